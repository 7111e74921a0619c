"""Leaving at once: whoever has not accepted an amendment that is in force for all may leave without the usual wait."""

from typing import Any

import attrs
import pytest
from tests.law.small import CLAUSES, JOINED, act, dossier, treaty

import intljustice as ij

YES, NO, UNKNOWN = ij.Ternary.YES, ij.Ternary.NO, ij.Ternary.UNKNOWN
GENERAL = attrs.evolve(
    CLAUSES.amendments[0], acceptances=ij.parts.Fraction(2, 4), leave_within=ij.parts.Delay(1, "year")
)
"""Half of the parties bring it into force after a year, and for a year more the others may leave at once."""
FULL = ij.parts.Participation("complete", "2030-12-31")
PARTIES = (*JOINED, act("XCC", "ratification", "2001-02-01"), act("XDD", "ratification", "2001-02-02"))


def amendment(slug: str = "a", **fields: Any) -> ij.Amendment:
    """An amendment under the general procedure."""
    given = {"adopted": "2010-01-01", "participation": FULL, "entry_into_force_under": "pact:121(4)", **fields}
    return ij.Amendment(id=f"amendment:{slug}", treaty="treaty:pact", names=[slug], **given)


def accepted(by: str, day: str, slug: str = "a") -> ij.TreatyAction:
    """An acceptance."""
    return act(by, "amendment_acceptance", day, amendment=f"amendment:{slug}", suffix=f"-{slug}")


def leaving(by: str, day: str, under: str | None = "pact:121(6)", **fields: Any) -> ij.TreatyAction:
    """A notice, under the clause on leaving at once unless said otherwise."""
    return act(by, "withdrawal", day, under=under, **fields)


TWO = (accepted("XAA", "2011-02-02"), accepted("XBB", "2011-03-03"))
"""Enough have accepted on 3 March 2011, and it is in force from 3 March 2012."""


def world(*records: ij.Record, one: ij.Amendment | None = None, **procedure: Any) -> ij.Dossier:
    """The pact with the amendment and what is done."""
    clauses = attrs.evolve(CLAUSES, amendments=[attrs.evolve(GENERAL, **procedure), *CLAUSES.amendments[1:]])
    return dossier(*PARTIES, one or amendment(), *records, pact=treaty(final_clauses=clauses))


def bound(d: ij.Dossier, by: str, *days: str) -> list[ij.Ternary]:
    """Whether a State is bound by the pact on these days."""
    return [ij.is_bound(d, f"state:{by}", "treaty:pact", on=day) for day in days]


class TestInTime:
    """From the acceptance that is enough to a year after entry into force."""

    @pytest.mark.parametrize(
        ("eve", "day", "at_once"),
        [
            ("2011-03-01", "2011-03-02", False),
            ("2011-03-02", "2011-03-03", True),
            ("2012-03-02", "2012-03-03", True),
            ("2013-03-02", "2013-03-03", True),
            ("2013-03-03", "2013-03-04", False),
        ],
    )
    def test_on_the_day_of_receipt(self, eve: str, day: str, at_once: bool) -> None:  # noqa: FBT001
        """That day is the first on which it is no longer bound; too early or too late, it waits a year."""
        d = world(*TWO, leaving("XDD", day))
        year_after = str(int(day[:4]) + 1)
        assert bound(d, "XDD", eve, day) == [YES, NO if at_once else YES]
        assert bound(d, "XDD", f"{year_after}{eve[4:]}", f"{year_after}{day[4:]}") == [NO if at_once else YES, NO]

    @pytest.mark.parametrize(
        ("day", "expected"),
        [("2013-03-01", NO), ("2013-03-02", UNKNOWN), ("2013-03-31", UNKNOWN), ("2013-04-01", YES)],
    )
    def test_an_entry_into_force_known_by_its_month(self, day: str, expected: ij.Ternary) -> None:
        """In force from some day of March 2012: a year on, some days are surely in time, and some may be."""
        d = world(TWO[0], accepted("XBB", "2011-03"), leaving("XDD", day))
        assert bound(d, "XDD", day) == [expected]

    def test_without_a_last_day(self) -> None:
        """It may do so whenever it likes."""
        assert bound(world(*TWO, leaving("XDD", "2025-05-05"), leave_within=None), "XDD", "2025-05-05") == [NO]

    def test_by_the_clause_it_rests_on(self) -> None:
        """The one on leaving at once, and that on withdrawal where it has no effect at once."""
        given = leaving("XDD", "2012-05-05")
        out = ij.standing(world(*TWO, given), "state:XDD", "treaty:pact", on="2012-05-05")
        assert (out.status, out.acts[-1]) == (ij.TreatyStatus.WITHDRAWN, given.id)
        assert [str(one) for one in out.provisions] == ["pact:126(1)", "pact:121(6)"]
        late = ij.standing(world(*TWO, leaving("XDD", "2014-05-05")), "state:XDD", "treaty:pact", on="2015-05-05")
        assert [str(one) for one in late.provisions] == ["pact:126(1)", "pact:127(1)"]

    def test_a_notice_under_another_clause_is_no_such_notice(self) -> None:
        """Though it takes effect on its own day, as no time has to run: the clause on withdrawal is the one."""
        at_once = ij.parts.WithdrawalClause(provision="pact:127(1)", mode="notice", notice=ij.parts.Delay(0, "day"))
        clauses = attrs.evolve(CLAUSES, withdrawal=at_once)
        d = dossier(*PARTIES, leaving("XDD", "2012-05-05", "pact:127"), pact=treaty(final_clauses=clauses))
        out = ij.standing(d, "state:XDD", "treaty:pact", on="2012-05-05")
        assert [str(one) for one in out.provisions] == ["pact:126(1)", "pact:127(1)"]

    def test_a_notice_without_wait_of_its_own_rests_on_its_own_clause(self) -> None:
        """One that cites another clause, or none, whatever day it has effect."""
        clauses = attrs.evolve(
            CLAUSES,
            withdrawal=ij.parts.WithdrawalClause(
                provision="pact:127(1)", mode="notice", notice=ij.parts.Delay(0, "day")
            ),
        )
        for under in ("pact:127(1)", None):
            d = dossier(*PARTIES, leaving("XDD", "2012-05-05", under), pact=treaty(final_clauses=clauses))
            out = ij.standing(d, "state:XDD", "treaty:pact", on="2012-05-05")
            assert [str(one) for one in out.provisions] == ["pact:126(1)", "pact:127(1)"]


class TestWhoMayNot:
    """For whom the usual wait stays."""

    def test_a_notice_under_another_clause(self) -> None:
        """It must say that it is under this one."""
        for under in (None, "pact:127(1)"):
            assert bound(world(*TWO, leaving("XDD", "2012-05-05", under)), "XDD", "2012-05-05") == [YES]

    def test_whoever_has_accepted_it(self) -> None:
        """Up to the day of its notice; what it does later makes no difference."""
        for day, at_once in (("2012-05-05", YES), ("2012-05-06", NO), ("2012-05", UNKNOWN)):
            d = world(*TWO, leaving("XDD", "2012-05-05"), accepted("XDD", day))
            assert bound(d, "XDD", "2012-05-05") == [at_once], day

    def test_where_no_amendment_is_in_force(self) -> None:
        """Too few have accepted; or it follows another procedure; or it is of another treaty."""
        gone = leaving("XDD", "2012-05-05")
        assert bound(world(TWO[0], gone), "XDD", "2012-05-05") == [YES]
        assert bound(world(*TWO, gone, one=amendment(entry_into_force_under="pact:122")), "XDD", "2012-05-05") == [YES]
        assert bound(world(*TWO, gone, one=amendment(entry_into_force_under="pact:999")), "XDD", "2012-05-05") == [YES]
        other = ij.Amendment(id="amendment:o", treaty="treaty:other", names=["O"], adopted="2010-01-01")
        assert bound(world(TWO[0], other, gone), "XDD", "2012-05-05") == [YES]

    def test_another_amendment_opens_it_under_its_own_clause_only(self) -> None:
        """The notice cites the clause of the one, and the other is in force."""
        own = attrs.evolve(CLAUSES.amendments[1], leave_at_once="pact:121(7)")
        clauses = attrs.evolve(CLAUSES, amendments=[GENERAL, own])
        for under, answer in (("pact:121(6)", NO), ("pact:121(7)", YES)):
            gone = leaving("XDD", "2012-05-05", under)
            d = dossier(*PARTIES, amendment(), *TWO, gone, pact=treaty(final_clauses=clauses))
            assert bound(d, "XDD", "2012-05-05") == [answer]


class TestNotKnown:
    """Where it is open whether it has effect at once, it is unknown until the wait is over in any case."""

    def test_a_notice_of_a_month(self) -> None:
        """Perhaps before the day from which it may be given, perhaps after the last."""
        d = world(*TWO, leaving("XDD", "2011-03"))
        assert bound(d, "XDD", "2011-02-28", "2011-03-01", "2012-03-30", "2012-03-31") == [YES, UNKNOWN, UNKNOWN, NO]
        d = world(*TWO, leaving("XDD", "2013-03"))
        assert bound(d, "XDD", "2013-02-28", "2013-03-01", "2014-03-30", "2014-03-31") == [YES, UNKNOWN, UNKNOWN, NO]

    def test_acceptances_that_are_not_recorded_in_full(self) -> None:
        """It may have accepted; and the day on which enough had is not known."""
        part = amendment(participation=ij.parts.Participation("partial"), entered_into_force="2012-03-03")
        d = world(*TWO, leaving("XDD", "2012-05-05"), one=part)
        assert bound(d, "XDD", "2012-05-04", "2012-05-05", "2013-05-04", "2013-05-05") == [YES, UNKNOWN, UNKNOWN, NO]
        d = world(*TWO, leaving("XDD", "2012-05-05"), accepted("XDD", "2012-05-06"), one=part)
        assert bound(d, "XDD", "2012-05-04", "2012-05-05") == [YES, NO]
        early = world(*TWO, leaving("XDD", "2012-03-02"), accepted("XDD", "2012-05-06"), one=part)
        assert bound(early, "XDD", "2012-03-02") == [UNKNOWN]
        entry = world(*TWO, leaving("XDD", "2012-03-03"), accepted("XDD", "2012-05-06"), one=part)
        assert bound(entry, "XDD", "2012-03-03") == [NO]
        before = world(*TWO, leaving("XDD", "2009-12-31"), one=part)
        assert bound(before, "XDD", "2009-12-31", "2010-12-30", "2010-12-31") == [YES, YES, NO]

    def test_acceptances_recorded_up_to_a_day(self) -> None:
        """That day included."""
        for until, answer in (("2012-05-04", UNKNOWN), ("2012-05-05", NO)):
            one = amendment(participation=ij.parts.Participation("complete", until))
            assert bound(world(*TWO, leaving("XDD", "2012-05-05"), one=one), "XDD", "2012-05-05") == [answer]


class TestOneAfterAnother:
    """Who has left counts no longer for the next amendment."""

    def test_the_number_of_parties_is_less_from_that_day_on(self) -> None:
        """Of the three who are left two have accepted the second only once one of four has gone."""
        second = amendment("b", adopted="2012-06-01")
        gone = leaving("XDD", "2012-07-01")
        given = (*TWO, second, accepted("XAA", "2012-06-02", "b"))
        d = world(*given, gone, acceptances=ij.parts.Fraction(1, 3))
        assert str(ij.entry_into_force(d, "amendment:b").day) == "2013-07-01"
        stays = world(*given, acceptances=ij.parts.Fraction(1, 3))
        assert ij.entry_into_force(stays, "amendment:b").day is None
        next_one = leaving("XCC", "2012-07-01")
        both = world(*given, gone, next_one, acceptances=ij.parts.Fraction(1, 3))
        assert bound(both, "XCC", "2012-06-30", "2012-07-01") == [YES, NO]

    def test_one_amendment_opens_the_way_to_the_next(self) -> None:
        """The third leaves by the second amendment, which is in force only as the fourth left by the first."""
        second = amendment("b", adopted="2012-06-01")
        taken = (*TWO, accepted("XCC", "2011-02-02"), second, accepted("XAA", "2012-06-02", "b"))
        d = world(
            *taken, leaving("XDD", "2012-07-01"), leaving("XCC", "2013-05-05"), acceptances=ij.parts.Fraction(1, 3)
        )
        assert bound(d, "XCC", "2013-05-04", "2013-05-05") == [YES, NO]
        assert bound(
            world(*taken, leaving("XCC", "2013-05-05"), acceptances=ij.parts.Fraction(1, 3)), "XCC", "2013-05-05"
        ) == [YES]
