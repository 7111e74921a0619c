"""A document of records: read fast, and where it must be refused, explained as a whole."""

import gc
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any, TypeVar

import attrs
import msgspec
from msgspec import UNSET, Raw, UnsetType

from intljustice.codec.explain import StrictReader, is_newer, own_id, version_problems
from intljustice.codec.fast import VERSION_KEY, FastPath
from intljustice.codec.json_text import Limits, line_nested_deeper, parsed, place_of, repeated_here, with_lines, written
from intljustice.codec.strict import nearest_key, unknown_key
from intljustice.dossier.canonical import FORMAT
from intljustice.dossier.dossier import repeated_ids
from intljustice.errors import InvalidDocument, Problem, step
from intljustice.records.record import About, Record

T = TypeVar("T")

_SURE_DEPTH = 500
"""How deep every supported interpreter's parser can go; beyond that they differ."""
_KEYS = (VERSION_KEY, "about", "records", "$schema")


class _Head(msgspec.Struct, forbid_unknown_fields=True):
    """The outermost object, its records left as bytes."""

    intljustice: int
    records: list[Raw]
    about: Raw | UnsetType = UNSET
    schema: str | UnsetType = msgspec.field(default=UNSET, name="$schema")

    @property
    def about_bytes(self) -> bytes | None:
        """What the document says of the dossier; None where it says nothing."""
        raw = b"null" if self.about is UNSET else bytes(self.about)
        return None if raw == b"null" else raw


@attrs.frozen
class Reader:
    """What a codec reads with.

    Attributes:
        fast: the fast path; None where the user's own hooks must see everything.
        strict: reads and explains what the fast path does not take.
        limits: how large an input may be.
    """

    fast: FastPath | None
    strict: StrictReader
    limits: Limits


@attrs.define
class ReadResult:
    """What came of a document, a stream or a folder of these.

    Attributes:
        about: what it says of the dossier.
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


def read_document(reader: Reader, data: bytes) -> ReadResult:
    """The records of a document and every problem in it, in the order of their lines."""
    head = _head(data)
    result = read_strictly(reader, data) if head is None else _read_fast(reader, data, head)
    result.problems = in_order_of_lines(result.problems)
    return result


def in_order_of_lines(problems: Iterable[Problem]) -> list[Problem]:
    """The problems by their lines; those of one line in the order they have."""
    return sorted(problems, key=lambda problem: problem.line or 0)


def _head(data: bytes) -> _Head | None:
    """The head of a compact or indented document; None where anything about it needs to be explained."""
    try:
        head = msgspec.json.decode(data, type=_Head)
        encoded = msgspec.json.encode(head)
        if len(encoded) != len(data):
            data = msgspec.json.format(data, indent=-1)
            head = msgspec.json.decode(data, type=_Head)
            encoded = msgspec.json.encode(head)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
        return None
    return head if len(encoded) == len(data) and head.intljustice == FORMAT else None


def _read_fast(reader: Reader, data: bytes, head: _Head) -> ReadResult:
    """Read a document whose outermost object is sound; what the fast path refuses is explained record by record."""
    fast, about = reader.fast, head.about_bytes
    with collector_paused():
        records = [fast.record(bytes(raw)) if fast else None for raw in head.records]
    result = ReadResult(ids=[record.id if record else "" for record in records], places=range(len(records)))
    if fast and about is not None:
        result.about = fast.structure(About, about)
    result.records = [record for record in records if record is not None]
    is_all_read = len(result.records) == len(records) and (about is None or result.about is not None)
    if is_all_read and len(set(result.ids)) == len(records):
        return result
    _explain(reader, data, records, result)
    if any(problem.code == "TOO_DEEP" for problem in result.problems) and _beyond_parsers(data):
        return read_strictly(reader, data)
    return result


def _beyond_parsers(data: bytes) -> bool:
    """Whether some interpreter's parser gives up on this input: then all of them refuse it as a whole."""
    return line_nested_deeper(data.decode(errors="replace"), _SURE_DEPTH) is not None


def _explain(reader: Reader, data: bytes, records: list[Record | None], result: ReadResult) -> None:
    """Read strictly what the fast path refused, and give every problem its line in the original text."""
    head = msgspec.json.decode(data, type=_Head)  # with the white space that was taken out before
    about = head.about_bytes
    if about is not None and result.about is None:
        result.about, _, result.problems = _explained(
            reader, about, "/about", lambda value: reader.strict.structure(value, About)
        )
    for place, raw in enumerate(head.records):
        if records[place] is None:
            records[place], result.ids[place], problems = _explained(
                reader, bytes(raw), "/records" + step(place), reader.strict.record
            )
            result.problems += problems
    result.records = [record for record in records if record is not None]
    result.problems = _located([*result.problems, *repeated_ids(result.ids)], data, head)


def _explained(
    reader: Reader, raw: bytes, at: str, read: Callable[[Any], tuple[T | None, list[Problem]]]
) -> tuple[T | None, str, list[Problem]]:
    """What is read from the part of a document to which the pointer `at` leads, the id it names, and its problems."""
    made, value, problems = None, None, []
    try:
        _, value = parsed(raw, reader.limits)
    except InvalidDocument as error:
        problems = list(error.problems)
    else:
        made, problems = read(value)
    return made, own_id(value), [problem.under(at) for problem in problems]


def _located(problems: Iterable[Problem], data: bytes, head: _Head) -> list[Problem]:
    """The problems with their lines, looked for only in the part of the document that each points into."""
    by_place: dict[int | None, list[Problem]] = {}
    for problem in problems:
        by_place.setdefault(_record_place(problem.pointer), []).append(problem)
    located: list[Problem] = []
    if None in by_place and (about := head.about_bytes):
        begins = data.find(about, _end_of_key(data, "about"))
        located += with_lines(by_place[None], _text(about), data.count(b"\n", 0, begins) + 1, "/about")
    offset = _end_of_key(data, "records")
    line = data.count(b"\n", 0, offset) + 1
    for place, raw in enumerate(map(bytes, head.records)):
        begins = data.find(raw, offset)
        line += data.count(b"\n", offset, begins)
        if place in by_place:
            located += with_lines(by_place[place], _text(raw), line, "/records" + step(place))
        offset = begins + len(raw)
        line += raw.count(b"\n")
    return located


def _record_place(pointer: str) -> int | None:
    """The place of the record that a pointer leads to or into; None where it leads elsewhere."""
    steps = pointer.split("/", 3)
    return int(steps[2]) if len(steps) > len(("", "records")) and steps[1] == "records" else None


def _end_of_key(data: bytes, key: str) -> int:
    """Where a key of the outermost object ends, as a number of bytes."""
    text = _text(data)
    return len(text[: place_of(text, step(key))].encode(errors="surrogateescape")) + len(f'"{key}"')


def _text(data: bytes) -> str:
    """The text of bytes that may not be UTF-8 throughout, letter by letter where they are."""
    return data.decode(errors="surrogateescape")


def read_strictly(reader: Reader, data: bytes) -> ReadResult:
    """Read a document without the fast path, as is needed where its outermost object is not sound."""
    try:
        text, value = parsed(data, reader.limits)
    except InvalidDocument as error:
        return ReadResult(problems=list(error.problems))
    result = ReadResult()
    if not isinstance(value, dict):
        message, hint = f"{written(value)} is no document", 'write {"intljustice": 1, "records": [...]}'
        result.problems = [Problem(code="NOT_AN_OBJECT", message=message, hint=hint, line=1)]
    elif is_newer(version := version_problems(value.get(VERSION_KEY, FORMAT))):
        result.problems = version
    elif "records" not in value and "kind" in value:
        message, hint = "this is a single record, not a document", "read it with loads_record"
        result.problems = [Problem(code="MISSING_KEY", message=message, hint=hint)]
    else:
        drop = reader.strict.drop
        result.problems = [*head_problems(value, _KEYS, drop=drop), *version, *_missing(value, drop=drop)]
        _read_members(reader, value, result)
    result.problems = with_lines(result.problems, text)
    return result


def head_problems(value: dict[str, Any], keys: tuple[str, ...], *, drop: bool) -> Iterator[Problem]:
    """A problem for each key of an outermost object that is repeated or not among `keys`; with `drop` a warning."""
    yield from repeated_here(value)
    free = [key for key in keys if key not in value]
    for key in sorted(value.keys() - set(keys)):
        problem = unknown_key("a document", key, free)
        yield attrs.evolve(problem, severity="warning") if drop else problem


def _missing(value: dict[str, Any], *, drop: bool) -> Iterator[Problem]:
    """A problem for each key that a document lacks, unless another seems to be its misspelling; also for `$schema`."""
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


def _read_members(reader: Reader, value: dict[str, Any], result: ReadResult) -> None:
    """Add to the result what the members of the outermost object say, wherever they are sound."""
    if value.get("about") is not None:
        result.about, problems = reader.strict.structure(value["about"], About)
        result.problems += [problem.under("/about") for problem in problems]
    records = value.get("records", [])
    if not isinstance(records, list):
        message, shown = f"{written(records)} stands where the list of records is wanted", written(records)
        result.problems.append(
            Problem(code="NOT_A_LIST", message=message, hint="write [...]", pointer="/records", value=shown)
        )
        return
    result.ids = [own_id(record) for record in records]
    result.places = range(len(records))
    repeated = {_record_place(problem.pointer): problem for problem in repeated_ids(result.ids)}
    for place, given in enumerate(records):
        record, problems = reader.strict.record(given)
        result.problems += [problem.under("/records" + step(place)) for problem in problems]
        result.problems += [repeated[place]] if place in repeated else []
        result.records += [] if record is None else [record]
