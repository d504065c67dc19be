"""Generates src/militant_graph/generated from ../../schema.graphql and queries/.

Usage: python generate.py [--into FOLDER]. FOLDER takes the place of src/militant_graph, which lets a test compare.
"""

import argparse
import importlib.metadata
import os
import re
import shutil
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
SHAPED_BY = ("ariadne-codegen", "ruff")
"""Packages whose version shows in the generated code."""


def pinned(package: str) -> str:
    """The version that requirements-dev.txt names."""
    found = re.search(rf"^{package}==(\S+)$", (HERE / "requirements-dev.txt").read_text(encoding="utf-8"), re.MULTILINE)
    if not found:
        sys.exit(f"requirements-dev.txt names no exact version of {package}: write {package}==VERSION.")
    return found.group(1)


def installed(package: str) -> str:
    """The version at hand, or "none"."""
    try:
        return importlib.metadata.version(package)
    except importlib.metadata.PackageNotFoundError:
        return "none"


def main() -> None:
    """Writes the generated package."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--into", type=Path, default=HERE / "src/militant_graph")
    into = arguments.parse_args().into.resolve()
    for package in SHAPED_BY:
        if installed(package) != pinned(package):
            sys.exit(
                f"{package} {pinned(package)} writes this code, and {installed(package)} is installed: "
                'run "pip install -r clients/python/requirements-dev.txt".'
            )
    from ariadne_codegen.config import get_config_dict
    from ariadne_codegen.main import client

    from generate_evidence import write_evidence

    # The paths in pyproject.toml are taken from the working folder.
    os.chdir(HERE)
    config = get_config_dict("pyproject.toml")
    config["tool"]["ariadne-codegen"]["target_package_path"] = str(into)
    # What an operation that is gone left behind would stay.
    shutil.rmtree(into / "generated", ignore_errors=True)
    client(config)
    write_evidence(HERE / config["tool"]["ariadne-codegen"]["schema_path"], into / "generated/evidence.py")


if __name__ == "__main__":
    main()
