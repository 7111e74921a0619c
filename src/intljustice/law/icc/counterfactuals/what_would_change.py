"""Counterfactual: a single fact whose change would change an answer on jurisdiction."""

from collections.abc import Iterator
from typing import ClassVar

import attrs

from intljustice.dossier.dossier import Dossier
from intljustice.law.answers import Answer
from intljustice.law.icc.counterfactuals.alternatives import alternatives
from intljustice.law.icc.counterfactuals.suppositions import Alternative, Supposition
from intljustice.law.icc.court import court_of
from intljustice.law.icc.jurisdiction.assess import assess, assessed
from intljustice.law.icc.jurisdiction.assessment import Assessment, Verdict
from intljustice.law.wording import cited
from intljustice.model.given import Given
from intljustice.model.references import Id
from intljustice.values.conduct import UNSPECIFIED, Conduct, Trigger


@attrs.frozen(kw_only=True, weakref_slot=False)
class Counterfactual(Answer):
    """What the answer would be if one fact were otherwise and all others as they are.

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

    kind: ClassVar[str] = "counterfactual"

    fact: str
    was: str
    would_be: str
    supposing: str
    before: Verdict = attrs.field(converter=Given[Verdict | str])
    verdict: Verdict = attrs.field(converter=Given[Verdict | str])
    assessment: Assessment

    def sentences(self) -> Iterator[str]:
        """One sentence: if the fact had been so, what the answer would be, with its articles."""
        rests = cited(self.provisions)
        missing = ", ".join(self.missing)
        would = {
            Verdict.JURISDICTION: f"the Court would have jurisdiction{rests}",
            Verdict.NO_JURISDICTION: f"the Court would have no jurisdiction{rests}",
            Verdict.DISPUTED: f"it would be disputed whether the Court has jurisdiction{rests}",
            Verdict.UNKNOWN: f"it could not be said whether the Court has jurisdiction; missing: {missing}",
        }
        yield f"Had {self.supposing}, {would[self.verdict]}."


def what_would_change(
    dossier: Dossier, conduct: Conduct, trigger: Trigger | Id = UNSPECIFIED
) -> tuple[Counterfactual, ...]:
    """The single facts whose change would change the answer, each with the new answer and the article that carries it.

    Every field that the test reads is tried, first those of the conduct, then the standing and acts of the States in
    the facts, then those of the trigger; one fact at a time, all else as it is. Of several changes of one sort only the
    first that changes the answer is returned: the nearest day, or one State as an example of all of its sort. Where the
    answer is unknown, the facts that are missing are returned with each of their values.

    Args:
        dossier: the dossier, in which one treaty is marked as the Court's Statute.
        conduct: what is alleged.
        trigger: who set the Court in motion, or a situation, or its id: of several triggers the one that counts is
            varied, and the others are left out.

    Raises:
        UnknownRecord: for a State, an organisation or a situation that is not in the dossier, and where no treaty, or
            more than one, is marked as the Statute.
        InvalidValue: for what is no conduct or no trigger, and for a paragraph that `assess` refuses.
    """
    answer = assess(dossier, conduct, trigger)
    asked = Supposition(court=court_of(dossier), conduct=answer.conduct, trigger=answer.trigger)
    return tuple(_counterfactuals(asked, answer.verdict))


def _counterfactuals(asked: Supposition, before: Verdict) -> Iterator[Counterfactual]:
    """The changes that change the answer, the first of each sort; of an unknown answer, the first with each verdict."""
    seen: set[tuple[str, str | Verdict]] = set()
    for alternative in alternatives(asked):
        fact, is_day = alternative.fact, alternative.fact in ("period", "trigger/day")
        if (fact, alternative.way) in seen:
            continue
        after = assessed(alternative.court, alternative.conduct, alternative.trigger)
        sort = (fact, after.verdict if before is Verdict.UNKNOWN and is_day else alternative.way)
        is_beyond_records = after.verdict is Verdict.UNKNOWN and is_day
        if after.verdict is not before and not is_beyond_records and sort not in seen:
            seen.add(sort)
            yield _counterfactual(alternative, before, after)


def _counterfactual(alternative: Alternative, before: Verdict, after: Assessment) -> Counterfactual:
    """The change with its answer; nothing is said of what it turns on, as something is supposed against the records."""
    return Counterfactual(
        fact=alternative.fact,
        was=alternative.was,
        would_be=alternative.would_be,
        supposing=alternative.supposing,
        before=before,
        verdict=after.verdict,
        assessment=after,
        records=after.records,
        provisions=after.grounds,
        missing=after.missing,
        as_of=after.as_of,
    )
