"""The crime of aggression: articles 8 bis, 15 bis and 15 ter, tested apart from the ordinary links."""

from collections.abc import Iterator

from intljustice.law.day_ranges import DayRange, day_of
from intljustice.law.icc.court import Court
from intljustice.law.icc.jurisdiction.assessment import Finding, Outcome, finding
from intljustice.law.icc.jurisdiction.nationality import doubtful
from intljustice.records.jurisdiction_declarations import JurisdictionDeclaration
from intljustice.records.positions import Question
from intljustice.records.treaties import Amendment
from intljustice.values.conduct import Conduct, Trigger, TriggerNature
from intljustice.values.ternary import Ternary


def findings(court: Court, conduct: Conduct, trigger: Trigger, day: int) -> Iterator[Finding]:
    """The questions on aggression, in order; with a referral by the Security Council nobody's consent is asked."""
    amendment = court.adding(court.article("15bis"))
    if amendment is None:
        message = "No amendment that gives the Court the crime of aggression is recorded."
        missing = ("the amendment on aggression",)
        yield finding(question="active", outcome=Outcome.UNKNOWN, reason=message, missing=missing)
        return
    by_council = trigger.nature is TriggerNature.COUNCIL_REFERRAL
    yield is_active(court, amendment, day, by_council=by_council)
    yield is_leadership(court, conduct)
    if by_council:
        message = "The Security Council referred the situation; no State's consent is asked."
        provisions = (court.article("15ter"),)
        yield finding(question="consent", outcome=Outcome.MET, reason=message, provisions=provisions)
        return
    yield outside_the_statute(court, conduct, day)
    yield not_opted_out(court, conduct, day)
    yield accepted(court, conduct, amendment, day)


def is_active(court: Court, amendment: Amendment, day: int, *, by_council: bool) -> Finding:
    """Only over acts from the day on which the jurisdiction was activated (articles 15 bis(3) and 15 ter(3))."""
    begun = Ternary.UNKNOWN if amendment.exercisable is None else DayRange.of(amendment.exercisable).passed_on(day)
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
        message = "Whether the person could direct the action of a State is not given."
        return finding(question="a leader", outcome=Outcome.UNKNOWN, reason=message, missing=("leadership",))
    message = (
        "The person could direct the action of a State." if conduct.leadership else "The person directed no State."
    )
    outcome = Outcome.MET if conduct.leadership else Outcome.NOT_MET
    articles = ("8bis",) if conduct.leadership else ("8bis", "25(3bis)")
    return finding(question="a leader", outcome=outcome, reason=message, provisions=tuple(map(court.article, articles)))


def outside_the_statute(court: Court, conduct: Conduct, day: int) -> Finding:
    """No jurisdiction over aggression by nationals, or on the territory, of a State that is no party (15 bis(5)).

    An acceptance under article 12(3) does not help. A person with the nationality of a party too is disputed.
    """
    question, provisions = "no State outside the Statute", (court.article("15bis(5)"),)
    nations = [one.state for one in conduct.nationalities]
    standing = {state: court.party(state, day) for state in (*conduct.territory, *nations)}
    outside = [state for state, party in standing.items() if party is Ternary.NO]
    records = tuple(standing)
    by_outsider = set(nations) <= set(outside) and not set(nations) <= doubtful(conduct, day)
    if by_outsider or not set(outside).isdisjoint(conduct.territory):
        message = f"{court.called(outside[0])} was no party on {day_of(day)}."
        return finding(
            question=question, outcome=Outcome.NOT_MET, reason=message, provisions=provisions, records=records
        )
    missing = _not_given(conduct, day)
    missing += [f"the standing of {s} on {day_of(day)}" for s in standing if standing[s] is Ternary.UNKNOWN]
    if missing:
        message = "Whether every State concerned was a party is not known."
        return finding(
            question=question, outcome=Outcome.UNKNOWN, reason=message, records=records, missing=tuple(missing)
        )
    if outside:
        message = "The person is a national of a party and of a State that is none."
        return finding(
            question=question,
            outcome=Outcome.DISPUTED,
            reason=message,
            provisions=provisions,
            records=records,
            dispute=Question.DUAL_NATIONALITY,
        )
    message = "Every State concerned was a party."
    return finding(question=question, outcome=Outcome.MET, reason=message, records=records)


def _not_given(conduct: Conduct, day: int) -> list[str]:
    """The facts that name the two States, where they are not given, or not surely so on a day."""
    found = [] if conduct.nationalities and not doubtful(conduct, day) else ["nationalities"]
    return found if conduct.territory else [*found, "territory"]


def not_opted_out(court: Court, conduct: Conduct, day: int) -> Finding:
    """Whether a State of the person had declared before the act that it does not accept the jurisdiction (15 bis(4)).

    A declaration that was taken back before the act, or lodged on the day of the act or later, does nothing.
    """
    question = "not opted out"
    made = [one for held in conduct.nationalities for one in court.opt_outs(held.state, "15bis(4)")]
    doubted = doubtful(conduct, day)
    opted = [one for one in made if _stands(one, day) is Ternary.YES and one.by not in doubted]
    if opted:
        message = f"{court.called(opted[0].by)} had declared that it does not accept the jurisdiction."
        provisions, records = (court.article("15bis(4)"),), tuple(one.id for one in opted)
        return finding(
            question=question, outcome=Outcome.NOT_MET, reason=message, provisions=provisions, records=records
        )
    argued = [one for held in conduct.nationalities for one in court.doubtful_opt_outs(held.state, "15bis(4)")]
    unsure = [one for one in (*made, *argued) if _stands(one, day) is not Ternary.NO]
    if unsure:
        message = f"Whether a declaration of {court.called(unsure[0].by)} stood against the act is not known."
        missing = tuple(dict.fromkeys(_doubt(one, day, nationality=one.by in doubted) for one in unsure))
        records = tuple(one.id for one in unsure)
        return finding(question=question, outcome=Outcome.UNKNOWN, reason=message, records=records, missing=missing)
    message = "No declaration stood that keeps aggression out."
    return finding(question=question, outcome=Outcome.MET, reason=message)


def _doubt(declaration: JurisdictionDeclaration, day: int, *, nationality: bool) -> str:
    """What is missing to know whether a declaration stood against somebody."""
    if nationality:
        return "nationalities"
    is_dated = _stands(declaration, day) is Ternary.YES
    return f"whether {declaration.id} has effect" if is_dated else f"the exact days of {declaration.id}"


def _stands(declaration: JurisdictionDeclaration, day: int) -> Ternary:
    """Whether a declaration had been lodged before a day, and neither taken back nor run out by then."""
    stands = DayRange.of(declaration.lodged).passed_on(day - 1)
    if declaration.withdrawn is not None:
        stands &= ~DayRange.of(declaration.withdrawn).passed_on(day)
    return stands if declaration.until is None else stands & ~DayRange.of(declaration.until).passed_on(day - 1)


def accepted(court: Court, conduct: Conduct, amendment: Amendment, day: int) -> Finding:
    """Whether the aggressor's State, and the victim's, had accepted the amendments (articles 15 bis(4) and 121(5)).

    Both have accepted: jurisdiction; neither: none. Where only one has, it is disputed whether the second sentence of
    article 121(5) bars it. Where neither has, but one joined after the amendments were in force, it is disputed whether
    that bound it.
    """
    question, both = "accepted", (court.article("15bis(4)"), court.article("121(5)"))
    nations = [one.state for one in conduct.nationalities]
    states = (*nations, *conduct.territory)
    aggressor = _any(court.accepts(state, amendment, day) for state in nations)
    victim = _any(court.accepts(state, amendment, day) for state in conduct.territory)
    records = (amendment.id, *states, *court.accepting_acts(amendment, states))
    missing = _not_given(conduct, day)
    missing += ["acceptances of the amendments on aggression"] if Ternary.UNKNOWN in (aggressor, victim) else []
    if missing:
        message = "Whether the States concerned had accepted the amendments is not known."
        return finding(
            question=question, outcome=Outcome.UNKNOWN, reason=message, records=records, missing=tuple(missing)
        )
    if aggressor is victim is Ternary.YES:
        message, own = "Both States had accepted the amendments.", both[:1]
        return finding(question=question, outcome=Outcome.MET, reason=message, provisions=own, records=records)
    message, dispute = _without_both(court, amendment, states, day, one_has=aggressor is not victim)
    outcome = Outcome.NOT_MET if dispute is None else Outcome.DISPUTED
    return finding(
        question=question, outcome=outcome, reason=message, provisions=both, records=records, dispute=dispute
    )


def _without_both(
    court: Court, amendment: Amendment, states: tuple[str, ...], day: int, *, one_has: bool
) -> tuple[str, Question | None]:
    """What follows where only one State has accepted, or none; with the question, where that is in dispute."""
    if one_has:
        message = "Only one of the two States had accepted the amendments, and whether that is enough is disputed."
        return message, Question.AGGRESSION_ONE_ACCEPTANCE
    later = [state for state in states if court.joined_later(state, amendment, day)]
    if later:
        message = f"{court.called(later[0])} joined when the amendments were in force, and accepted nothing apart."
        return f"{message} Whether that binds it is disputed.", Question.LATER_JOINER
    return "Neither State had accepted the amendments.", None


def proceeding(court: Court, trigger: Trigger) -> Iterator[Finding]:
    """What an investigation into aggression needs to go on, unless the Council referred it (article 15 bis(6)-(8))."""
    if trigger.nature is not TriggerNature.COUNCIL_REFERRAL:
        message = (
            "To go on, an investigation into aggression needs the Security Council to have found an act of aggression, "
            "or six months without that and an authorisation by the Pre-Trial Division."
        )
        provisions = tuple(map(court.article, ("15bis(6)", "15bis(7)", "15bis(8)")))
        yield finding(question="leave to proceed", outcome=Outcome.UNKNOWN, reason=message, provisions=provisions)


def _any(answers: Iterator[Ternary]) -> Ternary:
    found = Ternary.NO
    for answer in answers:
        found = found | answer
    return found
