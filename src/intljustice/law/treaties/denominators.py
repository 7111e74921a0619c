"""Denominator: how many parties an amendment takes from a day on which the number of parties changes."""

from collections.abc import Iterable, Iterator

import attrs

from intljustice.dossier.dossier import Dossier
from intljustice.law.answers import Bounds
from intljustice.law.day_ranges import DayRange
from intljustice.law.treaties.amendments import parties_needed
from intljustice.law.treaties.parties import ParticipationStep, participation_history, parties
from intljustice.model.given import Given
from intljustice.model.references import Id
from intljustice.model.structure import Structure
from intljustice.records.final_clauses import AmendmentProcedure, Fraction
from intljustice.records.treaties import Amendment
from intljustice.records.treaty_actions import TreatyAction
from intljustice.values.dates import Day, PartialDate


@attrs.frozen(kw_only=True, weakref_slot=False)
class Denominator(Structure):
    """The number of parties from a day on, by what is pending, and how many of them an amendment then takes.

    Attributes:
        start: the day on which a notice or a consent that is pending takes effect.
        parties: the number of parties from then on.
        votes: the number of them that adopts the amendment where there is no consensus; None where no part of them is
            asked for, or their number leaves it open.
        acceptances: the number of them whose acceptance brings it into force; None likewise.
    """

    start: PartialDate = attrs.field(converter=Given[Day])
    parties: Bounds
    votes: int | None = None
    acceptances: int | None = None


def denominators_after(
    dossier: Dossier, treaty: Id, procedure: AmendmentProcedure, on: PartialDate
) -> Iterator[Denominator]:
    """The numbers after each change of the number of parties that was pending on a day, in order.

    Args:
        dossier: the dossier.
        treaty: the treaty that is amended, the acts towards which are recorded in full.
        procedure: the procedure of the amendment.
        on: the day; what is made by then and takes effect later is pending.
    """
    last, count = DayRange.of(on).last, parties(dossier, treaty, on=on).count
    for step in participation_history(dossier, treaty):
        if DayRange.of(step.day).first > last and _is_pending(dossier, step, last):
            before, count = count, parties(dossier, treaty, on=step.day).count
            if count != before:
                yield Denominator(
                    start=step.day,
                    parties=count,
                    votes=parties_needed(procedure.majority, count),
                    acceptances=parties_needed(procedure.acceptances, count),
                )


def _is_pending(dossier: Dossier, step: ParticipationStep, day: int) -> bool:
    """Whether an act that brings a change about was made by a day."""
    acts = (dossier.get(TreatyAction, act) for act in step.acts)
    return any(DayRange.of(act.day).first <= day for act in acts)


def part_needed(amendment: Amendment, procedure: AmendmentProcedure) -> Fraction | None:
    """The part of all parties that an amendment takes: to accept it, where a part has to, else to adopt it."""
    return procedure.acceptances or (procedure.majority if amendment.adopted is None else None)


def snapshot(on: PartialDate, procedure: AmendmentProcedure, denominators: Iterable[Denominator]) -> str:
    """A sentence on the day on which the parties are counted, and on the numbers that follow by what is pending."""
    part, act = procedure.acceptances or procedure.majority, "adopt" if procedure.acceptances is None else "accept"
    later = [f"{_counted(part, entry.parties)} from {entry.start}" for entry in denominators]
    if not later:
        return f"The parties are those of {on}, and their number may change."
    return f"The parties are those of {on}; by what is pending, those who have to {act} it are {', '.join(later)}."


def _counted(part: Fraction | None, count: Bounds) -> str:
    """A part of so many parties: "109 of 124"."""
    needed = count if part is None else Bounds(part.of(count.low), part.of(count.high))
    return f"{needed} of {count}"
