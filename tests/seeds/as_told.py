"""How the article puts each of its ninety claims: read off it by hand, apart from the records that are to say the same.

What is not listed here is plain: of what is, affirmed, in the article's own voice, without hedge, number or day.
"""

import json
from collections.abc import Mapping
from enum import Enum
from pathlib import Path
from typing import NamedTuple

import intljustice as ij

NUMBERS = range(1, 91)
"""The claims of the article, by their place in it."""

_RUNS = "4H 5F P F P 5F P 3F 4R 3P F 4X 4P 4D 2F P 3J 5F 3J P 4E 2P J 2Q J F J 3F P 10F J F V 5P"
"""How the claims are put, from the first to the last: four in the headline, five as facts, one presupposed."""
_MODES = {
    "H": "headline",
    "F": "stated",
    "R": "reported",
    "D": "attributed",
    "E": "attributed",
    "Q": "quoted",
    "V": "vowed",
    "J": "characterised",
    "X": "inferred",
    "P": "presupposed",
}
_ASSERTIONS = tuple(_MODES[run[-1]] for run in _RUNS.split() for _ in range(int(run[:-1] or 1)))

_HOLDERS: Mapping[int, tuple[str, str]] = {
    **dict.fromkeys((38, 39, 40, 41), ("group:diplomatic-sources", "revealed")),
    57: ("group:diplomats-multiple", "emphasized"),
    58: ("group:icc-experts", "emphasized"),
    **dict.fromkeys((59, 60), ("group:diplomats-and-icc-experts", "emphasized")),
    **dict.fromkeys((64, 65), ("person:official-1", "stating")),
    85: ("group:icc-officials-and-judges", "vowing"),
}
"""Who is said to hold a claim, and the article's verb for it."""
_UNSPECIFIED = {63}
"""Claims about what unspecified persons feel."""
_CRIMES = "the war crimes, not that they are being investigated"
_HEDGES: Mapping[int, tuple[str, str | None]] = {
    **dict.fromkeys((22, 23, 24, 25), ("reportedly", None)),
    **dict.fromkeys((9, 10, 33, 36), ("alleged", _CRIMES)),
    **dict.fromkeys((31, 32), ("effectively", None)),
}
_MODALITIES = {
    **dict.fromkeys((30, 31, 32, 33, 59, 60), "hypothetical"),
    **dict.fromkeys((54, 55, 79, 85), "intended"),
}
_DENIED = {37, 55, 85, 90}
_SOLELY = {54}
_MANNERS = {7: "formally", 19: "grave", 47: "firmly", 53: "carefully", 81: "unabated"}
_QUANTITIES = {
    8: ij.Quantity(word="series", open=True),
    **dict.fromkeys((38, 58, 71, 72, 74, 82, 85, 88), ij.Quantity(at_least=2)),
    52: ij.Quantity(exact=1, word="single"),
    57: ij.Quantity(word="multiple"),
    64: ij.Quantity(exact=1),
    67: ij.Quantity(at_least=1, open=True),
    73: ij.Quantity(word="several"),
}
_DATES = {13: ("follows the annual meeting", None), 41: ("last month", "2025-11~")}
"""The words for a day, and the day they resolve to."""
_QUOTED = {65: "Either we fight or we die. Either we swim or we sink."}
_TIES = json.loads(Path(__file__).with_name("article_ties.json").read_text(encoding="utf-8"))
"""What each claim is about, as `record#field`, and what it relates, as near end, link and far end."""


class Told(NamedTuple):
    """Everything of a claim that a retelling may lose, but its statement and its place."""

    assertion: str | None
    holder: str | None
    verb: str | None
    unspecified: bool
    hedges: tuple[tuple[str, str | None], ...]
    modality: str | None
    polarity: str | None
    solely: bool | None
    manner: str | None
    quantity: ij.Quantity | None
    date_as_written: str | None
    date: str | None
    date_is_explained: bool
    quotation: str | None
    cited: tuple[tuple[str, str | None], ...]
    about: frozenset[str]
    relations: frozenset[str]


def expected(number: int) -> Told:
    """How the article puts a claim, by its number."""
    holder, verb = _HOLDERS.get(number, (None, None))
    words, day = _DATES.get(number, (None, None))
    return Told(
        assertion=_ASSERTIONS[number - 1],
        holder=holder,
        verb=verb,
        unspecified=number in _UNSPECIFIED,
        hedges=(_HEDGES[number],) if number in _HEDGES else (),
        modality=_MODALITIES.get(number, "actual"),
        polarity="denied" if number in _DENIED else "affirmed",
        solely=True if number in _SOLELY else None,
        manner=_MANNERS.get(number),
        quantity=_QUANTITIES.get(number),
        date_as_written=words,
        date=day,
        date_is_explained=day is not None,
        quotation=_QUOTED.get(number),
        cited=(("source:article", _ASSERTIONS[number - 1]),),
        about=frozenset(_TIES[str(number)]["about"]),
        relations=frozenset(_TIES[str(number)]["relations"]),
    )


def _term(one: Enum | None) -> str | None:
    return None if one is None else str(one.value)


def message(claim: ij.Claim) -> Told:
    """How a record puts it."""
    return Told(
        assertion=_term(claim.assertion),
        holder=claim.holder,
        verb=claim.verb,
        unspecified=claim.holder_description is not None,
        hedges=tuple((one.word, one.qualifies) for one in claim.hedges),
        modality=_term(claim.modality),
        polarity=_term(claim.polarity),
        solely=claim.solely,
        manner=claim.manner,
        quantity=claim.quantity,
        date_as_written=claim.date_as_written,
        date=None if claim.date is None else str(claim.date),
        date_is_explained=claim.date_resolved_by is not None,
        quotation=claim.quotation,
        cited=tuple((one.source, _term(one.assertion)) for one in claim.citations),
        about=frozenset(one.record if one.field is None else f"{one.record}#{one.field}" for one in claim.about),
        relations=frozenset(f"{one.of or 'it'} {one.link.value} {one.to}" for one in claim.relations),
    )


def is_told(d: ij.Dossier, *numbers: int) -> bool:
    """Whether a dossier puts these claims as the article does."""
    return all(message(d.get(ij.Claim, f"claim:article-{number:02}")) == expected(number) for number in numbers)
