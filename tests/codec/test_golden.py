"""The wire format of every kind of record, written by hand, so that no change to it passes unnoticed.

Under `golden` each kind has an indented file; `canonical.ndjson` holds the canonical form of the same records.
"""

import json
from enum import Enum
from typing import Any

import attrs
import pytest
from tests.codec.golden_records import GOLDEN, GOLDEN_RECORDS, fields_of, structures_in

import intljustice as ij

CANONICAL = {json.loads(line)["kind"]: line for line in (GOLDEN / "canonical.ndjson").read_bytes().splitlines()}
EACH = pytest.mark.parametrize("record", GOLDEN_RECORDS, ids=lambda record: record.kind)
EMPTY = {("Licence", "expires")}
"""Fields that no golden record fills: a licence ends on a day or at a moment, and the golden licence at a moment."""

CLAIM = ij.Claim(
    id="claim:example-1",
    source="source:example-notice",
    statement="Example: at least three judges of the made-up court resigned on the third.",
    assertion="reported",
    about=["organisation:example-court", ij.parts.Subject("person:example-judge", "affiliations/0/period")],
    relations=[
        ij.parts.Relation("member_of", "organisation:example-court", "person:example-judge"),
        ij.parts.Relation("contradicts", "claim:example-2"),
    ],
    anchor=ij.parts.Anchor(120, 188, "fedcba9876543210" * 4),
    holder="group:example-officials",
    holder_description="two officials of the made-up court",
    verb="revealed",
    hedges=[ij.parts.Hedge("reportedly", "the number"), "effectively"],
    manner="formally",
    modality="actual",
    polarity="affirmed",
    solely=True,
    quantity=ij.Quantity(at_least=3, word="several", open=True),
    quotation="“Three of us, at the least.”",
    date="2031-02-03~",
    date_as_written="on the third",
    date_resolved_by="the day of the notice",
    identifiers=[("example-claims", "1")],
    citations=[
        ij.Citation(
            "source:example-notice",
            locator="para. 2",
            fields=["statement"],
            assertion="reported",
            confidence="low",
            recorded="2031-02",
        )
    ],
    readings=[
        ij.Reading(field="quantity/at_least", value=4, citations=["source:example-blog"]),
        ij.Reading(field="solely", value=False),
    ],
    classification=ij.Classification(
        "ex_parte",
        fields={"quotation": "under_seal"},
        addressees=["organisation:example-chamber", "person:example-judge"],
        until="2041-12-31",
    ),
    note="Made up for a test.",
)


def plain(value: object) -> Any:
    """A value as JSON has it: an object by the names of the fields, a list, a text, a number, a truth value or null."""
    if isinstance(value, ij.Structure):
        kind = {"kind": value.kind} if isinstance(value, ij.Record) else {}
        return {name: plain(held) for name, held in fields_of(value).items()} | kind
    if isinstance(value, tuple):
        return [plain(item) for item in value]
    if isinstance(value, Enum):
        return value.value
    return value if value is None or isinstance(value, str | int) else str(value)


def constructed(value: object) -> object:
    """The same value, made again by the constructors of its class and of every class within."""
    if isinstance(value, tuple):
        return tuple(constructed(item) for item in value)
    if not isinstance(value, ij.Structure):
        return value
    cls: Any = type(value)
    return cls(**{name: constructed(held) for name, held in fields_of(value).items()})


def test_every_kind_has_its_golden_forms() -> None:
    """Each kind has one indented file and one canonical line, and there are no others."""
    kinds = sorted(ij.CODEC.kinds)

    assert [record.kind for record in sorted(GOLDEN_RECORDS, key=lambda record: record.kind)] == kinds
    assert list(CANONICAL) == kinds
    assert {path.name for path in GOLDEN.iterdir()} == {"canonical.ndjson", *(f"{kind}.json" for kind in kinds)}


@EACH
def test_every_field_is_filled(record: ij.Record) -> None:
    """No field of a golden record is left to its default of nothing."""
    empty = {(type(record).__name__, name) for name, held in fields_of(record).items() if held is None or held == ()}

    assert empty <= EMPTY


def test_every_field_within_is_filled() -> None:
    """Each field of each class, however deep, holds something other than its default in some golden record."""
    fields, filled = set(), set()
    for value in structures_in(GOLDEN_RECORDS):
        cls: Any = type(value)
        for field in attrs.fields(cls):
            fields.add((cls.__name__, field.name))
            if getattr(value, field.name) not in (None, (), field.default):
                filled.add((cls.__name__, field.name))

    assert fields - filled == EMPTY


@EACH
def test_a_golden_record_is_written_as_its_golden_forms(record: ij.Record) -> None:
    """A record is written as its canonical line, or, indented, as its file without the line end at the close."""
    assert ij.dumps_record(record) == CANONICAL[record.kind]
    assert ij.dumps_record(record, indent=True) + b"\n" == (GOLDEN / f"{record.kind}.json").read_bytes()


@EACH
def test_both_golden_forms_read_as_one_record(record: ij.Record) -> None:
    """The canonical line reads as the record of the indented file."""
    assert ij.loads_record(CANONICAL[record.kind]) == record


@EACH
def test_every_field_holds_what_stands_under_its_name(record: ij.Record) -> None:
    """The fields hold what the canonical line says under their names, and as the constructors make it of that."""
    canonical = json.dumps(plain(record), sort_keys=True, separators=(",", ":"), ensure_ascii=False)

    assert canonical.encode() == CANONICAL[record.kind]
    assert constructed(record) == record


def test_the_golden_claim_is_the_claim_written_in_python() -> None:
    """What a person writes by the constructor is the record that the golden file reads as."""
    assert CLAIM in GOLDEN_RECORDS
