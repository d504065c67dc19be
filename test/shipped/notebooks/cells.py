"""Prints the cells of a folder's notebooks as JSON: those of each .py, and those of its .ipynb with their output."""

import json
import sys
from pathlib import Path

import jupytext
import nbformat


def cells(notebook):
    """Cells as dicts of type, source and outputs."""
    return [
        {"type": cell.cell_type, "source": cell.source, "outputs": cell.get("outputs", [])} for cell in notebook.cells
    ]


folder = Path(sys.argv[1])
json.dump(
    {
        script.stem: {
            "script": cells(jupytext.read(script)),
            "notebook": cells(nbformat.read(script.with_suffix(".ipynb"), as_version=4)),
        }
        for script in sorted(folder.glob("[0-9]*.py"))
    },
    sys.stdout,
)
