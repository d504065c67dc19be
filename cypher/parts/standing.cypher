// What is said of a tie, a part or an event under the filter: its lists, what follows from the claims that remain, and those
// of its event that only date it. With a time asked for: how sure it is, whether versions dispute it, whether it rests on a
// stretch between two times, which versions allow it, and which claims rule it out: versions, or what an actor lived.
evidence, kept, status, confidence, {{denial}} AS denial, time.held AS held, time.disputed AS disputed, time.assumed AS assumed,
  [i IN versions WHERE NOT evidence.bears[i] AND {{allows}}] AS dating,
  CASE WHEN $certainty = 0 THEN [] ELSE [i IN versions WHERE {{allows}} | i] END AS allowing,
  time.ruling AS ruling
