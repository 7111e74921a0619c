"""What contests an answer on jurisdiction without changing it, and what is left open beside it: in a made-up world."""

from typing import Any, ClassVar

import pytest
from tests.law.small import JOINED, act, dossier, treaty

import intljustice as ij

STATUTE = treaty(jurisdiction_test="icc")
IN_FORCE = "2005-06-01"
Given = dict[str, Any]


def position(slug: str, question: str, holding: str = "denies", **fields: Any) -> ij.Position:
    """A position of Gammaland, which is no party."""
    given: Given = {"holders": ["state:XCC"], "statement": f"{slug.capitalize()}.", **fields}
    return ij.Position(id=f"position:{slug}", question=question, holding=holding, **given)


OBJECTIONS = (
    position("nationals", "nationals_of_non_parties", states=["state:XCC"]),
    position("nationals-upheld", "nationals_of_non_parties", "supports"),
    position("nationals-open", "nationals_of_non_parties", "leaves_open"),
    position("of-others", "nationals_of_non_parties", states=["state:XDD"]),
    position("statehood", "statehood", states=["state:XAA"]),
    position("immunity", "immunity"),
    position("element", "element_in_a_party", states=["state:XCC"]),
    position("examination", "matter_under_consideration"),
    position("unrelated", "effects_alone"),
)
ACCEPTS: Given = {"by": "state:XCC", "basis": "pact:12(3)", "effect": "accepts", "validity": "effective"}


def accepting(**fields: Any) -> ij.JurisdictionDeclaration:
    """An acceptance by Gammaland, for the year 2005, lodged later."""
    given: Given = {"covering": "unlimited", "scope": ij.Scope(period=("2005-01-01", "2005-12-31")), "lodged": "2009"}
    return ij.JurisdictionDeclaration(id="jurisdiction-declaration:c", **{**ACCEPTS, **given, **fields})


def world(*records: ij.Record) -> ij.Dossier:
    """Alphaland and Betaland are parties since 1 May 2001, Gammaland and Deltaland are not."""
    return dossier(*JOINED, *OBJECTIONS, *records, pact=STATUTE)


def ask(d: ij.Dossier, trigger: ij.Trigger = ij.UNSPECIFIED, **fields: Any) -> ij.Assessment:
    """War crimes in Alphaland by a national of Gammaland, unless told otherwise."""
    given: Given = {
        "crime": "war_crimes",
        "period": (IN_FORCE, IN_FORCE),
        "territory": ["state:XAA"],
        "nationalities": ["state:XCC"],
        **fields,
    }
    return ij.assess(d, ij.Conduct(**given), trigger)


def contested_by(d: ij.Dossier, trigger: ij.Trigger = ij.UNSPECIFIED, **fields: Any) -> list[str]:
    """The objections, by the last part of their ids."""
    return [one.removeprefix("position:") for one in ask(d, trigger, **fields).contested_by]


WORLD = world()
COUNCIL = ij.Trigger(nature="council_referral", day="2006-01-01")


class TestNationals:
    """Nationals of States outside the Statute."""

    def test_their_state_objects(self) -> None:
        """It is named with what it says, and the answer stays as it is."""
        answer = ask(WORLD, territory=["state:XBB"])

        assert answer.verdict is ij.Verdict.JURISDICTION
        assert answer.contested_by == ("position:nationals",)
        assert answer.positions == ()
        assert answer.reasons == ("Contested by Gammaland: Nationals.",)
        assert "Contested by Gammaland: Nationals." in str(answer)

    @pytest.mark.parametrize(
        "fields",
        [
            {"nationalities": ["state:XBB"]},
            {"nationalities": ["state:XCC", "state:XBB"]},
            {"nationalities": [], "stateless": True},
            {"nationalities": ["state:XBB"], "territory": ["state:XCC"]},
            {"territory": ["state:XDD"]},
            {"territory": [], "stateless": None},
        ],
        ids=["of-a-party", "of-a-party-too", "stateless", "by-nationality-only", "no-link", "not-known"],
    )
    def test_nobody_objects(self, fields: Given) -> None:
        """Not where one nationality is that of a party, where there is none, or where the Court has no jurisdiction."""
        assert "nationals" not in contested_by(WORLD, **fields)

    def test_of_another_state(self) -> None:
        """A State that speaks of its own nationals objects for nobody else's."""
        assert contested_by(WORLD, nationalities=["state:XDD"], territory=["state:XBB"]) == ["of-others"]

    def test_their_state_accepts(self) -> None:
        """Whose State accepted the jurisdiction for that time has consented; near miss: for another year."""
        assert contested_by(world(accepting()), territory=["state:XBB"]) == []
        other = accepting(scope=ij.Scope(period=("2006-01-01", "2006-12-31")))
        assert contested_by(world(other), territory=["state:XBB"]) == ["nationals"]

    def test_before_the_state_joined(self) -> None:
        """Standing is that of the day: Gammaland as a party has no such objection; before it joins it does."""
        joined = world(act("XCC", "accession", "2005-04-15"))

        assert contested_by(joined, territory=["state:XBB"], period=("2005-06-30", "2005-06-30")) == ["nationals"]
        assert contested_by(joined, territory=["state:XBB"], period=("2005-07-01", "2005-07-01")) == []

    def test_by_a_referral_of_the_council(self) -> None:
        """No territory is asked for, and no objection to it is raised."""
        assert contested_by(WORLD, COUNCIL) == []

    def test_nobody_set_it_in_motion(self) -> None:
        """An answer that is no for want of a trigger is not contested."""
        assert contested_by(WORLD, ij.NONE) == []

    @pytest.mark.parametrize(
        ("fields", "expected"),
        [
            ({}, ["nationals"]),
            ({"nationalities": ["state:XBB"]}, []),
            ({"period": None}, []),
            ({"period": ij.Period(end=IN_FORCE)}, []),
            ({"age": 17}, []),
        ],
        ids=["national", "of-a-party", "no-day", "no-first-day", "too-young"],
    )
    def test_offences_against_the_court(self, fields: Given, expected: list[str]) -> None:
        """Article 70 asks for no territory, and the objection is the same; without a day nothing is said."""
        given: Given = {"crime": "administration_of_justice", "territory": ["state:XCC"], **fields}
        assert contested_by(WORLD, **given) == expected


class TestOtherObjections:
    """Statehood, immunity, an element across a border, what keeps a matter with the Court."""

    def test_statehood(self) -> None:
        """Of the State of the place; near misses: another place, and the nationality of that State alone."""
        assert contested_by(WORLD, nationalities=["state:XBB"]) == ["statehood"]
        assert contested_by(WORLD, nationalities=["state:XBB"], territory=["state:XBB"]) == []
        assert contested_by(WORLD, nationalities=["state:XAA"], territory=["state:XCC"]) == []

    @pytest.mark.parametrize(
        ("fields", "trigger", "expected"),
        [
            ({"capacity": "Head of State"}, ij.UNSPECIFIED, ["nationals", "immunity"]),
            ({"capacity": "Head of State"}, COUNCIL, ["immunity"]),
            ({"capacity": "Head of State", "nationalities": ["state:XBB"]}, ij.UNSPECIFIED, []),
            ({}, ij.UNSPECIFIED, ["nationals"]),
        ],
        ids=["office", "referred", "of-a-party", "no-office"],
    )
    def test_immunity(self, fields: Given, trigger: ij.Trigger, expected: list[str]) -> None:
        """Of somebody in the office of a State outside the Statute, whoever set the Court in motion."""
        assert contested_by(WORLD, trigger, **{"territory": ["state:XBB"], **fields}) == expected

    @pytest.mark.parametrize(
        ("territory", "expected"),
        [(["state:XCC"], ["nationals", "element"]), (["state:XCC", "state:XAA"], ["nationals", "statehood"])],
    )
    def test_one_element(self, territory: list[str], expected: list[str]) -> None:
        """Where no more than an element took place in a party; near miss: the conduct took place in one too."""
        assert contested_by(WORLD, territory=territory, elements_also_in=["state:XBB"]) == expected

    @pytest.mark.parametrize(
        ("considered", "verdict", "expected"),
        [(True, "jurisdiction", ["examination"]), (None, "jurisdiction", ["examination"]), (False, "disputed", [])],
    )
    def test_after_a_withdrawal(self, considered: bool | None, verdict: str, expected: list[str]) -> None:  # noqa: FBT001
        """Whether an examination keeps the matter is contested where there was one, or it is assumed."""
        left = world(act("XBB", "withdrawal", "2010-01-01"))
        given: Given = {"territory": ["state:XBB"], "nationalities": ["state:XBB"]}
        answer = ask(left, considered_before_withdrawal=considered, **given)

        assert answer.verdict is ij.Verdict(verdict)
        assert [one.removeprefix("position:") for one in answer.contested_by] == expected

    def test_without_a_withdrawal(self) -> None:
        """Whose State stayed a party asks no such thing."""
        given: Given = {"territory": ["state:XBB"], "nationalities": ["state:XBB"]}
        assert contested_by(WORLD, considered_before_withdrawal=True, **given) == []


class TestDisputed:
    """Positions on what is in dispute."""

    LEFT = act("XBB", "withdrawal", "2010-01-01")
    FACTS: ClassVar[Given] = {
        "territory": ["state:XBB"],
        "nationalities": ["state:XBB"],
        "considered_before_withdrawal": False,
    }
    YES = position("yes", "withdrawal", "supports", holders=[])
    NO = position("no", "withdrawal", day="2012")
    ELSEWHERE = position("elsewhere", "withdrawal", states=["state:XDD"])
    ASKED = (
        "Disputed: Does the Court reach a crime from before a withdrawal where nothing was before it when that took "
        "effect (articles 12(2) and 127(2))?"
    )

    def test_both(self) -> None:
        """Their ids, and a sentence that tells who holds what; of another State nothing."""
        answer = ask(world(self.LEFT, self.YES, self.NO, self.ELSEWHERE), **self.FACTS)

        assert answer.verdict is ij.Verdict.DISPUTED
        assert answer.disputes == (ij.terms.Question.WITHDRAWAL,)
        assert answer.positions == ("position:no", "position:yes")
        message = "Some hold yes. A reading of the text: Yes. Others hold no. Gammaland (2012): No."
        assert answer.reasons == (f"{self.ASKED} {message}",)

    def test_none(self) -> None:
        """Without positions the verdict is the same, and the question is still told."""
        answer = ask(world(self.LEFT), **self.FACTS)

        assert answer.verdict is ij.Verdict.DISPUTED
        assert answer.positions == ()
        assert answer.reasons == (self.ASKED,)

    def test_not_in_dispute(self) -> None:
        """Positions on a question that the answer does not turn on are not named."""
        answer = ask(world(self.LEFT, self.YES, self.NO), **{**self.FACTS, "considered_before_withdrawal": True})

        assert answer.verdict is ij.Verdict.JURISDICTION
        assert answer.positions == ()

    def test_places_that_are_touched(self) -> None:
        """States that only felt effects, and later nationalities, are touched as well."""
        held = position("effects", "effects_alone", states=["state:XBB"])
        answer = ask(world(held), territory=["state:XCC"], effects_in=["state:XBB"])

        assert answer.positions == ("position:effects", "position:unrelated")


class TestForeseeability:
    """What reaches back over conduct without a link with a party."""

    OUTSIDE: ClassVar[Given] = {"territory": ["state:XCC"]}

    @staticmethod
    def beside(d: ij.Dossier, trigger: ij.Trigger = ij.UNSPECIFIED, **fields: Any) -> list[ij.parts.Finding]:
        """What stands beside the answer with a question in dispute."""
        return [one for one in ask(d, trigger, **fields).beside if one.dispute is ij.terms.Question.FORESEEABILITY]

    def test_a_referral(self) -> None:
        """It stands beside the answer, with the articles and the positions."""
        held = position("held", "foreseeability", "leaves_open")
        (found,) = self.beside(world(held), COUNCIL, **self.OUTSIDE)

        assert found.outcome is ij.Outcome.DISPUTED
        assert [one.article for one in found.provisions] == ["22", "24"]
        assert found.records == ("position:held",)
        assert "foreseeable" in str(ask(WORLD, COUNCIL, **self.OUTSIDE))

    @pytest.mark.parametrize(
        ("day", "fields", "expected"),
        [
            ("2005-06-02", {}, 1),
            (IN_FORCE, {}, 0),
            ("2005", {}, 0),
            (None, {}, 0),
            ("2006-01-01", {"nationalities": ["state:XBB"]}, 0),
            ("2006-01-01", {"elements_also_in": ["state:XAA"]}, 0),
            ("2006-01-01", {"age": 17}, 0),
        ],
        ids=["next-day", "same-day", "perhaps-before", "no-day", "national", "element", "no-jurisdiction"],
    )
    def test_when(self, day: str | None, fields: Given, expected: int) -> None:
        """Only what was surely done before the referral, and was linked with no party, on an answer that is not no."""
        trigger = ij.Trigger(nature="council_referral", day=day)
        assert len(self.beside(WORLD, trigger, **{**self.OUTSIDE, **fields})) == expected

    @pytest.mark.parametrize(
        ("fields", "expected"),
        [
            ({}, 1),
            ({"lodged": "2005-05-01", "scope": ij.Scope(period=ij.Period(start="2005-01-01", open_end=True))}, 0),
            ({"lodged": None}, 0),
            ({"covering": "nationals"}, 1),
        ],
        ids=["later", "before", "no-day", "nationals"],
    )
    def test_an_acceptance(self, fields: Given, expected: int) -> None:
        """One that was lodged after the conduct; near misses: before it, and on a day not recorded."""
        d = world(accepting(**fields))
        assert ask(d, **self.OUTSIDE).verdict is ij.Verdict.JURISDICTION
        assert len(self.beside(d, **self.OUTSIDE)) == expected

    def test_in_a_party(self) -> None:
        """Conduct in a party is no such case, whatever the State of the person accepts later."""
        assert self.beside(world(accepting()), territory=["state:XBB"]) == []

    def test_one_of_disputed_effect(self) -> None:
        """An acceptance whose effect is itself in dispute is not yet one that reaches back."""
        d = world(accepting(validity="disputed"))
        answer = ask(d, relying_on=["jurisdiction-declaration:c"], **self.OUTSIDE)

        assert answer.disputes == (ij.terms.Question.CONTESTED_ACCEPTANCE,)
        assert [one for one in answer.beside if one.dispute is not None] == []


class TestDelegation:
    """Limits of what the State of the place could give."""

    @pytest.mark.parametrize(
        ("fields", "trigger", "expected"),
        [
            ({}, ij.UNSPECIFIED, ["position:limits"]),
            ({"nationalities": ["state:XBB"]}, ij.UNSPECIFIED, None),
            ({"nationalities": ["state:XBB"], "territory": ["state:XCC"]}, ij.UNSPECIFIED, None),
            ({"territory": ["state:XDD"]}, ij.UNSPECIFIED, None),
            ({}, COUNCIL, None),
        ],
        ids=["outsider", "of-a-party", "by-nationality", "no-link", "referred"],
    )
    def test_when(self, fields: Given, trigger: ij.Trigger, expected: list[str] | None) -> None:
        """Beside the answer where a person of no party is reached by the place; the verdict is not touched."""
        d = world(position("limits", "delegated_jurisdiction"))
        answer = ask(d, trigger, **fields)
        found = [one for one in answer.beside if one.dispute is ij.terms.Question.DELEGATED_JURISDICTION]

        assert [list(one.records) for one in found] == ([] if expected is None else [expected])
        assert "position:limits" not in answer.contested_by

    def test_told(self) -> None:
        """The admissibility that is not tested stays where it was, before it."""
        assert [one.question for one in ask(WORLD).beside] == ["admissibility", "delegated jurisdiction"]
