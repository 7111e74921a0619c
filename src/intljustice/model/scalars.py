"""What a text, number, truth value or term must be: the strict readings that every way in shares."""

from enum import Enum
from typing import TypeVar
from unicodedata import is_normalized, normalize

from intljustice.errors import SHOWN, InvalidValue, shown
from intljustice.model.spelling import suggested

LONGEST_TEXT = 1_000_000
"""The most characters one text may have."""

E = TypeVar("E", bound=Enum)


def read_text(value: object) -> str:
    """The text, if it says something and can be written without loss.

    Raises:
        InvalidValue: NOT_A_TEXT; EMPTY, as an empty text is neither a fact nor an absence; SURROGATE for half a
            character; NOT_NFC for letters written in pieces; TEXT_TOO_LONG.
    """
    if type(value) is not str:
        raise _wrong_type("NOT_A_TEXT", "a text", value)
    if not value:
        raise InvalidValue.because("EMPTY", "an empty text says nothing", "write the text or leave it out", value)
    if len(value) > LONGEST_TEXT:
        message = f"a text of {len(value):,} characters is longer than the {LONGEST_TEXT:,} allowed"
        raise InvalidValue.because("TEXT_TOO_LONG", message, "shorten it, or cite the document instead", value[:80])
    if value.isascii():
        return value
    return _written_whole(value)


def _written_whole(value: str) -> str:
    try:
        value.encode()
    except UnicodeEncodeError as error:
        message = f"half a character (a lone surrogate) stands at position {error.start}"
        raise InvalidValue.because("SURROGATE", message, "write the whole character", value) from None
    if not is_normalized("NFC", value):
        composed = normalize("NFC", value)
        message = "some letters are written in pieces (not Unicode NFC)"
        raise InvalidValue.because("NOT_NFC", message, f'write "{composed[:80]}" with composed letters', value)
    return value


def read_whole_number(value: object) -> int:
    """The integer; a truth value, a fraction or a text is not taken for one (NOT_A_NUMBER)."""
    if type(value) is not int:
        raise _wrong_type("NOT_A_NUMBER", "a whole number", value)
    return value


def read_truth(value: object) -> bool:
    """True or false; a number or a text is not taken for one (NOT_A_TRUTH)."""
    if type(value) is not bool:
        raise _wrong_type("NOT_A_TRUTH", "true or false", value)
    return value


def read_term(vocabulary: type[E], value: object) -> E:
    """The term of the vocabulary with this text (NOT_A_TERM)."""
    if type(value) is str:
        for member in vocabulary:
            if member.value == value:
                return member
    terms = [str(member.value) for member in vocabulary]
    near = suggested(value[:SHOWN], terms) if isinstance(value, str) else None
    hint = f"write {near}" if near else f"write one of {', '.join(terms)}"
    raise InvalidValue.because("NOT_A_TERM", f"{_no_term(value)} ({vocabulary.__name__})", hint, value)


def _no_term(value: object) -> str:
    if isinstance(value, Enum):
        return f"{type(value).__name__}.{value.name} is a term of another vocabulary"
    return (
        f'"{value[:40]}" is no term' if isinstance(value, str) else f"{shown(value)} is not a term of this vocabulary"
    )


def _wrong_type(code: str, wanted: str, value: object) -> InvalidValue:
    if value is None:
        message, hint = f"null stands where {wanted} is wanted", f"write {wanted}"
        return InvalidValue.because(code, message, hint, value)
    return InvalidValue.because(code, f"{_named(value)} stands where {wanted} is wanted", f"write {wanted}", value)


def _named(value: object) -> str:
    """What a value is called; a token that is no JSON, such as NaN, is called by itself."""
    names = {
        str: "a text",
        int: "a number",
        float: "a number",
        bool: "a truth value",
        list: "a list",
        dict: "an object",
    }
    return names.get(type(value)) or str(getattr(value, "token", type(value).__name__))
