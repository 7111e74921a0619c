"""Record: the one base of everything that is recorded."""

import copy
import pickle
from collections.abc import Callable, Iterator
from enum import Enum
from typing import Annotated, Any, ClassVar, get_type_hints

import attrs
import pytest
from attrs.exceptions import FrozenInstanceError
from tests.codec.golden_records import GOLDEN_RECORDS
from tests.faults import faults

from intljustice.errors import InvalidRecord, Problem
from intljustice.model.references import Kinds
from intljustice.model.structure import Structure, make_quick
from intljustice.model.text import Text
from intljustice.records.actors import State
from intljustice.records.record import About, Record
from intljustice.records.sources import Hedge
from intljustice.values.citations import Citation, Classification, Level, Reading
from intljustice.values.dates import PartialDate
from intljustice.values.names import Identifier


@attrs.frozen(kw_only=True)
class FieldVisit(Record):
    """A visit, a record type of a user's own."""

    kind: ClassVar[str] = "field-visit"

    by: Annotated[str, Kinds("person", "organisation")] | None = None
    day: PartialDate | None = None


@attrs.frozen(kw_only=True)
class QuickVisit(FieldVisit):
    """The same, to be examined quickly."""


make_quick(QuickVisit)

KINDS = [pytest.param(record, id=type(record).__name__) for record in GOLDEN_RECORDS]


def everything_in(value: Any) -> Iterator[Any]:
    """A value and all that it holds, at any depth."""
    yield value
    if isinstance(value, tuple):
        for one in value:
            yield from everything_in(one)
    elif attrs.has(type(value)):
        for field in attrs.fields(type(value)):
            yield from everything_in(getattr(value, field.name))


def empty_in(one: Any) -> set[str]:
    """The fields that hold nothing."""
    return {field.name for field in attrs.fields(type(one)) if getattr(one, field.name) in {None, ()}}


class TestRecord:
    """Something recorded, of a type of one's own."""

    def test_least(self) -> None:
        """An id is enough; what is left out is empty or not recorded."""
        visit = FieldVisit(id="field-visit:one")
        assert (visit.kind, visit.id) == ("field-visit", "field-visit:one")
        assert (visit.identifiers, visit.citations, visit.readings) == ((), (), ())
        assert (visit.classification, visit.note, visit.by, visit.day) == (None,) * 4
        assert repr(visit) == "FieldVisit(id='field-visit:one')"

    def test_full(self) -> None:
        """Every field is read from what a person would write."""
        common: dict[str, Any] = {
            "identifiers": [("wikidata", "Q1")],
            "citations": ["source:a", Citation("source:b", fields=["note"], locator="p. 1", recorded="2026-08-01")],
            "readings": [Reading(field="note", value=["x"], citations=["source:c"], remark="the day of announcement")],
            "classification": Classification("ex_parte", addressees=["person:khan"]),
            "note": "a remark",
        }
        visit = FieldVisit(id="field-visit:one", by="person:khan", day=PartialDate("2025"), **common)
        assert visit.identifiers == (Identifier("wikidata", "Q1"),)
        assert visit.citations == (
            Citation("source:a"),
            Citation("source:b", fields=("note",), locator="p. 1", recorded="2026-08-01"),
        )
        assert visit.readings == (
            Reading(field="note", value=("x",), citations=("source:c",), remark="the day of announcement"),
        )
        assert visit.classification is not None
        assert visit.classification.level is Level.EX_PARTE
        assert (visit.note, visit.by, visit.day) == ("a remark", "person:khan", PartialDate("2025"))

    def test_bare_level(self) -> None:
        """A bare level classifies the record as a whole."""
        assert FieldVisit(id="field-visit:one", classification="public").classification == Classification(Level.PUBLIC)

    @pytest.mark.parametrize(
        ("text", "message"),
        [
            pytest.param("one", '"one" is not an id', id="no kind"),
            pytest.param("field-visit:One", '"field-visit:One" is not an id', id="a capital"),
            pytest.param("field-visit:", '"field-visit:" is not an id', id="no slug"),
            pytest.param("field-visit:a b", '"field-visit:a b" is not an id', id="a blank"),
            pytest.param("field-visit:" + "x" * 189, f'"field-visit:{"x" * 48}" is not an id', id="too long"),
        ],
    )
    @pytest.mark.parametrize("cls", [FieldVisit, QuickVisit])
    def test_id_form(self, cls: type[FieldVisit], text: str, message: str) -> None:
        """What is no id is refused."""
        with pytest.raises(InvalidRecord) as caught:
            cls(id=text)
        assert caught.value.problems == (
            Problem(
                code="ID_FORM",
                message=message,
                hint="write field-visit:slug, e.g. field-visit:some-name",
                pointer="/id",
                value=text,
            ),
        )

    @pytest.mark.parametrize(
        ("text", "kind", "slug"),
        [
            pytest.param("person:one", "a person", "one", id="another kind"),
            pytest.param("organisation:one", "an organisation", "one", id="a kind with a vowel"),
            pytest.param("state:FRA", "a state", "some-name", id="a State"),
            pytest.param("visit:one", "a visit", "one", id="the end of the kind"),
            pytest.param("field:one", "a field", "one", id="the beginning of the kind"),
        ],
    )
    @pytest.mark.parametrize("cls", [FieldVisit, QuickVisit])
    def test_id_kind(self, cls: type[FieldVisit], text: str, kind: str, slug: str) -> None:
        """The id of another kind is refused; its slug, where it can be one here, stands in the example."""
        with pytest.raises(InvalidRecord) as caught:
            cls(id=text)
        assert caught.value.problems == (
            Problem(
                code="ID_KIND",
                message=f'"{text}" is the id of {kind}, but this is a field-visit',
                hint=f"write field-visit:slug, e.g. field-visit:{slug}",
                pointer="/id",
                value=text,
            ),
        )

    def test_longest_id(self) -> None:
        """An id of two hundred characters is taken."""
        text = "field-visit:" + "x" * 188
        assert FieldVisit(id=text).id == QuickVisit(id=text).id == text

    def test_state_id(self) -> None:
        """A State's id is its code, and the mend says so."""
        with pytest.raises(InvalidRecord) as caught:
            State(id="state:france", names=["France"])
        assert caught.value.problems == (
            Problem(
                code="ID_FORM",
                message='"state:france" is not an id',
                hint="write state:slug, e.g. state:FRA",
                pointer="/id",
                value="state:france",
            ),
        )

    def test_every_fault(self) -> None:
        """All faults are reported at once, in the order of the fields, those of the base first."""
        given: dict[str, Any] = {
            "day": 2025,
            "by": "state:FRA",
            "note": "",
            "classification": Classification,
            "readings": [Reading(field="a", value="b"), "c"],
            "citations": ["s46", Citation("source:s46"), {"source": "source:s46"}],
            "identifiers": [("Wikidata", "Q1"), ("untc",), ("untc", "")],
            "id": "field-visit:One",
        }
        with pytest.raises(InvalidRecord) as caught:
            FieldVisit(**given)
        assert caught.value.what == "FieldVisit 'field-visit:One'"
        assert faults(caught.value) == [
            ("/id", "ID_FORM"),
            ("/identifiers/0/scheme", "SCHEME_FORM"),
            ("/identifiers/1", "NOT_A_VALUE"),
            ("/identifiers/2/value", "EMPTY"),
            ("/citations/0/source", "REF_FORM"),
            ("/citations/2", "NOT_A_VALUE"),
            ("/readings/1", "NOT_A_VALUE"),
            ("/classification", "NOT_A_VALUE"),
            ("/note", "EMPTY"),
            ("/by", "REF_KIND"),
            ("/day", "DATE_FORM"),
        ]

    @pytest.mark.parametrize("value", [None, 5, "", FieldVisit(id="field-visit:one")], ids=str)
    def test_no_id(self, value: Any) -> None:
        """An id is a text, and no other record stands for it."""
        with pytest.raises(InvalidRecord) as caught:
            FieldVisit(id=value)
        assert faults(caught.value) == [("/id", "EMPTY" if value == "" else "NOT_A_TEXT")]

    def test_missing_id(self) -> None:
        """Without an id there is no record."""
        make: Any = FieldVisit
        with pytest.raises(TypeError, match="'id'"):
            make(note="x")

    def test_by_name_only(self) -> None:
        """Fields are given by name."""
        make: Any = FieldVisit
        with pytest.raises(TypeError, match="positional"):
            make("field-visit:one")

    def test_evolve(self) -> None:
        """A changed copy is read and checked anew, and the first stays as it was."""
        visit = FieldVisit(id="field-visit:one", note="a")
        assert attrs.evolve(visit, note="b") == FieldVisit(id="field-visit:one", note="b")
        assert visit.note == "a"
        with pytest.raises(InvalidRecord) as caught:
            attrs.evolve(visit, id="person:one", note="")
        assert faults(caught.value) == [("/id", "ID_KIND"), ("/note", "EMPTY")]


class TestKind:
    """What a record is a record of."""

    @pytest.mark.parametrize("record", KINDS)
    def test_of_record(self, record: Record) -> None:
        """A record carries the kind of its class, which begins its id, and no field of that name."""
        assert record.kind == type(record).kind == record.id.partition(":")[0]
        assert "kind" not in {field.name for field in attrs.fields(type(record))}

    def test_slot(self) -> None:
        """A slot carries the kind for encoders, from the start and also where a decoder makes instances its own way."""
        slot: Any = next(vars(base)["kind"] for base in Record.__mro__ if "kind" in vars(base).get("__slots__", ()))
        assert slot.__get__(FieldVisit.__new__(FieldVisit)) == "field-visit"
        bare: Any = object.__new__(FieldVisit)
        object.__setattr__(bare, "id", "field-visit:one")
        for name in ("identifiers", "citations", "readings"):
            object.__setattr__(bare, name, ())
        for name in ("classification", "note", "by", "day"):
            object.__setattr__(bare, name, None)
        with pytest.raises(AttributeError):
            slot.__get__(bare)
        bare.__attrs_post_init__()
        assert slot.__get__(bare) == bare.kind == "field-visit"
        assert bare == FieldVisit(id="field-visit:one")


class TestEveryRecord:
    """What holds for a record of each kind with everything filled in."""

    @pytest.mark.parametrize("record", KINDS)
    def test_deeply_immutable(self, record: Record) -> None:
        """Everything in it, at any depth, is of a type that cannot change."""
        allowed = (str, int, bool, type(None), tuple, Enum, Text, Structure)
        for one in everything_in(record):
            assert isinstance(one, allowed), one

    @pytest.mark.parametrize("record", KINDS)
    def test_set_and_delete(self, record: Record) -> None:
        """No field, nor the kind, nor anything new can be set or deleted, here and in every value inside."""
        for one in everything_in(record):
            if attrs.has(type(one)):
                names = [*(field.name for field in attrs.fields(type(one))), "kind", "other"]
                for name in names:
                    with pytest.raises(FrozenInstanceError):
                        setattr(one, name, None)
                    with pytest.raises(FrozenInstanceError):
                        delattr(one, name)

    @pytest.mark.parametrize("record", KINDS)
    @pytest.mark.parametrize(
        "again",
        [
            pytest.param(copy.copy, id="copy"),
            pytest.param(copy.deepcopy, id="deepcopy"),
            *(
                pytest.param(lambda one, p=p: pickle.loads(pickle.dumps(one, protocol=p)), id=f"pickle-{p}")
                for p in range(pickle.HIGHEST_PROTOCOL + 1)
            ),
        ],
    )
    def test_copies(self, record: Record, again: Callable[[Record], Record]) -> None:
        """A copy, also one from another process, is equal, of the same class and kind, and as immutable."""
        other = again(record)
        assert (type(other), other.kind, other, hash(other)) == (type(record), record.kind, record, hash(record))
        assert repr(other) == repr(record)
        name = "note"
        with pytest.raises(FrozenInstanceError):
            setattr(other, name, "other")

    @pytest.mark.parametrize("record", KINDS)
    def test_each_field_counts(self, record: Record) -> None:
        """Left without any one field, or made of what it holds, it is unequal or equal."""
        held = {field.name: getattr(record, field.name) for field in attrs.fields(type(record))}
        assert type(record)(**held) == record
        assert hash(type(record)(**held)) == hash(record)
        for field in attrs.fields(type(record)):
            if field.default is attrs.NOTHING or field.name in empty_in(record):
                continue
            if field.name not in {"names", "description", "amendment"}:
                assert attrs.evolve(record, **{field.name: field.default}) != record, field.name

    @pytest.mark.parametrize("record", KINDS)
    def test_repr(self, record: Record) -> None:
        """It shows each field that holds something, in declared order, and evaluates to the record."""
        shown = repr(record)
        held = [field.name for field in attrs.fields(type(record)) if field.name not in empty_in(record)]
        places = [shown.index(f"{name}=") for name in held]
        assert places[0] == len(type(record).__name__) + 1
        assert shown.count("None") == 0

    @pytest.mark.parametrize("record", KINDS)
    def test_type_hints(self, record: Record) -> None:
        """Its types can be asked for at run time."""
        assert {field.name for field in attrs.fields(type(record))} <= get_type_hints(type(record)).keys()

    @pytest.mark.parametrize("record", KINDS)
    def test_evolve_re_checks(self, record: Record) -> None:
        """A copy with another kind's id or an empty note is refused for both."""
        with pytest.raises(InvalidRecord) as caught:
            attrs.evolve(record, id="field-visit:one", note="")
        assert faults(caught.value) == [("/id", "ID_KIND"), ("/note", "EMPTY")]

    def test_classes_apart(self) -> None:
        """Two records of different classes are unequal, however alike their fields."""
        one, other = FieldVisit(id="field-visit:one"), QuickVisit(id="field-visit:one")
        left: object = one
        assert left != other
        assert About(title="a") != Hedge("a")  # type: ignore[comparison-overlap] # two classes on purpose
