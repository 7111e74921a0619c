"""When a treaty enters into force by its acts: how many count, on which day so many stand, and what then runs."""

from typing import Any

import pytest
from tests.law.small import act, dossier, treaty

import intljustice as ij
from intljustice.law.day_ranges import NEVER, DayRange
from intljustice.law.treaties.actions import register
from intljustice.law.treaties.entry_day import Entry, entry_of

TEN_DAYS = ij.parts.Delay(10, "day")


def clauses(**fields: Any) -> ij.parts.FinalClauses:
    """Two instruments and ten days, unless said otherwise."""
    given: dict[str, Any] = {"threshold": 2, "delay": TEN_DAYS, **fields}
    return ij.parts.FinalClauses(entry_into_force=ij.parts.EntryIntoForceClause(**given))


def entry(*acts: ij.Record, pact: ij.Treaty | None = None, **fields: Any) -> Entry:
    """The entry into force that these acts bring about."""
    made = pact or treaty(final_clauses=clauses(**fields))
    d = dossier(*acts, pact=made)
    return entry_of(d, made, register(d).by_treaty.get(made.id, {}))


def days(first: str, last: str | None = None) -> DayRange:
    """The days from one to another."""
    ends = [DayRange.of(ij.PartialDate(one)) for one in (first, last or first)]
    return DayRange(ends[0].first, ends[1].last)


A = act("XAA", "ratification", "2001-01-10")
B = act("XBB", "accession", "2001-03-01")
C = act("XCC", "acceptance", "2001-05-01")


class TestHowMany:
    """The number that is needed, and who is of it."""

    def test_the_last_one_needed_decides(self) -> None:
        """And ten days from then on."""
        found = entry(A, B, C)
        assert (found.day, found.reached, found.deciding) == (days("2001-03-11"), days("2001-03-01"), (B,))
        assert (found.counted, found.computed) == (3, True)

    def test_one_fewer_is_never(self) -> None:
        """One of two, and two of three."""
        for found in (entry(A), entry(A, B, threshold=3), entry()):
            assert (found.day, found.reached, found.deciding, found.computed) == (NEVER, NEVER, (), True)

    def test_a_number_of_one_is_reached_by_the_first(self) -> None:
        """Whoever comes later."""
        assert entry(B, A, threshold=1).day == days("2001-01-20")

    def test_all_of_the_deciding_day_decide(self) -> None:
        """The nth instrument is a day."""
        same = act("XCC", "ratification", "2001-03-01")
        other = act("XDD", "ratification", "2001-03-02")
        found = entry(A, B, same, other)
        assert found.deciding == (B, same)
        assert found.day == days("2001-03-11")

    @pytest.mark.parametrize("nature", ["signature", "provisional_application", "reservation", "announcement"])
    def test_what_is_no_consent_does_not_count(self, nature: str) -> None:
        """Unless the clause says so."""
        assert entry(A, act("XBB", nature, "2001-03-01")).counted == 1

    def test_only_acts_count_that_the_clause_names(self) -> None:
        """All consent, where it names none."""
        assert entry(A, B, counting=["ratification"]).day == NEVER
        assert entry(A, B, counting=["ratification", "accession"]).day == days("2001-03-11")
        assert entry(A, act("XBB", "definitive_signature", "2001-03-01")).day == days("2001-03-11")

    def test_one_participant_counts_once(self) -> None:
        """Even with two instruments."""
        twice = act("XAA", "accession", "2001-02-01")
        assert entry(A, twice).day == NEVER
        assert entry(A, twice, B).counted == 2

    def test_a_source_may_say_that_one_counts_or_not(self) -> None:
        """Before the clause."""
        not_counted = act("XBB", "accession", "2001-03-01", counts=False)
        assert entry(A, not_counted, C).day == days("2001-05-11")
        union = ij.Organisation(id="organisation:union", names=["Union"])
        confirmed = ij.TreatyAction(
            id="treaty-action:union",
            by=union.id,
            treaty="treaty:pact",
            act="formal_confirmation",
            day="2001-02-01",
            counts=True,
        )
        assert entry(A, union, confirmed).day == days("2001-02-11")


class TestAmongWhom:
    """Whose instruments count."""

    union = ij.Organisation(id="organisation:union", names=["Union"])
    confirmed = ij.TreatyAction(
        id="treaty-action:union",
        by="organisation:union",
        treaty="treaty:pact",
        act="formal_confirmation",
        day="2001-02-01",
    )

    def test_organisations_only_where_the_clause_says_so(self) -> None:
        """Else States only."""
        assert entry(A, self.union, self.confirmed).day == NEVER
        counted_participants = "states_and_organisations"
        assert entry(A, self.union, self.confirmed, counted_participants=counted_participants).day == days("2001-02-11")
        assert entry(A, B, counted_participants=counted_participants).day == days("2001-03-11")

    def test_members_of_the_united_nations(self) -> None:
        """And neither others nor anybody who is not recorded."""
        member = ij.State(id="state:XQA", names=["Member"], un_status="member")
        observer = ij.State(id="state:XQB", names=["Observer"], un_status="observer")
        acts = [act("XQA", "ratification", "2001-01-01"), act("XQB", "ratification", "2001-02-01")]
        assert entry(member, observer, *acts, threshold=1, counted_participants="un_members").counted == 1
        assert entry(*acts, threshold=1, counted_participants="un_members").counted == 0
        assert entry(self.union, self.confirmed, threshold=1, counted_participants="un_members").counted == 0
        assert entry(member, observer, *acts, counted_participants="any").counted == 2


class TestTakenBack:
    """Instruments that were taken back before so many stood at once."""

    def test_it_stands_up_to_the_day_before(self) -> None:
        """On the day itself no longer."""
        assert entry(A, act("XAA", "withdrawal_of_instrument", "2001-03-02"), B).day == days("2001-03-11")
        assert entry(A, act("XAA", "withdrawal_of_instrument", "2001-03-01"), B).day == NEVER
        assert entry(A, act("XAA", "withdrawal_of_instrument", "2001-03-01"), B, C).day == days("2001-05-11")

    def test_a_later_one_of_the_same_counts_again(self) -> None:
        """From its own day."""
        back = act("XAA", "withdrawal_of_instrument", "2001-02-01", undoes=A.id)
        again = act("XAA", "accession", "2001-04-01")
        assert entry(A, back, again, B).day == days("2001-04-11")
        assert entry(A, back, again, B).deciding == (again,)
        same_day = act("XAA", "accession", "2001-02-01")
        assert entry(A, back, same_day, B).day == days("2001-03-11")

    def test_a_second_one_before_the_first_is_taken_back_does_not(self) -> None:
        """It is the same participant at the same time."""
        back = act("XAA", "withdrawal_of_instrument", "2001-06-01", undoes=A.id)
        assert entry(A, act("XAA", "accession", "2001-05-31"), back, threshold=1).counted == 1

    def test_how_many_count_leaves_out_what_was_taken_back_in_time(self) -> None:
        """In force from 11 March by the instrument of the 1st; what is taken back on the day itself is too late."""
        for day, number in (("2001-03-05", 2), ("2001-03-10", 2), ("2001-03-11", 3), ("2001-03", 2)):
            found = entry(A, B, act("XCC", "acceptance", "2001-03-02"), act("XCC", "withdrawal_of_instrument", day))
            assert (found.day, found.counted) == (days("2001-03-11"), number), day
        off = act("XAA", "withdrawal_of_instrument", "2001-03-01")
        assert entry(A, off).counted == 0
        assert entry(A, off, B).counted == 1
        assert entry(A, off, B, C).counted == 2

    def test_one_that_stood_when_it_was_due_counts(self) -> None:
        """Although it was taken back while the ten days ran; one that came only then does not."""
        found = entry(A, B, act("XBB", "withdrawal_of_instrument", "2001-03-02"))
        assert (found.day, found.deciding, found.counted) == (days("2001-03-11"), (B,), 2)
        late = entry(act("XAA", "ratification", "2001-01"), B, act("XAA", "withdrawal_of_instrument", "2001-03-02"))
        assert (late.day, late.counted) == (days("2001-03-11"), 2)
        other = act("XDD", "acceptance", "2001-03-02")
        assert entry(A, B, other, act("XDD", "withdrawal_of_instrument", "2001-03-03")).counted == 2

    def test_by_the_published_day_too(self) -> None:
        """And where none is published, whatever was taken back is out."""
        part = ij.parts.Participation("partial")
        off = act("XAA", "withdrawal_of_instrument", "2001-03-02")
        for day, number in (("2001-03-01", 2), ("2001-03-02", 2), ("2001-03-03", 1), (None, 1)):
            pact = treaty(final_clauses=clauses(), participation=part, entered_into_force=day)
            assert entry(A, B, off, pact=pact).counted == number, day


class TestDelay:
    """What runs from the deciding day."""

    def test_not_before_a_day(self) -> None:
        """Where that is later."""
        assert entry(A, B, not_before="2001-03-12").day == days("2001-03-12")
        assert entry(A, B, not_before="2001-03-11").day == days("2001-03-11")
        assert entry(A, B, not_before="2001-03-10").day == days("2001-03-11")

    def test_a_day_before_which_it_does_not_is_none_on_which_it_does(self) -> None:
        """Too few stay too few."""
        assert entry(A, not_before="2001-03-12").day == NEVER

    def test_days_known_in_part_decide_in_part(self) -> None:
        """Between the first and the last day on which it may be."""
        month = act("XBB", "accession", "2001-03")
        found = entry(A, month)
        assert found.reached == days("2001-03-01", "2001-03-31")
        assert found.day == days("2001-03-11", "2001-04-10")
        assert found.deciding == ()

    def test_an_instrument_perhaps_taken_back_decides_perhaps(self) -> None:
        """Before the other is deposited, or after it."""
        found = entry(A, act("XAA", "withdrawal_of_instrument", "2001-03"), act("XBB", "accession", "2001-03-15"))
        assert found.reached == DayRange(days("2001-03-15").first, NEVER.last)
        assert found.day == DayRange(days("2001-03-25").first, NEVER.last)


class TestAsPublished:
    """Where it cannot be computed."""

    @pytest.mark.parametrize(
        "fields",
        [
            {"participation": ij.parts.Participation("partial")},
            {"participation": None},
            {"final_clauses": None},
            {"final_clauses": ij.parts.FinalClauses()},
            {"final_clauses": clauses(threshold=None)},
            {"final_clauses": clauses(delay=None)},
        ],
    )
    def test_it_is_the_day_that_is_published(self, fields: dict[str, Any]) -> None:
        """Where something is missing for the computation."""
        given = {"final_clauses": clauses(), "entered_into_force": "2001-07-07", **fields}
        found = entry(A, B, pact=treaty(**given))
        assert (found.day, found.reached, found.computed) == (days("2001-07-07"), None, False)

    def test_else_any_day_from_adoption_on_or_never(self) -> None:
        """Or any day at all."""
        fields: dict[str, Any] = {"final_clauses": None, "adopted": "2000-05-05"}
        assert entry(A, B, pact=treaty(**fields)).day == DayRange(days("2000-05-05").first, NEVER.last)
        assert entry(pact=treaty(final_clauses=None, adopted=None)).day == DayRange(1, NEVER.last)

    def test_it_says_how_many_count_all_the_same(self) -> None:
        """As far as they are recorded."""
        assert entry(A, B, pact=treaty(final_clauses=clauses(), participation=None)).counted == 2
        assert entry(A, B, pact=treaty(final_clauses=None)).counted == 0
