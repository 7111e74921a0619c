"""How many were bound and how many had signed, step by step, with bounds where a day or a source is weak."""

from typing import Any

from tests.law.small import JOINED, PACT, act, dossier, treaty

import intljustice as ij

SEEDS = ij.load_seeds()
STATUTE = "treaty:rome-statute"


def steps(*records: ij.Record, **pact: Any) -> list[tuple[str, str, str]]:
    """The day, parties and signatories of every step, written out."""
    found = ij.participation_history(dossier(*records, pact=treaty(**pact)), PACT)
    return [(str(one.day), str(one.parties), str(one.signatories)) for one in found]


FIRST = ("2001-05-01", "2", "0")
"""Two parties, from the day on which the pact enters into force."""


class TestTheStatute:
    """Its whole course, by the shipped records."""

    def test_the_beginning(self) -> None:
        """Eleven signed on the first day, sixteen on the second."""
        first, second = ij.participation_history(SEEDS, STATUTE)[:2]

        assert (str(first.day), first.parties, first.signatories) == ("1998-07-17", ij.Bounds(0, 0), ij.Bounds(11, 11))
        assert (str(second.day), second.signatories, len(second.acts)) == ("1998-07-18", ij.Bounds(27, 27), 16)

    def test_entry_into_force(self) -> None:
        """Sixty-six at once, and none before."""
        found = {str(one.day): one for one in ij.participation_history(SEEDS, STATUTE)}

        assert found["2002-07-01"].parties == ij.Bounds(66, 66)
        assert len(found["2002-07-01"].acts) == 66
        assert {one.parties for day, one in found.items() if day < "2002-07-01"} == {ij.Bounds(0, 0)}

    def test_two_left(self) -> None:
        """The steps of 2017 and 2019."""
        found = {str(one.day): (str(one.parties), one.acts) for one in ij.participation_history(SEEDS, STATUTE)}

        assert found["2017-10-27"] == ("123", ("treaty-action:bdi-withdrawal-notification",))
        assert found["2019-03-17"] == ("122", ("treaty-action:phl-withdrawal-notification",))
        assert "2026-06-02" not in found

    def test_the_same_as_the_roll(self) -> None:
        """Up to the day the records end, the count of every step is that of the parties on its day."""
        for one in ij.participation_history(SEEDS, STATUTE):
            if str(one.day) <= "2026-11-24":
                assert one.parties == ij.parties(SEEDS, STATUTE, on=one.day).count

    def test_an_amendment(self) -> None:
        """Its first step is its first acceptance, a year later."""
        first = ij.participation_history(SEEDS, "amendment:rs-a7-art8-starvation-2019")[0]

        assert (str(first.day), first.parties, first.signatories) == ("2021-10-14", ij.Bounds(1, 1), ij.Bounds(0, 0))

    def test_nothing_recorded(self) -> None:
        """No act, no step."""
        assert ij.participation_history(SEEDS, "treaty:genocide-convention") == ()


class TestSignatures:
    """They are counted apart."""

    def test_signed_and_joined(self) -> None:
        """A party stays among those who signed; a second signature counts for nothing."""
        signed = act("XAA", "signature", "2000-06-01")
        again = act("XAA", "signature", "2000-07-01", suffix="-2")

        assert steps(*JOINED, signed, again) == [("2000-06-01", "0", "1"), ("2001-05-01", "2", "1")]

    def test_one_that_ceased_to_exist(self) -> None:
        """It is no longer among those who signed."""
        acts = (act("XCC", "signature", "2000-06-01"), act("XCC", "cessation", "2003-01-01"))

        assert steps(*JOINED, *acts) == [("2000-06-01", "0", "1"), ("2001-05-01", "2", "1"), ("2003-01-01", "2", "0")]

    def test_in_a_month(self) -> None:
        """Possibly from its first day, surely from its last."""
        assert steps(*JOINED, act("XCC", "signature", "2002-02")) == [
            FIRST,
            ("2002-02-01", "2", "0 to 1"),
            ("2002-02-28", "2", "1"),
        ]

    def test_on_a_day_not_recorded(self) -> None:
        """It may have been on any day."""
        found = steps(*JOINED, act("XCC", "signature", None))

        assert found[:2] == [("0001-01-01", "0", "0 to 1"), ("2001-05-01", "2", "0 to 1")]

    def test_from_a_weak_source(self) -> None:
        """It stays possible."""
        assert steps(*JOINED, act("XCC", "signature", "2002-02-10", "low"))[1:] == [("2002-02-10", "2", "0 to 1")]


class TestBounds:
    """A change that is not certain."""

    def test_from_a_weak_source(self) -> None:
        """Joining moves the upper bound, leaving the lower, and the other never follows."""
        assert steps(*JOINED, act("XCC", "accession", "2002-01-10", "low"))[1:] == [("2002-04-01", "2 to 3", "0")]
        assert steps(*JOINED, act("XBB", "withdrawal", "2005-03-01", "low"))[1:] == [("2006-03-01", "1 to 2", "0")]
        assert steps(*JOINED, act("XBB", "withdrawal", "2005-03-01", "medium"))[1:] == [("2006-03-01", "1", "0")]

    def test_a_notice_taken_back(self) -> None:
        """It is no step."""
        notice, back = act("XBB", "withdrawal", "2005-03-01"), act("XBB", "revocation", "2006-02-28")

        assert steps(*JOINED, notice, back) == [FIRST]

    def test_gone_and_come_back(self) -> None:
        """Each spell is counted."""
        notice, again = act("XBB", "withdrawal", "2005-03-01"), act("XBB", "ratification", "2008-01-10")

        assert steps(*JOINED, notice, again) == [FIRST, ("2006-03-01", "1", "0"), ("2008-04-01", "2", "0")]

    def test_several_on_one_day(self) -> None:
        """One step, with all its acts in order."""
        more = (act("XDD", "accession", "2002-01-10"), act("XCC", "acceptance", "2002-01-20"))
        (_, step) = ij.participation_history(dossier(*JOINED, *more), PACT)

        assert (str(step.day), step.parties) == ("2002-04-01", ij.Bounds(4, 4))
        assert step.acts == ("treaty-action:xcc-acceptance", "treaty-action:xdd-accession")

    def test_the_end_of_the_treaty(self) -> None:
        """Nobody is bound from then on, and no act brings it about."""
        assert steps(*JOINED, ended="2020-01-01") == [FIRST, ("2020-01-01", "0", "0")]
        assert ij.participation_history(dossier(*JOINED, pact=treaty(ended="2020-01-01")), PACT)[-1].acts == ()

    def test_beyond_what_is_recorded(self) -> None:
        """What is pending is in it."""
        notice = act("XBB", "withdrawal", "2030-06-01")

        assert steps(*JOINED, notice)[-1] == ("2031-06-01", "1", "0")


def test_a_notice_of_which_the_effect_is_not_known() -> None:
    """Perhaps from its own day on, and no day is made up on which it surely has it."""
    clauses = ij.parts.FinalClauses(
        entry_into_force=ij.parts.EntryIntoForceClause(threshold=2, delay=ij.parts.Delay(61, "day")),
        later_parties=ij.parts.LaterPartyClause(delay=ij.parts.Delay(61, "day")),
    )
    gone = act("XAA", "withdrawal", "2010-06-06")
    assert steps(*JOINED, gone, final_clauses=clauses) == [FIRST, ("2010-06-06", "1 to 2", "0")]


def test_one_who_signs_and_ends_twice_counts_once() -> None:
    """The first of each counts."""
    signed = act("XCC", "signature", "2000-05-05"), act("XCC", "signature", "2000-06-06", suffix="-2")
    gone = act("XCC", "cessation", "2003-03-03"), act("XCC", "cessation", "2004-04-04", suffix="-2")
    expected = [("2000-05-05", "0", "1"), (FIRST[0], "2", "1"), ("2003-03-03", "2", "0")]
    assert steps(*JOINED, *signed, *gone) == expected
