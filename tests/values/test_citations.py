"""Citation, Reading and Classification: what a fact rests on, what else is said, and who may see it."""

from datetime import date
from typing import Any

import attrs
import pytest
from tests.faults import faults

from intljustice.errors import InvalidRecord, Problem
from intljustice.records.sources import Source
from intljustice.values.citations import (
    Assertion,
    Citation,
    Classification,
    FieldLevel,
    Level,
    Reading,
    as_assertion,
    as_citations,
    as_classification,
    as_confidence,
    as_reading_value,
    as_readings,
)
from intljustice.values.dates import PartialDate
from intljustice.values.ternary import Confidence

REPORT = Source(id="source:report", title="A report")


class TestVocabularies:
    """The terms of citations."""

    def test_assertions(self) -> None:
        """How a source puts something forward."""
        assert {one.value for one in Assertion} == {
            "headline",
            "stated",
            "reported",
            "attributed",
            "quoted",
            "vowed",
            "characterised",
            "inferred",
            "presupposed",
        }

    def test_levels(self) -> None:
        """Who may see something, from everybody to the bench alone."""
        assert [one.value for one in Level] == ["public", "confidential", "under_seal", "ex_parte"]

    def test_by_spelling(self) -> None:
        """A term may be given by its spelling, and none is none."""
        assert as_assertion("vowed") is Assertion.VOWED
        assert as_assertion(None) is None
        assert as_confidence("low") is Confidence.LOW
        assert as_confidence(Confidence.HIGH) is Confidence.HIGH
        assert as_confidence(None) is None


class TestCitation:
    """Where something is said."""

    def test_full(self) -> None:
        """All its fields are read from what a person would write."""
        citation = Citation(
            "source:s46",
            locator="p. 3",
            fields=["listed", "history/0/day"],
            assertion="stated",
            confidence="high",
            recorded=date(2026, 8, 1),
        )
        assert (citation.source, citation.locator) == ("source:s46", "p. 3")
        assert citation.fields == ("listed", "history/0/day")
        assert (citation.assertion, citation.confidence) == (Assertion.STATED, Confidence.HIGH)
        assert citation.recorded == PartialDate("2026-08-01")

    @pytest.mark.parametrize("source", ["source:report", REPORT], ids=["id", "record"])
    def test_bare(self, source: str | Source) -> None:
        """A bare source, by its id or as a record, is a citation of the whole."""
        assert Citation(source) == Citation("source:report")
        assert as_citations([source]) == (Citation("source:report"),)
        assert repr(Citation(source)) == "Citation(source='source:report')"

    def test_several(self) -> None:
        """Ids, records and citations stand side by side in their order."""
        given: list[Any] = ["source:b", Citation("source:a", locator="p. 1"), REPORT]
        assert as_citations(given) == (
            Citation("source:b"),
            Citation("source:a", locator="p. 1"),
            Citation("source:report"),
        )

    def test_every_fault(self) -> None:
        """All faults are reported at once, in the order of the fields."""
        given: dict[str, Any] = {
            "recorded": "lately",
            "confidence": "sure",
            "assertion": "said",
            "fields": ["listed", "", 5],
            "locator": "",
            "source": "person:khan",
        }
        with pytest.raises(InvalidRecord) as caught:
            Citation(**given)
        assert faults(caught.value) == [
            ("/source", "REF_KIND"),
            ("/locator", "EMPTY"),
            ("/fields/1", "EMPTY"),
            ("/fields/2", "NOT_A_TEXT"),
            ("/assertion", "NOT_A_TERM"),
            ("/confidence", "NOT_A_TERM"),
            ("/recorded", "DATE_FORM"),
        ]

    @pytest.mark.parametrize(
        ("source", "code"),
        [
            pytest.param("report", "REF_FORM", id="no id"),
            pytest.param("treaty:report", "REF_KIND", id="another kind"),
            pytest.param("", "EMPTY", id="empty"),
            pytest.param(None, "NOT_A_TEXT", id="none"),
            pytest.param(5, "NOT_A_TEXT", id="a number"),
        ],
    )
    def test_source(self, source: Any, code: str) -> None:
        """It is the id of a source and of nothing else."""
        with pytest.raises(InvalidRecord) as caught:
            Citation(source)
        assert faults(caught.value) == [("/source", code)]

    def test_fields_are_a_list(self) -> None:
        """A bare text stands for no list of fields."""
        with pytest.raises(InvalidRecord) as caught:
            Citation("source:s46", fields="listed")
        assert caught.value.problems == (
            Problem(
                code="NOT_A_LIST",
                message='"listed" is one text where a list is wanted',
                hint='write ["listed"]',
                pointer="/fields",
                value='"listed"',
            ),
        )

    @pytest.mark.parametrize(
        ("value", "expected"),
        [
            pytest.param("source:s46", [("", "NOT_A_LIST")], id="a bare id"),
            pytest.param(REPORT, [("", "NOT_A_LIST")], id="a bare record"),
            pytest.param({"source:s46"}, [("", "NOT_A_LIST")], id="a set"),
            pytest.param([("source:s46", "p. 3")], [("/0", "NOT_A_VALUE")], id="a pair"),
            pytest.param(["s46", 5], [("/0/source", "REF_FORM"), ("/1", "NOT_A_VALUE")], id="two faults"),
        ],
    )
    def test_no_citations(self, value: Any, expected: list[tuple[str, str]]) -> None:
        """What is no list of citations is refused with every fault."""
        with pytest.raises(InvalidRecord) as caught:
            as_citations(value)
        assert faults(caught.value) == expected


class TestReading:
    """What other sources say of a field."""

    @pytest.mark.parametrize(
        ("value", "expected"),
        [
            pytest.param("2025-02-06", "2025-02-06", id="a text"),
            pytest.param(11, 11, id="a number"),
            pytest.param(True, True, id="true"),
            pytest.param(False, False, id="false"),
            pytest.param(0, 0, id="nought"),
            pytest.param(("a", "b"), ("a", "b"), id="texts"),
            pytest.param(["a", "b"], ("a", "b"), id="texts in a list"),
            pytest.param([], (), id="no texts"),
        ],
    )
    def test_value(self, value: Any, expected: object) -> None:
        """The value stands as it does in JSON, its type kept."""
        reading = Reading(field="listed", value=value, citations=["source:s46"])
        assert reading.value == expected
        assert type(reading.value) is type(expected)
        assert reading.citations == (Citation("source:s46"),)

    @pytest.mark.parametrize(
        ("value", "problems"),
        [
            pytest.param("", [("/value", "EMPTY", "write the text or leave it out")], id="an empty text"),
            pytest.param(
                "e\u0301", [("/value", "NOT_NFC", 'write "\u00e9" with composed letters')], id="letters in pieces"
            ),
            pytest.param(
                ["a", "", 5],
                [("/value/1", "EMPTY", "write the text or leave it out"), ("/value/2", "NOT_A_TEXT", "write a text")],
                id="no texts",
            ),
            pytest.param(
                (5,),
                [("/value/0", "NOT_A_TEXT", "write a text")],
                id="a number in a tuple",
            ),
            pytest.param(
                1900.9,
                [("/value", "WRONG_TYPE", "write a text, a whole number, true or false, or a list")],
                id="a fraction",
            ),
            pytest.param(
                None,
                [("/value", "WRONG_TYPE", "write a text, a whole number, true or false, or a list")],
                id="none",
            ),
            pytest.param(
                {"a"},
                [("/value", "WRONG_TYPE", "write a text, a whole number, true or false, or a list")],
                id="a set",
            ),
        ],
    )
    def test_no_value(self, value: Any, problems: list[tuple[str, str, str]]) -> None:
        """What is wrong is said of the type that was meant, and the mend would mend it."""
        with pytest.raises(InvalidRecord) as caught:
            Reading(field="listed", value=value)
        assert [(one.pointer, one.code, one.hint) for one in caught.value.problems] == problems

    @pytest.mark.parametrize("value", ["x", 0, True, ("a",)], ids=repr)
    def test_converter(self, value: Any) -> None:
        """A value is kept as it is, but a list becomes a tuple."""
        assert as_reading_value(value) is value or isinstance(value, tuple)
        assert as_reading_value(["a", "b"]) == ("a", "b")

    def test_wrong_type(self) -> None:
        """A value of no type that JSON has here is refused by name."""
        value: Any = 1900.9
        with pytest.raises(InvalidRecord) as caught:
            Reading(field="listed", value=value)
        assert caught.value.problems[0].message == "1900.9 is of no type this place takes"
        assert caught.value.problems[0].value == "1900.9"

    def test_every_fault(self) -> None:
        """All faults are reported at once, in the order of the fields."""
        given: dict[str, Any] = {"citations": ["s46", "source:b"], "value": [""], "field": 5}
        with pytest.raises(InvalidRecord) as caught:
            Reading(**given)
        assert faults(caught.value) == [
            ("/field", "NOT_A_TEXT"),
            ("/value/0", "EMPTY"),
            ("/citations/0/source", "REF_FORM"),
        ]

    def test_several(self) -> None:
        """Readings stand in their order; nothing else becomes one."""
        one, other = Reading(field="a", value=1), Reading(field="b", value=2)
        assert as_readings([other, one]) == (other, one)
        given: list[Any] = [one, ("b", 2)]
        with pytest.raises(InvalidRecord) as caught:
            as_readings(given)
        assert faults(caught.value) == [("/1", "NOT_A_VALUE")]


class TestFieldLevel:
    """The level of one field."""

    def test_pair(self) -> None:
        """A pair of path and level is read."""
        level = FieldLevel("names", "under_seal")
        assert (level.field, level.level) == ("names", Level.UNDER_SEAL)

    def test_every_fault(self) -> None:
        """All faults are reported at once."""
        with pytest.raises(InvalidRecord) as caught:
            FieldLevel("", "sealed")
        assert faults(caught.value) == [("/field", "EMPTY"), ("/level", "NOT_A_TERM")]


class TestClassification:
    """Who may see a record."""

    @pytest.mark.parametrize("value", ["public", Level.PUBLIC, Classification("public")], ids=["text", "level", "own"])
    def test_bare(self, value: str | Level | Classification) -> None:
        """A bare level is a classification of the whole record."""
        assert as_classification(value) == Classification(Level.PUBLIC)
        assert as_classification(None) is None

    @pytest.mark.parametrize(
        "fields",
        [
            pytest.param({"names": "under_seal", "note": Level.PUBLIC}, id="a mapping"),
            pytest.param([("names", "under_seal"), ("note", "public")], id="pairs"),
            pytest.param([["names", "under_seal"], ["note", "public"]], id="lists of two"),
            pytest.param([FieldLevel("names", "under_seal"), ("note", "public")], id="a level and a pair"),
        ],
    )
    def test_fields(self, fields: Any) -> None:
        """Fields of another level are given by a mapping or by pairs, in their order."""
        classification = Classification("confidential", fields=fields, addressees=["person:khan"], until="2030")
        assert classification.fields == (
            FieldLevel("names", Level.UNDER_SEAL),
            FieldLevel("note", Level.PUBLIC),
        )
        assert classification.addressees == ("person:khan",)
        assert classification.until == PartialDate("2030")

    def test_ex_parte(self) -> None:
        """Ex parte material without addressees is refused."""
        with pytest.raises(InvalidRecord) as caught:
            Classification("ex_parte")
        assert caught.value.problems == (
            Problem(
                code="NO_ADDRESSEES",
                message="ex parte material needs to name who may see it",
                hint="list them in addressees",
                pointer="/addressees",
            ),
        )

    def test_ex_parte_to_somebody(self) -> None:
        """With addressees it is taken, and other levels need none."""
        assert Classification("ex_parte", addressees=["person:khan"]).level is Level.EX_PARTE
        for level in ("public", "confidential", "under_seal"):
            assert Classification(level).addressees == ()

    def test_every_fault(self) -> None:
        """All faults are reported at once, in the order of the fields."""
        given: dict[str, Any] = {
            "until": 2030,
            "addressees": ["Khan", "person:khan"],
            "fields": {"names": "sealed", "": "public"},
            "level": "open",
        }
        with pytest.raises(InvalidRecord) as caught:
            Classification(**given)
        assert faults(caught.value) == [
            ("/level", "NOT_A_TERM"),
            ("/fields/0/level", "NOT_A_TERM"),
            ("/fields/1/field", "EMPTY"),
            ("/addressees/0", "REF_FORM"),
            ("/until", "DATE_FORM"),
        ]

    def test_check_beside_faults(self) -> None:
        """That addressees are missing is also said where other fields cannot be read."""
        given: dict[str, Any] = {"level": "ex_parte", "addressees": [], "until": "never"}
        with pytest.raises(InvalidRecord) as caught:
            Classification(**given)
        assert faults(caught.value) == [("/addressees", "NO_ADDRESSEES"), ("/until", "DATE_FORM")]

    @pytest.mark.parametrize(
        ("fields", "expected"),
        [
            pytest.param("names", [("/fields", "NOT_A_LIST")], id="a text"),
            pytest.param(["names"], [("/fields/0", "NOT_A_VALUE")], id="texts"),
            pytest.param([("names",)], [("/fields/0", "NOT_A_VALUE")], id="one part"),
            pytest.param([("names", "public", "x")], [("/fields/0", "NOT_A_VALUE")], id="three parts"),
            pytest.param({("names", "public")}, [("/fields", "NOT_A_LIST")], id="a set of pairs"),
        ],
    )
    def test_no_fields(self, fields: Any, expected: list[tuple[str, str]]) -> None:
        """What is no mapping and no list of pairs is refused."""
        with pytest.raises(InvalidRecord) as caught:
            Classification("public", fields=fields)
        assert faults(caught.value) == expected

    @pytest.mark.parametrize("value", [5, ["public"], ("public",)], ids=["number", "list", "tuple"])
    def test_no_classification(self, value: Any) -> None:
        """What is no level is refused."""
        with pytest.raises(InvalidRecord) as caught:
            as_classification(value)
        assert faults(caught.value) == [("", "NOT_A_VALUE")]

    def test_evolve(self) -> None:
        """A changed copy is checked again."""
        classification = Classification("ex_parte", addressees=["person:khan"])
        assert attrs.evolve(classification, level="public").level is Level.PUBLIC
        with pytest.raises(InvalidRecord) as caught:
            attrs.evolve(classification, addressees=[])
        assert faults(caught.value) == [("/addressees", "NO_ADDRESSEES")]
