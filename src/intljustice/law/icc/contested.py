"""What is held on the questions that an answer raises: in dispute, contested without effect on it, or left beside it.

Contested, though rulings settle them, are the questions of nationals of States outside the Statute, of who is a State,
of immunity, of one element in a party, and of what keeps a matter with the Court after a withdrawal. Nothing here
changes a verdict.
"""

from collections.abc import Iterable, Iterator

from intljustice.law.assessment import Assessment
from intljustice.law.findings import Finding, Outcome, Verdict, finding
from intljustice.law.icc import material
from intljustice.law.icc.court import Court
from intljustice.law.icc.links import Link, LinkKind, covers, links_of
from intljustice.law.icc.nationality import at
from intljustice.law.positions import contested, disputed, positions_on
from intljustice.law.windows import Window
from intljustice.records.acceptances import Validity
from intljustice.records.positions import Holding, Position
from intljustice.records.questions import Question
from intljustice.values.conduct import Conduct, Trigger, TriggerNature
from intljustice.values.dates import PartialDate
from intljustice.values.structures import altered
from intljustice.values.truth import Ternary

Raised = tuple[Question, tuple[str, ...]]
"""A question that is contested, and the States that the answer touches by it."""


def with_positions(court: Court, answer: Assessment, links: tuple[Link, ...], day: int | None) -> Assessment:
    """An answer with the positions on its questions, who contests it, and what is left open beside it.

    Args:
        court: the Court.
        answer: the answer.
        links: the links that hold, or are in dispute.
        day: the day it turns on; None where no day is given.
    """
    d, touched = court.dossier, _touched(answer.conduct)
    reached = answer.verdict in (Verdict.JURISDICTION, Verdict.DISPUTED)
    conduct = answer.conduct if day is None else at(court, answer.conduct, day)
    held = {question: positions_on(d, question, touched) for question in answer.disputes}
    raised = tuple(_raised(court, conduct, links, day)) if reached and day is not None else ()
    objections = tuple(_objections(court, raised))
    beside = tuple(_beside(court, conduct, answer.trigger, links, day)) if reached and day is not None else ()
    told = [disputed(d, question, found) for question, found in held.items()]
    told += [contested(d, one) for one in objections]
    return altered(
        answer,
        positions=tuple(one.id for found in held.values() for one in found),
        contested_by=tuple(one.id for one in objections),
        reasons=(*answer.reasons, *told),
        beside=(*answer.beside, *beside),
    )


def _touched(conduct: Conduct) -> frozenset[str]:
    """Every State that the conduct touches."""
    linked = (link.state for link in links_of(conduct))
    return frozenset((*linked, *conduct.effects_in, *conduct.acted_from, *conduct.nationalities_later))


def _objections(court: Court, raised: Iterable[Raised]) -> Iterator[Position]:
    for question, states in raised:
        held = positions_on(court.dossier, question, states)
        yield from (one for one in held if one.holding is Holding.DENIES)


def _raised(court: Court, conduct: Conduct, links: tuple[Link, ...], day: int) -> Iterator[Raised]:
    places = tuple(dict.fromkeys(link.state for link in links if link.is_territorial))
    nations = _outsiders(court, conduct, links, day)
    if nations and (places or material.is_against_the_court(conduct.crime)):
        yield Question.NATIONALS_OF_NON_PARTIES, nations
    if places:
        yield Question.STATEHOOD, places
    if nations and conduct.capacity is not None:
        yield Question.IMMUNITY, nations
    if {link.kind for link in links if link.is_territorial} == {LinkKind.ELEMENT}:
        yield Question.ELEMENT_IN_A_PARTY, (*conduct.territory, *nations)
    left = tuple(dict.fromkeys(link.state for link in links if court.leaves_after(link.state, day)))
    if left and conduct.considered_before_withdrawal is not False:
        yield Question.MATTER_UNDER_CONSIDERATION, left


def _outsiders(court: Court, conduct: Conduct, links: tuple[Link, ...], day: int) -> tuple[str, ...]:
    """The nationalities of a person all of whose States are outside the Statute and accept nothing; else none."""
    nations = tuple(held.state for held in conduct.nationalities)
    accepting = {link.state for link in links}
    outside = all(court.party(state, day) is Ternary.NO and state not in accepting for state in nations)
    return nations if outside else ()


def _beside(court: Court, conduct: Conduct, trigger: Trigger, links: tuple[Link, ...], day: int) -> Iterator[Finding]:
    if _reaches_back(court, conduct, trigger, links, day):
        yield _foreseeable(court, conduct)
    if any(link.is_territorial for link in links) and _outsiders(court, conduct, links, day):
        yield _delegated(court, conduct)


def _reaches_back(court: Court, conduct: Conduct, trigger: Trigger, links: tuple[Link, ...], day: int) -> bool:
    """Whether a referral or an acceptance made later reaches conduct that was linked with no party on its day."""
    if any(court.party(link.state, day) is Ternary.YES for link in links_of(conduct)):
        return False
    if trigger.nature is TriggerNature.COUNCIL_REFERRAL:
        return _is_after(trigger.day, day)
    return any(
        one.validity is Validity.EFFECTIVE and covers(one, link, day) is Ternary.YES and _is_after(one.lodged, day)
        for link in links
        for one in court.acceptances(link.state)
    )


def _is_after(made: PartialDate | None, day: int) -> bool:
    return made is not None and Window.of(made).first > day


def _foreseeable(court: Court, conduct: Conduct) -> Finding:
    told = (
        "Jurisdiction reaches back over conduct that was linked with no party; it has to have been foreseeable for the "
        "accused that it was a crime."
    )
    return _left_open(court, conduct, Question.FORESEEABILITY, told, ("22", "24"))


def _delegated(court: Court, conduct: Conduct) -> Finding:
    told = (
        "The person is a national of no party; whether an agreement of the State of the place limits what it could "
        "give to the Court was left open, and is contested."
    )
    return _left_open(court, conduct, Question.DELEGATED_JURISDICTION, told, ("19", "97", "98(2)"))


def _left_open(court: Court, conduct: Conduct, question: Question, told: str, articles: tuple[str, ...]) -> Finding:
    return finding(
        question=question.replace("_", " "),
        outcome=Outcome.DISPUTED,
        reason=told,
        provisions=tuple(map(court.article, articles)),
        records=tuple(one.id for one in positions_on(court.dossier, question, _touched(conduct))),
        dispute=question,
    )
