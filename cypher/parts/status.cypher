// Where a tie stands by the claims that remain; NONE where none does.
CASE
  WHEN size(kept) = 0 THEN 'NONE'
  WHEN none(i IN kept WHERE evidence.supports[i]) THEN 'DENIED'
  WHEN any(i IN kept WHERE NOT evidence.supports[i]) THEN 'CONTESTED'
  WHEN any(i IN kept WHERE NOT evidence.hedged[i] AND evidence.attributions[i] IN ['AUTHOR', 'ASSESSED', 'STATED']) THEN 'SUPPORTED'
  WHEN any(i IN kept WHERE NOT evidence.hedged[i] AND evidence.attributions[i] = 'CLAIMED'
    AND any(j IN kept WHERE NOT evidence.hedged[j] AND evidence.attributions[j] = 'ALLEGED' AND evidence.voices[j] <> evidence.voices[i])) THEN 'SUPPORTED'
  WHEN any(i IN kept WHERE evidence.attributions[i] IN ['AUTHOR', 'ASSESSED', 'STATED', 'REPORTED']) THEN 'REPORTED'
  WHEN any(i IN kept WHERE evidence.attributions[i] = 'CLAIMED') THEN 'CLAIMED'
  ELSE 'ALLEGED'
END
