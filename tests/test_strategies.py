"""The shipped strategies: what they draw is valid by construction and varied, also for types of one's own."""

import importlib
import json
import os
import subprocess
import sys
from collections.abc import Callable
from fractions import Fraction
from random import Random
from typing import Annotated, Any, ClassVar

import attrs
import pytest
from hypothesis import HealthCheck, Phase, find, given, settings
from hypothesis import strategies as st
from tests.codec.golden_records import GOLDEN_RECORDS, structures_in
from tests.own_types import CODEC, Exhibit
from tests.pointers import at

import intljustice as ij
from intljustice import strategies
from intljustice.records.demands import AnnouncedStep, Consequence
from intljustice.values.citations import Level

PROPERTY = settings(
    max_examples=60, derandomize=True, database=None, deadline=None, suppress_health_check=[HealthCheck.too_slow]
)


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


KINDS = tuple(ij.CODEC.kinds.values())
HELD = {type(value).__name__: type(value) for value in structures_in(GOLDEN_RECORDS)}
"""Every class with fields that a record can hold, and the records themselves, by name."""
NAMED_STRATEGIES: dict[Callable[..., st.SearchStrategy[Any]], type[ij.Structure]] = {
    strategies.periods: ij.Period,
    strategies.quantities: ij.Quantity,
    strategies.names: ij.Name,
    strategies.identifiers: ij.Identifier,
    strategies.citations: ij.Citation,
    strategies.readings: ij.Reading,
    strategies.classifications: ij.Classification,
    strategies.scopes: ij.Scope,
    strategies.votes: ij.Vote,
    strategies.triggers: ij.Trigger,
    strategies.conduct: ij.Conduct,
    strategies.sentences: ij.Sentence,
    strategies.abouts: ij.About,
    strategies.sources: ij.Source,
    strategies.claims: ij.Claim,
    strategies.states: ij.State,
    strategies.organisations: ij.Organisation,
    strategies.persons: ij.Person,
    strategies.groups: ij.Group,
    strategies.offices: ij.Office,
    strategies.tenures: ij.Tenure,
    strategies.treaties: ij.Treaty,
    strategies.treaty_actions: ij.TreatyAction,
    strategies.amendments: ij.Amendment,
    strategies.jurisdiction_declarations: ij.JurisdictionDeclaration,
    strategies.investigations: ij.Investigation,
    strategies.cases: ij.Case,
    strategies.warrants: ij.Warrant,
    strategies.programmes: ij.Programme,
    strategies.licences: ij.Licence,
    strategies.sanctions: ij.Sanction,
    strategies.proceedings: ij.Proceeding,
    strategies.legislation: ij.Legislation,
    strategies.meetings: ij.Meeting,
    strategies.declarations: ij.Declaration,
    strategies.demands: ij.Demand,
    strategies.countermeasures: ij.Countermeasure,
    strategies.impacts: ij.Impact,
    strategies.positions: ij.Position,
}
"""The strategies that have a name, with the class of what each draws."""
TEXTS: dict[type, st.SearchStrategy[Any]] = {
    ij.PartialDate: strategies.partial_dates(),
    ij.Moment: strategies.moments(),
    ij.Provision: strategies.provisions(),
}
NAMED = (
    *(ij.State, ij.Office, ij.Treaty, ij.Programme, ij.Licence),
    *(ij.Proceeding, ij.Legislation, ij.Meeting, ij.Declaration),
)
"""Classes whose records always have a name."""


def holds(record: object, name: str) -> bool:
    """Whether a field holds something."""
    return getattr(record, name) not in (None, ())


@attrs.frozen(kw_only=True, weakref_slot=False)
class Docket(ij.Record):
    """A record type that always holds the values whose fields are checked."""

    kind: ClassVar[str] = "docket"

    conduct: ij.Conduct
    delay: ij.parts.Delay
    entry: ij.parts.EntryIntoForceClause
    part: ij.parts.Fraction
    participation: ij.parts.Participation
    sentence: ij.Sentence
    vote: ij.Vote


class TestValues:
    """Every strategy draws what it promises."""

    @pytest.mark.parametrize("strategy", NAMED_STRATEGIES, ids=lambda strategy: str(strategy.__name__))
    def test_named_strategies(self, strategy: Callable[..., st.SearchStrategy[Any]]) -> None:
        """What is drawn is of the class promised."""
        assert {type(value) for value in drawn(strategy(), 20)} == {NAMED_STRATEGIES[strategy]}

    @pytest.mark.parametrize("name", sorted(HELD))
    def test_values_with_fields(self, name: str) -> None:
        """Any class with fields has a strategy by its types, and what it draws is of the class and valid."""

        @PROPERTY
        @given(strategies.of(HELD[name]))
        def check(value: ij.Structure) -> None:
            assert type(value) is HELD[name]
            assert_valid(value)

        check()

    @pytest.mark.parametrize("parse", TEXTS)
    def test_values_of_one_text(self, parse: type[Any]) -> None:
        """`str` and the constructor undo each other."""

        @PROPERTY
        @given(TEXTS[parse])
        def check(value: object) -> None:
            assert parse(str(value)) == value

        check()

    @PROPERTY
    @given(strategies.ids(), strategies.ids("state"), strategies.ids("person", "group"))
    def test_ids(self, any_id: str, state: str, party: str) -> None:
        """They are well formed and of the kinds asked for."""
        assert ":" in any_id
        assert state.startswith("state:")
        assert party.partition(":")[0] in {"person", "group"}

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
        found: list[bool] = []
        for dossier in drawn(strategies.dossiers(ij.Claim, ij.Source, max_size=8)):
            if any(record.kind == "source" for record in dossier):
                found += [record.source in dossier for record in dossier if isinstance(record, ij.Claim)]

        assert found.count(True) > 5 * found.count(False) > 0

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

    @PROPERTY
    @given(strategies.of(Exhibit, share=st.just(Fraction(1, 3))))
    def test_a_type_that_is_one_text_may_be_given(self, exhibit: Exhibit) -> None:
        """A strategy for the field does without what Hypothesis knows of the type."""
        assert exhibit.share == Fraction(1, 3)


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
            pytest.param(strategies.conduct(), lambda one: one.crime is ij.terms.Crime.OTHER, id="another crime"),
            pytest.param(strategies.conduct(), lambda one: one.stateless, id="somebody stateless"),
            pytest.param(
                strategies.conduct(), lambda one: one.stateless is False and one.nationalities, id="somebody's national"
            ),
            pytest.param(strategies.conduct(), lambda one: one.age == 0, id="a newborn"),
            pytest.param(strategies.licences(), lambda one: one.expires, id="a last day"),
            pytest.param(strategies.licences(), lambda one: one.expires_at, id="a last moment"),
            pytest.param(strategies.licences(), lambda one: one.days == 1, id="one day only"),
            pytest.param(strategies.cases(), lambda one: len(one.accused) > 1, id="several accused"),
            pytest.param(strategies.of(ij.parts.CaseStep), lambda one: one.status is None, id="a step of no status"),
            pytest.param(strategies.of(ij.parts.Target), lambda one: one.party is None, id="a target without a record"),
            pytest.param(
                strategies.of(ij.parts.Target), lambda one: one.party and one.description, id="a described party"
            ),
            pytest.param(
                strategies.of(ij.parts.Role), lambda one: one.actor is one.office is None, id="somebody in words"
            ),
            pytest.param(strategies.of(ij.parts.Role), lambda one: one.actor and one.office, id="somebody in office"),
            pytest.param(
                strategies.of(ij.parts.Fraction), lambda one: one.numerator == one.denominator, id="the whole"
            ),
            pytest.param(strategies.of(ij.parts.Fraction), lambda one: one.numerator < one.denominator, id="a part"),
            pytest.param(strategies.of(ij.parts.Delay), lambda one: one.count == 0, id="no delay"),
            pytest.param(strategies.of(ij.parts.Participation), lambda one: one.until, id="a complete record"),
            pytest.param(strategies.of(ij.parts.Participation), lambda one: not one.until, id="an incomplete record"),
            pytest.param(
                strategies.treaty_actions(),
                lambda one: one.act is ij.terms.ActNature.AMENDMENT_ACCEPTANCE,
                id="an amendment accepted",
            ),
            pytest.param(strategies.of(Consequence), lambda one: one.step is AnnouncedStep.OTHER, id="another step"),
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
            nature: ij.terms.SourceNature
            held_by: Annotated[str, ij.Kinds("state")]
            anchor: ij.parts.Anchor
            keys: tuple[str, ...] = ()

        some = drawn(strategies.nearly(Slip), 600)

        assert {wrong.rpartition(" at ")[0] for _, wrong in some} >= {
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
        _, found = sought(strategies.nearly(cls), lambda one: one[1] == wrong)

        assert found == wrong

    @pytest.mark.parametrize(
        "wrong", ["last day of what is not complete", "less than nothing", "no part of a whole", "stateless national"]
    )
    def test_what_the_checks_of_values_refuse_occurs(self, wrong: str) -> None:
        """The same for values that records hold."""
        _, found = sought(strategies.nearly(Docket), lambda one: one[1].partition(" at ")[0] == wrong)

        assert found.partition(" at ")[0] == wrong

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
        answer = subprocess.run(
            [sys.executable, "-c", script],
            env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
            capture_output=True,
            check=True,
            text=True,
        )

        assert answer.stdout.strip() == "False"

    def test_without_hypothesis_the_extra_is_named(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """The error says what to install."""
        monkeypatch.setitem(sys.modules, "hypothesis", None)

        with pytest.raises(ij.MissingExtra, match=r"intljustice\[hypothesis\]"):
            importlib.reload(strategies)
