"""Partial dates with the days they may mean, worked out beside the library."""

from collections.abc import Iterable
from datetime import date, timedelta
from typing import NamedTuple

from hypothesis import settings
from hypothesis import strategies as st

PROPERTY = settings(derandomize=True, deadline=None, max_examples=200)


class Written(NamedTuple):
    """A text with the first and last day it may mean, worked out beside the library."""

    text: str
    first: date
    last: date

    def days(self) -> Iterable[date]:
        """Every day it may mean."""
        return (self.first + timedelta(days=step) for step in range((self.last - self.first).days + 1))


def years(low: int, high: int) -> tuple[date, date]:
    """From the first day of one year to the last of another, within the calendar."""
    return date(max(low, 1), 1, 1), date(min(high, 9999), 12, 31)


def months(low: int, high: int) -> tuple[date, date]:
    """From the first day of one month to the last of another, months counted from year 0, within the calendar."""
    low, after = max(low, 12), high + 1
    first = date(low // 12, low % 12 + 1, 1)
    return first, date.max if after >= 120_000 else date(after // 12, after % 12 + 1, 1) - timedelta(days=1)


def days(low: int, high: int) -> tuple[date, date]:
    """From one day to another, days counted as the calendar does, within the calendar."""
    return date.fromordinal(max(low, 1)), date.fromordinal(min(high, date.max.toordinal()))


@st.composite
def written(draw: st.DrawFn, around: int | None = None) -> Written:
    """Partial dates of every unit and qualifier; `around` keeps them short and near one year."""
    low, high = (1, 9999) if around is None else (around - 1, around + 1)
    year = draw(st.integers(low, high))
    month = draw(st.integers(1, 12))
    units = ["day", "month"] if around is not None else ["day", "month", "year", "decade", "century"]
    unit = draw(st.sampled_from(units))
    qualifier = draw(st.sampled_from(["", "~", "?", "%"]))
    wide = 1 if qualifier else 0
    if unit == "day":
        last = months(12 * year + month - 1, 12 * year + month - 1)[1].day
        day = draw(st.integers(1, last))
        number = date(year, month, day).toordinal()
        text, span = f"{year:04}-{month:02}-{day:02}", days(number - 3 * wide, number + 3 * wide)
    elif unit == "month":
        number = 12 * year + month - 1
        text, span = f"{year:04}-{month:02}", months(number - wide, number + wide)
    elif unit == "year":
        text, span = f"{year:04}", years(year - wide, year + wide)
    elif unit == "decade":
        start = year // 10 * 10
        text, span = f"{year // 10:03}X", years(start - 10 * wide, start + 9 + 10 * wide)
    else:
        start = year // 100 * 100
        text, span = f"{year // 100:02}XX", years(start - 100 * wide, start + 99 + 100 * wide)
    return Written(text + qualifier, *span)
