// Of a state: whether one version begins before the time asked for and tells no end, and another begins after it, with no
// end between: which beginning is right is in dispute.
any(begun IN [reduce(least = 9999999, u IN versions | CASE WHEN evidence.earliest[u] > $onLast AND evidence.earliest[u] < least THEN evidence.earliest[u] ELSE least END)]
    WHERE begun < 9999999 AND any(earlier IN [reduce(most = -9999999, u IN versions | CASE WHEN evidence.earliest[u] > -9999999 AND evidence.latest[u] >= 9999999 AND evidence.placedFrom[u] < $onFirst AND evidence.placedUntil[u] < $onFirst AND evidence.placedUntil[u] > most THEN evidence.placedUntil[u] ELSE most END)]
      WHERE earlier > -9999999 AND none(v IN versions WHERE evidence.latest[v] >= earlier AND evidence.latest[v] < begun)))
