"""What a dossier records as held on a question of law, and how a sentence tells of it."""

from collections.abc import Collection, Iterable, Mapping

from intljustice.dossier import Dossier
from intljustice.records.positions import Holding, Position
from intljustice.records.questions import Question

_SAID = {
    Holding.SUPPORTS: "Some hold yes.",
    Holding.DENIES: "Others hold no.",
    Holding.LEAVES_OPEN: "It was left open.",
}


def positions_on(d: Dossier, question: Question, states: Collection[str]) -> tuple[Position, ...]:
    """What is held on a question as far as these States go, in the order of the records.

    Args:
        d: the dossier.
        question: the question.
        states: the ids of the States that a case touches. A position that speaks of certain States counts where one of
            them is among these; one that speaks of nobody in particular counts always.
    """
    held = d.once(_by_question).get(question, ())
    return tuple(one for one in held if not one.states or any(state in states for state in one.states))


def _by_question(d: Dossier) -> Mapping[Question, tuple[Position, ...]]:
    found: dict[Question, list[Position]] = {}
    for position in d.records(Position):
        found.setdefault(position.question, []).append(position)
    return {question: tuple(held) for question, held in found.items()}


def disputed(d: Dossier, question: Question, held: Iterable[Position]) -> str:
    """A question in dispute with what is held on it: yes, then no, then who left it open."""
    sides: dict[Holding, list[str]] = {holding: [] for holding in _SAID}
    for one in held:
        who = holders(d, one)
        sides[one.holding].append(f"{who[0].upper()}{who[1:]}: {one.statement}")
    told = (" ".join((_SAID[holding], *side)) for holding, side in sides.items() if side)
    return " ".join((f"Disputed: {question.asked}", *told))


def contested(d: Dossier, objection: Position) -> str:
    """An objection that does not change an answer."""
    return f"Contested by {holders(d, objection)}: {objection.statement}"


def holders(d: Dossier, position: Position) -> str:
    """Who holds a position, by name, with the day where it is recorded; else that it is a reading of the text."""
    named = [d.label(one) if one in d else one for one in position.holders]
    named += [] if position.holders_description is None else [position.holders_description]
    who = ", ".join(named) or "a reading of the text"
    return who if position.day is None else f"{who} ({position.day})"
