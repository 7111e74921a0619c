"""Drawn treaties with drawn final clauses, and the acts of a few States towards them."""

from datetime import date
from typing import Any

import attrs
from hypothesis import strategies as st

import intljustice as ij

TREATY = "treaty:drawn"
WHO = ("state:XAA", "state:XBB", "state:XCC", "state:XDD")
UNTIL = "2014-12-31"
CONSENT = ("ratification", "accession", "definitive_signature", "succession")
LEAVING = ("withdrawal", "cessation")
TAKING_BACK = ("revocation", "withdrawal_of_instrument")
OTHERS = ("signature", "refusal", "provisional_application", "reservation", "announcement")

dates = st.dates(date(2000, 1, 1), date(2012, 12, 31)).map(date.isoformat)
partial_dates = st.one_of(
    dates, dates, dates, dates.map(lambda day: day[:7]), dates.map(lambda day: day[:4]), st.none()
)


@st.composite
def delays(draw: st.DrawFn, *, least: int = 0) -> ij.parts.Delay:
    """A delay of any form."""
    count = draw(st.integers(least, 90))
    unit = "day" if count > 12 else draw(st.sampled_from(["day", "month", "year"]))
    effective_day = draw(
        st.sampled_from(["exact", "first_of_month_after"] + ["first_of_nth_month"] * (unit == "month"))
    )
    return ij.parts.Delay(
        count, unit, effective_day=effective_day, month_end=draw(st.sampled_from([None, "clamp", "next"]))
    )


@st.composite
def withdrawals(draw: st.DrawFn) -> ij.parts.WithdrawalClause:
    """A clause on leaving of any form."""
    mode = draw(st.sampled_from(["notice", "notice", "end_of_term", "not_provided"]))
    return ij.parts.WithdrawalClause(
        mode=way,
        notice=draw(delays(least=1)),
        later_day_may_be_stated=draw(st.sampled_from([None, True])),
        first_term=draw(delays(least=1)),
        renewal=draw(delays(least=1)),
    )


@st.composite
def clauses(draw: st.DrawFn) -> ij.parts.FinalClauses:
    """Final clauses of any form."""
    return ij.parts.FinalClauses(
        entry_into_force=ij.parts.EntryIntoForceClause(threshold=draw(st.integers(1, 3)), delay=draw(delays())),
        later_parties=ij.parts.LaterPartyClause(delay=draw(delays())),
        withdrawal=draw(withdrawals()),
        ends_below=draw(st.sampled_from([None, None, 1, 2])),
    )


@st.composite
def acts(draw: st.DrawFn, days: st.SearchStrategy[str | None], natures: tuple[str, ...]) -> list[ij.TreatyAction]:
    """Up to twelve acts of these natures, by anybody."""
    one = st.fixed_dictionaries(
        {
            "by": st.sampled_from(WHO),
            "act": st.sampled_from(natures),
            "day": days,
            "effective": st.one_of(st.none(), st.none(), dates),
        }
    )
    drawn: list[dict[str, Any]] = draw(st.lists(one, min_size=2, max_size=12))
    return [
        ij.TreatyAction(id=f"treaty-action:d{number:02}", treaty=TREATY, **fields)
        for number, fields in enumerate(drawn)
    ]


@attrs.frozen
class World:
    """A treaty with acts towards it.

    Attributes:
        treaty: the treaty.
        acts: the acts.
    """

    treaty: ij.Treaty
    acts: tuple[ij.TreatyAction, ...]

    def dossier(self, *more: ij.TreatyAction) -> ij.Dossier:
        """All of it, and more acts."""
        states = [ij.State(id=who, names=[who]) for who in WHO]
        return ij.Dossier([self.treaty, *states, *self.acts, *more])


@st.composite
def worlds(
    draw: st.DrawFn,
    *,
    complete: bool = True,
    exact: bool = False,
    natures: tuple[str, ...] = CONSENT * 2 + LEAVING + TAKING_BACK + OTHERS,
) -> World:
    """A treaty whose participation is recorded in full, or not; with days that are all known, or not."""
    parts = [None, ij.parts.Participation("partial"), ij.parts.Participation("none")]
    treaty = ij.Treaty(
        id=TREATY,
        names=["Drawn"],
        adopted="1999-01-01",
        final_clauses=draw(clauses()),
        entered_into_force=None if complete else draw(st.one_of(st.none(), dates)),
        ended=draw(st.one_of(st.none(), st.none(), dates)),
        participation=ij.parts.Participation("complete", UNTIL) if complete else draw(st.sampled_from(parts)),
    )
    return World(treaty, tuple(draw(acts(dates if exact else partial_dates, natures))))
