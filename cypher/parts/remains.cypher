// Whether claim i of a tie remains under the evidence filter: one line for each part of the filter that looks at claims.
// A denial stays unless its period rules the date out, since to ask for certainty must not silence who denies. A derived
// denial answers the claims that support the tie: it stays only while a document of one of them is left in. What is not
// asked for has a value that lets all through: see src/filter/parts/.
(NOT evidence.documents[i] IN $withoutDocuments
  AND evidence.published[i] <= $knownBy
  AND ('*' IN $accordingTo OR evidence.speakers[i] IN $accordingTo)
  AND ('*' IN $attributions OR evidence.attributions[i] IN $attributions)
  AND evidence.earliestStarts[i] <= $onLast AND evidence.latestEnds[i] >= $onFirst
  AND (NOT $certainly OR NOT evidence.supports[i] OR {{certain}})
  AND (NOT evidence.derived[i] OR any(j IN range(0, size(evidence.claims) - 1) WHERE evidence.supports[j]
    AND NOT evidence.documents[j] IN $withoutDocuments AND evidence.published[j] <= $knownBy)))
