"""What a demand is made of: asks, deadlines, consequences, conveyances and responses."""

from datetime import date
from typing import Any

import pytest
from tests.faults import faults

from intljustice.errors import InvalidRecord, Problem
from intljustice.records.actors import Organisation
from intljustice.records.demands import (
    AnnouncedStep,
    Ask,
    Consequence,
    Conveyance,
    Deadline,
    DemandedAction,
    DemandOutcome,
    Response,
    ResponseNature,
    as_asks,
    as_consequences,
    as_conveyances,
    as_responses,
)
from intljustice.records.sources import Source
from intljustice.values.citations import Assertion, Citation
from intljustice.values.dates import Moment, PartialDate

COURT = Organisation(id="organisation:icc", names=["International Criminal Court"])
REPORT = Source(id="source:report", title="A report")


class TestAsk:
    """One thing the addressees are to do."""

    def test_full(self) -> None:
        """Objects are records of any kind, given by id or record."""
        ask = Ask(act="terminate", objects=["investigation:afghanistan", COURT], statement="end it")
        assert (ask.act, ask.statement) == (DemandedAction.TERMINATE, "end it")
        assert ask.objects == ("investigation:afghanistan", "organisation:icc")
        assert Ask(act=DemandedAction.JOIN).objects == ()

    def test_every_fault(self) -> None:
        """All faults are reported at once, in the order of the fields."""
        given: dict[str, Any] = {"statement": "", "objects": ["ICC", "organisation:icc", None], "act": "stop"}
        with pytest.raises(InvalidRecord) as caught:
            Ask(**given)
        assert faults(caught.value) == [
            ("/act", "NOT_A_TERM"),
            ("/objects/0", "REF_FORM"),
            ("/objects/2", "NOT_A_TEXT"),
            ("/statement", "EMPTY"),
        ]

    def test_several(self) -> None:
        """Asks stand in their order; nothing else becomes one."""
        one, other = Ask(act="join"), Ask(act="leave")
        assert as_asks([other, one]) == (other, one)
        given: list[Any] = [one, "leave"]
        with pytest.raises(InvalidRecord) as caught:
            as_asks(given)
        assert faults(caught.value) == [("/1", "NOT_A_VALUE")]


class TestConsequence:
    """What is announced for the case that a demand is met, or refused."""

    def test_full(self) -> None:
        """Every field is read from what a person would write."""
        consequence = Consequence(
            when="refused",
            step="impose_sanctions",
            objects=[COURT],
            statement="sanctions",
            assertion="vowed",
            citations=[REPORT],
        )
        assert (consequence.when, consequence.step) == (DemandOutcome.REFUSED, AnnouncedStep.IMPOSE_SANCTIONS)
        assert (consequence.objects, consequence.assertion) == (("organisation:icc",), Assertion.VOWED)
        assert consequence.citations == (Citation("source:report"),)

    def test_other(self) -> None:
        """Something else is said in words."""
        assert Consequence(when="met", step="other", statement="talks").statement == "talks"
        with pytest.raises(InvalidRecord) as caught:
            Consequence(when="met", step="other")
        assert caught.value.problems == (
            Problem(
                code="EMPTY",
                message="what else is announced is not said",
                hint="say it in statement",
                pointer="/statement",
            ),
        )

    @pytest.mark.parametrize("step", ["lift_sanctions", "impose_sanctions", "no_further_sanctions"])
    def test_not_other(self, step: str) -> None:
        """A step that says it all needs no words."""
        assert Consequence(when="met", step=step).statement is None

    def test_every_fault(self) -> None:
        """All faults are reported at once, in the order of the fields."""
        given: dict[str, Any] = {
            "citations": ["report"],
            "assertion": "promised",
            "statement": None,
            "objects": "organisation:icc",
            "step": "other",
            "when": "ignored",
        }
        with pytest.raises(InvalidRecord) as caught:
            Consequence(**given)
        assert faults(caught.value) == [
            ("/when", "NOT_A_TERM"),
            ("/objects", "NOT_A_LIST"),
            ("/statement", "EMPTY"),
            ("/assertion", "NOT_A_TERM"),
            ("/citations/0/source", "REF_FORM"),
        ]

    def test_several(self) -> None:
        """Consequences stand in their order; nothing else becomes one."""
        one, other = Consequence(when="met", step="lift_sanctions"), Consequence(when="refused", step="lift_sanctions")
        assert as_consequences([other, one]) == (other, one)
        given: list[Any] = [{"when": "met"}]
        with pytest.raises(InvalidRecord) as caught:
            as_consequences(given)
        assert faults(caught.value) == [("/0", "NOT_A_VALUE")]


class TestConveyance:
    """One time the demand was brought to somebody."""

    def test_full(self) -> None:
        """A date as written stands beside the date it resolves to."""
        conveyance = Conveyance(
            by="person:diplomat",
            to=[COURT, "group:members"],
            channel="diplomatic channels",
            occasion="a meeting",
            meeting="meeting:m",
            day="2026-07",
            day_as_written="last month",
            assertion="reported",
            citations=["source:a"],
        )
        assert (conveyance.by, conveyance.to) == ("person:diplomat", ("organisation:icc", "group:members"))
        assert (conveyance.occasion, conveyance.meeting) == ("a meeting", "meeting:m")
        assert (conveyance.day, conveyance.day_as_written) == (PartialDate("2026-07"), "last month")
        assert repr(Conveyance()) == "Conveyance()"

    def test_every_fault(self) -> None:
        """All faults are reported at once, in the order of the fields."""
        given: dict[str, Any] = {
            "citations": [5],
            "assertion": "told",
            "day_as_written": "",
            "day": "last month",
            "meeting": "organisation:icc",
            "occasion": 5,
            "channel": "",
            "to": ["treaty:x", "organisation:icc"],
            "by": "source:a",
        }
        with pytest.raises(InvalidRecord) as caught:
            Conveyance(**given)
        assert faults(caught.value) == [
            ("/by", "REF_KIND"),
            ("/to/0", "REF_KIND"),
            ("/channel", "EMPTY"),
            ("/occasion", "NOT_A_TEXT"),
            ("/meeting", "REF_KIND"),
            ("/day", "DATE_FORM"),
            ("/day_as_written", "EMPTY"),
            ("/assertion", "NOT_A_TERM"),
            ("/citations/0", "NOT_A_VALUE"),
        ]

    def test_several(self) -> None:
        """Conveyances stand in their order; nothing else becomes one."""
        one, other = Conveyance(channel="a"), Conveyance(channel="b")
        assert as_conveyances([other, one]) == (other, one)
        given: list[Any] = ["a"]
        with pytest.raises(InvalidRecord) as caught:
            as_conveyances(given)
        assert faults(caught.value) == [("/0", "NOT_A_VALUE")]


class TestResponse:
    """How somebody answered."""

    def test_full(self) -> None:
        """Who answered, how, and through which act."""
        response = Response(
            by=COURT, nature="rejected", through="declaration:d", manner="formally", day=date(2026, 7, 1)
        )
        assert (response.by, response.nature) == ("organisation:icc", ResponseNature.REJECTED)
        assert (response.through, response.day) == ("declaration:d", PartialDate("2026-07-01"))
        assert Response(nature="pending").by is None

    def test_every_fault(self) -> None:
        """All faults are reported at once, in the order of the fields."""
        given: dict[str, Any] = {
            "citations": "source:a",
            "assertion": "told",
            "day": 2026,
            "manner": "",
            "through": "Declaration",
            "nature": "ignored",
            "by": "treaty:x",
        }
        with pytest.raises(InvalidRecord) as caught:
            Response(**given)
        assert faults(caught.value) == [
            ("/by", "REF_KIND"),
            ("/nature", "NOT_A_TERM"),
            ("/through", "REF_FORM"),
            ("/manner", "EMPTY"),
            ("/day", "DATE_FORM"),
            ("/assertion", "NOT_A_TERM"),
            ("/citations", "NOT_A_LIST"),
        ]

    def test_several(self) -> None:
        """Responses stand in their order; nothing else becomes one."""
        one, other = Response(nature="met"), Response(nature="pending")
        assert as_responses([other, one]) == (other, one)
        given: list[Any] = ["met"]
        with pytest.raises(InvalidRecord) as caught:
            as_responses(given)
        assert faults(caught.value) == [("/0", "NOT_A_VALUE")]


class TestDeadline:
    """Until when the demand is to be met."""

    @pytest.mark.parametrize(
        ("given", "moment", "day"),
        [
            pytest.param(
                {"moment": "2027-04-07T00:01-04:00"}, Moment("2027-04-07T00:01-04:00"), None, id="a moment by its text"
            ),
            pytest.param({"moment": Moment("2027-04-07T04:01Z")}, Moment("2027-04-07T04:01Z"), None, id="a moment"),
            pytest.param({"day": "2027-04"}, None, PartialDate("2027-04"), id="a day"),
            pytest.param(
                {"moment": "2027-04-07T04:01Z", "day": date(2027, 4, 7)},
                Moment("2027-04-07T04:01Z"),
                PartialDate("2027-04-07"),
                id="both",
            ),
        ],
    )
    def test_taken(self, given: dict[str, Any], moment: Moment | None, day: PartialDate | None) -> None:
        """It has a moment with its zone, a day, or both."""
        deadline = Deadline(**given)
        assert (deadline.moment, deadline.day) == (moment, day)

    def test_no_time(self) -> None:
        """A deadline without a time is none."""
        with pytest.raises(InvalidRecord) as caught:
            Deadline(basis="an order", citations=["source:a"])
        assert caught.value.problems == (
            Problem(code="EMPTY", message="a deadline without a time is none", hint="give its moment or its day"),
        )

    def test_every_fault(self) -> None:
        """All faults are reported at once, in the order of the fields."""
        given: dict[str, Any] = {"citations": ["a"], "basis": "", "day": "soon", "moment": "2027-04-07T00:01"}
        with pytest.raises(InvalidRecord) as caught:
            Deadline(**given)
        assert faults(caught.value) == [
            ("/moment", "MOMENT_FORM"),
            ("/day", "DATE_FORM"),
            ("/basis", "EMPTY"),
            ("/citations/0/source", "REF_FORM"),
        ]

    def test_check_beside_faults(self) -> None:
        """That no time is given is also said where another field cannot be read."""
        given: dict[str, Any] = {"moment": None, "day": None, "basis": ""}
        with pytest.raises(InvalidRecord) as caught:
            Deadline(**given)
        assert faults(caught.value) == [("", "EMPTY"), ("/basis", "EMPTY")]
