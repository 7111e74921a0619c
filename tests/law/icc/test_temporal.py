"""From when on: articles 11 and 126."""

import pytest
from tests.law.icc.court import (
    DISPUTED,
    NO,
    STATUTE,
    UNKNOWN,
    WORLD,
    YES,
    B,
    C,
    D,
    accepting,
    ask,
    grounds,
    joins,
    verdict,
    world,
)
from tests.law.small import JOINED, act, dossier

import intljustice as ij

REFERRED = ij.Trigger(nature="council_referral", day="2006-01-01")
JOINED_LATER = world(joins(C, "2005-04-15"))
"""Gammaland accedes on 15 April 2005; sixty days later it is 14 June, and it is a party from 1 July."""


class TestEntryIntoForce:
    """R7: nothing before the Statute was in force, whatever the trigger (articles 11(1) and 126(1))."""

    @pytest.mark.parametrize(("day", "expected"), [("2001-04-30", NO), ("2001-05-01", YES)])
    @pytest.mark.parametrize("trigger", [ij.UNSPECIFIED, REFERRED])
    def test_edge(self, day: str, expected: ij.Verdict, trigger: ij.Trigger) -> None:
        """The eve is out, the day itself is within, by a referral of the Council too."""
        answer = ask(trigger=trigger, period=day)

        assert answer.verdict is expected
        assert ("11(1)" in grounds(answer)) is (expected is NO)

    def test_by_an_acceptance(self) -> None:
        """An acceptance cannot reach back further than the Statute itself."""
        d = world(accepting(period=("1999-01-01", "2005-12-31")))

        assert verdict(d, territory=[C], period="2001-04-30") is NO
        assert verdict(d, territory=[C], period="2001-05-01") is YES

    def test_not_known(self) -> None:
        """Where the deciding instrument is dated by its month, days in doubt are unknown, and why is named."""
        roughly = dossier(JOINED[0], act("XBB", "accession", "2001-03"), pact=STATUTE)
        answer = ask(roughly, period="2001-05-15")

        assert answer.verdict is UNKNOWN
        assert "the entry into force of the Statute" in answer.missing
        assert verdict(roughly, period="2001-04-30") is NO
        assert verdict(roughly, period="2001-06-01") is YES


class TestLaterJoiners:
    """R8, R9: a State that joins later gives a link from its own entry on, that day included (articles 11(2), 126)."""

    @pytest.mark.parametrize(("day", "expected"), [("2005-06-14", NO), ("2005-06-30", NO), ("2005-07-01", YES)])
    def test_edge(self, day: str, expected: ij.Verdict) -> None:
        """The eve is out on article 11(2), the first day of the month after sixty days is within."""
        answer = ask(JOINED_LATER, territory=[C], nationalities=[D], period=day)

        assert answer.verdict is expected
        assert grounds(answer) == ({"12(2)(a)"} if expected is YES else {"12(2)", "11(2)"})

    def test_near_miss(self) -> None:
        """A deposit on the last day of April has run sixty days on 29 June, one on 2 May only on 1 July."""
        assert verdict(world(joins(C, "2005-04-30")), territory=[C], period="2005-07-01") is YES
        assert verdict(world(joins(C, "2005-05-02")), territory=[C], period="2005-07-31") is NO
        assert verdict(world(joins(C, "2005-05-02")), territory=[C], period="2005-08-01") is YES

    def test_each_link_by_its_own_state(self) -> None:
        """Conduct before Gammaland joined, by a national of Betaland, which had joined already."""
        answer = ask(JOINED_LATER, territory=[C], nationalities=[B])

        assert (answer.verdict, grounds(answer)) == (YES, {"12(2)(b)"})

    def test_never_joined(self) -> None:
        """Of a State that never joined article 11(2) says nothing."""
        assert grounds(ask(WORLD, territory=[C])) == {"12(2)"}

    def test_accepting_before(self) -> None:
        """An acceptance reaches back to before it joined; one of disputed effect is disputed where it is relied on."""
        assert verdict(world(joins(C, "2005-04-15"), accepting()), territory=[C]) is YES
        doubted = world(joins(C, "2005-04-15"), accepting(validity="disputed"))
        assert verdict(doubted, territory=[C], relying_on=["jurisdiction-declaration:xcc-one"]) is DISPUTED
        assert verdict(doubted, territory=[C]) is NO

    def test_day_not_known(self) -> None:
        """Of a deposit known by its month the days in doubt are unknown, and the standing is what is missing."""
        roughly = world(joins(C, "2005-04"))
        answer = ask(roughly, territory=[C], period="2005-06-30")

        assert (answer.verdict, answer.missing) == (UNKNOWN, ("the standing of state:XCC on 2005-06-30",))
        assert verdict(roughly, territory=[C], period="2005-05-31") is NO
        assert verdict(roughly, territory=[C], period="2005-07-01") is YES
