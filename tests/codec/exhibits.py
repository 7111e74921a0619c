"""A record type and a value of one's own, and codecs that know them."""

from typing import Annotated, ClassVar

import attrs
import pytest
from cattrs import Converter

import intljustice as ij


@attrs.frozen(kw_only=True)
class Seal(ij.Structure):
    """A value of one's own."""

    number: int
    broken: bool = False


@attrs.frozen(kw_only=True)
class Exhibit(ij.Record):
    """A record type of one's own."""

    kind: ClassVar[str] = "exhibit"

    held_by: str
    supports: tuple[Annotated[str, ij.Kinds("claim")], ...] = ()
    seal: Seal | None = None
    found: ij.PartialDate | None = None


def left_alone(_: Converter) -> None:
    """Register no hook, which turns the fast path off all the same."""


EXHIBITS = ij.Codec(extra=(Exhibit,))
SLOW_EXHIBITS = ij.Codec(extra=(Exhibit,), configure=left_alone)
EXHIBIT = Exhibit(
    id="exhibit:boot",
    held_by="The Registry",
    supports=("claim:one",),
    seal=Seal(number=7),
    found=ij.PartialDate("2025-03~"),
)
EXHIBIT_TEXT = (
    '{"kind":"exhibit","id":"exhibit:boot","held_by":"The Registry","supports":["claim:one"],'
    '"seal":{"number":7},"found":"2025-03~"}'
)
BOTH = [pytest.param(EXHIBITS, id="fast"), pytest.param(SLOW_EXHIBITS, id="with hooks")]
