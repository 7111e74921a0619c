"""The facts of a recorded case: what its accused is alleged to have done, and who set the Court in motion."""

from collections.abc import Iterator

import attrs

from intljustice.dossier import Dossier
from intljustice.errors import InvalidValue
from intljustice.law.findings import Outcome
from intljustice.law.icc.court import Court, court_of
from intljustice.law.icc.links import links_of
from intljustice.law.icc.trigger import is_set_in_motion
from intljustice.law.windows import NEVER, Window
from intljustice.records.cases import Case
from intljustice.records.parties import Person
from intljustice.records.situations import Investigation, InvestigationForm, InvestigationStatus
from intljustice.values.conduct import UNSPECIFIED, Conduct, Crime, Trigger, TriggerNature
from intljustice.values.references import Id, as_id

_BEFORE_INVESTIGATION = frozenset({InvestigationStatus.UNDER_EXAMINATION, InvestigationStatus.AWAITING_AUTHORISATION})


def facts_of(d: Dossier, case: Case | Id, *, accused: Person | Id | None = None) -> tuple[Conduct, Trigger]:
    """The conduct and the trigger of a recorded case, to be assessed.

    The conduct is that of the case, with the nationalities of the accused from their own record, and the crimes of the
    charges where the conduct names none. Whether the Court had the matter before it when a withdrawal took effect
    follows from the days of the situation. The trigger is the first of the situation that sets the Court in motion;
    where none does, the first; where none is recorded, it is left open. Facts that are not recorded stay not given.

    Args:
        d: the dossier.
        case: the case, or its id.
        accused: whose case it is, where several persons are accused.

    Raises:
        UnknownRecord: for a case that is not in the dossier, or where no treaty is marked as the Statute.
        InvalidValue: where several persons are accused and none is chosen, or the one chosen is not accused.
    """
    record = d.get(Case, as_id(case))
    person = _accused(record, None if accused is None else as_id(accused))
    court, situation = court_of(d), _situation(d, record)
    conduct = _with_nationalities(d, _conduct(record), person)
    return with_consideration(court, conduct, situation), trigger_of(court, situation)


def _accused(case: Case, chosen: Id | None) -> Id:
    if chosen in case.accused:
        return chosen
    if chosen is None and len(case.accused) == 1:
        return case.accused[0]
    told = f"{case.id} accuses {len(case.accused)} persons" if chosen is None else f"{case.id} does not accuse {chosen}"
    mend = f"give accused= one of {', '.join(case.accused)}"
    raise InvalidValue.because("ACCUSED", told, mend, chosen)


def _situation(d: Dossier, case: Case) -> Investigation | None:
    return None if case.situation is None else d.get(Investigation, case.situation, None)


def _conduct(case: Case) -> Conduct:
    conduct = case.conduct or Conduct()
    if conduct.crime is not None:
        return conduct
    charged = tuple(dict.fromkeys(_of_the_statute(case)))
    return attrs.evolve(conduct, crime=charged[0], further_crimes=charged[1:]) if charged else conduct


def _of_the_statute(case: Case) -> Iterator[Crime]:
    yield from (one.crime for one in case.charges if one.crime is not None and one.crime is not Crime.OTHER)


def _with_nationalities(d: Dossier, conduct: Conduct, accused: Id) -> Conduct:
    person = d.get(Person, accused, None)
    if person is None or conduct.nationalities or conduct.stateless is not None:
        return conduct
    return attrs.evolve(conduct, nationalities=person.nationalities)


def with_consideration(court: Court, conduct: Conduct, situation: Investigation | None) -> Conduct:
    """Whether the situation was under examination or investigation before the first State linked with it left.

    Either is enough. That neither was can only be said where the day of the examination is recorded, which comes first.
    """
    if situation is None or conduct.considered_before_withdrawal is not None:
        return conduct
    left = sorted(_withdrawals(court, conduct), key=lambda window: window.first)[:1]
    answers = [_was_before(situation, window) for window in left]
    return attrs.evolve(conduct, considered_before_withdrawal=answers[0]) if answers else conduct


def _withdrawals(court: Court, conduct: Conduct) -> Iterator[Window]:
    for link in links_of(conduct):
        for spell in court.spells(link.state):
            if spell.left is not None and spell.end.last < NEVER.first:
                yield spell.end


def _was_before(situation: Investigation, left: Window) -> bool | None:
    days = (Window.of(day) for day in (situation.examined, situation.opened) if day is not None)
    if any(begun.last < left.first for begun in days):
        return True
    opened_as_such = situation.opened if is_examination(situation) else None
    examined = situation.examined or opened_as_such
    return False if examined is not None and Window.of(examined).first >= left.last else None


def is_examination(situation: Investigation) -> bool:
    """Whether it is, or ended as, a preliminary examination."""
    if situation.form is None:
        return situation.status in _BEFORE_INVESTIGATION
    return situation.form is InvestigationForm.PRELIMINARY_EXAMINATION


def trigger_of(court: Court, situation: Investigation | None) -> Trigger:
    """The first trigger of a situation that sets the Court in motion, else the first, else none specified.

    A referral by the Council that is recorded without bounds has those of its situation, where these are of one scope.
    """
    if situation is None or not situation.triggers:
        return UNSPECIFIED
    made = (one for one in situation.triggers if is_set_in_motion(court, one).outcome is Outcome.MET)
    trigger = next(made, situation.triggers[0])
    if trigger.nature is not TriggerNature.COUNCIL_REFERRAL or trigger.scope is not None or len(situation.scopes) != 1:
        return trigger
    return attrs.evolve(trigger, scope=situation.scopes[0])
