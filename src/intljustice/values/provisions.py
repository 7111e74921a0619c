"""Provision: a clause of an instrument, written as lawyers cite it and ordered as in the text."""

import re
from functools import total_ordering
from itertools import pairwise
from string import ascii_lowercase

from intljustice.errors import InvalidValue
from intljustice.model.text import Text

_LATIN = ("bis", "ter", "quater", "quinquies", "sexies", "septies", "octies", "nonies", "decies")
_SUFFIX = f"(?:{'|'.join(_LATIN)})"
_INSTRUMENT = r"[A-Za-z0-9]+(?:[./-][A-Za-z0-9]+)*"
_HEAD = rf"preamble|annex|(?:PP|OP)\d+|\d+(?:\.\d+)*{_SUFFIX}?"
_PART = rf"\d+{_SUFFIX}?|[a-z]{{1,8}}|[A-Z]{{1,4}}"
_GRAMMAR = re.compile(rf"({_INSTRUMENT})(?::({_HEAD})((?:\((?:{_PART})\))*))?", re.ASCII)
_NUMBERED = re.compile(rf"(\d+(?:\.\d+)*)({_SUFFIX})?", re.ASCII)
_ROMAN = re.compile(r"(x{0,3})(ix|iv|v?i{0,3})")
_FORMS = "write instrument:article, e.g. rome-statute:8(2)(e)(xix), rome-statute:15bis(5) or S/RES/1970:OP6"
_OPENING = {"preamble": 0, "PP": 1, "OP": 2, "annex": 4}
_ARTICLE = 3
_ROMAN_RANK = 2
_ROMAN_TENS = ("", "x", "xx", "xxx")
_ROMAN_ONES = ("", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix")

_Key = tuple[tuple[int, ...], str]


@total_ordering
class Provision(Text):
    """An instrument and, unless the instrument as a whole is meant, the path to one of its clauses.

    The text is `instrument` or `instrument:article`:

        instrument = a slug or document symbol: "rome-statute", "S/RES/1970", "eo-14203"
        article    = head {"(" part ")"}
        head       = number {"." number} ["bis", "ter", ... "decies"]
                   | "OP" number | "PP" number | "preamble" | "annex"
        part       = number [suffix] | lower-case letters (a letter or a roman number) | capital letters

    `str` and `parse` undo each other. Provisions of one instrument stand in the order of its text: 15, 15.1,
    15bis, 15ter, 16; after a letter, small letters count as a roman number where they are one, so (viii) stands
    before (ix).

    Raises:
        InvalidValue: `PROVISION_FORM` for any other text.

    >>> sorted([Provision("rome-statute:15bis(5)"), Provision("rome-statute:15"), Provision("rome-statute:9")])
    [Provision('rome-statute:9'), Provision('rome-statute:15'), Provision('rome-statute:15bis(5)')]
    >>> Provision("rome-statute:8(2)(e)(xix)").is_within(Provision("rome-statute:8(2)"))
    True
    """

    __slots__ = ("instrument", "path")

    instrument: str
    path: tuple[str, ...]

    @classmethod
    def _read(cls, text: str) -> tuple[str, tuple[str, ...]]:
        match = _GRAMMAR.fullmatch(text)
        if match is None:
            raise InvalidValue.because("PROVISION_FORM", f'"{text[:60]}" is not a provision', _FORMS, text)
        instrument, head, parts = match.groups()
        path = () if head is None else (head, *re.findall(r"\((\w+)\)", parts))
        return instrument, path

    @property
    def article(self) -> str | None:
        """The path as it is cited, e.g. "12(2)(a)"; None for the instrument as a whole."""
        return self.text[len(self.instrument) + 1 :] or None

    def is_within(self, other: "Provision") -> bool:
        """Whether this is the other provision or a part of it."""
        return self.instrument == other.instrument and self.path[: len(other.path)] == other.path

    def __lt__(self, other: object) -> bool:
        """Whether this stands before the other: by instrument, then in the order of the text."""
        if not isinstance(other, Provision):
            return NotImplemented
        return self._order < other._order

    @property
    def _order(self) -> tuple[str, tuple[_Key, ...]]:
        steps = list(self.path)
        keys = [_head_key(step) for step in steps[:1]]
        keys += [_part_key(step, before) for before, step in pairwise(steps)]
        return self.instrument, tuple(keys)


def row_up_to(last: Provision) -> tuple[Provision, ...]:
    """The paragraphs of one row, from its first up to this one: 8(2)(c)(i), (ii), (iii) and (iv) up to 8(2)(c)(iv).

    Rows are numbered up to 99, by letters, or below a letter by small roman numbers; anything else stands alone.
    """
    if len(last.path) <= 1:
        return (last,)
    before, step = last.path[-2:]
    outer = last.text[: -len(f"({step})")]
    return tuple(Provision(f"{outer}({part})") for part in _parts_up_to(step, before))


def _parts_up_to(step: str, before: str) -> list[str]:
    if re.fullmatch(r"[1-9]\d?", step, re.ASCII):
        return [str(number) for number in range(1, int(step) + 1)]
    (rank, value, *_), _ = _part_key(step, before)
    if rank == _ROMAN_RANK:
        return [_ROMAN_TENS[number // 10] + _ROMAN_ONES[number % 10] for number in range(1, value + 1)]
    is_letter = len(step) == 1 and step in ascii_lowercase
    return list(ascii_lowercase[: ascii_lowercase.index(step) + 1]) if is_letter else [step]


def _head_key(head: str) -> _Key:
    """Where an article stands: preamble, then numbered paragraphs or articles, then annexes."""
    if _NUMBERED.fullmatch(head):
        return _number_key(_ARTICLE, head)
    label = head.rstrip("0123456789")
    return (_OPENING[label], int(head[len(label) :] or 0)), head


def _part_key(part: str, before: str) -> _Key:
    """Where a paragraph or letter stands among its neighbours, given the step it stands under."""
    if _NUMBERED.fullmatch(part):
        return _number_key(0, part)
    if before.isalpha() and before.islower() and _ROMAN.fullmatch(part):
        return (_ROMAN_RANK, _roman(part)), part
    return (1, len(part)), part


def _number_key(rank: int, text: str) -> _Key:
    match = _NUMBERED.fullmatch(text)
    number, suffix = match.groups() if match else ("0", None)
    place = _LATIN.index(suffix) + 1 if suffix else 0
    steps = [step for part in number.split(".") for step in (int(part), 0)]
    return (rank, *steps[:-1], place), text


def _roman(text: str) -> int:
    """The value of a small roman number below forty."""
    values = {"i": 1, "v": 5, "x": 10}
    digits = [values[letter] for letter in text]
    return sum(-digit if digit < after else digit for digit, after in zip(digits, [*digits[1:], 0], strict=True))
