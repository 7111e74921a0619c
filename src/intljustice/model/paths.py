"""Paths into a structure: the value or the ids that stand at them, at any depth."""

import re
from collections.abc import Callable, Iterator
from enum import Enum
from typing import Any, TypeVar

import attrs

from intljustice.errors import Invalid, InvalidRecord, step
from intljustice.model.fields import Hint, fields_of, is_structure, item_of, kinds_of, options, structures_in
from intljustice.model.references import remembered
from intljustice.model.structure import Structure
from intljustice.model.text import Text

Walk = Callable[[Any, str], Iterator[tuple[str, str]]]
"""Gives pointer and id for every reference in a value that stands at a pointer."""


def references_in(structure: object) -> Iterator[tuple[str, str]]:
    """Every id the structure names, with its JSON Pointer, in declared order; its own id is none of them."""
    for name, walk in _walks(type(structure)):
        yield from walk(getattr(structure, name), step(name))


def structures_within(structure: Structure, at: str = "") -> Iterator[tuple[str, Structure]]:
    """Every value with fields that a structure holds, at any depth, each with its JSON Pointer, the outer first."""
    for name in _inner(type(structure)):
        yield from _with_its_own(getattr(structure, name), at + step(name))


def _with_its_own(held: object, at: str) -> Iterator[tuple[str, Structure]]:
    if isinstance(held, Structure):
        yield at, held
        yield from structures_within(held, at)
    elif isinstance(held, tuple):
        for place, item in enumerate(held):
            yield from _with_its_own(item, at + step(place))


@remembered
def _inner(cls: type) -> tuple[str, ...]:
    """The fields of a class that hold values with fields."""
    held = ((field.name, next(structures_in(hint), None)) for field, hint in fields_of(cls))
    return tuple(name for name, structure in held if structure is not None)


@remembered
def _walks(cls: type) -> tuple[tuple[str, Walk], ...]:
    """The fields of a class that can hold a reference, each with the way through it."""
    walks = ((field.name, _walk(hint)) for field, hint in fields_of(cls))
    return tuple((name, walk) for name, walk in walks if walk is not None)


def _walk(hint: Hint) -> Walk | None:
    """The way through a value of this type; None where it cannot hold a reference."""
    walks = [walk for option in options(hint) if (walk := _walk_option(option)) is not None]
    return walks[0] if walks else None


def _walk_option(hint: Hint) -> Walk | None:
    if kinds_of(hint) is not None:
        return _named
    if (item := item_of(hint)) is not None:
        inner = _walk(item)
        return None if inner is None else _each(inner)
    return _nested if is_structure(hint) and _walks(hint) else None


def _named(value: str | None, at: str) -> Iterator[tuple[str, str]]:
    if value is not None:
        yield at, value


def _nested(value: object, at: str) -> Iterator[tuple[str, str]]:
    if value is not None:
        yield from ((at + pointer, named) for pointer, named in references_in(value))


def _each(inner: Walk) -> Walk:
    def walk(values: tuple[object, ...], at: str) -> Iterator[tuple[str, str]]:
        for place, value in enumerate(values):
            yield from inner(value, at + step(place))

    return walk


def reference_lists(structure: Structure) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Every list of ids in a structure, at any depth, each with its JSON Pointer."""
    for at, inner in (("", structure), *structures_within(structure)):
        yield from ((at + step(name), getattr(inner, name)) for name in _lists(type(inner)))


@remembered
def _lists(cls: type) -> tuple[str, ...]:
    """The fields of a class that hold several ids."""
    return tuple(field.name for field, hint in fields_of(cls) if any(map(_holds_ids, options(hint))))


def _holds_ids(hint: Hint) -> bool:
    item = item_of(hint)
    return item is not None and kinds_of(item) is not None


S = TypeVar("S", bound=Structure)
ReadingValue = str | int | bool | tuple[str, ...]
"""A value as it stands in JSON: a text, number, truth value or list of texts."""
_PLACE = re.compile("0|[1-9][0-9]{0,8}", re.ASCII)


class NoSuchField(LookupError):
    """A path leads to nothing; internal: whoever reads or checks records gets a problem instead.

    Attributes:
        key: the step that leads nowhere.
    """

    def __init__(self, key: str) -> None:
        """Keep the step."""
        self.key = key
        super().__init__(key)


def steps_of(path: str) -> tuple[str, ...]:
    """The steps of a path, unescaped as RFC 6901 asks."""
    return tuple(key.replace("~1", "/").replace("~0", "~") for key in path.split("/"))


def at(structure: Structure, path: str) -> Any:
    """What stands at a path; raises `NoSuchField`."""
    value: Any = structure
    for key in steps_of(path):
        value = _step(value, key)
    return value


def along(structure: Structure, path: str) -> Iterator[Structure]:
    """The structures through which a path leads, the outermost first; raises `NoSuchField`."""
    value: Any = structure
    for key in steps_of(path):
        if isinstance(value, Structure):
            yield value
        value = _step(value, key)


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
        items = [written(item) for item in value]
        texts = tuple(item for item in items if isinstance(item, str))
        return texts if len(texts) == len(items) else None
    if isinstance(value, Text | Enum):
        return str(value.value if isinstance(value, Enum) else value)
    return value if isinstance(value, str | int) else None


def _step(value: Any, key: str) -> Any:
    if isinstance(value, Structure) and key in _names(type(value)):
        return getattr(value, key)
    if isinstance(value, tuple) and _PLACE.fullmatch(key) and int(key) < len(value):
        return value[int(key)]
    raise NoSuchField(key)


@remembered
def _names(cls: type) -> frozenset[str]:
    return frozenset(field.name for field, _ in fields_of(cls))


def _changed(value: Any, steps: tuple[str, ...], given: object) -> Any:
    if not steps:
        return given
    try:
        inner = _changed(_step(value, steps[0]), steps[1:], given)
    except Invalid as error:
        raise InvalidRecord(error.what, (problem.under(step(steps[0])) for problem in error.problems)) from None
    if isinstance(value, tuple):
        place = int(steps[0])
        return (*value[:place], inner, *value[place + 1 :])
    return attrs.evolve(value, **{steps[0]: inner})
