"""Crimes that an amendment added: article 121(5) asks both the State of the person and that of the place."""

from intljustice.law.findings import Finding, Outcome, finding
from intljustice.law.icc.court import Court
from intljustice.law.windows import day_of
from intljustice.records.questions import Question
from intljustice.records.treaties import Amendment
from intljustice.values.conduct import Conduct
from intljustice.values.truth import Ternary


def amendment_behind(court: Court, conduct: Conduct) -> Amendment | None:
    """The amendment that inserted the paragraph charged; None where the paragraph is in the original text."""
    found = (court.adding(provision) for provision in conduct.provisions)
    return next((one for one in found if one is not None), None)


def reaches_added_crime(court: Court, conduct: Conduct, amendment: Amendment, day: int) -> Finding:
    """No jurisdiction over such a crime by nationals, or on the territory, of a party that has not accepted it.

    The second sentence of article 121(5). It names parties only; what holds for States that are none is disputed. So is
    whether a State is bound that joined later and accepted nothing apart, and whether one of several nationalities is
    enough for the bar. Before the amendment is in force for anybody the crime does not exist (article 22).
    """
    states = dict.fromkeys(
        (*conduct.territory, *conduct.elements_also_in, *(one.state for one in conduct.nationalities))
    )
    parties = {state: court.party(state, day) for state in states}
    bound = {state: court.accepts(state, amendment, day) for state in states}
    question = "an added crime that the States concerned have accepted"
    without = [s for s in states if parties[s] is Ternary.YES and bound[s] is Ternary.NO]
    refusing = [s for s in without if not court.joined_later(s, amendment, day)]
    open_to_doubt = [s for s in states if Ternary.UNKNOWN in (parties[s], bound[s]) and parties[s] is not Ternary.NO]
    records = (amendment.id, *states)
    exists = court.first_in_force(amendment).passed_on(day) is not Ternary.NO
    dual = exists and _by_one_nationality(conduct, refusing)
    if (refusing and not dual) or not states:
        articles = ["121(5)"] + ([] if exists else ["22"])
        who = " and ".join(court.called(s) for s in refusing) or "No State concerned"
        told = f"{who} had not accepted the amendment with effect on {day_of(day)}."
        provisions = tuple(map(court.article, articles))
        return finding(question=question, outcome=Outcome.NOT_MET, reason=told, provisions=provisions, records=records)
    provisions = (court.article("121(5)"),)
    if open_to_doubt:
        missing = tuple(f"whether {s} had accepted {amendment.id} on {day_of(day)}" for s in open_to_doubt)
        told = "Whether the States concerned had accepted the amendment is not known."
        return finding(question=question, outcome=Outcome.UNKNOWN, reason=told, provisions=provisions, missing=missing)
    if dual:
        told = f"{court.called(refusing[0])} had not accepted it, but the person is a national of others too."
        return finding(
            question=question,
            outcome=Outcome.DISPUTED,
            reason=f"{told} Whether one nationality bars it is disputed.",
            provisions=provisions,
            records=records,
            dispute=Question.DUAL_NATIONALITY,
        )
    if without:
        told = f"{court.called(without[0])} joined when the amendment was in force, and accepted nothing apart."
        return finding(
            question=question,
            outcome=Outcome.DISPUTED,
            reason=f"{told} Whether that binds it is disputed.",
            provisions=provisions,
            records=records,
            dispute=Question.LATER_JOINER,
        )
    outside = [s for s in states if parties[s] is Ternary.NO]
    if outside:
        told = "A State that is no party is concerned, and whether the rule protects it is disputed."
        return finding(
            question=question,
            outcome=Outcome.DISPUTED,
            reason=told,
            provisions=provisions,
            records=records,
            dispute=Question.ADDED_CRIME_NON_PARTY,
        )
    told = "Every State concerned had accepted the amendment."
    return finding(question=question, outcome=Outcome.MET, reason=told, provisions=provisions, records=records)


def _by_one_nationality(conduct: Conduct, refusing: list[str]) -> bool:
    """Whether those who refuse are States of some of the person's nationalities only, and not of the place."""
    nations = {one.state for one in conduct.nationalities}
    places = {*conduct.territory, *conduct.elements_also_in}
    return bool(refusing) and set(refusing) < nations and places.isdisjoint(refusing)
