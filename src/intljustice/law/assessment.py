"""Assessment: an answer to the question whether a court has jurisdiction, limb by limb."""

from collections.abc import Iterable, Iterator
from typing import ClassVar

import attrs

from intljustice.law.answers import Answer
from intljustice.law.findings import Finding, Limb, Verdict, as_findings, as_limbs, as_verdict
from intljustice.records.questions import Question, as_questions
from intljustice.values.conduct import Conduct, Trigger
from intljustice.values.dates import PartialDate
from intljustice.values.given import as_days, as_ids, as_provisions, as_texts
from intljustice.values.provisions import Provision
from intljustice.values.references import AnyId


@attrs.frozen(kw_only=True, weakref_slot=False)
class Assessment(Answer):
    """Whether a court has jurisdiction over some conduct, given who set it in motion.

    Attributes:
        court: the court it speaks of, by name.
        conduct: the facts it was asked about.
        trigger: who set the court in motion.
        verdict: the answer.
        grounds: the provisions that the outcome rests on, and no more.
        limbs: the limbs with their findings.
        turns: where the answer differs within the time of the conduct, the days from which it does.
        disputes: the questions in dispute.
        positions: what is held on these questions, by id; the reasons tell who holds what.
        contested_by: objections that do not change the answer, by id; the reasons tell whose they are.
        assumed: what is presumed, as the facts say nothing of it.
        beside: what stands beside the answer and is not in it: deferral, admissibility, immunity.
    """

    kind: ClassVar[str] = "assessment"

    court: str
    conduct: Conduct
    trigger: Trigger
    verdict: Verdict = attrs.field(converter=as_verdict)
    grounds: tuple[Provision, ...] = attrs.field(default=(), converter=as_provisions)
    limbs: tuple[Limb, ...] = attrs.field(default=(), converter=as_limbs)
    turns: tuple[PartialDate, ...] = attrs.field(default=(), converter=as_days)
    disputes: tuple[Question, ...] = attrs.field(default=(), converter=as_questions)
    positions: tuple[AnyId, ...] = attrs.field(default=(), converter=as_ids)
    contested_by: tuple[AnyId, ...] = attrs.field(default=(), converter=as_ids)
    assumed: tuple[str, ...] = attrs.field(default=(), converter=as_texts)
    beside: tuple[Finding, ...] = attrs.field(default=(), converter=as_findings)

    def sentences(self) -> Iterator[str]:
        """A short legal note: the verdict, the limbs, what was assumed, what is missing, what stands beside it."""
        rests = f" ({_listed(_named(self.grounds))})" if self.grounds else ""
        said = {
            Verdict.JURISDICTION: f"The {self.court} has jurisdiction{rests}.",
            Verdict.NO_JURISDICTION: f"The {self.court} has no jurisdiction{rests}.",
            Verdict.DISPUTED: f"Whether the {self.court} has jurisdiction is disputed{rests}.",
            Verdict.UNKNOWN: f"Whether the {self.court} has jurisdiction cannot be said on these facts.",
        }
        yield said[self.verdict]
        for limb in (one for one in self.limbs if one.findings):
            told = " ".join(finding.reason for finding in limb.findings)
            yield f"{limb.name[0].upper()}{limb.name[1:]}: {told}"
        if self.turns:
            yield f"The answer changes on {_listed(map(str, self.turns))}."
        if self.assumed:
            yield f"Assumed: {'; '.join(self.assumed)}."
        if self.missing:
            yield f"Missing: {', '.join(self.missing)}."
        for finding in self.beside:
            yield f"Beside the answer: {finding.reason}"
        yield from super().sentences()

    def __str__(self) -> str:
        """A note: the verdict, then each limb and what is to be added on a line of its own."""
        return "\n".join(self.sentences())


def _named(grounds: tuple[Provision, ...]) -> Iterator[str]:
    """Grounds as a sentence names them: articles by number, in the order of the text; else with their instrument."""
    articles = [one.article for one in sorted(grounds) if one.article is not None and one.article[0].isdigit()]
    if articles:
        yield f"{'article' if len(articles) == 1 else 'articles'} {_listed(articles)}"
    for one in grounds:
        if one.article not in articles:
            yield f"{one.article} of {one.instrument}" if one.article is not None else one.instrument


def _listed(parts: Iterable[str]) -> str:
    """Parts of a sentence in a row, with "and" before the last."""
    *most, last = parts
    return f"{', '.join(most)} and {last}" if most else last
