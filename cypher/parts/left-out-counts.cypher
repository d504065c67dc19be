// Columns that count what a list leaves out, of all that it would hold without the filter.
count(reason) AS scope,
  sum(CASE WHEN reason = 'UNDATED' THEN 1 ELSE 0 END) AS undated,
  sum(CASE WHEN reason = 'VAGUE' THEN 1 ELSE 0 END) AS vague,
  sum(CASE WHEN reason = 'OTHER_TIME' THEN 1 ELSE 0 END) AS otherTimes,
  sum(CASE WHEN reason = 'STATUS' THEN 1 ELSE 0 END) AS status
