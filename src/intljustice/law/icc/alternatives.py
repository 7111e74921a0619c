"""What else each fact of a conduct could be: one small function a field, each change one at a time."""

from collections.abc import Callable, Iterator, Mapping

from intljustice.law.icc.material import ARTICLES
from intljustice.law.icc.personal import ADULT
from intljustice.law.icc.question import Alternative, Question
from intljustice.law.icc.substitutes import OUTSIDE
from intljustice.law.windows import day_of
from intljustice.records.acceptances import JurisdictionDeclaration, Validity
from intljustice.records.treaties import Change
from intljustice.values.conduct import Certainty, Crime, PersonKind
from intljustice.values.nationalities import Nationality
from intljustice.values.periods import Period
from intljustice.values.provisions import Provision

Alternatives = Callable[[Question], Iterator[Alternative]]

_CRIMES = {
    Crime.GENOCIDE: "genocide",
    Crime.CRIMES_AGAINST_HUMANITY: "crimes against humanity",
    Crime.WAR_CRIMES: "war crimes",
    Crime.AGGRESSION: "aggression",
    Crime.ADMINISTRATION_OF_JUSTICE: "an offence against the administration of justice",
    Crime.OTHER: "a crime that is not in the Statute",
}


def _crime(asked: Question) -> Iterator[Alternative]:
    for crime, told in _CRIMES.items():
        if crime is not asked.conduct.crime:
            named = {"crime_as_written": told} if crime is Crime.OTHER else {}
            yield asked.changed("crime", crime, f"the crime been {told}", **named)


def _further_crimes(asked: Question) -> Iterator[Alternative]:
    charged = asked.conduct.further_crimes
    if charged:
        yield asked.changed("further_crimes", (), "no other crime been charged")
    for crime in ARTICLES:
        if crime not in (asked.conduct.crime, *charged):
            yield asked.changed("further_crimes", (*charged, crime), f"{_CRIMES[crime]} also been charged")


def _provisions(asked: Question) -> Iterator[Alternative]:
    """A paragraph of the original text, not an added one; or the first that each amendment added to the article."""
    charged, court = asked.conduct.provisions, asked.court
    original = tuple(one for one in charged if court.adding(one) is None)
    if original != charged:
        yield asked.changed("provisions", original, "the paragraph charged been one of the original text")
        return
    article = ARTICLES.get(asked.conduct.crime) if asked.conduct.crime is not None else None
    for paragraph in _added_to(asked, article):
        told = f"the paragraph charged been {paragraph.article}, which an amendment added"
        yield asked.changed("provisions", (paragraph,), told, way="added")


def _added_to(asked: Question, article: str | None) -> Iterator[Provision]:
    for amendment in asked.court.amendments if article is not None else ():
        inserted = (change.provision for change in amendment.changes if change.change is Change.INSERTED)
        first = next((one for one in inserted if one.path[:1] == (article,)), None)
        if first is not None:
            yield first


def _period(asked: Question) -> Iterator[Alternative]:
    """The nearest days before and after on which the answer is another, each as the only day of the conduct.

    Of a period also the days from which, or up to which, a part of it alone would give another answer. Where the time
    is not known exactly, every day from which the answer turns within it; where it is not given, every one at all.
    """
    turns = asked.turning_days
    if asked.days is None:
        begun = asked.court.membership.entry.day.first
        yield from (_on(asked, day, "any") for day in (begun - 1, *(one for one in turns if one >= begun)))
        return
    first, last = asked.days
    if not asked.is_exact:
        yield from (_on(asked, day, "within") for day in (first, *(one for one in turns if first < one <= last)))
    yield from (_on(asked, day, "later") for day in turns if day > first)
    yield from (_on(asked, day - 1, "earlier") for day in reversed(turns) if day <= last)


def _on(asked: Question, day: int, way: str) -> Alternative:
    when = day_of(day)
    return asked.changed("period", Period(when, when), f"the conduct taken place on {when}", way=way)


def _territory(asked: Question) -> Iterator[Alternative]:
    held = asked.conduct.territory
    for one in asked.substitutes:
        told = f"the conduct taken place on the territory of {one.told}"
        yield asked.changed("territory", (one.state,), told, way=one.sort)
    yield from _more(asked, "territory", "the conduct also taken place on the territory of {}") if held else ()
    yield from _fewer(asked, "territory", "the conduct not taken place on the territory of {}")


def _elements_also_in(asked: Question) -> Iterator[Alternative]:
    yield from _more(asked, "elements_also_in", "a legal element of the crime taken place on the territory of {}")
    yield from _fewer(asked, "elements_also_in", "no legal element of the crime taken place on the territory of {}")


def _elements(asked: Question) -> Iterator[Alternative]:
    for certainty in Certainty if asked.conduct.elements_also_in else ():
        if certainty is not asked.conduct.elements:
            yield asked.changed("elements", certainty, f"the place of that element been {certainty}")


def _effects_in(asked: Question) -> Iterator[Alternative]:
    yield from _more(asked, "effects_in", "the conduct had effects in {}")
    yield from _fewer(asked, "effects_in", "the conduct had no effects in {}")


def _acted_from(asked: Question) -> Iterator[Alternative]:
    yield from _more(asked, "acted_from", "the person taken part from {} in a crime completed elsewhere")
    yield from _fewer(asked, "acted_from", "the person not taken part from {}")


def _more(asked: Question, field: str, supposing: str) -> Iterator[Alternative]:
    """One more State of each sort in a field that holds several."""
    held = getattr(asked.conduct, field)
    for one in asked.substitutes:
        yield asked.changed(field, (*held, one.state), supposing.format(one.told), way=one.sort)


def _fewer(asked: Question, field: str, supposing: str) -> Iterator[Alternative]:
    """One State less in a field that holds several."""
    held = getattr(asked.conduct, field)
    for state in held:
        left = tuple(one for one in held if one != state)
        yield asked.changed(field, left, supposing.format(asked.called(state)), way="fewer")


def _vessel_of(asked: Question) -> Iterator[Alternative]:
    yield from _registered(asked, "vessel_of", "on board a vessel registered in")


def _aircraft_of(asked: Question) -> Iterator[Alternative]:
    yield from _registered(asked, "aircraft_of", "on board an aircraft registered in")


def _registered(asked: Question, field: str, where: str) -> Iterator[Alternative]:
    for one in asked.substitutes:
        yield asked.changed(field, one.state, f"the conduct taken place {where} {one.told}", way=one.sort)
    state = getattr(asked.conduct, field)
    if state is not None:
        yield asked.changed(field, None, f"the conduct not taken place {where} {asked.called(state)}")


def _on_board(asked: Question) -> Iterator[Alternative]:
    if asked.conduct.vessel_of is not None or asked.conduct.aircraft_of is not None:
        yield from asked.by_truth("on_board", "the conduct taken place on board", "the conduct come from outside")


def _nationalities(asked: Question) -> Iterator[Alternative]:
    held = asked.conduct.nationalities
    for one in asked.substitutes:
        told, made = f"the person been a national of {one.told}", (Nationality(one.state),)
        yield asked.changed("nationalities", made, told, way=one.sort, stateless=None)
    for one in asked.substitutes if held else ():
        told, more = f"the person also been a national of {one.told}", (*held, Nationality(one.state))
        yield asked.changed("nationalities", more, told, way=f"also {one.sort}")
    for gone in held if len(held) > 1 else ():
        left = tuple(one for one in held if one != gone)
        told = f"the person not been a national of {asked.called(gone.state)}"
        yield asked.changed("nationalities", left, told, way="fewer")


def _stateless(asked: Question) -> Iterator[Alternative]:
    if asked.conduct.stateless is not True:
        yield asked.changed("stateless", value=True, supposing="the person been stateless", nationalities=())


def _nationalities_later(asked: Question) -> Iterator[Alternative]:
    """One more beside those held at the time, or that of a State outside in their place."""
    held = tuple(one.state for one in asked.conduct.nationalities)
    later = asked.conduct.nationalities_later or held
    for one in asked.substitutes:
        told = f"the person later become a national of {one.told}"
        yield asked.changed("nationalities_later", (*later, one.state), told, way=one.sort)
    outside = next((one for one in asked.substitutes if one.sort == OUTSIDE), None)
    if outside is not None and held and not asked.conduct.nationalities_later:
        told = f"the person later been a national of no other State than {outside.told}"
        yield asked.changed("nationalities_later", (outside.state,), told, way="in their place")
    yield from _fewer(asked, "nationalities_later", "the person not later become a national of {}")


def _nationality_contested(asked: Question) -> Iterator[Alternative]:
    told = "the nationality been contested", "the nationality not been contested"
    if asked.conduct.nationalities:
        yield from asked.by_truth("nationality_contested", *told)


def _age(asked: Question) -> Iterator[Alternative]:
    age = asked.conduct.age
    other = ADULT if age is not None and age < ADULT else ADULT - 1
    yield asked.changed("age", other, f"the person been {other}")


def _person(asked: Question) -> Iterator[Alternative]:
    other = PersonKind.NATURAL if asked.conduct.person is PersonKind.LEGAL else PersonKind.LEGAL
    yield asked.changed("person", other, f"a {other} person been accused")


def _leadership(asked: Question) -> Iterator[Alternative]:
    told = "the person been able to direct the action of a State", "the person directed no State"
    if Crime.AGGRESSION in (asked.conduct.crime, *asked.conduct.further_crimes):
        yield from asked.by_truth("leadership", *told)


def _council_operation(asked: Question) -> Iterator[Alternative]:
    what = "part of an operation that the Security Council authorised"
    if asked.trigger.excluding is not None:
        yield from asked.by_truth("council_operation", f"the acts been {what}", f"the acts not been {what}")


def _title_contested(asked: Question) -> Iterator[Alternative]:
    told = "the title to the place been contested", "the title to the place not been contested"
    if asked.conduct.territory:
        yield from asked.by_truth("title_contested", *told)


def _excluded_territory(asked: Question) -> Iterator[Alternative]:
    if asked.conduct.excluded_territory:
        yield asked.changed("excluded_territory", (), "its State not left the place out on joining")
    elif asked.conduct.territory:
        yield asked.changed("excluded_territory", ("the place",), "its State left the place out on joining")


def _considered(asked: Question) -> Iterator[Alternative]:
    when = "the matter before it when the withdrawal took effect"
    yield from asked.by_truth("considered_before_withdrawal", f"the Court had {when}", f"the Court not had {when}")


def _relying_on(asked: Question) -> Iterator[Alternative]:
    held = asked.conduct.relying_on
    for one in _disputed(asked):
        state = asked.called(one.by)
        if one.id in held:
            left = tuple(other for other in held if other != one.id)
            yield asked.changed("relying_on", left, f"the acceptance in the name of {state} not been relied on")
        else:
            yield asked.changed("relying_on", (*held, one.id), f"the acceptance in the name of {state} been relied on")


def _disputed(asked: Question) -> Iterator[JurisdictionDeclaration]:
    made = (one for state in asked.linked for one in asked.court.acceptances(state))
    return (one for one in made if one.validity is Validity.DISPUTED)


def _region(asked: Question) -> Iterator[Alternative]:
    """In the region that the referral names, or elsewhere."""
    region = None if asked.trigger.scope is None else asked.trigger.scope.region
    if region is not None:
        yield asked.changed("region", region, f"the conduct taken place in {region}")
        yield asked.changed("region", "elsewhere", f"the conduct taken place outside {region}")


BY_FIELD: Mapping[str, Alternatives] = {
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
