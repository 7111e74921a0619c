"""Exercise of jurisdiction (article 13): who set the Court in motion, and what a referral by the Council reaches."""

from collections.abc import Iterator, Mapping
from functools import partial

from intljustice.law.day_ranges import DayRange, day_of
from intljustice.law.icc.court import Court
from intljustice.law.icc.jurisdiction.alleged_facts import FactsOnDay, lies_within
from intljustice.law.icc.jurisdiction.assessment import Finding, Outcome, conclude
from intljustice.law.icc.jurisdiction.places import lies_in_any
from intljustice.records.positions import Question
from intljustice.values.conduct import Scope, Trigger, TriggerNature, states_of
from intljustice.values.dates import PartialDate
from intljustice.values.provisions import Provision
from intljustice.values.ternary import Ternary


def is_set_in_motion(court: Court, trigger: Trigger) -> Finding:
    """Whether a party, the Security Council or the Prosecutor set the Court in motion (articles 13, 14 and 15).

    Any party may refer any situation; a State that only accepted the jurisdiction may not. An unspecified trigger
    counts as met: the answer is then about the preconditions.
    """
    question = "set in motion"
    if trigger.effective is False:
        reason = "The act that was to set the Court in motion was held to have no effect."
        return conclude(question, Outcome.NOT_MET, reason, court.articles("13"))
    if trigger.nature is TriggerNature.STATE_REFERRAL:
        return _is_referred_by_a_party(court, trigger)
    reason, article, outcome = _BY_NATURE[trigger.nature]
    return conclude(question, outcome, reason, court.articles(article))


_BY_NATURE = {
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


def _is_referred_by_a_party(court: Court, trigger: Trigger) -> Finding:
    answers = {state: _was_party(court, state, trigger.day) for state in trigger.by}
    parties = [state for state, answer in answers.items() if answer is Ternary.YES]
    concluded = partial(conclude, "set in motion", records=tuple(parties or answers))
    if parties:
        reason = f"{' and '.join(map(court.called, parties))} referred the situation as a party."
        return concluded(Outcome.MET, reason, court.articles("13(a)"))
    missing = _missing_of(trigger, answers)
    if missing:
        reason = "Whether a State that referred the situation was a party then is not known."
        return concluded(Outcome.UNKNOWN, reason, missing=missing)
    reason = f"{' and '.join(map(court.called, answers))} referred the situation, and was no party then."
    return concluded(Outcome.NOT_MET, reason, court.articles("13(a)", "14"))


def _missing_of(trigger: Trigger, answers: Mapping[str, Ternary]) -> tuple[str, ...]:
    """What is missing where no State named surely was a party: the other States, the day, or a State's standing."""
    if not trigger.by or (trigger.by_count or 0) > len(trigger.by):
        return ("trigger/by",)
    unknown = [state for state, answer in answers.items() if answer is Ternary.UNKNOWN]
    if unknown and not DayRange.of(trigger.day).is_day:
        return ("trigger/day",)
    return tuple(f"the standing of {state} on {trigger.day}" for state in unknown)


def _was_party(court: Court, state: str, day: PartialDate | None) -> Ternary:
    """Whether a State was a party when it made a referral: on every day that may be meant, or on none of them.

    No referral is made before the Statute is in force, or after the day at which the records stand.
    """
    meant = DayRange.of(day)
    first = max(meant.first, min(court.status_table.entry.day.first, meant.last))
    last = meant.last if court.today is None else max(first, min(meant.last, court.today))
    return court.party_throughout(state, first, last)


def council_findings(court: Court, facts: FactsOnDay) -> Iterator[Finding]:
    """The findings on a referral by the Security Council: no territory or nationality of a party is asked for.

    Leaves out whether the law was foreseeable for the person, where the referral reaches back over conduct that was
    linked with no party.
    """
    yield is_within_the_referral(court, facts, facts.trigger.scope)
    if facts.trigger.excluding is not None:
        yield is_not_exempted(court, facts, facts.trigger.excluding)


def is_within_the_referral(court: Court, facts: FactsOnDay, scope: Scope | None) -> Finding:
    """Whether the conduct lies within the place and the time that a referral names (article 13(b))."""
    concluded = partial(conclude, "within the referral")
    provisions = court.articles("13(b)")
    if scope is None:
        return concluded(Outcome.MET, "The referral sets no bounds that are recorded.", provisions)
    there = lies_in_any(facts.places, scope.territory) if scope.territory else Ternary.YES
    during = lies_within(scope.period, facts.day)
    if (there is Ternary.NO and facts.places) or during is Ternary.NO:
        reason = "The conduct lies outside the place or the time that the referral names."
        return concluded(Outcome.NOT_MET, reason, provisions)
    missing = [] if there is Ternary.YES else [_missing_place(facts, scope)]
    missing += ["trigger/scope"] if during is Ternary.UNKNOWN else []
    if missing:
        reason = "Whether the conduct lies within the place and the time that the referral names is not known."
        return concluded(Outcome.UNKNOWN, reason, missing=tuple(missing))
    return concluded(Outcome.MET, "The conduct lies within the place and the time that the referral names.", provisions)


def _missing_place(facts: FactsOnDay, scope: Scope) -> str:
    """What is missing to say whether the conduct took place within the bounds: a place, or its region."""
    named = [place for place in facts.places if place.state in states_of(scope.territory)]
    if not named:
        return "territory"
    region = next((place.region for place in named if place.region is not None), None)
    if region is None:
        return "territory: the region"
    bounds = " or ".join(bound.region for bound in scope.territory if bound.region is not None)
    return f"territory: whether {region} lies in {bounds}"


def is_not_exempted(court: Court, facts: FactsOnDay, clause: Provision) -> Finding:
    """Whether the person is outside a clause of a referral that leaves some to the State that contributed them.

    The clause speaks of nationals of a State outside the situation that is no party, for acts in an operation that the
    Council established or authorised. Otherwise it does nothing; where it applies its effect is disputed, and so is
    whether it speaks of somebody with another nationality too.
    """
    home = set(() if facts.trigger.scope is None else states_of(facts.trigger.scope.territory))
    standing = {state: court.party(state, facts.day) for state in facts.nationalities if state not in home}
    free = [state for state, party in standing.items() if party is Ternary.NO and state not in facts.doubtful]
    unknown = () if free else _unknown_nationals(facts, standing)
    concluded = partial(conclude, "not exempted by the referral", records=tuple(standing))
    if not free and not unknown:
        return concluded(Outcome.MET, "The clause does not speak of nationals of a party, or of the State concerned.")
    if facts.conduct.council_operation is False:
        return concluded(Outcome.MET, "The acts were not part of an operation that the Council authorised.")
    if facts.conduct.council_operation is None:
        reason = "Whether the acts were part of an operation authorised by the Council is not given."
        return concluded(Outcome.UNKNOWN, reason, missing=("council_operation", *unknown))
    if unknown:
        reason = "Whether the person is a national of a State outside the Statute is not known."
        return concluded(Outcome.UNKNOWN, reason, missing=unknown)
    if len(free) == len(set(facts.nationalities)):
        dispute = Question.REFERRAL_EXEMPTION
        end = "the State that sent the person; what that means for the Court is disputed."
    else:
        dispute = Question.DUAL_NATIONALITY
        end = "the State that sent the person, who is a national of another State too."
    return concluded(Outcome.DISPUTED, f"The clause leaves such acts to {end}", (clause,), dispute=dispute)


def _unknown_nationals(facts: FactsOnDay, standing: Mapping[str, Ternary]) -> tuple[str, ...]:
    """The facts that are missing to say whether the person is a national of a State outside the Statute."""
    is_given = bool(facts.nationalities) or bool(facts.conduct.stateless)
    if not is_given or any(standing[state] is Ternary.NO for state in standing if state in facts.doubtful):
        return ("nationalities",)
    day = day_of(facts.day)
    return tuple(f"the standing of {state} on {day}" for state in standing if standing[state] is Ternary.UNKNOWN)
