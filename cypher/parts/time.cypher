// Where it stands at the time asked for, everything once: `held`, how sure it is (3 certain, 2 documented, 1 possible, 0 not, or
// no time is asked for); whether versions dispute that time; whether it lies in a stretch between two documented times; and
// which versions, and lives of its actors, rule it out. One matter has one time: all its versions together decide.
[placing IN [{{placing}}] | [open IN [NOT evidence.act AND NOT placing] |
[assumed IN [open AND {{assumed}}] | [torn IN [open AND ({{between-ends}} OR {{between-starts}})] |
[met IN [{{meeting}}] | [outlived IN [{{outlived}}] |
[rivals IN [{{rivals}}] | [documented IN [placing OR met OR assumed OR torn] | [disputed IN [torn OR size(outlived) > 0 OR size(rivals) > 0] |
  {held: {{held}}, disputed: $certainty <> 0 AND disputed, assumed: $certainty <> 0 AND assumed,
    ruling: CASE WHEN torn THEN [v IN versions WHERE {{rules-out}}] ELSE rivals END + outlived}
][0]][0]][0]][0]][0]][0]][0]][0]][0]
