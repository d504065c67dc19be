// ActorConnection.totalCount. $kinds (or null).
MATCH (actor:Actor)
WHERE $kinds IS NULL OR actor.kind IN $kinds
RETURN count(actor) AS total
