// Denial of a tie by the claims that remain, as its support in confidence.cypher.
round(10000.0 * (1.0 - reduce(doubt = toFloat(1.0), origin IN evidence.originSet |
  doubt * (1.0 - reduce(most = 0.0, i IN kept |
    CASE WHEN evidence.origins[i] = origin AND NOT evidence.supports[i] AND evidence.weights[i] > most THEN evidence.weights[i] ELSE most END))))) / 10000.0
