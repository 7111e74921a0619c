"""Exercise of jurisdiction: who set the Court in motion (article 13), and what a referral by the Council reaches."""

from collections.abc import Iterator

from intljustice.law.findings import Finding, Outcome, finding
from intljustice.law.icc.court import Court
from intljustice.law.windows import Window, day_of
from intljustice.records.questions import Question
from intljustice.values.conduct import Conduct, Scope, Trigger, TriggerNature
from intljustice.values.provisions import Provision
from intljustice.values.truth import Ternary


def is_set_in_motion(court: Court, trigger: Trigger) -> Finding:
    """A referral by a party, by the Security Council, or an authorised investigation (articles 13, 14 and 15).

    Any party may refer any situation; a State that only accepted the jurisdiction may not. An unspecified trigger
    leaves the question open: the answer is about the preconditions.
    """
    question = "set in motion"
    if trigger.effective is False:
        told = "The act that was to set the Court in motion was held to have no effect."
        provisions = (court.article("13"),)
        return finding(question=question, outcome=Outcome.NOT_MET, reason=told, provisions=provisions)
    if trigger.nature is TriggerNature.STATE_REFERRAL:
        return _referred_by_a_party(court, trigger)
    told, article, outcome = _TOLD[trigger.nature]
    return finding(question=question, outcome=outcome, reason=told, provisions=(court.article(article),))


_TOLD = {
    TriggerNature.COUNCIL_REFERRAL: ("The Security Council referred the situation.", "13(b)", Outcome.MET),
    TriggerNature.PROPRIO_MOTU: ("The Prosecutor acts on their own motion, as authorised.", "13(c)", Outcome.MET),
    TriggerNature.COMMUNICATIONS: ("Communications alone do not set the Court in motion.", "13", Outcome.NOT_MET),
    TriggerNature.NONE: ("Nobody has set the Court in motion.", "13", Outcome.NOT_MET),
    TriggerNature.UNSPECIFIED: (
        "Who set the Court in motion is left open; it cannot act without that.",
        "13",
        Outcome.MET,
    ),
}


def _referred_by_a_party(court: Court, trigger: Trigger) -> Finding:
    window = Window.of(trigger.day)
    answers = {by: court.party(by, window.last) for by in trigger.by}
    parties = [by for by, answer in answers.items() if answer is Ternary.YES]
    if parties or not trigger.by:
        who = " and ".join(map(court.called, parties)) or "A State"
        told = f"{who} referred the situation as a party."
        return finding(
            question="set in motion",
            outcome=Outcome.MET,
            reason=told,
            provisions=(court.article("13(a)"),),
            records=tuple(parties),
        )
    others = (trigger.by_count or 0) > len(trigger.by)
    if others or Ternary.UNKNOWN in answers.values():
        told = "Whether a State that referred the situation was a party then is not known."
        missing = ("trigger/by",) if others else ("trigger/day",)
        return finding(question="set in motion", outcome=Outcome.UNKNOWN, reason=told, missing=missing)
    told = "The State that referred the situation was no party then."
    provisions = (court.article("13(a)"), court.article("14"))
    return finding(question="set in motion", outcome=Outcome.NOT_MET, reason=told, provisions=provisions)


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
        told = "The referral sets no bounds that are recorded."
        return finding(question=question, outcome=Outcome.MET, reason=told, provisions=provisions)
    places = (*conduct.territory, *conduct.elements_also_in)
    outside = bool(scope.territory) and bool(places) and not set(scope.territory) & set(places)
    elsewhere = scope.region is not None and conduct.region is not None and not _same(scope.region, conduct.region)
    during = Ternary.YES if scope.period is None else scope.period.contains(day_of(day))
    if outside or elsewhere or during is Ternary.NO:
        told = "The conduct lies outside the place or the time that the referral names."
        return finding(question=question, outcome=Outcome.NOT_MET, reason=told, provisions=provisions)
    missing = [] if places else ["territory"]
    missing += ["region"] if scope.region is not None and conduct.region is None else []
    if missing:
        told = "Where the conduct took place is not given as exactly as the referral asks."
        return finding(question=question, outcome=Outcome.UNKNOWN, reason=told, missing=tuple(missing))
    told = "The conduct lies within the place and the time that the referral names."
    return finding(question=question, outcome=Outcome.MET, reason=told, provisions=provisions)


def _same(one: str, other: str) -> bool:
    return one.casefold() in other.casefold() or other.casefold() in one.casefold()


def not_exempted(court: Court, conduct: Conduct, trigger: Trigger, clause: Provision, day: int) -> Finding:
    """The clause of a referral that leaves some to the State that sent them.

    It speaks of nationals of a State outside the situation that is no party, for acts in an operation that the Council
    established or authorised. Outside these conditions it does nothing; within them its effect is disputed, and so is
    whether it speaks of somebody with another nationality too.
    """
    question = "not exempted by the referral"
    home = set(() if trigger.scope is None else trigger.scope.territory)
    nations = [one.state for one in conduct.nationalities if one.state not in home]
    free = [state for state in nations if court.party(state, day) is Ternary.NO]
    if not free:
        told = "The clause does not speak of nationals of a party, or of the State concerned."
        return finding(question=question, outcome=Outcome.MET, reason=told)
    if conduct.council_operation is None:
        told = "Whether the acts were part of an operation authorised by the Council is not given."
        return finding(question=question, outcome=Outcome.UNKNOWN, reason=told, missing=("council_operation",))
    if not conduct.council_operation:
        told = "The acts were not part of an operation that the Council authorised."
        return finding(question=question, outcome=Outcome.MET, reason=told)
    told = "The clause leaves such acts to the State that sent the person; what that means for the Court is disputed."
    dispute = Question.REFERRAL_EXEMPTION
    if len(free) < len(conduct.nationalities):
        told = "The clause leaves such acts to the State that sent the person, who is a national of another State too."
        dispute = Question.DUAL_NATIONALITY
    provisions = (clause,)
    return finding(question=question, outcome=Outcome.DISPUTED, reason=told, provisions=provisions, dispute=dispute)
