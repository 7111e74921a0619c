"""The test on one day: every limb, every bar, and what the outcome rests on."""

from collections.abc import Iterable

import attrs

from intljustice.law.findings import Finding, Limb, Outcome, Verdict
from intljustice.law.icc import added_crimes, aggression, material, opt_outs, personal, temporal
from intljustice.law.icc.court import Court
from intljustice.law.icc.links import Link, Tested, links_of, tested
from intljustice.law.icc.trigger import council_findings
from intljustice.records.questions import Question
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
    links: tuple[Link, ...] = ()


def on_day(court: Court, conduct: Conduct, crime: Crime | None, trigger: Trigger, day: int) -> OnDay:
    """The verdict on one day. Every bar is collected; a bar decides, then what is missing, then what is disputed."""
    standing = [
        Limb(name="ratione personae", outcome=Outcome.MET, findings=tuple(persons(court, conduct))),
        Limb(name="ratione materiae", outcome=Outcome.MET, findings=(material.is_within_the_statute(court, crime),)),
        Limb(name="ratione temporis", outcome=Outcome.MET, findings=(temporal.is_since_entry_into_force(court, day),)),
    ]
    loci, grounds, links, assumed = _reach(court, conduct, crime, trigger, day)
    limbs = tuple(attrs.evolve(limb, outcome=_worst(limb.findings)) for limb in standing)
    every = [finding for limb in limbs for finding in limb.findings]
    bars = [one for one in every if one.outcome is Outcome.NOT_MET]
    outcome = _worst(every, loci.outcome)
    rests_on = tuple(provision for one in bars for provision in one.provisions) if bars else grounds
    missing = tuple(dict.fromkeys(m for one in (*every, *loci.findings) for m in one.missing))
    return OnDay(
        day=day,
        verdict=_VERDICTS[outcome],
        grounds=tuple(dict.fromkeys(rests_on)),
        limbs=(*limbs, loci),
        missing=missing if outcome is Outcome.UNKNOWN else (),
        assumed=(*personal.assumed(conduct), *assumed),
        links=links,
    )


_VERDICTS = {
    Outcome.MET: Verdict.JURISDICTION,
    Outcome.NOT_MET: Verdict.NO_JURISDICTION,
    Outcome.DISPUTED: Verdict.DISPUTED,
    Outcome.UNKNOWN: Verdict.UNKNOWN,
}
_ORDER = (Outcome.NOT_MET, Outcome.UNKNOWN, Outcome.DISPUTED, Outcome.MET)


def persons(court: Court, conduct: Conduct) -> tuple[Finding, ...]:
    """The findings on the person."""
    return personal.is_natural_person(court, conduct), personal.is_of_age(court, conduct)


def _worst(findings: Iterable[Finding], also: Outcome = Outcome.MET) -> Outcome:
    found = {one.outcome for one in findings} | {also}
    return next((outcome for outcome in _ORDER if outcome in found), Outcome.MET)


_Reach = tuple[Limb, tuple[Provision, ...], tuple[Link, ...], tuple[str, ...]]


def _reach(court: Court, conduct: Conduct, crime: Crime | None, trigger: Trigger, day: int) -> _Reach:
    """The preconditions: those of aggression, those of a referral by the Council, or the ordinary links."""
    by_council = trigger.nature is TriggerNature.COUNCIL_REFERRAL
    found = list(council_findings(court, conduct, trigger, day)) if by_council else []
    if crime is Crime.AGGRESSION:
        found += aggression.findings(court, conduct, trigger, day)
        return _limb("the crime of aggression", found)
    amendment = added_crimes.amendment_behind(court, conduct)
    added = [] if amendment is None else [added_crimes.reaches_added_crime(court, conduct, amendment, day)]
    if by_council:
        return _limb("the referral", [*found, *added])
    limb, grounds, links, assumed = _by_links(court, conduct, crime, day)
    outcome = _worst(added, limb.outcome)
    failed = tuple(p for one in added if one.outcome is Outcome.NOT_MET for p in one.provisions)
    decided = (
        failed
        if failed and limb.outcome is not Outcome.NOT_MET
        else (*grounds, *(p for a in added for p in a.provisions))
    )
    return attrs.evolve(limb, outcome=outcome, findings=(*limb.findings, *added)), decided, links, assumed


def _limb(name: str, found: list[Finding]) -> _Reach:
    outcome = _worst(found)
    deciding = [one for one in found if one.outcome is outcome]
    grounds = tuple(p for one in (deciding if outcome is Outcome.NOT_MET else found) for p in one.provisions)
    if outcome is Outcome.NOT_MET:
        grounds = deciding[0].provisions
    return Limb(name=name, outcome=outcome, findings=tuple(found)), grounds, (), ()


def _by_links(court: Court, conduct: Conduct, crime: Crime | None, day: int) -> _Reach:
    """One link with a party, or with a State that accepts, is enough (article 12(2)); of several nationalities, any."""
    links = [tested(court, conduct, link, day) for link in links_of(conduct)]
    gone = opt_outs.withheld(court, crime, (one.link for one in links), day)
    left = opt_outs.remaining(links, gone)
    held = [one for one in left if one.finding.outcome is Outcome.MET]
    argued = [one for one in left if one.finding.outcome is Outcome.DISPUTED]
    open_links = [one for one in left if one.finding.outcome is Outcome.UNKNOWN]
    findings = [one.finding for one in links] + [_withheld(court, link) for link in gone]
    assumed = tuple(dict.fromkeys(text for one in held for text in one.assumed))
    opted = tuple(court.article("124") for _ in list(gone)[:1])
    if held and gone:
        findings.append(_other_link(court, own={one.link.state for one in held} <= {link.state for link in gone}))
        grounds = (*opted, *_provisions(held))
        return _made(Outcome.DISPUTED, findings, grounds, held, assumed)
    if held:
        return _made(Outcome.MET, findings, _provisions(held), held, assumed)
    if argued:
        return _made(Outcome.DISPUTED, findings, (*opted, *_provisions(argued)), argued, assumed)
    if open_links:
        return _made(Outcome.UNKNOWN, findings, (), [], assumed)
    findings += _arguable(court, conduct, day)
    if any(one.outcome is Outcome.DISPUTED for one in findings):
        grounds = tuple(p for one in findings if one.outcome is Outcome.DISPUTED for p in one.provisions)
        return _made(Outcome.DISPUTED, findings, grounds, [], assumed)
    gaps = _gaps(conduct)
    if gaps:
        told = "A link that would be enough may be missing from the facts."
        findings.append(Finding(question="all links given", outcome=Outcome.UNKNOWN, reason=told, missing=gaps))
        return _made(Outcome.UNKNOWN, findings, (), [], assumed)
    bars = dict.fromkeys(bar for one in links for bar in one.bars)
    return _made(Outcome.NOT_MET, findings, (court.article("12(2)"), *opted, *map(court.article, bars)), [], assumed)


def _gaps(conduct: Conduct) -> tuple[str, ...]:
    """The facts on links that are not given at all: silence is no answer."""
    place = conduct.territory or conduct.vessel_of or conduct.aircraft_of or conduct.on_board is not None
    found = [] if place else ["territory"]
    found += [] if conduct.nationalities or conduct.stateless is not None else ["nationalities"]
    return tuple(found)


def _made(
    outcome: Outcome,
    findings: list[Finding],
    grounds: tuple[Provision, ...],
    held: list[Tested],
    assumed: tuple[str, ...],
) -> _Reach:
    links = tuple(one.link for one in held)
    return Limb(name="ratione loci et personae", outcome=outcome, findings=tuple(findings)), grounds, links, assumed


def _provisions(links: list[Tested]) -> tuple[Provision, ...]:
    return tuple(dict.fromkeys(p for one in links for p in one.finding.provisions))


def _withheld(court: Court, link: Link) -> Finding:
    told = f"A declaration of {court.called(link.state)} keeps war crimes out for a time."
    return Finding(
        question=f"no opt-out of {link.state}",
        outcome=Outcome.NOT_MET,
        reason=told,
        provisions=(court.article("124"),),
        records=tuple(one.id for one in court.opt_outs(link.state, "124")),
    )


def _other_link(court: Court, *, own: bool) -> Finding:
    """What becomes of a link that is left: one with another State, or another link of the State that opted out."""
    whose = "with the same State" if own else "with another State"
    told = f"A link {whose} holds, and whether the opt-out takes it away too is disputed."
    provisions = (court.article("124"),)
    return Finding(
        question="the opt-out and the other link",
        outcome=Outcome.DISPUTED,
        reason=told,
        provisions=provisions,
        dispute=Question.OPT_OUT_AND_OWN_LINK if own else Question.OPT_OUT_AND_OTHER_LINK,
    )


def _arguable(court: Court, conduct: Conduct, day: int) -> list[Finding]:
    """What some hold to be a link: effects alone, and a nationality acquired later."""
    found: list[Finding] = []
    if any(court.party(state, day).value == "yes" for state in conduct.effects_in):
        told = "Only effects were felt in a party; whether effects that are no element are enough is disputed."
        found.append(_disputed(court, "effects", told, "12(2)(a)", Question.EFFECTS_ALONE))
    if any(court.party(state, day).value == "yes" for state in conduct.nationalities_later):
        told = "The person became a national of a party only later; at what time nationality counts is disputed."
        found.append(_disputed(court, "later nationality", told, "12(2)(b)", Question.NATIONALITY_IN_TIME))
    return found


def _disputed(court: Court, question: str, told: str, article: str, dispute: Question) -> Finding:
    provisions = (court.article(article),)
    return Finding(question=question, outcome=Outcome.DISPUTED, reason=told, provisions=provisions, dispute=dispute)
