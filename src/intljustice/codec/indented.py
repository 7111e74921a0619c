"""Records in the form for people: kind and id first, declared order, what is absent left out."""

from collections.abc import Callable
from typing import Any

import attrs
from cattrs import Converter

from intljustice.law.answers import Answer
from intljustice.model.references import remembered
from intljustice.records.record import Record

_LAST = tuple(field.name for field in attrs.fields(Record) if field.name != "id")


def readable(converter: Converter, record: Record | Answer) -> dict[str, Any]:
    """The record or answer as plain values, those that every record has at the end."""
    plain: dict[str, Any] = readable_value(converter, record)
    first = {"kind": record.kind, **({"id": plain.pop("id")} if "id" in plain else {})}
    last = {name: plain.pop(name) for name in _LAST if name in plain}
    return first | plain | last


def readable_value(converter: Converter, value: object) -> Any:
    """A value as plain values, without those that hold nothing."""
    return _filled(converter.unstructure(value), value)


def _filled(plain: Any, value: object) -> Any:
    """The plain form of a value without what holds nothing, but with every key that reading it back asks for."""
    if isinstance(plain, dict):
        said = _says(type(value))
        kept = {key: one for key, one in plain.items() if said(key, one)}
        return {key: _filled(one, getattr(value, key, None)) for key, one in kept.items()}
    if isinstance(plain, list | tuple):
        held = value if isinstance(value, tuple) and len(value) == len(plain) else (None,) * len(plain)
        return [_filled(one, inner) for one, inner in zip(plain, held, strict=True)]
    return plain


@remembered
def _says(cls: type) -> Callable[[str, object], bool]:
    """Whether a field with a value says anything that leaving it out would not: it is filled, or has to be given.

    A truth value that is false unless somebody says otherwise is left out while nobody does.
    """
    fields = attrs.fields(cls) if attrs.has(cls) else ()
    needed = {field.name for field in fields if field.default is attrs.NOTHING}
    false = {field.name for field in fields if field.default is False}

    def says(name: str, value: object) -> bool:
        empty = value is False if name in false else value in (None, (), [])
        return not empty or name in needed

    return says
