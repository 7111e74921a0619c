"""Who sets the Court in motion: articles 13, 14 and 15."""

from typing import Any

import attrs
import pytest
from tests.law.icc.aggressors import CRIMES, WORLD, ask, declaration, found, grounds, verdict, world
from tests.law.icc.court import A, B, C, D, E
from tests.law.small import act

import intljustice as ij

YES, NO, UNKNOWN = "jurisdiction", "no_jurisdiction", "unknown"
EARLY = "2001-05-10"
"""A day of conduct before anybody refers anything."""
LEFT = world(act("XCC", "withdrawal", "2009-01-01"))
"""Gammaland is bound no longer from 1 January 2010."""
ACCEPTS = declaration(D, "12(3)", "accepts", covering="unlimited", scope=ij.Scope(period=("2001-05-01", "2020-01-01")))


def referral(*by: str, day: str | None = "2013-01-01", **fields: Any) -> ij.Trigger:
    """A referral by States."""
    return ij.Trigger(nature="state_referral", by=by, day=day, **fields)


class TestReferralByAParty:
    """A State Party may refer a situation; a State that is none may not (articles 13(a) and 14)."""

    def test_a_party(self) -> None:
        """The State of the place: it is told, and rests on its ratification."""
        answer = ask(CRIMES, referral(A))
        motion = found(answer, "set in motion")

        assert answer.verdict is ij.Verdict.JURISDICTION
        assert motion.outcome is ij.Outcome.MET
        assert motion.reason == "Alphaland referred the situation as a party."
        assert [str(one) for one in motion.provisions] == ["pact:13(a)"]
        assert motion.records == (A,)
        assert "treaty-action:xaa-ratification" in answer.records

    def test_any_situation(self) -> None:
        """Not only its own: Gammaland is linked with nothing, and may refer it."""
        answer = ask(CRIMES, referral(C))

        assert answer.verdict is ij.Verdict.JURISDICTION
        assert "treaty-action:xcc-accession" in answer.records

    def test_no_party(self) -> None:
        """Deltaland is none: no jurisdiction, on articles 13(a) and 14, though the links hold."""
        answer = ask(CRIMES, referral(D))

        assert answer.verdict is ij.Verdict.NO_JURISDICTION
        assert grounds(answer) == ["13(a)", "14"]
        assert found(answer, "set in motion").reason == "Deltaland referred the situation, and was no party then."
        assert found(answer, f"link by territory with {A}").outcome is ij.Outcome.MET

    def test_a_state_that_only_accepted(self) -> None:
        """An acceptance under article 12(3) makes a link, and gives no right to refer."""
        d = world(ACCEPTS)

        assert verdict(CRIMES, d=d, territory=[D], nationalities=[D]) == YES
        answer = ask(CRIMES, referral(D), d=d, territory=[D], nationalities=[D])
        assert answer.verdict is ij.Verdict.NO_JURISDICTION
        assert grounds(answer) == ["13(a)", "14"]

    @pytest.mark.parametrize("by", [(D, A), (A, D), (D, E, A)])
    def test_one_of_several(self, by: tuple[str, ...]) -> None:
        """One party among them is enough, whoever else takes part, and it alone is named."""
        answer = ask(CRIMES, referral(*by))

        assert answer.verdict is ij.Verdict.JURISDICTION
        assert found(answer, "set in motion").records == (A,)

    def test_several_parties(self) -> None:
        """All are named."""
        message = found(ask(CRIMES, referral(B, A)), "set in motion").reason
        assert message == "Betaland and Alphaland referred the situation as a party."

    @pytest.mark.parametrize(("count", "expected"), [(None, NO), (1, NO), (2, UNKNOWN)])
    def test_others_that_are_not_named(self, count: int | None, expected: str) -> None:
        """A State that is not named may have been a party: which took part is missing."""
        answer = ask(CRIMES, referral(D, by_count=count))

        assert answer.verdict is ij.Verdict(expected)
        assert answer.missing == (("trigger/by",) if expected == UNKNOWN else ())

    def test_by_a_state_that_is_not_named_at_all(self) -> None:
        """Whether it was a party is not known, and the State is what is missing."""
        answer = ask(CRIMES, referral())

        assert (answer.verdict.value, answer.missing) == (UNKNOWN, ("trigger/by",))

    @pytest.mark.parametrize(
        ("day", "expected"),
        [("2001-06-30", NO), ("2001-07-01", YES), ("2009-12-31", YES), ("2010-01-01", NO)],
    )
    def test_edge_days(self, day: str, expected: str) -> None:
        """Gammaland is a party from 1 July 2001 to 31 December 2009."""
        assert verdict(CRIMES, referral(C, day=day), d=LEFT, period=EARLY) == expected

    @pytest.mark.parametrize(
        ("day", "expected"),
        [("2001-06", NO), ("2001", UNKNOWN), ("2001-07", YES), ("2000", NO), ("2009", YES), ("2010", NO)],
    )
    def test_a_day_not_known_exactly(self, day: str, expected: str) -> None:
        """It has to have been a party on every day that may be meant; else the day is missing."""
        answer = ask(CRIMES, referral(C, day=day), d=LEFT, period=EARLY)

        assert answer.verdict is ij.Verdict(expected)
        assert answer.missing == (("trigger/day",) if expected == UNKNOWN else ())

    @pytest.mark.parametrize(("by", "expected"), [(A, YES), (C, UNKNOWN), (D, NO)])
    def test_a_day_not_known(self, by: str, expected: str) -> None:
        """Alphaland was a party as long as there was a Court, Deltaland never; of Gammaland the day is missing."""
        assert verdict(CRIMES, referral(by, day=None)) == expected

    def test_after_the_end_of_the_records(self) -> None:
        """Whether it is a party then is not recorded: that is what is missing."""
        answer = ask(CRIMES, referral(A, day="2031-01-01"))

        assert answer.verdict is ij.Verdict.UNKNOWN
        assert answer.missing == (f"the standing of {A} on 2031-01-01",)

    def test_where_the_records_bear_no_day(self) -> None:
        """A referral on a day not known may then be of any day up to today."""
        d = ij.Dossier(list(WORLD), attrs.evolve(WORLD.about, as_of=None))

        assert verdict(CRIMES, referral(A, day=None), d=d) == UNKNOWN

    @pytest.mark.parametrize("fields", [{"statement": "Words."}, {"provisions": ["pact:14"]}, {"by_count": 1}])
    def test_what_changes_nothing(self, fields: dict[str, Any]) -> None:
        """Words on it, the clause it names, how many made it where that one is a party."""
        assert ask(CRIMES, referral(A, **fields)).limbs == ask(CRIMES, referral(A)).limbs


class TestOwnMotion:
    """The Prosecutor may act on their own motion, once authorised (articles 13(c) and 15)."""

    def test_own_motion(self) -> None:
        """On article 13(c); that it has to be authorised is told."""
        answer = ask(CRIMES, ij.Trigger(nature="proprio_motu"))
        motion = found(answer, "set in motion")

        assert answer.verdict is ij.Verdict.JURISDICTION
        assert [str(one) for one in motion.provisions] == ["pact:13(c)"]
        assert motion.reason == "The Prosecutor acts on their own motion, which a Pre-Trial Chamber has to authorise."

    def test_it_does_not_reach_further_than_the_links(self) -> None:
        """Near miss: without a link with a party there is none."""
        answer = ask(CRIMES, ij.Trigger(nature="proprio_motu"), territory=[D], nationalities=[E])

        assert answer.verdict is ij.Verdict.NO_JURISDICTION
        assert grounds(answer) == ["12(2)"]


class TestNoTrigger:
    """Without a referral or an investigation there is nothing to exercise (article 13)."""

    @pytest.mark.parametrize(
        ("nature", "message"),
        [
            ("communications", "Communications alone do not set the Court in motion."),
            ("none", "Nobody has set the Court in motion."),
        ],
    )
    def test_nothing_that_counts(self, nature: str, message: str) -> None:
        """No jurisdiction, on article 13."""
        answer = ask(CRIMES, ij.Trigger(nature=nature))

        assert answer.verdict is ij.Verdict.NO_JURISDICTION
        assert grounds(answer) == ["13"]
        assert found(answer, "set in motion").reason == message

    def test_left_open(self) -> None:
        """Where nothing is said the answer is about the preconditions, and says what is needed beside them."""
        answer = ask(CRIMES)
        message = "Who set the Court in motion is left open; it cannot act without that."

        assert answer.verdict is ij.Verdict.JURISDICTION
        assert found(answer, "set in motion").reason == message
        assert f"Exercise: {message}" in str(answer)

    def test_left_open_without_a_link(self) -> None:
        """Near miss: the preconditions fail by themselves."""
        assert grounds(ask(CRIMES, territory=[D], nationalities=[D])) == ["12(2)"]


class TestNoEffect:
    """An act that the Court held to have no effect does not set it in motion (article 13)."""

    @pytest.mark.parametrize("nature", ["state_referral", "council_referral", "proprio_motu", "unspecified"])
    def test_no_effect(self, nature: str) -> None:
        """Whatever sort of act it was."""
        answer = ask(CRIMES, ij.Trigger(nature=nature, by=[A] if nature == "state_referral" else [], effective=False))

        assert answer.verdict is ij.Verdict.NO_JURISDICTION
        assert grounds(answer) == ["13"]

    @pytest.mark.parametrize("effective", [True, None])
    def test_with_effect(self, *, effective: bool | None) -> None:
        """Near misses: held to have effect, and nobody has spoken on that."""
        assert verdict(CRIMES, referral(A, effective=effective)) == YES


class TestTogether:
    """Every bar counts: that of the act and those of the preconditions."""

    def test_both_bars(self) -> None:
        """A referral by a State that is no party, of conduct without a link."""
        answer = ask(CRIMES, referral(D), territory=[D], nationalities=[D])
        assert grounds(answer) == ["12(2)", "13(a)", "14"]

    def test_a_bar_and_what_is_missing(self) -> None:
        """What is missing on the links makes no difference where the act bars it; nothing is said to be missing."""
        answer = ask(CRIMES, referral(D), territory=[], nationalities=[])

        assert answer.verdict is ij.Verdict.NO_JURISDICTION
        assert grounds(answer) == ["13(a)", "14"]
        assert answer.missing == ()

    def test_a_missing_day_and_a_bar(self) -> None:
        """The other way round: without a link the day of the referral makes no difference."""
        answer = ask(CRIMES, referral(C, day=None), territory=[D], nationalities=[D])

        assert answer.verdict is ij.Verdict.NO_JURISDICTION
        assert grounds(answer) == ["12(2)"]
        assert answer.missing == ()

    def test_all_that_is_missing(self) -> None:
        """The day of the referral and the place and person."""
        answer = ask(CRIMES, referral(C, day=None), territory=[], nationalities=[])

        assert answer.missing == ("territory", "nationalities", "trigger/day")
