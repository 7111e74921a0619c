"""The strict cattrs converter: parsed JSON to records, every fault named, nothing coerced."""

import re
from collections.abc import Callable, Collection, Iterable, Mapping
from difflib import get_close_matches
from enum import Enum
from types import NoneType
from typing import Any

import attrs
from cattrs import ClassValidationError, Converter, ForbiddenExtraKeysError
from cattrs.gen import make_dict_structure_fn

from intljustice.codec.json_text import written
from intljustice.dossier.canonical import Write
from intljustice.errors import SHOWN, Invalid, InvalidRecord, InvalidValue, Problem, shown, step
from intljustice.model.checks import sound_problems
from intljustice.model.fields import fields_of, is_structure, item_of, kinds_of, not_a_list, options
from intljustice.model.references import Kinds, reference, with_article
from intljustice.model.scalars import read_term, read_text, read_truth, read_whole_number
from intljustice.model.structure import Structure, in_order
from intljustice.model.text import Text
from intljustice.records.record import Tagged

Parse = Callable[[str], Any]
Hook = Callable[[Any, Any], Any]
"""Reads a parsed JSON value for a type, as cattrs asks for it."""
Texts = Mapping[type[Any], tuple[Parse, Write]]
"""For each type that is one text on the wire, how the text is read and how it is written."""

_SCALARS: Mapping[type, Callable[[object], object]] = {str: read_text, int: read_whole_number, bool: read_truth}


def strict_converter(texts: Texts) -> Converter:
    """A converter that takes these JSON forms and no others.

    - text, whole number, true and false: as such; a text is not empty and in Unicode NFC.
    - PartialDate, Moment, Provision and the types in `texts`: a text.
    - a term of a vocabulary: its spelling. A reference: the id, of an allowed kind.
    - a value or record: an object whose keys are its fields; a record's `kind` is taken off before.
    - a tuple: a list. What may be None: null, or the key left out.
    """
    converter = Converter(detailed_validation=True, forbid_extra_keys=True)
    for cls, read in _SCALARS.items():
        # cattrs asks hooks registered for a class first, also for its subclasses: a vocabulary of texts is one.
        converter.register_structure_hook(cls, _scalar_hook(read))
    converter.register_structure_hook(Enum, lambda value, cls: read_term(cls, value))
    converter.register_structure_hook_func(_is_text, lambda value, cls: cls(value))
    converter.register_unstructure_hook_func(_is_text, str)
    for cls, (parse, write) in texts.items():
        # Registered for the class, so that a kind of text or number of the user's own goes before what it derives from.
        converter.register_structure_hook(cls, _text_hook(guarded(parse)))
        converter.register_unstructure_hook(cls, write)
    converter.register_structure_hook_func(lambda hint: kinds_of(hint) is not None, _reference)
    converter.register_structure_hook_factory(_is_tuple, lambda hint: _tuple_hook(converter, hint))
    converter.register_structure_hook_factory(_is_union, lambda hint: _union_hook(converter, hint))
    converter.register_structure_hook_factory(is_structure, lambda cls: _structure_hook(converter, cls))
    return converter


def guarded(parse: Parse) -> Parse:
    """The user's function that reads a text, given only sound texts, and whose every failure is an `InvalidValue`."""

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


def _is_text(hint: Any) -> bool:
    return isinstance(hint, type) and issubclass(hint, Text)


def _is_tuple(hint: Any) -> bool:
    return item_of(hint) is not None


def _is_union(hint: Any) -> bool:
    return len(options(hint)) > 1


def _scalar_hook(read: Callable[[object], object]) -> Hook:
    return lambda value, cls: read_term(cls, value) if issubclass(cls, Enum) else read(value)


def _text_hook(parse: Parse) -> Hook:
    return lambda value, _: parse(value)


def _reference(value: object, hint: Any) -> str:
    return reference(read_text(value), kinds_of(hint) or Kinds())


def _tuple_hook(converter: Converter, hint: Any) -> Hook:
    item_hint = item_of(hint)
    take = converter.get_structure_hook(item_hint)

    def read(value: object, _: Any) -> tuple[Any, ...]:
        if not isinstance(value, list):
            raise InvalidRecord(shown(value), (_not_a_list(value, item_hint),))
        items: list[Any] = []
        problems: list[Problem] = []
        for place, item in enumerate(value):
            try:
                items.append(take(item, item_hint))
            except Invalid as error:
                problems += [problem.under(step(place)) for problem in error.problems]
        if problems:
            raise InvalidRecord(shown(value), problems)
        return tuple(items)

    return read


def _not_a_list(value: object, item_hint: Any) -> Problem:
    """Why a value is refused where a list belongs, with a hint that holds for JSON."""
    problem = not_a_list(value)
    if value is None or (isinstance(value, str) and len(value) < SHOWN and not is_structure(item_hint)):
        return problem
    word = {str: "text", dict: "object", bool: "truth value"}.get(type(value), "number")
    hint = f"write [{{...}}] with the keys of {named(item_hint)}" if is_structure(item_hint) else "write a list: [...]"
    if isinstance(value, dict) and is_structure(item_hint):
        hint = "put it between [ and ]"
    return attrs.evolve(problem, message=f"{written(value)} is one {word} where a list is wanted", hint=hint)


def _union_hook(converter: Converter, hint: Any) -> Hook:
    """Reads the alternative that the JSON type of the value points to; null where None is one of them."""
    alternatives = [option for option in options(hint) if option is not NoneType]
    by_json_type = {list if _is_tuple(option) else option: option for option in alternatives}

    def read(value: object, _: Any) -> Any:
        if value is None and NoneType in options(hint):
            return None
        if len(alternatives) == 1:
            return converter.structure(value, alternatives[0])
        if type(value) in by_json_type:
            return converter.structure(value, by_json_type[type(value)])
        message = f"{written(value)} is of no type this place takes"
        advice = "write a text, a whole number, true or false, or a list"
        raise InvalidValue.because("WRONG_TYPE", message, advice, value)

    return read


def _structure_hook(converter: Converter, cls: type[Structure]) -> Hook:
    """Reads an object into a structure: all fields, then the checks on those that are sound."""
    make = make_dict_structure_fn(
        cls, converter, _cattrs_forbid_extra_keys=True, _cattrs_detailed_validation=True, _cattrs_use_alias=False
    )

    def read(value: object, _: Any) -> Structure:
        if not isinstance(value, dict):
            message = f"{written(value)} stands where an object is wanted"
            raise InvalidValue.because("NOT_AN_OBJECT", message, f"write {{...}} with the keys of {named(cls)}", value)
        fields = _untagged(cls, value)
        try:
            return make(fields, cls)
        except ClassValidationError as error:
            problems = _problems(converter, cls, fields, error)
            raise InvalidRecord(cls.__name__, [_within(fields, problem) for problem in problems]) from error

    return read


def _untagged(cls: type[Structure], value: dict[str, object]) -> dict[str, object]:
    """The fields of an answer within another, which carries its kind there too."""
    if not issubclass(cls, Tagged) or value.get("kind") != vars(cls).get("kind"):
        return value
    return {key: item for key, item in value.items() if key != "kind"}


def _problems(
    converter: Converter, cls: type[Structure], fields: dict[str, object], error: ClassValidationError
) -> list[Problem]:
    """Every problem of an object that cattrs refuses, and what the checks find in its sound fields, in field order."""
    of_fields, of_object = error.group_exceptions()
    free = [field.name for field, _ in fields_of(cls) if field.name not in fields]
    problems = [problem for refusal in of_object for problem in _of_object(cls, refusal, free)]
    meant = {nearest_key(problem.pointer[1:], free) for problem in problems}
    for refusal, note in of_fields:
        problems += _of_field(cls, refusal, note.name, fields) if note.name not in meant else ()
    sound = _sound_fields(converter, cls, fields, {note.name for _, note in of_fields})
    known = {(problem.pointer, problem.code) for problem in problems}
    found = sound_problems(cls.own_checks(), sound)
    return in_order(cls, [*problems, *(problem for problem in found if (problem.pointer, problem.code) not in known)])


def _of_object(cls: type, error: Exception, free: list[str]) -> list[Problem]:
    if isinstance(error, ForbiddenExtraKeysError):
        return [unknown_key(named(cls), key, free) for key in sorted(error.extra_fields)]
    return list(error.problems) if isinstance(error, Invalid) else [_unforeseen(error)]


def _of_field(cls: type, error: Exception, name: str, fields: dict[str, object]) -> list[Problem]:
    if isinstance(error, Invalid):
        return [problem.under(step(name)) for problem in error.problems]
    if name not in fields:
        message = f'"{name}" is missing from {named(cls)}'
        return [Problem(code="MISSING_KEY", message=message, hint=f'add "{name}"')]
    return [_unforeseen(error).under(step(name))]


def _unforeseen(error: Exception) -> Problem:
    """The problem of what a hook of the user's own raised."""
    message = f"it cannot be read: {type(error).__name__}: {error}"
    return Problem(code="TEXT_FORM", message=message, hint="write a form that the codec's own hooks can read")


def _sound_fields(
    converter: Converter, cls: type[Structure], given: dict[str, object], failed: Collection[str]
) -> dict[str, object]:
    """Of the fields that checks ask about, those that can be read; what is left out has its default."""
    sound: dict[str, object] = {}
    asked = {name for check in cls.own_checks() for name in check.fields} - set(failed)
    for field, hint in fields_of(cls):
        if field.name in asked and field.name in given:
            sound[field.name] = converter.structure(given[field.name], hint)
        elif field.name in asked and isinstance(field.default, NoneType | tuple | bool):
            sound[field.name] = field.default
    return sound


def _within(value: object, problem: Problem) -> Problem:
    """The problem with its pointer cut back to what is there: a field that is left out cannot be pointed at."""
    there = ""
    for escaped in problem.pointer.split("/")[1:]:
        key = escaped.replace("~1", "/").replace("~0", "~")
        if isinstance(value, dict) and key in value:
            value = value[key]
        elif isinstance(value, list) and key.isdecimal() and int(key) < len(value):
            value = value[int(key)]
        else:
            break
        there += "/" + escaped
    return attrs.evolve(problem, pointer=there)


def unknown_key(whole: str, key: str, free: Iterable[str]) -> Problem:
    """The problem of a key that `whole` does not have; `free` are its keys that are not used yet."""
    near = nearest_key(key, free)
    hint = "remove it" if near is None else f'did you mean "{near}"?'
    message = f"{shown(key)} is not a key of {whole}"
    return Problem(code="UNKNOWN_KEY", message=message, hint=hint, pointer=step(key), value=shown(key))


def nearest_key(key: str, free: Iterable[str]) -> str | None:
    """The key that a misspelt one is likely to mean."""
    return next(iter(get_close_matches(key[:SHOWN], free, n=1)), None)


def named(cls: type) -> str:
    """A class with its article, as a sentence needs it: its kind, or its name in words."""
    kind = getattr(cls, "kind", None)
    return with_article(kind if isinstance(kind, str) else re.sub(r"\B(?=[A-Z])", " ", cls.__name__).lower())
