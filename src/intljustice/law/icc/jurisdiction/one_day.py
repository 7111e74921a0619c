"""The test of jurisdiction for one charge on one day: who, what, when, and where or whose."""

from collections.abc import Iterator
from functools import partial, reduce

import attrs

from intljustice.law.day_ranges import DayRange
from intljustice.law.icc.court import Court
from intljustice.law.icc.jurisdiction import aggression, persons
from intljustice.law.icc.jurisdiction.alleged_facts import AllegedFacts, FactsOnDay, Precondition
from intljustice.law.icc.jurisdiction.assessment import (
    VERDICTS,
    Finding,
    Limb,
    Outcome,
    Verdict,
    findings_of,
    joint_outcome,
    limb_of,
    limb_of_all,
    missing_in,
    provisions_of,
)
from intljustice.law.icc.jurisdiction.bounds import is_within_bounds
from intljustice.law.icc.jurisdiction.charges import Charge
from intljustice.law.icc.jurisdiction.crimes import is_within_the_statute, reaches_added_crime, time_of_attack
from intljustice.law.icc.jurisdiction.exercise import council_findings
from intljustice.law.icc.jurisdiction.intervals import is_since_entry_into_force
from intljustice.law.icc.jurisdiction.preconditions import Reach, by_links
from intljustice.law.icc.jurisdiction.rulings import settled
from intljustice.values.conduct import Crime
from intljustice.values.provisions import Provision


@attrs.frozen(kw_only=True)
class OnDay:
    """What the test gives for one charge on one day.

    Attributes:
        facts: the facts on that day.
        verdict: the verdict.
        grounds: the provisions on which it rests.
        limbs: the limbs of the test.
        missing: the facts that are missing, where the verdict is unknown.
        assumed: what is presumed.
        links: the links with States that hold or are in dispute.
    """

    facts: FactsOnDay
    verdict: Verdict
    grounds: tuple[Provision, ...]
    limbs: tuple[Limb, ...]
    missing: tuple[str, ...] = ()
    assumed: tuple[str, ...] = ()
    links: tuple[Precondition, ...] = ()


def on_day(court: Court, alleged: AllegedFacts, charge: Charge, day: int) -> OnDay:
    """The verdict on one charge on one day of the conduct.

    Every limb is tested. A bar decides, then what is missing, then what is disputed; all bars are grounds.
    """
    facts = alleged.on(court, day)
    who = limb_of_all("ratione personae", persons.findings(court, alleged.conduct, DayRange(day, day)))
    what = limb_of_all("ratione materiae", (is_within_the_statute(court, charge.crime),))
    began = (is_since_entry_into_force(court, facts), *time_of_attack(court, facts, charge.paragraph))
    when = limb_of_all("ratione temporis", began)
    where_or_whose = reach_of(court, facts, charge)
    limbs = (who, what, when)
    findings = list(findings_of(limbs))
    outcome = joint_outcome((*(held.outcome for held in limbs), where_or_whose.limb.outcome))
    bars = provisions_of(finding for finding in findings if finding.outcome is Outcome.NOT_MET)
    return OnDay(
        facts=facts,
        verdict=VERDICTS[outcome],
        grounds=tuple(dict.fromkeys(bars or where_or_whose.grounds)),
        limbs=(*limbs, where_or_whose.limb),
        missing=missing_in((*findings, *where_or_whose.limb.findings)) if outcome is Outcome.UNKNOWN else (),
        assumed=(*persons.assumed(alleged.conduct), *where_or_whose.assumed),
        links=where_or_whose.links,
    )


def reach_of(court: Court, facts: FactsOnDay, charge: Charge) -> Reach:
    """Whether the jurisdiction reaches the conduct by its place or the person.

    By the articles on aggression, by a referral of the Security Council, or by the links of article 12(2). A crime that
    an amendment added has to reach the States concerned as well, and what set the Court in motion the conduct.
    """
    ruled = partial(settled, court, facts)
    bounds = tuple(map(ruled, _bounds(court, facts, charge.crime)))
    if charge.crime is Crime.AGGRESSION:
        reach = _by_each("the crime of aggression", (*bounds, *map(ruled, aggression.findings(court, facts))))
        return attrs.evolve(reach, assumed=aggression.assumed(court, facts))
    amendment = charge.amendment
    added = () if amendment is None else (ruled(reaches_added_crime(court, facts, amendment)),)
    if facts.is_referred_by_council:
        return _by_each("the referral", (*bounds, *added))
    return reduce(_with_finding, (*added, *bounds), by_links(court, facts, charge.crime, amendment))


def _bounds(court: Court, facts: FactsOnDay, crime: Crime | None) -> Iterator[Finding]:
    """The findings on the bounds of what set the Court in motion; none where it has no bounds."""
    if facts.is_referred_by_council:
        yield from council_findings(court, facts, crime)
    elif facts.trigger.scope is not None:
        yield is_within_bounds(court, facts, crime, facts.trigger.scope)


def _by_each(name: str, findings: tuple[Finding, ...]) -> Reach:
    """The reach by questions that all have to be met; it rests on the first that is not, else on all of them."""
    barred = next((finding for finding in findings if finding.outcome is Outcome.NOT_MET), None)
    return Reach(limb=limb_of_all(name, findings), grounds=provisions_of(findings if barred is None else (barred,)))


def _with_finding(reach: Reach, finding: Finding) -> Reach:
    """The reach by links, and beside them another question that has to be met."""
    outcome = joint_outcome((reach.limb.outcome, finding.outcome))
    is_only_bar = finding.outcome is Outcome.NOT_MET and reach.limb.outcome is not Outcome.NOT_MET
    grounds = finding.provisions if is_only_bar else (*reach.grounds, *finding.provisions)
    return attrs.evolve(reach, limb=limb_of(reach.limb.name, outcome, (*reach.limb.findings, finding)), grounds=grounds)
