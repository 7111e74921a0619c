"""Rows of a table to records, where a bad row stops nothing and no row is lost in silence."""

import csv
import io
from collections.abc import Iterator
from typing import Any

import attrs
import pytest
from attrs.exceptions import FrozenInstanceError

from intljustice.dossier.collecting import Collected, RowProblem, collect
from intljustice.errors import Problem
from intljustice.records.actors import Person, State
from intljustice.records.record import Record

FRANCE = State(id="state:FRA", names=["France"])
GERMANY = State(id="state:DEU", names=["Germany"])


def state(row: dict[str, str]) -> State:
    """The State of a row with the columns `id` and `names`."""
    return State(id=row["id"], names=[row["names"]])


def wording(problem: RowProblem) -> tuple[int, str | None, str]:
    """Row, column and code."""
    return problem.row, problem.column, problem.problem.code


class TestSound:
    """Rows that become records."""

    def test_one_each(self) -> None:
        """Each row becomes a record, in their order."""
        table = "id,names\nstate:FRA,France\nstate:DEU,Germany\n"
        collected = collect(csv.DictReader(io.StringIO(table)), state)
        assert collected == Collected((FRANCE, GERMANY), ())

    @pytest.mark.parametrize("form", [list, tuple, iter], ids=["list", "tuple", "iterator"])
    def test_several_each(self, form: Any) -> None:
        """A row may become several records, or none."""
        collected = collect([[FRANCE, GERMANY], []], form)
        assert collected == Collected((FRANCE, GERMANY), ())

    def test_generator(self) -> None:
        """What is built may be yielded, and rows of any type are taken."""

        def build(row: str) -> Iterator[Record]:
            for code in row.split():
                yield State(id=f"state:{code}", names=[code])

        collected = collect(iter(["FRA DEU", "", "BEL"]), build)
        assert [record.id for record in collected.records] == ["state:FRA", "state:DEU", "state:BEL"]
        assert collected.problems == ()

    def test_no_rows(self) -> None:
        """A table without rows becomes nothing."""
        assert collect([], state) == Collected((), ())

    def test_frozen(self) -> None:
        """What came of a table cannot be changed."""
        collected = collect([], state)
        for name in ("records", "problems"):
            with pytest.raises(FrozenInstanceError):
                setattr(collected, name, ())


class TestBad:
    """Rows that cannot be built."""

    def test_others_go_on(self) -> None:
        """A bad row stops nothing, and every problem of every bad row is kept."""
        rows = [
            {"id": "state:FRA", "names": "France"},
            {"id": "state:de", "names": ""},
            {"id": "state:BEL", "names": "Belgium"},
            {"id": "person:x", "names": "X"},
        ]
        collected = collect(rows, state)
        assert [record.id for record in collected.records] == ["state:FRA", "state:BEL"]
        assert [wording(problem) for problem in collected.problems] == [
            (2, "id", "ID_FORM"),
            (2, "names", "EMPTY"),
            (4, "id", "ID_KIND"),
        ]

    def test_problem(self) -> None:
        """A problem holds its row, its column, the wrong value and the problem of the record."""
        (problem,) = collect([{"id": "state:FRA", "names": ""}], state).problems
        assert problem == RowProblem(
            row=1,
            column="names",
            value='""',
            problem=Problem(
                code="EMPTY",
                message="an empty text says nothing",
                hint="write the text or leave it out",
                pointer="/names/0/text",
                value='""',
            ),
        )
        assert str(problem) == (
            "row 1, names: /names/0/text  EMPTY  an empty text says nothing; write the text or leave it out"
        )

    def test_without_column(self) -> None:
        """Where the column cannot be told it is left out."""
        problem = Problem(code="X", message="it is wrong", hint="mend it")
        assert str(RowProblem(7, None, None, problem)) == "row 7: X  it is wrong; mend it"
        assert str(RowProblem(7, "born", "x", problem)) == "row 7, born: X  it is wrong; mend it"

    def test_missing_column(self) -> None:
        """A column that is not there is named."""
        (problem,) = collect([{"id": "state:FRA"}], state).problems
        assert problem == RowProblem(
            1,
            None,
            None,
            Problem(code="ROW_FAILED", message='the row has no column "names"', hint="name a column that is there"),
        )

    def test_bare_key_error(self) -> None:
        """A missing column without a name is a problem too."""

        def build(_: object) -> Record:
            raise KeyError

        (problem,) = collect([1], build).problems
        assert problem.problem.message == 'the row has no column ""'

    @pytest.mark.parametrize(
        ("error", "message"),
        [
            pytest.param(ValueError("no year"), "it cannot be read: ValueError: no year", id="value"),
            pytest.param(ZeroDivisionError(), "it cannot be read: ZeroDivisionError: ", id="arithmetic"),
            pytest.param(IndexError("list"), "it cannot be read: IndexError: list", id="look-up"),
        ],
    )
    def test_whatever_is_raised(self, error: Exception, message: str) -> None:
        """Whatever the builder raises becomes a problem of that row."""

        def build(row: int) -> Record:
            if row == 2:
                raise error
            return State(id="state:FRA" if row == 1 else "state:DEU", names=["X"])

        collected = collect([1, 2, 3], build)
        assert [record.id for record in collected.records] == ["state:FRA", "state:DEU"]
        assert [one.problem for one in collected.problems] == [
            Problem(code="ROW_FAILED", message=message, hint="correct the row, or how it is built")
        ]
        assert collected.problems[0].row == 2

    def test_interrupt(self) -> None:
        """What is no error of the row is passed on: an interrupt stops everything."""

        def build(_: object) -> Record:
            raise KeyboardInterrupt

        with pytest.raises(KeyboardInterrupt):
            collect([1], build)

    def test_all_or_nothing(self) -> None:
        """Of a row that fails half way no record is kept."""

        def build(row: str) -> Iterator[Record]:
            yield State(id=f"state:{row}", names=[row])
            yield State(id=f"state:{row.lower()}", names=[row])

        collected = collect(["FRA"], build)
        assert collected.records == ()
        assert [wording(problem) for problem in collected.problems] == [(1, None, "ID_FORM")]

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
        collected = collect([1], lambda _: made)
        assert collected.records == ()
        assert [one.problem for one in collected.problems] == [
            Problem(code="ROW_FAILED", message=message, hint="build one record of a row, or several")
        ]

    def test_nothing(self) -> None:
        """A builder that gives nothing at all has failed; to skip a row it gives an empty list."""
        nothing: Any = None
        collected = collect([1, 2], lambda row: nothing if row == 1 else [])
        assert [(one.row, one.problem.code) for one in collected.problems] == [(1, "ROW_FAILED")]
        assert "TypeError" in collected.problems[0].problem.message


class TestRepeated:
    """Ids that occur more than once."""

    def test_earlier_row(self) -> None:
        """The first row keeps its record; the second is a problem."""
        rows = [{"id": "state:FRA", "names": "France"}, {"id": "state:FRA", "names": "Frankreich"}]
        collected = collect(rows, state)
        assert collected.records == (FRANCE,)
        assert collected.problems == (
            RowProblem(
                2,
                "id",
                "state:FRA",
                Problem(
                    code="DUPLICATE_ID",
                    message='"state:FRA" is also the id of a record from an earlier row',
                    hint="give each record an id of its own, or remove one of the two",
                    record="state:FRA",
                    pointer="/id",
                    value="state:FRA",
                ),
            ),
        )

    def test_same_row(self) -> None:
        """Two records of one id in one row are a problem too, and neither is lost in silence."""
        collected = collect([[FRANCE, GERMANY, attrs.evolve(FRANCE, note="again")]], list)
        assert collected.records == ()
        assert [one.problem.message for one in collected.problems] == [
            '"state:FRA" is also the id of a record from the same row'
        ]

    def test_each(self) -> None:
        """Each repeated id is told, those of earlier rows first where they stand first."""
        collected = collect([[FRANCE], [GERMANY, FRANCE, GERMANY]], list)
        assert collected.records == (FRANCE,)
        assert [(one.row, one.problem.record) for one in collected.problems] == [(2, "state:FRA"), (2, "state:DEU")]

    def test_bad_row_takes_no_id(self) -> None:
        """A row that failed does not take its id away from a later one."""
        rows = [{"id": "state:FRA", "names": ""}, {"id": "state:FRA", "names": "France"}]
        collected = collect(rows, state)
        assert collected.records == (FRANCE,)
        assert [wording(problem) for problem in collected.problems] == [(1, "names", "EMPTY")]


class TestColumn:
    """The column that a wrong value stands in."""

    @pytest.mark.parametrize(
        ("row", "column"),
        [
            pytest.param({"born": "soon", "name": "X"}, "born", id="named like the field"),
            pytest.param({"Geburtstag": "soon", "name": "X"}, "Geburtstag", id="the only one that holds the value"),
            pytest.param({"a": "soon", "b": "soon", "name": "X"}, None, id="two that hold the value"),
            pytest.param({"born": "1970", "other": "soon"}, "born", id="named like the field, whatever it holds"),
            pytest.param({7: "soon", "name": "X"}, "7", id="a column that is numbered"),
            pytest.param({"name": "X"}, None, id="none that holds the value"),
        ],
    )
    def test_date(self, row: dict[Any, str], column: str | None) -> None:
        """It is the one named like the field, or the only one that holds the wrong value."""

        def build(_: object) -> Record:
            return Person(id="person:x", names=["X"], born="soon")

        (problem,) = collect([row], build).problems
        assert wording(problem) == (1, column, "DATE_FORM")

    @pytest.mark.parametrize(
        ("code", "row"),
        [
            pytest.param("ID_FORM", {"Kennung": "state:fr", "name": "France"}, id="an id as it is written"),
            pytest.param("DUPLICATE_ID", {"Kennung": "state:FRA", "name": "France"}, id="an id that is taken"),
        ],
    )
    def test_id(self, code: str, row: dict[str, str]) -> None:
        """The column of an id is told by its value, of whatever name it is."""
        rows = [{"Kennung": "state:FRA", "name": "France"}, row]
        collected = collect(rows, lambda row: State(id=row["Kennung"], names=[row["name"]]))
        assert [wording(problem) for problem in collected.problems] == [(2, "Kennung", code)]

    @pytest.mark.parametrize("row", [("soon", "X"), "soon", None, 5], ids=["tuple", "text", "none", "number"])
    def test_no_mapping(self, row: Any) -> None:
        """A row that is no mapping has no columns."""

        def build(_: object) -> Record:
            return Person(id="person:x", names=["X"], born="soon")

        (problem,) = collect([row], build).problems
        assert wording(problem) == (1, None, "DATE_FORM")
        assert problem.value == '"soon"'
