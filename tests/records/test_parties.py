"""Parties: States, organisations and their organs, persons, and groups with or without names."""

from datetime import UTC, datetime
from enum import Enum
from typing import Any

import attrs
import pytest

from intljustice.errors import InvalidRecord, Problem
from intljustice.records.parties import (
    Affiliation,
    Group,
    Nationality,
    Organisation,
    OrganisationNature,
    Person,
    State,
    UnStatus,
    as_affiliations,
    as_nationalities,
    as_organisation_nature,
    as_un_status,
)
from intljustice.records.record import Record
from intljustice.records.treaties import Treaty
from intljustice.values.dates import PartialDate
from intljustice.values.names import Name
from intljustice.values.periods import Period
from intljustice.values.quantities import Quantity

FRANCE = State(id="state:FRA", names=["France"])
COURT = Organisation(id="organisation:icc", names=["International Criminal Court"])
STATUTE = Treaty(id="treaty:rome-statute", names=["Rome Statute"])
NAMELESS = Problem(
    code="NAMELESS",
    message="it has neither a name nor a description",
    mend="give a name, or describe it in the words of the source",
    pointer="/names",
)


def faults(error: InvalidRecord) -> list[tuple[str, str]]:
    """Where and what each problem is."""
    return [(problem.pointer, problem.code) for problem in error.problems]


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
                mend="give at least one name, as it is printed",
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

    @pytest.mark.parametrize("names", [["France"], ("France",), [Name("France")], iter(["France"])], ids=str)
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
        )
        assert (organ.nature, organ.part_of) == (OrganisationNature.ORGAN, "organisation:icc")
        assert (organ.established_by, organ.seat) == ("treaty:rome-statute", "The Hague")
        assert attrs.evolve(organ, part_of="state:NLD").part_of == "state:NLD"

    def test_every_fault(self) -> None:
        """All faults are reported at once, in the order of the fields."""
        given: dict[str, Any] = {
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
        ]


class TestNationality:
    """A State whose national a person is."""

    @pytest.mark.parametrize("given", ["state:FRA", FRANCE, Nationality("state:FRA")], ids=["id", "record", "value"])
    def test_by_hand(self, given: Any) -> None:
        """A bare State, by id or as a record, is a nationality without a period."""
        assert as_nationalities([given]) == (Nationality("state:FRA", None),)

    def test_period(self) -> None:
        """It may be held from when until when."""
        assert Nationality(FRANCE, ("1970", None)) == Nationality("state:FRA", Period("1970"))

    @pytest.mark.parametrize(
        ("given", "expected"),
        [
            pytest.param(["France"], [("/0/state", "REF_FORM")], id="no id"),
            pytest.param(["group:eu"], [("/0/state", "REF_KIND")], id="another kind"),
            pytest.param([COURT], [("/0/state", "REF_KIND")], id="a record of another kind"),
            pytest.param(["state:FRA", 5], [("/1", "NOT_A_VALUE")], id="a number"),
            pytest.param("state:FRA", [("", "NOT_A_LIST")], id="a bare id"),
            pytest.param(FRANCE, [("", "NOT_A_LIST")], id="a bare record"),
        ],
    )
    def test_refused(self, given: Any, expected: list[tuple[str, str]]) -> None:
        """What is no State is refused."""
        with pytest.raises(InvalidRecord) as caught:
            as_nationalities(given)
        assert faults(caught.value) == expected

    def test_every_fault(self) -> None:
        """All faults are reported at once."""
        with pytest.raises(InvalidRecord) as caught:
            Nationality("France", ("2020", "2019"))
        assert faults(caught.value) == [("/state", "REF_FORM"), ("/period/end", "PERIOD_ORDER")]


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


class TestPerson:
    """A natural person, named or not."""

    def test_unnamed(self) -> None:
        """Somebody unnamed needs no invented name, only a description."""
        person = Person(id="person:eu-diplomat-1", description="an EU diplomat", affiliations=["organisation:eu"])
        assert (person.names, person.description) == ((), "an EU diplomat")
        assert person.affiliations == (Affiliation("organisation:eu"),)

    def test_full(self) -> None:
        """Every field is read from what a person would write."""
        person = Person(
            id="person:x",
            names=["X", Name("\u0425", script="Cyrl")],
            titles=["Judge", "Dr"],
            nationalities=[FRANCE, "state:DEU", Nationality("state:BEL", (None, "2000"))],
            affiliations=[COURT, Affiliation("state:FRA", "expert")],
            born="1970?",
            died=PartialDate("2020-01"),
        )
        assert person.names == (Name("X"), Name("\u0425", script="Cyrl"))
        assert person.titles == ("Judge", "Dr")
        assert [one.state for one in person.nationalities] == ["state:FRA", "state:DEU", "state:BEL"]
        assert [one.to for one in person.affiliations] == ["organisation:icc", "state:FRA"]
        assert (person.born, person.died) == (PartialDate("1970?"), PartialDate("2020-01"))

    def test_every_fault(self) -> None:
        """All faults are reported at once, in the order of the fields."""
        given: dict[str, Any] = {
            "died": "2020-02-30",
            "born": datetime(1970, 1, 1, tzinfo=UTC),
            "affiliations": ["person:y", "organisation:icc"],
            "nationalities": {"state:FRA"},
            "titles": "Judge",
            "description": None,
            "names": [],
            "id": "person:X",
        }
        with pytest.raises(InvalidRecord) as caught:
            Person(**given)
        assert faults(caught.value) == [
            ("/id", "ID_FORM"),
            ("/names", "NAMELESS"),
            ("/titles", "NOT_A_LIST"),
            ("/nationalities", "NOT_A_LIST"),
            ("/affiliations/0/to", "REF_KIND"),
            ("/born", "DATE_FORM"),
            ("/died", "DATE_FORM"),
        ]

    def test_two_unnamed(self) -> None:
        """Two unnamed persons are two records, however alike their descriptions."""
        one = Person(id="person:diplomat-1", description="an EU diplomat")
        other = Person(id="person:diplomat-2", description="an EU diplomat")
        assert one != other


class TestGroup:
    """Several persons, organisations or States spoken of as one."""

    @pytest.mark.parametrize(
        ("count", "expected"),
        [
            pytest.param(11, Quantity(exact=11), id="a number"),
            pytest.param("several", Quantity(word="several"), id="a word"),
            pytest.param(Quantity(at_least=3), Quantity(at_least=3), id="at least"),
            pytest.param(None, None, id="none"),
        ],
    )
    def test_count(self, count: Any, expected: Quantity | None) -> None:
        """How many they are is given by a number, a word or a quantity."""
        assert Group(id="group:judges", description="several judges", count=count).count == expected

    def test_members(self) -> None:
        """Whoever can act may be a member, given by id or record."""
        members: list[Record | str] = [FRANCE, COURT, "person:x", "group:y"]
        group = Group(
            id="group:g",
            names=["G"],
            members=members,
            complete=True,
            parties_to=STATUTE,
            not_parties_to="treaty:other",
            affiliations=[COURT],
        )
        assert group.members == ("state:FRA", "organisation:icc", "person:x", "group:y")
        assert (group.complete, group.parties_to, group.not_parties_to) == (
            True,
            "treaty:rome-statute",
            "treaty:other",
        )
        assert group.affiliations == (Affiliation("organisation:icc"),)

    @pytest.mark.parametrize("complete", [True, False, None])
    def test_complete(self, *, complete: bool | None) -> None:
        """Whether these are all is recorded as yes, no or not at all."""
        assert Group(id="group:g", names=["G"], complete=complete).complete is complete

    def test_every_fault(self) -> None:
        """All faults are reported at once, in the order of the fields."""
        given: dict[str, Any] = {
            "affiliations": [5],
            "not_parties_to": "state:FRA",
            "parties_to": "Rome Statute",
            "complete": "yes",
            "members": [STATUTE, "person:x", "X"],
            "count": True,
            "description": "",
            "names": [""],
            "id": "groups:g",
        }
        with pytest.raises(InvalidRecord) as caught:
            Group(**given)
        assert faults(caught.value) == [
            ("/id", "ID_KIND"),
            ("/names/0/text", "EMPTY"),
            ("/description", "EMPTY"),
            ("/count", "NOT_A_VALUE"),
            ("/members/0", "REF_KIND"),
            ("/members/2", "REF_FORM"),
            ("/complete", "NOT_A_TRUTH"),
            ("/parties_to", "REF_FORM"),
            ("/not_parties_to", "REF_KIND"),
            ("/affiliations/0", "NOT_A_VALUE"),
        ]

    def test_bare_member(self) -> None:
        """A single member is no list of members."""
        members: Any = "person:x"
        with pytest.raises(InvalidRecord) as caught:
            Group(id="group:g", names=["G"], members=members)
        assert caught.value.problems == (
            Problem(
                code="NOT_A_LIST",
                message='"person:x" is one text where a list is wanted',
                mend='write ["person:x"]',
                pointer="/members",
                value='"person:x"',
            ),
        )
