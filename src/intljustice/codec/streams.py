"""A stream of records, one to a line: read in constant memory, every fault with its line."""

from collections.abc import Iterable, Iterator
from typing import Any

import attrs

from intljustice.codec.documents import Reader, head_problems, in_order_of_lines, named_id
from intljustice.codec.explain import is_newer, version_problems
from intljustice.codec.fast import VERSION_KEY
from intljustice.codec.files import too_large
from intljustice.codec.json_text import lines_of, parsed
from intljustice.dossier.canonical import FORMAT
from intljustice.errors import InvalidDocument, Problem
from intljustice.records.record import About, Record

VERSION_MARK = b'{"%s":%d,' % (VERSION_KEY.encode(), FORMAT)
"""How a line that is written begins: each carries the version, as a part of a stream may be read alone."""


@attrs.frozen
class Line:
    """What came of one line: a record, or what the stream says of itself, or problems only.

    Attributes:
        number: its number, counted from 1.
        record: its record, where it is sound.
        about: what it says the stream is about.
        problems: everything that is wrong with it.
        id: the id that its record gives itself, sound or not; "" where it gives none.
    """

    number: int
    record: Record | None = None
    about: About | None = None
    problems: tuple[Problem, ...] = ()
    id: str = ""


def read_lines(machine: Reader, lines: Iterable[tuple[int, bytes]], file: str | None) -> Iterator[Line]:
    """What came of each line, in order; no more than one line is held."""
    for number, raw in lines:
        if len(raw) > machine.limits.line:
            yield Line(number, problems=_placed(too_large(machine.limits.line).problems, number, file))
            continue
        bare = b"{" + raw[len(VERSION_MARK) :] if raw.startswith(VERSION_MARK) else raw
        record = machine.fast.record(bare, versioned=bare is raw) if machine.fast else None
        if record is not None:
            yield Line(number, record, id=record.id)
        else:
            yield _explained(machine, number, raw, file)


def _explained(machine: Reader, number: int, raw: bytes, file: str | None) -> Line:
    try:
        text, value = parsed(raw, machine.limits)
    except InvalidDocument as error:
        return Line(number, problems=_placed(error.problems, number, file))
    if isinstance(value, dict) and "about" in value and not value.keys() & {"kind", "id"}:
        about, problems = _about(machine, value)
        line = Line(number, about=about, problems=tuple(problems))
    else:
        explained = machine.explainer.record(value, versioned=True)
        line = Line(number, explained.record, problems=explained.problems, id=named_id(value))
    lines = lines_of(text, {problem.pointer for problem in line.problems})
    found = [attrs.evolve(problem, line=lines.get(problem.pointer)) for problem in line.problems]
    return attrs.evolve(line, problems=_placed(in_order_of_lines(found), number, file))


def _about(machine: Reader, value: dict[str, Any]) -> tuple[About | None, list[Problem]]:
    """What the stream is about; None where that cannot be made, or nothing is said."""
    problems = version_problems(value.get(VERSION_KEY, FORMAT))
    if is_newer(problems):
        return None, problems
    problems += head_problems(value, (VERSION_KEY, "about"), drop=machine.explainer.drop)
    if value["about"] is None:
        return None, problems
    about, found = machine.explainer.structure(value["about"], About)
    return about, [*problems, *(problem.under("/about") for problem in found)]


def _placed(problems: Iterable[Problem], number: int, file: str | None) -> tuple[Problem, ...]:
    """The problems of a text that begins on this line, each with its file and its line there."""
    return tuple(attrs.evolve(one, line=number + (one.line or 1) - 1, file=file) for one in problems)
