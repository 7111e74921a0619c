"""What the shipped records say, by two files: facts that are easily got wrong, and the hard cases of the article.

A row names a record, a path in it and what stands there, null where nothing does.
"""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import msgspec
import pytest
from tests.seeds.documents import DOCUMENTS, SEEDS, Document, changed, expected, put, value_at

import intljustice as ij

Row = tuple[str, str, Any]


class Case(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Something that the records say together.

    Attributes:
        claim: what they say, in a sentence.
        holds: the rows that have to hold for it.
        claims: the numbers of the claims of the article that have to be put as the article puts them.
        flattened: changes of one field each by which a record would say less, or more than was said.
    """

    claim: str
    holds: tuple[Row, ...]
    name: str = ""
    claims: tuple[int, ...] = ()
    flattened: tuple[Row, ...] = ()


def cases(name: str) -> tuple[Case, ...]:
    """The cases of a file beside this module."""
    return msgspec.json.decode(Path(__file__).with_name(name).read_bytes(), type=tuple[Case, ...])


FACTS, HARD = cases("facts.json"), cases("hard_cases.json")
FLATTENED = [pytest.param(case, row, id=f"{case.name}: {row[0]}/{row[1]}") for case in HARD for row in case.flattened]


def not_held(case: Case, documents: Mapping[str, Document]) -> list[object]:
    """What the records do not say, though they should."""
    rows = [(record, path, value_at(documents[record], path), value) for record, path, value in case.holds]
    wrong: list[object] = [(record, path, found) for record, path, found, value in rows if found != value]
    return wrong + [
        number for number in case.claims if put(documents[f"claim:article-{number:02}"]) != expected(number)
    ]


@pytest.mark.parametrize("case", FACTS, ids=[case.claim for case in FACTS])
def test_a_fact(case: Case) -> None:
    """The records say what the sentence says."""
    assert not_held(case, DOCUMENTS) == []


@pytest.mark.parametrize("case", HARD, ids=[case.name for case in HARD])
def test_a_hard_case(case: Case) -> None:
    """Each of the twelve hard cases of the article is held in full."""
    assert len(HARD) == len({hard.name for hard in HARD}) == 12
    assert not_held(case, DOCUMENTS) == []


@pytest.mark.parametrize(("case", "row"), FLATTENED)
def test_what_is_flattened_is_noticed(case: Case, row: Row) -> None:
    """With one field that says less, or more than was said, a hard case is not held any more."""
    record, path, value = row
    flat = changed(DOCUMENTS[record], path, value)

    assert flat != DOCUMENTS[record]
    assert not_held(case, {**DOCUMENTS, record: flat}) != []


def test_one_text_is_one_record() -> None:
    """The text that the article calls by three names is no other record beside."""
    names = {"collective statement", "final ASP declaration", "the statement"}
    called = [text.id for text in SEEDS.records(ij.Declaration) if names & {name.text for name in text.names}]

    assert called == ["declaration:asp24"]


def test_only_two_sanction_her() -> None:
    """Against Ibáñez Carranza there are the sanctions of two States and no other."""
    named = [(sanction.id, target.party) for sanction in SEEDS.records(ij.Sanction) for target in sanction.targets]

    assert [sanction for sanction, party in named if party == "person:luz-del-carmen-ibanez-carranza"] == [
        "sanction:ru-ibanez",
        "sanction:us-2025-ibanez",
    ]


def test_the_licences_for_the_court() -> None:
    """Of four licences under the sanction of the Court, the number of three is known only to be one of three."""
    mine = [licence for licence in SEEDS.records(ij.Licence) if "sanction:us-2026-icc" in licence.sanctions]

    assert [(licence.id, licence.number, len(licence.number_among)) for licence in mine] == [
        ("licence:eo14203-detainees", None, 3),
        ("licence:eo14203-gl-13", "GL 13", 0),
        ("licence:eo14203-it-services", None, 3),
        ("licence:eo14203-pension", None, 3),
    ]


def test_the_licences_without_an_hour() -> None:
    """Three licences end on a day of which no hour is known, and no other."""
    without = [licence.number for licence in SEEDS.records(ij.Licence) if licence.expires is not None]

    assert without == ["GL 10", "GL 11", "GL 8"]
