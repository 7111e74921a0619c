"""Whole dossiers, whose records mostly name one another."""

from intljustice.codec.kinds import KINDS
from intljustice.dossier import Dossier
from intljustice.records.about import About
from intljustice.records.record import Record
from intljustice.strategies.drawing import Drawing
from intljustice.strategies.words import ids, st
from intljustice.values.references import kind_of


@st.composite
def dossiers(draw: st.DrawFn, *classes: type[Record], max_size: int = 6) -> Dossier:
    """Dossiers of records of these classes, or of every kind the library brings; each id occurs once.

    Seven of eight references name a record of the dossier, where it holds one of a kind that they may name.

    Args:
        draw: is filled in by Hypothesis.
        classes: the classes of the records.
        max_size: the most records of one dossier.
    """
    by_kind = {cls.kind: cls for cls in classes or KINDS}
    taken = draw(st.lists(ids(*by_kind), max_size=max_size, unique=True))
    at_hand: dict[str, list[str]] = {}
    for one in taken:
        at_hand.setdefault(kind_of(one) or "", []).append(one)
    drawing = Drawing(draw, at_hand)
    made = [drawing.structure(by_kind[kind], {"id": st.just(one)}) for kind, held in at_hand.items() for one in held]
    about = drawing.structure(About) if draw(st.booleans()) else None
    return Dossier(made, about)
