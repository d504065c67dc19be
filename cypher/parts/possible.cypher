// Whether nothing rules the time asked for out: no version that touches one which allows it, and no life of an actor.
(size(versions) = 0 OR any(u IN versions WHERE evidence.earliest[u] <= $onLast AND evidence.latest[u] >= $onFirst
    AND none(v IN versions WHERE {{rules-out}} AND evidence.earliest[v] <= evidence.latest[u] AND evidence.latest[v] >= evidence.earliest[u])))
