"""What a State keeps out for seven years after joining: article 124."""

import pytest
from tests.law.icc.court import (
    DAY,
    DISPUTED,
    NO,
    UNKNOWN,
    YES,
    A,
    B,
    C,
    D,
    Given,
    ask,
    grounds,
    joins,
    opting_out,
    verdict,
    world,
)

import intljustice as ij

ONLY: Given = {"crime": "war_crimes", "territory": [C], "nationalities": [A]}
"""War crimes by a national of Alphaland, which opts out, in Gammaland, which is no party."""
THERE: Given = {"crime": "war_crimes", "territory": [A], "nationalities": [D]}
"""War crimes in Alphaland by a national of Deltaland, which is no party."""
OUT = world(opting_out())
NATIONALS = world(opting_out(covering="nationals"))
TERRITORY = world(opting_out(covering="territory"))


class TestWindow:
    """R19, R20: for the time of the declaration a war crime loses the links with its State."""

    @pytest.mark.parametrize(
        ("day", "expected"), [("2001-05-01", NO), (DAY, NO), ("2008-04-30", NO), ("2008-05-01", YES)]
    )
    @pytest.mark.parametrize("facts", [ONLY, THERE], ids=["national", "territory"])
    def test_edges(self, facts: Given, day: str, expected: ij.Verdict) -> None:
        """From its first to its last day, both included."""
        answer = ask(OUT, **facts, period=day)

        assert answer.verdict is expected
        assert ("124" in grounds(answer)) is (expected is NO)

    def test_first_day(self) -> None:
        """The day before it begins is within reach."""
        later = world(opting_out(period=("2001-06-01", "2008-04-30")))
        assert verdict(later, **ONLY, period="2001-05-31") is YES
        assert verdict(later, **ONLY, period="2001-06-01") is NO

    def test_grounds(self) -> None:
        """No link is left on article 12(2), by article 124."""
        assert grounds(ask(OUT, **ONLY)) == {"12(2)", "124"}

    @pytest.mark.parametrize("crime", ["genocide", "crimes_against_humanity"])
    def test_war_crimes_only(self, crime: str) -> None:
        """Genocide and crimes against humanity are untouched."""
        assert verdict(OUT, **{**ONLY, "crime": crime}) is YES

    def test_one_of_two_crimes(self) -> None:
        """Where another crime is charged as well, that one is within reach."""
        assert verdict(OUT, **ONLY, further_crimes=["genocide"]) is YES

    def test_referred_by_the_council(self) -> None:
        """A referral by the Council asks for no link, and an opt-out is no matter."""
        assert ask(OUT, ij.Trigger(nature="council_referral", day="2006-01-01"), **ONLY).verdict is YES

    def test_standing_not_known(self) -> None:
        """Whether the State was a party already is no matter where it had opted out; near miss: it had not."""
        facts: Given = {"crime": "war_crimes", "territory": [D], "nationalities": [C], "period": "2005-06-15"}

        assert verdict(world(joins(C, "2005-04"), opting_out(C)), **facts) is NO
        assert verdict(world(joins(C, "2005-04")), **facts) is UNKNOWN

    def test_gap(self) -> None:
        """What else links the conduct is not given: unknown."""
        assert ask(OUT, crime="war_crimes", territory=[], nationalities=[A]).missing == ("territory",)


class TestBounds:
    """R19: it lasts as long as it says, until it is taken back, and never more than seven years."""

    @pytest.mark.parametrize(
        ("fields", "last"),
        [
            ({"until": "2003-12-31"}, "2003-12-31"),
            ({"withdrawn": "2004-01-01"}, "2003-12-31"),
            ({}, "2008-04-30"),
            ({"withdrawn": "2009-01-01"}, "2008-04-30"),
        ],
        ids=["until", "taken-back", "seven-years", "taken-back-too-late"],
    )
    def test_end_not_in_its_bounds(self, fields: Given, last: str) -> None:
        """Its last day is out of reach, the next is within."""
        d = world(opting_out(period=("2001-05-01", None), **fields))
        after = ij.PartialDate(last).latest.toordinal() + 1

        assert verdict(d, **ONLY, period=last) is NO
        assert verdict(d, **ONLY, period=ij.PartialDate(last).latest.fromordinal(after)) is YES

    def test_within_a_period(self) -> None:
        """Its end cuts a course of conduct in two."""
        answer = ask(world(opting_out(period=("2001-05-01", None))), **ONLY, period=("2008-01-01", "2008-12-31"))

        assert answer.verdict is YES
        assert tuple(map(str, answer.change_days)) == ("2008-05-01",)

    @pytest.mark.parametrize("period", [None, ("2001", "2008-04-30")])
    def test_not_recorded(self, period: object) -> None:
        """Where its bounds are not recorded, or not as exactly, they are what is missing."""
        answer = ask(world(opting_out(period=period)), **ONLY, period="2001-06-01")

        assert answer.verdict is UNKNOWN
        assert answer.missing == ("whether jurisdiction-declaration:xaa-one has effect on 2001-06-01",)
        assert "Whether a declaration of Alphaland keeps it out on 2001-06-01 is not known." in str(answer)

    def test_not_recorded_and_no_matter(self) -> None:
        """Nor does it matter where the crime is another, or the State was no link anyway."""
        d = world(opting_out(period=None))

        assert verdict(d, **{**ONLY, "crime": "genocide"}) is YES
        assert verdict(d, crime="war_crimes", territory=[B], nationalities=[D]) is YES
        outside = world(opting_out(C, period=None))
        assert verdict(outside, crime="war_crimes", territory=[C], nationalities=[D]) is NO

    def test_beside_one_that_is_recorded(self) -> None:
        """One that surely takes the link away settles it."""
        assert verdict(world(opting_out(), opting_out(period=None, slug="two")), **ONLY) is NO

    @pytest.mark.parametrize(
        ("validity", "expected"),
        [
            (None, UNKNOWN),
            ("effective", NO),
            ("ineffective", YES),
            ("not_lodged", YES),
            ("disputed", UNKNOWN),
            ("unverified", UNKNOWN),
        ],
    )
    def test_validity(self, validity: str | None, expected: ij.Verdict) -> None:
        """One without effect takes nothing away; of one in doubt it is not known, within its time and reach."""
        d = world(opting_out(validity=validity, covering="nationals"))

        assert verdict(d, **ONLY) is expected
        assert verdict(d, **ONLY, period="2008-05-01") is YES
        assert verdict(d, **THERE) is YES

    def test_of_another_article(self) -> None:
        """A declaration under another article is none under this one."""
        other = ij.JurisdictionDeclaration(
            id="jurisdiction-declaration:other", by=A, basis="pact:15bis(4)", effect="excludes", covering="nationals"
        )
        assert verdict(world(other), **ONLY) is YES


class TestLinks:
    """R20, D4, D5: whose link it takes away, and what becomes of the others."""

    @pytest.mark.parametrize(
        ("d", "national", "territory"),
        [(OUT, NO, NO), (NATIONALS, NO, YES), (TERRITORY, YES, NO)],
        ids=["both", "nationals", "territory"],
    )
    def test_covering(self, d: ij.Dossier, national: ij.Verdict, territory: ij.Verdict) -> None:
        """Of its nationals alone it leaves its territory, and the other way round."""
        assert verdict(d, **ONLY) is national
        assert verdict(d, **THERE) is territory

    @pytest.mark.parametrize(
        "facts",
        [
            {"territory": [B], "nationalities": [A]},
            {"territory": [A], "nationalities": [B]},
            {"territory": [C], "nationalities": [A, B]},
            {"territory": [C], "nationalities": [B, A]},
        ],
        ids=["its-national-elsewhere", "there-by-another", "dual", "dual-in-other-order"],
    )
    def test_link_with_another_state(self, facts: Given) -> None:
        """D4: a link with Betaland is left, and whether it holds is disputed."""
        answer = ask(OUT, crime="war_crimes", **facts)

        assert answer.verdict is DISPUTED
        assert answer.disputes == (ij.terms.Question.OPT_OUT_AND_OTHER_LINK,)
        assert "124" in grounds(answer)

    def test_own_other_link(self) -> None:
        """D5: its own national on its own territory, and the declaration covers nationals alone."""
        answer = ask(NATIONALS, crime="war_crimes", territory=[A], nationalities=[A])

        assert answer.disputes == (ij.terms.Question.OPT_OUT_AND_OWN_LINK,)
        assert verdict(OUT, crime="war_crimes", territory=[A], nationalities=[A]) is NO

    def test_own_and_another_link(self) -> None:
        """With a link of another State as well it is the question of D4."""
        answer = ask(NATIONALS, crime="war_crimes", territory=[A, B], nationalities=[A])
        assert answer.disputes == (ij.terms.Question.OPT_OUT_AND_OTHER_LINK,)

    def test_near_miss(self) -> None:
        """By others elsewhere it is no matter that Alphaland opted out."""
        assert verdict(OUT, crime="war_crimes", territory=[B], nationalities=[D]) is YES

    def test_link_left_in_dispute(self) -> None:
        """A link that is left and is itself in dispute stays so, with article 124 among the grounds."""
        answer = ask(
            OUT, crime="war_crimes", territory=[C], nationalities=[A], elements_also_in=[B], elements="contested"
        )

        assert answer.disputes == (ij.terms.Question.CONTESTED_ELEMENT,)
        assert grounds(answer) == {"124", "12(2)(a)"}
