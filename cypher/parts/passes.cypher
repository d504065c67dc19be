// Whether a tie passes the evidence filter: its status and confidence over the claims that remain.
($statuses IS NULL OR {{status tie}} IN $statuses) AND ($minConfidence IS NULL OR {{confidence tie}} >= $minConfidence)
