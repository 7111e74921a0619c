"""Investigation: what a court looks into, from the first examination to the end."""

from enum import Enum
from typing import Any

import pytest
from tests.faults import faults

from intljustice.errors import InvalidRecord, Problem
from intljustice.records.actors import Organisation, State
from intljustice.records.jurisdiction_declarations import JurisdictionDeclaration
from intljustice.records.situations import (
    Investigation,
    InvestigationForm,
    InvestigationStatus,
    Stage,
    StageNature,
    as_investigation_form,
    as_investigation_status,
    as_stage_nature,
    as_stages,
)
from intljustice.values.citations import Citation
from intljustice.values.conduct import Scope, Trigger
from intljustice.values.dates import PartialDate
from intljustice.values.votes import Vote

COURT = Organisation(id="organisation:icc", names=["International Criminal Court"])
UKRAINE = State(id="state:UKR", names=["Ukraine"])
ACCEPTANCE = JurisdictionDeclaration(id="jurisdiction-declaration:j", by=UKRAINE, basis="rome-statute:12(3)")


class TestVocabularies:
    """The terms of situations."""

    @pytest.mark.parametrize(
        ("vocabulary", "terms"),
        [
            (InvestigationForm, "preliminary_examination investigation"),
            (InvestigationStatus, "under_examination awaiting_authorisation ongoing concluded not_pursued closed"),
            (
                StageNature,
                (
                    "examination_opened examination_concluded assigned authorisation_requested authorisation_refused "
                    "authorised opened jurisdiction_ruled_on deferral_requested resumption_authorised scope_changed "
                    "focus_announced deprioritised resumed concluded closed reviewed appeal_decided reported"
                ),
            ),
        ],
    )
    def test_terms(self, vocabulary: type[Enum], terms: str) -> None:
        """Each vocabulary has these terms and no others."""
        assert [member.value for member in vocabulary] == terms.split()

    def test_by_spelling(self) -> None:
        """A term may be given by its spelling, and none is none where nothing need be recorded."""
        assert as_investigation_form("investigation") is InvestigationForm.INVESTIGATION
        assert as_investigation_status("ongoing") is InvestigationStatus.ONGOING
        assert (as_investigation_form(None), as_investigation_status(None)) == (None, None)
        assert as_stage_nature("opened") is StageNature.OPENED


class TestStage:
    """One dated step of an investigation."""

    def test_full(self) -> None:
        """Every field is read from what a person would write."""
        stage = Stage(
            nature="authorised",
            day="2020-03-05",
            by=COURT,
            vote=Vote(unanimous=True),
            scope=Scope(region="Afghanistan"),
            through="declaration:d",
            citations=["source:a"],
        )
        assert (stage.nature, stage.day) == (StageNature.AUTHORISED, PartialDate("2020-03-05"))
        assert (stage.by, stage.through) == ("organisation:icc", "declaration:d")
        assert stage.citations == (Citation("source:a"),)

    def test_every_fault(self) -> None:
        """All faults are reported at once, in the order of the fields."""
        given: dict[str, Any] = {
            "citations": [5],
            "statement": "",
            "through": "judgment",
            "scope": "Afghanistan",
            "vote": "unanimous",
            "by": "treaty:x",
            "day": 2020,
            "nature": "started",
        }
        with pytest.raises(InvalidRecord) as caught:
            Stage(**given)
        assert faults(caught.value) == [
            ("/nature", "NOT_A_TERM"),
            ("/day", "DATE_FORM"),
            ("/by", "REF_KIND"),
            ("/vote", "NOT_A_VALUE"),
            ("/scope", "NOT_A_VALUE"),
            ("/through", "REF_FORM"),
            ("/statement", "EMPTY"),
            ("/citations/0", "NOT_A_VALUE"),
        ]

    def test_several(self) -> None:
        """Stages stand in their order; nothing else becomes one."""
        one, other = Stage(nature="opened"), Stage(nature="closed")
        assert as_stages([other, one]) == (other, one)
        given: list[Any] = ["opened"]
        with pytest.raises(InvalidRecord) as caught:
            as_stages(given)
        assert faults(caught.value) == [("/0", "NOT_A_VALUE")]


class TestInvestigation:
    """A situation under preliminary examination or investigation."""

    def test_full(self) -> None:
        """Every field is read from what a person would write."""
        situation = Investigation(
            id="situation:ukraine",
            names=["Situation in Ukraine"],
            form="investigation",
            by="organisation:otp",
            court=COURT,
            triggers=[Trigger(nature="state_referral", by_count=43)],
            declarations=[ACCEPTANCE, "jurisdiction-declaration:k"],
            scopes=[Scope(territory=[UKRAINE], period=("2013-11-21", None))],
            examined="2014-04-25",
            opened="2022-03-02",
            closed="2030",
            stages=[Stage(nature="opened")],
            status="ongoing",
            status_day="2026-08",
        )
        assert (situation.form, situation.status) == (InvestigationForm.INVESTIGATION, InvestigationStatus.ONGOING)
        assert (situation.by, situation.court) == ("organisation:otp", "organisation:icc")
        assert situation.declarations == ("jurisdiction-declaration:j", "jurisdiction-declaration:k")
        assert [len(one) for one in (situation.triggers, situation.scopes, situation.stages)] == [1] * 3
        assert (situation.examined, situation.opened) == (PartialDate("2014-04-25"), PartialDate("2022-03-02"))
        assert (situation.closed, situation.status_day) == (PartialDate("2030"), PartialDate("2026-08"))

    def test_kind(self) -> None:
        """The court's own word is situation; another id is refused with that word."""
        with pytest.raises(InvalidRecord) as caught:
            Investigation(id="investigation:ukraine", names=["Ukraine"])
        assert caught.value.problems[0].message == (
            '"investigation:ukraine" is the id of an investigation, but this is a situation'
        )

    def test_nameless(self) -> None:
        """It has a name or a description; either will do."""
        with pytest.raises(InvalidRecord) as caught:
            Investigation(id="situation:x")
        assert caught.value.problems == (
            Problem(
                code="NAMELESS",
                message="it has neither a name nor a description",
                hint="give a name, or describe it in the words of the source",
                pointer="/names",
            ),
        )
        assert Investigation(id="situation:x", names=["X"]).description is None
        assert Investigation(id="situation:x", description="d").names == ()

    def test_every_fault(self) -> None:
        """All faults are reported at once, in the order of the fields."""
        given: dict[str, Any] = {
            "status_day": "today",
            "status_statement": "",
            "status": "open",
            "stages": ["opened"],
            "closed": "no",
            "opened": 2022,
            "examined": "2014-25-04",
            "scopes": Scope(),
            "declarations": ["declaration:d"],
            "triggers": ["state_referral"],
            "court": UKRAINE,
            "by": "person:prosecutor",
            "form": "inquiry",
            "description": 5,
            "names": "Ukraine",
            "id": "situation:Ukraine",
        }
        with pytest.raises(InvalidRecord) as caught:
            Investigation(**given)
        assert faults(caught.value) == [
            ("/id", "ID_FORM"),
            ("/names", "NOT_A_LIST"),
            ("/description", "NOT_A_TEXT"),
            ("/form", "NOT_A_TERM"),
            ("/by", "REF_KIND"),
            ("/court", "REF_KIND"),
            ("/triggers/0", "NOT_A_VALUE"),
            ("/declarations/0", "REF_KIND"),
            ("/scopes", "NOT_A_LIST"),
            ("/examined", "DATE_FORM"),
            ("/opened", "DATE_FORM"),
            ("/closed", "DATE_FORM"),
            ("/stages/0", "NOT_A_VALUE"),
            ("/status", "NOT_A_TERM"),
            ("/status_statement", "EMPTY"),
            ("/status_day", "DATE_FORM"),
        ]
