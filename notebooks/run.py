"""
Runs the notebooks against the server at MILITANT_GRAPH_URL and writes each .ipynb with what it shows.

Usage: python notebooks/run.py [NOTEBOOK ...], such as 01_first_steps. Without names, all of them.
The .py of each pair is what is run; edit that one.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

import jupytext
import nbformat
from nbclient import NotebookClient
from nbclient.exceptions import CellExecutionError

HERE = Path(__file__).resolve().parent
SECONDS_A_CELL = 120


def ran(script: Path) -> nbformat.NotebookNode:
    """The notebook of a script, with its output, the same for the same dataset."""
    notebook = jupytext.read(script)
    # The kernel runs in the folder of the script, where its own modules are.
    NotebookClient(notebook, timeout=SECONDS_A_CELL, resources={"metadata": {"path": str(HERE)}}).execute()
    for place, cell in enumerate(notebook.cells, start=1):
        cell["id"] = f"cell-{place:02}"
        cell.metadata.pop("execution", None)
    notebook.metadata["language_info"] = {"name": "python"}
    # The rest describes the script, and "jupytext --sync" would take it out of the notebook.
    notebook.metadata["jupytext"] = {"formats": notebook.metadata["jupytext"]["formats"]}
    return notebook


def main() -> None:
    """Runs the notebooks that are named, or all."""
    # Bytecode beside the notebooks would be a file that nobody asked for.
    os.environ["PYTHONDONTWRITEBYTECODE"] = "1"
    names = sys.argv[1:] or [script.stem for script in sorted(HERE.glob("[0-9]*.py"))]
    for name in names:
        script = HERE / f"{Path(name).stem}.py"
        if not script.exists():
            sys.exit(f"There is no {script.name} in notebooks/: name one that is, such as 01_first_steps.")
        try:
            notebook = ran(script)
        except CellExecutionError as error:
            sys.exit(f"{script.name} failed, and its .ipynb stays as it was:\n{error}")
        nbformat.write(notebook, script.with_suffix(".ipynb"))
        print(f"{script.stem}: {len(notebook.cells)} cells")


if __name__ == "__main__":
    main()
