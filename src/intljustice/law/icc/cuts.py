"""The stretches of days within which the answer is the same, for the time of some conduct."""

from collections.abc import Iterator

import attrs

from intljustice.law.icc.court import Court
from intljustice.law.icc.links import links_of
from intljustice.law.icc.opt_outs import running
from intljustice.law.icc.personal import turns_adult
from intljustice.law.index import memberships
from intljustice.law.windows import NEVER, Window
from intljustice.records.acceptances import JurisdictionDeclaration
from intljustice.records.acts import ActNature
from intljustice.values.conduct import Conduct, Crime, Trigger
from intljustice.values.periods import Period


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
    cuts = sorted({day for day in turning_days(court, conduct, trigger) if first < day <= last})
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
    start, end = Window.of(period.start or period.end), Window.of(period.end or period.start)
    return start.first, _up_to_today(court, end) if period.open_end else end.last


def start_of(court: Court, period: Period) -> Window:
    """When it began; where that is not recorded, perhaps before the Court was there, and surely by its end."""
    if period.start is not None:
        return Window.of(period.start)
    end, before = Window.of(period.end), court.membership.entry.day.first - 1
    first = min(end.first, before)
    return Window(first, first if period.open_start else end.last)


def end_of(court: Court, period: Period) -> Window:
    """When it ended; where that is not recorded, perhaps today, and not before it began."""
    if period.end is not None:
        return Window.of(period.end)
    start = Window.of(period.start)
    last = _up_to_today(court, start)
    return Window(last if period.open_end else start.first, last)


def _up_to_today(court: Court, window: Window) -> int:
    """The day at which the records stand; where they do not say, no day after the window is looked at."""
    return window.last if court.today is None else max(window.last, court.today)


def turning_days(court: Court, conduct: Conduct, trigger: Trigger) -> Iterator[int]:
    """Every day from which a limb can come out differently."""
    yield court.membership.entry.day.first
    yield court.membership.entry.day.last
    adult = turns_adult(conduct)
    yield from () if adult in (None, NEVER) else (adult.first, adult.last)
    amendments = court.amendments if _may_be_added(conduct) else ()
    argued = (*conduct.effects_in, *conduct.acted_from, *conduct.nationalities_later)
    states = {link.state for link in links_of(conduct)} | set(argued)
    for state in sorted(states):
        yield from court.membership.timeline(state).turns
        for amendment in amendments:
            yield from memberships(court.dossier).of(amendment.id).timeline(state).turns
        for declaration in court.declarations.get(state, ()):
            yield from _of_declaration(declaration)
        leaving = (act for act in court.acts(state) if act.act in _LEAVING)
        for act in (*court.announcements.get(state, ()), *leaving):
            yield Window.of(act.day).last
    for amendment in amendments:
        first = court.first_in_force(amendment)
        yield from (first.first, first.last)
        if amendment.exercisable is not None:
            yield Window.of(amendment.exercisable).first
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
        lodged = Window.of(declaration.lodged)
        yield from (lodged.first, lodged.first + 1, lodged.last + 1)
    if declaration.withdrawn is not None:
        window = Window.of(declaration.withdrawn)
        yield from (window.first, window.last)
    if declaration.until is not None:
        window = Window.of(declaration.until)
        yield from (window.first + 1, window.last + 1)


def _of_period(period: Period) -> Iterator[int]:
    if period.start is not None:
        window = Window.of(period.start)
        yield from (window.first, window.last)
    if period.end is not None:
        window = Window.of(period.end)
        yield from (window.first + 1, window.last + 1)
