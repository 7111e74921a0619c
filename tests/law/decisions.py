"""Worked cases as questions: the format of the cases of jurisdiction that a lawyer can add to.

A fact that is null, empty or absent is not given.
"""

import json
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import attrs
from tests.law.transposed import World, days_later, recoded

import intljustice as ij
from intljustice.values.conduct import Conduct, Trigger

CORE_CRIMES = ("genocide", "crimes_against_humanity", "war_crimes", "aggression")
CRIMES = {
    **{crime: crime for crime in CORE_CRIMES},
    "offences_against_the_administration_of_justice": "administration_of_justice",
}
PERSONS = {"natural": "natural", "legal": "legal", "legal_person": "legal"}
TRIGGERS = {
    "state_referral": "state_referral",
    "unsc_referral": "council_referral",
    "proprio_motu": "proprio_motu",
    "none_specified": "unspecified",
}
AMENDMENTS = {
    "aggression": "amendment:rs-a2-aggression-2010",
    "2019 starvation": "amendment:rs-a7-art8-starvation-2019",
    "2017 weapons": "amendment:rs-a6-art8-lasers-2017",
}
OFFICES = ("Head of State", "Head of Government", "Minister for Foreign Affairs")
STATUTE = "treaty:rome-statute"
OPT_OUT = "rome-statute:15bis(4)"
CODES = (
    *("territory", "element_also_in", "effects_only_in", "accused_nationality", "nationality_at_proceedings"),
    *("vessel_registration", "aircraft_registration"),
)
"""The facts that name States by their codes."""

Case = dict[str, Any]


def read(path: Path) -> list[Case]:
    """The cases of a file."""
    cases: list[Case] = json.loads(path.read_text(encoding="utf-8"))["cases"]
    return cases


def transposed(case: Case, world: World) -> Case:
    """A case in another world; nothing but its facts differs."""
    if world is World.AS_IT_IS:
        return case
    return {**case, "facts": days_later(case["facts"]) if world is World.LATER else _renamed(case["facts"])}


def _renamed(facts: Case) -> Case:
    """The facts with the States called otherwise; a declaration is named by the State that made it."""
    given = facts["trigger"]
    by = _recoded(given.get("by")) if given["kind"] == "state_referral" else given.get("by")
    return {
        **facts,
        **{name: _recoded(facts.get(name)) for name in CODES},
        "declarations": [recoded(name[:3]) + name[3:] for name in facts.get("declarations") or ()],
        "membership_override": _recoded(facts.get("membership_override")),
        "amendment": {name: _recoded(value) for name, value in (facts.get("amendment") or {}).items()},
        "trigger": {**given, "by": by},
    }


def _recoded(given: Any) -> Any:
    """Codes, alone, in a list or as keys, in the other world; a text that is no code stays."""
    if isinstance(given, dict):
        return {recoded(code): value for code, value in given.items()}
    if isinstance(given, list):
        return [_recoded(part) for part in given]
    return recoded(given) if isinstance(given, str) and len(given) == len("FRA") and given.isupper() else given


def states(codes: str | list[str] | None) -> list[str]:
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
    person, begun = facts.get("person_type"), facts.get("conduct_date")
    return Conduct(
        crime=crime,
        crime_as_written=None if crime != "other" else facts["crime"],
        provisions=paragraph(facts.get("crime_detail")),
        period=None if begun is None else (begun, facts.get("conduct_end") or begun),
        territory=[ij.Place(state, facts.get("region")) for state in states(facts.get("territory"))],
        elements_also_in=states(facts.get("element_also_in")),
        elements=facts.get("element_status"),
        effects_in=states(facts.get("effects_only_in")),
        vessel_of=next(iter(states(facts.get("vessel_registration"))), None),
        aircraft_of=next(iter(states(facts.get("aircraft_registration"))), None),
        on_board=None if facts.get("territory") else True,
        nationalities=states(facts.get("accused_nationality")),
        stateless=None if facts.get("accused_nationality") else True,
        nationalities_later=states(facts.get("nationality_at_proceedings")),
        age=facts.get("accused_age"),
        person=None if person is None else PERSONS[person],
        capacity=office(case),
        leadership=True if crime == "aggression" else None,
        council_operation=bool(facts.get("unsc_authorised_operation")),
        considered_before_withdrawal=facts.get("matter_under_consideration_before_withdrawal"),
        deferred_by=facts.get("deferral_resolution"),
        relying_on=[record.id for record in d.records(ij.JurisdictionDeclaration) if is_relied_on(record, facts)],
    )


def office(case: Case) -> str | None:
    """The office that the accused held: a fact of its own, or named in the title alone."""
    named = [title for title in OFFICES if title in case.get("title", "")]
    return case["facts"].get("capacity") or next(iter(named), None)


def is_relied_on(declaration: ij.JurisdictionDeclaration, facts: Case) -> bool:
    """Whether a case lists a declaration whose effect is disputed."""
    return declaration.by.partition(":")[2] in {name[:3] for name in facts.get("declarations") or ()}


def trigger(case: Case, d: ij.Dossier) -> Trigger:
    """The trigger of a case; the bounds of a resolution are those of the situation that it opened."""
    given = case["facts"]["trigger"]
    nature = TRIGGERS[given["kind"]]
    for situation in d.records(ij.Investigation):
        for shipped in situation.triggers:
            if shipped.resolution is not None and shipped.resolution.instrument == given.get("resolution"):
                return attrs.evolve(shipped, scope=situation.scopes[0])
    by = states(given.get("by")) if nature == "state_referral" else ()
    return Trigger(nature=nature, by=by, day=given.get("date"))


def dossier(case: Case, d: ij.Dossier) -> ij.Dossier:
    """The dossier in which a case is asked: with the memberships and acceptances that it overrides."""
    facts = case["facts"]
    gone: dict[str, ij.Record] = {}
    added: list[ij.Record] = []
    for code, (first, last) in (facts.get("membership_override") or {}).items():
        gone |= {act.id: act for act in _acts(d, f"state:{code}") if act.amendment is None}
        added += _membership(code, first, last)
    if given := facts.get("amendment"):
        amendment = d.get(ij.Amendment, AMENDMENTS[given["name"]])
        gone |= {act.id: act for act in d.records(ij.TreatyAction) if act.amendment == amendment.id}
        added += _acceptances(given, amendment)
        if "opted_out" in given:
            made = d.records(ij.JurisdictionDeclaration)
            gone |= {declaration.id: declaration for declaration in made if str(declaration.basis) == OPT_OUT}
            added += _opt_outs(given, amendment)
    return d.without(*gone.values()).overlay(added) if gone or added else d


def _acts(d: ij.Dossier, state: str) -> list[ij.TreatyAction]:
    """The acts of a State towards the Statute."""
    return [act for act in d.records(ij.TreatyAction) if act.by == state and act.treaty == STATUTE]


def _membership(code: str, first: str, last: str | None) -> Iterator[ij.TreatyAction]:
    """Bound from the first day; where there is a last, the first day no longer bound, by a notice a year before."""
    yield _act(code, "succession", first, effective=first)
    if last is not None:
        yield _act(code, "withdrawal", _years_on(last, -1))


def _acceptances(given: Case, amendment: ij.Amendment) -> Iterator[ij.TreatyAction]:
    """Acceptances a year before they are in force; where no day is given, made a year after the adoption."""
    in_force = given.get("in_force") or {}
    for code in given.get("accepted_by") or ():
        day = _years_on(in_force[code], -1) if code in in_force else _years_on(str(amendment.adopted), 1)
        yield _act(code, "amendment_acceptance", day, amendment=amendment.id)


def _opt_outs(given: Case, amendment: ij.Amendment) -> Iterator[ij.JurisdictionDeclaration]:
    """Declarations that keep aggression out, lodged a year after the adoption."""
    for code in given["opted_out"] or ():
        yield ij.JurisdictionDeclaration(
            id=f"jurisdiction-declaration:supposed-{code.lower()}",
            by=f"state:{code}",
            basis=OPT_OUT,
            effect="excludes",
            validity="effective",
            lodged=_years_on(str(amendment.adopted), 1),
        )


def _years_on(day: str, years: int) -> str:
    """The same day some years later or earlier; the day before where that year has no such day."""
    try:
        return date.fromisoformat(day).replace(year=int(day[:4]) + years).isoformat()
    except ValueError:
        return _years_on((date.fromisoformat(day) - timedelta(days=1)).isoformat(), years)


def _act(code: str, nature: str, day: str, **more: Any) -> ij.TreatyAction:
    """An act that a case supposes."""
    slug = f"treaty-action:supposed-{code.lower()}-{nature.replace('_', '-')}"
    return ij.TreatyAction(id=slug, by=f"state:{code}", treaty=STATUTE, act=nature, day=day, **more)
