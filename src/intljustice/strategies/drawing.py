"""Values drawn field by field: by the types of the fields, and by what the checks of a class demand of them."""

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
from intljustice.values.dates import Moment, PartialDate
from intljustice.values.provisions import Provision

S = TypeVar("S", bound=Structure)
Fields = Mapping[str, st.SearchStrategy[Any]]
Constraint = Callable[["FieldDrawer"], dict[str, Any]]
"""Draws the fields of a class that its checks tie together, or of which they ask more than the types say."""

LARGEST = 1 << 53
"""The largest whole number that every reader of JSON takes exactly."""

_TRUTHS = st.booleans()
_SIZES = (st.integers(0, 2), st.integers(1, 3))
"""How many values a tuple holds, by the least number it needs."""
_IS_ANY_ID = st.sampled_from((False,) * 7 + (True,))

_SCALARS: Mapping[Hint, st.SearchStrategy[Any]] = {
    str: plain_values.texts(),
    int: st.integers(-LARGEST, LARGEST),
    bool: _TRUTHS,
    PartialDate: plain_values.partial_dates(),
    Moment: plain_values.moments(),
    Provision: plain_values.provisions(),
}


class FieldDrawer:
    """Draws the fields of one value after the other.

    Attributes:
        draw: Hypothesis's own function, which draws from a strategy.
    """

    def __init__(
        self,
        draw: st.DrawFn,
        constraints: Mapping[type[Structure], Constraint],
        ids: Mapping[str, Sequence[str]] | None = None,
    ) -> None:
        """Keep what draws, the constraints of classes, and by kind the ids that most references are to name."""
        self.draw = draw
        self._constraints = constraints
        self._ids = ids or {}

    def structure(self, cls: type[S], given: Fields | None = None) -> S:
        """An instance of this class; the fields in `given` are drawn from their own strategies."""
        values = self._constrained(cls)
        values |= {name: self.draw(strategy) for name, strategy in (given or {}).items()}
        rest = [(field.name, hint) for field, hint in fields_of(cls) if field.name not in values]
        choices = self.draw(_choices(sum(_may_be_empty(hint) for _, hint in rest)))
        for name, hint in rest:
            if not _may_be_empty(hint):
                values[name] = self._filled(hint)
                continue
            choices, is_filled = divmod(choices, 2)
            empty = None if NoneType in options(hint) else ()
            values[name] = self._filled(hint, least=int(empty == ())) if is_filled else empty
        make: Callable[..., S] = cls
        return make(**values)

    def field(self, cls: type[Structure], name: str, least: int = 0) -> Any:
        """A value of one field by its type, never None; a tuple of at least so many."""
        return self._filled({field.name: hint for field, hint in fields_of(cls)}[name], least)

    def one_of(self, *choices: Any) -> Any:
        """One of these values."""
        return self.draw(st.sampled_from(choices))

    def size(self, least: int = 0) -> int:
        """How many values a tuple holds, of which it needs at least so many."""
        return self.draw(_SIZES[least])

    def maybe(self, strategy: st.SearchStrategy[Any]) -> Any:
        """A value of this strategy, or None."""
        return self.draw(strategy) if self.draw(_TRUTHS) else None

    def if_needed(self, strategy: st.SearchStrategy[Any], *, needed: bool) -> Any:
        """A value of this strategy where it is needed; elsewhere that, or None."""
        return self.draw(strategy) if needed else self.maybe(strategy)

    def _filled(self, hint: Hint, least: int = 0) -> Any:
        """A value of this type, never None; a tuple of at least so many."""
        hints = [option for option in options(hint) if option is not NoneType]
        chosen = hints[0] if len(hints) == 1 else self.one_of(*hints)
        if (kinds := kinds_of(chosen)) is not None:
            return self._reference(kinds)
        bare = get_args(chosen)[0] if get_origin(chosen) is Annotated else chosen
        if (item := item_of(bare)) is not None:
            return tuple(self._filled(item) for _ in range(self.size(least)))
        return self.structure(bare) if is_structure(bare) else self.draw(_scalars(bare))

    def _reference(self, kinds: Kinds) -> str:
        """An id of one of these kinds: seven times of eight one of those given, where any of them is of such a kind."""
        fitting = [record_id for kind, ids in self._ids.items() if kinds.allow(kind) for record_id in ids]
        is_any = not fitting or self.draw(_IS_ANY_ID)
        return self.draw(plain_values.ids(*kinds.names)) if is_any else self.one_of(*fitting)

    def _constrained(self, cls: type[Structure]) -> dict[str, Any]:
        """The fields of which the checks of a class ask more than their types say."""
        values = self._constraints[cls](self) if cls in self._constraints else {}
        if issubclass(cls, Record):
            values["id"] = self.draw(plain_values.ids(cls.kind))
        if has_a_name in cls.checks:
            values["names"] = self.field(cls, "names", least=1)
        elif has_a_name_or_description in cls.checks:
            values["names"] = self.field(cls, "names")
            values["description"] = self.if_needed(plain_values.texts(), needed=not values["names"])
        return values


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


@remembered
def _scalars(hint: Any) -> st.SearchStrategy[Any]:
    """Values without fields: the library's own, the terms of a vocabulary, or what Hypothesis knows of the class."""
    if hint in _SCALARS:
        return _SCALARS[hint]
    return st.sampled_from(hint) if issubclass(hint, Enum) else st.from_type(hint)
