// Whether claim i allows the time asked for; always where none is asked for.
(evidence.earliest[i] <= $onLast AND evidence.latest[i] >= $onFirst)
