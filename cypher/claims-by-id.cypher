// Claims with the given ids, in no order. $ids.
UNWIND $ids AS id
MATCH (claim:Claim {id: id})
RETURN properties(claim) AS claim
