"""What the notebooks print beside their figures: what a network is a picture of, and the claims behind its ties."""

from __future__ import annotations

import os
from collections.abc import Iterable
from urllib.parse import parse_qsl, quote, urlencode

from IPython.display import Markdown, display
from militant_graph import MilitantGraph, Network, Trace, own_id
from militant_graph.generated import EvidenceFilter
from militant_graph.generated.enums import Status
from militant_graph.generated.evidence import OF_RELATIONSHIPS
from militant_graph.generated.fragments import ClaimFields, EdgeFields, ManifestFields, RelationshipFields

ADDRESS = os.environ.get("MILITANT_GRAPH_URL", "http://127.0.0.1:4000").rstrip("/")
"""Address of the server."""

EVERY_STATUS = [status.value for status in Status]
"""Ties that are only denied are left out of a network unless they are asked for."""

ATTRIBUTION = {
    "AUTHOR": "the document itself",
    "ASSESSED": "judges",
    "STATED": "states",
    "REPORTED": "reported",
    "CLAIMED": "claims",
    "ALLEGED": "alleges",
}
"""On what ground a passage says something, after the name of who says it."""

HOW_SURE = {"CERTAINLY": "certain", "DOCUMENTED": "documented", "POSSIBLY": "possible"}
"""The certainties in words, the surest first: each lets through what the one before it does."""

NOT_THEN = "–"
"""In place of a certainty: the time is ruled out."""

EVER = "../2100"
"""All time of which a document may speak."""

OF_CLAIMS = {field.alias or part for part, field in EvidenceFilter.model_fields.items() if part not in OF_RELATIONSHIPS}
"""Parts of a network's question that choose claims, and not actors and ties."""


def say(text: str) -> None:
    """Shows Markdown."""
    display(Markdown(text))


def table(rows: Iterable[dict[str, object]]) -> str:
    """Rows of one form as a Markdown table; a line that says so where there are none."""
    listed = list(rows)
    if not listed:
        return "*None.*"
    heads = list(listed[0])
    lines = [heads, ["---"] * len(heads), *([cell(row[head]) for head in heads] for row in listed)]
    return "\n".join("| " + " | ".join(line) + " |" for line in lines)


def cell(value: object) -> str:
    """A value inside a Markdown table."""
    if value is None:
        return ""
    return str(value).replace("|", "\\|").replace("\n", " ")


def tie_id(edge: EdgeFields | RelationshipFields) -> str:
    """The id of a tie, the same through every filter."""
    return own_id(edge.id)


def held(graph: MilitantGraph, when: str, **scope: object) -> dict[str, Network]:
    """The network of a time in each certainty, by the words of HOW_SURE."""
    return {word: graph.network(**scope, on=when, certainty=name) for name, word in HOW_SURE.items()}


def undated(graph: MilitantGraph, **scope: object) -> set[str]:
    """Ids of the ties that no claim dates: none gives a period, and none on the event of which they are a part."""
    dated = {tie_id(edge) for edge in graph.network(**scope, on=EVER).edges}
    return {tie_id(edge) for edge in graph.network(**scope).edges if edge.period is None} - dated


def how_sure(tie: str, networks: dict[str, Network]) -> str:
    """The surest certainty that lets a tie through, of the networks of one time; NOT_THEN where none does."""
    return next(
        (word for word, network in networks.items() if any(tie_id(edge) == tie for edge in network.edges)), NOT_THEN
    )


def sources(*networks: Network) -> None:
    """Shows what networks of one dataset are pictures of, and how to cite them."""
    manifest = networks[0].manifest
    say(
        "\n".join(
            [
                f"- **Dataset:** {manifest.title} {manifest.version}, content hash `{manifest.content_hash}`, "
                f"by {manifest.software}",
                f"- **Licence:** {manifest.licence}",
                f"- **How to cite:** {manifest.citation}",
                *(line for network in networks for line in picture(network)),
            ]
        )
    )


def picture(network: Network) -> list[str]:
    """What a network shows, as items of a list."""
    manifest = network.manifest
    return [
        f"- **{len(network.nodes)} actors, {len(network.edges)} ties**",
        f"  - Scope: {manifest.scope}",
        f"  - Filter: {manifest.filter_}",
        f"  - Ask the same again: `/export/network.json{asked(manifest)}`",
    ]


def asked(manifest: ManifestFields) -> str:
    """The question as the end of an address."""
    return f"?{manifest.query}" if manifest.query else ""


def verdict(edge: EdgeFields, manifest: ManifestFields) -> str:
    """
    Address of the verdict on a tie by the claims that the filter of its network leaves. It answers for every episode of
    the same verb between the same two.
    """
    parts = urlencode([part for part in parse_qsl(manifest.query, keep_blank_values=True) if part[0] in OF_CLAIMS])
    where = "/".join(quote(part) for part in (edge.source, edge.type_.value, edge.target))
    return f"{ADDRESS}/facts/{where}{'?' + parts if parts else ''}"


def claims(network: Network, edges: Iterable[EdgeFields] | None = None) -> None:
    """Shows every claim for and against the ties of a network, or some of them, with its document and paragraphs."""
    say(table(row for edge in (edges or network.edges) for row in claim_rows(network, edge)))


def claim_rows(network: Network, edge: EdgeFields) -> list[dict[str, object]]:
    """A row for each claim of a tie; the tie stands in the first of them only."""
    trace = network.trace(edge.id)
    sides = [("for", claim) for claim in trace.supporting] + [("against", claim) for claim in trace.denying]
    return [
        {
            "what is claimed": claimed(trace) if place == 0 else "",
            "": side,
            "who says so": who(claim),
            "document, paragraphs": where(claim),
            "when": when(claim),
            "in our words": claim.paraphrase,
        }
        for place, (side, claim) in enumerate(sides)
    ]


def claimed(trace: Trace) -> str:
    """The proposition, linked to its verdict, with status and figures."""
    edge = trace.edge
    figures = f"{edge.status.value}, confidence {edge.confidence:.2f}, denial {edge.denial:.2f}"
    if edge.other_denials:
        figures += f"; further denials, implied or general: {edge.other_denials}"
    return f"{linked(trace)} ({figures})"


def linked(trace: Trace) -> str:
    """The proposition, linked to its verdict."""
    return f"[{trace.reading}]({verdict(trace.edge, trace.manifest)})"


def who(claim: ClaimFields) -> str:
    """Speaker, attribution and hedge."""
    attribution = ATTRIBUTION[claim.attribution.value] + (", hedged" if claim.hedged else "")
    if claim.speaker:
        return f"{claim.speaker.name} ({attribution})"
    return attribution if claim.attribution.value == "AUTHOR" else f"unnamed ({attribution})"


def where(*claims: ClaimFields) -> str:
    """The documents of some claims, each with their paragraphs."""
    return "; ".join(by_document(claims))


def by_document(claims: Iterable[ClaimFields]) -> list[str]:
    """The same, an item for each document."""
    found: dict[str, set[int]] = {}
    for claim in claims:
        found.setdefault(claim.document.id, set()).update(claim.paragraphs)
    return [f"{document} {paragraphs(numbers)}" for document, numbers in sorted(found.items())]


def when(claim: ClaimFields) -> str:
    """The time that a claim gives."""
    return claim.period.edtf if claim.period else "not said"


def paragraphs(numbers: Iterable[int]) -> str:
    """Paragraphs of a document."""
    return "¶ " + ", ".join(str(number) for number in sorted(numbers))


def where_said(trace: Trace) -> str:
    """The documents and paragraphs of all claims on a tie, those against marked."""
    against = [f"against: {place}" for place in by_document(trace.denying)]
    return "; ".join(by_document(trace.supporting) + against)


def documents(ask: dict[str, object]) -> None:
    """Shows the documents of an answer that has id, title, publisher, author, published and reliability of each."""
    say(
        table(
            {
                "document": one["id"],
                "title": one["title"],
                "by": ", ".join(name for name in (one["author"], one["publisher"]) if name) or "not stated",
                "published": one["published"]["edtf"],
                "reliability": one["reliability"],
            }
            for one in ask["documents"]
        )
    )
