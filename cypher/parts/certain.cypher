// Whether the bounds of claim i of a tie force the time asked for; always where none is asked for.
(evidence.latestStarts[i] <= $onLast AND evidence.earliestEnds[i] >= $onFirst)
