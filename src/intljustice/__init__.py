"""Immutable records of international justice: treaties, parties, demands, and who says what how firmly.

Everything public is a name of this package; each is loaded when first used, so importing it costs next to nothing.
"""

import re
from importlib import import_module
from pathlib import Path

__version__ = "0.1.0"

_HOMES = {
    name: home
    for home, names in re.findall(
        r"^from (\S+) import \(?([^()]*?)\)?$",
        Path(__file__).with_suffix(".pyi").read_text(encoding="utf-8"),
        re.MULTILINE,
    )
    for name in re.findall(r"(\w+) as", names)
}
"""The module that each public name is at home in."""

__all__ = sorted(_HOMES)  # noqa: PLE0605 - the stub is the one list


def __getattr__(name: str) -> object:
    """Load a public name when it is first used."""
    if name not in _HOMES:
        message = f"module {__name__!r} has no attribute {name!r}"
        raise AttributeError(message)
    value = getattr(import_module(_HOMES[name]), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    """The public names, loaded or not."""
    return sorted({*globals(), *_HOMES})
