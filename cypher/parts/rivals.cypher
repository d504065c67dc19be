// Places of the versions that rule the time asked for out while another places it there. Versions of a state that do not touch
// are spells of it; of an act they are two dates for one thing, and only a day within an interval is none beside it.
[v IN versions WHERE {{rules-out}} AND any(u IN versions WHERE evidence.placedFrom[u] <= $onLast AND evidence.placedUntil[u] >= $onFirst
  AND CASE
    WHEN evidence.earliest[u] > evidence.latest[v] OR evidence.latest[u] < evidence.earliest[v] THEN evidence.act
    ELSE NOT evidence.act OR evidence.spans[u] = evidence.spans[v]
  END)]
