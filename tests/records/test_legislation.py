"""Legislation: a domestic act or bill, or a regulation of a union of States, with the steps it went through."""

from enum import Enum
from typing import Any

import pytest
from tests.faults import faults

from intljustice.errors import InvalidRecord, Problem
from intljustice.records.actors import Organisation, State
from intljustice.records.legislation import (
    Direction,
    Legislation,
    LegislationNature,
    LegislativeStep,
    LegislativeStepNature,
    as_direction,
    as_legislation_nature,
    as_legislative_step_nature,
    as_legislative_steps,
)
from intljustice.records.treaties import Treaty
from intljustice.values.dates import PartialDate
from intljustice.values.votes import Vote

HUNGARY = State(id="state:HUN", names=["Hungary"])
ASSEMBLY = Organisation(id="organisation:assembly", names=["National Assembly"])
STATUTE = Treaty(id="treaty:rome-statute", names=["Rome Statute"])


class TestVocabularies:
    """The terms of legislation."""

    @pytest.mark.parametrize(
        ("vocabulary", "terms"),
        [
            (LegislationNature, "act bill regulation resolution"),
            (Direction, "against protective neutral"),
            (
                LegislativeStepNature,
                (
                    "proposed submitted under_consideration passed_by_chamber failed adopted promulgated in_force "
                    "repealed application_asked_for application_declined reviewed"
                ),
            ),
        ],
    )
    def test_terms(self, vocabulary: type[Enum], terms: str) -> None:
        """Each vocabulary has these terms and no others."""
        assert [member.value for member in vocabulary] == terms.split()

    def test_by_spelling(self) -> None:
        """A term may be given by its spelling, and none is none where nothing need be recorded."""
        assert as_legislation_nature("bill") is LegislationNature.BILL
        assert as_direction("protective") is Direction.PROTECTIVE
        assert (as_legislation_nature(None), as_direction(None)) == (None, None)
        assert as_legislative_step_nature("failed") is LegislativeStepNature.FAILED


class TestLegislativeStep:
    """One dated step in the life of a text."""

    def test_full(self) -> None:
        """A date as written stands beside the date it resolves to; a body is given by id or record."""
        step = LegislativeStep(
            nature="adopted",
            day="2025-05-20",
            day_as_written="Tuesday",
            by=[ASSEMBLY, "person:speaker"],
            to=[HUNGARY, "organisation:commission"],
            about=[STATUTE, "programme:p"],
            vote=Vote(in_favour=134, against=37, abstaining=7),
            citations=["source:a"],
        )
        assert (step.nature, step.day) == (LegislativeStepNature.ADOPTED, PartialDate("2025-05-20"))
        assert (step.day_as_written, step.by) == ("Tuesday", ("organisation:assembly", "person:speaker"))
        assert step.to == ("state:HUN", "organisation:commission")
        assert step.about == ("treaty:rome-statute", "programme:p")

    def test_every_fault(self) -> None:
        """All faults are reported at once, in the order of the fields."""
        given: dict[str, Any] = {
            "citations": ["a"],
            "statement": "",
            "vote": "134 to 37",
            "about": ["the order"],
            "to": ["office:president"],
            "by_description": 5,
            "by": [STATUTE],
            "day_as_written": "",
            "day": "Tuesday",
            "nature": "passed",
        }
        with pytest.raises(InvalidRecord) as caught:
            LegislativeStep(**given)
        assert faults(caught.value) == [
            ("/nature", "NOT_A_TERM"),
            ("/day", "DATE_FORM"),
            ("/day_as_written", "EMPTY"),
            ("/by/0", "REF_KIND"),
            ("/by_description", "NOT_A_TEXT"),
            ("/to/0", "REF_KIND"),
            ("/about/0", "REF_FORM"),
            ("/vote", "NOT_A_VALUE"),
            ("/statement", "EMPTY"),
            ("/citations/0/source", "REF_FORM"),
        ]

    def test_several(self) -> None:
        """Steps stand in their order; nothing else becomes one."""
        one, other = LegislativeStep(nature="proposed"), LegislativeStep(nature="adopted")
        assert as_legislative_steps([other, one]) == (other, one)
        given: list[Any] = ["proposed"]
        with pytest.raises(InvalidRecord) as caught:
            as_legislative_steps(given)
        assert faults(caught.value) == [("/0", "NOT_A_VALUE")]


class TestLegislation:
    """A text of domestic law, in the making or made."""

    def test_full(self) -> None:
        """Every field is read from what a person would write."""
        text = Legislation(
            id="legislation:l",
            names=["Act of 2025"],
            by=HUNGARY,
            nature="act",
            direction="against",
            about=[STATUTE, "organisation:icc"],
            dated="2025-04",
            steps=[LegislativeStep(nature="adopted")],
            status_day="2025-06",
            amends="legislation:earlier",
        )
        assert (text.by, text.nature, text.direction) == ("state:HUN", LegislationNature.ACT, Direction.AGAINST)
        assert (text.about, text.amends) == (("treaty:rome-statute", "organisation:icc"), "legislation:earlier")
        assert (text.dated, text.status_day) == (PartialDate("2025-04"), PartialDate("2025-06"))

    def test_nameless(self) -> None:
        """A text always has a name."""
        with pytest.raises(InvalidRecord) as caught:
            Legislation(id="legislation:l", by=HUNGARY)
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
            "amends": "an act",
            "status_day": "now",
            "status_statement": "",
            "steps": ["adopted"],
            "dated": 2025,
            "effect": "",
            "about": STATUTE,
            "direction": "for",
            "nature": "law",
            "by": "person:x",
            "names": [],
            "id": "law:l",
        }
        with pytest.raises(InvalidRecord) as caught:
            Legislation(**given)
        assert faults(caught.value) == [
            ("/id", "ID_KIND"),
            ("/names", "NAMELESS"),
            ("/by", "REF_KIND"),
            ("/nature", "NOT_A_TERM"),
            ("/direction", "NOT_A_TERM"),
            ("/about", "NOT_A_LIST"),
            ("/effect", "EMPTY"),
            ("/dated", "DATE_FORM"),
            ("/steps/0", "NOT_A_VALUE"),
            ("/status_statement", "EMPTY"),
            ("/status_day", "DATE_FORM"),
            ("/amends", "REF_FORM"),
        ]
