"""Route: what an amendment has to change, who adopts it, how many accept it, and the earliest day."""

from collections.abc import Iterator

import attrs

from intljustice.law.answers import Bounds
from intljustice.law.day_ranges import DayRange, after
from intljustice.law.icc.court import Court
from intljustice.law.icc.exclusion.answer import CouncilReferrals, Route
from intljustice.law.icc.exclusion.exclusion import AmendmentReading
from intljustice.law.treaties.amendments import general_procedure, parties_needed, procedure_for
from intljustice.law.treaties.parties import parties
from intljustice.records.final_clauses import AmendmentProcedure, BindingEffect, FinalClauses
from intljustice.records.treaties import Amendment, Change, ProvisionChange
from intljustice.values.dates import PartialDate
from intljustice.values.provisions import Provision


def route_of(court: Court, amendment: Amendment, reading: AmendmentReading) -> Route:
    """The route of an amendment of the Statute to its entry into force (articles 121 and 122).

    It has to change the articles that it names; where it names none, the preconditions of article 12(2), and article
    13(b) as well where it is to bar what the Security Council refers. The numbers are parts of all parties on the day.
    Where it is adopted already, nobody has to vote on it.
    """
    clauses = court.statute.final_clauses or FinalClauses()
    touching = tuple(change.provision for change in amendment.changes) or _articles_to_change(court, reading)
    changes = tuple(ProvisionChange(provision, Change.AMENDED) for provision in touching)
    procedure = procedure_for(attrs.evolve(amendment, changes=changes), clauses)
    bound = parties(court.dossier, court.statute, on=reading.on)
    known = bound.count if bound.complete else None
    if procedure is None:
        votes = _votes(amendment, general_procedure(clauses), known)
        return Route(touching=touching, parties=known, votes=votes)
    return Route(
        touching=touching,
        rule=procedure.provision,
        adoption=procedure.adoption,
        parties=known,
        votes=_votes(amendment, procedure, known),
        instruments=parties_needed(procedure.acceptances, known),
        binds=procedure.binds,
        not_before=_not_before(amendment, procedure, reading.on),
        may_leave_under=procedure.leave_at_once,
    )


def _articles_to_change(court: Court, reading: AmendmentReading) -> tuple[Provision, ...]:
    preconditions, referrals = court.article("12(2)"), court.article("13(b)")
    return (preconditions, referrals) if reading.referrals is CouncilReferrals.BARRED else (preconditions,)


def _votes(amendment: Amendment, procedure: AmendmentProcedure | None, known: Bounds | None) -> int | None:
    """How many parties have to adopt an amendment where there is no consensus; None where it is adopted already."""
    if procedure is None or amendment.adopted is not None:
        return None
    return parties_needed(procedure.majority, known)


def _not_before(amendment: Amendment, procedure: AmendmentProcedure, on: PartialDate) -> PartialDate | None:
    """The earliest day on which it could be in force: the time before its adoption, then that before it has effect.

    Where it is adopted already, the acceptances that it needs are given on the day asked about at the earliest; where
    adoption alone is enough, the time runs from that.
    """
    if procedure.delay is None:
        return None
    if amendment.adopted is not None:
        adopted = DayRange.of(amendment.adopted)
        decided = adopted if procedure.on_adoption else adopted.not_before(DayRange.of(on))
    elif procedure.deliberation is None:
        return None
    else:
        decided = after(procedure.deliberation, DayRange.of(on))
    return after(procedure.delay, decided).day()


def route_sentences(route: Route, amendment: Amendment, on: PartialDate) -> Iterator[str]:
    """The route in plain sentences."""
    touched = _articles(route.touching)
    if route.rule is None:
        yield f"It would have to change {touched}, and no one procedure for that is recorded."
    else:
        yield f"It would have to change {touched}, by the procedure of {_articles((route.rule,))}."
    of = "" if route.parties is None else f" of {route.parties} parties"
    if route.votes is not None:
        yield f"Without consensus, {route.votes}{of} have to adopt it."
    if route.instruments is not None:
        whom = "all" if route.binds is BindingEffect.ALL_PARTIES else "those who accept it"
        yield f"It enters into force for {whom} once {route.instruments}{of} have accepted it."
    elif route.binds is BindingEffect.ACCEPTING_PARTIES:
        yield "It enters into force only for those who accept it."
    if route.not_before is not None:
        start = f"Proposed on {on}" if amendment.adopted is None else f"Adopted on {amendment.adopted}"
        yield f"{start} and carried through without delay, it could not be in force before {route.not_before}."
    if route.may_leave_under is not None:
        yield f"A party that does not accept it may then leave at once ({_articles((route.may_leave_under,))})."


def _articles(provisions: tuple[Provision, ...]) -> str:
    """Articles by their numbers; a treaty as a whole by its name."""
    whole = [provision.instrument for provision in provisions if provision.article is None]
    named = [provision.article for provision in provisions if provision.article is not None]
    articles = [f"article{'' if len(named) == 1 else 's'} {' and '.join(named)}"] if named else []
    return " and ".join((*whole, *articles))
