"""A stream of records, one to a line: read in constant memory, every fault with its line."""

from collections.abc import Iterable, Iterator

import attrs

from intljustice.codec.documents import Machine
from intljustice.codec.parsing import parsed
from intljustice.codec.twins import VERSION_KEY
from intljustice.codec.writing import FORMAT
from intljustice.errors import InvalidDocument, Problem
from intljustice.records.about import About
from intljustice.records.record import Record

VERSION_MARK = b'{"%s":%d,' % (VERSION_KEY.encode(), FORMAT)
"""How a line that is written begins: each carries the version, as a part of a stream may be read alone."""


@attrs.frozen
class Line:
    """What came of one line: a record, or what the stream says of itself, or problems only."""

    number: int
    record: Record | None = None
    about: About | None = None
    problems: tuple[Problem, ...] = ()


def read_lines(machine: Machine, lines: Iterable[tuple[int, bytes]], file: str | None) -> Iterator[Line]:
    """What came of each line, in order; no more than one line is held."""
    for number, raw in lines:
        bare = b"{" + raw[len(VERSION_MARK) :] if raw.startswith(VERSION_MARK) else raw
        record = machine.fast.record(bare, versioned=bare is raw) if machine.fast else None
        yield Line(number, record) if record is not None else _explained(machine, number, raw, file)


def _explained(machine: Machine, number: int, raw: bytes, file: str | None) -> Line:
    try:
        _, value = parsed(raw, machine.limits)
    except InvalidDocument as error:
        return Line(number, problems=_placed(error.problems, number, file))
    if isinstance(value, dict) and value.keys() <= {VERSION_KEY, "about"} and "about" in value:
        about, problems = machine.explainer.structure(value["about"], About)
        return Line(number, about=about, problems=_placed((one.under("/about") for one in problems), number, file))
    explained = machine.explainer.record(value, versioned=True)
    return Line(number, explained.record, problems=_placed(explained.problems, number, file))


def _placed(problems: Iterable[Problem], number: int, file: str | None) -> tuple[Problem, ...]:
    return tuple(attrs.evolve(problem, line=number, file=file) for problem in problems)
