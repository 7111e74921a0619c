"""What a text, number, truth value or term must be, wherever it is given."""

from enum import Enum, StrEnum, unique
from typing import Any

import attrs
import pytest
from tests.model.refusals import problem_of

import intljustice as ij


@unique
class Colour(Enum):
    """A vocabulary with terms that look alike, and one that is no text."""

    RED = "red"
    REDDISH = "reddish"
    BLUE = "blue"
    SEVEN = 7


@unique
class Light(StrEnum):
    """Another vocabulary, with a term that is spelled alike."""

    RED = "red"


class Word(str):
    """A text of a subclass, which could carry anything along."""

    __slots__ = ()


class Token:
    """Something that calls itself by a token, as a parser's NaN does."""

    token = "NaN"


@attrs.frozen(kw_only=True)
class Scalars(ij.Structure):
    """One field of each sort."""

    text: str = "x"
    number: int = 0
    truth: bool = False
    term: Colour = Colour.RED


EVERY_TERM = "write one of red, reddish, blue, 7"


def refusal(**given: object) -> tuple[str, str, str, str | None]:
    """Code, message, hint and value of the one problem with which a field is refused."""
    problem = problem_of(Scalars, **given)
    assert [problem.pointer] == [f"/{name}" for name in given]
    return problem.code, problem.message, problem.hint, problem.value


class TestTaken:
    """What a field takes and keeps as it is."""

    @pytest.mark.parametrize(
        ("field", "value"),
        [
            pytest.param("text", "x", id="ASCII"),
            pytest.param("text", " ", id="a blank"),
            pytest.param("text", "a\nb", id="two lines"),
            pytest.param("text", "Ib\u00e1\u00f1ez", id="composed accents"),
            pytest.param("text", "\u6cd5\u5b98", id="Chinese"),
            pytest.param("text", "\U0001f642", id="beyond the basic plane"),
            pytest.param("text", "x" * 1_000_000, id="a million characters"),
            pytest.param("text", "\u00e9" * 1_000_000, id="a million accents"),
            *(pytest.param("number", value, id=str(value)) for value in (0, 1, -1, 10**30)),
            *(pytest.param("truth", value, id=str(value)) for value in (True, False)),
            *(pytest.param("term", value, id=value.name) for value in Colour),
        ],
    )
    def test_taken(self, field: str, value: object) -> None:
        """It is given back as it is."""
        assert getattr(Scalars(**{field: value}), field) is value  # type: ignore[arg-type] # each of its type

    @pytest.mark.parametrize(("spelling", "term"), [("red", Colour.RED), ("reddish", Colour.REDDISH)])
    def test_spelling(self, spelling: Any, term: Colour) -> None:
        """A spelling gives its term."""
        assert Scalars(term=spelling).term is term


class TestOtherTypes:
    """Nothing is turned into what it is not."""

    @pytest.mark.parametrize(
        ("field", "code", "wanted"),
        [
            ("text", "NOT_A_TEXT", "a text"),
            ("number", "NOT_A_NUMBER", "a whole number"),
            ("truth", "NOT_A_TRUTH", "true or false"),
        ],
    )
    @pytest.mark.parametrize(
        ("own", "value", "called", "shown"),
        [
            pytest.param("text", "x", "a text", '"x"', id="text"),
            pytest.param("number", 1, "a number", "1", id="one"),
            pytest.param("number", 0, "a number", "0", id="nought"),
            pytest.param("", 1900.9, "a number", "1900.9", id="fraction"),
            pytest.param("truth", True, "a truth value", "True", id="truth"),
            pytest.param("", ["x"], "a list", "['x']", id="list"),
            pytest.param("", {"x": 1}, "an object", "{'x': 1}", id="object"),
            pytest.param("", None, "null", "None", id="null"),
            pytest.param("", b"x", "bytes", "b'x'", id="bytes"),
            pytest.param("", ("x",), "tuple", "('x',)", id="tuple"),
        ],
    )
    def test_refused(
        self, *, field: str, code: str, wanted: str, own: str, value: object, called: str, shown: str
    ) -> None:
        """Each type is refused where another is wanted: null is not "None", one is not true."""
        expected = (code, f"{called} stands where {wanted} is wanted", f"write {wanted}", shown)
        if own == field:
            assert getattr(Scalars(**{field: value}), field) is value  # type: ignore[arg-type] # of its type
        else:
            assert refusal(**{field: value}) == expected

    @pytest.mark.parametrize(
        ("value", "called"), [pytest.param(Word("x"), "Word", id="subclass"), pytest.param(Token(), "NaN", id="token")]
    )
    def test_named(self, value: object, called: str) -> None:
        """A text of a subclass is refused, as it could change; what calls itself by a token is called so."""
        assert refusal(text=value)[:2] == ("NOT_A_TEXT", f"{called} stands where a text is wanted")


class TestText:
    """A text says something and can be written without loss."""

    def test_empty(self) -> None:
        """An empty text is neither a fact nor an absence."""
        assert refusal(text="") == ("EMPTY", "an empty text says nothing", "write the text or leave it out", '""')

    @pytest.mark.parametrize("letter", ["x", "\u00e9"], ids=["ASCII", "accent"])
    def test_too_long(self, letter: str) -> None:
        """One character more than a million is too many."""
        message = "a text of 1,000,001 characters is longer than the 1,000,000 allowed"
        hint, shown = "shorten it, or cite the document instead", '"' + letter * 57 + '…"'
        assert refusal(text=letter * 1_000_001) == ("TEXT_TOO_LONG", message, hint, shown)

    @pytest.mark.parametrize(
        ("value", "place", "shown"),
        [
            pytest.param("ab\ud800", 2, '"ab\\ud800"', id="the first half"),
            pytest.param("\udc00", 0, '"\\udc00"', id="the second half"),
            pytest.param("\udc00\ud800", 0, '"\\udc00\\ud800"', id="both the wrong way round"),
        ],
    )
    def test_surrogate(self, value: str, place: int, shown: str) -> None:
        """Half a character cannot be written."""
        message = f"half a character (a lone surrogate) stands at position {place}"
        assert refusal(text=value) == ("SURROGATE", message, "write the whole character", shown)

    @pytest.mark.parametrize(
        ("value", "composed"),
        [
            pytest.param("e\u0301", "\u00e9", id="an accent apart"),
            pytest.param("\u212b", "\u00c5", id="a sign with a plain twin"),
            pytest.param("x" * 90 + "e\u0301", "x" * 80, id="the hint is cut"),
        ],
    )
    def test_not_composed(self, value: str, composed: str) -> None:
        """Letters written in pieces are refused with the composed text."""
        message, hint = (
            "some letters are written in pieces (not Unicode NFC)",
            f'write "{composed}" with composed letters',
        )
        assert refusal(text=value)[:3] == ("NOT_NFC", message, hint)


class TestTerm:
    """The member of a vocabulary."""

    @pytest.mark.parametrize(
        ("value", "message", "hint"),
        [
            pytest.param("Red", '"Red" is no term', "write red", id="a capital"),
            pytest.param("bleu", '"bleu" is no term', "write blue", id="letters swapped"),
            pytest.param("redish", '"redish" is no term', "write reddish", id="the nearest of two"),
            pytest.param("RED ", '"RED " is no term', "write red", id="a blank"),
            pytest.param("7", '"7" is no term', "write 7", id="a number as text"),
            pytest.param("", '"" is no term', EVERY_TERM, id="empty"),
            pytest.param("x" * 41, f'"{"x" * 40}" is no term', EVERY_TERM, id="a long text is cut"),
            pytest.param("\ud800", '"\\ud800" is no term', EVERY_TERM, id="half a character can be printed"),
            pytest.param(Word("red"), '"red" is no term', "write red", id="a text of a subclass"),
            pytest.param(5, "5 is not a term of this vocabulary", EVERY_TERM, id="a number"),
            pytest.param(7, "7 is not a term of this vocabulary", EVERY_TERM, id="the number of a member"),
            pytest.param(None, "None is not a term of this vocabulary", EVERY_TERM, id="None"),
            pytest.param(["red"], "['red'] is not a term of this vocabulary", EVERY_TERM, id="a list"),
            pytest.param([1] * 40, f"[{'1, ' * 19}…] is not a term of this vocabulary", EVERY_TERM, id="a long list"),
            pytest.param(Light.RED, "Light.RED is a term of another vocabulary", "write red", id="spelled alike"),
        ],
    )
    def test_refused(self, value: object, message: str, hint: str) -> None:
        """Another spelling is refused with the nearest term, or all of them."""
        assert refusal(term=value)[:3] == ("NOT_A_TERM", f"{message} (Colour)", hint)
