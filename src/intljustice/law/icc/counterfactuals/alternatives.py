"""Alternatives: what else each fact could be, one small function a fact, each change one at a time."""

from collections.abc import Iterator
from itertools import chain
from typing import Any

import attrs

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
from intljustice.law.icc.jurisdiction.assessment import CRIMES
from intljustice.law.icc.jurisdiction.bounds import bounding_act
from intljustice.law.icc.jurisdiction.crimes import ARTICLES
from intljustice.law.icc.jurisdiction.persons import ADULT
from intljustice.records.jurisdiction_declarations import Validity
from intljustice.records.treaties import Amendment, Change
from intljustice.values.conduct import Certainty, Crime, Nationality, PersonKind, Place, Scope, TriggerNature, states_of
from intljustice.values.periods import Period
from intljustice.values.provisions import Provision
from intljustice.values.ternary import Ternary


def alternatives(asked: Supposition) -> Iterator[Alternative]:
    """Every alternative: by field of the conduct, then by State in the facts, then by field of the trigger.

    Left out are the fields of which no change can change the answer: `crime_as_written`, which the test does not read;
    `capacity`, as the office held makes no difference (article 27); and `deferred_by`, as a request to defer suspends
    proceedings (article 16).
    """
    yield from chain.from_iterable(of_field(asked) for of_field in _OF_CONDUCT)
    yield from _of_states(asked)
    yield from chain.from_iterable(of_field(asked) for of_field in _OF_TRIGGER)


def _crime(asked: Supposition) -> Iterator[Alternative]:
    for crime, name in CRIMES.items():
        if crime is not asked.conduct.crime:
            named = {"crime_as_written": name} if crime is Crime.OTHER else {}
            yield asked.changed("crime", crime, f"the crime been {name}", **named)


def _further_crimes(asked: Supposition) -> Iterator[Alternative]:
    charged = asked.conduct.further_crimes
    if charged:
        yield asked.changed("further_crimes", (), "no other crime been charged")
    for crime in ARTICLES:
        if crime not in asked.facts.crimes:
            yield asked.changed("further_crimes", (*charged, crime), f"{CRIMES[crime]} also been charged")


def _provisions(asked: Supposition) -> Iterator[Alternative]:
    """A paragraph of the original text in place of an added one; else the first that each amendment added."""
    charged = asked.conduct.provisions
    original = tuple(paragraph for paragraph in charged if asked.court.adding(paragraph) is None)
    if original != charged:
        yield asked.changed("provisions", original, "the paragraph charged been one of the original text")
        return
    article = None if asked.conduct.crime is None else ARTICLES.get(asked.conduct.crime)
    for paragraph in _added_to(asked, article):
        supposing = f"the paragraph charged been {paragraph.article}, which an amendment added"
        yield asked.changed("provisions", (paragraph,), supposing, way="added")


def _added_to(asked: Supposition, article: str | None) -> Iterator[Provision]:
    """The first paragraph that each amendment added to the article on a crime."""
    for amendment in asked.court.amendments if article is not None else ():
        inserted = (change.provision for change in amendment.changes if change.change is Change.INSERTED)
        first = next((provision for provision in inserted if provision.path[:1] == (article,)), None)
        if first is not None:
            yield first


def _period(asked: Supposition) -> Iterator[Alternative]:
    """The nearest days before and after on which the answer is another, each as the only day of the conduct.

    Of a period also the days from which, or up to which, a part of it alone would give another answer. Where the time
    is not known exactly, every day within it from which the answer changes; where it is not given, every such day.
    """
    change_days = asked.change_days
    if asked.days is None:
        begun = asked.court.status_table.entry.day.first
        yield from (_on(asked, day, "any") for day in (begun - 1, *(day for day in change_days if day >= begun)))
        return
    first, last = asked.days
    if not asked.is_exact:
        yield from (_on(asked, day, "within") for day in (first, *(day for day in change_days if first < day <= last)))
    yield from (_on(asked, day, "later") for day in change_days if day > first)
    yield from (_on(asked, day - 1, "earlier") for day in reversed(change_days) if day <= last)


def _on(asked: Supposition, day: int, way: str) -> Alternative:
    when = day_of(day)
    return asked.changed("period", Period(when, when), f"the conduct taken place on {when}", way=way)


def _territory(asked: Supposition) -> Iterator[Alternative]:
    """Another State alone, one more or less; another region; where the trigger reaches; whether title is contested."""
    given = asked.conduct.territory
    for other in asked.substitutes:
        supposing = f"the conduct taken place on the territory of {other.described}"
        yield asked.changed("territory", (other.state,), supposing, way=other.sort)
    for other in asked.substitutes if given else ():
        supposing = f"the conduct also taken place on the territory of {other.described}"
        yield asked.changed("territory", (*given, Place(other.state)), supposing, way=other.sort)
    for gone in given:
        supposing = f"the conduct not taken place on the territory of {_named(asked, gone)}"
        yield asked.changed("territory", _besides(given, gone), supposing, way="fewer")
    yield from _regions(asked)
    for bound in () if asked.trigger.scope is None else asked.trigger.scope.territory:
        if bound.state not in states_of(given):
            supposing = f"the conduct taken place on the territory of {_named(asked, bound)}"
            yield asked.changed("territory", (bound,), supposing, way="bounds")
    for place in given:
        true, false = "the title to {} been contested", "the title to {} not been contested"
        changed = attrs.evolve(place, contested=not place.contested)
        supposing = (true if changed.contested else false).format(_named(asked, place))
        places = tuple(changed if other == place else other for other in given)
        yield asked.changed("territory", places, supposing, way=f"title: {changed.contested}")


def _regions(asked: Supposition) -> Iterator[Alternative]:
    """In the region that the trigger names; in one that the State left out of its consent; or in none that is named."""
    scope = asked.trigger.scope
    named = () if scope is None else tuple(bound for bound in scope.territory if bound.region is not None)
    for place in asked.conduct.territory:
        left_out = tuple(
            excluded
            for act in asked.court.acts(place.state)
            for exclusion in act.left_out
            for excluded in exclusion.places
        )
        for region, way in (*((bound, "bounds") for bound in named), *((gone, "left out") for gone in left_out)):
            if region.state == place.state and region.region != place.region:
                places = (*_besides(asked.conduct.territory, place), attrs.evolve(place, region=region.region))
                yield asked.changed("territory", places, f"the conduct taken place in {region.region}", way=way)
        if place.region is not None:
            places = (*_besides(asked.conduct.territory, place), attrs.evolve(place, region=None))
            name = asked.court.called(place.state)
            yield asked.changed("territory", places, f"no region of {name} been named", way="no region")


def _besides(places: tuple[Place, ...], gone: Place) -> tuple[Place, ...]:
    return tuple(place for place in places if place != gone)


def _named(asked: Supposition, place: Place) -> str:
    name = asked.court.called(place.state)
    return name if place.region is None else f"{name} ({place.region})"


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
    for other in asked.substitutes:
        states = (*getattr(asked.conduct, field), other.state)
        yield asked.changed(field, states, supposing.format(other.described), way=other.sort)


def _fewer(asked: Supposition, field: str, supposing: str) -> Iterator[Alternative]:
    """One State less in a field that holds several."""
    states = getattr(asked.conduct, field)
    for gone in states:
        left = tuple(state for state in states if state != gone)
        yield asked.changed(field, left, supposing.format(asked.court.called(gone)), way="fewer")


def _vessel_of(asked: Supposition) -> Iterator[Alternative]:
    yield from _registered(asked, "vessel_of", "on board a vessel registered in")


def _aircraft_of(asked: Supposition) -> Iterator[Alternative]:
    yield from _registered(asked, "aircraft_of", "on board an aircraft registered in")


def _registered(asked: Supposition, field: str, where: str) -> Iterator[Alternative]:
    for other in asked.substitutes:
        yield asked.changed(field, other.state, f"the conduct taken place {where} {other.described}", way=other.sort)
    state = getattr(asked.conduct, field)
    if state is not None:
        yield asked.changed(field, None, f"the conduct not taken place {where} {asked.court.called(state)}")


def _unregistered(asked: Supposition) -> Iterator[Alternative]:
    if asked.conduct.vessel_of is None and asked.conduct.aircraft_of is None:
        true, false = "the craft had no State of registration", "the craft had a State of registration"
        yield from asked.by_truth("unregistered", true, false)


def _on_board(asked: Supposition) -> Iterator[Alternative]:
    if asked.conduct.vessel_of is not None or asked.conduct.aircraft_of is not None:
        yield from asked.by_truth("on_board", "the conduct taken place on board", "the conduct come from outside")


def _nationalities(asked: Supposition) -> Iterator[Alternative]:
    """A nationality in the place of all that are held; one more beside them; one less."""
    held = asked.conduct.nationalities
    for other in asked.substitutes:
        supposing, alone = f"the person been a national of {other.described}", (Nationality(other.state),)
        yield asked.changed("nationalities", alone, supposing, way=other.sort, stateless=None)
    for other in asked.substitutes if held else ():
        supposing, more = f"the person also been a national of {other.described}", (*held, Nationality(other.state))
        yield asked.changed("nationalities", more, supposing, way=f"also {other.sort}")
    for gone in held if len(held) > 1 else ():
        left = tuple(nationality for nationality in held if nationality != gone)
        supposing = f"the person not been a national of {asked.court.called(gone.state)}"
        yield asked.changed("nationalities", left, supposing, way="fewer")
    for nationality in held:
        changed = attrs.evolve(nationality, contested=not nationality.contested)
        done = "been contested" if changed.contested else "not been contested"
        supposing = f"the nationality of {asked.court.called(nationality.state)} {done}"
        left = tuple(changed if other == nationality else other for other in held)
        yield asked.changed("nationalities", left, supposing, way=done)


def _stateless(asked: Supposition) -> Iterator[Alternative]:
    if asked.conduct.stateless is not True:
        yield asked.changed("stateless", value=True, supposing="the person been stateless", nationalities=())


def _nationalities_later(asked: Supposition) -> Iterator[Alternative]:
    """One more beside those held at the time, or that of a State outside the Statute in their place."""
    held = tuple(nationality.state for nationality in asked.conduct.nationalities)
    given = asked.conduct.nationalities_later
    for other in asked.substitutes:
        supposing = f"the person later become a national of {other.described}"
        yield asked.changed("nationalities_later", (*(given or held), other.state), supposing, way=other.sort)
    outside = next((other for other in asked.substitutes if other.sort == OUTSIDE), None)
    if outside is not None and held and not given:
        supposing = f"the person later been a national of no other State than {outside.described}"
        yield asked.changed("nationalities_later", (outside.state,), supposing, way="in their place")
    yield from _fewer(asked, "nationalities_later", "the person not later become a national of {}")


def _age(asked: Supposition) -> Iterator[Alternative]:
    age = asked.conduct.age
    other = ADULT if age is not None and age < ADULT else ADULT - 1
    yield asked.changed("age", other, f"the person been {other}")


def _person(asked: Supposition) -> Iterator[Alternative]:
    other = PersonKind.NATURAL if asked.conduct.person is PersonKind.LEGAL else PersonKind.LEGAL
    yield asked.changed("person", other, f"a {other} person been accused")


def _leadership(asked: Supposition) -> Iterator[Alternative]:
    if Crime.AGGRESSION in asked.facts.crimes:
        true, false = "the person been able to direct the action of a State", "the person directed no State"
        yield from asked.by_truth("leadership", true, false)


def _aggressors(asked: Supposition) -> Iterator[Alternative]:
    """Another State alone whose act of aggression it is, or one less of several."""
    if Crime.AGGRESSION in asked.facts.crimes:
        for other in asked.substitutes:
            supposing = f"it been an act of aggression of {other.described}"
            yield asked.changed("aggressors", (other.state,), supposing, way=other.sort)
        yield from _fewer(asked, "aggressors", "it been no act of aggression of {}")


def _operation(asked: Supposition) -> Iterator[Alternative]:
    if asked.trigger.excluding is not None and asked.conduct.operation is not False:
        none: dict[str, Any] = {"operation_authorised_by": ()}
        supposing = "the acts not been part of an authorised operation"
        yield asked.changed("operation", value=False, supposing=supposing, **none)


def _operation_authorised_by(asked: Supposition) -> Iterator[Alternative]:
    """An organisation whose operations the clause speaks of; else an operation of none."""
    given, covered = asked.conduct.operation_authorised_by, asked.trigger.excluding_operations_of
    for organisation in covered if not set(covered) & set(given) else ():
        supposing = f"the acts been part of an operation authorised by {asked.court.called(organisation)}"
        yield asked.changed("operation_authorised_by", (organisation,), supposing, operation=None)
    if given:
        supposing = "it not been given who authorised the operation"
        yield asked.changed("operation_authorised_by", (), supposing)


def _contributing_state(asked: Supposition) -> Iterator[Alternative]:
    for other in asked.substitutes if asked.trigger.excluding is not None else ():
        supposing = f"the person been contributed by {other.described}"
        yield asked.changed("contributing_state", other.state, supposing, way=other.sort)


def _waived(asked: Supposition) -> Iterator[Alternative]:
    if asked.trigger.excluding is not None:
        what = "waived its jurisdiction"
        yield from asked.by_truth("waived", f"the contributing State {what}", f"the contributing State not {what}")


def _considered_before_withdrawal(asked: Supposition) -> Iterator[Alternative]:
    when = "the matter before it when the withdrawal took effect"
    yield from asked.by_truth("considered_before_withdrawal", f"the Court had {when}", f"the Court not had {when}")


def _relying_on(asked: Supposition) -> Iterator[Alternative]:
    """An acceptance of disputed effect that is relied on or not, one at a time."""
    held = asked.conduct.relying_on
    made = (acceptance for state in asked.facts.touched for acceptance in asked.court.acceptances(state))
    for acceptance in (acceptance for acceptance in made if acceptance.validity is Validity.DISPUTED):
        name = f"the acceptance in the name of {asked.court.called(acceptance.by)}"
        if acceptance.id in held:
            left = tuple(other for other in held if other != acceptance.id)
            yield asked.changed("relying_on", left, f"{name} not been relied on")
        else:
            yield asked.changed("relying_on", (*held, acceptance.id), f"{name} been relied on")


_OF_CONDUCT = (
    *(_crime, _further_crimes, _provisions, _period),
    *(
        _territory,
        _elements_also_in,
        _elements,
        _effects_in,
        _acted_from,
        _vessel_of,
        _aircraft_of,
        _on_board,
        _unregistered,
    ),
    *(_nationalities, _stateless, _nationalities_later, _age, _person, _leadership),
    *(
        _aggressors,
        _operation,
        _operation_authorised_by,
        _contributing_state,
        _waived,
        _considered_before_withdrawal,
        _relying_on,
    ),
)


_OPPOSITE = {Ternary.YES: (Ternary.NO,), Ternary.NO: (Ternary.YES,), Ternary.UNKNOWN: (Ternary.YES, Ternary.NO)}
_STANDINGS = {Ternary.YES: "a party", Ternary.NO: "no party", Ternary.UNKNOWN: "not known"}


def _of_states(asked: Supposition) -> Iterator[Alternative]:
    """The standing and acts of each State in the facts, on the first day of the conduct; none where no day is given."""
    days = asked.days
    if days is None:
        return
    for state in asked.facts.touched:
        yield from _standing(asked, state, days[0])
        yield from _acceptance(asked, state, days)
        yield from _opt_outs(asked, state)
        if asked.amendment is not None:
            yield from _acceptance_of_an_amendment(asked, state, asked.amendment, days[0])


def _standing(asked: Supposition, state: str, day: int) -> Iterator[Alternative]:
    was = asked.court.party(state, day)
    for other in _OPPOSITE[was]:
        would_be, court = _STANDINGS[other], with_standing(asked.court, state, other)
        supposing = f"{asked.court.called(state)} been {would_be} then"
        yield asked.alternative(f"the standing of {state}", would_be, _STANDINGS[was], would_be, supposing, court=court)


def _acceptance(asked: Supposition, state: str, days: tuple[int, int]) -> Iterator[Alternative]:
    fact, name = f"an acceptance of jurisdiction by {state}", asked.court.called(state)
    is_made = any(made.validity is Validity.EFFECTIVE for made in asked.court.acceptances(state))
    if is_made:
        court = without_declarations(asked.court, state, "12(3)")
        supposing = f"{name} not accepted the jurisdiction of the Court"
        yield asked.alternative(fact, "not made", "made", "not made", supposing, court=court)
    first, last = map(day_of, days)
    court = with_acceptance(asked.court, state, Period(first, last))
    supposing, was = f"{name} accepted the jurisdiction of the Court for that time", "made" if is_made else "not made"
    yield asked.alternative(fact, "made", was, "made for that time", supposing, court=court)


def _opt_outs(asked: Supposition, state: str) -> Iterator[Alternative]:
    for article in ("124", "15bis(4)"):
        if any(asked.court.opt_outs(state, article)):
            court = without_declarations(asked.court, state, article)
            fact = f"the declaration of {state} under {article}"
            supposing = f"{asked.court.called(state)} made no declaration under article {article}"
            yield asked.alternative(fact, "not made", "made", "not made", supposing, court=court)


def _acceptance_of_an_amendment(
    asked: Supposition, state: str, amendment: Amendment, day: int
) -> Iterator[Alternative]:
    was = asked.court.accepts(state, amendment, day)
    for other in _OPPOSITE[was]:
        fact, court = f"whether {state} had accepted {amendment.id}", with_amendments(asked.court, state, other)
        done = "accepted the amendment" if other is Ternary.YES else "not accepted the amendment"
        supposing = f"{asked.court.called(state)} {done}"
        yield asked.alternative(fact, other, was, other, supposing, court=court)


def _nature(asked: Supposition) -> Iterator[Alternative]:
    """A referral by a State that could make it and by one that could not; then the other natures of a trigger."""
    nature = asked.trigger.nature
    bare: dict[str, Any] = {"by": (), "scope": Scope(), "resolution": None, "excluding": None}
    if nature is not TriggerNature.STATE_REFERRAL:
        day = _referral_day(asked)
        for other in _referring(asked):
            with_it = {**bare, "by": (other.state,), "day": None if day is None else day_of(day)}
            supposing = f"{other.described}, referred the situation"
            yield asked.changed("trigger/nature", TriggerNature.STATE_REFERRAL, supposing, way=other.sort, **with_it)
    for other_nature, supposing in _NATURES.items():
        if other_nature is not nature:
            yield asked.changed("trigger/nature", other_nature, supposing, **bare)


_NATURES = {
    TriggerNature.COUNCIL_REFERRAL: "the Security Council referred the situation without bounds",
    TriggerNature.PROPRIO_MOTU: "the Prosecutor acted on their own motion, as authorised",
    TriggerNature.NONE: "nobody set the Court in motion",
}


def _by(asked: Supposition) -> Iterator[Alternative]:
    for other in _referring(asked) if asked.trigger.nature is TriggerNature.STATE_REFERRAL else ():
        supposing = f"{other.described}, referred the situation"
        yield asked.changed("trigger/by", (other.state,), supposing, way=other.sort)


def _referring(asked: Supposition) -> Iterator[Substitute]:
    """A State that could refer the situation and one that could not, on the day of the referral."""
    day = _referral_day(asked)
    if day is not None:
        yield from substitutes(asked.court, (day, day), besides={*asked.facts.touched, *asked.trigger.by})


def _referral_day(asked: Supposition) -> int | None:
    """The last day that the day of the referral may be; where that is not given, the day at which the records stand."""
    return asked.court.today if asked.trigger.day is None else DayRange.of(asked.trigger.day).last


def _day(asked: Supposition) -> Iterator[Alternative]:
    """The nearest days before and after on which the standing of the State that referred the situation is another."""
    if asked.trigger.nature is not TriggerNature.STATE_REFERRAL or asked.trigger.day is None:
        return
    day, timelines = DayRange.of(asked.trigger.day).last, map(asked.court.status_table.timeline, asked.trigger.by)
    change_days = sorted({change_day for timeline in timelines for change_day in timeline.change_days})
    later = [(change_day, "later") for change_day in change_days if change_day > day]
    earlier = [(change_day - 1, "earlier") for change_day in reversed(change_days) if change_day <= day]
    for other, way in (*later, *earlier):
        yield asked.changed("trigger/day", day_of(other), f"the situation been referred on {day_of(other)}", way=way)


def _scope(asked: Supposition) -> Iterator[Alternative]:
    if asked.trigger.scope is not None:
        yield asked.changed("trigger/scope", Scope(), f"{bounding_act(asked.trigger)} set no bounds")


def _excluding(asked: Supposition) -> Iterator[Alternative]:
    if asked.trigger.excluding is not None:
        yield asked.changed("trigger/excluding", None, "the referral exempted nobody", resolution=None)


def _effective(asked: Supposition) -> Iterator[Alternative]:
    if asked.trigger.effective is False:
        supposing = "the act that was to set the Court in motion had effect"
        yield asked.changed("trigger/effective", value=True, supposing=supposing)
    elif asked.trigger.nature not in (TriggerNature.UNSPECIFIED, TriggerNature.NONE):
        supposing = "the act that set the Court in motion been without effect"
        yield asked.changed("trigger/effective", value=False, supposing=supposing)


_OF_TRIGGER = (_nature, _by, _day, _scope, _excluding, _effective)
