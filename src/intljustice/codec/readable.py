"""Records in the form for people: kind and id first, declared order, what is absent left out."""

from typing import Any

import attrs
from cattrs import Converter

from intljustice.records.record import Record

_LAST = tuple(field.name for field in attrs.fields(Record) if field.name != "id")


def readable(converter: Converter, record: Record) -> dict[str, Any]:
    """The record as plain values, those that every record has at the end."""
    plain: dict[str, Any] = readable_value(converter, record)
    first = {"kind": record.kind, "id": plain.pop("id")}
    last = {name: plain.pop(name) for name in _LAST if name in plain}
    return first | plain | last


def readable_value(converter: Converter, value: object) -> Any:
    """A value as plain values, without those that hold nothing."""
    return _filled(converter.unstructure(value))


def _filled(plain: Any) -> Any:
    if isinstance(plain, dict):
        return {key: _filled(one) for key, one in plain.items() if one not in (None, (), [])}
    if isinstance(plain, list | tuple):
        return [_filled(one) for one in plain]
    return plain
