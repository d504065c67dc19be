"""The README's code runs as it stands there, over the real dataset."""

import re
from pathlib import Path
from typing import Any

import networkx
import pandas

README = Path(__file__).resolve().parents[1] / "README.md"


def test_runs_what_it_shows(address: str) -> None:
    blocks = re.findall(r"```python\n(.*?)```", README.read_text(encoding="utf-8"), re.DOTALL)
    assert len(blocks) >= 3
    told = "\n".join(blocks)
    assert "http://127.0.0.1:4000" in told
    names: dict[str, Any] = {}
    exec(told.replace("http://127.0.0.1:4000", address), names)
    assert isinstance(names["g"], networkx.MultiDiGraph)
    assert isinstance(names["edges"], pandas.DataFrame)
    assert len(names["edges"]) == names["g"].number_of_edges() > 0
