"""The maps under `leaves/`, one a file of the facts: every pattern of its leaves, and where its value is held."""

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from tests.facts.fields import Value, citations_for, citations_of_readings, readings_of, values_at
from tests.facts.finding import Family
from tests.facts.forms import FORMS, found_in, is_nothing
from tests.facts.walking import Leaf, Pattern, Row, leaves_of

import intljustice as ij

HERE = Path(__file__).parent
REASONS: Mapping[str, str] = json.loads((HERE / "reasons.json").read_text(encoding="utf-8"))
TABLES: Mapping[str, Mapping[str, Any]] = json.loads((HERE / "tables.json").read_text(encoding="utf-8"))
_MEMBERS = {"leaves", "held", "derived", "left", "how", "as", "table", "for", "row", "graded"}


class Entry:
    """What a map says of one pattern.

    Attributes:
        pattern: the pattern.
        leaves: how many leaves of the facts it stands for.
        held: the fields one of which holds the value, as a value or as a reading; empty where none does.
        derived: the fields from which it follows.
        how: in what way, for those.
        left: why it is left out, a key of `REASONS`; None where it is not.
        form: how the value is compared, a key of `FORMS`.
        table: the table of `TABLES` for that.
        only_for: where citations are compared, the fields that these have to be for.
        graded: where citations are compared, the confidence that these have to have; None for any.
        row: the path of the row whose records are looked at; None for the nearest that the map has rules for.
    """

    def __init__(self, pattern: str, given: Mapping[str, Any]) -> None:
        """Read an entry; `ValueError` for one that says nothing, or two things at once."""
        told = {"held", "derived", "left"} & given.keys()
        if len(told) != 1 or not given.keys() <= _MEMBERS or given.get("leaves", 0) < 1:
            raise ValueError(f"{pattern}: {dict(given)}")
        self.pattern = Pattern(pattern)
        self.leaves: int = given["leaves"]
        self.held = _several(given.get("held", ()))
        self.derived = _several(given.get("derived", ()))
        self.how: str | None = given.get("how")
        self.left: str | None = given.get("left")
        self.form: str | None = given.get("as")
        self.table: str | None = given.get("table")
        self.only_for = _several(given.get("for", ()))
        self.graded: str | None = given.get("graded")
        self.row: str | None = given.get("row")

    @property
    def counted_as(self) -> tuple[str, ...]:
        """Under what its leaves are counted: as leaves, as what became of them, and under the reason where left out."""
        became = "held" if self.held else "derived" if self.derived else "left"
        return ("leaves", became, *((self.left,) if self.left else ()))


def _several(given: object) -> tuple[str, ...]:
    return (given,) if isinstance(given, str) else tuple(str(one) for one in given) if isinstance(given, list) else ()


class Map:
    """One map.

    Attributes:
        file: the name of the file of the facts.
        entries: its entries.
        families: by the path of a row, how its records are found.
    """

    def __init__(self, path: Path) -> None:
        """Read a map."""
        given = json.loads(path.read_text(encoding="utf-8"))
        self.file = path.name
        self.entries = tuple(Entry(pattern, one) for pattern, one in given["leaves"].items())
        self._at_path: dict[str, list[Entry]] = {}
        self.families = tuple((Pattern(row), Family(one)) for row, one in given["rows"].items())

    def entries_of(self, leaf: Leaf) -> list[Entry]:
        """The entries that a leaf belongs to, which should be one: of several, those that say more closely which."""
        if leaf.path not in self._at_path:
            self._at_path[leaf.path] = [one for one in self.entries if one.pattern.matches_path(leaf.path)]
        found = [one for one in self._at_path[leaf.path] if one.pattern.picks_from(leaf)]
        closest = max((one.pattern.closeness for one in found), default=None)
        return [one for one in found if one.pattern.closeness == closest]

    def records(self, leaf: Leaf, entry: Entry, dossier: ij.Dossier) -> tuple[ij.Record, ...]:
        """The records of the row that a leaf stands in."""
        for row in reversed(leaf.rows):
            for path, family in self.families:
                if isinstance(row.value, dict) and path.matches_path(row.path) and entry.row in (None, path.text):
                    return _records(family, row, dossier)
        return ()


_Known = dict[tuple[int, int], tuple[Row, tuple[ij.Record, ...]]]


def _records(family: Family, row: Row, dossier: ij.Dossier) -> tuple[ij.Record, ...]:
    """The records of a row, which many leaves ask for; the row is kept, so that its identity stays its own."""
    known = dossier.once(_none_yet)
    asked = (id(family), id(row.value))
    if asked not in known:
        known[asked] = row, family.records(row, dossier)
    return known[asked][1]


def _none_yet(_: ij.Dossier) -> _Known:
    return {}


MAPS = tuple(Map(path) for path in sorted((HERE / "leaves").glob("*.json")))


def held_values(entry: Entry, records: tuple[ij.Record, ...], field: str) -> Iterator[Value | None]:
    """What records hold at a field, as values and as readings; of citations, those that the entry asks for."""
    kind, *steps = field.split(".")
    for record in records:
        if record.kind != kind:
            continue
        if entry.graded is not None:
            cited = (
                one for one in record.citations if one.confidence is not None and one.confidence.value == entry.graded
            )
            yield from (value for one in cited for value in values_at(one, steps[-1:]))
        elif not entry.only_for:
            yield from values_at(record, steps)
            yield from readings_of(record, steps)
        for wanted in entry.only_for:
            wanted_kind, _, path = wanted.partition(".")
            if wanted_kind == kind:
                found = (citations_of_readings if steps[0] == "readings" else citations_for)(record, path)
                yield from (value for one in found for value in values_at(one, steps[-1:]))


def is_held(entry: Entry, leaf: Leaf, records: tuple[ij.Record, ...], dossier: ij.Dossier) -> bool:
    """Whether the value of a leaf stands where the map says."""
    form, table = FORMS[entry.form or "text"], TABLES[entry.table] if entry.table else {}
    about = [field.partition(".")[2] for field in entry.held if field.startswith("about.")]
    held = [list(held_values(entry, records, field)) for field in entry.held]
    held += [list(values_at(dossier.about, field.split("."))) for field in about]
    if is_nothing(leaf.value, table):
        return found_in(leaf.value, held[0], form, table) or None in held[0]
    return found_in(leaf.value, [one for values in held for one in values], form, table)


def walk(folder: Path, one: Map, dossier: ij.Dossier) -> Iterator[tuple[Leaf, list[Entry], bool | None]]:
    """Every leaf of a file, the entries it belongs to, and whether it is held as they say; None where none says so."""
    document = json.loads((folder / one.file).read_text(encoding="utf-8"))
    for leaf in leaves_of(document):
        entries = one.entries_of(leaf)
        if len(entries) == 1 and entries[0].held:
            yield leaf, entries, is_held(entries[0], leaf, one.records(leaf, entries[0], dossier), dossier)
        else:
            yield leaf, entries, None
