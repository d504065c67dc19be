"""The evidence filter as keyword arguments."""

from __future__ import annotations

from collections.abc import Mapping
from difflib import get_close_matches

from .errors import BadInput
from .generated import EvidenceFilter
from .generated.base_model import UNSET, UnsetType
from .generated.evidence import READERS


def evidence_filter(given: Mapping[str, object]) -> EvidenceFilter | UnsetType:
    """
    The filter as the API takes it; unset where nothing is given. None stands for left out.

    Raises BadInput for a part that no filter has or a name that is none, BadDate for a date that is no text and no day.
    """
    for part in given:
        if part not in READERS:
            near = get_close_matches(part, READERS, n=1)
            remedy = f"did you mean {near[0]}?" if near else f"write {', '.join(READERS)}."
            raise BadInput(f'"{part}" is no part of a filter: {remedy}')
    said = {part: READERS[part](part, value) for part, value in given.items() if value is not None}
    return EvidenceFilter.model_validate(said) if said else UNSET
