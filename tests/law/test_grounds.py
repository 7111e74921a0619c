"""What an answer says of its reasons: the sentences, the clauses, the acts, how sure, and what is missing."""

from typing import Any

import attrs
import pytest
from tests.law.small import CLAUSES, JOINED, PACT, act, dossier, treaty

import intljustice as ij

YES, NO, UNKNOWN = ij.Ternary.YES, ij.Ternary.NO, ij.Ternary.UNKNOWN


def leaving(way: str, **fields: Any) -> ij.Treaty:
    """The pact with another clause on leaving."""
    return treaty(final_clauses=attrs.evolve(CLAUSES, withdrawal=ij.parts.WithdrawalClause(mode=way, **fields)))


def message(state: str, on: str, *records: ij.Record, pact: ij.Treaty | None = None) -> tuple[str, ...]:
    """The reasons for where a State stands towards the pact."""
    return ij.standing(dossier(*JOINED, *records, pact=pact), f"state:{state}", PACT, on=on).reasons


class TestBound:
    """Reasons for a yes."""

    def test_an_original_and_a_later_party(self) -> None:
        """Each by the clause that brought it in."""
        later = act("XCC", "approval", "2002-01-10")

        assert message("XBB", "2005-01-01") == ("Its accession of 2001-03-01 binds it from 2001-05-01 (126(1)).",)
        assert message("XCC", "2005-01-01", later) == ("Its approval of 2002-01-10 binds it from 2002-04-01 (126(2)).",)

    def test_by_succession(self) -> None:
        """No clause brings it in."""
        heir = act("XCC", "succession", "2003-06-10", effective="2003-01-01")

        assert message("XCC", "2003-01-01", heir) == ("Its succession of 2003-06-10 binds it from 2003-01-01.",)

    def test_a_notice_of_its_own_day(self) -> None:
        """A later day that a notice names is the one told."""
        notice = act("XBB", "withdrawal", "2005-03-01", effective="2006-09-01")
        standing = ij.standing(dossier(*JOINED, notice), "state:XBB", PACT, on="2006-08-31")

        assert standing.reasons[1] == (
            "Its notification of withdrawal of 2005-03-01 cannot take effect before 2006-09-01 (127(1))."
        )
        assert [str(one) for one in standing.provisions] == ["pact:126(1)", "pact:127(1)"]
        assert (str(standing.since), str(standing.until)) == ("2001-05-01", "2006-08-31")
        assert standing.notice is not None
        assert (str(standing.notice.effective), standing.notice.taken_back_by) == ("2006-09-01", None)

    def test_a_clause_on_leaving_without_a_number(self) -> None:
        """No other clause is cited in its stead."""
        pact, notice = leaving("notice", notice=ij.parts.Delay(1, "year")), act("XBB", "withdrawal", "2005-03-01")

        assert message("XBB", "2005-06-01", notice, pact=pact)[1] == (
            "Its notification of withdrawal of 2005-03-01 cannot take effect before 2006-03-01."
        )
        assert message("XBB", "2006-03-01", notice, pact=pact)[1] == (
            "It is no longer bound from 2006-03-01: its notification of withdrawal of 2005-03-01 took effect."
        )

    def test_no_way_out(self) -> None:
        """A notice under a treaty that provides none stays without effect."""
        pact, notice = leaving("not_provided", provision="pact:130"), act("XBB", "withdrawal", "2005-03-01")
        d = dossier(*JOINED, notice, pact=pact)
        standing = ij.standing(d, "state:XBB", PACT, on="2020-01-01")

        assert standing.bound is YES
        assert standing.reasons[1] == "Its notification of withdrawal of 2005-03-01 has no effect (130)."
        assert standing.notice == ij.parts.PendingNotice(act="treaty-action:xbb-withdrawal", received="2005-03-01")
        assert standing.until is None

    def test_participation_in_part(self) -> None:
        """A sure act is as sure as may be, and a weak one stays weak."""
        part = treaty(participation=ij.parts.Participation("partial"), entered_into_force="2001-05-01")
        weak = act("XCC", "accession", "2002-01-10", "low")
        d = dossier(*JOINED, weak, pact=part)

        assert ij.standing(d, "state:XBB", PACT, on="2005-01-01").confidence is ij.Confidence.MEDIUM
        assert ij.standing(d, "state:XCC", PACT, on="2005-01-01").confidence is ij.Confidence.LOW


class TestNotBound:
    """Reasons for a no."""

    def test_one_that_left(self) -> None:
        """How it came in and how it went; the clause on leaving stands with the second."""
        notice = act("XBB", "withdrawal", "2005-03-01")

        assert message("XBB", "2006-03-01", notice) == (
            "Its accession of 2001-03-01 bound it from 2001-05-01.",
            "It is no longer bound from 2006-03-01: its notification of withdrawal of 2005-03-01 took effect (127(1)).",
        )

    def test_one_that_ceased_to_exist(self) -> None:
        """No clause is behind that."""
        d = dossier(*JOINED, act("XBB", "cessation", "2005-03-01"))
        standing = ij.standing(d, "state:XBB", PACT, on="2005-03-01")

        assert (
            standing.reasons[1]
            == "It is no longer bound from 2005-03-01: its end as a State of 2005-03-01 took effect."
        )
        assert [str(one) for one in standing.provisions] == ["pact:126(1)"]
        assert standing.status is ij.TreatyStatus.NON_PARTY

    def test_consent_that_does_not_bind_yet(self) -> None:
        """The act, and from when."""
        later = act("XCC", "acceptance", "2002-01-10")
        standing = ij.standing(dossier(*JOINED, later), "state:XCC", PACT, on="2002-03-31")

        assert standing.reasons == (
            "There is its acceptance of 2002-01-10.",
            "It is bound only from 2002-04-01 (126(2)).",
        )
        assert (standing.contracting, standing.status) == (True, ij.TreatyStatus.NON_PARTY)
        assert (standing.since, standing.until) == (None, None)

    def test_consent_to_a_treaty_not_in_force(self) -> None:
        """It stands, and too few others do: by the clause that asks for more, and as sure as the record is complete."""
        standing = ij.standing(dossier(JOINED[0]), "state:XAA", PACT, on="2010-01-01")

        assert standing.reasons == (
            "There is its ratification of 2001-01-10.",
            "The treaty is not in force (126(1)).",
        )
        assert standing.confidence is ij.Confidence.MEDIUM
        without_clauses = dossier(JOINED[0], pact=treaty(final_clauses=None))
        assert ij.standing(without_clauses, "state:XAA", PACT, on="2010-01-01").bound is UNKNOWN

    @pytest.mark.parametrize("on", ["2002-01-04", "2002-01-05", "2002-04-01"])
    def test_an_instrument_that_is_taken_back(self, on: str) -> None:
        """It stands until then, and never binds."""
        back = act("XCC", "withdrawal_of_instrument", "2002-01-05", undoes="treaty-action:xcc-accession")
        d = dossier(*JOINED, act("XCC", "accession", "2002-01-01"), back)
        standing = ij.standing(d, "state:XCC", PACT, on=on)
        stands = on < "2002-01-05"

        assert (standing.bound, standing.contracting) == (NO, stands)
        assert standing.reasons[0] == "Its accession of 2002-01-01 was taken back on 2002-01-05, before it had effect."
        assert ("Everything up to 2030-12-31 is recorded, and no act of consent stands." in standing.reasons) != stands

    def test_an_end_before_the_beginning(self) -> None:
        """What comes first is told."""
        later = act("XCC", "accession", "2002-01-10")
        by_its_own_end = message("XCC", "2002-01-20", later, act("XCC", "cessation", "2002-02-01"))
        by_the_treaty_s = message("XCC", "2002-01-20", later, pact=treaty(ended="2002-02-01"))

        assert by_its_own_end[1] == (
            "It would be bound only from 2002-04-01 (126(2)), and its end as a State of 2002-02-01 takes effect before."
        )
        assert by_the_treaty_s[1] == "It would be bound only from 2002-04-01 (126(2)), and the treaty ends before."

    def test_signed_before_a_treaty_recorded_in_part_is_in_force(self) -> None:
        """Nobody is bound, whatever is not recorded."""
        part = treaty(participation=ij.parts.Participation("partial"), entered_into_force="2001-05-01")

        assert message("XCC", "2001-04-30", act("XCC", "signature", "2000-06-01"), pact=part) == (
            "There is its signature of 2000-06-01.",
            "The treaty is in force only from 2001-05-01.",
        )

    def test_only_signed(self) -> None:
        """The signature and the completeness of the records."""
        signed = act("XCC", "signature", "2000-06-01")

        assert message("XCC", "2005-01-01", signed) == (
            "There is its signature of 2000-06-01.",
            "Everything up to 2030-12-31 is recorded, and no act of consent stands.",
        )

    def test_before_entry_into_force(self) -> None:
        """The day on which it is."""
        assert message("XDD", "2001-04-30") == ("The treaty is in force only from 2001-05-01.",)
        assert message("XDD", "2001-05-01") == (
            "Everything up to 2030-12-31 is recorded, and no act of its is recorded.",
        )

    def test_an_amendment_not_in_force(self) -> None:
        """It is called what it is."""
        one = ij.Amendment(
            id="amendment:a", treaty=PACT, names=["A"], participation=ij.parts.Participation("complete", "2030-12-31")
        )

        standing = ij.standing(dossier(*JOINED, one), "state:XAA", one, on="2005-01-01")
        assert standing.reasons == ("The amendment is not in force.",)
        assert str(standing) == "Alphaland is not bound by A on 2005-01-01. The amendment is not in force."

    @pytest.mark.parametrize(
        ("on", "refusing"), [("2004-12-31", False), ("2005-01-01", True), ("2006-01-09", True), ("2006-01-10", False)]
    )
    def test_a_refusal_ends_with_consent(self, on: str, refusing: bool) -> None:  # noqa: FBT001 - what is expected
        """Whoever joins after all refuses no more."""
        acts = (act("XCC", "signature", "2000-06-01"), act("XCC", "refusal", "2005-01-01"))
        d = dossier(*JOINED, *acts, act("XCC", "ratification", "2006-01-10"))

        assert ij.standing(d, "state:XCC", PACT, on=on).refusing is refusing


class TestUnknown:
    """What is missing for an answer."""

    def test_when_it_ceased_to_be_bound(self) -> None:
        """A notice of a month: between which days, and which act needs a day."""
        standing = ij.standing(
            dossier(*JOINED, act("XBB", "withdrawal", "2005-03")), "state:XBB", PACT, on="2006-03-15"
        )

        assert standing.reasons == (
            "Its notification of withdrawal of 2005-03 takes effect from a day between 2006-03-01 and 2006-03-31.",
        )
        assert standing.missing == ("the exact day of treaty-action:xbb-withdrawal",)
        assert standing.changes_on == (ij.PartialDate("2006-03-01"), ij.PartialDate("2006-03-31"))
        assert standing.acts == ("treaty-action:xbb-accession", "treaty-action:xbb-withdrawal")
        assert (standing.status, standing.confidence) == (None, None)

    def test_when_the_treaty_ends(self) -> None:
        """No act of its own is missing."""
        d = dossier(*JOINED, pact=treaty(ended="2020"))
        standing = ij.standing(d, "state:XAA", PACT, on="2020-06-01")

        assert standing.reasons == ("The treaty ends from a day between 2020-01-01 and 2020-12-31.",)
        assert standing.missing == ("the day on which the treaty ends",)

    def test_the_last_act_that_is_recorded(self) -> None:
        """Where participation is recorded in part, it is told."""
        part = treaty(participation=ij.parts.Participation("partial"), entered_into_force="2001-05-01")

        (reason,) = message("XCC", "2005-01-01", act("XCC", "signature", "2000-06-01"), pact=part)
        assert reason == (
            "Who takes part is not recorded in full, so that silence is no answer. "
            "Its last recorded act is the signature of 2000-06-01."
        )

    def test_an_act_without_a_day(self) -> None:
        """It may have been on any day, also before the one that completed the number."""
        standing = ij.standing(dossier(*JOINED, act("XCC", "accession", None)), "state:XCC", PACT, on="2005-01-01")

        assert standing.bound is UNKNOWN
        assert standing.reasons == (
            "Its accession of a day not recorded binds it from a day between 2001-04-01 and an unknown day.",
        )


class TestSeveralDays:
    """A month or a year is asked about."""

    def test_joined_within_it(self) -> None:
        """The last day before and the first day of being bound."""
        standing = ij.standing(dossier(*JOINED), "state:XAA", PACT, on="2001")

        assert standing.changes_on == (ij.PartialDate("2001-04-30"), ij.PartialDate("2001-05-01"))
        assert (standing.bound, standing.status, standing.missing) == (UNKNOWN, None, ("one day",))

    def test_left_and_came_back_within_it(self) -> None:
        """Each change with its two days."""
        notice, again = act("XBB", "withdrawal", "2005-03-01"), act("XBB", "ratification", "2006-06-10")
        d = dossier(*JOINED, notice, again)

        assert [str(day) for day in ij.standing(d, "state:XBB", PACT, on="2006").changes_on] == [
            "2006-02-28",
            "2006-03-01",
            "2006-08-31",
            "2006-09-01",
        ]

    def test_the_answer_is_the_same(self) -> None:
        """A notice given within the year changes nothing in it."""
        d = dossier(*JOINED, act("XBB", "withdrawal", "2005-03-01"))
        standing = ij.standing(d, "state:XBB", PACT, on="2005")

        assert (standing.bound, standing.status, standing.changes_on) == (YES, ij.TreatyStatus.PARTY, ())
        assert str(standing.on) == "2005"

    def test_the_status_changes(self) -> None:
        """Not bound all year, and a signatory from some day on."""
        d = dossier(*JOINED, act("XCC", "signature", "2005-03-01"))

        assert ij.standing(d, "state:XCC", PACT, on="2005").status is None
        assert ij.standing(d, "state:XCC", PACT, on="2005").bound is NO
        assert ij.standing(d, "state:XCC", PACT, on="2006").status is ij.TreatyStatus.SIGNATORY

    def test_over_the_end_of_the_records(self) -> None:
        """The days after it are unknown."""
        standing = ij.standing(dossier(*JOINED), "state:XAA", PACT, on="2031")

        assert (standing.bound, standing.changes_on) == (UNKNOWN, ())
        within = ij.standing(
            dossier(*JOINED, pact=treaty(participation=ij.parts.Participation("complete", "2030-06-30"))),
            "state:XAA",
            PACT,
            on="2030",
        )
        assert (within.bound, [str(day) for day in within.changes_on]) == (UNKNOWN, ["2030-06-30", "2030-07-01"])


class TestWhoIsNotHere:
    """An act of somebody who has no record."""

    def test_refused_the_first_time_and_every_time(self) -> None:
        """Whatever was asked before."""
        d = dossier(*JOINED, act("XZZ", "accession", "2002-01-10"))

        for _ in range(2):
            with pytest.raises(ij.UnknownRecord, match='no record "state:XZZ"'):
                ij.is_bound(d, "state:XZZ", PACT, on="2005-01-01")
            with pytest.raises(ij.UnknownRecord, match='no record "state:XZZ"'):
                ij.standing(d, "state:XZZ", PACT, on="2005-01-01")
