"""Period: from one partial date to another, ends included, each end recorded, open or unknown."""

from datetime import date
from typing import Any, ClassVar, Self

import attrs

from intljustice.errors import Problem
from intljustice.model.checks import Check, check
from intljustice.model.given import Given
from intljustice.model.structure import Structure
from intljustice.values.dates import Day, PartialDate
from intljustice.values.ternary import Ternary


@check("start", "end")
def _ends_after_it_starts(period: Any) -> Problem | None:
    start, end = period.start, period.end
    if start is None or end is None or start._first <= end._last:
        return None
    message = f"the period ends ({end}) before it starts ({start})"
    return Problem(
        code="PERIOD_ORDER", message=message, hint="swap or correct the days", pointer="/end", value=str(end)
    )


@check("start", "open_start")
def _start_is_open_or_given(period: Any) -> Problem | None:
    if not period.open_start or period.start is None:
        return None
    return _both(f"a start ({period.start}) is given and the start is called open", "/open_start")


@check("end", "open_end")
def _end_is_open_or_given(period: Any) -> Problem | None:
    if not period.open_end or period.end is None:
        return None
    return _both(f"an end ({period.end}) is given and the end is called open", "/open_end")


def _both(message: str, pointer: str) -> Problem:
    return Problem(code="PERIOD_OPEN", message=message, hint="keep one of the two", pointer=pointer, value="true")


@attrs.frozen(weakref_slot=False)
class Period(Structure):
    """A stretch of days, ends included.

    Written by hand also as one day, or as a pair of days: `("2019-03-17", None)`.

    Attributes:
        start: the first day; None where none is recorded.
        end: the last day, itself included; None where none is recorded.
        open_start: true where the period is known to have no beginning.
        open_end: true where the period is known to go on without end; None for `end` alone leaves that unknown.
    """

    checks: ClassVar[tuple[Check, ...]] = (_ends_after_it_starts, _start_is_open_or_given, _end_is_open_or_given)

    start: PartialDate | None = attrs.field(default=None, converter=Given[Day | None])
    end: PartialDate | None = attrs.field(default=None, converter=Given[Day | None])
    open_start: bool = attrs.field(default=False, kw_only=True)
    open_end: bool = attrs.field(default=False, kw_only=True)

    @classmethod
    def from_given(cls, given: Any) -> Self | None:
        """The period of a single day or of a pair of days."""
        if isinstance(given, str | date | PartialDate):
            return cls(given, given)
        if isinstance(given, tuple | list) and len(given) == len(("start", "end")):
            return cls(*given)
        return None

    def contains(self, day: Day) -> Ternary:
        """Whether the day lies within: no outside a recorded end, unknown beyond an end that is not recorded."""
        that = PartialDate.of(day)
        return _from(self.start, self.open_start, that) & _until(self.end, self.open_end, that)

    def __str__(self) -> str:
        """Both ends; `..` where open, `unknown` where not recorded."""
        start = self.start or (".." if self.open_start else "unknown")
        end = self.end or (".." if self.open_end else "unknown")
        return f"{start}/{end}"


def _from(start: PartialDate | None, is_open: bool, day: PartialDate) -> Ternary:  # noqa: FBT001 - a field passed on
    if start is None:
        return Ternary.YES if is_open else Ternary.UNKNOWN
    return start.on_or_before(day)


def _until(end: PartialDate | None, is_open: bool, day: PartialDate) -> Ternary:  # noqa: FBT001 - a field passed on
    if end is None:
        return Ternary.YES if is_open else Ternary.UNKNOWN
    return end.on_or_after(day)


Days = Period | Day | tuple[Day | None, Day | None]
"""What may be given for a period: the period itself, a single day, month or year, or its first and last day."""
