"""When a treaty enters into force: so many instruments, then a delay."""

from collections.abc import Iterator

import attrs

from intljustice.dossier.dossier import Dossier
from intljustice.law.day_ranges import NEVER, DayRange, after
from intljustice.law.treaties.actions import CONSENT, Acts, taken_back_by
from intljustice.model.references import kind_of
from intljustice.records.actors import State, UnStatus
from intljustice.records.final_clauses import Completeness, CountedParticipants, EntryIntoForceClause, Participation
from intljustice.records.treaties import Treaty
from intljustice.records.treaty_actions import ActNature, TreatyAction


@attrs.frozen
class Entry:
    """The entry into force of a treaty.

    Attributes:
        day: when it enters into force; `NEVER` where too few instruments are recorded and all are.
        reached: when the instrument was deposited that completed the number needed; None where that is not computed.
        deciding: the instruments deposited on that day.
        counted: how many instruments count in all, without those that were taken back in time.
        instruments: those of them that may have been deposited by the one that completed the number.
        computed: whether it follows from the acts and the clause; else it is the day that was published, if any.
    """

    day: DayRange
    reached: DayRange | None = None
    deciding: tuple[TreatyAction, ...] = ()
    counted: int = 0
    instruments: tuple[TreatyAction, ...] = ()
    computed: bool = False


def entry_of(dossier: Dossier, treaty: Treaty, acts: Acts) -> Entry:
    """The entry into force by the clause and the acts where these are recorded in full, else as published.

    The nth instrument is a day and not a State: all that were deposited on that day decide together. An instrument
    that was taken back before that day does not count; one of a State that later ceased to exist does.
    """
    clause = None if treaty.final_clauses is None else treaty.final_clauses.entry_into_force
    counted = [] if clause is None else list(_counted(dossier, clause, acts))
    if clause is None or clause.threshold is None or clause.delay is None or not is_complete(treaty.participation):
        day = _published(treaty)
        return Entry(day=day, counted=_number(counted, day, None))
    reached = _reached(clause.threshold, counted)
    day = after(clause.delay, reached)
    if clause.not_before is not None and reached != NEVER:
        day = day.not_before(DayRange.of(clause.not_before))
    deciding = tuple(act for act, _ in counted if reached.is_day and DayRange.of(act.day) == reached)
    number = _number(counted, day, reached)
    return Entry(
        day=day,
        reached=reached,
        deciding=deciding,
        counted=number,
        instruments=tuple(act for act, _ in counted if DayRange.of(act.day).first <= reached.last),
        computed=True,
    )


def is_complete(participation: Participation | None) -> bool:
    """Whether everything up to a day is recorded."""
    return participation is not None and participation.recorded is Completeness.COMPLETE


def _number(counted: list[tuple[TreatyAction, DayRange]], day: DayRange, reached: DayRange | None) -> int:
    """How many count in all: those not taken back before the entry into force, and those that stood when it was due.

    One of the latter may be taken back while the delay runs: it has brought the treaty into force all the same.
    """
    number = 0
    for act, back in counted:
        due = reached is not None and DayRange.of(act.day).last <= reached.first < back.first
        number += due or back.first >= day.last
    return number


def _published(treaty: Treaty) -> DayRange:
    if treaty.entered_into_force is not None:
        return DayRange.of(treaty.entered_into_force)
    return DayRange(DayRange.of(treaty.adopted).first, NEVER.last)


def _counted(dossier: Dossier, clause: EntryIntoForceClause, acts: Acts) -> Iterator[tuple[TreatyAction, DayRange]]:
    """The instruments that count, at most one of a participant at a time, each with when it was taken back."""
    natures = frozenset(clause.counting) or CONSENT
    for own in acts.values():
        free = 0
        for act in own:
            if act.act in natures and DayRange.of(act.day).first >= free and _counts(dossier, clause, act):
                back = taken_back_by(act, own, ActNature.WITHDRAWAL_OF_INSTRUMENT)
                until = NEVER if back is None else DayRange.of(back.day)
                yield act, until
                free = until.last


def _counts(dossier: Dossier, clause: EntryIntoForceClause, act: TreatyAction) -> bool:
    if act.counts is not None:
        return act.counts
    if clause.counted_participants is CountedParticipants.UN_MEMBERS:
        state = dossier.get(State, act.by, None)
        return state is not None and state.un_status is UnStatus.MEMBER
    return clause.counted_participants is CountedParticipants.STATES_AND_ORGANISATIONS or kind_of(act.by) == "state"


def _reached(threshold: int, counted: list[tuple[TreatyAction, DayRange]]) -> DayRange:
    """When so many instruments first stood at once, at the earliest and at the latest."""
    days = [(DayRange.of(act.day), back) for act, back in counted]
    early = _nth(threshold, [(day.first, back.last) for day, back in days])
    late = _nth(threshold, [(day.last, back.first) for day, back in days])
    return DayRange(early, late)


def _nth(threshold: int, stands: list[tuple[int, int]]) -> int:
    """The first day on which so many stand, each from its first day up to the day before it was taken back."""
    changes: dict[int, int] = {}
    for start, back in stands:
        if start < back:
            changes[start] = changes.get(start, 0) + 1
            changes[back] = changes.get(back, 0) - 1
    standing = 0
    for day, change in sorted(changes.items()):
        standing += change
        if standing >= threshold:
            return day
    return NEVER.first
