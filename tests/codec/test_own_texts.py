"""Types of one's own that are one text on the wire."""

from decimal import Decimal
from enum import StrEnum
from typing import Any, ClassVar

import attrs
import pytest
from tests.codec.documents import document, refused
from tests.codec.exhibits import left_alone

import intljustice as ij


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
            wording = f"no rate for {currency}"
            raise LookupError(wording)
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


MONEY = {Money: (Money.parse, in_euros)}
FINES = ij.Codec(extra=(Fine,), texts=MONEY)
SLOW_FINES = ij.Codec(extra=(Fine,), texts=MONEY, configure=left_alone)
FILINGS = ij.Codec(extra=(Filing,), texts={Docket: (docket, in_full), Count: (Count, str)})
BOTH_FINES = [pytest.param(FINES, id="fast"), pytest.param(SLOW_FINES, id="with hooks")]


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
        assert caught.value.problems[0].hint == "write a text this type can read"

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
        assert (problem.pointer, problem.code, problem.hint) == ("/docket", "DOCKET_FORM", "write number/year")

    def test_a_type_that_is_not_named_is_refused(self) -> None:
        """Without its functions a codec does not take the type."""
        with pytest.raises(TypeError, match=r"^Fine cannot be a record type: amount: .*Money"):
            ij.Codec(extra=(Fine,))

    def test_a_text_that_cannot_be_written_says_so(self) -> None:
        """A digest is taken without a codec; a type without a text of its own has none there."""
        with pytest.raises(TypeError) as caught:
            ij.Dossier([self.FINE]).digest()

        assert str(caught.value) == "Money has no text on the wire; name it in Codec(texts={Money: (parse, write)})"
