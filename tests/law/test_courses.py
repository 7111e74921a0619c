"""How one participant comes to be bound and ceases to be, by its acts: when each time begins and ends."""

from typing import Any

import pytest
from tests.law.small import JOINED, act, dossier, treaty

import intljustice as ij
from intljustice.law.courses import Course, Spell, Timeline, provisions_of
from intljustice.law.memberships import Membership, membership_of
from intljustice.law.windows import ANY_DAY, NEVER, Window

YES, NO, UNKNOWN = ij.Ternary.YES, ij.Ternary.NO, ij.Ternary.UNKNOWN
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


class TestStart:
    """From which day a consent binds."""

    @pytest.mark.parametrize(
        ("deposited", "start"),
        [
            ("2000-05-05", IN_FORCE),
            ("2001-02-28", IN_FORCE),
            ("2001-03-01", IN_FORCE),
            ("2001-03-02", "2001-06-01"),
            ("2001-04-01", "2001-06-01"),
            ("2001-04-02", "2001-07-01"),
            ("2002-01-10", "2002-04-01"),
        ],
    )
    def test_with_the_treaty_or_later(self, deposited: str, start: str) -> None:
        """Sixty days from 2 March and from 2 April 2001 end on a first, and the next one counts."""
        assert spells(act("XCC", "accession", deposited, counts=False)) == [(days(start), NEVER)]

    @pytest.mark.parametrize(
        ("deposited", "start"), [("2001-02-28", IN_FORCE), ("2001-03-01", IN_FORCE), ("2001-03-02", "2002-03-02")]
    )
    def test_by_the_deciding_day_it_is_the_treatys(self, deposited: str, start: str) -> None:
        """A day later it is the clause on later parties."""
        later = ij.LaterPartyClause(delay=ij.Delay(1, "year"))
        clauses = _with(later_parties=later)
        assert spells(act("XCC", "accession", deposited, counts=False), final_clauses=clauses) == [(days(start), NEVER)]

    def test_around_the_deciding_day_it_is_either(self) -> None:
        """Where the day is known in part."""
        clauses = _with(later_parties=ij.LaterPartyClause(delay=ij.Delay(1, "year")))
        month = act("XCC", "accession", "2001-03", counts=False)
        assert spells(month, final_clauses=clauses) == [(days(IN_FORCE, "2002-03-31"), NEVER)]

    def test_around_it_the_treaty_may_be_later_than_the_clause(self) -> None:
        """Where it enters into force long after the deciding day."""
        entry = ij.EntryIntoForceClause(threshold=2, delay=ij.Delay(1, "day"))
        clauses = _with(entry_into_force=entry, later_parties=ij.LaterPartyClause(delay=ij.Delay(5, "day")))
        month = act("XCC", "accession", "2001-03", counts=False)
        assert spells(month, final_clauses=clauses) == [(days("2001-03-02", "2001-04-05"), NEVER)]

    def test_a_deciding_month_leaves_those_open_who_come_in_it(self) -> None:
        """Before it with the treaty, after it later."""
        entry = ij.EntryIntoForceClause(threshold=3, delay=ij.Delay(1, "day"))
        clauses = _with(entry_into_force=entry, later_parties=ij.LaterPartyClause(delay=ij.Delay(1, "year")))
        decides = act("XDD", "accession", "2002-06")

        def start(day: str) -> Window:
            return spells(act("XCC", "accession", day, counts=False), decides, final_clauses=clauses)[0][0]

        assert start("2002-05-31") == start("2002-06-01") == days("2002-06-02", "2002-07-01")
        assert start("2002-06-02") == days("2002-06-02", "2003-06-02")
        assert start("2002-06-30") == days("2002-06-02", "2003-06-30")
        assert start("2002-07-01") == days("2003-07-01")

    def test_not_before_a_day(self) -> None:
        """Where the clause on later parties names one."""
        clauses = _with(later_parties=ij.LaterPartyClause(delay=ij.Delay(1, "day"), not_before="2002-02-01"))
        assert spells(JOIN, final_clauses=clauses) == [(days("2002-02-01"), NEVER)]
        late = act("XCC", "accession", "2002-02-01")
        assert spells(late, final_clauses=clauses) == [(days("2002-02-02"), NEVER)]

    def test_as_published_where_the_clause_is_not_recorded(self) -> None:
        """Else from deposit on, perhaps never."""
        for none in (None, ij.LaterPartyClause()):
            clauses = _with(later_parties=none)
            assert spells(JOIN, final_clauses=clauses) == [(from_on("2002-01-10"), NEVER)]
            told = act("XCC", "accession", "2002-01-10", effective="2002-05-05")
            assert spells(told, final_clauses=clauses) == [(days("2002-05-05"), NEVER)]

    def test_a_day_published_is_nothing_where_the_clause_tells(self) -> None:
        """It is computed."""
        assert spells(act("XCC", "accession", "2002-01-10", effective="2002-05-05")) == [(BOUND, NEVER)]

    def test_never_where_the_treaty_is_not_in_force(self) -> None:
        """A spell that does not begin is none; it is in vain."""
        alone = treaty(
            final_clauses=_with(entry_into_force=ij.EntryIntoForceClause(threshold=4, delay=ij.Delay(1, "day")))
        )
        found = membership_of(dossier(JOIN, *JOINED, pact=alone), alone).courses[WHO]
        assert found.spells == ()
        assert [(spell.joined, spell.start, spell.end) for spell in found.vain] == [(JOIN, NEVER, NEVER)]


class TestStartAsPublished:
    """Where the entry into force is only published, the deciding day is not known."""

    fields: dict[str, Any] = {"participation": None, "entered_into_force": "2002-02-01"}  # noqa: RUF012

    @pytest.mark.parametrize(
        ("deposited", "first", "last"),
        [
            ("2001-01-01", "2002-02-01", "2002-02-01"),
            ("2001-12-31", "2002-02-01", "2002-04-01"),
            ("2002-01-31", "2002-02-01", "2002-05-01"),
            ("2002-02-01", "2002-05-01", "2002-05-01"),
        ],
    )
    def test_whoever_comes_after_it_is_a_later_party(self, deposited: str, first: str, last: str) -> None:
        """Whoever comes before is one or is not."""
        found = spells(act("XCC", "accession", deposited), **self.fields)
        assert found == [(days(first, last), NEVER)]


class TestSuccession:
    """From the day of succession, not from deposit."""

    def test_from_the_day_of_succession(self) -> None:
        """Or from its own where none other is given."""
        told = act("XCC", "succession", "2006-10-23", effective="2006-06-03")
        assert spells(told) == [(days("2006-06-03"), NEVER)]
        assert spells(act("XCC", "succession", "2006-10-23")) == [(days("2006-10-23"), NEVER)]

    def test_never_before_the_treaty(self) -> None:
        """By no day."""
        for day in ("1990-01-01", "2001-04-30", IN_FORCE):
            assert spells(act("XCC", "succession", "2006-10-23", effective=day)) == [(days(IN_FORCE), NEVER)]
        assert spells(act("XCC", "succession", "2006-10-23", effective="2001-05-02")) == [(days("2001-05-02"), NEVER)]


class TestEnd:
    """From which day it is no longer bound."""

    def test_by_notice(self) -> None:
        """A year from receipt."""
        found = course(JOIN, LEAVE)
        assert [(one.start, one.end, one.left) for one in found.spells] == [(BOUND, OUT, LEAVE)]
        assert [(one.received, one.effect, one.pending_until, one.ends) for one in found.notices] == [
            (days("2005-01-10"), OUT, OUT, OUT)
        ]

    def test_on_the_eve_it_is_bound_and_on_the_day_not(self) -> None:
        """The day of effect is the first one outside."""
        found = course(JOIN, LEAVE)
        told = ["2002-03-31", "2002-04-01", "2006-01-09", "2006-01-10"]
        assert [found.on(on(day)) for day in told] == [NO, YES, YES, NO]

    def test_the_first_of_two_notices_ends_it(self) -> None:
        """In whatever order they take effect."""
        second = act("XCC", "withdrawal", "2005-02-01", suffix="-2")
        assert course(JOIN, LEAVE, second).spells[0].left == LEAVE
        later = act("XCC", "withdrawal", "2005-01-10", effective="2006-03-01")
        found = course(JOIN, later, second).spells[0]
        assert (found.left, found.end) == (second, days("2006-02-01"))

    def test_of_two_that_are_known_in_part_it_is_the_earlier(self) -> None:
        """At the latest when the second surely takes effect."""
        month, day = act("XCC", "withdrawal", "2005-01"), act("XCC", "withdrawal", "2005-01-10", suffix="-2")
        found = course(JOIN, month, day).spells[0]
        assert (found.left, found.end) == (month, days("2006-01-01", "2006-01-10"))

    def test_a_notice_from_before_it_joined_ends_nothing(self) -> None:
        """One of the same day does."""
        early = act("XCC", "withdrawal", "2002-01-09")
        assert spells(JOIN, early) == [(BOUND, NEVER)]
        same = act("XCC", "withdrawal", "2002-01-10")
        assert spells(JOIN, same) == [(BOUND, days("2003-01-10"))]

    def test_by_the_end_of_the_state(self) -> None:
        """On the day, or that which is published."""
        gone = act("XCC", "cessation", "2004-01-01")
        assert course(JOIN, gone).spells[0] == Spell(joined=JOIN, start=BOUND, left=gone, end=days("2004-01-01"))
        told = act("XCC", "cessation", "2004-01-01", effective="2003-12-12")
        assert spells(JOIN, told) == [(BOUND, days("2003-12-12"))]
        assert spells(JOIN, act("XCC", "cessation", "2002-01-09")) == [(BOUND, NEVER)]
        assert spells(JOIN, act("XCC", "cessation", "2002-01-10")) == []

    def test_by_the_end_of_the_treaty(self) -> None:
        """By no act of its own, unless one has effect on that very day."""
        found = course(JOIN, ended="2005-05-05").spells[0]
        assert (found.left, found.end) == (None, days("2005-05-05"))
        found = course(JOIN, LEAVE, ended="2006-01-11").spells[0]
        assert (found.left, found.end) == (LEAVE, OUT)
        found = course(JOIN, LEAVE, ended="2006-01-10").spells[0]
        assert (found.left, found.end) == (LEAVE, OUT)
        found = course(JOIN, LEAVE, ended="2006-01-09").spells[0]
        assert (found.left, found.end) == (None, days("2006-01-09"))

    def test_a_spell_that_ends_before_it_begins_is_in_vain(self) -> None:
        """One of a single day is not."""
        found = course(JOIN, ended="2002-04-01")
        assert (found.spells, [one.joined for one in found.vain]) == ((), [JOIN])
        assert spells(JOIN, ended="2002-04-02") == [(BOUND, days("2002-04-02"))]


class TestRevocation:
    """Notices that are taken back, in time or too late."""

    def notice(self, back: str, **fields: Any) -> tuple[list[tuple[Window, Window]], bool]:
        """The spells, and whether the notice is taken back, by a revocation of this day."""
        found = course(JOIN, LEAVE, act("XCC", "revocation", back), **fields)
        return [(one.start, one.end) for one in found.spells], found.notices[0].back is not None

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
        told = course(JOIN, LEAVE, act("XCC", "revocation", "2005-05-05")).notices[0]
        assert told.pending_until == days("2005-05-05")
        told = course(JOIN, LEAVE, act("XCC", "revocation", "2006-01")).notices[0]
        assert told.pending_until == days("2006-01-01", "2006-01-10")

    def test_where_the_treaty_forbids_it_it_is_none(self) -> None:
        """Where it is silent or allows it, it is one."""
        for revocable, back in ((None, True), (True, True), (False, False)):
            leaving = ij.WithdrawalClause(way="notice", notice=ij.Delay(1, "year"), revocable=revocable)
            assert self.notice("2005-05-05", final_clauses=_with(withdrawal=leaving))[1] is back
        told = act("XCC", "withdrawal", "2005-01-10", effective="2006-01-10")
        found = course(JOIN, told, act("XCC", "revocation", "2005-05-05"), final_clauses=_with(withdrawal=None))
        assert found.spells[0].end == NEVER

    def test_a_second_notice_stands_by_itself(self) -> None:
        """One revocation takes back one notice where it names it."""
        second = act("XCC", "withdrawal", "2005-03-01", suffix="-2")
        back = act("XCC", "revocation", "2005-04-01", undoes=LEAVE.id)
        assert spells(JOIN, LEAVE, second, back) == [(BOUND, days("2006-03-01"))]


class TestInstrumentTakenBack:
    """Consent that is taken back before it has effect."""

    def start(self, back: str) -> tuple[list[tuple[Window, Window]], int]:
        """The spells, and how many are in vain, where the instrument is taken back on a day."""
        found = course(JOIN, act("XCC", "withdrawal_of_instrument", back))
        return [(one.start, one.end) for one in found.spells], len(found.vain)

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
        assert course(JOIN, back).vain == (Spell(joined=JOIN, start=BOUND, left=back, end=days("2002-03-01")),)


class TestAgain:
    """One spell after another."""

    def test_after_leaving_it_may_come_back(self) -> None:
        """On the day of effect at the earliest."""
        again = act("XCC", "accession", "2006-01-10", suffix="-2")
        assert spells(JOIN, LEAVE, again) == [(BOUND, OUT), (days("2006-04-01"), NEVER)]

    def test_while_it_is_bound_another_consent_changes_nothing(self) -> None:
        """Even on the eve of leaving."""
        again = act("XCC", "accession", "2006-01-09", suffix="-2")
        assert spells(JOIN, LEAVE, again) == [(BOUND, OUT)]

    def test_it_changes_nothing_in_a_later_time_either(self) -> None:
        """Each is measured by the last time, and not by the first."""
        back, again = act("XCC", "accession", "2007-01-10", suffix="-2"), act("XCC", "ratification", "2008-01-10")
        assert spells(JOIN, LEAVE, back, again) == [(BOUND, OUT), (days("2007-04-01"), NEVER)]

    def test_a_consent_that_never_binds_is_none_that_binds_earlier(self) -> None:
        """Its author ends on the very day on which it would begin."""
        year = act("XCC", "ratification", "2002")
        succeeds, gone = act("XCC", "succession", "2002-06-01"), act("XCC", "cessation", "2002-06-01")
        assert course(year, succeeds, gone).spells[0].joined == year

    def test_another_consent_counts_where_it_surely_binds_earlier(self) -> None:
        """Because the first is known in part, or a State succeeds from an earlier day; not if it is taken back."""
        year = act("XCC", "ratification", "2002")
        found = course(year, JOIN).spells[0]
        assert (found.joined, found.start) == (JOIN, days("2002-04-01"))
        assert course(year, act("XCC", "accession", "2002-12-31")).spells[0].joined == year
        earlier = act("XCC", "succession", "2003-01-01", effective="2002-03-31")
        assert spells(JOIN, earlier) == [(days("2002-03-31"), NEVER)]
        assert spells(JOIN, act("XCC", "succession", "2003-01-01", effective="2002-04-01")) == [(BOUND, NEVER)]
        back = act("XCC", "withdrawal_of_instrument", "2002-01-11", undoes=JOIN.id)
        assert course(year, JOIN, back).spells[0].joined == year

    def test_it_may_leave_again(self) -> None:
        """The first notice ends the first spell only."""
        again = act("XCC", "accession", "2007-01-10", suffix="-2")
        leave = act("XCC", "withdrawal", "2008-01-10", suffix="-2")
        assert spells(JOIN, LEAVE, again, leave) == [(BOUND, OUT), (days("2007-04-01"), days("2009-01-10"))]
        assert course(JOIN, LEAVE, again, leave).on(on("2008-06-01")) is YES


class TestTurns:
    """The days on which answers change."""

    def test_both_ends_of_both_windows(self) -> None:
        """Of each spell."""
        spell = Spell(joined=JOIN, start=days("2002-04-01", "2002-04-03"), end=days("2003-01-01", "2003-01-05"))
        told = ["2002-04-01", "2002-04-03", "2003-01-01", "2003-01-05"]
        assert list(Course(spells=(spell,)).turns()) == [on(day) for day in told]
        asked = {"2002-03-31": NO, "2002-04-01": UNKNOWN, "2002-04-02": UNKNOWN, "2002-04-03": YES}
        asked |= {"2002-12-31": YES, "2003-01-01": UNKNOWN, "2003-01-04": UNKNOWN, "2003-01-05": NO}
        assert {day: spell.on(on(day)) for day in asked} == asked

    def test_a_timeline_answers_from_each_turn_on(self) -> None:
        """And before the first."""
        line = Timeline(turns=(10, 20), answers=(NO, YES, UNKNOWN))
        assert [line.on(day) for day in (9, 10, 19, 20, 21)] == [NO, YES, YES, UNKNOWN, UNKNOWN]


class TestProvisions:
    """The clauses by which a spell begins and ends."""

    def told(self, *acts: ij.Record, **fields: Any) -> list[str]:
        """The clauses of the first spell."""
        m = member(*acts, **fields)
        return [str(one) for one in provisions_of(m.courses[WHO].spells[0], m.clauses, m.entry)]

    def test_with_the_treaty_or_later(self) -> None:
        """By the first or the second paragraph."""
        assert self.told(act("XCC", "accession", "2000-05-05")) == ["pact:126(1)"]
        assert self.told(JOIN) == ["pact:126(2)"]

    def test_by_succession_it_is_none(self) -> None:
        """No final clause says so."""
        assert self.told(act("XCC", "succession", "2006-10-23")) == []

    def test_by_withdrawal_it_is_that_clause_as_well(self) -> None:
        """By the end of the State it is not."""
        assert self.told(JOIN, LEAVE) == ["pact:126(2)", "pact:127(1)"]
        assert self.told(JOIN, act("XCC", "cessation", "2004-01-01")) == ["pact:126(2)"]
        assert self.told(JOIN, ended="2005-01-01") == ["pact:126(2)"]

    def test_what_is_not_recorded_is_not_told(self) -> None:
        """Neither the one nor the other."""
        told = act("XCC", "withdrawal", "2005-01-10", effective="2006-01-10")
        assert self.told(JOIN, told, final_clauses=_with(withdrawal=None, later_parties=None)) == []
        assert self.told(JOIN, told, final_clauses=_with(withdrawal=ij.WithdrawalClause(way="notice"))) == [
            "pact:126(2)"
        ]


def _with(**fields: Any) -> ij.FinalClauses:
    """The clauses of the pact with some of them changed."""
    given = treaty().final_clauses
    assert given is not None
    kept = {
        "entry_into_force": given.entry_into_force,
        "later_parties": given.later_parties,
        "withdrawal": given.withdrawal,
    }
    return ij.FinalClauses(**{**kept, **fields})


def test_any_day_is_a_start_that_is_not_known() -> None:
    """Of a consent of no day, it is open when it binds, if ever."""
    assert spells(act("XCC", "accession", None, counts=False)) == [(Window(on(IN_FORCE), NEVER.last), NEVER)]
    assert ANY_DAY.last == NEVER.last - 1
