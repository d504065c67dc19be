"""A network as it was read, and what it turns into."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, Any

from .claims import own_id
from .conversions import igraph_graph, networkx_graph, pandas_frames
from .errors import UnknownRelationship
from .generated.fragments import EdgeFields, ManifestFields, NodeFields
from .trace import Trace

if TYPE_CHECKING:
    import networkx
    import pandas


@dataclass(frozen=True)
class Network:
    """Actors and the ties between them that pass a filter. Parallel ties stay apart."""

    manifest: ManifestFields
    """What it is a picture of: dataset, version, content hash, filter in words, licence, how to cite."""
    nodes: list[NodeFields] = field(repr=False)
    """Actors, by id."""
    edges: list[EdgeFields] = field(repr=False)
    """Ties, by id."""
    _trace: Callable[[EdgeFields, ManifestFields], Trace] = field(repr=False)

    def __str__(self) -> str:
        manifest = self.manifest
        return (
            f"{len(self.nodes)} actors, {len(self.edges)} ties: {manifest.scope}; {manifest.filter_} "
            f"({manifest.title} {manifest.version}, {manifest.content_hash[:12]})"
        )

    @cached_property
    def _by_id(self) -> dict[str, EdgeFields]:
        return {own_id(edge.id): edge for edge in self.edges}

    def trace(self, edge_id: str) -> Trace:
        """
        What an edge rests on: its claims under the network's filter, with documents and paragraphs. An id from another
        network or answer will do: it is read as that of this network's filter.

        Raises UnknownRelationship where the network has no such edge, DatasetChanged where the server has another
        dataset by now.
        """
        edge = self._by_id.get(own_id(edge_id))
        if edge is None:
            raise UnknownRelationship(f'This network has no edge "{edge_id}": its ids stand in network.edges.')
        return self._trace(edge, self.manifest)

    def to_networkx(self) -> networkx.MultiDiGraph[str]:
        """
        A networkx.MultiDiGraph: nodes are actors' ids, keys of edges are relationships' ids, the manifest stands in
        `graph.graph`. Attributes are those of `to_pandas`. A tie whose `symmetric` is true has a direction that means
        nothing: it stands there once.

        Raises MissingExtra.
        """
        return networkx_graph(self.manifest, self.nodes, self.edges)

    def to_igraph(self) -> Any:
        """
        A directed igraph.Graph with the attributes of `to_pandas`, and the manifest as graph attributes. As igraph has
        it, a vertex's `name` is what `graph.vs.find` takes: here the actor's id. The actor's name is its `label`.

        Raises MissingExtra.
        """
        return igraph_graph(self.manifest, self.nodes, self.edges)

    def to_pandas(self) -> tuple[pandas.DataFrame, pandas.DataFrame]:
        """
        Nodes and edges as frames, the manifest in their `attrs`.

        Nodes: id, name, kind, aliases (a list). Edges: source, target, id, type, family, symmetric, matter (words that
        follow the ends), period (EDTF text), earliest_start, latest_start, earliest_end, latest_end (texts `YYYY-MM-DD`),
        status, confidence and denial (0 to 1), claims_for, claims_against and other_denials (counts), documents (a list
        of ids). Matter, period and bounds are missing where there is none.

        Raises MissingExtra.
        """
        return pandas_frames(self.manifest, self.nodes, self.edges)
