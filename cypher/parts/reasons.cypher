// Why each claim, by its place, may be left out: OTHER_TIME by its date, UNDATED, VAGUE where its date reaches beyond the time
// asked for, FILTER for all else. Those that do not bear are none.
[i IN range(0, size(evidence.claims) - 1) | CASE
  WHEN NOT evidence.bears[i] THEN ''
  WHEN $certainty = 0 OR NOT i IN left THEN 'FILTER'
  WHEN NOT {{allows}} THEN 'OTHER_TIME'
  WHEN NOT evidence.dated[i] THEN 'UNDATED'
  WHEN evidence.placedFrom[i] <= $onLast AND evidence.placedUntil[i] >= $onFirst THEN 'FILTER'
  WHEN {{wider}} THEN 'VAGUE'
  ELSE 'OTHER_TIME'
END]
