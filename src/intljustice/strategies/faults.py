"""Documents of records with exactly one thing wrong, for testing what reads them."""

import json
from collections.abc import Callable, Iterator, Mapping
from enum import Enum
from types import NoneType
from typing import Annotated, Any, NamedTuple, get_args, get_origin

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
from intljustice.strategies.records import of
from intljustice.values.conduct import Conduct, Trigger
from intljustice.values.dates import Moment, PartialDate
from intljustice.values.names import Identifier, Name
from intljustice.values.provisions import Provision
from intljustice.values.quantities import Quantity
from intljustice.values.sentences import Sentence
from intljustice.values.votes import Vote

Document = dict[str, Any]

_GONE = object()
"""Stands for the value of a key that is taken out."""
_ANY = st.integers(0, 10_000)
_STRANGERS = ("court-exhibit:one", "other-exhibit:one")
"""Ids of which no field can want both kinds."""


class Fault(NamedTuple):
    """One thing to make wrong in an object.

    Attributes:
        wrong: what is wrong then.
        pointer: the JSON Pointer to it, from the object or value on.
        value: the value that the key at the beginning of the pointer gets; `_GONE` takes the key out.
    """

    wrong: str
    pointer: str
    value: Any


_WRONG_TEXTS: tuple[tuple[str, Any], ...] = (
    ("number for a text", 7),
    ("list for a text", ["a text"]),
    ("empty text", ""),
    ("text not in NFC", "e\u0301"),
    ("half a character", "\ud800"),
)
_WRONG_SCALARS: Mapping[Hint, tuple[tuple[str, Any], ...]] = {
    str: _WRONG_TEXTS,
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
_NEGATIVE: tuple[str, Any] = ("less than nothing", -1)
_ZERO: tuple[str, Any] = ("less than one", 0)
_CHECKED: Mapping[tuple[type[Structure], str], tuple[str, Any]] = {
    (Name, "lang"): ("name of a language", "Hungarian"),
    (Name, "script"): ("name of a script", "Latin"),
    (Identifier, "scheme"): ("name of a scheme", "ISO 3166"),
    (Quantity, "exact"): _NEGATIVE,
    (Quantity, "at_least"): _NEGATIVE,
    (Source, "characters"): ("text without characters", 0),
    (Source, "sha256"): ("short hash", "e3b0c442"),
    (Anchor, "sha256"): ("hash in capitals", "E3B0C442" * 8),
    (Anchor, "end"): ("text that ends where it starts, or before", 0),
    (Office, "seats"): _ZERO,
    (Meeting, "session"): _ZERO,
    (Licence, "days"): _ZERO,
    (Licence, "expires"): ("second end", "2031-02-03"),
    (Charge, "counts"): _ZERO,
    (Trigger, "by_count"): _ZERO,
    (FinalClauses, "ends_below"): _ZERO,
    (Delay, "count"): _NEGATIVE,
    (EntryIntoForceClause, "threshold"): _ZERO,
    (Fraction, "numerator"): ("no part of a whole", 0),
    (Participation, "until"): ("last day of what is not complete", "2031-02-03"),
    (Conduct, "age"): _NEGATIVE,
    (Conduct, "stateless"): ("stateless national", True),
    (Sentence, "months_at_least"): _NEGATIVE,
    (Sentence, "months_at_most"): _NEGATIVE,
    (Vote, "in_favour"): _NEGATIVE,
    (Vote, "eligible"): _NEGATIVE,
    (Case, "accused"): ("nobody", []),
    (Sanction, "targets"): ("nobody", []),
}
"""Values of fields that the types allow and the checks refuse, each with what is wrong."""
_ONLY_WHERE: Mapping[tuple[type[Structure], str], Callable[[Document], bool]] = {
    (Quantity, "exact"): lambda plain: "exact" in plain,
    (Quantity, "at_least"): lambda plain: "at_least" in plain,
    (Licence, "expires"): lambda plain: "expires_at" in plain,
    (Participation, "until"): lambda plain: "until" not in plain,
    (Conduct, "stateless"): lambda plain: "nationalities" in plain,
}
"""For a value that is the only wrong thing just in some objects: whether an object is one of these."""


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
    by_sort: dict[str, list[tuple[Document, str, Fault]]] = {}
    for inner, plain, at in _objects(cls, document, ""):
        for fault in (*_faults_of_keys(inner), *_faults_of_fields(inner), *_faults_of_checks(inner, plain)):
            by_sort.setdefault(fault.wrong, []).append((plain, at, fault))
    faults = by_sort[sorted(by_sort)[sort % len(by_sort)]]
    plain, at, fault = faults[place % len(faults)]
    key = fault.pointer[1:].partition("/")[0]
    if fault.value is _GONE:
        del plain[key]
    else:
        plain[key] = fault.value
    return document, f"{fault.wrong} at {at}{fault.pointer}"


def _objects(cls: type[Structure], plain: Document, at: str) -> Iterator[tuple[type[Structure], Document, str]]:
    """Every object of a document with its class and the pointer to it, which begins with `at`."""
    yield cls, plain, at
    for field, hint in fields_of(cls):
        inner, value, below = _nested(hint), plain.get(field.name), at + step(field.name)
        if inner is not None and isinstance(value, list):
            for place, item in enumerate(value):
                yield from _objects(inner, item, below + step(place))
        elif inner is not None and value is not None:
            yield from _objects(inner, value, below)


def _nested(hint: Hint) -> type[Structure] | None:
    """The class of the values with fields that a field of this type holds, also in a tuple."""
    found: Iterator[type[Structure]] = (item_of(option) or option for option in options(hint))
    return next(filter(is_structure, found), None)


def _faults_of_keys(cls: type[Structure]) -> Iterator[Fault]:
    yield Fault("unknown key", "/no_such_field", 1)
    for field, _ in fields_of(cls):
        if field.default is attrs.NOTHING:
            yield Fault("missing key", step(field.name), _GONE)
    if issubclass(cls, Record):
        yield Fault("missing kind", "/kind", _GONE)
        yield Fault("null for a kind", "/kind", None)
        yield Fault("unknown kind", "/kind", "no-such-kind")
        yield Fault("id of another kind", "/id", _stranger_to(Kinds(cls.kind)))
        yield Fault("name for an id", "/id", "France")


def _faults_of_fields(cls: type[Structure]) -> Iterator[Fault]:
    for field, hint in fields_of(cls):
        for wrong, below, value in _faults(hint):
            yield Fault(wrong, step(field.name) + below, value)


def _faults_of_checks(cls: type[Structure], plain: Document) -> Iterator[Fault]:
    for (checked, name), (wrong, value) in _CHECKED.items():
        if checked is cls and ((cls, name) not in _ONLY_WHERE or _ONLY_WHERE[cls, name](plain)):
            yield Fault(wrong, step(name), value)


def _faults(hint: Hint) -> Iterator[Fault]:
    """What can be wrong with a value of this type; pointers start at the value."""
    every = options(hint)
    hints = [option for option in every if option is not NoneType]
    if len(hints) == len(every):
        yield Fault("null", "", None)
    if len(hints) > 1:
        yield Fault("fraction where none is taken", "", 1.5)
        return
    bare = get_args(hints[0])[0] if get_origin(hints[0]) is Annotated else hints[0]
    if (kinds := kinds_of(hints[0])) is not None:
        yield Fault("name for an id", "", "France")
        if kinds.names:
            yield Fault("id of another kind", "", _stranger_to(kinds))
    if (item := item_of(bare)) is not None:
        yield Fault("text for a list", "", "a text")
        yield Fault("object for a list", "", {"0": "a text"})
        for wrong, below, value in _faults(item):
            yield Fault(wrong, step(0) + below, [value])
    else:
        yield from (Fault(wrong, "", value) for wrong, value in _wrong_values(bare))


def _wrong_values(bare: Any) -> tuple[tuple[str, Any], ...]:
    if is_structure(bare):
        return (("text for an object", "a text"), ("list for an object", []))
    if issubclass(bare, Enum):
        return (("term of no vocabulary", "no such term"), ("number for a term", 7))
    return _WRONG_SCALARS.get(bare, _WRONG_TEXTS)


def _stranger_to(kinds: Kinds) -> str:
    """An id of a kind that is none of these."""
    return next(record_id for record_id in _STRANGERS if not kinds.allow(kind_of(record_id)))
