"""What the client reads of the small fictitious world in test/fixtures/borderland.ts, worked out by hand."""

from datetime import date

import networkx
import pytest

from militant_graph import MilitantGraph, Network, own_id


def test_keeps_parallel_ties_apart(network: Network) -> None:
    graph = network.to_networkx()
    # Arrow FUNDED, ARMED and SHELTERED Bolt.
    between = {"arrow.ARMED.bolt", "arrow.FUNDED.bolt", "arrow.SHELTERED.bolt"}
    assert set(graph["arrow"]["bolt"]) == between
    assert len(network.to_igraph().es.select(_source=graph_index(network, "arrow"))) == graph.out_degree("arrow")
    edges = network.to_pandas()[1]
    assert set(edges[(edges.source == "arrow") & (edges.target == "bolt")].id) == between


def graph_index(network: Network, actor: str) -> int:
    """Place of an actor in igraph."""
    return int(network.to_igraph().vs.find(actor).index)


def test_stores_a_symmetric_tie_once_and_flags_it(network: Network) -> None:
    graph = network.to_networkx()
    allied = [(source, target) for source, target, kind in graph.edges(data="type") if kind == "ALLIED_WITH"]
    assert len(allied) == 1
    assert set(allied[0]) == {"arrow", "zeta"}
    assert graph.edges["arrow", "zeta", "arrow.ALLIED_WITH.zeta"]["symmetric"] is True
    assert graph.edges["arrow", "bolt", "arrow.FUNDED.bolt"]["symmetric"] is False


def test_keeps_scripts_quotes_and_accents(network: Network) -> None:
    names = {"wing": 'Wing of the "Bolt"', "zeta": "Ζήτα", "dara": "Dara Ünlü"}
    graph, other = network.to_networkx(), network.to_igraph()
    nodes = network.to_pandas()[0].set_index("id")
    for actor, name in names.items():
        assert graph.nodes[actor]["name"] == name
        assert other.vs.find(actor)["label"] == name
        assert nodes.name[actor] == name
    assert graph.nodes["dara"]["aliases"] == ["دارا"]


def test_keeps_dates_as_text_with_bounds(network: Network) -> None:
    # "2015~" may be a year off on either side.
    allied = network.to_networkx().edges["arrow", "zeta", "arrow.ALLIED_WITH.zeta"]
    assert allied["period"] == "2015~"
    assert (allied["earliest_start"], allied["latest_end"]) == ("2014-01-01", "2016-12-31")
    undated = network.to_networkx().edges["dara", "arrow", "dara.LEADS.arrow"]
    assert [undated[name] for name in ("period", "earliest_start", "latest_end")] == [None, None, None]
    edges = network.to_pandas()[1].set_index("id")
    assert edges.period.isna()["dara.LEADS.arrow"]


def test_computes_standing_over_the_claims_that_remain(graph: MilitantGraph) -> None:
    everything = {edge.id: edge for edge in graph.network().edges}
    without = {own_id(edge.id): edge for edge in graph.network(without_documents="d2").edges}
    # d2 alone denies that Arrow sheltered Bolt; reliability A (.95) times AUTHOR (.9) is .855.
    assert everything["arrow.SHELTERED.bolt"].status == "CONTESTED"
    assert without["arrow.SHELTERED.bolt"].status == "SUPPORTED"
    assert without["arrow.SHELTERED.bolt"].confidence == 0.855
    assert without["arrow.SHELTERED.bolt"].denial == 0


def test_reads_the_same_however_small_the_pages(address: str, network: Network) -> None:
    with MilitantGraph(address, page_size=1) as slow:
        again = slow.network()
        trace = again.trace("arrow.SHELTERED.bolt")
        change = slow.compare(base={}, other={"without_documents": ["d2"]})
    assert (again.nodes, again.edges) == (network.nodes, network.edges)
    assert [claim.id for claim in trace.claims] == ["d1-1", "d2-1"]
    assert len(change.lost) == change.counts.lost > 1
    assert len(change.changed) == change.counts.status_changed + change.counts.confidence_changed > 0


def test_goes_around_actors_by_any_of_their_names(graph: MilitantGraph) -> None:
    near = graph.network(actors=["AF"], hops=1, families="ALLEGIANCE")
    assert {node.id for node in near.nodes} == {"arrow", "zeta"}
    assert [edge.id for edge in near.edges] == ["arrow.ALLIED_WITH.zeta"]
    assert len(graph.network(actors="island").nodes) == 1


def test_takes_days_and_lists_of_any_sort(graph: MilitantGraph) -> None:
    by_text = graph.network(known_by="2020-12-31", types=["SHELTERED", "FUNDED"])
    by_day = graph.network(known_by=date(2020, 12, 31), types=iter(("SHELTERED", "FUNDED")))
    assert by_text.edges == by_day.edges
    # Of d1: Arrow sheltered and funded Bolt, Bolt funded Cove, Cove funded Arrow.
    assert len(by_text.edges) == 4


def test_converts_a_network_of_nothing(graph: MilitantGraph) -> None:
    nothing = graph.network(types="KIN_OF")
    assert networkx.number_of_nodes(nothing.to_networkx()) == 0
    assert nothing.to_igraph().es["confidence"] == []
    nodes, edges = nothing.to_pandas()
    assert (list(nodes.columns), len(edges), "confidence" in edges) == (["id", "name", "kind", "aliases"], 0, True)


def test_traces_an_edge_to_claims_for_and_against(network: Network) -> None:
    trace = network.trace("arrow.SHELTERED.bolt")
    assert [(row["claim"], row["stance"], row["document"], row["paragraphs"]) for row in trace.rows()] == [
        ("d1-1", "SUPPORTS", "d1", [1]),
        ("d2-1", "DENIES", "d2", [1]),
    ]
    # The order and the names of `militant-graph ask who-sheltered bolt --format csv`, with author and publisher added.
    assert list(trace.rows()[1].items())[:8] == [
        ("claim", "d2-1"),
        ("stance", "DENIES"),
        ("attribution", "STATED"),
        ("hedged", False),
        ("speaker", "arrow"),
        ("speaker_name", "Arrow Front"),
        ("voice", "arrow"),
        ("document", "d2"),
    ]
    assert trace.rows()[0]["claim_period"] == "2010/2012"
    lines = str(trace).split("\n")
    assert lines[0] == "Arrow Front sheltered Bolt Brigade [arrow.SHELTERED.bolt]"
    # .95 * .9 for it; C (.6) times STATED (.7) against it.
    assert lines[1] == "CONTESTED, confidence 0.855, denial 0.42, 2010/2012"
    assert lines[2].startswith("For: Arrow sheltered Bolt. (in the document's own voice; ")
    assert lines[2].endswith("[d1], paragraph 1; claim d1-1)")
    assert lines[3].startswith("Against: Arrow says that it never sheltered Bolt. (stated by Arrow Front; ")
    assert network.manifest.content_hash in lines[-1]


def test_traces_through_the_filter_of_the_network(graph: MilitantGraph) -> None:
    early = graph.network(known_by="2020-12-31", min_confidence=0.5)
    assert [claim.id for claim in early.trace("arrow.SHELTERED.bolt").claims] == ["d1-1"]


def test_traces_what_is_no_more_than_possible_on_a_day(graph: MilitantGraph) -> None:
    # Arrow SHELTERED Bolt from 2010 to 2012, and no claim dates that it FUNDED Bolt.
    asked = {"types": ["SHELTERED", "FUNDED"], "actors": ["arrow", "bolt"], "hops": 0, "on": "2011-06"}
    assert [edge.id for edge in graph.network(**asked).edges] == ["arrow.SHELTERED.bolt?on=2011-06"]
    possible = graph.network(**asked, certainty="POSSIBLY")
    traced = {own_id(edge.id): [claim.id for claim in possible.trace(edge.id).claims] for edge in possible.edges}
    assert traced == {"arrow.FUNDED.bolt": ["d1-2"], "arrow.SHELTERED.bolt": ["d1-1", "d2-1"]}
    assert [claim.id for claim in graph.claims("arrow.FUNDED.bolt", on="2011-06")] == ["d1-2"]


def test_knows_a_tie_again_through_another_filter(graph: MilitantGraph) -> None:
    everything, later = graph.network(types="SHELTERED"), graph.network(types="SHELTERED", without_documents="d1")
    assert {own_id(edge.id) for edge in later.edges} == {"cove.SHELTERED.wing"}
    assert {own_id(edge.id) for edge in later.edges} < {own_id(edge.id) for edge in everything.edges}
    [edge] = later.edges
    assert [claim.id for claim in later.trace(edge.id).claims] == ["d2-6", "d3-2"]
    assert [claim.id for claim in graph.claims(edge.id, without_documents="d3")] == ["d2-6"]


def test_gives_the_claims_that_remain(graph: MilitantGraph) -> None:
    assert [claim.id for claim in graph.claims("arrow.SHELTERED.bolt")] == ["d1-1", "d2-1"]
    assert [claim.id for claim in graph.claims("arrow.SHELTERED.bolt", according_to="AF")] == ["d2-1"]
    # A denial alone is a claim too, and a floor of confidence hides none.
    assert [claim.id for claim in graph.claims("estan.SUPPORTED.bolt", min_confidence=0.9)] == ["d2-4"]
    assert graph.claims("arrow.FUNDED.bolt", without_documents="d1") == []
    assert graph.relationship("arrow.FUNDED.bolt").to.name == "Bolt Brigade"


def test_checks_a_proposition(graph: MilitantGraph) -> None:
    contested = graph.check("AF", "SHELTERED", "bolt")
    assert contested.verdict == "CONTESTED"
    assert ([claim.id for claim in contested.for_], [claim.id for claim in contested.against]) == (["d1-1"], ["d2-1"])
    assert graph.check("AF", "SHELTERED", "bolt", known_by="2020-12-31").verdict == "SUPPORTED"
    assert graph.check("island", "SHELTERED", "bolt").verdict == "NOT_RECORDED"


def test_names_who_sheltered_whom(graph: MilitantGraph) -> None:
    assert [tie.id for tie in graph.who_sheltered("bolt")] == ["arrow.SHELTERED.bolt"]
    through = graph.who_sheltered("bolt", through_factions=True)
    assert {tie.id for tie in through} == {"arrow.SHELTERED.bolt", "cove.SHELTERED.wing"}
    assert [tie.to.id for tie in graph.sheltered_by("cove", on="2021")] == ["wing"]


def test_tells_shelter_whole(graph: MilitantGraph) -> None:
    told = graph.shelter("bolt")
    assert ([tie.id for tie in told.hosting], told.absence) == (["arrow.SHELTERED.bolt"], None)
    assert [(denial.kind, [claim.id for claim in denial.claims]) for denial in told.denials] == [("DIRECT", ["d2-1"])]
    assert [part.shelter.actor.id for part in told.parts] == ["wing"]
    assert graph.shelter("bolt", through_parts=False).parts == []
    # Whom estan is said to have on its ground, without a word that it gave shelter.
    assert [one.relationship.from_.id for one in graph.sheltering("estan").presence] == ["bolt"]
    assert graph.shelter("island").absence == "NOTHING_RECORDED"


def test_tells_what_bears_on_a_proposition_that_no_claim_is_made_on(graph: MilitantGraph) -> None:
    # Whoever shelters tolerates: d1 says that Arrow sheltered Bolt.
    answer = graph.check("arrow", "TOLERATED", "bolt", without_documents=["d2"])
    assert (answer.verdict, answer.for_) == ("SUPPORTED", [])
    [implied] = [one for one in answer.bearing if one.kind == "IMPLIED"]
    assert (implied.side, [claim.id for claim in implied.claims]) == ("FOR", ["d1-1"])
    assert implied.relationship and own_id(implied.relationship.id) == "arrow.SHELTERED.bolt"
    assert implied.rule.endswith(".")


def test_walks_paths_and_says_why_there_is_none(graph: MilitantGraph) -> None:
    # Dara ACCUSED Zeta is one hop, alleged; without allegations the way leads over Arrow.
    short = graph.path("dara", "zeta")
    assert short and short.length == 1
    long = graph.path("dara", "zeta", statuses="SUPPORTED")
    assert long and [hop.relationship.id for hop in long.hops] == ["dara.LEADS.arrow", "arrow.ALLIED_WITH.zeta"]
    assert graph.path("dara", "island") is None
    assert graph.paths("dara", "island").absence == "NOTHING_RECORDED"
    assert len(graph.paths("dara", "zeta", first=2).paths) == 2


def test_compares_two_filters(graph: MilitantGraph) -> None:
    change = graph.compare(base={"known_by": "2020-12-31"}, other={}, types="SHELTERED")
    assert [tie.id for tie in change.gained] == ["cove.SHELTERED.wing"]
    assert (change.lost, change.counts.status_changed) == ([], 1)
    [sheltered] = change.changed
    assert (sheltered.base.status, sheltered.other.status) == ("SUPPORTED", "CONTESTED")


def test_finds_actors_by_name(graph: MilitantGraph) -> None:
    assert graph.search("دارا")[0].actor.id == "dara"


@pytest.mark.parametrize("convert", ["to_networkx", "to_igraph", "to_pandas"])
def test_names_the_extra_that_is_missing(network: Network, monkeypatch: pytest.MonkeyPatch, convert: str) -> None:
    import sys

    from militant_graph import MissingExtra

    library = convert.removeprefix("to_")
    monkeypatch.setitem(sys.modules, library, None)
    with pytest.raises(MissingExtra, match=rf"\./clients/python\[{library}\]"):
        getattr(network, convert)()
