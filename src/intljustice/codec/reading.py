"""Files and folders to records: every problem with its file and line, ids compared across files."""

from collections.abc import Iterator
from pathlib import Path

import attrs

from intljustice import files
from intljustice.codec.documents import Machine, Outcome, collector_paused, read_document
from intljustice.codec.places import lines_of
from intljustice.codec.streams import read_lines
from intljustice.dossier import repeated_ids
from intljustice.errors import InvalidDocument, Problem
from intljustice.records.record import Record


def files_in(folder: Path) -> list[Path]:
    """The files of a folder that hold records, by name; hidden ones are left aside."""
    return sorted(path for path in folder.iterdir() if files.form_of(path) and not path.name.startswith("."))


def read_path(machine: Machine, path: Path) -> Outcome:
    """The records of a document, stream or folder, and every problem in it."""
    if path.is_dir():
        return _read_folder(machine, path)
    return {".json": _read_file, ".ndjson": _read_stream}.get(files.form_of(path), _refuse_name)(machine, path)


def _refuse_name(_: Machine, path: Path) -> Outcome:
    told, mend = f"{path.name} has no ending that says what it is", "name it .json or .ndjson, with .gz if packed"
    return Outcome(problems=[Problem(code="FILE_NAME", message=told, mend=mend, file=str(path))])


def _read_file(machine: Machine, path: Path) -> Outcome:
    outcome = read_document(machine, files.whole(path, machine.limits.bytes))
    outcome.problems = [attrs.evolve(problem, file=str(path)) for problem in outcome.problems]
    return outcome


def _read_stream(machine: Machine, path: Path) -> Outcome:
    outcome = Outcome()
    numbers: list[int] = []
    with collector_paused():
        for line in read_lines(machine, files.lines(path, machine.limits.line), str(path)):
            outcome.problems += line.problems
            outcome.about = line.about or outcome.about
            if line.record is not None:
                outcome.records.append(line.record)
                numbers.append(line.number)
    for problem in repeated_ids(record.id for record in outcome.records):
        number = numbers[int(problem.pointer.split("/")[2])]
        outcome.problems.append(attrs.evolve(problem, pointer="/id", line=number, file=str(path)))
    return outcome


def _read_folder(machine: Machine, folder: Path) -> Outcome:
    outcome = Outcome()
    home: dict[str, Path] = {}
    told_by: Path | None = None
    for path in files_in(folder):
        one = read_path(machine, path)
        outcome.problems += [*one.problems, *_known_elsewhere(one.records, home, path)]
        outcome.records += one.records
        home |= {record.id: path for record in one.records}
        if one.about is not None and outcome.about not in (None, one.about):
            outcome.problems.append(_two_abouts(path, told_by))
        elif one.about is not None:
            outcome.about, told_by = one.about, path
    return outcome


def _two_abouts(path: Path, told_by: Path | None) -> Problem:
    told = f"it says of the dossier something other than {told_by.name if told_by else 'another file'} does"
    mend = 'keep "about" in one file of the folder only'
    return Problem(code="ABOUT_DIFFERS", message=told, mend=mend, pointer="/about", file=str(path), line=1)


def _known_elsewhere(records: list[Record], home: dict[str, Path], path: Path) -> Iterator[Problem]:
    again = {place: record.id for place, record in enumerate(records) if record.id in home}
    if not again:
        return
    is_stream = files.form_of(path) == ".ndjson"
    lines = {} if is_stream else _lines_of_ids(path, again)
    for place, name in again.items():
        pointer = "/id" if is_stream else f"/records/{place}/id"
        yield Problem(
            code="DUPLICATE_ID",
            message=f'"{name}" is also the id of a record in {home[name].name}',
            mend="give each record an id of its own, or remove one of the two",
            record=name,
            pointer=pointer,
            value=name,
            file=str(path),
            line=lines.get(pointer),
        )


def _lines_of_ids(path: Path, places: dict[int, str]) -> dict[str, int]:
    text = files.whole(path, 1 << 40).decode()
    return lines_of(text, {f"/records/{place}/id" for place in places})


def settled(what: str, outcome: Outcome) -> Outcome:
    """The outcome, if nothing in it is an error; `InvalidDocument` with all errors otherwise."""
    errors = [problem for problem in outcome.problems if problem.severity == "error"]
    if errors:
        raise InvalidDocument(what, errors)
    return outcome
