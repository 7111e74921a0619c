"""Membership: who is bound by one treaty or amendment on which day, ready to be looked up; built once a dossier."""

from collections.abc import Callable, Iterable, Mapping
from types import MappingProxyType

import attrs

from intljustice.dossier.dossier import Dossier
from intljustice.law.day_ranges import NEVER, DayRange
from intljustice.law.treaties.actions import register
from intljustice.law.treaties.entry_day import Entry, entry_of, is_complete
from intljustice.law.treaties.participation import ParticipantHistory, Timeline, course_of
from intljustice.records.final_clauses import FinalClauses, Participation
from intljustice.records.treaties import Treaty
from intljustice.values.ternary import Ternary

_NOTHING = FinalClauses()
_NONE: Mapping[str, DayRange] = MappingProxyType({})


@attrs.frozen(eq=False)
class StatusTable:
    """A treaty or amendment with the courses of all who did something towards it.

    Attributes:
        about: the id of the treaty or amendment.
        clauses: the final clauses of the treaty.
        entry: its entry into force.
        ended: the first day on which it is no longer in force; `NEVER` where there is none.
        complete: whether participation is recorded in full.
        until: the last day up to which it is; None where it is not.
        courses: by participant.
        timelines: the answers by participant.
        silent: the answers for whoever did nothing that is recorded.
    """

    about: str
    clauses: FinalClauses
    entry: Entry
    ended: DayRange
    complete: bool
    until: int | None
    courses: Mapping[str, ParticipantHistory]
    timelines: Mapping[str, Timeline]
    silent: Timeline

    def timeline(self, participant: str) -> Timeline:
        """The answers for one participant."""
        return self.timelines.get(participant, self.silent)


def status_table_of(dossier: Dossier, treaty: Treaty, at_once: Mapping[str, DayRange] = _NONE) -> StatusTable:
    """The membership of one treaty.

    Args:
        dossier: the dossier.
        treaty: the treaty.
        at_once: for notices whose effect does not follow from the clause on withdrawal, by id, when they take effect.
    """
    acts = dossier.once(register).by_treaty.get(treaty.id, {})
    clauses = treaty.final_clauses or _NOTHING
    entry = entry_of(dossier, treaty, acts)
    ended = NEVER if treaty.ended is None else DayRange.of(treaty.ended)
    courses = {by: course_of(own, clauses, entry, ended, at_once) for by, own in acts.items()}
    if clauses.ends_below is not None and treaty.ended is None and is_complete(treaty.participation):
        ended = _end(courses.values(), clauses.ends_below)
        courses = {by: course_of(own, clauses, entry, ended, at_once) for by, own in acts.items()}
    return assembled(
        treaty.id,
        clauses=clauses,
        entry=entry,
        ended=ended,
        participation=treaty.participation,
        courses=courses,
    )


def assembled(
    about: str,
    *,
    clauses: FinalClauses,
    entry: Entry,
    ended: DayRange,
    participation: Participation | None,
    courses: Mapping[str, ParticipantHistory],
) -> StatusTable:
    """A membership with its answers by day, in which silence is no answer where not everything is recorded."""
    until = participation.until if participation is not None and is_complete(participation) else None
    last = None if until is None else until.latest.toordinal()
    mask = _mask(entry, last)
    return StatusTable(
        about=about,
        clauses=clauses,
        entry=entry,
        ended=ended,
        complete=last is not None,
        until=last,
        courses=courses,
        timelines={by: _timeline(course, mask, entry, last) for by, course in courses.items()},
        silent=_timeline(ParticipantHistory(), mask, entry, last),
    )


def _mask(entry: Entry, until: int | None) -> Callable[[int, Ternary], Ternary]:
    """What becomes of an answer of the acts on a day, given how far participation is recorded.

    Recorded in full up to a day: as it is up to that day, unknown after it. Otherwise a "no" is the acts' silence, and
    unknown; but before the treaty is in force nobody is bound.
    """

    def masked(day: int, answer: Ternary) -> Ternary:
        if until is not None:
            return answer if day <= until else Ternary.UNKNOWN
        if answer is Ternary.NO and day >= entry.day.first:
            return Ternary.UNKNOWN
        return answer

    return masked


def _timeline(
    course: ParticipantHistory, mask: Callable[[int, Ternary], Ternary], entry: Entry, until: int | None
) -> Timeline:
    change_days = sorted(
        {*course.change_days(), entry.day.first, *(() if until is None else (until + 1,))} - {NEVER.first}
    )
    answers = [Ternary.NO]  # before the first of these days nobody is bound, and the treaty is not in force
    kept: list[int] = []
    for day in change_days:
        answer = mask(day, course.on(day))
        if answer is not answers[-1]:
            kept.append(day)
            answers.append(answer)
    return Timeline(change_days=tuple(kept), answers=tuple(answers))


def _end(courses: Iterable[ParticipantHistory], below: int) -> DayRange:
    """When a treaty ends because too few parties are left: on the day on which the last notice needed takes effect."""
    party_periods = [party_period for course in courses for party_period in course.party_periods]
    early = _first_below(below, [(party_period.start.last, party_period.end.first) for party_period in party_periods])
    late = _first_below(below, [(party_period.start.first, party_period.end.last) for party_period in party_periods])
    return DayRange(early, late)


def _first_below(below: int, party_periods: Iterable[tuple[int, int]]) -> int:
    """The first day on which a party leaves and fewer than so many are left."""
    changes: dict[int, list[int]] = {}
    for start, end in party_periods:
        changes.setdefault(start, []).append(1)
        changes.setdefault(end, []).append(-1)
    parties = 0
    for day, steps in sorted(changes.items()):
        parties += sum(steps)
        if -1 in steps and parties < below and day < NEVER.first:
            return day
    return NEVER.first
