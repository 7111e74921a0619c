"""The record types the library brings, and what a type of the user's own must be like."""

from collections.abc import Collection, Iterable, Mapping
from typing import Any

import attrs

from intljustice.law.answers import Answer
from intljustice.law.icc.contrast import Difference
from intljustice.law.icc.counterfactuals.what_would_change import Counterfactual
from intljustice.law.icc.exclusion.answer import WhatIf
from intljustice.law.icc.jurisdiction.assessment import Assessment
from intljustice.law.sanctions import Listing, Listings
from intljustice.law.treaties.amendment_progress import Progress
from intljustice.law.treaties.entry_into_force import EntryIntoForce
from intljustice.law.treaties.parties import Parties
from intljustice.law.treaties.standing import Standing
from intljustice.model.fields import Hint, fields_of, structures_in, unsupported
from intljustice.model.references import is_kind
from intljustice.records.actors import Group, Organisation, Person, State
from intljustice.records.cases import Case, Warrant
from intljustice.records.countermeasures import Countermeasure, Impact
from intljustice.records.declarations import Declaration
from intljustice.records.demands import Demand
from intljustice.records.jurisdiction_declarations import JurisdictionDeclaration
from intljustice.records.legislation import Legislation
from intljustice.records.meetings import Meeting
from intljustice.records.offices import Office, Tenure
from intljustice.records.positions import Position
from intljustice.records.proceedings import Proceeding
from intljustice.records.programmes import Licence, Programme
from intljustice.records.record import Record
from intljustice.records.sanctions import Sanction
from intljustice.records.situations import Investigation
from intljustice.records.sources import Claim, Source
from intljustice.records.treaties import Amendment, Treaty
from intljustice.records.treaty_actions import TreatyAction

KINDS: tuple[type[Record], ...] = (
    Source,
    Claim,
    State,
    Organisation,
    Person,
    Group,
    Office,
    Tenure,
    Treaty,
    TreatyAction,
    Amendment,
    JurisdictionDeclaration,
    Investigation,
    Case,
    Warrant,
    Programme,
    Licence,
    Sanction,
    Proceeding,
    Legislation,
    Meeting,
    Declaration,
    Demand,
    Countermeasure,
    Impact,
    Position,
)
"""Every kind of record the library brings."""


ANSWERS: Mapping[str, type[Answer]] = {
    cls.kind: cls
    for cls in (
        *(Standing, Parties, EntryIntoForce, Progress, Listing, Listings),
        *(Assessment, Counterfactual, Difference, WhatIf),
    )
}
"""The answers that can be written and read back one by one, by kind; they are no part of a dossier."""


def by_kind(classes: Iterable[type[Record]], texts: Collection[type]) -> Mapping[str, type[Record]]:
    """The classes by their kinds; `TypeError` for one that could be changed, could not be written, or has no kind."""
    known: dict[str, type[Record]] = {}
    for cls in classes:
        if (reason := _unsound(cls, texts)) is not None:
            message = f"{getattr(cls, '__name__', cls)} cannot be a record type: {reason}"
            raise TypeError(message)
        if known.setdefault(cls.kind, cls) is not cls:
            message = f'{cls.__name__} and {known[cls.kind].__name__} both have the kind "{cls.kind}"'
            raise TypeError(message)
    return known


def _unsound(cls: object, texts: Collection[type]) -> str | None:
    """Why a class cannot be a record type; None where it can."""
    if not (isinstance(cls, type) and issubclass(cls, Record)):
        return "it is no subclass of Record"
    if "__attrs_attrs__" not in vars(cls):
        return "decorate it with @attrs.frozen(kw_only=True)"
    kind = vars(cls).get("kind")
    if not isinstance(kind, str) or not is_kind(kind):
        return 'give it a kind of its own: kind: ClassVar[str] = "exhibit"'
    return _unsound_class(cls, texts, ())


def _unsound_class(cls: type, texts: Collection[type], within: tuple[type, ...]) -> str | None:
    """Why a class of records or values is not sound; `within` are the classes that hold it."""
    if "__attrs_attrs__" not in vars(cls) or "__dict__" in dir(cls):
        return "its instances could be changed: decorate it with @attrs.frozen(kw_only=True), without slots=False"
    for field, hint in fields_of(cls):
        reason = _unsound_field(field, hint, texts)
        for inner in structures_in(hint) if reason is None else ():
            reason = reason or _unsound_inner(inner, texts, (*within, cls))
        if reason is not None:
            return f"{field.name}: {reason}"
    return None


def _unsound_inner(cls: type, texts: Collection[type], within: tuple[type, ...]) -> str | None:
    if issubclass(cls, Record):
        return f"a record is named by its id: Annotated[str, Kinds({cls.kind!r})]"
    if cls in within:
        return f"a {cls.__name__} cannot hold another {cls.__name__}"
    return _unsound_class(cls, texts, within)


def _unsound_field(field: "attrs.Attribute[Any]", hint: Hint, texts: Collection[type]) -> str | None:
    if (part := unsupported(hint, texts)) is not None:
        return f"{part} cannot be held; use text, int, bool, a term, a value, or a tuple of these"
    if not field.init or field.alias != field.name:
        return "every field is an argument of the constructor under its own name"
    return "a default cannot depend on the record" if getattr(field.default, "takes_self", False) else None
