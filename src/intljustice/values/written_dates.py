"""Dates as tables and documents write them, read only in the order one asks for."""

import re
from collections.abc import Collection
from typing import Literal, get_args

from intljustice.errors import InvalidValue, shown
from intljustice.model.fields import not_a_list
from intljustice.values.dates import PartialDate, month_of

Order = Literal["dmy", "mdy", "ymd"]

_ABOUT = re.compile(r"(?:about|circa|ca\.|c\.|ca)\s+(?=\S)", re.IGNORECASE)
_PARTS = re.compile(r"(\d{1,4}|[A-Za-z]+)\.?(?:[\s,./-]+|$)")


def parse_date(text: str, *, order: Order, open_end: Collection[str] = ()) -> PartialDate | None:
    """The date that a text in another writing stands for, or None for a text that means there is no end.

    Takes numbers parted by points, slashes, hyphens or spaces in the order given, English names of months in any order,
    the year alone or with its month, `about` or `circa` before it, and what PartialDate takes itself. Years have four
    digits; nothing is guessed.

    Args:
        text: the date as it is written.
        order: how day, month and year follow one another: "dmy", "mdy" or "ymd".
        open_end: texts that stand for no end, such as "9.9.9999".

    Raises:
        InvalidValue: `DATE_FORM` for anything else, with the text as it is written; `NOT_A_LIST` where `open_end` is a
            single text.
        TypeError: for an order that is none of the three, and for what is no text.

    >>> parse_date("6.2.2025", order="dmy"), parse_date("Feb. 6, 2025", order="dmy")
    (PartialDate('2025-02-06'), PartialDate('2025-02-06'))
    >>> parse_date("9.9.9999", order="dmy", open_end=("9.9.9999",)) is None
    True
    """
    _require(text, order)
    if isinstance(open_end, str):
        raise InvalidValue(shown(open_end), (not_a_list(open_end),))
    if text in open_end:
        return None
    bare = text.strip()
    try:
        return PartialDate(bare)
    except InvalidValue:
        about = _ABOUT.match(bare)
        parts = _parts(bare[about.end() :] if about else bare)
        if parts is None:
            message, hint = f'"{text[:40]}" is not a date in the order {order}', "write it as 2025-02-06"
            raise InvalidValue.because("DATE_FORM", message, hint, text) from None
        return _dated(text, parts, order, "~" if about else "")


def _require(text: object, order: object) -> None:
    """Refuse what is no text, and an order that is none of the three."""
    if not isinstance(text, str):
        message = f"parse_date reads a text, not {shown(text)}"
        raise TypeError(message)
    if order not in get_args(Order):
        message = f"order={shown(order)} is no order; write {', '.join(map(shown, get_args(Order)))}"
        raise TypeError(message)


def _parts(text: str) -> list[str] | None:
    """The numbers and words of a date; None where anything else stands in it."""
    parts = [match[1] for match in _PARTS.finditer(text)]
    return parts if parts and _PARTS.sub("", text) == "" else None


def _dated(text: str, parts: list[str], order: Order, qualifier: str) -> PartialDate:
    named = [part for part in parts if part.isalpha()]
    numbers = [part for part in parts if part.isdigit()]
    letters = order.replace("m", "") if named else order
    fields = dict(zip(letters[-len(numbers) :] if order != "ymd" else letters, numbers, strict=False))
    if named:
        fields["m"] = str(month_of(named[0])) if len(named) == 1 else "0"
    year = fields.get("y", "")
    if len(year) != len("2025") or len(numbers) > len(letters) or fields.get("m") == "0":
        message, hint = f'"{text[:40]}" is not a date in the order {order}', "write it as 2025-02-06"
        raise InvalidValue.because("DATE_FORM", message, hint, text)
    steps = [year, *(fields[letter].zfill(2) for letter in "md" if letter in fields)]
    read = "-".join(steps) + qualifier
    try:
        return PartialDate(read)
    except InvalidValue as error:
        message = error.problems[0].message.replace(f'"{read}"', f'"{text[:40]}"')
        hint = "write it as 2025-02-06, or give the order in which it is written"
        raise InvalidValue.because("DATE_FORM", message, hint, text) from None
