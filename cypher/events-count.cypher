// EventConnection.totalCount. $kinds (or null), $actors (ids or null), the filter.
{{listed-events}}
WITH event, properties(event) AS evidence
WITH event, evidence, {{kept}} AS kept
WITH event, evidence, kept, {{status}} AS status, {{confidence}} AS confidence
WHERE {{passes}}
RETURN count(event) AS total
