// EventConnection.totalCount. $kinds (or null), $actors (ids or null), the filter.
{{listed-events}}
WITH event, properties(event) AS evidence
WITH event, evidence, {{left}} AS left
WITH event, evidence, left, {{kept}} AS kept, {{versions}} AS versions
WITH event, evidence, kept, versions, {{time}} AS time, {{status}} AS status, {{confidence}} AS confidence
WHERE {{passes}}
RETURN count(event) AS total
