"""collect: records from the rows of a table, with the problems of each row that cannot be read."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any, NoReturn, TypeVar, cast

import attrs

from intljustice.dossier.dossier import duplicate_id
from intljustice.errors import Invalid, Problem, shown
from intljustice.problems import Problems
from intljustice.records.record import Record

Row = TypeVar("Row")


@attrs.frozen
class Collected:
    """The records and the problems of a table.

    Attributes:
        records: the records of all sound rows, in the order of the rows.
        problems: the problems of all other rows, in the order of the rows, each with its row, its column where that is
            known, and the cell as it is written.
    """

    records: tuple[Record, ...]
    problems: Problems


def collect(rows: Iterable[Row], build: Callable[[Row], Record | Iterable[Record]]) -> Collected:
    """Build records from every row and keep the problems of those that cannot be built.

    Args:
        rows: the rows, such as a `csv.DictReader` gives them; they are counted from 1, without the line of headings.
        build: a function that makes one record of a row, or several. Whatever it raises becomes a problem of that row
            (ROW_FAILED, where no record was refused), and no record of that row is kept. An exception of your own names
            the column by its attribute `column`. An id that a record of an earlier row or of the same row has is a
            problem too (DUPLICATE_ID), which names the other row.
    """
    records: dict[str, Record] = {}
    rows_of: dict[str, int] = {}
    problems: list[Problem] = []
    for number, row in enumerate(rows, start=1):
        built, of_row = _built(row, build)
        of_row += _repeated(built, rows_of, number)
        problems += [_placed(problem, number, row) for problem in of_row]
        if not of_row:
            records |= {record.id: record for record in built}
            rows_of |= dict.fromkeys((record.id for record in built), number)
    return Collected(tuple(records.values()), Problems(problems))


class _NoColumn(KeyError):
    """A column that the row does not have; a `KeyError` from anywhere else is the user's own."""


class _Row(dict[Any, Any]):
    """A row that tells a missing column from a missing key of a table of the user's own."""

    def __missing__(self, column: object) -> NoReturn:
        raise _NoColumn(column)


def _as_row(row: Row) -> Row:
    """The row as it is given to the user's function."""
    return cast("Row", _Row(cast("dict[Any, Any]", row))) if type(row) is dict else row


def _built(row: Row, build: Callable[[Row], Record | Iterable[Record]]) -> tuple[list[Record], list[Problem]]:
    """The records of a row, or its problems."""
    try:
        built = build(_as_row(row))
        records: list[Any] = [built] if isinstance(built, Record) else list(built)
    except Invalid as error:
        return [], list(error.problems)
    except _NoColumn as error:
        return [], [_failed(f"the row has no column {shown(error.args[0])}", "name a column that is there")]
    except KeyError as error:
        key = error.args[0] if error.args else None
        message = f"{shown(key)} was looked up where it does not stand (KeyError)"
        return [], [_failed(message, "correct the row, or add it to your table", key)]
    except Exception as error:  # noqa: BLE001 - a user's function may raise anything, and the other rows are still read
        message = f"it cannot be read: {type(error).__name__}: {error}"
        problem = _failed(message, "correct the row, or how it is built")
        return [], [attrs.evolve(problem, column=getattr(error, "column", None))]
    if strange := [item for item in records if not isinstance(item, Record)]:
        message = f"{shown(strange[0])} was built, which is no record"
        return [], [_failed(message, "build one record of a row, or several")]
    return records, []


def _failed(message: str, hint: str, value: object = None) -> Problem:
    return Problem(code="ROW_FAILED", message=message, hint=hint, value=None if value is None else shown(value))


def _repeated(built: Iterable[Record], rows_of: Mapping[str, int], row: int) -> Iterator[Problem]:
    """A problem for each record of a row whose id a record of an earlier row, or of this row, has."""
    in_row: set[str] = set()
    for record in built:
        if record.id in rows_of or record.id in in_row:
            yield duplicate_id(record.id, f"a record from row {rows_of.get(record.id, row)}", "/id")
        in_row.add(record.id)


def _placed(problem: Problem, number: int, row: object) -> Problem:
    """The problem with its row, its column, and the cell as it is written."""
    column = problem.column or _column(row, problem)
    if isinstance(row, Mapping) and column in row:
        return attrs.evolve(problem, row=number, column=column, value=shown(row[column]))
    return attrs.evolve(problem, row=number, column=column)


def _column(row: object, problem: Problem) -> str | None:
    """The column that holds the wrong value: the one named like the field, or the only one; else that of the field."""
    if not isinstance(row, Mapping):
        return None
    field = problem.pointer[1:].partition("/")[0]
    holding = [str(column) for column, cell in row.items() if problem.value in {shown(cell), str(cell)}]
    if field in holding or (field in row and len(holding) != 1):
        return field
    return holding[0] if len(holding) == 1 else None
