"""Rows of a table to records, where a bad row stops nothing and no row is lost in silence."""

from collections.abc import Callable, Collection, Iterable, Mapping
from typing import Any, TypeVar

import attrs

from intljustice.errors import Invalid, Problem, shown
from intljustice.records.record import Record

Row = TypeVar("Row")


@attrs.frozen
class RowProblem:
    """One thing wrong with one row.

    Attributes:
        row: the number of the row, counted from 1.
        column: the column the wrong value stands in, where it can be told.
        value: the wrong value, shortened.
        problem: what is wrong and how to mend it.
    """

    row: int
    column: str | None
    value: str | None
    problem: Problem

    def __str__(self) -> str:
        """`row 7, column: CODE message; mend`."""
        column = f", {self.column}" if self.column else ""
        return f"row {self.row}{column}: {self.problem}"


@attrs.frozen
class Collected:
    """What came of a table.

    Attributes:
        records: the records of all sound rows, in their order.
        problems: everything wrong with the others.
    """

    records: tuple[Record, ...]
    problems: tuple[RowProblem, ...]


def collect(rows: Iterable[Row], build: Callable[[Row], Record | Iterable[Record]]) -> Collected:
    """Build records from every row and keep the problems of those that cannot be built.

    Args:
        rows: the rows, such as a `csv.DictReader` gives them.
        build: makes one record of a row, or several. Whatever it raises becomes a problem of that row (ROW_FAILED,
            where it is no fault of a record's), and none of that row's records are kept. An id that an earlier row, or
            an earlier record of the same row, has taken is a problem (DUPLICATE_ID) too.
    """
    records: dict[str, Record] = {}
    problems: list[RowProblem] = []
    for number, row in enumerate(rows, start=1):
        made, faults = _built(row, build)
        faults += _repeated(made, records)
        problems += [RowProblem(number, _column(row, fault), fault.value, fault) for fault in faults]
        if not faults:
            records |= {record.id: record for record in made}
    return Collected(tuple(records.values()), tuple(problems))


def _built(row: Row, build: Callable[[Row], Record | Iterable[Record]]) -> tuple[list[Record], list[Problem]]:
    try:
        made = build(row)
        several: list[Any] = [made] if isinstance(made, Record) else list(made)
    except Invalid as error:
        return [], list(error.problems)
    except KeyError as error:
        key = str(error.args[0]) if error.args else ""
        message, hint = f"the row has no column {shown(key)}", "name a column that is there"
        return [], [Problem(code="ROW_FAILED", message=message, hint=hint)]
    except Exception as error:  # noqa: BLE001 - another's function may raise anything, and a bad row stops nothing
        message, hint = f"it cannot be read: {type(error).__name__}: {error}", "correct the row, or how it is built"
        return [], [Problem(code="ROW_FAILED", message=message, hint=hint)]
    if strange := [one for one in several if not isinstance(one, Record)]:
        message, hint = f"{shown(strange[0])} was built, which is no record", "build one record of a row, or several"
        return [], [Problem(code="ROW_FAILED", message=message, hint=hint)]
    return several, []


def _repeated(made: Iterable[Record], records: Collection[str]) -> list[Problem]:
    """The records whose ids are taken, by an earlier row or an earlier record of this one."""
    taken: set[str] = set()
    found: list[Problem] = []
    for record in made:
        if record.id in records:
            found.append(_duplicate(record.id, "an earlier row"))
        elif record.id in taken:
            found.append(_duplicate(record.id, "the same row"))
        taken.add(record.id)
    return found


def _duplicate(taken: str, where: str) -> Problem:
    message = f'"{taken}" is also the id of a record from {where}'
    hint = "give each record an id of its own, or remove one of the two"
    return Problem(code="DUPLICATE_ID", message=message, hint=hint, record=taken, pointer="/id", value=taken)


def _column(row: object, problem: Problem) -> str | None:
    """The column named like the field, or the only one that holds the wrong value."""
    if not isinstance(row, Mapping):
        return None
    field = problem.pointer[1:].partition("/")[0]
    if field in row:
        return field
    holding = [str(column) for column, value in row.items() if problem.value in {shown(value), str(value)}]
    return holding[0] if len(holding) == 1 else None
