"""Checks: what the fields of a class must satisfy, and what is wrong where they do not."""

from collections.abc import Callable, Iterator, Mapping
from operator import attrgetter
from types import SimpleNamespace
from typing import Annotated, Any, get_args, get_origin

import attrs

from intljustice.errors import Problem, step
from intljustice.model.fields import Hint, fields_of, item_of, kinds_of, options
from intljustice.model.references import Kinds, may_name, refused_reference, remembered

Find = Callable[[Any], Problem | None]
"""Looks at the fields of a structure and gives the problem it finds, its pointer starting at the structure."""


@attrs.frozen
class Check:
    """One demand on the fields of a structure.

    Attributes:
        fields: the fields it reads; it is asked only where all of them are sound.
        find: what looks for the problem.
        holds: for a check of one field, what is true of its value where there is nothing to find; None, where the field
            may be None, is not asked about. Only for speed.
    """

    fields: tuple[str, ...]
    find: Find
    holds: Callable[[Any], object] | None = None


def check(*fields: str, holds: Callable[[Any], object] | None = None) -> Callable[[Find], Check]:
    """Make a function the check of these fields: `@check("start", "end")`."""
    return lambda find: Check(fields, find, holds)


def at_least(name: str, least: int, complaint: str) -> Check:
    """That a whole number, where it is given, is not below the least one that means something.

    Args:
        name: the field.
        least: the least number.
        complaint: what is wrong with a smaller one, said after the number: "is no number of counts".
    """

    def find(structure: Any) -> Problem | None:
        value = getattr(structure, name)
        if value is None or value >= least:
            return None
        message, hint = f"{value} {complaint}", f"write {least} or more"
        return Problem(code="NEGATIVE", message=message, hint=hint, pointer=step(name), value=str(value))

    return Check((name,), find)


def problems_in(structure: Any) -> list[Problem]:
    """What the checks find in a structure: in its references, its texts, and what its class demands beside these."""
    cls = type(structure)
    checks = (*_field_checks(cls), *cls.own_checks())
    return [problem for check in checks if (problem := check.find(structure)) is not None]


def sound_problems(own: tuple[Check, ...], fields: Mapping[str, object]) -> list[Problem]:
    """What a class's own checks find in the fields that could be read, where others could not."""
    view = SimpleNamespace(**fields)
    asked = (check for check in own if fields.keys() >= set(check.fields))
    return [problem for check in asked if (problem := check.find(view)) is not None]


@remembered
def all_hold(cls: Any) -> Callable[[Any], bool]:
    """Make the function that says whether all checks of a class hold for an instance, but not which does not.

    Decoders ask it of every value of every record; `problems_in` would take longer than the decoding.
    """
    own, texts, references = cls.own_checks(), tuple(_texts(cls)), _references(cls)
    text_of = _all_of([name for name, alone, _ in texts if alone])
    conditions = [(attrgetter(name), may_name(kinds)) for name, kinds, many in references if not many]
    conditions += [(attrgetter(check.fields[0]), check.holds) for check in own if check.holds is not None]
    lists = [(attrgetter(name), may_name(kinds)) for name, kinds, many in references if many]
    lists += [(attrgetter(name), bool) for name, _, several in texts if several]
    finds = [check.find for check in own if check.holds is None]

    def hold(structure: Any) -> bool:
        if "" in text_of(structure):
            return False
        for value_of, holds in conditions:
            if (value := value_of(structure)) is not None and not holds(value):
                return False
        for values_of, holds in lists:
            if (values := values_of(structure)) and type(values) is tuple and not all(map(holds, values)):
                return False
        return not finds or all(find(structure) is None for find in finds)

    return hold


def _all_of(names: list[str]) -> Callable[[Any], tuple[object, ...]]:
    """The values of several fields as a tuple; the first is named twice, as of a single name none would be made."""
    return attrgetter(*names, names[0]) if names else lambda _: ()


@remembered
def _field_checks(cls: type) -> tuple[Check, ...]:
    """A check for each field that names records or holds plain text."""
    named = [Check((name,), _names_allowed(name, kinds, many)) for name, kinds, many in _references(cls)]
    return (*named, *(Check((name,), _says_something(name)) for name, _, _ in _texts(cls)))


@remembered
def _references(cls: type) -> tuple[tuple[str, Kinds, bool], ...]:
    """The fields that name records: the kinds they may name, and whether they name several."""
    references: list[tuple[str, Kinds, bool]] = []
    for field, hint in fields_of(cls):
        for option in options(hint):
            item = item_of(option)
            kinds = kinds_of(option if item is None else item)
            if kinds is not None:
                references.append((field.name, kinds, item is not None))
    return tuple(references)


def _names_allowed(name: str, kinds: Kinds, many: bool) -> Find:  # noqa: FBT001 - passed on
    def find(structure: Any) -> Problem | None:
        value = getattr(structure, name)
        places = enumerate(value) if many else ((None, value),)
        for place, named in places:
            if not may_name(kinds)(named):
                at = step(name) + ("" if place is None else step(place))
                return refused_reference(named, kinds).problems[0].under(at)
        return None

    return find


def _texts(cls: type) -> Iterator[tuple[str, bool, bool]]:
    """The fields that hold plain text: whether one text alone, and whether several in a tuple."""
    for field, hint in fields_of(cls):
        alone = any(map(_is_text, options(hint)))
        several = any(_is_text(item_of(option)) for option in options(hint))
        if alone or several:
            yield field.name, alone, several


def _is_text(hint: Hint | None) -> bool:
    """Whether it is plain text, also where a remark of the user's own stands beside the type."""
    bare = get_args(hint)[0] if get_origin(hint) is Annotated else hint
    return bare is str and kinds_of(hint) is None


def _says_something(name: str) -> Find:
    def find(structure: Any) -> Problem | None:
        value = getattr(structure, name)
        if value != "" and not (isinstance(value, tuple) and "" in value):
            return None
        complaint, hint = "an empty text says nothing", "write the text or leave it out"
        return Problem(code="EMPTY", message=complaint, hint=hint, pointer=step(name))

    return find
