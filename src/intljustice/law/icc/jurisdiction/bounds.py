"""Bounds: whether a conduct lies within what a referral or an authorisation names (articles 13, 14 and 15(4))."""

from collections.abc import Iterable, Iterator
from functools import reduce
from operator import or_

from intljustice.law.icc.court import Court
from intljustice.law.icc.jurisdiction.alleged_facts import FactsOnDay, lies_within
from intljustice.law.icc.jurisdiction.assessment import Finding, Outcome, conclude
from intljustice.law.icc.jurisdiction.places import lies_in_any
from intljustice.law.treaties.index import status_tables
from intljustice.records.treaties import Treaty
from intljustice.values.conduct import Crime, Scope, Trigger, TriggerNature, states_of
from intljustice.values.ternary import Ternary

_ACTS = {
    TriggerNature.STATE_REFERRAL: ("referral", ("13(a)", "14")),
    TriggerNature.COUNCIL_REFERRAL: ("referral", ("13(b)",)),
    TriggerNature.PROPRIO_MOTU: ("authorisation", ("13(c)", "15(4)")),
}
"""By what act the bounds are set, and the articles by which they hold."""


def bounding_act(trigger: Trigger) -> str:
    """The act that sets the bounds of a trigger, with its day where that is given: "the referral of 2016-09-21"."""
    act, _ = _ACTS.get(trigger.nature, ("situation", ()))
    day = trigger.authorised if trigger.nature is TriggerNature.PROPRIO_MOTU else trigger.day
    return f"the {act}" if day is None else f"the {act} of {day}"


def is_within_bounds(
    court: Court, facts: FactsOnDay, crime: Crime | None, scope: Scope, records: tuple[str, ...] = ()
) -> Finding:
    """Whether the conduct lies within all the bounds of a scope: place, persons, time, crimes and a link.

    A referral sets the Court in motion for the situation referred (articles 13(a), 13(b) and 14), an authorisation for
    the one that the chamber authorised (article 15(4)). Bounds that are only said in words are left out, so that a
    chamber may have allowed more; whether a link that a scope asks for is there is never known.
    """
    question, act = "within the referral", bounding_act(facts.trigger)
    tested = list(_tested(court, facts, crime, scope))
    beyond = [bound for bound, answer, _ in tested if answer is Ternary.NO]
    if beyond:
        _, articles = _ACTS.get(facts.trigger.nature, ("", ("13",)))
        reason = f"The conduct lies outside {_and(beyond)} that {act} names."
        return conclude(question, Outcome.NOT_MET, reason, court.articles(*articles), records=records)
    unknown = {bound: missing for bound, answer, missing in tested if answer is Ternary.UNKNOWN}
    if unknown:
        reason = f"Whether the conduct lies within {_and(unknown)} that {act} names is not known."
        return conclude(question, Outcome.UNKNOWN, reason, records=records, missing=tuple(unknown.values()))
    named = f"{_and(bound for bound, _, _ in tested)} that {act} names" if tested else f"{act}, which sets no bounds"
    reason = f"The conduct lies within {named}."
    return conclude(question, Outcome.MET, reason, records=records)


def _and(bounds: Iterable[str]) -> str:
    return " and ".join(f"the {bound}" for bound in bounds)


def _tested(court: Court, facts: FactsOnDay, crime: Crime | None, scope: Scope) -> Iterator[tuple[str, Ternary, str]]:
    """Each bound that a scope sets, whether the conduct lies within it, and what is missing where that is not known."""
    if scope.territory or scope.parties_to is not None or scope.vessel_of is not None:
        yield "place", _is_there(court, facts, scope), _missing_place(facts, scope)
    if scope.nationals_of:
        yield "persons", _is_national_of(facts, scope.nationals_of), "nationalities"
    if scope.period is not None:
        yield "time", lies_within(scope.period, facts.day), "trigger/scope"
    if scope.crimes:
        yield "crimes", Ternary.UNKNOWN if crime is None else Ternary.of(crime in scope.crimes), "crime"
    if scope.nexus is not None:
        yield "link", Ternary.UNKNOWN, f"trigger/scope: whether there is {scope.nexus}"


def _is_there(court: Court, facts: FactsOnDay, scope: Scope) -> Ternary:
    """Whether the conduct took place in one of the places named, of a party to the treaty named, or on the vessel."""
    answer = Ternary.NO if scope.vessel_of is None else _is_on_vessel_of(facts, scope.vessel_of)
    if not facts.places and (scope.territory or scope.parties_to is not None):
        return answer | Ternary.UNKNOWN
    answer |= lies_in_any(facts.places, scope.territory)
    if scope.parties_to is not None:
        parties = (_is_party(court, scope.parties_to, place.state, facts.day) for place in facts.places)
        answer |= reduce(or_, parties, Ternary.NO)
    return answer


def _is_party(court: Court, treaty: str, state: str, day: int) -> Ternary:
    """Whether a State is a party to a treaty on a day; unknown where the treaty is not recorded."""
    if court.dossier.get(Treaty, treaty, None) is None:
        return Ternary.UNKNOWN
    return status_tables(court.dossier).of(treaty).timeline(state).on(day)


def _is_on_vessel_of(facts: FactsOnDay, state: str) -> Ternary:
    """Whether the conduct took place on a vessel of a State; where a place is given, and no vessel, it did not."""
    conduct = facts.conduct
    if conduct.unregistered or conduct.vessel_of is not None or conduct.aircraft_of is not None:
        return Ternary.of(conduct.vessel_of == state)
    is_open = conduct.on_board is True or (conduct.on_board is None and not facts.places)
    return Ternary.UNKNOWN if is_open else Ternary.NO


def _is_national_of(facts: FactsOnDay, states: tuple[str, ...]) -> Ternary:
    """Whether the person surely was a national of one of some States on the day, and not only as is contested."""
    named = set(states).intersection(facts.nationalities)
    if named - facts.doubtful - facts.contested:
        return Ternary.YES
    return Ternary.NO if not named and facts.is_nationality_sure else Ternary.UNKNOWN


def _missing_place(facts: FactsOnDay, scope: Scope) -> str:
    """What is missing to say whether the conduct took place within the bounds: a place, its region, or the vessel."""
    if not scope.territory and scope.parties_to is None:
        return "vessel_of"
    named = [place for place in facts.places if place.state in states_of(scope.territory)]
    if not named:
        return "territory"
    region = next((place.region for place in named if place.region is not None), None)
    if region is None:
        return "territory: the region"
    bounds = " or ".join(bound.region for bound in scope.territory if bound.region is not None)
    return f"territory: whether {region} lies in {bounds}"
