"""Which kinds of record each field may name: those of a list written by hand, and no others."""

from collections.abc import Iterator
from typing import Any

import attrs
import pytest
from tests.codec.golden_records import GOLDEN_RECORDS

from intljustice.errors import InvalidRecord
from intljustice.model.fields import fields_of, item_of, kinds_of, options

KINDS = (
    *("amendment", "case", "claim", "countermeasure", "declaration", "demand", "group", "impact"),
    *("jurisdiction-declaration", "legislation", "licence", "meeting", "office", "organisation", "person"),
    *("position", "proceeding", "programme", "sanction", "situation", "source", "state", "tenure", "treaty"),
    *("treaty-action", "warrant"),
)
ANY = " ".join((*KINDS, "field-visit"))
"""Any record, also one of a kind the library does not bring."""
PARTY = "group organisation person state"
BODY = "group organisation state"

ALLOWED = {
    "Absence.deputised_by": "person",
    "Address.state": "state",
    "Affiliation.to": BODY,
    "Amendment.treaty": "treaty",
    "Amendment.sought_by": PARTY,
    "Amendment.adopted_by": "organisation",
    "Ask.objects": ANY,
    "Case.accused": "group person",
    "Case.situation": "situation",
    "Case.court": "organisation",
    "Case.place_taken_from": "situation",
    "CaseStep.by": PARTY,
    "Citation.source": "source",
    "Claim.source": "source",
    "Claim.holder": PARTY,
    "Classification.addressees": ANY,
    "Conduct.territory": "state",
    "Conduct.elements_also_in": "state",
    "Conduct.effects_in": "state",
    "Conduct.acted_from": "state",
    "Conduct.vessel_of": "state",
    "Conduct.aircraft_of": "state",
    "Conduct.nationalities_later": "state",
    "Conduct.contributing_state": "state",
    "Conduct.relying_on": "jurisdiction-declaration",
    "Consequence.objects": ANY,
    "Conveyance.by": PARTY,
    "Conveyance.to": PARTY,
    "Conveyance.meeting": "meeting",
    "Countermeasure.by": PARTY,
    "Countermeasure.responds_to": ANY,
    "Countermeasure.with_whom": PARTY,
    "Countermeasure.confirmed_by": PARTY,
    "Declaration.issued_by": PARTY,
    "Declaration.spoken_by": PARTY,
    "Declaration.meeting": "meeting",
    "Declaration.led_by": "state",
    "Declaration.signatories": PARTY,
    "Declaration.absent": "state",
    "Declaration.responds_to": ANY,
    "Declaration.supersedes": "declaration",
    "Demand.by": PARTY,
    "Demand.spoken_by": PARTY,
    "Demand.addressees": PARTY,
    "Demand.part_of": "demand",
    "Demand.followed_by": ANY,
    "Exclusion.states": "state",
    "Group.members": PARTY,
    "Group.parties_to": "treaty",
    "Group.not_parties_to": "treaty",
    "IdentityDocument.issuer": "organisation state",
    "IdentityDocument.state": "state",
    "Impact.of": ANY,
    "Impact.on": ANY,
    "Impact.told_by": PARTY,
    "Impact.disputed_by": PARTY,
    "Investigation.by": "organisation",
    "Investigation.court": "organisation",
    "Investigation.declarations": "jurisdiction-declaration",
    "JurisdictionDeclaration.by": "organisation state",
    "JurisdictionDeclaration.court": "organisation",
    "JurisdictionDeclaration.signed_by": PARTY,
    "Legislation.by": BODY,
    "Legislation.about": ANY,
    "Legislation.amends": ANY,
    "LegislativeStep.by": PARTY,
    "LegislativeStep.to": PARTY,
    "LegislativeStep.about": ANY,
    "Licence.programme": "programme",
    "Licence.sanctions": "sanction",
    "Licence.supersedes": "licence",
    "LiftingCondition.demand": "demand",
    "ListingStep.by": PARTY,
    "ListingStep.through": ANY,
    "Meeting.of": "organisation",
    "Meeting.chaired_by": PARTY,
    "Meeting.follows": "meeting",
    "Nationality.state": "state",
    "Office.of": "organisation state",
    "Office.deputy_of": "office",
    "Organisation.part_of": "organisation state",
    "Organisation.established_by": "treaty",
    "Organisation.established_in": "state",
    "Point.about": ANY,
    "Point.with_whom": PARTY,
    "Position.holders": PARTY,
    "Position.states": "state",
    "Position.through": ANY,
    "Proceeding.court": "organisation",
    "Proceeding.judges": "person",
    "Proceeding.brought_by": PARTY,
    "Proceeding.against": PARTY,
    "Proceeding.concerns": ANY,
    "ProceedingStep.by": PARTY,
    "Programme.by": BODY,
    "Programme.issued_by": PARTY,
    "Programme.court": "organisation",
    "Programme.proceedings": "proceeding",
    "ProgrammeStep.by": PARTY,
    "Prompting.by": ANY,
    "Purpose.about": ANY,
    "Relation.to": ANY,
    "Relation.of": ANY,
    "Response.by": PARTY,
    "Response.through": ANY,
    "Role.actor": PARTY,
    "Role.office": "office",
    "Sanction.by": BODY,
    "Sanction.programmes": "programme",
    "Sanction.reason_given_by": PARTY,
    "Scope.territory": "state",
    "Scope.vessel_of": "state",
    "Scope.parties_to": "treaty",
    "Scope.nationals_of": "state",
    "Sentence.of": "group person",
    "Source.within": "source",
    "Source.derived_from": "source",
    "Source.same_text_as": "source",
    "Source.known_through": "source",
    "Stage.by": PARTY,
    "Stage.through": ANY,
    "State.successors": "state",
    "Subject.record": ANY,
    "Target.party": PARTY,
    "Target.office": "office",
    "Target.organ": "organisation",
    "Tenure.holder": "person",
    "Tenure.office": "office",
    "Tenure.ended_by": ANY,
    "Tie.to": "sanction",
    "Treaty.depositary": "organisation state",
    "Treaty.establishes": "organisation",
    "TreatyAction.by": "organisation state",
    "TreatyAction.treaty": "treaty",
    "TreatyAction.amendment": "amendment",
    "TreatyAction.undoes": "treaty-action",
    "TreatyAction.objects_to": "treaty-action",
    "TreatyAction.domestic_steps": "legislation",
    "Trigger.by": PARTY,
    "Trigger.authorised_by": "organisation",
    "Vote.against_by": PARTY,
    "Vote.abstaining_by": PARTY,
    "Warrant.persons": "group person",
    "Warrant.case": "case",
    "Warrant.situation": "situation",
    "Warrant.applied_by": PARTY,
    "Warrant.issued_by": "organisation",
    "Warrant.supersedes": "warrant",
    "Warrant.decided_in": ANY,
}
"""The kinds that each field of each class may name."""


def everything_in(value: Any) -> Iterator[Any]:
    """Every value with fields that this value holds at any depth, itself included."""
    if isinstance(value, tuple):
        for one in value:
            yield from everything_in(one)
    elif attrs.has(type(value)):
        yield value
        for field in attrs.fields(type(value)):
            yield from everything_in(getattr(value, field.name))


FILLED = {type(one).__name__: one for one in everything_in(GOLDEN_RECORDS)}
"""One filled value of each class."""


def names_records(hint: Any) -> bool:
    """Whether a field of this type names records."""
    return any(kinds_of(item_of(one) or one) is not None for one in options(hint))


class TestReferences:
    """Fields that name records."""

    @pytest.mark.parametrize(("field", "allowed"), ALLOWED.items())
    def test_kinds(self, field: str, allowed: str) -> None:
        """The id of an allowed kind is taken, that of every other refused where it stands."""
        cls, _, name = field.partition(".")
        several = isinstance(getattr(FILLED[cls], name), tuple)
        for kind in (*KINDS, "field-visit"):
            named = "state:FRA" if kind == "state" else f"{kind}:x"
            given = {name: [named] if several else named}
            if kind in allowed.split():
                assert getattr(attrs.evolve(FILLED[cls], **given), name) == ((named,) if several else named)
                continue
            with pytest.raises(InvalidRecord) as caught:
                attrs.evolve(FILLED[cls], **given)
            (problem,) = caught.value.problems
            assert (problem.code, problem.pointer) == ("REF_KIND", f"/{name}/0" if several else f"/{name}")
            assert problem.hint == "write the id of " + " or ".join(
                f"an {one}" if one[0] in "ao" else f"a {one}" for one in sorted(allowed.split())
            )

    def test_every_field_is_listed(self) -> None:
        """The list above holds every field that names records, of every class."""
        fields = {
            f"{cls}.{field.name}"
            for cls, one in FILLED.items()
            for field, hint in fields_of(type(one))
            if names_records(hint)
        }
        assert fields == ALLOWED.keys()

    @pytest.mark.parametrize("field", ALLOWED)
    def test_no_id(self, field: str) -> None:
        """A name is no id, whatever kind is wanted."""
        cls, _, name = field.partition(".")
        several = isinstance(getattr(FILLED[cls], name), tuple)
        with pytest.raises(InvalidRecord) as caught:
            attrs.evolve(FILLED[cls], **{name: ["France"] if several else "France"})
        assert [(problem.code, problem.pointer) for problem in caught.value.problems] == [
            ("REF_FORM", f"/{name}/0" if several else f"/{name}")
        ]
