"""collect: records from the rows of a table, with the problems of each row that cannot be read."""

from collections.abc import Callable, Collection, Iterable, Mapping
from typing import Any, TypeVar

import attrs

from intljustice.dossier.dossier import duplicate_id
from intljustice.errors import Invalid, Problem, shown
from intljustice.records.record import Record

Row = TypeVar("Row")


@attrs.frozen
class RowProblem:
    """One thing that is wrong with one row.

    Attributes:
        row: the number of the row, counted from 1.
        column: the column of the wrong value, where that is known.
        value: the wrong value, shortened.
        problem: what is wrong, with a hint.
    """

    row: int
    column: str | None
    value: str | None
    problem: Problem

    def __str__(self) -> str:
        """`row 7, column: CODE message; hint`."""
        column = f", {self.column}" if self.column else ""
        return f"row {self.row}{column}: {self.problem}"


@attrs.frozen
class Collected:
    """The records and the problems of a table.

    Attributes:
        records: the records of all sound rows, in the order of the rows.
        problems: the problems of all other rows, in the order of the rows.
    """

    records: tuple[Record, ...]
    problems: tuple[RowProblem, ...]


def collect(rows: Iterable[Row], build: Callable[[Row], Record | Iterable[Record]]) -> Collected:
    """Build records from every row and keep the problems of those that cannot be built.

    Args:
        rows: the rows, such as a `csv.DictReader` gives them.
        build: a function that makes one record of a row, or several. Whatever it raises becomes a problem of that row
            (ROW_FAILED, where no record was refused), and no record of that row is kept. An id that a record of an
            earlier row or of the same row has is a problem too (DUPLICATE_ID).
    """
    records: dict[str, Record] = {}
    problems: list[RowProblem] = []
    for number, row in enumerate(rows, start=1):
        built, of_row = _built(row, build)
        of_row += _repeated(built, records)
        problems += [RowProblem(number, _column(row, problem), problem.value, problem) for problem in of_row]
        if not of_row:
            records |= {record.id: record for record in built}
    return Collected(tuple(records.values()), tuple(problems))


def _built(row: Row, build: Callable[[Row], Record | Iterable[Record]]) -> tuple[list[Record], list[Problem]]:
    """The records of a row, or its problems."""
    try:
        built = build(row)
        records: list[Any] = [built] if isinstance(built, Record) else list(built)
    except Invalid as error:
        return [], list(error.problems)
    except KeyError as error:
        key = str(error.args[0]) if error.args else ""
        return [], [_failed(f"the row has no column {shown(key)}", "name a column that is there")]
    except Exception as error:  # noqa: BLE001 - a user's function may raise anything, and the other rows are still read
        message = f"it cannot be read: {type(error).__name__}: {error}"
        return [], [_failed(message, "correct the row, or how it is built")]
    if strange := [item for item in records if not isinstance(item, Record)]:
        message = f"{shown(strange[0])} was built, which is no record"
        return [], [_failed(message, "build one record of a row, or several")]
    return records, []


def _failed(message: str, hint: str) -> Problem:
    return Problem(code="ROW_FAILED", message=message, hint=hint)


def _repeated(built: Iterable[Record], earlier: Collection[str]) -> list[Problem]:
    """A problem for each record of a row whose id a record of an earlier row, or of this row, has."""
    in_row: set[str] = set()
    problems: list[Problem] = []
    for record in built:
        if record.id in earlier or record.id in in_row:
            where = "an earlier row" if record.id in earlier else "the same row"
            problems.append(duplicate_id(record.id, f"a record from {where}", "/id"))
        in_row.add(record.id)
    return problems


def _column(row: object, problem: Problem) -> str | None:
    """The column with the name of the field, else the only column that holds the wrong value."""
    if not isinstance(row, Mapping):
        return None
    field = problem.pointer[1:].partition("/")[0]
    if field in row:
        return field
    columns = [str(column) for column, value in row.items() if problem.value in {shown(value), str(value)}]
    return columns[0] if len(columns) == 1 else None
