"""Window: the days on which something may have happened; and how a delay moves it."""

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
    """From the first to the last day, ends included, on which something may have happened; one day where it is known.

    Attributes:
        first: the first day, as the ordinal of the calendar.
        last: the last day, likewise.
    """

    first: int
    last: int

    @classmethod
    def of(cls, day: PartialDate | None) -> "DayRange":
        """The days that a partial date may mean; of one that is not recorded, any day."""
        return ANY_DAY if day is None else cls(day.earliest.toordinal(), day.latest.toordinal())

    @property
    def is_day(self) -> bool:
        """Whether it is one certain day."""
        return self.first == self.last

    def passed_on(self, day: int) -> Ternary:
        """Whether it has happened on a day, that day included."""
        return Ternary.between(self.last <= day, self.first <= day)

    def passed_by(self, other: "DayRange") -> Ternary:
        """Whether it has happened on whichever day the other means, that day included."""
        return Ternary.between(self.last <= other.first, self.first <= other.last)

    def not_before(self, other: "DayRange") -> "DayRange":
        """The later of the two."""
        return DayRange(max(self.first, other.first), max(self.last, other.last))

    def not_after(self, other: "DayRange") -> "DayRange":
        """The earlier of the two."""
        return DayRange(min(self.first, other.first), min(self.last, other.last))

    def unless_before(self, other: "DayRange") -> "DayRange":
        """When it happens if the other does not happen before it: never where the other surely does."""
        if other.last < self.first:
            return NEVER
        return self if other.first >= self.last else DayRange(self.first, NEVER.last)

    def day(self) -> PartialDate | None:
        """The day, where it is one."""
        return day_of(self.first) if self.is_day else None

    def __str__(self) -> str:
        """The day, or the first and the last."""
        return str(day_of(self.first)) if self.is_day else f"between {day_of(self.first)} and {day_of(self.last)}"


ANY_DAY = DayRange(_FIRST, _LAST)
NEVER = DayRange(_LAST + 1, _LAST + 1)
"""Later than every day of the calendar."""


def day_of(ordinal: int) -> PartialDate:
    """The day of the calendar with this ordinal; one beyond it is its last."""
    return PartialDate(date.fromordinal(min(max(ordinal, _FIRST), _LAST)).isoformat())


def after(delay: Delay, day_range: DayRange) -> DayRange:
    """When a delay has run that starts in this window; later days never come out earlier, so the ends tell."""
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
    """Year and month so many months later."""
    months = day.year * _MONTHS + day.month - 1 + later
    return months // _MONTHS, months % _MONTHS + 1


def _first_of(year: int, month: int) -> int:
    return date(year, month, 1).toordinal() if year <= date.max.year else _LAST + 1
