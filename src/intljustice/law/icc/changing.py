"""The near misses of an answer on jurisdiction: the single facts whose change would turn it."""

from collections.abc import Iterator

import attrs

from intljustice.dossier import Dossier
from intljustice.law.assessment import Assessment
from intljustice.law.findings import Verdict
from intljustice.law.flips import Flip
from intljustice.law.icc import alternative_triggers, alternatives
from intljustice.law.icc.alternative_standings import standings
from intljustice.law.icc.asked import examine_asked
from intljustice.law.icc.assess import assessed
from intljustice.law.icc.court import court_of
from intljustice.law.icc.question import Alternative, Question
from intljustice.values.conduct import UNSPECIFIED, Conduct, Trigger


def what_would_change(d: Dossier, conduct: Conduct, trigger: Trigger = UNSPECIFIED) -> tuple[Flip, ...]:
    """The single facts whose change would turn the answer, each with the new answer and the article that carries it.

    Every field that the test reads is tried, of the conduct first, then what the States in the facts had done, then of
    the trigger; one fact at a time, all else as it is. Of several changes of one sort the first that turns the answer
    is told: the nearest day, or one State that stands for all of its sort. Where the answer is unknown, the facts that
    are missing are told with each of their values.

    Args:
        d: the dossier, in which one treaty is marked as the Court's Statute.
        conduct: what is alleged.
        trigger: who set the Court in motion.

    Raises:
        UnknownRecord: where no treaty, or more than one, is marked as the Statute.
        InvalidValue: for what is no conduct or no trigger.
    """
    examine_asked(conduct, trigger)
    asked = Question(court=court_of(d), conduct=conduct, trigger=trigger)
    return tuple(_flips(asked, assessed(asked.court, conduct, trigger).verdict))


def _flips(asked: Question, before: Verdict) -> Iterator[Flip]:
    """The changes that turn the answer, the first of each sort; where it is unknown, the first with each new answer."""
    found: set[tuple[str, str | Verdict]] = set()
    for one in _alternatives(asked):
        if (one.fact, one.way) in found:
            continue
        after = assessed(one.court, one.conduct, one.trigger)
        sort = (one.fact, after.verdict if before is Verdict.UNKNOWN and one.fact in _IN_TIME else one.way)
        if _turns(one, before, after.verdict) and sort not in found:
            found.add(sort)
            yield _flip(asked, one, before, after)


_IN_TIME = frozenset({"period", "trigger/day"})


def _turns(one: Alternative, before: Verdict, after: Verdict) -> bool:
    """Whether the answer is another; a day beyond what is recorded says nothing of the facts."""
    return after is not before and not (after is Verdict.UNKNOWN and one.fact in _IN_TIME)


def _alternatives(asked: Question) -> Iterator[Alternative]:
    for of_field in alternatives.BY_FIELD.values():
        yield from of_field(asked)
    yield from standings(asked)
    for of_field in alternative_triggers.BY_FIELD.values():
        yield from of_field(asked)


def _flip(asked: Question, one: Alternative, before: Verdict, after: Assessment) -> Flip:
    """The change told; how sure the records are says nothing of what is supposed against them."""
    if one.court is not asked.court:
        after = attrs.evolve(after, confidence=None)
    return Flip(
        fact=one.fact,
        was=one.was,
        would_be=one.would_be,
        supposing=one.supposing,
        before=before,
        verdict=after.verdict,
        assessment=after,
        records=after.records,
        provisions=after.grounds,
        missing=after.missing,
        confidence=after.confidence,
        as_of=after.as_of,
    )
