"""Ratione materiae (article 5): the crimes of the Statute, and those that an amendment added (article 121(5))."""

from functools import partial

from intljustice.law.day_ranges import day_of
from intljustice.law.icc.court import Court
from intljustice.law.icc.jurisdiction.alleged_facts import FactsOnDay
from intljustice.law.icc.jurisdiction.assessment import Finding, Outcome, conclude
from intljustice.law.icc.jurisdiction.intervals import time_of
from intljustice.law.icc.jurisdiction.preconditions import missing_place
from intljustice.records.positions import Question
from intljustice.records.treaties import Amendment
from intljustice.values.conduct import Crime
from intljustice.values.provisions import Provision
from intljustice.values.ternary import Ternary

ARTICLES = {
    Crime.GENOCIDE: "6",
    Crime.CRIMES_AGAINST_HUMANITY: "7",
    Crime.WAR_CRIMES: "8",
    Crime.AGGRESSION: "8bis",
}
"""The article that defines each crime of the Statute."""


def is_within_the_statute(court: Court, crime: Crime | None) -> Finding:
    """Whether the crime is genocide, a crime against humanity, a war crime or aggression (article 5).

    Leaves out whether the elements of the crime are given: the attack, the conflict, the intent.
    """
    question = "a crime within the Statute"
    if crime is None:
        return conclude(question, Outcome.UNKNOWN, "What crime is alleged is not given.", missing=("crime",))
    if crime not in ARTICLES:
        reason = "The crime alleged is none of those in the Statute."
        return conclude(question, Outcome.NOT_MET, reason, court.articles("5"))
    reason = f"The crime alleged is {crime.replace('_', ' ')}."
    article = court.article(ARTICLES[crime])
    return conclude(question, Outcome.MET, reason, (article,))


def is_against_the_court(crime: Crime | None) -> bool:
    """Whether a crime is an offence against the administration of justice (article 70), outside Part 2."""
    return crime is Crime.ADMINISTRATION_OF_JUSTICE


def is_disappearance(court: Court, paragraph: Provision | None) -> bool:
    """Whether what is charged is an enforced disappearance (article 7(1)(i))."""
    return paragraph is not None and paragraph.is_within(court.article("7(1)(i)"))


def time_of_attack(court: Court, facts: FactsOnDay, paragraph: Provision | None) -> tuple[Finding, ...]:
    """That the time of the attack is missing, for an enforced disappearance that began before the Statute was in force.

    It is within the jurisdiction only where the attack of which it is part came after the entry into force, however
    long it lasts (Elements of Crimes, article 7(1)(i), footnote 24). None where it surely began later.
    """
    time = time_of(court, facts.conduct.period)
    if time is None or not is_disappearance(court, paragraph):
        return ()
    if court.status_table.entry.day.passed_on(time[0].first) is Ternary.YES:
        return ()
    reason = (
        "An enforced disappearance that began before the Statute was in force counts only where the attack of which "
        "it is part came after that; when the attack was is not given."
    )
    missing = ("the time of the attack",)
    grounds = (court.article("7(1)(i)"),)
    return (conclude("the time of the attack", Outcome.UNKNOWN, reason, grounds, missing=missing),)


def reaches_added_crime(court: Court, facts: FactsOnDay, amendment: Amendment) -> Finding:
    """Whether a crime that an amendment added reaches the States concerned (article 121(5), second sentence).

    It does not by nationals, or on the territory, of a party that has not accepted the amendment. In dispute is what
    holds for States that are no parties, whether a State is bound that joined later and accepted nothing apart, and
    whether one of several nationalities is enough for the bar. Before the amendment is in force for some State the
    crime does not exist (article 22).
    """
    day = facts.day
    states = tuple(dict.fromkeys((*facts.territories, *facts.nationalities)))
    concluded = partial(
        conclude,
        "an added crime that the States concerned have accepted",
        records=(amendment.id, *states, *court.accepting_acts(amendment, facts.touched)),
    )
    provisions = court.articles("121(5)")
    if court.first_in_force(amendment).passed_on(day) is Ternary.NO:
        reason = f"The amendment was in force for nobody on {day_of(day)}."
        return concluded(Outcome.NOT_MET, reason, (*provisions, court.article("22")))
    parties = [state for state in states if court.party(state, day) is Ternary.YES]
    without = [state for state in parties if court.accepts(state, amendment, day) is Ternary.NO]
    refusing = [state for state in without if not court.joined_later(state, amendment, day)]
    sure_nations = set(facts.nationalities) - facts.doubtful - facts.contested
    surely = facts.is_surely_on_territory_of(refusing) or not sure_nations.isdisjoint(refusing)
    if surely and not _by_one_nationality(facts, refusing):
        who = " and ".join(court.called_on(state, day) for state in refusing)
        reason = f"{who} had not accepted the amendment with effect on {day_of(day)}."
        return concluded(Outcome.NOT_MET, reason, provisions)
    missing = _missing(court, facts, amendment, states)
    if missing:
        reason = "Whether every State concerned had accepted the amendment is not known."
        return concluded(Outcome.UNKNOWN, reason, missing=missing)
    outside = [state for state in states if court.party(state, day) is Ternary.NO]
    dispute, reason = _disputed(court, facts, refusing=refusing, without=without, outside=outside)
    outcome = Outcome.MET if dispute is None else Outcome.DISPUTED
    return concluded(outcome, reason, provisions, dispute=dispute)


def _by_one_nationality(facts: FactsOnDay, refusing: list[str]) -> bool:
    """Whether those that have not accepted are the States of some of the nationalities only, and not of the place."""
    return set(refusing) < set(facts.nationalities) and set(refusing).isdisjoint(facts.territories)


def _missing(court: Court, facts: FactsOnDay, amendment: Amendment, states: tuple[str, ...]) -> tuple[str, ...]:
    """The facts about the place, the person and the States concerned that are not known."""
    conduct, day = facts.conduct, day_of(facts.day)
    missing = [] if facts.places else list(missing_place(conduct))
    missing += [] if facts.is_nationality_sure else ["nationalities"]
    for state in states:
        party = court.party(state, facts.day)
        if party is Ternary.UNKNOWN:
            missing.append(f"the standing of {state} on {day}")
        elif party is Ternary.YES and court.accepts(state, amendment, facts.day) is Ternary.UNKNOWN:
            missing.append(f"whether {state} had accepted {amendment.id} on {day}")
    return tuple(missing)


def _disputed(
    court: Court, facts: FactsOnDay, *, refusing: list[str], without: list[str], outside: list[str]
) -> tuple[Question | None, str]:
    """The question in dispute where no State bars the crime, with the reason; None where all have accepted."""
    called = partial(court.called_on, day=facts.day)
    if not facts.contested.isdisjoint(refusing):
        return (
            Question.CONTESTED_NATIONALITY,
            f"{called(refusing[0])} had not accepted it; the nationality is contested.",
        )
    if not set(facts.territories).isdisjoint(refusing):
        return (
            Question.CONTESTED_TITLE,
            f"{called(refusing[0])} had not accepted it; the title to the place is contested.",
        )
    if refusing:
        reason = f"{called(refusing[0])} had not accepted it, but the person is a national of others too."
        return Question.DUAL_NATIONALITY, f"{reason} Whether one nationality bars it is disputed."
    if without:
        reason = f"{called(without[0])} joined when the amendment was in force, and accepted nothing apart."
        return Question.LATER_JOINER, f"{reason} Whether that binds it is disputed."
    if outside:
        reason = f"{called(outside[0])} is no party, and whether the rule protects it is disputed."
        return Question.ADDED_CRIME_NON_PARTY, reason
    return None, "Every State concerned had accepted the amendment."
