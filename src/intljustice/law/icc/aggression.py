"""The crime of aggression: articles 8 bis, 15 bis and 15 ter, tested apart from the ordinary links."""

from collections.abc import Iterator

from intljustice.law.findings import Finding, Outcome, finding
from intljustice.law.icc.court import Court
from intljustice.law.windows import Window, day_of
from intljustice.records.questions import Question
from intljustice.records.treaties import Amendment
from intljustice.values.conduct import Conduct, Trigger, TriggerNature
from intljustice.values.dates import PartialDate
from intljustice.values.truth import Ternary


def findings(court: Court, conduct: Conduct, trigger: Trigger, day: int) -> Iterator[Finding]:
    """The questions on aggression, in order; with a referral by the Security Council nobody's consent is asked."""
    amendment = court.adding(court.article("15bis"))
    if amendment is None:
        told = "No amendment that gives the Court the crime of aggression is recorded."
        missing = ("the amendment on aggression",)
        yield finding(question="active", outcome=Outcome.UNKNOWN, reason=told, missing=missing)
        return
    by_council = trigger.nature is TriggerNature.COUNCIL_REFERRAL
    yield is_active(court, amendment, day, by_council=by_council)
    yield is_leadership(court, conduct)
    if by_council:
        told = "The Security Council referred the situation; no State's consent is asked."
        provisions = (court.article("15ter"),)
        yield finding(question="consent", outcome=Outcome.MET, reason=told, provisions=provisions)
        return
    yield outside_the_statute(court, conduct, day)
    yield accepted(court, conduct, amendment, day)


def is_active(court: Court, amendment: Amendment, day: int, *, by_council: bool) -> Finding:
    """Only over acts from the day on which the jurisdiction was activated (articles 15 bis(3) and 15 ter(3))."""
    begun = Ternary.UNKNOWN if amendment.exercisable is None else Window.of(amendment.exercisable).passed_on(day)
    outcome = {Ternary.YES: Outcome.MET, Ternary.NO: Outcome.NOT_MET, Ternary.UNKNOWN: Outcome.UNKNOWN}[begun]
    since = amendment.exercisable or "a day not recorded"
    return finding(
        question="since the activation",
        outcome=outcome,
        reason=f"Jurisdiction over aggression may be exercised from {since}; the act is of {day_of(day)}.",
        provisions=(court.article("15ter(3)" if by_council else "15bis(3)"),),
        records=(amendment.id,),
        missing=(f"exercisable of {amendment.id}",) if outcome is Outcome.UNKNOWN else (),
    )


def is_leadership(court: Court, conduct: Conduct) -> Finding:
    """Only persons who could control or direct the political or military action of a State (8 bis(1), 25(3 bis))."""
    if conduct.leadership is None:
        told = "Whether the person could direct the action of a State is not given."
        return finding(question="a leader", outcome=Outcome.UNKNOWN, reason=told, missing=("leadership",))
    told = "The person could direct the action of a State." if conduct.leadership else "The person directed no State."
    outcome = Outcome.MET if conduct.leadership else Outcome.NOT_MET
    articles = ("8bis",) if conduct.leadership else ("8bis", "25(3bis)")
    return finding(question="a leader", outcome=outcome, reason=told, provisions=tuple(map(court.article, articles)))


def outside_the_statute(court: Court, conduct: Conduct, day: int) -> Finding:
    """No jurisdiction over aggression by nationals, or on the territory, of a State that is no party (15 bis(5)).

    An acceptance under article 12(3) does not help. A person with the nationality of a party too is disputed.
    """
    question, provisions = "no State outside the Statute", (court.article("15bis(5)"),)
    nations = [one.state for one in conduct.nationalities]
    standing = {state: court.party(state, day) for state in (*conduct.territory, *nations)}
    records = tuple(standing)
    if not nations or not conduct.territory:
        missing = tuple(
            name for name, held in (("nationalities", nations), ("territory", conduct.territory)) if not held
        )
        told = "Whose national the person is, or whose territory was attacked, is not given."
        return finding(question=question, outcome=Outcome.UNKNOWN, reason=told, missing=missing)
    if all(standing[s] is Ternary.NO for s in nations) or any(standing[s] is Ternary.NO for s in conduct.territory):
        who = next(s for s in standing if standing[s] is Ternary.NO)
        told = f"{court.called(who)} was no party on {day_of(day)}."
        return finding(question=question, outcome=Outcome.NOT_MET, reason=told, provisions=provisions, records=records)
    if Ternary.UNKNOWN in standing.values():
        missing = tuple(f"the standing of {s}" for s in standing if standing[s] is Ternary.UNKNOWN)
        told = "Whether every State concerned was a party is not known."
        return finding(question=question, outcome=Outcome.UNKNOWN, reason=told, provisions=provisions, missing=missing)
    if any(standing[s] is Ternary.NO for s in nations):
        told = "The person is a national of a party and of a State that is none."
        outcome, dispute = Outcome.DISPUTED, Question.DUAL_NATIONALITY
        return finding(question=question, outcome=outcome, reason=told, provisions=provisions, dispute=dispute)
    told = "Every State concerned was a party."
    return finding(question=question, outcome=Outcome.MET, reason=told, records=records)


def accepted(court: Court, conduct: Conduct, amendment: Amendment, day: int) -> Finding:
    """Whether the aggressor's State, and the victim's, had accepted the amendments, and not opted out (15 bis(4)).

    An opt-out lodged before the act is tested first. Both have accepted: jurisdiction; neither: none. Where only one
    has, it is disputed whether the second sentence of article 121(5) bars it. Where neither has, but one joined after
    the amendments were in force, it is disputed whether that bound it.
    """
    question = "accepted, and not opted out"
    nations = [one.state for one in conduct.nationalities]
    out = [one for state in nations for one in court.opt_outs(state, "15bis(4)") if _lodged_before(one.lodged, day)]
    if out:
        told = f"{court.called(out[0].by)} had declared that it does not accept the jurisdiction."
        opted, records = (court.article("15bis(4)"),), tuple(one.id for one in out)
        return finding(question=question, outcome=Outcome.NOT_MET, reason=told, provisions=opted, records=records)
    aggressor = _any(court.accepts(state, amendment, day) for state in nations)
    victim = _any(court.accepts(state, amendment, day) for state in conduct.territory)
    both = (court.article("15bis(4)"), court.article("121(5)"))
    records = (amendment.id, *nations, *conduct.territory)
    if Ternary.UNKNOWN in (aggressor, victim):
        told = "Whether the States concerned had accepted the amendments is not known."
        missing = ("acceptances of the amendments on aggression",)
        return finding(question=question, outcome=Outcome.UNKNOWN, reason=told, provisions=both, missing=missing)
    later = [s for s in (*nations, *conduct.territory) if court.joined_later(s, amendment, day)]
    if aggressor is victim is Ternary.NO and later:
        told = f"{court.called(later[0])} joined when the amendments were in force, and accepted nothing apart."
        return finding(
            question=question,
            outcome=Outcome.DISPUTED,
            reason=f"{told} Whether that binds it is disputed.",
            provisions=both,
            records=records,
            dispute=Question.LATER_JOINER,
        )
    if aggressor is victim:
        told = "Both States had accepted." if aggressor is Ternary.YES else "Neither State had accepted."
        outcome = Outcome.MET if aggressor is Ternary.YES else Outcome.NOT_MET
        provisions = both[:1] if outcome is Outcome.MET else both
        return finding(question=question, outcome=outcome, reason=told, provisions=provisions, records=records)
    told = "Only one of the two States had accepted, and whether that is enough is disputed."
    return finding(
        question=question,
        outcome=Outcome.DISPUTED,
        reason=told,
        provisions=both,
        records=records,
        dispute=Question.AGGRESSION_ONE_ACCEPTANCE,
    )


def _lodged_before(lodged: PartialDate | None, day: int) -> bool:
    return lodged is not None and Window.of(lodged).last < day


def _any(answers: Iterator[Ternary]) -> Ternary:
    found = Ternary.NO
    for answer in answers:
        found = found | answer
    return found
