"""What two answers to the same sort of question differ in, and why."""

from collections.abc import Iterable, Iterator, Mapping
from itertools import chain
from typing import Any, ClassVar

import attrs

from intljustice.errors import InvalidValue
from intljustice.law.answers import Answer
from intljustice.law.icc.exclusion.answer import CaseFate, Route, WhatIf
from intljustice.law.icc.jurisdiction.assessment import Assessment, Finding
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

    Of assessments the verdict and its grounds, the facts that they were asked with, and each question that came out
    differently, with the reasons of both. Of what-ifs how they were asked, each case that fares differently, with the
    reasons of both, and the route. Of other answers each field; of fields that hold several things, those that
    only one of the two has.

    Args:
        a: an answer.
        b: another of the same type.

    Raises:
        InvalidValue: OTHER_KIND where the two are of different types, NO_ANSWER where one is no answer.
    """
    given: tuple[object, object] = (a, b)
    for one in given:
        if not isinstance(one, Answer):
            message = f"{type(one).__name__} is no answer"
            raise InvalidValue.because(
                "NO_ANSWER", message, "give two answers, such as what assess or standing returns", one
            )
    if type(a) is not type(b):
        message = f"{with_article(a.kind)} and {with_article(b.kind)} answer different questions"
        raise InvalidValue.because("OTHER_KIND", message, "give two answers of one type", b.kind)
    if isinstance(a, Assessment) and isinstance(b, Assessment):
        return tuple(_between_assessments(a, b))
    if isinstance(a, WhatIf) and isinstance(b, WhatIf):
        return tuple(_between_what_ifs(a, b))
    return tuple(_between_answers(a, b))


_AFTER_THE_FINDINGS = (
    *("court", "change_days", "disputes", "positions", "contested_by"),
    *("assumed", "missing", "confidence", "as_of"),
)
_READING = ("amendment", "on", "court", "membership", "council_referrals", "acceptance_counts")


def _between_answers(a: Answer, b: Answer) -> Iterator[Difference]:
    """Field by field; the reasons of the two stand with the first graded answer among them, else with the first."""
    inherited = [field.name for field in attrs.fields(Answer) if field.name != "reasons"]
    own = [field.name for field in attrs.fields(type(a)) if field.name not in (*inherited, "reasons")]
    unlike = [name for name in (*own, *inherited) if getattr(a, name) != getattr(b, name)]
    graded = (name for name in unlike if isinstance(getattr(a, name), Graded))
    telling = next(graded, next(iter(unlike), None))
    reasons = "" if a.reasons == b.reasons else _joined(" ".join(one.reasons) for one in (a, b))
    for name in unlike:
        because = reasons if name == telling else ""
        yield from _of_field(name, getattr(a, name), getattr(b, name), because=because)


def _between_assessments(a: Assessment, b: Assessment) -> Iterator[Difference]:
    yield from _of_field("verdict", a.verdict, b.verdict)
    yield from _of_field("grounds", a.grounds, b.grounds)
    for facts, others, of in ((a.conduct, b.conduct, "conduct"), (a.trigger, b.trigger, "trigger")):
        for field in attrs.fields(type(facts)):
            left, right = getattr(facts, field.name), getattr(others, field.name)
            yield from _of_field(field.name, left, right, asked=f"{of}: ")
    yield from _between_findings(_findings(a), _findings(b))
    for name in _AFTER_THE_FINDINGS:
        yield from _of_field(name, getattr(a, name), getattr(b, name))


def _between_what_ifs(a: WhatIf, b: WhatIf) -> Iterator[Difference]:
    for name in _READING:
        yield from _of_field(name, getattr(a, name), getattr(b, name))
    left, right = ({(one.case, one.accused): one for one in what.fates()} for what in (a, b))
    for key in dict.fromkeys((*left, *right)):
        yield from _between_fates(left.get(key), right.get(key))
    for field in attrs.fields(Route):
        yield from _of_field(field.name, getattr(a.route, field.name), getattr(b.route, field.name), asked="route: ")


def _between_fates(left: CaseFate | None, right: CaseFate | None) -> Iterator[Difference]:
    held = [one for one in (left, right) if one is not None]
    fates = ["not asked" if one is None else _text(one.fate) for one in (left, right)]
    if fates[0] != fates[1]:
        yield Difference(
            question=held[0].name or held[0].case,
            left=fates[0],
            right=fates[1],
            because=_joined(one.reason for one in held),
            records=tuple(dict.fromkeys(record for one in held for record in (one.case, *one.records))),
            provisions=tuple(dict.fromkeys(provision for one in held for provision in one.provisions)),
        )


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
        outcomes = ["not asked" if one is None else _text(one.outcome) for one in pair]
        if outcomes[0] != outcomes[1]:
            held = [one for one in pair if one is not None]
            yield Difference(
                question=key[0],
                left=outcomes[0],
                right=outcomes[1],
                because=_joined(one.reason for one in held),
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
    yield Difference(question=question, left=_text(left), right=_text(right), because=because or None)


def _apart(left: tuple[Any, ...], right: tuple[Any, ...]) -> tuple[Any, Any]:
    """What only one of the two has, by name where that tells them apart; both whole where only their order differs."""
    only = [one for one in left if one not in right], [one for one in right if one not in left]
    if not any(only):
        return left, right
    shared = {_key(one) for one in only[0]} & {_key(one) for one in only[1]}
    message = [tuple(_text(one) if _key(one) in shared else _key(one) for one in side) for side in only]
    return message[0], message[1]


def _reasons(left: tuple[Any, ...], right: tuple[Any, ...]) -> str:
    """The reasons of the things that only one of the two has, where such things carry reasons."""
    only = (one for one in (*left, *right) if not (one in left and one in right))
    return _joined(f"{_key(one)}: {one.reason}" for one in only if isinstance(getattr(one, "reason", None), str))


def _joined(reasons: Iterable[str]) -> str:
    """Reasons one after another, each once."""
    return " / ".join(dict.fromkeys(one for one in reasons if one))


def _text(value: Any) -> str:
    return printed(value, nothing="none")


def _key(one: Any) -> str:
    """What a thing among several is known by: its case, its id or its State, else itself."""
    for name in ("case", "id", "state"):
        named = getattr(one, name, None)
        if isinstance(named, str):
            return named
    return _text(one)
