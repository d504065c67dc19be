// Where a tie stands by the claims that remain; NONE where none does.
CASE
  WHEN size(kept) = 0 THEN 'NONE'
  WHEN none(i IN kept WHERE evidence.supports[i]) THEN 'DENIED'
  WHEN any(i IN kept WHERE NOT evidence.supports[i]) THEN 'CONTESTED'
  WHEN any(i IN kept WHERE evidence.attributions[i] <> 'ALLEGED') THEN 'SUPPORTED'
  ELSE 'ALLEGED'
END
