"""Structure: the base of every immutable value and record, whose constructor reports all problems at once."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from enum import Enum
from functools import partial, wraps
from types import NoneType
from typing import Any, ClassVar, Self

import attrs

from intljustice.errors import InvalidRecord, Problem, step
from intljustice.model.checks import Check, all_hold, problems_in, sound_problems
from intljustice.model.fields import Form, fields_of, form
from intljustice.model.references import remembered


class Structure:
    """A frozen attrs class that reads what people write and keeps nothing that can change.

    Subclasses are decorated with `@attrs.frozen(kw_only=True)`. By hand, the constructor turns a list into a tuple,
    a text into the date, term or provision its field asks for, and a record into its id; it reports every problem
    of every field in one `InvalidRecord`. Decoders fill instances without the constructor; the checks run there too.
    """

    __slots__ = ()

    checks: ClassVar[tuple[Check, ...]] = ()

    @classmethod
    def __attrs_init_subclass__(cls) -> None:
        """Put the reading of what is given in front of the constructor that attrs has made.

        The constructor and every decoder begin and examine an instance by the steps below: a class with such a step of
        its own is refused with `TypeError`, which says to declare a check instead.
        """
        for name in ("__attrs_pre_init__", "__attrs_post_init__"):
            if name in vars(cls):
                message = f"{cls.__name__}: declare what its fields must satisfy in `checks`, not in {name}"
                raise TypeError(message)
        for name, method in (("__init__", _reading(cls.__init__)), ("__repr__", Structure.__repr__)):
            setattr(cls, name, method)

    def __attrs_post_init__(self) -> None:
        """Refuse what the checks find: the last step of the constructor and of every decoder."""
        if not all_hold(type(self))(self) and (problems := problems_in(self)):
            raise InvalidRecord(_title(type(self), getattr(self, "id", None)), problems)

    @classmethod
    def own_checks(cls) -> tuple[Check, ...]:
        """The checks of this class beside those of its references."""
        return cls.checks

    @classmethod
    def from_given(cls, given: Any) -> Self | None:  # noqa: ARG003 - for subclasses that have a shorter way of writing
        """The value that a shorter way of writing stands for, or None where there is no such way."""
        return None

    def __repr__(self) -> str:
        """The class with every field that holds something: the first, its own, then those of its base classes."""
        first, *others = tuple(filled(self)) or (("", None),)
        inherited = {field.name for base in type(self).__mro__[1:] if attrs.has(base) for field in attrs.fields(base)}
        ordered = (first, *sorted(others, key=lambda field: field[0] in inherited))
        held = (f"{name}={value!r}" for name, value in ordered if name)
        return f"{type(self).__name__}({', '.join(held)})"

    def __reduce__(self) -> tuple[Callable[[], "Structure"], tuple[()]]:
        """Copies and pickles are made by the constructor."""
        values = {field.name: getattr(self, field.name) for field, _ in fields_of(type(self))}
        return partial(type(self), **values), ()


def filled(structure: Structure) -> Iterator[tuple[str, Any]]:
    """The fields that hold something, with their values, in declared order."""
    for field, _ in fields_of(type(structure)):
        value = getattr(structure, field.name)
        if value is not None and value != ():
            yield field.name, value


def in_order(cls: type[Structure], problems: Iterable[Problem]) -> list[Problem]:
    """The problems in the order in which the class declares their fields."""
    places = {step(field.name): place for place, (field, _) in enumerate(fields_of(cls))}
    return sorted(problems, key=lambda problem: places.get("/" + problem.pointer[1:].partition("/")[0], -1))


def _title(cls: type, named: object) -> str:
    return f"{cls.__name__} {named!r}" if isinstance(named, str) else cls.__name__


def _reading(made: Callable[..., None]) -> Callable[..., None]:
    """The constructor that first reads every argument by the type of its field."""

    @wraps(made)
    def __init__(self: Structure, *args: object, **given: object) -> None:  # noqa: N807 - it becomes the constructor
        cls = type(self)
        by_place = dict(zip(_positional(cls), args, strict=False))
        if len(by_place) < len(args) or by_place.keys() & given.keys():
            made(self, *args, **given)  # the interpreter's own words for too many arguments, or one given twice
        named = {**by_place, **given}
        read, problems = _read_fields(cls, named)
        if problems:
            problems += [*_missing(cls, named), *sound_problems(cls.own_checks(), {**_left_out(cls, named), **read})]
            raise InvalidRecord(_title(cls, named.get("id")), in_order(cls, problems))
        made(self, **read)

    return __init__


@remembered
def _positional(cls: type) -> tuple[str, ...]:
    """The fields that may be given without their names, in order."""
    return tuple(field.name for field, _ in fields_of(cls) if not field.kw_only)


def _left_out(cls: type, given: Mapping[str, object]) -> Mapping[str, object]:
    """The fields that are not given, with what they then hold."""
    fields = (field for field, _ in fields_of(cls) if field.default is not attrs.NOTHING)  # itself an `Enum`
    free = (field for field in fields if field.name not in given)
    return {field.name: field.default for field in free if isinstance(field.default, NoneType | tuple | bool | Enum)}


def _missing(cls: type, given: Mapping[str, object]) -> Iterator[Problem]:
    """A problem for each field that has to be given and is not; alone, the interpreter reports it."""
    for field, _ in fields_of(cls):
        if field.default is attrs.NOTHING and field.name not in given:
            message, hint = f'"{field.name}" is missing', f"give {field.name}"
            yield Problem(code="MISSING_KEY", message=message, hint=hint)


@remembered
def _wanted(cls: type) -> Mapping[str, tuple[Form, str]]:
    """How each field is read from what is given by hand, and the pointer to it."""
    return {field.name: (form(hint), step(field.name)) for field, hint in fields_of(cls)}


def _as_given(value: object, _at: str, _problems: list[Problem]) -> object:
    """The value of an argument that is no field: the constructor that attrs has made refuses it."""
    return value


def _read_fields(cls: type, given: Mapping[str, object]) -> tuple[dict[str, object], list[Problem]]:
    """The fields that can be read, each as its type asks for it, and the problems of the others."""
    wanted = _wanted(cls)
    read: dict[str, object] = {}
    problems: list[Problem] = []
    for name, value in given.items():
        before = len(problems)
        form, at = wanted.get(name, (_as_given, ""))
        taken = form(value, at, problems)
        if len(problems) == before:
            read[name] = taken
    return read, problems
