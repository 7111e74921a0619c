"""Worked cases as questions: the format of the cases of jurisdiction that a lawyer can add to."""

from typing import Any

import attrs

import intljustice as ij
from intljustice.values.conduct import Conduct, Trigger

CRIMES = {
    "genocide": "genocide",
    "crimes_against_humanity": "crimes_against_humanity",
    "war_crimes": "war_crimes",
    "aggression": "aggression",
    "offences_against_the_administration_of_justice": "administration_of_justice",
}
TRIGGERS = {
    "state_referral": "state_referral",
    "unsc_referral": "council_referral",
    "proprio_motu": "proprio_motu",
    "none_specified": "unspecified",
}
STATUTE = "treaty:rome-statute"
Case = dict[str, Any]


def states(codes: Any) -> list[str]:
    """The ids of States by their codes."""
    return [f"state:{code}" for code in ([codes] if isinstance(codes, str) else codes or ())]


def paragraph(detail: str | None) -> list[str]:
    """The paragraph that a detail names, as a provision."""
    word = (detail or "").split(" ")[0]
    return [f"rome-statute:{word}"] if word[:1].isdigit() else []


def conduct(case: Case, d: ij.Dossier) -> Conduct:
    """The conduct of a case."""
    facts = case["facts"]
    crime = CRIMES.get(facts["crime"], "other")
    accused = facts["accused_nationality"]
    person = {"natural": "natural", "legal": "legal", "legal_person": "legal", None: None}[facts["person_type"]]
    return Conduct(
        crime=crime,
        crime_as_written=None if crime != "other" else facts["crime"],
        provisions=paragraph(facts["crime_detail"]),
        period=(facts["conduct_date"], facts["conduct_end"] or facts["conduct_date"]),
        territory=states(facts["territory"]),
        region=facts["region"],
        elements_also_in=states(facts["element_also_in"]),
        elements=facts["element_status"],
        effects_in=states(facts["effects_only_in"]),
        vessel_of=next(iter(states(facts["vessel_registration"])), None),
        aircraft_of=next(iter(states(facts["aircraft_registration"])), None),
        on_board=None if facts["territory"] else True,
        nationalities=states(accused),
        stateless=None if accused else True,
        nationalities_later=states(facts["nationality_at_proceedings"]),
        age=facts["accused_age"],
        person=person,
        leadership=True if crime == "aggression" else None,
        council_operation=bool(facts["unsc_authorised_operation"]),
        considered_before_withdrawal=facts["matter_under_consideration_before_withdrawal"],
        deferred_by=facts["deferral_resolution"],
        relying_on=[one.id for one in d.records(ij.JurisdictionDeclaration) if is_relied_on(one, facts)],
    )


def is_relied_on(declaration: ij.JurisdictionDeclaration, facts: Case) -> bool:
    """Whether a case lists a declaration whose effect is disputed."""
    return declaration.by.partition(":")[2] in {name[:3] for name in facts["declarations"] or ()}


def trigger(case: Case, d: ij.Dossier) -> Trigger:
    """The trigger of a case; the bounds of a resolution are those of the situation that it opened."""
    told = case["facts"]["trigger"]
    nature = TRIGGERS[told["kind"]]
    made = Trigger(nature=nature, by=states(told.get("by")) if nature == "state_referral" else (), day=told.get("date"))
    for situation in d.records(ij.Investigation):
        for one in situation.triggers:
            if one.resolution is not None and one.resolution.instrument == told.get("resolution"):
                return attrs.evolve(one, scope=situation.scopes[0])
    return made


def dossier(case: Case, d: ij.Dossier) -> ij.Dossier:
    """The dossier in which a case is asked: with the memberships and acceptances that it overrides."""
    facts = case["facts"]
    gone: list[ij.TreatyAction] = []
    added: list[ij.TreatyAction] = []
    for code, (first, last) in (facts["membership_override"] or {}).items():
        state = f"state:{code}"
        gone += [one for one in acts(d, state) if one.amendment is None]
        added.append(act(state, "succession", first, effective=first))
        if last is not None:
            notice = act(state, "withdrawal", str(int(last[:4]) - 1) + last[4:])
            added.append(notice)
    told = facts["amendment"]
    if told:
        amendment = AMENDMENTS[told["name"]]
        gone += [one for one in d.records(ij.TreatyAction) if one.amendment == amendment]
        in_force = told.get("in_force") or {}
        for code in told.get("accepted_by") or ():
            day = in_force.get(code, "2013-01-01" if "2010" in amendment else "2021-01-01")
            made = str(int(day[:4]) - 1) + day[4:]
            added.append(act(f"state:{code}", "amendment_acceptance", made, amendment=amendment))
    return d.without(*gone).overlay(added) if gone or added else d


AMENDMENTS = {
    "aggression": "amendment:rs-a2-aggression-2010",
    "2019 starvation": "amendment:rs-a7-art8-starvation-2019",
    "2017 weapons": "amendment:rs-a6-art8-lasers-2017",
}


def acts(d: ij.Dossier, state: str) -> list[ij.TreatyAction]:
    """The acts of a State towards the Statute."""
    return [one for one in d.records(ij.TreatyAction) if one.by == state and one.treaty == STATUTE]


def act(state: str, nature: str, day: str, **more: Any) -> ij.TreatyAction:
    """An act that a case supposes."""
    one = f"treaty-action:supposed-{state[-3:].lower()}-{nature.replace('_', '-')}"
    return ij.TreatyAction(id=one, by=state, treaty=STATUTE, act=nature, day=day, **more)
