"""Documents of records with exactly one thing wrong, for testing what reads them."""

import json
from collections.abc import Callable, Iterator, Mapping
from enum import Enum
from types import NoneType
from typing import Annotated, Any, get_args, get_origin

import attrs
from hypothesis import strategies as st

from intljustice.codec.codec import CODEC, Codec
from intljustice.errors import step
from intljustice.model.fields import Hint, fields_of, is_structure, item_of, kinds_of, options
from intljustice.model.references import Kinds, kind_of
from intljustice.model.structure import Structure
from intljustice.records.cases import Case, Charge
from intljustice.records.final_clauses import Delay, EntryIntoForceClause, FinalClauses, Fraction, Participation
from intljustice.records.meetings import Meeting
from intljustice.records.offices import Office
from intljustice.records.programmes import Licence
from intljustice.records.record import Record
from intljustice.records.sanctions import Sanction
from intljustice.records.sources import Anchor, Source
from intljustice.strategies.drawing import of
from intljustice.values.conduct import Conduct, Trigger
from intljustice.values.dates import Moment, PartialDate
from intljustice.values.names import Identifier, Name
from intljustice.values.provisions import Provision
from intljustice.values.quantities import Quantity
from intljustice.values.sentences import Sentence
from intljustice.values.votes import Vote

Document = dict[str, Any]
Fault = tuple[str, str, Any]
"""What is wrong, the pointer to it, and the value that makes it so; `_GONE` takes the key out."""

_GONE = object()
_ANY = st.integers(0, 10_000)
_STRANGERS = ("court-exhibit:one", "other-exhibit:one")
"""Ids of which no field can want both kinds."""

_TEXTS: tuple[tuple[str, Any], ...] = (
    ("number for a text", 7),
    ("list for a text", ["a text"]),
    ("empty text", ""),
    ("text not in NFC", "e\u0301"),
    ("half a character", "\ud800"),
)
_LEAVES: Mapping[Hint, tuple[tuple[str, Any], ...]] = {
    str: _TEXTS,
    int: (("text for a number", "7"), ("fraction for a whole number", 1.5), ("truth value for a number", True)),
    bool: (("text for a truth value", "true"), ("number for a truth value", 0)),
    PartialDate: (
        ("day that does not exist", "2025-02-30"),
        ("day in another writing", "1.3.2025"),
        ("number for a date", 20250301),
    ),
    Moment: (("moment without a zone", "2027-04-07T00:01"), ("number for a moment", 1.5)),
    Provision: (("article without an instrument", "Article 12(2)"), ("number for a provision", 12)),
}
_NOTHING: tuple[str, Any] = ("less than nothing", -1)
_NONE: tuple[str, Any] = ("less than one", 0)
_CHECKED: Mapping[tuple[type[Structure], str], tuple[str, Any]] = {
    (Name, "lang"): ("name of a language", "Hungarian"),
    (Name, "script"): ("name of a script", "Latin"),
    (Identifier, "scheme"): ("name of a scheme", "ISO 3166"),
    (Quantity, "exact"): _NOTHING,
    (Quantity, "at_least"): _NOTHING,
    (Source, "characters"): ("text without characters", 0),
    (Source, "sha256"): ("short hash", "e3b0c442"),
    (Anchor, "sha256"): ("hash in capitals", "E3B0C442" * 8),
    (Anchor, "end"): ("text that ends where it starts, or before", 0),
    (Office, "seats"): _NONE,
    (Meeting, "session"): _NONE,
    (Licence, "days"): _NONE,
    (Licence, "expires"): ("second end", "2031-02-03"),
    (Charge, "counts"): _NONE,
    (Trigger, "by_count"): _NONE,
    (FinalClauses, "ends_below"): _NONE,
    (Delay, "count"): _NOTHING,
    (EntryIntoForceClause, "threshold"): _NONE,
    (Fraction, "numerator"): ("no part of a whole", 0),
    (Participation, "until"): ("last day of what is not complete", "2031-02-03"),
    (Conduct, "age"): _NOTHING,
    (Conduct, "stateless"): ("stateless national", True),
    (Sentence, "months_at_least"): _NOTHING,
    (Sentence, "months_at_most"): _NOTHING,
    (Vote, "in_favour"): _NOTHING,
    (Vote, "eligible"): _NOTHING,
    (Case, "accused"): ("nobody", []),
    (Sanction, "targets"): ("nobody", []),
}
"""What the types allow and the checks refuse."""
_WHERE: Mapping[tuple[type[Structure], str], Callable[[Document], bool]] = {
    (Quantity, "exact"): lambda held: "exact" in held,
    (Quantity, "at_least"): lambda held: "at_least" in held,
    (Licence, "expires"): lambda held: "expires_at" in held,
    (Participation, "until"): lambda held: "until" not in held,
    (Conduct, "stateless"): lambda held: "nationalities" in held,
}
"""Where that is wrong only beside something else: whether it is there; a quantity, too, takes only one number."""


def nearly(cls: type[Record], codec: Codec | None = None) -> st.SearchStrategy[tuple[Document, str]]:
    """Documents of a record of this class with exactly one thing wrong, each with what that is and where.

    Keys are missing, unknown or of another kind's; values are null, of the wrong type, empty, or what no calendar has.
    Every such document is refused.

    Args:
        cls: the class of the record.
        codec: writes the record that is then broken; needed where the class has types that are one text.
    """
    writer = codec or (CODEC if CODEC.kinds.get(cls.kind) is cls else Codec(extra=(cls,)))
    return _broken(cls, writer)


@st.composite
def _broken(draw: st.DrawFn, cls: type[Record], writer: Codec) -> tuple[Document, str]:
    sort, place = draw(_ANY), draw(_ANY)  # drawn first, as Hypothesis varies most what it draws first
    document: Document = json.loads(writer.dumps_record(draw(of(cls)), indent=True))
    sorts: dict[str, list[tuple[Document, str, Fault]]] = {}
    for one, held, at in _objects(cls, document, ""):
        for fault in (*_faults_of_keys(one), *_faults_of_fields(one), *_faults_of_checks(one, held)):
            sorts.setdefault(fault[0], []).append((held, at, fault))
    faults = sorts[sorted(sorts)[sort % len(sorts)]]
    held, at, (wrong, pointer, value) = faults[place % len(faults)]
    key = pointer[1:].partition("/")[0]
    if value is _GONE:
        del held[key]
    else:
        held[key] = value
    return document, f"{wrong} at {at}{pointer}"


def _objects(cls: type[Structure], plain: Document, at: str) -> Iterator[tuple[type[Structure], Document, str]]:
    """Every object of the document with its class and pointer."""
    yield cls, plain, at
    for field, hint in fields_of(cls):
        inner, held = _nested(hint), plain.get(field.name)
        if inner is None or held is None:
            continue
        if isinstance(held, list):
            for place, one in enumerate(held):
                yield from _objects(inner, one, at + step(field.name) + step(place))
        else:
            yield from _objects(inner, held, at + step(field.name))


def _nested(hint: Hint) -> type[Structure] | None:
    """The class of the values with fields that stand here, also in a tuple."""
    for one in options(hint):
        held = item_of(one) or one
        if is_structure(held):
            found: type[Structure] = held
            return found
    return None


def _faults_of_keys(cls: type[Structure]) -> Iterator[Fault]:
    yield "unknown key", "/no_such_field", 1
    for field, _ in fields_of(cls):
        if field.default is attrs.NOTHING:
            yield "missing key", step(field.name), _GONE
    if issubclass(cls, Record):
        yield "missing kind", "/kind", _GONE
        yield "null for a kind", "/kind", None
        yield "unknown kind", "/kind", "no-such-kind"
        yield "id of another kind", "/id", _stranger_to(Kinds(cls.kind))
        yield "name for an id", "/id", "France"


def _faults_of_fields(cls: type[Structure]) -> Iterator[Fault]:
    for field, hint in fields_of(cls):
        for wrong, below, value in _faults(hint):
            yield wrong, step(field.name) + below, value


def _faults_of_checks(cls: type[Structure], held: Document) -> Iterator[Fault]:
    for (checked, name), (wrong, value) in _CHECKED.items():
        if checked is cls and ((cls, name) not in _WHERE or _WHERE[cls, name](held)):
            yield wrong, step(name), value


def _faults(hint: Hint) -> Iterator[Fault]:
    """What is wrong for a place of this type: the pointer starts at the place."""
    every = options(hint)
    hints = [one for one in every if one is not NoneType]
    if len(hints) == len(every):
        yield "null", "", None
    if len(hints) > 1:
        yield "fraction where none is taken", "", 1.5
        return
    one = hints[0]
    bare = get_args(one)[0] if get_origin(one) is Annotated else one
    if (kinds := kinds_of(one)) is not None:
        yield "name for an id", "", "France"
        if kinds.names:
            yield "id of another kind", "", _stranger_to(kinds)
    if (item := item_of(bare)) is not None:
        yield "text for a list", "", "a text"
        yield "object for a list", "", {"0": "a text"}
        for wrong, below, value in _faults(item):
            yield wrong, step(0) + below, [value]
    else:
        yield from ((wrong, "", value) for wrong, value in _wrong_values(bare))


def _wrong_values(bare: Any) -> tuple[tuple[str, Any], ...]:
    if is_structure(bare):
        return (("text for an object", "a text"), ("list for an object", []))
    if issubclass(bare, Enum):
        return (("term of no vocabulary", "no such term"), ("number for a term", 7))
    return _LEAVES.get(bare, _TEXTS)


def _stranger_to(kinds: Kinds) -> str:
    """An id of a kind that is none of these."""
    return next(one for one in _STRANGERS if not kinds.allow(kind_of(one)))
