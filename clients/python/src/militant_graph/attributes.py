"""What stands at nodes and edges: the columns of the files under /export/network.*, in every conversion."""

from __future__ import annotations

from typing import Any

from .generated.base_model import BaseModel
from .generated.fragments import EdgeFields, ManifestFields, NodeFields, PeriodFields

BOUNDS = [name for name in PeriodFields.model_fields if name != "edtf"]


def column(field: str) -> str:
    """The name of a column: that of the field without the stroke after names that Python keeps for itself."""
    return field.rstrip("_")


NODE_ATTRIBUTES = [column(name) for name in NodeFields.model_fields]
"""id, name, kind, aliases."""

EDGE_ATTRIBUTES = [
    one
    for name in EdgeFields.model_fields
    for one in ([name, *BOUNDS] if name == "period" else [column(name)])
]
"""source, target, id, type, family, symmetric, matter, period and its bounds, status, confidence, denial, claims, documents."""


def node_attributes(node: NodeFields) -> dict[str, Any]:
    """An actor by NODE_ATTRIBUTES: texts, and a list of texts for `aliases`."""
    return flat(node)


def edge_attributes(edge: EdgeFields) -> dict[str, Any]:
    """
    A tie by EDGE_ATTRIBUTES. `period` is EDTF text, the bounds are days as `YYYY-MM-DD`; each is None where there is
    none. `confidence` and `denial` are from 0 to 1; `documents` is a list of ids.
    """
    found = flat(edge)
    period = found["period"] or {}
    found.update({"period": period.get("edtf"), **{bound: period.get(bound) for bound in BOUNDS}})
    return {name: found[name] for name in EDGE_ATTRIBUTES}


def flat(model: BaseModel) -> dict[str, Any]:
    """The fields of an answer by the names of columns."""
    return {column(name): value for name, value in model.model_dump(mode="json").items()}


def graph_attributes(manifest: ManifestFields) -> dict[str, str]:
    """The manifest as texts, by the names that it has in the API and in the files."""
    return manifest.model_dump(mode="json", by_alias=True)
