// Whether claim i gives a date within which it was, such as a month or a year, that reaches beyond the time asked for.
(NOT evidence.spans[i] AND evidence.placedUntil[i] <= $onLast AND evidence.placedFrom[i] >= $onFirst)
