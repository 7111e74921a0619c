"""Difference: one point in which two answers to the same sort of question differ, and why."""

from collections.abc import Iterable, Iterator, Mapping
from itertools import chain
from typing import Any, ClassVar

import attrs

from intljustice.errors import InvalidValue
from intljustice.law.answers import Answer
from intljustice.law.icc.exclusion.answer import CaseFate, Fate, Route, WhatIf
from intljustice.law.icc.jurisdiction.assessment import Assessment, Finding, Outcome
from intljustice.law.wording import printed
from intljustice.model.references import with_article
from intljustice.values.ternary import Graded


@attrs.frozen(kw_only=True, weakref_slot=False)
class Difference(Answer):
    """One point in which two answers differ.

    Attributes:
        question: the point: a field of the answer, or the question of a finding, in words.
        left: what the first answer says, printed; of several things, those that it alone has.
        right: what the second answer says, likewise.
        because: the reasons of the two, the first one's first; None where they give none.
    """

    kind: ClassVar[str] = "difference"

    question: str
    left: str
    right: str
    because: str | None = None

    def sentences(self) -> Iterator[str]:
        """One sentence, the reasons in brackets."""
        why = f" ({self.because.removesuffix('.')})" if self.because else ""
        asked = f"{self.question[0].upper()}{self.question[1:]}"
        yield f"{asked}: {self.left} in the first, {self.right} in the second{why}."


def contrast(a: Answer, b: Answer) -> tuple[Difference, ...]:
    """What differs between two answers of one type, what they say before what they rest on; nothing where they agree.

    Of assessments the verdict and its grounds, the facts asked about, and each question that came out differently, with
    the reasons of both. Of what-ifs the reading asked for, each case that has another fate, with the reasons of both,
    the assessments of the conduct asked about, and the route. Of other answers each field; of fields that hold several
    things, those that only one of the two has.

    Args:
        a: an answer.
        b: another of the same type.

    Raises:
        InvalidValue: OTHER_KIND where the two are of different types, NO_ANSWER where one is no answer.
    """
    given: tuple[object, object] = (a, b)
    for answer in given:
        if not isinstance(answer, Answer):
            hint = "give two answers, such as what assess or standing returns"
            raise InvalidValue.because("NO_ANSWER", f"{type(answer).__name__} is no answer", hint, answer)
    if type(a) is not type(b):
        message = f"{with_article(a.kind)} and {with_article(b.kind)} answer different questions"
        raise InvalidValue.because("OTHER_KIND", message, "give two answers of one type", b.kind)
    if isinstance(a, Assessment) and isinstance(b, Assessment):
        return tuple(_between_assessments(a, b))
    if isinstance(a, WhatIf) and isinstance(b, WhatIf):
        return tuple(_between_what_ifs(a, b))
    return tuple(_between_answers(a, b))


def _between_answers(a: Answer, b: Answer) -> Iterator[Difference]:
    """Field by field; the reasons stand with the first field that holds a graded answer, else with the first field."""
    inherited = [*(field.name for field in attrs.fields(Answer) if field.name != "reasons"), "confidence"]
    own = [field.name for field in attrs.fields(type(a)) if field.name not in (*inherited, "reasons")]
    unlike = [name for name in (*own, *inherited) if getattr(a, name) != getattr(b, name)]
    graded = (name for name in unlike if isinstance(getattr(a, name), Graded))
    decisive = next(graded, next(iter(unlike), None))
    reasons = "" if a.reasons == b.reasons else _joined(" ".join(answer.reasons) for answer in (a, b))
    for name in unlike:
        yield from _of_field(name, a, b, because=reasons if name == decisive else "")


_AFTER_THE_FINDINGS = (
    *("court", "changes_on", "disputes", "positions", "contested_by"),
    *("assumed", "missing", "turns_on", "confidence", "as_of", "beyond_records"),
)


def _between_assessments(a: Assessment, b: Assessment) -> Iterator[Difference]:
    for name in ("verdict", "grounds"):
        yield from _of_field(name, a, b)
    for of, facts, others in (("conduct: ", a.conduct, b.conduct), ("trigger: ", a.trigger, b.trigger)):
        for field in attrs.fields(type(facts)):
            yield from _of_field(field.name, facts, others, of=of)
    left, right = _findings(a), _findings(b)
    for key in dict.fromkeys((*left, *right)):
        yield from _between_outcomes(key[0], left.get(key), right.get(key))
    for name in _AFTER_THE_FINDINGS:
        yield from _of_field(name, a, b)


def _findings(answer: Assessment) -> Mapping[tuple[str, int], Finding]:
    """The findings by their question and, of a question asked more than once, by how often it was asked before."""
    found: dict[tuple[str, int], Finding] = {}
    for finding in chain((finding for limb in answer.limbs for finding in limb.findings), answer.beside):
        before = sum(1 for question, _ in found if question == finding.question)
        found[finding.question, before] = finding
    return found


def _between_what_ifs(a: WhatIf, b: WhatIf) -> Iterator[Difference]:
    for name in ("amendment", "on", "court", "membership", "council_referrals", "acceptance_counts"):
        yield from _of_field(name, a, b)
    left, right = ({(fate.case, fate.accused): fate for fate in answer.fates()} for answer in (a, b))
    for key in dict.fromkeys((*left, *right)):
        fates = left.get(key), right.get(key)
        name = next(fate.name or fate.case for fate in fates if fate is not None)
        yield from _between_outcomes(name, *fates)
    if a.conduct is not None and b.conduct is not None:
        yield from _between_assessments(a.conduct, b.conduct)
    for field in attrs.fields(Route):
        yield from _of_field(field.name, a.route, b.route, of="route: ")


def _between_outcomes(question: str, *pair: Finding | CaseFate | None) -> Iterator[Difference]:
    """The difference between two findings on a question, or two fates of a case, where they came out differently."""
    left, right = ("not asked" if answer is None else _text(_outcome(answer)) for answer in pair)
    if left != right:
        given = [answer for answer in pair if answer is not None]
        yield Difference(
            question=question,
            left=left,
            right=right,
            because=_joined(answer.reason for answer in given),
            records=tuple(dict.fromkeys(record for answer in given for record in _records(answer))),
            provisions=tuple(dict.fromkeys(provision for answer in given for provision in answer.provisions)),
        )


def _outcome(answer: Finding | CaseFate) -> Outcome | Fate:
    return answer.outcome if isinstance(answer, Finding) else answer.fate


def _records(answer: Finding | CaseFate) -> tuple[str, ...]:
    return answer.records if isinstance(answer, Finding) else (answer.case, *answer.records)


def _of_field(name: str, a: object, b: object, *, because: str = "", of: str = "") -> Iterator[Difference]:
    """The difference in one field of two answers, or of parts of them, if there is one."""
    left, right = getattr(a, name), getattr(b, name)
    if left == right:
        return
    if isinstance(left, tuple) and isinstance(right, tuple):
        because = _reasons(left, right) or because
        left, right = _apart(left, right)
    question = of + name.replace("_", " ")
    yield Difference(question=question, left=_text(left), right=_text(right), because=because or None)


def _apart(left: tuple[Any, ...], right: tuple[Any, ...]) -> tuple[Any, Any]:
    """What only one of the two has, by name where that tells them apart; both whole where only their order differs."""
    only = [thing for thing in left if thing not in right], [thing for thing in right if thing not in left]
    if not any(only):
        return left, right
    shared = set(map(_key, only[0])) & set(map(_key, only[1]))
    named = [tuple(_text(thing) if _key(thing) in shared else _key(thing) for thing in side) for side in only]
    return named[0], named[1]


def _reasons(left: tuple[Any, ...], right: tuple[Any, ...]) -> str:
    """The reasons of the things that only one of the two has, where such things carry reasons."""
    only = [thing for thing in (*left, *right) if not (thing in left and thing in right)]
    reasoned = (thing for thing in only if isinstance(getattr(thing, "reason", None), str))
    return _joined(f"{_key(thing)}: {thing.reason}" for thing in reasoned)


def _joined(reasons: Iterable[str]) -> str:
    """Reasons one after another, each once."""
    return " / ".join(dict.fromkeys(reason for reason in reasons if reason))


def _text(value: Any) -> str:
    return printed(value, nothing="none") or "none"


def _key(thing: Any) -> str:
    """What a thing among several is known by: its case, its id or its State, else itself."""
    names = (getattr(thing, field, None) for field in ("case", "id", "state"))
    return next((name for name in names if isinstance(name, str)), None) or _text(thing)
