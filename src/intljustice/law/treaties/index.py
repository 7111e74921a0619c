"""StatusTables: the status table of each treaty and amendment of a dossier, built when first asked for."""

from collections.abc import Collection

import attrs

from intljustice.dossier.dossier import Dossier
from intljustice.errors import UnknownRecord
from intljustice.law.treaties.amendments import amended_status_table
from intljustice.law.treaties.immediate_withdrawal import immediate_notices, status_table_with_withdrawals
from intljustice.law.treaties.participation import Timeline
from intljustice.law.treaties.predecessors import followed
from intljustice.law.treaties.status_table import StatusTable
from intljustice.model.references import Id, as_id
from intljustice.records.actors import Organisation, State
from intljustice.records.record import Record
from intljustice.records.treaties import Amendment, Treaty
from intljustice.records.treaty_actions import TreatyAction

_BEARING_ON_ALL = (Treaty, Amendment, State, Organisation)


class StatusTables:
    """The status tables of a dossier, by the id of the treaty or amendment.

    Attributes:
        timelines: of the participants asked about so far of which all readings agree, whether each is bound, by day.
    """

    def __init__(self, dossier: Dossier, like: "StatusTables | None" = None, changed: Collection[Record] = ()) -> None:
        """Keep the dossier.

        Args:
            dossier: the dossier.
            like: the tables of another dossier, which differs from this one in single records.
            changed: these records, as they are in either of the two.
        """
        self._dossier = dossier
        self._like = like
        self._changed = changed
        self._tables: dict[str, StatusTable] = {}
        self.timelines: dict[str, dict[str, Timeline]] = {}

    def of(self, asked: Id) -> StatusTable:
        """The status table of a treaty or amendment; `UnknownRecord` for what is neither."""
        about = as_id(asked)
        if about not in self._tables:
            table = self._taken_over(about)
            if table is None:
                table = self._build(about)
                table = attrs.evolve(table, followed=followed(self._dossier, table))
            self._tables[about] = table
        return self._tables[about]

    def _taken_over(self, about: str) -> StatusTable | None:
        """The table of the other dossier, where none of the changed records bears on it.

        An act towards an amendment bears on the treaty too where parties withdraw at once because of an amendment.
        """
        if self._like is None or any(isinstance(changed, _BEARING_ON_ALL) for changed in self._changed):
            return None
        acts = [changed for changed in self._changed if isinstance(changed, TreatyAction)]
        record, table = self._dossier[about], self._like.of(about)
        if isinstance(record, Amendment):
            bearing = [act for act in acts if act.amendment == about]
            treaty = self._dossier.get(Treaty, record.treaty, None)
            is_same = treaty is None or self.of(treaty) is self._like.of(treaty)
        else:
            bearing = [act for act in acts if act.treaty == about]
            is_same = all(act.amendment is not None for act in bearing)
            bearing = bearing if immediate_notices(table) else []
        return table if is_same and not bearing else None

    def _build(self, about: str) -> StatusTable:
        record = self._dossier[about]
        if isinstance(record, Treaty):
            like = None if self._like is None else self._like._tables.get(about)
            return status_table_with_withdrawals(self._dossier, record, like)
        if isinstance(record, Amendment):
            treaty = self._dossier.get(Treaty, record.treaty, None)
            return amended_status_table(self._dossier, record, None if treaty is None else self.of(treaty))
        raise UnknownRecord(about, reason=f'"{about}" is neither a treaty nor an amendment')


def status_tables(dossier: Dossier) -> StatusTables:
    """The status tables of a dossier; the same object each time."""
    return dossier.once(StatusTables)
