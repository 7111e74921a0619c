"""Golden files: the wire format of every kind, written by hand, so that no change to it passes unnoticed."""

from collections.abc import Iterator
from pathlib import Path

import attrs
import pytest
from tests.codec.golden_records_answers import COUNTERMEASURE, DECLARATION, DEMAND, IMPACT, MEETING, POSITION
from tests.codec.golden_records_courts import CASE, INVESTIGATION, JURISDICTION_DECLARATION, PROCEEDING, WARRANT
from tests.codec.golden_records_parties import GROUP, OFFICE, ORGANISATION, PERSON, STATE, TENURE
from tests.codec.golden_records_sanctions import LICENCE, PROGRAMME, SANCTION
from tests.codec.golden_records_sources import CLAIM, SOURCE
from tests.codec.golden_records_treaties import AMENDMENT, LEGISLATION, TREATY, TREATY_ACTION

import intljustice as ij
from intljustice.codec.record_types import KINDS
from intljustice.model.fields import fields_of, structures_in

GOLDEN = Path(__file__).with_name("golden")
RECORDS: tuple[ij.Record, ...] = (
    *(SOURCE, CLAIM, STATE, ORGANISATION, PERSON, GROUP, OFFICE, TENURE),
    *(TREATY, TREATY_ACTION, AMENDMENT, LEGISLATION),
    *(JURISDICTION_DECLARATION, INVESTIGATION, CASE, WARRANT, PROCEEDING, PROGRAMME, LICENCE, SANCTION),
    *(MEETING, DECLARATION, DEMAND, COUNTERMEASURE, IMPACT, POSITION),
)
EACH = pytest.mark.parametrize("record", RECORDS, ids=lambda record: record.kind)
HUMAN, CANONICAL = "{}.json", "{}.canonical.json"

ONE_OF_TWO = {"licence": ["expires"]}
"""Fields that stand empty as the other of two is filled that exclude each other."""


def golden(record: ij.Record, name: str) -> bytes:
    """A golden file of a record."""
    return GOLDEN.joinpath(name.format(record.kind)).read_bytes()


def filled_in(value: object) -> Iterator[tuple[type, str]]:
    """Each field of each class that holds something of its own in this value, at any depth."""
    if isinstance(value, tuple):
        for one in value:
            yield from filled_in(one)
    elif isinstance(value, ij.Structure):
        for field, _ in fields_of(type(value)):
            held = getattr(value, field.name)
            if held not in (None, (), field.default):
                yield type(value), field.name
                yield from filled_in(held)


def test_every_kind_has_its_golden_files() -> None:
    """No kind is without its two files, and no file is without its kind."""
    kinds = {cls.kind for cls in KINDS}

    assert {record.kind for record in RECORDS} == kinds
    assert len(RECORDS) == len(kinds)
    assert {path.name for path in GOLDEN.iterdir()} == {
        name.format(kind) for kind in kinds for name in (HUMAN, CANONICAL)
    }


@EACH
def test_every_field_is_filled(record: ij.Record) -> None:
    """No field of a golden record is left to its default of nothing."""
    held = attrs.asdict(record, recurse=False)

    assert [name for name, value in held.items() if value is None or value == ()] == ONE_OF_TWO.get(record.kind, [])


def test_every_field_within_is_filled() -> None:
    """No field of any class, however deep, is left to its default in all golden records."""
    classes = {inner for cls in KINDS for inner in structures_in(cls)}
    wanted = {(cls.__name__, field.name) for cls in classes for field, _ in fields_of(cls)}
    filled = {(cls.__name__, name) for record in RECORDS for cls, name in filled_in(record)}

    assert sorted(wanted - filled) == [("Licence", "expires")]


@EACH
@pytest.mark.parametrize("name", [HUMAN, CANONICAL], ids=["human", "canonical"])
def test_a_golden_file_reads_as_its_record(record: ij.Record, name: str) -> None:
    """Both files of a kind read as the record that is made by hand."""
    assert ij.loads_record(golden(record, name)) == record


@EACH
def test_a_record_is_written_as_its_golden_files(record: ij.Record) -> None:
    """A record gives the bytes of its two files, but for the line end they close with."""
    assert ij.dumps_record(record) + b"\n" == golden(record, CANONICAL)
    assert ij.dumps_record(record, indent=True) + b"\n" == golden(record, HUMAN)
