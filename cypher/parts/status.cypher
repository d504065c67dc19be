// Where a tie stands by the claims that remain; NONE where none does.
CASE
  WHEN any(i IN range(0, size(tie.claims) - 1) WHERE tie.supports[i] AND {{remains tie}}) THEN
    CASE
      WHEN any(i IN range(0, size(tie.claims) - 1) WHERE NOT tie.supports[i] AND {{remains tie}}) THEN 'CONTESTED'
      WHEN any(i IN range(0, size(tie.claims) - 1) WHERE tie.supports[i] AND tie.attributions[i] <> 'ALLEGED' AND {{remains tie}}) THEN 'SUPPORTED'
      ELSE 'ALLEGED'
    END
  WHEN any(i IN range(0, size(tie.claims) - 1) WHERE NOT tie.supports[i] AND {{remains tie}}) THEN 'DENIED'
  ELSE 'NONE'
END
