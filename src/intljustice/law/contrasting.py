"""What two answers to the same sort of question differ in, and why."""

from collections.abc import Iterator, Mapping
from enum import Enum
from itertools import chain
from typing import Any, ClassVar

import attrs

from intljustice.errors import InvalidValue
from intljustice.law.answers import Answer
from intljustice.law.assessment import Assessment
from intljustice.law.findings import Finding
from intljustice.values.references import with_article
from intljustice.values.structures import Structure, filled


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
        why = f" ({self.because})" if self.because else ""
        yield f"{self.question[0].upper()}{self.question[1:]}: {self.left} in the first, {self.right} in the second{why}."


def contrast(a: Answer, b: Answer) -> tuple[Difference, ...]:
    """What differs between two answers of one type, the answer itself before what it rests on; nothing where they agree.

    Of assessments the verdict and its grounds, the facts that they were asked with, and each question that came out
    differently, with the reasons of both. Of other answers each field; of fields that hold several things, those that
    only one of the two has.

    Args:
        a: an answer.
        b: another of the same type.

    Raises:
        InvalidValue: OTHER_KIND where the two are of different types, NO_ANSWER where one is no answer.
    """
    for one in (a, b):
        if not isinstance(one, Answer):
            told = f"{type(one).__name__} is no answer"
            raise InvalidValue.because("NO_ANSWER", told, "give two answers, such as what assess or standing returns", one)
    if type(a) is not type(b):
        told = f"{with_article(a.kind)} and {with_article(b.kind)} answer different questions"
        raise InvalidValue.because("OTHER_KIND", told, "give two answers of one type", b.kind)
    if isinstance(a, Assessment) and isinstance(b, Assessment):
        return tuple(_between_assessments(a, b))
    return tuple(_between_answers(a, b))


_BESIDES = ("reasons", "records", "provisions", "as_of")
"""Fields that say on what an answer rests, not what it is; the reasons stand in each difference."""


def _between_answers(a: Answer, b: Answer) -> Iterator[Difference]:
    names = [field.name for field in attrs.fields(type(a))]
    inherited = [field.name for field in attrs.fields(Answer)]
    own = [name for name in names if name not in inherited]
    because = " / ".join(" ".join(one.reasons) for one in (a, b) if one.reasons and a.reasons != b.reasons)
    for name in (*own, *(name for name in inherited if name != "reasons")):
        why = "" if name in _BESIDES else because
        yield from _of_field(name, getattr(a, name), getattr(b, name), because=why)


def _between_assessments(a: Assessment, b: Assessment) -> Iterator[Difference]:
    yield from _of_field("verdict", a.verdict, b.verdict)
    yield from _of_field("grounds", a.grounds, b.grounds)
    for facts, others, of in ((a.conduct, b.conduct, "conduct"), (a.trigger, b.trigger, "trigger")):
        for field in attrs.fields(type(facts)):
            left, right = getattr(facts, field.name), getattr(others, field.name)
            yield from _of_field(field.name, left, right, asked=f"{of}: ")
    yield from _between_findings(_findings(a), _findings(b))
    for name in ("court", "turns", "disputes", "positions", "contested_by", "assumed", "missing", "confidence", "as_of"):
        yield from _of_field(name, getattr(a, name), getattr(b, name))


_Findings = Mapping[tuple[str, int], Finding]


def _findings(one: Assessment) -> _Findings:
    """The findings by their question; of a question put more than once, by its place among them."""
    found: dict[tuple[str, int], Finding] = {}
    for finding in chain((finding for limb in one.limbs for finding in limb.findings), one.beside):
        place = sum(1 for question, _ in found if question == finding.question)
        found[finding.question, place] = finding
    return found


def _between_findings(left: _Findings, right: _Findings) -> Iterator[Difference]:
    for key in dict.fromkeys((*left, *right)):
        pair = left.get(key), right.get(key)
        outcomes = ["not asked" if one is None else text(one.outcome) for one in pair]
        if outcomes[0] != outcomes[1]:
            held = [one for one in pair if one is not None]
            yield Difference(
                question=key[0],
                left=outcomes[0],
                right=outcomes[1],
                because=" / ".join(dict.fromkeys(one.reason for one in held)),
                records=tuple(dict.fromkeys(record for one in held for record in one.records)),
                provisions=tuple(dict.fromkeys(provision for one in held for provision in one.provisions)),
            )


def _of_field(name: str, left: Any, right: Any, *, because: str = "", asked: str = "") -> Iterator[Difference]:
    """The difference in one field, if there is one."""
    if left == right:
        return
    question = asked + name.replace("_", " ")
    if isinstance(left, tuple) and isinstance(right, tuple):
        because = _reasons(left, right) or because
        left, right = _apart(left, right)
    yield Difference(question=question, left=text(left), right=text(right), because=because or None)


def _apart(left: tuple[Any, ...], right: tuple[Any, ...]) -> tuple[Any, Any]:
    """What only one of the two has, by name where that tells them apart; both whole where only their order differs."""
    only = [one for one in left if one not in right], [one for one in right if one not in left]
    if not any(only):
        return left, right
    shared = {_key(one) for one in only[0]} & {_key(one) for one in only[1]}
    told = [tuple(text(one) if _key(one) in shared else _key(one) for one in side) for side in only]
    return told[0], told[1]


def _reasons(left: tuple[Any, ...], right: tuple[Any, ...]) -> str:
    """The reasons of the things that only one of the two has, where such things carry reasons."""
    only = (one for one in (*left, *right) if not (one in left and one in right))
    told = (f"{_key(one)}: {one.reason}" for one in only if isinstance(getattr(one, "reason", None), str))
    return " / ".join(told)


def _key(one: Any) -> str:
    """What a thing among several is known by: its case, its id, else itself."""
    for name in ("case", "id"):
        named = getattr(one, name, None)
        if isinstance(named, str):
            return named
    return text(one)


def text(value: Any) -> str:
    """A value of an answer for people."""
    if value is None or value == ():
        return "none"
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, Enum):
        return str(value.value).replace("_", " ")
    if isinstance(value, tuple):
        return ", ".join(map(text, value))
    if isinstance(value, Structure) and type(value).__str__ is object.__str__:
        return "; ".join(f"{name.replace('_', ' ')} {text(part)}" for name, part in filled(value))
    return str(value)
