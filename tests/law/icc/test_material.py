"""Which crimes: articles 5 to 8 bis, and 70."""

import pytest
from tests.law.icc.court import DAY, NO, UNKNOWN, YES, A, C, Given, ask, grounds, verdict

import intljustice as ij

PIRACY: Given = {"crime": "other", "crime_as_written": "piracy"}


class TestCrimes:
    """R4: genocide, crimes against humanity, war crimes and aggression, and nothing else (article 5)."""

    @pytest.mark.parametrize(
        ("crime", "article"), [("genocide", "6"), ("crimes_against_humanity", "7"), ("war_crimes", "8")]
    )
    def test_of_the_statute(self, crime: str, article: str) -> None:
        """Each is within, on the article that defines it."""
        answer = ask(crime=crime)

        assert answer.verdict is YES
        assert article in {one.article for one in answer.provisions}

    def test_other(self) -> None:
        """Piracy is not, and article 5 says so."""
        answer = ask(**PIRACY)

        assert (answer.verdict, grounds(answer)) == (NO, {"5"})

    def test_wording_is_irrelevant(self) -> None:
        """What the source calls a crime of a class changes nothing."""
        assert ask(crime_as_written="murder").grounds == ask().grounds

    def test_not_given(self) -> None:
        """Without a crime the answer is unknown, and the crime is what is missing."""
        answer = ask(crime=None)

        assert (answer.verdict, answer.missing) == (UNKNOWN, ("crime",))

    def test_not_given_and_barred(self) -> None:
        """A bar decides before what is missing."""
        assert grounds(ask(crime=None, age=17)) == {"26"}

    @pytest.mark.parametrize(
        ("further", "expected"), [(["war_crimes"], YES), (["other"], NO), (["other", "genocide"], YES)]
    )
    @pytest.mark.parametrize(("period", "sure"), [(DAY, True), (None, False)])
    def test_several(self, further: list[str], expected: ij.Verdict, period: str | None, sure: bool) -> None:  # noqa: FBT001
        """One crime of the Statute among several is enough; without a day it is no bar, and no more."""
        assert verdict(**PIRACY, further_crimes=further, period=period) is (
            expected if sure or expected is NO else UNKNOWN
        )

    def test_without_a_day(self) -> None:
        """Another crime is out on every day; of one that is not given, both are missing."""
        assert grounds(ask(**PIRACY, period=None)) == {"5"}
        assert ask(crime=None, period=None).missing == ("period", "crime")


class TestOffencesAgainstTheCourt:
    """R5: article 70 gives jurisdiction itself; Part 2, with article 12, does not apply."""

    def test_no_link_is_asked_for(self) -> None:
        """By a national of a State outside, in a State outside, before the Statute, without any trigger or day."""
        given: tuple[Given, ...] = ({}, {"territory": [C]}, {"period": "1999-01-01"}, {"period": None})
        for changed in given:
            answer = ask(trigger=ij.NONE, crime="administration_of_justice", **changed)
            assert (answer.verdict, grounds(answer)) == (YES, {"70"})

    def test_near_miss(self) -> None:
        """Another crime on the same facts needs a link."""
        assert verdict(territory=[C]) is NO

    @pytest.mark.parametrize(("changed", "articles"), [({"age": 17}, {"26"}), ({"person": "legal"}, {"25(1)", "1"})])
    def test_persons(self, changed: Given, articles: set[str]) -> None:
        """The person still has to be an adult natural person, and the limb says which it is not."""
        answer = ask(crime="administration_of_justice", **changed)

        assert (answer.verdict, grounds(answer)) == (NO, articles)
        assert [one.outcome for one in answer.limbs] == [ij.Outcome.MET, ij.Outcome.NOT_MET]

    def test_assumed(self) -> None:
        """An adult natural person is presumed here too."""
        answer = ask(crime="administration_of_justice", age=None, person=None)

        assert answer.assumed == ("a natural person", "an adult")

    def test_among_further_crimes(self) -> None:
        """Charged beside a crime that is out of reach, it is within; beside one within, that answer stands."""
        also: Given = {"further_crimes": ["administration_of_justice"]}

        assert grounds(ask(territory=[C], **also)) == {"70"}
        assert grounds(ask(territory=[C], period=None, **also)) == {"70"}
        assert grounds(ask(**also)) == {"12(2)(a)"}
        assert verdict(territory=[C], further_crimes=["genocide"]) is NO


class TestWithoutADay:
    """What holds on every day can be said without one."""

    def test_nobody_set_it_in_motion(self) -> None:
        """Without a trigger there is no exercise of jurisdiction on any day; near miss: a referral by the Council."""
        answer = ask(trigger=ij.NONE, period=None)

        assert (answer.verdict, grounds(answer)) == (NO, {"13"})
        assert ask(trigger=ij.Trigger(nature="council_referral"), period=None).missing == ("period",)

    @pytest.mark.parametrize("period", [None, ij.Period(), ij.Period(open_start=True, open_end=True)])
    def test_missing(self, period: ij.Period | None) -> None:
        """Else the period is missing, also where it has neither start nor end."""
        answer = ask(period=period, territory=[A])

        assert (answer.verdict, answer.missing) == (UNKNOWN, ("period",))
