"""Address, IdentityDocument and Contact: the particulars by which lists tell persons and organisations apart."""

from datetime import date
from typing import Any

import pytest
from tests.faults import faults

from intljustice.errors import InvalidRecord
from intljustice.records.actors import Organisation, State
from intljustice.values.citations import Citation
from intljustice.values.dates import PartialDate
from intljustice.values.names import (
    Address,
    Contact,
    IdentityDocument,
    as_addresses,
    as_contacts,
    as_identity_documents,
)
from intljustice.values.periods import Period

FRANCE = State(id="state:FRA", names=["France"])
COURT = Organisation(id="organisation:icc", names=["International Criminal Court"])


class TestAddress:
    """Where somebody lives or sits."""

    @pytest.mark.parametrize("given", ["Oude Waalsdorperweg 10", Address(text="Oude Waalsdorperweg 10")], ids=str)
    def test_by_hand(self, given: Any) -> None:
        """The whole address may be given in one text."""
        (address,) = as_addresses([given])
        assert (address.text, address.town, address.state) == ("Oude Waalsdorperweg 10", None, None)

    def test_full(self) -> None:
        """Every field is read from what a person would write."""
        address = Address(text="x", town="Lyon", state=FRANCE, period=("2019", None), citations=["source:a"])
        assert (address.town, address.state, address.period) == ("Lyon", "state:FRA", Period("2019"))
        assert address.citations == (Citation("source:a"),)

    @pytest.mark.parametrize(
        ("given", "expected"),
        [
            pytest.param([""], [("/0/text", "EMPTY")], id="an empty text"),
            pytest.param([FRANCE, "x"], [("/0", "NOT_A_VALUE")], id="a State"),
            pytest.param("x", [("", "NOT_A_LIST")], id="a bare text"),
        ],
    )
    def test_refused(self, given: Any, expected: list[tuple[str, str]]) -> None:
        """What is no text is no address, and one text is no list of addresses."""
        with pytest.raises(InvalidRecord) as caught:
            as_addresses(given)
        assert faults(caught.value) == expected

    def test_every_fault(self) -> None:
        """All faults are reported at once, in the order of the fields."""
        given: dict[str, Any] = {"citations": [5], "period": 2019, "state": COURT, "town": "", "text": 5}
        with pytest.raises(InvalidRecord) as caught:
            Address(**given)
        assert faults(caught.value) == [
            ("/text", "NOT_A_TEXT"),
            ("/town", "EMPTY"),
            ("/state", "REF_KIND"),
            ("/period", "NOT_A_VALUE"),
            ("/citations/0", "NOT_A_VALUE"),
        ]


class TestIdentityDocument:
    """A document that identifies its holder."""

    @pytest.mark.parametrize("issuer", ["state:FRA", FRANCE, "organisation:un", COURT], ids=str)
    def test_issuer(self, issuer: Any) -> None:
        """A State or an organisation issues it."""
        document = IdentityDocument(nature="passport", number="1", issuer=issuer)
        assert document.issuer == getattr(issuer, "id", issuer)

    def test_full(self) -> None:
        """Every field is read from what a person would write; what is not valid is not the same as not recorded."""
        document = IdentityDocument(
            nature="passport",
            number="1",
            issuer=COURT,
            state=FRANCE,
            issued=date(2019, 1, 1),
            expires="2029",
            valid=False,
            remark="reported stolen",
            citations=["source:a"],
        )
        assert (document.issuer, document.state) == ("organisation:icc", "state:FRA")
        assert document.remark == "reported stolen"
        assert (document.issued, document.expires) == (PartialDate("2019-01-01"), PartialDate("2029"))
        assert (document.valid, document.citations) == (False, (Citation("source:a"),))
        assert IdentityDocument(nature="passport", number="1").valid is None

    def test_every_fault(self) -> None:
        """All faults are reported at once, in the order of the fields."""
        given: dict[str, Any] = {
            "citations": "source:a",
            "remark": "",
            "valid": "yes",
            "expires": 2029,
            "issued": "1.1.2019",
            "state": COURT,
            "issuer": "person:x",
            "number": 1,
            "nature": "",
        }
        with pytest.raises(InvalidRecord) as caught:
            IdentityDocument(**given)
        assert faults(caught.value) == [
            ("/nature", "EMPTY"),
            ("/number", "NOT_A_TEXT"),
            ("/issuer", "REF_KIND"),
            ("/state", "REF_KIND"),
            ("/issued", "DATE_FORM"),
            ("/expires", "DATE_FORM"),
            ("/valid", "NOT_A_TRUTH"),
            ("/remark", "EMPTY"),
            ("/citations", "NOT_A_LIST"),
        ]

    def test_several(self) -> None:
        """Documents stand in their order; nothing else becomes one."""
        one, other = IdentityDocument(nature="passport", number="1"), IdentityDocument(nature="passport", number="2")
        assert as_identity_documents([other, one]) == (other, one)
        given: list[Any] = [("passport", "1")]
        with pytest.raises(InvalidRecord) as caught:
            as_identity_documents(given)
        assert faults(caught.value) == [("/0", "NOT_A_VALUE")]


class TestContact:
    """A way of reaching somebody."""

    def test_several(self) -> None:
        """Contacts stand in their order; nothing else becomes one."""
        one, other = Contact(by="e-mail", value="a@example.org"), Contact(by="website", value="https://example.org")
        assert as_contacts([other, one]) == (other, one)
        given: list[Any] = ["a@example.org"]
        with pytest.raises(InvalidRecord) as caught:
            as_contacts(given)
        assert faults(caught.value) == [("/0", "NOT_A_VALUE")]

    def test_every_fault(self) -> None:
        """Both the way and the address are texts that say something."""
        value: Any = 31705158515
        with pytest.raises(InvalidRecord) as caught:
            Contact(by="", value=value)
        assert faults(caught.value) == [("/by", "EMPTY"), ("/value", "NOT_A_TEXT")]
