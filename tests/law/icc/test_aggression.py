"""The crime of aggression: articles 8 bis, 15 bis and 15 ter."""

from typing import Any

import attrs
import pytest
from tests.law.icc.aggressors import AGGRESSION, ATTACK, accepts, ask, declaration, found, grounds, verdict, world
from tests.law.icc.court import A, B, C, D, E
from tests.law.small import act

import intljustice as ij

YES, NO, DISPUTED, UNKNOWN = "jurisdiction", "no_jurisdiction", "disputed", "unknown"
COUNCIL = ij.Trigger(nature="council_referral", day="2013-01-01")
ACTIVE, LEADER = "since the activation", "a leader"
ACCEPTED_A, ACCEPTED_B = (
    "treaty-action:xaa-amendment-acceptance-aggression",
    ("treaty-action:xbb-amendment-acceptance-aggression"),
)


def opt_out(lodged: str | None = "2012-05-31", **fields: Any) -> ij.JurisdictionDeclaration:
    """A declaration of Betaland, the aggressor, that it does not accept the jurisdiction."""
    return declaration(B, "15bis(4)", "excludes", lodged=lodged, **fields)


class TestActivation:
    """Jurisdiction only over acts from the day of activation on (articles 15 bis(2)-(3) and 15 ter(2)-(3))."""

    @pytest.mark.parametrize(
        ("trigger", "articles"), [(ij.UNSPECIFIED, ["15bis(3)"]), (COUNCIL, ["15ter(3)"])], ids=["links", "council"]
    )
    def test_edge_days(self, trigger: ij.Trigger, articles: list[str]) -> None:
        """The day before bars it, whoever set the Court in motion; the day itself does not."""
        before, after = (ask(ATTACK, trigger, period=day) for day in ("2010-07-16", "2010-07-17"))

        assert before.verdict is ij.Verdict.NO_JURISDICTION
        assert grounds(before) == articles
        assert after.verdict is ij.Verdict.JURISDICTION
        assert found(after, ACTIVE).records == (AGGRESSION,)

    def test_another_crime(self) -> None:
        """Near miss: war crimes of the day before."""
        assert verdict(ATTACK, crime="war_crimes", period="2010-07-16") == YES

    @pytest.mark.parametrize("day", [None, "2012"])
    def test_a_day_not_known(self, day: str | None) -> None:
        """Where the records do not say from when, that is missing."""
        one = attrs.evolve(world().get(ij.Amendment, AGGRESSION), exercisable=day)
        answer = ask(ATTACK, d=world(one, without=(AGGRESSION,)))

        assert answer.verdict is ij.Verdict.UNKNOWN
        assert answer.missing == (f"exercisable of {AGGRESSION}",)

    def test_no_amendment(self) -> None:
        """Where no amendment on aggression is recorded, that is missing."""
        gone = (AGGRESSION, ACCEPTED_A, ACCEPTED_B)
        answer = ask(ATTACK, d=world(without=gone))

        assert answer.verdict is ij.Verdict.UNKNOWN
        assert answer.missing == ("the amendment on aggression",)


class TestLeadership:
    """Only who can control or direct the action of a State (articles 8 bis(1) and 25(3 bis))."""

    @pytest.mark.parametrize("trigger", [ij.UNSPECIFIED, COUNCIL])
    def test_no_leader(self, trigger: ij.Trigger) -> None:
        """Whoever set the Court in motion."""
        answer = ask(ATTACK, trigger, leadership=False)

        assert answer.verdict is ij.Verdict.NO_JURISDICTION
        assert grounds(answer) == ["8bis", "25(3bis)"]

    def test_a_leader(self) -> None:
        """The definition is met."""
        answer = ask(ATTACK)

        assert answer.verdict is ij.Verdict.JURISDICTION
        assert found(answer, LEADER).reason == "The person could direct the action of a State."

    def test_not_given(self) -> None:
        """Whether the person was one is missing."""
        answer = ask(ATTACK, leadership=None)

        assert answer.verdict is ij.Verdict.UNKNOWN
        assert answer.missing == ("leadership",)

    @pytest.mark.parametrize("leads", [False, None])
    def test_another_crime(self, *, leads: bool | None) -> None:
        """Near miss: anybody can commit another crime."""
        assert verdict(ATTACK, crime="war_crimes", leadership=leads) == YES


class TestOutsideTheStatute:
    """None over aggression by nationals, or on the territory, of a State that is no party (article 15 bis(5))."""

    @pytest.mark.parametrize(
        "fields",
        [
            {"nationalities": [D]},
            {"territory": [D]},
            {"territory": [A, D]},
            {"nationalities": [D, E]},
            {"nationalities": [], "territory": [D]},
            {"nationalities": [D], "territory": []},
        ],
        ids=["aggressor", "victim", "one-of-the-victims", "two-nationalities", "by-whom-not-given", "where-not-given"],
    )
    def test_a_state_outside(self, fields: dict[str, Any]) -> None:
        """It is a bar by itself, also where the other State is not given."""
        answer = ask(ATTACK, **fields)

        assert answer.verdict is ij.Verdict.NO_JURISDICTION
        assert grounds(answer) == ["15bis(5)"]

    @pytest.mark.parametrize("fields", [{"nationalities": [D]}, {"territory": [D]}])
    def test_an_acceptance_does_not_help(self, fields: dict[str, Any]) -> None:
        """Article 12(3) makes a link for other crimes, and not for this one."""
        scope = ij.Scope(period=("2001-05-01", "2020-01-01"))
        d = world(declaration(D, "12(3)", "accepts", covering="unlimited", scope=scope))

        assert grounds(ask(ATTACK, d=d, **fields)) == ["15bis(5)"]
        assert verdict(ATTACK, d=d, crime="war_crimes", territory=[D], nationalities=[D]) == YES

    @pytest.mark.parametrize(("nationalities", "expected"), [([D, B], DISPUTED), ([B, D], DISPUTED), ([B, A], YES)])
    def test_another_nationality(self, nationalities: list[str], expected: str) -> None:
        """A national of a party too: whether one nationality bars it is disputed."""
        answer = ask(ATTACK, nationalities=nationalities)

        assert answer.verdict is ij.Verdict(expected)
        assert answer.disputes == ((ij.terms.Question.DUAL_NATIONALITY,) if expected == DISPUTED else ())

    @pytest.mark.parametrize(("day", "expected"), [("2012-06-30", NO), ("2012-07-01", YES)])
    def test_on_the_day_it_joins(self, day: str, expected: str) -> None:
        """Deltaland, a victim that accepted as well, is a party from 1 July 2012."""
        d = world(act("XDD", "accession", "2012-04-10"), accepts(D, AGGRESSION, "2010-01-01"))
        assert verdict(ATTACK, d=d, territory=[D], period=day) == expected

    def test_a_standing_not_known(self) -> None:
        """Deltaland joined in 2012, on a day not known."""
        answer = ask(ATTACK, d=world(act("XDD", "accession", "2012")), territory=[D])

        assert answer.verdict is ij.Verdict.UNKNOWN
        assert f"the standing of {D} on 2012-06-01" in answer.missing

    @pytest.mark.parametrize(
        ("fields", "missing"),
        [
            ({"nationalities": []}, ("nationalities",)),
            ({"territory": []}, ("territory",)),
            ({"nationalities": [], "stateless": True}, ("nationalities",)),
        ],
    )
    def test_not_given(self, fields: dict[str, Any], missing: tuple[str, ...]) -> None:
        """Which State attacked, and which was attacked."""
        answer = ask(ATTACK, **fields)

        assert answer.verdict is ij.Verdict.UNKNOWN
        assert answer.missing == missing

    def test_what_changes_nothing(self) -> None:
        """A link that would do for another crime: a vessel, an element, effects in a State outside."""
        assert verdict(ATTACK, vessel_of=D, elements_also_in=[D], effects_in=[D]) == YES


class TestOptOut:
    """A party may declare before the act that it does not accept the jurisdiction (article 15 bis(4))."""

    @pytest.mark.parametrize(
        ("lodged", "expected"),
        [("2012-05-31", NO), ("2012-06-01", YES), ("2012-06-02", YES), ("2012-05", NO), ("2012-06", YES)],
    )
    def test_edge_days(self, lodged: str, expected: str) -> None:
        """The day before the act bars it; on the day itself, or after it, it comes too late."""
        answer = ask(ATTACK, d=world(opt_out(lodged)))

        assert answer.verdict is ij.Verdict(expected)
        assert grounds(answer) == (["15bis(4)"] if expected == NO else grounds(ask(ATTACK)))

    def test_it_is_named(self) -> None:
        """With the State that made it."""
        one = found(ask(ATTACK, d=world(opt_out())), "not opted out")

        assert one.records == ("jurisdiction-declaration:xbb-excludes",)
        assert one.reason == "Betaland had declared that it does not accept the jurisdiction."

    @pytest.mark.parametrize("lodged", [None, "2012"])
    def test_a_day_not_known(self, lodged: str | None) -> None:
        """Whether it came before the act is missing."""
        answer = ask(ATTACK, d=world(opt_out(lodged)))

        assert answer.verdict is ij.Verdict.UNKNOWN
        assert answer.missing == ("the exact days of jurisdiction-declaration:xbb-excludes",)

    @pytest.mark.parametrize(
        ("fields", "expected"),
        [
            ({"withdrawn": "2012-06-01"}, YES),
            ({"withdrawn": "2012-06-02"}, NO),
            ({"withdrawn": "2012-06"}, UNKNOWN),
            ({"until": "2012-05-31"}, YES),
            ({"until": "2012-06-01"}, NO),
            ({"validity": "ineffective"}, YES),
            ({"validity": None}, UNKNOWN),
            ({"validity": "unverified"}, UNKNOWN),
        ],
        ids=str,
    )
    def test_whether_it_stands(self, fields: dict[str, Any], expected: str) -> None:
        """Taken back, run out, or without effect, it does nothing."""
        assert verdict(ATTACK, d=world(opt_out("2011-01-01", **fields))) == expected

    def test_of_which_nobody_said_that_it_has_effect(self) -> None:
        """That is what is missing; where its days are not recorded either, these come first."""
        undated = ask(ATTACK, d=world(opt_out(None, validity="unverified")))
        answer = ask(ATTACK, d=world(opt_out("2011-01-01", validity="unverified")))

        assert answer.missing == ("whether jurisdiction-declaration:xbb-excludes has effect",)
        assert undated.missing == ("the exact days of jurisdiction-declaration:xbb-excludes",)

    def test_of_the_victim(self) -> None:
        """Near miss: only the aggressor's counts."""
        assert verdict(ATTACK, d=world(opt_out()), nationalities=[A], territory=[B]) == YES

    def test_before_acceptances(self) -> None:
        """It bars what would else be disputed, as only the victim had accepted."""
        answer = ask(ATTACK, d=world(declaration(C, "15bis(4)", "excludes", lodged="2010-01-01")), nationalities=[C])

        assert answer.verdict is ij.Verdict.NO_JURISDICTION
        assert grounds(answer) == ["15bis(4)"]

    def test_by_a_referral_of_the_council(self) -> None:
        """It makes no difference there."""
        assert verdict(ATTACK, COUNCIL, d=world(opt_out())) == YES


class TestAcceptance:
    """Each State is bound from one year after its acceptance (articles 15 bis(4) and 121(5))."""

    @pytest.mark.parametrize(
        ("aggressor", "victim", "expected", "articles"),
        [
            (B, A, YES, ["15bis(3)", "8bis", "15bis(4)"]),
            (B, C, DISPUTED, ["15bis(3)", "8bis", "15bis(4)", "121(5)"]),
            (C, A, DISPUTED, ["15bis(3)", "8bis", "15bis(4)", "121(5)"]),
            (C, C, NO, ["15bis(4)", "121(5)"]),
        ],
        ids=["both", "aggressor-only", "victim-only", "neither"],
    )
    def test_who_has_accepted(self, aggressor: str, victim: str, expected: str, articles: list[str]) -> None:
        """Both: jurisdiction; one: disputed; neither: none."""
        answer = ask(ATTACK, nationalities=[aggressor], territory=[victim])

        assert answer.verdict is ij.Verdict(expected)
        assert grounds(answer) == articles
        one = (ij.terms.Question.AGGRESSION_ONE_ACCEPTANCE,)
        assert answer.disputes == (one if expected == DISPUTED else ())

    @pytest.mark.parametrize(
        ("accepted", "expected"), [("2011-06-01", YES), ("2011-06-02", DISPUTED), ("2011", UNKNOWN), (None, UNKNOWN)]
    )
    def test_one_year_after(self, accepted: str | None, expected: str) -> None:
        """On 1 June 2012 an acceptance of a year before has just taken effect; one a day later has not."""
        answer = ask(ATTACK, d=world(accepts(C, AGGRESSION, accepted)), nationalities=[C])

        assert answer.verdict is ij.Verdict(expected)
        message = ("acceptances of the amendments on aggression",)
        assert answer.missing == (message if expected == UNKNOWN else ())

    def test_the_acceptances_are_named(self) -> None:
        """Those of the two States."""
        assert {ACCEPTED_A, ACCEPTED_B} <= set(ask(ATTACK).records)

    @pytest.mark.parametrize("joined", ["2008-04-10", "2006-12-10"])
    def test_a_later_joiner(self, joined: str) -> None:
        """Who joined once they were in force is disputed where neither has accepted; from 1 March 2007 they are."""
        d = world(act("XDD", "accession", joined))
        answer = ask(ATTACK, d=d, nationalities=[C], territory=[D])

        assert answer.disputes == ((ij.terms.Question.LATER_JOINER,) if joined == "2008-04-10" else ())

    def test_acceptances_not_recorded_in_full(self) -> None:
        """Then silence is no answer."""
        one = attrs.evolve(world().get(ij.Amendment, AGGRESSION), participation=ij.parts.Participation("partial"))
        d = world(one, without=(AGGRESSION,))

        assert verdict(ATTACK, d=d) == YES
        assert verdict(ATTACK, d=d, nationalities=[C]) == UNKNOWN

    def test_two_acceptances_of_one_side(self) -> None:
        """Of several nationalities one that accepted is enough; it is still one of two States."""
        assert verdict(ATTACK, nationalities=[C, B]) == YES
        assert verdict(ATTACK, nationalities=[B, A], territory=[C]) == DISPUTED


class TestProceeding:
    """What an investigation needs to go on is no question of jurisdiction (article 15 bis(6)-(8))."""

    @pytest.mark.parametrize(
        ("trigger", "fields", "expected"),
        [
            (ij.UNSPECIFIED, {}, True),
            (ij.Trigger(nature="proprio_motu"), {}, True),
            (ij.UNSPECIFIED, {"crime": "genocide", "further_crimes": ["aggression"]}, True),
            (COUNCIL, {}, False),
            (ij.UNSPECIFIED, {"crime": "genocide"}, False),
        ],
        ids=["links", "own-motion", "charged-too", "council", "another-crime"],
    )
    def test_it_stands_beside_the_answer(self, trigger: ij.Trigger, fields: dict[str, Any], *, expected: bool) -> None:
        """And changes nothing; with a referral by the Council it is not asked."""
        answer = ask(ATTACK, trigger, **fields)

        assert answer.verdict is ij.Verdict.JURISDICTION
        assert ("leave to proceed" in [one.question for one in answer.beside]) is expected


class TestReferral:
    """With a referral by the Council no State's consent is asked (article 15 ter)."""

    @pytest.mark.parametrize(("aggressor", "victim"), [(D, E), (C, C), (B, D), (D, A)])
    def test_no_consent(self, aggressor: str, victim: str) -> None:
        """Parties or not, accepted or not: on articles 15 ter and 13(b)."""
        answer = ask(ATTACK, COUNCIL, nationalities=[aggressor], territory=[victim])

        assert answer.verdict is ij.Verdict.JURISDICTION
        assert grounds(answer) == ["13(b)", "15ter(3)", "8bis", "15ter"]

    def test_within_the_referral(self) -> None:
        """Near miss: elsewhere than the referral says."""
        trigger = attrs.evolve(COUNCIL, scope=ij.Scope(territory=[A]))

        assert verdict(ATTACK, trigger) == YES
        assert verdict(ATTACK, trigger, territory=[B]) == NO

    def test_by_a_party(self) -> None:
        """Near miss: a referral by a State Party asks for consent."""
        trigger = ij.Trigger(nature="state_referral", by=[A], day="2013-01-01")
        assert verdict(ATTACK, trigger, nationalities=[C], territory=[C]) == NO
