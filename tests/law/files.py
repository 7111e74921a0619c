"""The tables and cases that tests read: those in a folder here, and a reader's own."""

import os
from pathlib import Path


def files(folder: str, variable: str) -> list[Path]:
    """The JSON files of a folder beside this module, then those named in an environment variable, ":" between."""
    named = os.environ.get(variable, "").split(":")
    return [*sorted((Path(__file__).parent / folder).glob("*.json")), *(Path(path) for path in named if path)]
