"""Reads each case into its generated type and writes it back: roundtrip.py cases.json out.jsonl"""

import json
import sys
from collections.abc import Callable


def run(trip: Callable[[str, str], str]) -> None:
    """Calls trip(type name, JSON text) for every case; an exception means that the value was refused."""
    with open(sys.argv[1], encoding="utf-8") as cases, open(sys.argv[2], "w", encoding="utf-8") as out:
        for case in json.load(cases):
            line = {"id": case["id"]}
            try:
                line["body"] = trip(case["type"], case["body"])
            except Exception as error:  # whatever generated code throws
                line["error"] = f"{type(error).__name__}: {error}"
            out.write(json.dumps(line) + "\n")
