"""The shipped records as a whole: they round-trip, hang together and say what they rest on."""

import json
import os
import re
import shutil
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

import intljustice as ij

SEEDS = ij.load_seeds()
FILES = Path(__file__).parents[2] / "seeds"
WARNINGS = json.loads(Path(__file__).with_name("warnings.json").read_text(encoding="utf-8"))
"""The warnings that stay, by code and record, each with why it does."""
REFERENCES = tuple(rule for rule in ij.RULES if rule.code == "REF_UNRESOLVED")
COUNTS = {
    "amendment": 9,
    "case": 78,
    "claim": 133,
    "countermeasure": 9,
    "declaration": 28,
    "demand": 23,
    "group": 36,
    "impact": 12,
    "jurisdiction-declaration": 17,
    "legislation": 8,
    "licence": 15,
    "meeting": 3,
    "office": 24,
    "organisation": 57,
    "person": 127,
    "position": 85,
    "proceeding": 4,
    "programme": 4,
    "sanction": 34,
    "situation": 33,
    "source": 663,
    "state": 198,
    "tenure": 43,
    "treaty": 4,
    "treaty-action": 467,
    "warrant": 85,
}
ACTS = {
    "signature": 139,
    "ratification": 109,
    "accession": 17,
    "acceptance": 1,
    "succession": 1,
    "amendment_acceptance": 174,
    "announcement": 7,
    "withdrawal": 11,
    "revocation": 3,
    "refusal": 4,
    "withdrawal_of_instrument": 1,
}
INSTRUMENTS = {
    1999: 6,
    2000: 21,
    2001: 21,
    2002: 39,
    2003: 5,
    2004: 5,
    2005: 3,
    2006: 4,
    2007: 1,
    2008: 3,
    2009: 2,
    2010: 4,
    2011: 6,
    2012: 1,
    2013: 1,
    2015: 1,
    2016: 1,
    2019: 2,
    2023: 1,
    2024: 1,
}
"""How many instruments on the Rome Statute were deposited in each year, from the depositary's table."""
ACCEPTANCES = {
    "amendment:rs-a1-art8-2010": 45,
    "amendment:rs-a2-aggression-2010": 49,
    "amendment:rs-a3-art124-2015": 18,
    "amendment:rs-a4-art8-biological-2017": 20,
    "amendment:rs-a5-art8-fragments-2017": 1,
    "amendment:rs-a6-art8-lasers-2017": 18,
    "amendment:rs-a7-art8-starvation-2019": 23,
}


def ids_in_the_files() -> Iterator[tuple[str, str, str]]:
    """Every text in the shipped files that looks like an id, with the record it stands in and where."""
    for path in sorted(FILES.glob("*.json")):
        for record in json.loads(path.read_text(encoding="utf-8"))["records"]:
            for pointer, text in texts_in(record):
                if re.fullmatch(r"[a-z-]+:[A-Za-z0-9-]+", text):
                    yield record["id"], pointer, text


def texts_in(value: object, pointer: str = "") -> Iterator[tuple[str, str]]:
    """Every text in a JSON value, with its JSON Pointer."""
    if isinstance(value, str):
        yield pointer, value
    inner = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, held in inner:
        yield from texts_in(held, f"{pointer}/{key}")


class TestCounts:
    """How many records there are."""

    def test_of_each_kind(self) -> None:
        """So many of each kind, counted by hand, and 2,199 in all."""
        assert Counter(record.kind for record in SEEDS) == COUNTS
        assert sum(COUNTS.values()) == 2199

    def test_acts_towards_the_statute(self) -> None:
        """So many acts of each sort, instruments of each year and acceptances of each amendment."""
        acts = SEEDS.records(ij.TreatyAction)
        deposits = {"ratification", "accession", "acceptance", "succession"}
        deposited = [act.day for act in acts if act.act in deposits]

        assert {act.treaty for act in acts} == {"treaty:rome-statute"}
        assert Counter(act.act and act.act.value for act in acts) == ACTS
        assert Counter(day and day.earliest.year for day in deposited) == INSTRUMENTS
        assert Counter(act.amendment for act in acts if act.act == "amendment_acceptance") == ACCEPTANCES


class TestBytes:
    """The records as they are written and read."""

    def test_they_go_through_json_unchanged(self) -> None:
        """Written and read, canonically and for people, they are equal."""
        assert ij.loads(ij.dumps(SEEDS)) == SEEDS
        assert ij.loads(ij.dumps(SEEDS, indent=True)) == SEEDS

    def test_their_bytes_do_not_depend_on_the_process(self) -> None:
        """The canonical bytes are the same whatever the seed of Python's hashes."""
        code = "import sys, intljustice as ij; sys.stdout.buffer.write(ij.dumps(ij.load_seeds()))"
        found = set()
        for seed in ("0", "1", "2"):
            environment = {**os.environ, "PYTHONHASHSEED": seed}
            done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True, env=environment)
            found.add(done.stdout)

        assert found == {ij.dumps(SEEDS)}

    def test_the_files_stand_as_they_are_written(self, tmp_path: Path) -> None:
        """Written again they are the same, byte for byte, so that a change of one record changes nothing else."""
        copy = tmp_path / "seeds"
        shutil.copytree(FILES, copy)
        ij.write(ij.read(copy), copy)

        for path in sorted(FILES.glob("*.json")):
            assert (copy / path.name).read_bytes() == path.read_bytes(), path.name

    def test_they_are_read_once(self) -> None:
        """Asking twice gives the same object."""
        assert ij.load_seeds() is SEEDS

    def test_they_say_when_they_stand(self) -> None:
        """The dossier names its day and its licence."""
        assert str(SEEDS.about.as_of) == "2026-11-24"
        assert SEEDS.about.licence is not None


class TestTheRules:
    """What the rules say of them."""

    def test_there_is_no_error(self) -> None:
        """Nothing in them is wrong by any rule: every reference resolves, every day is in order."""
        assert [str(problem) for problem in ij.check(SEEDS).errors] == []

    def test_the_warnings_are_those_that_stay(self) -> None:
        """Each warning is one of the list, each of the list is given, and each says why it stays."""
        assert sorted(f"{found.code} {found.record}" for found in ij.check(SEEDS).warnings) == sorted(WARNINGS)
        assert all(WARNINGS.values())


@pytest.mark.parametrize("kind", COUNTS)
def test_each_rests_on_a_source(kind: str) -> None:
    """Every record of the kind cites recorded sources, each citation with a confidence."""
    for record in SEEDS:
        if record.kind == kind:
            assert record.citations, record.id
            assert {type(SEEDS[citation.source]) for citation in record.citations} == {ij.Source}, record.id
            assert all(citation.confidence is not None for citation in record.citations), record.id


class TestReferences:
    """What they name."""

    def test_every_id_in_the_files_is_missed_when_it_is_gone(self) -> None:
        """Whichever text in the files is the id of a record, at any place: with that record gone, the place is named.

        The texts are looked for in the files, not in the records, so that no reference is overlooked by those who read
        it. Each record stands alone, so that all that it names is gone.
        """
        places = {(id_, at) for id_, at, named in ids_in_the_files() if named in SEEDS and named != id_}
        found = {
            (record.id, problem.pointer) for record in SEEDS for problem in ij.check(ij.Dossier([record]), REFERENCES)
        }

        assert len(places) > 20 * len(COUNTS)
        assert places - found == set()

    @pytest.mark.parametrize("kind", COUNTS)
    def test_one_that_is_gone_is_missed_among_all(self, kind: str) -> None:
        """With one record of the kind gone that others name, every place that named it is found, and no other."""
        named = (
            (record, [found for found in SEEDS.referring_to(record) if found.record is not record])
            for record in SEEDS
            if record.kind == kind
        )
        record, references = next((pair for pair in named if pair[1]), (None, []))
        if record is not None:
            found = ij.check(SEEDS.without(record), REFERENCES)
            assert {(problem.record, problem.pointer) for problem in found} == {
                (reference.record.id, reference.pointer) for reference in references
            }
