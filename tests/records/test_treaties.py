"""Treaties and the amendments that were sought, tabled, adopted or brought into force."""

from datetime import date
from enum import Enum
from typing import Any

import attrs
import pytest
from tests.faults import faults

from intljustice.errors import InvalidRecord, Problem
from intljustice.records.actors import Organisation, State
from intljustice.records.final_clauses import Completeness, FinalClauses, Participation
from intljustice.records.treaties import (
    Amendment,
    AmendmentStage,
    Change,
    Excluded,
    Exclusion,
    ProvisionChange,
    Treaty,
    as_amendment_stage,
    as_change,
    as_changes,
    as_excluded,
)
from intljustice.values.dates import PartialDate
from intljustice.values.provisions import Provision

USA = State(id="state:USA", names=["United States"])
COURT = Organisation(id="organisation:icc", names=["International Criminal Court"])
STATUTE = Treaty(id="treaty:rome-statute", names=["Rome Statute"])


class TestVocabularies:
    """The terms of treaties."""

    @pytest.mark.parametrize(
        ("vocabulary", "terms"),
        [
            (AmendmentStage, {"sought", "tabled", "adopted", "in_force", "abandoned"}),
            (Change, {"inserted", "amended", "deleted"}),
            (Excluded, {"nationals_of_non_parties", "nationals", "senior_officials"}),
        ],
    )
    def test_terms(self, vocabulary: type[Enum], terms: set[str]) -> None:
        """Each vocabulary has these terms and no others."""
        assert {member.value for member in vocabulary} == terms

    def test_by_spelling(self) -> None:
        """A term may be given by its spelling, and none is none where nothing need be recorded."""
        assert as_amendment_stage("in_force") is AmendmentStage.IN_FORCE
        assert as_amendment_stage(None) is None
        assert as_change("deleted") is Change.DELETED
        assert as_excluded("nationals") is Excluded.NATIONALS


class TestTreaty:
    """A treaty as adopted."""

    def test_full(self) -> None:
        """Every field is read from what a person would write."""
        treaty = Treaty(
            id="treaty:rome-statute",
            names=["Rome Statute of the International Criminal Court", "Rome Statute"],
            adopted=date(1998, 7, 17),
            adopted_at="Rome",
            opened="1998-07-17",
            entered_into_force="2002-07-01",
            ended="2100-01-01",
            depositary="organisation:un-secretary-general",
            establishes=[COURT],
            aspects=["core principles"],
            final_clauses=FinalClauses(reservations="rome-statute:120"),
            participation=Participation("complete", "2026-08-01"),
        )
        assert [name.text for name in treaty.names][1] == "Rome Statute"
        assert (treaty.adopted, treaty.opened) == (PartialDate("1998-07-17"), PartialDate("1998-07-17"))
        assert (treaty.adopted_at, treaty.entered_into_force) == ("Rome", PartialDate("2002-07-01"))
        assert (treaty.depositary, treaty.establishes) == ("organisation:un-secretary-general", ("organisation:icc",))
        assert treaty.ended == PartialDate("2100-01-01")
        assert treaty.aspects == ("core principles",)
        assert treaty.final_clauses == FinalClauses(reservations=Provision("rome-statute:120"))
        assert treaty.participation == Participation(Completeness.COMPLETE, PartialDate("2026-08-01"))

    @pytest.mark.parametrize("depositary", ["state:NLD", USA, "organisation:un", COURT], ids=str)
    def test_depositary(self, depositary: Any) -> None:
        """A State or an organisation keeps the instruments."""
        assert attrs.evolve(STATUTE, depositary=depositary).depositary == getattr(depositary, "id", depositary)

    @pytest.mark.parametrize(
        ("name", "instrument"),
        [("treaty:rome-statute", "rome-statute"), ("treaty:apic", "apic"), ("treaty:s-res-1593", "s-res-1593")],
    )
    def test_instrument(self, name: str, instrument: str) -> None:
        """The slug of its id is the instrument in its provisions."""
        treaty = Treaty(id=name, names=["X"])
        assert treaty.instrument == instrument
        assert Provision(f"{treaty.instrument}:1").instrument == instrument

    def test_nameless(self) -> None:
        """A treaty always has a name."""
        with pytest.raises(InvalidRecord) as caught:
            Treaty(id="treaty:x")
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
            "participation": "complete",
            "final_clauses": "rome-statute:126",
            "aspects": "core principles",
            "establishes": ["organisation:icc", "state:NLD", "ICC"],
            "depositary": "person:x",
            "ended": "never",
            "entered_into_force": "1.7.2002",
            "opened": 1998,
            "adopted_at": "",
            "adopted": "1998-17-07",
            "names": [],
            "id": "treaty:Rome",
        }
        with pytest.raises(InvalidRecord) as caught:
            Treaty(**given)
        assert faults(caught.value) == [
            ("/id", "ID_FORM"),
            ("/names", "NAMELESS"),
            ("/adopted", "DATE_FORM"),
            ("/adopted_at", "EMPTY"),
            ("/opened", "DATE_FORM"),
            ("/entered_into_force", "DATE_FORM"),
            ("/ended", "DATE_FORM"),
            ("/depositary", "REF_KIND"),
            ("/establishes/1", "REF_KIND"),
            ("/establishes/2", "REF_FORM"),
            ("/aspects", "NOT_A_LIST"),
            ("/final_clauses", "NOT_A_VALUE"),
            ("/participation", "NOT_A_VALUE"),
        ]


class TestProvisionChange:
    """What an amendment does to one provision."""

    @pytest.mark.parametrize(
        "given",
        [
            pytest.param(("rome-statute:12", "amended"), id="a pair"),
            pytest.param(["rome-statute:12", "amended"], id="a list of two"),
            pytest.param((Provision("rome-statute:12"), Change.AMENDED), id="a pair of values"),
            pytest.param(ProvisionChange("rome-statute:12", "amended"), id="a value"),
        ],
    )
    def test_by_hand(self, given: Any) -> None:
        """A pair of provision and change is read."""
        (change,) = as_changes([given])
        assert (change.provision, change.change) == (Provision("rome-statute:12"), Change.AMENDED)

    @pytest.mark.parametrize(
        ("given", "expected"),
        [
            pytest.param([("rome-statute:12",)], [("/0", "NOT_A_VALUE")], id="one part"),
            pytest.param([("rome-statute:12", "amended", 1)], [("/0", "NOT_A_VALUE")], id="three parts"),
            pytest.param(["rome-statute:12"], [("/0", "NOT_A_VALUE")], id="a text"),
            pytest.param(
                [("article 12", "changed")],
                [("/0/provision", "PROVISION_FORM"), ("/0/change", "NOT_A_TERM")],
                id="two faults",
            ),
            pytest.param(
                [("rome-statute:12", None), (None, "amended")],
                [("/0/change", "NOT_A_TERM"), ("/1/provision", "NOT_A_TEXT")],
                id="none",
            ),
        ],
    )
    def test_refused(self, given: Any, expected: list[tuple[str, str]]) -> None:
        """What is no such pair is refused with every fault."""
        with pytest.raises(InvalidRecord) as caught:
            as_changes(given)
        assert faults(caught.value) == expected


class TestExclusion:
    """Whom an amendment would put beyond a court's jurisdiction."""

    def test_non_parties(self) -> None:
        """All States that are not parties are meant without naming any."""
        exclusion = Exclusion("nationals_of_non_parties")
        assert (exclusion.whose, exclusion.states) == (Excluded.NATIONALS_OF_NON_PARTIES, ())

    @pytest.mark.parametrize("whose", ["nationals", "senior_officials"])
    def test_states(self, whose: str) -> None:
        """Otherwise the States are named, by id or record."""
        assert Exclusion(whose, [USA, "state:ISR"]).states == ("state:USA", "state:ISR")

    @pytest.mark.parametrize("whose", ["nationals", "senior_officials"])
    def test_states_missing(self, whose: str) -> None:
        """Of which States is never left open."""
        with pytest.raises(InvalidRecord) as caught:
            Exclusion(whose)
        assert caught.value.problems == (
            Problem(
                code="EXCLUSION_STATES",
                message=f"{whose} of which States is not said",
                hint="list the States",
                pointer="/states",
            ),
        )

    def test_states_too_many(self) -> None:
        """Where all States that are not parties are meant, none is named."""
        with pytest.raises(InvalidRecord) as caught:
            Exclusion("nationals_of_non_parties", ["state:USA"])
        assert caught.value.problems == (
            Problem(
                code="EXCLUSION_STATES",
                message="States are listed although every State that is not a party is meant",
                hint="leave states empty",
                pointer="/states",
            ),
        )

    def test_every_fault(self) -> None:
        """All faults are reported at once, in the order of the fields."""
        with pytest.raises(InvalidRecord) as caught:
            Exclusion("everybody", ["organisation:icc", "USA"])
        assert faults(caught.value) == [
            ("/whose", "NOT_A_TERM"),
            ("/states/0", "REF_KIND"),
            ("/states/1", "REF_FORM"),
        ]


class TestAmendment:
    """A change to a treaty, from the first time somebody asked for it."""

    def test_full(self) -> None:
        """Every field is read from what a person would write."""
        amendment = Amendment(
            id="amendment:a",
            treaty=STATUTE,
            names=["A"],
            description="it takes nationals out",
            stage="adopted",
            sought_by=[USA, "group:g"],
            changes=[("rome-statute:12(2)", "amended"), ("rome-statute:12bis", "inserted")],
            excludes=Exclusion("nationals", [USA]),
            adopted="2030-06",
            adopted_by=COURT,
            resolution="RC/Res.6",
            entry_into_force_under="rome-statute:121(5)",
            entered_into_force=date(2031, 1, 1),
            participation=Participation("partial"),
        )
        assert (amendment.treaty, amendment.stage) == ("treaty:rome-statute", AmendmentStage.ADOPTED)
        assert amendment.sought_by == ("state:USA", "group:g")
        assert [str(one.provision) for one in amendment.changes] == ["rome-statute:12(2)", "rome-statute:12bis"]
        assert amendment.excludes == Exclusion(Excluded.NATIONALS, ("state:USA",))
        assert (amendment.adopted, amendment.adopted_by) == (PartialDate("2030-06"), "organisation:icc")
        assert amendment.entry_into_force_under == Provision("rome-statute:121(5)")
        assert amendment.entered_into_force == PartialDate("2031-01-01")
        assert amendment.participation == Participation(Completeness.PARTIAL)

    def test_nameless(self) -> None:
        """An amendment has a name or a description; either will do."""
        with pytest.raises(InvalidRecord) as caught:
            Amendment(id="amendment:a", treaty=STATUTE)
        assert faults(caught.value) == [("/names", "NAMELESS")]
        assert Amendment(id="amendment:a", treaty=STATUTE, names=["A"]).description is None
        assert Amendment(id="amendment:a", treaty=STATUTE, description="d").names == ()

    def test_every_fault(self) -> None:
        """All faults are reported at once, in the order of the fields."""
        given: dict[str, Any] = {
            "participation": "partial",
            "entered_into_force": "soon",
            "entry_into_force_under": "121(5)",
            "resolution": "",
            "adopted_by": "state:USA",
            "adopted": "2030-13",
            "excludes": "nationals",
            "changes": [("rome-statute:12", "altered"), ("", "amended")],
            "sought_by": ["treaty:x"],
            "stage": "wanted",
            "description": "",
            "names": "A",
            "treaty": "Rome Statute",
            "id": "amendment:",
        }
        with pytest.raises(InvalidRecord) as caught:
            Amendment(**given)
        assert faults(caught.value) == [
            ("/id", "ID_FORM"),
            ("/treaty", "REF_FORM"),
            ("/names", "NOT_A_LIST"),
            ("/description", "EMPTY"),
            ("/stage", "NOT_A_TERM"),
            ("/sought_by/0", "REF_KIND"),
            ("/changes/0/change", "NOT_A_TERM"),
            ("/changes/1/provision", "PROVISION_FORM"),
            ("/excludes", "NOT_A_VALUE"),
            ("/adopted", "DATE_FORM"),
            ("/adopted_by", "REF_KIND"),
            ("/resolution", "EMPTY"),
            ("/entry_into_force_under", "PROVISION_FORM"),
            ("/entered_into_force", "DATE_FORM"),
            ("/participation", "NOT_A_VALUE"),
        ]
