// Whether claim i of a tie remains under the evidence filter. A denial stays unless its period rules the date out,
// since to ask for certainty must not silence who denies. A derived denial answers the claims that support the tie: it
// stays only while a document of one of them is left in.
(NOT tie.documents[i] IN $withoutDocuments
  AND ($knownBy IS NULL OR tie.published[i] <= $knownBy)
  AND ($accordingTo IS NULL OR tie.speakers[i] IN $accordingTo)
  AND ($attributions IS NULL OR tie.attributions[i] IN $attributions)
  AND ($onFirst IS NULL OR (tie.earliestStarts[i] <= $onLast AND tie.latestEnds[i] >= $onFirst
    AND (NOT $certainly OR NOT tie.supports[i] OR (tie.latestStarts[i] <= $onLast AND tie.earliestEnds[i] >= $onFirst))))
  AND (NOT tie.derived[i] OR any(j IN range(0, size(tie.claims) - 1) WHERE tie.supports[j]
    AND NOT tie.documents[j] IN $withoutDocuments AND ($knownBy IS NULL OR tie.published[j] <= $knownBy))))
