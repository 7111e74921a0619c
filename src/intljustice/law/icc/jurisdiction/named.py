"""Named: the States and organisations that a conduct and a trigger name, all of which have to be recorded."""

from collections.abc import Iterable, Iterator

from intljustice.dossier.dossier import Dossier
from intljustice.records.record import Record
from intljustice.values.conduct import Conduct, Scope, Trigger, states_of


def require_recorded(dossier: Dossier, conduct: Conduct, triggers: Iterable[Trigger]) -> None:
    """Refuse States, organisations and others who act that the dossier does not record: they may be slips of the pen.

    Raises:
        UnknownRecord: for the first that is not recorded, with the nearest.
    """
    named = (*_in_conduct(conduct), *(record for trigger in triggers for record in _in_trigger(trigger)))
    for record in named:
        if record is not None and record not in dossier:
            dossier.get(Record, record)


def _in_conduct(conduct: Conduct) -> Iterator[str | None]:
    yield from states_of(conduct.territory)
    yield from (held.state for held in conduct.nationalities)
    yield from (*conduct.elements_also_in, *conduct.effects_in, *conduct.acted_from, *conduct.nationalities_later)
    yield from (*conduct.aggressors, *conduct.operation_authorised_by)
    yield from (conduct.vessel_of, conduct.aircraft_of, conduct.contributing_state)


def _in_trigger(trigger: Trigger) -> Iterator[str | None]:
    yield from (*trigger.by, *trigger.excluding_operations_of, trigger.authorised_by)
    if trigger.scope is not None:
        yield from _in_scope(trigger.scope)


def _in_scope(scope: Scope) -> Iterator[str | None]:
    yield from (*states_of(scope.territory), *scope.nationals_of, scope.vessel_of)
