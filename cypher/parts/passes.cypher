// Whether a tie passes the evidence filter by its time, status and confidence over the claims that remain: one line for each
// part of the filter that looks at relationships.
time.held >= $certainty
  AND ('*' IN $statuses OR status IN $statuses)
  AND confidence >= $minConfidence
