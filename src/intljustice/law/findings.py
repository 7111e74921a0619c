"""Outcome, Verdict, Finding, Limb: the steps of an answer to the question of jurisdiction."""

from collections.abc import Iterable
from enum import unique

import attrs

from intljustice.records.questions import Question, as_optional_question
from intljustice.values.forms import many, one
from intljustice.values.given import as_ids, as_provisions, as_texts
from intljustice.values.provisions import Provision
from intljustice.values.references import AnyId
from intljustice.values.structures import Structure, of_sound
from intljustice.values.truth import Graded


@unique
class Outcome(Graded):
    """How a question came out."""

    MET = "met"
    NOT_MET = "not_met"
    DISPUTED = "disputed"
    """The text leaves more than one reading, and no ruling in force settles it."""
    UNKNOWN = "unknown"
    """A fact is missing."""


@unique
class Verdict(Graded):
    """Whether a court has jurisdiction."""

    JURISDICTION = "jurisdiction"
    NO_JURISDICTION = "no_jurisdiction"
    DISPUTED = "disputed"
    UNKNOWN = "unknown"


def as_outcome(value: Outcome | str) -> Outcome:
    """The outcome that is spelled so."""
    return one(Outcome, value)


def as_verdict(value: Verdict | str) -> Verdict:
    """The verdict that is spelled so."""
    return one(Verdict, value)


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
    return many(Finding, value)


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
    return many(Limb, value)
