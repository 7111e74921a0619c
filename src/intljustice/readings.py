"""Readings side by side: where sources differ about a field, and the record as another source has it."""

from collections.abc import Iterable, Iterator
from typing import TypeVar

import attrs

from intljustice.errors import Invalid, InvalidDocument, Problem
from intljustice.records.record import Record
from intljustice.values.citations import Citation, Reading
from intljustice.values.paths import NoSuchField, along, at, with_value, written

R = TypeVar("R", bound=Record)


@attrs.frozen
class Conflict:
    """A field about which sources differ.

    Attributes:
        record: the record.
        field: the path of the field within it.
        readings: what is said, the value that stands in the field first, each with who says so.
    """

    record: Record
    field: str
    readings: tuple[Reading, ...]


def conflicts_in(record: Record) -> Iterator[Conflict]:
    """The fields of a record for which it keeps other readings, in their order."""
    for field, others in _by_field(record.readings).items():
        yield Conflict(record, field, (*_standing(record, field), *others))


def citations_for(record: Record, field: str) -> tuple[Citation, ...]:
    """What a field rests on: the citations that name it, else those nearest around it, else those of the record.

    A citation that names other fields only is none of them.
    """
    around = [getattr(one, "citations", ()) for one in along(record, field) if not isinstance(one, Reading | Citation)]
    naming = tuple(cited for citations in around for cited in citations if field in cited.fields)
    if naming:
        return naming
    covering = (tuple(one for one in citations if _covers(one, field)) for citations in reversed(around))
    return next((citations for citations in covering if citations), ())


def _covers(cited: Citation, field: str) -> bool:
    """Whether a citation speaks of a field: it names no field at all, or one that this lies within."""
    return not cited.fields or any(f"{field}/".startswith(f"{name}/") for name in cited.fields)


def preferring(record: R, field: str, source: str) -> R:
    """The record with the reading of this source in the field, and the value that stood there as a reading.

    What the value rested on goes with it. A reading with a remark also stays among the readings, as the field cannot
    carry the remark.

    Raises:
        InvalidDocument: NO_READING where that source has no reading of the field; READING_LOST where the present value
            has fields of its own and could not be kept as a reading; what the field itself refuses.
    """
    chosen = _chosen(record, field, source)
    kept = _kept(record, field)
    try:
        changed = with_value(record, field, chosen.value)
    except Invalid as error:
        raise InvalidDocument(record.id, (attrs.evolve(one, record=record.id) for one in error.problems)) from None
    others = [one for one in record.readings if one is not chosen or chosen.remark is not None]
    named = (attrs.evolve(one, fields=(field,)) for one in chosen.citations)
    citations = dict.fromkeys((*_without(record.citations, field), *named))
    return attrs.evolve(changed, readings=_with(others, kept), citations=tuple(citations))


def _standing(record: Record, field: str) -> tuple[Reading, ...]:
    """The value that stands in a field as a reading; nothing where the field is empty or is none."""
    try:
        value = at(record, field)
    except NoSuchField:
        return ()
    told = written(value)
    if told is None or told == ():
        return () if value is None or value == () else (Reading(field=field, value=str(value)),)
    return (Reading(field=field, value=told, citations=citations_for(record, field)),)


def _chosen(record: Record, field: str, source: str) -> Reading:
    for reading in record.readings:
        if reading.field == field and any(one.source == source for one in reading.citations):
            return reading
    have = sorted({cited.source for one in record.readings if one.field == field for cited in one.citations})
    mend = f"name one of {', '.join(have)}" if have else "ask conflicts() which fields have readings"
    raise _refused(record, field, "NO_READING", f'"{source}" has no reading of {field} of {record.id}', mend)


def _kept(record: Record, field: str) -> Reading | None:
    """The value that stands in the field, as the reading it is to become; None where nothing stands there."""
    try:
        value = at(record, field)
    except NoSuchField:
        told = f"{record.id} has no field {field}"
        raise _refused(record, field, "NO_SUCH_FIELD", told, "name a field that it has") from None
    if value is None or value == ():
        return None
    kept = written(value)
    if kept is None or kept == ():
        what = f"{field} of {record.id} holds a value with fields of its own, which no reading can keep"
        raise _refused(record, field, "READING_LOST", what, "record readings of its parts, e.g. period/start")
    return Reading(field=field, value=kept, citations=_unnamed(record, field))


def _unnamed(record: Record, field: str) -> tuple[Citation, ...]:
    """What a field rests on, as a reading of that field carries it."""
    return tuple(dict.fromkeys(attrs.evolve(one, fields=()) for one in citations_for(record, field)))


def _without(citations: Iterable[Citation], field: str) -> Iterator[Citation]:
    """The citations without their word on a field; one that speaks of nothing else is gone."""
    for one in citations:
        rest = tuple(name for name in one.fields if name != field)
        if rest or not one.fields:
            yield attrs.evolve(one, fields=rest)


def _with(readings: Iterable[Reading], kept: Reading | None) -> tuple[Reading, ...]:
    """The readings with one more; where it says what another says, what both rest on stands in that one."""
    grouped = _by_field(readings)
    if kept is not None:
        group = grouped.setdefault(kept.field, [])
        same = [place for place, one in enumerate(group) if _says_the_same(one, kept)]
        for place in same:
            cited = dict.fromkeys((*group[place].citations, *kept.citations))
            group[place] = attrs.evolve(group[place], citations=tuple(cited))
        group += () if same else (kept,)
    return tuple(one for group in grouped.values() for one in group)


def _says_the_same(one: Reading, other: Reading) -> bool:
    return type(one.value) is type(other.value) and one.value == other.value


def _by_field(readings: Iterable[Reading]) -> dict[str, list[Reading]]:
    found: dict[str, list[Reading]] = {}
    for one in readings:
        found.setdefault(one.field, []).append(one)
    return found


def _refused(record: Record, field: str, code: str, told: str, mend: str) -> InvalidDocument:
    problem = Problem(code=code, message=told, mend=mend, record=record.id, pointer=f"/{field}")
    return InvalidDocument(record.id, (problem,))
