"""Acceptance of jurisdiction by a State that is no party, or before it became one: article 12(3)."""

import pytest
from tests.law.icc.court import (
    DAY,
    DISPUTED,
    NO,
    UNKNOWN,
    YES,
    C,
    D,
    Given,
    accepting,
    ask,
    grounds,
    joins,
    verdict,
    world,
)

import intljustice as ij

THERE: Given = {"territory": [C], "nationalities": [D]}
"""Conduct in Gammaland, which accepts, by a national of Deltaland, which does not."""
BY_ITS_NATIONAL: Given = {"territory": [D], "nationalities": [C]}
ONE = "jurisdiction-declaration:xcc-one"


class TestTime:
    """R15, R17: it reaches from the first to the last day that it names, both included, and may reach back."""

    @pytest.mark.parametrize(
        ("day", "expected"), [("2004-12-31", NO), ("2005-01-01", YES), ("2005-12-31", YES), ("2006-01-01", NO)]
    )
    def test_edges(self, day: str, expected: ij.Verdict) -> None:
        """The days before and after are out, and article 12(3) is among what bars them."""
        answer = ask(world(accepting()), **THERE, period=day)

        assert answer.verdict is expected
        assert grounds(answer) == ({"12(2)(a)", "12(3)"} if expected is YES else {"12(2)", "12(3)"})

    def test_near_miss(self) -> None:
        """Without the declaration there is no link, and article 12(3) is not spoken of."""
        assert grounds(ask(**THERE)) == {"12(2)"}

    @pytest.mark.parametrize(
        ("period", "day", "expected"),
        [
            (ij.Period("2005-01-01", open_end=True), "2020-01-01", YES),
            (ij.Period("2005-01-01"), "2009-03-01", YES),
            (ij.Period("2005-01-01"), "2009-03-02", UNKNOWN),
            (ij.Period("2005-01-01"), "2004-12-31", NO),
            (ij.Period(open_start=True, end="2005-12-31"), DAY, YES),
            (ij.Period(open_start=True, end="2005-12-31"), "2006-01-01", NO),
            (ij.Period(end="2005-12-31"), DAY, UNKNOWN),
            (ij.Period(end="2005-12-31"), "2006-01-01", NO),
            (None, DAY, UNKNOWN),
        ],
    )
    def test_open_ends(self, period: ij.Period | None, day: str, expected: ij.Verdict) -> None:
        """Open it goes on; where no end is recorded it reaches to the day it was lodged, and beyond that is unknown."""
        assert verdict(world(accepting(period=period)), **THERE, period=day) is expected

    def test_lodging_not_recorded(self) -> None:
        """Without an end and without the day it was lodged nothing is sure after its start."""
        d = world(accepting(period=("2005-01-01", None), lodged=None))
        answer = ask(d, **THERE)

        assert (answer.verdict, answer.missing) == (UNKNOWN, (f"the standing of state:XCC on {DAY}",))
        assert verdict(d, **THERE, period="2004-12-31") is NO

    def test_start_known_by_its_year(self) -> None:
        """From some day in 2005 on: unknown within that year, sure from its last day on."""
        d = world(accepting(period=("2005", "2007-12-31")))

        assert verdict(d, **THERE, period="2004-12-31") is NO
        assert verdict(d, **THERE) is UNKNOWN
        assert verdict(d, **THERE, period="2005-12-31") is YES


class TestReach:
    """R15, R16: it covers whom and what its own words cover, and is no trigger."""

    @pytest.mark.parametrize(
        ("covering", "there", "national"),
        [
            ("unlimited", YES, YES),
            ("territory", YES, NO),
            ("nationals", NO, YES),
            ("territory_or_nationals", YES, YES),
            (None, UNKNOWN, UNKNOWN),
        ],
    )
    def test_covering(self, covering: str | None, there: ij.Verdict, national: ij.Verdict) -> None:
        """The territory, the nationals, or both; where that is not recorded it is unknown."""
        d = world(accepting(covering=covering))

        assert verdict(d, **THERE) is there
        assert verdict(d, **BY_ITS_NATIONAL) is national

    def test_bounds_decide_first(self) -> None:
        """Outside what it covers its time is of no matter."""
        assert verdict(world(accepting(covering="territory", period=None)), **BY_ITS_NATIONAL) is NO

    @pytest.mark.parametrize("crime", ["genocide", "crimes_against_humanity", "war_crimes"])
    def test_all_crimes(self, crime: str) -> None:
        """A State cannot select crimes, and its own words on them are not read."""
        scope = ij.Scope(period=("2005-01-01", "2005-12-31"), crimes=["genocide"])
        assert verdict(world(accepting(scope=scope)), **THERE, crime=crime) is YES

    @pytest.mark.parametrize(
        ("trigger", "expected"),
        [
            (ij.UNSPECIFIED, YES),
            (ij.NONE, NO),
            (ij.Trigger(nature="proprio_motu"), YES),
            (ij.Trigger(nature="state_referral", by=[C], day="2009-03-02"), NO),
            (ij.Trigger(nature="state_referral", by=["state:XAA"], day="2009-03-02"), YES),
        ],
        ids=["open", "none", "prosecutor", "the-accepting-state", "a-party"],
    )
    def test_no_trigger(self, trigger: ij.Trigger, expected: ij.Verdict) -> None:
        """Somebody still has to set the Court in motion, and the State that only accepted cannot."""
        assert ask(world(accepting()), trigger, **THERE).verdict is expected

    def test_of_another_state(self) -> None:
        """What another State accepts is of no help."""
        assert verdict(world(accepting(D)), territory=[C], nationalities=[C]) is NO

    def test_becoming_a_party(self) -> None:
        """From its own entry it is a party as well, and its nationals are within reach anywhere."""
        d = world(accepting(covering="territory"), joins(C, "2005-04-15"))

        assert verdict(d, **BY_ITS_NATIONAL, period="2005-06-30") is NO
        assert verdict(d, **BY_ITS_NATIONAL, period="2005-07-01") is YES
        assert grounds(ask(d, **THERE, period="2005-06-30")) == {"12(2)(a)", "12(3)"}


class TestEffect:
    """R17, D9: one without effect is none, and one of disputed effect counts only where it is relied on."""

    @pytest.mark.parametrize(
        ("validity", "relied", "silent"),
        [
            ("effective", YES, YES),
            ("ineffective", NO, NO),
            ("not_lodged", NO, NO),
            ("disputed", DISPUTED, NO),
            ("unverified", UNKNOWN, UNKNOWN),
            (None, UNKNOWN, UNKNOWN),
        ],
    )
    def test_validity(self, validity: str | None, relied: ij.Verdict, silent: ij.Verdict) -> None:
        """Of one on which nothing that counts is recorded it is unknown whether it has effect."""
        d = world(accepting(validity=validity))

        assert verdict(d, **THERE, relying_on=[ONE]) is relied
        assert verdict(d, **THERE) is silent

    def test_disputed(self) -> None:
        """The question is who may speak for the State."""
        answer = ask(world(accepting(validity="disputed")), **THERE, relying_on=[ONE])

        assert answer.disputes == (ij.terms.Question.CONTESTED_ACCEPTANCE,)
        assert grounds(answer) == {"12(3)"}

    @pytest.mark.parametrize("validity", ["disputed", "unverified"])
    def test_outside_its_time(self, validity: str) -> None:
        """Beyond its time its effect is of no matter."""
        d = world(accepting(validity=validity))
        assert verdict(d, **THERE, period="2006-01-01", relying_on=[ONE]) is NO

    def test_beside_one_that_has_effect(self) -> None:
        """One that has effect settles it."""
        d = world(accepting(validity="disputed"), accepting(slug="two"))
        assert verdict(d, **THERE, relying_on=[ONE]) is YES

    def test_relying_on_another(self) -> None:
        """To rely on a declaration of another State brings in none."""
        other = "jurisdiction-declaration:xdd-one"
        assert verdict(world(accepting(validity="disputed")), **THERE, relying_on=[other]) is NO
