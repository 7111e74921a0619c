"""Ratione temporis: from when on."""

from collections.abc import Iterator

import attrs

from intljustice.law.day_ranges import NEVER, DayRange, day_of
from intljustice.law.icc.court import Court
from intljustice.law.icc.jurisdiction.assessment import Finding, Outcome, finding
from intljustice.law.icc.jurisdiction.persons import turns_adult
from intljustice.law.icc.jurisdiction.preconditions import preconditions_of, running
from intljustice.law.treaties.index import status_tables
from intljustice.records.jurisdiction_declarations import JurisdictionDeclaration
from intljustice.records.treaty_actions import ActNature
from intljustice.values.conduct import Conduct, Crime, Trigger
from intljustice.values.periods import Period
from intljustice.values.ternary import Ternary


def is_since_entry_into_force(court: Court, day: int) -> Finding:
    """Only crimes committed after the Statute entered into force, whoever set the Court in motion (article 11(1)).

    That a State joined later is asked of each link (article 11(2)).
    """
    entry = court.status_table.entry.day
    passed = entry.passed_on(day)
    outcome = {Ternary.YES: Outcome.MET, Ternary.NO: Outcome.NOT_MET, Ternary.UNKNOWN: Outcome.UNKNOWN}[passed]
    message = f"The Statute is in force from {entry}; the day in question is {day_of(day)}."
    return finding(
        question="since the entry into force of the Statute",
        outcome=outcome,
        reason=message,
        provisions=(court.article("11(1)"),),
        records=(court.statute.id,),
        missing=("the entry into force of the Statute",) if outcome is Outcome.UNKNOWN else (),
    )


@attrs.frozen(kw_only=True)
class Stretch:
    """Days on which the answer is the same.

    Attributes:
        day: the first of them.
        sure: whether the conduct surely took place on one of them.
        begins: whether it may have begun on one of them.
        ends: whether it may have ended on one of them.
    """

    day: int
    sure: bool
    begins: bool
    ends: bool


def stretches(court: Court, conduct: Conduct, trigger: Trigger) -> Iterator[Stretch]:
    """The stretches from the first to the last day on which the conduct can have taken place.

    Days between a start and an end that are surely within the conduct are sure. Where the end is not recorded, the
    conduct may have gone on up to the day at which the records stand; where the start is not, it may have begun before
    the Court was there.
    """
    period = conduct.period
    if period is None or not is_dated(period):
        return
    start, end = start_of(court, period), end_of(court, period)
    first, last = start.first, end.last
    cuts = sorted({day for day in change_days_within(court, conduct, trigger) if first < day <= last})
    begins = [first, *cuts]
    for begin, until in zip(begins, [*(cut - 1 for cut in cuts), last], strict=True):
        yield Stretch(
            day=begin,
            sure=max(start.last, begin) <= min(end.first, until),
            begins=begin <= start.last,
            ends=end.first <= until,
        )


def is_dated(period: Period | None) -> bool:
    """Whether a period has a start or an end that is recorded."""
    return period is not None and not (period.start is None and period.end is None)


def recorded_days(court: Court, period: Period) -> tuple[int, int]:
    """The first and the last day that a period with a start or an end speaks of; one without end runs up to today."""
    start, end = DayRange.of(period.start or period.end), DayRange.of(period.end or period.start)
    return start.first, _up_to_today(court, end) if period.open_end else end.last


def start_of(court: Court, period: Period) -> DayRange:
    """When it began; where that is not recorded, perhaps before the Court was there, and surely by its end."""
    if period.start is not None:
        return DayRange.of(period.start)
    end, before = DayRange.of(period.end), court.status_table.entry.day.first - 1
    first = min(end.first, before)
    return DayRange(first, first if period.open_start else end.last)


def end_of(court: Court, period: Period) -> DayRange:
    """When it ended; where that is not recorded, perhaps today, and not before it began."""
    if period.end is not None:
        return DayRange.of(period.end)
    start = DayRange.of(period.start)
    last = _up_to_today(court, start)
    return DayRange(last if period.open_end else start.first, last)


def _up_to_today(court: Court, day_range: DayRange) -> int:
    """The day at which the records stand; where they do not say, no day after the window is looked at."""
    return day_range.last if court.today is None else max(day_range.last, court.today)


def change_days_within(court: Court, conduct: Conduct, trigger: Trigger) -> Iterator[int]:
    """Every day from which a limb can come out differently."""
    yield court.status_table.entry.day.first
    yield court.status_table.entry.day.last
    adult = turns_adult(conduct)
    yield from () if adult in (None, NEVER) else (adult.first, adult.last)
    amendments = court.amendments if _may_be_added(conduct) else ()
    argued = (*conduct.effects_in, *conduct.acted_from, *conduct.nationalities_later)
    states = {link.state for link in preconditions_of(conduct)} | set(argued)
    for state in sorted(states):
        yield from court.status_table.timeline(state).change_days
        for amendment in amendments:
            yield from status_tables(court.dossier).of(amendment.id).timeline(state).change_days
        for declaration in court.declarations.get(state, ()):
            yield from _of_declaration(declaration)
        leaving = (act for act in court.acts(state) if act.act in _LEAVING)
        for act in (*court.announcements.get(state, ()), *leaving):
            yield DayRange.of(act.day).last
    for amendment in amendments:
        first = court.first_in_force(amendment)
        yield from (first.first, first.last)
        if amendment.exercisable is not None:
            yield DayRange.of(amendment.exercisable).first
    for held in conduct.nationalities:
        yield from () if held.period is None else _of_period(held.period)
    if trigger.scope is not None and trigger.scope.period is not None:
        yield from _of_period(trigger.scope.period)


_LEAVING = frozenset({ActNature.WITHDRAWAL, ActNature.REVOCATION})


def _may_be_added(conduct: Conduct) -> bool:
    """Whether the crime can be one that an amendment brought."""
    return bool(conduct.provisions) or Crime.AGGRESSION in (conduct.crime, *conduct.further_crimes)


def _of_declaration(declaration: JurisdictionDeclaration) -> Iterator[int]:
    run = running(declaration)
    yield from () if run is None else (run[1].first, run[1].last)
    if declaration.scope is not None and declaration.scope.period is not None:
        yield from _of_period(declaration.scope.period)
    if declaration.lodged is not None:
        lodged = DayRange.of(declaration.lodged)
        yield from (lodged.first, lodged.first + 1, lodged.last + 1)
    if declaration.withdrawn is not None:
        day_range = DayRange.of(declaration.withdrawn)
        yield from (day_range.first, day_range.last)
    if declaration.until is not None:
        day_range = DayRange.of(declaration.until)
        yield from (day_range.first + 1, day_range.last + 1)


def _of_period(period: Period) -> Iterator[int]:
    if period.start is not None:
        day_range = DayRange.of(period.start)
        yield from (day_range.first, day_range.last)
    if period.end is not None:
        day_range = DayRange.of(period.end)
        yield from (day_range.first + 1, day_range.last + 1)
