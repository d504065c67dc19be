"""What frictionless finds wrong with a data package: `python frictionless_errors.py <datapackage.json>`."""

import json
import sys

from frictionless import Package, system


def errors_in(path: str) -> dict:
    # The path is a folder of the test, outside the working directory.
    with system.use_context(trusted=True):
        report = Package(path).validate()
    found = [("", error.type) for error in report.errors]
    found += [(task.name, error.type) for task in report.tasks for error in task.errors]
    return {"tables": sum(task.type == "table" for task in report.tasks), "errors": sorted(found)}


if __name__ == "__main__":
    print(json.dumps(errors_in(sys.argv[1])))
