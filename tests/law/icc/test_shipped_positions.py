"""The shipped positions: enough of them on each question, and named by the answers that turn on it."""

import re
from pathlib import Path
from typing import Any

import attrs
import pytest

import intljustice as ij

SEEDS = ij.load_seeds()
BARE = SEEDS.without(*SEEDS.records(ij.Position))
MODULES = sorted((Path(ij.__file__).parent / "law").rglob("*.py"))
POSITIONS = SEEDS.records(ij.Position)
Given = dict[str, Any]

DISPUTED: dict[str, Given] = {
    "withdrawal": {
        "crime": "crimes_against_humanity",
        "period": ("2012-05-01", "2012-05-01"),
        "territory": ["state:PHL"],
        "nationalities": ["state:PHL"],
        "considered_before_withdrawal": False,
    },
    "opt_out_and_other_link": {
        "period": ("2005-06-01", "2005-06-01"),
        "territory": ["state:COD"],
        "nationalities": ["state:FRA"],
    },
    "opt_out_and_own_link": {
        "period": ("2025-03-01", "2025-03-01"),
        "territory": ["state:UKR"],
        "nationalities": ["state:UKR"],
    },
    "effects_alone": {"effects_in": ["state:VEN"]},
    "place_of_participation": {"acted_from": ["state:VEN"]},
    "contested_element": {"elements_also_in": ["state:DEU"], "elements": "contested"},
    "contested_acceptance": {
        "territory": ["state:MMR"],
        "nationalities": ["state:MMR"],
        "relying_on": ["jurisdiction-declaration:mmr-12-3"],
    },
    "nationality_in_time": {"nationalities_later": ["state:DEU"]},
    "nationality_lost": {"nationalities": ["state:DEU"], "nationalities_later": ["state:RUS"]},
    "contested_nationality": {"nationalities": ["state:DEU"], "nationality_contested": True},
    "contested_title": {"territory": ["state:CYP"], "title_contested": True},
    "excluded_territory": {"territory": ["state:DNK"], "excluded_territory": ["a far island"]},
    "on_board": {"territory": [], "vessel_of": "state:DEU", "on_board": False},
    "added_crime_non_party": {
        "territory": ["state:NZL"],
        "provisions": ["rome-statute:8(2)(e)(xix)"],
        "period": ("2023-05-01", "2023-05-01"),
    },
    "aggression_one_acceptance": {
        "crime": "aggression",
        "leadership": True,
        "territory": ["state:DEU"],
        "nationalities": ["state:FRA"],
    },
    "later_joiner": {
        "territory": ["state:NZL"],
        "nationalities": ["state:ARM"],
        "provisions": ["rome-statute:8(2)(e)(xix)"],
        "period": ("2024-06-01", "2024-06-01"),
    },
    "dual_nationality": {
        "crime": "aggression",
        "leadership": True,
        "territory": ["state:POL"],
        "nationalities": ["state:DEU", "state:USA"],
    },
}
"""By question: facts that raise it; unless told otherwise war crimes of a Russian national in Russia on 1 June 2020."""


OF_AMENDMENTS = {
    ij.terms.Question.DENOMINATOR_DAY,
    ij.terms.Question.DEPARTURE_AND_PENDING,
    ij.terms.Question.REDUCING_AMENDMENT_AND_PENDING,
}
"""Questions on an amendment that no answer on one person's conduct turns on."""


def named_in(path: Path) -> list[str]:
    """The questions that a module names."""
    return re.findall(r"Question\.([A-Z_]+)", path.read_text(encoding="utf-8"))


def conduct(**fields: Any) -> ij.Conduct:
    """War crimes of a Russian national in Russia on 1 June 2020, unless told otherwise."""
    given: Given = {
        "crime": "war_crimes",
        "period": ("2020-06-01", "2020-06-01"),
        "territory": ["state:RUS"],
        "nationalities": ["state:RUS"],
        **fields,
    }
    return ij.Conduct(**given)


def council() -> ij.Trigger:
    """The referral by resolution 1970, with its bounds."""
    situation = SEEDS.get(ij.Investigation, "situation:lby")
    referred = next(one for one in situation.triggers if one.nature is ij.terms.TriggerNature.COUNCIL_REFERRAL)
    return attrs.evolve(referred, scope=situation.scopes[0])


CASES = {name: (conduct(**fields), ij.UNSPECIFIED) for name, fields in DISPUTED.items()}
CASES["referral_exemption"] = (
    conduct(
        period=("2011-06-01", "2011-06-01"),
        territory=["state:LBY"],
        nationalities=["state:USA"],
        council_operation=True,
    ),
    council(),
)


class TestQuestions:
    """Every question has its positions."""

    def test_what_the_law_raises(self) -> None:
        """On each question that the law names there are at least two positions, and not all of them one way."""
        named = {ij.terms.Question[name] for path in MODULES for name in named_in(path)}
        assert len(named) > 20
        for question in named:
            held = [one for one in POSITIONS if one.question is question]
            assert len(held) >= 2, question
            assert {one.holding for one in held} >= {ij.terms.Holding.SUPPORTS, ij.terms.Holding.DENIES}, question

    @pytest.mark.parametrize("question", ij.terms.Question, ids=lambda question: question.value)
    def test_every_question(self, question: ij.terms.Question) -> None:
        """On each that there is: one yes and one no at least."""
        held = {one.holding for one in POSITIONS if one.question is question}

        assert held >= {ij.terms.Holding.SUPPORTS, ij.terms.Holding.DENIES}

    def test_the_cases_are_all(self) -> None:
        """Each question that makes an answer disputed is raised by one of the cases here."""
        elsewhere = {path for path in MODULES if path.name != "contested.py"}
        named = {ij.terms.Question[name] for path in elsewhere for name in named_in(path)}

        assert named - OF_AMENDMENTS == {ij.terms.Question(name) for name in CASES}

    @pytest.mark.parametrize("name", CASES)
    def test_disputed(self, name: str) -> None:
        """The answer names two positions at least on each question it turns on, and tells of them."""
        answer = ij.assess(SEEDS, *CASES[name])
        held = [SEEDS.get(ij.Position, one) for one in answer.positions]

        assert answer.verdict is ij.Verdict.DISPUTED
        assert [one.value for one in answer.disputes] == [name]
        assert len(held) >= 2
        assert {one.question.value for one in held} == {name}
        assert f"Disputed: {held[0].question.asked} Some hold yes." in str(answer)

    @pytest.mark.parametrize("name", CASES)
    def test_without_positions(self, name: str) -> None:
        """A dossier without positions gives the same verdict on the same grounds, and names none."""
        with_them, without = (ij.assess(d, *CASES[name]) for d in (SEEDS, BARE))

        assert without.verdict is with_them.verdict
        assert (without.grounds, without.disputes) == (with_them.grounds, with_them.disputes)
        assert (without.positions, without.contested_by) == ((), ())


class TestObjections:
    """Who contests an answer."""

    IN_UKRAINE: Given = {"territory": ["state:UKR"], "period": ("2022-06-01", "2022-06-01")}  # noqa: RUF012 - a table

    def test_a_russian_in_ukraine(self) -> None:
        """Russia objects to jurisdiction over its nationals; the answer is yes all the same."""
        answer = ij.assess(SEEDS, conduct(**self.IN_UKRAINE))

        assert answer.verdict is ij.Verdict.JURISDICTION
        assert "position:non-party-nationals-russia" in answer.contested_by
        assert "position:non-party-nationals-israel" not in answer.contested_by
        assert "Contested by Russian Federation: " in str(answer)

    def test_a_ukrainian_in_ukraine(self) -> None:
        """Near miss: nobody objects for a national of the State that accepted the jurisdiction."""
        answer = ij.assess(SEEDS, conduct(**{**self.IN_UKRAINE, "nationalities": ["state:UKR"]}))

        assert answer.verdict is ij.Verdict.JURISDICTION
        assert answer.contested_by == ()

    def test_an_israeli_in_palestine(self) -> None:
        """Objections are to the statehood of the party and to jurisdiction over nationals."""
        answer = ij.assess(SEEDS, conduct(territory=["state:PSE"], nationalities=["state:ISR"]))

        assert answer.verdict is ij.Verdict.JURISDICTION
        assert {"position:statehood-palestine-challenge", "position:non-party-nationals-israel"} <= set(
            answer.contested_by
        )

    def test_a_palestinian_in_israel(self) -> None:
        """Near miss: by nationality alone neither is raised."""
        answer = ij.assess(SEEDS, conduct(territory=["state:ISR"], nationalities=["state:PSE"]))

        assert answer.verdict is ij.Verdict.JURISDICTION
        assert answer.contested_by == ()

    def test_after_the_withdrawal_of_the_philippines(self) -> None:
        """The minority of 2023 and the defence; near miss: after that of Burundi nobody is recorded."""
        asked = conduct(period=("2012-05-01", "2012-05-01"), territory=["state:PHL"], nationalities=["state:PHL"])
        message = ("position:consideration-appeals-minority-2023", "position:consideration-defence")
        other = conduct(period=("2016-05-01", "2016-05-01"), territory=["state:BDI"], nationalities=["state:BDI"])

        assert ij.assess(SEEDS, asked).contested_by == message
        assert ij.assess(SEEDS, other).contested_by == ()

    def test_without_positions(self) -> None:
        """The verdict, its grounds and what stands beside it are the same without them."""
        with_them, without = (ij.assess(d, conduct(**self.IN_UKRAINE)) for d in (SEEDS, BARE))

        assert (without.verdict, without.grounds) == (with_them.verdict, with_them.grounds)
        assert [one.question for one in without.beside] == [one.question for one in with_them.beside]
        assert without.contested_by == ()

    def test_an_unrelated_position(self) -> None:
        """One more position on a question that is not raised changes nothing."""
        position = ij.Position(id="position:more", question="on_board", holding="denies", statement="No.")
        asked = conduct(**self.IN_UKRAINE)

        assert ij.assess(SEEDS.overlay([position]), asked) == ij.assess(SEEDS, asked)

    def test_a_recorded_case(self) -> None:
        """Asked of a case as recorded, the note names who contests it."""
        message = str(ij.assess(SEEDS, *ij.facts_of(SEEDS, "case:putin")))

        assert "Contested by Russian Federation: Without its consent the Court has no jurisdiction" in message


class TestWhatTheyRestOn:
    """Sources and holders."""

    @pytest.mark.parametrize("position", POSITIONS, ids=lambda position: position.id)
    def test_none_is_sure(self, position: ij.Position) -> None:
        """Each rests on a text, a report or an inference, and says so: no citation is of high confidence."""
        assert {one.confidence for one in position.citations} <= {ij.Confidence.LOW, ij.Confidence.MEDIUM}

    def test_objections_have_holders(self) -> None:
        """On what is contested without unsettling the law, every position has somebody who holds it."""
        names = "NATIONALS_OF_NON_PARTIES STATEHOOD IMMUNITY ELEMENT_IN_A_PARTY MATTER_UNDER_CONSIDERATION"
        questions = {ij.terms.Question[name] for name in names.split()}
        for position in POSITIONS:
            if position.question in questions:
                assert position.holders or position.holders_description, position.id
