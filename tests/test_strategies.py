"""The shipped strategies: valid by construction, varied, of one's own types too, and documents with one thing wrong."""

import importlib
import json
import os
import subprocess
import sys
from collections.abc import Callable
from enum import Enum, unique
from fractions import Fraction
from random import Random
from typing import Annotated, Any, ClassVar

import attrs
import pytest
from hypothesis import HealthCheck, Phase, find, given, settings
from hypothesis import strategies as st

import intljustice as ij
from intljustice import strategies
from intljustice.codec.kinds import KINDS
from intljustice.records.demands import Consequence, Conveyance, Step
from intljustice.values import forms
from intljustice.values.citations import Level
from intljustice.values.references import kind_of
from intljustice.values.walks import references_in

PROPERTY = settings(
    max_examples=60, derandomize=True, database=None, deadline=None, suppress_health_check=[HealthCheck.too_slow]
)
NAMED = (
    *(ij.State, ij.Office, ij.Treaty, ij.Programme, ij.Licence),
    *(ij.Proceeding, ij.Legislation, ij.Meeting, ij.Declaration),
)
"""Classes whose records always have a name."""

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
    *(ij.Absence, ij.Address, ij.Affiliation, ij.Anchor, ij.Ask),
    *(ij.CaseStep, ij.Charge, Consequence, ij.Contact, Conveyance, ij.Criterion),
    *(ij.Deadline, ij.Delay, ij.EntryIntoForceClause, ij.Exclusion),
    *(ij.FieldLevel, ij.FinalClauses, ij.Fraction, ij.Hedge, ij.IdentityDocument),
    *(ij.LaterPartyClause, ij.LegislativeStep, ij.LiftingCondition, ij.ListingStep),
    *(
        ij.AmendmentProcedure,
        ij.NamePart,
        ij.Nationality,
        ij.Participation,
        ij.Point,
        ij.ProceedingStep,
        ij.ProgrammeStep,
    ),
    *(ij.Prompting, ij.ProvisionChange, ij.Purpose, ij.Regulations, ij.Relation, ij.Response, ij.Role),
    *(ij.Stage, ij.Subject, ij.Target, ij.Tie, ij.WithdrawalClause),
)


@unique
class Medium(Enum):
    """What an exhibit is made of."""

    PAPER = "paper"
    FILM = "film"


@attrs.frozen(kw_only=True, weakref_slot=False)
class Part(ij.Structure):
    """A part of an exhibit."""

    label: str
    seen: tuple[ij.PartialDate, ...]


@attrs.frozen(kw_only=True, weakref_slot=False)
class Exhibit(ij.Record):
    """A record type such as a user adds, with every sort of field."""

    kind: ClassVar[str] = "exhibit"

    medium: Medium
    share: Fraction
    deposited: ij.Moment | None
    under: tuple[ij.Provision, ...] = ()
    parts: tuple[Part, ...] = ()
    shown_to: tuple[Annotated[str, ij.Kinds("person", "exhibit")], ...] = ()
    copy_of: Annotated[str, ij.Kinds("exhibit")] | None = None
    title: Annotated[str, "as printed"] = "untitled"
    marked: str | int | bool | tuple[str, ...] | None = None
    pages: int = 1


@attrs.frozen(kw_only=True, weakref_slot=False)
class Docket(ij.Record):
    """A record type that always holds the values whose fields are checked."""

    kind: ClassVar[str] = "docket"

    conduct: ij.Conduct
    delay: ij.Delay
    entry: ij.EntryIntoForceClause
    part: ij.Fraction
    participation: ij.Participation
    sentence: ij.Sentence
    vote: ij.Vote


CODEC = ij.Codec(extra=(Exhibit,), texts={Fraction: (Fraction, str)})


def assert_valid(value: ij.Structure) -> None:
    """The constructor takes the fields of a value again, and makes an equal one of them."""
    cls: Any = type(value)

    assert cls(**{field.name: getattr(value, field.name) for field in attrs.fields(cls)}) == value


def drawn(strategy: st.SearchStrategy[Any], count: int = 200) -> list[Any]:
    """A sample of what a strategy draws, the same each time."""
    found: list[Any] = []

    @settings(PROPERTY, max_examples=count, phases=[Phase.generate])
    @given(strategy)
    def keep(value: object) -> None:
        found.append(value)

    keep()
    return found


def sought(strategy: st.SearchStrategy[Any], wanted: Callable[[Any], bool]) -> Any:
    """The first value drawn that is wanted; Hypothesis says so where there is none among thousands."""
    search = settings(PROPERTY, max_examples=5_000, phases=[Phase.generate])
    return find(strategy, lambda value: bool(wanted(value)), settings=search, random=Random(0))


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
        held = {inner for cls in KINDS for inner in forms.structures_in(cls)}

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


class TestVariety:
    """What can be drawn is drawn: every field is filled and left out, every kind of value occurs."""

    @pytest.mark.parametrize("cls", KINDS)
    def test_every_field_is_filled_and_left_out(self, cls: type[ij.Record]) -> None:
        """Each field holds something in some records, and the optional ones nothing in others."""
        optional = {field.name for field in attrs.fields(cls) if field.default is not attrs.NOTHING}
        sample = drawn(strategies.of(cls))

        assert {field.name for field in attrs.fields(cls) if any(holds(one, field.name) for one in sample)} == {
            field.name for field in attrs.fields(cls)
        }
        assert {name for name in optional if not all(holds(one, name) for one in sample)} == (
            optional - {"names"} if cls in NAMED else optional
        )

    @pytest.mark.parametrize(
        ("strategy", "wanted"),
        [
            pytest.param(strategies.claims(), lambda claim: len(claim.relations) > 1, id="several relations"),
            pytest.param(strategies.persons(), lambda person: not person.names, id="somebody unnamed"),
            pytest.param(strategies.persons(), lambda person: person.names and person.description, id="both"),
            pytest.param(strategies.periods(), lambda period: period.open_end and period.start, id="open end"),
            pytest.param(strategies.periods(), lambda period: period.start == period.end is not None, id="one date"),
            pytest.param(strategies.quantities(), lambda count: count.exact == 0, id="none at all"),
            pytest.param(strategies.readings(), lambda one: one.value is True, id="a truth value"),
            pytest.param(strategies.readings(), lambda one: one.value == (), id="an empty list"),
            pytest.param(strategies.classifications(), lambda one: one.level is Level.EX_PARTE, id="ex parte"),
            pytest.param(strategies.votes(), lambda one: one.eligible == 0, id="nobody with a vote"),
            pytest.param(strategies.votes(), lambda one: one.eligible and one.against, id="a vote in numbers"),
            pytest.param(strategies.sentences(), lambda one: one.months_at_most == 0, id="no month at all"),
            pytest.param(strategies.sentences(), lambda one: one.months_at_least is None, id="a term of no least"),
            pytest.param(strategies.conduct(), lambda one: one.crime is ij.Crime.OTHER, id="another crime"),
            pytest.param(strategies.conduct(), lambda one: one.stateless, id="somebody stateless"),
            pytest.param(
                strategies.conduct(), lambda one: one.stateless is False and one.nationalities, id="somebody's national"
            ),
            pytest.param(strategies.conduct(), lambda one: one.age == 0, id="a newborn"),
            pytest.param(strategies.licences(), lambda one: one.expires, id="a last day"),
            pytest.param(strategies.licences(), lambda one: one.expires_at, id="a last moment"),
            pytest.param(strategies.licences(), lambda one: one.days == 1, id="one day only"),
            pytest.param(strategies.cases(), lambda one: len(one.accused) > 1, id="several accused"),
            pytest.param(strategies.of(ij.CaseStep), lambda one: one.status is None, id="a step of no status"),
            pytest.param(strategies.of(ij.Target), lambda one: one.party is None, id="a target without a record"),
            pytest.param(strategies.of(ij.Target), lambda one: one.party and one.description, id="a described party"),
            pytest.param(strategies.of(ij.Role), lambda one: one.actor is one.office is None, id="somebody in words"),
            pytest.param(strategies.of(ij.Role), lambda one: one.actor and one.office, id="somebody in office"),
            pytest.param(strategies.of(ij.Fraction), lambda one: one.numerator == one.denominator, id="the whole"),
            pytest.param(strategies.of(ij.Fraction), lambda one: one.numerator < one.denominator, id="a part"),
            pytest.param(strategies.of(ij.Delay), lambda one: one.count == 0, id="no delay"),
            pytest.param(strategies.of(ij.Participation), lambda one: one.until, id="a complete record"),
            pytest.param(strategies.of(ij.Participation), lambda one: not one.until, id="an incomplete record"),
            pytest.param(
                strategies.treaty_actions(),
                lambda one: one.act is ij.ActNature.AMENDMENT_ACCEPTANCE,
                id="an amendment accepted",
            ),
            pytest.param(strategies.of(Consequence), lambda one: one.step is Step.OTHER, id="another step"),
            pytest.param(strategies.partial_dates(), lambda day: day.text.endswith("XX%"), id="a vague century"),
            pytest.param(strategies.moments(), lambda moment: "." in moment.text, id="a fraction of a second"),
            pytest.param(strategies.provisions(), lambda one: len(one.path) > 3, id="a deep clause"),
            pytest.param(strategies.texts(), lambda text: not text.isprintable(), id="control characters"),
            pytest.param(strategies.ids(), lambda one: one.startswith("court-exhibit:"), id="a kind of another's"),
            pytest.param(strategies.dossiers(), lambda dossier: len(dossier) > 3, id="several records"),
            pytest.param(strategies.dossiers(), lambda dossier: dossier.about.title, id="a title"),
        ],
    )
    def test_it_occurs(self, strategy: st.SearchStrategy[Any], wanted: Callable[[Any], bool]) -> None:
        """Such a value is drawn."""
        assert wanted(sought(strategy, wanted))


def holds(record: object, name: str) -> bool:
    """Whether a field holds something."""
    return getattr(record, name) not in (None, ())


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


def at(document: Any, pointer: str) -> Any:
    """The value a JSON Pointer (RFC 6901) points to."""
    for part in pointer.split("/")[1:]:
        key = part.replace("~1", "/").replace("~0", "~")
        document = document[int(key)] if isinstance(document, list) else document[key]
    return document


class TestNearly:
    """Documents with one thing wrong."""

    @pytest.mark.parametrize("cls", [*KINDS, Exhibit])
    def test_each_is_refused_for_one_thing_that_is_there(self, cls: type[ij.Record]) -> None:
        """There is exactly one problem, and its pointer leads to something in the document."""

        @PROPERTY
        @given(strategies.nearly(cls, CODEC))
        def check(broken: tuple[dict[str, Any], str]) -> None:
            document, wrong = broken
            with pytest.raises(ij.InvalidDocument) as caught:
                CODEC.loads_record(json.dumps(document))
            (problem,) = caught.value.problems
            at(document, problem.pointer)
            assert wrong.endswith(problem.pointer) or problem.code in {"MISSING_KEY", "MISSING_KIND"}

        check()

    def test_every_sort_of_fault_occurs(self) -> None:
        """Whatever a reader of documents has to refuse is drawn sooner or later."""

        @attrs.frozen(kw_only=True, weakref_slot=False)
        class Slip(ij.Record):
            """A record type so small that each sort of fault is often the one."""

            kind: ClassVar[str] = "slip"

            title: str
            day: ij.PartialDate
            nature: ij.SourceNature
            held_by: Annotated[str, ij.Kinds("state")]
            anchor: ij.Anchor
            keys: tuple[str, ...] = ()

        some = drawn(strategies.nearly(Slip), 600)
        told = {wrong.rpartition(" at ")[0] for _, wrong in some}

        assert told >= {
            "day that does not exist",
            "empty text",
            "half a character",
            "id of another kind",
            "missing key",
            "missing kind",
            "name for an id",
            "null",
            "object for a list",
            "term of no vocabulary",
            "text for a list",
            "text not in NFC",
            "unknown key",
            "unknown kind",
        }

    @pytest.mark.parametrize(
        ("cls", "wrong"),
        [
            (ij.Source, "short hash at /sha256"),
            (ij.Office, "less than one at /seats"),
            (ij.Meeting, "less than one at /session"),
            (ij.Licence, "less than one at /days"),
            (ij.Licence, "second end at /expires"),
            (ij.Case, "nobody at /accused"),
            (ij.Sanction, "nobody at /targets"),
        ],
    )
    def test_what_a_check_refuses_occurs(self, cls: type[ij.Record], wrong: str) -> None:
        """Also what only a check has something against is drawn."""
        _, told = sought(strategies.nearly(cls), lambda one: one[1] == wrong)

        assert told == wrong

    @pytest.mark.parametrize(
        "wrong", ["last day of what is not complete", "less than nothing", "no part of a whole", "stateless national"]
    )
    def test_what_the_checks_of_values_refuse_occurs(self, wrong: str) -> None:
        """The same for values that records hold."""
        _, told = sought(strategies.nearly(Docket), lambda one: one[1].partition(" at ")[0] == wrong)

        assert told.partition(" at ")[0] == wrong

    def test_a_codec_is_made_for_a_type_of_ones_own(self) -> None:
        """Where its texts need no explaining, the class is enough."""

        @attrs.frozen(kw_only=True, weakref_slot=False)
        class Note(ij.Record):
            """A record type with nothing of its own."""

            kind: ClassVar[str] = "note"

        for document, _ in drawn(strategies.nearly(Note), 50):
            with pytest.raises(ij.InvalidDocument):
                ij.Codec(extra=(Note,)).loads_record(json.dumps(document))


class TestExtra:
    """The extra that the strategies need."""

    def test_the_library_does_not_load_hypothesis(self) -> None:
        """Whoever does not test does not pay."""
        script = "import intljustice, sys; intljustice.load_seeds(); print('hypothesis' in sys.modules)"
        told = subprocess.run(
            [sys.executable, "-c", script],
            env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
            capture_output=True,
            check=True,
            text=True,
        )

        assert told.stdout.strip() == "False"

    def test_without_hypothesis_the_extra_is_named(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """The error says what to install."""
        monkeypatch.setitem(sys.modules, "hypothesis", None)

        with pytest.raises(ij.MissingExtra, match=r"intljustice\[hypothesis\]"):
            importlib.reload(strategies)
