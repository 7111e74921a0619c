"""EntryIntoForce: the answer on when a treaty or amendment entered into force, and by which instruments."""

from collections.abc import Iterable, Iterator
from functools import partial
from typing import Any, ClassVar, Self

import attrs

from intljustice.dossier.dossier import Dossier
from intljustice.law.answers import Answer, agreed
from intljustice.law.day_ranges import NEVER, DayRange
from intljustice.law.support import answered
from intljustice.law.treaties.actions import INSTRUMENTS
from intljustice.law.treaties.consulted import acts_consulted
from intljustice.law.treaties.index import status_tables
from intljustice.law.treaties.missing import missing_for_entry
from intljustice.law.treaties.published import entry_published_otherwise
from intljustice.law.treaties.status_table import entry_in
from intljustice.law.wording import cited
from intljustice.model.given import Given
from intljustice.model.references import Id, as_id
from intljustice.records.treaties import Treaty
from intljustice.records.treaty_actions import ActNature, TreatyAction
from intljustice.values.dates import Day, PartialDate
from intljustice.values.ids import ActId, TreatyOrAmendmentId
from intljustice.values.ternary import Ternary


@attrs.frozen(kw_only=True, weakref_slot=False)
class EntryIntoForce(Answer):
    """When a treaty or amendment enters into force, and by which instruments.

    Attributes:
        about: the treaty or amendment.
        name: its name, for the sentences.
        day: the day of entry into force; None where it is not in force by what is recorded, or where the day is not
            known.
        reached_on: the day on which the last instrument needed was deposited; None where that is not known.
        deciding: the instruments deposited on that day.
        counted: how many instruments count by now.
        needed: how many instruments the clause asks for; None where it asks for no number.
        computed: whether the day follows from the acts and the clause; else it is the published day.
        enters: whether it enters into force by what is recorded; unknown where that, or whether it ever did, is not
            recorded.
    """

    kind: ClassVar[str] = "entry-into-force"

    about: TreatyOrAmendmentId
    name: str | None = None
    day: PartialDate | None = attrs.field(default=None, converter=Given[Day | None])
    reached_on: PartialDate | None = attrs.field(default=None, converter=Given[Day | None])
    deciding: tuple[ActId, ...] = attrs.field(default=(), converter=Given[Iterable[Id]])
    counted: int = 0
    needed: int | None = None
    computed: bool = False
    enters: Ternary = attrs.field(default=Ternary.UNKNOWN, converter=Given[Ternary | str])

    @property
    def conclusion(self) -> object:
        """The day of entry into force, or that it does not enter into force; None where that is not known."""
        return None if self.enters is not Ternary.NO and self.day is None else (self.day, self.enters)

    def open_between(self, others: Iterable[Any]) -> Self:
        """The day unknown, and whether it enters into force where the others disagree."""
        enters = agreed({self.enters, *(other.enters for other in others)})
        return attrs.evolve(self, day=None, reached_on=None, enters=enters)

    def sentences(self) -> Iterator[str]:
        """The day of entry into force, that it is not in force by what is recorded, or that this is not known."""
        name = self.name or self.about
        if self.day is not None:
            yield f"{name} is in force from {self.day}."
        elif self.enters is Ternary.NO:
            yield f"{name} is not in force by what is recorded."
        elif self.enters is Ternary.YES:
            yield f"{name} enters into force, on a day that is not known exactly."
        else:
            yield f"Whether {name} is in force, and from when, is not recorded."
        yield from super().sentences()


def entry_into_force(dossier: Dossier, treaty: Id) -> EntryIntoForce:
    """When a treaty or amendment enters into force, with the instruments that decided.

    The day is computed from the acts and the clause where participation is recorded in full; else it is the published
    day.

    Raises:
        UnknownRecord: for an id that is not in the dossier, or is neither a treaty nor an amendment.
    """
    asked = partial(_entry_into_force, about=as_id(treaty))
    return answered(dossier, asked, _consulted, about=as_id(treaty), in_parts=True)


def _consulted(dossier: Dossier, answer: EntryIntoForce) -> Iterator[str]:
    """The records that can bear on an entry into force: the instruments; of the later ones those read otherwise."""
    last = NEVER if answer.reached_on is None else DayRange.of(answer.reached_on)
    for known in acts_consulted(dossier, answer.about, natures=INSTRUMENTS | {ActNature.AMENDMENT_ACCEPTANCE}):
        act = dossier.get(TreatyAction, known, None)
        if act is None or act.readings or DayRange.of(act.day).first <= last.last:
            yield known


def _entry_into_force(dossier: Dossier, about: str) -> EntryIntoForce:
    """The entry into force by what is recorded, whatever other sources say."""
    treaty = dossier.get(Treaty, about, None)
    if treaty is None:
        table = status_tables(dossier).of(about)
        entry, clause = table.entry, table.clauses.entry_into_force
    else:
        clauses = treaty.final_clauses
        entry, clause = entry_in(dossier, treaty), None if clauses is None else clauses.entry_into_force
    deciding = tuple(act.id for act in entry.deciding)
    provisions = () if clause is None or clause.provision is None else (clause.provision,)
    needed = None if clause is None else clause.threshold
    reached = None if entry.reached == NEVER else entry.reached
    reasons = []
    if reached is not None:
        number = "" if needed is None else f" number {needed}"
        on = f"on {reached}" if reached.is_day else str(reached)
        reasons.append(f"The instrument{number} was deposited {on}{cited(provisions)}.")
    difference = entry_published_otherwise(dossier, about, clause, entry)
    if difference is not None:
        reasons.append(f"The day is {difference}, which counts.")
    return EntryIntoForce(
        about=about,
        name=dossier.label(about),
        day=entry.day.day() if entry.day.first < NEVER.first else None,
        reached_on=None if reached is None else reached.day(),
        deciding=deciding,
        counted=entry.counted,
        needed=needed,
        computed=entry.computed,
        enters=Ternary.between(entry.day.last < NEVER.first, entry.day.first < NEVER.first),
        records=(*deciding, about),
        provisions=provisions,
        reasons=tuple(reasons),
        missing=() if entry.day.is_day else missing_for_entry(dossier, status_tables(dossier).of(about)),
        as_of=dossier.about.as_of_for("treaties"),
    )
