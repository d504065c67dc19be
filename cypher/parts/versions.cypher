// Places of the claims that date it: those that support it, or where none of these has a date, those that deny it.
CASE
  WHEN any(i IN left WHERE evidence.dated[i] AND evidence.supports[i]) THEN [i IN left WHERE evidence.dated[i] AND evidence.supports[i]]
  ELSE [i IN left WHERE evidence.dated[i] AND evidence.bears[i] AND NOT evidence.derived[i]]
END
