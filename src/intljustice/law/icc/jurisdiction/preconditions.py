"""Preconditions (articles 12 and 124): a link of the conduct with a State that is a party or accepts the jurisdiction.

No links are the nationality of victims, residence, custody, effects alone, and the State that referred the situation.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping
from functools import partial, reduce

import attrs

from intljustice.law.day_ranges import ANY_DAY, NEVER, DayRange, after, day_of
from intljustice.law.icc.court import Court
from intljustice.law.icc.jurisdiction.alleged_facts import FactsOnDay, Precondition, PreconditionKind
from intljustice.law.icc.jurisdiction.assessment import Finding, Limb, Outcome, conclude, limb_of, provisions_of
from intljustice.law.icc.jurisdiction.declarations import missing_of_acceptance, missing_of_opt_out
from intljustice.law.icc.jurisdiction.places import is_left_out, rival_claims
from intljustice.law.icc.jurisdiction.rulings import settled
from intljustice.records.final_clauses import Delay, Unit
from intljustice.records.jurisdiction_declarations import (
    DeclarationScope,
    JurisdictionDeclaration,
    JurisdictionEffect,
    Validity,
)
from intljustice.records.positions import Question
from intljustice.records.record import Record
from intljustice.records.treaties import Amendment
from intljustice.values.conduct import Certainty, Conduct, Crime
from intljustice.values.provisions import Provision
from intljustice.values.ternary import Ternary


@attrs.frozen(kw_only=True)
class LinkOnDay:
    """Whether a link with a State holds on one day.

    Attributes:
        link: the link.
        finding: whether it holds, and why.
        bars: where it does not hold, the articles that say why beside article 12(2).
        assumed: what has to be assumed where it holds.
    """

    link: Precondition
    finding: Finding
    bars: tuple[str, ...] = ()
    assumed: tuple[str, ...] = ()


def link_on_day(court: Court, facts: FactsOnDay, link: Precondition) -> LinkOnDay:
    """Whether a link holds on a day: its State is a party (article 12(2)), or accepts the jurisdiction (12(3)).

    Leaves out what a declaration under article 124 does to it, and who set the Court in motion.
    """
    result = _settled(court, facts, _by_standing(court, facts, link))
    finding = result.finding
    if link.kind is PreconditionKind.NATIONALITY and link.state in facts.doubtful:
        if finding.outcome is Outcome.NOT_MET:
            return result
        reason = f"Whether the person was a national of {court.called(link.state)} on {day_of(facts.day)} is not known."
        missing = ("nationalities",)
        unsure = attrs.evolve(finding, outcome=Outcome.UNKNOWN, reason=reason, missing=missing, dispute=None)
        return LinkOnDay(link=link, finding=unsure)
    if finding.outcome is not Outcome.MET:
        return result
    if _is_left_out(court, facts, link) is Ternary.UNKNOWN:
        return _perhaps_left_out(court, facts, link)
    for dispute in _contested(court, facts, link):
        reason = f"{result.finding.reason} {_CONTESTED[dispute]}"
        contested = attrs.evolve(result.finding, outcome=Outcome.DISPUTED, reason=reason, dispute=dispute)
        result = _settled(court, facts, attrs.evolve(result, finding=contested))
        if result.finding.outcome is not Outcome.MET:
            break
    return result


def _settled(court: Court, facts: FactsOnDay, result: LinkOnDay) -> LinkOnDay:
    """Whether a link holds, as rulings settle what is in dispute about it."""
    finding = settled(court, facts, result.finding)
    if finding is result.finding:
        return result
    articles = (provision.article for provision in finding.provisions)
    bars = tuple(article for article in articles if article and article != result.link.article)
    return attrs.evolve(result, finding=finding, bars=bars if finding.outcome is Outcome.NOT_MET else ())


def _by_standing(court: Court, facts: FactsOnDay, link: Precondition) -> LinkOnDay:
    """Whether a link holds by the standing of its State and the acceptances made in its name.

    Of a State that was part of another one, by what that one was and accepted, and by what it accepted itself since.
    """
    day, party = day_of(facts.day), court.party(link.state, facts.day)
    name, bound = court.called_on(link.state, facts.day), {link.state, court.acting(link.state, facts.day)}
    acceptances = [acceptance for state in sorted(bound) for acceptance in court.acceptances(state)]
    made = [(acceptance, covers(court, acceptance, link, facts.day)) for acceptance in acceptances]
    if party is Ternary.YES:
        return _by_party(court, facts, link, [acceptance for acceptance, answer in made if answer is Ternary.YES])
    counting = [(acceptance, answer) for acceptance, answer in made if _may_count(acceptance, facts)]
    covering = [acceptance for acceptance, answer in counting if answer is Ternary.YES]
    effective = [acceptance for acceptance in covering if acceptance.validity is Validity.EFFECTIVE]
    if effective:
        reason = f"{_PLACES[link.kind]} {name}, which accepted the jurisdiction of the Court for that time."
        return _result(court, link, Outcome.MET, reason, (link.article, "12(3)"), effective)
    if covering:
        reason = f"{name} is no party, and whether the acceptance in its name has effect is disputed."
        dispute = Question.CONTESTED_ACCEPTANCE
        return _result(court, link, Outcome.DISPUTED, reason, ("12(3)",), covering, dispute=dispute)
    unsure = [acceptance for acceptance, answer in counting if answer is Ternary.UNKNOWN]
    unsure += [acceptance for acceptance, answer in made if answer is not Ternary.NO and _is_unverified(acceptance)]
    if party is Ternary.UNKNOWN or unsure:
        reason = f"Whether {name} was a party or had accepted on {day} is not known."
        missing = [f"the standing of {link.state} on {day}"] if party is Ternary.UNKNOWN else []
        missing += [fact for acceptance in unsure for fact in missing_of_acceptance(acceptance, facts.day)]
        return _result(court, link, Outcome.UNKNOWN, reason, (link.article,), unsure, missing=tuple(missing))
    bars = ["11(2)"] if court.joins_after(link.state, facts.day) else []
    bars += ["127(1)"] if court.left_by(link.state, facts.day) else []
    bars += ["12(3)"] if made else []
    reason = f"{_PLACES[link.kind]} {name}, no party on {day}, and no acceptance covers that day."
    return _result(court, link, Outcome.NOT_MET, reason, (link.article, *bars), acceptances, bars=tuple(bars))


def covers(court: Court, acceptance: JurisdictionDeclaration, link: Precondition, day: int) -> Ternary:
    """Whether an acceptance of jurisdiction covers a link on a day, by the place, the persons and the time it names."""
    return reaches(acceptance.covering, link) & _has_effect_on(court, acceptance, day)


def reaches(covering: DeclarationScope | None, link: Precondition) -> Ternary:
    """Whether a declaration of a State that covers its territory, its nationals or both reaches a link with it."""
    if covering is None:
        return Ternary.UNKNOWN
    other = DeclarationScope.NATIONALS if link.is_territorial else DeclarationScope.TERRITORY
    return Ternary.of(covering is not other)


def _may_count(acceptance: JurisdictionDeclaration, facts: FactsOnDay) -> bool:
    """Whether an acceptance counts: it has effect, or its effect is disputed and it is relied on."""
    if acceptance.validity is Validity.EFFECTIVE:
        return True
    return acceptance.validity is Validity.DISPUTED and acceptance.id in facts.conduct.relying_on


def _is_unverified(acceptance: JurisdictionDeclaration) -> bool:
    """Whether nothing is recorded that settles whether an acceptance has effect."""
    return acceptance.validity in (None, Validity.UNVERIFIED)


def _by_party(
    court: Court, facts: FactsOnDay, link: Precondition, accepting: list[JurisdictionDeclaration]
) -> LinkOnDay:
    """A link with a party holds; where it withdrew later, if the Court had the matter before it by then (127(2))."""
    name, day = court.called_on(link.state, facts.day), day_of(facts.day)
    effective = [acceptance for acceptance in accepting if acceptance.validity is Validity.EFFECTIVE]
    leaving = list(court.declares_leaving(link.state, facts.day))
    articles = [link.article, *(["12(3)"] if effective else []), *(["127(1)"] if leaving else [])]
    assumed: tuple[str, ...] = ()
    if court.leaves_after(link.state, facts.day):
        articles.append("127(2)")
        if facts.conduct.considered_before_withdrawal is False:
            reason = f"{name} was a party on {day}, and left before the Court had the matter before it."
            dispute = Question.WITHDRAWAL
            return _result(court, link, Outcome.DISPUTED, reason, articles, effective, dispute=dispute)
        if facts.conduct.considered_before_withdrawal is None:
            assumed = (matter_considered(name),)
    reason = f"{_PLACES[link.kind]} {name}, a party on {day}."
    return _result(court, link, Outcome.MET, reason, articles, [*effective, *leaving], assumed=assumed)


def matter_considered(name: str) -> str:
    """What is assumed of a State that withdrew, where it is not given (article 127(2))."""
    return f"that the Court had the matter before it when the withdrawal of {name} took effect"


_CONTESTED = {
    Question.CONTESTED_ELEMENT: "Whether a legal element of the crime took place there is contested on the facts.",
    Question.CONTESTED_TITLE: "Which State has title to the place is contested, and no ruling settles it.",
    Question.EXCLUDED_TERRITORY: "The State left that territory out on joining; whether it could is disputed.",
    Question.ON_BOARD: "Whether it took place on board is disputed, as it came from outside.",
    Question.CONTESTED_NATIONALITY: "The nationality itself is contested on the facts.",
    Question.NATIONALITY_LOST: "The person no longer is one; at what time nationality counts is disputed.",
}


def _is_left_out(court: Court, facts: FactsOnDay, link: Precondition) -> Ternary:
    """Whether a link by territory is with a place that its State, a party, left out of its consent."""
    if link.place is None or court.party(link.state, facts.day) is not Ternary.YES:
        return Ternary.NO
    return is_left_out(court, link.place, facts.day)


def _perhaps_left_out(court: Court, facts: FactsOnDay, link: Precondition) -> LinkOnDay:
    name, region = court.called_on(link.state, facts.day), None if link.place is None else link.place.region
    reason = f"Whether {region} is among what {name} left out of its consent on {day_of(facts.day)} is not known."
    missing = (f"territory: whether {name} left out {region}",)
    return _result(court, link, Outcome.UNKNOWN, reason, (link.article,), (), missing=missing)


def _is_title_contested(court: Court, facts: FactsOnDay, link: Precondition) -> bool:
    """Whether it matters who has title to a place: not where each State that is given as claiming it gives a link."""
    if link.place is None or not link.place.contested:
        return False
    rivals = (
        Precondition(PreconditionKind.TERRITORY, rival.state, rival)
        for rival in rival_claims(link.place, facts.conduct.territory)
    )
    holds = [
        _by_standing(court, facts, rival).finding.outcome is Outcome.MET
        and _is_left_out(court, facts, rival) is Ternary.NO
        for rival in rivals
    ]
    return not holds or not all(holds)


def _contested(court: Court, facts: FactsOnDay, link: Precondition) -> Iterator[Question]:
    """The questions that the facts leave in dispute about a link that would hold."""
    conduct, later = facts.conduct, facts.nationalities_later
    if link.kind is PreconditionKind.ELEMENT and conduct.elements is Certainty.CONTESTED:
        yield Question.CONTESTED_ELEMENT
    if _is_title_contested(court, facts, link):
        yield Question.CONTESTED_TITLE
    if _is_left_out(court, facts, link) is Ternary.YES:
        yield Question.EXCLUDED_TERRITORY
    if link.kind in (PreconditionKind.VESSEL, PreconditionKind.AIRCRAFT) and conduct.on_board is False:
        yield Question.ON_BOARD
    if link.kind is PreconditionKind.NATIONALITY and link.state in facts.contested:
        yield Question.CONTESTED_NATIONALITY
    if link.kind is PreconditionKind.NATIONALITY and later and link.state not in later:
        yield Question.NATIONALITY_LOST


_PLACES = {
    PreconditionKind.TERRITORY: "The conduct took place on the territory of",
    PreconditionKind.ELEMENT: "A legal element of the crime took place on the territory of",
    PreconditionKind.VESSEL: "The conduct took place on board a vessel registered in",
    PreconditionKind.AIRCRAFT: "The conduct took place on board an aircraft registered in",
    PreconditionKind.NATIONALITY: "The person is a national of",
}


def _result(  # noqa: PLR0917 - a finding has as many parts
    court: Court,
    link: Precondition,
    outcome: Outcome,
    reason: str,
    articles: Iterable[str],
    rests_on: Iterable[Record],
    *,
    missing: tuple[str, ...] = (),
    dispute: Question | None = None,
    bars: tuple[str, ...] = (),
    assumed: tuple[str, ...] = (),
) -> LinkOnDay:
    finding = conclude(
        f"link by {link.kind} with {link.state if link.place is None else link.place}",
        outcome,
        reason,
        court.articles(*dict.fromkeys(articles)),
        records=(link.state, *(record.id for record in rests_on)),
        missing=missing,
        dispute=dispute,
    )
    return LinkOnDay(link=link, finding=finding, bars=bars, assumed=assumed)


_LONGEST = Delay(7, Unit.YEAR)
"""How long a declaration may exclude war crimes, from the day on which the State is bound (article 124)."""


Excluding = Mapping[Precondition, JurisdictionDeclaration]
"""Links, each with the declaration under article 124 that excludes it."""


def excluded_links(court: Court, facts: FactsOnDay, crime: Crime | None) -> tuple[Excluding, Excluding]:
    """The links that a declaration under article 124 surely excludes on a day, and those that it may exclude.

    Only for war crimes. A declaration excludes the links with its own State that it covers: by territory, nationality
    or both. What that means for links with other States is disputed.
    """
    surely: dict[Precondition, JurisdictionDeclaration] = {}
    perhaps: dict[Precondition, JurisdictionDeclaration] = {}
    for link in facts.preconditions if crime is Crime.WAR_CRIMES else ():
        state = court.acting(link.state, facts.day)
        for declaration in (*court.opt_outs(state, "124"), *court.doubtful_opt_outs(state, "124")):
            answer = reaches(declaration.covering, link) & _has_effect_on(court, declaration, facts.day)
            is_sure = answer is Ternary.YES and declaration.validity is Validity.EFFECTIVE
            if answer is not Ternary.NO:
                (surely if is_sure else perhaps)[link] = declaration
    return surely, {link: declaration for link, declaration in perhaps.items() if link not in surely}


def _has_effect_on(court: Court, declaration: JurisdictionDeclaration, day: int) -> Ternary:
    start, over = time_of_effect(court, declaration)
    return start.passed_on(day) & ~over.passed_on(day)


def time_of_effect(court: Court, declaration: JurisdictionDeclaration) -> tuple[DayRange, DayRange]:
    """The first day on which a declaration has effect, and the first day on which it no longer has.

    Once made it goes on until an end that is recorded. An opt-out under article 124 lasts seven years at the most. An
    acceptance that names no end goes on until its State is surely a party, as the Statute then takes its place
    (articles 12(1) and 12(3)). A start that is not recorded may be any day.
    """
    period = None if declaration.scope is None else declaration.scope.period
    start, over = ANY_DAY if period is None else DayRange.of(period.start), end_of_effect(declaration)
    if period is not None and period.open_start:
        start = DayRange(start.first, start.first)
    if declaration.basis == court.article("124"):
        return start, over.not_after(after(_LONGEST, start))
    if declaration.effect is not JurisdictionEffect.ACCEPTS:
        return start, over
    names_an_end = period is not None and (period.open_end or period.end is not None)
    joined = () if names_an_end else court.party_periods(declaration.by)
    entries = (party_period.start.last for party_period in joined if party_period.start.last > start.first)
    return start, reduce(DayRange.not_after, (DayRange(entry, entry) for entry in entries), over)


def end_of_effect(declaration: JurisdictionDeclaration) -> DayRange:
    """The first day on which a declaration no longer has effect by an end that is recorded; never where none is.

    It ends with its period, with the last day that is recorded of it, or by being taken back, whichever comes first.
    """
    period = None if declaration.scope is None else declaration.scope.period
    over = NEVER if declaration.withdrawn is None else DayRange.of(declaration.withdrawn)
    for last in (declaration.until, None if period is None else period.end):
        if last is not None:
            days = DayRange.of(last)
            over = over.not_after(DayRange(days.first + 1, days.last + 1))
    return over


@attrs.frozen(kw_only=True)
class Reach:
    """Whether the jurisdiction reaches the conduct by its place or the person, on one day.

    Attributes:
        limb: the limb of the test with its findings.
        grounds: the provisions that its outcome rests on.
        links: the links that hold or are in dispute.
        assumed: what had to be assumed.
    """

    limb: Limb
    grounds: tuple[Provision, ...]
    links: tuple[Precondition, ...] = ()
    assumed: tuple[str, ...] = ()


_CRAFT = frozenset({PreconditionKind.VESSEL, PreconditionKind.AIRCRAFT})


def _for_added_crime(court: Court, facts: FactsOnDay, amendment: Amendment, result: LinkOnDay) -> LinkOnDay:
    """A link for a crime that an amendment added: a vessel or aircraft is one of a State bound by it (121(5)).

    What holds of nationals and of territory is asked of all of them together, as they can also bar the crime.
    """
    link, finding, day = result.link, result.finding, facts.day
    if link.kind not in _CRAFT or finding.outcome not in (Outcome.MET, Outcome.DISPUTED):
        return result
    name, bound = court.called_on(link.state, day), court.accepts(link.state, amendment, day)
    concluded = partial(_result, court, link, articles=(link.article, "121(5)"), rests_on=(amendment,))
    if court.party(link.state, day) is not Ternary.YES:
        reason = f"{_PLACES[link.kind]} {name}, no party; whether the amendment reaches it is disputed."
        return concluded(Outcome.DISPUTED, reason, dispute=Question.ADDED_CRIME_NON_PARTY)
    if bound is Ternary.YES:
        return result
    if bound is Ternary.UNKNOWN:
        reason = f"Whether {name} had accepted the amendment on {day_of(day)} is not known."
        return concluded(
            Outcome.UNKNOWN, reason, missing=(f"whether {link.state} had accepted {amendment.id} on {day_of(day)}",)
        )
    if court.joined_later(link.state, amendment, day):
        reason = f"{name} joined when the amendment was in force, and accepted nothing apart."
        return concluded(Outcome.DISPUTED, reason, dispute=Question.LATER_JOINER)
    reason = f"{_PLACES[link.kind]} {name}, which had not accepted the amendment with effect on {day_of(day)}."
    return concluded(Outcome.NOT_MET, reason, bars=("121(5)",))


def by_links(court: Court, facts: FactsOnDay, crime: Crime | None, amendment: Amendment | None = None) -> Reach:
    """Whether a link of the conduct with a State holds: one is enough (article 12(2)), any of several nationalities.

    Links that an opt-out under article 124 excludes do not count. Where it is not known whether an opt-out has effect
    on a link that may hold, or whether the person is one of the nationals that it keeps out, the outcome is unknown.

    Args:
        court: the Court.
        facts: the facts on the day.
        crime: the crime.
        amendment: the amendment that added it, where one did.
    """
    results = [link_on_day(court, facts, link) for link in facts.preconditions]
    if amendment is not None:
        added = (_for_added_crime(court, facts, amendment, result) for result in results)
        results = [_settled(court, facts, result) for result in added]
    excluded, doubtful = excluded_links(court, facts, crime)
    left = [result for result in results if result.link not in excluded]
    findings = [result.finding for result in results] + [_opted_out(court, facts, link) for link in excluded]
    if any(result.link in doubtful and result.finding.outcome is not Outcome.NOT_MET for result in left):
        return _reach(Outcome.UNKNOWN, [*findings, *_may_have_opted_out(court, doubtful, facts.day)], ())
    held = [result for result in left if result.finding.outcome is Outcome.MET]
    if not held:
        return _without_a_sure_link(court, facts, results, left, findings)
    kept_out = [link for link in excluded if not _is_doubtful(facts, link)]
    turning = () if kept_out else _turning_on_nationality(court, facts, crime)
    if turning:
        return _reach(Outcome.UNKNOWN, [*findings, *turning], (), held)
    if not excluded:
        return _reach(Outcome.MET, findings, _grounds(held), held)
    own = {result.link.state for result in held} <= {link.state for link in kept_out}
    beside = settled(court, facts, _beside_an_opt_out(court, own=own))
    if beside.outcome is Outcome.NOT_MET:
        return _reach(Outcome.NOT_MET, [*findings, beside], court.articles("12(2)", "124"))
    return _reach(beside.outcome, [*findings, beside], (court.article("124"), *_grounds(held)), held)


def _without_a_sure_link(
    court: Court, facts: FactsOnDay, results: list[LinkOnDay], left: list[LinkOnDay], findings: list[Finding]
) -> Reach:
    """Where no link surely holds: what is missing decides, then a link in dispute, then what is only argued to be one.

    Where a ruling holds that what is argued is a link, it is one.

    Otherwise article 12(2) bars the jurisdiction, beside the articles by which each link fails.
    """
    argued = [*(settled(court, facts, finding) for finding in _argued_links(court, facts)), *_missing_links(facts)]
    findings = [*findings, *argued]
    disputed = [result for result in left if result.finding.outcome is Outcome.DISPUTED]
    opt_out = court.articles("124") if len(left) < len(results) else ()
    if any(finding.outcome is Outcome.MET for finding in argued):
        met = (finding for finding in argued if finding.outcome is Outcome.MET)
        return _reach(Outcome.MET, findings, provisions_of(met))
    if any(finding.outcome is Outcome.UNKNOWN for finding in (*(result.finding for result in left), *argued)):
        return _reach(Outcome.UNKNOWN, findings, (), disputed)
    if disputed:
        return _reach(Outcome.DISPUTED, findings, (*opt_out, *_grounds(disputed)), disputed)
    arguable = provisions_of(finding for finding in findings if finding.outcome is Outcome.DISPUTED)
    if arguable:
        return _reach(Outcome.DISPUTED, findings, arguable)
    bars = court.articles(*dict.fromkeys(bar for result in results for bar in result.bars))
    return _reach(Outcome.NOT_MET, findings, (court.article("12(2)"), *opt_out, *bars))


def _reach(
    outcome: Outcome, findings: list[Finding], grounds: tuple[Provision, ...], results: Collection[LinkOnDay] = ()
) -> Reach:
    return Reach(
        limb=limb_of("ratione loci et personae", outcome, tuple(findings)),
        grounds=grounds,
        links=tuple(result.link for result in results),
        assumed=tuple(dict.fromkeys(text for result in results for text in result.assumed)),
    )


def _grounds(results: Iterable[LinkOnDay]) -> tuple[Provision, ...]:
    return provisions_of(result.finding for result in results)


def _missing_links(facts: FactsOnDay) -> Iterator[Finding]:
    """That the facts say nothing of the place, or of the nationality: silence is no answer."""
    conduct = facts.conduct
    missing = list(missing_place(conduct))
    missing += [] if facts.nationalities or conduct.stateless is True else ["nationalities"]
    if missing:
        reason = "A link that would be enough may be missing from the facts."
        yield conclude("all links given", Outcome.UNKNOWN, reason, missing=tuple(missing))


def missing_place(conduct: Conduct) -> tuple[str, ...]:
    """The fact about the place that is missing: where it took place; of a craft, its State, unless it has none."""
    if conduct.territory or conduct.vessel_of or conduct.aircraft_of or conduct.unregistered:
        return ()
    return ("vessel_of",) if conduct.on_board else ("territory",)


def _is_doubtful(facts: FactsOnDay, link: Precondition) -> bool:
    """Whether it is not known if the person was a national of the State of a link by nationality."""
    return link.kind is PreconditionKind.NATIONALITY and link.state in facts.doubtful


def _turning_on_nationality(court: Court, facts: FactsOnDay, crime: Crime | None) -> tuple[Finding, ...]:
    """The opt-outs under article 124 that keep the nationals of a State out, where the person may be one of them.

    Only those of States that are linked with the conduct count: by territory, where no nationality is given, and by a
    nationality of which it is not known whether the person had it on the day.
    """
    states = {link.state for link in facts.preconditions if _is_doubtful(facts, link)}
    if not facts.nationalities and not facts.conduct.stateless:
        states |= {link.state for link in facts.preconditions}
    nationals = [Precondition(PreconditionKind.NATIONALITY, state) for state in sorted(states)]
    surely, perhaps = excluded_links(court, attrs.evolve(facts, preconditions=tuple(nationals)), crime)
    return tuple(
        conclude(
            f"no opt-out of {link.state}",
            Outcome.UNKNOWN,
            f"A declaration of {court.called_on(link.state, facts.day)} keeps war crimes of its nationals out for a "
            "time, and whether the person was one of them is not known.",
            court.articles("124"),
            records=(declaration.id,),
            missing=("nationalities",),
        )
        for link, declaration in {**surely, **perhaps}.items()
    )


def _opted_out(court: Court, facts: FactsOnDay, link: Precondition) -> Finding:
    return conclude(
        f"no opt-out of {link.state}",
        Outcome.NOT_MET,
        f"A declaration of {court.called_on(link.state, facts.day)} keeps war crimes out for a time.",
        court.articles("124"),
        records=tuple(declaration.id for declaration in court.opt_outs(court.acting(link.state, facts.day), "124")),
    )


def _may_have_opted_out(court: Court, doubtful: Excluding, day: int) -> Iterator[Finding]:
    for link, declaration in doubtful.items():
        yield conclude(
            f"no opt-out of {link.state}",
            Outcome.UNKNOWN,
            f"Whether a declaration of {court.called_on(link.state, day)} keeps it out on {day_of(day)} is not known.",
            court.articles("124"),
            records=(declaration.id,),
            missing=tuple(missing_of_opt_out(declaration, day)),
        )


def _beside_an_opt_out(court: Court, *, own: bool) -> Finding:
    """That it is disputed whether a link counts that the opt-out leaves: with the same State, or with another."""
    whose = "with the same State" if own else "with another State"
    return conclude(
        "the opt-out and the other link",
        Outcome.DISPUTED,
        f"A link {whose} holds, and whether the opt-out takes it away too is disputed.",
        court.articles("124"),
        dispute=Question.OPT_OUT_AND_OWN_LINK if own else Question.OPT_OUT_AND_OTHER_LINK,
    )


_ARGUED = {
    Question.EFFECTS_ALONE: (
        "effects",
        "Only effects were felt in a party; whether effects that are no element are enough is disputed.",
    ),
    Question.PLACE_OF_PARTICIPATION: (
        "place of taking part",
        "The person acted from a party in a crime completed elsewhere; whether that place counts is disputed.",
    ),
    Question.NATIONALITY_IN_TIME: (
        "later nationality",
        "The person became a national of a party only later; at what time nationality counts is disputed.",
    ),
}


def _argued_links(court: Court, facts: FactsOnDay) -> Iterator[Finding]:
    """What is only argued to be a link: effects alone, the place the person acted from, a nationality acquired later.

    Disputed where its State is a party or accepts, so that it would be enough; unknown where that is not known.
    """
    later = [state for state in facts.nationalities_later if state not in facts.nationalities]
    argued = (
        (Question.EFFECTS_ALONE, PreconditionKind.TERRITORY, facts.conduct.effects_in),
        (Question.PLACE_OF_PARTICIPATION, PreconditionKind.TERRITORY, facts.conduct.acted_from),
        (Question.NATIONALITY_IN_TIME, PreconditionKind.NATIONALITY, later),
    )
    for dispute, kind, states in argued:
        findings = [link_on_day(court, facts, Precondition(kind, state)).finding for state in states]
        enough = [finding for finding in findings if finding.outcome in (Outcome.MET, Outcome.DISPUTED)]
        if enough:
            question, reason = _ARGUED[dispute]
            yield conclude(
                question,
                Outcome.DISPUTED,
                reason,
                court.articles(Precondition(kind, states[0]).article),
                records=tuple(dict.fromkeys(record for finding in enough for record in finding.records)),
                dispute=dispute,
            )
        else:
            yield from (finding for finding in findings if finding.outcome is Outcome.UNKNOWN)
