// Places, in the lists of a tie, of the claims that remain.
[i IN range(0, size(tie.claims) - 1) WHERE {{remains tie}} | i]
