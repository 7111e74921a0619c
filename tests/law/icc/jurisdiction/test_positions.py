"""What contests an answer without changing it, who holds what on a dispute, and what is left open beside an answer."""

import re
from pathlib import Path
from typing import Any, ClassVar

import attrs
import pytest
from tests.law.icc import court
from tests.law.icc.court import (
    DAY,
    PLAIN,
    A,
    B,
    C,
    D,
    Given,
    Setting,
    Situation,
    accepting,
    disputed,
    joins,
    leaves,
    no,
    worked,
    yes,
)

import intljustice as ij

COUNCIL = ij.Trigger(nature="council_referral", day="2006-01-01", scope=ij.Scope())
RELYING: Given = {"relying_on": ["jurisdiction-declaration:xcc-one"]}


def position(slug: str, question: str, holding: str = "denies", **fields: Any) -> ij.Position:
    """A position of Gammaland, which is no party."""
    given: Given = {"holders": [C], "statement": f"{slug.capitalize()}.", **fields}
    return ij.Position(id=f"position:{slug}", question=question, holding=holding, **given)


OBJECTED = PLAIN.but(
    position("nationals", "nationals_of_non_parties", states=[C]),
    position("nationals-upheld", "nationals_of_non_parties", "supports"),
    position("nationals-open", "nationals_of_non_parties", "leaves_open"),
    position("of-others", "nationals_of_non_parties", states=[D]),
    position("statehood", "statehood", states=[A]),
    position("immunity", "immunity"),
    position("element", "element_in_a_party", states=[C]),
    position("examination", "matter_under_consideration"),
    position("unrelated", "effects_alone"),
    crime="war_crimes",
)
"""War crimes in Alphaland by a national of Gammaland."""
IN_BETALAND = OBJECTED.but(territory=[B])
LEFT = IN_BETALAND.but(leaves(B, "2010-01-01"), nationalities=[B])
AGAINST_THE_COURT = OBJECTED.but(crime="administration_of_justice", territory=[C])
JOINED = IN_BETALAND.but(joins(C, "2005-04-15"))
"""Gammaland is a party from 1 July 2005."""
OFFICE = IN_BETALAND.but(capacity="Head of State")


class TestObjections:
    """Who contests an answer, which stays as it is."""

    def test_one(self) -> None:
        """It is named with what it says, and is no position on a dispute."""
        answer = IN_BETALAND.ask()

        assert answer.verdict is ij.Verdict.JURISDICTION
        assert (answer.contested_by, answer.positions) == (("position:nationals",), ())
        assert answer.reasons == ("Contested by Gammaland: Nationals.",)
        assert "Contested by Gammaland: Nationals." in str(answer)

    @worked(
        OBJECTED.row("in-alphaland", "nationals statehood"),
        OBJECTED.row("of-a-party", "statehood", nationalities=[B]),
        OBJECTED.row("of-a-party-too", "statehood", nationalities=[C, B]),
        OBJECTED.row("stateless", "statehood", nationalities=[], stateless=True),
        IN_BETALAND.row("another-place", "", nationalities=[B]),
        OBJECTED.row("by-nationality", "", nationalities=[A], territory=[C]),
        OBJECTED.row("no-link", "", territory=[D]),
        OBJECTED.row("place-not-known", "", territory=[]),
        IN_BETALAND.row("of-another-state", "of-others", nationalities=[D]),
        IN_BETALAND.row("their-state-accepts", "", accepting()),
        IN_BETALAND.row("accepts-another-year", "nationals", accepting(period=("2006-01-01", "2006-12-31"))),
        JOINED.row("eve-of-joining", "nationals", period="2005-06-30"),
        JOINED.row("day-of-joining", "", period="2005-07-01"),
        OBJECTED.row("by-the-council", "", trigger=COUNCIL),
        OBJECTED.row("nobody-set-it-in-motion", "", trigger=ij.NONE),
        AGAINST_THE_COURT.row("against-the-court", "nationals"),
        AGAINST_THE_COURT.row("against-it-of-a-party", "", nationalities=[B]),
        AGAINST_THE_COURT.row("against-it-on-no-day", "", period=None),
        AGAINST_THE_COURT.row("against-it-no-first-day", "", period=ij.Period(end=DAY)),
        AGAINST_THE_COURT.row("against-it-too-young", "", age=17),
        OFFICE.row("office", "nationals immunity"),
        OFFICE.row("office-by-the-council", "immunity", trigger=COUNCIL),
        OFFICE.row("office-of-a-party", "", nationalities=[B]),
        OBJECTED.row("only-an-element", "nationals element", territory=[C], elements_also_in=[B]),
        OBJECTED.row("in-a-party-too", "nationals statehood", territory=[C, A], elements_also_in=[B]),
        LEFT.row("left-considered", "examination", considered_before_withdrawal=True),
        LEFT.row("left-assumed", "examination"),
        LEFT.row("left-not-considered", "", considered_before_withdrawal=False),
        IN_BETALAND.row("stayed", "", nationalities=[B], considered_before_withdrawal=True),
    )
    def test_which(self, situation: Situation) -> None:
        """Those of the States that the answer touches, on what it rests on, and none where it is no."""
        objections = [one.removeprefix("position:") for one in situation.assessment.contested_by]
        assert objections == situation.expected.split()


class TestDisputed:
    """Positions on what is in dispute."""

    LEFT: ClassVar[Setting] = LEFT.but(considered_before_withdrawal=False)
    HELD: ClassVar[tuple[ij.Position, ...]] = (
        position("yes", "withdrawal", "supports", holders=[]),
        position("no", "withdrawal", day="2012"),
        position("elsewhere", "withdrawal", states=[D]),
    )
    ASKED = (
        "Disputed: Does the Court reach a crime from before a withdrawal where nothing was before it when that took "
        "effect (articles 12(2) and 127(2))?"
    )

    def test_both(self) -> None:
        """Their ids, and a sentence that tells who holds what; of another State nothing."""
        answer = self.LEFT.ask(*self.HELD)
        message = "Some hold yes. A reading of the text: Yes. Others hold no. Gammaland (2012): No."

        assert (answer.verdict, answer.disputes) == (ij.Verdict.DISPUTED, (ij.terms.Question.WITHDRAWAL,))
        assert answer.positions == ("position:no", "position:yes")
        assert answer.reasons == (f"{self.ASKED} {message}",)

    def test_none(self) -> None:
        """Without positions the verdict is the same, and the question is still named."""
        answer = self.LEFT.ask()

        assert answer.verdict is ij.Verdict.DISPUTED
        assert (answer.positions, answer.reasons) == ((), (self.ASKED,))

    def test_not_in_dispute(self) -> None:
        """Near miss: positions on a question that the answer does not turn on are not named."""
        answer = LEFT.ask(*self.HELD, considered_before_withdrawal=True)
        assert (answer.verdict, answer.positions) == (ij.Verdict.JURISDICTION, ())

    def test_places_that_are_touched(self) -> None:
        """A State in which only effects were felt is touched as well."""
        held = position("effects", "effects_alone", states=[B])
        answer = OBJECTED.ask(held, territory=[C], effects_in=[B])
        assert answer.positions == ("position:effects", "position:unrelated")


def ruled(question: str, holding: str, ruling: str = "appeal", **fields: Any) -> ij.Position:
    """A ruling on a question."""
    return position(f"{ruling}-{holding}".replace("_", "-"), question, holding, ruling=ruling, **fields)


BARE_PLAIN = PLAIN.but(crime="war_crimes")
LEFT_BEFORE = BARE_PLAIN.but(leaves(A, "2010-01-01"), nationalities=[D], considered_before_withdrawal=False)
LEFT_GROUNDS = "12(2)(a) 127(2)"
FELT = BARE_PLAIN.but(territory=[D], effects_in=[A])
ATTACKED = BARE_PLAIN.but(territory=[], vessel_of=A, on_board=False)
OPTED = BARE_PLAIN.but(court.opting_out(B), nationalities=[B])
EXEMPT = ij.Trigger(
    nature="council_referral",
    day="2006-01-01",
    scope=ij.Scope(territory=[D]),
    excluding="S/RES/1:OP6",
    excluding_operations_of=["organisation:corps"],
    excluding_links=["personnel"],
)
PILOT = BARE_PLAIN.but(court.CORPS, territory=[D], operation_authorised_by=["organisation:corps"], contributing_state=C)
ADDED = court.WEAPONS.but(nationalities=[D])
ONE_ACCEPTED = court.ATTACK.but(territory=[C])
ALL_FOUND = "15bis(3) 8bis 15bis(4) 121(5)"
RELIED = BARE_PLAIN.but(accepting(validity="disputed"), territory=[C], nationalities=[D], **RELYING)


@worked(
    LEFT_BEFORE.row("withdrawal-yes", yes(LEFT_GROUNDS), ruled("withdrawal", "supports")),
    LEFT_BEFORE.row("withdrawal-no", no("12(2) 127(2)"), ruled("withdrawal", "denies")),
    LEFT_BEFORE.row("in-passing", disputed("withdrawal", LEFT_GROUNDS), ruled("withdrawal", "denies", "in_passing")),
    LEFT_BEFORE.row("left-open", disputed("withdrawal", LEFT_GROUNDS), ruled("withdrawal", "leaves_open")),
    LEFT_BEFORE.row(
        "outweighed",
        no("12(2) 127(2)"),
        ruled("withdrawal", "supports", "first_instance"),
        ruled("withdrawal", "denies"),
    ),
    LEFT_BEFORE.row(
        "of-the-same-weight",
        disputed("withdrawal", LEFT_GROUNDS),
        ruled("withdrawal", "supports"),
        ruled("withdrawal", "denies"),
    ),
    LEFT_BEFORE.row(
        "of-another-state", disputed("withdrawal", LEFT_GROUNDS), ruled("withdrawal", "denies", states=[B])
    ),
    LEFT_BEFORE.row("beside-another-link", yes("12(2)(b)"), ruled("withdrawal", "denies"), nationalities=[B]),
    FELT.row("effects-yes", yes("12(2)(a)"), ruled("effects_alone", "supports")),
    FELT.row("effects-no", no("12(2)"), ruled("effects_alone", "denies")),
    FELT.row(
        "effects-and-more",
        disputed("place_of_participation", "12(2)(a)"),
        ruled("effects_alone", "denies"),
        acted_from=[A],
    ),
    ATTACKED.row("on-board-yes", yes("12(2)(a)"), ruled("on_board", "supports")),
    ATTACKED.row("on-board-no", no("12(2)"), ruled("on_board", "denies")),
    OPTED.row("opt-out-yes", yes("12(2)(a) 124"), ruled("opt_out_and_other_link", "supports")),
    OPTED.row("opt-out-no", no("12(2) 124"), ruled("opt_out_and_other_link", "denies")),
    OPTED.row(
        "another-question", disputed("opt_out_and_other_link", "12(2)(a) 124"), ruled("opt_out_and_own_link", "denies")
    ),
    PILOT.row("exemption-yes", yes("13(b) S/RES/1:OP6"), ruled("referral_exemption", "supports"), trigger=EXEMPT),
    PILOT.row("exemption-no", no("S/RES/1:OP6"), ruled("referral_exemption", "denies"), trigger=EXEMPT),
    ADDED.row("added-yes", yes("12(2)(a) 121(5)"), ruled("added_crime_non_party", "supports")),
    ADDED.row("added-no", no("121(5)"), ruled("added_crime_non_party", "denies")),
    ONE_ACCEPTED.row("aggression-yes", yes(ALL_FOUND), ruled("aggression_one_acceptance", "supports")),
    ONE_ACCEPTED.row("aggression-no", no("15bis(4) 121(5)"), ruled("aggression_one_acceptance", "denies")),
    RELIED.row("acceptance-yes", yes("12(3)"), ruled("contested_acceptance", "supports")),
    RELIED.row("acceptance-no", no("12(2) 12(3)"), ruled("contested_acceptance", "denies")),
)
def test_rulings(situation: Situation) -> None:
    """A question is in dispute only where rulings of the same weight stand on it, or none."""
    assert situation.answer == situation.expected


def test_a_ruling_is_told() -> None:
    """With the day, and with those who object to it all the same."""
    objection = position("objection", "withdrawal")
    answer = LEFT_BEFORE.ask(ruled("withdrawal", "supports", day="2020-02-03"), objection)
    assert "left before the Court had the matter before it. Ruled by Gammaland (2020-02-03): Appeal-supports." in str(
        answer
    )
    assert (answer.positions, answer.contested_by) == ((), ("position:objection",))
    assert "position:appeal-supports" in answer.records


OUTSIDE = OBJECTED.but(territory=[C])
LIMITED = OBJECTED.but(position("limits", "delegated_jurisdiction"))
GOES_ON = ij.Scope(period=ij.Period(start="2005-01-01", open_end=True))


def beside(answer: ij.Assessment, question: ij.terms.Question) -> list[ij.parts.Finding]:
    """What stands beside an answer on a question in dispute."""
    return [one for one in answer.beside if one.dispute is question]


class TestForeseeability:
    """What reaches back over conduct without a link with a party."""

    def test_a_referral(self) -> None:
        """It stands beside the answer, with the articles and the positions."""
        answer = OUTSIDE.ask(position("held", "foreseeability", "leaves_open"), trigger=COUNCIL)
        (found,) = beside(answer, ij.terms.Question.FORESEEABILITY)

        assert found.outcome is ij.Outcome.DISPUTED
        assert [one.article for one in found.provisions] == ["22", "24"]
        assert found.records == ("position:held",)
        assert "foreseeable" in str(answer)

    @worked(
        OUTSIDE.row("referred-the-next-day", 1, trigger=attrs.evolve(COUNCIL, day="2005-06-02")),
        OUTSIDE.row("referred-that-day", 0, trigger=attrs.evolve(COUNCIL, day=DAY)),
        OUTSIDE.row("perhaps-before", 0, trigger=attrs.evolve(COUNCIL, day="2005")),
        OUTSIDE.row("referred-on-no-day", 0, trigger=attrs.evolve(COUNCIL, day=None)),
        OUTSIDE.row("a-national", 0, trigger=COUNCIL, nationalities=[B]),
        OUTSIDE.row("an-element", 0, trigger=COUNCIL, elements_also_in=[A]),
        OUTSIDE.row("no-jurisdiction", 0, trigger=COUNCIL, age=17),
        OUTSIDE.row("accepted-later", 1, accepting()),
        OUTSIDE.row("accepted-before", 0, accepting(lodged="2005-05-01", scope=GOES_ON)),
        OUTSIDE.row("accepted-on-no-day", 0, accepting(lodged=None)),
        OUTSIDE.row("accepted-for-nationals", 1, accepting(covering="nationals")),
        IN_BETALAND.row("in-a-party", 0, accepting()),
        OUTSIDE.row("disputed-itself", 0, accepting(validity="disputed"), **RELYING),
    )
    def test_when(self, situation: Situation) -> None:
        """Only of what was surely done before, and was linked with no party, on an answer that is not no."""
        answer = situation.assessment

        assert (answer.verdict is ij.Verdict.NO_JURISDICTION) is (situation.name == "no-jurisdiction")
        assert len(beside(answer, ij.terms.Question.FORESEEABILITY)) == situation.expected


class TestDelegation:
    """Limits of what the State of the place could give."""

    @worked(
        LIMITED.row("an-outsider", [("position:limits",)]),
        LIMITED.row("of-a-party", [], nationalities=[B]),
        LIMITED.row("by-nationality", [], nationalities=[B], territory=[C]),
        LIMITED.row("no-link", [], territory=[D]),
        LIMITED.row("referred", [], trigger=COUNCIL),
    )
    def test_when(self, situation: Situation) -> None:
        """Beside the answer where a person of no party is reached by the place; the verdict is not touched."""
        answer = situation.assessment

        assert [one.records for one in beside(answer, ij.terms.Question.DELEGATED_JURISDICTION)] == situation.expected
        assert "position:limits" not in answer.contested_by

    def test_told(self) -> None:
        """The admissibility that is not tested stays where it was, before it."""
        assert [one.question for one in OBJECTED.ask().beside] == ["admissibility", "delegated jurisdiction"]


SEEDS = ij.load_seeds()
POSITIONS = SEEDS.records(ij.Position)
BARE = SEEDS.without(*POSITIONS)
MODULES = sorted((Path(ij.__file__).parent / "law").rglob("*.py"))
OF_AMENDMENTS = {
    ij.terms.Question.AMENDMENT_PROCEDURE,
    ij.terms.Question.DENOMINATOR_DAY,
    ij.terms.Question.DEPARTURE_AND_PENDING,
    ij.terms.Question.REDUCING_AMENDMENT_AND_PENDING,
}
"""Questions on an amendment, on which no answer on one person's conduct turns."""
BESIDE_ANSWERS = {
    *(ij.terms.Question.NATIONALS_OF_NON_PARTIES, ij.terms.Question.STATEHOOD, ij.terms.Question.IMMUNITY),
    *(ij.terms.Question.ELEMENT_IN_A_PARTY, ij.terms.Question.MATTER_UNDER_CONSIDERATION),
}
"""Questions on which an answer is contested without being in dispute."""
STARVATION: Given = {"provisions": ["rome-statute:8(2)(e)(xix)"]}
OPERATION: Given = {"operation_authorised_by": ["organisation:un-security-council"]}
ATTACK: Given = {"crime": "aggression", "leadership": True}


def between(national: str, place: str | None, **facts: Any) -> Given:
    """Facts with the State of the person, and that of the place."""
    territory = [] if place is None else [f"state:{place}"]
    return {"nationalities": [f"state:{national}"], "territory": territory, **facts}


AT_LAW: dict[str, Given] = {
    "withdrawal": between("PHL", "PHL", period="2012-05-01", considered_before_withdrawal=False),
    "opt_out_and_other_link": between("FRA", "COD", period="2005-06-01"),
    "opt_out_and_own_link": between("UKR", "UKR", period="2025-03-01"),
    "effects_alone": between("RUS", "RUS", effects_in=["state:VEN"]),
    "place_of_participation": between("RUS", "RUS", acted_from=["state:VEN"]),
    "contested_element": between("RUS", "RUS", elements_also_in=["state:DEU"], elements="contested"),
    "contested_acceptance": between("MMR", "MMR", relying_on=["jurisdiction-declaration:mmr-12-3"]),
    "nationality_in_time": between("RUS", "RUS", nationalities_later=["state:DEU"]),
    "nationality_lost": between("DEU", "RUS", nationalities_later=["state:RUS"]),
    "contested_nationality": {**between("DEU", "RUS"), "nationalities": [ij.Nationality("state:DEU", contested=True)]},
    "contested_title": {**between("RUS", None), "territory": [ij.Place("state:CYP", contested=True)]},
    "excluded_territory": {
        **between("RUS", None, period="2003-06-01"),
        "territory": [ij.Place("state:DNK", "Greenland")],
    },
    "on_board": between("RUS", None, vessel_of="state:DEU", on_board=False),
    "added_crime_non_party": between("RUS", "NZL", **STARVATION, period="2023-05-01"),
    "aggression_one_acceptance": between("FRA", "DEU", **ATTACK, aggressors=["state:FRA"]),
    "later_joiner": between("ARM", "NZL", **STARVATION, period="2024-06-01"),
    "dual_nationality": {
        **between("DEU", "POL", **ATTACK, aggressors=["state:DEU"]),
        "nationalities": ["state:DEU", "state:USA"],
    },
    "referral_exemption": between(
        "USA",
        "LBY",
        period="2011-06-01",
        operation_authorised_by=["organisation:un-security-council"],
        contributing_state="state:USA",
    ),
}
"""By question: facts that raise it; unless said otherwise war crimes on 1 June 2020."""


def named_in(path: Path) -> set[ij.terms.Question]:
    """The questions that a module names."""
    return {ij.terms.Question[name] for name in re.findall(r"Question\.([A-Z_]+)", path.read_text(encoding="utf-8"))}


def asked(d: ij.Dossier, facts: Given, trigger: ij.Trigger = ij.UNSPECIFIED) -> ij.Assessment:
    """The answer on these facts, unless said otherwise on war crimes on 1 June 2020."""
    given: Given = {"crime": "war_crimes", "period": "2020-06-01", **facts}
    return ij.assess(d, ij.Conduct(**given), trigger)


def raising(question: str) -> ij.Trigger:
    """The trigger of facts that raise a question; the exemption is one of the referral of Libya."""
    if question != "referral_exemption":
        return ij.UNSPECIFIED
    libya = SEEDS.get(ij.Investigation, "situation:lby")
    (referral,) = [one for one in libya.triggers if one.nature is ij.terms.TriggerNature.COUNCIL_REFERRAL]
    return attrs.evolve(referral, scope=libya.scopes[0])


class TestShipped:
    """The shipped positions: enough of them on each question, and named by the answers that turn on it."""

    @pytest.mark.parametrize("question", ij.terms.Question, ids=lambda question: question.value)
    def test_every_question(self, question: ij.terms.Question) -> None:
        """On each there is one yes and one no at least."""
        held = {one.holding for one in POSITIONS if one.question is question}
        assert held >= {ij.terms.Holding.SUPPORTS, ij.terms.Holding.DENIES}

    def test_the_cases_are_all(self) -> None:
        """Each question that makes an answer disputed is raised by one of the cases here."""
        named = {question for path in MODULES for question in named_in(path)}
        contested = {*BESIDE_ANSWERS, ij.terms.Question.FORESEEABILITY, ij.terms.Question.DELEGATED_JURISDICTION}

        assert len(named) > 20
        assert named - OF_AMENDMENTS - contested == {ij.terms.Question(name) for name in AT_LAW}

    @pytest.mark.parametrize("question", AT_LAW)
    def test_disputed(self, question: str) -> None:
        """The answer names two positions at least on the question it turns on; without them it is the same."""
        answer, bare = (asked(d, AT_LAW[question], raising(question)) for d in (SEEDS, BARE))
        held = [SEEDS.get(ij.Position, one) for one in answer.positions]

        assert answer.verdict is bare.verdict is ij.Verdict.DISPUTED
        assert [one.value for one in answer.disputes] == [question]
        assert (answer.grounds, answer.disputes) == (bare.grounds, bare.disputes)
        assert len(held) >= 2
        assert {one.question.value for one in held} == {question}
        assert f"Disputed: {held[0].question.meaning} Some hold yes." in str(answer)
        assert (bare.positions, bare.contested_by) == ((), ())

    IN_UKRAINE: ClassVar[Given] = between("RUS", "UKR", period="2022-06-01")

    @pytest.mark.parametrize(
        ("facts", "some", "none"),
        [
            (IN_UKRAINE, {"non-party-nationals-russia"}, {"non-party-nationals-israel"}),
            (between("ISR", "PSE"), {"statehood-palestine-challenge", "non-party-nationals-israel"}, set()),
        ],
        ids=["a-russian-in-ukraine", "an-israeli-in-palestine"],
    )
    def test_objections(self, facts: Given, some: set[str], none: set[str]) -> None:
        """A State objects to jurisdiction over its nationals, or to another State; the answer is yes all the same."""
        answer, bare = asked(SEEDS, facts), asked(BARE, facts)
        named = {one.removeprefix("position:") for one in answer.contested_by}

        assert answer.verdict is bare.verdict is ij.Verdict.JURISDICTION
        assert some <= named
        assert not none & named
        assert (answer.grounds, bare.contested_by) == (bare.grounds, ())
        assert [one.question for one in answer.beside] == [one.question for one in bare.beside]

    @pytest.mark.parametrize(
        ("facts", "objections"),
        [
            (between("UKR", "UKR", period="2022-06-01"), ()),
            (between("PSE", "ISR"), ()),
            (
                between("PHL", "PHL", period="2012-05-01"),
                ("position:consideration-appeals-minority-2023", "position:consideration-defence"),
            ),
            (between("BDI", "BDI", period="2016-05-01"), ()),
        ],
        ids=["a-ukrainian-in-ukraine", "a-palestinian-in-israel", "the-philippines", "burundi"],
    )
    def test_exactly_these(self, facts: Given, objections: tuple[str, ...]) -> None:
        """Nobody objects for a State that accepted, or by nationality; after a withdrawal only who is recorded."""
        answer = asked(SEEDS, facts)
        assert (answer.verdict, answer.contested_by) == (ij.Verdict.JURISDICTION, objections)

    def test_an_unrelated_position(self) -> None:
        """One more position on a question that is not raised changes nothing."""
        more = ij.Position(id="position:more", question="on_board", holding="denies", statement="No.")
        assert asked(SEEDS.overlay([more]), self.IN_UKRAINE) == asked(SEEDS, self.IN_UKRAINE)

    def test_a_recorded_case(self) -> None:
        """Asked of a case as recorded, the note names who contests it."""
        message = str(ij.assess(SEEDS, *ij.facts_of(SEEDS, "case:putin")))
        assert "Contested by Russian Federation: Without its consent the Court has no jurisdiction" in message

    def test_none_is_sure(self) -> None:
        """Each position rests on a text, a report or an inference: no citation is of high confidence."""
        grades = {one.confidence for position in POSITIONS for one in position.citations}
        assert grades <= {ij.Confidence.LOW, ij.Confidence.MEDIUM}

    def test_objections_have_holders(self) -> None:
        """On what is contested without unsettling the law, every position has somebody who holds it."""
        objecting = [one for one in POSITIONS if one.question in BESIDE_ANSWERS]
        assert [one.id for one in objecting if not (one.holders or one.holders_description)] == []
