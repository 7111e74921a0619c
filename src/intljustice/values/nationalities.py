"""Nationality: a State whose national somebody is, and since when."""

from collections.abc import Iterable
from enum import StrEnum, unique
from typing import Annotated, Any, Self

import attrs

from intljustice.values.forms import many, maybe
from intljustice.values.periods import Period, as_period
from intljustice.values.references import HasId, Id, Kinds, as_id
from intljustice.values.structures import Structure


@unique
class NationalityNature(StrEnum):
    """The word a list uses for the tie: some lists keep the two apart, and others know only one of them."""

    NATIONALITY = "nationality"
    CITIZENSHIP = "citizenship"


def as_nationality_nature(value: NationalityNature | str | None) -> NationalityNature | None:
    """The nature that is spelled so."""
    return maybe(NationalityNature, value)


@attrs.frozen(weakref_slot=False)
class Nationality(Structure):
    """A State whose national a person is. Written by hand also as the bare id of the State.

    Attributes:
        state: the State.
        period: from when until when, ends included; None where not recorded.
        statement: what a source says of it where it does not simply state it, in our words: "a native of North Kivu".
        nature: what the source calls the tie (`NationalityNature`); None where that is not recorded.
    """

    state: Annotated[str, Kinds("state")] = attrs.field(converter=as_id)
    period: Period | None = attrs.field(default=None, converter=as_period)
    statement: str | None = attrs.field(default=None, kw_only=True)
    nature: NationalityNature | None = attrs.field(default=None, kw_only=True, converter=as_nationality_nature)

    @classmethod
    def from_given(cls, given: Any) -> Self | None:
        """The nationality of a bare State."""
        return cls(given) if isinstance(given, str | HasId) else None


def as_nationalities(value: Iterable[Nationality | Id]) -> tuple[Nationality, ...]:
    """Nationalities, each given as such or as a bare State."""
    return many(Nationality, value)
