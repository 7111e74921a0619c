"""Rulings: what chambers decided on a question of law in dispute, and whether that settles it."""

from collections.abc import Collection, Mapping

import attrs

from intljustice.dossier.dossier import Dossier
from intljustice.law.day_ranges import DayRange
from intljustice.law.icc.court import Court
from intljustice.law.icc.jurisdiction.alleged_facts import AllegedFacts
from intljustice.law.icc.jurisdiction.assessment import Finding, Outcome
from intljustice.records.positions import Holding, Position, Question, Ruling

_ON_FACTS = frozenset({Question.CONTESTED_ELEMENT, Question.CONTESTED_NATIONALITY, Question.CONTESTED_TITLE})
"""Questions that are answered anew for each person or place: a ruling on one says nothing of another."""


def positions_on(dossier: Dossier, question: Question, states: Collection[str]) -> tuple[Position, ...]:
    """The positions recorded on a question that bear on certain States, in the order of the records.

    Args:
        dossier: the dossier.
        question: the question.
        states: the ids of the States that a case touches. A position about certain States bears on them where it names
            one of them; a position that names no State bears on all.
    """
    held = dossier.once(_by_question).get(question, ())
    return tuple(
        position for position in held if not position.states or any(state in states for state in position.states)
    )


def _by_question(dossier: Dossier) -> Mapping[Question, tuple[Position, ...]]:
    held: dict[Question, list[Position]] = {}
    for position in dossier.records(Position):
        held.setdefault(position.question, []).append(position)
    return {question: tuple(positions) for question, positions in held.items()}


def settling(dossier: Dossier, question: Question, states: Collection[str]) -> tuple[Position, ...]:
    """The rulings that settle a question; none where those of the highest instance differ, or none was given.

    A ruling on appeal outweighs those of pre-trial and trial chambers (article 83); of one instance none outweighs
    another, also a later one. What was said in passing, or left open, settles nothing.
    """
    made = [position for position in positions_on(dossier, question, states) if question not in _ON_FACTS]
    for instance in (Ruling.APPEAL, Ruling.FIRST_INSTANCE):
        rulings = [ruling for ruling in made if ruling.ruling is instance and ruling.holding is not Holding.LEAVES_OPEN]
        if rulings:
            return tuple(rulings) if len({ruling.holding for ruling in rulings}) == 1 else ()
    return ()


def settled(court: Court, facts: AllegedFacts, finding: Finding) -> Finding:
    """A finding on a question in dispute as rulings settle it; as it is where none does."""
    if finding.dispute is None:
        return finding
    rulings = settling(court.dossier, finding.dispute, facts.touched)
    if not rulings:
        return finding
    ruled = " ".join(f"Ruled by {holders(court.dossier, ruling)}: {ruling.statement}" for ruling in rulings)
    return attrs.evolve(
        finding,
        outcome=Outcome.MET if rulings[0].holding is Holding.SUPPORTS else Outcome.NOT_MET,
        reason=f"{finding.reason} {ruled}",
        records=(*finding.records, *(ruling.id for ruling in rulings)),
        dispute=None,
    )


def is_later(position: Position, held: Collection[Position]) -> bool:
    """Whether a ruling was given after another one that goes the other way."""
    day = position.day
    return position.ruling is not None and any(
        other.ruling is not None
        and other.holding is not position.holding
        and None not in (day, other.day)
        and DayRange.of(other.day).last < DayRange.of(day).first
        for other in held
    )


def holders(dossier: Dossier, position: Position, held: Collection[Position] = ()) -> str:
    """Who holds a position, by name, with the day where it is recorded; "a reading of the text" where nobody is.

    Of what a chamber said, also whether in passing, and whether in a ruling later than another among those held.
    """
    named = [dossier.label(holder) if holder in dossier else holder for holder in position.holders]
    named += [] if position.holders_description is None else [position.holders_description]
    details = [] if position.day is None else [str(position.day)]
    details += ["in a later ruling"] if is_later(position, held) else []
    details += ["in passing"] if position.ruling is Ruling.IN_PASSING else []
    who = ", ".join(named) or "a reading of the text"
    return f"{who} ({', '.join(details)})" if details else who
