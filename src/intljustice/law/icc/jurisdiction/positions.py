"""Positions that a dossier records on a question of law, and how an answer cites them."""

from collections.abc import Iterable, Iterator

import attrs

from intljustice.dossier.dossier import Dossier
from intljustice.law.day_ranges import DayRange
from intljustice.law.icc.court import Court
from intljustice.law.icc.jurisdiction.alleged_facts import AllegedFacts, FactsOnDay, Precondition, PreconditionKind
from intljustice.law.icc.jurisdiction.assessment import Assessment, Finding, Outcome, Verdict, conclude, findings_of
from intljustice.law.icc.jurisdiction.crimes import is_against_the_court
from intljustice.law.icc.jurisdiction.preconditions import covers
from intljustice.law.icc.jurisdiction.rulings import holders, positions_on
from intljustice.model.references import kind_of
from intljustice.records.jurisdiction_declarations import Validity
from intljustice.records.positions import Holding, Position, Question
from intljustice.values.conduct import states_of
from intljustice.values.ternary import Ternary

_SAID = {
    Holding.SUPPORTS: "Some hold yes.",
    Holding.DENIES: "Others hold no.",
    Holding.LEAVES_OPEN: "It was left open.",
}


def disputed(dossier: Dossier, question: Question, held: Iterable[Position]) -> str:
    """A sentence on a question in dispute with what is held on it: yes, then no, then who left it open."""
    sides: dict[Holding, list[str]] = {holding: [] for holding in _SAID}
    held = tuple(held)
    for position in held:
        who = holders(dossier, position, held)
        sides[position.holding].append(f"{who[0].upper()}{who[1:]}: {position.statement}")
    said = (" ".join((_SAID[holding], *side)) for holding, side in sides.items() if side)
    return " ".join((f"Disputed: {question.meaning}", *said))


def contested(dossier: Dossier, objection: Position) -> str:
    """A sentence on an objection that does not change an answer."""
    return f"Contested by {holders(dossier, objection)}: {objection.statement}"


Links = tuple[Precondition, ...]
Contested = tuple[Question, tuple[str, ...]]
"""A question on which an answer is contested, and the States that the answer touches by it."""


def with_positions(
    court: Court, alleged: AllegedFacts, answer: Assessment, links: Links, facts: FactsOnDay | None
) -> Assessment:
    """An answer with the positions on its questions, who contests it, and the questions that are left open beside it.

    Args:
        court: the Court.
        alleged: the facts that the answer is about.
        answer: the answer.
        links: the links with States that hold or are in dispute.
        facts: the facts on the day that decides; None where no day is given.
    """
    dossier = court.dossier
    contests: tuple[Contested, ...] = ()
    beside: tuple[Finding, ...] = ()
    if facts is not None and answer.verdict in (Verdict.JURISDICTION, Verdict.DISPUTED):
        contests = (*_contests(court, facts, links), *_settled(dossier, answer, alleged.touched))
        beside = tuple(_left_open(court, facts, links))
    held = {question: positions_on(dossier, question, alleged.touched) for question in answer.disputes}
    on_contests = (position for question, states in contests for position in positions_on(dossier, question, states))
    objections = [position for position in on_contests if position.holding is Holding.DENIES]
    return attrs.evolve(
        answer,
        positions=tuple(position.id for positions in held.values() for position in positions),
        contested_by=tuple(position.id for position in objections),
        reasons=(
            *answer.reasons,
            *(disputed(dossier, question, positions) for question, positions in held.items()),
            *(contested(dossier, objection) for objection in objections),
        ),
        beside=(*answer.beside, *beside),
    )


def _contests(court: Court, facts: FactsOnDay, links: Links) -> Iterator[Contested]:
    """The questions on which some contest the jurisdiction by these links."""
    places = _places(links)
    nations = _outsiders(court, facts, links)
    if nations and (places or is_against_the_court(facts.conduct.crime)):
        yield Question.NATIONALS_OF_NON_PARTIES, nations
    if places:
        yield Question.STATEHOOD, places
    if nations and facts.conduct.capacity is not None:
        yield Question.IMMUNITY, nations
    if {link.kind for link in links if link.is_territorial} == {PreconditionKind.ELEMENT}:
        yield Question.ELEMENT_IN_A_PARTY, (*states_of(facts.conduct.territory), *nations)
    left = tuple(dict.fromkeys(link.state for link in links if court.leaves_after(link.state, facts.day)))
    if left and facts.conduct.considered_before_withdrawal is not False:
        yield Question.MATTER_UNDER_CONSIDERATION, left


def _settled(dossier: Dossier, answer: Assessment, states: tuple[str, ...]) -> Iterator[Contested]:
    """The questions in dispute that a ruling has settled, on which the answer rests."""
    cited = (record for finding in findings_of(answer.limbs) for record in finding.records)
    rulings = (dossier.get(Position, record) for record in cited if kind_of(record) == Position.kind)
    for question in dict.fromkeys(ruling.question for ruling in rulings):
        yield question, states


def _places(links: Links) -> tuple[str, ...]:
    return tuple(dict.fromkeys(link.state for link in links if link.is_territorial))


def _outsiders(court: Court, facts: FactsOnDay, links: Links) -> tuple[str, ...]:
    """The States of the nationalities, where none of them is a party or accepts the jurisdiction; else none."""
    accepting = {link.state for link in links}
    is_outside = (
        court.party(state, facts.day) is Ternary.NO and state not in accepting for state in facts.nationalities
    )
    return facts.nationalities if all(is_outside) else ()


def _left_open(court: Court, facts: FactsOnDay, links: Links) -> Iterator[Finding]:
    """The questions in dispute beside the answer: whether the crime was foreseeable, and what a party can delegate."""
    if _reaches_back(court, facts, links):
        reason = (
            "Jurisdiction reaches back over conduct that was linked with no party; it has to have been foreseeable for "
            "the accused that it was a crime."
        )
        yield _in_dispute(court, facts, Question.FORESEEABILITY, reason, ("22", "24"))
    if _places(links) and _outsiders(court, facts, links):
        reason = (
            "The person is a national of no party; whether an agreement of the State of the place limits what it could "
            "give to the Court was left open, and is contested."
        )
        yield _in_dispute(court, facts, Question.DELEGATED_JURISDICTION, reason, ("19", "97", "98(2)"))


def _reaches_back(court: Court, facts: FactsOnDay, links: Links) -> bool:
    """Whether a referral or an acceptance made later reaches conduct that was linked with no party on its day."""
    if any(court.party(link.state, facts.day) is Ternary.YES for link in facts.preconditions):
        return False
    if facts.is_referred_by_council:
        return DayRange.of(facts.trigger.day).first > facts.day
    return any(
        acceptance.validity is Validity.EFFECTIVE
        and covers(court, acceptance, link, facts.day) is Ternary.YES
        and DayRange.of(acceptance.lodged).first > facts.day
        for link in links
        for state in {link.state, court.acting(link.state, facts.day)}
        for acceptance in court.acceptances(state)
    )


def _in_dispute(court: Court, facts: FactsOnDay, question: Question, reason: str, articles: tuple[str, ...]) -> Finding:
    return conclude(
        question.replace("_", " "),
        Outcome.DISPUTED,
        reason,
        court.articles(*articles),
        records=tuple(position.id for position in positions_on(court.dossier, question, facts.touched)),
        dispute=question,
    )
