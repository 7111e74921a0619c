"""Demands: what is asked of whom, and how it was answered."""

from enum import Enum
from typing import Any

import pytest
from tests.faults import faults

from intljustice.errors import InvalidRecord
from intljustice.records.actors import Organisation, State
from intljustice.records.demands import (
    AnnouncedStep,
    Ask,
    Consequence,
    Conveyance,
    Deadline,
    Demand,
    DemandedAction,
    DemandNature,
    DemandOutcome,
    Response,
    ResponseNature,
    as_announced_step,
    as_demand_nature,
    as_demand_outcome,
    as_demanded_action,
    as_response_nature,
)
from intljustice.values.dates import PartialDate
from intljustice.values.quantities import Quantity

USA = State(id="state:USA", names=["United States"])
COURT = Organisation(id="organisation:icc", names=["International Criminal Court"])


class TestVocabularies:
    """The terms of demands."""

    @pytest.mark.parametrize(
        ("vocabulary", "terms"),
        [
            (
                DemandNature,
                {
                    "demand",
                    "condition",
                    "amendment_sought",
                    "exhortation",
                    "request",
                    "warning",
                    "position",
                    "judicial_request",
                    "private_threat",
                },
            ),
            (
                DemandedAction,
                {
                    "terminate",
                    "amend",
                    "withdraw",
                    "suspend",
                    "refrain",
                    "respect",
                    "oppose",
                    "leave",
                    "review_membership",
                    "end_funding",
                    "reject_authority",
                    "negotiate",
                    "restrain",
                    "join",
                },
            ),
            (DemandOutcome, {"met", "refused"}),
            (AnnouncedStep, {"lift_sanctions", "impose_sanctions", "no_further_sanctions", "other"}),
            (ResponseNature, {"rejected", "shunned", "not_met", "met", "pending"}),
        ],
    )
    def test_terms(self, vocabulary: type[Enum], terms: set[str]) -> None:
        """Each vocabulary has these terms and no others."""
        assert {member.value for member in vocabulary} == terms

    def test_by_spelling(self) -> None:
        """A term may be given by its spelling, and none is none where nothing need be recorded."""
        assert as_demand_nature("warning") is DemandNature.WARNING
        assert as_demand_nature(None) is None
        assert as_demanded_action("join") is DemandedAction.JOIN
        assert as_demand_outcome("met") is DemandOutcome.MET
        assert as_announced_step("other") is AnnouncedStep.OTHER
        assert as_response_nature("shunned") is ResponseNature.SHUNNED


class TestDemand:
    """What a party wants others to do."""

    def test_full(self) -> None:
        """Every field is read from what a person would write."""
        demand = Demand(
            id="demand:d",
            statement="to end the investigation",
            nature="condition",
            by=USA,
            spoken_by=["person:x", "group:officials"],
            made="2026-07",
            made_as_written="last month",
            addressees=[COURT, "state:NLD"],
            addressees_as_written=["member nations"],
            asks=[Ask(act="terminate")],
            quantity=3,
            part_of="demand:set",
            consequences=[Consequence(when="met", step="lift_sanctions")],
            conveyances=[Conveyance(by="person:x")],
            responses=[Response(nature="rejected")],
            followed_by=["sanction:s", "treaty-action:t"],
            deadline=Deadline(day="2026-12"),
            motive="sovereignty",
        )
        assert (demand.nature, demand.by) == (DemandNature.CONDITION, "state:USA")
        assert demand.spoken_by == ("person:x", "group:officials")
        assert (demand.made, demand.made_as_written) == (PartialDate("2026-07"), "last month")
        assert demand.addressees == ("organisation:icc", "state:NLD")
        assert demand.addressees_as_written == ("member nations",)
        assert (demand.quantity, demand.part_of) == (Quantity(exact=3), "demand:set")
        assert [len(one) for one in (demand.asks, demand.consequences, demand.conveyances, demand.responses)] == [1] * 4
        assert demand.followed_by == ("sanction:s", "treaty-action:t")
        assert demand.deadline == Deadline(day="2026-12")

    def test_least(self) -> None:
        """A statement in our words is enough."""
        assert repr(Demand(id="demand:d", statement="s")) == "Demand(id='demand:d', statement='s')"

    def test_every_fault(self) -> None:
        """All faults are reported at once, in the order of the fields."""
        given: dict[str, Any] = {
            "motive": "",
            "deadline": "2026-12",
            "followed_by": ["listed"],
            "responses": ["rejected"],
            "conveyances": {"by": "person:x"},
            "consequences": Consequence(when="met", step="lift_sanctions"),
            "part_of": "claim:set",
            "quantity": "",
            "asks": [Ask(act="join"), "terminate"],
            "addressees_as_written": [""],
            "addressees": ["treaty:x", "ICC"],
            "made_as_written": 5,
            "made": "last month",
            "spoken_by": "person:x",
            "by": "source:a",
            "nature": "order",
            "statement": None,
            "id": "demands:d",
        }
        with pytest.raises(InvalidRecord) as caught:
            Demand(**given)
        assert faults(caught.value) == [
            ("/id", "ID_KIND"),
            ("/statement", "NOT_A_TEXT"),
            ("/nature", "NOT_A_TERM"),
            ("/by", "REF_KIND"),
            ("/spoken_by", "NOT_A_LIST"),
            ("/made", "DATE_FORM"),
            ("/made_as_written", "NOT_A_TEXT"),
            ("/addressees/0", "REF_KIND"),
            ("/addressees/1", "REF_FORM"),
            ("/addressees_as_written/0", "EMPTY"),
            ("/asks/1", "NOT_A_VALUE"),
            ("/quantity/word", "EMPTY"),
            ("/part_of", "REF_KIND"),
            ("/consequences", "NOT_A_LIST"),
            ("/conveyances/0", "NOT_A_VALUE"),
            ("/responses/0", "NOT_A_VALUE"),
            ("/followed_by/0", "REF_FORM"),
            ("/deadline", "NOT_A_VALUE"),
            ("/motive", "EMPTY"),
        ]
