// Whether one version places it within the time asked for and another rules that out, or the life of an actor does. Versions
// of a state that do not touch are spells of it; of an act they are two dates for one thing, and only a day within an
// interval is none beside it.
any(u IN versions WHERE evidence.placedFrom[u] <= $onLast AND evidence.placedUntil[u] >= $onFirst
  AND any(v IN versions WHERE (evidence.earliest[v] > $onLast OR evidence.latest[v] < $onFirst)
    AND CASE
      WHEN evidence.earliest[u] > evidence.latest[v] OR evidence.latest[u] < evidence.earliest[v] THEN evidence.act
      ELSE NOT evidence.act OR evidence.spans[u] = evidence.spans[v]
    END))
