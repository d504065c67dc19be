"""Lists read to their end."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from .errors import DatasetChanged
from .generated.fragments import Place

Item = TypeVar("Item")


@dataclass(frozen=True)
class Page(Generic[Item]):
    """A part of a list, and the hash of the dataset that it is from."""

    items: Sequence[Item]
    place: Place
    content_hash: str


def every(read: Callable[[str | None], Page[Item]], content_hash: str | None = None) -> list[Item]:
    """
    All of a list, page by page. `read` takes the cursor after which a page begins, None for the first.

    Raises DatasetChanged where a page is from another dataset than the first, or than `content_hash`.
    """
    found: list[Item] = []
    after: str | None = None
    while True:
        page = read(after)
        same_dataset(content_hash, page.content_hash)
        content_hash = page.content_hash
        found.extend(page.items)
        if not page.place.has_next_page:
            return found
        after = page.place.end_cursor


def same_dataset(before: str | None, now: str) -> None:
    """Raises DatasetChanged where there was another dataset before."""
    if before not in (None, now):
        raise DatasetChanged(
            f"The server now serves another dataset ({now[:12]}) than the one that was read first "
            f"({str(before)[:12]}): read all of it again."
        )
