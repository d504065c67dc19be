// Whether a tie passes the evidence filter: its status and confidence over the claims that remain.
('*' IN $statuses OR {{status tie}} IN $statuses) AND ($minConfidence < 0.0 OR {{confidence tie}} >= $minConfidence)
