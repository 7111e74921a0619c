"""Structure: the base of every immutable value and record, whose constructor reports all problems at once."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import wraps
from types import SimpleNamespace
from typing import Any, ClassVar, Self

import attrs

from intljustice.errors import InvalidRecord, InvalidValue, Problem, step
from intljustice.values import forms
from intljustice.values.memory import remembered
from intljustice.values.references import Kinds, may_name, reference

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


class Structure:
    """A frozen attrs class that reads what people write and keeps nothing that can change.

    Subclasses are decorated with `@attrs.frozen(kw_only=True)`. By hand, the constructor turns a list into a tuple,
    a text into the date, term or provision its field asks for, and a record into its id; it reports every problem
    of every field in one `InvalidRecord`. Decoders fill instances without the constructor; the checks run there too.
    """

    __slots__ = ()

    checks: ClassVar[tuple[Check, ...]] = ()
    begin: ClassVar[Callable[[Any], None] | None] = None
    """What is done to an instance before it is looked at."""

    @classmethod
    def __attrs_init_subclass__(cls) -> None:
        """Put the reading of what is given in front of the constructor that attrs has made."""
        for name, made in (("__init__", _reading(cls.__init__)), ("__repr__", Structure.__repr__)):
            setattr(cls, name, made)

    def __attrs_post_init__(self) -> None:
        """Refuse what the checks find: the last step of the constructor and of every decoder."""
        begin = type(self).begin
        if begin is not None:
            begin(self)
        examine(self)

    @classmethod
    def own_checks(cls) -> tuple[Check, ...]:
        """The checks of this class beside those of its references."""
        return cls.checks

    @classmethod
    def from_given(cls, given: Any) -> Self | None:  # noqa: ARG003 - for subclasses that have a shorter way of writing
        """The value that a shorter way of writing stands for, or None where there is no such way."""
        return None

    def __repr__(self) -> str:
        """The class with every field that holds something."""
        held = (f"{name}={value!r}" for name, value in filled(self))
        return f"{type(self).__name__}({', '.join(held)})"


def filled(structure: Structure) -> Iterator[tuple[str, Any]]:
    """The fields that hold something, with their values, in declared order."""
    for field, _ in forms.fields_of(type(structure)):
        value = getattr(structure, field.name)
        if value is not None and value != ():
            yield field.name, value


def sound_problems(cls: type[Structure], fields: Mapping[str, object]) -> list[Problem]:
    """What the checks find in the fields that could be read, where others could not."""
    view = SimpleNamespace(**fields)
    every = [*_reference_checks(cls), *cls.own_checks()]
    return [found for one in every if fields.keys() >= set(one.fields) and (found := one.find(view)) is not None]


def in_order(cls: type[Structure], problems: Iterable[Problem]) -> list[Problem]:
    """The problems in the order in which the class declares their fields."""
    places = {step(field.name): place for place, (field, _) in enumerate(forms.fields_of(cls))}
    return sorted(problems, key=lambda found: places.get("/" + found.pointer[1:].partition("/")[0], -1))


def examine(structure: Structure) -> None:
    """Raise `InvalidRecord` with everything that the checks find."""
    cls = type(structure)
    every = (*_reference_checks(cls), *_text_checks(cls), *cls.own_checks())
    problems = [problem for one in every if (problem := one.find(structure)) is not None]
    if problems:
        raise InvalidRecord(_title(cls, getattr(structure, "id", None)), problems)


@remembered
def make_quick(cls: type[Structure]) -> None:
    """Let instances of a class be examined at the speed that decoding many of them needs.

    `examine` works out anew which checks there are, and what each finds; this writes them down once as one condition,
    the way attrs writes its constructors, and puts it where a decoder calls it. Only where the condition fails is
    `examine` asked what is wrong.
    """
    names: dict[str, Any] = {"begin": cls.begin, "examine": examine}
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
    lines += [f"    if not ({' and '.join(holds)}):", "        examine(self)"] if holds else []
    exec("\n".join(lines), names)  # noqa: S102 - written above from the names of fields
    cls.__attrs_post_init__ = names["__attrs_post_init__"]  # type: ignore[method-assign]


def _title(cls: type, named: object) -> str:
    return f"{cls.__name__} {named!r}" if isinstance(named, str) else cls.__name__


def _reading(made: Callable[..., None]) -> Callable[..., None]:
    """The constructor that first reads every argument by the type of its field."""

    @wraps(made)
    def __init__(self: Structure, *args: object, **given: object) -> None:  # noqa: N807 - it becomes the constructor
        cls = type(self)
        positional = [field.name for field, _ in forms.fields_of(cls) if not field.kw_only]
        if len(args) > len(positional):
            made(self, *args, **given)  # the interpreter's own words for too many arguments
        read, problems = _read_fields(cls, {**dict(zip(positional, args, strict=False)), **given})
        if problems:
            problems += sound_problems(cls, read)
            raise InvalidRecord(_title(cls, given.get("id")), in_order(cls, problems))
        made(self, **read)

    return __init__


def _read_fields(cls: type, given: Mapping[str, object]) -> tuple[dict[str, object], list[Problem]]:
    """The fields that can be read, each as its type asks for it, and the problems of the others."""
    wanted = {field.name: hint for field, hint in forms.fields_of(cls)}
    read: dict[str, object] = {}
    problems: list[Problem] = []
    for name, value in given.items():
        before = len(problems)
        taken = forms.form(wanted[name])(value, step(name), problems) if name in wanted else value
        if len(problems) == before:
            read[name] = taken
    return read, problems


@remembered
def _references(cls: type) -> tuple[tuple[str, Kinds, bool], ...]:
    """The fields that name records: the kinds they may name, and whether they name several."""
    found: list[tuple[str, Kinds, bool]] = []
    for field, hint in forms.fields_of(cls):
        for one in forms.options(hint):
            item = forms.item_of(one)
            kinds = forms.kinds_of(one if item is None else item)
            if kinds is not None:
                found.append((field.name, kinds, item is not None))
    return tuple(found)


def _reference_checks(cls: type) -> Iterator[Check]:
    """One check for each field that names records: well-formed ids of the kinds it may name."""
    for name, kinds, many in _references(cls):
        yield Check((name,), _several_named(name, kinds) if many else _one_named(name, kinds))


_SAYS_SOMETHING = {
    "text": "self.{0}",
    "optional": "(self.{0} is None or self.{0})",
    "several": '(not self.{0} or "" not in self.{0})',
    "either": '(self.{0} != "" and (type(self.{0}) is not tuple or "" not in self.{0}))',
}
"""For each way of holding text, the condition under which none of it is empty."""


def _texts(cls: type) -> Iterator[tuple[str, str]]:
    """The fields that hold plain text, and how."""
    for field, hint in forms.fields_of(cls):
        plain = [str for one in forms.options(hint) if one is str]
        several = any(forms.item_of(one) is str for one in forms.options(hint))
        others = len(forms.options(hint)) - len(plain) - several
        if plain and (several or others > 1):
            yield field.name, "either"
        elif plain or several:
            yield field.name, "several" if several else "optional" if others else "text"


def _text_checks(cls: type) -> Iterator[Check]:
    """One check for each field that holds plain text: that it is not empty; every other way in has seen to that."""
    for name, _ in _texts(cls):
        yield Check((name,), _says_something(name))


def _says_something(name: str) -> Find:
    def find(structure: Any) -> Problem | None:
        value = getattr(structure, name)
        if value != "" and not (isinstance(value, tuple) and "" in value):
            return None
        return Problem(
            code="EMPTY", message="an empty text says nothing", mend="write it or leave it out", pointer=step(name)
        )

    return find


def _one_named(name: str, kinds: Kinds) -> Find:
    may_stand, at = may_name(kinds), step(name)

    def find(structure: Any) -> Problem | None:
        value = getattr(structure, name)
        return None if may_stand(value) else _why_not(value, kinds, at)

    return find


def _several_named(name: str, kinds: Kinds) -> Find:
    may_stand, at = may_name(kinds), step(name)

    def find(structure: Any) -> Problem | None:
        for place, value in enumerate(getattr(structure, name)):
            if not may_stand(value):
                return _why_not(value, kinds, at + step(place))
        return None

    return find


def _why_not(text: str, kinds: Kinds, at: str) -> Problem | None:
    try:
        reference(text, kinds)
    except InvalidValue as error:
        return error.problems[0].under(at)
    return None
