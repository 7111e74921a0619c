"""Fields of records by path, `warrant.issued`: whether there is such a field, and what stands there in a record.

The first step is the kind; a step through a list needs no sign of its own; `**` stands for any way at all. Of a list,
`roles[part=listing]` picks the elements that have this at that field, and `history[last]` the last one.
"""

import re
from collections.abc import Iterator
from enum import Enum
from typing import Any

import intljustice as ij
from intljustice.codec.record_types import KINDS
from intljustice.model.fields import fields_of, is_structure, item_of, options, structures_in
from intljustice.model.paths import structures_within
from intljustice.model.text import Text

Value = str | int | bool
CLASSES: dict[str, type[ij.Record]] = {cls.kind: cls for cls in KINDS}
_STEP = re.compile(r"(\*\*|\w+)(?:\[(\w+)(?:=([\w-]+))?\])?")


def is_field(path: str) -> bool:
    """Whether some record class has such a field; that of a `note` is none, as it says nothing a field could say."""
    kind, *steps = unpicked(path).split(".")
    if kind == "about":
        return _leads(ij.About, steps)
    return kind in CLASSES and bool(steps) and steps[0] != "note" and _leads(CLASSES[kind], steps)


def _leads(cls: type, steps: list[str]) -> bool:
    if not steps:
        return True
    if steps[0] == "**":
        inner = {cls, *(one for _, hint in fields_of(cls) for one in structures_in(hint))}
        return any(_leads(one, steps[1:]) for one in inner)
    hints = [hint for field, hint in fields_of(cls) if field.name == steps[0]]
    return bool(hints) and (len(steps) == 1 or any(_leads(one, steps[1:]) for one in _within(hints[0])))


def _within(hint: Any) -> Iterator[type]:
    """The classes with fields that stand directly at a field, in a list or not."""
    for one in options(hint):
        item = item_of(one)
        if item is not None:
            yield from _within(item)
        elif is_structure(one):
            yield one


def values_at(record: Any, steps: list[str]) -> Iterator[Value | None]:
    """Everything that stands at a path in a record or below it, in written form; None for what is not recorded."""
    if not steps:
        yield from _below(record)
    elif isinstance(record, tuple):
        for one in record:
            yield from values_at(one, steps)
    elif steps[0] == "**":
        for one in (record, *(inner for _, inner in structures_within(record))):
            if hasattr(one, steps[1]):
                yield from values_at(one, steps[1:])
    elif record is None:
        yield None
    else:
        yield from values_at(_at(record, steps[0]), steps[1:])


def _at(record: Any, step: str) -> Any:
    """What stands at a step, or those elements of it that the step picks."""
    found = _STEP.fullmatch(step)
    assert found is not None, step
    name, key, wanted = found.groups()
    value = getattr(record, name)
    if key == "last":
        return value[-1:]
    return tuple(one for one in value if wanted in values_at(one, [key])) if key else value


def unpicked(path: str) -> str:
    """A path without what it picks."""
    return re.sub(r"\[[^]]*\]", "", path)


def _below(value: Any) -> Iterator[Value | None]:
    if isinstance(value, tuple):
        for one in value:
            yield from _below(one)
    elif isinstance(value, ij.Structure):
        for field, _ in fields_of(type(value)):
            yield from _below(getattr(value, field.name))
    elif isinstance(value, Enum | Text):
        yield str(value.value if isinstance(value, Enum) else value)
    elif isinstance(value, str | int | None):
        yield value


def readings_of(record: ij.Record, steps: list[str]) -> Iterator[Value]:
    """What other sources say of a field of a record, or of what lies below it."""
    path = unpicked(".".join(steps))
    for reading in record.readings:
        if f"{plain(reading.field)}.".startswith(f"{path}."):
            yield from reading.value if isinstance(reading.value, tuple) else (reading.value,)


def plain(pointer: str) -> str:
    """A path within a record as it is written here: without the places in lists."""
    return re.sub(r"/\d+(?=/|$)", "", pointer.strip("/")).replace("/", ".")


def citations_for(record: ij.Record, path: str) -> Iterator[ij.Citation]:
    """The citations that a field of a record rests on: of the record, of the field, of what lies on the way to it.

    A citation of the record names the field, or what holds it, or what it holds, or no field at all. Those of a reading
    of the field count, as the field has been read by them too.
    """
    for cited in record.citations:
        if not cited.fields or any(_touch(plain(field), path) for field in cited.fields):
            yield cited
    for pointer, inner in structures_within(record):
        if isinstance(inner, ij.Citation):
            home, _, last = plain(pointer).rpartition("citations")
            if home and not last and not home.startswith("readings") and _touch(home.strip("."), path):
                yield inner
    yield from citations_of_readings(record, path)


def citations_of_readings(record: ij.Record, path: str) -> Iterator[ij.Citation]:
    """The citations of what other sources say of a field."""
    for reading in record.readings:
        if _touch(plain(reading.field), path):
            yield from reading.citations


def _touch(one: str, other: str) -> bool:
    """Whether of two paths one is the other or lies within it."""
    return f"{one}.".startswith(f"{other}.") or f"{other}.".startswith(f"{one}.")
