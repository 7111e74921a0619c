"""Every status table holds: entry into force, who stands where on a day, how many they are, when notices take effect.

Beside the tables in this folder those are read that INTLJUSTICE_STATUS_TABLES names, with ":" between the paths.
"""

import os
import re
from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from tests.law import tables
from tests.law.tables import Table

import intljustice as ij

HERE = Path(__file__).parent / "status-tables"
NAMED = os.environ.get("INTLJUSTICE_STATUS_TABLES", "")
PATHS = (*sorted(HERE.glob("*.json")), *(Path(one) for one in NAMED.split(":") if one))
YEARS = 28
"""After so many years the leap years are in step again."""
VISITOR = "state:QZZ"
"""A State of no table, to which the cases of notices happen."""

_DAY = re.compile(r"(\d{4})(-\d\d-\d\d)")


def _as_it_is(table: Table) -> Table:
    return table


def _later(message: Any) -> Any:
    """Everything with each of its days moved by the same number of years."""
    if isinstance(message, dict):
        return {key: _later(value) for key, value in message.items()}
    if isinstance(message, list):
        return [_later(value) for value in message]
    if isinstance(message, str) and (found := _DAY.fullmatch(message)):
        return f"{int(found[1]) + YEARS}{found[2]}"
    return message


def _renamed(table: Table) -> Table:
    """The same with other names for all, whose order is the other way round."""
    rows = {key: [_row_renamed(row) for row in table.get(key, [])] for key in ("actions", "expected")}
    return {**table, **rows}


def _row_renamed(row: Mapping[str, Any]) -> Mapping[str, Any]:
    turned = "".join(chr(ord("A") + ord("Z") - ord(letter)) for letter in row["iso3"]) if row.get("iso3") else None
    return {**row, "iso3": turned, "participant": f"Zeta {row['participant'][::-1]}"}


def _backwards(table: Table) -> Table:
    """The same with its acts in another order."""
    return {**table, "actions": table["actions"][::-1]}


FORMS = (_as_it_is, _later, _renamed, _backwards)


@cache
def _read(path: Path, form: int) -> tuple[Table, ij.Dossier]:
    table = FORMS[form](tables.read(path))
    return table, tables.dossier(table)


@pytest.fixture(params=range(len(FORMS)), ids=[form.__name__.strip("_") for form in FORMS])
def form(request: pytest.FixtureRequest) -> int:
    """One of the forms in which every table has to hold."""
    number: int = request.param
    return number


@pytest.fixture(params=PATHS, ids=[path.stem for path in PATHS])
def given(request: pytest.FixtureRequest, form: int) -> tuple[Table, ij.Dossier]:
    """A table in one of its forms, and the dossier made of it."""
    return _read(request.param, form)


def _treaty(table: Table) -> str:
    return f"treaty:{table['treaty']['slug']}"


def _shown(d: ij.Dossier, who: str | None = None) -> str:
    """The acts and the clauses behind a failure."""
    acts = [f"{a.by} {a.act.value} {a.day} {a.effective or ''}" for a in d.records(ij.TreatyAction)]
    own = [act for act in acts if who is None or act.startswith(f"{who} ")]
    (clauses,) = (treaty.final_clauses for treaty in d.records(ij.Treaty))
    assert clauses is not None
    return "\n".join(
        [
            *own,
            f"entry: {clauses.entry_into_force}",
            f"later: {clauses.later_parties}",
            f"leaving: {clauses.withdrawal}",
            f"ends below: {clauses.ends_below}",
        ]
    )


def test_entry_into_force_is_the_published_day(given: tuple[Table, ij.Dossier]) -> None:
    """The acts and the clause lead to the day that is published, or to none."""
    table, d = given
    published = table["treaty"]["entry_into_force"]
    found = ij.entry_into_force(d, _treaty(table))
    assert found.computed, _shown(d)
    assert (None if found.day is None else str(found.day)) == published, _shown(d)


def test_the_nth_instrument_is_of_the_day_expected(given: tuple[Table, ij.Dossier]) -> None:
    """The deciding ones are all of that day."""
    table, d = given
    expected = table.get("check", {}).get("nth_deposit")
    found = ij.entry_into_force(d, _treaty(table))
    assert (None if found.reached_on is None else str(found.reached_on)) == expected, _shown(d)
    decided = {str(act.day) for act in d.records(ij.TreatyAction) if act.id in found.deciding}
    assert decided == ({expected} if expected else set()), _shown(d)


def test_everybody_stands_where_expected(given: tuple[Table, ij.Dossier]) -> None:
    """Status, whether consent is deposited and waits, and from when it binds."""
    table, d = given
    for row in table["expected"]:
        who = tables.participant(row)
        found = ij.standing(d, who, _treaty(table), on=row["on"])
        message = f"{row}\n{found}\n{_shown(d, who)}"
        assert found.status is not None, message
        assert found.status.value == row["status"].replace("-", "_"), message
        assert found.contracting is row.get("contracting", False), message
        if "bound_from" in row:
            assert str(found.since) == row["bound_from"], message
        expected = ij.Ternary.YES if row["status"] == "party" else ij.Ternary.NO
        assert found.bound is expected, message
        assert ij.is_bound(d, who, _treaty(table), on=row["on"]) is expected, message


def test_as_many_are_parties_as_expected(given: tuple[Table, ij.Dossier]) -> None:
    """On a day, exactly so many."""
    table, d = given
    for row in _counts(table, "parties"):
        found = ij.parties(d, _treaty(table), on=row["on"])
        assert found.count == ij.Bounds(row["n"], row["n"]), f"{row}\n{found.definite}\n{_shown(d)}"


def test_as_many_have_signed_as_expected(given: tuple[Table, ij.Dossier]) -> None:
    """By a day, exactly so many."""
    table, d = given
    history = ij.participation_history(d, _treaty(table))
    for row in _counts(table, "signatures"):
        past = [step for step in history if str(step.day) <= row["on"]]
        found = past[-1].signatories if past else ij.Bounds(0, 0)
        assert found == ij.Bounds(row["n"], row["n"]), f"{row}\n{_shown(d)}"


def _counts(table: Table, kind: str) -> Iterator[Mapping[str, Any]]:
    return (row for row in table.get("party_counts", []) if row["kind"] == kind)


def test_notices_that_nobody_gave_would_take_effect_as_expected(given: tuple[Table, ij.Dossier]) -> None:
    """Of a party with such a notice: bound on the day before, no longer on the day."""
    table, d = given
    cases = [
        case for message in table.get("hypothetical", []) for case in message["cases"] if not case.get("ambiguous")
    ]
    for case in cases:
        if case["effective"] is None:
            assert _bound_after(d, table, case, case["in_armed_conflict_on"], put_off=True), case
        else:
            assert not _bound_after(d, table, case, case["effective"]), f"{case}\n{_shown(d)}"
            assert _bound_after(d, table, case, _eve(case["effective"])), f"{case}\n{_shown(d)}"


def _eve(day: str) -> str:
    return (date.fromisoformat(day) - timedelta(days=1)).isoformat()


def _bound_after(d: ij.Dossier, table: Table, case: Mapping[str, Any], on: str, *, put_off: bool = False) -> bool:
    """Whether a party that gave such a notice is bound on a day; one put off takes effect only years later."""
    treaty = _treaty(table)
    joined = ij.TreatyAction(
        id="treaty-action:joined", by=VISITOR, treaty=treaty, act="accession", day="1900-01-01", counts=False
    )
    later = f"{int(on[:4]) + 10}-01-01" if put_off else None
    notice = ij.TreatyAction(
        id="treaty-action:notice", by=VISITOR, treaty=treaty, act="withdrawal", day=case["notified"], effective=later
    )
    records = [ij.State(id=VISITOR, names=["Visitor"]), joined, notice]
    return ij.is_bound(ij.Dossier([*d, *records]), VISITOR, treaty, on=on) is ij.Ternary.YES
