"""What is installed, rather than what stands in the folder."""

import importlib.metadata
import importlib.resources
from pathlib import Path

import militant_graph
from militant_graph.generated.enums import Attribution
from militant_graph.trace import ATTRIBUTION


def test_is_tested_as_installed() -> None:
    folder = Path(__file__).resolve().parents[1]
    assert folder not in Path(str(militant_graph.__file__)).resolve().parents


def test_brings_its_types() -> None:
    assert importlib.resources.files(militant_graph).joinpath("py.typed").is_file()


def test_needs_the_libraries_of_networks_as_extras_alone() -> None:
    metadata = importlib.metadata.metadata("militant-graph")
    assert set(metadata.get_all("Provides-Extra", [])) == {"networkx", "igraph", "pandas"}
    always = [need for need in importlib.metadata.requires("militant-graph") or [] if "extra ==" not in need]
    assert not any(need.startswith(("networkx", "igraph", "pandas")) for need in always)


def test_has_words_for_every_attribution() -> None:
    assert set(ATTRIBUTION) == set(Attribution)


def test_exports_what_it_names() -> None:
    assert all(hasattr(militant_graph, name) for name in militant_graph.__all__)
