// Of a state: whether one version ends before the time asked for and another, which tells no beginning, after it, with no
// beginning between: which end is right is in dispute.
any(ended IN [reduce(most = -9999999, u IN versions | CASE WHEN evidence.latest[u] < $onFirst AND evidence.latest[u] > most THEN evidence.latest[u] ELSE most END)]
    WHERE ended > -9999999 AND any(later IN [reduce(least = 9999999, u IN versions | CASE WHEN evidence.earliest[u] <= -9999999 AND evidence.latest[u] < 9999999 AND evidence.placedFrom[u] > $onLast AND evidence.placedUntil[u] > $onLast AND evidence.placedFrom[u] < least THEN evidence.placedFrom[u] ELSE least END)]
      WHERE later < 9999999 AND none(v IN versions WHERE evidence.earliest[v] > ended AND evidence.earliest[v] <= later)))
