// Denial of a tie by the claims that remain: 1 - product of (1 - weight) over origins, each by its heaviest claim; four decimals.
round(10000.0 * (1.0 - reduce(doubt = 1.0, origin IN tie.originSet |
  doubt * (1.0 - reduce(most = 0.0, i IN range(0, size(tie.claims) - 1) |
    CASE WHEN tie.origins[i] = origin AND NOT tie.supports[i] AND tie.weights[i] > most AND {{remains tie}} THEN tie.weights[i] ELSE most END))))) / 10000.0
