"""What goes wrong says what it is and what to do."""

import http.server
import threading
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from militant_graph import (
    AmbiguousActor,
    BadDate,
    BadInput,
    BadRequest,
    DatasetChanged,
    MilitantGraph,
    MilitantGraphError,
    OtherVersion,
    TooCostly,
    TookTooLong,
    UnknownActor,
    UnknownDocument,
    UnknownRelationship,
    Unreachable,
)

COSTLY = (
    "{ actors(first: 100) { nodes { relationships(first: 100) { nodes { claims(first: 100) { totalCount } } } } } }"
)


@pytest.mark.parametrize(
    ("question", "error", "code", "words"),
    [
        (lambda graph: graph.check("nobody", "FUNDED", "bolt"), UnknownActor, "UNKNOWN_ACTOR", '"nobody"'),
        (lambda graph: graph.network(actors="the Brigade"), AmbiguousActor, "AMBIGUOUS_ACTOR", "by id"),
        (lambda graph: graph.network(on="20-22"), BadDate, "BAD_DATE", '"20-22"'),
        (lambda graph: graph.network(on=2022), BadDate, "BAD_DATE", '"on" is text'),
        (lambda graph: graph.network(min_confidence=7), BadInput, "BAD_USER_INPUT", "from 0 to 1, not 7"),
        (lambda graph: graph.network(min_confidence="high"), BadInput, "BAD_USER_INPUT", "'high'"),
        (lambda graph: graph.network(knownby="2022"), BadInput, "BAD_USER_INPUT", "did you mean known_by"),
        (lambda graph: graph.network(types="SHELTRED"), BadInput, "BAD_USER_INPUT", "Did you mean SHELTERED"),
        (lambda graph: graph.network(actors=[7]), BadInput, "BAD_USER_INPUT", "7 is none"),
        (lambda graph: graph.network(hops=2), BadInput, "BAD_USER_INPUT", '"hops" goes around actors'),
        (lambda graph: graph.network(without_documents="d9"), UnknownDocument, "UNKNOWN_DOCUMENT", '"d9"'),
        (lambda graph: graph.relationship("a.B.c"), UnknownRelationship, "UNKNOWN_RELATIONSHIP", '"a.B.c"'),
        (lambda graph: graph.claims("arrow"), UnknownRelationship, "UNKNOWN_RELATIONSHIP", '"arrow"'),
        (lambda graph: graph.network().trace("a.B.c"), UnknownRelationship, "UNKNOWN_RELATIONSHIP", "no edge"),
        (lambda graph: graph.ask(COSTLY), TooCostly, "TOO_COSTLY", "smaller pages"),
        (lambda graph: graph.ask("{ nope }"), BadRequest, "GRAPHQL_VALIDATION_FAILED", '"nope"'),
    ],
)
def test_gives_the_servers_message_and_code(
    graph: MilitantGraph,
    question: Callable[[MilitantGraph], object],
    error: type[MilitantGraphError],
    code: str,
    words: str,
) -> None:
    with pytest.raises(error) as raised:
        question(graph)
    assert raised.value.code == code
    assert words in str(raised.value)


def test_lists_candidates_for_an_actor(graph: MilitantGraph) -> None:
    with pytest.raises(UnknownActor) as raised:
        graph.network(actors="the Brigade")
    assert {candidate["id"] for candidate in raised.value.candidates} == {"bolt", "cove"}


def test_refuses_pages_of_no_size() -> None:
    with pytest.raises(BadInput, match="from 1 to 1000, not 0"):
        MilitantGraph(page_size=0)


@pytest.mark.parametrize("address", ["http://127.0.0.1:1", "127.0.0.1:1"])
def test_names_the_address_where_nothing_answers(address: str) -> None:
    with pytest.raises(Unreachable, match="npm start") as raised:
        MilitantGraph(address).search("anyone")
    assert address in str(raised.value)


class Answers(http.server.BaseHTTPRequestHandler):
    """Gives one body after the other, the last for ever."""

    bodies: list[bytes] = []

    def do_POST(self) -> None:
        """Answers a question."""
        self.rfile.read(int(self.headers["content-length"]))
        body = self.bodies.pop(0) if len(self.bodies) > 1 else self.bodies[0]
        if not body:
            threading.Event().wait(1)
        self.send_response(200)
        self.send_header("content-length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: Any) -> None:
        """Says nothing."""


@pytest.fixture
def odd_server() -> Iterator[str]:
    """A server that gives the answers in `Answers.bodies`."""
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Answers)
    threading.Thread(target=server.serve_forever).start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    server.server_close()


def test_says_when_something_else_answers(odd_server: str) -> None:
    Answers.bodies = [b"<html>Hello</html>"]
    with pytest.raises(Unreachable, match="is not militant-graph"):
        MilitantGraph(odd_server).search("anyone")


def test_says_when_no_answer_comes_in_time(odd_server: str) -> None:
    Answers.bodies = [b""]
    with pytest.raises(TookTooLong, match="within 0.2 s"):
        MilitantGraph(odd_server, timeout_seconds=0.2).search("anyone")


def test_says_when_the_server_is_of_another_version(odd_server: str) -> None:
    Answers.bodies = [b'{"data": {"search": [{"actor": {"id": "a", "name": "A", "kind": "ROBOT"}}]}}']
    with pytest.raises(OtherVersion, match="install clients/python"):
        MilitantGraph(odd_server).search("anyone")


def test_refuses_pages_of_two_datasets(odd_server: str) -> None:
    def page(content_hash: str) -> bytes:
        names = ["title", "version", "filter", "scope", "licence", "citation", "software", "query"]
        manifest = ", ".join(f'"{name}": ""' for name in names)
        return (
            f'{{"data": {{"network": {{"manifest": {{{manifest}, "contentHash": "{content_hash}"}}, '
            '"nodes": {"nodes": [], "pageInfo": {"hasNextPage": true, "endCursor": "x"}}}}}'
        ).encode()

    Answers.bodies = [page("before"), page("after")]
    with pytest.raises(DatasetChanged, match=r"\(after\) than the one that was read first \(before\)"):
        MilitantGraph(odd_server).network()
