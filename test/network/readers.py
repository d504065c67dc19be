"""Prints, as JSON, what others read from the files of a network: the address of /export and the query string."""

import json
import sys
import tempfile
import urllib.request
import zipfile
from io import BytesIO
from pathlib import Path
from xml.etree import ElementTree

import igraph
import networkx
import pandas

base, query = sys.argv[1:]


def address(file):
    return f"{base}/{file}{'?' + query if query else ''}"


def fetched(file):
    with urllib.request.urlopen(address(file)) as response:
        return response.read()


def cell(name, value):
    """A value as the API has it: lists are JSON in formats without lists, and what is missing differs by reader."""
    if value is None or value == "" or (isinstance(value, float) and pandas.isna(value)):
        return None
    if name in ("aliases", "documents") and isinstance(value, str):
        return json.loads(value)
    return value


def record(attributes):
    return {name: cell(name, value) for name, value in attributes.items()}


def of_networkx(graph):
    assert graph.is_directed() and graph.is_multigraph()
    return {
        "nodes": [record({**attributes, "id": id}) for id, attributes in graph.nodes(data=True)],
        "edges": [
            record({**attributes, "id": key, "source": source, "target": target})
            for source, target, key, attributes in graph.edges(keys=True, data=True)
        ],
        "graph": {name: value for name, value in graph.graph.items() if not name.endswith("_default")},
    }


def of_igraph(graph):
    assert graph.is_directed()
    ids = graph.vs["id"]
    return {
        "nodes": [record(vertex.attributes()) for vertex in graph.vs],
        "edges": [record({**e.attributes(), "source": ids[e.source], "target": ids[e.target]}) for e in graph.es],
        "graph": {name: graph[name] for name in graph.attributes()},
    }


def of_tables(nodes, edges, manifest):
    return {
        "nodes": [record(row) for row in nodes.to_dict("records")],
        "edges": [record(row) for row in edges.to_dict("records")],
        "graph": json.loads(manifest),
    }


def of_gexf(content):
    """GEXF by its primer: networkx refuses networks in which some edges have a direction and some have none."""
    space = {"g": "http://www.gexf.net/1.2draft"}
    root = ElementTree.fromstring(content)
    declared = {}
    for attribute in root.iterfind("g:graph/g:attributes/g:attribute", space):
        read = {"double": float, "integer": int, "boolean": lambda text: {"true": True, "false": False}[text]}
        declared[attribute.get("id")] = attribute.get("title"), read.get(attribute.get("type"), str)

    def values(element):
        for value in element.iterfind("g:attvalues/g:attvalue", space):
            title, read = declared[value.get("for")]
            yield title, read(value.get("value"))

    edges = root.findall("g:graph/g:edges/g:edge", space)
    for edge in edges:
        assert edge.get("type") == ("undirected" if dict(values(edge))["symmetric"] else "directed")
        assert edge.get("label") == dict(values(edge))["type"]
    nodes = root.findall("g:graph/g:nodes/g:node", space)
    assert all(node.get("label") == dict(values(node))["name"] for node in nodes)
    ends = ("id", "source", "target")
    return {
        "nodes": [record({**dict(values(node)), "id": node.get("id")}) for node in nodes],
        "edges": [record({**dict(values(edge)), **{name: edge.get(name) for name in ends}}) for edge in edges],
        "graph": dict(line.split(": ", 1) for line in root.find("g:meta/g:description", space).text.split("\n")),
    }


def of_gexf_by_networkx(path):
    graph = networkx.MultiDiGraph(networkx.read_gexf(path))
    read = of_networkx(graph)
    # Without parallel ties it reads a simple graph, and keeps the ids as attributes.
    ids = [attributes["id"] for *_, attributes in graph.edges(data=True)]
    edges = [{**edge, "id": id} for edge, id in zip(read["edges"], ids)]
    for each in read["nodes"] + edges:
        del each["label"]
    return {**read, "edges": edges}


def main():
    read = {}
    with tempfile.TemporaryDirectory() as folder:
        for file in ("network.graphml", "network.gexf"):
            Path(folder, file).write_bytes(fetched(file))
        graphml, gexf = (str(Path(folder, file)) for file in ("network.graphml", "network.gexf"))
        read["networkx from GraphML"] = of_networkx(networkx.read_graphml(graphml, force_multigraph=True))
        read["igraph from GraphML"] = of_igraph(igraph.Graph.Read_GraphML(graphml))
        read["GEXF"] = of_gexf(Path(gexf).read_bytes())
        if not any(edge["symmetric"] for edge in read["GEXF"]["edges"]):
            read["networkx from GEXF"] = of_gexf_by_networkx(gexf)

    node_link = json.loads(fetched("network.json"))
    read["networkx from JSON"] = of_networkx(networkx.node_link_graph(node_link, edges="edges"))
    cytoscape = json.loads(fetched("network.cyjs"))
    read["networkx from CYJS"] = of_networkx(networkx.cytoscape_graph(cytoscape))

    text = {"period": str}
    manifest = fetched("network-manifest.json")
    nodes = pandas.read_csv(address("network-nodes.csv"))
    edges = pandas.read_csv(address("network-edges.csv"), dtype=text)
    read["pandas from CSV"] = of_tables(nodes, edges, manifest)
    members = zipfile.ZipFile(BytesIO(fetched("network.csv")))
    assert members.testzip() is None
    nodes = pandas.read_csv(members.open("nodes.csv"))
    edges = pandas.read_csv(members.open("edges.csv"), dtype=text)
    read["pandas from the zip"] = of_tables(nodes, edges, members.read("manifest.json"))

    # One line each from tables to graphs, whose first columns are ends and ids. igraph calls the id of a vertex its name.
    graph = networkx.from_pandas_edgelist(edges, edge_key="id", edge_attr=True, create_using=networkx.MultiDiGraph)
    tied = igraph.Graph.DataFrame(edges, vertices=nodes.rename(columns={"name": "label"}), use_vids=False)
    read["from tables"] = {"networkx": graph.number_of_edges(), "igraph": [tied.vcount(), tied.ecount()]}
    json.dump(read, sys.stdout)


main()
