"""Route: what an amendment has to change, who adopts it, how many accept it, and the earliest day."""

from collections.abc import Iterator

import attrs

from intljustice.law.answers import Bounds
from intljustice.law.day_ranges import DayRange, after
from intljustice.law.icc.court import Court
from intljustice.law.icc.exclusion.answer import CouncilReferrals, Route
from intljustice.law.icc.exclusion.exclusion import AmendmentReading
from intljustice.law.treaties.amendments import general_procedure, parties_needed, procedures_for
from intljustice.law.treaties.denominators import denominators_after, part_needed, snapshot
from intljustice.law.treaties.immediate_withdrawal import last_day_to_leave, leaving_in_words
from intljustice.law.treaties.parties import Parties
from intljustice.law.wording import articles
from intljustice.records.final_clauses import AmendmentProcedure, BindingEffect, FinalClauses
from intljustice.records.treaties import Amendment, Change, ProvisionChange
from intljustice.values.dates import PartialDate
from intljustice.values.provisions import Provision


def routes_of(
    court: Court, amendment: Amendment, reading: AmendmentReading, bound: Parties
) -> tuple[Route, tuple[Route, ...]]:
    """The route of an amendment of the Statute to its entry into force (articles 121 and 122), and disputed ones.

    It has to change the articles that it names; where it names none, the preconditions of article 12(2), and article
    13(b) as well where it is to bar what the Security Council refers. The numbers are parts of all parties on the day.
    Where it is adopted already, nobody has to vote on it. Where it is disputed which procedure governs it, the route
    says what all have in common, and there is one more by each of them.
    """
    clauses = court.statute.final_clauses or FinalClauses()
    touching = tuple(change.provision for change in amendment.changes) or _articles_to_change(court, reading)
    changes = tuple(ProvisionChange(provision, Change.AMENDED) for provision in touching)
    procedures = procedures_for(attrs.evolve(amendment, changes=changes), clauses)
    known = bound.count if court.status_table.complete else None
    votes = _votes(amendment, general_procedure(clauses), known)
    common = Route(touching=touching, parties=known, votes=votes)
    routes = tuple(_by(court, amendment, procedure, reading.on, common) for procedure in procedures)
    return (routes[0], ()) if len(routes) == 1 else (common, routes)


def _by(court: Court, amendment: Amendment, procedure: AmendmentProcedure, on: PartialDate, common: Route) -> Route:
    """The route of an amendment by one procedure, with what all have in common."""
    accepted = _accepted(amendment, procedure, on)
    in_force = None if accepted is None or procedure.delay is None else after(procedure.delay, accepted)
    leaving = None if procedure.leave_at_once is None or in_force is None else accepted
    last = None if leaving is None or in_force is None else last_day_to_leave(procedure, in_force)
    is_counted = common.parties is not None and part_needed(amendment, procedure) is not None
    return attrs.evolve(
        common,
        rule=procedure.provision,
        adoption=procedure.adoption,
        votes=_votes(amendment, procedure, common.parties),
        instruments=parties_needed(procedure.acceptances, common.parties),
        denominators=tuple(denominators_after(court.dossier, court.statute, procedure, on)) if is_counted else (),
        binds=procedure.binds,
        not_before=None if in_force is None else in_force.day(),
        may_leave_under=procedure.leave_at_once,
        may_leave_from=None if leaving is None else leaving.day(),
        may_leave_until=None if last is None else last.day(),
    )


def _articles_to_change(court: Court, reading: AmendmentReading) -> tuple[Provision, ...]:
    preconditions, referrals = court.article("12(2)"), court.article("13(b)")
    return (preconditions, referrals) if reading.referrals is CouncilReferrals.BARRED else (preconditions,)


def _votes(amendment: Amendment, procedure: AmendmentProcedure | None, known: Bounds | None) -> int | None:
    """How many parties have to adopt an amendment where there is no consensus; None where it is adopted already."""
    if procedure is None or amendment.adopted is not None:
        return None
    return parties_needed(procedure.majority, known)


def _accepted(amendment: Amendment, procedure: AmendmentProcedure, on: PartialDate) -> DayRange | None:
    """The earliest day on which it could have all that it needs: the time before its adoption runs first.

    Where it is adopted already, the acceptances that it needs are given on the day asked about at the earliest; where
    adoption alone is enough, it is the day of that. None where the time before its adoption is not recorded.
    """
    if amendment.adopted is not None:
        adopted = DayRange.of(amendment.adopted)
        return adopted if procedure.on_adoption else adopted.not_before(DayRange.of(on))
    return None if procedure.deliberation is None else after(procedure.deliberation, DayRange.of(on))


def route_sentences(
    court: Court, route: Route, disputed: tuple[Route, ...], amendment: Amendment, on: PartialDate
) -> Iterator[str]:
    """The route in plain sentences; where it is disputed which procedure governs it, that, and the steps by each."""
    touched = articles(route.touching)
    rules = [articles((each.rule,)) for each in (route, *disputed) if each.rule is not None]
    if not rules:
        yield f"It would have to change {touched}, and no one procedure for that is recorded."
    elif disputed:
        yield f"It would have to change {touched}; whether by the procedure of {' or of '.join(rules)} is disputed."
    else:
        yield f"It would have to change {touched}, by the procedure of {rules[0]}."
    if route.votes is not None:
        yield f"Without consensus, {route.votes} of {route.parties} parties have to adopt it."
    yield from _steps(court, route, amendment, on)
    for rule, each in zip(rules, disputed, strict=False):
        steps = " ".join(_steps(court, each, amendment, on))
        yield f"By {rule}: {steps[:1].lower()}{steps[1:]}"


def _steps(court: Court, route: Route, amendment: Amendment, on: PartialDate) -> Iterator[str]:
    """How it enters into force by one procedure, how the numbers change, when that can be, and who may leave."""
    clauses = court.statute.final_clauses or FinalClauses()
    procedure = next((each for each in clauses.amendments if each.provision == route.rule), None)
    if procedure is None:
        return
    if route.instruments is not None:
        whom = "all" if route.binds is BindingEffect.ALL_PARTIES else "those who accept it"
        yield f"It enters into force for {whom} once {route.instruments} of {route.parties} parties have accepted it."
    elif route.binds is BindingEffect.ACCEPTING_PARTIES:
        yield "It enters into force only for those who accept it."
    if route.parties is not None and part_needed(amendment, procedure) is not None:
        yield snapshot(on, procedure, route.denominators)
    if route.not_before is not None:
        start = f"Proposed on {on}" if amendment.adopted is None else f"Adopted on {amendment.adopted}"
        yield f"{start} and carried through without delay, it could not be in force before {route.not_before}."
    yield from leaving_in_words(procedure, route.may_leave_from, route.may_leave_until, earliest=True)
