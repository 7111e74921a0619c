"""The classes whose checks tie fields together or ask more of one than its type says, and how those are drawn."""

from collections.abc import Callable, Mapping
from typing import Any, Protocol

from hypothesis import strategies as st

from intljustice.model.structure import Structure
from intljustice.records.cases import Case, CaseStatus, CaseStep, Charge
from intljustice.records.demands import AnnouncedStep, Consequence, Deadline
from intljustice.records.final_clauses import (
    Completeness,
    Delay,
    EntryIntoForceClause,
    FinalClauses,
    Fraction,
    Participation,
)
from intljustice.records.meetings import Meeting
from intljustice.records.offices import Office
from intljustice.records.programmes import Licence
from intljustice.records.sanctions import Role, Sanction, Target
from intljustice.records.sources import Anchor, Source, Subject
from intljustice.records.treaties import Excluded, Exclusion
from intljustice.records.treaty_actions import ActNature, TreatyAction
from intljustice.strategies import plain_values
from intljustice.values.citations import Citation, Classification, FieldLevel, Level, Reading
from intljustice.values.conduct import Conduct, Crime, Trigger
from intljustice.values.names import Identifier, Name
from intljustice.values.periods import Period
from intljustice.values.quantities import Quantity
from intljustice.values.sentences import Sentence
from intljustice.values.ternary import Ternary
from intljustice.values.votes import Vote

LARGEST = 1 << 53
"""The largest whole number that every reader of JSON takes exactly."""

_TRUTHS = st.booleans()
_COUNTS = st.integers(0, LARGEST)
_LENGTHS = st.integers(1, LARGEST)
_HALVES = st.integers(1, LARGEST >> 1)
_VOTES = st.integers(0, LARGEST >> 3)
"""Five of them, added up, are still taken exactly."""


class FieldDrawer(Protocol):
    """What draws the fields of a value, seen from here."""

    draw: st.DrawFn

    def field(self, cls: type[Structure], name: str, least: int = 0) -> Any:
        """A value of one field by its type, never None; of a tuple at least so many."""

    def one_of(self, *choices: Any) -> Any:
        """One of these."""

    def size(self, least: int = 0) -> int:
        """How many values a tuple holds, of which it needs at least so many."""
        ...

    def maybe(self, strategy: st.SearchStrategy[Any]) -> Any:
        """A value of this strategy, or None."""


Careful = Callable[[FieldDrawer], dict[str, Any]]
"""Draws the fields of a class that its checks are about."""


def _if_needed(hand: FieldDrawer, strategy: st.SearchStrategy[Any], *, needed: bool) -> Any:
    """A value of this strategy where it is needed; elsewhere that, or None."""
    return hand.draw(strategy) if needed else hand.maybe(strategy)


def _one_or_more(name: str) -> Careful:
    """A number of which nought means nothing."""
    return lambda hand: {name: hand.maybe(_LENGTHS)}


def _period(hand: FieldDrawer) -> dict[str, Any]:
    start, end = hand.maybe(plain_values.partial_dates()), hand.maybe(plain_values.partial_dates())
    if start is not None and end is not None and end.before(start) is Ternary.YES:
        start, end = end, start
    return {
        "start": start,
        "end": end,
        "open_start": start is None and hand.draw(_TRUTHS),
        "open_end": end is None and hand.draw(_TRUTHS),
    }


def _quantity(hand: FieldDrawer) -> dict[str, Any]:
    said = hand.one_of("word", "exact", "at_least")
    return {
        "exact": hand.draw(_COUNTS) if said == "exact" else None,
        "at_least": hand.draw(_COUNTS) if said == "at_least" else None,
        "word": _if_needed(hand, plain_values.texts(), needed=said == "word"),
    }


def _classification(hand: FieldDrawer) -> dict[str, Any]:
    level = hand.one_of(*Level)
    least = 1 if level is Level.EX_PARTE else 0
    return {"level": level, "addressees": hand.field(Classification, "addressees", least)}


def _exclusion(hand: FieldDrawer) -> dict[str, Any]:
    whose = hand.one_of(*Excluded)
    needed = whose is not Excluded.NATIONALS_OF_NON_PARTIES
    return {"whose": whose, "states": hand.field(Exclusion, "states", least=1) if needed else ()}


def _consequence(hand: FieldDrawer) -> dict[str, Any]:
    step = hand.one_of(*AnnouncedStep)
    return {"step": step, "statement": _if_needed(hand, plain_values.texts(), needed=step is AnnouncedStep.OTHER)}


def _deadline(hand: FieldDrawer) -> dict[str, Any]:
    moment = hand.maybe(plain_values.moments())
    return {"moment": moment, "day": _if_needed(hand, plain_values.partial_dates(), needed=moment is None)}


def _anchor(hand: FieldDrawer) -> dict[str, Any]:
    start = hand.draw(_COUNTS)
    return {"start": start, "end": start + hand.draw(_LENGTHS), "sha256": hand.draw(plain_values.hashes())}


def _source(hand: FieldDrawer) -> dict[str, Any]:
    return {
        "lang": hand.maybe(plain_values.languages()),
        "characters": hand.maybe(_LENGTHS),
        "sha256": hand.maybe(plain_values.hashes()),
    }


def _name(hand: FieldDrawer) -> dict[str, Any]:
    return {"lang": hand.maybe(plain_values.languages()), "script": hand.maybe(plain_values.scripts())}


def _identifier(hand: FieldDrawer) -> dict[str, Any]:
    return {"scheme": hand.draw(plain_values.schemes())}


def _citation(hand: FieldDrawer) -> dict[str, Any]:
    return {"fields": tuple(hand.draw(plain_values.paths()) for _ in range(hand.size()))}


def _about_a_field(hand: FieldDrawer) -> dict[str, Any]:
    return {"field": hand.draw(plain_values.paths())}


def _subject(hand: FieldDrawer) -> dict[str, Any]:
    return {"field": hand.maybe(plain_values.paths())}


def _treaty_action(hand: FieldDrawer) -> dict[str, Any]:
    act = hand.one_of(*ActNature)
    is_named = act is ActNature.AMENDMENT_ACCEPTANCE or hand.draw(_TRUTHS)
    return {"act": act, "amendment": hand.field(TreatyAction, "amendment") if is_named else None}


def _delay(hand: FieldDrawer) -> dict[str, Any]:
    return {"count": hand.draw(_COUNTS)}


def _fraction(hand: FieldDrawer) -> dict[str, Any]:
    numerator = hand.draw(_HALVES)
    return {"numerator": numerator, "denominator": numerator + hand.draw(_HALVES) - 1}


def _participation(hand: FieldDrawer) -> dict[str, Any]:
    recorded = hand.one_of(*Completeness)
    until = hand.draw(plain_values.partial_dates()) if recorded is Completeness.COMPLETE else None
    return {"recorded": recorded, "until": until}


def _case(hand: FieldDrawer) -> dict[str, Any]:
    return {"accused": hand.field(Case, "accused", least=1)}


def _case_step(hand: FieldDrawer) -> dict[str, Any]:
    status = hand.maybe(st.sampled_from(CaseStatus))
    return {"status": status, "statement": _if_needed(hand, plain_values.texts(), needed=status is None)}


def _licence(hand: FieldDrawer) -> dict[str, Any]:
    ends = hand.one_of("never", "day", "moment")
    return {
        "days": hand.maybe(_LENGTHS),
        "expires": hand.draw(plain_values.partial_dates()) if ends == "day" else None,
        "expires_at": hand.draw(plain_values.moments()) if ends == "moment" else None,
    }


def _sanction(hand: FieldDrawer) -> dict[str, Any]:
    return {"targets": hand.field(Sanction, "targets", least=1)}


def _target(hand: FieldDrawer) -> dict[str, Any]:
    party = hand.field(Target, "party") if hand.draw(_TRUTHS) else None
    return {"party": party, "description": _if_needed(hand, plain_values.texts(), needed=party is None)}


def _role(hand: FieldDrawer) -> dict[str, Any]:
    actor = hand.field(Role, "actor") if hand.draw(_TRUTHS) else None
    office = hand.field(Role, "office") if hand.draw(_TRUTHS) else None
    return {
        "actor": actor,
        "office": office,
        "as_written": _if_needed(hand, plain_values.texts(), needed=actor is None and office is None),
    }


def _vote(hand: FieldDrawer) -> dict[str, Any]:
    counts = {name: hand.maybe(_VOTES) for name in ("in_favour", "against", "abstaining", "absent")}
    others, needed = hand.maybe(_VOTES), hand.maybe(_VOTES)
    eligible = None if others is None else others + sum(count or 0 for count in counts.values())
    return {**counts, "eligible": eligible, "needed": needed}


def _sentence(hand: FieldDrawer) -> dict[str, Any]:
    least, most = hand.maybe(_COUNTS), hand.maybe(_COUNTS)
    if least is not None and most is not None and least > most:
        least, most = most, least
    return {"months_at_least": least, "months_at_most": most}


def _conduct(hand: FieldDrawer) -> dict[str, Any]:
    crime, stateless = hand.maybe(st.sampled_from(Crime)), hand.maybe(_TRUTHS)
    return {
        "crime": crime,
        "crime_as_written": _if_needed(hand, plain_values.texts(), needed=crime is Crime.OTHER),
        "age": hand.maybe(_COUNTS),
        "stateless": stateless,
        "nationalities": () if stateless else hand.field(Conduct, "nationalities"),
    }


CAREFUL: Mapping[type[Structure], Careful] = {
    Anchor: _anchor,
    Case: _case,
    CaseStep: _case_step,
    Charge: _one_or_more("counts"),
    Citation: _citation,
    Classification: _classification,
    Conduct: _conduct,
    Consequence: _consequence,
    Deadline: _deadline,
    Delay: _delay,
    EntryIntoForceClause: _one_or_more("threshold"),
    Exclusion: _exclusion,
    FieldLevel: _about_a_field,
    FinalClauses: _one_or_more("ends_below"),
    Fraction: _fraction,
    Identifier: _identifier,
    Licence: _licence,
    Meeting: _one_or_more("session"),
    Name: _name,
    Office: _one_or_more("seats"),
    Participation: _participation,
    Period: _period,
    Quantity: _quantity,
    Reading: _about_a_field,
    Role: _role,
    Sanction: _sanction,
    Sentence: _sentence,
    Source: _source,
    Subject: _subject,
    Target: _target,
    TreatyAction: _treaty_action,
    Trigger: _one_or_more("by_count"),
    Vote: _vote,
}
"""For classes whose checks ask more than the types say: the fields concerned."""
