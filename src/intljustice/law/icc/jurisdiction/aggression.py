"""The crime of aggression: articles 8 bis, 15 bis and 15 ter, tested apart from the links of article 12(2)."""

from collections.abc import Iterable, Iterator
from functools import partial, reduce
from itertools import chain
from operator import or_

from intljustice.law.day_ranges import DayRange, day_of
from intljustice.law.icc.court import Court
from intljustice.law.icc.jurisdiction.alleged_facts import AllegedFacts, FactsOnDay
from intljustice.law.icc.jurisdiction.assessment import OUTCOMES, Finding, Outcome, conclude, joint_outcome
from intljustice.law.icc.jurisdiction.declarations import missing_of_lodging
from intljustice.law.icc.jurisdiction.preconditions import end_of_effect, matter_considered
from intljustice.records.jurisdiction_declarations import JurisdictionDeclaration
from intljustice.records.positions import Question
from intljustice.records.treaties import Amendment
from intljustice.values.conduct import Conduct, states_of
from intljustice.values.ternary import Ternary


def findings(court: Court, facts: FactsOnDay) -> Iterator[Finding]:
    """The findings on aggression; after a referral by the Security Council no State's consent is asked (15 ter)."""
    amendment = court.adding(court.article("15bis"))
    if amendment is None:
        reason = "No amendment that gives the Court the crime of aggression is recorded."
        yield conclude("active", Outcome.UNKNOWN, reason, missing=("the amendment on aggression",))
        return
    yield is_activated(court, facts, amendment)
    yield is_leader(court, facts.conduct)
    if facts.is_referred_by_council:
        reason = "The Security Council referred the situation; no State's consent is asked."
        yield conclude("consent", Outcome.MET, reason, court.articles("15ter"))
        return
    yield involves_parties_alone(court, facts)
    yield from _by_aggressors(court, facts, amendment)


def _by_aggressors(court: Court, facts: FactsOnDay, amendment: Amendment) -> Iterator[Finding]:
    """The findings on the State whose act of aggression it is (15 bis(4)), whoever's national the person is.

    Of several such States it is not given whose action the person directed: where they differ, that is missing.
    """
    aggressors = tuple(dict.fromkeys(facts.conduct.aggressors))
    each = [
        (
            is_by_a_party(court, facts, aggressor),
            is_not_opted_out(court, facts, aggressor),
            is_accepted(court, facts, amendment, aggressor),
            *is_kept(court, facts, aggressor),
        )
        for aggressor in aggressors
    ]
    if len({joint_outcome(finding.outcome for finding in findings) for findings in each}) == 1:
        yield from chain.from_iterable(each)
        return
    reason = "Whose act of aggression it is, is not given."
    if aggressors:
        reason = "Several States committed the act, and which of them the person directed makes a difference."
    yield conclude("whose act", Outcome.UNKNOWN, reason, records=aggressors, missing=("aggressors",))


def is_activated(court: Court, facts: FactsOnDay, amendment: Amendment) -> Finding:
    """Whether the jurisdiction over aggression was activated by the day of the act (articles 15 bis(3), 15 ter(3))."""
    since = amendment.exercisable
    begun = Ternary.UNKNOWN if since is None else DayRange.of(since).passed_on(facts.day)
    from_day = since or "a day not recorded"
    return conclude(
        "since the activation",
        OUTCOMES[begun],
        f"Jurisdiction over aggression may be exercised from {from_day}; the act is of {day_of(facts.day)}.",
        court.articles("15ter(3)" if facts.is_referred_by_council else "15bis(3)"),
        records=(amendment.id,),
        missing=(f"exercisable of {amendment.id}",) if begun is Ternary.UNKNOWN else (),
    )


def is_leader(court: Court, conduct: Conduct) -> Finding:
    """Whether the person could control or direct the political or military action of a State (8 bis(1), 25(3 bis))."""
    concluded = partial(conclude, "a leader")
    if conduct.leadership is None:
        reason = "Whether the person could direct the action of a State is not given."
        return concluded(Outcome.UNKNOWN, reason, missing=("leadership",))
    if conduct.leadership:
        return concluded(Outcome.MET, "The person could direct the action of a State.", court.articles("8bis"))
    return concluded(Outcome.NOT_MET, "The person directed no State.", court.articles("8bis", "25(3bis)"))


def involves_parties_alone(court: Court, facts: FactsOnDay) -> Finding:
    """Whether the act is by nationals and on the territory of parties alone (article 15 bis(5)).

    An acceptance under article 12(3) does not help. A person with the nationality of a party too is disputed, and so is
    somebody whose nationality of a State outside is contested on the facts.
    """
    territory, nations, day = states_of(facts.conduct.territory), set(facts.nationalities), day_of(facts.day)
    standing = {state: court.party(state, facts.day) for state in (*territory, *facts.nationalities)}
    outside = [state for state, party in standing.items() if party is Ternary.NO]
    concluded = partial(conclude, "no State outside the Statute", records=tuple(standing))
    provisions = court.articles("15bis(5)")
    by_outsider = bool(nations) and nations <= set(outside)
    surely = by_outsider and not nations <= facts.doubtful | facts.contested
    if surely or facts.is_surely_on_territory_of(outside):
        return concluded(
            Outcome.NOT_MET, f"{court.called_on(outside[0], facts.day)} was no party on {day}.", provisions
        )
    missing = _not_given(facts)
    missing += [f"the standing of {state} on {day}" for state in standing if standing[state] is Ternary.UNKNOWN]
    if missing:
        reason = "Whether every State concerned was a party is not known."
        return concluded(Outcome.UNKNOWN, reason, missing=tuple(missing))
    if nations & facts.contested & set(outside):
        reason, dispute = "The nationality of a State that was no party is contested.", Question.CONTESTED_NATIONALITY
        return concluded(Outcome.DISPUTED, reason, provisions, dispute=dispute)
    if not set(territory).isdisjoint(outside):
        reason, dispute = "Title to the place is contested with a State that was no party.", Question.CONTESTED_TITLE
        return concluded(Outcome.DISPUTED, reason, provisions, dispute=dispute)
    if not nations.isdisjoint(outside):
        reason, dispute = "The person is a national of a party and of a State that is none.", Question.DUAL_NATIONALITY
        return concluded(Outcome.DISPUTED, reason, provisions, dispute=dispute)
    return concluded(Outcome.MET, "Every State concerned was a party.")


def _not_given(facts: FactsOnDay) -> list[str]:
    """The facts about the person and the State attacked that are not given, or not sure for the day."""
    missing = [] if facts.is_nationality_sure else ["nationalities"]
    return missing if _attacked(facts) else [*missing, "territory"]


def _attacked(facts: FactsOnDay) -> tuple[str, ...]:
    """The States that were attacked: on whose territory, vessel or aircraft it took place, and that are no aggressors.

    That an aggressor attacked from its own territory does not make it a State that was attacked.
    """
    conduct = facts.conduct
    places = (*states_of(conduct.territory), conduct.vessel_of, conduct.aircraft_of)
    return tuple(dict.fromkeys(state for state in places if state is not None and state not in conduct.aggressors))


def is_by_a_party(court: Court, facts: FactsOnDay, aggressor: str) -> Finding:
    """Whether the aggressor was a party: the jurisdiction is over acts of aggression by parties (15 bis(4) and (5))."""
    day, party = day_of(facts.day), court.party(aggressor, facts.day)
    act = f"The act of aggression is that of {court.called_on(aggressor, facts.day)}"
    return conclude(
        "an aggressor within the Statute",
        OUTCOMES[party],
        {
            Ternary.YES: f"{act}, a party on {day}.",
            Ternary.NO: f"{act}, no party on {day}.",
            Ternary.UNKNOWN: f"{act}; whether that was a party on {day} is not known.",
        }[party],
        court.articles("15bis(5)") if party is Ternary.NO else (),
        records=(aggressor,),
        missing=(f"the standing of {aggressor} on {day}",) if party is Ternary.UNKNOWN else (),
    )


def is_not_opted_out(court: Court, facts: FactsOnDay, aggressor: str) -> Finding:
    """Whether the aggressor had not declared before the act that it does not accept the jurisdiction (15 bis(4)).

    A declaration that was withdrawn before the act, or lodged on the day of the act or later, does nothing.
    """
    concluded, article, day = partial(conclude, "not opted out"), "15bis(4)", facts.day
    state, name = court.acting(aggressor, day), court.called_on(aggressor, day)
    made = tuple(court.opt_outs(state, article))
    sure = [opt_out for opt_out in made if _stands(opt_out, day) is Ternary.YES]
    if sure:
        reason = f"{name} had declared that it does not accept the jurisdiction."
        records = tuple(opt_out.id for opt_out in sure)
        return concluded(Outcome.NOT_MET, reason, court.articles(article), records=records)
    every = (*made, *court.doubtful_opt_outs(state, article))
    unsure = [opt_out for opt_out in every if _stands(opt_out, day) is not Ternary.NO]
    if unsure:
        reason = f"Whether a declaration of {name} stood against the act is not known."
        missing = tuple(dict.fromkeys(fact for opt_out in unsure for fact in missing_of_lodging(opt_out, day)))
        records = tuple(opt_out.id for opt_out in unsure)
        return concluded(Outcome.UNKNOWN, reason, records=records, missing=missing)
    return concluded(Outcome.MET, "No declaration stood that keeps aggression out.")


def _stands(opt_out: JurisdictionDeclaration, day: int) -> Ternary:
    """Whether an opt-out had been lodged before a day, and neither withdrawn nor expired by then."""
    return DayRange.of(opt_out.lodged).passed_on(day - 1) & ~end_of_effect(opt_out).passed_on(day)


def is_accepted(court: Court, facts: FactsOnDay, amendment: Amendment, aggressor: str) -> Finding:
    """Whether the aggressor and a State that was attacked had accepted the amendments (15 bis(4), 121(5)).

    Where only one had, it is disputed whether the second sentence of article 121(5) bars the jurisdiction. Where
    neither had, but one joined after the amendments were in force, it is disputed whether that bound it.
    """
    attacked, day = _attacked(facts), facts.day
    states = (aggressor, *attacked)
    attacking = court.accepts(aggressor, amendment, day)
    victim = reduce(or_, (court.accepts(state, amendment, day) for state in attacked), Ternary.NO)
    records = (amendment.id, *states, *court.accepting_acts(amendment, states))
    concluded = partial(conclude, "accepted", records=records)
    both = court.articles("15bis(4)", "121(5)")
    missing = [] if attacked else ["territory"]
    missing += ["acceptances of the amendments on aggression"] if Ternary.UNKNOWN in (attacking, victim) else []
    if missing:
        reason = "Whether the States concerned had accepted the amendments is not known."
        return concluded(Outcome.UNKNOWN, reason, missing=tuple(missing))
    if attacking is not victim:
        reason = "Only one of the two States had accepted the amendments, and whether that is enough is disputed."
        dispute = Question.AGGRESSION_ONE_ACCEPTANCE
        return concluded(Outcome.DISPUTED, reason, both, dispute=dispute)
    if attacking is Ternary.YES:
        return concluded(Outcome.MET, "Both States had accepted the amendments.", both[:1])
    later = next((state for state in states if court.joined_later(state, amendment, day)), None)
    if later is not None:
        reason = (
            f"{court.called_on(later, day)} joined when the amendments were in force, and accepted nothing apart. "
            "Whether that binds it is disputed."
        )
        return concluded(Outcome.DISPUTED, reason, both, dispute=Question.LATER_JOINER)
    return concluded(Outcome.NOT_MET, "Neither State had accepted the amendments.", both)


def is_kept(court: Court, facts: FactsOnDay, aggressor: str) -> Iterator[Finding]:
    """Whether the Court had the matter before it when a State concerned withdrew later (article 127(2)).

    It is assumed where it is not given. Where it had not, it is disputed whether the jurisdiction outlasts that.
    """
    left = _left(court, facts, (aggressor, *_attacked(facts)))
    if left and facts.conduct.considered_before_withdrawal is False:
        reason = f"{left[0]} was a party then, and left before the Court had the matter before it."
        dispute = Question.WITHDRAWAL
        yield conclude("before a withdrawal", Outcome.DISPUTED, reason, court.articles("127(2)"), dispute=dispute)
    elif left:
        reason = f"{left[0]} was a party then, and has left since."
        yield conclude("before a withdrawal", Outcome.MET, reason, court.articles("127(2)"))


def assumed(court: Court, facts: FactsOnDay) -> tuple[str, ...]:
    """What is assumed of the States concerned that withdrew later, where it is not given (article 127(2))."""
    if facts.is_referred_by_council or facts.conduct.considered_before_withdrawal is not None:
        return ()
    return tuple(map(matter_considered, _left(court, facts, (*facts.conduct.aggressors, *_attacked(facts)))))


def _left(court: Court, facts: FactsOnDay, states: Iterable[str]) -> list[str]:
    """The names of those States that were parties on the day and have withdrawn since."""
    return [
        court.called_on(state, facts.day) for state in dict.fromkeys(states) if court.leaves_after(state, facts.day)
    ]


def proceeding(court: Court, facts: AllegedFacts) -> Iterator[Finding]:
    """What an investigation into aggression needs to go on, unless the Council referred it (article 15 bis(6)-(8))."""
    if not facts.is_referred_by_council:
        reason = (
            "To go on, an investigation into aggression needs the Security Council to have found an act of aggression, "
            "or six months without that and an authorisation by the Pre-Trial Division."
        )
        yield conclude("leave to proceed", Outcome.UNKNOWN, reason, court.articles("15bis(6)", "15bis(7)", "15bis(8)"))
