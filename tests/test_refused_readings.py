"""Choices of a source that cannot be followed."""

import attrs
import pytest
from tests.judged import CASE, JUDGE, D, cited, one, reading

import intljustice as ij


def refused(record: ij.Record, field: str, source: str) -> ij.Problem:
    """The one problem for which a choice is refused."""
    with pytest.raises(ij.InvalidDocument) as caught:
        one(record, {field: source})
    (problem,) = caught.value.problems
    return problem


class TestRefusals:
    """What cannot be preferred."""

    def test_a_source_without_a_reading(self) -> None:
        """The sources that have one are named."""
        assert refused(JUDGE, "born", "source:s9") == ij.Problem(
            code="NO_READING",
            message='"source:s9" has no reading of born of person:judge',
            hint="name one of source:s2, source:s3, source:s5",
            record="person:judge",
            pointer="/born",
        )

    def test_the_source_of_the_value_itself(self) -> None:
        """What stands there already is no reading."""
        assert refused(JUDGE, "born", "source:s4").code == "NO_READING"

    def test_a_field_without_readings(self) -> None:
        """Where to look is said."""
        problem = refused(JUDGE, "gender", "source:s2")

        assert (problem.code, problem.hint) == ("NO_READING", "ask conflicts() which fields have readings")

    @pytest.mark.parametrize("field", ["birth", "born/year", "names/1/text", "names/00/text", "names/-1", "/"])
    def test_no_such_field(self, field: str) -> None:
        """A reading whose path leads nowhere."""
        problem = refused(attrs.evolve(JUDGE, readings=[reading(field, "1950", 2)]), field, "source:s2")

        assert (problem.code, problem.record) == ("NO_SUCH_FIELD", "person:judge")
        assert problem.message == f"person:judge has no field {field}"
        assert problem.hint == "name a field that it has"

    def test_a_value_with_fields_of_its_own(self) -> None:
        """It would be lost, as a reading cannot keep it."""
        assert refused(CASE, "conduct/period", "source:s5") == ij.Problem(
            code="READING_LOST",
            message="conduct/period of case:c holds a value with fields of its own, which no reading can keep",
            hint="record readings of its parts, e.g. period/start",
            record="case:c",
            pointer="/conduct/period",
        )

    def test_the_word_that_a_field_is_empty(self) -> None:
        """Who says so would be lost."""
        alive = attrs.evolve(JUDGE, citations=[cited(1), cited(4, "died", "born")])

        assert refused(alive, "died", "source:s3") == ij.Problem(
            code="READING_LOST",
            message="died of person:judge is empty and cited as such, which no reading can keep",
            hint="take the field out of the citations that name it",
            record="person:judge",
            pointer="/died",
        )

    def test_a_value_that_the_field_refuses(self) -> None:
        """Its own problem is told, with the record."""
        problem = refused(attrs.evolve(JUDGE, readings=[reading("born", "in May", 2)]), "born", "source:s2")

        assert (problem.code, problem.record, problem.pointer) == ("DATE_FORM", "person:judge", "/born")

    def test_a_value_that_an_inner_field_refuses(self) -> None:
        """The pointer leads all the way in."""
        odd = attrs.evolve(CASE, readings=[reading("history/1/day", "in July", 4)])
        problem = refused(odd, "history/1/day", "source:s4")

        assert (problem.code, problem.record, problem.pointer) == ("DATE_FORM", "case:c", "/history/1/day")

    def test_a_value_that_does_not_go_with_the_rest(self) -> None:
        """A check of what is around the field is told too."""
        odd = attrs.evolve(CASE, readings=[reading("conduct/period/start", "2004", 4)])
        problem = refused(odd, "conduct/period/start", "source:s4")

        assert (problem.code, problem.record, problem.pointer) == ("PERIOD_ORDER", "case:c", "/conduct/period/end")

    def test_an_unknown_id(self) -> None:
        """It raises, before anything is made."""
        with pytest.raises(ij.UnknownRecord, match="person:nobody"):
            D.preferring({("person:nobody", "born"): "source:s2"})
