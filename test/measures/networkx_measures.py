"""Measures networks with networkx, so that a test can compare them with ours.

Reads a JSON list of networks from the file named first: nodes (ids), links (source, target, symmetric, sign) and
communities (ours, for their modularity). Prints a JSON list of their measures.
"""

import itertools
import json
import sys

import networkx as nx
import numpy as np


def measure(network):
    nodes, links = network["nodes"], network["links"]
    ties = nx.MultiGraph()
    ends = nx.MultiDiGraph()
    for graph in (ties, ends):
        graph.add_nodes_from(nodes)
    for link in links:
        ties.add_edge(link["source"], link["target"])
        ends.add_edge(link["source"], link["target"])
        if link["symmetric"]:
            ends.add_edge(link["target"], link["source"])
    pairs = nx.Graph(ties)
    cutting = set(nx.articulation_points(pairs))
    betweenness = nx.betweenness_centrality(pairs)
    rank = page_rank(nx.DiGraph(ends))
    core = nx.core_number(pairs)
    community = {node: place for place, group in enumerate(network["communities"]) for node in group}
    return {
        "density": nx.density(pairs),
        "components": sorted(sorted(group) for group in nx.connected_components(pairs)),
        "articulationPoints": sorted(cutting),
        "bridges": sorted(sorted(pair) for pair in nx.bridges(pairs)),
        "modularity": nx.community.modularity(pairs, network["communities"]) if links else None,
        "balance": balance(nodes, links),
        "nodes": {
            node: {
                "degree": ties.degree(node),
                "inDegree": ends.in_degree(node),
                "outDegree": ends.out_degree(node),
                "betweenness": betweenness[node],
                "pageRank": rank[node],
                "core": core[node],
                "articulationPoint": node in cutting,
                "brokerage": sum(
                    community[a] != community[b] and not pairs.has_edge(a, b)
                    for a, b in itertools.combinations(pairs[node], 2)
                ),
            }
            for node in nodes
        },
    }


def page_rank(arcs):
    """From the Google matrix: nx.pagerank itself needs scipy, and stops at a larger error."""
    nodes = list(arcs)
    if not nodes:
        return {}
    steps = np.asarray(nx.google_matrix(arcs, alpha=0.85, nodelist=nodes))
    rank = np.full(len(nodes), 1 / len(nodes))
    for _ in range(300):
        rank = rank @ steps
    return dict(zip(nodes, rank.tolist()))


def balance(nodes, links):
    """By looking at every three nodes."""
    signs = {}
    for link in links:
        if link["sign"] != 0:
            signs.setdefault(frozenset((link["source"], link["target"])), set()).add(link["sign"])
    sign = {pair: min(found) for pair, found in signs.items() if len(found) == 1}
    products = [
        sign[frozenset((a, b))] * sign[frozenset((b, c))] * sign[frozenset((a, c))]
        for a, b, c in itertools.combinations(nodes, 3)
        if frozenset((a, b)) in sign and frozenset((b, c)) in sign and frozenset((a, c)) in sign
    ]
    return {
        "positive": sum(one > 0 for one in sign.values()),
        "negative": sum(one < 0 for one in sign.values()),
        "mixed": len(signs) - len(sign),
        "triangles": len(products),
        "balanced": sum(one > 0 for one in products),
    }


if __name__ == "__main__":
    with open(sys.argv[1], encoding="utf-8") as file:
        networks = json.load(file)
    json.dump([measure(network) for network in networks], sys.stdout)
