"""The test of jurisdiction: who, what, when, where or whose, who set the Court in motion, what stands beside."""

from collections.abc import Iterable, Iterator, Sequence
from functools import partial
from itertools import pairwise
from typing import Any

import attrs

from intljustice.dossier.dossier import Dossier
from intljustice.errors import InvalidValue
from intljustice.law.day_ranges import DayRange, day_of
from intljustice.law.icc.court import Court, court_of
from intljustice.law.icc.jurisdiction import aggression, persons
from intljustice.law.icc.jurisdiction.alleged_facts import AllegedFacts
from intljustice.law.icc.jurisdiction.assessment import (
    VERDICTS,
    Assessment,
    Finding,
    Limb,
    Outcome,
    Verdict,
    conclude,
    findings_of,
    limb_of,
    limb_of_all,
    missing_in,
    provisions_of,
)
from intljustice.law.icc.jurisdiction.crimes import is_against_the_court, is_within_the_statute
from intljustice.law.icc.jurisdiction.exercise import as_recorded, is_set_in_motion
from intljustice.law.icc.jurisdiction.intervals import Stretch, Time, stretches, time_of
from intljustice.law.icc.jurisdiction.one_day import OnDay, on_day
from intljustice.law.icc.jurisdiction.positions import with_positions
from intljustice.law.support import answered
from intljustice.records.positions import Question
from intljustice.values.conduct import UNSPECIFIED, Conduct, Crime, Trigger
from intljustice.values.provisions import Provision


def assess(dossier: Dossier, conduct: Conduct, trigger: Trigger = UNSPECIFIED) -> Assessment:
    """Whether the Court has jurisdiction over a conduct, with the articles and facts behind the answer.

    An adult natural person is presumed, and the answer says so. Any other fact that matters and is not given makes the
    answer unknown, and is named. Of a period every day is tested against every start and end: one day that qualifies is
    enough, for that part. Beside the answer stand deferral, admissibility and immunity; they never change it.

    Args:
        dossier: the dossier, in which one treaty is marked as the Court's Statute.
        conduct: what is alleged.
        trigger: who set the Court in motion; where unspecified, the answer is about the preconditions. A referral by
            the Council that names a resolution has the bounds and the exempting clause that are recorded of it.

    Raises:
        UnknownRecord: where no treaty, or more than one, is marked as the Statute.
        InvalidValue: for what is no conduct or no trigger.
    """
    require_facts(conduct, trigger)
    return answered(dossier, partial(_assessed, conduct=conduct, trigger=trigger), _consulted)


def _assessed(dossier: Dossier, conduct: Conduct, trigger: Trigger) -> Assessment:
    """The assessment by what is recorded, whatever other sources say."""
    court = court_of(dossier)
    return assessed(court, conduct, as_recorded(court, trigger))


def _consulted(dossier: Dossier, answer: Assessment) -> Iterator[str]:
    """The records that can bear on an assessment beside those on which it rests: acts of States in the facts."""
    court = court_of(dossier)
    states = (*AllegedFacts.of(answer.conduct, answer.trigger).touched, *answer.trigger.by)
    return (act.id for state in dict.fromkeys(states) for act in court.acts(state))


def require_facts(conduct: object, trigger: object) -> None:
    """Refuse what is no conduct or no trigger, such as the id of a case; the hint says how to get those of a case.

    Raises:
        InvalidValue: NOT_A_CONDUCT or NOT_A_TRIGGER.
    """
    if not isinstance(conduct, Conduct):
        raise _refusal("NOT_A_CONDUCT", conduct, "a conduct")
    if not isinstance(trigger, Trigger):
        raise _refusal("NOT_A_TRIGGER", trigger, "a trigger")


def _refusal(code: str, given: object, wanted: str) -> InvalidValue:
    named = f'"{given}"' if isinstance(given, str) else type(given).__name__
    hint = "make one, or take those of a recorded case: assess(d, *facts_of(d, case))"
    return InvalidValue.because(code, f"{named} is not {wanted}", hint, given)


def assessed(court: Court, conduct: Conduct, trigger: Trigger) -> Assessment:
    """The assessment by a Court as it is, or with one fact about a State supposed."""
    facts = AllegedFacts.of(conduct, trigger)
    if is_against_the_court(conduct.crime):
        return _under_article_70(court, facts)
    answer = _under_part_two(court, facts)
    if answer.verdict is not Verdict.JURISDICTION and any(map(is_against_the_court, conduct.further_crimes)):
        return _under_article_70(court, facts)
    return answer


def _under_part_two(court: Court, facts: AllegedFacts) -> Assessment:
    """The answer on the crimes of article 5, to which Part 2 of the Statute applies."""
    motion = is_set_in_motion(court, facts.trigger)
    time = time_of(court, facts.conduct.period)
    if time is None:
        return _without_a_day(court, facts, motion)
    best = _over_crimes(court, facts, time)
    return with_positions(court, facts, _answer(court, facts, best, motion), best.on.links, best.on.facts)


@attrs.frozen(kw_only=True)
class _OverTime:
    """The test of one crime over the whole time of the conduct.

    Attributes:
        verdict: the verdict.
        grounds: the provisions on which it rests.
        on: the day that decides, with its limbs.
        change_days: the days from which the verdict is another one.
        missing: the facts that are missing.
        tried: every day that was tested.
    """

    verdict: Verdict
    grounds: tuple[Provision, ...]
    on: OnDay
    change_days: tuple[int, ...]
    missing: tuple[str, ...] = ()
    tried: tuple[OnDay, ...] = ()


_BEST = (Verdict.JURISDICTION, Verdict.UNKNOWN, Verdict.DISPUTED, Verdict.NO_JURISDICTION)
"""Verdicts, the best first. Of several days or crimes one is enough, and what is not known of one may be that one."""


def _rank(tested: OnDay | _OverTime) -> int:
    return _BEST.index(tested.verdict)


def _over_crimes(court: Court, facts: AllegedFacts, time: Time) -> _OverTime:
    """The best answer on any of the crimes charged, with the days tested for all; none is better than jurisdiction."""
    tested: list[_OverTime] = []
    for crime in facts.crimes:
        tested.append(_over_time(court, facts, crime, time))
        if tested[-1].verdict is Verdict.JURISDICTION:
            break
    return attrs.evolve(min(tested, key=_rank), tried=tuple(day for crime in tested for day in crime.tried))


def _over_time(court: Court, facts: AllegedFacts, crime: Crime | None, time: Time) -> _OverTime:
    """The verdict on one crime over every stretch of days on which the conduct can have taken place.

    One qualifying day is enough where the conduct surely took place on it. It surely began on one of the days on which
    it may have begun, and ended on one of those on which it may have ended: there all have to qualify.
    """
    tested = [(stretch, on_day(court, facts, crime, stretch.day)) for stretch in stretches(court, facts, time)]
    days = tuple(day for _, day in tested)
    change_days = tuple(after.facts.day for before, after in pairwise(days) if before.verdict is not after.verdict)
    sure = [day for stretch, day in tested if stretch.sure]
    best, least = min(days, key=_rank), _at_least(tested, sure)
    concluded = partial(_OverTime, change_days=change_days, tried=days)
    if least.verdict is not best.verdict:
        missing = ("period: the exact days", *least.missing, *best.missing)
        return concluded(verdict=Verdict.UNKNOWN, grounds=(), on=best, missing=missing)
    if best.verdict is Verdict.JURISDICTION:
        held = next(day for day in (*sure, *days) if day.verdict is Verdict.JURISDICTION)
        return concluded(verdict=held.verdict, grounds=(*held.grounds, *_bounds_in_time(days)), on=held)
    alike = [day for day in days if day.verdict is best.verdict]
    grounds = tuple(dict.fromkeys(provision for day in alike for provision in day.grounds))
    missing = tuple(dict.fromkeys(fact for day in alike for fact in day.missing))
    return concluded(verdict=best.verdict, grounds=grounds, on=best, missing=missing)


def _at_least(tested: Sequence[tuple[Stretch, OnDay]], sure: Sequence[OnDay]) -> OnDay:
    """The day that decides at the least, on whichever of the possible days the conduct began and ended."""
    began = max((day for stretch, day in tested if stretch.begins), key=_rank)
    ended = max((day for stretch, day in tested if stretch.ends), key=_rank)
    return min((*sure, began, ended), key=_rank)


def _bounds_in_time(days: Iterable[OnDay]) -> Iterator[Provision]:
    """The provisions that keep the other days of a conduct out: entry into force (article 11), withdrawal (127)."""
    for day in days:
        if day.verdict is Verdict.NO_JURISDICTION:
            yield from (ground for ground in day.grounds if ground.path and ground.path[0] in ("11", "127"))


def _answer(court: Court, facts: AllegedFacts, best: _OverTime, motion: Finding) -> Assessment:
    """The answer of the preconditions, with who set the Court in motion: without that it has no jurisdiction."""
    verdict, grounds = best.verdict, best.grounds
    if motion.outcome is Outcome.NOT_MET:
        barred = verdict is Verdict.NO_JURISDICTION
        grounds = (*grounds, *motion.provisions) if barred else motion.provisions
        verdict = Verdict.NO_JURISDICTION
    elif motion.outcome is Outcome.UNKNOWN and verdict is not Verdict.NO_JURISDICTION:
        verdict = Verdict.UNKNOWN
    elif facts.is_referred_by_council and verdict is not Verdict.NO_JURISDICTION:
        grounds = (*grounds, court.article("13(b)"))
    is_unknown = verdict is Verdict.UNKNOWN
    disputes = {finding.dispute for finding in findings_of(best.on.limbs)}
    limbs = (*best.on.limbs, limb_of("exercise", motion.outcome, (motion,)))
    return _assessment(
        court,
        facts,
        verdict=verdict,
        grounds=() if is_unknown else tuple(dict.fromkeys(grounds)),
        provisions=provisions_of(findings_of(limbs)),
        limbs=limbs,
        changes_on=tuple(map(day_of, best.change_days)),
        disputes=[question for question in Question if question in disputes] if verdict is Verdict.DISPUTED else (),
        assumed=tuple(dict.fromkeys(best.on.assumed)),
        missing=tuple(dict.fromkeys((*best.missing, *motion.missing))) if is_unknown else (),
        records=_records(court, facts, (*limbs, *(held for day in best.tried for held in day.limbs))),
    )


def _assessment(court: Court, facts: AllegedFacts, **fields: Any) -> Assessment:
    """An assessment of these facts, with what stands beside it."""
    return Assessment(
        court=court.name,
        conduct=facts.conduct,
        trigger=facts.trigger,
        beside=tuple(_beside(court, facts)),
        as_of=court.dossier.about.as_of,
        **fields,
    )


def _records(court: Court, facts: AllegedFacts, limbs: Iterable[Limb]) -> tuple[str, ...]:
    """The ids of the Statute, of what the findings rest on, and of the acts by which the States in the facts are bound.

    The limbs of other days and crimes count as well: had these come out better, they would be the answer.
    """
    states = dict.fromkeys((*facts.touched, *facts.trigger.by))
    acts = (act for state in states for act in court.binding_acts(state))
    records = (record for finding in findings_of(limbs) for record in finding.records)
    return tuple(dict.fromkeys((court.statute.id, *records, *acts, *court.completing)))


def _without_a_day(court: Court, facts: AllegedFacts, motion: Finding) -> Assessment:
    """The answer where no day of the conduct is given: only what holds on every day can be said."""
    crimes = [is_within_the_statute(court, crime) for crime in facts.crimes]
    best = next((finding for finding in crimes if finding.outcome is Outcome.MET), crimes[0])
    barring_motion = (motion,) if motion.outcome is Outcome.NOT_MET else ()
    findings = (*persons.findings(court, facts.conduct), best, *barring_motion)
    bars = [finding for finding in findings if finding.outcome is Outcome.NOT_MET]
    limbs = (limb_of("on any day", Outcome.NOT_MET if bars else Outcome.UNKNOWN, findings),)
    return _assessment(
        court,
        facts,
        verdict=Verdict.NO_JURISDICTION if bars else Verdict.UNKNOWN,
        grounds=provisions_of(bars),
        limbs=limbs,
        missing=() if bars else ("period", *missing_in(findings)),
        records=_records(court, facts, limbs),
    )


def _under_article_70(court: Court, facts: AllegedFacts) -> Assessment:
    """The answer on an offence against the administration of justice.

    Article 70 gives jurisdiction itself: Part 2 does not apply, and no link with a party is asked for.
    """
    reason = (
        "An offence against the administration of justice is within the jurisdiction of the Court whoever commits it."
    )
    article_70, period = court.articles("70"), facts.conduct.period
    offence = conclude("article 70", Outcome.MET, reason, article_70)
    time = time_of(court, period)
    who = limb_of_all("ratione personae", persons.findings(court, facts.conduct, None if time is None else time[1]))
    bars = provisions_of(finding for finding in who.findings if finding.outcome is Outcome.NOT_MET)
    answer = _assessment(
        court,
        facts,
        verdict=VERDICTS[who.outcome],
        grounds=bars or article_70,
        provisions=provisions_of((offence, *who.findings)),
        records=(court.statute.id,),
        limbs=(limb_of("offences against the Court", Outcome.MET, (offence,)), who),
        assumed=persons.assumed(facts.conduct),
        missing=missing_in(who.findings) if who.outcome is Outcome.UNKNOWN else (),
    )
    start = None if period is None else period.start
    on_first_day = None if start is None else facts.on(court, DayRange.of(start).first)
    return with_positions(court, facts, answer, (), on_first_day)


def _beside(court: Court, facts: AllegedFacts) -> Iterator[Finding]:
    """What stands beside an answer: leave to proceed with aggression, deferral, immunity, and admissibility.

    Before these, a State without a record, which may be a slip of the pen: it is called by its code and judged by its
    acts.
    """
    conduct = facts.conduct
    for state in dict.fromkeys(link.state for link in facts.preconditions):
        if state not in court.dossier:
            reason = f"There is no record of {state}; see that its code is right."
            yield conclude("a State without a record", Outcome.UNKNOWN, reason)
    if Crime.AGGRESSION in facts.crimes:
        yield from aggression.proceeding(court, facts)
    if conduct.deferred_by is not None:
        reason = f"{conduct.deferred_by} asks the Court to defer, which suspends proceedings and not jurisdiction."
        yield conclude("deferral", Outcome.MET, reason, (court.article("16"), conduct.deferred_by))
    if conduct.capacity is not None:
        reason = "The office held makes no difference before the Court; duties to surrender are another question."
        yield conclude("immunity", Outcome.MET, reason, court.articles("27", "98"))
    reason = "Whether the case is admissible is another question, and is not tested."
    yield conclude("admissibility", Outcome.UNKNOWN, reason, court.articles("17", "20"))
