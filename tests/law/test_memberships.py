"""What the acts say, by day: masked where not everything is recorded, and cut off where the treaty ends."""

from typing import Any

import attrs
import pytest
from tests.law.small import CLAUSES, JOINED, act, dossier, treaty

import intljustice as ij
from intljustice.law.day_ranges import NEVER, DayRange
from intljustice.law.treaties.status_table import StatusTable, status_table_of

YES, NO, UNKNOWN = ij.Ternary.YES, ij.Ternary.NO, ij.Ternary.UNKNOWN
JOIN = act("XCC", "accession", "2002-01-10")
LEAVE = act("XCC", "withdrawal", "2005-01-10")


def on(day: str) -> int:
    """The day as a number."""
    return DayRange.of(ij.PartialDate(day)).first


def member(*acts: ij.Record, **fields: Any) -> StatusTable:
    """The membership of the pact by these acts; it is in force from 1 May 2001 by the two of others."""
    pact = treaty(**fields)
    return status_table_of(dossier(*JOINED, *acts, pact=pact), pact)


def change_days(m: StatusTable, who: str) -> list[tuple[str, ij.Ternary]]:
    """The answer at first, then from which day which."""
    line = m.timeline(f"state:{who}")
    message = [str(DayRange(change_day, change_day)) for change_day in line.change_days]
    return list(zip(["", *message], line.answers, strict=True))


class TestRecordedInFull:
    """Up to a day everything is recorded, and silence is an answer."""

    def test_the_acts_up_to_that_day_then_unknown(self) -> None:
        """That day is the last that is known."""
        assert change_days(member(JOIN, LEAVE), "XCC") == [
            ("", NO),
            ("2002-04-01", YES),
            ("2006-01-10", NO),
            ("2031-01-01", UNKNOWN),
        ]

    def test_silence_is_no(self) -> None:
        """Of whoever did nothing, recorded or not."""
        assert change_days(member(), "XDD") == change_days(member(), "XZZ") == [("", NO), ("2031-01-01", UNKNOWN)]

    @pytest.mark.parametrize(
        ("until", "cut"), [("2002-03-31", None), ("2002-04-01", "2002-04-02"), ("2003", "2004-01-01")]
    )
    def test_what_is_pending_when_the_records_end_is_unknown(self, until: str, cut: str | None) -> None:
        """Of a year it is its last day."""
        message = change_days(member(JOIN, participation=ij.parts.Participation("complete", until)), "XCC")
        bound = [("2002-04-01", YES), (cut, UNKNOWN)] if cut else [("2002-04-01", UNKNOWN)]
        assert message == [("", NO), *bound]

    def test_days_known_in_part_are_unknown_between(self) -> None:
        """Before the first and from the last on it is known."""
        month = act("XCC", "accession", "2002-01")
        message = change_days(member(month), "XCC")
        assert message == [("", NO), ("2002-04-01", UNKNOWN), ("2002-05-01", YES), ("2031-01-01", UNKNOWN)]

    def test_it_says_what_it_is_of(self) -> None:
        """And how far it is recorded."""
        found = member(JOIN)
        assert (found.about, found.complete, found.until) == ("treaty:pact", True, on("2030-12-31"))
        assert (found.ended, found.entry.day.first) == (NEVER, on("2001-05-01"))
        assert found.clauses == CLAUSES


class TestNotRecordedInFull:
    """Silence is no answer, and yes is one."""

    @pytest.mark.parametrize("participation", [None, ij.parts.Participation("partial"), ij.parts.Participation("none")])
    def test_only_before_the_treaty_is_in_force_nobody_is_bound(
        self, participation: ij.parts.Participation | None
    ) -> None:
        """From then on it is unknown; of those with an act it is yes as long as the act says so."""
        m = member(JOIN, LEAVE, participation=participation, entered_into_force="2001-07-07")
        assert change_days(m, "XDD") == [("", NO), ("2001-07-07", UNKNOWN)]
        assert change_days(m, "XCC") == [
            ("", NO),
            ("2001-07-07", UNKNOWN),
            ("2002-04-01", YES),
            ("2006-01-10", UNKNOWN),
        ]
        assert (m.complete, m.until) == (False, None)

    def test_without_a_day_of_entry_it_is_unknown_from_adoption_on(self) -> None:
        """Or always."""
        assert change_days(member(participation=None, adopted="2000-01-01"), "XDD") == [
            ("", NO),
            ("2000-01-01", UNKNOWN),
        ]
        assert change_days(member(participation=None, adopted=None), "XDD")[-1][1] is UNKNOWN


class TestEnd:
    """When the treaty itself ends."""

    def test_on_the_day_that_is_published(self) -> None:
        """That day itself is the first without it."""
        m = member(JOIN, ended="2010-05-05")
        assert change_days(m, "XCC") == [("", NO), ("2002-04-01", YES), ("2010-05-05", NO), ("2031-01-01", UNKNOWN)]
        assert m.ended == DayRange.of(ij.PartialDate("2010-05-05"))

    def left(self, below: int, *acts: ij.Record, **fields: Any) -> DayRange:
        """When a pact of three with this lowest number of parties ends."""
        return member(JOIN, *acts, final_clauses=attrs.evolve(CLAUSES, ends_below=below), **fields).ended

    def test_when_too_few_are_left(self) -> None:
        """Two are fewer than three, and not fewer than two."""
        assert self.left(3, LEAVE) == DayRange.of(ij.PartialDate("2006-01-10"))
        assert self.left(2, LEAVE) == NEVER
        assert self.left(3) == NEVER

    def test_by_nobody_who_is_not_there_yet(self) -> None:
        """Before all have joined they are few, and none has left."""
        late = act("XDD", "accession", "2007-01-10")
        assert self.left(4, late) == NEVER
        leave = act("XDD", "withdrawal", "2009-01-10")
        assert self.left(4, late, leave) == DayRange.of(ij.PartialDate("2010-01-10"))

    def test_one_who_comes_on_the_day_on_which_another_leaves_keeps_it(self) -> None:
        """A day later is too late."""
        same = act("XDD", "succession", "2006-01-10")
        assert self.left(3, LEAVE, same) == NEVER
        late = act("XDD", "succession", "2006-01-11")
        assert self.left(3, LEAVE, late) == DayRange.of(ij.PartialDate("2006-01-10"))

    def test_two_who_leave_on_one_day_leave_together(self) -> None:
        """Three, then one."""
        other = act("XAA", "withdrawal", "2005-01-10")
        assert self.left(2, LEAVE, other) == DayRange.of(ij.PartialDate("2006-01-10"))
        assert self.left(1, LEAVE, other) == NEVER

    def test_of_days_known_in_part_it_is_known_in_part(self) -> None:
        """The last one needed may leave early or late."""
        month = act("XCC", "withdrawal", "2005-01")
        assert self.left(3, month) == DayRange(on("2006-01-01"), on("2006-01-31"))
        perhaps = act("XDD", "succession", "2006-01")
        assert self.left(3, LEAVE, perhaps) == DayRange(on("2006-01-10"), NEVER.last)

    def test_the_day_that_is_published_goes_first(self) -> None:
        """Before the computation."""
        assert self.left(3, LEAVE, ended="2006-06-06") == DayRange.of(ij.PartialDate("2006-06-06"))

    def test_where_not_all_are_recorded_it_is_not_computed(self) -> None:
        """Others may be left."""
        assert self.left(3, LEAVE, participation=ij.parts.Participation("partial")) == NEVER

    def test_those_who_are_left_are_bound_up_to_then(self) -> None:
        """And nobody joins it afterwards."""
        clauses = attrs.evolve(CLAUSES, ends_below=3)
        m = member(JOIN, LEAVE, act("XDD", "accession", "2008-01-01"), final_clauses=clauses)
        assert change_days(m, "XAA") == [("", NO), ("2001-05-01", YES), ("2006-01-10", NO), ("2031-01-01", UNKNOWN)]
        assert change_days(m, "XDD") == [("", NO), ("2031-01-01", UNKNOWN)]
