"""Traces of a tie in several episodes, over the small world in test/clients/episodes.ts."""

import pytest

from militant_graph import Network


@pytest.mark.parametrize(
    ("episode", "supporting", "denying"),
    # The denial that names no episode counts against each.
    [("first", ["p1-1"], ["p1-3"]), ("second", ["p1-2"], ["p1-4", "p1-3"])],
)
def test_traces_an_episode_to_the_denials_that_name_none(
    network: Network, episode: str, supporting: list[str], denying: list[str]
) -> None:
    [edge] = [edge for edge in network.edges if edge.id.endswith(episode)]
    trace = network.trace(edge.id)
    assert [claim.id for claim in trace.supporting] == supporting
    assert [claim.id for claim in trace.denying] == denying
    assert "Against: Harbour Town says that it never sheltered the Rowers." in trace.caption()


@pytest.mark.parametrize(("episode", "matter"), [("first", None), ("second", "in its boats")])
def test_tells_the_matter_of_an_episode(network: Network, episode: str, matter: str | None) -> None:
    [edge] = [edge for edge in network.edges if edge.id.endswith(episode)]
    trace = network.trace(edge.id)
    assert (edge.matter, trace.relationship.matter) == (matter, matter)
    assert network.to_networkx().edges[edge.source, edge.target, edge.id]["matter"] == matter


def test_holds_no_edge_that_is_only_denied(network: Network) -> None:
    assert {edge.claims_for for edge in network.edges} == {1}
    assert len(network.edges) == 2
