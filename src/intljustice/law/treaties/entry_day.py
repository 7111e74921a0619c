"""Entry: the day on which a treaty enters into force, computed from its instruments and its final clauses."""

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
    """The entry into force of a treaty or amendment.

    Attributes:
        day: the day of entry into force; `NEVER` where all instruments are recorded and they are too few.
        reached: the day on which the last instrument needed was deposited; None where that is not computed.
        deciding: the instruments deposited on that day, where it is known.
        counted: how many instruments count by now, without those that were taken back in time.
        instruments: the instruments that may have been deposited by the day on which the number was reached.
        computed: whether the day follows from the acts and the clause; else it is the published day, if there is one.
    """

    day: DayRange
    reached: DayRange | None = None
    deciding: tuple[TreatyAction, ...] = ()
    counted: int = 0
    instruments: tuple[TreatyAction, ...] = ()
    computed: bool = False


def entry_of(dossier: Dossier, treaty: Treaty, acts: Acts, *, is_whole: bool) -> Entry:
    """The entry into force of a treaty (Vienna Convention on the Law of Treaties, article 24).

    It is computed from the clause and the acts where these are recorded in full, and none were taken out of the dossier
    (`is_whole`); else it is the published day. All
    instruments deposited on the day on which the number is reached decide together, as a clause speaks of a number of
    instruments and not of a State. An instrument that was taken back before that day does not count; an instrument of a
    State that later ceased to exist does. Leaves out provisional application (article 25).
    """
    clause = None if treaty.final_clauses is None else treaty.final_clauses.entry_into_force
    counted = [] if clause is None else list(_counted(dossier, clause, acts))
    is_recorded = is_whole and is_complete(treaty.participation)
    if clause is None or clause.threshold is None or clause.delay is None or not is_recorded:
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
    """Whether participation is recorded in full, up to some day."""
    return participation is not None and participation.recorded is Completeness.COMPLETE


def _number(counted: list[tuple[TreatyAction, DayRange]], day: DayRange, reached: DayRange | None) -> int:
    """How many instruments count: those that stood when the number was reached, and those not taken back before entry.

    An instrument that is taken back while the delay runs has brought the treaty into force all the same.
    """
    number = 0
    for act, back in counted:
        stood = reached is not None and DayRange.of(act.day).last <= reached.first < back.first
        number += stood or back.first >= day.last
    return number


def _published(treaty: Treaty) -> DayRange:
    """The published day of entry into force; any day from adoption on where none is published."""
    if treaty.entered_into_force is not None:
        return DayRange.of(treaty.entered_into_force)
    return DayRange(DayRange.of(treaty.adopted).first, NEVER.last)


def _counted(dossier: Dossier, clause: EntryIntoForceClause, acts: Acts) -> Iterator[tuple[TreatyAction, DayRange]]:
    """The instruments that count, at most one of a participant at a time, each with the day it was taken back."""
    natures = frozenset(clause.counting) or CONSENT
    for own in acts.values():
        standing_until = 0
        for act in own:
            if act.act in natures and DayRange.of(act.day).first >= standing_until and _counts(dossier, clause, act):
                undoing = taken_back_by(act, own, ActNature.WITHDRAWAL_OF_INSTRUMENT)
                back = NEVER if undoing is None else DayRange.of(undoing.day)
                yield act, back
                standing_until = back.last


def _counts(dossier: Dossier, clause: EntryIntoForceClause, act: TreatyAction) -> bool:
    """Whether an instrument counts towards the threshold: as a source says, else by who its author is."""
    if act.counts is not None:
        return act.counts
    if clause.counted_participants is CountedParticipants.UN_MEMBERS:
        state = dossier.get(State, act.by, None)
        return state is not None and state.un_status is UnStatus.MEMBER
    return clause.counted_participants is CountedParticipants.STATES_AND_ORGANISATIONS or kind_of(act.by) == "state"


def _reached(threshold: int, counted: list[tuple[TreatyAction, DayRange]]) -> DayRange:
    """The day on which as many instruments as the threshold asks first stood at once."""
    days = [(DayRange.of(act.day), back) for act, back in counted]
    early = _day_of_reaching(threshold, [(day.first, back.last) for day, back in days])
    late = _day_of_reaching(threshold, [(day.last, back.first) for day, back in days])
    return DayRange(early, late)


def _day_of_reaching(threshold: int, instruments: list[tuple[int, int]]) -> int:
    """The first day on which this many instruments stand, each from its day to the day before it was taken back."""
    changes: dict[int, int] = {}
    for start, back in instruments:
        if start < back:
            changes[start] = changes.get(start, 0) + 1
            changes[back] = changes.get(back, 0) - 1
    standing = 0
    for day, change in sorted(changes.items()):
        standing += change
        if standing >= threshold:
            return day
    return NEVER.first
