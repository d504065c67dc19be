// Support of a tie by the claims that remain: 1 - product of (1 - weight) over origins, each by its heaviest claim; four
// decimals. To the embedded engine 1.0 is an exact decimal, which some forty factors overflow: hence toFloat.
round(10000.0 * (1.0 - reduce(doubt = toFloat(1.0), origin IN evidence.originSet |
  doubt * (1.0 - reduce(most = 0.0, i IN kept |
    CASE WHEN evidence.origins[i] = origin AND evidence.supports[i] AND evidence.weights[i] > most THEN evidence.weights[i] ELSE most END))))) / 10000.0
