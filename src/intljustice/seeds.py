"""The shipped records."""

from functools import cache
from pathlib import Path

from intljustice.codec.codec import CODEC
from intljustice.dossier.dossier import Dossier

_PACKED = Path(__file__).with_name("_seeds")
"""Where a wheel holds the records."""
_SOURCE_TREE = Path(__file__).parents[2] / "seeds"
"""Where they stand in a checkout that is installed in editable mode."""


@cache
def load_seeds() -> Dossier:
    """The shipped records, read once per process; `.about` says the day they stand at."""
    return CODEC.read(_PACKED if _PACKED.is_dir() else _SOURCE_TREE)
