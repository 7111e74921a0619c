"""What is written is read back the same: as bytes, as files, in any process, with one's own types and hooks.

`INTLJUSTICE_EXAMPLES` says how many examples each property tries, up to 600.
"""

import gzip
import json
import os
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime
from decimal import Decimal
from fractions import Fraction
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, NamedTuple
from uuid import UUID

import attrs
import pytest
from cattrs import Converter
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.codec.priced_exhibits import CODEC, HOOKED, Exhibit, Money

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
        """Either form is read back equal; a plain JSON library can make the canonical bytes."""
        raw = ij.dumps_record(record)

        for read in (ij.loads_record(raw), ij.loads_record(ij.dumps_record(record, indent=True))):
            assert read == record
            assert ij.dumps_record(read) == raw == sorted_json(raw)

    @PROPERTY
    @given(strategies.records())
    def test_the_form_for_people_leaves_out_what_is_absent(self, record: ij.Record) -> None:
        """It begins with kind and id, and null stands nowhere in it."""
        raw = ij.dumps_record(record, indent=True)
        members = json.loads(raw, object_pairs_hook=list)

        assert [key for key, _ in members[:2]] == ["kind", "id"]
        assert b": null" not in raw

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

    @ON_DISK
    @given(strategies.dossiers())
    def test_packed_files_are_the_same_each_time(self, dossier: ij.Dossier) -> None:
        """A packed file holds the bytes of the plain one and no time or name of its own."""
        with TemporaryDirectory() as folder:
            plain, packed, again = (Path(folder, name) for name in ("a.json", "a.json.gz", "b.json.gz"))
            for path in (plain, packed, again):
                ij.write(dossier, path)
            assert gzip.decompress(packed.read_bytes()) == plain.read_bytes()
            assert packed.read_bytes() == again.read_bytes()


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
    message = {
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
    assert len(message) == 1


def in_parts(converter: Converter) -> None:
    """Hooks that write an amount as an object."""
    converter.register_unstructure_hook(Money, lambda money: {"amount": str(money)})
    converter.register_structure_hook(Money, lambda value, _: Money(value["amount"]))


IN_PARTS = ij.Codec(extra=(Exhibit,), texts={Money: (Money, str)}, configure=in_parts)


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


@dataclass(frozen=True)
class Price:
    """An amount as a dataclass."""

    cents: int

    def __str__(self) -> str:
        """The number alone."""
        return str(self.cents)


class Span(NamedTuple):
    """A span of pages as a named tuple."""

    first: int
    last: int


class Shout(str):
    """A text that is always in capitals."""

    __slots__ = ()


def shouted(text: str) -> Shout:
    """A text in capitals."""
    if not (text.isalpha() and text.isupper()):
        raise ValueError(text)
    return Shout(text)


SORTS: dict[str, tuple[Any, Callable[[str], Any], Callable[[Any], str]]] = {
    "class": (Money("3 EUR"), Money, str),
    "dataclass": (Price(5), lambda text: Price(int(text)), str),
    "named tuple": (Span(1, 2), lambda text: Span(*map(int, text.split("-"))), "{0.first}-{0.last}".format),
    "text": (Shout("NO"), shouted, str),
    "decimal": (Decimal("1.50"), Decimal, str),
    "fraction": (Fraction(1, 3), Fraction, str),
    "uuid": (UUID(int=5), lambda text: UUID(hex=text), lambda one: one.hex),
    "date": (
        date(2025, 1, 2),
        lambda text: datetime.strptime(text, "%d.%m.%Y").replace(tzinfo=UTC).date(),
        "{:%d.%m.%Y}".format,
    ),
}
NO_SUCH_TEXT: tuple[object, ...] = (
    "",
    "\ud800",
    "e\u0301",
    5,
    1.5,
    True,
    None,
    {},
    {"cents": 5},
    [1, 2],
    "no such text",
    "2025-01-02",
)


class TestTexts:
    """Types that are one text on the wire, whatever sort of class they are."""

    @pytest.mark.parametrize("sort", SORTS)
    def test_it_is_written_as_its_text_and_read_back(self, sort: str) -> None:
        """The two functions given to the codec are what writes and reads it, in both forms."""
        value, parse, write = SORTS[sort]
        codec, record = ticket(value, parse, write)

        for indent in (False, True):
            raw = codec.dumps_record(record, indent=indent)
            assert json.loads(raw)["value"] == write(value)
            assert codec.loads_record(raw) == record

    @pytest.mark.parametrize("sort", SORTS)
    @pytest.mark.parametrize("wrong", NO_SUCH_TEXT, ids=repr)
    def test_nothing_but_its_text_is_taken(self, sort: str, wrong: object) -> None:
        """No other form that some parser might take for it is let in."""
        value, parse, write = SORTS[sort]
        codec, record = ticket(value, parse, write)
        document = {**json.loads(codec.dumps_record(record)), "value": wrong}

        with pytest.raises(ij.InvalidDocument) as caught:
            codec.loads_record(json.dumps(document))

        assert [problem.pointer for problem in caught.value.problems] == ["/value"]


def ticket(value: Any, parse: Callable[[str], Any], write: Callable[[Any], str]) -> tuple[ij.Codec, ij.Record]:
    """A record that holds this value, and a codec that knows how it is read and written."""
    cls = attrs.make_class(
        "Ticket",
        {"value": attrs.field(type=type(value))},
        bases=(ij.Record,),
        class_body={"kind": "ticket"},
        frozen=True,
        kw_only=True,
        slots=True,
        weakref_slot=False,
    )
    return ij.Codec(extra=(cls,), texts={type(value): (parse, write)}), cls(id="ticket:one", value=value)
