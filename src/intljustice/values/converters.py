"""How a day, a text or an id may be written by hand: converters that say so to readers and type checkers."""

from typing import Annotated

from intljustice.model.references import Kinds

SourceId = Annotated[str, Kinds("source")]
