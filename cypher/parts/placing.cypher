// Whether a version places it within the time asked for.
any(u IN versions WHERE evidence.placedFrom[u] <= $onLast AND evidence.placedUntil[u] >= $onFirst)
