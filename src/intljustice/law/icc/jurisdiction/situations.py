"""Situations: the triggers of one with their bounds, and what its days say of a withdrawal (article 127(2))."""

from collections.abc import Iterator

import attrs

from intljustice.law.day_ranges import NEVER, DayRange
from intljustice.law.icc.court import Court
from intljustice.law.icc.jurisdiction.alleged_facts import preconditions_of
from intljustice.law.icc.jurisdiction.assessment import Outcome
from intljustice.law.icc.jurisdiction.exercise import is_set_in_motion, within_situation
from intljustice.law.icc.jurisdiction.intervals import time_of
from intljustice.records.situations import Investigation, InvestigationForm, InvestigationStatus
from intljustice.values.conduct import UNSPECIFIED, Conduct, Trigger

_BEFORE_INVESTIGATION = frozenset({InvestigationStatus.UNDER_EXAMINATION, InvestigationStatus.AWAITING_AUTHORISATION})


def made_triggers(court: Court, situation: Investigation) -> tuple[Trigger, ...]:
    """The triggers of a situation as recorded, those first that set the Court in motion; one left open for none."""
    made = situation.triggers or (UNSPECIFIED,)
    return tuple(sorted(made, key=lambda trigger: is_set_in_motion(court, trigger).outcome is not Outcome.MET))


def triggers_of(court: Court, situation: Investigation | None) -> tuple[Trigger, ...]:
    """The triggers of a situation, each with its own bounds, else with each of those of the situation in turn."""
    if situation is None:
        return (UNSPECIFIED,)
    made = made_triggers(court, situation)
    return tuple(bounded for trigger in made for bounded in within_situation(trigger, situation))


def with_consideration(court: Court, conduct: Conduct, situation: Investigation | None) -> Conduct:
    """Add to a conduct whether the Court had the matter before it when a State linked with it first withdrew (127(2)).

    It had if the situation was under examination or investigation by then. That it had not can only be said if the day
    of the examination is recorded, which comes first.
    """
    if situation is None or conduct.considered_before_withdrawal is not None:
        return conduct
    first = min(_withdrawals(court, conduct), key=lambda day_range: day_range.first, default=None)
    if first is None:
        return conduct
    return attrs.evolve(conduct, considered_before_withdrawal=_is_considered_before(situation, first))


def _withdrawals(court: Court, conduct: Conduct) -> Iterator[DayRange]:
    """The days on which withdrawals of the States linked with a conduct, or of those that bound them, took effect."""
    time = time_of(court, conduct.period)
    for link in preconditions_of(conduct):
        state = link.state if time is None else court.acting(link.state, time[0].first)
        for party_period in court.party_periods(state):
            if party_period.left is not None and party_period.end.last < NEVER.first:
                yield party_period.end


def _is_considered_before(situation: Investigation, left: DayRange) -> bool | None:
    days = (DayRange.of(day) for day in (situation.examined, situation.opened) if day is not None)
    if any(begun.last < left.first for begun in days):
        return True
    examined = situation.examined or (situation.opened if is_examination(situation) else None)
    return False if examined is not None and DayRange.of(examined).first >= left.last else None


def is_examination(situation: Investigation) -> bool:
    """Whether a situation is under preliminary examination, or was closed after one."""
    if situation.form is None:
        return situation.status in _BEFORE_INVESTIGATION
    return situation.form is InvestigationForm.PRELIMINARY_EXAMINATION
