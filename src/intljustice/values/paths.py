"""Paths of fields in a structure, "history/0/day": what stands there, and the structure with something else there."""

import re
from collections.abc import Iterator
from enum import Enum
from typing import Any, TypeVar

import attrs

from intljustice.errors import Invalid, InvalidRecord
from intljustice.errors import step as pointer_to
from intljustice.values import forms
from intljustice.values.citations import ReadingValue
from intljustice.values.memory import remembered
from intljustice.values.structures import Structure
from intljustice.values.texts import Text

S = TypeVar("S", bound=Structure)
_PLACE = re.compile("0|[1-9][0-9]{0,8}", re.ASCII)


class NoSuchField(LookupError):
    """A path leads to nothing; internal, as the public is told by a problem.

    Attributes:
        step: the step that leads nowhere.
    """

    def __init__(self, step: str) -> None:
        """Keep the step."""
        self.step = step
        super().__init__(step)


def steps_of(path: str) -> tuple[str, ...]:
    """The steps of a path, unescaped as RFC 6901 asks."""
    return tuple(step.replace("~1", "/").replace("~0", "~") for step in path.split("/"))


def at(structure: Structure, path: str) -> Any:
    """What stands at a path; raises `NoSuchField`."""
    value: Any = structure
    for step in steps_of(path):
        value = _step(value, step)
    return value


def along(structure: Structure, path: str) -> Iterator[Structure]:
    """The structures through which a path leads, the outermost first; raises `NoSuchField`."""
    value: Any = structure
    for step in steps_of(path):
        if isinstance(value, Structure):
            yield value
        value = _step(value, step)


def with_value(structure: S, path: str, given: object) -> S:
    """The structure with what is given at a path, read by the type of the field there.

    Raises:
        NoSuchField: where the path leads to nothing.
        InvalidRecord: where the field does not take what is given; its problems point into this structure.
    """
    changed: S = _changed(structure, steps_of(path), given)
    return changed


def written(value: object) -> ReadingValue | None:
    """A value as it stands in JSON; None for what is not there and for what has fields of its own."""
    if isinstance(value, tuple):
        each = [written(one) for one in value]
        return tuple(one for one in each if isinstance(one, str)) if all(isinstance(one, str) for one in each) else None
    if isinstance(value, Text | Enum):
        return str(value.value if isinstance(value, Enum) else value)
    return value if isinstance(value, str | int) else None


def _step(value: Any, step: str) -> Any:
    if isinstance(value, Structure) and step in _names(type(value)):
        return getattr(value, step)
    if isinstance(value, tuple) and _PLACE.fullmatch(step) and int(step) < len(value):
        return value[int(step)]
    raise NoSuchField(step)


@remembered
def _names(cls: type) -> frozenset[str]:
    return frozenset(field.name for field, _ in forms.fields_of(cls))


def _changed(value: Any, steps: tuple[str, ...], given: object) -> Any:
    if not steps:
        return given
    try:
        inner = _changed(_step(value, steps[0]), steps[1:], given)
    except Invalid as error:
        raise InvalidRecord(error.what, (one.under(pointer_to(steps[0])) for one in error.problems)) from None
    if isinstance(value, tuple):
        place = int(steps[0])
        return (*value[:place], inner, *value[place + 1 :])
    return attrs.evolve(value, **{steps[0]: inner})
