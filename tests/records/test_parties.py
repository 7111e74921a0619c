"""Parties: who always has a name, States, organisations and their organs, and ties that are looser than an office."""

from enum import Enum
from typing import Any

import attrs
import pytest
from tests.faults import faults

from intljustice.errors import InvalidRecord, Problem
from intljustice.records.actors import (
    Affiliation,
    Group,
    Organisation,
    OrganisationNature,
    Person,
    State,
    UnStatus,
    as_affiliations,
    as_organisation_nature,
    as_un_status,
)
from intljustice.records.treaties import Treaty
from intljustice.values.dates import PartialDate
from intljustice.values.names import Address, Contact, IdentityDocument, Name
from intljustice.values.periods import Period

FRANCE = State(id="state:FRA", names=["France"])
COURT = Organisation(id="organisation:icc", names=["International Criminal Court"])
STATUTE = Treaty(id="treaty:rome-statute", names=["Rome Statute"])
NAMELESS = Problem(
    code="NAMELESS",
    message="it has neither a name nor a description",
    hint="give a name, or describe it in the words of the source",
    pointer="/names",
)


class TestVocabularies:
    """The terms of parties."""

    @pytest.mark.parametrize(
        ("vocabulary", "terms"),
        [
            (UnStatus, {"member", "observer", "neither"}),
            (
                OrganisationNature,
                {
                    "intergovernmental",
                    "court",
                    "chamber",
                    "organ",
                    "government",
                    "non_governmental",
                    "company",
                },
            ),
        ],
    )
    def test_terms(self, vocabulary: type[Enum], terms: set[str]) -> None:
        """Each vocabulary has these terms and no others."""
        assert {member.value for member in vocabulary} == terms

    def test_by_spelling(self) -> None:
        """A term may be given by its spelling, and none is none."""
        assert as_un_status("observer") is UnStatus.OBSERVER
        assert as_un_status(None) is None
        assert as_organisation_nature("court") is OrganisationNature.COURT
        assert as_organisation_nature(None) is None


class TestNames:
    """Who always has a name, and who needs one or a description."""

    def test_state(self) -> None:
        """A State always has a name."""
        with pytest.raises(InvalidRecord) as caught:
            State(id="state:FRA")
        assert caught.value.problems == (
            Problem(
                code="NAMELESS",
                message="it has no name",
                hint="give at least one name, as it is printed",
                pointer="/names",
            ),
        )

    @pytest.mark.parametrize(
        ("cls", "name"),
        [(Organisation, "organisation:x"), (Person, "person:x"), (Group, "group:x")],
    )
    def test_others(self, cls: Any, name: str) -> None:
        """Anybody else has a name or a description; either will do."""
        with pytest.raises(InvalidRecord) as caught:
            cls(id=name, names=[])
        assert caught.value.problems == (NAMELESS,)
        assert cls(id=name, names=["X"]).description is None
        assert cls(id=name, description="an official").names == ()

    @pytest.mark.parametrize(
        "names", [["France"], ("France",), [Name("France")], iter(["France"])], ids=lambda one: type(one).__name__
    )
    def test_forms(self, names: Any) -> None:
        """Names are given in any list, as texts or as names."""
        assert State(id="state:FRA", names=names) == FRANCE

    @pytest.mark.parametrize(
        ("names", "code"),
        [
            pytest.param("France", "NOT_A_LIST", id="a bare text"),
            pytest.param(Name("France"), "NOT_A_LIST", id="a bare name"),
            pytest.param({"France"}, "NOT_A_LIST", id="a set"),
            pytest.param(frozenset(["France"]), "NOT_A_LIST", id="a frozen set"),
            pytest.param(None, "NOT_A_LIST", id="none"),
        ],
    )
    def test_no_list(self, names: Any, code: str) -> None:
        """A bare text or a set is no list of names."""
        with pytest.raises(InvalidRecord) as caught:
            State(id="state:FRA", names=names)
        assert faults(caught.value) == [("/names", code)]


class TestState:
    """A State, existing or former."""

    def test_former(self) -> None:
        """A former State existed from its first to its last day and has successors, given by id or record."""
        state = State(
            id="state:SCG",
            names=["Serbia and Montenegro"],
            un_status="member",
            existed=("2003-02-04", "2006-06-05"),
            successors=["state:SRB", FRANCE],
        )
        assert state.un_status is UnStatus.MEMBER
        assert state.existed == Period(PartialDate("2003-02-04"), PartialDate("2006-06-05"))
        assert state.successors == ("state:SRB", "state:FRA")

    def test_every_fault(self) -> None:
        """All faults are reported at once, in the order of the fields."""
        given: dict[str, Any] = {
            "successors": [COURT, "Serbia", "state:SRB"],
            "existed": ("2006", "2003"),
            "un_status": "membr",
            "names": ["", 5],
            "id": "state:scg",
        }
        with pytest.raises(InvalidRecord) as caught:
            State(**given)
        assert caught.value.what == "State 'state:scg'"
        assert faults(caught.value) == [
            ("/id", "ID_FORM"),
            ("/names/0/text", "EMPTY"),
            ("/names/1", "NOT_A_VALUE"),
            ("/un_status", "NOT_A_TERM"),
            ("/existed/end", "PERIOD_ORDER"),
            ("/successors/0", "REF_KIND"),
            ("/successors/1", "REF_FORM"),
        ]

    def test_check_beside_faults(self) -> None:
        """That a name is missing is also said where another field cannot be read."""
        given: dict[str, Any] = {"names": [], "un_status": "membr"}
        with pytest.raises(InvalidRecord) as caught:
            State(id="state:FRA", **given)
        assert faults(caught.value) == [("/names", "NAMELESS"), ("/un_status", "NOT_A_TERM")]

    @pytest.mark.parametrize("code", ["SCG", "XKX", "VAT"])
    def test_codes(self, code: str) -> None:
        """Former States and those outside ISO have codes too."""
        assert State(id=f"state:{code}", names=["X"]).id == f"state:{code}"


class TestOrganisation:
    """An organisation, or one of its organs."""

    def test_organ(self) -> None:
        """It is a part of an organisation or a State, given by id or record."""
        organ = Organisation(
            id="organisation:otp",
            names=["Office of the Prosecutor"],
            nature="organ",
            part_of=COURT,
            established_by=STATUTE,
            seat="The Hague",
            established_in="state:NLD",
            addresses=["Oude Waalsdorperweg 10, The Hague", Address(town="Bunia")],
            documents=[IdentityDocument(nature="registration", number="1")],
            contacts=[Contact(by="telephone", value="+31 70 515 8515")],
        )
        assert (organ.nature, organ.part_of) == (OrganisationNature.ORGAN, "organisation:icc")
        assert (organ.established_by, organ.seat) == ("treaty:rome-statute", "The Hague")
        assert (organ.established_in, attrs.evolve(organ, established_in=FRANCE).established_in) == (
            "state:NLD",
            "state:FRA",
        )
        assert organ.addresses == (Address(text="Oude Waalsdorperweg 10, The Hague"), Address(town="Bunia"))
        assert [one.number for one in organ.documents] == ["1"]
        assert [one.by for one in organ.contacts] == ["telephone"]
        assert attrs.evolve(organ, part_of="state:NLD").part_of == "state:NLD"

    def test_every_fault(self) -> None:
        """All faults are reported at once, in the order of the fields."""
        given: dict[str, Any] = {
            "contacts": ["+31 70 515 8515"],
            "documents": "passport",
            "addresses": ["", 5],
            "established_in": "organisation:un",
            "seat": 5,
            "established_by": "Rome Statute",
            "part_of": "person:x",
            "nature": "tribunal",
            "description": "",
            "names": "ICC",
            "id": "state:FRA",
        }
        with pytest.raises(InvalidRecord) as caught:
            Organisation(**given)
        assert faults(caught.value) == [
            ("/id", "ID_KIND"),
            ("/names", "NOT_A_LIST"),
            ("/description", "EMPTY"),
            ("/nature", "NOT_A_TERM"),
            ("/part_of", "REF_KIND"),
            ("/established_by", "REF_FORM"),
            ("/seat", "NOT_A_TEXT"),
            ("/established_in", "REF_KIND"),
            ("/addresses/0/text", "EMPTY"),
            ("/addresses/1", "NOT_A_VALUE"),
            ("/documents", "NOT_A_LIST"),
            ("/contacts/0", "NOT_A_VALUE"),
        ]


class TestAffiliation:
    """A tie to a State, organisation or group that is looser than an office."""

    @pytest.mark.parametrize("given", ["organisation:icc", COURT, Affiliation(COURT)], ids=["id", "record", "value"])
    def test_by_hand(self, given: Any) -> None:
        """A bare body, by id or as a record, is a tie of no recorded role."""
        assert as_affiliations([given]) == (Affiliation("organisation:icc", None, None),)

    @pytest.mark.parametrize("to", ["state:FRA", "organisation:icc", "group:eu"])
    def test_bodies(self, to: str) -> None:
        """It is a tie to a State, an organisation or a group."""
        assert Affiliation(to, "expert", "2020") == Affiliation(to, "expert", Period("2020", "2020"))

    @pytest.mark.parametrize(
        ("given", "expected"),
        [
            pytest.param(["person:x"], [("/0/to", "REF_KIND")], id="a person"),
            pytest.param([STATUTE], [("/0/to", "REF_KIND")], id="a treaty"),
            pytest.param([None], [("/0", "NOT_A_VALUE")], id="none"),
        ],
    )
    def test_refused(self, given: Any, expected: list[tuple[str, str]]) -> None:
        """What is no body is refused."""
        with pytest.raises(InvalidRecord) as caught:
            as_affiliations(given)
        assert faults(caught.value) == expected

    def test_every_fault(self) -> None:
        """All faults are reported at once, in the order of the fields."""
        period: Any = 2020
        with pytest.raises(InvalidRecord) as caught:
            Affiliation("icc", "", period)
        assert faults(caught.value) == [("/to", "REF_FORM"), ("/role", "EMPTY"), ("/period", "NOT_A_VALUE")]
