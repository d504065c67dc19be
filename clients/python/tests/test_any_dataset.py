"""Laws that hold whatever is served."""

import igraph
import networkx
import pandas

from militant_graph import MilitantGraph, Network

COUNTS = """
query ($filter: EvidenceFilter, $families: [RelationFamily!]) {
  network(filter: $filter, families: $families) { counts { nodes edges } manifest { contentHash filter } }
}
"""


def test_holds_as_many_nodes_and_edges_as_the_server_counts(graph: MilitantGraph, network: Network) -> None:
    told = graph.ask(COUNTS)["network"]
    assert told["counts"] == {"nodes": len(network.nodes), "edges": len(network.edges)}
    assert told["counts"]["edges"] > 0
    assert told["manifest"] == {
        "contentHash": network.manifest.content_hash,
        "filter": network.manifest.filter_,
    }


def test_counts_alike_under_a_filter(graph: MilitantGraph, network: Network) -> None:
    filtered = graph.network(families="SHELTER", min_confidence=0.5, known_by="2021-12-31")
    told = graph.ask(COUNTS, families=["SHELTER"], filter={"minConfidence": 0.5, "knownBy": "2021-12-31"})["network"]
    assert told["counts"] == {"nodes": len(filtered.nodes), "edges": len(filtered.edges)}
    assert len(filtered.edges) < len(network.edges)


def test_joins_nodes_that_it_holds(network: Network) -> None:
    ids = {node.id for node in network.nodes}
    assert all(edge.source in ids and edge.target in ids for edge in network.edges)


def test_keeps_every_edge_in_every_conversion(network: Network) -> None:
    edges = [(edge.source, edge.target, edge.id) for edge in network.edges]
    graph = network.to_networkx()
    assert isinstance(graph, networkx.MultiDiGraph)
    assert sorted(graph.edges(keys=True)) == sorted(edges)
    assert set(graph) == {node.id for node in network.nodes}

    other = network.to_igraph()
    assert isinstance(other, igraph.Graph)
    assert [(other.vs[edge.source]["name"], other.vs[edge.target]["name"], edge["id"]) for edge in other.es] == edges

    nodes, frame = network.to_pandas()
    assert isinstance(nodes, pandas.DataFrame)
    assert list(frame[["source", "target", "id"]].itertuples(index=False, name=None)) == edges
    assert list(nodes["id"]) == [node.id for node in network.nodes]


def test_gives_the_same_attributes_in_every_conversion(network: Network) -> None:
    graph, other, (nodes, edges) = network.to_networkx(), network.to_igraph(), network.to_pandas()
    assert list(edges.columns) == other.es.attributes()
    assert set(nodes.columns) | {"label"} == set(other.vs.attributes())
    for index, edge in enumerate(network.edges):
        in_graph = {"source": edge.source, "target": edge.target, **graph.edges[edge.source, edge.target, edge.id]}
        assert in_graph == other.es[index].attributes()
        row = {name: None if missing(value) else value for name, value in edges.iloc[index].items()}
        assert row == in_graph


def missing(value: object) -> bool:
    """Whether a cell of a frame holds nothing."""
    return not isinstance(value, list) and bool(pandas.isna(value))


def test_is_the_network_of_the_file(address: str, network: Network) -> None:
    import httpx

    file = httpx.get(f"{address}/export/network.json", timeout=60).raise_for_status().json()
    from_file = networkx.node_link_graph(file, edges="edges")
    read = network.to_networkx()
    assert dict(from_file.nodes(data=True)) == dict(read.nodes(data=True))
    assert {key: rest for *_, key, rest in from_file.edges(keys=True, data=True)} == {
        key: rest for *_, key, rest in read.edges(keys=True, data=True)
    }
    assert from_file.graph == read.graph


def test_says_everywhere_what_it_is_a_picture_of(network: Network) -> None:
    manifest = network.to_networkx().graph
    assert manifest["contentHash"] == network.manifest.content_hash
    assert len(manifest["contentHash"]) == 64
    assert manifest.keys() >= {"title", "version", "filter", "scope", "licence", "citation", "software", "query"}
    other = network.to_igraph()
    assert {name: other[name] for name in other.attributes()} == manifest
    assert [frame.attrs for frame in network.to_pandas()] == [manifest, manifest]


def test_traces_every_edge_to_as_many_claims_as_it_counts(network: Network) -> None:
    for edge in network.edges[:: max(1, len(network.edges) // 15)]:
        trace = network.trace(edge.id)
        denying = [claim for claim in trace.claims if claim.stance == "DENIES"]
        assert (len(trace.supporting), len(denying)) == (edge.claims_for, edge.claims_against)
        assert {claim.document.id for claim in trace.claims} == set(edge.documents)
        assert all(claim.paragraphs for claim in trace.claims)
