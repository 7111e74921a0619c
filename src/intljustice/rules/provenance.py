"""Rules on provenance: that citations, readings and claims name fields that exist, and sources that bear them out."""

from collections.abc import Iterator

from intljustice.dossier.dossier import Dossier
from intljustice.errors import Invalid, Problem
from intljustice.law.answers import best_confidence
from intljustice.model.paths import NoSuchField, at, with_value, written
from intljustice.records.record import Record
from intljustice.records.sources import Claim, Source
from intljustice.rules.rule import Found, citations_within, named, rule
from intljustice.values.citations import Citation, Reading
from intljustice.values.ternary import Confidence

Paths = Iterator[tuple[str, str]]
"""Paths of fields, each with the place in the record where it is written."""


@rule(
    "FIELD_UNKNOWN",
    severity="error",
    asks="Does every path of a field lead to a field of its record?",
    hint="write the path as it stands in the record: names/0/text, history/2/day",
)
def fields_are_there(dossier: Dossier) -> Iterator[Found]:
    """Citations, readings and classifications name fields of their own record, claims fields of another."""
    for record in dossier:
        for at_path, path in _paths_in(record):
            if not _leads_somewhere(record, path):
                yield Found(record, at_path, f"{record.id} has no field {path}")
        for at_path, subject, path in _paths_elsewhere(record):
            other = dossier.get(Record, subject, None)
            if other is not None and not _leads_somewhere(other, path):
                yield Found(record, at_path, f"{subject} has no field {path}")


def _paths_in(record: Record) -> Paths:
    for pointer, cited in citations_within(record):
        for number, path in enumerate(cited.fields):
            yield f"{pointer[1:]}/fields/{number}", path
    for place, reading in enumerate(record.readings):
        yield f"readings/{place}/field", reading.field
    if record.classification is not None:
        for place, level in enumerate(record.classification.fields):
            yield f"classification/fields/{place}/field", level.field


def _paths_elsewhere(record: Record) -> Iterator[tuple[str, str, str]]:
    for place, subject in enumerate(record.about if isinstance(record, Claim) else ()):
        if subject.field is not None:
            yield f"about/{place}/field", subject.record, subject.field


def _leads_somewhere(record: Record, path: str) -> bool:
    try:
        at(record, path)
    except NoSuchField:
        return False
    return True


@rule(
    "UNCITED",
    severity="warning",
    asks="Does every record say what it rests on?",
    hint="add a citation",
)
def everything_is_cited(dossier: Dossier) -> Iterator[Found]:
    """Every record cites a source, but for a claim, which has its source in a field of its own, and a source."""
    for record in dossier:
        if not record.citations and not isinstance(record, Claim | Source):
            yield Found(record, "citations", f"{record.id} cites no source")


@rule(
    "UNGRADED",
    severity="warning",
    asks="Does a record say how sure it is?",
    hint="give a citation its confidence",
)
def everything_is_graded(dossier: Dossier) -> Iterator[Found]:
    """At least one citation of a record, or of a part of it, says how sure the fact is on that source.

    The citations of readings do not count, as they are about what another source says.
    """
    for record in dossier:
        citations = [cited for pointer, cited in citations_within(record) if not pointer.startswith("/readings/")]
        if citations and all(cited.confidence is None for cited in citations):
            yield Found(record, "citations", f"no citation of {record.id} says how sure it is")


@rule(
    "SOURCE_UNUSED",
    severity="warning",
    asks="Does anything rest on every source?",
    hint="cite the source where it is used, or leave it out",
)
def every_source_is_used(dossier: Dossier) -> Iterator[Found]:
    """Every source is named by another record: cited, or as what it rests on, is known through or speaks of."""
    for source in dossier.records(Source):
        if all(mention.record is source for mention in dossier.referring_to(source)):
            yield Found(source, "", f"nothing rests on {source.id}")


@rule(
    "READING_SAME",
    severity="warning",
    asks="Does a reading say something else than the field?",
    hint="cite the source for the field instead",
)
def readings_differ(dossier: Dossier) -> Iterator[Found]:
    """A reading is what another source says instead. One that says the same is a citation, unless it has a remark."""
    for record in dossier:
        for place, reading in enumerate(record.readings):
            if reading.remark is None and _says_the_same(record, reading):
                message = f"the reading of {reading.field} is the value that stands there"
                yield Found(record, f"readings/{place}/value", message)


def _says_the_same(record: Record, reading: Reading) -> bool:
    value = written(at(record, reading.field)) if _leads_somewhere(record, reading.field) else None
    return type(value) is type(reading.value) and value == reading.value


@rule(
    "READING_REFUSED",
    severity="warning",
    asks="Could the value of every reading stand in its field?",
    hint="write the value as the field takes it",
)
def readings_could_stand(dossier: Dossier) -> Iterator[Found]:
    """A reading is written as its field is: a date as a date, a record as its id. Else it could not be preferred."""
    for record in dossier:
        for place, reading in enumerate(record.readings):
            problem = _refusal(record, reading)
            if problem is not None:
                message = f"{reading.field} cannot hold the reading: {problem.message}"
                yield Found(record, f"readings/{place}/value", message, problem.hint)


def _refusal(record: Record, reading: Reading) -> Problem | None:
    """Why a field does not take the value of a reading.

    None also where there is no such field, or where the value is refused because of another field of the record.
    """
    try:
        with_value(record, reading.field, reading.value)
    except Invalid as error:
        of_the_field = (each for each in error.problems if f"{each.pointer}/".startswith(f"/{reading.field}/"))
        return next(of_the_field, None)
    except NoSuchField:
        return None
    return None


@rule(
    "READING_UNSOURCED",
    severity="warning",
    asks="Does every reading say whose it is?",
    hint="add the citation of the source that says so",
)
def readings_are_sourced(dossier: Dossier) -> Iterator[Found]:
    """Every reading cites the source that says so."""
    for record in dossier:
        for place, reading in enumerate(record.readings):
            if not reading.citations:
                message = f"nobody is named who reads {reading.field} so"
                yield Found(record, f"readings/{place}/citations", message)


@rule(
    "HIGH_ON_LOW",
    severity="warning",
    asks="Does a record of high confidence rest on anything but low?",
    hint="lower its confidence, or add the source that carries it",
)
def high_rests_on_more_than_low(dossier: Dossier) -> Iterator[Found]:
    """A fact is no surer than what it rests on.

    At least one of the sources that are cited with high confidence has itself more than low confidence; a source that
    does not say how sure it is counts as such. The same goes for each step and each reading. A step is also borne out
    by the citations of the record as a whole, a reading only by its own.
    """
    confidence = {source.id: best_confidence(source.citations) for source in dossier.records(Source)}
    for record in dossier:
        sure = [(pointer, cited) for pointer, cited in citations_within(record) if cited.confidence is Confidence.HIGH]
        weak = [(pointer, cited) for pointer, cited in sure if confidence.get(cited.source) is Confidence.LOW]
        strong = [_cited_places(*each) for each in sure if each not in weak] if weak else []
        for pointer, cited in weak:
            if not any(_lie_within(_cited_places(pointer, cited), places) for places in strong):
                source = named(cited.source)
                message = f"{record.id} is cited as sure on {source}, which is itself of low confidence only"
                yield Found(record, f"{pointer[1:]}/confidence", message)


def _cited_places(pointer: str, cited: Citation) -> tuple[str, ...]:
    """The pointers to what a citation is of: the fields that it names, else the whole value that carries it."""
    whole = (pointer.rpartition("/citations/")[0],)
    return whole if pointer.startswith("/readings/") else tuple(f"/{field}" for field in cited.fields) or whole


def _lie_within(inner: tuple[str, ...], outer: tuple[str, ...]) -> bool:
    """Whether each place lies within one of some other places; a reading lies only within itself."""
    return all(any(_lies_within(place, around) for around in outer) for place in inner)


def _lies_within(place: str, around: str) -> bool:
    return place == around if place.startswith("/readings/") else f"{place}/".startswith(f"{around}/")


@rule(
    "ANCHOR_BEYOND",
    severity="error",
    asks="Does a claim's anchor lie within its source?",
    hint="count the code points of the source's text again, and those of the passage",
)
def anchors_within(dossier: Dossier) -> Iterator[Found]:
    """An anchor ends within the text of its source, where the source states how long that is."""
    for claim in dossier.records(Claim):
        source = dossier.get(Source, claim.source, None)
        if claim.anchor is None or source is None or source.characters is None:
            continue
        if claim.anchor.end > source.characters:
            message = f"the passage ends at {claim.anchor.end:,}, the text of {source.id} at {source.characters:,}"
            yield Found(claim, "anchor/end", message)
