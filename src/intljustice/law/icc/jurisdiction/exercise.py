"""Exercise of jurisdiction (article 13): who set the Court in motion, and what a referral by the Council reaches."""

from collections.abc import Iterator, Mapping
from functools import partial

import attrs

from intljustice.law.day_ranges import DayRange, day_of
from intljustice.law.icc.court import Court
from intljustice.law.icc.jurisdiction.alleged_facts import FactsOnDay
from intljustice.law.icc.jurisdiction.assessment import Finding, Outcome, conclude
from intljustice.law.icc.jurisdiction.bounds import is_within_bounds
from intljustice.records.positions import Question
from intljustice.records.situations import Investigation
from intljustice.values.conduct import Crime, ExemptedLink, Trigger, TriggerNature, states_of
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

    A State that was part of another one then was no party itself, and could not refer.
    No referral is made before the Statute is in force, or after the day at which the records stand.
    """
    meant = DayRange.of(day)
    first = max(meant.first, min(court.status_table.entry.day.first, meant.last))
    last = meant.last if court.today is None else max(first, min(meant.last, court.today))
    return court.party_throughout(state, first, last, by_itself=True)


def as_recorded(court: Court, trigger: Trigger) -> tuple[Trigger, ...]:
    """A trigger, with the bounds and the exempting clause that are recorded of the resolution of the Council it names.

    What the trigger itself says stands. Where several bounds are recorded, there is a trigger with each of them.
    """
    recorded = _recorded(court, trigger)
    if recorded is None:
        return (trigger,)
    situation, made = recorded
    clause = trigger if trigger.excluding is not None else made
    return tuple(
        attrs.evolve(
            trigger,
            scope=trigger.scope or bounded.scope,
            excluding=clause.excluding,
            excluding_operations_of=clause.excluding_operations_of,
            excluding_links=clause.excluding_links,
        )
        for bounded in (within_situation(made, situation) if trigger.scope is None else (made,))
    )


def within_situation(trigger: Trigger, situation: Investigation) -> tuple[Trigger, ...]:
    """A trigger of a situation with its bounds: its own; else with each of those of the situation."""
    if trigger.scope is not None or not situation.scopes:
        return (trigger,)
    return tuple(attrs.evolve(trigger, scope=scope) for scope in situation.scopes)


def _recorded(court: Court, trigger: Trigger) -> tuple[Investigation, Trigger] | None:
    """The situation that a resolution opened, with the trigger that is recorded there; None where none is."""
    if trigger.resolution is None or trigger.nature is not TriggerNature.COUNCIL_REFERRAL:
        return None
    for situation in court.dossier.records(Investigation):
        for made in situation.triggers if court.hears(situation) else ():
            if made.resolution is not None and made.resolution.instrument == trigger.resolution.instrument:
                return situation, made
    return None


def linked_with_the_situation(court: Court, trigger: Trigger, end: DayRange) -> Iterator[Finding]:
    """That conduct after a referral has to be sufficiently linked with the situation referred, which is not tested.

    Args:
        court: the Court.
        trigger: the referral, by the Council or by a State (article 13(a) and (b)); of another trigger nothing is said.
        end: the day on which the conduct ended, as far as it is known.
    """
    article = _REFERRED_UNDER.get(trigger.nature)
    recorded = _recorded(court, trigger)
    day = trigger.day if recorded is None else trigger.day or recorded[1].day
    if article is not None and day is not None and end.last > DayRange.of(day).last:
        reason = (
            f"Conduct after the referral of {day} is within reach only where it is sufficiently linked with the "
            "situation referred, which is not tested."
        )
        yield conclude("link with the situation", Outcome.UNKNOWN, reason, court.articles(article))


_REFERRED_UNDER = {TriggerNature.COUNCIL_REFERRAL: "13(b)", TriggerNature.STATE_REFERRAL: "13(a)"}


def council_findings(court: Court, facts: FactsOnDay, crime: Crime | None) -> Iterator[Finding]:
    """The findings on a referral by the Security Council: no territory or nationality of a party is asked for.

    Leaves out whether the law was foreseeable for the person, where the referral reaches back over conduct that was
    linked with no party.
    """
    recorded, scope = _recorded(court, facts.trigger), facts.trigger.scope
    records = () if recorded is None else (recorded[0].id,)
    if scope is None:
        reason, missing = "The bounds of the referral are neither recorded nor given.", ("trigger/scope",)
        yield conclude("within the referral", Outcome.UNKNOWN, reason, records=records, missing=missing)
    else:
        yield is_within_bounds(court, facts, crime, scope, records)
    if facts.trigger.excluding is not None:
        yield is_not_exempted(court, facts, facts.trigger.excluding)


def is_not_exempted(court: Court, facts: FactsOnDay, clause: Provision) -> Finding:
    """Whether the person is outside a clause of a referral that leaves some to the State that contributed them.

    Such a clause speaks of nationals, officials or personnel of a contributing State that is no party and lies outside
    the situation, for acts in operations of certain organisations, unless that State waives it. Which organisations and
    whom is recorded with the referral. Otherwise it does nothing; where it applies, its effect is disputed.
    """
    conduct, concluded = facts.conduct, partial(conclude, "not exempted by the referral")
    if conduct.operation is False:
        return concluded(Outcome.MET, "The acts were not part of an operation that anybody authorised.")
    if conduct.waived:
        return concluded(Outcome.MET, "The State that contributed the person waived its jurisdiction.")
    spoken_of, unknown = _may_be_spoken_of(court, facts)
    if not spoken_of and not unknown:
        return concluded(Outcome.MET, "The clause does not speak of a party, or of the State concerned.")
    covered, given = facts.trigger.excluding_operations_of, conduct.operation_authorised_by
    if given and covered and set(given).isdisjoint(covered):
        return concluded(Outcome.MET, "The clause does not speak of operations that this organisation authorised.")
    missing = (*_missing_terms(facts), *unknown)
    if missing:
        reason = "Whether the clause speaks of the person is not known."
        return concluded(Outcome.UNKNOWN, reason, records=spoken_of, missing=missing)
    return _is_within_the_clause(court, facts, clause)


def _may_be_spoken_of(court: Court, facts: FactsOnDay) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The States outside the Statute and the situation whose the person may be, and what is missing to say that.

    Where it is given which State contributed the person, that State; else those of the nationalities.
    """
    home = set(() if facts.trigger.scope is None else states_of(facts.trigger.scope.territory))
    sender = facts.conduct.contributing_state
    concerned = [state for state in (facts.nationalities if sender is None else (sender,)) if state not in home]
    standing = {state: court.party(state, facts.day) for state in concerned}
    free = tuple(state for state, party in standing.items() if party is Ternary.NO)
    if sender is not None:
        return free, _unknown_standing(facts, standing)
    if any(state not in facts.doubtful for state in free):
        return free, ()
    is_given = bool(facts.nationalities) or facts.conduct.stateless is True
    return free, _unknown_standing(facts, standing) if is_given and not free else ("nationalities",)


def _missing_terms(facts: FactsOnDay) -> Iterator[str]:
    """What is missing of the operation and of the terms of the clause."""
    conduct, trigger = facts.conduct, facts.trigger
    if not conduct.operation_authorised_by:
        is_given = conduct.operation is not None or conduct.contributing_state is not None
        yield "operation_authorised_by" if is_given else "operation"
    elif not trigger.excluding_operations_of:
        yield "trigger/excluding_operations_of"
    elif conduct.contributing_state is None:
        yield "contributing_state"
    elif not trigger.excluding_links:
        yield "trigger/excluding_links"


def _is_within_the_clause(court: Court, facts: FactsOnDay, clause: Provision) -> Finding:
    """Whether the clause speaks of somebody whom a State outside contributed, by the terms that it names."""
    sender, concluded = facts.conduct.contributing_state, partial(conclude, "not exempted by the referral")
    name, links = court.called(str(sender)), set(facts.trigger.excluding_links)
    dispute = Question.REFERRAL_EXEMPTION
    if links == {ExemptedLink.NATIONALS}:
        if not facts.is_nationality_sure:
            return concluded(Outcome.UNKNOWN, "Whose national the person is is not known.", missing=("nationalities",))
        if sender not in facts.nationalities:
            return concluded(Outcome.MET, f"The clause speaks of nationals alone, and the person is none of {name}.")
        dispute = dispute if len(set(facts.nationalities)) == 1 else Question.DUAL_NATIONALITY
    reason = f"The clause leaves such acts to {name}, which contributed the person; what that means is disputed."
    return concluded(Outcome.DISPUTED, reason, (clause,), records=(str(sender),), dispute=dispute)


def _unknown_standing(facts: FactsOnDay, standing: Mapping[str, Ternary]) -> tuple[str, ...]:
    day = day_of(facts.day)
    return tuple(f"the standing of {state} on {day}" for state, party in standing.items() if party is Ternary.UNKNOWN)
