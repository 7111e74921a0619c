"""How a field given by hand becomes the value its type asks for, with every fault named."""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from collections.abc import Set as AbstractSet
from enum import Enum
from types import NoneType, UnionType
from typing import Annotated, Any, TypeGuard, Union, get_args, get_origin, get_type_hints

import attrs

from intljustice.errors import Invalid, InvalidRecord, Problem, shown, step
from intljustice.model.references import HasId, Kinds, reference, remembered
from intljustice.model.scalars import read_term, read_text, read_truth, read_whole_number
from intljustice.model.text import Text

Form = Callable[[object, str, list[Problem]], object]
"""Takes what was given, the pointer to it and the list of problems to add to; gives the value of the field."""
Hint = Any
"""A type as it is written in an annotation."""

_LEAVES: dict[Hint, Callable[[object], object]] = {
    str: read_text,
    int: read_whole_number,
    bool: read_truth,
}


@remembered
def fields_of(cls: type) -> tuple[tuple["attrs.Attribute[Any]", Hint], ...]:
    """The attrs fields of a class, each with its type as it stands in the class, annotations kept."""
    hints = get_type_hints(cls, include_extras=True)
    return tuple((field, hints[field.name]) for field in attrs.fields(cls))


def _origin(hint: Hint) -> Any:
    return get_origin(hint)


def kinds_of(hint: Hint) -> Kinds | None:
    """The kinds of record that an annotated text may name; None where the hint is no reference."""
    return next((remark for remark in getattr(hint, "__metadata__", ()) if isinstance(remark, Kinds)), None)


def options(hint: Hint) -> tuple[Hint, ...]:
    """The alternatives of a union; any other hint is its own only alternative."""
    return get_args(hint) if _origin(hint) in (Union, UnionType) else (hint,)


def item_of(hint: Hint) -> Hint | None:
    """What a tuple of any length holds; None where the hint is no such tuple."""
    return get_args(hint)[0] if _origin(hint) is tuple and get_args(hint)[1:] == (...,) else None


def is_structure(hint: Hint) -> bool:
    """Whether this is a class of the library's own making, with fields of its own."""
    return isinstance(hint, type) and hasattr(hint, "from_given")


def structures_in(hint: Hint) -> Iterator[type]:
    """The classes with fields that a field of this type holds."""
    for option in options(hint):
        item = item_of(option)
        if item is not None:
            yield from structures_in(item)
        elif is_structure(option):
            yield option


def unsupported(hint: Hint, texts: Collection[type]) -> Hint | None:
    """The part of a type that could be changed or could not be written; None where all of it is sound.

    Sound are texts, whole numbers, truth values, terms that are texts, values with fields, tuples of any length of
    these, and `texts`: types that are one text on the wire; each or None, or a choice that JSON itself tells apart.
    """
    choices = [option for option in options(hint) if option is not NoneType]
    if len(choices) != 1 and not _told_apart(choices):
        return hint
    parts = [
        _unsupported(get_args(option)[0] if _origin(option) is Annotated else option, texts) for option in options(hint)
    ]
    return next((part for part in parts if part is not None), None)


def _unsupported(bare: Hint, texts: Collection[type]) -> Hint | None:
    if (item := item_of(bare)) is not None:
        return unsupported(item, texts)
    if bare in (str, int, bool, NoneType, *texts) or is_structure(bare):
        return None
    if isinstance(bare, type) and issubclass(bare, Enum):
        return None if all(isinstance(member.value, str) for member in bare) else bare
    return None if isinstance(bare, type) and issubclass(bare, Text) else bare


def _told_apart(choices: list[Hint]) -> bool:
    """Whether each is another type of JSON: a text, a whole number, a truth value, a list."""
    types = [list if item_of(option) is not None else option for option in choices]
    return bool(types) and all(types.count(option) == 1 and option in (str, int, bool, list) for option in types)


@remembered
def form(hint: Hint) -> Form:
    """How a value of this type is read from what is given by hand."""
    if (kinds := kinds_of(hint)) is not None:
        return _leaf(lambda given: reference(read_text(getattr(given, "id", given)), kinds))
    if _origin(hint) is Annotated:
        return form(get_args(hint)[0])
    if len(options(hint)) > 1:
        return _either(options(hint))
    if (item := item_of(hint)) is not None:
        return _many(form(item), pairs=is_structure(item))
    return _one(hint)


def _one(hint: Hint) -> Form:
    if hint in _LEAVES:
        return _leaf(_LEAVES[hint])
    if issubclass(hint, Enum):
        return _leaf(lambda given: given if isinstance(given, hint) else read_term(hint, given))
    if issubclass(hint, Text):
        return _leaf(hint.of)
    if is_structure(hint):
        return _leaf(lambda given: _structure(hint, given))
    return _leaf(lambda given: _instance(hint, given))


def _leaf(convert: Callable[[Any], object]) -> Form:
    def take(given: object, at: str, problems: list[Problem]) -> object:
        try:
            return convert(given)
        except Invalid as error:
            problems += [problem.under(at) for problem in error.problems]
            return None

    return take


def _either(hints: tuple[Hint, ...]) -> Form:
    """The first alternative that takes the value; the faults reported are those of the likeliest one."""
    forms = [(option, form(option)) for option in hints if option is not NoneType]
    optional = NoneType in hints

    def take(given: object, at: str, problems: list[Problem]) -> object:
        if given is None and optional:
            return None
        likely: list[Problem] | None = None
        for hint, alternative in forms:
            faults: list[Problem] = []
            value = alternative(given, at, faults)
            if not faults:
                return value
            if likely is None and (len(forms) == 1 or _is_meant(hint, given)):
                likely = faults
        problems += [_of_no_type(given).under(at)] if likely is None else likely
        return None

    return take


def _is_meant(hint: Hint, given: object) -> bool:
    """Whether a value of this type was what somebody wanted to give."""
    return item_of(hint) is not None if isinstance(given, list | tuple) else hint is type(given)


def _of_no_type(given: object) -> Problem:
    message = f"{shown(given)} is of no type this place takes"
    hint = "write a text, a whole number, true or false, or a list"
    return Problem(code="WRONG_TYPE", message=message, hint=hint, value=shown(given))


def _many(read_item: Form, *, pairs: bool) -> Form:
    """How several values are read; where they have fields, a mapping stands for its pairs."""

    def take(given: object, at: str, problems: list[Problem]) -> object:
        if pairs and isinstance(given, Mapping):
            given = tuple(given.items())
        if not (isinstance(given, tuple | list) or _is_several(given)):
            problems.append(not_a_list(given).under(at))
            return ()
        return tuple(read_item(value, at + step(place), problems) for place, value in enumerate(given))

    return take


def _is_several(given: object) -> TypeGuard[Iterable[object]]:
    """Whether something that is no list gives several values in an order of its own."""
    return isinstance(given, Iterable) and not isinstance(given, str | bytes | Mapping | AbstractSet | HasId)


def not_a_list(given: object) -> Problem:
    """Why something that is no list is refused where several values belong."""
    if isinstance(given, AbstractSet):
        message, hint = "a set has no order", "give a list or a tuple, whose order is kept"
    elif given is None:
        message, hint = "null stands where a list is wanted", "write [] or leave it out"
    else:
        what = "one text" if isinstance(given, str) else f"one {type(given).__name__}"
        message, hint = f"{shown(given)} is {what} where a list is wanted", f"write [{shown(given)}]"
    return Problem(code="NOT_A_LIST", message=message, hint=hint, value=shown(given))


def _structure(cls: Any, given: object) -> object:
    if isinstance(given, cls):
        return given
    made = cls.from_given(given)
    return _instance(cls, given) if made is None else made


def _instance(cls: type, given: object) -> object:
    if isinstance(given, cls):
        return given
    name = cls.__name__
    message = f"{shown(given)} stands where a {name} is wanted"
    problem = Problem(code="NOT_A_VALUE", message=message, hint=f"make it with {name}(...)", value=shown(given))
    raise InvalidRecord(name, (problem,))
