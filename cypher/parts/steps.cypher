// From each of the given actors over the ties that pass the filter to the other end, for a search layer by layer.
WITH actor, other, tie, properties(tie) AS evidence
WITH actor, other, tie, evidence, {{left}} AS left
WITH actor, other, tie, evidence, left, {{kept}} AS kept, {{versions}} AS versions
WITH actor, other, tie, evidence, kept, {{time}} AS time, {{status}} AS status, {{confidence}} AS confidence
WHERE {{passes}}
RETURN actor.id AS actor, other.id AS other, other.kind AS kind, tie.id AS tie, confidence
