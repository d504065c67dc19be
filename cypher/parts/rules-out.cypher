// Whether version v rules the time asked for out. What was still going on when it was told rules out nothing later.
(evidence.earliest[v] > $onLast OR (evidence.latest[v] < $onFirst AND NOT evidence.goesOn[v]))
