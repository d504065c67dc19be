// How sure it is, from what `time.cypher` has found. A tie whose own dated claims all rule the time out does not pass on what
// dates its event.
CASE
  WHEN $certainty = 0 THEN 0
  WHEN any(i IN versions WHERE evidence.bears[i]) AND none(i IN versions WHERE evidence.bears[i] AND {{allows}}) THEN 0
  WHEN documented AND NOT disputed AND {{forced}} THEN 3
  WHEN documented THEN 2
  WHEN size(outlived) = 0 AND {{possible}} THEN 1
  ELSE 0
END
