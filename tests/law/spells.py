"""The course of one State by its acts towards a pact, and the days on which it is bound."""

from typing import Any

from tests.law.small import JOINED, act, dossier, treaty

import intljustice as ij
from intljustice.law.day_ranges import NEVER, DayRange
from intljustice.law.treaties.participation import ParticipantHistory
from intljustice.law.treaties.status_table import StatusTable, status_table_of

WHO = "state:XCC"
IN_FORCE = "2001-05-01"
"""The day on which the pact is in force by the two instruments of others; the second is of 1 March 2001."""


def days(first: str, last: str | None = None) -> DayRange:
    """The days from one to another."""
    ends = [DayRange.of(ij.PartialDate(one)) for one in (first, last or first)]
    return DayRange(ends[0].first, ends[1].last)


def from_on(first: str) -> DayRange:
    """From a day on, perhaps never."""
    return DayRange(days(first).first, NEVER.last)


def clauses_with(**fields: Any) -> ij.parts.FinalClauses:
    """The clauses of the pact with some of them changed."""
    given = treaty().final_clauses
    assert given is not None
    kept = {
        "entry_into_force": given.entry_into_force,
        "later_parties": given.later_parties,
        "withdrawal": given.withdrawal,
    }
    return ij.parts.FinalClauses(**{**kept, **fields})


def member(*acts: ij.Record, **fields: Any) -> StatusTable:
    """The membership of the pact with these acts beside the two that bring it into force."""
    pact = treaty(**fields)
    return status_table_of(dossier(*JOINED, *acts, pact=pact), pact)


def course(*acts: ij.Record, **fields: Any) -> ParticipantHistory:
    """The course of the third State with these acts."""
    return member(*acts, **fields).histories[WHO]


def party_periods(*acts: ij.Record, **fields: Any) -> list[tuple[DayRange, DayRange]]:
    """When the third State is bound by these acts, and from when no longer."""
    return [(party_period.start, party_period.end) for party_period in course(*acts, **fields).party_periods]


JOIN = act("XCC", "accession", "2002-01-10")
LEAVE = act("XCC", "withdrawal", "2005-01-10")
BOUND, OUT = days("2002-04-01"), days("2006-01-10")


def on(day: str) -> int:
    """The day as a number."""
    return days(day).first
