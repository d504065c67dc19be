// How surely each claim, by its place, is of the time asked for: by its own date (3 where its bounds force that time, 2 where
// it places it then, 1 where it does not rule it out), or as surely as what it is made on, or stands beside, was so then.
[i IN range(0, size(evidence.claims) - 1) | CASE
  WHEN $certainty = 0 OR time.held = 3 THEN time.held
  WHEN evidence.forcedFrom[i] <= $onLast AND evidence.forcedUntil[i] >= $onFirst THEN 3
  WHEN evidence.placedFrom[i] <= $onLast AND evidence.placedUntil[i] >= $onFirst THEN 2
  WHEN time.held = 0 AND evidence.dated[i] AND {{allows}} THEN 1
  ELSE time.held
END]
