"""Citation, Reading and Classification: what a fact rests on, what else is said, and who may see it."""

from typing import Any

import attrs
import pytest
from tests.model.refusals import faults_of, problem_of, problems_of

import intljustice as ij

ANY_TYPE = "write a text, a whole number, true or false, or a list"
NON_EMPTY = "write the text or leave it out"


class TestCitation:
    """Where something is said."""

    def test_bare(self) -> None:
        """A bare source, by its id or as a record, is a citation of the whole."""
        report = ij.Source(id="source:report", title="A report")
        assert ij.Citation(report) == ij.Citation("source:report")
        assert repr(ij.Citation(report)) == "Citation(source='source:report')"

    @pytest.mark.parametrize(
        ("source", "code"),
        [("report", "REF_FORM"), ("treaty:x", "REF_KIND"), ("", "EMPTY"), (None, "NOT_A_TEXT"), (5, "NOT_A_TEXT")],
        ids=["no id", "another kind", "empty", "None", "a number"],
    )
    def test_source(self, source: object, code: str) -> None:
        """It is the id of a source and of nothing else."""
        assert faults_of(ij.Citation, source) == [f"/source {code}"]

    def test_fields(self) -> None:
        """Every field named that is no text is refused."""
        found = faults_of(ij.Citation, "source:s46", fields=["listed", "", 5])
        assert found == ["/fields/1 EMPTY", "/fields/2 NOT_A_TEXT"]


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
        reading = ij.Reading(field="listed", value=value)
        assert reading.value == expected
        assert type(reading.value) is type(expected)

    @pytest.mark.parametrize(
        ("value", "expected"),
        [
            pytest.param("", [("/value", "EMPTY", NON_EMPTY)], id="an empty text"),
            pytest.param("e\u0301", [("/value", "NOT_NFC", 'write "\u00e9" with composed letters')], id="pieces"),
            pytest.param(["a", ""], [("/value/1", "EMPTY", NON_EMPTY)], id="an empty text in a list"),
            pytest.param((5,), [("/value/0", "NOT_A_TEXT", "write a text")], id="a number in a tuple"),
            pytest.param(1900.9, [("/value", "WRONG_TYPE", ANY_TYPE)], id="a fraction"),
            pytest.param(None, [("/value", "WRONG_TYPE", ANY_TYPE)], id="None"),
            pytest.param({"a"}, [("/value", "WRONG_TYPE", ANY_TYPE)], id="a set"),
        ],
    )
    def test_no_value(self, value: object, expected: list[tuple[str, str, str]]) -> None:
        """What is wrong is said of the type that was meant, and the hint would correct it."""
        found = problems_of(ij.Reading, field="listed", value=value)
        assert [(problem.pointer, problem.code, problem.hint) for problem in found] == expected

    def test_equal(self) -> None:
        """The number 1 and true are two values, as they are in JSON."""
        assert ij.Reading(field="listed", value=1) == ij.Reading(field="listed", value=1)
        assert ij.Reading(field="listed", value=1) != ij.Reading(field="listed", value=True)


class TestClassification:
    """Who may see a record."""

    def test_ex_parte(self) -> None:
        """Ex parte material without addressees is refused; with addressees it is taken."""
        assert problem_of(ij.Classification, "ex_parte") == ij.Problem(
            code="NO_ADDRESSEES",
            message="ex parte material needs to name who may see it",
            hint="list them in addressees",
            pointer="/addressees",
        )
        assert ij.Classification("ex_parte", addressees=["person:khan"]).level is ij.terms.Level.EX_PARTE

    @pytest.mark.parametrize("level", ["public", "confidential", "under_seal"])
    def test_other_levels(self, level: str) -> None:
        """Other levels need no addressees."""
        assert ij.Classification(level).addressees == ()

    def test_check_beside_faults(self) -> None:
        """That addressees are missing is also said where other fields cannot be read."""
        found = faults_of(ij.Classification, "ex_parte", addressees=[], until="never")
        assert found == ["/addressees NO_ADDRESSEES", "/until DATE_FORM"]

    def test_evolve(self) -> None:
        """A changed copy is checked again."""
        classification = ij.Classification("ex_parte", addressees=["person:khan"])
        assert attrs.evolve(classification, level="public").level is ij.terms.Level.PUBLIC
        assert faults_of(attrs.evolve, classification, addressees=[]) == ["/addressees NO_ADDRESSEES"]
