"""Answers where the records are thin: days known in part, acts that end nothing, histories that say little."""

from tests.law.small import JOINED, PACT, act, cited, dossier, treaty

import intljustice as ij

YES, NO, UNKNOWN = ij.Ternary.YES, ij.Ternary.NO, ij.Ternary.UNKNOWN


class TestDaysKnownInPart:
    """The deciding deposit, a withdrawal, the end of the treaty: each within a month or a year."""

    def test_the_deciding_deposit(self) -> None:
        """A consent that may have come before or after the deciding day binds from the one or the other day."""
        second = act("XBB", "accession", "2001-03")
        d = dossier(JOINED[0], second, act("XCC", "accession", "2001-03-15"))

        assert ij.is_bound(d, "state:XCC", PACT, on="2001-04-30") is NO
        assert ij.is_bound(d, "state:XCC", PACT, on="2001-05-15") is UNKNOWN
        assert ij.is_bound(d, "state:XCC", PACT, on="2001-06-01") is YES

    def test_a_withdrawal(self) -> None:
        """Between the first and the last day on which it can have taken effect."""
        d = dossier(*JOINED, act("XBB", "withdrawal", "2005-03"))
        standing = ij.standing(d, "state:XBB", PACT, on="2006-03-15")

        assert standing.bound is UNKNOWN
        assert standing.reasons == (
            "Its notification of withdrawal of 2005-03 takes effect from a day between 2006-03-01 and 2006-03-31.",
        )
        assert standing.missing == ("the exact day of treaty-action:xbb-withdrawal",)

    def test_the_end_of_the_treaty(self) -> None:
        """Within a year."""
        d = dossier(*JOINED, pact=treaty(ended="2020"))
        standing = ij.standing(d, "state:XAA", PACT, on="2020-06-01")

        assert standing.reasons == ("The treaty ends from a day between 2020-01-01 and 2020-12-31.",)
        assert standing.missing == ("the day on which the treaty ends",)

    def test_no_clause_on_later_parties(self) -> None:
        """From when a consent binds is open where no clause says so, and no day is published."""
        clauses = ij.parts.FinalClauses(entry_into_force=treaty().final_clauses.entry_into_force)  # type: ignore[union-attr]
        d = dossier(*JOINED, act("XCC", "accession", "2005-01-10"), pact=treaty(final_clauses=clauses))
        standing = ij.standing(d, "state:XCC", PACT, on="2010-01-01")

        assert standing.reasons == (
            "Its accession of 2005-01-10 binds it from a day between 2005-01-10 and an unknown day.",
        )

    def test_an_instrument_taken_back_on_the_day_it_was_deposited(self) -> None:
        """It never stood, and counts for nothing."""
        back = act("XBB", "withdrawal_of_instrument", "2001-03-01", undoes="treaty-action:xbb-accession")
        found = ij.entry_into_force(dossier(*JOINED, back), PACT)

        assert found.day is None


class TestThinRecords:
    """What is said where little is."""

    def test_not_bound_as_it_is_not_in_force(self) -> None:
        """Before a treaty without full participation is in force: its signature, and from when it may be bound."""
        pact = treaty(participation=None, entered_into_force="2005-01-01")
        d = dossier(act("XAA", "signature", "2001-01-01"), pact=pact)
        standing = ij.standing(d, "state:XAA", PACT, on="2004-12-31")

        assert (standing.bound, standing.status) == (NO, ij.TreatyStatus.SIGNATORY)
        assert standing.reasons == (
            "There is its signature of 2001-01-01.",
            "The treaty is in force only from 2005-01-01.",
        )

    def test_a_signatory_that_ceases_to_exist(self) -> None:
        """It is counted until then."""
        d = dossier(*JOINED, act("XDD", "signature", "2000-06-01"), act("XDD", "cessation", "2003-01-01"))
        steps = ij.participation_history(d, PACT)

        assert [(str(one.day), str(one.signatories)) for one in steps] == [
            ("2000-06-01", "1"),
            ("2001-05-01", "1"),
            ("2003-01-01", "0"),
        ]

    def test_a_sanction_without_a_step_before_its_designation(self) -> None:
        """It cannot have been in force before."""
        one = ij.Sanction(id="sanction:s", targets=["state:XAA"], designated="2010-01-01", citations=cited())
        d = dossier(one)

        assert ij.listing(d, one, on="2009-12-31").in_force is NO
        assert ij.listing(d, one, on="2010-01-01").in_force is UNKNOWN

    def test_acceptances_not_recorded_in_full(self) -> None:
        """The progress of an amendment says so."""
        one = ij.Amendment(
            id="amendment:a",
            treaty=PACT,
            names=["A"],
            adopted="2010-01-01",
            entry_into_force_under="pact:121(4)",
            citations=cited(),
        )
        found = ij.amendment_progress(dossier(*JOINED, one), one, on="2020-01-01")

        assert "Who has accepted it is not recorded in full." in found.reasons


class TestMoreThanOnce:
    """A State that was bound twice, and several clauses on leaving at once."""

    LEFT = act("XBB", "withdrawal", "2003-01-01")
    BACK = act("XBB", "accession", "2005-01-01", suffix="-2")

    def test_the_last_end_says_where_it_stands(self) -> None:
        """Left by notice first, and ended as a State then: it is no party, and did not withdraw."""
        ended = act("XBB", "cessation", "2008-01-01")
        d = dossier(*JOINED, self.LEFT, self.BACK, ended)

        assert ij.standing(d, "state:XBB", PACT, on="2004-06-01").status is ij.TreatyStatus.WITHDRAWN
        assert ij.standing(d, "state:XBB", PACT, on="2009-01-01").status is ij.TreatyStatus.NON_PARTY

    def test_a_year_within_which_it_turns_twice(self) -> None:
        """Status and days are those of the whole year."""
        left = act("XBB", "withdrawal", "2003-03-01")
        d = dossier(*JOINED, left, act("XBB", "accession", "2004-06-01", suffix="-2"))
        standing = ij.standing(d, "state:XBB", PACT, on="2004")

        assert (standing.bound, standing.status) == (UNKNOWN, None)
        assert [str(day) for day in standing.changes_on] == ["2004-02-29", "2004-03-01", "2004-07-31", "2004-08-01"]

    def test_the_status_is_that_of_every_day(self) -> None:
        """A signature within the year leaves open where it stands, not whether it is bound."""
        d = dossier(*JOINED, act("XCC", "signature", "2004-02-01"))
        standing = ij.standing(d, "state:XCC", PACT, on="2004")

        assert (standing.bound, standing.status) == (NO, None)
        assert ij.standing(d, "state:XCC", PACT, on="2005").status is ij.TreatyStatus.SIGNATORY

    def test_nothing_counts_towards_an_amendment_of_no_procedure(self) -> None:
        """It is in force from the day that was published, whoever has accepted it."""
        amendment = ij.Amendment(
            id="amendment:a", treaty=PACT, names=["A"], adopted="2010-01-01", entered_into_force="2012-01-01"
        )
        found = ij.entry_into_force(dossier(*JOINED, amendment), "amendment:a")

        assert (str(found.day), found.counted, found.computed) == ("2012-01-01", 0, False)


class TestWhatIsSaid:
    """Numbers and acts in the reasons."""

    def test_the_number_of_the_deciding_instrument(self) -> None:
        """By the clause on entry into force."""
        assert ij.entry_into_force(dossier(*JOINED), PACT).reasons == (
            "The instrument number 2 was deposited on 2001-03-01 (126(1)).",
        )

    def test_the_last_act_of_several(self) -> None:
        """Where not all is recorded, that one is named, and it alone."""
        partial = treaty(participation=ij.parts.Participation("partial"))
        acts = act("XCC", "signature", "2001-01-01"), act("XCC", "refusal", "2004-01-01")
        standing = ij.standing(dossier(*JOINED, *acts, pact=partial), "state:XCC", PACT, on="2005-01-01")

        assert (standing.bound, standing.acts) == (UNKNOWN, (acts[1].id,))
        assert standing.reasons[-1].endswith(
            "Its last recorded act is the notice that it does not intend to become a party of 2004-01-01."
        )

    def test_the_last_day_of_the_records(self) -> None:
        """Is within them: what is unknown on it is so for another reason; the day after they end."""
        d = dossier(*JOINED, act("XBB", "withdrawal", "2029-12~"))
        last, after = (ij.standing(d, "state:XBB", PACT, on=day).reasons for day in ("2030-12-31", "2031-01-01"))

        assert "takes effect from a day between" in last[0]
        assert after == ("The records end on 2030-12-31.",)


class TestOnTheVeryDay:
    """What happens on the day on which something else does."""

    def test_taken_back_on_the_day_on_which_the_number_is_reached(self) -> None:
        """It counts no more: two others bring the pact into force."""
        back = act("XAA", "withdrawal_of_instrument", "2001-03-01", undoes=JOINED[0].id)
        found = ij.entry_into_force(dossier(*JOINED, back, act("XCC", "accession", "2001-03-01")), PACT)

        assert (str(found.reached_on), found.counted) == ("2001-03-01", 2)

    def test_taken_back_the_day_after(self) -> None:
        """It counts as one that was there when the number was reached."""
        back = act("XAA", "withdrawal_of_instrument", "2001-03-02", undoes=JOINED[0].id)
        found = ij.entry_into_force(dossier(*JOINED, back), PACT)

        assert (str(found.reached_on), found.counted) == ("2001-03-01", 2)

    def test_the_treaty_ends_on_the_day_from_which_it_would_bind(self) -> None:
        """It never does; a day later it would for a day."""
        late = act("XCC", "accession", "2005-02-10")
        ends = [
            ij.standing(dossier(*JOINED, late, pact=treaty(ended=day)), "state:XCC", PACT, on="2005-03-01")
            for day in ("2005-05-01", "2005-05-02")
        ]

        assert [one.reasons[-1] for one in ends] == [
            "It would be bound only from 2005-05-01 (126(2)), and the treaty ends before.",
            "It is bound only from 2005-05-01 (126(2)).",
        ]
