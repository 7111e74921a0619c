"""What else each fact of a conduct could be: one small function a field, each change one at a time."""

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from intljustice.law.day_ranges import DayRange, day_of
from intljustice.law.icc.counterfactuals.suppositions import (
    OUTSIDE,
    Alternative,
    Substitute,
    Supposition,
    substitutes,
    with_acceptance,
    with_amendments,
    with_standing,
    without_declarations,
)
from intljustice.law.icc.jurisdiction.crimes import ARTICLES
from intljustice.law.icc.jurisdiction.persons import ADULT
from intljustice.records.jurisdiction_declarations import JurisdictionDeclaration, Validity
from intljustice.records.treaties import Amendment, Change
from intljustice.values.conduct import Certainty, Crime, Nationality, PersonKind, TriggerNature
from intljustice.values.periods import Period
from intljustice.values.provisions import Provision
from intljustice.values.ternary import Ternary

Alternatives = Callable[[Supposition], Iterator[Alternative]]

_CRIMES = {
    Crime.GENOCIDE: "genocide",
    Crime.CRIMES_AGAINST_HUMANITY: "crimes against humanity",
    Crime.WAR_CRIMES: "war crimes",
    Crime.AGGRESSION: "aggression",
    Crime.ADMINISTRATION_OF_JUSTICE: "an offence against the administration of justice",
    Crime.OTHER: "a crime that is not in the Statute",
}


def _crime(asked: Supposition) -> Iterator[Alternative]:
    for crime, message in _CRIMES.items():
        if crime is not asked.conduct.crime:
            named = {"crime_as_written": message} if crime is Crime.OTHER else {}
            yield asked.changed("crime", crime, f"the crime been {message}", **named)


def _further_crimes(asked: Supposition) -> Iterator[Alternative]:
    charged = asked.conduct.further_crimes
    if charged:
        yield asked.changed("further_crimes", (), "no other crime been charged")
    for crime in ARTICLES:
        if crime not in (asked.conduct.crime, *charged):
            yield asked.changed("further_crimes", (*charged, crime), f"{_CRIMES[crime]} also been charged")


def _provisions(asked: Supposition) -> Iterator[Alternative]:
    """A paragraph of the original text, not an added one; or the first that each amendment added to the article."""
    charged, court = asked.conduct.provisions, asked.court
    original = tuple(one for one in charged if court.adding(one) is None)
    if original != charged:
        yield asked.changed("provisions", original, "the paragraph charged been one of the original text")
        return
    article = ARTICLES.get(asked.conduct.crime) if asked.conduct.crime is not None else None
    for paragraph in _added_to(asked, article):
        message = f"the paragraph charged been {paragraph.article}, which an amendment added"
        yield asked.changed("provisions", (paragraph,), message, way="added")


def _added_to(asked: Supposition, article: str | None) -> Iterator[Provision]:
    for amendment in asked.court.amendments if article is not None else ():
        inserted = (change.provision for change in amendment.changes if change.change is Change.INSERTED)
        first = next((one for one in inserted if one.path[:1] == (article,)), None)
        if first is not None:
            yield first


def _period(asked: Supposition) -> Iterator[Alternative]:
    """The nearest days before and after on which the answer is another, each as the only day of the conduct.

    Of a period also the days from which, or up to which, a part of it alone would give another answer. Where the time
    is not known exactly, every day from which the answer turns within it; where it is not given, every one at all.
    """
    change_days = asked.change_days_within
    if asked.days is None:
        begun = asked.court.status_table.entry.day.first
        yield from (_on(asked, day, "any") for day in (begun - 1, *(one for one in change_days if one >= begun)))
        return
    first, last = asked.days
    if not asked.is_exact:
        yield from (_on(asked, day, "within") for day in (first, *(one for one in change_days if first < one <= last)))
    yield from (_on(asked, day, "later") for day in change_days if day > first)
    yield from (_on(asked, day - 1, "earlier") for day in reversed(change_days) if day <= last)


def _on(asked: Supposition, day: int, way: str) -> Alternative:
    when = day_of(day)
    return asked.changed("period", Period(when, when), f"the conduct taken place on {when}", way=way)


def _territory(asked: Supposition) -> Iterator[Alternative]:
    held = asked.conduct.territory
    for one in asked.substitutes:
        message = f"the conduct taken place on the territory of {one.message}"
        yield asked.changed("territory", (one.state,), message, way=one.sort)
    yield from _more(asked, "territory", "the conduct also taken place on the territory of {}") if held else ()
    yield from _fewer(asked, "territory", "the conduct not taken place on the territory of {}")


def _elements_also_in(asked: Supposition) -> Iterator[Alternative]:
    yield from _more(asked, "elements_also_in", "a legal element of the crime taken place on the territory of {}")
    yield from _fewer(asked, "elements_also_in", "no legal element of the crime taken place on the territory of {}")


def _elements(asked: Supposition) -> Iterator[Alternative]:
    for certainty in Certainty if asked.conduct.elements_also_in else ():
        if certainty is not asked.conduct.elements:
            yield asked.changed("elements", certainty, f"the place of that element been {certainty}")


def _effects_in(asked: Supposition) -> Iterator[Alternative]:
    yield from _more(asked, "effects_in", "the conduct had effects in {}")
    yield from _fewer(asked, "effects_in", "the conduct had no effects in {}")


def _acted_from(asked: Supposition) -> Iterator[Alternative]:
    yield from _more(asked, "acted_from", "the person taken part from {} in a crime completed elsewhere")
    yield from _fewer(asked, "acted_from", "the person not taken part from {}")


def _more(asked: Supposition, field: str, supposing: str) -> Iterator[Alternative]:
    """One more State of each sort in a field that holds several."""
    held = getattr(asked.conduct, field)
    for one in asked.substitutes:
        yield asked.changed(field, (*held, one.state), supposing.format(one.message), way=one.sort)


def _fewer(asked: Supposition, field: str, supposing: str) -> Iterator[Alternative]:
    """One State less in a field that holds several."""
    held = getattr(asked.conduct, field)
    for state in held:
        left = tuple(one for one in held if one != state)
        yield asked.changed(field, left, supposing.format(asked.called(state)), way="fewer")


def _vessel_of(asked: Supposition) -> Iterator[Alternative]:
    yield from _registered(asked, "vessel_of", "on board a vessel registered in")


def _aircraft_of(asked: Supposition) -> Iterator[Alternative]:
    yield from _registered(asked, "aircraft_of", "on board an aircraft registered in")


def _registered(asked: Supposition, field: str, where: str) -> Iterator[Alternative]:
    for one in asked.substitutes:
        yield asked.changed(field, one.state, f"the conduct taken place {where} {one.message}", way=one.sort)
    state = getattr(asked.conduct, field)
    if state is not None:
        yield asked.changed(field, None, f"the conduct not taken place {where} {asked.called(state)}")


def _on_board(asked: Supposition) -> Iterator[Alternative]:
    if asked.conduct.vessel_of is not None or asked.conduct.aircraft_of is not None:
        yield from asked.by_truth("on_board", "the conduct taken place on board", "the conduct come from outside")


def _nationalities(asked: Supposition) -> Iterator[Alternative]:
    held = asked.conduct.nationalities
    for one in asked.substitutes:
        message, made = f"the person been a national of {one.message}", (Nationality(one.state),)
        yield asked.changed("nationalities", made, message, way=one.sort, stateless=None)
    for one in asked.substitutes if held else ():
        message, more = f"the person also been a national of {one.message}", (*held, Nationality(one.state))
        yield asked.changed("nationalities", more, message, way=f"also {one.sort}")
    for gone in held if len(held) > 1 else ():
        left = tuple(one for one in held if one != gone)
        message = f"the person not been a national of {asked.called(gone.state)}"
        yield asked.changed("nationalities", left, message, way="fewer")


def _stateless(asked: Supposition) -> Iterator[Alternative]:
    if asked.conduct.stateless is not True:
        yield asked.changed("stateless", value=True, supposing="the person been stateless", nationalities=())


def _nationalities_later(asked: Supposition) -> Iterator[Alternative]:
    """One more beside those held at the time, or that of a State outside in their place."""
    held = tuple(one.state for one in asked.conduct.nationalities)
    later = asked.conduct.nationalities_later or held
    for one in asked.substitutes:
        message = f"the person later become a national of {one.message}"
        yield asked.changed("nationalities_later", (*later, one.state), message, way=one.sort)
    outside = next((one for one in asked.substitutes if one.sort == OUTSIDE), None)
    if outside is not None and held and not asked.conduct.nationalities_later:
        message = f"the person later been a national of no other State than {outside.message}"
        yield asked.changed("nationalities_later", (outside.state,), message, way="in their place")
    yield from _fewer(asked, "nationalities_later", "the person not later become a national of {}")


def _nationality_contested(asked: Supposition) -> Iterator[Alternative]:
    message = "the nationality been contested", "the nationality not been contested"
    if asked.conduct.nationalities:
        yield from asked.by_truth("nationality_contested", *message)


def _age(asked: Supposition) -> Iterator[Alternative]:
    age = asked.conduct.age
    other = ADULT if age is not None and age < ADULT else ADULT - 1
    yield asked.changed("age", other, f"the person been {other}")


def _person(asked: Supposition) -> Iterator[Alternative]:
    other = PersonKind.NATURAL if asked.conduct.person is PersonKind.LEGAL else PersonKind.LEGAL
    yield asked.changed("person", other, f"a {other} person been accused")


def _leadership(asked: Supposition) -> Iterator[Alternative]:
    message = "the person been able to direct the action of a State", "the person directed no State"
    if Crime.AGGRESSION in (asked.conduct.crime, *asked.conduct.further_crimes):
        yield from asked.by_truth("leadership", *message)


def _council_operation(asked: Supposition) -> Iterator[Alternative]:
    what = "part of an operation that the Security Council authorised"
    if asked.trigger.excluding is not None:
        yield from asked.by_truth("council_operation", f"the acts been {what}", f"the acts not been {what}")


def _title_contested(asked: Supposition) -> Iterator[Alternative]:
    message = "the title to the place been contested", "the title to the place not been contested"
    if asked.conduct.territory:
        yield from asked.by_truth("title_contested", *message)


def _excluded_territory(asked: Supposition) -> Iterator[Alternative]:
    if asked.conduct.excluded_territory:
        yield asked.changed("excluded_territory", (), "its State not left the place out on joining")
    elif asked.conduct.territory:
        yield asked.changed("excluded_territory", ("the place",), "its State left the place out on joining")


def _considered(asked: Supposition) -> Iterator[Alternative]:
    when = "the matter before it when the withdrawal took effect"
    yield from asked.by_truth("considered_before_withdrawal", f"the Court had {when}", f"the Court not had {when}")


def _relying_on(asked: Supposition) -> Iterator[Alternative]:
    held = asked.conduct.relying_on
    for one in _disputed(asked):
        state = asked.called(one.by)
        if one.id in held:
            left = tuple(other for other in held if other != one.id)
            yield asked.changed("relying_on", left, f"the acceptance in the name of {state} not been relied on")
        else:
            yield asked.changed("relying_on", (*held, one.id), f"the acceptance in the name of {state} been relied on")


def _disputed(asked: Supposition) -> Iterator[JurisdictionDeclaration]:
    made = (one for state in asked.linked for one in asked.court.acceptances(state))
    return (one for one in made if one.validity is Validity.DISPUTED)


def _region(asked: Supposition) -> Iterator[Alternative]:
    """In the region that the referral names, or elsewhere."""
    region = None if asked.trigger.scope is None else asked.trigger.scope.region
    if region is not None:
        yield asked.changed("region", region, f"the conduct taken place in {region}")
        yield asked.changed("region", "elsewhere", f"the conduct taken place outside {region}")


CONDUCT_ALTERNATIVES: Mapping[str, Alternatives] = {
    "crime": _crime,
    "further_crimes": _further_crimes,
    "provisions": _provisions,
    "period": _period,
    "territory": _territory,
    "region": _region,
    "elements_also_in": _elements_also_in,
    "elements": _elements,
    "effects_in": _effects_in,
    "acted_from": _acted_from,
    "vessel_of": _vessel_of,
    "aircraft_of": _aircraft_of,
    "on_board": _on_board,
    "nationalities": _nationalities,
    "stateless": _stateless,
    "nationalities_later": _nationalities_later,
    "nationality_contested": _nationality_contested,
    "age": _age,
    "person": _person,
    "leadership": _leadership,
    "council_operation": _council_operation,
    "title_contested": _title_contested,
    "excluded_territory": _excluded_territory,
    "considered_before_withdrawal": _considered,
    "relying_on": _relying_on,
}
"""The alternatives by the field of the conduct, in the order in which they are told."""

NEVER_TURNING: Mapping[str, str] = {
    "crime_as_written": "words that say which crime outside the Statute is meant",
    "capacity": "the office held makes no difference (article 27); it is told beside the answer",
    "contributing_state": "the exemption from a referral is tested by the nationality of the person",
    "deferred_by": "a request to defer suspends proceedings (article 16); it is told beside the answer",
}
"""The other fields of the conduct, each with why no change of it can turn the answer."""


_OPPOSITE = {Ternary.YES: (Ternary.NO,), Ternary.NO: (Ternary.YES,), Ternary.UNKNOWN: (Ternary.YES, Ternary.NO)}
_OPT_OUTS = ("124", "15bis(4)")


def standings(asked: Supposition) -> Iterator[Alternative]:
    """The acts of each State in turn, on the first day of the conduct; nothing where no day is given."""
    if asked.days is None:
        return
    for state in asked.linked:
        yield from _party(asked, state, asked.days[0])
        yield from _accepting(asked, state, asked.days)
        yield from _opting_out(asked, state)
        if asked.amendment is not None:
            yield from _accepting_an_amendment(asked, state, asked.amendment, asked.days[0])


def _party(asked: Supposition, state: str, day: int) -> Iterator[Alternative]:
    was = asked.court.party(state, day)
    message = {Ternary.YES: "a party", Ternary.NO: "no party", Ternary.UNKNOWN: "not known"}
    for other in _OPPOSITE[was]:
        fact, supposing = f"the standing of {state}", f"{asked.called(state)} been {message[other]} then"
        court = with_standing(asked.court, state, other)
        yield asked.alternative(fact, message[other], message[was], message[other], supposing, court=court)


def _accepting(asked: Supposition, state: str, days: tuple[int, int]) -> Iterator[Alternative]:
    fact, name = f"an acceptance of jurisdiction by {state}", asked.called(state)
    made = [one for one in asked.court.acceptances(state) if one.validity is Validity.EFFECTIVE]
    if made:
        court = without_declarations(asked.court, state, "12(3)")
        message = f"{name} not accepted the jurisdiction of the Court"
        yield asked.alternative(fact, "not made", "made", "not made", message, court=court)
    first, last = map(day_of, days)
    court = with_acceptance(asked.court, state, Period(first, last))
    message, was = f"{name} accepted the jurisdiction of the Court for that time", "made" if made else "not made"
    yield asked.alternative(fact, "made", was, "made for that time", message, court=court)


def _opting_out(asked: Supposition, state: str) -> Iterator[Alternative]:
    for article in _OPT_OUTS:
        if any(asked.court.opt_outs(state, article)):
            court = without_declarations(asked.court, state, article)
            fact = f"the declaration of {state} under {article}"
            message = f"{asked.called(state)} made no declaration under article {article}"
            yield asked.alternative(fact, "not made", "made", "not made", message, court=court)


def _accepting_an_amendment(asked: Supposition, state: str, amendment: Amendment, day: int) -> Iterator[Alternative]:
    was = asked.court.accepts(state, amendment, day)
    message = {Ternary.YES: "accepted the amendment", Ternary.NO: "not accepted the amendment"}
    for other in _OPPOSITE[was]:
        fact, supposing = f"whether {state} had accepted {amendment.id}", f"{asked.called(state)} {message[other]}"
        court = with_amendments(asked.court, state, other)
        yield asked.alternative(fact, other, was, other, supposing, court=court)


TriggerAlternatives = Callable[[Supposition], Iterator[Alternative]]


def _nature(asked: Supposition) -> Iterator[Alternative]:
    nature = asked.trigger.nature
    bare: dict[str, Any] = {"by": (), "scope": None, "excluding": None}
    if nature is not TriggerNature.STATE_REFERRAL:
        day = _day(asked)
        for one in _referring(asked):
            with_it = {**bare, "by": (one.state,), "day": None if day is None else day_of(day)}
            message = f"{one.message}, referred the situation"
            yield asked.triggered("nature", TriggerNature.STATE_REFERRAL, message, way=one.sort, **with_it)
    for other, message in _TOLD.items():
        if other is not nature:
            yield asked.triggered("nature", other, message, **bare)


_TOLD = {
    TriggerNature.COUNCIL_REFERRAL: "the Security Council referred the situation without bounds",
    TriggerNature.PROPRIO_MOTU: "the Prosecutor acted on their own motion, as authorised",
    TriggerNature.NONE: "nobody set the Court in motion",
}


def _by(asked: Supposition) -> Iterator[Alternative]:
    for one in _referring(asked) if asked.trigger.nature is TriggerNature.STATE_REFERRAL else ():
        yield asked.triggered("by", (one.state,), f"{one.message}, referred the situation", way=one.sort)


def _referring(asked: Supposition) -> Iterator[Substitute]:
    """States that could refer the situation, and could not, on the day of the referral or that of the records."""
    day = _day(asked)
    if day is not None:
        yield from substitutes(asked.court, (day, day), besides={*asked.linked, *asked.trigger.by})


def _day(asked: Supposition) -> int | None:
    return asked.court.today if asked.trigger.day is None else DayRange.of(asked.trigger.day).last


def _referred_on(asked: Supposition) -> Iterator[Alternative]:
    """The nearest days before and after on which the standing of the State that referred the situation is another."""
    if asked.trigger.nature is not TriggerNature.STATE_REFERRAL or asked.trigger.day is None:
        return
    day = DayRange.of(asked.trigger.day).last
    change_days = sorted(
        {change_day for by in asked.trigger.by for change_day in asked.court.status_table.timeline(by).change_days}
    )
    for other in (change_day for change_day in change_days if change_day > day):
        yield asked.triggered("day", day_of(other), f"the situation been referred on {day_of(other)}", way="later")
    for other in (change_day - 1 for change_day in reversed(change_days) if change_day <= day):
        yield asked.triggered("day", day_of(other), f"the situation been referred on {day_of(other)}", way="earlier")


def _scope(asked: Supposition) -> Iterator[Alternative]:
    if asked.trigger.scope is not None:
        yield asked.triggered("scope", None, "the referral set no bounds")


def _excluding(asked: Supposition) -> Iterator[Alternative]:
    if asked.trigger.excluding is not None:
        yield asked.triggered("excluding", None, "the referral exempted nobody")


def _effective(asked: Supposition) -> Iterator[Alternative]:
    if asked.trigger.effective is False:
        yield asked.triggered(
            "effective", value=True, supposing="the act that was to set the Court in motion had effect"
        )
    elif asked.trigger.nature not in (TriggerNature.UNSPECIFIED, TriggerNature.NONE):
        yield asked.triggered(
            "effective", value=False, supposing="the act that set the Court in motion been without effect"
        )


TRIGGER_ALTERNATIVES: Mapping[str, TriggerAlternatives] = {
    "nature": _nature,
    "by": _by,
    "day": _referred_on,
    "scope": _scope,
    "excluding": _excluding,
    "effective": _effective,
}
"""The alternatives by the field of the trigger, in the order in which they are told."""
