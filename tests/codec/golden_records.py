"""The golden records, one of each kind: made up, with every field filled, each written by hand under `golden`."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import attrs

import intljustice as ij

GOLDEN = Path(__file__).with_name("golden")
GOLDEN_RECORDS: tuple[ij.Record, ...] = tuple(
    ij.loads_record(path.read_bytes(), ij.Record) for path in sorted(GOLDEN.glob("*.json"))
)
"""The record of each indented file, in the order of their kinds."""


def fields_of(value: Any) -> dict[str, Any]:
    """The fields of a value with what they hold, in declared order."""
    return {field.name: getattr(value, field.name) for field in attrs.fields(type(value))}


def structures_in(value: object) -> Iterator[ij.Structure]:
    """Every value with fields in a record, at any depth, and the record itself."""
    if isinstance(value, tuple):
        for item in value:
            yield from structures_in(item)
    elif isinstance(value, ij.Structure):
        yield value
        for held in fields_of(value).values():
            yield from structures_in(held)
