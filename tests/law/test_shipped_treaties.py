"""The shipped treaties: each number in their final clauses, and the shipped acts against the table of their status."""

from pathlib import Path

import pytest
from tests.law import tables

import intljustice as ij

SEEDS = ij.load_seeds()
TABLE = tables.read(Path(__file__).parent / "status-tables" / "rome-statute.json")
STATUTE = "treaty:rome-statute"


def clauses(treaty: str) -> ij.parts.FinalClauses:
    """The final clauses of a shipped treaty."""
    record = SEEDS[treaty]
    assert isinstance(record, ij.Treaty)
    assert record.final_clauses is not None
    return record.final_clauses


@pytest.mark.parametrize(
    ("treaty", "threshold", "delay"),
    [
        ("treaty:rome-statute", 60, ij.parts.Delay(60, "day", effective_day="first_of_month_after")),
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
        ("treaty:rome-statute", "notice", ij.parts.Delay(1, "year"), None),
        (
            "treaty:genocide-convention",
            "end_of_term",
            ij.parts.Delay(6, "month"),
            (ij.parts.Delay(10, "year"), ij.parts.Delay(5, "year")),
        ),
        ("treaty:iccpr", "not_provided", None, None),
        ("treaty:mine-ban-convention", "notice", ij.parts.Delay(6, "month"), None),
    ],
)
def test_how_they_are_left(
    treaty: str, way: str, notice: ij.parts.Delay | None, terms: tuple[ij.parts.Delay, ij.parts.Delay] | None
) -> None:
    """The way, what runs from notice, and terms."""
    leaving = clauses(treaty).withdrawal
    assert leaving is not None
    assert (leaving.mode.value, leaving.notice) == (way, notice)
    assert (leaving.first_term, leaving.renewal) == (terms or (None, None))
    assert leaving.later_day_may_be_stated is (True if treaty == STATUTE else None)


def test_how_many_have_to_be_left() -> None:
    """Sixteen, of one of them."""
    message = {record.id: clauses(record.id).ends_below for record in SEEDS.records(ij.Treaty) if record.final_clauses}
    assert {treaty: number for treaty, number in message.items() if number} == {"treaty:genocide-convention": 16}


def test_the_statute_enters_into_force_by_its_shipped_acts() -> None:
    """With ten of one day, of which the sixtieth is one."""
    found = ij.entry_into_force(SEEDS, STATUTE)
    assert (str(found.day), str(found.reached_on), found.needed) == ("2002-07-01", "2002-04-11", 60)
    assert (len(found.deciding), found.computed) == (10, True)


def _until() -> str:
    record = SEEDS[STATUTE]
    assert isinstance(record, ij.Treaty)
    assert record.participation is not None
    return str(record.participation.until)


@pytest.mark.parametrize("row", TABLE["expected"], ids=lambda row: f"{row['iso3']}-{row['on']}")
def test_everybody_stands_where_the_table_says(row: tables.Table) -> None:
    """Up to the day on which the shipped records end; beyond it nothing is said."""
    found = ij.standing(SEEDS, f"state:{row['iso3']}", STATUTE, on=row["on"])
    if row["on"] > _until():
        assert (found.bound, found.status) == (ij.Ternary.UNKNOWN, None)
    else:
        status = found.status.value.replace("_", "-") if found.status else None
        assert (status, found.contracting) == (row["status"], row["contracting"]), found
        assert str(found.since) == row["bound_from"] if "bound_from" in row else found.since is None


@pytest.mark.parametrize(
    "row", [row for row in TABLE["party_counts"] if row["kind"] == "parties"], ids=lambda row: row["on"]
)
def test_they_are_as_many_as_the_table_says(row: tables.Table) -> None:
    """On a day."""
    found = ij.parties(SEEDS, STATUTE, on=row["on"])
    if row["on"] <= _until():
        assert (found.count, found.complete) == (ij.Bounds(row["n"], row["n"]), True)
    else:
        assert found.complete is False


TWO_THIRDS = ij.parts.Fraction(2, 3)
YEAR = ij.parts.Delay(1, "year")


@pytest.mark.parametrize(
    ("clause", "acceptances", "on_adoption", "binds", "delay", "leave"),
    [
        (
            "121(4)",
            ij.parts.Fraction(7, 8),
            False,
            ij.terms.BindingEffect.ALL_PARTIES,
            YEAR,
            (ij.Provision("rome-statute:121(6)"), YEAR),
        ),
        ("121(5)", None, False, ij.terms.BindingEffect.ACCEPTING_PARTIES, YEAR, (None, None)),
        ("122(2)", None, True, ij.terms.BindingEffect.ALL_PARTIES, ij.parts.Delay(6, "month"), (None, None)),
    ],
)
def test_how_the_statute_is_amended(  # noqa: PLR0917
    clause: str,
    acceptances: ij.parts.Fraction | None,
    on_adoption: bool,  # noqa: FBT001
    binds: ij.terms.BindingEffect,
    delay: ij.parts.Delay,
    leave: tuple[ij.Provision | None, ij.parts.Delay | None],
) -> None:
    """Each number of its three procedures; two-thirds of all parties adopt under each of them."""
    (found,) = (one for one in clauses(STATUTE).amendments if one.provision == ij.Provision(f"rome-statute:{clause}"))

    assert (found.majority, found.by_consensus, found.acceptances) == (TWO_THIRDS, True, acceptances)
    assert (found.on_adoption, found.binds, found.delay) == (on_adoption, binds, delay)
    assert (found.leave_at_once, found.leave_within) == leave
