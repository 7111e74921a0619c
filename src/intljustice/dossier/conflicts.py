"""Conflict: a field about which sources differ, and the record with the reading of another source in that field."""

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
        readings: what the sources say, each with its citations; the value of the field itself comes first.
    """

    record: Record = attrs.field(repr=lambda record: record.id)
    field: str
    readings: tuple[Reading, ...]

    def __str__(self) -> str:
        """The field, and each reading with its sources, in one line."""
        return f"{self.field} of {self.record.id}: {'; '.join(map(_in_words, self.readings))}"

    def names(self, asked: str) -> bool:
        """Whether a reading is this id, or a list that contains it."""
        values = [reading.value for reading in self.readings]
        return any(asked in value if isinstance(value, tuple) else asked == value for value in values)


def _in_words(reading: Reading) -> str:
    value = ", ".join(reading.value) if isinstance(reading.value, tuple) else reading.value
    sources = ", ".join(dict.fromkeys(cited.source for cited in reading.citations)) or "no source named"
    return f"{value} ({sources})"


def conflicts_in(record: Record) -> Iterator[Conflict]:
    """The fields of a record for which it has other readings, in the order of the readings."""
    for field in dict.fromkeys(reading.field for reading in record.readings):
        others = (reading for reading in record.readings if reading.field == field)
        yield Conflict(record, field, (*_as_reading(record, field), *others))


def citations_for(record: Record, field: str) -> tuple[Citation, ...]:
    """The citations on which a field rests: those that name it, else the nearest ones that cover it.

    Citations that name the field are looked for in the record before its parts, as those of the record are newer where
    another reading was preferred. Citations that cover it without naming it are looked for in the innermost part first.
    """
    from_record_inward = [getattr(structure, "citations", ()) for structure in along(record, field)]
    naming = (tuple(cited for cited in citations if field in cited.fields) for citations in from_record_inward)
    covering = (tuple(cited for cited in citations if _covers(cited, field)) for citations in from_record_inward[::-1])
    return next((citations for citations in (*naming, *covering) if citations), ())


def _covers(cited: Citation, field: str) -> bool:
    """Whether a citation covers a field: it names no field at all, or one that contains this field."""
    return not cited.fields or any(f"{field}/".startswith(f"{name}/") for name in cited.fields)


def preferring(record: R, field: str, source: str) -> R:
    """The record with the reading of a source in a field, and the former value of the field as a reading.

    Where the value of the field rests on that source and no reading has it, the record stays as it is.

    The citations of the former value go with it. A reading with a remark also stays among the readings, as the field
    has no place for the remark.

    Raises:
        InvalidDocument: NO_READING where that source has no reading of the field; NO_SUCH_FIELD; READING_LOST where the
            former value cannot be kept as a reading: it has fields of its own, or the field is empty and a citation
            says so; or the problems of the field, where it refuses the reading.
    """
    if _rests_on(record, field, source):
        return record
    chosen = _chosen(record, field, source)
    kept = _kept(record, field)
    try:
        changed = with_value(record, field, chosen.value)
    except Invalid as error:
        problems = (attrs.evolve(problem, record=record.id) for problem in error.problems)
        raise InvalidDocument(record.id, problems) from None
    readings = tuple(_exchanged(changed.readings, chosen, kept))
    naming = (attrs.evolve(cited, fields=(field,)) for cited in chosen.citations)
    citations = dict.fromkeys((*_without(changed.citations, field), *naming))
    return attrs.evolve(changed, readings=readings, citations=tuple(citations))


def _rests_on(record: Record, field: str, source: str) -> bool:
    """Whether a field with readings of other sources has the value that a source gives."""
    readings = [reading for reading in record.readings if reading.field == field]
    others = {cited.source for reading in readings for cited in reading.citations}
    own = {cited.source for value in _as_reading(record, field) for cited in value.citations}
    return bool(readings) and source in own - others


def _as_reading(record: Record, field: str) -> tuple[Reading, ...]:
    """The value of a field as a reading; nothing where the field is empty or does not exist."""
    try:
        value = at(record, field)
    except NoSuchField:
        return ()
    if value is None or value == ():
        return ()
    text = written(value)
    return (Reading(field=field, value=str(value) if text is None else text, citations=citations_for(record, field)),)


def _chosen(record: Record, field: str, source: str) -> Reading:
    """The first reading of a field by a source."""
    readings = [reading for reading in record.readings if reading.field == field]
    for reading in readings:
        if any(cited.source == source for cited in reading.citations):
            return reading
    sources = sorted({cited.source for reading in readings for cited in reading.citations})
    hint = f"name one of {', '.join(sources)}" if sources else "ask conflicts() which fields have readings"
    raise _refused(record, field, "NO_READING", f'"{source}" has no reading of {field} of {record.id}', hint)


def _kept(record: Record, field: str) -> Reading | None:
    """The value of a field as the reading that it becomes; None where the field is empty."""
    try:
        value = at(record, field)
    except NoSuchField:
        message = f"{record.id} has no field {field}"
        raise _refused(record, field, "NO_SUCH_FIELD", message, "name a field that it has") from None
    if value is None or value == ():
        if any(field in cited.fields for cited in record.citations):
            message = f"{field} of {record.id} is empty and cited as such, which no reading can keep"
            raise _refused(record, field, "READING_LOST", message, "take the field out of the citations that name it")
        return None
    text = written(value)
    if text is None:
        message = f"{field} of {record.id} holds a value with fields of its own, which no reading can keep"
        raise _refused(record, field, "READING_LOST", message, "record readings of its parts, e.g. period/start")
    citations = dict.fromkeys(attrs.evolve(cited, fields=()) for cited in citations_for(record, field))
    return Reading(field=field, value=text, citations=tuple(citations))


def _without(citations: Iterable[Citation], field: str) -> Iterator[Citation]:
    """The citations, no longer naming a field; a citation that names no other field is left out."""
    for cited in citations:
        rest = tuple(name for name in cited.fields if name != field)
        if rest or not cited.fields:
            yield attrs.evolve(cited, fields=rest)


def _exchanged(readings: tuple[Reading, ...], chosen: Reading, kept: Reading | None) -> Iterator[Reading]:
    """The readings with the former value in the place of the chosen one, which stays before it where it has a remark.

    Where another reading has the former value already, that reading takes over its citations.
    """
    staying = [reading for reading in readings if reading is not chosen or reading.remark is not None]
    known = kept is not None and any(_says_the_same(reading, kept) for reading in staying)
    for reading in readings:
        if reading is not chosen or reading.remark is not None:
            yield _with_citations(reading, kept) if kept is not None and _says_the_same(reading, kept) else reading
        if kept is not None and reading is chosen and not known:
            yield kept


def _with_citations(reading: Reading, other: Reading) -> Reading:
    """A reading with the citations of another one added."""
    return attrs.evolve(reading, citations=tuple(dict.fromkeys((*reading.citations, *other.citations))))


def _says_the_same(reading: Reading, other: Reading) -> bool:
    """Whether two readings give a field the same value, whoever says so."""
    return attrs.evolve(reading, citations=(), remark=None) == attrs.evolve(other, citations=(), remark=None)


def _refused(record: Record, field: str, code: str, message: str, hint: str) -> InvalidDocument:
    problem = Problem(code=code, message=message, hint=hint, record=record.id, pointer=f"/{field}")
    return InvalidDocument(record.id, (problem,))
