"""StatusTables: the status table of each treaty and amendment of a dossier, built when first asked for."""

from collections.abc import Mapping

import attrs

from intljustice.dossier.dossier import Dossier
from intljustice.errors import UnknownRecord
from intljustice.law.treaties.amendments import amended_status_table
from intljustice.law.treaties.immediate_withdrawal import status_table_with_withdrawals
from intljustice.law.treaties.participation import Timeline
from intljustice.law.treaties.predecessors import followed
from intljustice.law.treaties.status_table import StatusTable
from intljustice.model.references import Id, as_id
from intljustice.records.treaties import Amendment, Treaty


class StatusTables:
    """The status tables of a dossier, by the id of the treaty or amendment.

    Attributes:
        timelines: of the tables built so far, whether each participant that is in the dossier is bound, by day.
    """

    def __init__(self, dossier: Dossier) -> None:
        """Keep the dossier."""
        self._dossier = dossier
        self._tables: dict[str, StatusTable] = {}
        self.timelines: dict[str, Mapping[str, Timeline]] = {}

    def of(self, asked: Id) -> StatusTable:
        """The status table of a treaty or amendment; `UnknownRecord` for what is neither."""
        about = as_id(asked)
        if about not in self._tables:
            table = self._build(about)
            table = attrs.evolve(table, followed=followed(self._dossier, table))
            lines = {**table.timelines, **table.followed}
            self._tables[about] = table
            self.timelines[about] = {by: line for by, line in lines.items() if by in self._dossier}
        return self._tables[about]

    def _build(self, about: str) -> StatusTable:
        record = self._dossier[about]
        if isinstance(record, Treaty):
            return status_table_with_withdrawals(self._dossier, record)
        if isinstance(record, Amendment):
            treaty = self._dossier.get(Treaty, record.treaty, None)
            return amended_status_table(self._dossier, record, None if treaty is None else self.of(treaty))
        raise UnknownRecord(about, reason=f'"{about}" is neither a treaty nor an amendment')


def status_tables(dossier: Dossier) -> StatusTables:
    """The status tables of a dossier; the same object each time."""
    return dossier.once(StatusTables)
