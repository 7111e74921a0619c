"""The strict cattrs converter: parsed JSON to records, every fault named, nothing coerced."""

import re
from collections.abc import Callable, Collection, Iterable, Mapping
from difflib import get_close_matches
from enum import Enum
from types import NoneType
from typing import Any, TypeVar

import attrs
from cattrs import ClassValidationError, Converter, ForbiddenExtraKeysError
from cattrs.gen import make_dict_structure_fn

from intljustice.codec.json_text import written
from intljustice.dossier.canonical import Write
from intljustice.errors import SHOWN, Invalid, InvalidRecord, InvalidValue, Problem, shown, step
from intljustice.model.checks import sound_problems
from intljustice.model.fields import fields_of, is_structure, item_of, kinds_of, not_a_list, options
from intljustice.model.references import Kinds, reference
from intljustice.model.scalars import read_term, read_text, read_truth, read_whole_number
from intljustice.model.structure import Structure, in_order
from intljustice.model.text import Text
from intljustice.records.record import Tagged

T = TypeVar("T")
Parse = Callable[[str], Any]
Hook = Callable[[Any, Any], Any]
Texts = Mapping[type[Any], tuple[Parse, Write]]
"""For each type that is one text on the wire, how the text is read and how it is written."""


_LEAVES: dict[type, Callable[[object], object]] = {str: read_text, int: read_whole_number, bool: read_truth}


def guarded(parse: Parse) -> Parse:
    """A reader of sound texts whose every failure is an `InvalidValue`, whatever the reader raises."""

    def read(text: str) -> Any:
        sound = read_text(text)
        try:
            return parse(sound)
        except Invalid:
            raise
        except Exception as error:
            message = f"{shown(text)} cannot be read: {type(error).__name__}: {error}"
            raise InvalidValue.because("TEXT_FORM", message, "write a text this type can read", text) from error

    return read


def strict_converter(texts: Texts) -> Converter:
    """A converter that takes these JSON forms and no others.

    - text, whole number, true and false: as such; a text is not empty and in Unicode NFC.
    - PartialDate, Moment, Provision and the types in `texts`: a text.
    - a term of a vocabulary: its spelling. A reference: the id, of an allowed kind.
    - a value or record: an object whose keys are its fields; a record's `kind` is taken off before.
    - a tuple: a list. What may be None: null, or the key left out.
    """
    converter = Converter(detailed_validation=True, forbid_extra_keys=True)
    for kind, leaf in _LEAVES.items():
        # cattrs asks hooks registered for a class first, also for its subclasses: a vocabulary of texts is one.
        converter.register_structure_hook(kind, _leaf(leaf))
    converter.register_structure_hook(Enum, lambda value, cls: read_term(cls, value))
    converter.register_structure_hook_func(_is_a(Text), lambda value, cls: cls(value))
    converter.register_unstructure_hook_func(_is_a(Text), str)
    for kind, (parse, write) in texts.items():
        # Registered for the class, so that a kind of text or number of the user's own goes before what it derives from.
        converter.register_structure_hook(kind, _text(guarded(parse)))
        converter.register_unstructure_hook(kind, write)
    converter.register_structure_hook_func(_is_reference, _reference)
    converter.register_structure_hook_factory(_is_tuple, lambda type_hint: _several(converter, type_hint))
    converter.register_structure_hook_factory(_is_union, lambda type_hint: _either(converter, type_hint))
    converter.register_structure_hook_factory(is_structure, lambda cls: _object(converter, cls))
    return converter


def _is(kind: type) -> Callable[[Any], bool]:
    return lambda type_hint: type_hint is kind


def _is_a(base: type) -> Callable[[Any], bool]:
    return lambda type_hint: isinstance(type_hint, type) and issubclass(type_hint, base)


def _is_reference(type_hint: Any) -> bool:
    return kinds_of(type_hint) is not None


def _is_tuple(type_hint: Any) -> bool:
    return item_of(type_hint) is not None


def _is_union(type_hint: Any) -> bool:
    return len(options(type_hint)) > 1


def _leaf(read: Callable[[object], object]) -> Hook:
    return lambda value, cls: read_term(cls, value) if issubclass(cls, Enum) else read(value)


def _text(parse: Parse) -> Hook:
    return lambda value, _: parse(value)


def _reference(value: object, type_hint: Any) -> str:
    return reference(read_text(value), kinds_of(type_hint) or Kinds())


def _several(converter: Converter, type_hint: Any) -> Hook:
    item = item_of(type_hint)
    take = converter.get_structure_hook(item)

    def read(value: object, _: Any) -> tuple[Any, ...]:
        if not isinstance(value, list):
            raise InvalidRecord(shown(value), (_not_a_list(value, item),))
        problems: list[Problem] = []
        taken = [_collected(take, one, item, step(place), problems) for place, one in enumerate(value)]
        if problems:
            raise InvalidRecord(shown(value), problems)
        return tuple(taken)

    return read


def _not_a_list(value: object, item: Any) -> Problem:
    """Why a value is refused where a list belongs, with a mend that holds for JSON."""
    problem = not_a_list(value)
    if value is None or (isinstance(value, str) and len(value) < SHOWN and not is_structure(item)):
        return problem
    word = {str: "text", dict: "object", bool: "truth value"}.get(type(value), "number")
    hint = f"write [{{...}}] with the keys of {named(item)}" if is_structure(item) else "write a list: [...]"
    if isinstance(value, dict) and is_structure(item):
        hint = "put it between [ and ]"
    return attrs.evolve(problem, message=f"{written(value)} is one {word} where a list is wanted", hint=hint)


def _collected(take: Hook, value: object, type_hint: Any, at: str, problems: list[Problem]) -> Any:
    try:
        return take(value, type_hint)
    except Invalid as error:
        problems += [problem.under(at) for problem in error.problems]
        return None


_JSON_TYPES: dict[type, Callable[[Any], bool]] = {
    str: _is(str),
    int: _is(int),
    bool: _is(bool),
    list: _is_tuple,
}


def _either(converter: Converter, type_hint: Any) -> Hook:
    """The alternative that the JSON type of the value points to; null where None is one of them."""
    hints = [one for one in options(type_hint) if one is not NoneType]

    def read(value: object, _: Any) -> Any:
        if value is None and NoneType in options(type_hint):
            return None
        if len(hints) == 1:
            return converter.structure(value, hints[0])
        fits = _JSON_TYPES.get(type(value), lambda _: False)
        chosen = [one for one in hints if fits(one)]
        if chosen:
            return converter.structure(value, chosen[0])
        message, hint = (
            f"{written(value)} is of no type this place takes",
            "write a text, a whole number, true or false, or a list",
        )
        raise InvalidValue.because("WRONG_TYPE", message, hint, value)

    return read


def _object(converter: Converter, cls: type[Structure]) -> Hook:
    """How an object becomes a structure: all fields, then the checks on those that are sound."""
    make = make_dict_structure_fn(
        cls, converter, _cattrs_forbid_extra_keys=True, _cattrs_detailed_validation=True, _cattrs_use_alias=False
    )

    def read(value: object, _: Any) -> Structure:
        if not isinstance(value, dict):
            message = f"{written(value)} stands where an object is wanted"
            raise InvalidValue.because("NOT_AN_OBJECT", message, f"write {{...}} with the keys of {named(cls)}", value)
        value = _untagged(cls, value)
        try:
            return make(value, cls)
        except ClassValidationError as error:
            noted, bare = error.group_exceptions()
            problems = [problem for one in bare for problem in _of_object(cls, one, value)]
            meant = {nearest_key(problem.pointer[1:], _free(cls, value)) for problem in problems}
            for one, note in noted:
                problems += _of_field(cls, one, note.name, value) if note.name not in meant else ()
            sound = _sound_fields(converter, cls, value, {note.name for _, note in noted})
            known = {(one.pointer, one.code) for one in problems}
            found = sound_problems(cls.own_checks(), sound)
            problems += [one for one in found if (one.pointer, one.code) not in known]
            raise InvalidRecord(cls.__name__, [_within(value, one) for one in in_order(cls, problems)]) from error

    return read


def _untagged(cls: type[Structure], value: dict[str, object]) -> dict[str, object]:
    """The fields of an answer within another, which carries its kind there too."""
    if not issubclass(cls, Tagged) or value.get("kind") != vars(cls).get("kind"):
        return value
    return {key: one for key, one in value.items() if key != "kind"}


def _sound_fields(
    converter: Converter, cls: type[Structure], value: dict[str, object], failed: Collection[str]
) -> dict[str, object]:
    """Of the fields that checks ask about, those that can be read; what is left out has its default."""
    sound: dict[str, object] = {}
    asked = {name for one in cls.own_checks() for name in one.fields} - set(failed)
    for field, type_hint in fields_of(cls):
        if field.name in asked and field.name in value:
            sound[field.name] = converter.structure(value[field.name], type_hint)
        elif field.name in asked and isinstance(field.default, NoneType | tuple | bool):
            sound[field.name] = field.default
    return sound


def _of_field(cls: type, error: Exception, name: str, value: dict[str, object]) -> list[Problem]:
    if isinstance(error, Invalid):
        return [problem.under(step(name)) for problem in error.problems]
    if name not in value:
        message = f'"{name}" is missing from {named(cls)}'
        return [Problem(code="MISSING_KEY", message=message, hint=f'add "{name}"')]
    return [_unforeseen(error).under(step(name))]


def _of_object(cls: type, error: Exception, value: dict[str, object]) -> list[Problem]:
    if isinstance(error, ForbiddenExtraKeysError):
        return [unknown_key(named(cls), key, _free(cls, value)) for key in sorted(error.extra_fields)]
    return list(error.problems) if isinstance(error, Invalid) else [_unforeseen(error)]


def _free(cls: type, value: dict[str, object]) -> list[str]:
    """The fields that an object does not have yet."""
    return [field.name for field, _ in fields_of(cls) if field.name not in value]


def _within(value: object, problem: Problem) -> Problem:
    """The problem with its pointer cut back to what is there: a field that is left out cannot be pointed at."""
    there = ""
    for one in problem.pointer.split("/")[1:]:
        key = one.replace("~1", "/").replace("~0", "~")
        if isinstance(value, dict) and key in value:
            value = value[key]
        elif isinstance(value, list) and key.isdecimal() and int(key) < len(value):
            value = value[int(key)]
        else:
            break
        there += "/" + one
    return attrs.evolve(problem, pointer=there)


def _unforeseen(error: Exception) -> Problem:
    """What a hook of the user's own raised."""
    message = f"it cannot be read: {type(error).__name__}: {error}"
    return Problem(code="TEXT_FORM", message=message, hint="write a form that the codec's own hooks can read")


def unknown_key(whole: str, key: str, free: Iterable[str]) -> Problem:
    """The problem of a key that something does not have; `free` are its keys that are not used yet."""
    near = nearest_key(key, free)
    hint = "remove it" if near is None else f'did you mean "{near}"?'
    message = f"{shown(key)} is not a key of {whole}"
    return Problem(code="UNKNOWN_KEY", message=message, hint=hint, pointer=step(key), value=shown(key))


def nearest_key(key: str, free: Iterable[str]) -> str | None:
    """The key that a misspelt one is likely to mean."""
    return next(iter(get_close_matches(key[:SHOWN], free, n=1)), None)


def named(cls: type) -> str:
    """A class as it is spoken of in a sentence: its kind, or its name in words."""
    kind = getattr(cls, "kind", None)
    word = kind if isinstance(kind, str) else re.sub(r"\B(?=[A-Z])", " ", cls.__name__).lower()
    return f"an {word}" if word[0] in "aeio" else f"a {word}"
