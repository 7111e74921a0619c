"""States that joined when an amendment was in force: whether they are bound without accepting it is disputed."""

from typing import Any

import pytest
from tests.law.small import JOINED, UNTIL, act, cited, dossier, treaty

import intljustice as ij

STATUTE = treaty(jurisdiction_test="icc")
WEAPON, AGGRESSION = "amendment:weapon", "amendment:aggression"
DAY = ("2010-06-01", "2010-06-01")


def amendment(one: str, inserted: str, **fields: Any) -> ij.Amendment:
    """An amendment of crimes, in force for each that accepts it one year after its instrument."""
    return ij.Amendment(
        id=one,
        names=[one],
        treaty="treaty:pact",
        adopted="2004-01-01",
        changes=[(inserted, "inserted")],
        entry_into_force_under="pact:121(5)",
        participation=ij.parts.Participation("complete", UNTIL),
        citations=cited(),
        **fields,
    )


def accepts(by: str, one: str, day: str = "2005-03-01") -> ij.TreatyAction:
    """An acceptance of an amendment."""
    return act(by, "amendment_acceptance", day, amendment=one, suffix=one.partition(":")[2])


AMENDMENTS = (
    amendment(WEAPON, "pact:8(2)(b)(xxvii)"),
    amendment(AGGRESSION, "pact:15bis", exercisable="2007-01-01"),
)
EARLY = act("XCC", "accession", "2003-01-10")
"""Gammaland is a party from 1 April 2003, before anybody is bound by an amendment."""
LATE = act("XCC", "accession", "2008-01-10")
"""Gammaland is a party from 1 April 2008, when Alphaland has been bound by both amendments since 1 March 2006."""
LATE_TOO = act("XDD", "accession", "2008-01-10")


def ask(*records: ij.Record, territory: str = "XAA", nationality: str = "XCC", crime: str) -> ij.Assessment:
    """Conduct on 1 June 2010; the amended paragraph is charged where it is a war crime."""
    d = dossier(*JOINED, *AMENDMENTS, accepts("XAA", WEAPON), accepts("XAA", AGGRESSION), *records, pact=STATUTE)
    conduct = ij.Conduct(
        crime=crime,
        period=DAY,
        territory=[f"state:{territory}"],
        nationalities=[f"state:{nationality}"],
        provisions=["pact:8(2)(b)(xxvii)"] if crime == "war_crimes" else [],
        leadership=True,
    )
    return ij.assess(d, conduct)


class TestAddedCrime:
    """A crime that an amendment added."""

    def test_joined_later(self) -> None:
        """It joined with the amendment in force for others: disputed, on article 121(5)."""
        answer = ask(LATE, crime="war_crimes")

        assert answer.verdict is ij.Verdict.DISPUTED
        assert answer.disputes == (ij.terms.Question.LATER_JOINER,)
        assert "pact:121(5)" in map(str, answer.grounds)
        assert "Gammaland joined when the amendment was in force, and accepted nothing apart." in str(answer)

    @pytest.mark.parametrize(
        ("records", "verdict"),
        [
            ([EARLY], "no_jurisdiction"),
            ([LATE, accepts("XCC", WEAPON, "2009-01-10")], "jurisdiction"),
            ([LATE, accepts("XCC", WEAPON, "2009-06-02")], "disputed"),
        ],
        ids=["joined-before", "accepted", "accepted-too-late"],
    )
    def test_near_misses(self, records: list[ij.Record], verdict: str) -> None:
        """A party from before that refused bars it; one that accepted with effect by that day does not."""
        assert ask(*records, crime="war_crimes").verdict is ij.Verdict(verdict)

    def test_beside_one_that_refuses(self) -> None:
        """Betaland, a party from before, has not accepted: that bars it, whatever holds for the later one."""
        assert ask(LATE, territory="XBB", crime="war_crimes").verdict is ij.Verdict.NO_JURISDICTION

    @pytest.mark.parametrize(("joined", "verdict"), [("2005-12-10", "no_jurisdiction"), ("2006-01-10", "disputed")])
    def test_on_the_day_itself(self, joined: str, verdict: str) -> None:
        """Bound on 1 March 2006, as the amendment comes into force, it joined no amended text; joined later, it did."""
        assert ask(act("XCC", "accession", joined), crime="war_crimes").verdict is ij.Verdict(verdict)


class TestAggression:
    """The amendments on aggression, where neither State has accepted."""

    def test_joined_later(self) -> None:
        """Betaland refuses, Gammaland joined later: bound as amended it would be one of two, so this is disputed."""
        answer = ask(LATE, territory="XBB", crime="aggression")

        assert answer.verdict is ij.Verdict.DISPUTED
        assert answer.disputes == (ij.terms.Question.LATER_JOINER,)
        assert "Gammaland joined when the amendments were in force" in str(answer)

    def test_both_joined_later(self) -> None:
        """Bound as amended both would have accepted."""
        answer = ask(LATE, LATE_TOO, territory="XDD", crime="aggression")

        assert answer.disputes == (ij.terms.Question.LATER_JOINER,)

    def test_neither(self) -> None:
        """Near miss: both were parties before, and neither has accepted."""
        assert ask(EARLY, territory="XBB", crime="aggression").verdict is ij.Verdict.NO_JURISDICTION

    def test_one_has_accepted(self) -> None:
        """Where the other has accepted, what is in dispute is whether one is enough."""
        assert ask(LATE, crime="aggression").disputes == (ij.terms.Question.AGGRESSION_ONE_ACCEPTANCE,)
