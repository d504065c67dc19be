// Whether the bounds of a supporting claim force the time asked for, or those of several dates of an act that meet.
(any(u IN versions WHERE evidence.supports[u] AND evidence.forcedFrom[u] <= $onLast AND evidence.forcedUntil[u] >= $onFirst)
  OR (met AND any(u IN versions WHERE evidence.supports[u] AND NOT evidence.spans[u] AND evidence.forcedFrom[u] <= $onLast)
    AND any(u IN versions WHERE evidence.supports[u] AND NOT evidence.spans[u] AND evidence.forcedUntil[u] >= $onFirst)))
