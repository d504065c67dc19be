// Places of the claims by which an actor was not yet or no more: before the earliest beginning and after the latest end that
// undisputed claims give it.
[i IN left WHERE evidence.life[i] > 0 AND none(j IN left WHERE evidence.life[j] = evidence.life[i] AND (NOT evidence.supports[j]
  OR CASE WHEN evidence.life[j] % 2 = 1 THEN evidence.earliest[j] <= $onLast ELSE evidence.latest[j] >= $onFirst END))]
