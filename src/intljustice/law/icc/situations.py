"""The facts of a recorded situation: within each of its scopes, the conduct it is about; and what lies outside them."""

from collections.abc import Iterator

import attrs

from intljustice.dossier import Dossier
from intljustice.law.icc.court import court_of
from intljustice.law.icc.facts import is_examination, trigger_of, with_consideration
from intljustice.law.index import memberships
from intljustice.law.windows import Window
from intljustice.records.situations import Investigation, InvestigationStatus
from intljustice.records.treaties import Treaty
from intljustice.values.conduct import UNSPECIFIED, Conduct, Crime, Scope, Trigger, TriggerNature
from intljustice.values.dates import PartialDate
from intljustice.values.periods import Period
from intljustice.values.references import Id
from intljustice.values.truth import Ternary

_ANY = (Crime.GENOCIDE, Crime.CRIMES_AGAINST_HUMANITY, Crime.WAR_CRIMES)
"""What a situation may be about where no scope names its crimes; aggression has bounds of its own, and is named."""
_ENDED = frozenset({InvestigationStatus.NOT_PURSUED, InvestigationStatus.CLOSED})


def is_ended(situation: Investigation) -> bool:
    """Whether it was closed, for whatever reason."""
    return situation.closed is not None or situation.status in _ENDED


def facts_within(d: Dossier, situation: Investigation, scope: Scope) -> tuple[Conduct, Trigger]:
    """The conduct and the trigger by which to ask whether the Court has jurisdiction within a scope.

    Any crime that the scope allows, at any time within it; a scope that names no end goes on until the situation is
    closed. Where persons do not bound it, its places have to carry it, as if by somebody without nationality; where
    places do not, its persons do, wherever they act. A vessel that it names is a place, and stands for its State. An
    examination needs nobody to set the Court in motion: only a referral by the Council counts there, as it makes the
    preconditions fall away.
    """
    court, trigger = court_of(d), trigger_of(court_of(d), situation)
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


def outside(d: Dossier, conduct: Conduct, scope: Scope) -> Iterator[str]:
    """The fields of a conduct that surely lie outside a scope: its place, its persons, its time, its crimes.

    What is not recorded is not outside. Regions are words, and are not compared.
    """
    if _places(scope) and _is_elsewhere(d, conduct, scope):
        yield "territory"
    nations = {held.state for held in conduct.nationalities}
    if scope.nationals_of and (nations or conduct.stateless is True) and not nations & set(scope.nationals_of):
        yield "nationalities"
    if scope.period is not None and conduct.period is not None and _is_apart(conduct.period, scope.period):
        yield "period"
    crimes = {conduct.crime, *conduct.further_crimes} - {None}
    if scope.crimes and crimes and not crimes & set(scope.crimes):
        yield "crime"


def _is_elsewhere(d: Dossier, conduct: Conduct, scope: Scope) -> bool:
    also = (*conduct.elements_also_in, conduct.vessel_of, conduct.aircraft_of)
    places = [place for place in (*conduct.territory, *also) if place is not None]
    if not places or set(places) & set(_places(scope)):
        return False
    if scope.parties_to is None:
        return True
    known = d.get(Treaty, scope.parties_to, None) is not None
    return known and all(was_no_party(d, place, scope.parties_to, conduct.period) for place in places)


def was_no_party(d: Dossier, state: str, treaty: Id, period: Period | None) -> bool:
    """Whether a State was surely no party to a treaty at any time of a period; of one without an end, at its start."""
    if period is None or (period.start is None and period.end is None):
        return False
    first, last = Window.of(period.start or period.end).first, Window.of(period.end or period.start).last
    return memberships(d).of(treaty).timeline(state).during(first, last) == {Ternary.NO}


def _is_apart(one: Period, other: Period) -> bool:
    """Whether two periods surely share no day."""
    return _is_after(one.start, other.end) or _is_after(other.start, one.end)


def _is_after(one: PartialDate | None, other: PartialDate | None) -> bool:
    return one is not None and other is not None and one.earliest > other.latest
