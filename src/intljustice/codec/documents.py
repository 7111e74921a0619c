"""A document of records: read fast, and where it must be refused, explained as a whole."""

import gc
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import Any

import attrs
import msgspec
from msgspec import UNSET, Raw, UnsetType

from intljustice.codec.explaining import Explainer, version_problems
from intljustice.codec.fast import FastPath
from intljustice.codec.parsing import Limits, parsed, repeated_keys
from intljustice.codec.places import lines_of
from intljustice.codec.twins import VERSION_KEY
from intljustice.codec.writing import FORMAT
from intljustice.dossier import repeated_ids
from intljustice.errors import InvalidDocument, Problem, shown, step
from intljustice.records.about import About
from intljustice.records.record import Record

_KEYS = (VERSION_KEY, "about", "records", "$schema")


class _Head(msgspec.Struct, forbid_unknown_fields=True):
    """The outermost object, its records left as bytes."""

    intljustice: int
    records: list[Raw]
    about: Raw | UnsetType = UNSET
    schema: str | UnsetType = msgspec.field(default=UNSET, name="$schema")


@attrs.frozen
class Machine:
    """What a codec reads with.

    Attributes:
        fast: the fast path; None where the user's own hooks must see everything.
        explainer: what explains; it also decides where the fast path does not.
        limits: how large an input may be.
    """

    fast: FastPath | None
    explainer: Explainer
    limits: Limits


@attrs.define
class Outcome:
    """What came of a document: its records with their places, what it says of itself, and every problem."""

    about: About | None = None
    records: list[Record] = attrs.field(factory=list)
    problems: list[Problem] = attrs.field(factory=list)


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


def read_document(machine: Machine, data: bytes) -> Outcome:
    """The records of a document and every problem in it, with lines."""
    head = _head(data)
    if head is None:
        return _read_whole(machine, data)
    with collector_paused():
        found = _Batch(machine, head)
        for place, raw in enumerate(head.records):
            found.add(place, bytes(raw))
    if not found.settled:
        found.explain(data)
    return found.outcome


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

    def __init__(self, machine: Machine, head: _Head) -> None:
        self._machine = machine
        self._odd: list[int] = []
        self._ids: list[str] = []
        self.outcome = Outcome()
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
        raws = [bytes(raw) for raw in msgspec.json.decode(data, type=_Head).records]
        if self._about_is_odd:
            self._explain_about(data)
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

    def _explain_about(self, data: bytes) -> None:
        _, value = parsed(data, self._machine.limits)
        made, problems = self._machine.explainer.structure(value["about"], About)
        self.outcome.about = made
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
        self._ids[place] = named_id(value) or f"\x00{place}"
        return explained.record


def named_id(value: object) -> str | None:
    """The id a plain value gives itself, where it is a text."""
    found = value.get("id") if isinstance(value, dict) else None
    return found if isinstance(found, str) else None


def _located(problems: Iterable[Problem], data: bytes, raws: list[bytes]) -> list[Problem]:
    """The problems with their lines, looked for only in the records they stand in."""
    by_record: dict[int | None, list[Problem]] = {}
    for problem in problems:
        by_record.setdefault(_record_place(problem.pointer), []).append(problem)
    located = [_lined(problem, lines_of(data.decode(), {problem.pointer})) for problem in by_record.pop(None, [])]
    offset, line = 0, 1
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
    try:
        found = lines_of(raw.decode(), inner, line)
    except UnicodeDecodeError:
        return [attrs.evolve(problem, line=line + (problem.line or 1) - 1) for problem in problems]
    return [_lined(problem, {at + pointer: number for pointer, number in found.items()}) for problem in problems]


def _lined(problem: Problem, found: dict[str, int]) -> Problem:
    return attrs.evolve(problem, line=found.get(problem.pointer, problem.line))


def _read_whole(machine: Machine, data: bytes) -> Outcome:
    """The outcome of a document whose outermost object is not in order."""
    try:
        text, value = parsed(data, machine.limits)
    except InvalidDocument as error:
        return Outcome(problems=list(error.problems))
    if not isinstance(value, dict):
        told, mend = f"{shown(value)[:40]} is no document", 'write {"intljustice": 1, "records": [...]}'
        return Outcome(problems=[Problem(code="NOT_AN_OBJECT", message=told, mend=mend, line=1)])
    outcome = Outcome(problems=list(_head_problems(value)))
    if not any(problem.code == "NEWER_FORMAT" for problem in outcome.problems):
        _fill(machine, value, outcome)
    lines = lines_of(text, {problem.pointer for problem in outcome.problems})
    outcome.problems = [_lined(problem, lines) for problem in outcome.problems]
    return outcome


def _head_problems(value: dict[str, Any]) -> Iterator[Problem]:
    outer = dict.fromkeys(value)
    if hasattr(value, "repeated"):
        yield from (problem for problem in repeated_keys(value) if problem.pointer.count("/") == 1)
    for key in sorted(outer.keys() - set(_KEYS)):
        told, mend = f"{shown(key)} is not a key of a document", f"remove it; the keys are {', '.join(_KEYS)}"
        yield Problem(code="UNKNOWN_KEY", message=told, mend=mend, pointer=step(key), value=shown(key))
    if VERSION_KEY in value:
        yield from version_problems(value[VERSION_KEY])
    else:
        told = "the document does not say in which version of the format it is written"
        yield Problem(code="MISSING_KEY", message=told, mend=f'add "{VERSION_KEY}": {FORMAT}')
    if "records" not in value:
        mend = "read a single record with loads_record" if "kind" in value else 'add "records": [...]'
        yield Problem(code="MISSING_KEY", message="the document has no records", mend=mend)
    if not isinstance(value.get("$schema", ""), str):
        told = f"{shown(value['$schema'])} is not the address of a schema"
        yield Problem(code="NOT_A_TEXT", message=told, mend="write it as a text or leave it out", pointer="/$schema")


def _fill(machine: Machine, value: dict[str, Any], outcome: Outcome) -> None:
    """Read what the outermost object holds, wherever it is sound."""
    if value.get("about") is not None:
        outcome.about, problems = machine.explainer.structure(value["about"], About)
        outcome.problems += [problem.under("/about") for problem in problems]
    records = value.get("records", [])
    if not isinstance(records, list):
        told = f"{shown(records)} stands where the list of records is wanted"
        outcome.problems.append(
            Problem(code="NOT_A_LIST", message=told, mend="write [...]", pointer="/records", value=shown(records))
        )
        return
    for place, one in enumerate(records):
        explained = machine.explainer.record(one)
        outcome.problems += [problem.under("/records" + step(place)) for problem in explained.problems]
        if explained.record is not None:
            outcome.records.append(explained.record)
    outcome.problems += repeated_ids(named_id(one) or f"\x00{place}" for place, one in enumerate(records))
