// Where no time is asked for, no claim is of it for sure.
[i IN range(0, size(evidence.claims) - 1) | 0]
