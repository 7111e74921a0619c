"""Everything about memberships that a dossier holds, made when first asked for."""

from collections.abc import Mapping

from intljustice.dossier.dossier import Dossier
from intljustice.errors import UnknownRecord
from intljustice.law.treaties.amendments import amended_status_table
from intljustice.law.treaties.immediate_withdrawal import settled_status_table
from intljustice.law.treaties.participation import Timeline
from intljustice.law.treaties.status_table import StatusTable
from intljustice.model.references import Id, as_id
from intljustice.records.treaties import Amendment, Treaty


class StatusTables:
    """The memberships of a dossier by the id of the treaty or amendment; each is made when first asked for.

    Attributes:
        timelines: of those made so far, the answers by participant, for participants that are in the dossier.
    """

    def __init__(self, dossier: Dossier) -> None:
        """Keep the dossier."""
        self._dossier = dossier
        self._made: dict[str, StatusTable] = {}
        self.timelines: dict[str, Mapping[str, Timeline]] = {}

    def of(self, asked: Id) -> StatusTable:
        """The membership of a treaty or amendment; `UnknownRecord` where it is neither."""
        about = as_id(asked)
        if about not in self._made:
            self._made[about] = made = self._make(about)
            self.timelines[about] = {by: line for by, line in made.timelines.items() if by in self._dossier}
        return self._made[about]

    def _make(self, about: str) -> StatusTable:
        record = self._dossier[about]
        if isinstance(record, Treaty):
            return settled_status_table(self._dossier, record)
        if isinstance(record, Amendment):
            treaty = self._dossier.get(Treaty, record.treaty, None)
            return amended_status_table(self._dossier, record, None if treaty is None else self.of(treaty))
        raise UnknownRecord(about, reason=f'"{about}" is neither a treaty nor an amendment')


def status_tables(dossier: Dossier) -> StatusTables:
    """The memberships of a dossier: the same object each time."""
    return dossier.once(StatusTables)
