"""PartialDate and Moment: a day as exactly as it is known, and a time; hints for days in another writing."""

import re
from calendar import monthrange
from datetime import date, datetime
from typing import NoReturn, Self

from intljustice.errors import InvalidValue
from intljustice.model.text import Text
from intljustice.model.vocabulary import Vocabulary
from intljustice.values.ternary import Ternary

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
    return next((number for number, month in enumerate(MONTHS, start=1) if word in (month, month[:3])), 0)


def meant(text: str) -> str | None:
    """The day that a text can only mean, as it is written here; None where it can mean two days, or none.

    >>> meant("17/03/2019"), meant("6 Feb 2025"), meant("03/04/2019")
    ('2019-03-17', '2025-02-06', None)
    """
    days = {_as_day(*numbers) for numbers in _numbers(text.strip().lower())} - {None}
    return days.pop() if len(days) == 1 else None


def _numbers(text: str) -> list[tuple[int, int, int]]:
    """Year, month and day in each way in which the text may be read."""
    if match := _WITHOUT_MARKS.fullmatch(text) or _YEAR_FIRST.fullmatch(text):
        year, month, day = map(int, match.groups())
        return [(year, month, day)]
    if match := _YEAR_LAST.fullmatch(text):
        first, second, year = map(int, match.groups())
        return [(year, first, second), (year, second, first)]
    if match := _DAY_AND_NAME.fullmatch(text):
        return [(int(match[3]), month_of(match[2]), int(match[1]))]
    if match := _NAME_AND_DAY.fullmatch(text):
        return [(int(match[3]), month_of(match[1]), int(match[2]))]
    return []


def _as_day(year: int, month: int, day: int) -> str | None:
    try:
        return date(year, month, day).isoformat()
    except ValueError:
        return None


_DATE_GRAMMAR = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?([?~%]?)|(\d{2})(?:(\d)X|XX)([?~%]?)", re.ASCII)
_DATE_FORMS = "write 2022, 2022-03 or 2022-03-01, with ~ for about and ? for unsure"
_NO_ORDER = "dates have no < or >, as each may mean several days; ask day.before(other), or sort with key=day.sort_key"
_MARGIN_DAYS = 3
"""How far the day meant may lie from an approximate or unsure day: half a week on either side."""

_FIRST, _LAST = date.min.toordinal(), date.max.toordinal()
_MONTHS = 12


class Precision(Vocabulary):
    """The unit a partial date is written in."""

    CENTURY = "century", "A century: 20XX."
    DECADE = "decade", "A decade: 202X."
    YEAR = "year", "A year: 2025."
    MONTH = "month", "A month: 2025-02."
    DAY = "day", "A day: 2025-02-06."


_YEARS = {Precision.YEAR: 1, Precision.DECADE: 10, Precision.CENTURY: 100}


class PartialDate(Text):
    """A date as far as it is known, kept exactly as written.

    The text is a subset of the Extended Date/Time Format (ISO 8601-2:2019), levels 0 and 1:

        date      = (year | year "-" month | year "-" month "-" day | decade | century) [qualifier]
        year      = four digits, 0001 to 9999          month = 01 to 12
        decade    = three digits "X"                   century = two digits "XX"
        qualifier = "~" (about) | "?" (the source is unsure) | "%" (both)

    A date stands for the days it may mean, from `earliest` to `latest`, both included. Written plainly these are
    the days of the unit; a qualifier widens them by the neighbouring unit on either side, and by three days
    for a single day. Comparisons answer yes or no only where that is so for every day meant; there is no `<`.

    Raises:
        InvalidValue: `DATE_FORM` for a text outside the grammar or a day the calendar does not have.

    >>> PartialDate("2025-12").before("2026-01-01")
    <Ternary.YES: 'yes'>
    >>> PartialDate("2025-12").before("2025-12-10")
    <Ternary.UNKNOWN: 'unknown'>
    """

    __slots__ = ("_first", "_last", "_written", "precision")

    precision: Precision
    _first: int
    _last: int
    _written: tuple[int, int]

    @classmethod
    def of(cls, given: object) -> Self:
        """The date of a text, a `datetime.date` or a PartialDate; a `datetime` is refused, as it is no day."""
        if isinstance(given, date) and not isinstance(given, datetime):
            return cls(given.isoformat())
        return super().of(given)

    @classmethod
    def _refusal(cls, given: object) -> InvalidValue:
        if isinstance(given, datetime):
            return _refused(given, f"{given} is a moment, not a day", f"write {given.date().isoformat()}")
        return _refused(given, f"a date is a text, not {type(given).__name__}", _DATE_FORMS)

    @classmethod
    def _read(cls, text: str) -> tuple[int, int, tuple[int, int], Precision]:
        if len(text) == len("2025-12-05") and text[4] == text[7] == "-":
            only = _ordinal(text)
            return only, only, (only, only), Precision.DAY
        match = _DATE_GRAMMAR.fullmatch(text)
        if match is None:
            raise _refused(text, f'"{text[:40]}" is not a date', _hint(text))
        year, month, day, qualifier, century, decade, round_qualifier = match.groups()
        if century is None:
            precision, start = _calendar(text, year, month, day)
        else:
            precision, start = _round_years(century, decade)
        written = _unit(start, precision)
        first, last = _widened(*written, precision) if qualifier or round_qualifier else written
        return first, last, written, precision

    @property
    def earliest(self) -> date:
        """The first day this may mean."""
        return date.fromordinal(self._first)

    @property
    def latest(self) -> date:
        """The last day this may mean, included."""
        return date.fromordinal(self._last)

    @property
    def approximate(self) -> bool:
        """Whether it is written as about that time (`~` or `%`)."""
        return self.text[-1] in "~%"

    @property
    def uncertain(self) -> bool:
        """Whether the source itself is unsure (`?` or `%`)."""
        return self.text[-1] in "?%"

    @property
    def is_day(self) -> bool:
        """Whether this is one certain day."""
        return self._first == self._last

    @property
    def sort_key(self) -> tuple[int, int, str]:
        """A key for stable listings: by the first day written, then the last, then the text. Not a comparison."""
        return (*self._written, self.text)

    def __lt__(self, other: object) -> NoReturn:
        """Refuse: of two dates that are not known exactly, neither need come first."""
        raise TypeError(_NO_ORDER)

    __le__ = __gt__ = __ge__ = __lt__

    def before(self, other: "Day") -> Ternary:
        """Whether this lies wholly before the other."""
        that = PartialDate.of(other)
        return Ternary.between(self._last < that._first, self._first < that._last)

    def after(self, other: "Day") -> Ternary:
        """Whether this lies wholly after the other."""
        return PartialDate.of(other).before(self)

    def on_or_before(self, other: "Day") -> Ternary:
        """Whether this is not after the other."""
        return ~self.after(other)

    def on_or_after(self, other: "Day") -> Ternary:
        """Whether this is not before the other."""
        return ~self.before(other)

    def same_day(self, other: "Day") -> Ternary:
        """Whether both mean the same day: yes only for two certain days, no where they share no day."""
        that = PartialDate.of(other)
        shared = self._first <= that._last and that._first <= self._last
        return Ternary.between(shared and self.is_day and that.is_day, shared)


Day = str | date | PartialDate
"""What a parameter that asks for a day takes: "2026-03-01", "2026-03", a `datetime.date` or a PartialDate."""


def surely_after(day: PartialDate | None, other: PartialDate | None) -> bool:
    """Whether a day is after another for certain; never where one of the two is not recorded."""
    return day is not None and other is not None and day.after(other) is Ternary.YES


def _refused(given: object, message: str, hint: str) -> InvalidValue:
    return InvalidValue.because("DATE_FORM", message, hint, given)


def _hint(text: str) -> str:
    """What to write for a text that is no date: the day itself, where another writing can mean only that."""
    day = meant(text)
    if day is not None:
        return f"write {day}"
    days = sorted(filter(None, (_as_day(*numbers) for numbers in _numbers(text.strip().lower()))))
    return f"write {' or '.join(days)}, or read it with parse_date and its order" if days else _DATE_FORMS


def _ordinal(text: str) -> int:
    """The day written as year, month and day, as most dates are: what the standard library can read by itself."""
    try:
        return date.fromisoformat(text).toordinal()
    except ValueError:
        year, month, day = text[:4], text[5:7], text[8:]
        if _DATE_GRAMMAR.fullmatch(text) is None:
            raise _refused(text, f'"{text[:40]}" is not a date', _hint(text)) from None
        return _calendar(text, year, month, day)[1].toordinal()


def _calendar(text: str, year: str, month: str | None, day: str | None) -> tuple[Precision, date]:
    """The precision and first day of a year, month or day; refuses what the calendar does not have."""
    if year == "0000":
        raise _refused(text, f'"{text}" lies before the year 0001', _DATE_FORMS)
    if month is None:
        return Precision.YEAR, date(int(year), 1, 1)
    if not 1 <= int(month) <= _MONTHS:
        raise _refused(text, f'"{text}" has no such month', _DATE_FORMS)
    if day is None:
        return Precision.MONTH, date(int(year), int(month), 1)
    days = monthrange(int(year), int(month))[1]
    if not 1 <= int(day) <= days:
        message = f'"{text}" is no day of the calendar: {year}-{month} has {days} days'
        raise _refused(text, message, f"write a day from 01 to {days}")
    return Precision.DAY, date(int(year), int(month), int(day))


def _round_years(century: str, decade: str | None) -> tuple[Precision, date]:
    """The precision and first day of a decade or century; the years before 0001 are no days of the calendar."""
    precision = Precision.CENTURY if decade is None else Precision.DECADE
    return precision, date(max(int(century + (decade or "0") + "0"), 1), 1, 1)


def _unit(inside: date, precision: Precision) -> tuple[int, int]:
    """The first and last day of the unit that a day lies in."""
    if precision is Precision.DAY:
        return inside.toordinal(), inside.toordinal()
    if precision is Precision.MONTH:
        last = monthrange(inside.year, inside.month)[1]
        return inside.replace(day=1).toordinal(), inside.replace(day=last).toordinal()
    years = _YEARS[precision]
    start = inside.year - inside.year % years
    return date(max(start, 1), 1, 1).toordinal(), date(start + years - 1, 12, 31).toordinal()


def _widened(first: int, last: int, precision: Precision) -> tuple[int, int]:
    """The days that an approximate or unsure date may mean: with its neighbours, but within the calendar."""
    if precision is Precision.DAY:
        return max(first - _MARGIN_DAYS, _FIRST), min(last + _MARGIN_DAYS, _LAST)
    before = date.fromordinal(max(first - 1, _FIRST))
    after = date.fromordinal(min(last + 1, _LAST))
    return _unit(before, precision)[0], _unit(after, precision)[1]


_MOMENT_GRAMMAR = re.compile(
    r"\d{4}-\d{2}-\d{2}T(?:[01]\d|2[0-3]):\d{2}(?::\d{2}(?:\.\d{1,6})?)?(?:Z|[+-](?:(?:0\d|1[0-3]):[0-5]\d|14:00))",
    re.ASCII,
)
_MOMENT_FORMS = "write 2027-04-07T00:01-04:00 or 2027-04-07T04:01Z"


class Moment(Text):
    """A point in time with the zone it was announced in, e.g. the minute a licence expires.

    The text is ISO 8601: day, `T`, hours and minutes, optionally seconds with up to six decimals, then `Z` or an
    offset of at most 14 hours. The zone is required, because a deadline without one is not a moment. `instant` is
    the same as a `datetime`; compare instants, as two texts may name one instant.

    Raises:
        InvalidValue: `MOMENT_FORM` for any other text, or a day or hour that does not exist.

    >>> Moment("2027-04-07T00:01-04:00").instant == Moment("2027-04-07T04:01Z").instant
    True
    """

    __slots__ = ("instant",)

    instant: datetime

    @classmethod
    def _read(cls, text: str) -> tuple[datetime]:
        if _MOMENT_GRAMMAR.fullmatch(text) is None:
            message = f'"{text[:40]}" is not a moment with its zone'
            raise InvalidValue.because("MOMENT_FORM", message, _MOMENT_FORMS, text)
        try:
            return (datetime.fromisoformat(text),)
        except ValueError as error:
            message = f'"{text}" is no moment of the calendar: {error}'
            raise InvalidValue.because("MOMENT_FORM", message, _MOMENT_FORMS, text) from error

    @property
    def day(self) -> PartialDate:
        """The day in the zone of the text."""
        return PartialDate(self.text[:10])
