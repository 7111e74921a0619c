"""The course of one State by its acts towards a pact, and the days on which it is bound."""

from typing import Any

from tests.law.small import JOINED, act, dossier, treaty

import intljustice as ij
from intljustice.law.courses import Course
from intljustice.law.memberships import Membership, membership_of
from intljustice.law.windows import NEVER, Window

WHO = "state:XCC"
IN_FORCE = "2001-05-01"
"""The day on which the pact is in force by the two instruments of others; the second is of 1 March 2001."""


def days(first: str, last: str | None = None) -> Window:
    """The days from one to another."""
    ends = [Window.of(ij.PartialDate(one)) for one in (first, last or first)]
    return Window(ends[0].first, ends[1].last)


def from_on(first: str) -> Window:
    """From a day on, perhaps never."""
    return Window(days(first).first, NEVER.last)


def clauses_with(**fields: Any) -> ij.FinalClauses:
    """The clauses of the pact with some of them changed."""
    given = treaty().final_clauses
    assert given is not None
    kept = {
        "entry_into_force": given.entry_into_force,
        "later_parties": given.later_parties,
        "withdrawal": given.withdrawal,
    }
    return ij.FinalClauses(**{**kept, **fields})


def member(*acts: ij.Record, **fields: Any) -> Membership:
    """The membership of the pact with these acts beside the two that bring it into force."""
    pact = treaty(**fields)
    return membership_of(dossier(*JOINED, *acts, pact=pact), pact)


def course(*acts: ij.Record, **fields: Any) -> Course:
    """The course of the third State with these acts."""
    return member(*acts, **fields).courses[WHO]


def spells(*acts: ij.Record, **fields: Any) -> list[tuple[Window, Window]]:
    """When the third State is bound by these acts, and from when no longer."""
    return [(spell.start, spell.end) for spell in course(*acts, **fields).spells]


JOIN = act("XCC", "accession", "2002-01-10")
LEAVE = act("XCC", "withdrawal", "2005-01-10")
BOUND, OUT = days("2002-04-01"), days("2006-01-10")


def on(day: str) -> int:
    """The day as a number."""
    return days(day).first
