"""Acts and days as a sentence tells of them."""

from collections.abc import Iterable

from intljustice.law.windows import NEVER, Window, day_of
from intljustice.records.acts import ActNature, TreatyAction
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


def told(act: TreatyAction) -> str:
    """An act with its day, as recorded: "ratification of 2001-11-30"."""
    name = _SAID.get(act.act, act.act.value.replace("_", " "))
    return f"{name} of {act.day}" if act.day is not None else f"{name} of a day not recorded"


def cited(provisions: Iterable[Provision]) -> str:
    """Clauses in brackets, each once; nothing where there are none."""
    found = dict.fromkeys(one.article or one.instrument for one in provisions)
    return f" ({', '.join(found)})" if found else ""


def from_day(window: Window) -> str:
    """From when something is so: "from 2002-07-01", or between which days that turns."""
    if window.is_day:
        return f"from {day_of(window.first)}"
    last = "an unknown day" if window.last >= NEVER.first else str(day_of(window.last))
    return f"from a day between {day_of(window.first)} and {last}"
