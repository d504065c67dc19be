"""Keyword arguments as the API takes them: the evidence filter, names of enums, lists."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date, datetime
from difflib import get_close_matches
from enum import Enum
from typing import TypedDict, TypeVar

from .errors import BadDate, BadInput
from .generated import EvidenceFilter
from .generated.base_model import UNSET, UnsetType
from .generated.enums import Attribution, Certainty, Status

Choice = TypeVar("Choice", bound=Enum)

Names = str | Iterable[str]
"""One name or several. Those of enums are written as the schema has them, such as "SHELTERED"."""

When = str | date
"""A date or interval in EDTF, such as "2022-11", "2021-08/.." or "2007~"; or a day."""


class Evidence(TypedDict, total=False):
    """Which claims count; see `EvidenceFilter` in the schema. Claims that do not pass are as if never made."""

    on: When
    """It held then. An interval asks for some time within it."""
    certainty: str
    """"POSSIBLY" (the usual) or "CERTAINLY": how `on` is matched."""
    known_by: When
    """Only documents certainly published by then."""
    min_confidence: float
    """Least confidence over the claims that remain, 0 to 1."""
    statuses: Names
    """Of "SUPPORTED", "CONTESTED", "ALLEGED" (all three where left out) and "DENIED"."""
    without_documents: Names
    """Ids of documents to leave out, as if they did not exist."""
    according_to: Names
    """Only what these actors say."""
    attributions: Names
    """Only claims on these footings: "AUTHOR", "STATED", "REPORTED", "ALLEGED"."""


def evidence_filter(given: Mapping[str, object]) -> EvidenceFilter | UnsetType:
    """
    The filter as the API takes it; unset where nothing is given. None stands for left out.

    Raises BadInput for a part that no filter has or a name that is none, BadDate for a date that is no text and no day.
    """
    known = list(Evidence.__annotations__)
    for part in given:
        if part not in known:
            near = get_close_matches(part, known, n=1)
            remedy = f"did you mean {near[0]}?" if near else f"write {', '.join(known)}."
            raise BadInput(f'"{part}" is no part of a filter: {remedy}')
    said = {part: _part(part, value) for part, value in given.items() if value is not None}
    return EvidenceFilter.model_validate(said) if said else UNSET


def _part(part: str, value: object) -> object:
    if part in ("on", "known_by"):
        return _when(part, value)
    if part == "min_confidence":
        if isinstance(value, bool) or not isinstance(value, (int, float)):
            raise BadInput(f'"min_confidence" is a number from 0 to 1, not {value!r}.')
        return float(value)
    if part == "certainty":
        return choice(part, Certainty, str(value))
    names = texts(part, value)
    if part == "statuses":
        return [choice(part, Status, name) for name in names]
    if part == "attributions":
        return [choice(part, Attribution, name) for name in names]
    return names


def _when(part: str, value: object) -> str:
    if isinstance(value, datetime):
        return value.date().isoformat()
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, str):
        return value
    raise BadDate(f'"{part}" is text such as "2022-11" or "2021-08/..", or a day, not {value!r}.')


def texts(part: str, value: object) -> list[str]:
    """One text or several, as a list. Raises BadInput for anything else."""
    # A text alone would else be taken letter by letter.
    if isinstance(value, str):
        return [value]
    found: list[str] = []
    for one in value if isinstance(value, Iterable) else [value]:
        if not isinstance(one, str):
            raise BadInput(f'"{part}" is a list of texts, and {one!r} is none.')
        found.append(one)
    return found


def choice(part: str, kind: type[Choice], name: str) -> Choice:
    """A value of an enum by its name. Raises BadInput that lists the names."""
    # An enum's member is text as well, and stands for its value.
    value = name.value if isinstance(name, Enum) else name
    try:
        return kind(value)
    except ValueError:
        names = [str(one.value) for one in kind]
        near = get_close_matches(str(value).upper(), names, n=1)
        hint = f" Did you mean {near[0]}?" if near else ""
        raise BadInput(f'"{part}" takes {", ".join(names)}, and not {value!r}.{hint}') from None


def choices(part: str, kind: type[Choice], names: Names | None) -> list[Choice] | UnsetType:
    """Values of an enum by their names; unset for None."""
    return UNSET if names is None else [choice(part, kind, name) for name in texts(part, names)]


def listed(part: str, names: Names | None) -> list[str] | UnsetType:
    """Names as a list; unset for None."""
    return UNSET if names is None else texts(part, names)


Value = TypeVar("Value")


def given(value: Value | None) -> Value | UnsetType:
    """A value, or unset for None, so that the server's own default holds."""
    return UNSET if value is None else value
