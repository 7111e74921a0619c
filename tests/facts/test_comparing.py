"""How values of the facts are compared, on a document of this test's own."""

import pytest
from tests.facts.fields import Value, plain, readings_of, values_at
from tests.facts.finding import Family
from tests.facts.forms import FORMS, found_in
from tests.facts.walking import Leaf, Pattern, leaves_of

import intljustice as ij

DOCUMENT = {
    "as_of": None,
    "rows": [{"id": "A-1", "days": ["2020-01-02"], "open": []}, {"id": "B", "more": {"x.y[0]": {"n": 1}}}],
}
PATHS = ["as_of", "rows[].id", "rows[].days[]", "rows[].open", "rows[].id", "rows[].more.x.y[0].n"]


class TestLeaves:
    """The walk through a document."""

    def test_every_end_is_a_leaf(self) -> None:
        """Nothing is a value of its own, and so is a list without elements."""
        found = list(leaves_of(DOCUMENT))

        assert [leaf.path for leaf in found] == PATHS
        assert [leaf.value for leaf in found] == [None, "A-1", "2020-01-02", (), "B", 1]

    @pytest.mark.parametrize(
        ("pattern", "matched"),
        [
            ("rows[].id", [1, 4]),
            ("rows[id=B].id", [4]),
            ("rows[].more.*.n", [5]),
            ("rows[].days[=2020-01-02]", [2]),
            ("rows[].days[=2020-01-03]", []),
            ("rows[].i", []),
        ],
    )
    def test_patterns(self, pattern: str, matched: list[int]) -> None:
        """A pattern matches whole paths, and the elements that it picks."""
        leaves: list[Leaf] = list(leaves_of(DOCUMENT))

        assert [place for place, leaf in enumerate(leaves) if Pattern(pattern).matches(leaf)] == matched


PERSON = ij.Person(id="person:a", names=["Ana Á"], nationalities=["state:FRA"], citations=["source:s"])
CASE = ij.Case(
    id="case:a-1",
    accused=["person:a"],
    history=[
        ij.parts.CaseStep(status="arrested", day="2020-01-02~"),
        ij.parts.CaseStep(status="convicted", day="2021"),
    ],
    readings=[ij.Reading(field="history/1/day", value="2021-02")],
)
WARRANT = ij.Warrant(id="warrant:a-1", case="case:a-1")
SOME = ij.Dossier([PERSON, CASE, WARRANT])


class TestRecords:
    """From a row to its records, and to what stands in them."""

    def test_rules(self) -> None:
        """By id, by what that names, and by what names it."""
        row = next(leaf.rows[-2] for leaf in leaves_of(DOCUMENT) if leaf.path == "rows[].id")
        rules = [{"id": "case:{id}"}, {"named_in": "case.accused"}, {"naming_in": "warrant.case"}]

        assert Family({"by": "id", "records": rules}).records(row, SOME) == (CASE, PERSON, WARRANT)
        assert Family({"by": "id", "records": rules[:1], "ids": {"A-1": []}}).records(row, SOME) == ()
        assert Family({"by": "id", "drop": "A-", "records": [{"id": "case:a-{id}"}]}).records(row, SOME) == (CASE,)

    def test_values(self) -> None:
        """What stands at a field, at whatever place of a list, and what others read there."""
        assert list(values_at(CASE, ["history", "day"])) == ["2020-01-02~", "2021"]
        assert list(values_at(CASE, ["**", "status"])) == ["arrested", "convicted"]
        assert list(values_at(CASE, ["conduct", "period"])) == [None]
        assert list(readings_of(CASE, ["history", "day"])) == ["2021-02"]
        assert list(readings_of(CASE, ["history", "status"])) == []
        assert plain("/history/1/day") == "history.day"


class TestForms:
    """Each way to compare, with what is near and not it."""

    @pytest.mark.parametrize(
        ("form", "value", "held", "near"),
        [
            ("text", "SDN", ["SDN"], ["sdn"]),
            ("letters", "Ana A", ["Ana Á"], ["Anna A"]),
            ("words", "Court, of 2020", ["The court", "2020 of"], ["court of"]),
            ("addresses", "same, x/y.md", ["a/b/x/y.md"], ["a/b/y.md"]),
            ("day", "2020-01-02", ["2020-01-02~"], ["2020-01"]),
            ("day", "2 January 2020", [], ["2020-01-02"]),
            ("first day", "2020-01 (about)", ["2020-01"], ["2020-02"]),
            ("days", "2020-01-02 or 2020-01-03", ["2020-01-02", "2020-01-03"], ["2020-01-02"]),
            ("day or finer", "2020-01", ["2020-01-31"], ["2020"]),
            ("number", "3", [3], [True, 4, "3"]),
            ("figures", "11-0-4 (A, B)", [4, 0, 11], [11, 4]),
            ("truth", "True", [True], [1, False]),
            ("state", "FRA", ["state:FRA"], ["FRA"]),
            ("names", "Ali B (Deif)", ["Ali B", "Deif"], ["Ali B (Deif)"]),
            ("id", "S 01", ["s-01"], ["S 01"]),
            ("grades", "high for A; medium-high for B", ["high", "medium"], ["high"]),
            ("hash", "a", ["ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb"], ["a"]),
        ],
    )
    def test_forms(self, form: str, value: str, held: list[Value], near: list[Value]) -> None:
        """What is held is found, and what is near is not."""
        assert found_in(value, held, FORMS[form], {}) is bool(held)
        assert not found_in(value, near, FORMS[form], {})

    def test_tables(self) -> None:
        """By the whole text or its beginning; what a table does not have is not found."""
        table = {"at large": "at_large", "closed*": ["closed", "ended"]}

        assert found_in("at large", ["at_large"], FORMS["term"], table)
        assert found_in("closed - no", ["ended", "closed"], FORMS["term"], table)
        assert not found_in("closed - no", ["closed"], FORMS["term"], table)
        assert not found_in("open", ["open"], FORMS["term"], table)
        assert found_in("15", [180], FORMS["number"], {"times": 12})

    @pytest.mark.parametrize("value", [None, "", (), "-"])
    def test_nothing_is_held_by_nothing(self, value: str | tuple[()] | None) -> None:
        """Where the facts say nothing, our field is empty."""
        assert found_in(value, [None], FORMS["day"], {"nothing": ["-"]})
        assert not found_in(value, ["2020"], FORMS["day"], {"nothing": ["-"]})
