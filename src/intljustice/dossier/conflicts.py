"""Readings side by side: where sources differ about a field, and the record as another source has it."""

from collections.abc import Iterable, Iterator
from typing import TypeVar

import attrs

from intljustice.errors import Invalid, InvalidDocument, Problem
from intljustice.model.paths import NoSuchField, along, at, with_value, written
from intljustice.records.record import Record
from intljustice.values.citations import Citation, Reading

R = TypeVar("R", bound=Record)


@attrs.frozen
class Conflict:
    """A field about which sources differ.

    Attributes:
        record: the record.
        field: the path of the field within it.
        readings: what is said, the value that stands in the field first, each with who says so.
    """

    record: Record = attrs.field(repr=lambda record: record.id)
    field: str
    readings: tuple[Reading, ...]

    def __str__(self) -> str:
        """The field, and what each side says with its sources, in one line."""
        return f"{self.field} of {self.record.id}: {'; '.join(map(_told, self.readings))}"

    def names(self, asked: str) -> bool:
        """Whether one of the readings is this id, or a list in which it stands."""
        return any(asked == one.value or (isinstance(one.value, tuple) and asked in one.value) for one in self.readings)


def _told(reading: Reading) -> str:
    value = ", ".join(reading.value) if isinstance(reading.value, tuple) else reading.value
    sources = ", ".join(dict.fromkeys(cited.source for cited in reading.citations)) or "no source named"
    return f"{value} ({sources})"


def conflicts_in(record: Record) -> Iterator[Conflict]:
    """The fields of a record for which it keeps other readings, in their order."""
    for field, others in _by_field(record.readings).items():
        yield Conflict(record, field, (*_standing(record, field), *others))


def citations_for(record: Record, field: str) -> tuple[Citation, ...]:
    """What a field rests on: the citations that name it, else those nearest around it, else those of the record.

    A citation that names other fields only is none of them. What the record itself cites for the field goes before
    what a part of it does, as it says what holds since another reading was preferred.
    """
    around = [getattr(one, "citations", ()) for one in along(record, field)]
    naming = (tuple(one for one in citations if field in one.fields) for citations in around)
    covering = (tuple(one for one in citations if _covers(one, field)) for citations in reversed(around))
    return next((found for found in (*naming, *covering) if found), ())


def _covers(cited: Citation, field: str) -> bool:
    """Whether a citation speaks of a field: it names no field at all, or one that this lies within."""
    return not cited.fields or any(f"{field}/".startswith(f"{name}/") for name in cited.fields)


def preferring(record: R, field: str, source: str) -> R:
    """The record with the reading of this source in the field, and the value that stood there as a reading.

    What the value rested on goes with it. A reading with a remark also stays among the readings, as the field cannot
    carry the remark.

    Raises:
        InvalidDocument: NO_READING where that source has no reading of the field; NO_SUCH_FIELD; READING_LOST where
            what stands there could not be kept as a reading: a value with fields of its own, or the word of a source
            that the field is empty; what the field itself refuses.
    """
    chosen = _chosen(record, field, source)
    kept = _kept(record, field)
    try:
        changed = with_value(record, field, chosen.value)
    except Invalid as error:
        raise InvalidDocument(record.id, (attrs.evolve(one, record=record.id) for one in error.problems)) from None
    readings = tuple(_exchanged(changed.readings, chosen, kept))
    named = (attrs.evolve(one, fields=(field,)) for one in chosen.citations)
    citations = dict.fromkeys((*_without(changed.citations, field), *named))
    return attrs.evolve(changed, readings=readings, citations=tuple(citations))


def _standing(record: Record, field: str) -> tuple[Reading, ...]:
    """The value that stands in a field as a reading; nothing where the field is empty or is none."""
    try:
        value = at(record, field)
    except NoSuchField:
        return ()
    if value is None or value == ():
        return ()
    message = written(value)
    return (
        Reading(field=field, value=str(value) if message is None else message, citations=citations_for(record, field)),
    )


def _chosen(record: Record, field: str, source: str) -> Reading:
    for reading in record.readings:
        if reading.field == field and any(one.source == source for one in reading.citations):
            return reading
    have = sorted({cited.source for one in record.readings if one.field == field for cited in one.citations})
    hint = f"name one of {', '.join(have)}" if have else "ask conflicts() which fields have readings"
    raise _refused(record, field, "NO_READING", f'"{source}" has no reading of {field} of {record.id}', hint)


def _kept(record: Record, field: str) -> Reading | None:
    """The value that stands in the field, as the reading it is to become; None where nothing stands there."""
    try:
        value = at(record, field)
    except NoSuchField:
        message = f"{record.id} has no field {field}"
        raise _refused(record, field, "NO_SUCH_FIELD", message, "name a field that it has") from None
    if value is None or value == ():
        if any(field in one.fields for one in record.citations):
            what = f"{field} of {record.id} is empty and cited as such, which no reading can keep"
            raise _refused(record, field, "READING_LOST", what, "take the field out of the citations that name it")
        return None
    kept = written(value)
    if kept is None:
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


def _exchanged(readings: tuple[Reading, ...], chosen: Reading, kept: Reading | None) -> Iterator[Reading]:
    """The readings with the value kept in the place of the one chosen, which stays before it where it has a remark.

    Where another says what the value kept says, what that rests on stands in the other.
    """
    staying = tuple(one for one in readings if one is not chosen or one.remark is not None)
    known = kept is not None and any(_says_the_same(one, kept) for one in staying)
    for one in readings:
        if kept is not None and _says_the_same(one, kept) and (one is not chosen or one.remark is not None):
            yield attrs.evolve(one, citations=tuple(dict.fromkeys((*one.citations, *kept.citations))))
        elif one is not chosen or one.remark is not None:
            yield one
        if kept is not None and one is chosen and not known:
            yield kept


def _says_the_same(one: Reading, other: Reading) -> bool:
    """Whether two readings give a field one value, whoever says so."""
    return attrs.evolve(one, citations=(), remark=None) == attrs.evolve(other, citations=(), remark=None)


def _by_field(readings: Iterable[Reading]) -> dict[str, list[Reading]]:
    found: dict[str, list[Reading]] = {}
    for one in readings:
        found.setdefault(one.field, []).append(one)
    return found


def _refused(record: Record, field: str, code: str, message: str, hint: str) -> InvalidDocument:
    problem = Problem(code=code, message=message, hint=hint, record=record.id, pointer=f"/{field}")
    return InvalidDocument(record.id, (problem,))
