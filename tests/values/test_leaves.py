"""What a text, number, truth value or term must be: the strict readings that every way in shares."""

from enum import Enum, StrEnum, unique
from typing import Any

import pytest

from intljustice.errors import InvalidValue, Problem
from intljustice.model.scalars import read_term, read_text, read_truth, read_whole_number


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


def refusal(error: InvalidValue) -> tuple[str, str, str, str | None]:
    """Code, message, mend and value of the one problem."""
    (problem,) = error.problems
    assert problem == Problem(code=problem.code, message=problem.message, hint=problem.hint, value=problem.value)
    return problem.code, problem.message, problem.hint, problem.value


WRONG_TYPES = [
    pytest.param("x", "a text", '"x"', id="text"),
    pytest.param(5, "a number", "5", id="number"),
    pytest.param(1900.9, "a number", "1900.9", id="fraction"),
    pytest.param(True, "a truth value", "True", id="truth"),
    pytest.param(["x"], "a list", "['x']", id="list"),
    pytest.param({"x": 1}, "an object", "{'x': 1}", id="object"),
    pytest.param(None, "null", "None", id="null"),
    pytest.param(b"x", "bytes", "b'x'", id="bytes"),
    pytest.param(("x",), "tuple", "('x',)", id="tuple"),
]


class TestText:
    """A text that says something and can be written without loss."""

    @pytest.mark.parametrize(
        "value",
        [
            pytest.param("x", id="ASCII"),
            pytest.param(" ", id="a blank"),
            pytest.param("a\nb", id="two lines"),
            pytest.param("Ib\u00e1\u00f1ez", id="composed accents"),
            pytest.param("\u6cd5\u5b98", id="Chinese"),
            pytest.param("\U0001f642", id="beyond the basic plane"),
            pytest.param("x" * 1_000_000, id="a million characters"),
            pytest.param("\u00e9" * 1_000_000, id="a million accents"),
        ],
    )
    def test_taken(self, value: str) -> None:
        """It is given back as it is."""
        assert read_text(value) is value

    @pytest.mark.parametrize(("value", "called", "shown"), WRONG_TYPES[1:])
    def test_no_text(self, value: object, called: str, shown: str) -> None:
        """Nothing else is turned into a text: null is not "None"."""
        with pytest.raises(InvalidValue) as caught:
            read_text(value)
        assert refusal(caught.value) == (
            "NOT_A_TEXT",
            f"{called} stands where a text is wanted",
            "write a text",
            shown,
        )

    def test_subclass(self) -> None:
        """A text of a subclass is refused, as it could change."""
        with pytest.raises(InvalidValue) as caught:
            read_text(Word("x"))
        assert refusal(caught.value)[:2] == ("NOT_A_TEXT", "Word stands where a text is wanted")

    def test_token(self) -> None:
        """What calls itself by a token is called so."""
        with pytest.raises(InvalidValue) as caught:
            read_text(Token())
        assert refusal(caught.value)[:2] == ("NOT_A_TEXT", "NaN stands where a text is wanted")

    def test_empty(self) -> None:
        """An empty text is neither a fact nor an absence."""
        with pytest.raises(InvalidValue) as caught:
            read_text("")
        assert refusal(caught.value) == (
            "EMPTY",
            "an empty text says nothing",
            "write the text or leave it out",
            '""',
        )

    @pytest.mark.parametrize("letter", ["x", "\u00e9"], ids=["ASCII", "accent"])
    def test_too_long(self, letter: str) -> None:
        """One character more than a million is too many."""
        with pytest.raises(InvalidValue) as caught:
            read_text(letter * 1_000_001)
        assert refusal(caught.value) == (
            "TEXT_TOO_LONG",
            "a text of 1,000,001 characters is longer than the 1,000,000 allowed",
            "shorten it, or cite the document instead",
            '"' + letter * 57 + '…"',
        )

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
        with pytest.raises(InvalidValue) as caught:
            read_text(value)
        assert refusal(caught.value) == (
            "SURROGATE",
            f"half a character (a lone surrogate) stands at position {place}",
            "write the whole character",
            shown,
        )

    @pytest.mark.parametrize(
        ("value", "composed"),
        [
            pytest.param("e\u0301", "\u00e9", id="an accent apart"),
            pytest.param("\u212b", "\u00c5", id="a sign with a plain twin"),
            pytest.param("x" * 90 + "e\u0301", "x" * 80, id="the mend is cut"),
        ],
    )
    def test_not_composed(self, value: str, composed: str) -> None:
        """Letters written in pieces are refused with the composed text."""
        with pytest.raises(InvalidValue) as caught:
            read_text(value)
        assert refusal(caught.value)[:3] == (
            "NOT_NFC",
            "some letters are written in pieces (not Unicode NFC)",
            f'write "{composed}" with composed letters',
        )


class TestWholeNumber:
    """An integer."""

    @pytest.mark.parametrize("value", [0, 1, -1, 10**30])
    def test_taken(self, value: int) -> None:
        """It is given back as it is."""
        assert read_whole_number(value) is value

    @pytest.mark.parametrize(("value", "called", "shown"), [WRONG_TYPES[0], *WRONG_TYPES[2:]])
    def test_refused(self, value: object, called: str, shown: str) -> None:
        """A truth value, a fraction or a text is not taken for one."""
        with pytest.raises(InvalidValue) as caught:
            read_whole_number(value)
        assert refusal(caught.value) == (
            "NOT_A_NUMBER",
            f"{called} stands where a whole number is wanted",
            "write a whole number",
            shown,
        )


class TestTruth:
    """True or false."""

    @pytest.mark.parametrize("value", [True, False])
    def test_taken(self, *, value: bool) -> None:
        """It is given back as it is."""
        assert read_truth(value) is value

    @pytest.mark.parametrize(("value", "called", "shown"), [*WRONG_TYPES[:3], *WRONG_TYPES[4:]])
    def test_refused(self, value: object, called: str, shown: str) -> None:
        """A number or a text is not taken for one."""
        with pytest.raises(InvalidValue) as caught:
            read_truth(value)
        assert refusal(caught.value) == (
            "NOT_A_TRUTH",
            f"{called} stands where true or false is wanted",
            "write true or false",
            shown,
        )

    @pytest.mark.parametrize("value", [0, 1], ids=["nought", "one"])
    def test_numbers(self, value: int) -> None:
        """Nought is not false and one is not true."""
        with pytest.raises(InvalidValue) as caught:
            read_truth(value)
        assert refusal(caught.value)[0] == "NOT_A_TRUTH"


class TestTerm:
    """The member of a vocabulary."""

    @pytest.mark.parametrize(("value", "expected"), [("red", Colour.RED), ("reddish", Colour.REDDISH)])
    def test_taken(self, value: str, expected: Colour) -> None:
        """A spelling gives its member."""
        assert read_term(Colour, value) is expected

    @pytest.mark.parametrize(
        ("value", "message", "hint"),
        [
            pytest.param("Red", '"Red" is no term (Colour)', "write red", id="a capital"),
            pytest.param("bleu", '"bleu" is no term (Colour)', "write blue", id="letters swapped"),
            pytest.param("redish", '"redish" is no term (Colour)', "write reddish", id="the nearest of two"),
            pytest.param("RED ", '"RED " is no term (Colour)', "write one of red, reddish, blue, 7", id="a blank"),
            pytest.param("7", '"7" is no term (Colour)', "write 7", id="a number as text"),
            pytest.param("", '"" is no term (Colour)', "write one of red, reddish, blue, 7", id="empty"),
            pytest.param(
                "x" * 41, f'"{"x" * 40}" is no term (Colour)', "write one of red, reddish, blue, 7", id="long"
            ),
            pytest.param(
                5, "5 is not a term of this vocabulary (Colour)", "write one of red, reddish, blue, 7", id="a number"
            ),
            pytest.param(
                7, "7 is not a term of this vocabulary (Colour)", "write one of red, reddish, blue, 7", id="a member's"
            ),
            pytest.param(
                None, "None is not a term of this vocabulary (Colour)", "write one of red, reddish, blue, 7", id="none"
            ),
            pytest.param(
                ["red"],
                "['red'] is not a term of this vocabulary (Colour)",
                "write one of red, reddish, blue, 7",
                id="a list",
            ),
            pytest.param(
                [1] * 40,
                f"[{'1, ' * 19}…] is not a term of this vocabulary (Colour)",
                "write one of red, reddish, blue, 7",
                id="a long list is cut",
            ),
            pytest.param(Word("red"), '"red" is no term (Colour)', "write red", id="a text of a subclass"),
            pytest.param(
                Light.RED,
                "Light.RED is a term of another vocabulary (Colour)",
                "write red",
                id="spelled alike elsewhere",
            ),
        ],
    )
    def test_refused(self, value: Any, message: str, hint: str) -> None:
        """Another spelling is refused with the nearest term, or all of them."""
        with pytest.raises(InvalidValue) as caught:
            read_term(Colour, value)
        assert refusal(caught.value)[:3] == ("NOT_A_TERM", message, hint)

    def test_half_a_character(self) -> None:
        """What is said of a term with half a character can be printed."""
        with pytest.raises(InvalidValue) as caught:
            read_term(Colour, "\ud800")
        assert refusal(caught.value)[1] == '"\\ud800" is no term (Colour)'
