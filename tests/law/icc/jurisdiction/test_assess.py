"""What may be asked of `assess`, and the answer as a note: the whole text, by hand."""

from collections.abc import Callable
from typing import Any

import pytest
from tests.law.icc.court import CRIMES, A, C, D, E, Given, joins, leaves
from tests.law.small import cited

import intljustice as ij

CONDUCT = ij.Conduct(crime="war_crimes", period="2003-09-15", territory=["state:IRQ"], nationalities=["state:GBR"])
ASKING: list[Callable[..., object]] = [ij.assess, ij.what_would_change]


class TestAsked:
    """A conduct and a trigger, and nothing that looks like them."""

    @pytest.mark.parametrize("ask", ASKING)
    @pytest.mark.parametrize(
        ("given", "code", "message"),
        [
            (("case:putin",), "NOT_A_CONDUCT", '"case:putin" is not a conduct'),
            ((ij.Case(id="case:c", accused=["person:p"]),), "NOT_A_CONDUCT", "Case is not a conduct"),
            ((CONDUCT, "proprio_motu"), "NOT_A_TRIGGER", '"proprio_motu" is not a trigger'),
            ((CONDUCT, None), "NOT_A_TRIGGER", "NoneType is not a trigger"),
        ],
        ids=["an-id", "a-case", "a-word", "nothing"],
    )
    def test_anything_else(
        self, seeds: ij.Dossier, ask: Callable[..., object], given: tuple[Any, ...], code: str, message: str
    ) -> None:
        """It is named, and the way to the facts of a recorded case with it."""
        with pytest.raises(ij.InvalidValue) as caught:
            ask(seeds, *given)

        (problem,) = caught.value.problems
        assert (problem.code, problem.message) == (code, message)
        assert problem.hint == "make one, or take those of a recorded case: assess(d, *facts_of(d, case))"

    @pytest.mark.parametrize("ask", ASKING)
    def test_what_is_meant(self, seeds: ij.Dossier, ask: Callable[..., object]) -> None:
        """A conduct by itself is one with a trigger left open; the facts of a case will do."""
        assert ask(seeds, CONDUCT) == ask(seeds, CONDUCT, ij.UNSPECIFIED)
        assert ask(seeds, *ij.facts_of(seeds, "case:putin"))

    @pytest.mark.parametrize("ask", ASKING)
    def test_no_statute(self, seeds: ij.Dossier, ask: Callable[..., object]) -> None:
        """Without the Court's Statute there is no answer."""
        with pytest.raises(ij.UnknownRecord, match="jurisdiction_test icc"):
            ask(seeds.without("treaty:rome-statute"), CONDUCT)


PILOT = CRIMES.but(
    ij.Position(
        id="position:limits",
        question="referral_exemption",
        holding="denies",
        holders=[E],
        statement="The State that sent them alone has jurisdiction.",
    ),
    ij.Position(
        id="position:nothing",
        question="referral_exemption",
        holding="supports",
        statement="The Council cannot take part of a situation out.",
    ),
    period="2004-06-01",
    territory=[D],
    nationalities=[E],
    operation_authorised_by=["organisation:corps"],
    contributing_state=E,
)


class TestNote:
    """An answer on jurisdiction in sentences."""

    def test_jurisdiction(self) -> None:
        """A national of a State outside the Statute, on the territory of a party that referred the situation."""
        referral = ij.Trigger(nature="state_referral", by=[A], day="2013-01-01")

        assert str(CRIMES.ask(trigger=referral, nationalities=[D], age=34)) == (
            "The Court has jurisdiction (article 12(2)(a)).\n"
            "Ratione personae: A natural person is accused. The person was 34.\n"
            "Ratione materiae: The crime alleged is war crimes.\n"
            "Ratione temporis: The Statute is in force from 2001-05-01; the day in question is 2012-06-01.\n"
            "Ratione loci et personae: The conduct took place on the territory of Alphaland, a party on 2012-06-01. "
            "The person is a national of Deltaland, no party on 2012-06-01, and no acceptance covers that day.\n"
            "Exercise: Alphaland referred the situation as a party.\n"
            "Assumed: a natural person.\n"
            "Beside the answer: Whether the case is admissible is another question, and is not tested.\n"
            "Beside the answer: The person is a national of no party; whether an agreement of the State of the place "
            "limits what it could give to the Court was left open, and is contested.\n"
            "It turns on treaty-action:xaa-ratification.\n"
            "Confidence in the records: high."
        )

    def test_disputed(self) -> None:
        """A national of a State outside the Statute in an authorised operation, with what is held on that."""
        referred = ij.Trigger(
            nature="council_referral",
            day="2005-03-31",
            scope=ij.Scope(territory=[D], period=("2003-02-15", None)),
            excluding="S/RES/1:OP6",
            excluding_operations_of=["organisation:corps"],
            excluding_links=["personnel"],
        )

        assert str(PILOT.ask(trigger=referred)) == (
            "Whether the Court has jurisdiction is disputed (article 13(b) and OP6 of S/RES/1).\n"
            "Ratione personae: A natural person is accused. The person is presumed to have been an adult.\n"
            "Ratione materiae: The crime alleged is war crimes.\n"
            "Ratione temporis: The Statute is in force from 2001-05-01; the day in question is 2004-06-01.\n"
            "The referral: The conduct lies within the place and the time that the referral of 2005-03-31 names. "
            "The clause leaves such acts to Epsilonland, which contributed the person; what that means is disputed.\n"
            "Exercise: The Security Council referred the situation.\n"
            "Assumed: a natural person; an adult.\n"
            "Beside the answer: Whether the case is admissible is another question, and is not tested.\n"
            "Beside the answer: Jurisdiction reaches back over conduct that was linked with no party; it has to have "
            "been foreseeable for the accused that it was a crime.\n"
            "Disputed: Does the Court reach those whom a referral by the Security Council leaves to the State that "
            "sent them (article 13(b))? Some hold yes. A reading of the text: The Council cannot take part of a "
            "situation out. Others hold no. Epsilonland: The State that sent them alone has jurisdiction.\n"
            "It turns on treaty-action:xaa-ratification; or on treaty-action:xbb-accession."
        )

    def test_unknown(self) -> None:
        """What is not given is named, and the answer has no grounds."""
        answer = CRIMES.ask(territory=[], nationalities=[])
        wording = str(answer).splitlines()

        assert (answer.grounds, answer.confidence) == ((), None)
        assert wording[0] == "Whether the Court has jurisdiction cannot be said on these facts."
        assert "Missing: territory, nationalities." in wording

    @pytest.mark.parametrize(
        ("facts", "sentence"),
        [
            ({"territory": [D], "nationalities": [E]}, "The Court has no jurisdiction (article 12(2))."),
            (
                {"territory": [D], "nationalities": [E], "period": "2001-04-30", "age": 17},
                "The Court has no jurisdiction (articles 11(1) and 26).",
            ),
            ({}, "The Court has jurisdiction (articles 12(2)(a) and 12(2)(b))."),
            (
                {"territory": [C], "period": "2009-01-01"},
                "The Court has jurisdiction (articles 12(2)(a), 12(2)(b) and 127(2)).",
            ),
        ],
        ids=["one", "two", "both-links", "three"],
    )
    def test_grounds(self, facts: Given, sentence: str) -> None:
        """Articles in the order of the text, the last after "and"."""
        assert next(CRIMES.ask(leaves(C, "2010-01-01"), **facts).sentences()) == sentence

    @pytest.mark.parametrize(
        ("grounds", "expected"),
        [
            (["S/RES/1", "pact:13(b)"], "article 13(b) and S/RES/1"),
            (["S/RES/1:OP6"], "OP6 of S/RES/1"),
        ],
        ids=["a-resolution", "a-paragraph"],
    )
    def test_resolutions(self, grounds: list[str], expected: str) -> None:
        """A ground that is no article is named by its symbol; a limb without findings is left out."""
        answer = ij.Assessment(
            court="Court",
            conduct=CONDUCT,
            trigger=ij.UNSPECIFIED,
            verdict="disputed",
            grounds=grounds,
            limbs=[ij.parts.Limb(name="empty", outcome="met")],
        )
        assert str(answer) == f"Whether the Court has jurisdiction is disputed ({expected})."

    def test_turns(self) -> None:
        """What it is on which days."""
        answer = CRIMES.ask(
            joins(D, "2003-01-10"),
            leaves(D, "2005-01-01"),
            territory=[D],
            nationalities=[E],
            period=("2003-01-01", "2007-01-01"),
        )
        assert str(answer).splitlines()[1:5] == [
            "From 2003-01-01 to 2003-03-31: none (articles 11(2) and 12(2)).",
            "From 2003-04-01 to 2004-12-31: jurisdiction (articles 12(2)(a) and 127(2)).",
            "From 2005-01-01 to 2005-12-31: jurisdiction (articles 12(2)(a), 127(1) and 127(2)).",
            "From 2006-01-01 to 2007-01-01: none (articles 12(2) and 127(1)).",
        ]

    @pytest.mark.parametrize(("grade", "facts"), [("medium", {"nationalities": [D]}), ("high", {"territory": [D]})])
    def test_confidence(self, grade: str, facts: Given) -> None:
        """The lowest of the States by which the conduct is linked."""
        joined = ij.TreatyAction(
            id="treaty-action:xaa-ratification",
            by=A,
            treaty="treaty:pact",
            act="ratification",
            day="2001-01-10",
            citations=cited("medium"),
        )
        confidence = CRIMES.ask(joined, **facts).confidence
        assert confidence is ij.Confidence(grade)

    def test_deferral(self) -> None:
        """A resolution that defers it stands beside the answer, which stays as it is."""
        answer = CRIMES.ask(deferred_by="S/RES/1:OP1")
        (found,) = [one for one in answer.beside if one.question == "deferral"]

        assert answer.grounds == CRIMES.ask().grounds
        assert [str(one) for one in found.provisions] == ["pact:16", "S/RES/1:OP1"]
