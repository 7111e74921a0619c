"""A stream of records, one to a line: read in constant memory, every fault with its line."""

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import attrs

from intljustice.codec import files
from intljustice.codec.documents import Reader, ReadResult, collector_paused, head_problems, in_order_of_lines
from intljustice.codec.explain import is_newer, own_id, version_problems
from intljustice.codec.fast import VERSION_KEY
from intljustice.codec.json_text import parsed, with_lines
from intljustice.dossier.canonical import FORMAT
from intljustice.dossier.dossier import duplicate_id
from intljustice.errors import InvalidDocument, Problem
from intljustice.records.record import About, Record

VERSION_MARK = b'{"%s":%d,' % (VERSION_KEY.encode(), FORMAT)
"""How a line that is written begins: each carries the version, as a part of a stream may be read alone."""


@attrs.frozen
class Line:
    """What came of one line: a record, or what the stream says of the dossier, or problems only.

    Attributes:
        number: its number, counted from 1.
        record: its record, where it is sound.
        about: what it says of the dossier.
        problems: everything that is wrong with it.
        id: the id that its record gives itself, sound or not; "" where it gives none.
    """

    number: int
    record: Record | None = None
    about: About | None = None
    problems: tuple[Problem, ...] = ()
    id: str = ""


def read_stream(reader: Reader, path: Path) -> ReadResult:
    """The records of a whole stream, and every problem in it; ids are unique, and it says once what it is about."""
    places: list[int] = []
    result = ReadResult(places=places)
    first: dict[str, int] = {}
    try:
        with collector_paused():
            for line in read_lines(reader, files.lines(path, reader.limits.line), str(path)):
                result.problems += line.problems
                if line.record is not None:
                    result.records.append(line.record)
                if line.record is not None or line.id:
                    result.ids.append(line.id)
                    places.append(line.number)
                if line.id and first.setdefault(line.id, line.number) != line.number:
                    problem = duplicate_id(line.id, f"the record on line {first[line.id]}", "/id")
                    result.problems.append(attrs.evolve(problem, file=str(path), line=line.number))
                if line.about is not None and result.about is None:
                    result.about, result.about_line = line.about, line.number
                elif line.about not in (None, result.about):
                    result.problems.append(other_about(f"line {result.about_line}", path, line.number))
    except InvalidDocument as error:
        result.problems += error.problems
    return result


def other_about(first: str, path: Path, line: int) -> Problem:
    """The problem of a line or file that says of the dossier something other than the line or file named `first`."""
    message = f"it says of the dossier something other than {first} does"
    hint = 'keep "about" in one place only'
    return Problem(code="ABOUT_DIFFERS", message=message, hint=hint, pointer="/about", file=str(path), line=line)


def read_lines(reader: Reader, lines: Iterable[tuple[int, bytes]], file: str | None) -> Iterator[Line]:
    """What came of each line, in order; no more than one line is held.

    Args:
        reader: what the lines are read with.
        lines: the lines with their numbers.
        file: the file they stand in, for the problems.
    """
    for number, raw in lines:
        if len(raw) > reader.limits.line:
            problems = files.too_large(reader.limits.line).problems
            yield Line(number, problems=_placed(problems, "", number, file))
            continue
        bare = b"{" + raw[len(VERSION_MARK) :] if raw.startswith(VERSION_MARK) else raw
        record = reader.fast.record(bare, versioned=bare is raw) if reader.fast else None
        if record is not None:
            yield Line(number, record, id=record.id)
        else:
            yield _explained(reader, number, raw, file)


def _explained(reader: Reader, number: int, raw: bytes, file: str | None) -> Line:
    try:
        text, value = parsed(raw, reader.limits)
    except InvalidDocument as error:
        return Line(number, problems=_placed(error.problems, "", number, file))
    record = about = None
    if isinstance(value, dict) and "about" in value and not value.keys() & {"kind", "id"}:
        about, problems = _about(reader, value)
    else:
        record, problems = reader.strict.record(value, versioned=True)
    return Line(number, record, about, _placed(problems, text, number, file), own_id(value))


def _about(reader: Reader, value: dict[str, Any]) -> tuple[About | None, list[Problem]]:
    """What the stream says of the dossier, None where that is nothing or cannot be made, and the problems."""
    problems = version_problems(value.get(VERSION_KEY, FORMAT))
    if is_newer(problems):
        return None, problems
    problems += head_problems(value, (VERSION_KEY, "about"), drop=reader.strict.drop)
    if value["about"] is None:
        return None, problems
    about, about_problems = reader.strict.structure(value["about"], About)
    return about, [*problems, *(problem.under("/about") for problem in about_problems)]


def _placed(problems: Iterable[Problem], text: str, number: int, file: str | None) -> tuple[Problem, ...]:
    """The problems of a text that begins on this line, each with its file and its line there."""
    lined = in_order_of_lines(with_lines(problems, text, number))
    return tuple(attrs.evolve(problem, file=file) for problem in lined)
