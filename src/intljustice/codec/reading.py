"""Files and folders to records: every problem with its file and line, ids compared across files."""

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

import attrs

from intljustice import files
from intljustice.codec.documents import Machine, Outcome, collector_paused, read_document
from intljustice.codec.places import lines_of
from intljustice.codec.streams import Line, read_lines
from intljustice.errors import InvalidDocument, Problem


def files_in(folder: Path) -> list[Path]:
    """The files of a folder that hold records, by name without the ending; hidden ones are left aside."""
    found = (path for path in folder.iterdir() if files.form_of(path) and not path.name.startswith("."))
    return sorted(found, key=lambda path: path.name.partition("."))


def read_path(machine: Machine, path: Path) -> Outcome:
    """The records of a document, stream or folder, and every problem in it."""
    if path.is_dir():
        return _read_folder(machine, path)
    return {".json": _read_file, ".ndjson": _read_stream}.get(files.form_of(path), _refuse_name)(machine, path)


def _refuse_name(_: Machine, path: Path) -> Outcome:
    told, mend = f"{path.name} has no ending that says what it is", "name it .json or .ndjson, with .gz if packed"
    return Outcome(problems=[Problem(code="FILE_NAME", message=told, mend=mend, file=str(path))])


def _read_file(machine: Machine, path: Path) -> Outcome:
    try:
        outcome = read_document(machine, files.whole(path, machine.limits.bytes))
    except InvalidDocument as error:
        return Outcome(problems=list(error.problems))
    outcome.problems = [attrs.evolve(problem, file=str(path)) for problem in outcome.problems]
    return outcome


def _read_stream(machine: Machine, path: Path) -> Outcome:
    outcome = Outcome()
    first: dict[str, int] = {}
    numbers: list[int] = []
    outcome.places = numbers
    try:
        with collector_paused():
            for line in read_lines(machine, files.lines(path, machine.limits.line), str(path)):
                _take(outcome, line, path)
                if line.record is not None or line.id:
                    outcome.ids.append(line.id)
                    numbers.append(line.number)
                if line.id and first.setdefault(line.id, line.number) != line.number:
                    outcome.problems.append(_again(line.id, f"on line {first[line.id]}", "/id", path, line.number))
    except InvalidDocument as error:
        outcome.problems += error.problems
    return outcome


def _take(outcome: Outcome, line: Line, path: Path) -> None:
    """Add what came of a line."""
    outcome.problems += line.problems
    if line.record is not None:
        outcome.records.append(line.record)
    if line.about is not None and outcome.about is None:
        outcome.about, outcome.about_line = line.about, line.number
    elif line.about not in (None, outcome.about):
        outcome.problems.append(_two_abouts(f"line {outcome.about_line}", path, line.number))


def _read_folder(machine: Machine, folder: Path) -> Outcome:
    outcome = Outcome()
    home: dict[str, Path] = {}
    told_by = folder
    for path in files_in(folder):
        one = read_path(machine, path)
        outcome.problems += [*one.problems, *_known_elsewhere(machine, one, home, path)]
        outcome.records += one.records
        home |= dict.fromkeys(one.ids, path)
        if one.about is not None and outcome.about is None:
            outcome.about, told_by = one.about, path
        elif one.about not in (None, outcome.about):
            line = one.about_line or _lines(machine, path, {"/about"})["/about"]
            outcome.problems.append(_two_abouts(told_by.name, path, line))
    return outcome


def _two_abouts(first: str, path: Path, line: int) -> Problem:
    told = f"it says of the dossier something other than {first} does"
    mend = 'keep "about" in one place only'
    return Problem(code="ABOUT_DIFFERS", message=told, mend=mend, pointer="/about", file=str(path), line=line)


def _known_elsewhere(machine: Machine, one: Outcome, home: Mapping[str, Path], path: Path) -> Iterator[Problem]:
    again = {place: name for place, name in zip(one.places, one.ids, strict=True) if name and name in home}
    is_stream = files.form_of(path) == ".ndjson"
    pointers = {place: "/id" if is_stream else f"/records/{place}/id" for place in again}
    lines = {} if is_stream or not again else _lines(machine, path, pointers.values())
    for place, name in again.items():
        yield _again(name, f"in {home[name].name}", pointers[place], path, lines.get(pointers[place], place))


def _again(name: str, where: str, pointer: str, path: Path, line: int) -> Problem:
    return Problem(
        code="DUPLICATE_ID",
        message=f'"{name}" is also the id of the record {where}',
        mend="give each record an id of its own, or remove one of the two",
        record=name,
        pointer=pointer,
        value=name,
        file=str(path),
        line=line,
    )


def _lines(machine: Machine, path: Path, pointers: Iterable[str]) -> dict[str, int]:
    """The lines of these pointers in a document that has been read."""
    return lines_of(files.whole(path, machine.limits.bytes).decode(errors="replace"), pointers)


def settled(what: str, outcome: Outcome) -> Outcome:
    """The outcome, if nothing in it is an error; `InvalidDocument` with all errors otherwise."""
    errors = [problem for problem in outcome.problems if problem.severity == "error"]
    if errors:
        raise InvalidDocument(what, errors)
    return outcome
