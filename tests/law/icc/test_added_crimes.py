"""Crimes that an amendment added to article 8: in force for acceptors only (article 121(5))."""

from typing import Any, ClassVar

import attrs
import pytest
from tests.law.icc.aggressors import ADDED, CRIMES, WEAPONS, accepts, amendment, ask, found, grounds, verdict, world
from tests.law.icc.court import A, B, C, D, E
from tests.law.small import act

import intljustice as ij

YES, NO, DISPUTED, UNKNOWN = "jurisdiction", "no_jurisdiction", "disputed", "unknown"
QUESTION = "an added crime that the States concerned have accepted"
COUNCIL = ij.Trigger(nature="council_referral", day="2013-01-01")
HOME: dict[str, Any] = {"territory": [A], "nationalities": [A]}
"""Alphaland on its own: it was the first that accepted, and nobody else is concerned."""


class TestForce:
    """In force for an acceptor one year after its acceptance, and for nobody else (article 121(5), first sentence)."""

    @pytest.mark.parametrize(
        ("day", "expected"),
        [("2007-02-28", ["121(5)", "22"]), ("2007-03-01", ["12(2)(a)", "12(2)(b)", "121(5)"])],
    )
    def test_first_day_in_force(self, day: str, expected: list[str]) -> None:
        """The day before, the crime does not exist for anybody (article 22)."""
        assert grounds(ask(WEAPONS, period=day, **HOME)) == expected

    @pytest.mark.parametrize(("day", "expected"), [("2007-08-31", NO), ("2007-09-01", YES)])
    def test_first_day_for_a_second_acceptor(self, day: str, expected: str) -> None:
        """Betaland accepted half a year after Alphaland; the crime exists then, and article 22 is no bar."""
        answer = ask(WEAPONS, period=day)

        assert answer.verdict is ij.Verdict(expected)
        assert expected == YES or grounds(answer) == ["121(5)"]

    @pytest.mark.parametrize(
        ("accepted", "expected"), [("2011-06-01", YES), ("2011-06-02", NO), ("2011", UNKNOWN), (None, UNKNOWN)]
    )
    def test_one_year_after_deposit(self, accepted: str | None, expected: str) -> None:
        """On 1 June 2012 an acceptance of the year before has just taken effect; one a day later has not."""
        answer = ask(WEAPONS, d=world(accepts(C, ADDED, accepted)), territory=[C])

        assert answer.verdict is ij.Verdict(expected)
        assert answer.missing == ((f"whether {C} had accepted {ADDED} on 2012-06-01",) if expected == UNKNOWN else ())

    @pytest.mark.parametrize("fields", [{"territory": [D], "nationalities": [E]}, {"territory": [D]}, {}])
    def test_before_it_is_in_force_nobody_is_reached(self, fields: dict[str, Any]) -> None:
        """Nor States outside the Statute, nor by a referral of the Council."""
        answer = ask(WEAPONS, COUNCIL, period="2007-02-28", **fields)

        assert answer.verdict is ij.Verdict.NO_JURISDICTION
        assert grounds(answer) == ["121(5)", "22"]

    def test_over_a_time(self) -> None:
        """Of conduct from before to after, the part from that day on is within reach."""
        answer = ask(WEAPONS, period=("2007-02-01", "2007-04-01"), **HOME)

        assert answer.verdict is ij.Verdict.JURISDICTION
        assert [str(day) for day in answer.change_days] == ["2007-03-01"]

    def test_over_a_time_between_states_outside(self) -> None:
        """By a referral what exists from that day on is disputed; before it there is nothing."""
        answer = ask(WEAPONS, COUNCIL, period=("2007-02-01", "2007-04-01"), territory=[D], nationalities=[E])

        assert answer.verdict is ij.Verdict.DISPUTED
        assert [str(day) for day in answer.change_days] == ["2007-03-01"]


class TestRefusal:
    """None over it by nationals, or on the territory, of a party that has not accepted (121(5), second sentence)."""

    @pytest.mark.parametrize(
        "fields",
        [
            {"territory": [C]},
            {"nationalities": [C]},
            {"elements_also_in": [C]},
            {"territory": [A, C]},
            {"territory": [C], "nationalities": []},
            {"territory": [C], "nationalities": [D]},
        ],
        ids=["place", "national", "an-element", "one-place-of-two", "by-whom-not-given", "by-an-outsider"],
    )
    def test_a_party_that_has_not_accepted(self, fields: dict[str, Any]) -> None:
        """It is a bar by itself, whatever holds for the other State."""
        answer = ask(WEAPONS, **fields)

        assert answer.verdict is ij.Verdict.NO_JURISDICTION
        assert grounds(answer) == ["121(5)"]
        assert found(answer, QUESTION).reason == "Gammaland had not accepted the amendment with effect on 2012-06-01."

    def test_both_have_accepted(self) -> None:
        """Near miss: the link and the rule carry it, and the acceptances are named."""
        answer = ask(WEAPONS)

        assert grounds(answer) == ["12(2)(a)", "12(2)(b)", "121(5)"]
        assert {f"treaty-action:x{one}-amendment-acceptance-weapon" for one in ("aa", "bb")} <= set(answer.records)
        assert ADDED in answer.records

    @pytest.mark.parametrize(
        "fields",
        [
            {"provisions": []},
            {"provisions": ["pact:8(2)(b)(xxv)"]},
            {"provisions": ["pact:8(2)(e)"]},
            {"crime": "genocide"},
        ],
        ids=["none", "original-text", "wider-than-the-amendment", "another-crime"],
    )
    def test_a_crime_of_the_original_text(self, fields: dict[str, Any]) -> None:
        """Near miss: what no amendment added asks for no acceptance."""
        answer = ask(WEAPONS, territory=[C], **fields)

        assert answer.verdict is ij.Verdict.JURISDICTION
        assert "121(5)" not in grounds(answer)

    def test_beside_another_crime(self) -> None:
        """Charged beside genocide, the paragraph bars war crimes only."""
        answer = ask(WEAPONS, territory=[C], further_crimes=["genocide"])

        assert answer.verdict is ij.Verdict.JURISDICTION
        assert grounds(answer) == ["12(2)(a)", "12(2)(b)"]

    def test_where_the_crime_is_not_given(self) -> None:
        """The paragraph alone bars it."""
        assert verdict(WEAPONS, crime=None, territory=[C]) == NO

    def test_by_a_referral_of_the_council(self) -> None:
        """The rule stands there too."""
        answer = ask(WEAPONS, COUNCIL, territory=[C])

        assert answer.verdict is ij.Verdict.NO_JURISDICTION
        assert grounds(answer) == ["121(5)"]

    @pytest.mark.parametrize(
        ("fields", "missing"),
        [({"nationalities": []}, "nationalities"), ({"territory": []}, "territory")],
    )
    def test_not_given(self, fields: dict[str, Any], missing: str) -> None:
        """The State that is not given may not have accepted: a link is not enough."""
        answer = ask(WEAPONS, **fields)

        assert answer.verdict is ij.Verdict.UNKNOWN
        assert answer.missing == (missing,)
        assert verdict(CRIMES, **fields) == YES

    @pytest.mark.parametrize(
        "fields",
        [
            {"nationalities": [], "stateless": True},
            {"territory": [], "vessel_of": A},
            {"territory": [], "aircraft_of": A},
            {"territory": [], "on_board": False},
        ],
        ids=["stateless", "vessel", "aircraft", "no-place"],
    )
    def test_nobody_else_concerned(self, fields: dict[str, Any]) -> None:
        """Near misses: there is no second State."""
        assert verdict(WEAPONS, **fields) == YES

    @pytest.mark.parametrize("fields", [{"effects_in": [C]}, {"nationalities_later": [C]}, {"age": 30}])
    def test_what_changes_nothing(self, fields: dict[str, Any]) -> None:
        """Effects, a later nationality, an age above eighteen."""
        assert verdict(WEAPONS, **fields) == YES

    def test_acceptances_not_recorded_in_full(self) -> None:
        """Then silence is no answer."""
        one = attrs.evolve(world().get(ij.Amendment, ADDED), participation=None, entered_into_force="2007-03-01")
        d = world(one, without=(ADDED,))

        assert verdict(WEAPONS, d=d) == YES
        assert verdict(WEAPONS, d=d, territory=[C]) == UNKNOWN


class TestOutsiders:
    """The rule names parties only: whether it protects States that are none is disputed."""

    @pytest.mark.parametrize("fields", [{"nationalities": [D]}, {"territory": [D]}])
    def test_one_state_outside(self, fields: dict[str, Any]) -> None:
        """Deltaland has accepted nothing, and could not."""
        answer = ask(WEAPONS, **fields)

        assert answer.verdict is ij.Verdict.DISPUTED
        assert answer.disputes == (ij.terms.Question.ADDED_CRIME_NON_PARTY,)
        message = "Deltaland is no party, and whether the rule protects it is disputed."
        assert found(answer, QUESTION).reason == message

    def test_by_a_referral_of_the_council(self) -> None:
        """Between States outside, what the referral would reach is disputed on this."""
        answer = ask(WEAPONS, COUNCIL, territory=[D], nationalities=[E])

        assert answer.disputes == (ij.terms.Question.ADDED_CRIME_NON_PARTY,)
        assert grounds(answer) == ["13(b)", "121(5)"]

    def test_original_text(self) -> None:
        """Near miss: a crime of the original text."""
        assert verdict(CRIMES, nationalities=[D]) == YES

    @pytest.mark.parametrize(("day", "expected"), [("2012-06-30", DISPUTED), ("2012-07-01", YES)])
    def test_on_the_day_it_joins(self, day: str, expected: str) -> None:
        """Deltaland is a party from 1 July 2012, and had accepted before."""
        d = world(act("XDD", "accession", "2012-04-10"), accepts(D, ADDED, "2010-01-01"))
        assert verdict(WEAPONS, d=d, nationalities=[D], period=day) == expected

    def test_a_standing_not_known(self) -> None:
        """Deltaland joined in 2012, on a day not known."""
        answer = ask(WEAPONS, d=world(act("XDD", "accession", "2012")), nationalities=[D])

        assert answer.verdict is ij.Verdict.UNKNOWN
        assert answer.missing == (f"the standing of {D} on 2012-06-01",)


class TestLaterJoiners:
    """Whether who joined an amended Statute is bound by the amendment without accepting it is disputed."""

    @pytest.mark.parametrize(("joined", "expected"), [("2006-12-10", NO), ("2007-01-10", DISPUTED)])
    def test_around_the_first_day_in_force(self, joined: str, expected: str) -> None:
        """A party from 1 March 2007, the first day in force, joined no amended text; from 1 April it did."""
        answer = ask(WEAPONS, d=world(act("XDD", "accession", joined)), nationalities=[D])

        assert answer.verdict is ij.Verdict(expected)
        assert answer.disputes == ((ij.terms.Question.LATER_JOINER,) if expected == DISPUTED else ())

    def test_the_first_acceptance_is_named(self) -> None:
        """Without it the amendment would have come into force later, and Deltaland would not have been later."""
        answer = ask(WEAPONS, d=world(act("XDD", "accession", "2007-01-10")), territory=[B], nationalities=[D])
        assert "treaty-action:xaa-amendment-acceptance-weapon" in answer.records


class TestWhichAmendments:
    """Only an amendment of the Statute that was adopted adds a crime to it."""

    OTHER: ClassVar[ij.Treaty] = ij.Treaty(id="treaty:other", names=["Other"])

    @pytest.mark.parametrize(
        ("fields", "expected"), [({}, NO), ({"adopted": None}, YES), ({"treaty": "treaty:other"}, YES)]
    )
    def test_sought_or_of_another_treaty(self, fields: dict[str, Any], expected: str) -> None:
        """One that is sought, or changes another treaty, leaves the paragraph as it is."""
        one = amendment("amendment:new", "pact:8(2)(e)(xx)", **fields)
        conduct = attrs.evolve(CRIMES, provisions=["pact:8(2)(e)(xx)"], crime="war_crimes")

        assert verdict(conduct, d=world(one, self.OTHER)) == expected
