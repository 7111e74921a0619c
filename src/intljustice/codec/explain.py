"""Plain values to records by the strict converter: why a record is refused, every fault with its pointer."""

from collections.abc import Iterable, Mapping
from difflib import get_close_matches
from typing import Any, TypeVar

import attrs
from cattrs import Converter

from intljustice.codec.fast import VERSION_KEY
from intljustice.codec.json_text import repeated_keys, written
from intljustice.codec.strict import named, unknown_key
from intljustice.dossier.canonical import FORMAT
from intljustice.errors import SHOWN, Invalid, Problem, step
from intljustice.records.record import Record

T = TypeVar("T")


class StrictReader:
    """Reads parsed JSON into records of the kinds it knows, or says all that is wrong with it.

    Attributes:
        drop: whether an unknown key is left out with a warning; otherwise it is an error.
    """

    def __init__(self, kinds: Mapping[str, type[Record]], converter: Converter, *, drop: bool) -> None:
        """Keep the record types by their kinds, and the converter that reads their fields."""
        self._kinds = kinds
        self._converter = converter
        self.drop = drop

    def record(self, value: object, *, versioned: bool = False) -> tuple[Record | None, list[Problem]]:
        """The record that a parsed JSON value stands for, and its problems; None where one of them is an error.

        Args:
            value: the parsed value.
            versioned: whether it may carry the version of the format, as a line of a stream does.
        """
        if not isinstance(value, dict):
            message = f"{written(value)} stands where a record is wanted"
            return None, [Problem(code="NOT_AN_OBJECT", message=message, hint='write {"kind": ..., "id": ...}')]
        fields = dict(value)
        made: Record | None = None
        problems = version_problems(fields.pop(VERSION_KEY, FORMAT)) if versioned else []
        if not is_newer(problems):
            cls, kind_problems = self._class_of(fields)
            problems = [*repeated_keys(value), *problems, *kind_problems]
            if cls is not None:
                made, field_problems = self._structured(fields, cls)
                problems += field_problems
        problems = [attrs.evolve(problem, record=own_id(value) or None) for problem in problems]
        return (None if any(problem.severity == "error" for problem in problems) else made), problems

    def structure(self, value: object, cls: type[T]) -> tuple[T | None, list[Problem]]:
        """The instance of a class that is no record, None where it cannot be made, and its problems."""
        made, problems = self._structured(value, cls)
        return made, [*repeated_keys(value), *problems]

    def _structured(self, value: object, cls: type[T]) -> tuple[T | None, list[Problem]]:
        dropped: list[Problem] = []
        while True:
            try:
                return self._converter.structure(value, cls), dropped
            except Invalid as error:
                unknown = [problem for problem in error.problems if problem.code == "UNKNOWN_KEY"]
                if not (self.drop and unknown):
                    return None, [*dropped, *error.problems]
                value = _without(value, {problem.pointer for problem in unknown})
                dropped += [attrs.evolve(problem, severity="warning") for problem in unknown]

    def _class_of(self, fields: dict[str, Any]) -> tuple[type[Record] | None, list[Problem]]:
        """The class for the kind that an object names, also under a misspelt key; the kind is taken out of `fields`."""
        if "kind" in fields:
            return self._class_named(fields.pop("kind"))
        for near in get_close_matches("kind", fields, n=1):
            if isinstance(fields[near], str) and fields[near] in self._kinds:
                cls = self._kinds[fields.pop(near)]
                return cls, [unknown_key(named(cls), near, ["kind"])]
        message = "the record does not say of what kind it is"
        guessed = self._kinds.get(str(fields.get("id")).partition(":")[0])
        if guessed is not None:
            hint = f'add "kind": "{guessed.kind}"'
        elif "records" in fields:
            message, hint = "this is a whole document, not one record", "read it with loads, or name its file .json"
        else:
            hint = f'add "kind", one of {", ".join(sorted(self._kinds))}'
        return guessed, [Problem(code="MISSING_KIND", message=message, hint=hint)]

    def _class_named(self, kind: object) -> tuple[type[Record] | None, list[Problem]]:
        if isinstance(kind, str) and kind in self._kinds:
            return self._kinds[kind], []
        near = get_close_matches(str(kind)[:SHOWN], self._kinds, n=1)
        hint = f'did you mean "{near[0]}"?' if near else f"write one of {', '.join(sorted(self._kinds))}"
        message = f"{written(kind)} is not a kind this codec knows"
        return None, [Problem(code="UNKNOWN_KIND", message=message, hint=hint, pointer="/kind", value=written(kind))]


def own_id(value: object) -> str:
    """The id that the parsed value of a record gives itself, sound or not; "" where it gives none."""
    found = value.get("id") if isinstance(value, dict) else None
    return found if isinstance(found, str) else ""


def version_problems(version: object) -> list[Problem]:
    """What is wrong with the format version of a document or line."""
    if type(version) is not int or version < 1:
        code, message = "VERSION_FORM", f"{written(version)} is not a version of the format"
        hint = f"write {FORMAT}"
    elif version > FORMAT:
        code = "NEWER_FORMAT"
        message = (
            f"this is written in format {written(version)}, newer than the format {FORMAT} that this version reads"
        )
        hint = "install a newer intljustice: python -m pip install --upgrade intljustice"
    else:
        return []
    return [Problem(code=code, message=message, hint=hint, pointer=step(VERSION_KEY), value=written(version))]


def is_newer(problems: Iterable[Problem]) -> bool:
    """Whether the input is written in a newer format, of which nothing else can be said."""
    return any(problem.code == "NEWER_FORMAT" for problem in problems)


def _without(value: object, pointers: set[str], at: str = "") -> object:
    """The same value without the keys to which these pointers lead."""
    if isinstance(value, dict):
        kept = {key: item for key, item in value.items() if at + step(key) not in pointers}
        return {key: _without(item, pointers, at + step(key)) for key, item in kept.items()}
    if isinstance(value, list):
        return [_without(item, pointers, at + step(place)) for place, item in enumerate(value)]
    return value
