"""The one place in which something frozen is filled in; afterwards nothing assigns to it."""

from collections.abc import Mapping
from typing import TypeVar

T = TypeVar("T")


def fill(made: T, fields: Mapping[str, object]) -> T:
    """The same instance, which has just been made and which nobody else has seen, with these fields filled in."""
    for name, value in fields.items():
        object.__setattr__(made, name, value)
    return made
