"""Flip: one fact whose change would change an answer on jurisdiction."""

from collections.abc import Iterator
from typing import ClassVar

import attrs

from intljustice.dossier.dossier import Dossier
from intljustice.law.answers import Answer
from intljustice.law.icc.counterfactuals import alternatives
from intljustice.law.icc.counterfactuals.alternatives import standings
from intljustice.law.icc.counterfactuals.suppositions import Alternative, Supposition
from intljustice.law.icc.court import court_of
from intljustice.law.icc.jurisdiction.assess import assessed, examine_asked
from intljustice.law.icc.jurisdiction.assessment import Assessment, Verdict, as_verdict
from intljustice.law.wording import cited
from intljustice.values.conduct import UNSPECIFIED, Conduct, Trigger


@attrs.frozen(kw_only=True, weakref_slot=False)
class Counterfactual(Answer):
    """What the answer would be, had one fact been otherwise and all else as it is.

    `provisions` are the articles that carry the new answer.

    Attributes:
        fact: the field of the conduct; `trigger/...` for one of the trigger; else the standing or act of a State.
        was: the value it has, printed; "not given" where it has none.
        would_be: the value that would change the answer, printed likewise.
        supposing: the fact as it would be, to be read after "had".
        before: the verdict as things are.
        verdict: the verdict as it would be.
        assessment: the whole answer as it would be. What is supposed of a State stands in no record; an acceptance that
            is supposed has the id `jurisdiction-declaration:supposed` there.
    """

    kind: ClassVar[str] = "flip"

    fact: str
    was: str
    would_be: str
    supposing: str
    before: Verdict = attrs.field(converter=as_verdict)
    verdict: Verdict = attrs.field(converter=as_verdict)
    assessment: Assessment

    def sentences(self) -> Iterator[str]:
        """One sentence: had the fact been so, what the answer would be, with its articles."""
        rests = cited(self.provisions)
        missing = ", ".join(self.missing)
        would = {
            Verdict.JURISDICTION: f"the Court would have jurisdiction{rests}",
            Verdict.NO_JURISDICTION: f"the Court would have no jurisdiction{rests}",
            Verdict.DISPUTED: f"it would be disputed whether the Court has jurisdiction{rests}",
            Verdict.UNKNOWN: f"it could not be said whether the Court has jurisdiction; missing: {missing}",
        }
        yield f"Had {self.supposing}, {would[self.verdict]}."


def what_would_change(dossier: Dossier, conduct: Conduct, trigger: Trigger = UNSPECIFIED) -> tuple[Counterfactual, ...]:
    """The single facts whose change would turn the answer, each with the new answer and the article that carries it.

    Every field that the test reads is tried, of the conduct first, then what the States in the facts had done, then of
    the trigger; one fact at a time, all else as it is. Of several changes of one sort the first that turns the answer
    is told: the nearest day, or one State that stands for all of its sort. Where the answer is unknown, the facts that
    are missing are told with each of their values.

    Args:
        dossier: the dossier, in which one treaty is marked as the Court's Statute.
        conduct: what is alleged.
        trigger: who set the Court in motion.

    Raises:
        UnknownRecord: where no treaty, or more than one, is marked as the Statute.
        InvalidValue: for what is no conduct or no trigger.
    """
    examine_asked(conduct, trigger)
    asked = Supposition(court=court_of(dossier), conduct=conduct, trigger=trigger)
    return tuple(_flips(asked, assessed(asked.court, conduct, trigger).verdict))


def _flips(asked: Supposition, before: Verdict) -> Iterator[Counterfactual]:
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


def _alternatives(asked: Supposition) -> Iterator[Alternative]:
    for of_field in alternatives.CONDUCT_ALTERNATIVES.values():
        yield from of_field(asked)
    yield from standings(asked)
    for of_field in alternatives.TRIGGER_ALTERNATIVES.values():
        yield from of_field(asked)


def _flip(asked: Supposition, one: Alternative, before: Verdict, after: Assessment) -> Counterfactual:
    """The change told; how sure the records are says nothing of what is supposed against them."""
    if one.court is not asked.court:
        after = attrs.evolve(after, confidence=None)
    return Counterfactual(
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
