"""The classes whose checks tie fields together or ask more of a field than its type says, and how those are drawn."""

from collections.abc import Mapping
from typing import Any

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
from intljustice.strategies.drawing import LARGEST, Constraint, FieldDrawer
from intljustice.values.citations import Citation, Classification, FieldLevel, Level, Reading
from intljustice.values.conduct import OLDEST, Conduct, Crime, Trigger, TriggerNature
from intljustice.values.names import Identifier, Name
from intljustice.values.periods import Period
from intljustice.values.quantities import Quantity
from intljustice.values.sentences import Sentence
from intljustice.values.ternary import Ternary
from intljustice.values.votes import Vote

_TRUTHS = st.booleans()
_COUNTS = st.integers(0, LARGEST)
_POSITIVE = st.integers(1, LARGEST)
_HALVES = st.integers(1, LARGEST >> 1)
_VOTES = st.integers(0, LARGEST >> 3)
"""Numbers of which the sum of five is still at most `LARGEST`."""


def _required(**fields: st.SearchStrategy[Any]) -> Constraint:
    """The constraint that each of these fields is drawn from its strategy."""
    return lambda drawer: {name: drawer.draw(strategy) for name, strategy in fields.items()}


def _optional(**fields: st.SearchStrategy[Any]) -> Constraint:
    """The constraint that each of these fields is drawn from its strategy, or None."""
    return lambda drawer: {name: drawer.maybe(strategy) for name, strategy in fields.items()}


def _not_empty(cls: type[Structure], name: str) -> Constraint:
    """The constraint that a field of a class holds at least one value."""
    return lambda drawer: {name: drawer.field(cls, name, least=1)}


def _period(drawer: FieldDrawer) -> dict[str, Any]:
    start, end = drawer.maybe(plain_values.partial_dates()), drawer.maybe(plain_values.partial_dates())
    if start is not None and end is not None and end.before(start) is Ternary.YES:
        start, end = end, start
    return {
        "start": start,
        "end": end,
        "open_start": start is None and drawer.draw(_TRUTHS),
        "open_end": end is None and drawer.draw(_TRUTHS),
    }


def _quantity(drawer: FieldDrawer) -> dict[str, Any]:
    filled = drawer.one_of("word", "exact", "at_least")
    return {
        "exact": drawer.draw(_COUNTS) if filled == "exact" else None,
        "at_least": drawer.draw(_COUNTS) if filled == "at_least" else None,
        "word": drawer.if_needed(plain_values.texts(), needed=filled == "word"),
    }


def _classification(drawer: FieldDrawer) -> dict[str, Any]:
    level = drawer.one_of(*Level)
    least = 1 if level is Level.EX_PARTE else 0
    return {"level": level, "addressees": drawer.field(Classification, "addressees", least)}


def _exclusion(drawer: FieldDrawer) -> dict[str, Any]:
    whose = drawer.one_of(*Excluded)
    needed = whose is not Excluded.NATIONALS_OF_NON_PARTIES
    return {"whose": whose, "states": drawer.field(Exclusion, "states", least=1) if needed else ()}


def _consequence(drawer: FieldDrawer) -> dict[str, Any]:
    step = drawer.one_of(*AnnouncedStep)
    return {"step": step, "statement": drawer.if_needed(plain_values.texts(), needed=step is AnnouncedStep.OTHER)}


def _deadline(drawer: FieldDrawer) -> dict[str, Any]:
    moment = drawer.maybe(plain_values.moments())
    return {"moment": moment, "day": drawer.if_needed(plain_values.partial_dates(), needed=moment is None)}


def _anchor(drawer: FieldDrawer) -> dict[str, Any]:
    start = drawer.draw(_COUNTS)
    return {"start": start, "end": start + drawer.draw(_POSITIVE), "sha256": drawer.draw(plain_values.hashes())}


def _citation(drawer: FieldDrawer) -> dict[str, Any]:
    return {"fields": tuple(drawer.draw(plain_values.paths()) for _ in range(drawer.size()))}


def _treaty_action(drawer: FieldDrawer) -> dict[str, Any]:
    act = drawer.one_of(*ActNature)
    is_named = act is ActNature.AMENDMENT_ACCEPTANCE or drawer.draw(_TRUTHS)
    return {"act": act, "amendment": drawer.field(TreatyAction, "amendment") if is_named else None}


def _fraction(drawer: FieldDrawer) -> dict[str, Any]:
    numerator = drawer.draw(_HALVES)
    return {"numerator": numerator, "denominator": numerator + drawer.draw(_HALVES) - 1}


def _participation(drawer: FieldDrawer) -> dict[str, Any]:
    recorded = drawer.one_of(*Completeness)
    until = drawer.draw(plain_values.partial_dates()) if recorded is Completeness.COMPLETE else None
    return {"recorded": recorded, "until": until}


def _case_step(drawer: FieldDrawer) -> dict[str, Any]:
    status = drawer.maybe(st.sampled_from(CaseStatus))
    return {"status": status, "statement": drawer.if_needed(plain_values.texts(), needed=status is None)}


def _licence(drawer: FieldDrawer) -> dict[str, Any]:
    ends = drawer.one_of("never", "day", "moment")
    return {
        "days": drawer.maybe(_POSITIVE),
        "expires": drawer.draw(plain_values.partial_dates()) if ends == "day" else None,
        "expires_at": drawer.draw(plain_values.moments()) if ends == "moment" else None,
    }


def _target(drawer: FieldDrawer) -> dict[str, Any]:
    party = drawer.field(Target, "party") if drawer.draw(_TRUTHS) else None
    return {"party": party, "description": drawer.if_needed(plain_values.texts(), needed=party is None)}


def _role(drawer: FieldDrawer) -> dict[str, Any]:
    actor = drawer.field(Role, "actor") if drawer.draw(_TRUTHS) else None
    office = drawer.field(Role, "office") if drawer.draw(_TRUTHS) else None
    return {
        "actor": actor,
        "office": office,
        "as_written": drawer.if_needed(plain_values.texts(), needed=actor is None and office is None),
    }


def _vote(drawer: FieldDrawer) -> dict[str, Any]:
    counts = {name: drawer.maybe(_VOTES) for name in ("in_favour", "against", "abstaining", "absent")}
    others, needed = drawer.maybe(_VOTES), drawer.maybe(_VOTES)
    eligible = None if others is None else others + sum(count or 0 for count in counts.values())
    return {**counts, "eligible": eligible, "needed": needed}


def _sentence(drawer: FieldDrawer) -> dict[str, Any]:
    least, most = drawer.maybe(_COUNTS), drawer.maybe(_COUNTS)
    if least is not None and most is not None and least > most:
        least, most = most, least
    return {"months_at_least": least, "months_at_most": most}


def _conduct(drawer: FieldDrawer) -> dict[str, Any]:
    crime, stateless = drawer.maybe(st.sampled_from(Crime)), drawer.maybe(_TRUTHS)
    unregistered, operation = drawer.maybe(_TRUTHS), drawer.maybe(_TRUTHS)
    period = drawer.field(Conduct, "period") if drawer.draw(_TRUTHS) else None
    is_dated = period is not None and not (period.start is None and period.end is None)
    without: dict[str, Any] = {"vessel_of": None, "aircraft_of": None} if unregistered else {}
    without |= {"operation_authorised_by": ()} if operation is False else {}
    return {
        **without,
        "unregistered": unregistered,
        "operation": operation,
        "period": period if is_dated else None,
        "crime": crime,
        "crime_as_written": drawer.if_needed(plain_values.texts(), needed=crime is Crime.OTHER),
        "age": drawer.maybe(st.integers(0, OLDEST)),
        "stateless": stateless,
        "nationalities": () if stateless else drawer.field(Conduct, "nationalities"),
    }


def _trigger(drawer: FieldDrawer) -> dict[str, Any]:
    nature, by = drawer.one_of(*TriggerNature), drawer.field(Trigger, "by")
    if nature is TriggerNature.COUNCIL_REFERRAL:
        by = tuple(actor for actor in by if not actor.startswith("state:"))
    return {"nature": nature, "by": by, "by_count": drawer.maybe(_POSITIVE)}


CONSTRAINTS: Mapping[type[Structure], Constraint] = {
    Anchor: _anchor,
    Case: _not_empty(Case, "accused"),
    CaseStep: _case_step,
    Charge: _optional(counts=_POSITIVE),
    Citation: _citation,
    Classification: _classification,
    Conduct: _conduct,
    Consequence: _consequence,
    Deadline: _deadline,
    Delay: _required(count=_COUNTS),
    EntryIntoForceClause: _optional(threshold=_POSITIVE),
    Exclusion: _exclusion,
    FieldLevel: _required(field=plain_values.paths()),
    FinalClauses: _optional(ends_below=_POSITIVE),
    Fraction: _fraction,
    Identifier: _required(scheme=plain_values.schemes()),
    Licence: _licence,
    Meeting: _optional(session=_POSITIVE),
    Name: _optional(lang=plain_values.languages(), script=plain_values.scripts()),
    Office: _optional(seats=_POSITIVE),
    Participation: _participation,
    Period: _period,
    Quantity: _quantity,
    Reading: _required(field=plain_values.paths()),
    Role: _role,
    Sanction: _not_empty(Sanction, "targets"),
    Sentence: _sentence,
    Source: _optional(lang=plain_values.languages(), characters=_POSITIVE, sha256=plain_values.hashes()),
    Subject: _optional(field=plain_values.paths()),
    Target: _target,
    TreatyAction: _treaty_action,
    Trigger: _trigger,
    Vote: _vote,
}
"""How the fields concerned are drawn, by class."""
