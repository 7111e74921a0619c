"""The kinds of record that the library brings."""

import pytest
from tests.codec.golden_records import GOLDEN_RECORDS

from intljustice.codec.codec import CODEC
from intljustice.records.actors import Group, Organisation, Person, State
from intljustice.records.cases import Case, Warrant
from intljustice.records.countermeasures import Countermeasure, Impact
from intljustice.records.declarations import Declaration
from intljustice.records.demands import Demand
from intljustice.records.jurisdiction_declarations import JurisdictionDeclaration
from intljustice.records.legislation import Legislation
from intljustice.records.meetings import Meeting
from intljustice.records.offices import Office, Tenure
from intljustice.records.positions import Position
from intljustice.records.proceedings import Proceeding
from intljustice.records.programmes import Licence, Programme
from intljustice.records.record import Record
from intljustice.records.sanctions import Sanction
from intljustice.records.situations import Investigation
from intljustice.records.sources import Claim, Source
from intljustice.records.treaties import Amendment, Treaty
from intljustice.records.treaty_actions import TreatyAction

KINDS: dict[type[Record], str] = {
    State: "state",
    Organisation: "organisation",
    Person: "person",
    Group: "group",
    Treaty: "treaty",
    Amendment: "amendment",
    Source: "source",
    Claim: "claim",
    Demand: "demand",
    Office: "office",
    Tenure: "tenure",
    TreatyAction: "treaty-action",
    JurisdictionDeclaration: "jurisdiction-declaration",
    Investigation: "situation",
    Case: "case",
    Warrant: "warrant",
    Programme: "programme",
    Licence: "licence",
    Sanction: "sanction",
    Proceeding: "proceeding",
    Legislation: "legislation",
    Meeting: "meeting",
    Declaration: "declaration",
    Countermeasure: "countermeasure",
    Impact: "impact",
    Position: "position",
}


class TestKinds:
    """Every kind there is."""

    @pytest.mark.parametrize(("cls", "kind"), KINDS.items())
    def test_of_class(self, cls: type[Record], kind: str) -> None:
        """A class names its kind."""
        assert cls.kind == kind

    def test_in_the_codec(self) -> None:
        """These are the kinds that can be read and written, and no others."""
        assert {kind: cls for cls, kind in KINDS.items()} == CODEC.kinds

    def test_filled(self) -> None:
        """Of each there is a record with something in every field."""
        assert {type(record) for record in GOLDEN_RECORDS} == KINDS.keys()
