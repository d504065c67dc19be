"""Arguments of questions as the API takes them: dates, numbers, names of enums, lists."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date, datetime
from difflib import get_close_matches
from enum import Enum
from typing import TypeVar

from .errors import BadDate, BadInput
from .generated.base_model import UNSET, UnsetType

Choice = TypeVar("Choice", bound=Enum)

Names = str | Iterable[str]
"""One name or several. Those of enums are written as the schema has them, such as "SHELTERED"."""

When = str | date
"""A date or interval in EDTF, such as "2022-11", "2021-08/.." or "2007~"; or a day."""


def when(part: str, value: object) -> str:
    """A date as text. Raises BadDate for what is no text and no day."""
    if isinstance(value, datetime):
        return value.date().isoformat()
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, str):
        return value
    raise BadDate(f'"{part}" is text such as "2022-11" or "2021-08/..", or a day, not {value!r}.')


def number(part: str, value: object) -> float:
    """A number. Raises BadInput for anything else."""
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        raise BadInput(f'"{part}" is a number such as 0.5, not {value!r}.')
    return float(value)


def whole_number(part: str, value: object) -> int:
    """A whole number. Raises BadInput for anything else."""
    if isinstance(value, bool) or not isinstance(value, int):
        raise BadInput(f'"{part}" is a whole number, not {value!r}.')
    return value


def text(part: str, value: object) -> str:
    """One text. Raises BadInput for anything else."""
    if not isinstance(value, str):
        raise BadInput(f'"{part}" is text, not {value!r}.')
    return value


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


def one_of(kind: type[Choice]) -> Callable[[str, object], Choice]:
    """Reads one name of an enum."""
    return lambda part, value: choice(part, kind, value if isinstance(value, str) else str(value))


def each_of(kind: type[Choice]) -> Callable[[str, object], list[Choice]]:
    """Reads one or several names of an enum."""
    return lambda part, value: [choice(part, kind, name) for name in texts(part, value)]


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
