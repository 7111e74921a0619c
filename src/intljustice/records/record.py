"""Record: the one base of everything that is recorded; About: what a collection of records says of itself."""

from collections.abc import Iterable
from typing import Any, ClassVar, Literal

import attrs

from intljustice.errors import Problem
from intljustice.model.checks import Check
from intljustice.model.given import Given
from intljustice.model.references import AnyId, Id, ids_of, kind_of, with_article
from intljustice.model.structure import Structure
from intljustice.records.labels import Called, label_of
from intljustice.values.citations import Citation, Classification, Level, Reading
from intljustice.values.dates import Day, PartialDate
from intljustice.values.ids import PartyId, TreatyOrAmendmentId
from intljustice.values.names import Identifier

_LONGEST_LINE = 160


class Tagged(Structure):
    """A structure with a slot for its kind, as an encoder that writes slot by slot then writes it in sorted order."""

    __slots__ = ("kind",)

    def __attrs_pre_init__(self: Any) -> None:
        """Fill the slot with the kind of the class: the first step of the constructor, of decoders and of copies."""
        _fill_slot(self, type(self).kind)


_fill_slot = Tagged.__dict__["kind"].__set__


@attrs.frozen(kw_only=True, weakref_slot=False)
class Record(Tagged):
    """Something recorded, with an id, what it rests on and who may see it.

    A record type of your own is one subclass decorated with `@attrs.frozen(kw_only=True)` that names its `kind`;
    hand it to `Codec(extra=(...))`. A field that names records says so by its type, `AnyId` or
    `Annotated[str, Kinds("claim")]`, alone or in a tuple: these ids are followed and checked; a plain `str` is only a
    text, whatever it looks like. A record never changes: `attrs.evolve(record, field=...)` makes another.

    What is said here holds for every kind. A day is a calendar day as the source prints it, in the place it speaks
    of; a `Period` includes both its ends. A party, text or act is named by the id of its record. `statement` and
    the like are in our words; a field `..._as_written` keeps the source's. None, or nothing in a list, means "not
    recorded", unless the field says what else it means; it is never "no". Terms are those of the vocabulary named
    in brackets. Where the values of a kind come from is said under `Sources`, and of the single record in its
    `citations`.

    Attributes:
        kind: what it is a record of; the first part of its id, the same for all records of the class.
        id: `kind:slug`, small letters, digits and hyphens; of a State its three-letter code, `state:FRA`.
        identifiers: numbers and codes under which others keep it.
        citations: what it rests on, as a whole or field by field.
        readings: what other sources say of its fields, beside the values that stand in them.
        classification: who may see it; None leaves that to the dossier's default.
        note: a remark for readers, in our words; nothing that a field could say.
    """

    kind: ClassVar[str]

    id: str
    identifiers: tuple[Identifier, ...] = attrs.field(
        default=(), converter=Given[Iterable[Identifier | tuple[str, str]]]
    )
    citations: tuple[Citation, ...] = attrs.field(default=(), converter=Given[Iterable[Citation | Id]])
    readings: tuple[Reading, ...] = attrs.field(default=(), converter=Given[Iterable[Reading]])
    classification: Classification | None = attrs.field(
        default=None, converter=Given[Classification | Level | str | None]
    )
    note: str | None = None

    def in_words(self, called: Called) -> str | None:  # noqa: ARG002 - for classes whose records have no names
        """What the record is, in a few words, where records of its class have no names; else None.

        Args:
            called: what another record is called, by its id.
        """
        return None

    def __str__(self) -> str:
        """One line: the name of the record, its title or what it is in words, then its id."""
        label = " ".join(label_of(self).split())
        cut = label if len(label) <= _LONGEST_LINE else f"{label[: _LONGEST_LINE - 1].rstrip()}…"
        return cut if cut == self.id else f"{cut} ({self.id})"

    @classmethod
    def own_checks(cls) -> tuple[Check, ...]:
        """The checks of this class and that its id begins with its kind."""
        return (_id_check(cls.kind), *cls.checks)


def _id_check(kind: str) -> Check:
    def find(record: Any) -> Problem | None:
        found = kind_of(record.id)
        if found == kind:
            return None
        example = "state:FRA" if kind == "state" else f"{kind}:some-name"
        code, message = "ID_FORM", f'"{record.id[:60]}" is not an id'
        if found is not None:
            code = "ID_KIND"
            message = f'"{record.id}" is the id of {with_article(found)}, but this is {with_article(kind)}'
            example = example if "state" in (kind, found) else f"{kind}:{record.id.partition(':')[2]}"
        return Problem(
            code=code, message=message, hint=f"write {kind}:slug, e.g. {example}", pointer="/id", value=record.id
        )

    return Check(("id",), find, holds=ids_of(kind))


@attrs.frozen(kw_only=True, weakref_slot=False)
class FamilyDays(Structure):
    """The last days that families of records speak of, where these are not the day of the dossier.

    Attributes:
        treaties: the last day, included, of acts towards treaties and their amendments.
        declarations: the last day, included, of declarations by which States accept or exclude jurisdiction.
        sanctions: the last day, included, of sanctions, their programmes and licences.
        cases: the last day, included, of situations, cases and warrants.
    """

    treaties: PartialDate | None = attrs.field(default=None, converter=Given[Day | None])
    declarations: PartialDate | None = attrs.field(default=None, converter=Given[Day | None])
    sanctions: PartialDate | None = attrs.field(default=None, converter=Given[Day | None])
    cases: PartialDate | None = attrs.field(default=None, converter=Given[Day | None])


@attrs.frozen(kw_only=True, weakref_slot=False)
class Gap(Structure):
    """Somebody whose records are no longer all in a dossier, as some were taken out of it.

    Attributes:
        of: the participant in a treaty, or the target of sanctions.
        towards: the treaty or amendment towards which acts were taken out; None where these were sanctions.
        since: the first day on which one of them can have had an effect; None where that is not known.
        of_what_binds: whether one of them may have made a participant a party or ended that; else they only bear on
            whether it is a signatory.
    """

    of: PartyId = attrs.field(converter=Given[Id])
    towards: TreatyOrAmendmentId | None = attrs.field(default=None, converter=Given[Id | None])
    since: PartialDate | None = attrs.field(default=None, converter=Given[Day | None])
    of_what_binds: bool = True


@attrs.frozen(kw_only=True, weakref_slot=False)
class Preference(Structure):
    """A field about which sources differ, and of which one reading was preferred.

    Attributes:
        record: the record.
        field: the path of the field within it, as in `Reading.field`.
    """

    record: AnyId = attrs.field(converter=Given[Id])
    field: str


Family = Literal["treaties", "declarations", "sanctions", "cases"]
"""A family of records that may end on a day of its own."""


@attrs.frozen(kw_only=True, weakref_slot=False)
class About(Structure):
    """What a dossier says of itself.

    Attributes:
        title: its title, in words of its compiler.
        compiled: the day it was put together.
        as_of: the last day its records speak of, included: what happened later is not in them.
        as_of_by_family: that day for families of records that end on another one.
        gaps: whose records were taken out, where it was claimed that all are recorded; `Dossier.without` adds them.
        preferred: the fields of which one reading was preferred, so that answers no longer depend on the others;
            `Dossier.preferring` adds them.
        by: who compiled it, in words.
        licence: on what terms it may be used, in words or as an SPDX identifier.
        default_classification: who may see the records that do not say so themselves.
    """

    title: str | None = None
    compiled: PartialDate | None = attrs.field(default=None, converter=Given[Day | None])
    as_of: PartialDate | None = attrs.field(default=None, converter=Given[Day | None])
    as_of_by_family: FamilyDays | None = None
    gaps: tuple[Gap, ...] = attrs.field(default=(), converter=Given[Iterable[Gap]])
    preferred: tuple[Preference, ...] = attrs.field(default=(), converter=Given[Iterable[Preference]])
    by: str | None = None
    licence: str | None = None
    default_classification: Classification | None = attrs.field(
        default=None, converter=Given[Classification | Level | str | None]
    )

    def as_of_for(self, family: Family) -> PartialDate | None:
        """The last day that the records of a family speak of: its own where it has one, else that of the dossier."""
        own: PartialDate | None = None if self.as_of_by_family is None else getattr(self.as_of_by_family, family)
        return self.as_of if own is None else own
