"""JurisdictionDeclaration: by what a State accepts the jurisdiction of a court, or keeps part of it out."""

from enum import Enum
from typing import Any

import pytest
from tests.faults import faults

from intljustice.errors import InvalidRecord
from intljustice.records.actors import Organisation, State
from intljustice.records.jurisdiction_declarations import (
    DeclarationScope,
    JurisdictionDeclaration,
    JurisdictionEffect,
    Validity,
    as_declaration_scope,
    as_jurisdiction_effect,
    as_validity,
)
from intljustice.values.conduct import Scope
from intljustice.values.dates import PartialDate
from intljustice.values.provisions import Provision

UKRAINE = State(id="state:UKR", names=["Ukraine"])
COURT = Organisation(id="organisation:icc", names=["International Criminal Court"])


class TestVocabularies:
    """The terms of these declarations."""

    @pytest.mark.parametrize(
        ("vocabulary", "terms"),
        [
            (JurisdictionEffect, "accepts excludes"),
            (Validity, "effective ineffective disputed not_lodged unverified"),
            (DeclarationScope, "territory nationals territory_or_nationals unlimited"),
        ],
    )
    def test_terms(self, vocabulary: type[Enum], terms: str) -> None:
        """Each vocabulary has these terms and no others."""
        assert [member.value for member in vocabulary] == terms.split()

    def test_by_spelling(self) -> None:
        """A term may be given by its spelling, and none is none."""
        assert as_jurisdiction_effect("excludes") is JurisdictionEffect.EXCLUDES
        assert as_validity("not_lodged") is Validity.NOT_LODGED
        assert as_declaration_scope("nationals") is DeclarationScope.NATIONALS
        assert (as_jurisdiction_effect(None), as_validity(None), as_declaration_scope(None)) == (None, None, None)


class TestJurisdictionDeclaration:
    """A declaration that a clause of a treaty allows a State to make about the jurisdiction of a court."""

    def test_full(self) -> None:
        """Every field is read from what a person would write."""
        declaration = JurisdictionDeclaration(
            id="jurisdiction-declaration:j",
            by=UKRAINE,
            court=COURT,
            basis="rome-statute:12(3)",
            effect="accepts",
            covering="territory",
            scope=Scope(territory=[UKRAINE], period=("2013-11-21", "2014-02-22")),
            dated="2014-04-09",
            lodged="2014-04-17",
            until="2015",
            withdrawn="2016",
            signed_by="person:x",
            validity="effective",
        )
        assert (declaration.by, declaration.court) == ("state:UKR", "organisation:icc")
        assert declaration.basis == Provision("rome-statute:12(3)")
        assert (declaration.effect, declaration.covering, declaration.validity) == (
            JurisdictionEffect.ACCEPTS,
            DeclarationScope.TERRITORY,
            Validity.EFFECTIVE,
        )
        assert (declaration.dated, declaration.lodged) == (PartialDate("2014-04-09"), PartialDate("2014-04-17"))
        assert (declaration.until, declaration.withdrawn) == (PartialDate("2015"), PartialDate("2016"))
        assert declaration.signed_by == "person:x"

    def test_least(self) -> None:
        """Who made it and under which clause is enough."""
        declaration = JurisdictionDeclaration(id="jurisdiction-declaration:j", by=UKRAINE, basis="icj-statute:36(2)")
        assert repr(declaration) == (
            "JurisdictionDeclaration(id='jurisdiction-declaration:j', by='state:UKR', "
            "basis=Provision('icj-statute:36(2)'))"
        )

    def test_every_fault(self) -> None:
        """All faults are reported at once, in the order of the fields."""
        given: dict[str, Any] = {
            "validity_statement": "",
            "validity": "valid",
            "signed_by": "office:president",
            "withdrawn": "no",
            "until": 2015,
            "lodged": "17 April 2014",
            "dated": "2014-13",
            "scope": UKRAINE,
            "covering": "everything",
            "effect": "accept",
            "basis": "12(3)",
            "court": UKRAINE,
            "by": "person:x",
            "id": "declaration:j",
        }
        with pytest.raises(InvalidRecord) as caught:
            JurisdictionDeclaration(**given)
        assert faults(caught.value) == [
            ("/id", "ID_KIND"),
            ("/by", "REF_KIND"),
            ("/court", "REF_KIND"),
            ("/basis", "PROVISION_FORM"),
            ("/effect", "NOT_A_TERM"),
            ("/covering", "NOT_A_TERM"),
            ("/scope", "NOT_A_VALUE"),
            ("/dated", "DATE_FORM"),
            ("/lodged", "DATE_FORM"),
            ("/until", "DATE_FORM"),
            ("/withdrawn", "DATE_FORM"),
            ("/signed_by", "REF_KIND"),
            ("/validity", "NOT_A_TERM"),
            ("/validity_statement", "EMPTY"),
        ]
