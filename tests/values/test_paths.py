"""Paths: what stands at a place in a structure, what it leads through, and the structure with something else there."""

from typing import Any

import pytest

import intljustice as ij
from intljustice.model.paths import NoSuchField, along, at, steps_of, with_value, written

NAME = ij.Name("Tribunal", lang="fr", period=("1990", None))
STEP = ij.parts.CaseStep(status="on_trial", day="2009-01-26~")
CASE = ij.Case(
    id="case:c",
    names=["Case of X", NAME],
    accused=["person:x", "person:y"],
    charges=[ij.parts.Charge(crime="war_crimes", provisions=["rome-statute:8(2)(e)(vii)"], counts=3)],
    history=[STEP],
    citations=[ij.Citation("source:s", fields=["names"])],
)


class TestSteps:
    """A path in its steps."""

    @pytest.mark.parametrize(
        ("path", "expected"),
        [
            pytest.param("names", ("names",), id="one"),
            pytest.param("history/0/day", ("history", "0", "day"), id="three"),
            pytest.param("", ("",), id="an empty one"),
            pytest.param("/names", ("", "names"), id="a first slash"),
            pytest.param("a~1b", ("a/b",), id="a slash"),
            pytest.param("a~0b", ("a~b",), id="a tilde"),
            pytest.param("a~01b", ("a~1b",), id="a tilde before a one"),
        ],
    )
    def test_steps(self, path: str, expected: tuple[str, ...]) -> None:
        """Unescaped as RFC 6901 asks."""
        assert steps_of(path) == expected


class TestAt:
    """What stands at a path."""

    @pytest.mark.parametrize(
        ("path", "expected"),
        [
            pytest.param("id", "case:c", id="a field"),
            pytest.param("names", (ij.Name("Case of X"), NAME), id="a list"),
            pytest.param("names/1", NAME, id="one of a list"),
            pytest.param("names/1/period/start", ij.PartialDate("1990"), id="deep"),
            pytest.param("names/1/period/open_end", False, id="a truth value"),
            pytest.param("accused/0", "person:x", id="one text of a list"),
            pytest.param("charges/0/counts", 3, id="a number"),
            pytest.param("conduct", None, id="nothing"),
            pytest.param("sentences", (), id="an empty list"),
            pytest.param("citations/0/fields/0", "names", id="within a citation"),
        ],
    )
    def test_there(self, path: str, expected: object) -> None:
        """The very value."""
        assert at(CASE, path) == expected

    @pytest.mark.parametrize(
        ("path", "step"),
        [
            pytest.param("", "", id="an empty path"),
            pytest.param("/names", "", id="a first slash"),
            pytest.param("names/", "", id="a last slash"),
            pytest.param("name", "name", id="no field"),
            pytest.param("names/2", "2", id="beyond the last"),
            pytest.param("names/-1", "-1", id="from the end"),
            pytest.param("names/00", "00", id="a nought before"),
            pytest.param("names/+1", "+1", id="a sign"),
            pytest.param("names/1_0", "1_0", id="an underscore"),
            pytest.param("names/\u0661", "\u0661", id="digits of another script"),
            pytest.param(f"names/{'9' * 5000}", "9" * 5000, id="more digits than a number may have"),
            pytest.param("names/text", "text", id="a field of a list"),
            pytest.param("conduct/period", "period", id="within nothing"),
            pytest.param("sentences/0", "0", id="within an empty list"),
            pytest.param("history/0/day/text", "text", id="within a day"),
            pytest.param("id/0", "0", id="within a text"),
            pytest.param("charges/0/counts/real", "real", id="within a number"),
            pytest.param("kind", "kind", id="the kind, which is no field"),
            pytest.param("checks", "checks", id="what a class holds"),
            pytest.param("__class__", "__class__", id="what Python holds"),
        ],
    )
    def test_nowhere(self, path: str, step: str) -> None:
        """The step that leads nowhere is told."""
        with pytest.raises(NoSuchField) as caught:
            at(CASE, path)

        assert caught.value.step == step


class TestAlong:
    """What a path leads through."""

    def test_the_structures_on_the_way(self) -> None:
        """The outermost first; lists are none, nor is what stands at the end."""
        assert list(along(CASE, "names/1/period/start")) == [CASE, NAME, NAME.period]
        assert list(along(CASE, "history/0")) == [CASE]
        assert list(along(CASE, "id")) == [CASE]

    def test_nowhere(self) -> None:
        """It raises once it gets there."""
        with pytest.raises(NoSuchField):
            list(along(CASE, "names/1/periods/start"))


class TestWithValue:
    """The structure with something else at a path."""

    @pytest.mark.parametrize(
        ("path", "given", "expected"),
        [
            pytest.param("history/0/day", "2009-01-27", ij.PartialDate("2009-01-27"), id="a day by its text"),
            pytest.param("history/0/status", "acquitted", ij.terms.CaseStatus.ACQUITTED, id="a term by its spelling"),
            pytest.param("charges/0/counts", 4, 4, id="a number"),
            pytest.param("accused", ("person:z",), ("person:z",), id="a list"),
            pytest.param("accused/1", "person:z", "person:z", id="one of a list"),
            pytest.param("names/0", "Case of Z", ij.Name("Case of Z"), id="a value in its shorter form"),
            pytest.param("names/1/period/end", "1999", ij.PartialDate("1999"), id="deep"),
            pytest.param("names/1/lang", None, None, id="nothing"),
        ],
    )
    def test_it_stands_there(self, path: str, given: object, expected: object) -> None:
        """Read by the type of the field; everything else stays, and so does the structure itself."""
        before = at(CASE, path)
        changed = with_value(CASE, path, given)

        assert at(changed, path) == expected
        assert with_value(changed, path, before) == CASE
        assert at(CASE, path) == before

    def test_nowhere(self) -> None:
        """It raises, as `at` does."""
        with pytest.raises(NoSuchField):
            with_value(CASE, "names/7/text", "X")

    @pytest.mark.parametrize(
        ("path", "given", "expected"),
        [
            pytest.param("history/0/day", "soon", [("DATE_FORM", "/history/0/day")], id="deep"),
            pytest.param("accused/1", "state:FRA", [("REF_KIND", "/accused/1")], id="one of a list"),
            pytest.param("accused", (), [("EMPTY", "/accused")], id="a check"),
            pytest.param("names/1/period/end", "1980", [("PERIOD_ORDER", "/names/1/period/end")], id="a check within"),
            pytest.param("names/0", 7, [("NOT_A_VALUE", "/names/0")], id="another type"),
            pytest.param(
                "charges/0/provisions",
                ("x y", "rome-statute:5", "z z"),
                [("PROVISION_FORM", "/charges/0/provisions/0"), ("PROVISION_FORM", "/charges/0/provisions/2")],
                id="several",
            ),
        ],
    )
    def test_refused(self, path: str, given: object, expected: list[tuple[str, str]]) -> None:
        """Every problem points into the structure that the path starts from."""
        with pytest.raises(ij.InvalidRecord) as caught:
            with_value(CASE, path, given)

        assert [(one.code, one.pointer) for one in caught.value.problems] == expected


class TestWritten:
    """A value as it stands in JSON."""

    @pytest.mark.parametrize(
        ("value", "expected"),
        [
            pytest.param("text", "text", id="text"),
            pytest.param(7, 7, id="number"),
            pytest.param(False, False, id="truth"),
            pytest.param(ij.PartialDate("2009-01~"), "2009-01~", id="day"),
            pytest.param(ij.Provision("rome-statute:5"), "rome-statute:5", id="provision"),
            pytest.param(ij.Moment("2025-02-06T00:00Z"), "2025-02-06T00:00Z", id="moment"),
            pytest.param(ij.terms.CaseStatus.AT_LARGE, "at_large", id="term"),
            pytest.param(("a", "b"), ("a", "b"), id="texts"),
            pytest.param((ij.PartialDate("2009"), ij.PartialDate("2010")), ("2009", "2010"), id="days"),
            pytest.param((ij.terms.Crime.GENOCIDE,), ("genocide",), id="terms"),
            pytest.param((), (), id="an empty list"),
            pytest.param(None, None, id="nothing"),
            pytest.param(NAME, None, id="a value with fields"),
            pytest.param((NAME, "text"), None, id="values with fields among texts"),
            pytest.param((1, 2), None, id="numbers in a list"),
            pytest.param(1.5, None, id="what is of no type of a field"),
        ],
    )
    def test_written(self, value: Any, expected: object) -> None:
        """None for what has no written form that a reading could hold."""
        found = written(value)

        assert found == expected
        assert type(found) is type(expected)
