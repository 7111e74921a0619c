"""An answer on jurisdiction as a note: the whole text, by hand."""

import attrs
import pytest
from tests.law.icc.aggressors import CRIMES, ask, world
from tests.law.icc.court import A, C, D, E
from tests.law.small import act

import intljustice as ij

REFERRED = ij.Trigger(
    nature="council_referral",
    day="2005-03-31",
    scope=ij.Scope(territory=[D], period=("2003-02-15", None)),
    excluding="S/RES/1:OP6",
)
PILOT = attrs.evolve(CRIMES, period="2004-06-01", territory=[D], nationalities=[E], council_operation=True, person=None)
HELD = (
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
)


def test_jurisdiction() -> None:
    """A national of a State outside the Statute, on the territory of a party that referred the situation."""
    referral = ij.Trigger(nature="state_referral", by=[A], day="2013-01-01")

    assert str(ask(CRIMES, referral, nationalities=[D], age=34)) == (
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
        "Confidence high."
    )


def test_disputed() -> None:
    """A national of a State outside the Statute in an authorised operation, with what is held on that."""
    assert str(ask(PILOT, REFERRED, d=world(*HELD))) == (
        "Whether the Court has jurisdiction is disputed (article 13(b) and OP6 of S/RES/1).\n"
        "Ratione personae: A natural person is accused. The person is presumed to have been an adult.\n"
        "Ratione materiae: The crime alleged is war crimes.\n"
        "Ratione temporis: The Statute is in force from 2001-05-01; the day in question is 2004-06-01.\n"
        "The referral: The conduct lies within the place and the time that the referral names. The clause leaves such "
        "acts to the State that sent the person; what that means for the Court is disputed.\n"
        "Exercise: The Security Council referred the situation.\n"
        "Assumed: a natural person; an adult.\n"
        "Beside the answer: Whether the case is admissible is another question, and is not tested.\n"
        "Beside the answer: Jurisdiction reaches back over conduct that was linked with no party; it has to have been "
        "foreseeable for the accused that it was a crime.\n"
        "Disputed: Does the Court reach those whom a referral by the Security Council leaves to the State that sent "
        "them (article 13(b))? Some hold yes. A reading of the text: The Council cannot take part of a situation out. "
        "Others hold no. Epsilonland: The State that sent them alone has jurisdiction."
    )


@pytest.mark.parametrize(
    ("conduct", "expected"),
    [
        (attrs.evolve(CRIMES, territory=[D], nationalities=[E]), "The Court has no jurisdiction (article 12(2))."),
        (
            attrs.evolve(CRIMES, territory=[D], nationalities=[E], period="2001-04-30", age=17),
            "The Court has no jurisdiction (articles 11(1) and 26).",
        ),
        (CRIMES, "The Court has jurisdiction (articles 12(2)(a) and 12(2)(b))."),
        (
            attrs.evolve(CRIMES, territory=[C], period="2009-01-01"),
            "The Court has jurisdiction (articles 12(2)(a), 12(2)(b) and 127(2)).",
        ),
    ],
    ids=["one", "two", "both-links", "three"],
)
def test_grounds(conduct: ij.Conduct, expected: str) -> None:
    """Articles in the order of the text, the last after "and"."""
    left = world(act("XCC", "withdrawal", "2010-01-01"))
    assert next(ask(conduct, d=left).sentences()) == expected


def test_missing() -> None:
    """What is not given is named, and the answer has no grounds."""
    answer = ask(CRIMES, territory=[], nationalities=[])
    message = str(answer).splitlines()

    assert answer.grounds == ()
    assert message[0] == "Whether the Court has jurisdiction cannot be said on these facts."
    assert "Missing: territory, nationalities." in message


def test_turns() -> None:
    """The days from which it differs."""
    joined = world(act("XDD", "accession", "2003-01-10"), act("XDD", "withdrawal", "2005-01-01"))
    answer = ask(CRIMES, d=joined, territory=[D], nationalities=[E], period=("2003-01-01", "2007-01-01"))

    assert "The answer changes on 2003-04-01 and 2006-01-01." in str(answer)


@pytest.mark.parametrize(
    ("grounds", "expected"),
    [
        (["S/RES/1", "pact:13(b)"], "article 13(b) and S/RES/1"),
        (["S/RES/1:OP6"], "OP6 of S/RES/1"),
    ],
)
def test_resolutions(grounds: list[str], expected: str) -> None:
    """A ground that is no article is named by its symbol; a limb without findings is left out."""
    answer = ij.Assessment(
        court="Court",
        conduct=CRIMES,
        trigger=ij.UNSPECIFIED,
        verdict="disputed",
        grounds=grounds,
        limbs=[ij.parts.Limb(name="empty", outcome="met")],
    )
    assert str(answer) == f"Whether the Court has jurisdiction is disputed ({expected})."
