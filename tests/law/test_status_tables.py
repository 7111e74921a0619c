"""Every status table holds: entry into force, who stands where on a day, how many they are, when notices take effect.

Beside the tables in this folder those are read that INTLJUSTICE_STATUS_TABLES names, with ":" between the paths.
"""

from collections.abc import Callable, Iterator
from datetime import date, timedelta
from functools import cache
from pathlib import Path

import attrs
import pytest
from tests.law import tables
from tests.law.files import files
from tests.law.tables import Table
from tests.law.transposed import days_later, recoded

import intljustice as ij

VISITOR = "state:QZZ"
"""A State of no table, to which the cases of notices happen."""


def as_it_is(table: Table) -> Table:
    """The table unchanged."""
    return table


def later(table: Table) -> Table:
    """The same with all its days so many years later."""
    moved: Table = days_later(table)
    return moved


def renamed(table: Table) -> Table:
    """The same with other names for all, whose order is the other way round."""
    return {**table, **{key: [_row_renamed(row) for row in table.get(key, [])] for key in ("actions", "expected")}}


def _row_renamed(row: Table) -> Table:
    code = recoded(row["iso3"]) if row.get("iso3") else None
    return {**row, "iso3": code, "participant": f"Zeta {row['participant'][::-1]}"}


def backwards(table: Table) -> Table:
    """The same with its acts in the reverse order."""
    return {**table, "actions": table["actions"][::-1]}


@attrs.frozen
class Asked:
    """A table in one of its forms.

    Attributes:
        table: the table.
        dossier: the records made of it.
        treaty: the id of its treaty.
    """

    table: Table
    dossier: ij.Dossier
    treaty: str

    def counts(self, kind: str) -> Iterator[Table]:
        """The rows on how many were parties, or had signed."""
        return (row for row in self.table.get("party_counts", []) if row["kind"] == kind)

    def acts(self, who: str) -> list[str]:
        """The acts of one participant, to be shown with a failure."""
        own = (act for act in self.dossier.records(ij.TreatyAction) if act.by == who)
        return [f"{act.act.value} {act.day} {act.effective or ''}" for act in own]


@cache
def _asked(path: Path, form: Callable[[Table], Table]) -> Asked:
    table = form(tables.read(path))
    return Asked(table, tables.dossier(table), tables.treaty_of(table))


@pytest.fixture(params=[as_it_is, later, renamed, backwards], ids=lambda form: form.__name__)
def form(request: pytest.FixtureRequest) -> Callable[[Table], Table]:
    """One of the forms in which every table has to hold."""
    change: Callable[[Table], Table] = request.param
    return change


@pytest.fixture(params=files("status-tables", "INTLJUSTICE_STATUS_TABLES"), ids=lambda path: path.stem)
def asked(request: pytest.FixtureRequest, form: Callable[[Table], Table]) -> Asked:
    """A table in that form."""
    return _asked(request.param, form)


def test_entry_into_force_is_the_published_day(asked: Asked) -> None:
    """The acts and the clause lead to the day that is published, or to none."""
    found = ij.entry_into_force(asked.dossier, asked.treaty)
    assert found.computed
    assert (None if found.day is None else str(found.day)) == asked.table["treaty"]["entry_into_force"], found


def test_the_nth_instrument_is_of_the_day_expected(asked: Asked) -> None:
    """The deciding instruments are all of that day."""
    expected = asked.table.get("check", {}).get("nth_deposit")
    found = ij.entry_into_force(asked.dossier, asked.treaty)
    assert (None if found.reached_on is None else str(found.reached_on)) == expected, found
    decided = {str(asked.dossier.get(ij.TreatyAction, act).day) for act in found.deciding}
    assert decided == ({expected} if expected else set())


def test_everybody_stands_where_expected(asked: Asked) -> None:
    """Status, whether consent is deposited and waits, and from when it binds; `is_bound` agrees."""
    for row in asked.table["expected"]:
        who = tables.participant(row)
        found = ij.standing(asked.dossier, who, asked.treaty, on=row["on"])
        shown = f"{row}\n{found.reasons}\n{asked.acts(who)}"
        bound = ij.Ternary.YES if row["status"] == "party" else ij.Ternary.NO
        assert found.status is not None, shown
        assert found.status.value.replace("_", "-") == tables.status_of(row), shown
        assert "bound_from" not in row or str(found.since) == row["bound_from"], shown
        assert found.bound is ij.is_bound(asked.dossier, who, asked.treaty, on=row["on"]) is bound, shown


def test_as_many_are_parties_as_expected(asked: Asked) -> None:
    """On a day, exactly so many."""
    for row in asked.counts("parties"):
        found = ij.parties(asked.dossier, asked.treaty, on=row["on"])
        assert found.count == ij.Bounds(row["n"], row["n"]), f"{row}\n{found.definite}"


def test_as_many_have_signed_as_expected(asked: Asked) -> None:
    """By a day, exactly so many."""
    history = ij.participation_history(asked.dossier, asked.treaty)
    for row in asked.counts("signatures"):
        signed = [step.signatories for step in history if str(step.day) <= row["on"]]
        assert [ij.Bounds(0, 0), *signed][-1] == ij.Bounds(row["n"], row["n"]), row


def test_notices_that_nobody_gave_would_take_effect_as_expected(asked: Asked) -> None:
    """A party with such a notice is bound on the day before, and no longer on the day."""
    cases = [case for group in asked.table.get("hypothetical", []) for case in group["cases"]]
    for case in cases:
        if case.get("ambiguous"):
            continue
        if case["effective"] is None:
            assert _bound_after(asked, case, case["in_armed_conflict_on"], put_off=True), case
        else:
            eve = (date.fromisoformat(case["effective"]) - timedelta(days=1)).isoformat()
            assert _bound_after(asked, case, eve), case
            assert not _bound_after(asked, case, case["effective"]), case


def _bound_after(asked: Asked, case: Table, on: str, *, put_off: bool = False) -> bool:
    """Whether a party that gave such a notice is bound on a day; one put off takes effect only years later."""
    given: Table = {"by": VISITOR, "treaty": asked.treaty}
    joined = ij.TreatyAction(id="treaty-action:joined", act="accession", day="1900-01-01", counts=False, **given)
    later_day = f"{int(on[:4]) + 10}-01-01" if put_off else None
    notice = ij.TreatyAction(
        id="treaty-action:notice", act="withdrawal", day=case["notified"], effective=later_day, **given
    )
    records = [ij.State(id=VISITOR, names=["Visitor"]), joined, notice]
    return ij.is_bound(ij.Dossier([*asked.dossier, *records]), VISITOR, asked.treaty, on=on) is ij.Ternary.YES
