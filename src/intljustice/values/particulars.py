"""Address, IdentityDocument and Contact: the particulars by which lists tell persons and organisations apart."""

from collections.abc import Iterable
from typing import Annotated, Any, Self

import attrs

from intljustice.values.citations import Citation, as_citations
from intljustice.values.dates import PartialDate
from intljustice.values.forms import many
from intljustice.values.given import as_day
from intljustice.values.periods import Period, as_period
from intljustice.values.references import Kinds, as_optional_id
from intljustice.values.structures import Structure

IssuerId = Annotated[str, Kinds("state", "organisation")]


@attrs.frozen(kw_only=True, weakref_slot=False)
class Address(Structure):
    """Where somebody lives or sits. Written by hand also as the whole address in one text.

    Attributes:
        text: the address as printed, in one line.
        town: the town, as printed.
        state: the State it lies in.
        period: from when until when, ends included; None where not recorded.
        citations: what it rests on, where that differs from the record as a whole.
    """

    text: str | None = None
    town: str | None = None
    state: Annotated[str, Kinds("state")] | None = attrs.field(default=None, converter=as_optional_id)
    period: Period | None = attrs.field(default=None, converter=as_period)
    citations: tuple[Citation, ...] = attrs.field(default=(), converter=as_citations)

    @classmethod
    def from_given(cls, given: Any) -> Self | None:
        """The address that is one text."""
        return cls(text=given) if isinstance(given, str) else None


@attrs.frozen(kw_only=True, weakref_slot=False)
class IdentityDocument(Structure):
    """A passport, registration or other document that identifies its holder.

    Attributes:
        nature: what sort of document, as the source puts it: "passport", "company registration".
        number: its number, as printed.
        issuer: who issued it.
        state: the State it was issued in or for, where the issuer is an authority of it.
        issued: the day of issue.
        expires: the last day of its validity, included.
        valid: whether it is valid; None where that is not recorded.
        remark: what the list remarks on it, word for word: "issued in the name of another".
        citations: what it rests on, where that differs from the record as a whole.
    """

    nature: str
    number: str
    issuer: IssuerId | None = attrs.field(default=None, converter=as_optional_id)
    state: Annotated[str, Kinds("state")] | None = attrs.field(default=None, converter=as_optional_id)
    issued: PartialDate | None = attrs.field(default=None, converter=as_day)
    expires: PartialDate | None = attrs.field(default=None, converter=as_day)
    valid: bool | None = None
    remark: str | None = None
    citations: tuple[Citation, ...] = attrs.field(default=(), converter=as_citations)


@attrs.frozen(kw_only=True, weakref_slot=False)
class Contact(Structure):
    """A way of reaching somebody.

    Attributes:
        by: the way, as printed: "telephone", "e-mail", "website".
        value: the number or address, as printed.
    """

    by: str
    value: str


def as_addresses(value: Iterable[Address | str]) -> tuple[Address, ...]:
    """Addresses, each given as such or as one text."""
    return many(Address, value)


def as_identity_documents(value: Iterable[IdentityDocument]) -> tuple[IdentityDocument, ...]:
    """Identity documents in their order."""
    return many(IdentityDocument, value)


def as_contacts(value: Iterable[Contact]) -> tuple[Contact, ...]:
    """Contacts in their order."""
    return many(Contact, value)
