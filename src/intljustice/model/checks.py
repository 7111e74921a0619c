"""Checks: what the fields of a class with fields must satisfy, asked one by one or, for decoders, all at once."""

from collections.abc import Callable, Iterator, Mapping
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
    every = (*_field_checks(cls), *cls.own_checks())
    return [problem for one in every if (problem := one.find(structure)) is not None]


def sound_problems(own: tuple[Check, ...], fields: Mapping[str, object]) -> list[Problem]:
    """What a class's own checks find in the fields that could be read, where others could not."""
    view = SimpleNamespace(**fields)
    asked = (one for one in own if fields.keys() >= set(one.fields))
    return [problem for one in asked if (problem := one.find(view)) is not None]


def quick_check(cls: Any, otherwise: Callable[[Any], object]) -> Callable[[Any], None]:
    """All checks of a class as one function, which asks `otherwise` only where one of them does not hold.

    Written down as source once, the way attrs writes its constructors: the checks run for every value of every record
    that is decoded, and asking them one by one takes longer than the decoding.
    """
    names: dict[str, Any] = {"begin": cls.begin, "otherwise": otherwise}
    holds: list[str] = []
    for place, (field, kinds, many) in enumerate(_references(cls)):
        names[f"may{place}"] = may_name(kinds)
        alone, several = f"may{place}(self.{field})", f"(not self.{field} or all(map(may{place}, self.{field})))"
        holds.append(several if many else alone)
    holds += [_SAYS_SOMETHING[form].format(name) for name, form in _texts(cls)]
    for place, one in enumerate(cls.own_checks()):
        names |= {f"find{place}": one.find, f"holds{place}": one.holds}
        value = f"self.{one.fields[0]}"
        quick = f"({value} is None or holds{place}({value}))"
        holds.append(f"find{place}(self) is None" if one.holds is None else quick)
    lines = ["def __attrs_post_init__(self):", "    begin(self)" if cls.begin else "    pass"]
    lines += [f"    if not ({' and '.join(holds)}):", "        otherwise(self)"] if holds else []
    exec("\n".join(lines), names)  # noqa: S102 - written above from the names of fields
    made: Callable[[Any], None] = names["__attrs_post_init__"]
    return made


@remembered
def _field_checks(cls: type) -> tuple[Check, ...]:
    """A check for each field that names records or holds plain text."""
    named = [Check((name,), _names_allowed(name, kinds, many)) for name, kinds, many in _references(cls)]
    return (*named, *(Check((name,), _says_something(name)) for name, _ in _texts(cls)))


@remembered
def _references(cls: type) -> tuple[tuple[str, Kinds, bool], ...]:
    """The fields that name records: the kinds they may name, and whether they name several."""
    found: list[tuple[str, Kinds, bool]] = []
    for field, hint in fields_of(cls):
        for one in options(hint):
            item = item_of(one)
            kinds = kinds_of(one if item is None else item)
            if kinds is not None:
                found.append((field.name, kinds, item is not None))
    return tuple(found)


def _names_allowed(name: str, kinds: Kinds, many: bool) -> Find:  # noqa: FBT001 - passed on
    def find(structure: Any) -> Problem | None:
        value = getattr(structure, name)
        places = enumerate(value) if many else ((None, value),)
        for place, one in places:
            if not may_name(kinds)(one):
                at = step(name) + ("" if place is None else step(place))
                return refused_reference(one, kinds).problems[0].under(at)
        return None

    return find


_SAYS_SOMETHING = {
    "text": "self.{0}",
    "optional": "(self.{0} is None or self.{0})",
    "several": '(not self.{0} or "" not in self.{0})',
    "either": '(self.{0} != "" and (type(self.{0}) is not tuple or "" not in self.{0}))',
}
"""For each way of holding text, the condition under which none of it is empty."""


def _texts(cls: type) -> Iterator[tuple[str, str]]:
    """The fields that hold plain text, and how."""
    for field, hint in fields_of(cls):
        plain = [one for one in options(hint) if _is_text(one)]
        several = any(_is_text(item_of(one)) for one in options(hint))
        others = len(options(hint)) - len(plain) - several
        if plain and (several or others > 1):
            yield field.name, "either"
        elif plain or several:
            yield field.name, "several" if several else "optional" if others else "text"


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
