"""States that can stand in a fact instead of the one that does: a party, a State that is none, each the plainest."""

from collections.abc import Collection, Iterator

import attrs

from intljustice.law.icc.court import Court
from intljustice.records.acts import ActNature
from intljustice.records.parties import State
from intljustice.records.treaties import Amendment
from intljustice.values.truth import Ternary


@attrs.frozen
class Substitute:
    """A State that stands for all of its sort.

    Attributes:
        state: the State.
        sort: of which sort.
        told: the sort in words, with the State as an example.
    """

    state: str
    sort: str
    told: str


OUTSIDE = "a State that was no party"
"""The sort of a State that was not bound."""
_LEAVING = frozenset({ActNature.WITHDRAWAL, ActNature.ANNOUNCEMENT, ActNature.CESSATION})
_SORTS = {
    (Ternary.YES, None): "a party",
    (Ternary.YES, Ternary.YES): "a party that had accepted the amendment",
    (Ternary.YES, Ternary.NO): "a party that had not accepted the amendment",
    (Ternary.NO, None): OUTSIDE,
    (Ternary.NO, Ternary.NO): OUTSIDE,
}


def substitutes(
    court: Court, days: tuple[int, int], *, amendment: Amendment | None = None, besides: Collection[str] = ()
) -> Iterator[Substitute]:
    """One State of each sort on these days, the first by id; where an amendment matters, acceptance makes two sorts.

    One about which there is more to say comes last: that declared something, leaves, announced that it would, or is no
    more.

    Args:
        court: the Court.
        days: the first and the last day, both included.
        amendment: the amendment on which the answer may turn.
        besides: the States that stand in the facts already.
    """
    plain: dict[str, str] = {}
    other: dict[str, str] = {}
    for state in court.dossier.records(State):
        sort = None if state.id in besides else _sort(court, state.id, days, amendment)
        if sort is not None:
            (plain if _is_plain(court, state, sort) else other).setdefault(sort, state.id)
    for sort in dict.fromkeys(_SORTS.values()):
        found = plain.get(sort, other.get(sort))
        if found is not None:
            yield Substitute(found, sort, f"{sort}, such as {court.dossier.label(found)}")


def _sort(court: Court, state: str, days: tuple[int, int], amendment: Amendment | None) -> str | None:
    """The sort of a State that is of the same one on both days."""
    found = {_SORTS.get((court.party(state, day), _accepts(court, state, amendment, day))) for day in days}
    return found.pop() if len(found) == 1 else None


def _accepts(court: Court, state: str, amendment: Amendment | None, day: int) -> Ternary | None:
    return None if amendment is None else court.accepts(state, amendment, day)


def _is_plain(court: Court, state: State, sort: str) -> bool:
    spells, acts = court.spells(state.id), (*court.acts(state.id), *court.announcements.get(state.id, ()))
    steady = not spells if sort == OUTSIDE else not any(one.act in _LEAVING for one in acts)
    return steady and state.existed is None and state.id not in court.declarations
