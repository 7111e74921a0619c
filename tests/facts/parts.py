"""Parts of records that belong together: a row of the facts that one element of a list of ours holds, all of it.

Under `parts` a map says of a row, `rows[].status_history[]`, what holds it: `sanction.history`, an element of that
list, or `licence`, a record as a whole. What the row says has to stand in one and the same, whichever that is.
"""

from collections.abc import Iterator, Sequence
from typing import Any

import attrs
from tests.facts.fields import unpicked

import intljustice as ij


class Part:
    """The parts that hold one sort of row.

    Attributes:
        lists: the lists, of which an element holds it, and the kinds, of which a record does.
    """

    def __init__(self, lists: Sequence[str]) -> None:
        """Keep the lists."""
        self.lists = tuple(lists)

    def covers(self, fields: Sequence[str]) -> bool:
        """Whether one of some fields lies within such a part."""
        return any(f"{unpicked(field)}.".startswith(f"{one}.") for field in fields for one in self.lists)

    def narrowed(self, records: Sequence[ij.Record]) -> Iterator[tuple[ij.Record, ...]]:
        """The records with one part only, for each part there is."""
        for one in self.lists:
            kind, _, name = one.partition(".")
            for record in records:
                if record.kind == kind:
                    others = [other for mine in records if mine is not record for other in self._emptied(mine)]
                    yield from ((found, *others) for found in _each(record, name))

    def _emptied(self, record: ij.Record) -> Iterator[ij.Record]:
        """A record of which no part is looked at."""
        if record.kind not in self.lists:
            for kind, _, name in (one.partition(".") for one in self.lists):
                if kind == record.kind:
                    record = with_one(record, name, None)
            yield record


def _each(record: ij.Record, name: str) -> Iterator[ij.Record]:
    """A record with each element of a list by itself; the record where no list is named."""
    places = range(len(getattr(record, name))) if name else ()
    yield from (with_one(record, name, place) for place in places)
    if not name:
        yield record


def with_one(record: ij.Record, name: str, place: int | None) -> ij.Record:
    """A record with one element of a list, or none, and of the readings of that list those of this element."""
    kept = () if place is None else (getattr(record, name)[place],)
    readings = []
    for reading in record.readings:
        if not reading.field.startswith(f"{name}/"):
            readings.append(reading)
        elif reading.field.startswith(f"{name}/{place}/"):
            readings.append(attrs.evolve(reading, field=reading.field.replace(f"/{place}/", "/0/", 1)))
    changed: dict[str, Any] = {name: kept, "readings": tuple(readings)}
    return attrs.evolve(record, **changed)
