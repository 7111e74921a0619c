"""About: what a dossier says of itself."""

import attrs

from intljustice.values.citations import Classification, as_classification
from intljustice.values.dates import PartialDate
from intljustice.values.given import as_day
from intljustice.values.structures import Structure


@attrs.frozen(kw_only=True, weakref_slot=False)
class About(Structure):
    """What a dossier says of itself.

    Attributes:
        title: its title, in words of its compiler.
        compiled: the day it was put together.
        as_of: the last day its records speak of, included: what happened later is not in them.
        by: who compiled it, in words.
        licence: on what terms it may be used, in words or as an SPDX identifier.
        default_classification: who may see the records that do not say so themselves.
    """

    title: str | None = None
    compiled: PartialDate | None = attrs.field(default=None, converter=as_day)
    as_of: PartialDate | None = attrs.field(default=None, converter=as_day)
    by: str | None = None
    licence: str | None = None
    default_classification: Classification | None = attrs.field(default=None, converter=as_classification)
