"""Declaration: a text that a body adopts, or that some sign or one issues, with its points one by one."""

from enum import Enum
from typing import Any

import pytest
from tests.faults import faults

from intljustice.errors import InvalidRecord, Problem
from intljustice.records.actors import State
from intljustice.records.declarations import (
    Adoption,
    Declaration,
    DeclarationNature,
    Point,
    Purpose,
    Stance,
    as_adoption,
    as_declaration_nature,
    as_points,
    as_purposes,
    as_stance,
)
from intljustice.records.meetings import Meeting
from intljustice.records.sources import Polarity
from intljustice.records.treaties import Treaty
from intljustice.values.citations import Assertion
from intljustice.values.dates import PartialDate
from intljustice.values.quantities import Quantity
from intljustice.values.votes import Vote

SLOVENIA = State(id="state:SVN", names=["Slovenia"])
STATUTE = Treaty(id="treaty:rome-statute", names=["Rome Statute"])
SESSION = Meeting(id="meeting:m", names=["Twenty-fourth session"])


class TestVocabularies:
    """The terms of declarations."""

    @pytest.mark.parametrize(
        ("vocabulary", "terms"),
        [
            (DeclarationNature, "statement declaration resolution resolutions decision"),
            (Adoption, "consensus vote signature institutional separate_statements joint_statement resolution"),
            (
                Stance,
                (
                    "supports upholds concern regrets deplores denounces rejects calls_for states warns vows "
                    "refers_to decides"
                ),
            ),
        ],
    )
    def test_terms(self, vocabulary: type[Enum], terms: str) -> None:
        """Each vocabulary has these terms and no others."""
        assert [member.value for member in vocabulary] == terms.split()

    def test_by_spelling(self) -> None:
        """A term may be given by its spelling, and none is none."""
        assert as_declaration_nature("decision") is DeclarationNature.DECISION
        assert as_adoption("consensus") is Adoption.CONSENSUS
        assert as_stance("regrets") is Stance.REGRETS
        assert (as_declaration_nature(None), as_adoption(None), as_stance(None)) == (None, None, None)


class TestPurpose:
    """What a point is said, or said not, to be meant for."""

    def test_full(self) -> None:
        """Every field is read from what a person would write."""
        purpose = Purpose(
            statement="to support the court",
            polarity="denied",
            solely=False,
            about=[STATUTE],
            assertion="stated",
            citations=["source:a"],
        )
        assert (purpose.polarity, purpose.solely) == (Polarity.DENIED, False)
        assert (purpose.about, purpose.assertion) == (("treaty:rome-statute",), Assertion.STATED)

    def test_every_fault(self) -> None:
        """All faults are reported at once, in the order of the fields."""
        given: dict[str, Any] = {
            "citations": [5],
            "assertion": "told",
            "about": "treaty:x",
            "solely": 1,
            "polarity": "yes",
            "statement": "",
        }
        with pytest.raises(InvalidRecord) as caught:
            Purpose(**given)
        assert faults(caught.value) == [
            ("/statement", "EMPTY"),
            ("/polarity", "NOT_A_TERM"),
            ("/solely", "NOT_A_TRUTH"),
            ("/about", "NOT_A_LIST"),
            ("/assertion", "NOT_A_TERM"),
            ("/citations/0", "NOT_A_VALUE"),
        ]

    def test_several(self) -> None:
        """Purposes stand in their order; nothing else becomes one."""
        one, other = Purpose(statement="a"), Purpose(statement="b")
        assert as_purposes([other, one]) == (other, one)
        given: list[Any] = ["a"]
        with pytest.raises(InvalidRecord) as caught:
            as_purposes(given)
        assert faults(caught.value) == [("/0", "NOT_A_VALUE")]


class TestPoint:
    """One point of a text."""

    def test_full(self) -> None:
        """Every field is read from what a person would write."""
        point = Point(
            statement="they regret the sanctions",
            stance="regrets",
            about=["programme:p", STATUTE],
            with_whom=[SLOVENIA],
            occurrences=2,
            purposes=[Purpose(statement="a")],
            assertion="stated",
        )
        assert (point.stance, point.about) == (Stance.REGRETS, ("programme:p", "treaty:rome-statute"))
        assert (point.with_whom, point.occurrences) == (("state:SVN",), Quantity(exact=2))
        assert Point(statement="a", occurrences="repeatedly").occurrences == Quantity(word="repeatedly")

    def test_every_fault(self) -> None:
        """All faults are reported at once, in the order of the fields."""
        given: dict[str, Any] = {
            "citations": ["a"],
            "assertion": "told",
            "purposes": ["a"],
            "manner": "",
            "occurrences": -1,
            "with_whom": [STATUTE],
            "about": ["sanctions"],
            "degree": "",
            "stance": "regret",
            "statement": None,
        }
        with pytest.raises(InvalidRecord) as caught:
            Point(**given)
        assert faults(caught.value) == [
            ("/statement", "NOT_A_TEXT"),
            ("/stance", "NOT_A_TERM"),
            ("/degree", "EMPTY"),
            ("/about/0", "REF_FORM"),
            ("/with_whom/0", "REF_KIND"),
            ("/occurrences/exact", "NEGATIVE"),
            ("/manner", "EMPTY"),
            ("/purposes/0", "NOT_A_VALUE"),
            ("/assertion", "NOT_A_TERM"),
            ("/citations/0/source", "REF_FORM"),
        ]

    def test_several(self) -> None:
        """Points stand in their order; nothing else becomes one."""
        one, other = Point(statement="a"), Point(statement="b")
        assert as_points([other, one]) == (other, one)
        given: list[Any] = ["a"]
        with pytest.raises(InvalidRecord) as caught:
            as_points(given)
        assert faults(caught.value) == [("/0", "NOT_A_VALUE")]


class TestDeclaration:
    """A political text."""

    def test_full(self) -> None:
        """Every field is read from what a person would write."""
        declaration = Declaration(
            id="declaration:d",
            names=["Joint statement"],
            nature="statement",
            issued_by=["organisation:asp", SLOVENIA],
            spoken_by=["person:x"],
            day="2025-02-07",
            meeting=SESSION,
            adoption="signature",
            vote=Vote(unanimous=True),
            led_by=[SLOVENIA, "state:LUX"],
            signatories=["state:FRA", "organisation:eu"],
            signatory_count=79,
            absent=["state:ITA"],
            points=[Point(statement="a")],
            responds_to=["programme:p"],
            supersedes=["declaration:draft"],
        )
        assert (declaration.nature, declaration.adoption) == (DeclarationNature.STATEMENT, Adoption.SIGNATURE)
        assert declaration.issued_by == ("organisation:asp", "state:SVN")
        assert (declaration.day, declaration.meeting) == (PartialDate("2025-02-07"), "meeting:m")
        assert (declaration.led_by, declaration.absent) == (("state:SVN", "state:LUX"), ("state:ITA",))
        assert declaration.signatories == ("state:FRA", "organisation:eu")
        assert (declaration.signatory_count, declaration.signatories_complete) == (Quantity(exact=79), None)
        assert (declaration.responds_to, declaration.supersedes) == (("programme:p",), ("declaration:draft",))

    @pytest.mark.parametrize("final", [True, False, None])
    def test_final(self, *, final: bool | None) -> None:
        """Whether it is the last version is recorded as yes, no or not at all."""
        assert Declaration(id="declaration:d", names=["D"], final=final).final is final

    def test_nameless(self) -> None:
        """A text always has a title, or what it is called elsewhere."""
        with pytest.raises(InvalidRecord) as caught:
            Declaration(id="declaration:d", points=[Point(statement="a")])
        assert caught.value.problems == (
            Problem(
                code="NAMELESS",
                message="it has no name",
                hint="give at least one name, as it is printed",
                pointer="/names",
            ),
        )

    def test_every_fault(self) -> None:
        """All faults are reported at once, in the order of the fields."""
        given: dict[str, Any] = {
            "final": "no",
            "supersedes": ["meeting:m"],
            "responds_to": "programme:p",
            "points": ["a"],
            "absent": ["Italy"],
            "signatories_complete": 79,
            "signatory_count": "",
            "signatories": [STATUTE],
            "led_by": ["organisation:eu"],
            "vote": "unanimous",
            "adoption_as_written": "",
            "adoption": "signed",
            "medium": "",
            "meeting": STATUTE,
            "place": 5,
            "day_as_written": "",
            "day": "Friday",
            "spoken_by": "person:x",
            "issued_by_as_written": "",
            "issued_by": ["meeting:m"],
            "nature": "letter",
            "names": [],
            "id": "statement:d",
        }
        with pytest.raises(InvalidRecord) as caught:
            Declaration(**given)
        assert faults(caught.value) == [
            ("/id", "ID_KIND"),
            ("/names", "NAMELESS"),
            ("/nature", "NOT_A_TERM"),
            ("/issued_by/0", "REF_KIND"),
            ("/issued_by_as_written", "EMPTY"),
            ("/spoken_by", "NOT_A_LIST"),
            ("/day", "DATE_FORM"),
            ("/day_as_written", "EMPTY"),
            ("/place", "NOT_A_TEXT"),
            ("/meeting", "REF_KIND"),
            ("/medium", "EMPTY"),
            ("/adoption", "NOT_A_TERM"),
            ("/adoption_as_written", "EMPTY"),
            ("/vote", "NOT_A_VALUE"),
            ("/led_by/0", "REF_KIND"),
            ("/signatories/0", "REF_KIND"),
            ("/signatory_count/word", "EMPTY"),
            ("/signatories_complete", "NOT_A_TRUTH"),
            ("/absent/0", "REF_FORM"),
            ("/points/0", "NOT_A_VALUE"),
            ("/responds_to", "NOT_A_LIST"),
            ("/supersedes/0", "REF_KIND"),
            ("/final", "NOT_A_TRUTH"),
        ]
