"""Answer: the base class of all answers, with the records, clauses and reasons they rest on, and how sure they are."""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from functools import reduce
from operator import or_
from typing import TYPE_CHECKING, Any, ClassVar, Self, TypeVar

import attrs

from intljustice.dossier.conflicts import citations_for
from intljustice.dossier.dossier import Dossier
from intljustice.errors import InvalidValue
from intljustice.law.day_ranges import DayRange, day_of
from intljustice.model.given import Given
from intljustice.model.paths import structures_within
from intljustice.model.references import AnyId, Id
from intljustice.model.structure import Structure
from intljustice.records.record import Family, Gap, Record, Tagged
from intljustice.values.citations import Citation
from intljustice.values.dates import Day, PartialDate
from intljustice.values.provisions import Provision
from intljustice.values.ternary import Confidence, Ternary


@attrs.frozen(weakref_slot=False)
class Bounds(Structure):
    """The least and the most that a number can be; both are equal where the number is known.

    Attributes:
        low: the least it can be, included.
        high: the most it can be, included.
    """

    low: int
    high: int

    def __str__(self) -> str:
        """The number where it is known, else "3 to 5"."""
        return str(self.low) if self.low == self.high else f"{self.low} to {self.high}"


@attrs.frozen(kw_only=True, weakref_slot=False)
class Support(Structure):
    """A record without which an answer would be another. `str(support)` is its id.

    Attributes:
        record: the record.
        confidence: how sure it is; None where it does not say.
        alternative: which of the sets of records that carry the answer it belongs to, counted from 1. Each of these
            sets is enough; a record that all of them need stands in each.
    """

    record: AnyId = attrs.field(converter=Given[Id])
    confidence: Confidence | None = attrs.field(default=None, converter=Given[Confidence | str | None])
    alternative: int = 1

    def __str__(self) -> str:
        """The id of the record."""
        return self.record


class Postponed(Tagged):
    """A structure with a slot for how one of its fields is found, for a field that is left empty until asked for."""

    __slots__ = ("_find",)


@attrs.frozen(kw_only=True, weakref_slot=False)
class Answer(Postponed):
    """An answer to one question about the records of a dossier. `str(answer)` is its sentences.

    Attributes:
        kind: the kind of answer, as the codec writes it.
        records: the ids of the records on which it rests.
        provisions: the clauses on which it rests.
        reasons: why it is so, each reason in one plain sentence.
        missing: what would have to be recorded for an answer that is unknown to be known, each in a few words; empty
            where it is known.
        turns_on: the records without which it would be another: an answer says the same without any other record.
            Where several independent sets of records carry it, each is an alternative. The treaty asked about, States
            and organisations are not counted. Empty where nothing that is recorded carries it, as where nothing is
            recorded. It is found when first asked for, and before the answer is printed, written or copied; it takes no
            part in comparing answers.
        as_of: the last day that the records speak of on which it rests.
        beyond_records: whether the day asked about is later than these records reach. The answer is then what follows
            from them, with all that is pending, as if nothing else had happened; a sentence says so.
    """

    kind: ClassVar[str]

    records: tuple[AnyId, ...] = attrs.field(default=(), converter=Given[Iterable[Id]])
    provisions: tuple[Provision, ...] = attrs.field(default=(), converter=Given[Iterable[Provision | str]])
    reasons: tuple[str, ...] = attrs.field(default=(), converter=Given[Iterable[str]])
    missing: tuple[str, ...] = attrs.field(default=(), converter=Given[Iterable[str]])
    turns_on: tuple[Support, ...] = attrs.field(default=(), eq=False, converter=Given[Iterable[Support]])
    as_of: PartialDate | None = attrs.field(default=None, converter=Given[Day | None])
    beyond_records: bool = False

    if not TYPE_CHECKING:  # a type checker would take every name for a field

        def __getattr__(self, name: str) -> tuple[Support, ...]:
            """What the answer turns on, the first time it is asked for: the slot is empty until then."""
            if name != "turns_on":
                message = f"{type(self).__name__} has no attribute {name!r}"
                raise AttributeError(message)
            _TURNS_ON.__set__(self, self._find())
            return self.turns_on

    @property
    def conclusion(self) -> object:
        """What is compared to see whether another answer to the same question is another; None where it is unknown."""
        return ()

    @property
    def weakest(self) -> Support | None:
        """Of the surest of the alternatives on which the answer turns, the record that is least sure; None if none."""
        least: dict[int, Support] = {}
        for support in self.turns_on:
            least[support.alternative] = max(support, least.get(support.alternative, support), key=_doubt)
        return min(least.values(), key=_doubt, default=None)

    @property
    def confidence(self) -> Confidence | None:
        """How sure the records are on which the answer turns: as sure as `weakest`, and this from nothing else.

        None where it turns on no record, where that one does not say how sure it is, and for an answer that is unknown
        or goes beyond the records.
        """
        weakest = None if self.conclusion is None or self.beyond_records else self.weakest
        return None if weakest is None else weakest.confidence

    def open_between(self, others: Iterable[Any]) -> Self:  # noqa: ARG002 - what differs is known to each answer
        """The answer where sources differ: what it has in common with the answers by other readings."""
        return self

    def sentences(self) -> Iterator[str]:
        """The answer in plain sentences: first the answer, its reasons, what is missing, then what it turns on."""
        yield from self.reasons
        if self.missing:
            yield f"Missing: {', '.join(self.missing)}."
        if self.turns_on:
            yield f"It turns on {_supports_in_words(self.turns_on)}."
        if self.confidence is not None:
            yield f"Confidence in the records: {self.confidence}."

    def __str__(self) -> str:
        """The sentences."""
        return " ".join(self.sentences())


A = TypeVar("A", bound=Answer)

_FIND, _TURNS_ON = Postponed.__dict__["_find"], Answer.__dict__["turns_on"]
_MOST_NAMED = 8
"""How many records a sentence names; of more it gives the number."""


def turning_on(answer: A, find: Callable[[], tuple[Support, ...]]) -> A:
    """The answer, which nobody else holds yet, with its support to be found when it is first asked for."""
    _FIND.__set__(answer, find)
    _TURNS_ON.__delete__(answer)
    return answer


def find_supports(answer: Answer) -> tuple[Support, ...]:
    """What an answer turns on, and each answer in it; an encoder that reads the slots themselves finds them filled."""
    within = (inner for _, inner in structures_within(answer) if isinstance(inner, Answer))
    return tuple(support for each in (answer, *within) for support in each.turns_on)


def _doubt(support: Support) -> int:
    """How doubtful a record is: 0 for the best confidence; most where it does not say how sure it is."""
    return len(_BEST_FIRST) if support.confidence is None else _BEST_FIRST.index(support.confidence)


def _supports_in_words(supports: tuple[Support, ...]) -> str:
    """The ids of the records, one alternative after another; the number of these where they are many."""
    number = len({support.record for support in supports})
    if number > _MOST_NAMED:
        return f"{number} records"
    sets: dict[int, list[str]] = {}
    for support in supports:
        sets.setdefault(support.alternative, []).append(support.record)
    return "; or on ".join(" and ".join(ids) for ids in sets.values())


def in_common(answers: Iterable[tuple[Collection[str], Collection[str]]]) -> tuple[list[str], list[str]]:
    """Of several answers, each with what is definite and what is possible: what is definite by all, possible by any."""
    every = list(answers)
    definite = set.intersection(*(set(members) for members, _ in every))
    named = {member for pair in every for members in pair for member in members}
    return sorted(definite), sorted(named - definite)


_BEST_FIRST = tuple(Confidence)


def gaps_in(dossier: Dossier, towards: str | None) -> Mapping[str, Gap]:
    """The gaps of those whose acts towards a treaty or amendment, or whose sanctions, were taken out, by their ids."""
    return {gap.of: gap for gap in dossier.about.gaps if gap.towards == towards}


def last_recorded(dossier: Dossier, family: Family) -> int | None:
    """The last day that the records of a family speak of, as the ordinal of the calendar; None where they name none."""
    as_of = dossier.about.as_of_for(family)
    return None if as_of is None else DayRange.of(as_of).last


def beyond(last: int) -> str:
    """The sentence of an answer on a day after the last day of the records."""
    return f"The records end on {day_of(last)}; this is what follows from them if nothing has happened since."


def asked_day(on: Day) -> PartialDate:
    """The day that a caller asks about; `InvalidValue` says how to write one."""
    try:
        return PartialDate.of(on)
    except InvalidValue as error:
        (problem,) = error.problems
        message = f'on="{on}" is not a day' if isinstance(on, str) else f"on: {problem.message}"
        raise InvalidValue.because(problem.code, message, problem.hint, on) from None


def asked_day_range(on: Day) -> tuple[PartialDate, DayRange]:
    """The day that a caller asks about, and the days that it may mean."""
    day = asked_day(on)
    return day, DayRange.of(day)


def sureness(record: Record, field: str) -> Confidence | None:
    """How sure a field of a record is: the best confidence of what it rests on, as one good source is enough."""
    return best_confidence(citations_for(record, field))


def best_confidence(citations: Iterable[Citation]) -> Confidence | None:
    """The best confidence that any of several citations gives; None where none of them gives one."""
    grades = {citation.confidence for citation in citations}
    return next((grade for grade in _BEST_FIRST if grade in grades), None)


def lowest(grades: Iterable[Confidence | None]) -> Confidence | None:
    """The lowest of several grades; None where there is none, or where one fact does not say how sure it is."""
    every = list(grades)
    known = [grade for grade in every if grade is not None]
    return Confidence.lowest(known) if len(known) == len(every) else None


def any_of(answers: Iterable[Ternary]) -> Ternary:
    """Whether at least one of several answers is yes; no where there is none."""
    return reduce(or_, answers, Ternary.NO)


def agreed(answers: Collection[Ternary]) -> Ternary:
    """The answer that several answers have in common; unknown where they differ, or where there is none."""
    return next(iter(answers)) if len(set(answers)) == 1 else Ternary.UNKNOWN
