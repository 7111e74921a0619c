"""What a dossier records as held on a question of law, and how a sentence tells of it."""

from collections.abc import Collection, Iterable, Iterator, Mapping

from intljustice.dossier.dossier import Dossier
from intljustice.law.day_ranges import DayRange
from intljustice.law.icc.court import Court
from intljustice.law.icc.jurisdiction.assessment import Assessment, Finding, Outcome, Verdict, finding
from intljustice.law.icc.jurisdiction.crimes import is_against_the_court
from intljustice.law.icc.jurisdiction.nationality import at
from intljustice.law.icc.jurisdiction.preconditions import Precondition, PreconditionKind, covers, preconditions_of
from intljustice.model.structure import altered
from intljustice.records.jurisdiction_declarations import Validity
from intljustice.records.positions import Holding, Position, Question
from intljustice.values.conduct import Conduct, Trigger, TriggerNature
from intljustice.values.dates import PartialDate
from intljustice.values.ternary import Ternary

_SAID = {
    Holding.SUPPORTS: "Some hold yes.",
    Holding.DENIES: "Others hold no.",
    Holding.LEAVES_OPEN: "It was left open.",
}


def positions_on(dossier: Dossier, question: Question, states: Collection[str]) -> tuple[Position, ...]:
    """What is held on a question as far as these States go, in the order of the records.

    Args:
        dossier: the dossier.
        question: the question.
        states: the ids of the States that a case touches. A position that speaks of certain States counts where one of
            them is among these; one that speaks of nobody in particular counts always.
    """
    held = dossier.once(_by_question).get(question, ())
    return tuple(one for one in held if not one.states or any(state in states for state in one.states))


def _by_question(dossier: Dossier) -> Mapping[Question, tuple[Position, ...]]:
    found: dict[Question, list[Position]] = {}
    for position in dossier.records(Position):
        found.setdefault(position.question, []).append(position)
    return {question: tuple(held) for question, held in found.items()}


def disputed(dossier: Dossier, question: Question, held: Iterable[Position]) -> str:
    """A question in dispute with what is held on it: yes, then no, then who left it open."""
    sides: dict[Holding, list[str]] = {holding: [] for holding in _SAID}
    for one in held:
        who = holders(dossier, one)
        sides[one.holding].append(f"{who[0].upper()}{who[1:]}: {one.statement}")
    message = (" ".join((_SAID[holding], *side)) for holding, side in sides.items() if side)
    return " ".join((f"Disputed: {question.meaning}", *message))


def contested(dossier: Dossier, objection: Position) -> str:
    """An objection that does not change an answer."""
    return f"Contested by {holders(dossier, objection)}: {objection.statement}"


def holders(dossier: Dossier, position: Position) -> str:
    """Who holds a position, by name, with the day where it is recorded; else that it is a reading of the text."""
    named = [dossier.label(one) if one in dossier else one for one in position.holders]
    named += [] if position.holders_description is None else [position.holders_description]
    who = ", ".join(named) or "a reading of the text"
    return who if position.day is None else f"{who} ({position.day})"


Raised = tuple[Question, tuple[str, ...]]
"""A question that is contested, and the States that the answer touches by it."""


def with_positions(court: Court, answer: Assessment, links: tuple[Precondition, ...], day: int | None) -> Assessment:
    """An answer with the positions on its questions, who contests it, and what is left open beside it.

    Args:
        court: the Court.
        answer: the answer.
        links: the links that hold, or are in dispute.
        day: the day it turns on; None where no day is given.
    """
    dossier, touched = court.dossier, _touched(answer.conduct)
    reached = answer.verdict in (Verdict.JURISDICTION, Verdict.DISPUTED)
    conduct = answer.conduct if day is None else at(court, answer.conduct, day)
    held = {question: positions_on(dossier, question, touched) for question in answer.disputes}
    raised = tuple(_raised(court, conduct, links, day)) if reached and day is not None else ()
    objections = tuple(_objections(court, raised))
    beside = tuple(_beside(court, conduct, answer.trigger, links, day)) if reached and day is not None else ()
    message = [disputed(dossier, question, found) for question, found in held.items()]
    message += [contested(dossier, one) for one in objections]
    return altered(
        answer,
        positions=tuple(one.id for found in held.values() for one in found),
        contested_by=tuple(one.id for one in objections),
        reasons=(*answer.reasons, *message),
        beside=(*answer.beside, *beside),
    )


def _touched(conduct: Conduct) -> frozenset[str]:
    """Every State that the conduct touches."""
    linked = (link.state for link in preconditions_of(conduct))
    return frozenset((*linked, *conduct.effects_in, *conduct.acted_from, *conduct.nationalities_later))


def _objections(court: Court, raised: Iterable[Raised]) -> Iterator[Position]:
    for question, states in raised:
        held = positions_on(court.dossier, question, states)
        yield from (one for one in held if one.holding is Holding.DENIES)


def _raised(court: Court, conduct: Conduct, links: tuple[Precondition, ...], day: int) -> Iterator[Raised]:
    places = tuple(dict.fromkeys(link.state for link in links if link.is_territorial))
    nations = _outsiders(court, conduct, links, day)
    if nations and (places or is_against_the_court(conduct.crime)):
        yield Question.NATIONALS_OF_NON_PARTIES, nations
    if places:
        yield Question.STATEHOOD, places
    if nations and conduct.capacity is not None:
        yield Question.IMMUNITY, nations
    if {link.kind for link in links if link.is_territorial} == {PreconditionKind.ELEMENT}:
        yield Question.ELEMENT_IN_A_PARTY, (*conduct.territory, *nations)
    left = tuple(dict.fromkeys(link.state for link in links if court.leaves_after(link.state, day)))
    if left and conduct.considered_before_withdrawal is not False:
        yield Question.MATTER_UNDER_CONSIDERATION, left


def _outsiders(court: Court, conduct: Conduct, links: tuple[Precondition, ...], day: int) -> tuple[str, ...]:
    """The nationalities of a person all of whose States are outside the Statute and accept nothing; else none."""
    nations = tuple(held.state for held in conduct.nationalities)
    accepting = {link.state for link in links}
    outside = all(court.party(state, day) is Ternary.NO and state not in accepting for state in nations)
    return nations if outside else ()


def _beside(
    court: Court, conduct: Conduct, trigger: Trigger, links: tuple[Precondition, ...], day: int
) -> Iterator[Finding]:
    if _reaches_back(court, conduct, trigger, links, day):
        yield _foreseeable(court, conduct)
    if any(link.is_territorial for link in links) and _outsiders(court, conduct, links, day):
        yield _delegated(court, conduct)


def _reaches_back(court: Court, conduct: Conduct, trigger: Trigger, links: tuple[Precondition, ...], day: int) -> bool:
    """Whether a referral or an acceptance made later reaches conduct that was linked with no party on its day."""
    if any(court.party(link.state, day) is Ternary.YES for link in preconditions_of(conduct)):
        return False
    if trigger.nature is TriggerNature.COUNCIL_REFERRAL:
        return _is_after(trigger.day, day)
    return any(
        one.validity is Validity.EFFECTIVE and covers(one, link, day) is Ternary.YES and _is_after(one.lodged, day)
        for link in links
        for one in court.acceptances(link.state)
    )


def _is_after(made: PartialDate | None, day: int) -> bool:
    return made is not None and DayRange.of(made).first > day


def _foreseeable(court: Court, conduct: Conduct) -> Finding:
    message = (
        "Jurisdiction reaches back over conduct that was linked with no party; it has to have been foreseeable for the "
        "accused that it was a crime."
    )
    return _left_open(court, conduct, Question.FORESEEABILITY, message, ("22", "24"))


def _delegated(court: Court, conduct: Conduct) -> Finding:
    message = (
        "The person is a national of no party; whether an agreement of the State of the place limits what it could "
        "give to the Court was left open, and is contested."
    )
    return _left_open(court, conduct, Question.DELEGATED_JURISDICTION, message, ("19", "97", "98(2)"))


def _left_open(court: Court, conduct: Conduct, question: Question, message: str, articles: tuple[str, ...]) -> Finding:
    return finding(
        question=question.replace("_", " "),
        outcome=Outcome.DISPUTED,
        reason=message,
        provisions=tuple(map(court.article, articles)),
        records=tuple(one.id for one in positions_on(court.dossier, question, _touched(conduct))),
        dispute=question,
    )
