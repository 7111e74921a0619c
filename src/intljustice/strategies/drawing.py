"""Values drawn by the types of their fields, with care where the checks of a class tie fields together."""

from collections.abc import Callable, Mapping, Sequence
from enum import Enum
from functools import cache
from types import NoneType
from typing import Annotated, Any, TypeVar, get_args, get_origin

from hypothesis import strategies as st

from intljustice.model.fields import Hint, fields_of, is_structure, item_of, kinds_of, options
from intljustice.model.references import Kinds, remembered
from intljustice.model.structure import Structure
from intljustice.records.actors import has_a_name, has_a_name_or_description
from intljustice.records.record import Record
from intljustice.strategies import plain_values
from intljustice.strategies.constraints import CAREFUL, LARGEST
from intljustice.values.dates import Moment, PartialDate
from intljustice.values.provisions import Provision

S = TypeVar("S", bound=Structure)
Fields = Mapping[str, st.SearchStrategy[Any]]

_TRUTHS = st.booleans()
_SIZES = (st.integers(0, 2), st.integers(1, 3))
_IS_STRANGE = st.sampled_from((False,) * 7 + (True,))

_LEAVES: Mapping[Hint, st.SearchStrategy[Any]] = {
    str: plain_values.texts(),
    int: st.integers(-LARGEST, LARGEST),
    bool: _TRUTHS,
    PartialDate: plain_values.partial_dates(),
    Moment: plain_values.moments(),
    Provision: plain_values.provisions(),
}


class Drawing:
    """Draws the fields of one value after the other.

    Attributes:
        draw: what draws from a strategy.
    """

    def __init__(self, draw: st.DrawFn, at_hand: Mapping[str, Sequence[str]] | None = None) -> None:
        """Keep the means of drawing; `at_hand` holds, by kind, the ids that references mostly name."""
        self.draw = draw
        self._at_hand = at_hand or {}

    def structure(self, cls: type[S], given: Fields | None = None) -> S:
        """An instance of this class; the fields given are drawn from their own strategies."""
        values = self._with_care(cls)
        values |= {name: self.draw(strategy) for name, strategy in (given or {}).items()}
        rest = [(field.name, hint) for field, hint in fields_of(cls) if field.name not in values]
        filled = self.draw(_choices(sum(_may_be_empty(hint) for _, hint in rest)))
        for name, hint in rest:
            if not _may_be_empty(hint):
                values[name] = self._some(hint)
                continue
            filled, is_filled = divmod(filled, 2)
            empty = _empty(hint)
            values[name] = self._some(hint, least=int(empty == ())) if is_filled else empty
        make: Callable[..., S] = cls
        return make(**values)

    def field(self, cls: type[Structure], name: str, least: int = 0) -> Any:
        """A value of one field by its type, never None; of a tuple at least so many."""
        return self._some({field.name: hint for field, hint in fields_of(cls)}[name], least)

    def one_of(self, *choices: Any) -> Any:
        """One of these."""
        return self.draw(st.sampled_from(choices))

    def size(self, least: int = 0) -> int:
        """How many values a tuple holds, of which it needs at least so many."""
        return self.draw(_SIZES[least])

    def maybe(self, strategy: st.SearchStrategy[Any]) -> Any:
        """A value of this strategy, or None."""
        return self.draw(strategy) if self.draw(_TRUTHS) else None

    def _some(self, hint: Hint, least: int = 0) -> Any:
        """A value of this type, never None; of a tuple at least so many."""
        hints = [one for one in options(hint) if one is not NoneType]
        one = hints[0] if len(hints) == 1 else self.one_of(*hints)
        if (kinds := kinds_of(one)) is not None:
            return self._reference(kinds)
        bare = get_args(one)[0] if get_origin(one) is Annotated else one
        if (item := item_of(bare)) is not None:
            return tuple(self._some(item) for _ in range(self.size(least)))
        return self.structure(bare) if is_structure(bare) else self.draw(_leaves(bare))

    def _reference(self, kinds: Kinds) -> str:
        near = [one for kind, held in self._at_hand.items() if kinds.allow(kind) for one in held]
        is_strange = not near or self.draw(_IS_STRANGE)
        return self.draw(plain_values.ids(*kinds.names)) if is_strange else self.one_of(*near)

    def _with_care(self, cls: type[Structure]) -> dict[str, Any]:
        """The fields that the checks of a class have something to say about."""
        values = CAREFUL[cls](self) if cls in CAREFUL else {}
        if issubclass(cls, Record):
            values["id"] = self.draw(plain_values.ids(cls.kind))
        if has_a_name in cls.checks:
            values["names"] = self.field(cls, "names", least=1)
        elif has_a_name_or_description in cls.checks:
            values["names"] = self.field(cls, "names")
            values["description"] = (
                self.maybe(plain_values.texts()) if values["names"] else self.draw(plain_values.texts())
            )
        return values


def of(cls: type[S], **fields: st.SearchStrategy[Any]) -> st.SearchStrategy[S]:
    """Values of any class with fields, also of a record type of your own, each field drawn by its type.

    A type of your own that is one text on the wire is drawn as Hypothesis knows it: `st.register_type_strategy`
    tells it how. Fields that a check of your own ties together need a strategy each.

    Args:
        cls: the class.
        fields: strategies for single fields, in place of those by type; that the checks of the class hold for them is
            up to you.

    Raises:
        TypeError: for a field that the class does not have.
    """
    known = {field.name for field, _ in fields_of(cls)}
    if strange := sorted(fields.keys() - known):
        message = f"{cls.__name__} has no field {', '.join(strange)}"
        raise TypeError(message)
    return _structures(cls, fields)


@st.composite
def _structures(draw: st.DrawFn, cls: type[S], fields: Fields) -> S:
    return Drawing(draw).structure(cls, fields)


@cache
def _choices(count: int) -> st.SearchStrategy[int]:
    """Numbers of which each of so many binary digits is a choice: drawn at once, which takes a tenth of the time.

    Wider ones are made of parts, as of a wide range small numbers are drawn far more often.
    """
    few = 7
    if count <= few:
        return st.integers(0, (1 << count) - 1)
    return st.builds(lambda low, high: low | high << few, _choices(few), _choices(count - few))


def _may_be_empty(hint: Hint) -> bool:
    return NoneType in options(hint) or item_of(hint) is not None


def _empty(hint: Hint) -> tuple[()] | None:
    """What stands in a field of this type that holds nothing."""
    return None if NoneType in options(hint) else ()


@remembered
def _leaves(hint: Any) -> st.SearchStrategy[Any]:
    """Values without fields: the library's own, the terms of a vocabulary, or what Hypothesis knows of the class."""
    if hint in _LEAVES:
        return _LEAVES[hint]
    return st.sampled_from(hint) if issubclass(hint, Enum) else st.from_type(hint)
