"""The acts that can bear on an answer about a treaty or amendment."""

from collections.abc import Collection, Iterator

from intljustice.dossier.dossier import Dossier
from intljustice.law.treaties.actions import BINDING, Acts, register
from intljustice.law.treaties.amendments import procedure_for
from intljustice.law.treaties.index import status_tables
from intljustice.records.final_clauses import BindingEffect
from intljustice.records.treaties import Amendment
from intljustice.records.treaty_actions import ActNature


def acts_consulted(
    dossier: Dossier,
    about: str,
    participants: Collection[str] | None = None,
    *,
    natures: Collection[ActNature] = BINDING,
) -> Iterator[str]:
    """The ids of a treaty or amendment, and of the acts that can bear on where participants stand towards it.

    The instruments by which a treaty is in force count where each of them may have been needed for that; of an
    amendment that needs a part of all parties, all acceptances do.

    Args:
        dossier: the dossier.
        about: the treaty or amendment; of an amendment, its treaty is consulted too.
        participants: the ids of the States and organisations; None for all, of an amendment that binds those who accept
            it for all that do.
        natures: the natures of the acts.
    """
    record, table = dossier[about], status_tables(dossier).of(about)
    acts = dossier.once(register)
    yield from (about, *table.completing)
    if isinstance(record, Amendment):
        accepted = acts.by_amendment.get(about, {})
        procedure = procedure_for(record, table.clauses)
        yield record.treaty
        yield from _ids(accepted, None if table.entry.reached is not None else participants, natures)
        if procedure is not None and procedure.binds is not BindingEffect.ALL_PARTIES and participants is None:
            participants = accepted.keys()
        yield from _ids(acts.by_treaty.get(record.treaty, {}), participants, natures)
    else:
        yield from _ids(acts.by_treaty.get(about, {}), participants, natures)


def _ids(acts: Acts, participants: Collection[str] | None, natures: Collection[ActNature]) -> Iterator[str]:
    for by, own in acts.items():
        if participants is None or by in participants:
            yield from (act.id for act in own if act.act in natures)
