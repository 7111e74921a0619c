"""What may be asked: a conduct and a trigger, and nothing that looks like them."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

import attrs

from intljustice.dossier.dossier import Dossier
from intljustice.errors import InvalidValue
from intljustice.law.answers import lowest
from intljustice.law.day_ranges import DayRange, day_of
from intljustice.law.icc.court import Court, court_of
from intljustice.law.icc.jurisdiction import aggression, persons
from intljustice.law.icc.jurisdiction.assessment import Assessment, Finding, Limb, Outcome, Verdict, finding, limb
from intljustice.law.icc.jurisdiction.crimes import is_against_the_court, is_within_the_statute
from intljustice.law.icc.jurisdiction.exercise import is_set_in_motion
from intljustice.law.icc.jurisdiction.intervals import Stretch, end_of, is_dated, stretches
from intljustice.law.icc.jurisdiction.one_day import OnDay, limb_of, on_day, person_findings
from intljustice.law.icc.jurisdiction.positions import with_positions
from intljustice.law.icc.jurisdiction.preconditions import preconditions_of
from intljustice.law.treaties.standing import standing
from intljustice.records.positions import Question
from intljustice.values.conduct import UNSPECIFIED, Conduct, Crime, Trigger, TriggerNature
from intljustice.values.provisions import Provision
from intljustice.values.ternary import Confidence


def examine_asked(conduct: object, trigger: object) -> None:
    """Refuse what is no conduct or no trigger, the id of a case among them, with the way to those of a case.

    Raises:
        InvalidValue: NOT_A_CONDUCT or NOT_A_TRIGGER.
    """
    if not isinstance(conduct, Conduct):
        raise _refused("NOT_A_CONDUCT", conduct, "a conduct")
    if not isinstance(trigger, Trigger):
        raise _refused("NOT_A_TRIGGER", trigger, "a trigger")


def _refused(code: str, given: object, wanted: str) -> InvalidValue:
    message = f'"{given}"' if isinstance(given, str) else type(given).__name__
    hint = "make one, or take those of a recorded case: assess(d, *facts_of(d, case))"
    return InvalidValue.because(code, f"{message} is not {wanted}", hint, given)


_BEST = (Verdict.JURISDICTION, Verdict.UNKNOWN, Verdict.DISPUTED, Verdict.NO_JURISDICTION)
"""Of several days or crimes one is enough: what is not known of one of them may be that one."""


def assess(dossier: Dossier, conduct: Conduct, trigger: Trigger = UNSPECIFIED) -> Assessment:
    """Whether the Court has jurisdiction over some conduct, with the articles and facts behind the answer.

    An adult natural person is presumed and said to be. Any other fact that matters and is not given makes the answer
    unknown, and is named. Of a period every day is tested against every start and end: one day that qualifies is
    enough, for that part. Beside the answer stand deferral, admissibility and immunity; they never change it.

    Args:
        dossier: the dossier, in which one treaty is marked as the Court's Statute.
        conduct: what is alleged.
        trigger: who set the Court in motion; where unspecified, the answer is about the preconditions.

    Raises:
        UnknownRecord: where no treaty, or more than one, is marked as the Statute.
        InvalidValue: for what is no conduct or no trigger.
    """
    examine_asked(conduct, trigger)
    return assessed(court_of(dossier), conduct, trigger)


def assessed(court: Court, conduct: Conduct, trigger: Trigger) -> Assessment:
    """The same of a court as it is, or as it is supposed to be."""
    if is_against_the_court(conduct.crime):
        return _offence_against_the_court(court, conduct, trigger)
    answer = _under_part_two(court, conduct, trigger)
    also = any(map(is_against_the_court, conduct.further_crimes))
    if also and answer.verdict is not Verdict.JURISDICTION:
        return _offence_against_the_court(court, conduct, trigger)
    return answer


def _offence_against_the_court(court: Court, conduct: Conduct, trigger: Trigger) -> Assessment:
    return with_positions(court, _against_the_court(court, conduct, trigger), (), _first_day(conduct))


def _under_part_two(court: Court, conduct: Conduct, trigger: Trigger) -> Assessment:
    """The answer on the crimes of article 5, to which Part 2 of the Statute applies."""
    motion = is_set_in_motion(court, trigger)
    if not is_dated(conduct.period):
        return _without_a_day(court, conduct, trigger, motion)
    best = _over_crimes(court, conduct, trigger)
    return with_positions(court, _answer(court, conduct, trigger, best, motion), best.on.links, best.on.day)


def _first_day(conduct: Conduct) -> int | None:
    start = None if conduct.period is None else conduct.period.start
    return None if start is None else DayRange.of(start).first


@attrs.frozen(kw_only=True)
class _Sum:
    """The verdict on one crime over the whole time of the conduct; `tried` is every day of it that was tested."""

    verdict: Verdict
    grounds: tuple[Provision, ...]
    on: OnDay
    change_days: tuple[int, ...] = ()
    missing: tuple[str, ...] = ()
    tried: tuple[OnDay, ...] = ()


def _over_crimes(court: Court, conduct: Conduct, trigger: Trigger) -> _Sum:
    """The best answer of all crimes charged; none is better than jurisdiction."""
    found: list[_Sum] = []
    for crime in (conduct.crime, *conduct.further_crimes):
        found.append(_over_time(court, conduct, crime, trigger))
        if found[-1].verdict is Verdict.JURISDICTION:
            break
    tried = tuple(day for one in found for day in one.tried)
    return attrs.evolve(min(found, key=_rank), tried=tried)


def _over_time(court: Court, conduct: Conduct, crime: Crime | None, trigger: Trigger) -> _Sum:
    """The verdict over every stretch of days on which the conduct can have taken place."""
    found = [(part, on_day(court, conduct, crime, trigger, part.day)) for part in stretches(court, conduct, trigger)]
    return attrs.evolve(_summed(found), tried=tuple(one for _, one in found))


def _summed(found: Sequence[tuple[Stretch, OnDay]]) -> _Sum:
    """One qualifying day is enough where it surely is one of the conduct.

    One is of those on which it may have begun, and one of those on which it may have ended: there all have to qualify.
    """
    every = [one for _, one in found]
    sure = [one for part, one in found if part.sure]
    begun = max((one for part, one in found if part.begins), key=_rank)
    ended = max((one for part, one in found if part.ends), key=_rank)
    change_days = tuple(after.day for before, after in pairwise(every) if before.verdict is not after.verdict)
    most = min(every, key=_rank)
    least = min((*sure, begun, ended), key=_rank)
    if least.verdict is not most.verdict:
        missing = ("period: the exact days", *least.missing, *most.missing)
        return _Sum(verdict=Verdict.UNKNOWN, grounds=(), on=most, change_days=change_days, missing=missing)
    if most.verdict is Verdict.JURISDICTION:
        return _qualifying([*sure, *every], every, change_days)
    alike = [one for one in every if one.verdict is most.verdict]
    grounds = tuple(dict.fromkeys(provision for one in alike for provision in one.grounds))
    missing = tuple(dict.fromkeys(fact for one in alike for fact in one.missing))
    return _Sum(verdict=most.verdict, grounds=grounds, on=most, change_days=change_days, missing=missing)


def _rank(found: "OnDay | _Sum") -> int:
    return _BEST.index(found.verdict)


def _qualifying(sure: Sequence[OnDay], every: Sequence[OnDay], change_days: tuple[int, ...]) -> _Sum:
    """Jurisdiction for the part that qualifies; what bounds that part in time is among the grounds."""
    held = [one for one in sure if one.verdict is Verdict.JURISDICTION]
    grounds = dict.fromkeys(provision for one in held[:1] for provision in one.grounds)
    for one in every:
        if one.verdict is Verdict.NO_JURISDICTION:
            grounds.update(dict.fromkeys(p for p in one.grounds if p.path and p.path[0] in _OF_TIME))
    return _Sum(verdict=Verdict.JURISDICTION, grounds=tuple(grounds), on=held[0], change_days=change_days)


_OF_TIME = frozenset({"11", "127"})


def _answer(court: Court, conduct: Conduct, trigger: Trigger, found: _Sum, motion: Finding) -> Assessment:
    by_council = trigger.nature is TriggerNature.COUNCIL_REFERRAL
    verdict, grounds = found.verdict, found.grounds
    if motion.outcome is Outcome.NOT_MET:
        barred = verdict is Verdict.NO_JURISDICTION
        grounds = (*grounds, *motion.provisions) if barred else motion.provisions
        verdict = Verdict.NO_JURISDICTION
    elif motion.outcome is Outcome.UNKNOWN and verdict is not Verdict.NO_JURISDICTION:
        verdict = Verdict.UNKNOWN
    elif by_council and verdict is not Verdict.NO_JURISDICTION:
        grounds = (*grounds, court.article("13(b)"))
    if verdict is Verdict.UNKNOWN:
        grounds = ()
    exercise = limb("exercise", motion.outcome, (motion,))
    missing = (*found.missing, *motion.missing) if verdict is Verdict.UNKNOWN else ()
    disputes = {one.dispute for held in found.on.limbs for one in held.findings if one.dispute is not None}
    limbs = (*found.on.limbs, exercise)
    return Assessment(
        court=court.name,
        conduct=conduct,
        trigger=trigger,
        verdict=verdict,
        grounds=tuple(dict.fromkeys(grounds)),
        provisions=tuple(dict.fromkeys(p for held in limbs for one in held.findings for p in one.provisions)),
        limbs=limbs,
        change_days=tuple(map(day_of, found.change_days)),
        disputes=tuple(one for one in Question if one in disputes) if verdict is Verdict.DISPUTED else (),
        assumed=tuple(dict.fromkeys(found.on.assumed)),
        missing=tuple(dict.fromkeys(missing)),
        records=tuple(_records(court, conduct, trigger, (*limbs, *(one for day in found.tried for one in day.limbs)))),
        beside=tuple(_beside(court, conduct, trigger)),
        confidence=None if verdict is Verdict.UNKNOWN else _confidence(court, found.on),
        as_of=court.dossier.about.as_of,
    )


def _records(court: Court, conduct: Conduct, trigger: Trigger, limbs: Iterable[Limb]) -> Iterator[str]:
    """The Statute, what the findings rest on, and the acts by which the States in the facts are bound or not.

    Also what the findings of other days and crimes rest on: had they come out better, they would be the answer.
    """
    linked = (link.state for link in preconditions_of(conduct))
    states = (*linked, *conduct.effects_in, *conduct.acted_from, *conduct.nationalities_later, *trigger.by)
    acts = (act for state in dict.fromkeys(states) for act in court.binding_acts(state))
    found = (record for held in limbs for one in held.findings for record in one.records)
    yield from dict.fromkeys((court.statute.id, *found, *acts, *court.completing))


def _confidence(court: Court, found: OnDay) -> Confidence | None:
    dossier, on = court.dossier, day_of(found.day)
    states = [state for state in dict.fromkeys(link.state for link in found.links) if state in dossier]
    return lowest(standing(dossier, state, court.statute, on=on).confidence for state in states) if states else None


def _against_the_court(court: Court, conduct: Conduct, trigger: Trigger) -> Assessment:
    """Article 70 gives jurisdiction itself: Part 2 does not apply, and no link with a party is asked for."""
    message = (
        "An offence against the administration of justice is within the jurisdiction of the Court whoever commits it."
    )
    provisions = (court.article("70"),)
    found = finding(question="article 70", outcome=Outcome.MET, reason=message, provisions=provisions)
    period = conduct.period
    when = end_of(court, period) if period is not None and is_dated(period) else None
    on_persons = limb_of("ratione personae", person_findings(court, conduct, when))
    barred = [one for one in on_persons.findings if one.outcome is Outcome.NOT_MET]
    verdict = _UNDER_ARTICLE_70.get(on_persons.outcome, Verdict.JURISDICTION)
    return Assessment(
        court=court.name,
        conduct=conduct,
        trigger=trigger,
        verdict=verdict,
        grounds=tuple(p for one in barred for p in one.provisions) or provisions,
        provisions=(*provisions, *(p for one in on_persons.findings for p in one.provisions)),
        records=(court.statute.id,),
        limbs=(limb("offences against the Court", Outcome.MET, (found,)), on_persons),
        assumed=persons.assumed(conduct),
        missing=tuple(m for one in on_persons.findings for m in one.missing) if verdict is Verdict.UNKNOWN else (),
        beside=tuple(_beside(court, conduct, trigger)),
        as_of=court.dossier.about.as_of,
    )


_UNDER_ARTICLE_70 = {Outcome.NOT_MET: Verdict.NO_JURISDICTION, Outcome.UNKNOWN: Verdict.UNKNOWN}


def _without_a_day(court: Court, conduct: Conduct, trigger: Trigger, motion: Finding) -> Assessment:
    """Without a day only what holds on every day can be said."""
    crimes = [is_within_the_statute(court, one) for one in (conduct.crime, *conduct.further_crimes)]
    best = next((one for one in crimes if one.outcome is Outcome.MET), crimes[0])
    found = (*person_findings(court, conduct), best, *((motion,) if motion.outcome is Outcome.NOT_MET else ()))
    bars = [one for one in found if one.outcome is Outcome.NOT_MET]
    missing = tuple(m for one in found for m in one.missing)
    limbs = (limb("on any day", Outcome.NOT_MET if bars else Outcome.UNKNOWN, found),)
    return Assessment(
        court=court.name,
        conduct=conduct,
        trigger=trigger,
        verdict=Verdict.NO_JURISDICTION if bars else Verdict.UNKNOWN,
        grounds=tuple(p for one in bars for p in one.provisions),
        limbs=limbs,
        missing=() if bars else ("period", *missing),
        records=tuple(_records(court, conduct, trigger, limbs)),
        beside=tuple(_beside(court, conduct, trigger)),
        as_of=court.dossier.about.as_of,
    )


def _beside(court: Court, conduct: Conduct, trigger: Trigger) -> Iterator[Finding]:
    """What aggression needs to proceed, deferral and immunity, where they matter; admissibility is not tested here.

    Before these, what may be a slip of the pen: a State without a record is called by its code and judged by its acts.
    """
    for state in dict.fromkeys(link.state for link in preconditions_of(conduct)):
        if state not in court.dossier:
            message = f"There is no record of {state}; see that its code is right."
            yield finding(question="a State without a record", outcome=Outcome.UNKNOWN, reason=message, provisions=())
    if Crime.AGGRESSION in (conduct.crime, *conduct.further_crimes):
        yield from aggression.proceeding(court, trigger)
    if conduct.deferred_by is not None:
        message = f"{conduct.deferred_by} asks the Court to defer, which suspends proceedings and not jurisdiction."
        provisions = (court.article("16"), conduct.deferred_by)
        yield finding(question="deferral", outcome=Outcome.MET, reason=message, provisions=provisions)
    if conduct.capacity is not None:
        message = "The office held makes no difference before the Court; duties to surrender are another question."
        provisions = (court.article("27"), court.article("98"))
        yield finding(question="immunity", outcome=Outcome.MET, reason=message, provisions=provisions)
    message = "Whether the case is admissible is another question, and is not tested."
    provisions = (court.article("17"), court.article("20"))
    yield finding(question="admissibility", outcome=Outcome.UNKNOWN, reason=message, provisions=provisions)
