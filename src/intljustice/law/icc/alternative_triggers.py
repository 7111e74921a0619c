"""What else could have set the Court in motion, and what else the act that did could have been."""

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from intljustice.law.icc.question import Alternative, Question
from intljustice.law.icc.substitutes import Substitute, substitutes
from intljustice.law.windows import Window, day_of
from intljustice.values.conduct import TriggerNature

Alternatives = Callable[[Question], Iterator[Alternative]]


def _nature(asked: Question) -> Iterator[Alternative]:
    nature = asked.trigger.nature
    bare: dict[str, Any] = {"by": (), "scope": None, "excluding": None}
    if nature is not TriggerNature.STATE_REFERRAL:
        day = _day(asked)
        for one in _referring(asked):
            with_it = {**bare, "by": (one.state,), "day": None if day is None else day_of(day)}
            told = f"{one.told}, referred the situation"
            yield asked.triggered("nature", TriggerNature.STATE_REFERRAL, told, way=one.sort, **with_it)
    for other, told in _TOLD.items():
        if other is not nature:
            yield asked.triggered("nature", other, told, **bare)


_TOLD = {
    TriggerNature.COUNCIL_REFERRAL: "the Security Council referred the situation without bounds",
    TriggerNature.PROPRIO_MOTU: "the Prosecutor acted on their own motion, as authorised",
    TriggerNature.NONE: "nobody set the Court in motion",
}


def _by(asked: Question) -> Iterator[Alternative]:
    for one in _referring(asked) if asked.trigger.nature is TriggerNature.STATE_REFERRAL else ():
        yield asked.triggered("by", (one.state,), f"{one.told}, referred the situation", way=one.sort)


def _referring(asked: Question) -> Iterator[Substitute]:
    """States that could refer the situation, and could not, on the day of the referral or that of the records."""
    day = _day(asked)
    if day is not None:
        yield from substitutes(asked.court, (day, day), besides={*asked.linked, *asked.trigger.by})


def _day(asked: Question) -> int | None:
    return asked.court.today if asked.trigger.day is None else Window.of(asked.trigger.day).last


def _referred_on(asked: Question) -> Iterator[Alternative]:
    """The nearest days before and after on which the standing of the State that referred the situation is another."""
    if asked.trigger.nature is not TriggerNature.STATE_REFERRAL or asked.trigger.day is None:
        return
    day = Window.of(asked.trigger.day).last
    turns = sorted({turn for by in asked.trigger.by for turn in asked.court.membership.timeline(by).turns})
    for other in (turn for turn in turns if turn > day):
        yield asked.triggered("day", day_of(other), f"the situation been referred on {day_of(other)}", way="later")
    for other in (turn - 1 for turn in reversed(turns) if turn <= day):
        yield asked.triggered("day", day_of(other), f"the situation been referred on {day_of(other)}", way="earlier")


def _scope(asked: Question) -> Iterator[Alternative]:
    if asked.trigger.scope is not None:
        yield asked.triggered("scope", None, "the referral set no bounds")


def _excluding(asked: Question) -> Iterator[Alternative]:
    if asked.trigger.excluding is not None:
        yield asked.triggered("excluding", None, "the referral exempted nobody")


def _effective(asked: Question) -> Iterator[Alternative]:
    if asked.trigger.effective is False:
        yield asked.triggered(
            "effective", value=True, supposing="the act that was to set the Court in motion had effect"
        )
    elif asked.trigger.nature not in (TriggerNature.UNSPECIFIED, TriggerNature.NONE):
        yield asked.triggered(
            "effective", value=False, supposing="the act that set the Court in motion been without effect"
        )


BY_FIELD: Mapping[str, Alternatives] = {
    "nature": _nature,
    "by": _by,
    "day": _referred_on,
    "scope": _scope,
    "excluding": _excluding,
    "effective": _effective,
}
"""The alternatives by the field of the trigger, in the order in which they are told."""
