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
    """The files of a folder and its subfolders that hold records, by path without the ending; no hidden ones."""
    return sorted(filter(files.form_of, _visible(folder)), key=lambda path: (path.parent, path.name.partition(".")))


def _visible(folder: Path) -> Iterator[Path]:
    """Every file of a folder and its subfolders; what is hidden is left aside."""
    for path in folder.iterdir():
        if path.name.startswith("."):
            continue
        if path.is_dir():
            yield from _visible(path)
        else:
            yield path


def _not_read(folder: Path) -> Iterator[Problem]:
    """A remark for each file of a folder that is not read, as its name does not say that it holds records."""
    for path in sorted(_visible(folder)):
        if not files.form_of(path):
            message, hint = f"{path.name} is not read", "name it .json or .ndjson if it holds records"
            yield Problem(code="FILE_NOT_READ", severity="info", message=message, hint=hint, file=str(path))


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
    result.problems += _not_read(folder)
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


def write_path(dossier: Dossier, path: Path, forms: Mapping[str, Encode], held_in: Callable[[Path], Dossier]) -> None:
    """Write a dossier to the document, stream or folder that a path names; an existing folder is one whatever its name.

    Args:
        dossier: what to write.
        path: without an ending it names a folder.
        forms: how a file is written, by the form that its name promises.
        held_in: reads what a file holds.

    Raises:
        InvalidDocument: FILE_NAME for an ending that promises none of the forms.
    """
    if path.is_dir() or not path.suffix:
        path.mkdir(exist_ok=True)
        _write_folder(dossier, path, forms, held_in)
    elif (form := files.form_of(path)) in forms:
        files.write_atomically(path, forms[form](dossier))
    else:
        message, hint = f"{path.name} has no ending that says what to write", "name it .json or .ndjson, .gz to pack it"
        raise InvalidDocument(str(path), [Problem(code="FILE_NAME", message=message, hint=hint, file=str(path))])


def _write_folder(
    dossier: Dossier, folder: Path, forms: Mapping[str, Encode], held_in: Callable[[Path], Dossier]
) -> None:
    """Write each record to the file that holds its id already, or to one named after its kind.

    What the dossier is about stays in the file that says it, else goes to `about.json`. A file that holds all this
    already is left as it is.
    """
    existing = {path: held_in(path) for path in files_in(folder)}
    about_path = next((path for path, held in existing.items() if held.about != About()), folder / "about.json")
    home = {record.id: path for path, held in existing.items() for record in held}
    by_file: dict[Path, list[Record]] = {path: [] for path in (*existing, about_path)}
    for record in dossier:
        by_file.setdefault(home.get(record.id, folder / f"{record.kind}.json"), []).append(record)
    for path, records in by_file.items():
        part = Dossier(records, dossier.about if path == about_path else About())
        if part != existing.get(path, Dossier()):
            files.write_atomically(path, forms[files.form_of(path)](part))
