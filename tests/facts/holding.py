"""Whether our records hold what a leaf of the facts says, where its map says, or have that from which it follows."""

import re
from collections.abc import Iterator, Sequence
from fnmatch import fnmatchcase

from tests.facts.entries import TABLES, Entry
from tests.facts.fields import Value, citations_for, citations_of_readings, readings_of, values_at
from tests.facts.forms import FORMS, found_in
from tests.facts.walking import Leaf

import intljustice as ij

_DAY = re.compile(r"(?<!\d)\d{4}-\d{2}-\d{2}(?!\d)")


def held_values(entry: Entry, records: Sequence[ij.Record], field: str) -> Iterator[Value | None]:
    """What records hold at a field; readings too, and of citations some only, as the entry asks."""
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
            if entry.read:
                yield from readings_of(record, steps)
        for wanted in entry.only_for:
            wanted_kind, _, path = wanted.partition(".")
            if wanted_kind == kind:
                found = (citations_of_readings if steps[0] == "readings" else citations_for)(record, path)
                yield from (value for one in found for value in values_at(one, steps[-1:]))


def is_held(entry: Entry, leaf: Leaf, records: Sequence[ij.Record], dossier: ij.Dossier) -> bool:
    """Whether the value of a leaf stands where the map says; one that a list of the facts repeats stands once only."""
    records = [one for one in records if entry.of is None or fnmatchcase(one.id, entry.of)]
    if is_repeated(entry, leaf):
        return False
    if entry.every:
        return bool(records) and all(_stands(entry, leaf, (one,), dossier) for one in records)
    return _stands(entry, leaf, records, dossier)


def _stands(entry: Entry, leaf: Leaf, records: Sequence[ij.Record], dossier: ij.Dossier) -> bool:
    form, table = FORMS[entry.form or "text"], TABLES[entry.table] if entry.table else {}
    about = [field.partition(".")[2] for field in entry.held if field.startswith("about.")]
    held = [value for field in entry.held for value in held_values(entry, records, field)]
    held += [value for field in about for value in values_at(dossier.about, field.split("."))]
    return not (leaf.value is None and leaf.path.endswith("[]")) and found_in(leaf.value, held, form, table)


def is_repeated(entry: Entry, leaf: Leaf) -> bool:
    """Whether a list of the facts names the same thing twice: as elements, or as the ids of its rows."""
    beside = leaf.rows[-2].value
    if isinstance(beside, list):
        return beside.count(leaf.value) > 1
    key = leaf.rows[-1].key
    rows = leaf.rows[-3].value if len(leaf.rows) > 2 else None
    once = key in {"id", "n"} or entry.read
    return once and isinstance(rows, list) and [one.get(key) for one in rows].count(leaf.value) > 1


def follows(entry: Entry, leaf: Leaf, records: Sequence[ij.Record]) -> bool:
    """Whether there is something from which a leaf follows, and every day that it names stands in the records."""
    known = any(True for field in entry.derived for value in _recorded(records, field) if value is not None)
    return known and set(_DAY.findall(str(leaf.value))) <= {
        str(value)[:10] for one in records for value in values_at(one, [])
    }


def _recorded(records: Sequence[ij.Record], field: str) -> Iterator[Value | None]:
    kind, *steps = field.split(".")
    return (value for one in records if one.kind == kind for value in values_at(one, steps))
