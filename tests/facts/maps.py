"""The maps under `leaves/`, one a file of the facts: every pattern of its leaves, and where its value is held."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from tests.facts.entries import HERE, Entry
from tests.facts.finding import Family
from tests.facts.forms import is_nothing
from tests.facts.holding import follows, is_held
from tests.facts.parts import Part
from tests.facts.walking import Leaf, Pattern, Row, leaves_of

import intljustice as ij


class Map:
    """One map.

    Attributes:
        file: the name of the file of the facts.
        entries: its entries.
        families: by the path of a row, how its records are found.
        parts: by the path of a row, which parts of these hold it together.
    """

    def __init__(self, path: Path) -> None:
        """Read a map."""
        given = json.loads(path.read_text(encoding="utf-8"))
        self.file = path.name
        self.entries = tuple(Entry(pattern, one) for pattern, one in given["leaves"].items())
        self._at_path: dict[str, list[Entry]] = {}
        self.families = tuple((Pattern(row), Family(one)) for row, one in given["rows"].items())
        self.parts = tuple((Pattern(row), Part(one)) for row, one in given.get("parts", {}).items())

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

    def part(self, leaf: Leaf, entry: Entry) -> tuple[Row, Part] | None:
        """The row that a leaf stands in whose values belong together, and the parts that hold such a row."""
        for row in () if entry.apart else reversed(leaf.rows):
            for path, part in self.parts:
                if path.matches_path(row.path) and part.covers(entry.held):
                    return row, part
        return None


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


class Found(NamedTuple):
    """A leaf and what became of it.

    Attributes:
        leaf: the leaf.
        entries: the entries it belongs to.
        held: whether it is held, or follows, as they say; None where none says so.
    """

    leaf: Leaf
    entries: list[Entry]
    held: bool | None


def walk(folder: Path, one: Map, dossier: ij.Dossier) -> Iterator[Found]:
    """Every leaf of a file of a folder."""
    yield from walk_through(json.loads((folder / one.file).read_text(encoding="utf-8")), one, dossier)


def walk_through(document: object, one: Map, dossier: ij.Dossier) -> Iterator[Found]:
    """Every leaf of a document; those that belong together after the others."""
    together: dict[int, tuple[Part, list[tuple[Leaf, Entry]]]] = {}
    for leaf in leaves_of(document):
        entries = one.entries_of(leaf)
        group = one.part(leaf, entries[0]) if len(entries) == 1 else None
        if group is not None:
            row, part = group
            together.setdefault(id(row.value), (part, []))[1].append((leaf, entries[0]))
        else:
            yield Found(leaf, entries, _alone(one, leaf, entries[0], dossier) if len(entries) == 1 else None)
    for part, leaves in together.values():
        yield from _best(one, part, leaves, dossier)


def _alone(one: Map, leaf: Leaf, entry: Entry, dossier: ij.Dossier) -> bool | None:
    if entry.held:
        return is_held(entry, leaf, one.records(leaf, entry, dossier), dossier)
    if entry.derived and entry.loose is None:
        return is_nothing(leaf.value, {}) or follows(entry, leaf, one.records(leaf, entry, dossier))
    return None


def _best(one: Map, part: Part, leaves: list[tuple[Leaf, Entry]], dossier: ij.Dossier) -> list[Found]:
    """The leaves of a row as the part of our records holds them that holds most."""
    records = one.records(*leaves[0], dossier)
    tried = [[is_held(entry, leaf, narrow, dossier) for leaf, entry in leaves] for narrow in part.narrowed(records)]
    best = max(tried, key=sum, default=[False] * len(leaves))
    return [Found(leaf, [entry], held) for (leaf, entry), held in zip(leaves, best, strict=True)]
