"""How a date in another writing would be written: only where it can be read in one way."""

import re
from datetime import date

MONTHS = (
    *("january", "february", "march", "april", "may", "june"),
    *("july", "august", "september", "october", "november", "december"),
)
"""The English names of the months, in small letters."""

_WITHOUT_MARKS = re.compile(r"(\d{4})(\d{2})(\d{2})", re.ASCII)
_YEAR_FIRST = re.compile(r"(\d{4})[/.-](\d{1,2})[/.-](\d{1,2})", re.ASCII)
_YEAR_LAST = re.compile(r"(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})", re.ASCII)
_DAY_AND_NAME = re.compile(r"(\d{1,2})\.? ([a-z]+)\.?,? (\d{4})", re.ASCII)
_NAME_AND_DAY = re.compile(r"([a-z]+)\.? (\d{1,2}),? (\d{4})", re.ASCII)


def month_of(name: str) -> int:
    """The number of a month from its English name or its first three letters; 0 for another word."""
    word = name.lower()
    found = [number for number, month in enumerate(MONTHS, start=1) if word in (month, month[:3])]
    return found[0] if found else 0


def meant(text: str) -> str | None:
    """The day that a text can only mean, as it is written here; None where it can mean two days, or none.

    >>> meant("17/03/2019"), meant("6 Feb 2025"), meant("03/04/2019")
    ('2019-03-17', '2025-02-06', None)
    """
    days = {_as_day(*numbers) for numbers in _numbers(text.strip().lower())} - {None}
    return days.pop() if len(days) == 1 else None


def _numbers(text: str) -> list[tuple[int, int, int]]:
    """Year, month and day in each way in which the text may be read."""
    if found := _WITHOUT_MARKS.fullmatch(text) or _YEAR_FIRST.fullmatch(text):
        year, month, day = map(int, found.groups())
        return [(year, month, day)]
    if found := _YEAR_LAST.fullmatch(text):
        one, other, year = map(int, found.groups())
        return [(year, one, other), (year, other, one)]
    if found := _DAY_AND_NAME.fullmatch(text):
        return [(int(found[3]), month_of(found[2]), int(found[1]))]
    if found := _NAME_AND_DAY.fullmatch(text):
        return [(int(found[3]), month_of(found[1]), int(found[2]))]
    return []


def _as_day(year: int, month: int, day: int) -> str | None:
    try:
        return date(year, month, day).isoformat()
    except ValueError:
        return None
