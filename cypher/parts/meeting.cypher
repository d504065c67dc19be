// Of an act: whether its dates have days in common and the time asked for holds these. A date that meets the others makes it
// sharper; an interval in which it went on is cut by no date.
(evidence.act AND any(dates IN [[u IN versions WHERE NOT evidence.spans[u]]] WHERE size(dates) > 0
  AND reduce(most = -9999999, u IN dates | CASE WHEN evidence.earliest[u] > most THEN evidence.earliest[u] ELSE most END)
    <= reduce(least = 9999999, u IN dates | CASE WHEN evidence.latest[u] < least THEN evidence.latest[u] ELSE least END)
  AND any(u IN dates WHERE evidence.placedFrom[u] <= $onLast) AND any(u IN dates WHERE evidence.placedUntil[u] >= $onFirst)))
