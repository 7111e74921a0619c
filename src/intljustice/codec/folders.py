"""Files and folders to records: every problem with its file and line, ids compared across files."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path

import attrs

from intljustice.codec import files
from intljustice.codec.documents import Reader, ReadResult, collector_paused, read_document
from intljustice.codec.json_text import lines_of
from intljustice.codec.streams import Line, read_lines
from intljustice.dossier.dossier import Dossier
from intljustice.errors import InvalidDocument, Problem
from intljustice.records.record import About, Record


def files_in(folder: Path) -> list[Path]:
    """The files of a folder that hold records, by name without the ending; hidden ones are left aside."""
    found = (path for path in folder.iterdir() if files.form_of(path) and not path.name.startswith("."))
    return sorted(found, key=lambda path: path.name.partition("."))


def read_path(machine: Reader, path: Path) -> ReadResult:
    """The records of a document, stream or folder, and every problem in it."""
    if path.is_dir():
        return _read_folder(machine, path)
    return {".json": _read_file, ".ndjson": _read_stream}.get(files.form_of(path), _refuse_name)(machine, path)


def _refuse_name(_: Reader, path: Path) -> ReadResult:
    message, hint = f"{path.name} has no ending that says what it is", "name it .json or .ndjson, with .gz if packed"
    return ReadResult(problems=[Problem(code="FILE_NAME", message=message, hint=hint, file=str(path))])


def _read_file(machine: Reader, path: Path) -> ReadResult:
    try:
        outcome = read_document(machine, files.whole(path, machine.limits.bytes))
    except InvalidDocument as error:
        return ReadResult(problems=list(error.problems))
    outcome.problems = [attrs.evolve(problem, file=str(path)) for problem in outcome.problems]
    return outcome


def _read_stream(machine: Reader, path: Path) -> ReadResult:
    outcome = ReadResult()
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


def _take(outcome: ReadResult, line: Line, path: Path) -> None:
    """Add what came of a line."""
    outcome.problems += line.problems
    if line.record is not None:
        outcome.records.append(line.record)
    if line.about is not None and outcome.about is None:
        outcome.about, outcome.about_line = line.about, line.number
    elif line.about not in (None, outcome.about):
        outcome.problems.append(_two_abouts(f"line {outcome.about_line}", path, line.number))


def _read_folder(machine: Reader, folder: Path) -> ReadResult:
    outcome = ReadResult()
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
    message = f"it says of the dossier something other than {first} does"
    hint = 'keep "about" in one place only'
    return Problem(code="ABOUT_DIFFERS", message=message, hint=hint, pointer="/about", file=str(path), line=line)


def _known_elsewhere(machine: Reader, one: ReadResult, home: Mapping[str, Path], path: Path) -> Iterator[Problem]:
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
        hint="give each record an id of its own, or remove one of the two",
        record=name,
        pointer=pointer,
        value=name,
        file=str(path),
        line=line,
    )


def _lines(machine: Reader, path: Path, pointers: Iterable[str]) -> dict[str, int]:
    """The lines of these pointers in a document that has been read."""
    return lines_of(files.whole(path, machine.limits.bytes).decode(errors="replace"), pointers)


def raise_if_errors(what: str, outcome: ReadResult) -> ReadResult:
    """The outcome, if nothing in it is an error; `InvalidDocument` with all errors otherwise."""
    errors = [problem for problem in outcome.problems if problem.severity == "error"]
    if errors:
        raise InvalidDocument(what, errors)
    return outcome


WriteAs = Callable[[Dossier], Iterable[bytes]]
"""Gives the bytes of a dossier in one form."""


def write_path(dossier: Dossier, path: Path, forms: Mapping[str, WriteAs], ids_in: Callable[[Path], list[str]]) -> None:
    """Write a dossier to the document, stream or folder that a path names.

    A path without an ending, or of a folder that is there, is a folder. `ValueError` for any other ending.
    """
    if path.is_dir() or not path.suffix:
        path.mkdir(exist_ok=True)
        _write_folder(dossier, path, forms, ids_in)
        return
    form = files.form_of(path)
    if form not in forms:
        message = f"{path.name} has no ending that says what to write: name it .json or .ndjson, with .gz to pack it"
        raise ValueError(message)
    files.write_atomically(path, forms[form](dossier))


def _write_folder(
    dossier: Dossier, folder: Path, forms: Mapping[str, WriteAs], ids_in: Callable[[Path], list[str]]
) -> None:
    shelves: dict[Path, list[Record]] = {path: [] for path in files_in(folder)}
    home = {name: path for path in shelves for name in ids_in(path)}
    for record in dossier:
        path = home.get(record.id, folder / f"{record.kind}.json")
        shelves.setdefault(path, []).append(record)
    about_at = folder / "about.json"
    shelves.setdefault(about_at, [])
    for path, records in shelves.items():
        about = dossier.about if path == about_at else About()
        files.write_atomically(path, forms[files.form_of(path)](Dossier(records, about)))
