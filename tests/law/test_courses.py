"""How one participant comes to be bound by its acts: when each time begins, and under which clauses."""

from typing import Any

import pytest
from tests.law.party_periods import (
    BOUND,
    IN_FORCE,
    JOIN,
    LEAVE,
    WHO,
    clauses_with,
    days,
    from_on,
    member,
    on,
    party_periods,
)
from tests.law.small import JOINED, act, dossier, treaty

import intljustice as ij
from intljustice.law.day_ranges import ANY_DAY, NEVER, DayRange
from intljustice.law.treaties.participation import ParticipantHistory, PartyPeriod, Timeline, provisions_of
from intljustice.law.treaties.status_table import status_table_of

YES, NO, UNKNOWN = ij.Ternary.YES, ij.Ternary.NO, ij.Ternary.UNKNOWN


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
        assert party_periods(act("XCC", "accession", deposited, counts=False)) == [(days(start), NEVER)]

    @pytest.mark.parametrize(
        ("deposited", "start"), [("2001-02-28", IN_FORCE), ("2001-03-01", IN_FORCE), ("2001-03-02", "2002-03-02")]
    )
    def test_by_the_deciding_day_it_is_the_treatys(self, deposited: str, start: str) -> None:
        """A day later it is the clause on later parties."""
        later = ij.parts.LaterPartyClause(delay=ij.parts.Delay(1, "year"))
        clauses = clauses_with(later_parties=later)
        assert party_periods(act("XCC", "accession", deposited, counts=False), final_clauses=clauses) == [
            (days(start), NEVER)
        ]

    def test_around_the_deciding_day_it_is_either(self) -> None:
        """Where the day is known in part."""
        clauses = clauses_with(later_parties=ij.parts.LaterPartyClause(delay=ij.parts.Delay(1, "year")))
        month = act("XCC", "accession", "2001-03", counts=False)
        assert party_periods(month, final_clauses=clauses) == [(days(IN_FORCE, "2002-03-31"), NEVER)]

    def test_around_it_the_treaty_may_be_later_than_the_clause(self) -> None:
        """Where it enters into force long after the deciding day."""
        entry = ij.parts.EntryIntoForceClause(threshold=2, delay=ij.parts.Delay(1, "day"))
        clauses = clauses_with(
            entry_into_force=entry, later_parties=ij.parts.LaterPartyClause(delay=ij.parts.Delay(5, "day"))
        )
        month = act("XCC", "accession", "2001-03", counts=False)
        assert party_periods(month, final_clauses=clauses) == [(days("2001-03-02", "2001-04-05"), NEVER)]

    def test_a_deciding_month_leaves_those_open_who_come_in_it(self) -> None:
        """Before it with the treaty, after it later."""
        entry = ij.parts.EntryIntoForceClause(threshold=3, delay=ij.parts.Delay(1, "day"))
        clauses = clauses_with(
            entry_into_force=entry, later_parties=ij.parts.LaterPartyClause(delay=ij.parts.Delay(1, "year"))
        )
        decides = act("XDD", "accession", "2002-06")

        def start(day: str) -> DayRange:
            return party_periods(act("XCC", "accession", day, counts=False), decides, final_clauses=clauses)[0][0]

        assert start("2002-05-31") == start("2002-06-01") == days("2002-06-02", "2002-07-01")
        assert start("2002-06-02") == days("2002-06-02", "2003-06-02")
        assert start("2002-06-30") == days("2002-06-02", "2003-06-30")
        assert start("2002-07-01") == days("2003-07-01")

    def test_not_before_a_day(self) -> None:
        """Where the clause on later parties names one."""
        clauses = clauses_with(
            later_parties=ij.parts.LaterPartyClause(delay=ij.parts.Delay(1, "day"), not_before="2002-02-01")
        )
        assert party_periods(JOIN, final_clauses=clauses) == [(days("2002-02-01"), NEVER)]
        late = act("XCC", "accession", "2002-02-01")
        assert party_periods(late, final_clauses=clauses) == [(days("2002-02-02"), NEVER)]

    def test_as_published_where_the_clause_is_not_recorded(self) -> None:
        """Else from deposit on, perhaps never."""
        for none in (None, ij.parts.LaterPartyClause()):
            clauses = clauses_with(later_parties=none)
            assert party_periods(JOIN, final_clauses=clauses) == [(from_on("2002-01-10"), NEVER)]
            message = act("XCC", "accession", "2002-01-10", effective="2002-05-05")
            assert party_periods(message, final_clauses=clauses) == [(days("2002-05-05"), NEVER)]

    def test_a_day_published_is_nothing_where_the_clause_tells(self) -> None:
        """It is computed."""
        assert party_periods(act("XCC", "accession", "2002-01-10", effective="2002-05-05")) == [(BOUND, NEVER)]

    def test_never_where_the_treaty_is_not_in_force(self) -> None:
        """A spell that does not begin is none; it is in vain."""
        alone = treaty(
            final_clauses=clauses_with(
                entry_into_force=ij.parts.EntryIntoForceClause(threshold=4, delay=ij.parts.Delay(1, "day"))
            )
        )
        found = status_table_of(dossier(JOIN, *JOINED, pact=alone), alone).histories[WHO]
        assert found.party_periods == ()
        assert [(party_period.joined, party_period.start, party_period.end) for party_period in found.ineffective] == [
            (JOIN, NEVER, NEVER)
        ]


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
        found = party_periods(act("XCC", "accession", deposited), **self.fields)
        assert found == [(days(first, last), NEVER)]


class TestSuccession:
    """From the day of succession, not from deposit."""

    def test_from_the_day_of_succession(self) -> None:
        """Or from its own where none other is given."""
        message = act("XCC", "succession", "2006-10-23", effective="2006-06-03")
        assert party_periods(message) == [(days("2006-06-03"), NEVER)]
        assert party_periods(act("XCC", "succession", "2006-10-23")) == [(days("2006-10-23"), NEVER)]

    def test_never_before_the_treaty(self) -> None:
        """By no day."""
        for day in ("1990-01-01", "2001-04-30", IN_FORCE):
            assert party_periods(act("XCC", "succession", "2006-10-23", effective=day)) == [(days(IN_FORCE), NEVER)]
        assert party_periods(act("XCC", "succession", "2006-10-23", effective="2001-05-02")) == [
            (days("2001-05-02"), NEVER)
        ]


class TestTurns:
    """The days on which answers change."""

    def test_both_ends_of_both_windows(self) -> None:
        """Of each spell."""
        party_period = PartyPeriod(
            joined=JOIN, start=days("2002-04-01", "2002-04-03"), end=days("2003-01-01", "2003-01-05")
        )
        message = ["2002-04-01", "2002-04-03", "2003-01-01", "2003-01-05"]
        assert list(ParticipantHistory(party_periods=(party_period,)).change_days()) == [on(day) for day in message]
        asked = {"2002-03-31": NO, "2002-04-01": UNKNOWN, "2002-04-02": UNKNOWN, "2002-04-03": YES}
        asked |= {"2002-12-31": YES, "2003-01-01": UNKNOWN, "2003-01-04": UNKNOWN, "2003-01-05": NO}
        assert {day: party_period.on(on(day)) for day in asked} == asked

    def test_a_timeline_answers_from_each_turn_on(self) -> None:
        """And before the first."""
        line = Timeline(change_days=(10, 20), answers=(NO, YES, UNKNOWN))
        assert [line.on(day) for day in (9, 10, 19, 20, 21)] == [NO, YES, YES, UNKNOWN, UNKNOWN]


class TestProvisions:
    """The clauses by which a spell begins and ends."""

    def message(self, *acts: ij.Record, **fields: Any) -> list[str]:
        """The clauses of the first spell."""
        m = member(*acts, **fields)
        return [str(one) for one in provisions_of(m.histories[WHO].party_periods[0], m.clauses, m.entry)]

    def test_with_the_treaty_or_later(self) -> None:
        """By the first or the second paragraph."""
        assert self.message(act("XCC", "accession", "2000-05-05")) == ["pact:126(1)"]
        assert self.message(JOIN) == ["pact:126(2)"]

    def test_by_succession_it_is_none(self) -> None:
        """No final clause says so."""
        assert self.message(act("XCC", "succession", "2006-10-23")) == []

    def test_by_withdrawal_it_is_that_clause_as_well(self) -> None:
        """By the end of the State it is not."""
        assert self.message(JOIN, LEAVE) == ["pact:126(2)", "pact:127(1)"]
        assert self.message(JOIN, act("XCC", "cessation", "2004-01-01")) == ["pact:126(2)"]
        assert self.message(JOIN, ended="2005-01-01") == ["pact:126(2)"]

    def test_what_is_not_recorded_is_not_told(self) -> None:
        """Neither the one nor the other."""
        message = act("XCC", "withdrawal", "2005-01-10", effective="2006-01-10")
        assert self.message(JOIN, message, final_clauses=clauses_with(withdrawal=None, later_parties=None)) == []
        assert self.message(
            JOIN, message, final_clauses=clauses_with(withdrawal=ij.parts.WithdrawalClause(mode="notice"))
        ) == ["pact:126(2)"]


def test_any_day_is_a_start_that_is_not_known() -> None:
    """Of a consent of no day, it is open when it binds, if ever."""
    assert party_periods(act("XCC", "accession", None, counts=False)) == [(DayRange(on(IN_FORCE), NEVER.last), NEVER)]
    assert ANY_DAY.last == NEVER.last - 1
