"""When a treaty or amendment entered into force, and by which instruments."""

from collections.abc import Iterator
from typing import Annotated, ClassVar

import attrs

from intljustice.dossier.dossier import Dossier
from intljustice.law.answers import Answer, lowest, sureness
from intljustice.law.day_ranges import NEVER, DayRange
from intljustice.law.treaties.index import status_tables
from intljustice.law.wording import cited
from intljustice.model.references import Id, Kinds
from intljustice.values.converters import as_day, as_ids
from intljustice.values.dates import PartialDate

AboutId = Annotated[str, Kinds("treaty", "amendment")]
ActId = Annotated[str, Kinds("treaty-action")]


@attrs.frozen(kw_only=True, weakref_slot=False)
class EntryIntoForce(Answer):
    """When a treaty or amendment enters into force, and by which instruments.

    Attributes:
        about: the treaty or amendment.
        name: what it is called, for the sentences.
        day: the day; None where it is not in force by what is recorded, or no one day is known.
        reached_on: the day on which the instrument was deposited that completed the number needed.
        deciding: the instruments deposited on that day.
        counted: how many instruments count by now.
        needed: how many it takes.
        computed: whether the day follows from the acts and the clause; else it is the one that was published.
    """

    kind: ClassVar[str] = "entry-into-force"

    about: AboutId
    name: str | None = None
    day: PartialDate | None = attrs.field(default=None, converter=as_day)
    reached_on: PartialDate | None = attrs.field(default=None, converter=as_day)
    deciding: tuple[ActId, ...] = attrs.field(default=(), converter=as_ids)
    counted: int = 0
    needed: int | None = None
    computed: bool = False

    def sentences(self) -> Iterator[str]:
        """When, or that it is not known to be in force."""
        what = self.name or self.about
        day = "is not in force by what is recorded" if self.day is None else f"is in force from {self.day}"
        yield f"{what} {day}."
        yield from super().sentences()


def entry_into_force(dossier: Dossier, treaty: Id) -> EntryIntoForce:
    """When a treaty or amendment enters into force, with the instruments that decided.

    Computed from the acts and the clause where participation is recorded in full; else the day that was published.

    Raises:
        UnknownRecord: for an id that is not in the dossier, or is neither a treaty nor an amendment.
    """
    m = status_tables(dossier).of(treaty)
    clause = m.clauses.entry_into_force
    deciding = tuple(act.id for act in m.entry.deciding)
    provisions = () if clause is None or clause.provision is None else (clause.provision,)
    known = m.entry.day if m.entry.day.first < NEVER.first else None
    reasons = []
    if m.entry.reached is not None and m.entry.reached != NEVER:
        number = "" if clause is None or clause.threshold is None else f" number {clause.threshold}"
        reasons.append(f"The instrument{number} was deposited {_on(m.entry.reached)}{cited(provisions)}.")
    return EntryIntoForce(
        about=m.about,
        name=dossier.label(m.about),
        day=None if known is None else known.day(),
        reached_on=None if m.entry.reached is None or m.entry.reached == NEVER else m.entry.reached.day(),
        deciding=deciding,
        counted=m.entry.counted,
        needed=None if clause is None else clause.threshold,
        computed=m.entry.computed,
        records=(*deciding, m.about),
        provisions=provisions,
        reasons=tuple(reasons),
        confidence=lowest(sureness(act, "day") for act in m.entry.deciding) if m.entry.deciding else None,
        as_of=dossier.about.as_of,
    )


def _on(day_range: DayRange) -> str:
    return f"on {day_range}" if day_range.is_day else str(day_range)
