"""How the sentences of an answer word treaty acts, clauses, days and the values of fields."""

from collections.abc import Iterable
from enum import Enum

from intljustice.law.day_ranges import NEVER, DayRange, day_of
from intljustice.model.structure import Structure, filled
from intljustice.records.treaty_actions import ActNature, TreatyAction
from intljustice.values.dates import PartialDate
from intljustice.values.periods import Period
from intljustice.values.provisions import Provision

_NAMES = {
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
    name = _NAMES.get(act.act, act.act.replace("_", " "))
    return f"{name} of {act.day}" if act.day is not None else f"{name} of a day not recorded"


def cited(provisions: Iterable[Provision]) -> str:
    """Clauses in brackets, each once: " (127(1))"; an empty text where there are none."""
    clauses = dict.fromkeys(provision.article or provision.instrument for provision in provisions)
    return f" ({', '.join(clauses)})" if clauses else ""


def articles(provisions: Iterable[Provision]) -> str:
    """Articles by their numbers, "articles 5 and 12(2)"; a treaty as a whole by its name."""
    given = tuple(provisions)
    whole = [provision.instrument for provision in given if provision.article is None]
    named = [provision.article for provision in given if provision.article is not None]
    numbered = [f"article{'' if len(named) == 1 else 's'} {' and '.join(named)}"] if named else []
    return " and ".join((*whole, *numbered))


def from_day(day_range: DayRange) -> str:
    """From when something is so: "from 2002-07-01", or "from a day between 2002-07-01 and 2002-07-31"."""
    if day_range.is_day:
        return f"from {day_of(day_range.first)}"
    last = "an unknown day" if day_range.last >= NEVER.first else str(day_of(day_range.last))
    return f"from a day between {day_of(day_range.first)} and {last}"


def joined(parts: Iterable[str]) -> str:
    """Parts of a sentence after one another, with "and" before the last; there has to be one."""
    *most, last = parts
    return f"{', '.join(most)} and {last}" if most else last


def one_day_of(on: PartialDate) -> str:
    """Which day is meant, where the answer changes within the month or year asked about."""
    return f"which day of {on} is meant"


def printed(value: object, *, nothing: str) -> str:
    """The value of a field in words: a term without underscores, a State by its id, a structure field by field.

    Args:
        value: the value.
        nothing: the text for None and for an empty tuple.
    """
    if value is None or value == ():
        return nothing
    if isinstance(value, tuple):
        return ", ".join(printed(item, nothing=nothing) for item in value)
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, Enum):
        return str(value.value).replace("_", " ")
    if isinstance(value, Period) and value.start == value.end:
        return str(value.start or "unknown")
    return (_in_parts(value) or nothing) if isinstance(value, Structure) else str(value)


def _in_parts(value: Structure) -> str:
    if type(value).__str__ is not object.__str__:
        return str(value)
    fields = dict(filled(value))
    if len(fields) == 1:
        return printed(*fields.values(), nothing="")
    return "; ".join(f"{name.replace('_', ' ')} {printed(part, nothing='')}" for name, part in fields.items())
