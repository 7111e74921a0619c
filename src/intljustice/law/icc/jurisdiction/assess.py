"""The test of jurisdiction: who, what, when, where or whose, who set the Court in motion, what stands beside."""

from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence
from functools import partial
from typing import Any

import attrs

from intljustice.dossier.dossier import Dossier
from intljustice.errors import InvalidValue
from intljustice.law.answer_parts import alike
from intljustice.law.answers import beyond
from intljustice.law.day_ranges import DayRange
from intljustice.law.icc.court import Court, court_of
from intljustice.law.icc.jurisdiction import aggression, persons
from intljustice.law.icc.jurisdiction.alleged_facts import AllegedFacts
from intljustice.law.icc.jurisdiction.assessment import (
    VERDICTS,
    Assessment,
    AssessmentPart,
    ChargeAssessment,
    Finding,
    Limb,
    Outcome,
    Verdict,
    conclude,
    findings_of,
    joint_outcome,
    limb_of,
    limb_of_all,
    missing_in,
    provisions_of,
)
from intljustice.law.icc.jurisdiction.charges import Charge, charges_of, require_paragraphs, sort_of_test
from intljustice.law.icc.jurisdiction.crimes import is_against_the_court, is_within_the_statute
from intljustice.law.icc.jurisdiction.exercise import as_recorded, is_set_in_motion, linked_with_the_situation
from intljustice.law.icc.jurisdiction.intervals import Stretch, Time, is_not_retroactive, stretches, time_of
from intljustice.law.icc.jurisdiction.named import require_recorded
from intljustice.law.icc.jurisdiction.one_day import OnDay, on_day
from intljustice.law.icc.jurisdiction.positions import with_positions
from intljustice.law.icc.jurisdiction.records_end import end_of_records, end_of_referral_records
from intljustice.law.icc.jurisdiction.situations import triggers_of, with_consideration
from intljustice.law.support import answered
from intljustice.model.references import HasId, Id
from intljustice.records.positions import Question
from intljustice.records.situations import Investigation
from intljustice.values.conduct import UNSPECIFIED, Conduct, Crime, Trigger
from intljustice.values.provisions import Provision


def assess(dossier: Dossier, conduct: Conduct, trigger: Trigger | Id = UNSPECIFIED) -> Assessment:
    """Whether the Court has jurisdiction over a conduct, with the articles and facts behind the answer.

    An adult natural person is presumed, and the answer says so. Any other fact that matters and is not given makes the
    answer unknown, and is named. Of a period every day is tested against every start and end: one day that qualifies is
    enough, for that part. Beside the answer stand deferral, admissibility and immunity; they never change it.

    Args:
        dossier: the dossier, in which one treaty is marked as the Court's Statute.
        conduct: what is alleged.
        trigger: who set the Court in motion, and how far that reaches; where unspecified, the answer is about the
            preconditions. A referral by the Council that names a resolution has the bounds and the exempting clause
            that are recorded of it. A situation, or its id, stands for its triggers with its bounds and days: of
            several the best counts, which is the `trigger` of the answer.

    Raises:
        UnknownRecord: for a State, an organisation or a situation that is not in the dossier, and where no treaty, or
            more than one, is marked as the Statute.
        InvalidValue: for what is no conduct or no trigger, and for a paragraph that the recorded Statute does not have,
            or that defines a crime which is not charged.
    """
    return answered(dossier, partial(_assessed, conduct=conduct, trigger=trigger), _consulted)


def _consulted(dossier: Dossier, answer: Assessment) -> Iterator[str]:
    """The records that can bear on an assessment beside those on which it rests: what the States in the facts did."""
    court = court_of(dossier)
    for state in dict.fromkeys((*AllegedFacts.of(answer.conduct, answer.trigger).touched, *answer.trigger.by)):
        yield from (act.id for act in court.acts(state))
        yield from (declaration.id for declaration in court.declarations.get(state, ()))


def _assessed(dossier: Dossier, conduct: Conduct, trigger: Trigger | Id) -> Assessment:
    """The assessment by what is recorded, whatever other sources say.

    Raises:
        UnknownRecord: as for `assess`.
        InvalidValue: as for `assess`.
    """
    if not isinstance(conduct, Conduct):
        raise _refusal("NOT_A_CONDUCT", conduct, "a conduct")
    court = court_of(dossier)
    require_paragraphs(court, conduct)
    if isinstance(trigger, Trigger):
        return assess_recorded(court, conduct, trigger)
    if not _is_id(trigger):
        raise _refusal("NOT_A_TRIGGER", trigger, "a trigger")
    situation = dossier.get(Investigation, trigger)
    triggers = triggers_of(court, situation)
    require_recorded(dossier, conduct, triggers)
    answer = best_of(court, with_consideration(court, conduct, situation), triggers)
    return attrs.evolve(answer, records=tuple(dict.fromkeys((*answer.records, situation.id))))


def assess_recorded(court: Court, conduct: Conduct, trigger: Trigger) -> Assessment:
    """The assessment of facts as they are recorded, also of a paragraph that the Statute does not have."""
    triggers = as_recorded(court, trigger)
    require_recorded(court.dossier, conduct, triggers)
    return best_of(court, conduct, triggers)


def _is_id(given: object) -> bool:
    """Whether what is given is a record, or is written like the id of one."""
    return isinstance(given, HasId) or (isinstance(given, str) and ":" in given)


def _refusal(code: str, given: object, wanted: str) -> InvalidValue:
    named = f'"{given}"' if isinstance(given, str) else type(given).__name__
    hint = "make one, or take those of a recorded case: assess(d, *facts_of(d, case))"
    return InvalidValue.because(code, f"{named} is not {wanted}", hint, given)


def best_of(court: Court, conduct: Conduct, triggers: Iterable[Trigger]) -> Assessment:
    """The best answer by any of several triggers; of equal ones that which lacks the fewest facts, else the first.

    None is better than jurisdiction.
    """
    answers: list[Assessment] = []
    for trigger in triggers:
        answers.append(assessed(court, conduct, trigger))
        if answers[-1].verdict is Verdict.JURISDICTION:
            break
    return min(answers, key=lambda answer: (_rank(answer), len(answer.missing)))


def assessed(court: Court, conduct: Conduct, trigger: Trigger) -> Assessment:
    """The assessment by a Court as it is, or with one fact about a State supposed: the best answer on any charge."""
    facts, charges = AllegedFacts.of(conduct, trigger), charges_of(court, conduct)
    against = [charge for charge in charges if is_against_the_court(charge.crime)]
    others = [charge for charge in charges if charge not in against]
    tests = ((_under_article_70, against), (_under_part_two, others))
    first = tests if charges[0] in against else tests[::-1]
    answers = sorted((test(court, facts, those) for test, those in first if those), key=_rank)
    if len(answers) == 1:
        return answers[0]
    return attrs.evolve(answers[0], charges=tuple(charge for answer in answers for charge in answer.charges))


def _under_part_two(court: Court, facts: AllegedFacts, charges: Sequence[Charge]) -> Assessment:
    """The answer on the crimes of article 5, to which Part 2 of the Statute applies."""
    motion = is_set_in_motion(court, facts.trigger)
    time = time_of(court, facts.conduct.period)
    if time is None:
        return _without_a_day(court, facts, motion, charges)
    tested = _over_charges(court, facts, charges, time)
    (_, best), *_ = tested
    return with_positions(court, facts, _answer(court, facts, tested, motion, time), best.on.links, best.on.facts)


@attrs.frozen(kw_only=True)
class _OverTime:
    """The test of one charge over the whole time of the conduct.

    Attributes:
        verdict: the verdict.
        grounds: the provisions on which it rests.
        on: the day that decides, with its limbs.
        last: the last day on which the verdict rests.
        missing: the facts that are missing.
        tried: every day that was tested.
    """

    verdict: Verdict
    grounds: tuple[Provision, ...]
    on: OnDay
    last: int
    missing: tuple[str, ...] = ()
    tried: tuple[OnDay, ...] = ()


_BEST = (Verdict.JURISDICTION, Verdict.UNKNOWN, Verdict.DISPUTED, Verdict.NO_JURISDICTION)
"""Verdicts, the best first. Of several days or charges one is enough, and what is not known of one may be that one."""


def _rank(tested: OnDay | _OverTime | ChargeAssessment | Assessment) -> int:
    return _BEST.index(tested.verdict)


_Tested = Sequence[tuple[Charge, _OverTime]]
"""Charges with what the test of each gives, the best first."""


def _over_charges(court: Court, facts: AllegedFacts, charges: Iterable[Charge], time: Time) -> _Tested:
    """The test of each charge, the best first; charges that the test treats alike are tested once."""
    tested: dict[Hashable, _OverTime] = {}
    each: list[tuple[Charge, _OverTime]] = []
    for charge in charges:
        sort = sort_of_test(court, facts, charge)
        if sort not in tested:
            tested[sort] = _over_time(court, facts, charge, time)
        each.append((charge, tested[sort]))
    return sorted(each, key=lambda pair: _rank(pair[1]))


def _over_time(court: Court, facts: AllegedFacts, charge: Charge, time: Time) -> _OverTime:
    """The verdict on one charge over every stretch of days on which the conduct can have taken place.

    One qualifying day is enough where the conduct surely took place on it. It surely began on one of the days on which
    it may have begun, and ended on one of those on which it may have ended: there all have to qualify. The grounds of
    all qualifying days are named; but that a withdrawal was declared in the course of it (127(1)) carries nothing.
    """
    tested = [(stretch, on_day(court, facts, charge, stretch.day)) for stretch in stretches(court, facts, time)]
    days = tuple(day for _, day in tested)
    sure = [day for stretch, day in tested if stretch.sure]
    best, least = min(days, key=_rank), _at_least(tested, sure)
    start, end = time
    concluded = partial(_OverTime, last=end.last, tried=days)
    if least.verdict is not best.verdict:
        missing = ("period: the exact days", *least.missing, *best.missing)
        return concluded(verdict=Verdict.UNKNOWN, grounds=(), on=best, missing=missing)
    if best.verdict is Verdict.JURISDICTION:
        holding = [day for day in sure if day.verdict is best.verdict]
        last = max(start.last, holding[0].facts.day) if holding else end.last
        first, *others = holding or [day for day in days if day.verdict is best.verdict]
        later = (ground for day in others for ground in day.grounds if ground != court.article("127(1)"))
        return concluded(
            verdict=best.verdict, grounds=(*first.grounds, *later, *_bounds_in_time(days)), on=first, last=last
        )
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


_Concluded = tuple[Verdict, tuple[Provision, ...]]
"""A verdict with its grounds."""


def _set_in_motion(court: Court, facts: AllegedFacts, motion: Finding, tested: OnDay | _OverTime) -> _Concluded:
    """A verdict on the preconditions, with who set the Court in motion: without that it has no jurisdiction."""
    verdict, grounds = tested.verdict, tested.grounds
    if motion.outcome is Outcome.NOT_MET:
        barred = verdict is Verdict.NO_JURISDICTION
        grounds = (*grounds, *motion.provisions) if barred else motion.provisions
        verdict = Verdict.NO_JURISDICTION
    elif motion.outcome is Outcome.UNKNOWN and verdict is not Verdict.NO_JURISDICTION:
        verdict = Verdict.UNKNOWN
    elif facts.is_referred_by_council and verdict is not Verdict.NO_JURISDICTION:
        grounds = (*grounds, court.article("13(b)"))
    return verdict, () if verdict is Verdict.UNKNOWN else tuple(dict.fromkeys(grounds))


def _on_all(charges: tuple[ChargeAssessment, ...]) -> dict[str, Any]:
    """The fields of an answer that follow from its charges, the best first.

    Where there is no jurisdiction over any, the bars of all are grounds; a fact that is missing for any may be enough.
    """
    first = charges[0]
    same = [charge for charge in charges if charge.verdict is first.verdict]
    is_barred = first.verdict is Verdict.NO_JURISDICTION
    every_ground = (ground for charge in same for ground in charge.grounds)
    return {
        "verdict": first.verdict,
        "grounds": tuple(dict.fromkeys(every_ground)) if is_barred else first.grounds,
        "missing": tuple(dict.fromkeys(fact for charge in same for fact in charge.missing)),
        "charges": charges,
    }


def _parts(time: Time, tried: Iterable[OnDay], concluded: Callable[[OnDay], _Concluded]) -> Iterator[AssessmentPart]:
    """The parts of a conduct of several days, each with the best verdict on any of the charges.

    A part lies wholly within the days on which the conduct surely took place, or wholly outside them.
    """
    start, end = time
    best: dict[int, OnDay] = {}
    for tested in tried:
        best[tested.facts.day] = min(best.get(tested.facts.day, tested), tested, key=_rank)
    surely_from, surely_until = start.last, end.first
    bounds = {surely_from, surely_until + 1} if surely_from <= surely_until else set[int]()
    found: list[tuple[int, tuple[_Concluded, bool]]] = []
    for day in sorted({*best, *(bound for bound in bounds if start.first < bound <= end.last)}):
        held = best[max(first for first in best if first <= day)]
        found.append((day, (concluded(held), surely_from <= day <= surely_until)))
    for first, last, ((verdict, grounds), sure) in alike(found, end.last):
        yield AssessmentPart(start=first, end=last, verdict=verdict, grounds=grounds, sure=sure)


def _end_of_records(court: Court, facts: AllegedFacts, best: _OverTime, motion: Finding) -> int | None:
    """The day on which the records end that bear on the answer, where the conduct or the referral lies after it."""
    ends = [end_of_referral_records(court, facts.trigger)]
    if motion.outcome is not Outcome.NOT_MET:
        ends.append(end_of_records(court, facts, best.verdict, best.on, best.last))
    return min((end for end in ends if end is not None), default=None)


def _judged(
    charge: Charge, tested: _OverTime, motion: Finding, concluded: Callable[[_OverTime], _Concluded]
) -> ChargeAssessment:
    """The answer on a charge, with who set the Court in motion."""
    verdict, grounds = concluded(tested)
    is_unknown = verdict is Verdict.UNKNOWN
    return ChargeAssessment(
        crime=charge.crime,
        paragraph=charge.paragraph,
        verdict=verdict,
        grounds=grounds,
        missing=tuple(dict.fromkeys((*tested.missing, *motion.missing))) if is_unknown else (),
    )


def _answer(court: Court, facts: AllegedFacts, tested: _Tested, motion: Finding, time: Time) -> Assessment:
    """The answer on all charges, with the limbs of the best."""
    concluded = partial(_set_in_motion, court, facts, motion)
    charges = tuple(_judged(charge, of_charge, motion, concluded) for charge, of_charge in tested)
    (_, best), verdict = tested[0], charges[0].verdict
    is_one_day = time[0].first == time[1].last
    end = _end_of_records(court, facts, best, motion)
    disputes = {finding.dispute for finding in findings_of(best.on.limbs)}
    limbs = (*best.on.limbs, limb_of("exercise", motion.outcome, (motion,)))
    return _assessment(
        court,
        facts,
        **_on_all(charges),
        provisions=provisions_of(findings_of(limbs)),
        limbs=limbs,
        parts=() if is_one_day else tuple(_parts(time, (day for _, each in tested for day in each.tried), concluded)),
        disputes=[question for question in Question if question in disputes] if verdict is Verdict.DISPUTED else (),
        assumed=tuple(dict.fromkeys(best.on.assumed)),
        records=_records(court, facts, (*limbs, *_tried(tested)), (day for _, each in tested for day in each.tried)),
        reasons=() if end is None else (beyond(end),),
        beyond_records=end is not None,
    )


def _tried(tested: _Tested) -> Iterator[Limb]:
    """The limbs of every day that was tested for any charge, each once."""
    for each in {id(of_charge): of_charge for _, of_charge in tested}.values():
        for day in each.tried:
            yield from day.limbs


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


def _records(court: Court, facts: AllegedFacts, limbs: Iterable[Limb], tried: Iterable[OnDay] = ()) -> tuple[str, ...]:
    """The ids of the Statute, of what the findings rest on, and of the acts by which the States in the facts are bound.

    The limbs of other days and crimes count as well: had these come out better, they would be the answer.
    """
    followed = (court.acting(state, on.facts.day) for on in tried for state in facts.touched)
    states = dict.fromkeys((*facts.touched, *facts.trigger.by, *followed))
    acts = (act for state in states for act in court.binding_acts(state))
    records = (record for finding in findings_of(limbs) for record in finding.records)
    return tuple(dict.fromkeys((court.statute.id, *records, *acts, *court.completing)))


def _without_a_day(court: Court, facts: AllegedFacts, motion: Finding, charges: Iterable[Charge]) -> Assessment:
    """The answer where no day of the conduct is given: only what holds on every day can be said."""
    tested = sorted((_on_any_day(court, facts, motion, charge) for charge in charges), key=lambda pair: _rank(pair[0]))
    (first, findings), *_ = tested
    outcome = Outcome.NOT_MET if first.verdict is Verdict.NO_JURISDICTION else Outcome.UNKNOWN
    limbs = (limb_of("on any day", outcome, findings),)
    on_all = _on_all(tuple(judged for judged, _ in tested))
    return _assessment(court, facts, **on_all, limbs=limbs, records=_records(court, facts, limbs))


def _on_any_day(
    court: Court, facts: AllegedFacts, motion: Finding, charge: Charge
) -> tuple[ChargeAssessment, tuple[Finding, ...]]:
    """What can be said of a charge where no day is given, with the findings."""
    barring_motion = (motion,) if motion.outcome is Outcome.NOT_MET else ()
    crime = is_within_the_statute(court, charge.crime)
    findings = (*persons.findings(court, facts.conduct), crime, *barring_motion)
    bars = [finding for finding in findings if finding.outcome is Outcome.NOT_MET]
    judged = ChargeAssessment(
        crime=charge.crime,
        paragraph=charge.paragraph,
        verdict=Verdict.NO_JURISDICTION if bars else Verdict.UNKNOWN,
        grounds=provisions_of(bars),
        missing=() if bars else ("period", *missing_in(findings)),
    )
    return judged, findings


def _under_article_70(court: Court, facts: AllegedFacts, charges: Iterable[Charge]) -> Assessment:
    """The answer on an offence against the administration of justice.

    Article 70 gives jurisdiction itself: Part 2 does not apply, and no link with a party is asked for. Part 3
    applies: what it says of persons and of conduct before the entry into force (articles 24(1), 25(1) and 26).
    """
    reason = (
        "An offence against the administration of justice is within the jurisdiction of the Court whoever commits it."
    )
    article_70, period = court.articles("70"), facts.conduct.period
    offence = conclude("article 70", Outcome.MET, reason, article_70)
    time = time_of(court, period)
    who = limb_of_all("ratione personae", persons.findings(court, facts.conduct, None if time is None else time[1]))
    when = limb_of_all("ratione temporis", (is_not_retroactive(court, time),))
    findings = (*who.findings, *when.findings)
    outcome = joint_outcome((who.outcome, when.outcome))
    bars = provisions_of(finding for finding in findings if finding.outcome is Outcome.NOT_MET)
    is_unknown = outcome is Outcome.UNKNOWN
    judged = ChargeAssessment(
        verdict=VERDICTS[outcome],
        grounds=() if is_unknown else bars or article_70,
        missing=missing_in(findings) if is_unknown else (),
    )
    answer = _assessment(
        court,
        facts,
        **_on_all(tuple(attrs.evolve(judged, crime=charge.crime, paragraph=charge.paragraph) for charge in charges)),
        provisions=provisions_of((offence, *findings)),
        records=(court.statute.id,),
        limbs=(limb_of("offences against the Court", Outcome.MET, (offence,)), who, when),
        assumed=persons.assumed(facts.conduct),
    )
    start = None if period is None else period.start
    on_first_day = None if start is None else facts.on(court, DayRange.of(start).first)
    return with_positions(court, facts, answer, (), on_first_day)


def _beside(court: Court, facts: AllegedFacts) -> Iterator[Finding]:
    """What stands beside an answer: what conduct after a referral is linked with, deferral, immunity, admissibility."""
    conduct = facts.conduct
    time = time_of(court, conduct.period)
    if time is not None:
        yield from linked_with_the_situation(court, facts.trigger, time[1])
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
