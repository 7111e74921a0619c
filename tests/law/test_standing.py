"""Where a participant stands towards a treaty on a day, with the acts and clauses behind it."""

import pytest
from tests.law.small import JOINED, PACT, act, dossier, treaty

import intljustice as ij

SEEDS = ij.load_seeds()
STATUTE = "treaty:rome-statute"
YES, NO, UNKNOWN = ij.Ternary.YES, ij.Ternary.NO, ij.Ternary.UNKNOWN


def seen(state: str, on: str) -> ij.Standing:
    """A State towards the Statute, by the shipped records."""
    return ij.standing(SEEDS, f"state:{state}", STATUTE, on=on)


class TestTheStatute:
    """What the depositary's acts say of the Statute."""

    @pytest.mark.parametrize(
        ("state", "on", "bound"),
        [
            ("ARM", "2024-01-31", NO),
            ("ARM", "2024-02-01", YES),
            ("UKR", "2024-12-31", NO),
            ("UKR", "2025-01-01", YES),
            ("BDI", "2017-10-26", YES),
            ("BDI", "2017-10-27", NO),
            ("PHL", "2019-03-16", YES),
            ("PHL", "2019-03-17", NO),
            ("MYS", "2019-03-04", NO),
            ("MYS", "2019-06-01", NO),
            ("MYS", "2026-01-01", NO),
            ("GMB", "2017-11-10", YES),
            ("ZAF", "2017-10-19", YES),
            ("HUN", "2026-06-02", YES),
            ("PSE", "2015-03-31", NO),
            ("PSE", "2015-04-01", YES),
            ("MNE", "2006-06-02", NO),
            ("MNE", "2006-06-03", YES),
            ("FRA", "2002-06-30", NO),
            ("FRA", "2002-07-01", YES),
            ("ALB", "2003-04-30", NO),
            ("ALB", "2003-05-01", YES),
            ("USA", "2025-12-05", NO),
            ("CHN", "2025-12-05", NO),
        ],
    )
    def test_bound(self, state: str, on: str, bound: ij.Ternary) -> None:
        """The eve and the day of every sort of change; the light form says the same."""
        assert seen(state, on).bound is bound
        assert ij.is_bound(SEEDS, f"state:{state}", STATUTE, on=on) is bound

    def test_a_notice_that_cannot_take_effect_yet(self) -> None:
        """Hungary in spring 2026: bound, with a notice pending that is later taken back."""
        standing = seen("HUN", "2026-03-01")

        assert (standing.bound, standing.status) == (YES, ij.TreatyStatus.PARTY)
        assert standing.notice == ij.parts.PendingNotice(
            act="treaty-action:hun-withdrawal-notification",
            received="2025-06-02",
            effective="2026-06-02",
            taken_back_by="treaty-action:hun-withdrawal-revocation",
        )
        assert str(standing) == (
            "Hungary is bound by Rome Statute of the International Criminal Court on 2026-03-01. "
            "Its ratification of 2001-11-30 binds it from 2002-07-01 (126(1)). "
            "Its notification of withdrawal of 2025-06-02 cannot take effect before 2026-06-02 (127(1)), "
            "and is later taken back by the revocation of a withdrawal of 2026-05-29. Confidence high."
        )

    def test_after_it_was_taken_back(self) -> None:
        """In July there is no notice any more."""
        assert seen("HUN", "2026-07-01").notice is None
        assert seen("HUN", "2026-05-28").notice is not None
        assert seen("HUN", "2026-05-29").notice is None

    def test_one_that_left(self) -> None:
        """The first and the last day, and why."""
        standing = seen("BDI", "2020-01-01")

        assert standing.status is ij.TreatyStatus.WITHDRAWN
        assert (str(standing.since), str(standing.until)) == ("2004-12-01", "2017-10-26")
        assert [str(one) for one in standing.provisions] == ["rome-statute:126(2)", "rome-statute:127(1)"]
        assert standing.acts == ("treaty-action:bdi-ratification", "treaty-action:bdi-withdrawal-notification")

    def test_a_signatory_that_does_not_want_to(self) -> None:
        """The United States signed, and said that it does not intend to become a party."""
        standing = seen("USA", "2002-05-05")
        assert (standing.status, standing.refusing) == (ij.TreatyStatus.SIGNATORY, False)

        standing = seen("USA", "2002-05-06")
        assert (standing.status, standing.refusing) == (ij.TreatyStatus.SIGNATORY, True)

    def test_consent_that_does_not_bind_yet(self) -> None:
        """Armenia between deposit and entry into force."""
        assert seen("ARM", "2023-11-13").contracting is False
        assert seen("ARM", "2023-11-14").contracting is True
        assert seen("ARM", "2024-02-01").contracting is False

    def test_what_other_sources_say_of_the_days(self) -> None:
        """The reading of a day on which the answer rests stands beside it."""
        (reading,) = seen("PHL", "2020-01-01").readings

        assert (reading.field, reading.value) == ("day", "2010-08-30")

    def test_a_treaty_of_which_nothing_is_recorded(self) -> None:
        """France and the Genocide Convention: unknown, and never a non-party."""
        standing = ij.standing(SEEDS, "state:FRA", "treaty:genocide-convention", on="2000-01-01")

        assert (standing.bound, standing.status) == (UNKNOWN, None)
        assert standing.missing == ("a full record of participation",)
        assert standing.confidence is None

    def test_before_a_treaty_is_in_force_nobody_is_bound(self) -> None:
        """Also where no act is recorded."""
        assert ij.is_bound(SEEDS, "state:FRA", "treaty:genocide-convention", on="1951-01-11") is NO
        assert ij.is_bound(SEEDS, "state:FRA", "treaty:genocide-convention", on="1951-01-12") is UNKNOWN

    def test_after_the_records_end(self) -> None:
        """The day up to which everything is recorded is the last one that is answered."""
        assert seen("FRA", "2026-11-24").bound is YES
        standing = seen("FRA", "2026-11-25")

        assert standing.bound is UNKNOWN
        assert standing.reasons == ("The records end on 2026-11-24.",)
        assert standing.missing == ("acts after 2026-11-24",)

    def test_every_participant_on_many_days(self) -> None:
        """The light form and the one with reasons never differ."""
        for state in SEEDS.records(ij.State):
            for on in ("1998-07-17", "2002-06-30", "2002-07-01", "2011", "2017-10-27", "2026-11", "2027-01-01"):
                assert ij.is_bound(SEEDS, state, STATUTE, on=on) is ij.standing(SEEDS, state, STATUTE, on=on).bound

    @pytest.mark.parametrize("state", ["HUN", "BDI", "USA", "CHN", "ARM", "MYS", "NRU"])
    @pytest.mark.parametrize("on", ["2003-01-01", "2024-01-15", "2026-10-01", "2030-01-01"])
    def test_written_and_read_back(self, state: str, on: str) -> None:
        """An answer goes through JSON like a record, and prints the same."""
        standing = seen(state, on)
        again = ij.loads_record(ij.dumps_record(standing), ij.Standing)

        assert again == standing
        assert str(again) == str(standing)


class TestAsking:
    """What may be asked, and what is refused."""

    def test_nobody_of_that_id(self) -> None:
        """The nearest ids are named; no answer is given."""
        with pytest.raises(ij.UnknownRecord, match=r"nearest: .*state:PHL"):
            ij.standing(SEEDS, "state:PHI", STATUTE, on="2019-03-17")
        with pytest.raises(ij.UnknownRecord, match=r"nearest: .*state:PHL"):
            ij.is_bound(SEEDS, "state:PHI", STATUTE, on="2019-03-17")

    def test_no_treaty(self) -> None:
        """Only a treaty or an amendment can bind."""
        with pytest.raises(ij.UnknownRecord, match='"person:karim-khan" is neither a treaty nor an amendment'):
            ij.is_bound(SEEDS, "state:PHL", "person:karim-khan", on="2019-03-17")

    @pytest.mark.parametrize("who", ["person:karim-khan", "treaty:rome-statute"])
    def test_no_participant(self, who: str) -> None:
        """What cannot take part in a treaty is not said to stay outside; an organisation could take part."""
        for ask in (ij.standing, ij.is_bound):
            with pytest.raises(ij.UnknownRecord, match=f'"{who}" is neither a State nor an organisation'):
                ask(SEEDS, who, STATUTE, on="2019-03-17")
        assert ij.is_bound(SEEDS, "organisation:icc", STATUTE, on="2019-03-17") is ij.Ternary.NO

    def test_no_day(self) -> None:
        """A day that cannot be read is shown with what to write."""
        for ask in (ij.standing, ij.is_bound):
            with pytest.raises(ij.InvalidValue, match='on="17/03/2019" is not a day'):
                ask(SEEDS, "state:PHL", STATUTE, on="17/03/2019")

    def test_records_stand_for_their_ids(self) -> None:
        """The State and the treaty themselves will do."""
        state, statute = SEEDS.get(ij.State, "state:PHL"), SEEDS.get(ij.Treaty, STATUTE)

        assert ij.is_bound(SEEDS, state, statute, on="2015") is YES
        assert ij.standing(SEEDS, state, statute, on="2015").bound is YES

    def test_no_boolean(self) -> None:
        """An answer cannot be mistaken for true or false."""
        with pytest.raises(TypeError, match="not a Boolean"):
            bool(seen("PHL", "2015").bound)

    def test_a_year_in_which_the_answer_changes(self) -> None:
        """Yes or no only where it is the same on every day; else between which days it turns."""
        assert ij.is_bound(SEEDS, "state:BDI", STATUTE, on="2016") is YES
        assert ij.is_bound(SEEDS, "state:BDI", STATUTE, on="2018") is NO
        standing = seen("BDI", "2017")

        assert standing.bound is UNKNOWN
        assert standing.reasons[0] == "The answer changes within the days asked about."
        assert standing.missing == ("one day",)
        assert [str(day) for day in standing.changes_on] == ["2017-10-26", "2017-10-27"]


class TestSmallTreaties:
    """Cases that no real treaty shows so clearly."""

    def test_a_day_that_is_only_about_right(self) -> None:
        """A deposit in a month leaves the days between two first days unknown."""
        d = dossier(*JOINED, act("XCC", "accession", "2002-01"))
        standing = ij.standing(d, "state:XCC", PACT, on="2002-04-15")

        assert ij.is_bound(d, "state:XCC", PACT, on="2002-03-31") is NO
        assert ij.is_bound(d, "state:XCC", PACT, on="2002-05-01") is YES
        assert standing.bound is UNKNOWN
        assert standing.reasons == ("Its accession of 2002-01 binds it from a day between 2002-04-01 and 2002-05-01.",)
        assert [str(day) for day in standing.changes_on] == ["2002-04-01", "2002-05-01"]
        assert standing.missing == ("the exact day of treaty-action:xcc-accession",)

    def test_a_year_in_which_it_says_that_it_leaves(self) -> None:
        """Bound on every day of it, and the notice is told of, as at its end."""
        d = dossier(*JOINED, act("XBB", "withdrawal", "2010-06-06"))
        standing = ij.standing(d, "state:XBB", PACT, on="2010")

        assert (standing.bound, str(standing.on)) == (YES, "2010")
        assert standing.notice is not None
        assert str(standing.notice.effective) == "2011-06-06"

    def test_participation_in_part(self) -> None:
        """A recorded act speaks, silence does not; and a later withdrawal would not be known."""
        pact = treaty(participation=ij.parts.Participation("partial"), entered_into_force="2001-05-01")
        d = dossier(*JOINED, pact=pact)
        standing = ij.standing(d, "state:XAA", PACT, on="2010-01-01")

        assert standing.bound is YES
        assert standing.confidence is ij.Confidence.MEDIUM
        assert standing.reasons[-1] == (
            "Who takes part is not recorded in full: a later withdrawal would not be known."
        )
        assert ij.is_bound(d, "state:XCC", PACT, on="2010-01-01") is UNKNOWN
        assert ij.is_bound(d, "state:XCC", PACT, on="2001-04-30") is NO

    def test_confidence_is_that_of_the_weakest_fact(self) -> None:
        """Of those on which the answer turns, and of no other."""
        doubtful = act("XBB", "withdrawal", "2010-01-01", "low")
        d = dossier(*JOINED, doubtful)

        assert ij.standing(d, "state:XBB", PACT, on="2005-01-01").confidence is ij.Confidence.HIGH
        assert ij.standing(d, "state:XBB", PACT, on="2012-01-01").confidence is ij.Confidence.LOW
        assert ij.standing(d, "state:XDD", PACT, on="2012-01-01").confidence is ij.Confidence.MEDIUM

    def test_an_instrument_taken_back(self) -> None:
        """It never had effect, and the sentence says so."""
        back = act("XCC", "withdrawal_of_instrument", "2002-01-05", undoes="treaty-action:xcc-accession")
        d = dossier(*JOINED, act("XCC", "accession", "2002-01-01"), back)
        standing = ij.standing(d, "state:XCC", PACT, on="2003-01-01")

        assert (standing.bound, standing.status) == (NO, ij.TreatyStatus.NON_PARTY)
        assert standing.reasons[0] == "Its accession of 2002-01-01 was taken back on 2002-01-05, before it had effect."

    def test_the_end_of_the_treaty(self) -> None:
        """Nobody is bound by a treaty that has ended."""
        d = dossier(*JOINED, pact=treaty(ended="2020-01-01"))
        standing = ij.standing(d, "state:XAA", PACT, on="2020-01-01")

        assert ij.is_bound(d, "state:XAA", PACT, on="2019-12-31") is YES
        assert (standing.bound, standing.status) == (NO, ij.TreatyStatus.NON_PARTY)
        assert standing.reasons[1] == "It is no longer bound from 2020-01-01: the treaty ended."

    def test_a_treaty_not_in_force_yet(self) -> None:
        """Too few instruments: consent is given, and binds nobody."""
        d = dossier(JOINED[0])
        standing = ij.standing(d, "state:XAA", PACT, on="2010-01-01")

        assert (standing.bound, standing.contracting) == (NO, True)
        assert ij.standing(d, "state:XCC", PACT, on="2010-01-01").reasons == ("The treaty is not in force.",)
