"""From when an amendment binds whom: the procedure that governs it, its entry into force, and each party's own day."""

from typing import Any

import attrs
import pytest
from tests.law.small import CLAUSES, JOINED, act, cited, dossier, treaty

import intljustice as ij
from intljustice.law.day_ranges import NEVER, DayRange
from intljustice.law.treaties.amendments import acceptances_of, amended_status_table, general_procedure, governing
from intljustice.law.treaties.status_table import StatusTable, status_table_of

YES, NO, UNKNOWN = ij.Ternary.YES, ij.Ternary.NO, ij.Ternary.UNKNOWN
A = "amendment:a"
ALL_OF_THEM = (*JOINED, act("XCC", "ratification", "2001-02-01"), act("XDD", "ratification", "2001-02-02"))
"""The pact is in force for all four from 1 May 2001 at the latest."""


def amendment(under: str, **fields: Any) -> ij.Amendment:
    """An amendment under this clause, its acceptances recorded in full."""
    given: dict[str, Any] = {"adopted": "2010-01-01", "participation": ij.parts.Participation("complete", "2030-12-31")}
    return ij.Amendment(id=A, treaty="treaty:pact", names=["A"], entry_into_force_under=under, **{**given, **fields})


def accepted(by: str, day: str | None) -> ij.TreatyAction:
    """An acceptance."""
    return act(by, "amendment_acceptance", day, amendment=A)


def days(first: str, last: str | None = None) -> DayRange:
    """The days from one to another."""
    ends = [DayRange.of(ij.PartialDate(one)) for one in (first, last or first)]
    return DayRange(ends[0].first, ends[1].last)


def member(one: ij.Amendment, *acts: ij.Record, **fields: Any) -> StatusTable:
    """The membership of the amendment."""
    pact = treaty(**fields)
    d = dossier(*ALL_OF_THEM, one, *acts, pact=pact)
    return amended_status_table(d, one, status_table_of(d, pact))


def change_days(m: StatusTable, who: str) -> list[tuple[str, ij.Ternary]]:
    """The answer at first, then from which day which."""
    line = m.timeline(f"state:{who}")
    return list(
        zip(
            ["", *(str(DayRange(change_day, change_day)) for change_day in line.change_days)], line.answers, strict=True
        )
    )


class TestGoverning:
    """The procedure for the amendment of one clause."""

    def test_the_one_that_names_it_else_the_general_one(self) -> None:
        """The clause itself or what is within it."""
        message = {
            "pact:5": "121(5)",
            "pact:8(2)(b)": "121(5)",
            "pact:35": "122",
            "pact:12": "121(4)",
            "pact:50": "121(4)",
        }
        for clause, rule in message.items():
            found = governing(ij.Provision(clause), CLAUSES)
            assert found is not None
            assert found.provision == ij.Provision(f"pact:{rule}")

    def test_none_without_procedures(self) -> None:
        """Neither the one nor the other."""
        assert general_procedure(ij.parts.FinalClauses()) is None
        assert governing(ij.Provision("pact:5"), ij.parts.FinalClauses()) is None


class TestAcceptances:
    """Those that stand, the first of each."""

    def test_first_of_each_and_none_taken_back(self) -> None:
        """Whatever else was done towards the amendment."""
        first, again = (
            accepted("XAA", "2011-01-01"),
            act("XAA", "amendment_acceptance", "2012-01-01", amendment=A, suffix="-2"),
        )
        off = act("XBB", "withdrawal_of_instrument", "2011-06-01", amendment=A)
        other = act("XDD", "objection", "2011-01-01", amendment=A)
        one = amendment("pact:121(5)")
        found = acceptances_of(dossier(one, again, first, accepted("XBB", "2011-01-01"), off, other), one)
        assert found.acts == {"state:XAA": first}
        assert (found.of("state:XAA"), found.of("state:XBB")) == ((first,), ())

    def test_on_a_day_surely_or_perhaps(self) -> None:
        """That day included."""
        one = amendment("pact:121(5)")
        found = acceptances_of(dossier(one, accepted("XAA", "2011-01")), one)
        message = ["2010-12-31", "2011-01-01", "2011-01-30", "2011-01-31"]
        numbers = [days(day).first for day in message]
        assert [len(list(found.on(day))) for day in numbers] == [0, 0, 0, 1]
        assert [len(list(found.on(day, surely=False))) for day in numbers] == [0, 1, 1, 1]


class TestForAcceptors:
    """Each from a year after its own acceptance, as long as it is a party."""

    one = amendment("pact:121(5)")

    def test_each_from_its_own_day(self) -> None:
        """And in force with the first of them."""
        m = member(self.one, accepted("XAA", "2011-05-05"), accepted("XBB", "2011-01-10"))
        assert change_days(m, "XAA") == [("", NO), ("2012-05-05", YES), ("2031-01-01", UNKNOWN)]
        assert change_days(m, "XBB") == [("", NO), ("2012-01-10", YES), ("2031-01-01", UNKNOWN)]
        assert change_days(m, "XCC") == [("", NO), ("2031-01-01", UNKNOWN)]
        assert (m.entry.day, m.entry.counted, m.entry.computed) == (days("2012-01-10"), 2, True)

    def test_in_force_with_nobody_never(self) -> None:
        """And with two of unknown order at the earliest and at the latest that one of them can be."""
        assert member(self.one).entry.day == NEVER
        m = member(self.one, accepted("XAA", "2011-05-05"), accepted("XBB", "2011"))
        assert m.entry.day == days("2012-01-01", "2012-05-05")

    def test_accepted_before_it_is_a_party(self) -> None:
        """It is bound once it is one."""
        m = member(self.one, act("XEE", "accession", "2015-01-10"), accepted("XEE", "2011-01-10"))
        assert change_days(m, "XEE") == [("", NO), ("2015-04-01", YES), ("2031-01-01", UNKNOWN)]

    def test_leaving_the_treaty_ends_it(self) -> None:
        """An acceptance whose year is not over by then never binds."""
        m = member(self.one, act("XAA", "withdrawal", "2015-01-10"), accepted("XAA", "2011-01-10"))
        assert change_days(m, "XAA") == [("", NO), ("2012-01-10", YES), ("2016-01-10", NO), ("2031-01-01", UNKNOWN)]
        m = member(self.one, act("XAA", "withdrawal", "2015-01-10"), accepted("XAA", "2015-01-10"))
        assert m.histories["state:XAA"].party_periods == ()
        m = member(self.one, act("XAA", "withdrawal", "2015-01-10"), accepted("XAA", "2015-01-09"))
        assert change_days(m, "XAA")[1:3] == [("2016-01-09", YES), ("2016-01-10", NO)]

    def test_it_rests_on_its_own_acceptance(self) -> None:
        """And on the clause that brings it into force, at first and later."""
        given = accepted("XAA", "2011-01-10")
        m = member(self.one, given)
        course = m.histories["state:XAA"]
        assert (course.acts, course.party_periods[0].joined) == ((given,), given)
        for clause in (m.clauses.entry_into_force, m.clauses.later_parties):
            assert clause is not None
            assert clause.provision == ij.Provision("pact:121(5)")

    def test_where_it_takes_a_part_of_all_as_well(self) -> None:
        """Nobody is bound before enough have accepted."""
        both = ij.parts.AmendmentProcedure(
            provision="pact:9",
            acceptances=ij.parts.Fraction(1, 2),
            binds="accepting_parties",
            delay=ij.parts.Delay(1, "year"),
        )
        fields = {"final_clauses": attrs.evolve(CLAUSES, amendments=[both])}
        m = member(amendment("pact:9"), accepted("XAA", "2011-05-05"), accepted("XBB", "2012-02-02"), **fields)
        assert (
            change_days(m, "XAA") == change_days(m, "XBB") == [("", NO), ("2013-02-02", YES), ("2031-01-01", UNKNOWN)]
        )


class TestForAll:
    """For all parties, a year after seven-eighths have accepted: four of four."""

    one = amendment("pact:121(4)")
    three = (accepted("XAA", "2011-01-01"), accepted("XBB", "2011-02-02"), accepted("XCC", "2011-03-03"))

    def test_the_last_one_needed_decides(self) -> None:
        """For all from the same day on."""
        last = accepted("XDD", "2012-04-04")
        m = member(self.one, *self.three, last)
        assert (m.entry.day, m.entry.reached) == (days("2013-04-04"), days("2012-04-04"))
        assert (m.entry.deciding, m.entry.counted, m.entry.computed) == ((last,), 4, True)
        assert (
            change_days(m, "XAA") == change_days(m, "XDD") == [("", NO), ("2013-04-04", YES), ("2031-01-01", UNKNOWN)]
        )

    def test_one_fewer_is_never(self) -> None:
        """It binds nobody, whoever accepted it."""
        m = member(self.one, *self.three)
        assert (m.entry.day, m.entry.reached, m.entry.deciding) == (NEVER, NEVER, ())
        assert change_days(m, "XAA") == [("", NO), ("2031-01-01", UNKNOWN)]

    def test_nobody_is_not_enough_of_nobody(self) -> None:
        """Before there are parties."""
        alone = treaty(final_clauses=CLAUSES)
        d = dossier(self.one, accepted("XAA", "2000-01-01"), pact=alone)
        assert amended_status_table(d, self.one, status_table_of(d, alone)).entry.reached == NEVER

    def test_one_who_leaves_makes_it_less(self) -> None:
        """Three of three, on the day on which the fourth is out."""
        m = member(self.one, *self.three, act("XDD", "withdrawal", "2015-01-10"))
        assert (m.entry.reached, m.entry.deciding) == (days("2016-01-10"), ())
        assert m.entry.day == days("2017-01-10")
        assert change_days(m, "XAA") == [("", NO), ("2017-01-10", YES), ("2031-01-01", UNKNOWN)]

    def test_one_who_is_no_party_does_not_count(self) -> None:
        """Until it is one."""
        outside = accepted("XEE", "2011-04-04")
        assert member(self.one, *self.three, outside).entry.reached == NEVER
        m = member(self.one, *self.three, accepted("XDD", "2012-04-04"), act("XEE", "accession", "2012-03-01"))
        assert m.entry.reached == days("2012-04-04")
        m = member(self.one, *self.three, accepted("XDD", "2012-06-01"), act("XEE", "accession", "2012-03-01"))
        assert m.entry.reached == NEVER

    def test_an_acceptance_of_a_month_decides_in_it(self) -> None:
        """On its first day at the earliest and on its last at the latest."""
        m = member(self.one, *self.three, accepted("XDD", "2012-04"))
        assert (m.entry.reached, m.entry.deciding) == (days("2012-04-01", "2012-04-30"), ())
        assert change_days(m, "XAA")[1:3] == [("2013-04-01", UNKNOWN), ("2013-04-30", YES)]

    def test_one_who_leaves_in_a_month_makes_it_less_in_it(self) -> None:
        """Perhaps from its first day on, surely from its last."""
        m = member(self.one, *self.three, act("XDD", "withdrawal", "2015-01"))
        assert m.entry.reached == days("2016-01-01", "2016-01-31")


class TestOnAdoption:
    """For all parties, six months after adoption."""

    def test_from_adoption_on(self) -> None:
        """Whoever accepted it."""
        m = member(amendment("pact:122"))
        assert (m.entry.day, m.entry.computed) == (days("2010-07-01"), True)
        assert change_days(m, "XAA") == [("", NO), ("2010-07-01", YES), ("2031-01-01", UNKNOWN)]

    def test_not_without_adoption(self) -> None:
        """None is recorded, so that there is none."""
        m = member(amendment("pact:122", adopted=None))
        assert (m.entry.day, m.entry.computed) == (NEVER, False)
        assert change_days(m, "XAA") == [("", NO), ("2031-01-01", UNKNOWN)]


class TestThinRecords:
    """Where something is missing, nobody is said not to be bound."""

    partial = ij.parts.Participation("partial")

    @pytest.mark.parametrize("under", ["pact:121(4)", "pact:121(5)"])
    def test_acceptances_in_part(self, under: str) -> None:
        """It may be in force from adoption on, or from the day that is published."""
        m = member(amendment(under, participation=self.partial), accepted("XAA", "2011-01-10"))
        assert (m.entry.day, m.entry.computed, m.entry.counted) == (
            DayRange(days("2010-01-01").first, NEVER.last),
            False,
            1,
        )
        assert change_days(m, "XBB") == [("", NO), ("2010-01-01", UNKNOWN)]
        m = member(amendment(under, participation=self.partial, entered_into_force="2011-11-11"))
        assert m.entry.day == days("2011-11-11")
        assert change_days(m, "XZZ") == [("", NO), ("2011-11-11", UNKNOWN)]

    def test_an_acceptor_is_bound_all_the_same(self) -> None:
        """By its own acceptance."""
        m = member(amendment("pact:121(5)", participation=self.partial), accepted("XAA", "2011-01-10"))
        assert change_days(m, "XAA") == [("", NO), ("2010-01-01", UNKNOWN), ("2012-01-10", YES)]

    def test_parties_in_part(self) -> None:
        """How many are enough is not known; who accepts for itself is."""
        fields = {"participation": self.partial, "entered_into_force": "2001-05-01"}
        four = [accepted(by, "2011-01-10") for by in ("XAA", "XBB", "XCC", "XDD")]
        m = member(amendment("pact:121(4)"), *four, **fields)
        assert (m.entry.computed, m.entry.counted, m.entry.day) == (
            False,
            4,
            DayRange(days("2010-01-01").first, NEVER.last),
        )
        m = member(amendment("pact:121(5)"), *four, **fields)
        assert (m.entry.computed, m.entry.day) == (True, days("2012-01-10"))

    @pytest.mark.parametrize(
        "fields", [{"amendments": ()}, {"amendments": [attrs.evolve(CLAUSES.amendments[0], delay=None)]}]
    )
    def test_no_procedure_or_no_delay(self, fields: dict[str, Any]) -> None:
        """Then acceptances say nothing."""
        clauses = attrs.evolve(CLAUSES, **fields)
        m = member(amendment("pact:121(4)"), accepted("XAA", "2011-01-10"), final_clauses=clauses)
        assert change_days(m, "XAA") == [("", NO), ("2010-01-01", UNKNOWN)]
        assert m.complete is False
        known = amendment("pact:121(4)", entered_into_force="2011-11-11")
        assert member(known, final_clauses=clauses).entry.day == days("2011-11-11")

    def test_a_delay_that_is_missing_for_acceptors(self) -> None:
        """It is not known when each is bound."""
        clauses = attrs.evolve(
            CLAUSES, amendments=[ij.parts.AmendmentProcedure(provision="pact:9", binds="accepting_parties")]
        )
        m = member(amendment("pact:9"), accepted("XAA", "2011-01-10"), final_clauses=clauses)
        assert change_days(m, "XAA") == [("", NO), ("2010-01-01", UNKNOWN)]

    def test_neither_adopted_nor_published(self) -> None:
        """It is not in force by what is recorded."""
        m = member(amendment("pact:121(5)", adopted=None, participation=None))
        assert change_days(m, "XAA") == [("", NO)]

    def test_a_treaty_that_is_not_recorded(self) -> None:
        """From adoption on it is unknown who is bound."""
        one = ij.Amendment(id=A, treaty="treaty:other", names=["A"], adopted="2010-01-01", citations=cited())
        m = amended_status_table(dossier(one), one, None)
        assert change_days(m, "XAA") == [("", NO), ("2010-01-01", UNKNOWN)]
        assert (m.ended, m.complete, dict(m.histories)) == (NEVER, False, {})
