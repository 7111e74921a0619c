"""Case and Warrant: whom a court accuses of what, and by what it calls them before it."""

from datetime import date
from enum import Enum
from typing import Any

import attrs
import pytest
from tests.faults import faults

from intljustice.errors import InvalidRecord, Problem
from intljustice.records.actors import Organisation, Person
from intljustice.records.cases import (
    Case,
    CaseCategory,
    CaseStatus,
    CaseStep,
    Charge,
    Warrant,
    WarrantForm,
    as_case_category,
    as_case_status,
    as_case_steps,
    as_charges,
    as_warrant_form,
)
from intljustice.records.situations import Investigation
from intljustice.values.conduct import Conduct, Crime
from intljustice.values.dates import PartialDate
from intljustice.values.provisions import Provision
from intljustice.values.sentences import Sentence

COURT = Organisation(id="organisation:icc", names=["International Criminal Court"])
SOMEBODY = Person(id="person:x", names=["X"])
DAYS = ("applied", "dismissed", "application_withdrawn", "issued", "unsealed", "executed", "withdrawn", "lapsed")
DARFUR = Investigation(id="situation:darfur", names=["Darfur"])


class TestVocabularies:
    """The terms of cases."""

    @pytest.mark.parametrize(
        ("vocabulary", "terms"),
        [
            (CaseCategory, "core_crimes administration_of_justice"),
            (
                CaseStatus,
                (
                    "applied_for at_large arrested surrendered charges_confirmed charges_declined on_trial "
                    "judgment_unknown convicted sentenced acquitted appeal_pending appeal_decided released "
                    "withdrawn inadmissible deceased terminated"
                ),
            ),
            (WarrantForm, "arrest summons"),
        ],
    )
    def test_terms(self, vocabulary: type[Enum], terms: str) -> None:
        """Each vocabulary has these terms and no others."""
        assert [member.value for member in vocabulary] == terms.split()

    def test_by_spelling(self) -> None:
        """A term may be given by its spelling, and none is none where nothing need be recorded."""
        assert as_case_category("core_crimes") is CaseCategory.CORE_CRIMES
        assert as_warrant_form("summons") is WarrantForm.SUMMONS
        assert as_case_status("at_large") is CaseStatus.AT_LARGE
        assert (as_case_category(None), as_warrant_form(None), as_case_status(None)) == (None, None, None)


class TestCharge:
    """A class of crime that the accused is charged with."""

    def test_full(self) -> None:
        """Every field is read from what a person would write."""
        charge = Charge(
            crime="war_crimes", statement="child soldiers", provisions=["rome-statute:8(2)(e)(vii)"], counts=3
        )
        assert (charge.crime, charge.counts) == (Crime.WAR_CRIMES, 3)
        assert charge.provisions == (Provision("rome-statute:8(2)(e)(vii)"),)

    def test_every_fault(self) -> None:
        """All faults are reported at once, in the order of the fields."""
        given: dict[str, Any] = {"counts": "3", "provisions": "rome-statute:8", "statement": "", "crime": "murder"}
        with pytest.raises(InvalidRecord) as caught:
            Charge(**given)
        assert faults(caught.value) == [
            ("/crime", "NOT_A_TERM"),
            ("/statement", "EMPTY"),
            ("/provisions", "NOT_A_LIST"),
            ("/counts", "NOT_A_NUMBER"),
        ]

    def test_several(self) -> None:
        """Charges stand in their order; nothing else becomes one."""
        one, other = Charge(crime="genocide"), Charge(crime="war_crimes")
        assert as_charges([other, one]) == (other, one)
        given: list[Any] = ["genocide"]
        with pytest.raises(InvalidRecord) as caught:
            as_charges(given)
        assert faults(caught.value) == [("/0", "NOT_A_VALUE")]


class TestCaseStep:
    """One dated step in the life of a case."""

    def test_full(self) -> None:
        """Every field is read from what a person would write."""
        step = CaseStep(status="surrendered", day=date(2025, 3, 12), by="state:PHL", citations=["source:a"])
        assert (step.status, step.day) == (CaseStatus.SURRENDERED, PartialDate("2025-03-12"))
        assert (step.by, [one.source for one in step.citations]) == ("state:PHL", ["source:a"])

    @pytest.mark.parametrize("given", [{"status": "at_large"}, {"statement": "a hearing was put off"}], ids=str)
    def test_taken(self, given: dict[str, Any]) -> None:
        """A step changes the status, or says what happened without changing it."""
        step = CaseStep(**given)
        assert [step.status, step.statement].count(None) == 1

    def test_nothing(self) -> None:
        """A day and an actor alone do not say what happened."""
        with pytest.raises(InvalidRecord) as caught:
            CaseStep(day="2020", by=COURT)
        assert caught.value.problems == (
            Problem(
                code="EMPTY",
                message="what happened is not said",
                hint="give the status from then on, or say what happened in statement",
                pointer="/status",
            ),
        )

    def test_every_fault(self) -> None:
        """All faults are reported at once, in the order of the fields."""
        given: dict[str, Any] = {"citations": ["a"], "statement": "", "by": DARFUR, "day": "soon", "status": "fled"}
        with pytest.raises(InvalidRecord) as caught:
            CaseStep(**given)
        assert faults(caught.value) == [
            ("/status", "NOT_A_TERM"),
            ("/day", "DATE_FORM"),
            ("/by", "REF_KIND"),
            ("/statement", "EMPTY"),
            ("/citations/0/source", "REF_FORM"),
        ]

    def test_several(self) -> None:
        """Steps stand in their order; nothing else becomes one."""
        one, other = CaseStep(status="arrested"), CaseStep(status="surrendered")
        assert as_case_steps([other, one]) == (other, one)
        given: list[Any] = ["arrested"]
        with pytest.raises(InvalidRecord) as caught:
            as_case_steps(given)
        assert faults(caught.value) == [("/0", "NOT_A_VALUE")]


class TestCase:
    """A case against one or several persons."""

    def test_full(self) -> None:
        """Every field is read from what a person would write."""
        case = Case(
            id="case:c",
            names=["The Prosecutor v. X"],
            accused=[SOMEBODY, "group:others"],
            situation=DARFUR,
            court=COURT,
            category="core_crimes",
            charges=[Charge(crime="genocide")],
            conduct=Conduct(territory=["state:SDN"]),
            place_taken_from=DARFUR,
            history=[CaseStep(status="at_large")],
            sentences=[Sentence(life=True)],
        )
        assert (case.accused, case.situation) == (("person:x", "group:others"), "situation:darfur")
        assert (case.court, case.category) == ("organisation:icc", CaseCategory.CORE_CRIMES)
        assert case.place_taken_from == "situation:darfur"
        assert [len(one) for one in (case.names, case.charges, case.history, case.sentences)] == [1] * 4

    def test_least(self) -> None:
        """A case needs no name, but somebody who is accused."""
        assert repr(Case(id="case:c", accused=[SOMEBODY])) == "Case(id='case:c', accused=('person:x',))"

    @pytest.mark.parametrize("accused", [[], ()], ids=str)
    def test_nobody(self, accused: Any) -> None:
        """Without anybody accused there is no case."""
        with pytest.raises(InvalidRecord) as caught:
            Case(id="case:c", accused=accused)
        assert caught.value.problems == (
            Problem(
                code="EMPTY",
                message="nobody is accused",
                hint="name the accused, also where only a description is known",
                pointer="/accused",
            ),
        )

    def test_not_given(self) -> None:
        """Where the accused are not given at all, this and nothing else is told beside other faults."""
        make: Any = Case
        with pytest.raises(InvalidRecord) as caught:
            make(id="case:c", names=5)
        assert faults(caught.value) == [("", "MISSING_KEY"), ("/names", "NOT_A_LIST")]

    def test_every_fault(self) -> None:
        """All faults are reported at once, in the order of the fields."""
        given: dict[str, Any] = {
            "sentences": [180],
            "history": "at_large",
            "place_taken_from": COURT,
            "conduct": "genocide",
            "charges": ["genocide"],
            "category": "core",
            "court": DARFUR,
            "situation": "investigation:darfur",
            "accused": [],
            "names": [""],
            "id": "cases:c",
        }
        with pytest.raises(InvalidRecord) as caught:
            Case(**given)
        assert faults(caught.value) == [
            ("/id", "ID_KIND"),
            ("/names/0/text", "EMPTY"),
            ("/accused", "EMPTY"),
            ("/situation", "REF_KIND"),
            ("/court", "REF_KIND"),
            ("/category", "NOT_A_TERM"),
            ("/charges/0", "NOT_A_VALUE"),
            ("/conduct", "NOT_A_VALUE"),
            ("/place_taken_from", "REF_KIND"),
            ("/history", "NOT_A_LIST"),
            ("/sentences/0", "NOT_A_VALUE"),
        ]


class TestWarrant:
    """A warrant of arrest or summons to appear."""

    def test_full(self) -> None:
        """Every field is read from what a person would write; the days stay apart."""
        days: dict[str, Any] = {day: f"20{place:02}" for place, day in enumerate(DAYS)}
        warrant = Warrant(
            id="warrant:w",
            form="arrest",
            persons=[SOMEBODY],
            case="case:c",
            situation=DARFUR,
            applied_by="person:prosecutor",
            charges=[Charge(crime="genocide")],
            issued_by=COURT,
            amended=["2025-01", date(2025, 2, 6)],
            under_seal=False,
            supersedes="warrant:v",
            decided_in="declaration:d",
            **days,
        )
        assert [getattr(warrant, day) for day in DAYS] == [PartialDate(f"20{place:02}") for place in range(8)]
        assert (warrant.form, warrant.persons, warrant.case) == (WarrantForm.ARREST, ("person:x",), "case:c")
        assert (warrant.situation, warrant.issued_by) == ("situation:darfur", "organisation:icc")
        assert warrant.charges == (Charge(crime=Crime.GENOCIDE),)
        assert warrant.amended == (PartialDate("2025-01"), PartialDate("2025-02-06"))
        assert (warrant.applied_by, warrant.supersedes, warrant.decided_in) == (
            "person:prosecutor",
            "warrant:v",
            "declaration:d",
        )

    def test_least(self) -> None:
        """Nothing need be known of it; under seal and not recorded are two things."""
        assert repr(Warrant(id="warrant:w")) == "Warrant(id='warrant:w')"
        assert Warrant(id="warrant:w").under_seal is None

    def test_every_fault(self) -> None:
        """All faults are reported at once, in the order of the fields."""
        given: dict[str, Any] = dict.fromkeys(DAYS, "soon") | {
            **dict.fromkeys(("reason", "statement"), ""),
            **dict.fromkeys(("case", "situation", "applied_by", "issued_by", "supersedes"), "treaty:x"),
            "id": "w",
            "form": "notice",
            "persons": "person:x",
            "charges": "genocide",
            "amended": "2025",
            "under_seal": 0,
            "decided_in": "a decision",
        }
        code = dict.fromkeys(DAYS, "DATE_FORM") | dict.fromkeys(("reason", "statement"), "EMPTY")
        code |= dict.fromkeys(("case", "situation", "applied_by", "issued_by", "supersedes"), "REF_KIND")
        code |= {"id": "ID_FORM", "form": "NOT_A_TERM", "persons": "NOT_A_LIST", "amended": "NOT_A_LIST"}
        code |= {"charges": "NOT_A_LIST"}
        code |= {"under_seal": "NOT_A_TRUTH", "decided_in": "REF_FORM"}
        with pytest.raises(InvalidRecord) as caught:
            Warrant(**given)
        fields = [field.name for field in attrs.fields(Warrant) if field.name in code]
        assert faults(caught.value) == [(f"/{name}", code[name]) for name in fields]
        assert set(fields) == set(given)
