"""How a participant ceases to be bound, takes its acts back and comes again."""

from typing import Any

from tests.law.party_periods import BOUND, JOIN, LEAVE, OUT, clauses_with, course, days, from_on, on, party_periods
from tests.law.small import act

import intljustice as ij
from intljustice.law.day_ranges import NEVER, DayRange
from intljustice.law.treaties.participation import PartyPeriod

YES, NO = ij.Ternary.YES, ij.Ternary.NO


class TestEnd:
    """From which day it is no longer bound."""

    def test_by_notice(self) -> None:
        """A year from receipt."""
        found = course(JOIN, LEAVE)
        assert [(one.start, one.end, one.left) for one in found.party_periods] == [(BOUND, OUT, LEAVE)]
        assert [(one.received, one.effect, one.pending_until, one.ends) for one in found.notices] == [
            (days("2005-01-10"), OUT, OUT, OUT)
        ]

    def test_on_the_eve_it_is_bound_and_on_the_day_not(self) -> None:
        """The day of effect is the first one outside."""
        found = course(JOIN, LEAVE)
        message = ["2002-03-31", "2002-04-01", "2006-01-09", "2006-01-10"]
        assert [found.on(on(day)) for day in message] == [NO, YES, YES, NO]

    def test_the_first_of_two_notices_ends_it(self) -> None:
        """In whatever order they take effect."""
        second = act("XCC", "withdrawal", "2005-02-01", suffix="-2")
        assert course(JOIN, LEAVE, second).party_periods[0].left == LEAVE
        later = act("XCC", "withdrawal", "2005-01-10", effective="2006-03-01")
        found = course(JOIN, later, second).party_periods[0]
        assert (found.left, found.end) == (second, days("2006-02-01"))

    def test_of_two_that_are_known_in_part_it_is_the_earlier(self) -> None:
        """At the latest when the second surely takes effect."""
        month, day = act("XCC", "withdrawal", "2005-01"), act("XCC", "withdrawal", "2005-01-10", suffix="-2")
        found = course(JOIN, month, day).party_periods[0]
        assert (found.left, found.end) == (month, days("2006-01-01", "2006-01-10"))

    def test_a_notice_from_before_it_joined_ends_nothing(self) -> None:
        """One of the same day does."""
        early = act("XCC", "withdrawal", "2002-01-09")
        assert party_periods(JOIN, early) == [(BOUND, NEVER)]
        same = act("XCC", "withdrawal", "2002-01-10")
        assert party_periods(JOIN, same) == [(BOUND, days("2003-01-10"))]

    def test_by_the_end_of_the_state(self) -> None:
        """On the day, or that which is published."""
        gone = act("XCC", "cessation", "2004-01-01")
        assert course(JOIN, gone).party_periods[0] == PartyPeriod(
            joined=JOIN, start=BOUND, left=gone, end=days("2004-01-01")
        )
        message = act("XCC", "cessation", "2004-01-01", effective="2003-12-12")
        assert party_periods(JOIN, message) == [(BOUND, days("2003-12-12"))]
        assert party_periods(JOIN, act("XCC", "cessation", "2002-01-09")) == [(BOUND, NEVER)]
        assert party_periods(JOIN, act("XCC", "cessation", "2002-01-10")) == []

    def test_by_the_end_of_the_treaty(self) -> None:
        """By no act of its own, unless one has effect on that very day."""
        found = course(JOIN, ended="2005-05-05").party_periods[0]
        assert (found.left, found.end) == (None, days("2005-05-05"))
        found = course(JOIN, LEAVE, ended="2006-01-11").party_periods[0]
        assert (found.left, found.end) == (LEAVE, OUT)
        found = course(JOIN, LEAVE, ended="2006-01-10").party_periods[0]
        assert (found.left, found.end) == (LEAVE, OUT)
        found = course(JOIN, LEAVE, ended="2006-01-09").party_periods[0]
        assert (found.left, found.end) == (None, days("2006-01-09"))

    def test_a_spell_that_ends_before_it_begins_is_in_vain(self) -> None:
        """One of a single day is not."""
        found = course(JOIN, ended="2002-04-01")
        assert (found.party_periods, [one.joined for one in found.ineffective]) == ((), [JOIN])
        assert party_periods(JOIN, ended="2002-04-02") == [(BOUND, days("2002-04-02"))]


class TestRevocation:
    """Notices that are taken back, in time or too late."""

    def notice(self, back: str, **fields: Any) -> tuple[list[tuple[DayRange, DayRange]], bool]:
        """The spells, and whether the notice is taken back, by a revocation of this day."""
        found = course(JOIN, LEAVE, act("XCC", "revocation", back), **fields)
        return [(one.start, one.end) for one in found.party_periods], found.notices[0].back is not None

    def test_in_time_is_before_it_takes_effect(self) -> None:
        """On the eve at the latest."""
        assert self.notice("2006-01-09") == ([(BOUND, NEVER)], True)
        assert self.notice("2006-01-10") == ([(BOUND, OUT)], False)
        assert self.notice("2006-01-11") == ([(BOUND, OUT)], False)

    def test_a_day_known_in_part_may_be_in_time(self) -> None:
        """It is bound up to the day of effect, and perhaps longer."""
        assert self.notice("2006-01") == ([(BOUND, from_on("2006-01-10"))], True)
        assert self.notice("2005-12") == ([(BOUND, NEVER)], True)

    def test_it_is_pending_until_then(self) -> None:
        """And no longer than up to its effect."""
        message = course(JOIN, LEAVE, act("XCC", "revocation", "2005-05-05")).notices[0]
        assert message.pending_until == days("2005-05-05")
        message = course(JOIN, LEAVE, act("XCC", "revocation", "2006-01")).notices[0]
        assert message.pending_until == days("2006-01-01", "2006-01-10")

    def test_where_the_treaty_forbids_it_it_is_none(self) -> None:
        """Where it is silent or allows it, it is one."""
        for revocable, back in ((None, True), (True, True), (False, False)):
            leaving = ij.parts.WithdrawalClause(mode="notice", notice=ij.parts.Delay(1, "year"), revocable=revocable)
            assert self.notice("2005-05-05", final_clauses=clauses_with(withdrawal=leaving))[1] is back
        message = act("XCC", "withdrawal", "2005-01-10", effective="2006-01-10")
        found = course(
            JOIN, message, act("XCC", "revocation", "2005-05-05"), final_clauses=clauses_with(withdrawal=None)
        )
        assert found.party_periods[0].end == NEVER

    def test_a_second_notice_stands_by_itself(self) -> None:
        """One revocation takes back one notice where it names it."""
        second = act("XCC", "withdrawal", "2005-03-01", suffix="-2")
        back = act("XCC", "revocation", "2005-04-01", undoes=LEAVE.id)
        assert party_periods(JOIN, LEAVE, second, back) == [(BOUND, days("2006-03-01"))]


class TestInstrumentTakenBack:
    """Consent that is taken back before it has effect."""

    def start(self, back: str) -> tuple[list[tuple[DayRange, DayRange]], int]:
        """The spells, and how many are in vain, where the instrument is taken back on a day."""
        found = course(JOIN, act("XCC", "withdrawal_of_instrument", back))
        return [(one.start, one.end) for one in found.party_periods], len(found.ineffective)

    def test_up_to_the_eve(self) -> None:
        """On the day itself it is too late."""
        assert self.start("2002-03-31") == ([], 1)
        assert self.start("2002-04-01") == ([(BOUND, NEVER)], 0)

    def test_on_a_day_known_in_part_perhaps(self) -> None:
        """It may never begin."""
        assert self.start("2002") == ([(from_on("2002-04-01"), NEVER)], 0)

    def test_it_waits_until_it_is_taken_back(self) -> None:
        """The spell in vain says how long."""
        back = act("XCC", "withdrawal_of_instrument", "2002-03-01")
        assert course(JOIN, back).ineffective == (PartyPeriod(joined=JOIN, start=BOUND, left=back, end=days("2002-03-01")),)


class TestAgain:
    """One spell after another."""

    def test_after_leaving_it_may_come_back(self) -> None:
        """On the day of effect at the earliest."""
        again = act("XCC", "accession", "2006-01-10", suffix="-2")
        assert party_periods(JOIN, LEAVE, again) == [(BOUND, OUT), (days("2006-04-01"), NEVER)]

    def test_while_it_is_bound_another_consent_changes_nothing(self) -> None:
        """Even on the eve of leaving."""
        again = act("XCC", "accession", "2006-01-09", suffix="-2")
        assert party_periods(JOIN, LEAVE, again) == [(BOUND, OUT)]

    def test_it_changes_nothing_in_a_later_time_either(self) -> None:
        """Each is measured by the last time, and not by the first."""
        back, again = act("XCC", "accession", "2007-01-10", suffix="-2"), act("XCC", "ratification", "2008-01-10")
        assert party_periods(JOIN, LEAVE, back, again) == [(BOUND, OUT), (days("2007-04-01"), NEVER)]

    def test_a_consent_that_never_binds_is_none_that_binds_earlier(self) -> None:
        """Its author ends on the very day on which it would begin."""
        year = act("XCC", "ratification", "2002")
        succeeds, gone = act("XCC", "succession", "2002-06-01"), act("XCC", "cessation", "2002-06-01")
        assert course(year, succeeds, gone).party_periods[0].joined == year

    def test_another_consent_counts_where_it_surely_binds_earlier(self) -> None:
        """Because the first is known in part, or a State succeeds from an earlier day; not if it is taken back."""
        year = act("XCC", "ratification", "2002")
        found = course(year, JOIN).party_periods[0]
        assert (found.joined, found.start) == (JOIN, days("2002-04-01"))
        assert course(year, act("XCC", "accession", "2002-12-31")).party_periods[0].joined == year
        earlier = act("XCC", "succession", "2003-01-01", effective="2002-03-31")
        assert party_periods(JOIN, earlier) == [(days("2002-03-31"), NEVER)]
        assert party_periods(JOIN, act("XCC", "succession", "2003-01-01", effective="2002-04-01")) == [(BOUND, NEVER)]
        back = act("XCC", "withdrawal_of_instrument", "2002-01-11", undoes=JOIN.id)
        assert course(year, JOIN, back).party_periods[0].joined == year

    def test_it_may_leave_again(self) -> None:
        """The first notice ends the first spell only."""
        again = act("XCC", "accession", "2007-01-10", suffix="-2")
        leave = act("XCC", "withdrawal", "2008-01-10", suffix="-2")
        assert party_periods(JOIN, LEAVE, again, leave) == [(BOUND, OUT), (days("2007-04-01"), days("2009-01-10"))]
        assert course(JOIN, LEAVE, again, leave).on(on("2008-06-01")) is YES
