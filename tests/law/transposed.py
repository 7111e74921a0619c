"""The same world at another time or under other names: law that is computed has to say the same of it.

Dates move and ids change by the type of their field, never by the look of a text: the symbol of a resolution, a title
or an id with a year in it stays as it is.
"""

import re
from collections.abc import Callable, Iterator
from enum import Enum, unique
from functools import cache
from typing import Any, TypeVar

import attrs

import intljustice as ij
from intljustice.model.fields import fields_of
from intljustice.model.references import kind_of
from intljustice.model.structure import Structure

YEARS = 28
"""After so many years the leap years are in step again."""

S = TypeVar("S", bound=Structure)
Change = Callable[[type, Any], Any]
"""Gives a date or text that stands in a value of a class in its new form, and everything else as it is."""

_YEAR = re.compile(r"\d{4}(?=$|[-?~%])")
_DAY = re.compile(r"\d{4}-\d\d(?:-\d\d)?")
_DATE = re.compile(r"\d{4}(?:-\d\d){0,2}[?~%]?")
_OPPOSITE = str.maketrans("ABCDEFGHIJKLMNOPQRSTUVWXYZ", "ZYXWVUTSRQPONMLKJIHGFEDCBA")


@unique
class World(Enum):
    """A form in which everything has to hold."""

    AS_IT_IS = "as_it_is"
    LATER = "later"
    RENAMED = "renamed"


def moved(text: str) -> str:
    """A date or moment so many years later, as exact as it was; a decade cannot be moved so."""
    if _YEAR.match(text) is None:
        message = f"{text} has no year to move"
        raise ValueError(message)
    return f"{int(text[:4]) + YEARS:04}{text[4:]}"


def recoded(code: str) -> str:
    """The code of a State from the other end of the alphabet: twice gives it back, and the order is reversed."""
    return code.translate(_OPPOSITE)


def renamed_id(text: str) -> str:
    """The id of a State under its other code; any other text as it is."""
    return f"state:{recoded(text.removeprefix('state:'))}" if kind_of(text) == "state" else text


def _later(holder: type, value: Any) -> Any:
    """Dates and moments moved, also those that a source has for a field in the place of the one that stands there."""
    if isinstance(value, ij.PartialDate | ij.Moment):
        return type(value)(moved(value.text))
    said = holder is ij.Reading and isinstance(value, str) and _DATE.fullmatch(value)
    return moved(value) if said else value


def _renamed(_: type, value: Any) -> Any:
    return renamed_id(value) if isinstance(value, str) else value


_CHANGES: dict[World, Change] = {World.LATER: _later, World.RENAMED: _renamed}


def _changed(holder: type, value: Any, change: Change) -> Any:
    if isinstance(value, tuple):
        return tuple(_changed(holder, part, change) for part in value)
    return _rebuilt(value, change) if isinstance(value, Structure) else change(holder, value)


def _rebuilt(structure: S, change: Change) -> S:
    """The same with every date or id in it changed, at any depth."""
    held: Any = structure
    made: S = attrs.evolve(held, **dict(_differing(structure, change)))
    return made


def transposed_structure(structure: S, world: World) -> S:
    """A record or value in another world."""
    return structure if world is World.AS_IT_IS else _rebuilt(structure, _CHANGES[world])


def _differing(structure: Structure, change: Change) -> Iterator[tuple[str, Any]]:
    for field, _ in fields_of(type(structure)):
        old = getattr(structure, field.name)
        new = _changed(type(structure), old, change)
        if new != old:
            yield field.name, new


def transposed(d: ij.Dossier, world: World) -> ij.Dossier:
    """A dossier in another world, with what it says of itself."""
    if world is World.AS_IT_IS:
        return d
    change = _CHANGES[world]
    return ij.Dossier((_rebuilt(record, change) for record in d), _rebuilt(d.about, change))


@cache
def shipped(world: World) -> ij.Dossier:
    """The shipped records in a world, made once."""
    return transposed(ij.load_seeds(), world)


def days_later(given: Any) -> Any:
    """What was read from JSON, with every text that is a day or month so many years later."""
    if isinstance(given, dict):
        return {key: days_later(value) for key, value in given.items()}
    if isinstance(given, list):
        return [days_later(value) for value in given]
    return moved(given) if isinstance(given, str) and _DAY.fullmatch(given) else given
