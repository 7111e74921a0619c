"""Records to files and folders: a record that a folder already holds stays in the file where it is."""

from collections.abc import Callable, Iterable, Mapping
from pathlib import Path

from intljustice import files
from intljustice.codec.reading import files_in
from intljustice.dossier import Dossier
from intljustice.records.about import About
from intljustice.records.record import Record

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
        told = f"{path.name} has no ending that says what to write: name it .json or .ndjson, with .gz to pack it"
        raise ValueError(told)
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
