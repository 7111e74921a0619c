"""The shipped strategies: valid by construction, also for types of one's own."""

import importlib
import json
import os
import subprocess
import sys
from collections.abc import Callable
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.drawing import PROPERTY, assert_valid
from tests.own_types import CODEC, Exhibit

import intljustice as ij
from intljustice import strategies
from intljustice.codec.record_types import KINDS
from intljustice.model.fields import structures_in
from intljustice.model.paths import references_in
from intljustice.model.references import kind_of
from intljustice.records.demands import Consequence, Conveyance

STRUCTURES: dict[str, tuple[type[ij.Structure], Callable[..., st.SearchStrategy[Any]]]] = {
    "periods": (ij.Period, strategies.periods),
    "quantities": (ij.Quantity, strategies.quantities),
    "names": (ij.Name, strategies.names),
    "identifiers": (ij.Identifier, strategies.identifiers),
    "citations": (ij.Citation, strategies.citations),
    "readings": (ij.Reading, strategies.readings),
    "classifications": (ij.Classification, strategies.classifications),
    "scopes": (ij.Scope, strategies.scopes),
    "votes": (ij.Vote, strategies.votes),
    "triggers": (ij.Trigger, strategies.triggers),
    "conduct": (ij.Conduct, strategies.conduct),
    "sentences": (ij.Sentence, strategies.sentences),
    "abouts": (ij.About, strategies.abouts),
    "sources": (ij.Source, strategies.sources),
    "claims": (ij.Claim, strategies.claims),
    "states": (ij.State, strategies.states),
    "organisations": (ij.Organisation, strategies.organisations),
    "persons": (ij.Person, strategies.persons),
    "groups": (ij.Group, strategies.groups),
    "offices": (ij.Office, strategies.offices),
    "tenures": (ij.Tenure, strategies.tenures),
    "treaties": (ij.Treaty, strategies.treaties),
    "treaty_actions": (ij.TreatyAction, strategies.treaty_actions),
    "amendments": (ij.Amendment, strategies.amendments),
    "jurisdiction_declarations": (ij.JurisdictionDeclaration, strategies.jurisdiction_declarations),
    "investigations": (ij.Investigation, strategies.investigations),
    "cases": (ij.Case, strategies.cases),
    "warrants": (ij.Warrant, strategies.warrants),
    "programmes": (ij.Programme, strategies.programmes),
    "licences": (ij.Licence, strategies.licences),
    "sanctions": (ij.Sanction, strategies.sanctions),
    "proceedings": (ij.Proceeding, strategies.proceedings),
    "legislation": (ij.Legislation, strategies.legislation),
    "meetings": (ij.Meeting, strategies.meetings),
    "declarations": (ij.Declaration, strategies.declarations),
    "demands": (ij.Demand, strategies.demands),
    "countermeasures": (ij.Countermeasure, strategies.countermeasures),
    "impacts": (ij.Impact, strategies.impacts),
    "positions": (ij.Position, strategies.positions),
}
TEXTS: dict[str, tuple[Callable[[str], Any], st.SearchStrategy[Any]]] = {
    "partial_dates": (ij.PartialDate, strategies.partial_dates()),
    "moments": (ij.Moment, strategies.moments()),
    "provisions": (ij.Provision, strategies.provisions()),
}
PARTS = (
    *(ij.parts.Absence, ij.Address, ij.parts.Affiliation, ij.parts.Anchor, ij.parts.Ask),
    *(ij.parts.CaseStep, ij.parts.Charge, Consequence, ij.Contact, Conveyance, ij.parts.Criterion),
    *(ij.parts.Deadline, ij.parts.Delay, ij.parts.EntryIntoForceClause, ij.parts.Exclusion),
    *(ij.parts.FieldLevel, ij.parts.FinalClauses, ij.parts.Fraction, ij.parts.Hedge, ij.IdentityDocument),
    *(ij.parts.LaterPartyClause, ij.parts.LegislativeStep, ij.parts.LiftingCondition, ij.parts.ListingStep),
    *(
        ij.parts.AmendmentProcedure,
        ij.NamePart,
        ij.Nationality,
        ij.parts.Participation,
        ij.parts.Point,
        ij.parts.ProceedingStep,
        ij.parts.ProgrammeStep,
    ),
    *(
        ij.parts.Prompting,
        ij.parts.ProvisionChange,
        ij.parts.Purpose,
        ij.parts.Regulations,
        ij.parts.Relation,
        ij.parts.Response,
        ij.parts.Role,
    ),
    *(ij.parts.Stage, ij.parts.Subject, ij.parts.Target, ij.parts.SanctionLink, ij.parts.WithdrawalClause),
)


class TestValues:
    """Every strategy draws what it promises."""

    @pytest.mark.parametrize("name", STRUCTURES)
    def test_values_with_fields(self, name: str) -> None:
        """They are of their class, and valid."""
        cls, strategy = STRUCTURES[name]

        @PROPERTY
        @given(strategy())
        def check(value: ij.Structure) -> None:
            assert type(value) is cls
            assert_valid(value)

        check()

    @pytest.mark.parametrize("cls", PARTS)
    def test_parts_of_records(self, cls: type[ij.Structure]) -> None:
        """Any class with fields has a strategy by its types."""

        @PROPERTY
        @given(strategies.of(cls))
        def check(value: ij.Structure) -> None:
            assert type(value) is cls
            assert_valid(value)

        check()

    def test_every_class_with_fields_is_tried(self) -> None:
        """No class that a record can hold is missing from the two tables."""
        held = {inner for cls in KINDS for inner in structures_in(cls)}

        assert held <= {cls for cls, _ in STRUCTURES.values()} | set(PARTS)

    @pytest.mark.parametrize("name", TEXTS)
    def test_values_of_one_text(self, name: str) -> None:
        """`str` and the constructor undo each other."""
        parse, strategy = TEXTS[name]

        @PROPERTY
        @given(strategy)
        def check(value: object) -> None:
            assert parse(str(value)) == value

        check()

    @PROPERTY
    @given(strategies.ids(), strategies.ids("state"), strategies.ids("person", "group"))
    def test_ids(self, any_id: str, state: str, party: str) -> None:
        """They are well formed and of the kinds asked for."""
        assert kind_of(any_id) is not None
        assert kind_of(state) == "state"
        assert kind_of(party) in {"person", "group"}

    @PROPERTY
    @given(strategies.texts(), strategies.languages(), strategies.scripts(), strategies.schemes(), strategies.hashes())
    def test_words(self, text: str, lang: str, script: str, scheme: str, sha256: str) -> None:
        """Each is taken by the field it is for."""
        assert ij.Name(text, lang=lang, script=script).text == text
        assert ij.Identifier(scheme, text).scheme == scheme
        assert ij.Source(id="source:x", title=text, lang=lang, sha256=sha256).sha256 == sha256

    @PROPERTY
    @given(strategies.records())
    def test_records_are_of_the_librarys_kinds(self, record: ij.Record) -> None:
        """Without classes named, every record is of a kind the library brings."""
        assert type(record) in KINDS

    @PROPERTY
    @given(strategies.records(ij.Person, ij.Group))
    def test_records_of_some_classes(self, record: ij.Record) -> None:
        """With classes named, there are no others."""
        assert type(record) in {ij.Person, ij.Group}

    @PROPERTY
    @given(strategies.claims(source=st.just("source:mine"), hedges=st.just(())))
    def test_single_fields_may_be_given(self, claim: ij.Claim) -> None:
        """A field given a strategy is drawn from it, the others as ever."""
        assert (claim.source, claim.hedges) == ("source:mine", ())

    def test_an_unknown_field_is_refused(self) -> None:
        """A misspelt field is named at once, not when something is drawn."""
        with pytest.raises(TypeError, match="Claim has no field sauce, spelling"):
            strategies.claims(sauce=st.none(), spelling=st.none())


class TestDossiers:
    """Whole dossiers."""

    @PROPERTY
    @given(strategies.dossiers(max_size=4))
    def test_no_dossier_is_too_large(self, dossier: ij.Dossier) -> None:
        """At most so many records are drawn."""
        assert len(dossier) <= 4

    def test_most_references_name_a_record_of_the_dossier(self) -> None:
        """Where there is a record of a kind that may be named, it mostly is."""
        found = {True: 0, False: 0}

        @PROPERTY
        @given(strategies.dossiers(ij.Claim, ij.Source, max_size=8))
        def count(dossier: ij.Dossier) -> None:
            kinds = {record.kind for record in dossier}
            for record in dossier:
                for _, named in references_in(record):
                    if kind_of(named) in kinds:
                        found[named in dossier] += 1

        count()

        assert found[True] > 5 * found[False] > 0

    @PROPERTY
    @given(strategies.dossiers(Exhibit, ij.Person))
    def test_a_dossier_may_hold_types_of_ones_own(self, dossier: ij.Dossier) -> None:
        """Only the classes named occur."""
        assert {type(record) for record in dossier} <= {Exhibit, ij.Person}


class TestOwnTypes:
    """A record type of the user's own."""

    @PROPERTY
    @given(strategies.of(Exhibit))
    def test_its_fields_are_drawn_by_their_types(self, exhibit: Exhibit) -> None:
        """Every value is valid, and goes through the codec."""
        assert_valid(exhibit)
        assert CODEC.loads_record(CODEC.dumps_record(exhibit)) == exhibit

    @pytest.mark.parametrize(("title", "where"), [("", "/title"), (["A", ""], "/marked/1"), ("", "/marked")])
    def test_an_empty_text_is_refused_on_both_paths(self, title: Any, where: str) -> None:
        """Also where a remark stands beside the type, or other types beside the text."""
        name = where.split("/")[1]
        document = {"deposited": None, "id": "exhibit:x", "kind": "exhibit", "medium": "film", "share": "1"}
        for text in (json.dumps({**document, name: title}), json.dumps({**document, name: title}, indent=1)):
            with pytest.raises(ij.InvalidDocument) as caught:
                CODEC.loads_record(text)
            assert [(one.pointer, one.code) for one in caught.value.problems] == [(where, "EMPTY")]

    @PROPERTY
    @given(strategies.of(Exhibit, share=st.just(Fraction(1, 3))))
    def test_a_type_that_is_one_text_may_be_given(self, exhibit: Exhibit) -> None:
        """A strategy for the field does without what Hypothesis knows of the type."""
        assert exhibit.share == Fraction(1, 3)


class TestExtra:
    """The extra that the strategies need."""

    def test_the_library_does_not_load_hypothesis(self) -> None:
        """Whoever does not test does not pay."""
        script = "import intljustice, sys; intljustice.load_seeds(); print('hypothesis' in sys.modules)"
        message = subprocess.run(
            [sys.executable, "-c", script],
            env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
            capture_output=True,
            check=True,
            text=True,
        )

        assert message.stdout.strip() == "False"

    def test_without_hypothesis_the_extra_is_named(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """The error says what to install."""
        monkeypatch.setitem(sys.modules, "hypothesis", None)

        with pytest.raises(ij.MissingExtra, match=r"intljustice\[hypothesis\]"):
            importlib.reload(strategies)
