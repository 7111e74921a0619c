"""What is written is read back the same: as bytes, as files, in any process, with one's own types and hooks.

`INTLJUSTICE_EXAMPLES` says how many examples each property tries, up to 600.
"""

import json
import os
import subprocess
import sys
from fractions import Fraction
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from cattrs import Converter
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.own_types import CODEC, HOOKED, Exhibit, Money

import intljustice as ij
from intljustice import strategies

EXAMPLES = min(int(os.environ.get("INTLJUSTICE_EXAMPLES", "300")), 600)
PROPERTY = settings(
    max_examples=EXAMPLES,
    derandomize=True,
    database=None,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow],
)
LARGE = settings(PROPERTY, max_examples=EXAMPLES // 2)
ON_DISK = settings(PROPERTY, max_examples=25)

ENDINGS = ("seeds.json", "seeds.json.gz", "seeds.ndjson", "seeds.ndjson.gz", "seeds.jsonl", "seeds")


def sorted_json(raw: bytes) -> bytes:
    """The same JSON as the standard library writes it: sorted keys, no white space, letters as they are."""
    value = json.loads(raw)
    return json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode()


class TestBytes:
    """Dossiers and single records through bytes."""

    @LARGE
    @given(strategies.dossiers())
    def test_both_forms_of_a_dossier_say_everything(self, dossier: ij.Dossier) -> None:
        """Either form is read back equal, and what is read back is written alike."""
        raw = ij.dumps(dossier)

        for read in (ij.loads(raw), ij.loads(raw.decode()), ij.loads(ij.dumps(dossier, indent=True))):
            assert read == dossier
            assert ij.dumps(read) == raw
            assert read.digest() == dossier.digest()

    @LARGE
    @given(strategies.dossiers())
    def test_equal_dossiers_give_equal_bytes(self, dossier: ij.Dossier) -> None:
        """The order in which the records were given does not show; a plain JSON library can make the same bytes."""
        turned = ij.Dossier(tuple(dossier)[::-1], dossier.about)

        assert turned == dossier
        assert hash(turned) == hash(dossier)
        assert ij.dumps(turned) == ij.dumps(dossier) == sorted_json(ij.dumps(dossier))

    @PROPERTY
    @given(strategies.records())
    def test_both_forms_of_a_record_say_everything(self, record: ij.Record) -> None:
        """Either form is read back equal; a plain JSON library can make the canonical bytes.

        The form for people begins with kind and id, and null stands nowhere in it.
        """
        raw, for_people = ij.dumps_record(record), ij.dumps_record(record, indent=True)

        for read in (ij.loads_record(raw), ij.loads_record(for_people)):
            assert read == record
            assert ij.dumps_record(read) == raw == sorted_json(raw)
        assert [key for key, _ in json.loads(for_people, object_pairs_hook=list)[:2]] == ["kind", "id"]
        assert b": null" not in for_people

    @PROPERTY
    @given(strategies.claims(id=st.just("claim:one")), strategies.claims(id=st.just("claim:one")))
    def test_records_are_equal_where_their_bytes_are(self, one: ij.Claim, other: ij.Claim) -> None:
        """Two records are equal where their bytes are, and only there."""
        assert (one == other) == (ij.dumps_record(one) == ij.dumps_record(other))

    @pytest.mark.parametrize(("one", "other"), [(1, True), (0, False)])
    def test_a_number_is_no_truth_value(self, one: int, other: bool) -> None:  # noqa: FBT001 - from the table
        """Readings of 1 and of true are two, as their bytes are."""
        assert ij.Reading(field="note", value=one) != ij.Reading(field="note", value=other)


class TestFiles:
    """Dossiers through documents, streams and folders."""

    @pytest.mark.parametrize("name", ENDINGS)
    def test_every_form_is_read_back(self, name: str) -> None:
        """A document, a stream and a folder hold the whole dossier, packed or not."""

        @ON_DISK
        @given(strategies.dossiers())
        def check(dossier: ij.Dossier) -> None:
            with TemporaryDirectory() as folder:
                path = Path(folder, name)
                ij.write(dossier, path)
                assert ij.read(path) == dossier
                assert tuple(ij.iter_records(path)) == tuple(dossier)

        check()

    @ON_DISK
    @given(strategies.dossiers(), strategies.dossiers())
    def test_a_folder_is_written_over(self, former: ij.Dossier, latter: ij.Dossier) -> None:
        """What a folder held before is gone when another dossier is written to it."""
        with TemporaryDirectory() as folder:
            ij.write(former, folder)
            ij.write(latter, folder)
            assert ij.read(folder) == latter


SCRIPT = """
import sys
from hashlib import sha256
import intljustice as ij

dossier = ij.read(sys.argv[1])
for raw in (ij.dumps(dossier), ij.dumps(dossier, indent=True), dossier.digest().encode()):
    print(sha256(raw).hexdigest())
"""


def test_bytes_do_not_depend_on_the_process(tmp_path: Path) -> None:
    """Whatever the seed of Python's hashes, a process gives the same bytes and digest."""
    drawn: dict[str, ij.Record] = {}

    @settings(PROPERTY, max_examples=100)
    @given(strategies.records())
    def draw(record: ij.Record) -> None:
        drawn[record.id] = record

    draw()
    path = tmp_path / "drawn.ndjson"
    ij.write(ij.Dossier(drawn.values()), path)
    answers = {
        subprocess.run(
            [sys.executable, "-c", SCRIPT, str(path)],
            env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path), "PYTHONHASHSEED": seed},
            capture_output=True,
            check=True,
            text=True,
        ).stdout
        for seed in ("0", "1", "2")
    }

    assert len(drawn) > 20
    assert len(answers) == 1


def in_parts(converter: Converter) -> None:
    """Hooks that write an amount as an object."""
    converter.register_unstructure_hook(Money, lambda money: {"amount": str(money)})
    converter.register_structure_hook(Money, lambda value, _: Money(value["amount"]))


IN_PARTS = ij.Codec(extra=(Exhibit,), texts={Money: (Money, str), Fraction: (Fraction, str)}, configure=in_parts)


class TestOwnTypes:
    """Record types and texts of one's own."""

    @PROPERTY
    @given(strategies.of(Exhibit))
    def test_a_record_type_of_ones_own_is_read_back(self, exhibit: Exhibit) -> None:
        """Its vocabulary, its references and its text are held to as the library's own."""
        raw = CODEC.dumps_record(exhibit)

        assert json.loads(raw)["worth"] == str(exhibit.worth)
        assert sorted_json(raw) == raw
        assert CODEC.loads_record(raw) == exhibit
        assert CODEC.loads_record(CODEC.dumps_record(exhibit, indent=True)) == exhibit

    @LARGE
    @given(strategies.dossiers(Exhibit, ij.Person, ij.Group))
    def test_hooks_that_change_nothing_change_nothing(self, dossier: ij.Dossier) -> None:
        """A codec with hooks has no fast path; it writes the same bytes and reads them the same."""
        raw = CODEC.dumps(dossier)

        assert CODEC.loads(raw) == dossier
        assert CODEC.loads(CODEC.dumps(dossier, indent=True)) == dossier
        assert HOOKED.dumps(dossier) == raw
        assert HOOKED.dumps(dossier, indent=True) == CODEC.dumps(dossier, indent=True)
        assert HOOKED.loads(raw) == dossier

    @PROPERTY
    @given(strategies.of(Exhibit))
    def test_hooks_may_write_a_text_as_an_object(self, exhibit: Exhibit) -> None:
        """What a hook writes in its own way it reads back, in either form."""
        raw = IN_PARTS.dumps_record(exhibit)

        assert json.loads(raw)["worth"] == {"amount": str(exhibit.worth)}
        assert sorted_json(raw) == raw
        assert IN_PARTS.loads_record(raw) == exhibit
        assert IN_PARTS.loads_record(IN_PARTS.dumps_record(exhibit, indent=True)) == exhibit
