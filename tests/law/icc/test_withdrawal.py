"""Leaving the Statute: article 127."""

import pytest
from tests.law.icc.court import (
    DISPUTED,
    NO,
    UNKNOWN,
    WORLD,
    YES,
    A,
    B,
    D,
    Given,
    ask,
    grounds,
    joins,
    leaves,
    verdict,
    world,
)
from tests.law.small import act

import intljustice as ij

THERE: Given = {"territory": [A], "nationalities": [D]}
LEFT = world(leaves(A, "2009-01-15"))
"""Alphaland's notice is received on 15 January 2009, and has effect on 15 January 2010."""
CONSIDERED: Given = {**THERE, "considered_before_withdrawal": True}


class TestEffect:
    """R27, R28: one year after receipt; up to the eve of that day the State gives a link (article 127(1))."""

    @pytest.mark.parametrize(
        ("day", "expected"),
        [("2009-01-14", YES), ("2009-01-15", YES), ("2010-01-14", YES), ("2010-01-15", NO), ("2020-01-01", NO)],
    )
    def test_edges(self, day: str, expected: ij.Verdict) -> None:
        """The last day is the eve of its effect."""
        assert verdict(LEFT, **CONSIDERED, period=day) is expected

    def test_grounds(self) -> None:
        """Before it article 127(2) keeps the matter, after it article 127(1) takes the link away."""
        assert grounds(ask(LEFT, **CONSIDERED)) == {"12(2)(a)", "127(2)"}
        assert grounds(ask(LEFT, **CONSIDERED, period="2009-06-01")) == {"12(2)(a)", "127(1)", "127(2)"}
        assert grounds(ask(LEFT, **CONSIDERED, period="2010-01-15")) == {"12(2)", "127(1)"}

    def test_later_day_stated(self) -> None:
        """A later day in the notice puts it off; near miss: an earlier one does not bring it forward."""
        later = world(leaves(A, "2009-01-15", effective="2010-06-01"))
        earlier = world(leaves(A, "2009-01-15", effective="2009-06-01"))

        assert verdict(later, **CONSIDERED, period="2010-05-31") is YES
        assert verdict(later, **CONSIDERED, period="2010-06-01") is NO
        assert verdict(earlier, **CONSIDERED, period="2010-01-14") is YES

    def test_nationals(self) -> None:
        """The same holds of the link by nationality."""
        facts: Given = {"territory": [D], "nationalities": [A], "considered_before_withdrawal": True}

        assert verdict(LEFT, **facts, period="2010-01-14") is YES
        assert verdict(LEFT, **facts, period="2010-01-15") is NO

    def test_coming_back(self) -> None:
        """A State that joins again is a party again from its new entry on."""
        back = world(leaves(A, "2009-01-15"), act("XAA", "accession", "2011-04-15"))

        assert verdict(back, **CONSIDERED, period="2011-06-30") is NO
        assert verdict(back, **CONSIDERED, period="2011-07-01") is YES
        assert grounds(ask(back, **CONSIDERED, period="2011-06-30")) == {"12(2)", "11(2)", "127(1)"}


class TestNotices:
    """R27, R30: announcements do nothing, and a notice can be taken back before it has effect."""

    @pytest.mark.parametrize("period", ["2009-06-01", "2010-01-15", "2020-01-01"])
    def test_announcement(self, period: str) -> None:
        """Announced on the same day, nothing comes of it."""
        announced = world(act("XAA", "announcement", "2009-01-15"))
        assert verdict(announced, **THERE, period=period) is YES

    def test_announcement_asks_for_nothing(self) -> None:
        """Nor does it matter what the Court had before it."""
        announced = world(act("XAA", "announcement", "2009-01-15"))
        answer = ask(announced, **THERE, considered_before_withdrawal=False)

        assert (answer.verdict, answer.assumed) == (YES, ())

    @pytest.mark.parametrize(("back", "expected"), [("2010-01-14", YES), ("2010-01-15", NO)])
    def test_taken_back(self, back: str, expected: ij.Verdict) -> None:
        """Up to the eve of its effect; on that day it is too late."""
        d = world(leaves(A, "2009-01-15"), act("XAA", "revocation", back))
        assert verdict(d, **CONSIDERED, period="2012-01-01") is expected

    def test_taken_back_asks_for_nothing(self) -> None:
        """A party without interruption: what the Court had before it does not matter."""
        d = world(leaves(A, "2009-01-15"), act("XAA", "revocation", "2010-01-14"))
        assert verdict(d, **THERE, considered_before_withdrawal=False) is YES

    def test_not_yet_in_effect(self) -> None:
        """A notice whose effect lies beyond the day of the records asks for nothing yet; the day itself does."""
        assert verdict(world(leaves(A, "2030-01-01")), **THERE, considered_before_withdrawal=False) is YES
        assert verdict(world(leaves(A, "2029-12-31")), **THERE, considered_before_withdrawal=False) is DISPUTED


class TestConsideration:
    """R29, D3: what the Court had before it when the withdrawal took effect stays with it (article 127(2))."""

    def test_considered(self) -> None:
        """It had: there is jurisdiction, and nothing is assumed."""
        answer = ask(LEFT, **CONSIDERED)
        assert (answer.verdict, answer.assumed) == (YES, ())

    def test_not_considered(self) -> None:
        """It had not: disputed."""
        answer = ask(LEFT, **THERE, considered_before_withdrawal=False)

        assert answer.verdict is DISPUTED
        assert answer.disputes == (ij.terms.Question.WITHDRAWAL,)
        assert grounds(answer) == {"12(2)(a)", "127(2)"}

    def test_not_given(self) -> None:
        """It is assumed that it had, and the answer says so."""
        answer = ask(LEFT, **THERE)

        assert answer.verdict is YES
        assert answer.assumed == (
            "that the Court had the matter before it when the withdrawal of Alphaland took effect",
        )
        assert grounds(answer) == {"12(2)(a)", "127(2)"}

    @pytest.mark.parametrize("considered", [True, False, None])
    def test_after_it(self, considered: bool | None) -> None:  # noqa: FBT001
        """It never brings later crimes within reach."""
        facts: Given = {**THERE, "considered_before_withdrawal": considered, "period": "2010-01-15"}
        assert verdict(LEFT, **facts) is NO

    @pytest.mark.parametrize("considered", [True, False, None])
    def test_of_a_state_that_stayed(self, considered: bool | None) -> None:  # noqa: FBT001
        """Where nobody left it changes nothing, and nothing is assumed."""
        answer = ask(WORLD, **THERE, considered_before_withdrawal=considered)
        assert (answer.verdict, answer.assumed, grounds(answer)) == (YES, (), {"12(2)(a)"})

    def test_another_link(self) -> None:
        """A link through a State that stayed is unaffected; near miss: through one that left as well."""
        facts: Given = {"territory": [A], "nationalities": [B], "considered_before_withdrawal": False}

        assert grounds(ask(LEFT, **facts)) == {"12(2)(b)"}
        both = world(leaves(A, "2009-01-15"), leaves(B, "2009-02-15"))
        assert verdict(both, **facts) is DISPUTED


class TestDayNotKnown:
    """A notice known by its month."""

    def test_unknown(self) -> None:
        """Within the month in which it may have had effect the answer is unknown, before and after it is not."""
        d = world(leaves(A, "2009-01"))

        assert verdict(d, **CONSIDERED, period="2009-12-31") is YES
        assert verdict(d, **CONSIDERED, period="2010-01-31") is NO
        answer = ask(d, **CONSIDERED, period="2010-01-15")
        assert (answer.verdict, answer.missing) == (UNKNOWN, ("the standing of state:XAA on 2010-01-15",))

    def test_joined_and_left(self) -> None:
        """A State that joined later and left again gives a link between the two days."""
        d = world(joins(D, "2005-04-15"), leaves(D, "2007-03-01"))
        facts: Given = {"territory": [D], "nationalities": [], "stateless": True, "considered_before_withdrawal": True}

        found = [verdict(d, **facts, period=day) for day in ("2005-06-30", "2005-07-01", "2008-02-29", "2008-03-01")]
        assert found == [NO, YES, YES, NO]
