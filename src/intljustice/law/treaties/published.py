"""Published days of effect that surely are not the days that follow from the clauses and acts, which count."""

import attrs

from intljustice.dossier.dossier import Dossier
from intljustice.law.day_ranges import NEVER, DayRange
from intljustice.law.treaties.entry_day import Entry
from intljustice.law.treaties.index import status_tables
from intljustice.law.treaties.participation import provisions_of
from intljustice.law.wording import cited
from intljustice.records.final_clauses import EntryIntoForceClause
from intljustice.records.record import Record
from intljustice.records.treaties import Amendment, Treaty
from intljustice.records.treaty_actions import ActNature, TreatyAction
from intljustice.values.dates import PartialDate
from intljustice.values.provisions import Provision


@attrs.frozen
class Difference:
    """A published day of effect, and the other day that follows from a clause and the acts.

    Attributes:
        published: the published day.
        computed: the days that it can be by the clause; `NEVER` where there is no effect.
        provisions: the clause, where it has a number.
    """

    published: PartialDate
    computed: DayRange
    provisions: tuple[Provision, ...] = ()

    def __str__(self) -> str:
        """Both days: "published as 2002-07-02, and by the clause and the acts it is 2002-07-01 (126(1))"."""
        day = "there is none" if self.computed.first >= NEVER.first else f"it is {self.computed}"
        return f"published as {self.published}, and by the clause and the acts {day}{cited(self.provisions)}"


def entry_published_otherwise(
    dossier: Dossier, about: str, clause: EntryIntoForceClause | None, entry: Entry
) -> Difference | None:
    """The published entry into force of a treaty or amendment, where by the clause and the acts it is another day.

    Where it is not computed it is the published day, and there is no difference.
    """
    record = dossier.get(Record, about, None)
    published = record.entered_into_force if isinstance(record, Treaty | Amendment) else None
    provisions = () if clause is None or clause.provision is None else (clause.provision,)
    return _difference(published, entry.day, provisions)


def effect_published_otherwise(dossier: Dossier, act: TreatyAction) -> Difference | None:
    """The published day of effect of an act, where by the clause it surely is another.

    Of consent that is the first day on which it binds, of a notice the first day on which its author is no longer
    bound. Leaves out other acts, and succession, whose day of effect is no computed one. A later day that a notice
    states is no difference where the clause allows one.
    """
    about = act.amendment or act.treaty
    if act.effective is None or not isinstance(dossier.get(Record, about, None), Treaty | Amendment):
        return None
    table = status_tables(dossier).of(about)
    history = table.histories.get(act.by)
    if history is None or act.act is ActNature.SUCCESSION:
        return None
    for notice in history.notices:
        if notice.act.id == act.id:
            clause = table.clauses.withdrawal
            provisions = () if clause is None or clause.provision is None else (clause.provision,)
            return _difference(act.effective, notice.effect, provisions)
    for period in (*history.party_periods, *history.ineffective):
        if period.joined.id == act.id:
            start = attrs.evolve(period, left=None)
            return _difference(act.effective, period.start, provisions_of(start, table.clauses, table.entry))
    return None


def _difference(
    published: PartialDate | None, computed: DayRange, provisions: tuple[Provision, ...]
) -> Difference | None:
    """The difference, unless both can be the same day: one within a published month or year is none."""
    if published is None:
        return None
    day = DayRange.of(published)
    is_other = day.last < computed.first or computed.last < day.first
    return Difference(published, computed, provisions) if is_other else None
