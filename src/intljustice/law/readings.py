"""Readings that change an answer: found by asking the same question again, with a reading in the place of a value."""

from collections.abc import Callable, Collection, Iterable, Iterator

import attrs

from intljustice.dossier.conflicts import Conflict, conflicts_in
from intljustice.dossier.dossier import Dossier
from intljustice.errors import IntlJusticeError
from intljustice.law.answers import A
from intljustice.law.day_ranges import DayRange
from intljustice.law.variants import varied
from intljustice.model.paths import NoSuchField, at, with_value
from intljustice.records.record import Record
from intljustice.values.citations import Reading
from intljustice.values.dates import PartialDate


def contesting(dossier: Dossier, record: Record) -> tuple[Reading, ...]:
    """The readings that may be right in the place of a value of a record.

    One with a remark, which says what it stands for, such as the day of an announcement, is no other value of the
    field; nor is any of a field of which one reading was preferred.
    """
    if not record.readings:
        return ()
    preferred = {each.field for each in dossier.about.preferred if each.record == record.id}
    return tuple(each for each in record.readings if each.remark is None and each.field not in preferred)


class OtherReadings:
    """The dossiers with a reading of another source in the place of a value, each made when first asked for."""

    def __init__(self, dossier: Dossier) -> None:
        """Keep the dossier."""
        self._dossier = dossier
        self._variants: dict[str, tuple[tuple[Reading, Dossier], ...]] = {}

    def of(self, record: Record) -> tuple[tuple[Reading, Dossier], ...]:
        """The readings that may be right and say something else, each with the dossier that has it."""
        if record.id not in self._variants:
            changed = ((each, _with_reading(record, each)) for each in contesting(self._dossier, record))
            self._variants[record.id] = tuple(
                (each, varied(self._dossier, instead=(other,))) for each, other in changed if other is not None
            )
        return self._variants[record.id]


def _with_reading(record: Record, reading: Reading) -> Record | None:
    """The record with a reading in its place; None where the field does not take it, or it only says less exactly."""
    try:
        changed = with_value(record, reading.field, reading.value)
    except (IntlJusticeError, NoSuchField):
        return None
    recorded, other = at(record, reading.field), at(changed, reading.field)
    if isinstance(recorded, PartialDate) and isinstance(other, PartialDate):
        days, wider = DayRange.of(recorded), DayRange.of(other)
        if wider.first <= days.first and days.last <= wider.last:
            return None
    return changed


def settled(dossier: Dossier, ask: Callable[[Dossier], A], consulted: Callable[[Dossier, A], Iterable[str]]) -> A:
    """The answer to a question; open, and with what the sources say, where a reading would lead to another answer.

    One reading at a time is put in the place of a value. Readings that change nothing are not mentioned, and an answer
    that is unknown anyway is left as it is.

    Args:
        dossier: the dossier.
        ask: asks the question of a dossier.
        consulted: the ids of the records that can bear on an answer, beside those on which it says that it rests.
    """
    answer = ask(dossier)
    if answer.conclusion is None:
        return answer
    asked = dict.fromkeys((*answer.records, *consulted(dossier, answer)))
    records = (dossier[known] for known in asked if known in dossier)
    others: list[A] = []
    conflicts: list[Conflict] = []
    for record in records:
        variants = dossier.once(OtherReadings).of(record) if record.readings else ()
        changing = [(reading, after) for reading, variant in variants for after in _other(variant, ask, answer)]
        others += (after for _, after in changing)
        conflicts += _conflicts(record, [reading for reading, _ in changing])
    if not conflicts:
        return answer
    return attrs.evolve(
        answer.open_between(others),
        records=tuple(dict.fromkeys((*answer.records, *(each.record.id for each in conflicts)))),
        reasons=(
            *answer.reasons,
            *(f"Sources differ, and the answer with them: {conflict}." for conflict in conflicts),
        ),
        missing=(*answer.missing, *(f"which source is right about {each}" for each in conflicts)),
    )


def _conflicts(record: Record, changing: Collection[Reading]) -> Iterator[Conflict]:
    """The conflicts of a record, with those alone of its readings that change the answer."""
    for conflict in conflicts_in(record):
        readings = tuple(each for each in conflict.readings if each in changing or each not in record.readings)
        if any(each in changing for each in readings):
            yield attrs.evolve(conflict, readings=readings)


def _other(variant: Dossier, ask: Callable[[Dossier], A], answer: A) -> Iterator[A]:
    """The answer by a reading, where it is another one; nothing where the question cannot be asked then."""
    try:
        after = ask(variant)
    except IntlJusticeError:
        return
    if after.conclusion != answer.conclusion:
        yield after
