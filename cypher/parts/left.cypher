// Places, in the lists of evidence, of the claims that remain under the filter, time apart. Every part about evidence reads
// `evidence`, the properties of a tie, of a part in an event or of an event. Besides the claims for and against, it holds
// claims that only date it, and claims on when its actors began and ended.
[i IN range(0, size(evidence.claims) - 1) WHERE {{remains}} | i]
