"""The test on one day: every limb, every bar, and what the outcome rests on."""

from collections.abc import Iterable, Iterator, Mapping

import attrs

from intljustice.law.day_ranges import DayRange, day_of
from intljustice.law.icc.court import Court
from intljustice.law.icc.jurisdiction import aggression, intervals, persons, preconditions
from intljustice.law.icc.jurisdiction.assessment import Finding, Limb, Outcome, Verdict, finding, limb
from intljustice.law.icc.jurisdiction.crimes import amendment_behind, is_within_the_statute, reaches_added_crime
from intljustice.law.icc.jurisdiction.exercise import council_findings
from intljustice.law.icc.jurisdiction.nationality import at
from intljustice.law.icc.jurisdiction.preconditions import (
    Precondition,
    PreconditionKind,
    Tested,
    preconditions_of,
    tested,
)
from intljustice.records.jurisdiction_declarations import JurisdictionDeclaration
from intljustice.records.positions import Question
from intljustice.values.conduct import Conduct, Crime, Trigger, TriggerNature
from intljustice.values.provisions import Provision


@attrs.frozen(kw_only=True)
class OnDay:
    """What the test gives for one crime on one day.

    Attributes:
        day: the day.
        verdict: the verdict.
        grounds: what it rests on.
        limbs: the limbs.
        missing: what is missing.
        assumed: what is assumed.
        links: the links that hold.
    """

    day: int
    verdict: Verdict
    grounds: tuple[Provision, ...]
    limbs: tuple[Limb, ...]
    missing: tuple[str, ...] = ()
    assumed: tuple[str, ...] = ()
    links: tuple[Precondition, ...] = ()


def on_day(court: Court, conduct: Conduct, crime: Crime | None, trigger: Trigger, day: int) -> OnDay:
    """The verdict on one day. Every bar is collected; a bar decides, then what is missing, then what is disputed."""
    conduct = at(court, conduct, day)
    limbs = (
        limb_of("ratione personae", person_findings(court, conduct, DayRange(day, day))),
        limb_of("ratione materiae", (is_within_the_statute(court, crime),)),
        limb_of("ratione temporis", (intervals.is_since_entry_into_force(court, day),)),
    )
    reach = _reach(court, conduct, crime, trigger, day)
    every = [one for held in limbs for one in held.findings]
    outcome = _worst(every, reach.limb.outcome)
    bars = [provision for one in every if one.outcome is Outcome.NOT_MET for provision in one.provisions]
    missing = (m for one in (*every, *reach.limb.findings) for m in one.missing)
    return OnDay(
        day=day,
        verdict=_VERDICTS[outcome],
        grounds=tuple(dict.fromkeys(bars or reach.grounds)),
        limbs=(*limbs, reach.limb),
        missing=tuple(dict.fromkeys(missing)) if outcome is Outcome.UNKNOWN else (),
        assumed=(*persons.assumed(conduct), *reach.assumed),
        links=reach.links,
    )


_VERDICTS = {
    Outcome.MET: Verdict.JURISDICTION,
    Outcome.NOT_MET: Verdict.NO_JURISDICTION,
    Outcome.DISPUTED: Verdict.DISPUTED,
    Outcome.UNKNOWN: Verdict.UNKNOWN,
}
_ORDER = (Outcome.NOT_MET, Outcome.UNKNOWN, Outcome.DISPUTED, Outcome.MET)


def person_findings(court: Court, conduct: Conduct, when: DayRange | None = None) -> tuple[Finding, ...]:
    """The findings on the person, at some time of the conduct; without one, at its beginning."""
    return persons.is_natural_person(court, conduct), persons.is_of_age(court, conduct, when)


def _worst(findings: Iterable[Finding], also: Outcome = Outcome.MET) -> Outcome:
    found = {one.outcome for one in findings} | {also}
    return next((outcome for outcome in _ORDER if outcome in found), Outcome.MET)


@attrs.frozen(kw_only=True)
class _Reach:
    """How the preconditions come out: the limb, what it rests on, the links that hold and what is assumed."""

    limb: Limb
    grounds: tuple[Provision, ...]
    links: tuple[Precondition, ...] = ()
    assumed: tuple[str, ...] = ()


def _reach(court: Court, conduct: Conduct, crime: Crime | None, trigger: Trigger, day: int) -> _Reach:
    """The preconditions: those of aggression, those of a referral by the Council, or the ordinary links."""
    by_council = trigger.nature is TriggerNature.COUNCIL_REFERRAL
    found = list(council_findings(court, conduct, trigger, day)) if by_council else []
    if crime is Crime.AGGRESSION:
        found += aggression.findings(court, conduct, trigger, day)
        return _in_turn("the crime of aggression", found)
    amendment = amendment_behind(court, conduct, crime)
    added = [] if amendment is None else [reaches_added_crime(court, conduct, amendment, day)]
    if by_council:
        return _in_turn("the referral", [*found, *added])
    return _with_added(_by_links(court, conduct, crime, day), added)


def limb_of(name: str, found: tuple[Finding, ...]) -> Limb:
    """A limb whose questions all have to be met."""
    return limb(name, _worst(found), found)


def _in_turn(name: str, found: list[Finding]) -> _Reach:
    """Questions of which each has to be met: the first that is not decides; else all together carry the outcome."""
    made = limb_of(name, tuple(found))
    barring = [one.provisions for one in found if one.outcome is Outcome.NOT_MET]
    return _Reach(limb=made, grounds=barring[0] if barring else tuple(p for one in found for p in one.provisions))


def _with_added(reach: _Reach, added: list[Finding]) -> _Reach:
    """The links, and beside them whether a crime that an amendment added reaches the States concerned."""
    if not added:
        return reach
    outcome = _worst(added, reach.limb.outcome)
    failed = tuple(p for one in added if one.outcome is Outcome.NOT_MET for p in one.provisions)
    alone = failed and reach.limb.outcome is not Outcome.NOT_MET
    grounds = failed if alone else (*reach.grounds, *(p for one in added for p in one.provisions))
    made = limb(reach.limb.name, outcome, (*reach.limb.findings, *added))
    return attrs.evolve(reach, limb=made, grounds=grounds)


def _by_links(court: Court, conduct: Conduct, crime: Crime | None, day: int) -> _Reach:
    """One link with a party, or with a State that accepts, is enough (article 12(2)); of several nationalities, any."""
    links = [tested(court, conduct, link, day) for link in preconditions_of(conduct)]
    gone, doubtful = preconditions.withheld(court, crime, (one.link for one in links), day)
    left = preconditions.remaining(links, gone)
    findings = [one.finding for one in links] + [_withheld(court, link) for link in gone]
    opted = (court.article("124"),) if gone else ()
    if any(one.link in doubtful and one.finding.outcome is not Outcome.NOT_MET for one in left):
        return _made(Outcome.UNKNOWN, [*findings, *_perhaps_withheld(court, doubtful, day)], ())
    held = [one for one in left if one.finding.outcome is Outcome.MET]
    if held:
        return _held(court, findings, held, gone, opted)
    argued = [one for one in left if one.finding.outcome is Outcome.DISPUTED]
    besides = [*_arguable(court, conduct, day), *_missing_links(conduct)]
    findings += besides
    if any(one.outcome is Outcome.UNKNOWN for one in (*(one.finding for one in left), *besides)):
        return _made(Outcome.UNKNOWN, findings, (), argued)
    if argued:
        return _made(Outcome.DISPUTED, findings, (*opted, *_provisions(argued)), argued)
    return _without_links(court, findings, (*opted, *_bars(court, links)))


def _held(
    court: Court,
    findings: list[Finding],
    held: list[Tested],
    gone: Mapping[Precondition, JurisdictionDeclaration],
    opted: tuple[Provision, ...],
) -> _Reach:
    """Links that hold; where a declaration took others away, whether they are enough is disputed."""
    if not gone:
        return _made(Outcome.MET, findings, _provisions(held), held)
    own = {one.link.state for one in held} <= {link.state for link in gone}
    return _made(Outcome.DISPUTED, [*findings, _other_link(court, own=own)], (*opted, *_provisions(held)), held)


def _without_links(court: Court, findings: list[Finding], bars: tuple[Provision, ...]) -> _Reach:
    """No link holds: what is arguable is disputed; else article 12(2) bars it."""
    arguable = tuple(p for one in findings if one.outcome is Outcome.DISPUTED for p in one.provisions)
    if arguable:
        return _made(Outcome.DISPUTED, findings, arguable)
    return _made(Outcome.NOT_MET, findings, (court.article("12(2)"), *bars))


def _missing_links(conduct: Conduct) -> list[Finding]:
    gaps = _gaps(conduct)
    message = "A link that would be enough may be missing from the facts."
    return [finding(question="all links given", outcome=Outcome.UNKNOWN, reason=message, missing=gaps)] if gaps else []


def _bars(court: Court, links: list[Tested]) -> tuple[Provision, ...]:
    return tuple(map(court.article, dict.fromkeys(bar for one in links for bar in one.bars)))


def _gaps(conduct: Conduct) -> tuple[str, ...]:
    """The facts on links that are not given at all: silence is no answer."""
    place = conduct.territory or conduct.vessel_of or conduct.aircraft_of or conduct.on_board is not None
    found = [] if place else ["territory"]
    found += [] if conduct.nationalities or conduct.stateless is True else ["nationalities"]
    return tuple(found)


def _made(
    outcome: Outcome, findings: list[Finding], grounds: tuple[Provision, ...], held: Iterable[Tested] = ()
) -> _Reach:
    links = tuple(held)
    return _Reach(
        limb=limb("ratione loci et personae", outcome, tuple(findings)),
        grounds=grounds,
        links=tuple(one.link for one in links),
        assumed=tuple(dict.fromkeys(text for one in links for text in one.assumed)),
    )


def _provisions(links: list[Tested]) -> tuple[Provision, ...]:
    return tuple(dict.fromkeys(p for one in links for p in one.finding.provisions))


def _withheld(court: Court, link: Precondition) -> Finding:
    message = f"A declaration of {court.called(link.state)} keeps war crimes out for a time."
    return finding(
        question=f"no opt-out of {link.state}",
        outcome=Outcome.NOT_MET,
        reason=message,
        provisions=(court.article("124"),),
        records=tuple(one.id for one in court.opt_outs(link.state, "124")),
    )


def _perhaps_withheld(court: Court, doubtful: preconditions.Withheld, day: int) -> list[Finding]:
    return [
        finding(
            question=f"no opt-out of {link.state}",
            outcome=Outcome.UNKNOWN,
            reason=f"Whether a declaration of {court.called(link.state)} keeps it out on {day_of(day)} is not known.",
            provisions=(court.article("124"),),
            records=(declaration.id,),
            missing=(f"whether {declaration.id} has effect on {day_of(day)}",),
        )
        for link, declaration in doubtful.items()
    ]


def _other_link(court: Court, *, own: bool) -> Finding:
    """What becomes of a link that is left: one with another State, or another link of the State that opted out."""
    whose = "with the same State" if own else "with another State"
    message = f"A link {whose} holds, and whether the opt-out takes it away too is disputed."
    provisions = (court.article("124"),)
    return finding(
        question="the opt-out and the other link",
        outcome=Outcome.DISPUTED,
        reason=message,
        provisions=provisions,
        dispute=Question.OPT_OUT_AND_OWN_LINK if own else Question.OPT_OUT_AND_OTHER_LINK,
    )


def _arguable(court: Court, conduct: Conduct, day: int) -> list[Finding]:
    """What some hold to be a link: effects alone, the place one acted from, and a nationality acquired later."""
    felt = [Precondition(PreconditionKind.TERRITORY, state) for state in conduct.effects_in]
    begun = [Precondition(PreconditionKind.TERRITORY, state) for state in conduct.acted_from]
    held = {one.state for one in conduct.nationalities}
    later = [
        Precondition(PreconditionKind.NATIONALITY, state) for state in conduct.nationalities_later if state not in held
    ]
    effects = "Only effects were felt in a party; whether effects that are no element are enough is disputed."
    place = "The person acted from a party in a crime completed elsewhere; whether that place counts is disputed."
    acquired = "The person became a national of a party only later; at what time nationality counts is disputed."
    return [
        *_argued(court, conduct, felt, day, "effects", effects, Question.EFFECTS_ALONE),
        *_argued(court, conduct, begun, day, "place of taking part", place, Question.PLACE_OF_PARTICIPATION),
        *_argued(court, conduct, later, day, "later nationality", acquired, Question.NATIONALITY_IN_TIME),
    ]


def _argued(  # noqa: PLR0917 - a finding has as many parts
    court: Court, conduct: Conduct, links: list[Precondition], day: int, question: str, message: str, dispute: Question
) -> Iterator[Finding]:
    """Disputed where the State is bound or accepts, so that it would be enough; not known where its standing is not."""
    found = [tested(court, conduct, link, day).finding for link in links]
    enough = [one for one in found if one.outcome in (Outcome.MET, Outcome.DISPUTED)]
    if enough:
        yield finding(
            question=question,
            outcome=Outcome.DISPUTED,
            reason=message,
            provisions=(court.article(links[0].article),),
            records=tuple(dict.fromkeys(record for one in enough for record in one.records)),
            dispute=dispute,
        )
    else:
        yield from (one for one in found if one.outcome is Outcome.UNKNOWN)
