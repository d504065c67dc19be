// Network.counts: how many actors have a tie that passes the filter. $kinds (or null), $types, the filter.
{{network-actors}}
RETURN count(actor) AS total
