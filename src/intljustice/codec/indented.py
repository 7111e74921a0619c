"""Records in the form for people: kind and id first, declared order, what is absent left out."""

from typing import Any

import attrs
from cattrs import Converter

from intljustice.law.answers import Answer
from intljustice.model.references import remembered
from intljustice.records.record import Record

_LAST = tuple(field.name for field in attrs.fields(Record) if field.name != "id")


def readable(converter: Converter, record: Record | Answer) -> dict[str, Any]:
    """The record or answer as plain values, the fields that every record has at the end."""
    plain: dict[str, Any] = readable_value(converter, record)
    first = {"kind": record.kind, **({"id": plain.pop("id")} if "id" in plain else {})}
    last = {name: plain.pop(name) for name in _LAST if name in plain}
    return first | plain | last


def readable_value(converter: Converter, value: object) -> Any:
    """A value as plain values, without the fields that hold nothing."""
    return _without_empty(converter.unstructure(value), value)


def _without_empty(plain: Any, value: object) -> Any:
    """The plain form of a value without the keys of fields that hold nothing, unless reading it back asks for them."""
    if isinstance(plain, dict):
        needed, false_by_default = _defaults(type(value))
        return {
            key: _without_empty(item, getattr(value, key, None))
            for key, item in plain.items()
            if key in needed or not (item is False if key in false_by_default else item in (None, (), []))
        }
    if isinstance(plain, list | tuple):
        held = value if isinstance(value, tuple) and len(value) == len(plain) else (None,) * len(plain)
        return [_without_empty(item, held_item) for item, held_item in zip(plain, held, strict=True)]
    return plain


@remembered
def _defaults(cls: type) -> tuple[set[str], set[str]]:
    """The fields that have to be given, and those that are false unless somebody says otherwise."""
    fields = attrs.fields(cls) if attrs.has(cls) else ()
    needed = {field.name for field in fields if field.default is attrs.NOTHING}
    return needed, {field.name for field in fields if field.default is False}
