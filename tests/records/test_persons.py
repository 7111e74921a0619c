"""Persons, named or not, and groups of persons, organisations or States spoken of as one."""

from datetime import UTC, datetime
from typing import Any

import pytest
from tests.faults import faults

from intljustice.errors import InvalidRecord, Problem
from intljustice.records.actors import Affiliation, Group, Organisation, Person, State
from intljustice.records.record import Record
from intljustice.records.treaties import Treaty
from intljustice.values.conduct import Nationality
from intljustice.values.dates import PartialDate
from intljustice.values.names import Address, Contact, IdentityDocument, Name
from intljustice.values.periods import Period
from intljustice.values.quantities import Quantity

FRANCE = State(id="state:FRA", names=["France"])
COURT = Organisation(id="organisation:icc", names=["International Criminal Court"])
STATUTE = Treaty(id="treaty:rome-statute", names=["Rome Statute"])


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
            gender="female",
            born="1970?",
            born_between=("1969", "1971~"),
            born_at="Lyon",
            died=PartialDate("2020-01"),
            addresses=["Lyon", Address(state=FRANCE)],
            documents=[IdentityDocument(nature="passport", number="1")],
            contacts=[Contact(by="e-mail", value="x@example.org")],
        )
        assert person.names == (Name("X"), Name("\u0425", script="Cyrl"))
        assert person.titles == ("Judge", "Dr")
        assert [one.state for one in person.nationalities] == ["state:FRA", "state:DEU", "state:BEL"]
        assert [one.to for one in person.affiliations] == ["organisation:icc", "state:FRA"]
        assert (person.born, person.died) == (PartialDate("1970?"), PartialDate("2020-01"))
        assert person.born_between == Period("1969", "1971~")
        assert (person.gender, person.born_at) == ("female", "Lyon")
        assert person.addresses == (Address(text="Lyon"), Address(state="state:FRA"))
        assert [one.number for one in person.documents] == ["1"]
        assert [one.by for one in person.contacts] == ["e-mail"]

    def test_every_fault(self) -> None:
        """All faults are reported at once, in the order of the fields."""
        given: dict[str, Any] = {
            "contacts": {"e-mail": "x@example.org"},
            "documents": [("passport", "1")],
            "addresses": "Lyon",
            "died": "2020-02-30",
            "born_at": 5,
            "born_between": 1970,
            "born": datetime(1970, 1, 1, tzinfo=UTC),
            "gender": "",
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
            ("/gender", "EMPTY"),
            ("/born", "DATE_FORM"),
            ("/born_between", "NOT_A_VALUE"),
            ("/born_at", "NOT_A_TEXT"),
            ("/died", "DATE_FORM"),
            ("/addresses", "NOT_A_LIST"),
            ("/documents/0", "NOT_A_VALUE"),
            ("/contacts/0", "NOT_A_VALUE"),
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
                hint='write ["person:x"]',
                pointer="/members",
                value='"person:x"',
            ),
        )
