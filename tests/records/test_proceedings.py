"""Proceeding: a case before another court."""

from enum import Enum
from typing import Any

import pytest
from tests.faults import faults

from intljustice.errors import InvalidRecord, Problem
from intljustice.records.actors import Organisation, Person
from intljustice.records.proceedings import (
    Proceeding,
    ProceedingNature,
    ProceedingStep,
    ProceedingStepNature,
    as_proceeding_nature,
    as_proceeding_step_nature,
    as_proceeding_steps,
)
from intljustice.values.dates import PartialDate
from intljustice.values.sentences import Sentence

COURT = Organisation(id="organisation:court", names=["District Court"])
JUDGE = Person(id="person:judge", names=["A Judge"])


class TestVocabularies:
    """The terms of proceedings."""

    @pytest.mark.parametrize(
        ("vocabulary", "terms"),
        [
            (ProceedingNature, "civil administrative constitutional criminal inter_state"),
            (
                ProceedingStepNature,
                (
                    "opened filed injunction permanent_injunction injunction_stayed motion_denied motion_granted "
                    "judgment conviction acquittal wanted_notice appealed appeal_decided ended"
                ),
            ),
        ],
    )
    def test_terms(self, vocabulary: type[Enum], terms: str) -> None:
        """Each vocabulary has these terms and no others."""
        assert [member.value for member in vocabulary] == terms.split()

    def test_by_spelling(self) -> None:
        """A term may be given by its spelling, and none is none where nothing need be recorded."""
        assert as_proceeding_nature("civil") is ProceedingNature.CIVIL
        assert as_proceeding_nature(None) is None
        assert as_proceeding_step_nature("injunction") is ProceedingStepNature.INJUNCTION


class TestProceedingStep:
    """One dated step of the proceedings."""

    def test_full(self) -> None:
        """Every field is read from what a person would write."""
        step = ProceedingStep(
            nature="injunction", day="2025-07-18", by=JUDGE, grounds=["speech"], citations=["source:a"]
        )
        assert (step.nature, step.day) == (ProceedingStepNature.INJUNCTION, PartialDate("2025-07-18"))
        assert (step.by, step.grounds) == ("person:judge", ("speech",))

    def test_every_fault(self) -> None:
        """All faults are reported at once, in the order of the fields."""
        given: dict[str, Any] = {
            "citations": [5],
            "grounds": "speech",
            "extends_to": "",
            "statement": 5,
            "by": "source:a",
            "day": "July",
            "nature": "enjoined",
        }
        with pytest.raises(InvalidRecord) as caught:
            ProceedingStep(**given)
        assert faults(caught.value) == [
            ("/nature", "NOT_A_TERM"),
            ("/day", "DATE_FORM"),
            ("/by", "REF_KIND"),
            ("/statement", "NOT_A_TEXT"),
            ("/extends_to", "EMPTY"),
            ("/grounds", "NOT_A_LIST"),
            ("/citations/0", "NOT_A_VALUE"),
        ]

    def test_several(self) -> None:
        """Steps stand in their order; nothing else becomes one."""
        one, other = ProceedingStep(nature="filed"), ProceedingStep(nature="judgment")
        assert as_proceeding_steps([other, one]) == (other, one)
        given: list[Any] = ["filed"]
        with pytest.raises(InvalidRecord) as caught:
            as_proceeding_steps(given)
        assert faults(caught.value) == [("/0", "NOT_A_VALUE")]


class TestProceeding:
    """A lawsuit or prosecution before another court."""

    def test_full(self) -> None:
        """Every field is read from what a person would write."""
        proceeding = Proceeding(
            id="proceeding:p",
            names=["Smith v. Trump"],
            nature="civil",
            court=COURT,
            judges=[JUDGE],
            brought_by=["person:a", "group:b"],
            against=["state:USA", COURT],
            concerns=["programme:p", "sanction:s"],
            charged_under=["the First Amendment"],
            history=[ProceedingStep(nature="filed")],
            sentences=[Sentence(life=False)],
        )
        assert (proceeding.nature, proceeding.court) == (ProceedingNature.CIVIL, "organisation:court")
        assert (proceeding.judges, proceeding.brought_by) == (("person:judge",), ("person:a", "group:b"))
        assert proceeding.against == ("state:USA", "organisation:court")
        assert proceeding.concerns == ("programme:p", "sanction:s")
        assert [len(one) for one in (proceeding.charged_under, proceeding.history, proceeding.sentences)] == [1] * 3

    def test_nameless(self) -> None:
        """Proceedings always have a name."""
        with pytest.raises(InvalidRecord) as caught:
            Proceeding(id="proceeding:p", court=COURT)
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
            "sentences": Sentence(),
            "history": ["filed"],
            "in_absentia": "no",
            "charged_under": [""],
            "concerns": ["order"],
            "against_description": "",
            "against": ["treaty:x"],
            "brought_by_description": 5,
            "brought_by": "person:a",
            "judges": [COURT],
            "court_as_written": "",
            "court": JUDGE,
            "nature": "civic",
            "names": [],
            "id": "case:p",
        }
        with pytest.raises(InvalidRecord) as caught:
            Proceeding(**given)
        assert faults(caught.value) == [
            ("/id", "ID_KIND"),
            ("/names", "NAMELESS"),
            ("/nature", "NOT_A_TERM"),
            ("/court", "REF_KIND"),
            ("/court_as_written", "EMPTY"),
            ("/judges/0", "REF_KIND"),
            ("/brought_by", "NOT_A_LIST"),
            ("/brought_by_description", "NOT_A_TEXT"),
            ("/against/0", "REF_KIND"),
            ("/against_description", "EMPTY"),
            ("/concerns/0", "REF_FORM"),
            ("/charged_under/0", "EMPTY"),
            ("/in_absentia", "NOT_A_TRUTH"),
            ("/history/0", "NOT_A_VALUE"),
            ("/sentences", "NOT_A_LIST"),
        ]
