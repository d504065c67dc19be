"""What stands at nodes and edges: the columns of the files under /export/network.*, in every conversion."""

from __future__ import annotations

from typing import Any

from .generated.fragments import EdgeFields, ManifestFields, NodeFields, PeriodFields

BOUNDS = [field.alias or name for name, field in PeriodFields.model_fields.items() if name != "edtf"]

NODE_ATTRIBUTES = list(NodeFields.model_fields)
"""id, name, kind, aliases."""

EDGE_ATTRIBUTES = [
    column
    for name, field in EdgeFields.model_fields.items()
    for column in ([name, *BOUNDS] if name == "period" else [field.alias or name])
]
"""source, target, id, type, family, symmetric, period, four bounds, status, confidence, denial, claims, documents."""


def node_attributes(node: NodeFields) -> dict[str, Any]:
    """An actor by NODE_ATTRIBUTES: texts, and a list of texts for `aliases`."""
    return node.model_dump(mode="json", by_alias=True)


def edge_attributes(edge: EdgeFields) -> dict[str, Any]:
    """
    A tie by EDGE_ATTRIBUTES. `period` is EDTF text, the bounds are days as `YYYY-MM-DD`; each is None where there is
    none. `confidence` and `denial` are from 0 to 1; `documents` is a list of ids.
    """
    flat = edge.model_dump(mode="json", by_alias=True)
    period = flat["period"] or {}
    flat.update({"period": period.get("edtf"), **{bound: period.get(bound) for bound in BOUNDS}})
    return {name: flat[name] for name in EDGE_ATTRIBUTES}


def graph_attributes(manifest: ManifestFields) -> dict[str, str]:
    """The manifest as texts by name."""
    return manifest.model_dump(mode="json", by_alias=True)
