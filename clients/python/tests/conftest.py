"""A server to ask, whose address stands in MILITANT_GRAPH_ADDRESS. test/clients/python.test.ts starts one."""

import os
from collections.abc import Iterator

import pytest

from militant_graph import MilitantGraph, Network


@pytest.fixture(scope="session")
def address() -> str:
    """Where the server is."""
    found = os.environ.get("MILITANT_GRAPH_ADDRESS")
    if not found:
        pytest.fail("Name a running server in MILITANT_GRAPH_ADDRESS, or run `npm test -- test/clients`.")
    return found


@pytest.fixture(scope="session")
def graph(address: str) -> Iterator[MilitantGraph]:
    """A client of it."""
    with MilitantGraph(address) as opened:
        yield opened


@pytest.fixture(scope="session")
def network(graph: MilitantGraph) -> Network:
    """All of it."""
    return graph.network()
