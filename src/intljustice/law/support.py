"""What an answer turns on: found by asking the same question again, as if some records had never been."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cache

from intljustice.dossier.conflicts import citations_for
from intljustice.dossier.dossier import Dossier
from intljustice.errors import IntlJusticeError
from intljustice.law.answers import A, Support, best_confidence, turning_on
from intljustice.law.readings import settled
from intljustice.law.variants import varied
from intljustice.records.actors import Organisation, State
from intljustice.records.record import Record
from intljustice.records.treaties import Treaty
from intljustice.values.ternary import Confidence

Ask = Callable[[Dossier], A]
"""Asks one question of a dossier."""
Consulted = Callable[[Dossier, A], Iterable[str]]
"""The ids of all records that can bear on an answer, beside those that it names as the ones on which it rests."""
Grade = Callable[[Record], Confidence | None]
"""How sure a record is in what an answer takes from it."""

_NOT_COUNTED = (Treaty, State, Organisation)
_DECISIVE = {"treaty-action": "day", "jurisdiction-declaration": "lodged"}
"""The field of a record, by its kind, that an answer rests on."""


def sure(record: Record) -> Confidence | None:
    """How sure a record is: the best confidence of what its decisive field rests on, else of all that it cites."""
    cited = citations_for(record, _DECISIVE.get(record.kind, "id"))
    return best_confidence(cited or record.citations)


def answered(
    dossier: Dossier,
    ask: Ask[A],
    consulted: Consulted[A],
    *,
    about: str | None = None,
    grade: Grade = sure,
    in_parts: bool = False,
) -> A:
    """The answer to a question, with what its sources differ about, and what it turns on once that is asked for.

    Args:
        dossier: the dossier.
        ask: asks the question of this dossier, and of others that differ in single records.
        consulted: the records that can bear on the answer.
        about: a record that is not counted, as the question is about it.
        grade: how sure a record is.
        in_parts: whether the answer is made of many that are independent of one another. Whether a reading changes it
            is then not asked again for each record that is left out.
    """
    answer = settled(dossier, ask, consulted)

    def find() -> tuple[Support, ...]:
        again = ask if in_parts else lambda variant: settled(variant, ask, consulted)
        asked = dict.fromkeys((*answer.records, *consulted(dossier, answer)))
        records = [dossier[known] for known in asked if known in dossier and known != about]
        return tuple(_supports(dossier, answer, again, records, grade))

    return turning_on(answer, find)


def _supports(dossier: Dossier, answer: A, again: Ask[A], records: Iterable[Record], grade: Grade) -> Iterator[Support]:
    """The records of every alternative; those about which sources differ are needed for an answer that says so."""
    before = again(dossier)
    differing = set(answer.records).difference(before.records)

    @cache
    def stands(gone: frozenset[str]) -> bool:
        try:
            return not gone & differing and again(varied(dossier, without=gone)).conclusion == before.conclusion
        except IntlJusticeError:
            return False

    counted = {record.id: record for record in records if not isinstance(record, _NOT_COUNTED)}
    for number, alternative in enumerate(alternatives(tuple(counted), stands), 1):
        for known in alternative:
            yield Support(record=known, confidence=grade(counted[known]), alternative=number)


def alternatives(records: Sequence[str], stands: Callable[[frozenset[str]], bool]) -> Iterator[tuple[str, ...]]:
    """The sets of records each of which carries an answer, with those in each that no other record can replace.

    Of the records that are not needed by themselves, one after another is left out as long as the answer stands: what
    is left then carries it, together with those that are needed. Without these the next set is looked for, until the
    answer no longer stands. An answer that stands without all of them turns on those alone that are needed.

    Args:
        records: the records that may carry the answer, those first that are to be kept before others.
        stands: whether the answer stands without some of the records.
    """
    needed = tuple(record for record in records if not stands(frozenset((record,))))
    rest = [record for record in records if record not in needed]
    if stands(frozenset(rest)):
        yield needed
        return
    used: frozenset[str] = frozenset()
    while not used or stands(used):
        gone = used
        for record in reversed(rest):
            if record not in used and stands(gone | {record}):
                gone |= {record}
        kept = [record for record in rest if record not in gone]
        yield (*needed, *kept)
        used |= set(kept)
