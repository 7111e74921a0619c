"""How a day, a text or an id may be written by hand: converters that say so to readers and type checkers."""

from collections.abc import Iterable
from typing import Annotated

from intljustice.model.fields import read, read_many, read_optional
from intljustice.model.references import AnyId, Id, Kinds
from intljustice.values.dates import Day, PartialDate
from intljustice.values.provisions import Provision

SourceId = Annotated[str, Kinds("source")]


def as_day(value: Day | None) -> PartialDate | None:
    """The date of a text or day, or none."""
    return None if value is None else PartialDate.of(value)


def as_days(value: Iterable[Day]) -> tuple[PartialDate, ...]:
    """Dates, each given as such or as a text or day."""
    return read_many(PartialDate, value)


def as_texts(value: Iterable[str]) -> tuple[str, ...]:
    """Texts in their order."""
    return read_many(str, value)


def as_optional_provision(value: Provision | str | None) -> Provision | None:
    """The provision of a text, or none."""
    return read_optional(Provision, value)


def as_provisions(value: Iterable[Provision | str]) -> tuple[Provision, ...]:
    """Provisions, each given as such or as its text."""
    return read_many(Provision, value)


def as_ids(value: Iterable[Id]) -> tuple[str, ...]:
    """Ids, each given as such or as the record itself."""
    ids: tuple[str, ...] = read(tuple[AnyId, ...], value)
    return ids
