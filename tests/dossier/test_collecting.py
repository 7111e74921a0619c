"""Rows of a table to records, where a bad row stops nothing and no row is lost in silence."""

import csv
import io
from collections.abc import Iterator
from typing import Any

import attrs
import pytest
from attrs.exceptions import FrozenInstanceError

import intljustice as ij

FRANCE = ij.State(id="state:FRA", names=["France"])
GERMANY = ij.State(id="state:DEU", names=["Germany"])


def state(row: dict[str, str]) -> ij.State:
    """The State of a row with the columns `id` and `names`."""
    return ij.State(id=row["id"], names=[row["names"]])


def person(_: object) -> ij.Record:
    """A person whose day of birth cannot be read, whatever the row."""
    return ij.Person(id="person:x", names=["X"], born="soon")


def summaries(collected: Any) -> list[tuple[int, str | None, str]]:
    """Row, column and code of every problem."""
    return [(found.row, found.column, found.code) for found in collected.problems]


class TestSound:
    """Rows that become records."""

    def test_one_each(self) -> None:
        """Each row becomes a record, in their order."""
        table = "id,names\nstate:FRA,France\nstate:DEU,Germany\n"

        assert ij.collect(csv.DictReader(io.StringIO(table)), state) == ij.parts.Collected(
            (FRANCE, GERMANY), ij.Problems()
        )

    @pytest.mark.parametrize("form", [list, tuple, iter, lambda row: (record for record in row)])
    def test_several_each(self, form: Any) -> None:
        """A row may become several records, or none, and rows may come one by one."""
        assert ij.collect(iter([[FRANCE, GERMANY], []]), form) == ij.parts.Collected((FRANCE, GERMANY), ij.Problems())

    def test_no_rows(self) -> None:
        """A table without rows becomes nothing."""
        assert ij.collect([], state) == ij.parts.Collected((), ij.Problems())

    @pytest.mark.parametrize("name", ["records", "problems"])
    def test_frozen(self, name: str) -> None:
        """What came of a table cannot be changed."""
        with pytest.raises(FrozenInstanceError):
            setattr(ij.collect([], state), name, ())


class TestBad:
    """Rows that cannot be built."""

    def test_others_go_on(self) -> None:
        """A bad row stops nothing, and every problem of every bad row is kept."""
        rows = [
            {"id": "state:FRA", "names": "France"},
            {"id": "state:de", "names": ""},
            {"id": "state:DEU", "names": "Germany"},
            {"id": "person:x", "names": "X"},
        ]

        collected = ij.collect(rows, state)

        assert collected.records == (FRANCE, GERMANY)
        assert summaries(collected) == [(2, "id", "ID_FORM"), (2, "names", "EMPTY"), (4, "id", "ID_KIND")]

    def test_what_a_problem_holds(self) -> None:
        """A problem holds its row, its column, the wrong value and the problem of the record."""
        (problem,) = ij.collect([{"id": "state:FRA", "names": ""}], state).problems

        assert problem == ij.Problem(
            code="EMPTY",
            message="an empty text says nothing",
            hint="write the text or leave it out",
            pointer="/names/0/text",
            value='""',
            row=1,
            column="names",
        )

    @pytest.mark.parametrize(("column", "shown"), [(None, "row 7"), ("born", "row 7, born")])
    def test_how_it_is_shown(self, column: str | None, shown: str) -> None:
        """Row and column stand before the problem; a column that is not known is left out."""
        problem = ij.Problem(
            code="X", message="it is wrong", hint="correct it", pointer="/born", record="person:x", row=7, column=column
        )

        assert str(problem) == f"{shown}  /born  X  it is wrong; correct it"

    @pytest.mark.parametrize(
        ("error", "message", "hint"),
        [
            (ValueError("no year"), "it cannot be read: ValueError: no year", "correct the row, or how it is built"),
            (ZeroDivisionError(), "it cannot be read: ZeroDivisionError: ", "correct the row, or how it is built"),
            (IndexError("list"), "it cannot be read: IndexError: list", "correct the row, or how it is built"),
            (
                KeyError("x"),
                '"x" was looked up where it does not stand (KeyError)',
                "correct the row, or add it to your table",
            ),
        ],
        ids=repr,
    )
    def test_whatever_is_raised(self, error: Exception, message: str, hint: str) -> None:
        """Whatever the builder raises becomes a problem of that row."""

        def build(row: int) -> ij.Record:
            if row == 2:
                raise error
            return FRANCE if row == 1 else GERMANY

        collected = ij.collect([1, 2, 3], build)

        assert collected.records == (FRANCE, GERMANY)
        assert [(found.row, found.code, found.message, found.hint) for found in collected.problems] == [
            (2, "ROW_FAILED", message, hint)
        ]

    def test_keys(self) -> None:
        """A column that the row lacks is named; what a table of one's own lacks is shown with its column."""
        codes = {"France": "state:FRA"}
        rows = [{"land": "France"}, {"land": "Freedonia"}, {"country": "France"}]

        collected = ij.collect(rows, lambda row: ij.State(id=codes[row["land"]], names=[row["land"]]))

        assert collected.records == (FRANCE,)
        assert [(found.row, found.column, found.value, found.message) for found in collected.problems] == [
            (2, "land", '"Freedonia"', '"Freedonia" was looked up where it does not stand (KeyError)'),
            (3, None, None, 'the row has no column "land"'),
        ]

    def test_an_exception_names_its_column(self) -> None:
        """An exception of one's own says by its attribute `column` which cell it is about."""

        class BadCell(ValueError):
            """A cell that cannot be read."""

            column = "since"

        def build(_: object) -> ij.Record:
            message = "no such era"
            raise BadCell(message)

        (problem,) = ij.collect([{"since": "2 Kislev", "name": "X"}], build).problems
        assert (problem.row, problem.column, problem.value) == (1, "since", '"2 Kislev"')
        assert str(problem) == (
            "row 1, since  ROW_FAILED  it cannot be read: BadCell: no such era; correct the row, or how it is built"
        )

    def test_interrupt(self) -> None:
        """What is no error of the row is passed on: an interrupt stops everything."""

        def build(_: object) -> ij.Record:
            raise KeyboardInterrupt

        with pytest.raises(KeyboardInterrupt):
            ij.collect([1], build)

    def test_all_or_nothing(self) -> None:
        """Of a row that fails half way no record is kept."""

        def build(row: str) -> Iterator[ij.Record]:
            yield ij.State(id=f"state:{row}", names=[row])
            yield ij.State(id=f"state:{row.lower()}", names=[row])

        collected = ij.collect(["FRA"], build)

        assert collected.records == ()
        assert summaries(collected) == [(1, None, "ID_FORM")]

    @pytest.mark.parametrize(
        ("made", "message"),
        [
            pytest.param(["state:FRA"], '"state:FRA" was built, which is no record', id="a text in a list"),
            pytest.param("ab", '"a" was built, which is no record', id="a bare text"),
            pytest.param([FRANCE, 5], "5 was built, which is no record", id="a number beside a record"),
        ],
    )
    def test_no_record(self, made: Any, message: str) -> None:
        """What is built must be records."""
        collected = ij.collect([1], lambda _: made)

        assert collected.records == ()
        assert collected.problems == ij.Problems(
            [ij.Problem(code="ROW_FAILED", message=message, hint="build one record of a row, or several", row=1)]
        )

    def test_nothing(self) -> None:
        """A builder that gives nothing at all has failed; to skip a row it gives an empty list."""
        nothing: Any = None

        collected = ij.collect([1, 2], lambda row: nothing if row == 1 else [])

        assert summaries(collected) == [(1, None, "ROW_FAILED")]
        assert "TypeError" in collected.problems[0].message


class TestRepeated:
    """Ids that occur more than once."""

    def test_earlier_row(self) -> None:
        """The first row keeps its record; the second is a problem."""
        collected = ij.collect([FRANCE, attrs.evolve(FRANCE, note="again")], lambda row: row)

        assert collected.records == (FRANCE,)
        (problem,) = collected.problems
        assert (problem.row, problem.value) == (2, "state:FRA")
        assert problem == ij.Problem(
            code="DUPLICATE_ID",
            row=2,
            message='"state:FRA" is also the id of a record from row 1',
            hint="give each record an id of its own, or remove one of the two",
            record="state:FRA",
            pointer="/id",
            value="state:FRA",
        )

    def test_same_row(self) -> None:
        """Two records of one id in one row are a problem too, and neither is lost in silence."""
        collected = ij.collect([[FRANCE, GERMANY, attrs.evolve(FRANCE, note="again")]], list)

        assert collected.records == ()
        assert [found.message for found in collected.problems] == ['"state:FRA" is also the id of a record from row 1']

    def test_each(self) -> None:
        """Each repeated id has a problem of its own, in the order of the records."""
        collected = ij.collect([[FRANCE], [GERMANY, FRANCE, GERMANY]], list)

        assert collected.records == (FRANCE,)
        assert [(found.row, found.record) for found in collected.problems] == [
            (2, "state:FRA"),
            (2, "state:DEU"),
        ]

    def test_bad_row_takes_no_id(self) -> None:
        """A row that failed does not take its id away from a later one."""
        collected = ij.collect([{"id": "state:FRA", "names": ""}, {"id": "state:FRA", "names": "France"}], state)

        assert collected.records == (FRANCE,)
        assert summaries(collected) == [(1, "names", "EMPTY")]


class TestColumn:
    """The column that a wrong value stands in."""

    @pytest.mark.parametrize(
        ("row", "column"),
        [
            pytest.param({"born": "soon", "name": "X"}, "born", id="named like the field"),
            pytest.param({"Geburtstag": "soon", "name": "X"}, "Geburtstag", id="the only one that holds the value"),
            pytest.param({"a": "soon", "b": "soon", "name": "X"}, None, id="two that hold the value"),
            pytest.param({"born": "1970", "other": "soon"}, "other", id="another than the one named like the field"),
            pytest.param({"born": "9.9", "name": "X"}, "born", id="named like the field, where none holds the value"),
            pytest.param({"born": "soon", "other": "soon"}, "born", id="two, one of them named like the field"),
            pytest.param({7: "soon", "name": "X"}, "7", id="a column that is numbered"),
            pytest.param({"name": "X"}, None, id="none that holds the value"),
            *(pytest.param(row, None, id=f"no mapping: {row!r}") for row in (("soon", "X"), "soon", None, 5)),
        ],
    )
    def test_date(self, row: Any, column: str | None) -> None:
        """It is the one named like the field, or the only one that holds the wrong value; no mapping has columns."""
        collected = ij.collect([row], person)

        assert summaries(collected) == [(1, column, "DATE_FORM")]
        assert collected.problems[0].value == ('"9.9"' if row == {"born": "9.9", "name": "X"} else '"soon"')

    @pytest.mark.parametrize(("code", "given"), [("ID_FORM", "state:fr"), ("DUPLICATE_ID", "state:FRA")])
    def test_id(self, code: str, given: str) -> None:
        """The column of an id is found by its value, whatever its name."""
        rows = [{"Kennung": "state:FRA", "name": "France"}, {"Kennung": given, "name": "France"}]

        collected = ij.collect(rows, lambda row: ij.State(id=row["Kennung"], names=[row["name"]]))

        assert summaries(collected) == [(2, "Kennung", code)]
