"""The ids that a structure names, at any depth, each with the place where it stands."""

from collections.abc import Callable, Iterator
from typing import Any

from intljustice.errors import step
from intljustice.values import forms
from intljustice.values.memory import remembered
from intljustice.values.structures import Structure

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
        for place, one in enumerate(held):
            yield from _with_its_own(one, at + step(place))


@remembered
def _inner(cls: type) -> tuple[str, ...]:
    """The fields of a class that hold values with fields."""
    held = ((field.name, next(forms.structures_in(hint), None)) for field, hint in forms.fields_of(cls))
    return tuple(name for name, structure in held if structure is not None)


@remembered
def _walks(cls: type) -> tuple[tuple[str, Walk], ...]:
    """The fields of a class that can hold a reference, each with the way through it."""
    found = ((field.name, _walk(hint)) for field, hint in forms.fields_of(cls))
    return tuple((name, walk) for name, walk in found if walk is not None)


def _walk(hint: forms.Hint) -> Walk | None:
    """The way through a value of this type; None where it cannot hold a reference."""
    walks = [walk for one in forms.options(hint) if (walk := _walk_one(one)) is not None]
    return walks[0] if walks else None


def _walk_one(hint: forms.Hint) -> Walk | None:
    if forms.kinds_of(hint) is not None:
        return _named
    if (item := forms.item_of(hint)) is not None:
        inner = _walk(item)
        return None if inner is None else _each(inner)
    return _nested if forms.is_structure(hint) and _walks(hint) else None


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
    return tuple(field.name for field, hint in forms.fields_of(cls) if any(map(_holds_ids, forms.options(hint))))


def _holds_ids(hint: forms.Hint) -> bool:
    item = forms.item_of(hint)
    return item is not None and forms.kinds_of(item) is not None
