"""The facts of a recorded case or situation: the conduct that is alleged, and who set the Court in motion."""

from collections.abc import Iterator

import attrs

from intljustice.dossier.dossier import Dossier
from intljustice.errors import InvalidValue
from intljustice.law.day_ranges import NEVER, DayRange
from intljustice.law.icc.court import Court, court_of
from intljustice.law.icc.jurisdiction.alleged_facts import preconditions_of
from intljustice.law.icc.jurisdiction.assessment import Outcome
from intljustice.law.icc.jurisdiction.exercise import is_set_in_motion
from intljustice.law.icc.jurisdiction.intervals import is_dated, time_of
from intljustice.law.treaties.index import status_tables
from intljustice.model.references import Id, as_id
from intljustice.records.actors import Person
from intljustice.records.cases import Case
from intljustice.records.situations import Investigation, InvestigationForm, InvestigationStatus
from intljustice.records.treaties import Treaty
from intljustice.values.conduct import UNSPECIFIED, Conduct, Crime, Scope, Trigger, TriggerNature, states_of
from intljustice.values.dates import PartialDate
from intljustice.values.periods import Period
from intljustice.values.ternary import Ternary

_BEFORE_INVESTIGATION = frozenset({InvestigationStatus.UNDER_EXAMINATION, InvestigationStatus.AWAITING_AUTHORISATION})


def facts_of(dossier: Dossier, case: Case | Id, *, accused: Person | Id | None = None) -> tuple[Conduct, Trigger]:
    """The conduct and the trigger of a recorded case, to be assessed.

    The conduct is that of the case. Where it names no nationality, it has those of the record of the accused; where it
    names no crime, those of the charges. Whether the Court had the matter before it when a withdrawal took effect
    (article 127(2)) follows from the days of the situation. The trigger is the first of the situation that sets the
    Court in motion; where none does, the first; where none is recorded, it is left open. Facts that are not recorded
    stay not given.

    Args:
        dossier: the dossier.
        case: the case, or its id.
        accused: whose case it is, where several persons are accused.

    Raises:
        UnknownRecord: for a case that is not in the dossier, or where no treaty is marked as the Statute.
        InvalidValue: where several persons are accused and none is chosen, or the one chosen is not accused.
    """
    record = dossier.get(Case, as_id(case))
    person = _accused(record, None if accused is None else as_id(accused))
    court = court_of(dossier)
    situation = None if record.situation is None else dossier.get(Investigation, record.situation, None)
    conduct = _with_nationalities(dossier, _conduct(record), person)
    return with_consideration(court, conduct, situation), trigger_of(court, situation)


def _accused(case: Case, chosen: Id | None) -> Id:
    if chosen in case.accused:
        return chosen
    if chosen is None and len(case.accused) == 1:
        return case.accused[0]
    does = f"accuses {len(case.accused)} persons" if chosen is None else f"does not accuse {chosen}"
    hint = f"give accused= one of {', '.join(case.accused)}"
    raise InvalidValue.because("ACCUSED", f"{case.id} {does}", hint, chosen)


def _conduct(case: Case) -> Conduct:
    """The conduct of a case; where it names no crime, with the crimes of the Statute that are charged."""
    conduct = case.conduct or Conduct()
    charged = tuple(dict.fromkeys(charge.crime for charge in case.charges if charge.crime not in (None, Crime.OTHER)))
    if conduct.crime is not None or not charged:
        return conduct
    return attrs.evolve(conduct, crime=charged[0], further_crimes=charged[1:])


def _with_nationalities(dossier: Dossier, conduct: Conduct, accused: Id) -> Conduct:
    person = dossier.get(Person, accused, None)
    if person is None or conduct.nationalities or conduct.stateless is not None:
        return conduct
    return attrs.evolve(conduct, nationalities=person.nationalities)


def with_consideration(court: Court, conduct: Conduct, situation: Investigation | None) -> Conduct:
    """Add to a conduct whether the Court had the matter before it when a State linked with it first withdrew (127(2)).

    It had if the situation was under examination or investigation by then. That it had not can only be said if the day
    of the examination is recorded, which comes first.
    """
    if situation is None or conduct.considered_before_withdrawal is not None:
        return conduct
    first = min(_withdrawals(court, conduct), key=lambda day_range: day_range.first, default=None)
    if first is None:
        return conduct
    return attrs.evolve(conduct, considered_before_withdrawal=_is_considered_before(situation, first))


def _withdrawals(court: Court, conduct: Conduct) -> Iterator[DayRange]:
    """The days on which withdrawals of the States linked with a conduct, or of those that bound them, took effect."""
    time = time_of(court, conduct.period)
    for link in preconditions_of(conduct):
        state = link.state if time is None else court.acting(link.state, time[0].first)
        for party_period in court.party_periods(state):
            if party_period.left is not None and party_period.end.last < NEVER.first:
                yield party_period.end


def _is_considered_before(situation: Investigation, left: DayRange) -> bool | None:
    days = (DayRange.of(day) for day in (situation.examined, situation.opened) if day is not None)
    if any(begun.last < left.first for begun in days):
        return True
    examined = situation.examined or (situation.opened if is_examination(situation) else None)
    return False if examined is not None and DayRange.of(examined).first >= left.last else None


def is_examination(situation: Investigation) -> bool:
    """Whether a situation is under preliminary examination, or was closed after one."""
    if situation.form is None:
        return situation.status in _BEFORE_INVESTIGATION
    return situation.form is InvestigationForm.PRELIMINARY_EXAMINATION


def trigger_of(court: Court, situation: Investigation | None) -> Trigger:
    """The first trigger of a situation that sets the Court in motion, else its first, else `UNSPECIFIED`.

    A referral by the Council that is recorded without bounds has those of its situation, where these are of one scope.
    """
    if situation is None or not situation.triggers:
        return UNSPECIFIED
    setting = (trigger for trigger in situation.triggers if is_set_in_motion(court, trigger).outcome is Outcome.MET)
    trigger = next(setting, situation.triggers[0])
    if trigger.nature is not TriggerNature.COUNCIL_REFERRAL or trigger.scope is not None or len(situation.scopes) != 1:
        return trigger
    return attrs.evolve(trigger, scope=situation.scopes[0])


_ANY = (Crime.GENOCIDE, Crime.CRIMES_AGAINST_HUMANITY, Crime.WAR_CRIMES)
"""The crimes of a situation whose scope names none; aggression has conditions of its own, and has to be named."""
_ENDED = frozenset({InvestigationStatus.NOT_PURSUED, InvestigationStatus.CLOSED})


def is_ended(situation: Investigation) -> bool:
    """Whether a situation was closed, or was not pursued."""
    return situation.closed is not None or situation.status in _ENDED


def facts_within(dossier: Dossier, situation: Investigation, scope: Scope) -> tuple[Conduct, Trigger]:
    """The conduct and the trigger by which to ask whether the Court has jurisdiction within a scope of a situation.

    The conduct is any crime that the scope allows, at any time within it; a scope without an end goes on until the
    situation is closed. Where the scope names no persons, the conduct is by somebody without nationality, so that its
    places have to give a link; where it names no places, its persons do, as if they acted where no State gives one.
    A vessel that it names is a place, and stands for its State. A preliminary examination needs no trigger: only a
    referral by the Council counts there, as it makes the preconditions fall away.
    """
    court, trigger = court_of(dossier), trigger_of(court_of(dossier), situation)
    crimes = tuple(crime for crime in scope.crimes if crime is not Crime.OTHER) or scope.crimes or _ANY
    conduct = Conduct(
        crime=crimes[0],
        crime_as_written="a crime of another class" if crimes[0] is Crime.OTHER else None,
        further_crimes=crimes[1:],
        period=_until_closed(scope.period, situation.closed),
        territory=scope.territory,
        vessel_of=scope.vessel_of,
        nationalities=scope.nationals_of,
        stateless=True if _places(scope) and not scope.nationals_of else None,
        on_board=True if scope.vessel_of is not None and not scope.territory else None,
        unregistered=True if scope.nationals_of and not _places(scope) else None,
    )
    if is_examination(situation) and trigger.nature is not TriggerNature.COUNCIL_REFERRAL:
        trigger = UNSPECIFIED
    return with_consideration(court, conduct, situation), trigger


def _places(scope: Scope) -> tuple[Id, ...]:
    """The States whose territory or registration a scope names."""
    states = states_of(scope.territory)
    return states if scope.vessel_of is None else (*states, scope.vessel_of)


def _until_closed(period: Period | None, closed: PartialDate | None) -> Period | None:
    """The time of a scope; None where it names no day."""
    if period is None or not is_dated(period):
        return None
    if period.start is None or period.end is not None:
        return period
    if closed is None or period.start.after(closed) is Ternary.YES:
        return attrs.evolve(period, open_end=True)
    return Period(period.start, closed)


def outside(dossier: Dossier, conduct: Conduct, scope: Scope) -> Iterator[str]:
    """The fields of a conduct that surely lie outside a scope: its place, its persons, its time, its crimes.

    A field that is not recorded does not lie outside. Regions are free text, and are not compared.
    """
    if _places(scope) and _is_elsewhere(dossier, conduct, scope):
        yield "territory"
    nations = {held.state for held in conduct.nationalities}
    if scope.nationals_of and (nations or conduct.stateless is True) and not nations & set(scope.nationals_of):
        yield "nationalities"
    if scope.period is not None and conduct.period is not None and _are_apart(conduct.period, scope.period):
        yield "period"
    crimes = {conduct.crime, *conduct.further_crimes} - {None}
    if scope.crimes and crimes and not crimes & set(scope.crimes):
        yield "crime"


def _is_elsewhere(dossier: Dossier, conduct: Conduct, scope: Scope) -> bool:
    also = (*conduct.elements_also_in, conduct.vessel_of, conduct.aircraft_of)
    places = [place for place in (*states_of(conduct.territory), *also) if place is not None]
    if not places or set(places) & set(_places(scope)):
        return False
    if scope.parties_to is None:
        return True
    known = dossier.get(Treaty, scope.parties_to, None) is not None
    return known and all(was_no_party(dossier, place, scope.parties_to, conduct.period) for place in places)


def was_no_party(dossier: Dossier, state: str, treaty: Id, period: Period | None) -> bool:
    """Whether a State was surely no party to a treaty throughout a period; of an open one, on the day that is given."""
    if period is None or (period.start is None and period.end is None):
        return False
    first, last = DayRange.of(period.start or period.end).first, DayRange.of(period.end or period.start).last
    return status_tables(dossier).of(treaty).timeline(state).known_during(first, last) == {Ternary.NO}


def _are_apart(period: Period, other: Period) -> bool:
    """Whether two periods surely share no day."""
    bounds = ((period.start, other.end), (other.start, period.end))
    return any(start is not None and end is not None and start.after(end) is Ternary.YES for start, end in bounds)
