"""The facts of a recorded case: what its accused is alleged to have done, and who set the Court in motion."""

from collections.abc import Iterator

import attrs

from intljustice.dossier.dossier import Dossier
from intljustice.errors import InvalidValue
from intljustice.law.day_ranges import NEVER, DayRange
from intljustice.law.icc.court import Court, court_of
from intljustice.law.icc.jurisdiction.assessment import Outcome
from intljustice.law.icc.jurisdiction.exercise import is_set_in_motion
from intljustice.law.icc.jurisdiction.preconditions import preconditions_of
from intljustice.law.treaties.index import status_tables
from intljustice.model.references import Id, as_id
from intljustice.records.actors import Person
from intljustice.records.cases import Case
from intljustice.records.situations import Investigation, InvestigationForm, InvestigationStatus
from intljustice.records.treaties import Treaty
from intljustice.values.conduct import UNSPECIFIED, Conduct, Crime, Scope, Trigger, TriggerNature
from intljustice.values.dates import PartialDate
from intljustice.values.periods import Period
from intljustice.values.ternary import Ternary

_BEFORE_INVESTIGATION = frozenset({InvestigationStatus.UNDER_EXAMINATION, InvestigationStatus.AWAITING_AUTHORISATION})


def facts_of(dossier: Dossier, case: Case | Id, *, accused: Person | Id | None = None) -> tuple[Conduct, Trigger]:
    """The conduct and the trigger of a recorded case, to be assessed.

    The conduct is that of the case, with the nationalities of the accused from their own record, and the crimes of the
    charges where the conduct names none. Whether the Court had the matter before it when a withdrawal took effect
    follows from the days of the situation. The trigger is the first of the situation that sets the Court in motion;
    where none does, the first; where none is recorded, it is left open. Facts that are not recorded stay not given.

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
    court, situation = court_of(dossier), _situation(dossier, record)
    conduct = _with_nationalities(dossier, _conduct(record), person)
    return with_consideration(court, conduct, situation), trigger_of(court, situation)


def _accused(case: Case, chosen: Id | None) -> Id:
    if chosen in case.accused:
        return chosen
    if chosen is None and len(case.accused) == 1:
        return case.accused[0]
    message = (
        f"{case.id} accuses {len(case.accused)} persons" if chosen is None else f"{case.id} does not accuse {chosen}"
    )
    hint = f"give accused= one of {', '.join(case.accused)}"
    raise InvalidValue.because("ACCUSED", message, hint, chosen)


def _situation(dossier: Dossier, case: Case) -> Investigation | None:
    return None if case.situation is None else dossier.get(Investigation, case.situation, None)


def _conduct(case: Case) -> Conduct:
    conduct = case.conduct or Conduct()
    if conduct.crime is not None:
        return conduct
    charged = tuple(dict.fromkeys(_of_the_statute(case)))
    return attrs.evolve(conduct, crime=charged[0], further_crimes=charged[1:]) if charged else conduct


def _of_the_statute(case: Case) -> Iterator[Crime]:
    yield from (one.crime for one in case.charges if one.crime is not None and one.crime is not Crime.OTHER)


def _with_nationalities(dossier: Dossier, conduct: Conduct, accused: Id) -> Conduct:
    person = dossier.get(Person, accused, None)
    if person is None or conduct.nationalities or conduct.stateless is not None:
        return conduct
    return attrs.evolve(conduct, nationalities=person.nationalities)


def with_consideration(court: Court, conduct: Conduct, situation: Investigation | None) -> Conduct:
    """Whether the situation was under examination or investigation before the first State linked with it left.

    Either is enough. That neither was can only be said where the day of the examination is recorded, which comes first.
    """
    if situation is None or conduct.considered_before_withdrawal is not None:
        return conduct
    left = sorted(_withdrawals(court, conduct), key=lambda day_range: day_range.first)[:1]
    answers = [_was_before(situation, day_range) for day_range in left]
    return attrs.evolve(conduct, considered_before_withdrawal=answers[0]) if answers else conduct


def _withdrawals(court: Court, conduct: Conduct) -> Iterator[DayRange]:
    for link in preconditions_of(conduct):
        for party_period in court.party_periods(link.state):
            if party_period.left is not None and party_period.end.last < NEVER.first:
                yield party_period.end


def _was_before(situation: Investigation, left: DayRange) -> bool | None:
    days = (DayRange.of(day) for day in (situation.examined, situation.opened) if day is not None)
    if any(begun.last < left.first for begun in days):
        return True
    opened_as_such = situation.opened if is_examination(situation) else None
    examined = situation.examined or opened_as_such
    return False if examined is not None and DayRange.of(examined).first >= left.last else None


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


_ANY = (Crime.GENOCIDE, Crime.CRIMES_AGAINST_HUMANITY, Crime.WAR_CRIMES)
"""What a situation may be about where no scope names its crimes; aggression has bounds of its own, and is named."""
_ENDED = frozenset({InvestigationStatus.NOT_PURSUED, InvestigationStatus.CLOSED})


def is_ended(situation: Investigation) -> bool:
    """Whether it was closed, for whatever reason."""
    return situation.closed is not None or situation.status in _ENDED


def facts_within(dossier: Dossier, situation: Investigation, scope: Scope) -> tuple[Conduct, Trigger]:
    """The conduct and the trigger by which to ask whether the Court has jurisdiction within a scope.

    Any crime that the scope allows, at any time within it; a scope that names no end goes on until the situation is
    closed. Where persons do not bound it, its places have to carry it, as if by somebody without nationality; where
    places do not, its persons do, wherever they act. A vessel that it names is a place, and stands for its State. An
    examination needs nobody to set the Court in motion: only a referral by the Council counts there, as it makes the
    preconditions fall away.
    """
    court, trigger = court_of(dossier), trigger_of(court_of(dossier), situation)
    crimes = tuple(one for one in scope.crimes if one is not Crime.OTHER) or scope.crimes or _ANY
    conduct = Conduct(
        crime=crimes[0],
        crime_as_written="a crime of another class" if crimes[0] is Crime.OTHER else None,
        further_crimes=crimes[1:],
        period=None if scope.period is None else _until_closed(scope.period, situation.closed),
        territory=scope.territory,
        region=scope.region,
        vessel_of=scope.vessel_of,
        nationalities=scope.nationals_of,
        stateless=True if _places(scope) and not scope.nationals_of else None,
        on_board=_on_board(scope),
    )
    if is_examination(situation) and trigger.nature is not TriggerNature.COUNCIL_REFERRAL:
        trigger = UNSPECIFIED
    return with_consideration(court, conduct, situation), trigger


def _places(scope: Scope) -> tuple[Id, ...]:
    """The States whose territory or registration a scope names."""
    return scope.territory if scope.vessel_of is None else (*scope.territory, scope.vessel_of)


def _on_board(scope: Scope) -> bool | None:
    """Whether what a scope is about takes place on board; open where it names a territory, or nothing at all."""
    if scope.territory:
        return None
    return True if scope.vessel_of is not None else False if scope.nationals_of else None


def _until_closed(period: Period, closed: PartialDate | None) -> Period:
    if period.start is None or period.end is not None:
        return period
    if closed is None or _is_after(period.start, closed):
        return attrs.evolve(period, open_end=True)
    return Period(period.start, closed)


def outside(dossier: Dossier, conduct: Conduct, scope: Scope) -> Iterator[str]:
    """The fields of a conduct that surely lie outside a scope: its place, its persons, its time, its crimes.

    What is not recorded is not outside. Regions are words, and are not compared.
    """
    if _places(scope) and _is_elsewhere(dossier, conduct, scope):
        yield "territory"
    nations = {held.state for held in conduct.nationalities}
    if scope.nationals_of and (nations or conduct.stateless is True) and not nations & set(scope.nationals_of):
        yield "nationalities"
    if scope.period is not None and conduct.period is not None and _is_apart(conduct.period, scope.period):
        yield "period"
    crimes = {conduct.crime, *conduct.further_crimes} - {None}
    if scope.crimes and crimes and not crimes & set(scope.crimes):
        yield "crime"


def _is_elsewhere(dossier: Dossier, conduct: Conduct, scope: Scope) -> bool:
    also = (*conduct.elements_also_in, conduct.vessel_of, conduct.aircraft_of)
    places = [place for place in (*conduct.territory, *also) if place is not None]
    if not places or set(places) & set(_places(scope)):
        return False
    if scope.parties_to is None:
        return True
    known = dossier.get(Treaty, scope.parties_to, None) is not None
    return known and all(was_no_party(dossier, place, scope.parties_to, conduct.period) for place in places)


def was_no_party(dossier: Dossier, state: str, treaty: Id, period: Period | None) -> bool:
    """Whether a State was surely no party to a treaty at any time of a period; of one without an end, at its start."""
    if period is None or (period.start is None and period.end is None):
        return False
    first, last = DayRange.of(period.start or period.end).first, DayRange.of(period.end or period.start).last
    return status_tables(dossier).of(treaty).timeline(state).during(first, last) == {Ternary.NO}


def _is_apart(one: Period, other: Period) -> bool:
    """Whether two periods surely share no day."""
    return _is_after(one.start, other.end) or _is_after(other.start, one.end)


def _is_after(one: PartialDate | None, other: PartialDate | None) -> bool:
    return one is not None and other is not None and one.earliest > other.latest
