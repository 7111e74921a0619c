"""Outcome, Verdict, Finding, Limb: the steps of an answer to the question of jurisdiction."""

from collections.abc import Iterable, Iterator
from typing import ClassVar

import attrs

from intljustice.law.answers import Answer
from intljustice.model.fields import read_many, read_one
from intljustice.model.references import AnyId
from intljustice.model.structure import Structure, of_sound
from intljustice.records.positions import Question, as_optional_question, as_questions
from intljustice.values.conduct import Conduct, Trigger
from intljustice.values.converters import as_days, as_ids, as_provisions, as_texts
from intljustice.values.dates import PartialDate
from intljustice.values.provisions import Provision
from intljustice.values.ternary import Graded


class Outcome(Graded):
    """How a question came out."""

    MET = "met", "What the law asks for is there."
    NOT_MET = "not_met", "What the law asks for is not there."
    DISPUTED = "disputed", "The text leaves more than one reading, and no ruling in force settles it."
    UNKNOWN = "unknown", "A fact is missing."


class Verdict(Graded):
    """Whether a court has jurisdiction."""

    JURISDICTION = "jurisdiction", "The court has jurisdiction."
    NO_JURISDICTION = "no_jurisdiction", "The court has no jurisdiction."
    DISPUTED = "disputed", "It turns on a question of law that is in dispute."
    UNKNOWN = "unknown", "It turns on a fact that is not recorded."


def as_outcome(value: Outcome | str) -> Outcome:
    """The outcome that is spelled so."""
    return read_one(Outcome, value)


def as_verdict(value: Verdict | str) -> Verdict:
    """The verdict that is spelled so."""
    return read_one(Verdict, value)


@attrs.frozen(kw_only=True, weakref_slot=False)
class Finding(Structure):
    """One question with its outcome.

    Attributes:
        question: the question, in a few words.
        outcome: how it came out.
        reason: why, in one plain sentence.
        provisions: the clauses it rests on.
        records: the records it rests on.
        missing: the facts that are missing, by the field of the conduct or trigger.
        dispute: where it is disputed, the question in dispute.
    """

    question: str
    outcome: Outcome = attrs.field(converter=as_outcome)
    reason: str
    provisions: tuple[Provision, ...] = attrs.field(default=(), converter=as_provisions)
    records: tuple[AnyId, ...] = attrs.field(default=(), converter=as_ids)
    missing: tuple[str, ...] = attrs.field(default=(), converter=as_texts)
    dispute: Question | None = attrs.field(default=None, converter=as_optional_question)


def finding(
    *,
    question: str,
    outcome: Outcome,
    reason: str,
    provisions: tuple[Provision, ...] = (),
    records: tuple[AnyId, ...] = (),
    missing: tuple[str, ...] = (),
    dispute: Question | None = None,
) -> Finding:
    """A finding of the library's own, made without looking at its fields again: an answer holds many."""
    return of_sound(
        Finding,
        question=question,
        outcome=outcome,
        reason=reason,
        provisions=provisions,
        records=records,
        missing=missing,
        dispute=dispute,
    )


def as_findings(value: Iterable[Finding]) -> tuple[Finding, ...]:
    """Findings in their order."""
    return read_many(Finding, value)


@attrs.frozen(kw_only=True, weakref_slot=False)
class Limb(Structure):
    """One limb of the test with the findings it is made of.

    Attributes:
        name: the limb: "ratione loci", "ratione personae".
        outcome: how it came out.
        findings: its questions.
    """

    name: str
    outcome: Outcome = attrs.field(converter=as_outcome)
    findings: tuple[Finding, ...] = attrs.field(default=(), converter=as_findings)


def limb(name: str, outcome: Outcome, findings: tuple[Finding, ...]) -> Limb:
    """A limb of the library's own, made in the same way."""
    return of_sound(Limb, name=name, outcome=outcome, findings=findings)


def as_limbs(value: Iterable[Limb]) -> tuple[Limb, ...]:
    """Limbs in their order."""
    return read_many(Limb, value)


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
    change_days: tuple[PartialDate, ...] = attrs.field(default=(), converter=as_days)
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
            message = " ".join(finding.reason for finding in limb.findings)
            yield f"{limb.name[0].upper()}{limb.name[1:]}: {message}"
        if self.change_days:
            yield f"The answer changes on {_listed(map(str, self.change_days))}."
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
