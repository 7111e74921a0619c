"""The shipped treaties: each number in their final clauses, and the shipped acts against the table of their status."""

from pathlib import Path

import pytest
from tests.law import tables

import intljustice as ij

SEEDS = ij.load_seeds()
TABLE = tables.read(Path(__file__).parents[1] / "status-tables" / "rome-statute.json")
STATUTE = "treaty:rome-statute"
UNTIL = "2026-11-24"
"""The last day up to which the acts towards the Statute are recorded."""


def clauses(treaty: str) -> ij.parts.FinalClauses:
    """The final clauses of a shipped treaty."""
    found = SEEDS.get(ij.Treaty, treaty).final_clauses
    assert found is not None
    return found


SIX_MONTHS, YEAR = ij.parts.Delay(6, "month"), ij.parts.Delay(1, "year")


@pytest.mark.parametrize(
    ("treaty", "threshold", "delay"),
    [
        (STATUTE, 60, ij.parts.Delay(60, "day", effective_day="first_of_month_after")),
        ("treaty:genocide-convention", 20, ij.parts.Delay(90, "day")),
        ("treaty:iccpr", 35, ij.parts.Delay(3, "month", month_end="clamp")),
        ("treaty:mine-ban-convention", 40, ij.parts.Delay(6, "month", effective_day="first_of_nth_month")),
    ],
)
def test_how_they_enter_into_force(treaty: str, threshold: int, delay: ij.parts.Delay) -> None:
    """The number of instruments, and what runs from the last one needed and from each later one."""
    entry, later = clauses(treaty).entry_into_force, clauses(treaty).later_parties
    assert entry is not None
    assert later is not None
    assert (entry.threshold, entry.delay, entry.not_before) == (threshold, delay, None)
    assert (later.delay, later.not_before) == (delay, None)


@pytest.mark.parametrize(
    ("treaty", "way", "notice", "terms"),
    [
        (STATUTE, "notice", YEAR, (None, None)),
        (
            "treaty:genocide-convention",
            "end_of_term",
            SIX_MONTHS,
            (ij.parts.Delay(10, "year"), ij.parts.Delay(5, "year")),
        ),
        ("treaty:iccpr", "not_provided", None, (None, None)),
        ("treaty:mine-ban-convention", "notice", SIX_MONTHS, (None, None)),
    ],
)
def test_how_they_are_left(
    treaty: str, way: str, notice: ij.parts.Delay | None, terms: tuple[ij.parts.Delay | None, ij.parts.Delay | None]
) -> None:
    """The way, what runs from notice, and terms."""
    leaving = clauses(treaty).withdrawal
    assert leaving is not None
    assert (leaving.mode.value, leaving.notice) == (way, notice)
    assert (leaving.first_term, leaving.renewal) == terms
    assert leaving.later_day_may_be_stated is (True if treaty == STATUTE else None)


def test_how_many_have_to_be_left() -> None:
    """Sixteen, of one of them."""
    numbers = {
        record.id: record.final_clauses and record.final_clauses.ends_below for record in SEEDS.records(ij.Treaty)
    }
    assert {treaty: number for treaty, number in numbers.items() if number} == {"treaty:genocide-convention": 16}


@pytest.mark.parametrize(
    ("clause", "acceptances", "binds", "delay", "leave"),
    [
        (
            "121(4)",
            ij.parts.Fraction(7, 8),
            ij.terms.BindingEffect.ALL_PARTIES,
            YEAR,
            (ij.Provision("rome-statute:121(6)"), YEAR),
        ),
        ("121(5)", None, ij.terms.BindingEffect.ACCEPTING_PARTIES, YEAR, (None, None)),
        ("122(2)", None, ij.terms.BindingEffect.ALL_PARTIES, SIX_MONTHS, (None, None)),
    ],
)
def test_how_the_statute_is_amended(
    clause: str,
    acceptances: ij.parts.Fraction | None,
    binds: ij.terms.BindingEffect,
    delay: ij.parts.Delay,
    leave: tuple[ij.Provision | None, ij.parts.Delay | None],
) -> None:
    """Each number of its three procedures; two-thirds of all parties adopt under each of them."""
    named = {str(procedure.provision): procedure for procedure in clauses(STATUTE).amendments}
    found = named[f"rome-statute:{clause}"]
    assert (found.majority, found.by_consensus, found.acceptances) == (ij.parts.Fraction(2, 3), True, acceptances)
    assert (found.on_adoption, found.binds, found.delay) == (clause == "122(2)", binds, delay)
    assert (found.leave_at_once, found.leave_within) == leave


@pytest.mark.parametrize("row", TABLE["expected"], ids=lambda row: f"{row['iso3']}-{row['on']}")
def test_everybody_stands_where_the_table_says(row: tables.Table) -> None:
    """Also after the day on which the shipped records end, with what is pending; the answer then says so."""
    found = ij.standing(SEEDS, f"state:{row['iso3']}", STATUTE, on=row["on"])
    assert found.beyond_records is (row["on"] > UNTIL)
    assert found.status is not None
    assert found.status.value.replace("_", "-") == tables.status_of(row), found
    assert (None if found.since is None else str(found.since)) == row.get("bound_from")


COUNTS = [row for row in TABLE["party_counts"] if row["kind"] == "parties"]


@pytest.mark.parametrize("row", COUNTS, ids=lambda row: row["on"])
def test_they_are_as_many_as_the_table_says(row: tables.Table) -> None:
    """On a day, also after the end of the records."""
    found = ij.parties(SEEDS, STATUTE, on=row["on"])
    assert found.complete is (row["on"] <= UNTIL)
    assert found.count == ij.Bounds(row["n"], row["n"])


def test_the_statute_is_recorded_up_to_a_day() -> None:
    """The first day after it is beyond the records."""
    answers = [ij.standing(SEEDS, "state:FRA", STATUTE, on=on) for on in (UNTIL, "2026-11-25")]
    assert [(answer.bound, answer.beyond_records) for answer in answers] == [
        (ij.Ternary.YES, False),
        (ij.Ternary.YES, True),
    ]
