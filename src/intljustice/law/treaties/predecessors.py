"""Predecessors: of what State another one was a part on a day, whose treaties bound it then."""

from collections.abc import Iterator, Mapping

from intljustice.dossier.dossier import Dossier
from intljustice.law.day_ranges import DayRange
from intljustice.law.treaties.participation import Timeline
from intljustice.law.treaties.status_table import StatusTable
from intljustice.records.actors import Predecessor, State
from intljustice.values.ternary import Ternary


def continuing_state(dossier: Dossier, participant: str, day: int) -> str:
    """The State that continues the one of which a State was a part on a day; itself where it was part of none.

    A treaty extends to the whole territory of a party (Vienna Convention on the Law of Treaties, article 29), so that a
    State that was part of another was bound by what bound that one. Of several predecessors the one counts that ended
    first on the day or after it; the last day is still the predecessor's.
    """
    seen = {participant}
    while (found := _predecessor(dossier, participant, day)) is not None and found not in seen:
        participant = found
        seen.add(found)
    return participant


def _predecessor(dossier: Dossier, participant: str, day: int) -> str | None:
    state = dossier.get(State, participant, None)
    parts = () if state is None else state.predecessors
    later = [each for each in parts if DayRange.of(each.until).last >= day and each.state in dossier]
    return min(later, key=lambda each: DayRange.of(each.until).last).state if later else None


def predecessors_of(dossier: Dossier, participant: str) -> Iterator[Predecessor]:
    """The predecessors of a State, and of each of these in turn."""
    pending, seen = [participant], set[str]()
    while pending:
        state = dossier.get(State, pending.pop(), None)
        if state is not None and state.id not in seen:
            seen.add(state.id)
            yield from state.predecessors
            pending += [each.state for each in state.predecessors]


def days_of_succession(dossier: Dossier, participant: str) -> Iterator[int]:
    """The first days on which a State was no longer part of a predecessor, or on which one of these was not."""
    return (DayRange.of(each.until).last + 1 for each in predecessors_of(dossier, participant))


def followed(dossier: Dossier, table: StatusTable) -> Mapping[str, Timeline]:
    """For each State with predecessors, whether it is bound by day: as its predecessors were, then as it is itself."""
    return {state.id: _followed(dossier, table, state.id) for state in dossier.records(State) if state.predecessors}


def _followed(dossier: Dossier, table: StatusTable, participant: str) -> Timeline:
    own = table.own_timeline(participant)
    starts = tuple(days_of_succession(dossier, participant))
    states = {participant, *(continuing_state(dossier, participant, day - 1) for day in starts)}
    lines = {state: table.own_timeline(state) for state in states}

    def answer(day: int) -> Ternary:
        return lines[continuing_state(dossier, participant, day)].on(day)

    days = (*starts, *(day for line in lines.values() for day in line.change_days))
    return Timeline.of(days, answer, own.until, own.records_end)
