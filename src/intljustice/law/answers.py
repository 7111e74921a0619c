"""Answer: what every answer carries besides itself, so that it can be quoted and checked."""

from collections.abc import Iterator
from typing import ClassVar

import attrs

from intljustice.records.record import Tagged
from intljustice.values.citations import as_confidence
from intljustice.values.dates import PartialDate
from intljustice.values.given import as_day, as_ids, as_provisions, as_texts
from intljustice.values.provisions import Provision
from intljustice.values.references import AnyId
from intljustice.values.structures import Structure
from intljustice.values.truth import Confidence


@attrs.frozen(weakref_slot=False)
class Bounds(Structure):
    """A number known within bounds: the same twice where it is known.

    Attributes:
        low: the least it can be.
        high: the most it can be.
    """

    low: int
    high: int

    def __str__(self) -> str:
        """The number, or both bounds."""
        return str(self.low) if self.low == self.high else f"{self.low} to {self.high}"


@attrs.frozen(kw_only=True, weakref_slot=False)
class Answer(Tagged):
    """An answer to one question put to a dossier. It prints as plain sentences.

    Attributes:
        kind: what it answers.
        records: the records on which it rests.
        provisions: the clauses on which it rests.
        reasons: why it is so, each in one plain sentence.
        missing: what would have to be recorded for a better answer, each in a few words.
        confidence: how sure it is: the lowest among the facts on which it turns; None where these do not say, and of
            an answer that is unknown.
        as_of: the day at which the records stand that it rests on.
    """

    kind: ClassVar[str]

    records: tuple[AnyId, ...] = attrs.field(default=(), converter=as_ids)
    provisions: tuple[Provision, ...] = attrs.field(default=(), converter=as_provisions)
    reasons: tuple[str, ...] = attrs.field(default=(), converter=as_texts)
    missing: tuple[str, ...] = attrs.field(default=(), converter=as_texts)
    confidence: Confidence | None = attrs.field(default=None, converter=as_confidence)
    as_of: PartialDate | None = attrs.field(default=None, converter=as_day)

    def sentences(self) -> Iterator[str]:
        """The answer in plain sentences, the reasons after the answer itself."""
        yield from self.reasons
        if self.confidence is not None:
            yield f"Confidence {self.confidence}."

    def __str__(self) -> str:
        """The sentences."""
        return " ".join(self.sentences())
