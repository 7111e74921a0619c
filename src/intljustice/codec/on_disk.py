"""A dossier on disk: a path names a document, a stream or a folder of these, each also packed."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path

import attrs

from intljustice.codec import files
from intljustice.codec.documents import Reader, ReadResult, read_document
from intljustice.codec.json_text import lines_of
from intljustice.codec.streams import other_about, read_stream
from intljustice.dossier.dossier import Dossier, duplicate_id
from intljustice.errors import InvalidDocument, Problem
from intljustice.records.record import About, Record


def files_in(folder: Path) -> list[Path]:
    """The files of a folder that hold records, by name without the ending; hidden ones are left aside."""
    found = (path for path in folder.iterdir() if files.form_of(path) and not path.name.startswith("."))
    return sorted(found, key=lambda path: path.name.partition("."))


def read_path(reader: Reader, path: Path) -> ReadResult:
    """The records of a document, stream or folder, and every problem in it with its file and line."""
    if path.is_dir():
        return _read_folder(reader, path)
    form = files.form_of(path)
    if form == ".ndjson":
        return read_stream(reader, path)
    if form == ".json":
        return _read_document(reader, path)
    message, hint = f"{path.name} has no ending that says what it is", "name it .json or .ndjson, with .gz if packed"
    return ReadResult(problems=[Problem(code="FILE_NAME", message=message, hint=hint, file=str(path))])


def _read_document(reader: Reader, path: Path) -> ReadResult:
    try:
        result = read_document(reader, files.whole(path, reader.limits.bytes))
    except InvalidDocument as error:
        return ReadResult(problems=list(error.problems))
    result.problems = [attrs.evolve(problem, file=str(path)) for problem in result.problems]
    return result


def _read_folder(reader: Reader, folder: Path) -> ReadResult:
    """Read file by file; ids are unique across all, and one file at most says what the dossier is about."""
    result = ReadResult()
    home: dict[str, Path] = {}
    about_path = folder
    for path in files_in(folder):
        part = read_path(reader, path)
        result.records += part.records
        result.problems += [*part.problems, *_ids_known(reader, part, home, path)]
        home |= dict.fromkeys(part.ids, path)
        if part.about is not None and result.about is None:
            result.about, about_path = part.about, path
        elif part.about not in (None, result.about):
            line = part.about_line or _lines(reader, path, ["/about"])["/about"]
            result.problems.append(other_about(about_path.name, path, line))
    return result


def _ids_known(reader: Reader, part: ReadResult, home: Mapping[str, Path], path: Path) -> Iterator[Problem]:
    """A problem for each record of a file whose id a record of an earlier file has; `home` is the file of each id."""
    known = [(place, name) for place, name in zip(part.places, part.ids, strict=True) if name and name in home]
    is_stream = files.form_of(path) == ".ndjson"
    pointers = ["/id" if is_stream else f"/records/{place}/id" for place, _ in known]
    lines = {} if is_stream or not known else _lines(reader, path, pointers)
    for (place, name), pointer in zip(known, pointers, strict=True):
        problem = duplicate_id(name, f"the record in {home[name].name}", pointer)
        yield attrs.evolve(problem, file=str(path), line=lines.get(pointer, place))


def _lines(reader: Reader, path: Path, pointers: Iterable[str]) -> dict[str, int]:
    """The lines of these pointers in a document that has been read."""
    return lines_of(files.whole(path, reader.limits.bytes).decode(errors="replace"), pointers)


Encode = Callable[[Dossier], Iterable[bytes]]
"""Gives the bytes of a dossier in one form, piece by piece."""


def write_path(dossier: Dossier, path: Path, forms: Mapping[str, Encode], ids_in: Callable[[Path], list[str]]) -> None:
    """Write a dossier to the document, stream or folder that a path names; an existing folder is one whatever its name.

    Args:
        dossier: what to write.
        path: without an ending it names a folder.
        forms: how a file is written, by the form that its name promises.
        ids_in: reads the ids of the records in a file.

    Raises:
        ValueError: for an ending that promises none of the forms.
    """
    if path.is_dir() or not path.suffix:
        path.mkdir(exist_ok=True)
        _write_folder(dossier, path, forms, ids_in)
    elif (form := files.form_of(path)) in forms:
        files.write_atomically(path, forms[form](dossier))
    else:
        message = f"{path.name} has no ending that says what to write: name it .json or .ndjson, with .gz to pack it"
        raise ValueError(message)


def _write_folder(
    dossier: Dossier, folder: Path, forms: Mapping[str, Encode], ids_in: Callable[[Path], list[str]]
) -> None:
    """Write each record to the file that holds its id already, or to one named after its kind."""
    existing, about_path = files_in(folder), folder / "about.json"
    home = {record_id: path for path in existing for record_id in ids_in(path)}
    by_file: dict[Path, list[Record]] = {path: [] for path in (*existing, about_path)}
    for record in dossier:
        by_file.setdefault(home.get(record.id, folder / f"{record.kind}.json"), []).append(record)
    for path, records in by_file.items():
        part = Dossier(records, dossier.about if path == about_path else About())
        files.write_atomically(path, forms[files.form_of(path)](part))
