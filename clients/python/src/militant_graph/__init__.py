"""
Networks of militant actors for notebooks, with every edge traceable to its paragraphs.

    from militant_graph import MilitantGraph

    graph = MilitantGraph("http://127.0.0.1:4000")
    network = graph.network(families=["ALLEGIANCE", "HOSTILITY"], on="2022", min_confidence=0.5)
    g = network.to_networkx()
"""

from .claims import own_id
from .client import MilitantGraph
from .comparison import Comparison
from .errors import (
    AmbiguousActor,
    BadCursor,
    BadDate,
    BadInput,
    BadRequest,
    DatasetChanged,
    EngineUnavailable,
    MilitantGraphError,
    MissingExtra,
    OtherVersion,
    ServerFailed,
    TooCostly,
    TookTooLong,
    UnknownActor,
    UnknownDocument,
    UnknownRelationship,
    Unreachable,
)
from .generated.evidence import Evidence
from .network import Network
from .trace import Trace

__all__ = [
    "AmbiguousActor",
    "BadCursor",
    "BadDate",
    "BadInput",
    "BadRequest",
    "Comparison",
    "DatasetChanged",
    "EngineUnavailable",
    "Evidence",
    "MilitantGraph",
    "MilitantGraphError",
    "MissingExtra",
    "Network",
    "OtherVersion",
    "ServerFailed",
    "TooCostly",
    "TookTooLong",
    "Trace",
    "UnknownActor",
    "UnknownDocument",
    "UnknownRelationship",
    "Unreachable",
    "own_id",
]
