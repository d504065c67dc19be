"""What an edge rests on, down to the paragraphs."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from .claims import own_id, remaining_cases
from .connection import Connection
from .generated import EvidenceFilter
from .generated.base_model import UnsetType
from .generated.enums import Attribution, Stance
from .generated.fragments import ClaimFields, EdgeFields, ManifestFields, RelationshipFields

ATTRIBUTION = {
    Attribution.AUTHOR: "in the document's own voice",
    Attribution.ASSESSED: "assessed",
    Attribution.STATED: "stated",
    Attribution.REPORTED: "reported",
    Attribution.CLAIMED: "claimed",
    Attribution.ALLEGED: "alleged",
}
"""On what ground a passage says something, in words that "by" and a speaker may follow."""


@dataclass(frozen=True)
class Trace:
    """The claims behind an edge, for and against, as its network's filter leaves them. `print` it for a caption."""

    edge: EdgeFields
    relationship: RelationshipFields
    claims: list[ClaimFields]
    """On the edge itself, by id."""
    general_denials: list[ClaimFields]
    """For an edge that is one of several episodes: denials that name none, and so count against this one too."""
    reading: str
    """The edge in words, in the tense that its claims allow, such as "Arrow Front funded Bolt Brigade"."""
    manifest: ManifestFields

    @property
    def supporting(self) -> list[ClaimFields]:
        """The claims for it."""
        return [claim for claim in self.claims if claim.stance == Stance.SUPPORTS]

    @property
    def denying(self) -> list[ClaimFields]:
        """The claims against it, those included that name no episode."""
        return [claim for claim in self.claims if claim.stance == Stance.DENIES] + self.general_denials

    def rows(self) -> list[dict[str, Any]]:
        """One dict a claim, first those for it: `pandas.DataFrame(trace.rows())`."""
        return [row(claim) for claim in self.supporting + self.denying]

    def caption(self) -> str:
        """Lines of text: the edge, its figures, every claim with document and paragraphs, filter, how to cite."""
        edge = self.edge
        differing = any(claim.period for claim in self.supporting)
        undated = "dates differ by claim" if differing else "undated"
        period = edge.period.edtf if edge.period else undated
        further = f"; further denials, implied or general: {edge.other_denials}" if edge.other_denials else ""
        return "\n".join(
            [
                f"{self.reading} [{edge.id}]",
                f"{edge.status.value}, confidence {edge.confidence:g}, denial {edge.denial:g}, {period}{further}",
                *(f"For: {in_words(claim)}" for claim in self.supporting),
                *(f"Against: {in_words(claim)}" for claim in self.denying),
                f"Evidence: {self.manifest.filter_}.",
                f"Source: {self.manifest.citation} Content hash {self.manifest.content_hash}.",
            ]
        )

    def __str__(self) -> str:
        return self.caption()


def traced(
    connection: Connection,
    evidence: EvidenceFilter | UnsetType,
    page_size: int,
    edge: EdgeFields,
    manifest: ManifestFields,
) -> Trace:
    """The trace of an edge of the network that `evidence` gave."""
    ends = (edge.source, edge.target)
    cases = remaining_cases(connection, ends, edge.type_, evidence, page_size, manifest.content_hash)
    case = cases[own_id(edge.id)]
    tie = case.relationship
    return Trace(
        edge=edge,
        relationship=tie,
        claims=case.claims,
        general_denials=[
            claim
            for other in cases.values()
            if tie.episode is not None and other.relationship.episode is None
            if edge.symmetric or other.relationship.from_.id == tie.from_.id
            for claim in other.claims
            if claim.stance == Stance.DENIES
        ],
        reading=tie.reading,
        manifest=manifest,
    )


def row(claim: ClaimFields) -> dict[str, Any]:
    """
    A claim as a flat dict, by the names that `militant-graph ask --format csv` has too: texts, `paragraphs` a list of
    numbers from 1, `weight` from 0 to 1.
    """
    document = claim.document
    return {
        "claim": claim.id,
        "stance": claim.stance.value,
        "attribution": claim.attribution.value,
        "hedged": claim.hedged,
        "speaker": claim.speaker.id if claim.speaker else None,
        "speaker_name": claim.speaker.name if claim.speaker else None,
        "voice": claim.voice,
        "document": document.id,
        "document_title": document.title,
        "author": document.author,
        "publisher": document.publisher,
        "published": document.published.edtf,
        "paragraphs": claim.paragraphs,
        "paraphrase": claim.paraphrase,
        "claim_period": claim.period.edtf if claim.period else None,
        "origin": claim.origin,
        "weight": claim.weight,
    }


def in_words(claim: ClaimFields) -> str:
    """Paraphrase, attribution, hedge, document and paragraphs on one line."""
    document = claim.document
    by = f" by {claim.speaker.name}" if claim.speaker else ""
    ground = f"{ATTRIBUTION[claim.attribution]}{by}{', hedged' if claim.hedged else ''}"
    text = ", ".join(part for part in (document.author, document.title, document.publisher) if part)
    numbers = ", ".join(map(str, claim.paragraphs))
    return (
        f"{claim.paraphrase} ({ground}; {text}, {document.published.edtf} "
        f"[{document.id}], {'paragraph' if len(claim.paragraphs) == 1 else 'paragraphs'} {numbers}; claim {claim.id})"
    )
