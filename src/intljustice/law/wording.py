"""Acts, days and values as a sentence tells of them."""

from collections.abc import Iterable
from enum import Enum

from intljustice.law.day_ranges import NEVER, DayRange, day_of
from intljustice.model.structure import Structure, filled
from intljustice.records.treaty_actions import ActNature, TreatyAction
from intljustice.values.periods import Period
from intljustice.values.provisions import Provision

_SAID = {
    ActNature.SIGNATURE: "signature",
    ActNature.DEFINITIVE_SIGNATURE: "definitive signature",
    ActNature.WITHDRAWAL: "notification of withdrawal",
    ActNature.REVOCATION: "revocation of a withdrawal",
    ActNature.WITHDRAWAL_OF_INSTRUMENT: "withdrawal of its instrument",
    ActNature.REFUSAL: "notice that it does not intend to become a party",
    ActNature.AMENDMENT_ACCEPTANCE: "acceptance",
    ActNature.CESSATION: "end as a State",
}


def act_in_words(act: TreatyAction) -> str:
    """An act with its day, as recorded: "ratification of 2001-11-30"."""
    name = _SAID.get(act.act, act.act.replace("_", " "))
    return f"{name} of {act.day}" if act.day is not None else f"{name} of a day not recorded"


def cited(provisions: Iterable[Provision]) -> str:
    """Clauses in brackets, each once; nothing where there are none."""
    found = dict.fromkeys(one.article or one.instrument for one in provisions)
    return f" ({', '.join(found)})" if found else ""


def from_day(day_range: DayRange) -> str:
    """From when something is so: "from 2002-07-01", or between which days that turns."""
    if day_range.is_day:
        return f"from {day_of(day_range.first)}"
    last = "an unknown day" if day_range.last >= NEVER.first else str(day_of(day_range.last))
    return f"from a day between {day_of(day_range.first)} and {last}"


def printed(value: object, *, nothing: str) -> str:
    """A value of a field for people: terms in words, States by their ids, what has parts part by part.

    Args:
        value: the value.
        nothing: what stands for None and for a tuple that is empty.
    """
    if value is None or value == ():
        return nothing
    if isinstance(value, tuple):
        return ", ".join(printed(one, nothing=nothing) for one in value)
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, Enum):
        return str(value.value).replace("_", " ")
    if isinstance(value, Period) and value.start == value.end:
        return str(value.start or "unknown")
    return _in_parts(value) if isinstance(value, Structure) else str(value)


def _in_parts(value: Structure) -> str:
    if type(value).__str__ is not object.__str__:
        return str(value)
    held = dict(filled(value))
    if len(held) == 1:
        return printed(*held.values(), nothing="")
    return "; ".join(f"{name.replace('_', ' ')} {printed(part, nothing='')}" for name, part in held.items())
