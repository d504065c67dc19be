// Why a tie or an event does not pass the filter: the first that holds of CLAIMS, where no claim for or against it remains,
// its time (OTHER_TIME, UNDATED, VAGUE), and STATUS, with confidence; '' where it passes.
CASE
  WHEN none(i IN left WHERE evidence.bears[i]) THEN 'CLAIMS'
  WHEN time.held >= $certainty AND size(kept) > 0 THEN CASE WHEN {{passes}} THEN '' ELSE 'STATUS' END
  WHEN time.held = 0 OR size(kept) = 0 THEN 'OTHER_TIME'
  WHEN size(versions) = 0 THEN 'UNDATED'
  WHEN time.held = 2 OR any(i IN versions WHERE {{wider}}) THEN 'VAGUE'
  ELSE 'OTHER_TIME'
END
