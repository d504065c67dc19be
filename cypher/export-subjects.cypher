// Files of the dataset: the relationships and events with the given ids, as claims name them, in no order. $ids.
UNWIND $ids AS id
MATCH (relationship:Relationship {id: id})
RETURN {id: relationship.id, type: relationship.type, from: relationship.from, to: relationship.to, episode: relationship.episode, matter: relationship.matter} AS subject
UNION ALL
UNWIND $ids AS id
MATCH (event:Event {id: id})
RETURN {id: event.id, kind: event.kind, title: event.title} AS subject
