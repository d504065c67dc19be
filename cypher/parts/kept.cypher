// Places, in the lists of evidence, of the claims that remain under the filter. Every part about evidence reads `evidence`,
// the properties of a tie, of a part in an event or of an event; those about what remains read `kept`, which this one gives.
[i IN range(0, size(evidence.claims) - 1) WHERE {{remains}} | i]
