"""Ratione temporis (article 11): from when on, and the days of a conduct on which the answer can change."""

from collections.abc import Iterator

import attrs

from intljustice.law.day_ranges import NEVER, DayRange, day_of
from intljustice.law.icc.court import Court
from intljustice.law.icc.jurisdiction.alleged_facts import AllegedFacts, FactsOnDay
from intljustice.law.icc.jurisdiction.assessment import OUTCOMES, Finding, conclude
from intljustice.law.icc.jurisdiction.persons import adult_from
from intljustice.law.icc.jurisdiction.preconditions import time_of_effect
from intljustice.law.treaties.index import status_tables
from intljustice.law.treaties.predecessors import days_of_succession
from intljustice.records.jurisdiction_declarations import JurisdictionDeclaration
from intljustice.records.treaty_actions import ActNature
from intljustice.values.conduct import Crime
from intljustice.values.dates import PartialDate
from intljustice.values.periods import Period
from intljustice.values.ternary import Ternary

Time = tuple[DayRange, DayRange]
"""When a conduct began and when it ended, as far as these days are known."""


def is_since_entry_into_force(court: Court, facts: FactsOnDay) -> Finding:
    """Whether the Statute was in force on a day, whoever set the Court in motion (article 11(1)).

    Where a State linked with the conduct joined later it says so; whether it was a party by then is asked of each link
    (article 11(2)). After a referral by the Council no link is asked for.
    """
    entry, day = court.status_table.entry.day, facts.day
    passed = entry.passed_on(day)
    states = () if facts.is_referred_by_council else dict.fromkeys(link.state for link in facts.preconditions)
    starts = {state: court.bound_from(state, day) for state in states}
    later = {state: start for state, start in starts.items() if start is not None and start.first > entry.last}
    since = "".join(f", for {court.called_on(state, day)} from {start}" for state, start in later.items())
    cites_later = bool(later) and passed is Ternary.YES
    return conclude(
        "since the entry into force of the Statute",
        OUTCOMES[passed],
        f"The Statute is in force from {entry}{since}; the day in question is {day_of(day)}.",
        court.articles("11(1)", "11(2)") if cites_later else court.articles("11(1)"),
        records=(court.statute.id,),
        missing=("the entry into force of the Statute",) if passed is Ternary.UNKNOWN else (),
    )


def is_not_retroactive(court: Court, time: Time | None) -> Finding:
    """Whether a conduct was, in part at least, after the entry into force of the Statute (article 24(1))."""
    entry = court.status_table.entry.day
    passed = Ternary.UNKNOWN if time is None else entry.passed_by(time[1])
    exact = "period" if time is None else "period: the exact days"
    return conclude(
        "not before the entry into force of the Statute",
        OUTCOMES[passed],
        f"Nobody is responsible under the Statute for conduct before its entry into force, which is of {entry}.",
        court.articles("24(1)"),
        records=(court.statute.id,),
        missing=(exact,) if passed is Ternary.UNKNOWN else (),
    )


@attrs.frozen(kw_only=True)
class Stretch:
    """Days of a conduct, one after another, on which the answer is the same.

    Attributes:
        day: the first of them, as the ordinal of the calendar.
        sure: whether the conduct surely took place on at least one of them.
        begins: whether it may have begun on one of them.
        ends: whether it may have ended on one of them.
    """

    day: int
    sure: bool
    begins: bool
    ends: bool


def stretches(court: Court, facts: AllegedFacts, time: Time) -> Iterator[Stretch]:
    """The stretches from the first to the last day on which the conduct can have taken place.

    Days between a start and an end that are surely within the conduct are sure. Where the end is not recorded, the
    conduct may have gone on up to the day at which the records stand; where the start is not, it may have begun before
    the Statute was in force.
    """
    start, end = time
    cuts = sorted({day for day in change_days_within(court, facts) if start.first < day <= end.last})
    for first, last in zip((start.first, *cuts), (*(cut - 1 for cut in cuts), end.last), strict=True):
        yield Stretch(
            day=first,
            sure=max(start.last, first) <= min(end.first, last),
            begins=first <= start.last,
            ends=end.first <= last,
        )


def is_dated(period: Period | None) -> bool:
    """Whether a period has a start or an end that is recorded."""
    return period is not None and not (period.start is None and period.end is None)


def recorded_days(court: Court, period: Period) -> tuple[int, int]:
    """The first and the last day of a period with a start or an end; an open end lies at the day of the records.

    Where one of the two ends is not recorded, the other stands for it.
    """
    start, end = DayRange.of(period.start or period.end), DayRange.of(period.end or period.start)
    return start.first, _up_to_today(court, end) if period.open_end else end.last


def time_of(court: Court, period: Period | None) -> Time | None:
    """The time of a conduct; None where neither its start nor its end is recorded."""
    return (_start_of(court, period), _end_of(court, period)) if period is not None and is_dated(period) else None


def _start_of(court: Court, period: Period) -> DayRange:
    """When a conduct began; where that is not recorded, perhaps before the Statute was in force, and by its end."""
    if period.start is not None:
        return DayRange.of(period.start)
    end, before = DayRange.of(period.end), court.status_table.entry.day.first - 1
    first = min(end.first, before)
    return DayRange(first, first if period.open_start else end.last)


def _end_of(court: Court, period: Period) -> DayRange:
    """When a conduct ended; where that is not recorded, at any time from its start to the day of the records."""
    if period.end is not None:
        return DayRange.of(period.end)
    start = DayRange.of(period.start)
    last = _up_to_today(court, start)
    return DayRange(last if period.open_end else start.first, last)


def _up_to_today(court: Court, day_range: DayRange) -> int:
    """The day at which the records stand; the last day of the range where that is later, or where they name no day."""
    return day_range.last if court.today is None else max(day_range.last, court.today)


_LEAVING = frozenset({ActNature.WITHDRAWAL, ActNature.REVOCATION})


def change_days_within(court: Court, facts: AllegedFacts) -> Iterator[int]:
    """Every day from which a limb can come out differently, in no order, some of them twice."""
    conduct, scope = facts.conduct, facts.trigger.scope
    adult = adult_from(conduct)
    yield from _ends(court.status_table.entry.day)
    yield from () if adult is None or adult == NEVER else _ends(adult)
    may_be_added = bool(conduct.provisions) or Crime.AGGRESSION in facts.crimes
    amendments = court.amendments if may_be_added else ()
    for state in court.with_predecessors(facts.touched):
        yield from days_of_succession(court.dossier, state)
        yield from court.status_table.timeline(state).change_days
        for amendment in amendments:
            yield from status_tables(court.dossier).of(amendment.id).timeline(state).change_days
        for declaration in court.declarations.get(state, ()):
            yield from _of_declaration(court, declaration)
        for act in court.acts(state):
            for exclusion in act.left_out:
                yield from _of_period(exclusion.period)
        leaving = (act for act in court.acts(state) if act.act in _LEAVING)
        for act in (*court.announcements.get(state, ()), *leaving):
            yield DayRange.of(act.day).last
    for amendment in amendments:
        yield from _ends(court.first_in_force(amendment))
        if amendment.exercisable is not None:
            yield DayRange.of(amendment.exercisable).first
    for held in conduct.nationalities:
        yield from _of_period(held.period)
    yield from () if scope is None else _of_period(scope.period)


def _of_declaration(court: Court, declaration: JurisdictionDeclaration) -> Iterator[int]:
    yield from _ends(time_of_effect(court, declaration)[1])
    yield from () if declaration.scope is None else _of_period(declaration.scope.period)
    if declaration.lodged is not None:
        lodged = DayRange.of(declaration.lodged)
        yield from (lodged.first, lodged.first + 1, lodged.last + 1)
    yield from _from_day(declaration.withdrawn)
    yield from _after_day(declaration.until)


def _of_period(period: Period | None) -> Iterator[int]:
    if period is not None:
        yield from _from_day(period.start)
        yield from _after_day(period.end)


def _from_day(day: PartialDate | None) -> Iterator[int]:
    yield from () if day is None else _ends(DayRange.of(day))


def _after_day(day: PartialDate | None) -> Iterator[int]:
    return (end + 1 for end in _from_day(day))


def _ends(day_range: DayRange) -> tuple[int, int]:
    return day_range.first, day_range.last
