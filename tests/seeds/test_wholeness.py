"""The shipped records as a whole: they round-trip, hang together and say what they rest on."""

import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

import intljustice as ij
from intljustice.codec.record_types import KINDS
from intljustice.model.paths import references_in
from intljustice.rules import references

SEEDS = ij.load_seeds()
FILES = Path(__file__).parents[2] / "seeds"
WARNINGS = json.loads((Path(__file__).parents[1] / "seeds_warnings.json").read_text(encoding="utf-8"))
"""The warnings that stay, by code and record, each with why it does."""
NAMES = [cls.kind for cls in KINDS]
FILES = Path(__file__).parents[2] / "seeds"


def ids_in_the_files() -> Iterator[tuple[str, str, str]]:
    """Every text in the shipped files that looks like an id, with the record it stands in and where."""
    for path in sorted(FILES.glob("*.json")):
        for record in json.loads(path.read_text(encoding="utf-8"))["records"]:
            for at, text in texts_in(record):
                if re.fullmatch(r"[a-z-]+:[A-Za-z0-9-]+", text):
                    yield record["id"], at, text


def texts_in(value: object, at: str = "") -> Iterator[tuple[str, str]]:
    """Every text in a JSON value, with its JSON Pointer."""
    if isinstance(value, str):
        yield at, value
    inner = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, held in inner:
        yield from texts_in(held, f"{at}/{key}")


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
        """The dossier names its day, its compilers and its licence."""
        assert str(SEEDS.about.as_of) == "2026-11-24"
        assert SEEDS.about.licence is not None


class TestTheRules:
    """What the rules say of them."""

    def test_there_is_no_error(self) -> None:
        """Nothing in them is wrong by any rule."""
        assert [str(one) for one in ij.check(SEEDS) if one.severity == "error"] == []

    def test_the_warnings_are_those_that_stay(self) -> None:
        """Each warning is one of the list, each of the list is given, and each says why it stays."""
        assert sorted(f"{one.code} {one.record}" for one in ij.check(SEEDS).warnings) == sorted(WARNINGS)
        assert all(WARNINGS.values())


class TestSources:
    """What each record rests on."""

    @pytest.mark.parametrize("cls", KINDS, ids=NAMES)
    def test_each_rests_on_a_source(self, cls: type[ij.Record]) -> None:
        """There are records of every kind; each cites recorded sources, each citation with a confidence."""
        assert SEEDS.records(cls)
        for record in SEEDS.records(cls):
            assert record.citations, record.id
            assert {type(SEEDS[citation.source]) for citation in record.citations} == {ij.Source}, record.id
            assert all(citation.confidence is not None for citation in record.citations), record.id


class TestReferences:
    """What they name."""

    @pytest.mark.parametrize("cls", KINDS, ids=NAMES)
    def test_what_they_refer_to_is_there(self, cls: type[ij.Record]) -> None:
        """Every reference resolves."""
        missing = {named for record in SEEDS.records(cls) for _, named in references_in(record) if named not in SEEDS}

        assert missing == set()

    def test_every_id_in_the_files_is_missed_when_it_is_gone(self) -> None:
        """Whichever text in the files is the id of a record, at any place: with that record gone, the place is told.

        The texts are looked for in the files, not in the records, so that no reference is overlooked by those who read
        it. Each record stands alone, so that all that it names is gone.
        """
        places = [(id_, at) for id_, at, named in ids_in_the_files() if named in SEEDS and named != id_]
        wording = {
            (record.id, one.pointer)
            for record in SEEDS
            for one in ij.check(ij.Dossier([record]), (references.resolve,))
        }

        assert len(places) > 20 * len(KINDS)
        assert [place for place in places if place not in wording] == []

    @pytest.mark.parametrize("cls", KINDS, ids=NAMES)
    def test_one_that_is_gone_is_missed(self, cls: type[ij.Record]) -> None:
        """Whichever record that another names is taken out, the rule on references tells where it was named.

        Each is missed in the company of one that names it, and of all that this names; so it is in any larger one.
        """
        for record in SEEDS.records(cls):
            other = next((one for one in SEEDS.referring_to(record) if one.record is not record), None)
            if other is not None:
                company = {other.record.id, *(named for _, named in references_in(other.record))} - {record.id}
                found = references.resolve(ij.Dossier(SEEDS[one] for one in company))
                wording = {one.pointer for one in found if one.record == other.record.id and record.id in one.message}
                assert other.pointer in wording, record.id

    @pytest.mark.parametrize("cls", KINDS, ids=NAMES)
    def test_one_that_is_gone_is_missed_among_all(self, cls: type[ij.Record]) -> None:
        """For one record of each kind: every place that named it is told, and no other."""
        named = [one for one in SEEDS.records(cls) if any(it.record is not one for it in SEEDS.referring_to(one))]
        for record in named[:1]:
            places = {(it.record.id, it.pointer) for it in SEEDS.referring_to(record) if it.record is not record}
            found = list(references.resolve(SEEDS.without(record)))
            assert {(one.record, one.pointer) for one in found} == places
            assert {one.code for one in found} == {"REF_UNRESOLVED"}
            assert {one.severity for one in found} == {"error"}
