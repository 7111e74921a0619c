"""Exercise of jurisdiction: who set the Court in motion (article 13), and what a referral by the Council reaches."""

from collections.abc import Iterator, Mapping
from functools import partial

from intljustice.law.day_ranges import DayRange, day_of
from intljustice.law.icc.court import Court
from intljustice.law.icc.jurisdiction.assessment import Finding, Outcome, finding
from intljustice.law.icc.jurisdiction.nationality import doubtful
from intljustice.records.positions import Question
from intljustice.values.conduct import Conduct, Scope, Trigger, TriggerNature
from intljustice.values.dates import PartialDate
from intljustice.values.periods import Period
from intljustice.values.provisions import Provision
from intljustice.values.ternary import Ternary


def is_set_in_motion(court: Court, trigger: Trigger) -> Finding:
    """A referral by a party, by the Security Council, or an authorised investigation (articles 13, 14 and 15).

    Any party may refer any situation; a State that only accepted the jurisdiction may not. An unspecified trigger
    leaves the question open: the answer is about the preconditions.
    """
    question = "set in motion"
    if trigger.effective is False:
        message = "The act that was to set the Court in motion was held to have no effect."
        provisions = (court.article("13"),)
        return finding(question=question, outcome=Outcome.NOT_MET, reason=message, provisions=provisions)
    if trigger.nature is TriggerNature.STATE_REFERRAL:
        return _referred_by_a_party(court, trigger)
    message, article, outcome = _TOLD[trigger.nature]
    return finding(question=question, outcome=outcome, reason=message, provisions=(court.article(article),))


_TOLD = {
    TriggerNature.COUNCIL_REFERRAL: ("The Security Council referred the situation.", "13(b)", Outcome.MET),
    TriggerNature.PROPRIO_MOTU: (
        "The Prosecutor acts on their own motion, which a Pre-Trial Chamber has to authorise.",
        "13(c)",
        Outcome.MET,
    ),
    TriggerNature.COMMUNICATIONS: ("Communications alone do not set the Court in motion.", "13", Outcome.NOT_MET),
    TriggerNature.NONE: ("Nobody has set the Court in motion.", "13", Outcome.NOT_MET),
    TriggerNature.UNSPECIFIED: (
        "Who set the Court in motion is left open; it cannot act without that.",
        "13",
        Outcome.MET,
    ),
}


def _referred_by_a_party(court: Court, trigger: Trigger) -> Finding:
    answers = {by: _party_then(court, by, trigger.day) for by in trigger.by}
    parties = [by for by, answer in answers.items() if answer is Ternary.YES]
    concluded = partial(finding, question="set in motion", records=tuple(parties or answers))
    if parties:
        message = f"{' and '.join(map(court.called, parties))} referred the situation as a party."
        return concluded(outcome=Outcome.MET, reason=message, provisions=(court.article("13(a)"),))
    missing = _missing_of(trigger, answers)
    if missing:
        message = "Whether a State that referred the situation was a party then is not known."
        return concluded(outcome=Outcome.UNKNOWN, reason=message, missing=missing)
    message = f"{' and '.join(map(court.called, answers))} referred the situation, and was no party then."
    provisions = (court.article("13(a)"), court.article("14"))
    return concluded(outcome=Outcome.NOT_MET, reason=message, provisions=provisions)


def _missing_of(trigger: Trigger, answers: Mapping[str, Ternary]) -> tuple[str, ...]:
    """What is missing where no State that is named surely was a party: the other States, the day, or its standing."""
    if not trigger.by or (trigger.by_count or 0) > len(trigger.by):
        return ("trigger/by",)
    unknown = [by for by, answer in answers.items() if answer is Ternary.UNKNOWN]
    if unknown and not DayRange.of(trigger.day).is_day:
        return ("trigger/day",)
    return tuple(f"the standing of {by} on {trigger.day}" for by in unknown)


def _party_then(court: Court, state: str, day: PartialDate | None) -> Ternary:
    """Whether a State was a party when it made a referral: on every day that may be meant, or on none of them.

    There is nothing to refer before the Statute is in force, and no referral after the day at which the records stand.
    """
    meant = DayRange.of(day)
    first = max(meant.first, min(court.status_table.entry.day.first, meant.last))
    last = meant.last if court.today is None else max(first, min(meant.last, court.today))
    answers = court.status_table.timeline(state).during(first, last)
    return next(iter(answers)) if len(answers) == 1 else Ternary.UNKNOWN


def council_findings(court: Court, conduct: Conduct, trigger: Trigger, day: int) -> Iterator[Finding]:
    """What a referral by the Security Council reaches: neither territory nor nationality of a party is asked for.

    Whether the law was foreseeable for the person, where the referral reaches back over conduct that no party was
    linked with, is a condition that the answer leaves open.
    """
    yield within_the_referral(court, conduct, trigger.scope, day)
    if trigger.excluding is not None:
        yield not_exempted(court, conduct, trigger, trigger.excluding, day)


def within_the_referral(court: Court, conduct: Conduct, scope: Scope | None, day: int) -> Finding:
    """The place and time that the referral names."""
    question, provisions = "within the referral", (court.article("13(b)"),)
    if scope is None:
        message = "The referral sets no bounds that are recorded."
        return finding(question=question, outcome=Outcome.MET, reason=message, provisions=provisions)
    places = (*conduct.territory, *conduct.elements_also_in)
    outside = bool(scope.territory) and bool(places) and not set(scope.territory) & set(places)
    elsewhere = scope.region is not None and conduct.region is not None and not _same(scope.region, conduct.region)
    during = _during(scope.period, day)
    if outside or elsewhere or during is Ternary.NO:
        message = "The conduct lies outside the place or the time that the referral names."
        return finding(question=question, outcome=Outcome.NOT_MET, reason=message, provisions=provisions)
    missing = ["territory"] if scope.territory and not places else []
    missing += ["region"] if scope.region is not None and conduct.region is None else []
    missing += ["trigger/scope"] if during is Ternary.UNKNOWN else []
    if missing:
        message = "Whether the conduct lies within the place and the time that the referral names is not known."
        return finding(question=question, outcome=Outcome.UNKNOWN, reason=message, missing=tuple(missing))
    message = "The conduct lies within the place and the time that the referral names."
    return finding(question=question, outcome=Outcome.MET, reason=message, provisions=provisions)


def _during(period: Period | None, day: int) -> Ternary:
    """Whether a day lies in the time that a referral names; one that names no end is open to later conduct."""
    if period is None:
        return Ternary.YES
    begun = Ternary.YES if period.start is None else DayRange.of(period.start).passed_on(day)
    over = Ternary.NO if period.end is None else DayRange.of(period.end).passed_on(day - 1)
    return begun & ~over


def _same(one: str, other: str) -> bool:
    return one.casefold() in other.casefold() or other.casefold() in one.casefold()


def not_exempted(court: Court, conduct: Conduct, trigger: Trigger, clause: Provision, day: int) -> Finding:
    """The clause of a referral that leaves some to the State that sent them.

    It speaks of nationals of a State outside the situation that is no party, for acts in an operation that the Council
    established or authorised. Outside these conditions it does nothing; within them its effect is disputed, and so is
    whether it speaks of somebody with another nationality too.
    """
    home = set(() if trigger.scope is None else trigger.scope.territory)
    standing = {one.state: court.party(one.state, day) for one in conduct.nationalities if one.state not in home}
    doubted = doubtful(conduct, day)
    free = [state for state, party in standing.items() if party is Ternary.NO and state not in doubted]
    unknown = [] if free else _unknown_nationals(conduct, standing, day)
    concluded = partial(finding, question="not exempted by the referral", records=tuple(standing))
    if not free and not unknown:
        message = "The clause does not speak of nationals of a party, or of the State concerned."
        return concluded(outcome=Outcome.MET, reason=message)
    if conduct.council_operation is False:
        message = "The acts were not part of an operation that the Council authorised."
        return concluded(outcome=Outcome.MET, reason=message)
    if conduct.council_operation is None:
        message = "Whether the acts were part of an operation authorised by the Council is not given."
        return concluded(outcome=Outcome.UNKNOWN, reason=message, missing=("council_operation", *unknown))
    if unknown:
        message = "Whether the person is a national of a State outside the Statute is not known."
        return concluded(outcome=Outcome.UNKNOWN, reason=message, missing=tuple(unknown))
    message, dispute = _EXEMPTED[len(free) < len({one.state for one in conduct.nationalities})]
    return concluded(outcome=Outcome.DISPUTED, reason=message, provisions=(clause,), dispute=dispute)


_EXEMPTED = {
    False: (
        "The clause leaves such acts to the State that sent the person; what that means for the Court is disputed.",
        Question.REFERRAL_EXEMPTION,
    ),
    True: (
        "The clause leaves such acts to the State that sent the person, who is a national of another State too.",
        Question.DUAL_NATIONALITY,
    ),
}
"""What is in dispute, by whether the person has a nationality too that the clause does not speak of."""


def _unknown_nationals(conduct: Conduct, standing: Mapping[str, Ternary], day: int) -> list[str]:
    """What is missing to say whether the person is a national of a State outside the Statute."""
    if not conduct.nationalities and not conduct.stateless:
        return ["nationalities"]
    doubted = doubtful(conduct, day)
    if any(party is Ternary.NO and state in doubted for state, party in standing.items()):
        return ["nationalities"]
    return [f"the standing of {state} on {day_of(day)}" for state in standing if standing[state] is Ternary.UNKNOWN]
