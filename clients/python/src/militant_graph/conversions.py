"""A network as an object of networkx, igraph or pandas, which are extras."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from .attributes import EDGE_ATTRIBUTES, NODE_ATTRIBUTES, edge_attributes, graph_attributes, node_attributes
from .errors import MissingExtra
from .generated.fragments import EdgeFields, ManifestFields, NodeFields

if TYPE_CHECKING:
    import networkx
    import pandas


def networkx_graph(
    manifest: ManifestFields, nodes: Sequence[NodeFields], edges: Sequence[EdgeFields]
) -> networkx.MultiDiGraph[str]:
    """See `Network.to_networkx`."""
    try:
        import networkx
    except ImportError as missing:
        raise MissingExtra("networkx") from missing
    graph: networkx.MultiDiGraph[str] = networkx.MultiDiGraph()
    graph.graph.update(graph_attributes(manifest))
    for node in nodes:
        graph.add_node(node.id, **without(node_attributes(node), "id"))
    for edge in edges:
        graph.add_edge(edge.source, edge.target, edge.id, **without(edge_attributes(edge), "source", "target"))
    return graph


def igraph_graph(manifest: ManifestFields, nodes: Sequence[NodeFields], edges: Sequence[EdgeFields]) -> Any:
    """See `Network.to_igraph`."""
    try:
        import igraph
    except ImportError as missing:
        raise MissingExtra("igraph") from missing
    place = {node.id: index for index, node in enumerate(nodes)}
    at_nodes = columns(NODE_ATTRIBUTES, [node_attributes(node) for node in nodes])
    at_edges = columns(EDGE_ATTRIBUTES, [edge_attributes(edge) for edge in edges])
    # igraph finds vertices by "name", which names of actors, not being unique, cannot serve for.
    at_nodes["label"] = at_nodes["name"]
    at_nodes["name"] = at_nodes["id"]
    return igraph.Graph(
        n=len(nodes),
        edges=[(place[edge.source], place[edge.target]) for edge in edges],
        directed=True,
        graph_attrs=graph_attributes(manifest),
        vertex_attrs=at_nodes,
        edge_attrs=at_edges,
    )


def pandas_frames(
    manifest: ManifestFields, nodes: Sequence[NodeFields], edges: Sequence[EdgeFields]
) -> tuple[pandas.DataFrame, pandas.DataFrame]:
    """See `Network.to_pandas`."""
    try:
        import pandas
    except ImportError as missing:
        raise MissingExtra("pandas") from missing
    frames = (
        pandas.DataFrame([node_attributes(node) for node in nodes], columns=NODE_ATTRIBUTES),
        pandas.DataFrame([edge_attributes(edge) for edge in edges], columns=EDGE_ATTRIBUTES),
    )
    for frame in frames:
        frame.attrs.update(graph_attributes(manifest))
    return frames


def columns(names: Sequence[str], rows: Sequence[dict[str, Any]]) -> dict[str, list[Any]]:
    """Rows turned into columns, which are there without rows too."""
    return {name: [row[name] for row in rows] for name in names}


def without(attributes: dict[str, Any], *names: str) -> dict[str, Any]:
    """Attributes but for some."""
    return {name: value for name, value in attributes.items() if name not in names}
