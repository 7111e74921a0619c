"""The shipped records against the facts that they were made from, leaf by leaf.

The maps under `leaves/` are checked by themselves. Where a copy of the facts is named in the environment, every leaf of
it is looked for where its map says.
"""

import os
from collections import Counter
from pathlib import Path

import pytest
from tests.facts.entries import HERE, LOOSE, REASONS, TABLES, Entry
from tests.facts.fields import is_field
from tests.facts.forms import FORMS
from tests.facts.maps import MAPS, Map, walk
from tests.facts.report import counts_by_file, report

import intljustice as ij
from intljustice.model.paths import with_value

SEEDS = ij.load_seeds()
FOLDERS = [Path(one) for one in filter(None, os.environ.get("INTLJUSTICE_FACTS", "").split(os.pathsep))]
"""Copies of the facts; none where the environment names none."""
ENTRIES = tuple(entry for one in MAPS for entry in one.entries)
FILES = [one.file for one in MAPS]


class TestTheMaps:
    """The maps by themselves."""

    def test_there_is_one_for_every_file(self) -> None:
        """Nine files, eleven thousand leaves."""
        names = "article-claims cases demands events-2026 icc-sources sanctions situations sources statements"

        assert [f"{name}.json" for name in names.split()] == FILES
        assert sum(entry.leaves for entry in ENTRIES) == 11312

    @pytest.mark.parametrize("one", MAPS, ids=FILES)
    def test_each_entry_says_one_thing_in_full(self, one: Map) -> None:
        """Held fields say how they are compared, derived ones how they follow, and the rest why it is left out."""
        for entry in one.entries:
            assert (entry.form in FORMS) == bool(entry.held), entry.pattern.text
            assert (entry.how is not None) == bool(entry.derived), entry.pattern.text
            assert entry.left in {None, *REASONS}, entry.pattern.text
            assert entry.loose in ({None, *LOOSE} if entry.derived else {None}), entry.pattern.text
            assert entry.table in {None, *TABLES}, entry.pattern.text
            assert entry.row in {None, *(path.text for path, _ in one.families)}, entry.pattern.text

    @pytest.mark.parametrize("one", MAPS, ids=FILES)
    def test_each_names_real_fields(self, one: Map) -> None:
        """Every field is one of a record class, and none is a note."""
        named = {field for entry in one.entries for field in (*entry.held, *entry.derived, *entry.only_for)}

        assert sorted(field for field in named if not is_field(field)) == []

    @pytest.mark.parametrize("field", ["warrant.issue", "warrant", "warrant.note", "warrant.issued.day", "nothing.id"])
    def test_what_is_no_field_is_known(self, field: str) -> None:
        """A field that a class does not have, a bare kind and a note would be noticed."""
        assert not is_field(field)

    @pytest.mark.parametrize("one", MAPS, ids=FILES)
    def test_rows_lead_to_records(self, one: Map) -> None:
        """The records that a map names by hand are shipped."""
        named = {record for _, family in one.families for records in family.ids.values() for record in records}

        assert sorted(named - {record.id for record in SEEDS}) == []

    def test_reasons_and_tables_are_used(self) -> None:
        """The lists are closed, and nothing in them is idle."""
        assert {entry.left for entry in ENTRIES} - {None} == set(REASONS)
        assert {entry.loose for entry in ENTRIES} - {None} == set(LOOSE)
        assert {entry.table for entry in ENTRIES} - {None} == set(TABLES)

    def test_nearly_everything_is_held(self) -> None:
        """Above 97 of a hundred leaves are held or follow, and are compared; above 80 as they stand."""
        whole = sum(counts_by_file().values(), Counter[str]())

        assert whole["held"] + whole["derived"] > 0.97 * whole["leaves"]
        assert whole["held"] > 0.8 * whole["leaves"]

    def test_an_entry_that_says_nothing_is_refused(self) -> None:
        """As is one that says two things at once, or something unheard of."""
        for given in (
            {"leaves": 1},
            {"leaves": 1, "held": "case.id", "left": "count"},
            {"held": "case.id", "leaves": 0},
        ):
            with pytest.raises(ValueError, match="somewhere"):
                Entry("somewhere", given)

    def test_no_place_on_a_machine_is_named(self) -> None:
        """The maps name files and fields, and no folder."""
        for path in HERE.rglob("*.json"):
            text = path.read_text(encoding="utf-8")
            assert "/work" not in text
            assert "/tmp" not in text  # noqa: S108 - it is looked for, not used


class TestTheLeaves:
    """Every leaf of the facts, where a copy of them is at hand."""

    @pytest.mark.parametrize("one", MAPS, ids=FILES)
    def test_each_has_one_pattern(self, one: Map) -> None:
        """No leaf is without an entry and none has two, and there are as many as are recorded."""
        for folder in FOLDERS:
            counted = Counter[str]()
            for leaf, entries, _ in walk(folder, one, SEEDS):
                assert len(entries) == 1, leaf.path
                counted[entries[0].pattern.text] += 1
            assert counted == {entry.pattern.text: entry.leaves for entry in one.entries}

    @pytest.mark.parametrize("one", MAPS, ids=FILES)
    def test_each_is_where_its_map_says(self, one: Map) -> None:
        """What is held is found, as a value or as a reading."""
        for folder in FOLDERS:
            assert missing(folder, one, SEEDS) == []

    def test_every_file_has_a_map(self) -> None:
        """No file of the facts is passed over."""
        for folder in FOLDERS:
            assert {path.name for path in folder.glob("*.json")} == set(FILES)


def missing(folder: Path, one: Map, dossier: ij.Dossier) -> list[str]:
    """The leaves of a file that are not where the map says."""
    return [f"{leaf.path}: {leaf.value}" for leaf, _, held in walk(folder, one, dossier) if held is False]


CHANGES: tuple[tuple[str, str, str, object], ...] = (
    ("article-claims", "claim:article-22", "assertion", "stated"),
    ("article-claims", "claim:article-22", "anchor/start", 1),
    ("article-claims", "claim:article-64", "date", "2025-12-03"),
    ("cases", "case:lubanga", "conduct/period/start", "2002-09-02"),
    ("cases", "case:lubanga", "history/1/status", "acquitted"),
    ("cases", "case:lubanga", "readings/0/value", "2002-08"),
    ("cases", "case:bemba", "category", "administration_of_justice"),
    ("cases", "case:kony", "situation", "situation:cod"),
    ("cases", "warrant:putin", "issued", "2023-03-18"),
    ("cases", "warrant:putin", "form", "summons"),
    ("cases", "warrant:lubanga", "citations/4/source", "source:icc-s16"),
    ("cases", "warrant:said", "citations/4/confidence", "high"),
    ("cases", "person:yoav-gallant", "nationalities/0/state", "state:USA"),
    ("cases", "person:yoav-gallant", "names/0/text", "Y. Gallant"),
    ("demands", "demand:2026-10-negotiate", "deadline/moment", "2027-04-08T00:01-04:00"),
    ("demands", "demand:2026-09-trump", "nature", "warning"),
    ("demands", "demand:2025-07-asp", "spoken_by", ()),
    ("events-2026", "treaty-action:hun-withdrawal-revocation", "day", "2026-06-03"),
    ("events-2026", "meeting:asp24", "period/end", "2025-12-06"),
    ("events-2026", "source:ev-cicc-aug", "url", None),
    ("icc-sources", "source:icc-s15", "title", "A warrant of arrest"),
    ("sanctions", "sanction:us-2025-bossa", "designated", "2025-06-06"),
    ("sanctions", "sanction:us-2025-bossa", "measures", ("asset_blocking",)),
    ("sanctions", "sanction:us-2025-bossa", "criterion", None),
    ("sanctions", "sanction:us-2020-bensouda", "history/1/day", "2021-04-02"),
    ("sanctions", "licence:eo14203-gl-8", "expires", "2025-08-09"),
    ("sanctions", "programme:us-eo13928", "ended", "2021-04-02"),
    ("sanctions", "proceeding:moscow-icc-officials", "sentences", ()),
    ("sanctions", "group:targets-of-eo14203", "count/exact", 17),
    ("situations", "situation:ken", "opened", "2010-04-01"),
    ("situations", "situation:ken", "status", "ongoing"),
    ("situations", "situation:sdn-darfur", "triggers/0/vote/abstaining", 3),
    ("situations", "situation:bdi", "scopes/0/territory", ("state:RWA",)),
    ("situations", "jurisdiction-declaration:civ-12-3", "scope/period/start", "2002-09-20"),
    ("sources", "source:s07", "nature", "digest"),
    ("statements", "declaration:2025-79", "signatories", ("state:AFG",)),
    ("statements", "declaration:asp24", "adoption", "vote"),
    ("statements", "declaration:asp-2026-07-khan", "vote/in_favour", 83),
    ("statements", "countermeasure:article", "confidential", False),
    ("statements", "impact:khan", "of", ()),
    ("statements", "legislation:eu-2271", "direction", "against"),
    ("statements", "treaty-action:tcd-withdrawal-notification", "effective", "2027-07-28"),
)
"""In which map a change of a record has to be noticed."""


class TestChanges:
    """What would happen to the walk if a record said something else."""

    @pytest.mark.parametrize(
        ("file", "changed", "field", "value"), CHANGES, ids=[f"{one[1]}/{one[2]}" for one in CHANGES]
    )
    def test_a_changed_field_is_noticed(self, file: str, changed: str, field: str, value: object) -> None:
        """One field that says something else leaves some leaf without its value."""
        record = SEEDS[changed]
        other = with_value(record, field, value)
        assert other != record
        for folder in FOLDERS:
            (one,) = (one for one in MAPS if one.file == f"{file}.json")
            assert missing(folder, one, SEEDS.overlay([other])) != []

    @pytest.mark.parametrize("kind", sorted({change[1].partition(":")[0] for change in CHANGES}))
    def test_a_missing_record_is_noticed(self, kind: str) -> None:
        """A record that is not there cannot hold anything."""
        file, gone = next((change[0], change[1]) for change in CHANGES if change[1].startswith(f"{kind}:"))
        for folder in FOLDERS:
            (one,) = (one for one in MAPS if one.file == f"{file}.json")
            assert missing(folder, one, SEEDS.without(gone)) != []


class TestTheReport:
    """What is told of all this."""

    def test_it_adds_up(self) -> None:
        """Each file has its line, and the last line is their sum."""
        lines = report().splitlines()

        assert lines[0].split() == ["file", "leaves", "held", "derived", "loose", "left"]
        assert [line.split()[0] for line in lines[1:11]] == [*FILES, "all"]
        figures = [[int(figure.replace(",", "")) for figure in line.split()[1:]] for line in lines[1:11]]
        assert [sum(column) for column in zip(*figures[:-1], strict=True)] == figures[-1]
        assert all(leaves == sum(became) for leaves, *became in figures)

    def test_it_says_what_was_left_out(self) -> None:
        """Every reason is told, with how many leaves it stands for."""
        loose, _, left = report().partition("not compared:\n")[2].partition("left out:\n")

        for message, reasons in ((loose.splitlines(), LOOSE), (left.splitlines(), REASONS)):
            assert [line.split(maxsplit=1)[1] for line in message] == list(reasons.values())
            assert all(int(line.split()[0]) > 0 for line in message)

    def test_with_the_facts_it_tells_what_was_found(self) -> None:
        """Two more columns: what was compared and found, and what was not."""
        for folder in FOLDERS:
            whole = report(folder).splitlines()[10].split()
            held, derived, found, missed = (int(whole[place].replace(",", "")) for place in (2, 3, 6, 7))
            assert found == held + derived
            assert missed == 0
