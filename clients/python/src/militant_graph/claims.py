"""The claims on a relationship: all of them, or those that remain under a filter."""

from __future__ import annotations

from dataclasses import dataclass

from .connection import Connection, asked
from .errors import UnknownRelationship
from .generated import EvidenceFilter
from .generated.base_model import UnsetType
from .generated.claims_between import ClaimsBetweenNetwork, ClaimsBetweenNetworkEdgesNodes
from .generated.enums import Certainty, RelationType, Status
from .generated.evidence import OF_RELATIONSHIPS
from .generated.fragments import ClaimFields, RelationshipFields
from .generated.relationship_by_id import RelationshipByIdNodeRelationship
from .paging import Page, every, same_dataset

MOST_CLAIMS = 100
"""On a page of the API."""

MOST_TIES = 20
"""Of one type between two actors, on a page: hardly ever are there more."""


def own_id(relationship_id: str) -> str:
    """The id of a relationship without the filter that showed it: the same in every network and answer."""
    return relationship_id.partition("?")[0]


@dataclass(frozen=True)
class Case:
    """A relationship with the claims on it, by id."""

    relationship: RelationshipFields
    claims: list[ClaimFields]


def whole_case(connection: Connection, relationship_id: str, page_size: int) -> Case:
    """A relationship with every claim on it. Raises UnknownRelationship."""
    shown: list[RelationshipFields] = []

    def read(after: str | None) -> Page[ClaimFields]:
        answer = asked(
            connection.relationship_by_id, id=relationship_id, first=min(page_size, MOST_CLAIMS), after=after
        )
        if not isinstance(answer.node, RelationshipByIdNodeRelationship):
            raise UnknownRelationship(
                f'No relationship has the id "{relationship_id}": ids stand at edges and in answers, '
                "such as afghan-taliban.SHELTERED.tehrik-i-taliban-pakistan."
            )
        shown.append(answer.node)
        return Page(answer.node.claims.nodes, answer.node.claims.page_info, answer.dataset.content_hash)

    claims = every(read)
    return Case(shown[0], claims)


def remaining_cases(
    connection: Connection,
    ends: tuple[str, str],
    verb: RelationType,
    evidence: EvidenceFilter | UnsetType,
    page_size: int,
    content_hash: str | None = None,
) -> dict[str, Case]:
    """
    The ties of one type between two actors, either way, by `own_id`, each with the claims that remain under a
    filter. Parts of it that say which ties pass, not which claims remain, hide nothing here.

    Raises DatasetChanged where `content_hash` is given and is not that of the dataset any more.
    """
    given = EvidenceFilter() if isinstance(evidence, UnsetType) else evidence
    whatever = {"statuses": list(Status), "certainty": Certainty.POSSIBLY}
    every_tie = given.model_copy(update={**dict.fromkeys(OF_RELATIONSHIPS), **whatever})

    def ask(after: str | None, claims_after: str | None) -> ClaimsBetweenNetwork:
        network = asked(
            connection.claims_between,
            ends=list(ends),
            type_=verb,
            filter_=every_tie,
            first=min(page_size, MOST_TIES),
            after=after,
            claims_first=min(page_size, MOST_CLAIMS),
            claims_after=claims_after,
        ).network
        same_dataset(content_hash, network.manifest.content_hash)
        return network

    def claims_of(tie: ClaimsBetweenNetworkEdgesNodes, after: str | None) -> list[ClaimFields]:
        def read(claims_after: str | None) -> Page[ClaimFields]:
            network = ask(after, claims_after)
            [claims] = [one.relationship.claims for one in network.edges.nodes if one.id == tie.id]
            return Page(claims.nodes, claims.page_info, network.manifest.content_hash)

        on_first_page = tie.relationship.claims
        return every(read) if on_first_page.page_info.has_next_page else list(on_first_page.nodes)

    def read(after: str | None) -> Page[Case]:
        network = ask(after, None)
        cases = [Case(tie.relationship, claims_of(tie, after)) for tie in network.edges.nodes]
        return Page(cases, network.edges.page_info, network.manifest.content_hash)

    return {own_id(case.relationship.id): case for case in every(read)}
