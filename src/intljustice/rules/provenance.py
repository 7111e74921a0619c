"""Rules on provenance: that what is cited is there, says enough and carries what rests on it."""

from collections.abc import Iterable, Iterator

from intljustice.dossier.dossier import Dossier
from intljustice.errors import Invalid, Problem
from intljustice.model.paths import NoSuchField, at, with_value, written
from intljustice.records.record import Record
from intljustice.records.sources import Claim, Source
from intljustice.rules.rule import Found, citations_within, named, rule
from intljustice.values.citations import Citation, Reading
from intljustice.values.ternary import Confidence

Paths = Iterator[tuple[str, str]]
"""The place of a path within a record, and the path itself."""


@rule(
    "FIELD_UNKNOWN",
    severity="error",
    asks="Does every path of a field lead to a field of its record?",
    hint="write the path as it stands in the record: names/0/text, history/2/day",
)
def fields_are_there(dossier: Dossier) -> Iterator[Found]:
    """Citations, readings and classifications speak of fields of their own record, claims of fields of another."""
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
    """Every record cites a source; a claim has its source in a field of its own, and a source vouches for itself."""
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

    What a reading rests on is said of the reading, not of the record.
    """
    for record in dossier:
        cited = tuple(one for pointer, one in citations_within(record) if not pointer.startswith("/readings/"))
        if cited and all(one.confidence is None for one in cited):
            yield Found(record, "citations", f"no citation of {record.id} says how sure it is")


@rule(
    "SOURCE_UNUSED",
    severity="warning",
    asks="Does anything rest on every source?",
    hint="cite the source where it is used, or leave it out",
)
def every_source_is_used(dossier: Dossier) -> Iterator[Found]:
    """A source is cited by another record, or named by one: as what it rests on, is known through or speaks of."""
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
    """A reading is what another source says instead; one that says the same is a citation, unless it has a remark."""
    for record in dossier:
        for place, reading in enumerate(record.readings):
            if reading.remark is None and _stands_so(record, reading):
                message = f"the reading of {reading.field} is the value that stands there"
                yield Found(record, f"readings/{place}/value", message)


def _stands_so(record: Record, reading: Reading) -> bool:
    stands = written(at(record, reading.field)) if _leads_somewhere(record, reading.field) else None
    return type(stands) is type(reading.value) and stands == reading.value


@rule(
    "READING_REFUSED",
    severity="warning",
    asks="Could the value of every reading stand in its field?",
    hint="write the value as the field takes it",
)
def readings_could_stand(dossier: Dossier) -> Iterator[Found]:
    """A reading is written as its field is, a date as a date and a record as its id; else nobody can prefer it."""
    for record in dossier:
        for place, reading in enumerate(record.readings):
            problem = _refusal(record, reading)
            if problem is not None:
                message = f"{reading.field} cannot hold the reading: {problem.message}"
                yield Found(record, f"readings/{place}/value", message, problem.hint)


def _refusal(record: Record, reading: Reading) -> Problem | None:
    """Why a field does not take what a reading says of it.

    None also where there is no such field, or where only another field of the record stands in the way.
    """
    try:
        with_value(record, reading.field, reading.value)
    except Invalid as error:
        of_the_field = (one for one in error.problems if f"{one.pointer}/".startswith(f"/{reading.field}/"))
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
    """What stands beside the value of a field is somebody's word."""
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

    Of the sources cited as sure, one at least is itself not only of low confidence; a source that says nothing of its
    own confidence is not held against the record. That goes for each step and each reading too: a step is also carried
    by what the record as a whole rests on, a reading only by those who say so.
    """
    grades = {source.id: _best(source.citations) for source in dossier.records(Source)}
    for record in dossier:
        sure = [one for one in citations_within(record) if one[1].confidence is Confidence.HIGH]
        weak = [one for one in sure if grades.get(one[1].source) is Confidence.LOW]
        carrying = [_reach(*one) for one in sure if one not in weak] if weak else []
        for at_path, cited in weak:
            if not any(_within(_reach(at_path, cited), other) for other in carrying):
                message = (
                    f"{record.id} is cited as sure on {named(cited.source)}, which is itself of low confidence only"
                )
                yield Found(record, f"{at_path[1:]}/confidence", message)


def _reach(at_path: str, cited: Citation) -> tuple[str, ...]:
    """What a citation is of, as pointers: the fields it names, else all that the value it stands in holds."""
    if at_path.startswith("/readings/"):
        return (at_path.rpartition("/citations/")[0],)
    return tuple(f"/{field}" for field in cited.fields) or (at_path.rpartition("/citations/")[0],)


def _within(inner: tuple[str, ...], outer: tuple[str, ...]) -> bool:
    """Whether all that one citation is of lies within what another is of; a reading lies within nothing but itself."""
    return all(any(_holds(two, one) for two in outer) for one in inner)


def _holds(outer: str, inner: str) -> bool:
    return inner == outer if inner.startswith("/readings/") else f"{inner}/".startswith(f"{outer}/")


def _best(citations: Iterable[Citation]) -> Confidence | None:
    order = (Confidence.HIGH, Confidence.MEDIUM, Confidence.LOW)
    given = {one.confidence for one in citations}
    return next((one for one in order if one in given), None)


@rule(
    "ANCHOR_BEYOND",
    severity="error",
    asks="Does a claim's anchor lie within its source?",
    hint="count the code points of the source's text again, and those of the passage",
)
def anchors_within(dossier: Dossier) -> Iterator[Found]:
    """An anchor ends no later than the text that it points into, whose length the source states."""
    for claim in dossier.records(Claim):
        source = dossier.get(Source, claim.source, None)
        if claim.anchor is None or source is None or source.characters is None:
            continue
        if claim.anchor.end > source.characters:
            message = f"the passage ends at {claim.anchor.end:,}, the text of {source.id} at {source.characters:,}"
            yield Found(claim, "anchor/end", message)
