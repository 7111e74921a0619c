"""Ratione materiae: which crimes."""

from functools import partial

from intljustice.law.day_ranges import day_of
from intljustice.law.icc.court import Court
from intljustice.law.icc.jurisdiction.assessment import Finding, Outcome, finding
from intljustice.law.icc.jurisdiction.nationality import doubtful
from intljustice.records.positions import Question
from intljustice.records.treaties import Amendment
from intljustice.values.conduct import Conduct, Crime
from intljustice.values.ternary import Ternary

ARTICLES = {
    Crime.GENOCIDE: "6",
    Crime.CRIMES_AGAINST_HUMANITY: "7",
    Crime.WAR_CRIMES: "8",
    Crime.AGGRESSION: "8bis",
}
"""The article that defines each crime of the Statute."""


def is_within_the_statute(court: Court, crime: Crime | None) -> Finding:
    """Genocide, crimes against humanity, war crimes and aggression, and nothing else (article 5).

    Leaves out whether the elements of the crime are given: the attack, the conflict, the intent.
    """
    question = "a crime within the Statute"
    if crime is None:
        message = "What crime is alleged is not given."
        return finding(question=question, outcome=Outcome.UNKNOWN, reason=message, missing=("crime",))
    if crime not in ARTICLES:
        message = "The crime alleged is none of those in the Statute."
        return finding(question=question, outcome=Outcome.NOT_MET, reason=message, provisions=(court.article("5"),))
    message = f"The crime alleged is {crime.replace('_', ' ')}."
    article = court.article(ARTICLES[crime])
    return finding(question=question, outcome=Outcome.MET, reason=message, provisions=(article,))


def is_against_the_court(crime: Crime | None) -> bool:
    """Whether it is an offence against the administration of justice: article 70 gives jurisdiction itself."""
    return crime is Crime.ADMINISTRATION_OF_JUSTICE


def amendment_behind(court: Court, conduct: Conduct, crime: Crime | None) -> Amendment | None:
    """The amendment that inserted a paragraph charged for a crime; None where all are in the original text."""
    article = None if crime is None else ARTICLES.get(crime)
    charged = (one for one in conduct.provisions if crime is None or one.path[:1] == (article,))
    found = (court.adding(provision) for provision in charged)
    return next((one for one in found if one is not None), None)


def reaches_added_crime(court: Court, conduct: Conduct, amendment: Amendment, day: int) -> Finding:
    """No jurisdiction over such a crime by nationals, or on the territory, of a party that has not accepted it.

    The second sentence of article 121(5). It names parties only; what holds for States that are none is disputed. So is
    whether a State is bound that joined later and accepted nothing apart, and whether one of several nationalities is
    enough for the bar. Before the amendment is in force for anybody the crime does not exist (article 22).
    """
    nations = tuple(one.state for one in conduct.nationalities)
    states = tuple(dict.fromkeys((*conduct.territory, *conduct.elements_also_in, *nations)))
    question = "an added crime that the States concerned have accepted"
    records = (amendment.id, *states, *court.accepting_acts(amendment, states))
    concluded = partial(finding, question=question, records=records)
    provisions = (court.article("121(5)"),)
    if court.first_in_force(amendment).passed_on(day) is Ternary.NO:
        message = f"The amendment was in force for nobody on {day_of(day)}."
        return concluded(outcome=Outcome.NOT_MET, reason=message, provisions=(*provisions, court.article("22")))
    parties = [s for s in states if court.party(s, day) is Ternary.YES]
    without = [s for s in parties if court.accepts(s, amendment, day) is Ternary.NO]
    refusing = [s for s in without if not court.joined_later(s, amendment, day)]
    places, doubted = {*conduct.territory, *conduct.elements_also_in}, doubtful(conduct, day)
    sure = [s for s in refusing if s in places or s not in doubted]
    if sure and not _by_one_nationality(conduct, refusing):
        who = " and ".join(court.called(s) for s in refusing)
        message = f"{who} had not accepted the amendment with effect on {day_of(day)}."
        return concluded(outcome=Outcome.NOT_MET, reason=message, provisions=provisions)
    missing = _missing(court, conduct, amendment, states, day)
    if missing:
        message = "Whether every State concerned had accepted the amendment is not known."
        return concluded(outcome=Outcome.UNKNOWN, reason=message, missing=missing)
    outside = [s for s in states if court.party(s, day) is Ternary.NO]
    dispute, message = _disputed(court, refusing=refusing, without=without, outside=outside)
    outcome = Outcome.MET if dispute is None else Outcome.DISPUTED
    return concluded(outcome=outcome, reason=message, provisions=provisions, dispute=dispute)


def _missing(
    court: Court, conduct: Conduct, amendment: Amendment, states: tuple[str, ...], day: int
) -> tuple[str, ...]:
    """What would have to be known of the States concerned."""
    place = (*conduct.territory, *conduct.elements_also_in, conduct.vessel_of, conduct.aircraft_of, conduct.on_board)
    missing = [] if any(one is not None for one in place) else ["territory"]
    known = conduct.stateless or (conduct.nationalities and not doubtful(conduct, day))
    missing += [] if known else ["nationalities"]
    for state in states:
        party = court.party(state, day)
        if party is Ternary.UNKNOWN:
            missing.append(f"the standing of {state} on {day_of(day)}")
        elif party is Ternary.YES and court.accepts(state, amendment, day) is Ternary.UNKNOWN:
            missing.append(f"whether {state} had accepted {amendment.id} on {day_of(day)}")
    return tuple(missing)


def _disputed(
    court: Court, *, refusing: list[str], without: list[str], outside: list[str]
) -> tuple[Question | None, str]:
    """The question in dispute where no State bars it, with what is told of it; None where all have accepted."""
    if refusing:
        message = f"{court.called(refusing[0])} had not accepted it, but the person is a national of others too."
        return Question.DUAL_NATIONALITY, f"{message} Whether one nationality bars it is disputed."
    if without:
        message = f"{court.called(without[0])} joined when the amendment was in force, and accepted nothing apart."
        return Question.LATER_JOINER, f"{message} Whether that binds it is disputed."
    if outside:
        message = f"{court.called(outside[0])} is no party, and whether the rule protects it is disputed."
        return Question.ADDED_CRIME_NON_PARTY, message
    return None, "Every State concerned had accepted the amendment."


def _by_one_nationality(conduct: Conduct, refusing: list[str]) -> bool:
    """Whether those who refuse are States of some of the person's nationalities only, and not of the place."""
    nations = {one.state for one in conduct.nationalities}
    places = {*conduct.territory, *conduct.elements_also_in}
    return bool(refusing) and set(refusing) < nations and places.isdisjoint(refusing)
