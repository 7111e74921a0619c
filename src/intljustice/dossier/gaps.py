"""Gaps: whose records are no longer all in a dossier, as some were taken out of it."""

from collections.abc import Iterable, Iterator, Mapping

import attrs

from intljustice.records.final_clauses import Participation
from intljustice.records.programmes import Programme
from intljustice.records.record import Gap, Record
from intljustice.records.sanctions import Sanction
from intljustice.records.treaties import Amendment, Treaty
from intljustice.records.treaty_actions import ActNature, TreatyAction
from intljustice.values.dates import PartialDate

_WITHOUT_EFFECT = frozenset(
    {
        ActNature.ANNOUNCEMENT,
        ActNature.PROVISIONAL_APPLICATION,
        ActNature.END_OF_PROVISIONAL_APPLICATION,
        ActNature.RESERVATION,
        ActNature.DECLARATION,
        ActNature.OBJECTION,
    }
)
"""The acts that change nothing of where a participant stands."""
_OF_SIGNATORIES = frozenset({ActNature.SIGNATURE, ActNature.REFUSAL})


def gaps_after(
    gaps: Iterable[Gap], before: Mapping[str, Record], after: Mapping[str, Record], added: Iterable[Record] = ()
) -> tuple[Gap, ...]:
    """The gaps of a dossier that was made of another one, in order.

    A claim that the acts towards a treaty, or the sanctions of a programme, are recorded in full holds for each
    participant and each target on its own. Whoever takes out a record of one of them opens a gap for that one, where
    something was claimed. Whoever adds records about one of them says with these all that is to be known of that one,
    and closes its gap.

    Args:
        gaps: the gaps of the other dossier.
        before: the records of the other dossier, by id.
        after: the records of this one.
        added: those that were added.
    """
    opened = {_whose(gap): gap for gap in gaps}
    for record in before.values():
        kept = after.get(record.id)
        still = () if kept is None or kept is record else {_whose(gap) for gap in _about(kept)}
        for gap in _about(record) if kept is not record else ():
            if _whose(gap) not in still and _is_claimed(gap, before):
                opened[_whose(gap)] = _joined(gap, opened.get(_whose(gap), gap))
    closed = {_whose(gap) for record in added for gap in _about(record)}
    return tuple(gap for whose, gap in sorted(opened.items()) if whose not in closed)


def _whose(gap: Gap) -> tuple[str, str]:
    return gap.of, gap.towards or ""


def _joined(gap: Gap, other: Gap) -> Gap:
    """One gap for two: open from the earlier day on, and of what binds if one of them is."""
    days = (gap.since, other.since)
    since = None if None in days else min(filter(None, days), key=lambda day: day.earliest)
    return attrs.evolve(gap, since=since, of_what_binds=gap.of_what_binds or other.of_what_binds)


def _about(record: Record) -> Iterator[Gap]:
    """The gaps that a record leaves when it is taken out."""
    if isinstance(record, TreatyAction) and record.act not in _WITHOUT_EFFECT:
        towards, since = record.amendment or record.treaty, _first_effect(record)
        yield Gap(of=record.by, towards=towards, since=since, of_what_binds=record.act not in _OF_SIGNATORIES)
    if isinstance(record, Sanction):
        yield from (Gap(of=target.party) for target in record.targets if target.party is not None)


def _first_effect(act: TreatyAction) -> PartialDate | None:
    """The first day on which an act can have had any effect; a succession may reach back to an earlier day."""
    if act.day is None or act.effective is None:
        return act.day
    return min(act.day, act.effective, key=lambda day: day.earliest)


def _is_claimed(gap: Gap, records: Mapping[str, Record]) -> bool:
    """Whether something is claimed to be recorded in full that would hold for this participant or target."""
    if gap.towards is None:
        return any(_is_complete(record.listings) for record in records.values() if isinstance(record, Programme))
    about = records.get(gap.towards)
    return isinstance(about, Treaty | Amendment) and _is_complete(about.participation)


def _is_complete(claim: Participation | None) -> bool:
    return claim is not None and claim.until is not None
