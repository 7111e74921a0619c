"""DayRange: the days on which something may have happened, and how a delay in a final clause moves them."""

from calendar import monthrange
from datetime import date

import attrs

from intljustice.records.final_clauses import Delay, EffectiveDay, MonthEnd, Unit
from intljustice.values.dates import PartialDate
from intljustice.values.ternary import Ternary

_MONTHS = 12
_FIRST, _LAST = date.min.toordinal(), date.max.toordinal()


@attrs.frozen
class DayRange:
    """The days on which something may have happened: from the first to the last, both included.

    Attributes:
        first: the first day, as `date.toordinal()` counts it.
        last: the last day, counted likewise; equal to the first where the day is known.
    """

    first: int
    last: int

    @classmethod
    def of(cls, day: PartialDate | None) -> "DayRange":
        """The days that a partial date may mean; any day where no date is recorded."""
        return ANY_DAY if day is None else cls(day.earliest.toordinal(), day.latest.toordinal())

    @property
    def is_day(self) -> bool:
        """Whether the day is known."""
        return self.first == self.last

    def passed_on(self, day: int) -> Ternary:
        """Whether it has happened by a day, that day included."""
        return Ternary.between(self.last <= day, self.first <= day)

    def passed_by(self, other: "DayRange") -> Ternary:
        """Whether it has happened by each day of another range, that day included."""
        return Ternary.between(self.last <= other.first, self.first <= other.last)

    def not_before(self, other: "DayRange") -> "DayRange":
        """The days on which the later of the two may have happened."""
        return DayRange(max(self.first, other.first), max(self.last, other.last))

    def not_after(self, other: "DayRange") -> "DayRange":
        """The days on which the earlier of the two may have happened."""
        return DayRange(min(self.first, other.first), min(self.last, other.last))

    def unless_before(self, other: "DayRange") -> "DayRange":
        """When it happens if the other, coming first, would prevent it; never where the other surely comes first."""
        if other.last < self.first:
            return NEVER
        return self if other.first >= self.last else DayRange(self.first, NEVER.last)

    def day(self) -> PartialDate | None:
        """The day where it is known, else None."""
        return day_of(self.first) if self.is_day else None

    def __str__(self) -> str:
        """The day where it is known, else "between 2002-07-01 and 2002-07-31"."""
        return str(day_of(self.first)) if self.is_day else f"between {day_of(self.first)} and {day_of(self.last)}"


ANY_DAY = DayRange(_FIRST, _LAST)
NEVER = DayRange(_LAST + 1, _LAST + 1)
"""The day after the last of the calendar, for what does not happen by what is recorded."""


def day_of(ordinal: int) -> PartialDate:
    """The day with this ordinal; the last day of the calendar for an ordinal beyond it."""
    return PartialDate(date.fromordinal(min(max(ordinal, _FIRST), _LAST)).isoformat())


def after(delay: Delay, day_range: DayRange) -> DayRange:
    """When a delay ends that starts on a day of a range. A later start never ends earlier: both ends are moved."""
    return DayRange(_after(delay, day_range.first), _after(delay, day_range.last))


def _after(delay: Delay, day: int) -> int:
    if day > _LAST:
        return day
    if delay.effective_day is EffectiveDay.FIRST_OF_NTH_MONTH:
        return _first_of(*_month(date.fromordinal(day), delay.count))
    moved = _moved(day, delay.count, delay.unit, delay.month_end)
    if moved > _LAST or delay.effective_day is EffectiveDay.EXACT:
        return moved
    return _first_of(*_month(date.fromordinal(moved), 1))


def _moved(day: int, count: int, unit: Unit, month_end: MonthEnd | None) -> int:
    if unit is Unit.DAY:
        return min(day + count, _LAST + 1)
    here = date.fromordinal(day)
    year, month = _month(here, count * (_MONTHS if unit is Unit.YEAR else 1))
    if year > date.max.year:
        return _LAST + 1
    longest = monthrange(year, month)[1]
    if here.day <= longest:
        return date(year, month, here.day).toordinal()
    return date(year, month, longest).toordinal() + (month_end is MonthEnd.NEXT)


def _month(day: date, later: int) -> tuple[int, int]:
    """The year and month that lie this many months after a day."""
    months = day.year * _MONTHS + day.month - 1 + later
    return months // _MONTHS, months % _MONTHS + 1


def _first_of(year: int, month: int) -> int:
    return date(year, month, 1).toordinal() if year <= date.max.year else _LAST + 1
