"""A document of records: read fast, and where it must be refused, explained as a whole."""

import gc
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any

import attrs
import msgspec
from msgspec import UNSET, Raw, UnsetType

from intljustice.codec.explain import StrictReader, is_newer, version_problems
from intljustice.codec.fast import VERSION_KEY, FastPath
from intljustice.codec.json_text import Limits, line_nested_deeper, lines_of, parsed, place_of, repeated_here, written
from intljustice.codec.strict import nearest_key, unknown_key
from intljustice.dossier.canonical import FORMAT
from intljustice.dossier.dossier import repeated_ids
from intljustice.errors import InvalidDocument, Problem, step
from intljustice.records.record import About, Record

_SURE_DEPTH = 500
"""How deep every supported interpreter's parser can go; beyond that they differ."""
_KEYS = (VERSION_KEY, "about", "records", "$schema")


class _Head(msgspec.Struct, forbid_unknown_fields=True):
    """The outermost object, its records left as bytes."""

    intljustice: int
    records: list[Raw]
    about: Raw | UnsetType = UNSET
    schema: str | UnsetType = msgspec.field(default=UNSET, name="$schema")


@attrs.frozen
class Reader:
    """What a codec reads with.

    Attributes:
        fast: the fast path; None where the user's own hooks must see everything.
        explainer: what explains; it also decides where the fast path does not.
        limits: how large an input may be.
    """

    fast: FastPath | None
    explainer: StrictReader
    limits: Limits


@attrs.define
class ReadResult:
    """What came of a document or stream.

    Attributes:
        about: what it says of itself.
        records: its sound records.
        problems: everything that is wrong with it.
        ids: the id that each record gives itself, sound or not; "" for one that gives none.
        places: where each of these records stands: its place in the document, or its line in the stream.
        about_line: the line of a stream that says what it is about.
    """

    about: About | None = None
    records: list[Record] = attrs.field(factory=list)
    problems: list[Problem] = attrs.field(factory=list)
    ids: list[str] = attrs.field(factory=list)
    places: Sequence[int] = ()
    about_line: int | None = None


@contextmanager
def collector_paused() -> Iterator[None]:
    """Hold off the cyclic garbage collector, which would look through all records again and again in vain."""
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_enabled:
            gc.enable()


def read_document(machine: Reader, data: bytes) -> ReadResult:
    """The records of a document and every problem in it, in the order of their lines."""
    head = _head(data)
    outcome = _read_whole(machine, data) if head is None else _read_one_by_one(machine, data, head)
    outcome.problems = in_order_of_lines(outcome.problems)
    return outcome


def in_order_of_lines(problems: Iterable[Problem]) -> list[Problem]:
    """The problems by their lines; those of one line in the order they have."""
    return sorted(problems, key=lambda problem: problem.line or 0)


def _read_one_by_one(machine: Reader, data: bytes, head: _Head) -> ReadResult:
    """The outcome of a document whose outermost object is in order."""
    with collector_paused():
        found = _Batch(machine, head)
        for place, raw in enumerate(head.records):
            found.add(place, bytes(raw))
    if not found.settled:
        found.explain(data)
    if any(problem.code == "TOO_DEEP" for problem in found.outcome.problems) and _beyond_parsers(data):
        return _read_whole(machine, data)
    return found.outcome


def _beyond_parsers(data: bytes) -> bool:
    """Whether some interpreter's parser gives up on this input: then all of them refuse it as a whole."""
    return line_nested_deeper(data.decode(errors="replace"), _SURE_DEPTH) is not None


def _head(data: bytes) -> _Head | None:
    """The head of a compact or indented document; None where anything about it needs to be explained."""
    try:
        head = msgspec.json.decode(data, type=_Head)
        written = msgspec.json.encode(head)
        if len(written) != len(data):
            data = msgspec.json.format(data, indent=-1)
            head = msgspec.json.decode(data, type=_Head)
            written = msgspec.json.encode(head)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
        return None
    return head if len(written) == len(data) and head.intljustice == FORMAT else None


class _Batch:
    """The records of one document while they are read."""

    def __init__(self, machine: Reader, head: _Head) -> None:
        self._machine = machine
        self._odd: list[int] = []
        self._ids: list[str] = []
        self.outcome = ReadResult(ids=self._ids, places=range(len(head.records)))
        raw = head.about
        self._about_is_odd = False
        if raw is not UNSET and (about := bytes(raw)) != b"null":
            made = machine.fast.structure(About, about) if machine.fast else None
            self.outcome.about, self._about_is_odd = made, made is None

    def add(self, place: int, raw: bytes) -> None:
        """Read one record the fast way, or keep its place."""
        record = self._machine.fast.record(raw) if self._machine.fast else None
        if record is None:
            self._odd.append(place)
            self._ids.append("")
        else:
            self.outcome.records.append(record)
            self._ids.append(record.id)

    @property
    def settled(self) -> bool:
        """Whether everything was read and no id occurs twice."""
        return not (self._odd or self._about_is_odd) and len(set(self._ids)) == len(self._ids)

    def explain(self, data: bytes) -> None:
        """Read what is left the strict way, and give every problem its line in the original text."""
        head = msgspec.json.decode(data, type=_Head)
        raws = [bytes(raw) for raw in head.records]
        if self._about_is_odd and head.about is not UNSET:
            self._explain_about(data, bytes(head.about))
        fast = iter(self.outcome.records)
        odd = set(self._odd)
        records: list[Record] = []
        for place in range(len(raws)):
            if place not in odd:
                records.append(next(fast))
            elif (made := self._explain_record(place, raws[place])) is not None:
                records.append(made)
        self.outcome.records = records
        self.outcome.problems += repeated_ids(self._ids)
        self.outcome.problems = _located(self.outcome.problems, data, raws)

    def _explain_about(self, data: bytes, raw: bytes) -> None:
        try:
            _, value = parsed(raw, self._machine.limits)
        except InvalidDocument as error:
            before = data.count(b"\n", 0, data.find(raw, _end_of_key(data, "about")))
            self.outcome.problems += [_below(problem.under("/about"), before) for problem in error.problems]
            return
        self.outcome.about, problems = self._machine.explainer.structure(value, About)
        self.outcome.problems += [problem.under("/about") for problem in problems]

    def _explain_record(self, place: int, raw: bytes) -> Record | None:
        at = "/records" + step(place)
        try:
            _, value = parsed(raw, self._machine.limits)
        except InvalidDocument as error:
            self.outcome.problems += [problem.under(at) for problem in error.problems]
            return None
        explained = self._machine.explainer.record(value)
        self.outcome.problems += [problem.under(at) for problem in explained.problems]
        self._ids[place] = named_id(value)
        return explained.record


def named_id(value: object) -> str:
    """The id a plain value gives itself; "" where it gives none."""
    found = value.get("id") if isinstance(value, dict) else None
    return found if isinstance(found, str) else ""


def _located(problems: Iterable[Problem], data: bytes, raws: list[bytes]) -> list[Problem]:
    """The problems with their lines, looked for only in the records they stand in."""
    by_record: dict[int | None, list[Problem]] = {}
    for problem in problems:
        by_record.setdefault(_record_place(problem.pointer), []).append(problem)
    outside = by_record.pop(None, [])
    lines = lines_of(_text(data), {problem.pointer for problem in outside}) if outside else {}
    located = [_lined(problem, lines) for problem in outside]
    offset = _end_of_key(data, "records")
    line = data.count(b"\n", 0, offset) + 1
    for place, raw in enumerate(raws):
        start = data.find(raw, offset)
        line += data.count(b"\n", offset, start)
        if place in by_record:
            located += _lined_record(by_record[place], place, raw, line)
        offset = start + len(raw)
        line += raw.count(b"\n")
    return located


def _record_place(pointer: str) -> int | None:
    steps = pointer.split("/", 3)
    return int(steps[2]) if len(steps) > len(("", "records")) and steps[1] == "records" else None


def _lined_record(problems: list[Problem], place: int, raw: bytes, line: int) -> list[Problem]:
    at = "/records" + step(place)
    inner = {problem.pointer.removeprefix(at) for problem in problems}
    found = lines_of(_text(raw), inner, line)
    lines = {at + pointer: number for pointer, number in found.items()}
    return [_lined(_below(problem, line - 1), lines) for problem in problems]


def _below(problem: Problem, before: int) -> Problem:
    """The problem of a text that has so many lines before it; one without a line of its own is left so."""
    return problem if problem.line is None else attrs.evolve(problem, line=before + problem.line)


def _lined(problem: Problem, found: Mapping[str, int]) -> Problem:
    """The problem with the line of its pointer, unless it knows its line better."""
    return attrs.evolve(problem, line=problem.line or found.get(problem.pointer))


def _text(data: bytes) -> str:
    """The text of bytes that may not be UTF-8 throughout, letter by letter where they are."""
    return data.decode(errors="surrogateescape")


def _end_of_key(data: bytes, key: str) -> int:
    """Where a key of the outermost object ends."""
    text = _text(data)
    return len(text[: place_of(text, step(key))].encode(errors="surrogateescape")) + len(f'"{key}"')


def _read_whole(machine: Reader, data: bytes) -> ReadResult:
    """The outcome of a document whose outermost object is not in order."""
    try:
        text, value = parsed(data, machine.limits)
    except InvalidDocument as error:
        return ReadResult(problems=list(error.problems))
    if not isinstance(value, dict):
        message, hint = f"{written(value)} is no document", 'write {"intljustice": 1, "records": [...]}'
        return ReadResult(problems=[Problem(code="NOT_AN_OBJECT", message=message, hint=hint, line=1)])
    outcome = ReadResult()
    odd_version = version_problems(value.get(VERSION_KEY, FORMAT))
    if is_newer(odd_version):
        outcome.problems = odd_version
    elif "records" not in value and "kind" in value:
        message, hint = "this is a single record, not a document", "read it with loads_record"
        outcome.problems = [Problem(code="MISSING_KEY", message=message, hint=hint)]
    else:
        drop = machine.explainer.drop
        outcome.problems = [*head_problems(value, _KEYS, drop=drop), *odd_version, *_missing(value, drop=drop)]
        _fill(machine, value, outcome)
    lines = lines_of(text, {problem.pointer for problem in outcome.problems})
    outcome.problems = [_lined(problem, lines) for problem in outcome.problems]
    return outcome


def head_problems(value: dict[str, Any], keys: tuple[str, ...], *, drop: bool) -> Iterator[Problem]:
    """What is wrong with the keys of an outermost object, which may be these."""
    yield from repeated_here(value)
    free = [key for key in keys if key not in value]
    for key in sorted(value.keys() - set(keys)):
        problem = unknown_key("a document", key, free)
        yield attrs.evolve(problem, severity="warning") if drop else problem


def _missing(value: dict[str, Any], *, drop: bool) -> Iterator[Problem]:
    """What is missing from a document, or is there without being what it should be; not what is only misspelt."""
    free = [key for key in _KEYS if key not in value]
    misspelt = set() if drop else {nearest_key(key, free) for key in value.keys() - set(_KEYS)}
    if VERSION_KEY not in value and VERSION_KEY not in misspelt:
        message = "the document does not say in which version of the format it is written"
        yield Problem(code="MISSING_KEY", message=message, hint=f'add "{VERSION_KEY}": {FORMAT}')
    if "records" not in value and "records" not in misspelt:
        yield Problem(code="MISSING_KEY", message="the document has no records", hint='add "records": [...]')
    if not isinstance(value.get("$schema", ""), str):
        message = f"{written(value['$schema'])} is not the address of a schema"
        yield Problem(code="NOT_A_TEXT", message=message, hint="write it as a text or leave it out", pointer="/$schema")


def _fill(machine: Reader, value: dict[str, Any], outcome: ReadResult) -> None:
    """Read what the outermost object holds, wherever it is sound."""
    if value.get("about") is not None:
        outcome.about, problems = machine.explainer.structure(value["about"], About)
        outcome.problems += [problem.under("/about") for problem in problems]
    records = value.get("records", [])
    if not isinstance(records, list):
        message = f"{written(records)} stands where the list of records is wanted"
        outcome.problems.append(
            Problem(code="NOT_A_LIST", message=message, hint="write [...]", pointer="/records", value=written(records))
        )
        return
    outcome.ids = [named_id(one) for one in records]
    outcome.places = range(len(records))
    repeated = {_record_place(problem.pointer): problem for problem in repeated_ids(outcome.ids)}
    for place, one in enumerate(records):
        explained = machine.explainer.record(one)
        outcome.problems += [problem.under("/records" + step(place)) for problem in explained.problems]
        outcome.problems += [repeated[place]] if place in repeated else []
        if explained.record is not None:
            outcome.records.append(explained.record)
