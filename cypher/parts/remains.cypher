// Whether claim i of a tie remains under the evidence filter, time apart: one line for each part of the filter that looks
// at claims. A derived denial answers the claims that support the tie: it stays only while a document of one of them is
// left in. What is not asked for has a value that lets all through: see src/filter/parts/.
(NOT evidence.documents[i] IN $withoutDocuments
  AND evidence.published[i] <= $knownBy
  AND ('*' IN $accordingTo OR evidence.speakers[i] IN $accordingTo)
  AND ('*' IN $attributions OR evidence.attributions[i] IN $attributions)
  AND (NOT evidence.derived[i] OR any(j IN range(0, size(evidence.claims) - 1) WHERE evidence.bears[j] AND evidence.supports[j]
    AND NOT evidence.documents[j] IN $withoutDocuments AND evidence.published[j] <= $knownBy)))
