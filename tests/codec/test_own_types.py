"""Record types, checks, hooks and texts of one's own, and the types that a codec does not take."""

import json
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime
from decimal import Decimal
from enum import Enum, StrEnum
from fractions import Fraction
from pathlib import Path
from typing import Any, ClassVar, NamedTuple
from uuid import UUID

import attrs
import pytest
from tests.codec.documents import PERSON, document, problems_of, refused
from tests.own_types import CODEC, HOOKED, Exhibit, Medium, Money, Part

import intljustice as ij
from intljustice.model.checks import Check, check

BOTH = pytest.mark.parametrize("codec", [pytest.param(CODEC, id="fast"), pytest.param(HOOKED, id="with hooks")])
NO_HOOKS_AND_HOOKS = pytest.mark.parametrize(
    "more", [pytest.param({}, id="fast"), pytest.param({"configure": lambda _: None}, id="with hooks")]
)
EXHIBIT = Exhibit(
    id="exhibit:boot",
    medium=Medium.FILM,
    share=Fraction(1, 2),
    worth=Money("3 EUR"),
    deposited=None,
    marked=("A", "B"),
    pages=(1, 2),
    parts=(Part(label="sole", seen=(ij.PartialDate("2025-03~"),)),),
    shown_to=("person:x",),
)
TEXT = (
    '{"kind":"exhibit","id":"exhibit:boot","medium":"film","share":"1/2","worth":"3 EUR","deposited":null,'
    '"marked":["A","B"],"pages":[1,2],"parts":[{"label":"sole","seen":["2025-03~"]}],"shown_to":["person:x"]}'
)


def record_type(name: str, *, base: type = ij.Record, slots: bool = True, **members: Any) -> Any:
    """A decorated class of this name; members other than its `kind` are the types of its fields."""
    kind = {"kind": members.pop("kind")} if "kind" in members else {}
    return attrs.frozen(kw_only=True, slots=slots)(type(name, (base,), {**kind, "__annotations__": members}))


class TestRecords:
    """Record types of one's own, beside those of the library."""

    @BOTH
    def test_they_are_read_and_written(self, codec: ij.Codec) -> None:
        """A record of one's own is read as its own class, and what is written is read again."""
        read = codec.loads_record(TEXT)

        assert read == EXHIBIT
        assert type(read) is Exhibit
        assert codec.loads_record(codec.dumps_record(read)) == EXHIBIT

    @BOTH
    def test_they_stand_beside_the_others(self, codec: ij.Codec) -> None:
        """A dossier holds both, and `get` gives the class asked for."""
        read = codec.loads(document(TEXT, PERSON))

        assert read.get(Exhibit, "exhibit:boot").title == "untitled"
        assert read.get(ij.Person, "person:x").description == "D"
        assert codec.loads(codec.dumps(read)) == read
        assert codec.loads(codec.dumps(read, indent=True)) == read

    @BOTH
    def test_their_faults_are_named(self, codec: ij.Codec) -> None:
        """Own fields, values, terms, texts and references are held to the same strictness."""
        text = (
            '{"kind": "exhibit", "id": "exhibit:x", "title": null,\n"shown_to": ["source:x"],\n"medium": "papyrus",\n'
            '"parts": [{"label": "", "seen": ["20250301"]}], "copies": "7", "sealed": 0,\n'
            '"worth": "much", "share": 1, "deposited": null, "marked": 1, "pages": [], "colour": "red"}'
        )

        assert sorted(refused(codec.loads, document(text))) == [
            ("/records/0/colour", "UNKNOWN_KEY", 5),
            ("/records/0/copies", "NOT_A_NUMBER", 4),
            ("/records/0/medium", "NOT_A_TERM", 3),
            ("/records/0/parts/0/label", "EMPTY", 4),
            ("/records/0/parts/0/seen/0", "DATE_FORM", 4),
            ("/records/0/sealed", "NOT_A_TRUTH", 4),
            ("/records/0/share", "NOT_A_TEXT", 5),
            ("/records/0/shown_to/0", "REF_KIND", 2),
            ("/records/0/title", "NOT_A_TEXT", 1),
            ("/records/0/worth", "TEXT_FORM", 5),
        ]

    @BOTH
    @pytest.mark.parametrize(
        ("marked", "where"), [('"","title":"T"', "/marked"), ('["A",""]', "/marked/1"), ('1,"title":""', "/title")]
    )
    def test_an_empty_text_is_refused(self, codec: ij.Codec, marked: str, where: str) -> None:
        """A text is not empty, also where a remark stands beside its type, or other types."""
        assert refused(codec.loads_record, TEXT.replace('["A","B"]', marked)) == [(where, "EMPTY", 1)]

    def test_each_function_takes_a_codec(self, tmp_path: Path) -> None:
        """Every function does what the codec given does; the library's own, without one, knows no exhibit."""
        dossier, path = ij.Dossier([EXHIBIT], ij.About(title="T", compiled="2026-11-24")), tmp_path / "exhibits.ndjson"

        ij.write(dossier, path, codec=CODEC)

        assert ij.read(path, codec=CODEC) == dossier
        assert list(ij.iter_records(path, codec=CODEC)) == [EXHIBIT]
        assert ij.loads(ij.dumps(dossier, codec=CODEC), codec=CODEC) == dossier
        assert ij.dumps(dossier, codec=CODEC, indent=True) == CODEC.dumps(dossier, indent=True)
        assert ij.loads_record(ij.dumps_record(EXHIBIT, codec=CODEC), codec=CODEC) == EXHIBIT
        assert ij.dumps_record(EXHIBIT, codec=CODEC, indent=True) == CODEC.dumps_record(EXHIBIT, indent=True)
        assert refused(ij.loads, document(TEXT)) == [("/records/0/kind", "UNKNOWN_KIND", 1)]
        assert refused(ij.loads_record, TEXT) == [("/kind", "UNKNOWN_KIND", 1)]
        assert refused(ij.read, path) == [("/kind", "UNKNOWN_KIND", 2)]
        assert refused(lambda: list(ij.iter_records(path))) == [("/kind", "UNKNOWN_KIND", 2)]

    def test_the_kinds_known_are_listed(self) -> None:
        """`kinds` maps the kinds to their classes, one's own last; a class may be named twice, or be known already."""
        assert list(CODEC.kinds) == [*ij.CODEC.kinds, "exhibit"]
        assert CODEC.kinds["exhibit"] is Exhibit
        again = ij.Codec(extra=(ij.Person, Exhibit, Exhibit), texts={Money: (Money, str), Fraction: (Fraction, str)})
        assert list(again.kinds) == list(CODEC.kinds)

    def test_a_codec_is_shown_in_one_line(self) -> None:
        """The line says how many kinds it knows, and which of them are not the library's."""
        assert repr(ij.CODEC) == "<Codec of 26 kinds>"
        assert repr(CODEC) == "<Codec of 27 kinds, own: exhibit>"

    @pytest.mark.parametrize(
        ("pointer", "cut"),
        [
            ("", ""),
            ("/marks", "/marks"),
            ("/marks/1", "/marks/1"),
            ("/marks/2", "/marks"),
            ("/marks/1/x", "/marks/1"),
            ("/marks/x", "/marks"),
            ("/marks/²", "/marks"),
            ("/about/record", "/about/record"),
            ("/about/field", "/about"),
            ("/absent", ""),
            ("/absent/0", ""),
        ],
    )
    def test_pointers_of_checks_are_cut_back_to_what_is_there(self, pointer: str, cut: str) -> None:
        """A check may point at a field that was left out; the reader is shown what holds it."""

        @check("id")
        def find(_: object) -> ij.Problem:
            return ij.Problem(code="ODD", message="odd", hint="", pointer=pointer)

        @attrs.frozen(kw_only=True)
        class Checked(ij.Record):
            """With a check that always finds."""

            kind: ClassVar[str] = "checked"
            checks: ClassVar[tuple[Check, ...]] = (find,)
            marks: tuple[str, ...] = ()
            about: ij.parts.Subject | None = None
            absent: str | None = None

        text = '{"kind": "checked", "id": "checked:x", "marks": ["a", "b"], "about": {"record": "person:x"}}'

        assert refused(ij.Codec(extra=(Checked,)).loads_record, text) == [(cut, "ODD", 1)]


class TestHooks:
    """Hooks and validators of one's own, and what they raise."""

    AMENDMENT = (
        '{"kind": "amendment", "id": "amendment:x", "treaty": "treaty:t", "description": "%s",\n'
        '"entry_into_force_under": "rome-statute:121(4)"}'
    )

    def test_a_hook_sees_everything(self) -> None:
        """A hook for names is asked for each, also where all is sound."""
        seen: list[str] = []

        def renamed(value: dict[str, str], _: object) -> ij.Name:
            seen.append(value["text"])
            return ij.Name("Other")

        codec = ij.Codec(configure=lambda converter: converter.register_structure_hook(ij.Name, renamed))
        read = codec.loads(document('{"kind": "treaty", "id": "treaty:x", "names": [{"text": "Rome Statute"}]}'))

        assert seen == ["Rome Statute"]
        assert read.label("treaty:x") == "Other"

    @pytest.mark.parametrize("error", [ValueError("odd"), KeyError("odd"), TypeError("odd")], ids=repr)
    def test_what_a_hook_raises_is_a_problem(self, error: Exception) -> None:
        """The problem has its pointer, and no other fault is hidden by it."""

        def fail(_: object, __: object) -> ij.Provision:
            raise error

        codec = ij.Codec(configure=lambda converter: converter.register_structure_hook(ij.Provision, fail))

        first, second = problems_of(codec.loads, document(self.AMENDMENT % ""))

        assert (first.pointer, first.code, first.line) == ("/records/0/description", "EMPTY", 1)
        assert (second.pointer, second.code, second.line) == ("/records/0/entry_into_force_under", "TEXT_FORM", 2)
        assert second.message == f"it cannot be read: {type(error).__name__}: {error}"
        assert second.hint == "write a form that the codec's own hooks can read"

    def test_what_a_hook_gives_must_fit(self) -> None:
        """What a hook gives is held to the type of its field, as what is given by hand is."""
        codec = ij.Codec(configure=lambda converter: converter.register_structure_hook(ij.Provision, lambda *_: 12))

        assert refused(codec.loads_record, self.AMENDMENT % "D") == [("/entry_into_force_under", "NOT_A_TEXT", 2)]

    def test_what_a_hook_writes_is_written(self) -> None:
        """A hook for writing is asked too, in both forms."""
        codec = ij.Codec(
            configure=lambda converter: converter.register_unstructure_hook(ij.PartialDate, lambda day: f"<{day}>")
        )
        record = ij.Source(id="source:x", title="T", published="2025")

        assert b'"published":"<2025>"' in codec.dumps_record(record)
        assert b'"published": "<2025>"' in codec.dumps_record(record, indent=True)
        assert b'"compiled":"<2026>"' in codec.dumps(ij.Dossier([record], ij.About(compiled="2026")))

    @NO_HOOKS_AND_HOOKS
    def test_what_a_validator_raises_is_a_problem(self, more: dict[str, Any]) -> None:
        """A validator is asked whichever way a record comes in, and its problem stands at the record."""

        def odd(_: object, __: object, value: int) -> None:
            if value % 2 == 0:
                raise ValueError("odd numbers only")

        @attrs.frozen(kw_only=True)
        class House(ij.Record):
            """With a validator."""

            kind: ClassVar[str] = "house"
            number: int = attrs.field(validator=odd)

        codec = ij.Codec(extra=(House,), **more)
        text = '{"kind": "house", "id": "house:x", "number": %d}'

        assert codec.loads_record(text % 7) == House(id="house:x", number=7)
        (problem,) = problems_of(codec.loads_record, text % 8)
        assert (problem.code, problem.pointer, problem.line) == ("TEXT_FORM", "", 1)
        assert problem.message == "it cannot be read: ValueError: odd numbers only"


class Sum:
    """A sum in euros, which has no text of its own in Python."""

    def __init__(self, euros: int) -> None:
        """Keep the sum."""
        self.euros = euros

    @classmethod
    def parse(cls, text: str) -> "Sum":
        """The sum of a text such as "EUR 5"."""
        currency, _, amount = text.partition(" ")
        if currency != "EUR":
            raise LookupError(f"no rate for {currency}")
        return cls(int(amount))

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Sum) and other.euros == self.euros

    def __hash__(self) -> int:
        return self.euros


@attrs.frozen(kw_only=True)
class Fine(ij.Record):
    """A record type with texts of one's own."""

    kind: ClassVar[str] = "fine"

    amount: Sum
    paid: tuple[Sum, ...] = ()
    waived: Sum | None = None


SUMS = {Sum: (Sum.parse, lambda sum_: f"EUR {sum_.euros}")}
FINE = Fine(id="fine:x", amount=Sum(5), paid=(Sum(2), Sum(3)))
FINES = pytest.mark.parametrize(
    "codec",
    [
        pytest.param(ij.Codec(extra=(Fine,), texts=SUMS), id="fast"),
        pytest.param(ij.Codec(extra=(Fine,), texts=SUMS, configure=lambda _: None), id="with hooks"),
    ],
)


class Docket(str):
    """A docket number: a kind of text, which is written with "No." before it."""

    __slots__ = ()


class Count(int):
    """A number that is written as a text."""


def docket(text: str) -> Docket:
    """The docket number of a text with a stroke in it."""
    if "/" not in text:
        raise ij.InvalidValue.because("DOCKET_FORM", f'"{text}" has no stroke', "write number/year", text)
    return Docket(text.removeprefix("No. "))


class Rank(StrEnum):
    """A vocabulary whose terms are texts in Python too."""

    CHIEF = "chief"
    DEPUTY = "deputy"


@attrs.frozen(kw_only=True)
class Filing(ij.Record):
    """A record type with texts that are kinds of text and number in Python too."""

    kind: ClassVar[str] = "filing"

    docket: Docket
    pages: Count | None = None
    rank: Rank | None = None


FILINGS = ij.Codec(extra=(Filing,), texts={Docket: (docket, lambda number: f"No. {number}"), Count: (Count, str)})


@dataclass(frozen=True)
class Price:
    """An amount as a dataclass."""

    cents: int

    def __str__(self) -> str:
        """The number alone."""
        return str(self.cents)


class Span(NamedTuple):
    """A span of pages as a named tuple."""

    first: int
    last: int


def shouted(text: str) -> Docket:
    """A text in capitals."""
    if not (text.isalpha() and text.isupper()):
        raise ValueError(text)
    return Docket(text)


SORTS = pytest.mark.parametrize(
    ("value", "parse", "write"),
    [
        pytest.param(Money("3 EUR"), Money, str, id="class"),
        pytest.param(Price(5), lambda text: Price(int(text)), str, id="dataclass"),
        pytest.param(
            Span(1, 2), lambda text: Span(*map(int, text.split("-"))), "{0.first}-{0.last}".format, id="named tuple"
        ),
        pytest.param(Docket("NO"), shouted, str, id="text"),
        pytest.param(Decimal("1.50"), Decimal, str, id="decimal"),
        pytest.param(Fraction(1, 3), Fraction, str, id="fraction"),
        pytest.param(UUID(int=5), lambda text: UUID(hex=text), lambda one: one.hex, id="uuid"),
        pytest.param(
            date(2025, 1, 2),
            lambda text: datetime.strptime(text, "%d.%m.%Y").replace(tzinfo=UTC).date(),
            "{:%d.%m.%Y}".format,
            id="date",
        ),
    ],
)
NO_SUCH_TEXT: tuple[object, ...] = (
    *("", "\ud800", "e\u0301", "no such text", "2025-01-02"),
    *(5, 1.5, True, None, {}, {"cents": 5}, [1, 2]),
)


def ticket(value: Any, parse: Callable[[str], Any], write: Callable[[Any], str]) -> tuple[ij.Codec, ij.Record]:
    """A record that holds this value, and a codec that knows how it is read and written."""
    cls = record_type("Ticket", kind="ticket", value=type(value))
    return ij.Codec(extra=(cls,), texts={type(value): (parse, write)}), cls(id="ticket:one", value=value)


class TestTexts:
    """Types of one's own that are one text on the wire."""

    @FINES
    def test_they_are_read_and_written_by_the_functions_given(self, codec: ij.Codec) -> None:
        """The functions given read and write the text, also in lists and where there may be none."""
        read = codec.loads_record(
            '{"kind": "fine", "id": "fine:x", "amount": "EUR 5", "paid": ["EUR 2", "EUR 3"], "waived": null}'
        )

        assert read == FINE
        assert codec.dumps_record(read) == (
            b'{"amount":"EUR 5","citations":[],"classification":null,"id":"fine:x","identifiers":[],'
            b'"kind":"fine","note":null,"paid":["EUR 2","EUR 3"],"readings":[],"waived":null}'
        )
        assert codec.dumps_record(read, indent=True) == (
            b'{\n  "kind": "fine",\n  "id": "fine:x",\n  "amount": "EUR 5",\n'
            b'  "paid": [\n    "EUR 2",\n    "EUR 3"\n  ]\n}'
        )

    @FINES
    def test_what_the_function_raises_is_a_problem(self, codec: ij.Codec) -> None:
        """Whatever it raises is said with pointer and line, and the other faults beside it."""
        text = '{"kind": "fine", "id": "fine:x",\n"amount": "USD 5",\n"paid": ["EUR 2", "EUR x"], "note": ""}'

        amount, note, paid = problems_of(codec.loads_record, text)

        assert (amount.pointer, amount.code, amount.line) == ("/amount", "TEXT_FORM", 2)
        assert (note.pointer, note.code, note.line) == ("/note", "EMPTY", 3)
        assert (paid.pointer, paid.code, paid.line) == ("/paid/1", "TEXT_FORM", 3)
        assert amount.message == '"USD 5" cannot be read: LookupError: no rate for USD'
        assert paid.message.startswith('"EUR x" cannot be read: ValueError: invalid literal for int()')
        assert amount.hint == "write a text this type can read"

    @FINES
    def test_only_a_text_is_taken(self, codec: ij.Codec) -> None:
        """A number, a list or null is not handed to the function."""
        text = '{"kind": "fine", "id": "fine:x", "amount": 5, "paid": [null, ["EUR 5"]], "waived": true}'

        assert refused(codec.loads_record, text) == [
            ("/amount", "NOT_A_TEXT", 1),
            ("/paid/0", "NOT_A_TEXT", 1),
            ("/paid/1", "NOT_A_TEXT", 1),
            ("/waived", "NOT_A_TEXT", 1),
        ]

    @FINES
    @pytest.mark.parametrize(("text", "code"), [("", "EMPTY"), ("EUR 5e\u0301", "NOT_NFC"), ("\\ud83d", "SURROGATE")])
    def test_only_a_sound_text_is_taken(self, codec: ij.Codec, text: str, code: str) -> None:
        """What no text may be is refused before the function is asked."""
        given = f'{{"kind": "fine", "id": "fine:x", "amount": "{text}"}}'

        assert refused(codec.loads_record, given) == [("/amount", code, 1)]

    @SORTS
    def test_any_sort_of_class(self, value: Any, parse: Callable[[str], Any], write: Callable[[Any], str]) -> None:
        """Whatever sort of class it is, a value is written as its text and read back, in both forms."""
        codec, record = ticket(value, parse, write)

        for indent in (False, True):
            raw = codec.dumps_record(record, indent=indent)
            assert json.loads(raw)["value"] == write(value)
            assert codec.loads_record(raw) == record

    @SORTS
    @pytest.mark.parametrize("wrong", NO_SUCH_TEXT, ids=repr)
    def test_nothing_but_its_text_is_taken(
        self, value: Any, parse: Callable[[str], Any], write: Callable[[Any], str], wrong: object
    ) -> None:
        """No other form that some parser might take for it is let in."""
        codec, _ = ticket(value, parse, write)
        text = json.dumps({"kind": "ticket", "id": "ticket:one", "value": wrong})

        assert [problem.pointer for problem in problems_of(codec.loads_record, text)] == ["/value"]

    @NO_HOOKS_AND_HOOKS
    def test_a_type_that_decoders_know_is_read_by_its_function(self, more: dict[str, Any]) -> None:
        """A decimal number is what the function given makes of a text, and no number of JSON is taken for one."""
        cls = record_type("Bill", kind="bill", amount=Decimal)
        codec = ij.Codec(extra=(cls,), texts={Decimal: (lambda text: Decimal(text.replace(",", ".")), str)}, **more)
        text = '{"kind": "bill", "id": "bill:x", "amount": %s}'

        assert codec.loads_record(text % '"1,50"') == cls(id="bill:x", amount=Decimal("1.50"))
        assert refused(codec.loads_record, text % "1.50") == [("/amount", "NOT_A_TEXT", 1)]
        assert refused(codec.loads_record, text % '"a lot"') == [("/amount", "TEXT_FORM", 1)]

    def test_kinds_of_text_and_number_stay_what_they_are(self) -> None:
        """A type that derives from a text or number is read by its own function, not as what it derives from."""
        read = FILINGS.loads_record('{"kind": "filing", "id": "filing:x", "docket": "01/21", "pages": "12"}', Filing)

        assert type(read.docket) is Docket
        assert type(read.pages) is Count
        assert FILINGS.loads_record(FILINGS.dumps_record(read)) == read
        assert b'"docket":"No. 01/21"' in FILINGS.dumps_record(read)
        assert b'"pages":"12"' in FILINGS.dumps_record(read)

    def test_a_vocabulary_of_texts_is_a_vocabulary(self) -> None:
        """Its terms are terms, though they are texts too."""
        text = '{"kind": "filing", "id": "filing:x", "docket": "01/21", "rank": %s}'

        assert FILINGS.loads_record(text % '"deputy"', Filing).rank is Rank.DEPUTY
        assert refused(FILINGS.loads_record, text % '"deputie"') == [("/rank", "NOT_A_TERM", 1)]
        assert refused(FILINGS.loads_record, text % "3") == [("/rank", "NOT_A_TERM", 1)]

    def test_a_problem_of_the_functions_own_is_kept(self) -> None:
        """A function that raises `InvalidValue` says itself what is wrong."""
        (problem,) = problems_of(FILINGS.loads_record, '{"kind": "filing", "id": "filing:x", "docket": "21"}')

        assert (problem.pointer, problem.code, problem.hint) == ("/docket", "DOCKET_FORM", "write number/year")

    def test_a_text_that_cannot_be_written_says_so(self) -> None:
        """A digest is taken without a codec; a type without a text of its own has none there."""
        with pytest.raises(TypeError) as caught:
            ij.Dossier([FINE]).digest()

        assert str(caught.value) == "Sum has no text on the wire; name it in Codec(texts={Sum: (parse, write)})"


@attrs.frozen
class Nested(ij.Structure):
    """A value that holds its like."""

    parts: "tuple[Nested, ...]" = ()


@attrs.frozen(slots=False)
class Loose(ij.Structure):
    """A value with a dictionary, which could be changed."""


@attrs.frozen
class Listing(ij.Structure):
    """A value that holds a list."""

    marks: list[str]


@attrs.frozen(kw_only=True)
class Timed(ij.Record):
    """With a field that sets itself."""

    kind: ClassVar[str] = "timed"
    hour: int = attrs.field(default=12, init=False)


@attrs.frozen(kw_only=True)
class Echo(ij.Record):
    """With a default from another field."""

    kind: ClassVar[str] = "echo"
    again: str = attrs.field(default=attrs.Factory(lambda self: self.id, takes_self=True))


KIND = 'give it a kind of its own: kind: ClassVar[str] = "exhibit"'
FROZEN = "decorate it with @attrs.frozen(kw_only=True)"
ARGUMENT = "every field is an argument of the constructor under its own name"
HELD = "cannot be held; use text, int, bool, a term, a value, or a tuple of these"


class TestUnsoundTypes:
    """Record types that a codec does not take."""

    @pytest.mark.parametrize(
        ("cls", "message"),
        [
            pytest.param("exhibit", "exhibit cannot be a record type: it is no subclass of Record", id="no class"),
            pytest.param(ij.Name, "Name cannot be a record type: it is no subclass of Record", id="no record"),
            pytest.param(
                type("Bare", (ij.Record,), {"kind": "bare"}),
                f"Bare cannot be a record type: {FROZEN}",
                id="a subclass that attrs has not seen has none of its own fields",
            ),
            pytest.param(
                record_type("Odd", kind="odd", slots=False),
                f"Odd cannot be a record type: its instances could be changed: {FROZEN}, without slots=False",
                id="an instance with a dictionary could be changed behind the back of its class",
            ),
            pytest.param(
                record_type("Odd", kind="odd", held=tuple[Loose, ...]),
                f"Odd cannot be a record type: held: its instances could be changed: {FROZEN}, without slots=False",
                id="a value with a dictionary",
            ),
            pytest.param(
                record_type("Special", base=ij.Person),
                f"Special cannot be a record type: {KIND}",
                id="a kind that is inherited is another's",
            ),
            *(
                pytest.param(record_type("Odd", kind=kind), f"Odd cannot be a record type: {KIND}", id=f"kind {kind!r}")
                for kind in ("Exhibit", "my exhibit", "", "x2", 3)
            ),
            pytest.param(
                record_type("Witness", kind="person"),
                'Witness and Person both have the kind "person"',
                id="a kind that is taken",
            ),
            pytest.param(
                record_type("Odd", kind="odd", parts=tuple[Listing, ...]),
                f"Odd cannot be a record type: parts: marks: list[str] {HELD}",
                id="a field of a value that cannot be held",
            ),
            pytest.param(
                record_type("Odd", kind="odd", whom=ij.Person | None),
                "Odd cannot be a record type: whom: a record is named by its id: Annotated[str, Kinds('person')]",
                id="a record within a record",
            ),
            pytest.param(
                record_type("Odd", kind="odd", part=Nested | None),
                "Odd cannot be a record type: part: parts: a Nested cannot hold another Nested",
                id="a value within itself could be of any depth",
            ),
            pytest.param(Timed, f"Timed cannot be a record type: hour: {ARGUMENT}", id="a field that is no argument"),
            pytest.param(
                record_type("Odd", kind="odd", _secret=str),
                f"Odd cannot be a record type: _secret: {ARGUMENT}",
                id="a field with another name in Python",
            ),
            pytest.param(
                Echo,
                "Echo cannot be a record type: again: a default cannot depend on the record",
                id="a default that looks at the record",
            ),
        ],
    )
    def test_a_type_that_is_refused(self, cls: Any, message: str) -> None:
        """The class, the way to the field and what is wrong with it are named."""
        with pytest.raises(TypeError) as caught:
            ij.Codec(extra=(cls,))

        assert str(caught.value) == message

    @pytest.mark.parametrize(
        ("hint", "named"),
        [
            pytest.param(list[str], "list[str]", id="a list could be changed"),
            pytest.param(dict[str, str], "dict[str, str]", id="so could a mapping"),
            pytest.param(tuple[list[str], ...], "list[str]", id="also within a tuple"),
            pytest.param(float, "<class 'float'>", id="a fraction is not exact"),
            pytest.param(object, "<class 'object'>", id="anything is nothing"),
            pytest.param(Any, "typing.Any", id="any as well"),
            pytest.param(Sum | None, ".Sum'>", id="a type without functions"),
            pytest.param(tuple[str, int], "tuple[str, int]", id="a tuple of fixed length"),
            pytest.param(tuple, "<class 'tuple'>", id="a tuple of who knows what"),
            pytest.param(None, "<class 'NoneType'>", id="nothing at all"),
            pytest.param(int | ij.PartialDate, "int | intljustice.values.dates.PartialDate", id="a number or a date"),
            pytest.param(
                ij.PartialDate | ij.Provision | None,
                "intljustice.values.dates.PartialDate | intljustice.values.provisions.Provision | None",
                id="a date or a provision",
            ),
            pytest.param(str | ij.Name, "str | intljustice.values.names.Name", id="a text or a value"),
            pytest.param(
                tuple[str, ...] | tuple[int, ...], "tuple[str, ...] | tuple[int, ...]", id="lists of this or that"
            ),
            pytest.param(Enum("Order", {"FIRST": 1}), "<enum 'Order'>", id="terms that are no texts"),
        ],
    )
    def test_a_field_that_cannot_be_held(self, hint: object, named: str) -> None:
        """The field and the part of its type are named, with what is allowed."""
        with pytest.raises(TypeError) as caught:
            ij.Codec(extra=(record_type("Odd", kind="odd", field=hint),))

        message = str(caught.value)
        assert message.startswith("Odd cannot be a record type: field: ")
        assert message.endswith(f" {HELD}")
        assert named in message

    @pytest.mark.parametrize(
        "hint",
        [
            str | int | bool | tuple[str, ...] | None,
            tuple[tuple[ij.Name, ...], ...],
            tuple[ij.AnyId, ...],
            ij.Confidence | None,
            ij.Moment,
        ],
        ids=str,
    )
    def test_a_field_that_can(self, hint: object) -> None:
        """Near misses of the above are taken."""
        assert "sound" in ij.Codec(extra=(record_type("Sound", kind="sound", field=hint),)).kinds
