"""Dossiers that differ from another one in single records, for asking a question again."""

from collections.abc import Iterable

from intljustice.dossier.dossier import Dossier
from intljustice.law.treaties.actions import register, register_like
from intljustice.law.treaties.index import StatusTables, status_tables
from intljustice.records.record import Record


def varied(dossier: Dossier, *, without: Iterable[str] = (), instead: Iterable[Record] = ()) -> Dossier:
    """The dossier as if some records had never been, or had said something else.

    Other than by `Dossier.without` no gap is opened: a claim that everything is recorded goes on. What the records do
    not bear on is taken over from the dossier, so that little has to be worked out again.

    Args:
        dossier: the dossier.
        without: the ids of records that are left out.
        instead: records that take the place of those with their ids.
    """
    new = {record.id: record for record in instead}
    old = {known: dossier[known] for known in (*without, *new)}
    kept = (record for record in dossier if record.id not in old)
    variant = Dossier((*kept, *new.values()), dossier.about)
    variant.keep(register, register_like(dossier.once(register), old.values(), new.values()))
    variant.keep(StatusTables, StatusTables(variant, status_tables(dossier), (*old.values(), *new.values())))
    return variant
