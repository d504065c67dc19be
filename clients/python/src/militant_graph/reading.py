"""A network read from the server, page by page."""

from __future__ import annotations

from dataclasses import dataclass

from .connection import Connection, asked
from .generated import EvidenceFilter
from .generated.base_model import UnsetType
from .generated.enums import ActorKind, RelationFamily, RelationType
from .generated.fragments import EdgeFields, ManifestFields, NodeFields
from .network import Network
from .paging import Page, every
from .trace import Trace, traced


@dataclass(frozen=True)
class Question:
    """What is asked of a network, as the API takes it."""

    actors: list[str] | UnsetType
    hops: int | UnsetType
    types: list[RelationType] | UnsetType
    families: list[RelationFamily] | UnsetType
    kinds: list[ActorKind] | UnsetType
    filter_: EvidenceFilter | UnsetType


def read_network(connection: Connection, question: Question, page_size: int) -> Network:
    """Nodes and edges to their end, all from one dataset. Raises DatasetChanged."""
    arguments = vars(question)
    manifests: list[ManifestFields] = []

    def nodes(after: str | None) -> Page[NodeFields]:
        network = asked(connection.network_nodes, first=page_size, after=after, **arguments).network
        manifests.append(network.manifest)
        return Page(network.nodes.nodes, network.nodes.page_info, network.manifest.content_hash)

    def edges(after: str | None) -> Page[EdgeFields]:
        network = asked(connection.network_edges, first=page_size, after=after, **arguments).network
        return Page(network.edges.nodes, network.edges.page_info, network.manifest.content_hash)

    def trace(edge: EdgeFields, manifest: ManifestFields) -> Trace:
        return traced(connection, question.filter_, page_size, edge, manifest)

    found = every(nodes)
    manifest = manifests[0]
    return Network(manifest, found, every(edges, manifest.content_hash), trace)
