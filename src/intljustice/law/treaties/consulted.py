"""The acts that can bear on an answer about a treaty or amendment."""

from collections.abc import Collection, Iterator

from intljustice.dossier.dossier import Dossier
from intljustice.law.treaties.actions import CONSENT, SIGNATURES, register
from intljustice.law.treaties.index import status_tables
from intljustice.records.treaties import Amendment
from intljustice.records.treaty_actions import ActNature

_BEARING = (
    CONSENT
    | SIGNATURES
    | {
        ActNature.AMENDMENT_ACCEPTANCE,
        ActNature.WITHDRAWAL_OF_INSTRUMENT,
        ActNature.WITHDRAWAL,
        ActNature.REVOCATION,
        ActNature.CESSATION,
    }
)
"""The acts that bear on whether somebody is bound, or is a signatory."""


def acts_consulted(dossier: Dossier, about: str, participants: Collection[str] | None = None) -> Iterator[str]:
    """The ids of a treaty or amendment, and of the acts that can bear on where participants stand towards it.

    The instruments by which the treaty or amendment is in force count where each of them may have been needed for that.

    Args:
        dossier: the dossier.
        about: the treaty or amendment; of an amendment, its treaty is consulted too.
        participants: the ids of the States and organisations; None for all.
    """
    record, table = dossier[about], status_tables(dossier).of(about)
    towards = [dossier.once(register).by_treaty.get(about, {}), dossier.once(register).by_amendment.get(about, {})]
    yield about
    if isinstance(record, Amendment):
        yield record.treaty
        towards.append(dossier.once(register).by_treaty.get(record.treaty, {}))
    for acts in towards:
        for by, own in acts.items():
            if participants is None or by in participants:
                yield from (act.id for act in own if act.act in _BEARING)
    yield from table.completing
