// Of a state: whether it is documented before and after the time asked for, and no end or beginning is given between.
any(before IN [reduce(most = -9999999, u IN versions | CASE WHEN evidence.latest[u] >= 9999999 AND evidence.placedFrom[u] < $onFirst AND evidence.placedUntil[u] < $onFirst AND evidence.placedUntil[u] > most THEN evidence.placedUntil[u] ELSE most END)]
    WHERE before > -9999999 AND any(after IN [reduce(least = 9999999, u IN versions | CASE WHEN evidence.earliest[u] <= -9999999 AND evidence.placedFrom[u] > $onLast AND evidence.placedUntil[u] > $onLast AND evidence.placedFrom[u] < least THEN evidence.placedFrom[u] ELSE least END)]
      WHERE after < 9999999
        AND none(v IN versions WHERE (evidence.latest[v] >= before AND evidence.latest[v] < after) OR (evidence.earliest[v] > before AND evidence.earliest[v] <= after))))
