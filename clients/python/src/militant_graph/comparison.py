"""The same ties through two filters."""

from __future__ import annotations

from dataclasses import dataclass, field

from .connection import Connection, asked
from .generated import EvidenceFilter
from .generated.base_model import UnsetType
from .generated.compare import CompareCompareCounts
from .generated.enums import RelationFamily, RelationType
from .generated.fragments import ChangeFields, RelationshipFields
from .paging import Page, every

MOST = 100
"""On a page of the API."""


@dataclass(frozen=True)
class Comparison:
    """What differs between two filters: every tie, not only a page."""

    base: str
    """The first filter in words."""
    other: str
    """The second filter in words."""
    sentence: str
    """What differs, in one sentence."""
    counts: CompareCompareCounts
    gained: list[RelationshipFields] = field(repr=False)
    """Ties that pass the second only, as it shows them."""
    lost: list[RelationshipFields] = field(repr=False)
    """Ties that pass the first only, as it shows them."""
    changed: list[ChangeFields] = field(repr=False)
    """Ties that pass both and differ in status, confidence or denial."""


@dataclass(frozen=True)
class Compared:
    """What is compared."""

    base: EvidenceFilter | UnsetType
    other: EvidenceFilter | UnsetType
    types: list[RelationType] | UnsetType
    families: list[RelationFamily] | UnsetType
    actors: list[str] | UnsetType


def comparison(connection: Connection, compared: Compared, page_size: int) -> Comparison:
    """Reads a comparison to its end. Raises DatasetChanged where the dataset is replaced meanwhile."""
    arguments = vars(compared)
    first = min(page_size, MOST)
    whole = asked(connection.compare, **arguments)
    found, content_hash = whole.compare, whole.dataset.content_hash

    def gained(after: str | None) -> Page[RelationshipFields]:
        answer = asked(connection.gained, first=first, after=after, **arguments)
        page = answer.compare.gained
        return Page(page.nodes, page.page_info, answer.dataset.content_hash)

    def lost(after: str | None) -> Page[RelationshipFields]:
        answer = asked(connection.lost, first=first, after=after, **arguments)
        page = answer.compare.lost
        return Page(page.nodes, page.page_info, answer.dataset.content_hash)

    def changed(after: str | None) -> Page[ChangeFields]:
        answer = asked(connection.changed, first=first, after=after, **arguments)
        page = answer.compare.changed
        return Page(page.nodes, page.page_info, answer.dataset.content_hash)

    return Comparison(
        found.base,
        found.other,
        found.sentence,
        found.counts,
        every(gained, content_hash),
        every(lost, content_hash),
        every(changed, content_hash),
    )
