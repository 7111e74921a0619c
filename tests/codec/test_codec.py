"""A codec with record types, texts and hooks of one's own, its limits, and what it leaves out or passes on."""

import gc
from collections.abc import Callable
from decimal import Decimal
from enum import Enum, StrEnum
from pathlib import Path
from typing import Annotated, Any, ClassVar

import attrs
import pytest
from cattrs import Converter

import intljustice as ij
from intljustice.values.checks import Check, check


class Money:
    """A sum, which is one text on the wire and has no text of its own in Python."""

    def __init__(self, euros: int) -> None:
        """Keep the sum."""
        self.euros = euros

    @classmethod
    def parse(cls, text: str) -> "Money":
        """The sum of a text such as "EUR 5"."""
        currency, _, amount = text.partition(" ")
        if currency != "EUR":
            told = f"no rate for {currency}"
            raise LookupError(told)
        return cls(int(amount))

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Money) and other.euros == self.euros

    def __hash__(self) -> int:
        return self.euros


def in_euros(money: Money) -> str:
    """The text of a sum."""
    return f"EUR {money.euros}"


class Docket(str):
    """A docket number: a text of its own kind, which is written with "No." before it."""

    __slots__ = ()


class Count(int):
    """A number that is written as a text."""


def docket(text: str) -> Docket:
    """The docket number of a text with a stroke in it."""
    if "/" not in text:
        raise ij.InvalidValue.because("DOCKET_FORM", f'"{text}" has no stroke', "write number/year", text)
    return Docket(text.removeprefix("No. "))


def in_full(number: Docket) -> str:
    """The text of a docket number."""
    return f"No. {number}"


class Rank(StrEnum):
    """A vocabulary whose terms are texts in Python too."""

    CHIEF = "chief"
    DEPUTY = "deputy"


@attrs.frozen(kw_only=True)
class Seal(ij.Structure):
    """A value of one's own."""

    number: int
    broken: bool = False


@attrs.frozen(kw_only=True)
class Exhibit(ij.Record):
    """A record type of one's own."""

    kind: ClassVar[str] = "exhibit"

    held_by: str
    supports: tuple[Annotated[str, ij.Kinds("claim")], ...] = ()
    seal: Seal | None = None
    found: ij.PartialDate | None = None


@attrs.frozen(kw_only=True)
class Fine(ij.Record):
    """A record type with texts of one's own."""

    kind: ClassVar[str] = "fine"

    amount: Money
    paid: tuple[Money, ...] = ()
    waived: Money | None = None


@attrs.frozen(kw_only=True)
class Filing(ij.Record):
    """A record type with texts that are kinds of text and number in Python too."""

    kind: ClassVar[str] = "filing"

    docket: Docket
    pages: Count | None = None
    rank: Rank | None = None


def left_alone(_: Converter) -> None:
    """Register no hook, which turns the fast path off all the same."""


MONEY = {Money: (Money.parse, in_euros)}
EXHIBITS = ij.Codec(extra=(Exhibit,))
SLOW_EXHIBITS = ij.Codec(extra=(Exhibit,), configure=left_alone)
FINES = ij.Codec(extra=(Fine,), texts=MONEY)
SLOW_FINES = ij.Codec(extra=(Fine,), texts=MONEY, configure=left_alone)
FILINGS = ij.Codec(extra=(Filing,), texts={Docket: (docket, in_full), Count: (Count, str)})

EXHIBIT = Exhibit(
    id="exhibit:boot",
    held_by="The Registry",
    supports=("claim:one",),
    seal=Seal(number=7),
    found=ij.PartialDate("2025-03~"),
)
EXHIBIT_TEXT = (
    '{"kind":"exhibit","id":"exhibit:boot","held_by":"The Registry","supports":["claim:one"],'
    '"seal":{"number":7},"found":"2025-03~"}'
)
BOTH = [pytest.param(EXHIBITS, id="fast"), pytest.param(SLOW_EXHIBITS, id="with hooks")]
BOTH_FINES = [pytest.param(FINES, id="fast"), pytest.param(SLOW_FINES, id="with hooks")]

PERSON = '{"kind": "person", "id": "person:x", "description": "D"}'


def document(*records: str) -> str:
    """A document of these records."""
    return f'{{"intljustice": 1, "records": [{", ".join(records)}]}}'


def refused(read: Callable[..., object], *given: Any, **more: Any) -> list[tuple[str, str, int | None]]:
    """Pointer, code and line of every problem for which something is refused."""
    with pytest.raises(ij.InvalidDocument) as caught:
        read(*given, **more)
    return [(one.pointer, one.code, one.line) for one in caught.value.problems]


class TestOwnRecords:
    """Record types of one's own."""

    @pytest.mark.parametrize("codec", BOTH)
    def test_they_are_read_and_written(self, codec: ij.Codec) -> None:
        """A record of one's own is read as its own class, and what is written is read again."""
        read = codec.loads_record(EXHIBIT_TEXT)

        assert read == EXHIBIT
        assert type(read) is Exhibit
        assert codec.loads_record(codec.dumps_record(read)) == EXHIBIT

    @pytest.mark.parametrize("codec", BOTH)
    def test_they_stand_beside_the_others(self, codec: ij.Codec) -> None:
        """A dossier holds both, and `get` gives the class asked for."""
        read = codec.loads(document(EXHIBIT_TEXT, PERSON))

        assert read.get(Exhibit, "exhibit:boot").held_by == "The Registry"
        assert read.get(ij.Person, "person:x").description == "D"
        assert codec.loads(codec.dumps(read)) == read
        assert codec.loads(codec.dumps(read, indent=True)) == read

    @pytest.mark.parametrize("codec", BOTH)
    def test_their_faults_are_named(self, codec: ij.Codec) -> None:
        """Own fields, own values and own references are held to the same strictness."""
        text = (
            '{"kind": "exhibit", "id": "exhibit:x", "held_by": null,\n"supports": ["person:x"],\n'
            '"seal": {"number": "7", "broken": 0},\n"found": "20250301", "colour": "red"}'
        )

        assert refused(codec.loads, document(text)) == [
            ("/records/0/held_by", "NOT_A_TEXT", 1),
            ("/records/0/supports/0", "REF_KIND", 2),
            ("/records/0/seal/number", "NOT_A_NUMBER", 3),
            ("/records/0/seal/broken", "NOT_A_TRUTH", 3),
            ("/records/0/colour", "UNKNOWN_KEY", 4),
            ("/records/0/found", "DATE_FORM", 4),
        ]

    def test_both_ways_write_the_same_bytes(self) -> None:
        """A codec with hooks writes what a codec without them writes."""
        dossier = ij.Dossier([EXHIBIT], ij.About(title="T", compiled="2026-11-24"))

        assert EXHIBITS.dumps(dossier) == SLOW_EXHIBITS.dumps(dossier)
        assert EXHIBITS.dumps(dossier, indent=True) == SLOW_EXHIBITS.dumps(dossier, indent=True)
        assert EXHIBITS.dumps_record(EXHIBIT) == SLOW_EXHIBITS.dumps_record(EXHIBIT)

    def test_another_codec_does_not_know_them(self) -> None:
        """There is no register behind the codecs: the library's own refuses the kind."""
        assert refused(ij.loads, document(EXHIBIT_TEXT)) == [("/records/0/kind", "UNKNOWN_KIND", 1)]

    def test_the_kinds_known_are_listed(self) -> None:
        """`kinds` maps the kinds to their classes, one's own last."""
        assert list(EXHIBITS.kinds) == [*ij.CODEC.kinds, "exhibit"]
        assert EXHIBITS.kinds["exhibit"] is Exhibit

    def test_a_type_of_the_library_may_be_named_again(self) -> None:
        """The same class twice is no contradiction."""
        assert list(ij.Codec(extra=(ij.Person, Exhibit, Exhibit)).kinds) == list(EXHIBITS.kinds)


class TestTexts:
    """Types of one's own that are one text on the wire."""

    TEXT = '{"kind": "fine", "id": "fine:x", "amount": "EUR 5", "paid": ["EUR 2", "EUR 3"], "waived": null}'
    FINE = Fine(id="fine:x", amount=Money(5), paid=(Money(2), Money(3)))

    @pytest.mark.parametrize("codec", BOTH_FINES)
    def test_they_are_read_and_written_as_told(self, codec: ij.Codec) -> None:
        """The functions given read and write the text, also in lists and where there may be none."""
        read = codec.loads_record(self.TEXT)

        assert read == self.FINE
        assert codec.dumps_record(read) == (
            b'{"amount":"EUR 5","citations":[],"classification":null,"id":"fine:x","identifiers":[],'
            b'"kind":"fine","note":null,"paid":["EUR 2","EUR 3"],"readings":[],"waived":null}'
        )
        assert codec.dumps_record(read, indent=True) == (
            b'{\n  "kind": "fine",\n  "id": "fine:x",\n  "amount": "EUR 5",\n'
            b'  "paid": [\n    "EUR 2",\n    "EUR 3"\n  ]\n}'
        )

    @pytest.mark.parametrize("codec", BOTH_FINES)
    def test_what_the_function_raises_is_a_problem(self, codec: ij.Codec) -> None:
        """Whatever it raises is told with pointer and line, and the other faults beside it."""
        text = '{"kind": "fine", "id": "fine:x",\n"amount": "USD 5",\n"paid": ["EUR 2", "EUR x"], "note": ""}'

        with pytest.raises(ij.InvalidDocument) as caught:
            codec.loads(document(text))

        assert [(one.pointer, one.code, one.line, one.message) for one in caught.value.problems] == [
            ("/records/0/amount", "TEXT_FORM", 2, '"USD 5" cannot be read: LookupError: no rate for USD'),
            ("/records/0/note", "EMPTY", 3, "an empty text says nothing"),
            (
                "/records/0/paid/1",
                "TEXT_FORM",
                3,
                """"EUR x" cannot be read: ValueError: invalid literal for int() with base 10: 'x'""",
            ),
        ]
        assert caught.value.problems[0].mend == "write a text this type can read"

    @pytest.mark.parametrize("codec", BOTH_FINES)
    def test_only_a_text_is_taken(self, codec: ij.Codec) -> None:
        """A number, a list or null is not handed to the function."""
        text = '{"kind": "fine", "id": "fine:x", "amount": 5, "paid": [null, ["EUR 5"]], "waived": true}'

        assert refused(codec.loads_record, text) == [
            ("/amount", "NOT_A_TEXT", 1),
            ("/paid/0", "NOT_A_TEXT", 1),
            ("/paid/1", "NOT_A_TEXT", 1),
            ("/waived", "NOT_A_TEXT", 1),
        ]

    @pytest.mark.parametrize("codec", BOTH_FINES)
    @pytest.mark.parametrize(("text", "code"), [("", "EMPTY"), ("EUR 5e\u0301", "NOT_NFC"), ("\\ud83d", "SURROGATE")])
    def test_only_a_sound_text_is_taken(self, codec: ij.Codec, text: str, code: str) -> None:
        """What no text may be is refused before the function is asked."""
        given = f'{{"kind": "fine", "id": "fine:x", "amount": "{text}"}}'

        assert refused(codec.loads_record, given) == [("/amount", code, 1)]

    def test_kinds_of_text_and_number_stay_what_they_are(self) -> None:
        """A type that derives from a text or number is read by its own function, not as what it derives from."""
        read = FILINGS.loads_record('{"kind": "filing", "id": "filing:x", "docket": "01/21", "pages": "12"}')

        assert isinstance(read, Filing)
        assert type(read.docket) is Docket
        assert type(read.pages) is Count
        assert FILINGS.loads_record(FILINGS.dumps_record(read)) == read
        assert b'"docket":"No. 01/21"' in FILINGS.dumps_record(read)
        assert b'"pages":"12"' in FILINGS.dumps_record(read)

    @pytest.mark.parametrize("more", [{}, {"configure": left_alone}], ids=["fast", "with hooks"])
    def test_a_type_that_decoders_know_is_read_as_told(self, more: dict[str, Any]) -> None:
        """A decimal number is what the function given makes of a text, and no number of JSON is taken for one."""

        @attrs.frozen(kw_only=True)
        class Bill(ij.Record):
            """With an amount that many decoders have a reading of their own for."""

            kind: ClassVar[str] = "bill"
            amount: Decimal

        codec = ij.Codec(extra=(Bill,), texts={Decimal: (lambda text: Decimal(text.replace(",", ".")), str)}, **more)
        text = '{"kind": "bill", "id": "bill:x", "amount": %s}'

        assert codec.loads_record(text % '"1,50"') == Bill(id="bill:x", amount=Decimal("1.50"))
        assert refused(codec.loads_record, text % "1.50") == [("/amount", "NOT_A_TEXT", 1)]
        assert refused(codec.loads_record, text % '"a lot"') == [("/amount", "TEXT_FORM", 1)]

    def test_a_vocabulary_of_texts_is_a_vocabulary(self) -> None:
        """Its terms are terms, though they are texts too."""
        text = '{"kind": "filing", "id": "filing:x", "docket": "01/21", "rank": %s}'

        assert FILINGS.loads_record(text % '"deputy"') == Filing(
            id="filing:x", docket=Docket("01/21"), rank=Rank.DEPUTY
        )
        assert refused(FILINGS.loads_record, text % '"deputie"') == [("/rank", "NOT_A_TERM", 1)]
        assert refused(FILINGS.loads_record, text % "3") == [("/rank", "NOT_A_TERM", 1)]

    def test_a_problem_of_the_functions_own_is_kept(self) -> None:
        """A function that raises `InvalidValue` says itself what is wrong."""
        with pytest.raises(ij.InvalidDocument) as caught:
            FILINGS.loads_record('{"kind": "filing", "id": "filing:x", "docket": "21"}')

        (problem,) = caught.value.problems
        assert (problem.pointer, problem.code, problem.mend) == ("/docket", "DOCKET_FORM", "write number/year")

    def test_a_type_that_is_not_named_is_refused(self) -> None:
        """Without its functions a codec does not take the type."""
        with pytest.raises(TypeError, match=r"^Fine cannot be a record type: amount: .*Money"):
            ij.Codec(extra=(Fine,))

    def test_a_text_that_cannot_be_written_says_so(self) -> None:
        """A digest is taken without a codec; a type without a text of its own has none there."""
        with pytest.raises(TypeError) as caught:
            ij.Dossier([self.FINE]).digest()

        assert str(caught.value) == "Money has no text on the wire; name it in Codec(texts={Money: (parse, write)})"


class TestConfigure:
    """Hooks of one's own."""

    def test_a_hook_sees_everything(self) -> None:
        """A hook for texts is asked for each, also where all is sound."""
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
        """It is told with its pointer, and no other fault is hidden by it."""

        def fail(_: object, __: object) -> ij.Provision:
            raise error

        codec = ij.Codec(configure=lambda converter: converter.register_structure_hook(ij.Provision, fail))
        text = (
            '{"kind": "amendment", "id": "amendment:x", "treaty": "treaty:t", "description": "",\n'
            '"entry_into_force_under": "rome-statute:121(4)"}'
        )

        with pytest.raises(ij.InvalidDocument) as caught:
            codec.loads(document(text))

        first, second = caught.value.problems
        assert (first.pointer, first.code, first.line) == ("/records/0/description", "EMPTY", 1)
        assert (second.pointer, second.code, second.line) == ("/records/0/entry_into_force_under", "TEXT_FORM", 2)
        assert second.message == f"it cannot be read: {type(error).__name__}: {error}"
        assert second.mend == "write a form that the codec's own hooks can read"

    def test_what_a_hook_gives_must_fit(self) -> None:
        """What a hook gives is held to the type of its field, as what is given by hand is."""

        def number(_: object, __: object) -> int:
            return 12

        codec = ij.Codec(configure=lambda converter: converter.register_structure_hook(ij.Provision, number))
        text = '{"kind": "amendment", "id": "amendment:x", "treaty": "treaty:t", "description": "D",\n%s}'

        assert refused(codec.loads_record, text % '"entry_into_force_under": "rome-statute:121(4)"') == [
            ("/entry_into_force_under", "NOT_A_TEXT", 2)
        ]

    @pytest.mark.parametrize("more", [{}, {"configure": left_alone}], ids=["fast", "with hooks"])
    def test_what_a_validator_raises_is_a_problem(self, more: dict[str, Any]) -> None:
        """A validator of one's own is asked whichever way a record comes in, and told of at the record."""

        def odd(_: object, __: object, value: int) -> None:
            if value % 2 == 0:
                told = "odd numbers only"
                raise ValueError(told)

        @attrs.frozen(kw_only=True)
        class House(ij.Record):
            """With a validator."""

            kind: ClassVar[str] = "house"
            number: int = attrs.field(validator=odd)

        codec = ij.Codec(extra=(House,), **more)
        text = '{"kind": "house", "id": "house:x", "number": %d}'

        assert codec.loads_record(text % 7) == House(id="house:x", number=7)
        with pytest.raises(ij.InvalidDocument) as caught:
            codec.loads_record(text % 8)
        (problem,) = caught.value.problems
        assert (problem.code, problem.pointer, problem.line) == ("TEXT_FORM", "", 1)
        assert problem.message == "it cannot be read: ValueError: odd numbers only"

    def test_what_a_hook_writes_is_written(self) -> None:
        """A hook for writing is asked too, in both forms."""
        codec = ij.Codec(
            configure=lambda converter: converter.register_unstructure_hook(ij.PartialDate, lambda day: f"<{day}>")
        )
        record = ij.Source(id="source:x", title="T", published="2025")

        assert b'"published":"<2025>"' in codec.dumps_record(record)
        assert b'"published": "<2025>"' in codec.dumps_record(record, indent=True)
        assert b'"compiled":"<2026>"' in codec.dumps(ij.Dossier([record], ij.About(compiled="2026")))


class TestUnsoundTypes:
    """Record types that a codec does not take."""

    def test_no_class(self) -> None:
        """What is no class is named as it is."""
        with pytest.raises(TypeError) as caught:
            ij.Codec(extra=("exhibit",))  # type: ignore[arg-type] # that is the point

        assert str(caught.value) == "exhibit cannot be a record type: it is no subclass of Record"

    def test_no_record(self) -> None:
        """A value is no record."""
        with pytest.raises(TypeError) as caught:
            ij.Codec(extra=(Seal,))  # type: ignore[arg-type] # that is the point

        assert str(caught.value) == "Seal cannot be a record type: it is no subclass of Record"

    def test_not_decorated(self) -> None:
        """A subclass that attrs has not seen has none of its own fields."""

        class Bare(ij.Record):
            """Not decorated."""

            kind: ClassVar[str] = "bare"

        with pytest.raises(TypeError) as caught:
            ij.Codec(extra=(Bare,))

        assert str(caught.value) == "Bare cannot be a record type: decorate it with @attrs.frozen(kw_only=True)"

    def test_without_slots(self) -> None:
        """An instance with a dictionary could be changed behind the back of its class."""

        @attrs.frozen(kw_only=True, slots=False)
        class Loose(ij.Record):
            """With a dictionary."""

            kind: ClassVar[str] = "loose"

        with pytest.raises(TypeError) as caught:
            ij.Codec(extra=(Loose,))

        assert str(caught.value) == (
            "Loose cannot be a record type: its instances could be changed: "
            "decorate it with @attrs.frozen(kw_only=True), without slots=False"
        )

    def test_a_value_without_slots(self) -> None:
        """A value within a record is held to the same."""

        @attrs.frozen(slots=False)
        class Loose(ij.Structure):
            """With a dictionary."""

        @attrs.frozen(kw_only=True)
        class Holder(ij.Record):
            """Holds it."""

            kind: ClassVar[str] = "holder"
            held: tuple[Loose, ...] = ()

        with pytest.raises(TypeError, match=r"^Holder cannot be a record type: held: its instances could be changed: "):
            ij.Codec(extra=(Holder,))

    def test_no_kind_of_its_own(self) -> None:
        """A kind that is inherited is another's."""

        @attrs.frozen(kw_only=True)
        class Special(ij.Person):
            """No kind."""

        with pytest.raises(TypeError) as caught:
            ij.Codec(extra=(Special,))

        assert str(caught.value) == (
            'Special cannot be a record type: give it a kind of its own: kind: ClassVar[str] = "exhibit"'
        )

    @pytest.mark.parametrize("kind", ["Exhibit", "my exhibit", "", "x2", 3], ids=repr)
    def test_a_kind_that_is_none(self, kind: object) -> None:
        """A kind is small letters, in words joined by hyphens."""
        odd = attrs.frozen(kw_only=True)(type("Odd", (ij.Record,), {"kind": kind}))

        with pytest.raises(TypeError, match="give it a kind of its own"):
            ij.Codec(extra=(odd,))

    def test_a_kind_that_is_taken(self) -> None:
        """Two classes of one kind could not be told apart."""

        @attrs.frozen(kw_only=True)
        class Witness(ij.Record):
            """Another person."""

            kind: ClassVar[str] = "person"

        with pytest.raises(TypeError) as caught:
            ij.Codec(extra=(Witness,))

        assert str(caught.value) == 'Witness and Person both have the kind "person"'

    @pytest.mark.parametrize(
        ("hint", "named"),
        [
            pytest.param(list[str], "list[str]", id="a list could be changed"),
            pytest.param(dict[str, str], "dict[str, str]", id="so could a mapping"),
            pytest.param(tuple[list[str], ...], "list[str]", id="also within a tuple"),
            pytest.param(float, "<class 'float'>", id="a fraction is not exact"),
            pytest.param(object, "<class 'object'>", id="anything is nothing"),
            pytest.param(Any, "typing.Any", id="any as well"),
            pytest.param(Money | None, ".Money'>", id="a type without functions"),
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
            pytest.param(Enum("Rank", {"FIRST": 1}), "<enum 'Rank'>", id="terms that are no texts"),
        ],
    )
    def test_a_field_that_cannot_be_held(self, hint: object, named: str) -> None:
        """The field and the part of its type are named, with what is allowed."""
        cls = type("Odd", (ij.Record,), {"kind": "odd", "__annotations__": {"field": hint}})

        with pytest.raises(TypeError) as caught:
            ij.Codec(extra=(attrs.frozen(kw_only=True)(cls),))

        told = str(caught.value)
        assert told.startswith("Odd cannot be a record type: field: ")
        assert told.endswith(" cannot be held; use text, int, bool, a term, a value, or a tuple of these")
        assert named in told

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
        cls = type("Sound", (ij.Record,), {"kind": "sound", "__annotations__": {"field": hint}})

        assert "sound" in ij.Codec(extra=(attrs.frozen(kw_only=True)(cls),)).kinds

    def test_a_field_of_a_value_that_cannot_be_held(self) -> None:
        """The way to it is told."""

        @attrs.frozen
        class Inner(ij.Structure):
            """Holds a list."""

            marks: list[str]

        @attrs.frozen(kw_only=True)
        class Outer(ij.Record):
            """Holds the value."""

            kind: ClassVar[str] = "outer"
            parts: tuple[Inner, ...] = ()

        with pytest.raises(
            TypeError, match=r"^Outer cannot be a record type: parts: marks: list\[str\] cannot be held"
        ):
            ij.Codec(extra=(Outer,))

    def test_a_record_within_a_record(self) -> None:
        """A record is named by its id."""

        @attrs.frozen(kw_only=True)
        class Outer(ij.Record):
            """Holds a record."""

            kind: ClassVar[str] = "outer"
            whom: ij.Person | None = None

        with pytest.raises(TypeError) as caught:
            ij.Codec(extra=(Outer,))

        assert str(caught.value) == (
            "Outer cannot be a record type: whom: a record is named by its id: Annotated[str, Kinds('person')]"
        )

    def test_a_value_within_itself(self) -> None:
        """A value that holds its like could be of any depth."""
        with pytest.raises(TypeError) as caught:
            ij.Codec(extra=(Box,))

        assert str(caught.value) == "Box cannot be a record type: part: parts: a Part cannot hold another Part"

    def test_a_field_that_is_no_argument(self) -> None:
        """What the constructor does not take could not be read."""

        @attrs.frozen(kw_only=True)
        class Timed(ij.Record):
            """With a field that sets itself."""

            kind: ClassVar[str] = "timed"
            hour: int = attrs.field(default=12, init=False)

        with pytest.raises(TypeError) as caught:
            ij.Codec(extra=(Timed,))

        assert str(caught.value) == (
            "Timed cannot be a record type: hour: every field is an argument of the constructor under its own name"
        )

    def test_a_field_with_another_name(self) -> None:
        """A field has one name, in Python and in JSON."""

        @attrs.frozen(kw_only=True)
        class Named(ij.Record):
            """With a private field."""

            kind: ClassVar[str] = "named"
            _secret: str = "S"

        with pytest.raises(
            TypeError, match="_secret: every field is an argument of the constructor under its own name"
        ):
            ij.Codec(extra=(Named,))

    def test_a_default_that_depends(self) -> None:
        """A default that looks at the record is none that a decoder can set."""

        @attrs.frozen(kw_only=True)
        class Echo(ij.Record):
            """With a default from another field."""

            kind: ClassVar[str] = "echo"
            again: str = attrs.field(default=attrs.Factory(lambda self: self.id, takes_self=True))

        with pytest.raises(TypeError) as caught:
            ij.Codec(extra=(Echo,))

        assert str(caught.value) == "Echo cannot be a record type: again: a default cannot depend on the record"


@attrs.frozen
class Part(ij.Structure):
    """A value that holds its like."""

    parts: "tuple[Part, ...]" = ()


@attrs.frozen(kw_only=True)
class Box(ij.Record):
    """A record with such a value."""

    kind: ClassVar[str] = "box"
    part: Part | None = None


class TestLimits:
    """How large an input may be."""

    def test_a_document_may_be_as_large_as_the_limit(self) -> None:
        """The limit itself is still allowed; one byte more is not."""
        data = document(PERSON).encode()
        exact, tight = (ij.Codec(limits=ij.Limits(bytes=len(data) - less)) for less in (0, 1))

        assert len(exact.loads(data)) == 1
        with pytest.raises(ij.InvalidDocument) as caught:
            tight.loads(data)
        (problem,) = caught.value.problems
        assert (problem.code, problem.pointer) == ("TOO_LARGE", "")
        assert problem.message == f"it is larger than the {len(data) - 1} bytes allowed"
        assert problem.mend == "split it, or read it with larger Limits"

    def test_a_record_may_be_as_large_as_a_line(self) -> None:
        """A single record is held to the limit of a line."""
        exact, tight = (ij.Codec(limits=ij.Limits(line=len(PERSON) - less)) for less in (0, 1))

        assert exact.loads_record(PERSON).id == "person:x"
        assert refused(tight.loads_record, PERSON) == [("", "TOO_LARGE", 1)]

    def test_nesting_is_limited(self) -> None:
        """Deeper than allowed is refused, whatever it is."""
        codec = ij.Codec(limits=ij.Limits(depth=3))

        assert refused(codec.loads_record, PERSON.replace('"D"', "[[[1]]]")) == [("", "TOO_DEEP", 1)]
        assert refused(codec.loads_record, PERSON.replace('"D"', "[[1]]")) == [("/description", "NOT_A_TEXT", 1)]


class TestDrop:
    """Unknown keys left out."""

    TEXT = (
        '{"intljustice": 1, "licence": "CC0",\n"about": {"title": "A", "author": "B"},\n"records": [\n'
        '{"kind": "person", "id": "person:x", "description": "D", "age": 40,\n'
        '"citations": [{"source": "source:s", "page": {"page": 3}}]}]}'
    )

    def test_all_are_left_out_and_told_of(self) -> None:
        """Keys of the document, of what it is about, of records and of values, each with a warning and its line."""
        told: list[ij.Problem] = []

        read = ij.loads(self.TEXT, unknown="drop", on_problem=told.append)

        assert read == ij.Dossier(
            [ij.Person(id="person:x", description="D", citations=["source:s"])],
            ij.About(title="A"),
        )
        assert [(one.severity, one.code, one.pointer, one.line) for one in told] == [
            ("warning", "UNKNOWN_KEY", "/licence", 1),
            ("warning", "UNKNOWN_KEY", "/about/author", 2),
            ("warning", "UNKNOWN_KEY", "/records/0/age", 4),
            ("warning", "UNKNOWN_KEY", "/records/0/citations/0/page", 5),
        ]

    def test_records_beside_keep_their_places(self) -> None:
        """Records without such keys, before and after, are read as ever."""
        records = [PERSON.replace(":x", f":{slug}") for slug in "abcd"]
        records[1] = records[1].replace("}", ', "x": 1}')
        told: list[ij.Problem] = []

        read = ij.loads(document(*records), unknown="drop", on_problem=told.append)

        assert [one.id for one in read] == ["person:a", "person:b", "person:c", "person:d"]
        assert [one.pointer for one in told] == ["/records/1/x"]

    def test_nobody_need_listen(self) -> None:
        """Without a listener they are left out in silence."""
        assert len(ij.loads(self.TEXT, unknown="drop")) == 1

    def test_they_are_refused_unless_one_asks(self) -> None:
        """By default each is an error."""
        assert refused(ij.loads, self.TEXT) == [
            ("/licence", "UNKNOWN_KEY", 1),
            ("/about/author", "UNKNOWN_KEY", 2),
            ("/records/0/age", "UNKNOWN_KEY", 4),
            ("/records/0/citations/0/page", "UNKNOWN_KEY", 5),
        ]

    def test_other_faults_stay(self) -> None:
        """What else is wrong is refused, and only that is in the error."""
        told: list[ij.Problem] = []
        text = self.TEXT.replace('"D"', '""').replace('"A"', '""')

        assert refused(ij.loads, text, unknown="drop", on_problem=told.append) == [
            ("/about/title", "EMPTY", 2),
            ("/records/0/description", "EMPTY", 4),
        ]
        assert told == []

    def test_a_misspelt_key_is_left_out_and_missed(self) -> None:
        """What was meant for a key that has to be there is missing when it is left out."""
        text = '{"kind": "source", "id": "source:x", "titel": "T"}'

        assert refused(ij.loads_record, text, unknown="drop") == [("", "MISSING_KEY", 1)]
        assert refused(ij.loads, '{"intljustise": 1, "record": []}', unknown="drop") == [
            ("", "MISSING_KEY", 1),
            ("", "MISSING_KEY", 1),
        ]

    def test_a_misspelt_kind_is_an_error(self) -> None:
        """Without its kind a record cannot be read."""
        assert refused(ij.loads_record, PERSON.replace("kind", "knd"), unknown="drop") == [("/knd", "UNKNOWN_KEY", 1)]

    def test_a_key_twice_is_an_error(self) -> None:
        """Also where the key is unknown."""
        text = PERSON.replace("}", ', "x": 1, "x": 2}')

        assert refused(ij.loads_record, text, unknown="drop") == [("/x", "DUPLICATE_KEY", 1)]

    def test_a_single_record(self) -> None:
        """The same holds for one record by itself."""
        told: list[ij.Problem] = []

        read = ij.loads_record(PERSON.replace("}", ',\n"x~y": 1}'), unknown="drop", on_problem=told.append)

        assert read == ij.Person(id="person:x", description="D")
        assert [(one.severity, one.pointer, one.line, one.record) for one in told] == [
            ("warning", "/x~0y", 2, "person:x")
        ]

    def test_with_hooks_of_ones_own(self) -> None:
        """The slow way does the same."""
        told: list[ij.Problem] = []

        read = SLOW_EXHIBITS.loads(self.TEXT, unknown="drop", on_problem=told.append)

        assert read == ij.loads(self.TEXT, unknown="drop")
        assert len(told) == 4


PEOPLE = """{
  "intljustice": 1,
  "about": {
    "title": "T",
    "as_of": "2026-11"
  },
  "records": [
    {
      "kind": "source",
      "id": "source:a",
      "title": "A",
      "published": "2025",
      "identifiers": [
        {
          "scheme": "untc",
          "value": "1"
        }
      ],
      "note": "N"
    }
  ]
}
"""


CITATION, CITATIONS = "write {...} with the keys of a citation", "write [{...}] with the keys of a citation"
IDENTIFIER = "write {...} with the keys of an identifier"
KINDS = (
    "amendment, case, claim, countermeasure, declaration, demand, group, impact, jurisdiction-declaration, "
    "legislation, licence, meeting, office, organisation, person, position, proceeding, programme, sanction, "
    "situation, source, state, tenure, treaty, treaty-action, warrant"
)
SOURCE = '{"kind": "source", "id": "source:x", "title": "T", %s}'


class TestMends:
    """What is said that mends a fault, where it hangs on what is there."""

    @pytest.mark.parametrize(
        ("rest", "mend"),
        [
            pytest.param('"authors": "A"', 'write ["A"]', id="a text for a list of texts"),
            pytest.param(f'"authors": "{"A" * 60}"', "write a list: [...]", id="a long text for a list of texts"),
            pytest.param('"authors": 3', "write a list: [...]", id="a number for a list of texts"),
            pytest.param('"authors": null', "write [] or leave it out", id="null for a list"),
            pytest.param('"authors": {"a": "b"}', "write a list: [...]", id="an object for a list of texts"),
            pytest.param('"derived_from": "source:y"', 'write ["source:y"]', id="an id for a list of ids"),
            pytest.param('"citations": "source:y"', CITATIONS, id="a text for objects"),
            pytest.param('"citations": true', CITATIONS, id="true for objects"),
            pytest.param('"citations": {"source": "source:y"}', "put it between [ and ]", id="an object for objects"),
            pytest.param('"citations": ["source:y"]', CITATION, id="a text for an object"),
            pytest.param('"identifiers": [1]', IDENTIFIER, id="a number for an object"),
            pytest.param('"publishr": "P"', 'did you mean "publisher"?', id="a misspelt key"),
            pytest.param('"titel": "U"', "remove it", id="a misspelt key whose right form is there"),
            pytest.param('"kin": "source"', "remove it", id="nearly a kind where there is one"),
            pytest.param('"citations": [{"source": "source:y", "kinds": 1}]', "remove it", id="a kind in a value"),
            pytest.param('"readings": [{"value": "v", "feild": "f"}]', 'did you mean "field"?', id="in a value"),
            pytest.param(f'"{"x" * 2_000_000}": 1', "remove it", id="a key of two million letters"),
            pytest.param(
                '"readings": [{"field": "f", "value": 1.5}]',
                "write a text, a whole number, true or false, or a list",
                id="a fraction for anything",
            ),
        ],
    )
    def test_what_is_said_of_a_field(self, rest: str, mend: str) -> None:
        """Doing what is said mends it."""
        with pytest.raises(ij.InvalidDocument) as caught:
            ij.loads_record(SOURCE % rest)

        (problem,) = caught.value.problems
        assert problem.mend == mend

    @pytest.mark.parametrize(
        ("text", "mend"),
        [
            ('{"kind": "sorce", "id": "source:x"}', 'did you mean "source"?'),
            ('{"kind": "rocket"}', f"write one of {KINDS}"),
            ('{"id": "source:x", "title": "T"}', 'add "kind": "source"'),
            ('{"id": "rocket:x"}', f'add "kind", one of {KINDS}'),
            ("3", 'write {"kind": ..., "id": ...}'),
            ('{"intljustice": 0, "kind": "source", "id": "source:x", "title": "T"}', "write 1"),
            (
                '{"intljustice": 2}',
                "install a newer intljustice: python -m pip install --upgrade intljustice",
            ),
        ],
    )
    def test_what_is_said_of_a_record(self, text: str, mend: str) -> None:
        """Of its kind, its version, or that it is none."""
        with pytest.raises(ij.InvalidDocument) as caught:
            ij.loads_record(text)

        assert caught.value.problems[0].mend.startswith(mend)

    @pytest.mark.parametrize(
        ("text", "mends"),
        [
            ("[]", ['write {"intljustice": 1, "records": [...]}']),
            ("{}", ['add "intljustice": 1', 'add "records": [...]']),
            (PERSON, ["read it with loads_record"]),
            ('{"intljustice": 1, "records": 3}', ["write [...]"]),
            ('{"intljustice": 1, "record": []}', ['did you mean "records"?']),
            ('{"intljustice": 1, "records": [], "record": []}', ["remove it"]),
            ('{"intljustice": 1, "records": [], "$schema": 3}', ["write it as a text or leave it out"]),
            ('{"intljustice": 1, "records": [], "about": 3}', ["write {...} with the keys of an about"]),
        ],
    )
    def test_what_is_said_of_a_document(self, text: str, mends: list[str]) -> None:
        """Of what stands at the top."""
        with pytest.raises(ij.InvalidDocument) as caught:
            ij.loads(text)

        assert [problem.mend for problem in caught.value.problems] == mends


class TestPointers:
    """Pointers of checks of one's own."""

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
            ("/seal/number", "/seal/number"),
            ("/seal/broken", "/seal"),
            ("/absent", ""),
            ("/absent/0", ""),
        ],
    )
    def test_they_are_cut_back_to_what_is_there(self, pointer: str, cut: str) -> None:
        """A check may point at a field that was left out; the reader is shown what holds it."""

        @check("id")
        def find(_: object) -> ij.Problem:
            return ij.Problem(code="ODD", message="odd", mend="", pointer=pointer)

        @attrs.frozen(kw_only=True)
        class Checked(ij.Record):
            """With a check that always finds."""

            kind: ClassVar[str] = "checked"
            checks: ClassVar[tuple[Check, ...]] = (find,)
            marks: tuple[str, ...] = ()
            seal: Seal | None = None
            absent: str | None = None

        text = '{"kind": "checked", "id": "checked:x", "marks": ["a", "b"], "seal": {"number": 7}}'

        assert refused(ij.Codec(extra=(Checked,)).loads_record, text) == [(cut, "ODD", 1)]


class TestDocuments:
    """Documents in and out."""

    DOSSIER = ij.Dossier(
        [
            ij.Source(id="source:b", title="B", published="2025-02~"),
            ij.Person(id="person:x", description="Ünnamed"),
            ij.Source(id="source:a", title="A"),
        ]
    )

    @pytest.mark.parametrize("make", [bytes, bytearray, memoryview])
    def test_any_bytes(self, make: Callable[[bytes], Any]) -> None:
        """A document is read from bytes, or from what holds bytes."""
        assert ij.loads(make(document(PERSON).encode())) == ij.loads(document(PERSON))

    def test_half_a_character_in_a_text(self) -> None:
        """A Python text with half a character is refused as bytes with half a character are."""
        assert refused(ij.loads, document(PERSON.replace('"D"', '"\ud83d"'))) == [("/records/0", "NOT_UTF8", 1)]

    def test_the_canonical_form(self) -> None:
        """One line, keys sorted, every field there, records by kind and id."""
        record = (
            '{"citations":[],"classification":null,"found":%s,"held_by":"Ü","id":"exhibit:%s","identifiers":[],'
            '"kind":"exhibit","note":null,"readings":[],"seal":%s,"supports":[]}'
        )
        dossier = ij.Dossier(
            [
                Exhibit(id="exhibit:b", held_by="Ü", found=ij.PartialDate("2025-02~")),
                Exhibit(id="exhibit:a", held_by="Ü", seal=Seal(number=7)),
            ]
        )

        a = record % ("null", "a", '{"broken":false,"number":7}')
        b = record % ('"2025-02~"', "b", "null")
        expected = f'{{"about":null,"intljustice":1,"records":[{a},{b}]}}'
        assert EXHIBITS.dumps(dossier).decode() == expected
        assert SLOW_EXHIBITS.dumps(dossier).decode() == expected

    def test_the_form_for_people(self) -> None:
        """Indented, kind and id first, then the fields in their order, what is absent left out."""
        record = ij.Source(id="source:a", title="A", published="2025", note="N", identifiers=[("untc", "1")])
        dossier = ij.Dossier([record], ij.About(title="T", as_of="2026-11"))

        assert ij.dumps(dossier, indent=True).decode() == PEOPLE.rstrip()

    def test_nothing_is_said_of_a_dossier_about_nothing(self) -> None:
        """What a dossier does not say of itself is null, or left out."""
        assert ij.dumps(ij.Dossier()) == b'{"about":null,"intljustice":1,"records":[]}'
        assert ij.dumps(ij.Dossier(), indent=True) == b'{\n  "intljustice": 1,\n  "records": []\n}'

    @pytest.mark.parametrize("indent", [False, True], ids=["canonical", "for people"])
    def test_what_is_written_is_read(self, indent: bool) -> None:  # noqa: FBT001 - a case of the table
        """Both forms give the dossier back, with what it says of itself."""
        about = ij.About(title="T", compiled="2026", by="B", licence="CC0", default_classification="confidential")
        dossier = ij.Dossier(self.DOSSIER, about)

        assert ij.loads(ij.dumps(dossier, indent=indent)) == dossier

    def test_the_order_given_makes_no_difference(self) -> None:
        """Equal dossiers give equal bytes."""
        assert ij.dumps(ij.Dossier(reversed(tuple(self.DOSSIER)))) == ij.dumps(self.DOSSIER)

    def test_the_collector_is_left_as_it_was(self) -> None:
        """Reading holds off the collector of cycles and gives it back, also when what is read is refused."""
        assert gc.isenabled()
        ij.loads(document(PERSON))
        assert gc.isenabled()
        assert refused(ij.loads, document('{"kind": 3}')) != []
        assert gc.isenabled()

    def test_a_collector_that_was_off_stays_off(self) -> None:
        """Reading does not turn it on."""
        gc.disable()
        try:
            ij.loads(document(PERSON))
            assert not gc.isenabled()
        finally:
            gc.enable()

    def test_the_error_says_what_was_refused(self) -> None:
        """The headline names the document, and every problem stands on a line of its own."""
        with pytest.raises(ij.InvalidDocument) as caught:
            ij.loads(document('{"kind": "source", "id": "source:x", "title": "", "note": ""}'))

        assert str(caught.value) == (
            "The document has 2 problems\n"
            "  1  /records/0/note  EMPTY  an empty text says nothing; write the text or leave it out\n"
            "  1  /records/0/title  EMPTY  an empty text says nothing; write the text or leave it out"
        )

    def test_lines_are_found_below_what_looks_alike(self) -> None:
        """A short record that also stands elsewhere in the document is looked for in its own place."""
        head = '{"intljustice": 1, "about": {"title": "{} \\"records\\" [1]"},\n"$schema": "records",\n'
        text = head + '"records": [\n1,\n{},\n"records"\n]}'

        assert refused(ij.loads, text) == [
            ("/records/0", "NOT_AN_OBJECT", 4),
            ("/records/1", "MISSING_KIND", 5),
            ("/records/2", "NOT_AN_OBJECT", 6),
        ]


class TestSingleRecords:
    """One record in and out."""

    def test_it_is_written_canonically_or_for_people(self) -> None:
        """The canonical form is one line; the form for people is indented."""
        record = ij.Person(id="person:x", description="D")

        assert ij.dumps_record(record).startswith(b'{"addresses":[],"affiliations":[],"born":null,"born_at":null,')
        assert ij.dumps_record(record, indent=True) == (
            b'{\n  "kind": "person",\n  "id": "person:x",\n  "description": "D"\n}'
        )
        assert ij.loads_record(ij.dumps_record(record)) == record

    def test_it_may_carry_the_version(self) -> None:
        """As each line of a stream does."""
        assert ij.loads_record(PERSON.replace("{", '{"intljustice": 1, ')).id == "person:x"
        assert refused(ij.loads_record, PERSON.replace("{", '{"intljustice": 2, ')) == [
            ("/intljustice", "NEWER_FORMAT", 1)
        ]
        assert refused(ij.loads_record, PERSON.replace("{", '{"intljustice": "1", ').replace('"D"', '""')) == [
            ("/intljustice", "VERSION_FORM", 1),
            ("/description", "EMPTY", 1),
        ]

    def test_lines_are_counted_from_the_text_as_given(self) -> None:
        """White space before the record counts; that after it does no harm."""
        text = '\n \n{"kind": "person",\n"id": "person:x",\n"description": ""}\n\n'

        assert refused(ij.loads_record, text) == [("/description", "EMPTY", 5)]
        assert refused(ij.loads_record, text[:-4]) == [("", "NOT_JSON", 5)]

    def test_problems_come_in_the_order_of_their_lines(self) -> None:
        """And not in the order in which the fields are declared."""
        text = '{"kind": "person",\n"titles": [""],\n"description": "",\n"id": "person:X"}'

        assert refused(ij.loads_record, text) == [
            ("/titles/0", "EMPTY", 2),
            ("/description", "EMPTY", 3),
            ("/id", "ID_FORM", 4),
        ]

    def test_a_document_is_no_record(self) -> None:
        """The mend names the function that reads it."""
        with pytest.raises(ij.InvalidDocument) as caught:
            ij.loads_record(document(PERSON))

        (problem,) = caught.value.problems
        assert (problem.code, problem.line) == ("MISSING_KIND", 1)
        assert problem.message == "this is a whole document, not one record"
        assert problem.mend == "read it with loads, or name its file .json"

    @pytest.mark.parametrize(
        "text", ['{"about": {"title": "T"}}', '{"intljustice": 1, "about": null}'], ids=["some", "none"]
    )
    def test_what_a_stream_is_about_is_no_record(self, text: str) -> None:
        """The first line of a stream may say what it is about; alone it is no record."""
        with pytest.raises(ij.InvalidDocument) as caught:
            ij.loads_record(text)

        (problem,) = caught.value.problems
        assert caught.value.what == "The record"
        assert (problem.code, problem.line) == ("MISSING_KIND", 1)
        assert problem.message == "this says only what a dossier is about"
        assert problem.mend == "read it with loads or read"


class TestFront:
    """The plain functions, which take a codec too."""

    def test_each_takes_a_codec(self, tmp_path: Path) -> None:
        """Every function does what the codec given does."""
        dossier = ij.Dossier([EXHIBIT])
        path = tmp_path / "exhibits.ndjson"

        ij.write(dossier, path, codec=EXHIBITS)

        assert ij.read(path, codec=EXHIBITS) == dossier
        assert list(ij.iter_records(path, codec=EXHIBITS)) == [EXHIBIT]
        assert ij.loads(ij.dumps(dossier, codec=EXHIBITS), codec=EXHIBITS) == dossier
        assert ij.dumps(dossier, codec=EXHIBITS, indent=True) == EXHIBITS.dumps(dossier, indent=True)
        assert ij.loads_record(ij.dumps_record(EXHIBIT, codec=EXHIBITS), codec=EXHIBITS) == EXHIBIT
        assert ij.dumps_record(EXHIBIT, codec=EXHIBITS, indent=True) == EXHIBITS.dumps_record(EXHIBIT, indent=True)

    def test_without_one_it_is_the_librarys_own(self, tmp_path: Path) -> None:
        """The default codec does not know the kind, whichever way it comes in."""
        path = tmp_path / "exhibits.ndjson"
        EXHIBITS.write(ij.Dossier([EXHIBIT]), path)

        assert refused(ij.read, path) == [("/kind", "UNKNOWN_KIND", 1)]
        assert refused(lambda: list(ij.iter_records(path))) == [("/kind", "UNKNOWN_KIND", 1)]
        assert refused(ij.loads_record, EXHIBIT_TEXT) == [("/kind", "UNKNOWN_KIND", 1)]

    def test_each_passes_on_what_is_asked(self, tmp_path: Path) -> None:
        """Unknown keys are dropped and told of by all four ways in."""
        record = PERSON.replace("}", ', "x": 1}')
        document_path, stream_path = tmp_path / "a.json", tmp_path / "b.ndjson"
        document_path.write_text(document(record), encoding="utf-8")
        stream_path.write_text(record, encoding="utf-8")
        told: list[ij.Problem] = []

        ij.loads(document(record), unknown="drop", on_problem=told.append)
        ij.loads_record(record, unknown="drop", on_problem=told.append)
        ij.read(document_path, unknown="drop", on_problem=told.append)
        assert len(list(ij.iter_records(stream_path, unknown="drop", on_problem=told.append))) == 1

        assert [one.pointer for one in told] == ["/records/0/x", "/x", "/records/0/x", "/x"]
        assert [one.file for one in told] == [None, None, str(document_path), str(stream_path)]
