// Whether claim i of a tie remains under the evidence filter. A denial stays unless its period rules the date out,
// since to ask for certainty must not silence who denies. A derived denial answers the claims that support the tie: it
// stays only while a document of one of them is left in. What is not asked for has a value that lets all through: see
// src/filter/parts/.
(NOT tie.documents[i] IN $withoutDocuments
  AND tie.published[i] <= $knownBy
  AND ('*' IN $accordingTo OR tie.speakers[i] IN $accordingTo)
  AND ('*' IN $attributions OR tie.attributions[i] IN $attributions)
  AND tie.earliestStarts[i] <= $onLast AND tie.latestEnds[i] >= $onFirst
  AND (NOT $certainly OR NOT tie.supports[i] OR (tie.latestStarts[i] <= $onLast AND tie.earliestEnds[i] >= $onFirst))
  AND (NOT tie.derived[i] OR any(j IN range(0, size(tie.claims) - 1) WHERE tie.supports[j]
    AND NOT tie.documents[j] IN $withoutDocuments AND tie.published[j] <= $knownBy)))
