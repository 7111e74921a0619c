"""Assessment: the answer to the question of jurisdiction, made of limbs and their findings."""

from collections.abc import Iterable, Iterator
from typing import Any, ClassVar, Self

import attrs

from intljustice.law.answer_parts import AnswerPart, in_words, starts_of_change
from intljustice.law.answers import Answer
from intljustice.law.wording import joined
from intljustice.model.given import Given
from intljustice.model.references import AnyId, Id
from intljustice.model.structure import Structure
from intljustice.records.positions import Question
from intljustice.values.conduct import Conduct, Crime, Trigger
from intljustice.values.dates import PartialDate
from intljustice.values.provisions import Provision
from intljustice.values.ternary import Confidence, Graded, Ternary


class Outcome(Graded):
    """How a question of the test came out."""

    MET = "met", "What the law asks for is there."
    NOT_MET = "not_met", "What the law asks for is not there."
    DISPUTED = "disputed", "The text leaves more than one reading, and no ruling in force settles it."
    UNKNOWN = "unknown", "A fact is missing."


OUTCOMES = {Ternary.YES: Outcome.MET, Ternary.NO: Outcome.NOT_MET, Ternary.UNKNOWN: Outcome.UNKNOWN}
"""The outcome of a question that is answered yes, no or unknown."""


class Verdict(Graded):
    """Whether a court has jurisdiction."""

    JURISDICTION = "jurisdiction", "The court has jurisdiction."
    NO_JURISDICTION = "no_jurisdiction", "The court has no jurisdiction."
    DISPUTED = "disputed", "It turns on a question of law that is in dispute."
    UNKNOWN = "unknown", "It turns on a fact that is not recorded."


VERDICTS = {
    Outcome.MET: Verdict.JURISDICTION,
    Outcome.NOT_MET: Verdict.NO_JURISDICTION,
    Outcome.DISPUTED: Verdict.DISPUTED,
    Outcome.UNKNOWN: Verdict.UNKNOWN,
}
"""The verdict that follows where all limbs together come out so."""


@attrs.frozen(kw_only=True, weakref_slot=False)
class Finding(Structure):
    """One question of the test with its outcome.

    Attributes:
        question: the question, in a few words.
        outcome: how it came out.
        reason: why, in one plain sentence.
        provisions: the clauses on which the outcome rests.
        records: the records on which it rests.
        missing: the facts that are missing, by the field of the conduct or trigger.
        dispute: the question of law that is in dispute, where the outcome is disputed.
    """

    question: str
    outcome: Outcome = attrs.field(converter=Given[Outcome | str])
    reason: str
    provisions: tuple[Provision, ...] = attrs.field(default=(), converter=Given[Iterable[Provision | str]])
    records: tuple[AnyId, ...] = attrs.field(default=(), converter=Given[Iterable[Id]])
    missing: tuple[str, ...] = attrs.field(default=(), converter=Given[Iterable[str]])
    dispute: Question | None = attrs.field(default=None, converter=Given[Question | str | None])


def conclude(
    question: str,
    outcome: Outcome,
    reason: str,
    provisions: tuple[Provision, ...] = (),
    *,
    records: tuple[AnyId, ...] = (),
    missing: tuple[str, ...] = (),
    dispute: Question | None = None,
) -> Finding:
    """A finding, with its fields in the order in which a reader asks for them."""
    return Finding(
        question=question,
        outcome=outcome,
        reason=reason,
        provisions=provisions,
        records=records,
        missing=missing,
        dispute=dispute,
    )


@attrs.frozen(kw_only=True, weakref_slot=False)
class Limb(Structure):
    """One limb of the test, with its findings.

    Attributes:
        name: the limb: "ratione loci et personae", "ratione materiae".
        outcome: how it came out.
        findings: the questions asked in it, with their outcomes.
    """

    name: str
    outcome: Outcome = attrs.field(converter=Given[Outcome | str])
    findings: tuple[Finding, ...] = attrs.field(default=(), converter=Given[Iterable[Finding]])


def limb_of(name: str, outcome: Outcome, findings: tuple[Finding, ...]) -> Limb:
    """A limb with its findings."""
    return Limb(name=name, outcome=outcome, findings=findings)


_DECISIVE = (Outcome.NOT_MET, Outcome.UNKNOWN, Outcome.DISPUTED, Outcome.MET)


def joint_outcome(outcomes: Iterable[Outcome]) -> Outcome:
    """The outcome of questions that all have to be met: a bar decides, then what is unknown, then what is disputed."""
    given = set(outcomes)
    return next((outcome for outcome in _DECISIVE if outcome in given), Outcome.MET)


def limb_of_all(name: str, findings: tuple[Finding, ...]) -> Limb:
    """A limb whose questions all have to be met."""
    return limb_of(name, joint_outcome(finding.outcome for finding in findings), findings)


def findings_of(limbs: Iterable[Limb]) -> Iterator[Finding]:
    """The findings of several limbs, one after another."""
    return (finding for limb in limbs for finding in limb.findings)


def provisions_of(findings: Iterable[Finding]) -> tuple[Provision, ...]:
    """The provisions on which findings rest, each once."""
    return tuple(dict.fromkeys(provision for finding in findings for provision in finding.provisions))


def missing_in(findings: Iterable[Finding]) -> tuple[str, ...]:
    """The facts that are missing in findings, each once."""
    return tuple(dict.fromkeys(fact for finding in findings for fact in finding.missing))


CRIMES = {
    Crime.GENOCIDE: "genocide",
    Crime.CRIMES_AGAINST_HUMANITY: "crimes against humanity",
    Crime.WAR_CRIMES: "war crimes",
    Crime.AGGRESSION: "aggression",
    Crime.ADMINISTRATION_OF_JUSTICE: "an offence against the administration of justice",
    Crime.OTHER: "a crime that is not in the Statute",
}
"""What a sentence calls each class of crime."""


@attrs.frozen(kw_only=True, weakref_slot=False)
class ChargeAssessment(Structure):
    """Whether a court has jurisdiction over one charge.

    Attributes:
        crime: the crime charged (`Crime`); None where it is not given.
        paragraph: the paragraph charged; None where none of the crime is named.
        verdict: the answer (`Verdict`).
        grounds: the provisions on which the verdict rests.
        missing: the facts that are missing, where the verdict is unknown.
    """

    crime: Crime | None = attrs.field(default=None, converter=Given[Crime | str | None])
    paragraph: Provision | None = attrs.field(default=None, converter=Given[Provision | str | None])
    verdict: Verdict = attrs.field(converter=Given[Verdict | str])
    grounds: tuple[Provision, ...] = attrs.field(default=(), converter=Given[Iterable[Provision | str]])
    missing: tuple[str, ...] = attrs.field(default=(), converter=Given[Iterable[str]])

    def __str__(self) -> str:
        """The crime, and the paragraph where one is named: "war crimes under article 8(2)(e)(xix)"."""
        crime = "a crime that is not given" if self.crime is None else CRIMES[self.crime]
        return crime if self.paragraph is None else f"{crime} under article {self.paragraph.article}"


@attrs.frozen(kw_only=True, weakref_slot=False)
class AssessmentPart(AnswerPart):
    """Days of a conduct on which the verdict and its grounds are the same.

    Attributes:
        start: the first of them.
        end: the last of them, included.
        verdict: the verdict on what was done on these days.
        grounds: the provisions on which it rests.
        sure: whether the conduct surely took place on them; else it may have, as its days are not known exactly.
    """

    verdict: Verdict = attrs.field(converter=Given[Verdict | str])
    grounds: tuple[Provision, ...] = attrs.field(default=(), converter=Given[Iterable[Provision | str]])
    sure: bool = True

    @property
    def answer_in_words(self) -> str:
        """The verdict with its grounds: "jurisdiction (article 12(2)(a))"."""
        verdict = "none" if self.verdict is Verdict.NO_JURISDICTION else self.verdict.value
        return f"{verdict}{_in_brackets(self.grounds)}"

    @property
    def condition(self) -> str:
        """That the conduct took place then, where that is not known."""
        return "" if self.sure else ", if the conduct took place then"


@attrs.frozen(kw_only=True, weakref_slot=False)
class Assessment(Answer):
    """Whether a court has jurisdiction over a conduct, given who set it in motion.

    Attributes:
        court: the name of the court.
        conduct: the conduct asked about.
        trigger: who set the court in motion.
        verdict: the answer.
        grounds: the provisions on which the verdict rests, and no more.
        charges: the answer on each charge (`ChargeAssessment`): first the one whose verdict it is, the best of all.
        limbs: the limbs of the test for that charge, on the day that decides.
        parts: for a conduct of several days, what the verdict is on which of them, in order; together they are all days
            on which it may have taken place. None for a conduct of one day, of no day that is given, or under article
            70.
        disputes: the questions of law in dispute, where the verdict is disputed.
        positions: the positions held on these questions, by id; the reasons say who holds what.
        contested_by: positions that object to the answer and do not change it, by id; the reasons say whose they are.
        assumed: what is presumed, as the facts do not give it.
        beside: questions that are not part of the answer: deferral, admissibility, immunity.
    """

    kind: ClassVar[str] = "assessment"

    court: str
    conduct: Conduct
    trigger: Trigger
    verdict: Verdict = attrs.field(converter=Given[Verdict | str])
    grounds: tuple[Provision, ...] = attrs.field(default=(), converter=Given[Iterable[Provision | str]])
    charges: tuple[ChargeAssessment, ...] = attrs.field(default=(), converter=Given[Iterable[ChargeAssessment]])
    limbs: tuple[Limb, ...] = attrs.field(default=(), converter=Given[Iterable[Limb]])
    parts: tuple[AssessmentPart, ...] = attrs.field(default=(), converter=Given[Iterable[AssessmentPart]])
    disputes: tuple[Question, ...] = attrs.field(default=(), converter=Given[Iterable[Question | str]])
    positions: tuple[AnyId, ...] = attrs.field(default=(), converter=Given[Iterable[Id]])
    contested_by: tuple[AnyId, ...] = attrs.field(default=(), converter=Given[Iterable[Id]])
    assumed: tuple[str, ...] = attrs.field(default=(), converter=Given[Iterable[str]])
    beside: tuple[Finding, ...] = attrs.field(default=(), converter=Given[Iterable[Finding]])

    @property
    def changes_on(self) -> tuple[PartialDate, ...]:
        """The days within the conduct from which the verdict is another one."""
        return starts_of_change((part.start, part.verdict) for part in self.parts)

    @property
    def conclusion(self) -> object:
        """The verdict; None where it is unknown."""
        return None if self.verdict is Verdict.UNKNOWN else self.verdict

    @property
    def confidence(self) -> Confidence | None:
        """How sure the records are on which the answer turns; none for a dispute, which is about the law."""
        return None if self.verdict is Verdict.DISPUTED else super().confidence

    def open_between(self, others: Iterable[Any]) -> Self:  # noqa: ARG002 - whichever verdicts the others give
        """Unknown, without grounds."""
        return attrs.evolve(self, verdict=Verdict.UNKNOWN, grounds=(), disputes=())

    def sentences(self) -> Iterator[str]:
        """A short legal note: the verdict, its parts, the limbs, what is assumed, beside it or missing."""
        rests = _in_brackets(self.grounds)
        said = {
            Verdict.JURISDICTION: f"The {self.court} has jurisdiction{rests}.",
            Verdict.NO_JURISDICTION: f"The {self.court} has no jurisdiction{rests}.",
            Verdict.DISPUTED: f"Whether the {self.court} has jurisdiction is disputed{rests}.",
            Verdict.UNKNOWN: f"Whether the {self.court} has jurisdiction cannot be said on these facts.",
        }
        yield said[self.verdict]
        yield from _on_each(self.charges)
        yield from in_words(self.parts)
        for limb in self.limbs:
            if limb.findings:
                reasons = " ".join(finding.reason for finding in limb.findings)
                yield f"{limb.name[0].upper()}{limb.name[1:]}: {reasons}"
        if self.assumed:
            yield f"Assumed: {'; '.join(self.assumed)}."
        for finding in self.beside:
            yield f"Beside the answer: {finding.reason}"
        yield from super().sentences()

    def __str__(self) -> str:
        """The sentences, each on a line of its own."""
        return "\n".join(self.sentences())


def _on_each(charges: tuple[ChargeAssessment, ...]) -> Iterator[str]:
    """Of several charges a sentence that says which one the verdict is of, and what holds for the others."""
    if len(charges) <= 1:
        return
    first, *others = charges
    said: dict[str, list[str]] = {}
    for charge in others:
        verdict = f"{charge.verdict.replace('_', ' ')}{_in_brackets(charge.grounds)}"
        is_same = (charge.verdict, charge.grounds) == (first.verdict, first.grounds)
        said.setdefault("the same" if is_same else verdict, []).append(str(charge))
    parts = (f"on {joined(named)} it is {verdict}" for verdict, named in said.items())
    yield f"The verdict is that on {'; '.join((str(first), *parts))}."


def _in_brackets(grounds: tuple[Provision, ...]) -> str:
    return f" ({joined(_named(grounds))})" if grounds else ""


def _named(grounds: tuple[Provision, ...]) -> Iterator[str]:
    """Grounds as a sentence names them: articles by number, in the order of the text; others with their instrument."""
    ordered = [ground.article for ground in sorted(grounds)]
    articles = [article for article in ordered if article is not None and article[0].isdigit()]
    if articles:
        yield f"{'article' if len(articles) == 1 else 'articles'} {joined(articles)}"
    for ground in grounds:
        if ground.article not in articles:
            yield ground.instrument if ground.article is None else f"{ground.article} of {ground.instrument}"
