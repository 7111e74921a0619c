"""The explaining path: why a record is refused, every fault with its pointer, by the strict converter."""

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


@attrs.frozen
class Explained:
    """What came of one object.

    Attributes:
        record: the record, or None where there are errors.
        problems: what was found; only warnings where there is a record.
    """

    record: Record | None
    problems: tuple[Problem, ...]


class StrictReader:
    """Reads plain values into records of the kinds it knows, or says all that is wrong with them."""

    def __init__(self, kinds: Mapping[str, type[Record]], converter: Converter, *, drop: bool) -> None:
        """Keep the kinds and the converter; `drop` leaves out unknown keys with a warning for each."""
        self._kinds = kinds
        self._converter = converter
        self.drop = drop

    def record(self, value: object, *, versioned: bool = False) -> Explained:
        """The record of a plain value, or its problems."""
        if not isinstance(value, dict):
            message = f"{written(value)} stands where a record is wanted"
            problem = Problem(code="NOT_AN_OBJECT", message=message, hint='write {"kind": ..., "id": ...}')
            return Explained(None, (problem,))
        problems = list(repeated_keys(value))
        fields = dict(value)
        if versioned and (odd := version_problems(fields.pop(VERSION_KEY, FORMAT))):
            if is_newer(odd):
                return self._explained(None, value, odd)
            problems += odd
        cls, found = self._class_of(fields)
        problems += found
        if cls is None:
            return self._explained(None, value, problems)
        made, faults = self._structured(cls, fields)
        return self._explained(made, value, [*problems, *faults])

    def _explained(self, made: Record | None, value: dict[str, Any], problems: list[Problem]) -> Explained:
        name = value.get("id")
        known = name if isinstance(name, str) else None
        marked = tuple(attrs.evolve(problem, record=known) for problem in problems)
        failed = made is None or any(problem.severity == "error" for problem in marked)
        return Explained(None if failed else made, marked)

    def _structured(self, cls: type[T], value: object) -> tuple[T | None, list[Problem]]:
        dropped: list[Problem] = []
        while True:
            try:
                return self._converter.structure(value, cls), dropped
            except Invalid as error:
                unknown = [problem for problem in error.problems if problem.code == "UNKNOWN_KEY"]
                if not (self.drop and unknown):
                    return None, [*dropped, *error.problems]
                value = _without(value, unknown)
                dropped += [attrs.evolve(problem, severity="warning") for problem in unknown]

    def _class_of(self, fields: dict[str, Any]) -> tuple[type[Record] | None, list[Problem]]:
        """The class that the kind names; `kind` is taken out of the fields. A misspelt key is named as such."""
        if "kind" in fields:
            return self._named(fields.pop("kind"), "/kind")
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

    def _named(self, kind: object, at: str) -> tuple[type[Record] | None, list[Problem]]:
        if isinstance(kind, str) and kind in self._kinds:
            return self._kinds[kind], []
        near = get_close_matches(str(kind)[:SHOWN], self._kinds, n=1)
        hint = f'did you mean "{near[0]}"?' if near else f"write one of {', '.join(sorted(self._kinds))}"
        message = f"{written(kind)} is not a kind this codec knows"
        return None, [Problem(code="UNKNOWN_KIND", message=message, hint=hint, pointer=at, value=written(kind))]

    def structure(self, value: object, cls: type[Any]) -> tuple[Any, list[Problem]]:
        """The value of a class that is no record, where it can be made, and its problems."""
        made, problems = self._structured(cls, value)
        return made, [*repeated_keys(value), *problems]


def version_problems(version: object) -> list[Problem]:
    """What is wrong with the format version of a document or line."""
    at = step(VERSION_KEY)
    if type(version) is not int or version < 1:
        message = f"{written(version)} is not a version of the format"
        hint = f"write {FORMAT}"
        return [Problem(code="VERSION_FORM", message=message, hint=hint, pointer=at, value=written(version))]
    if version > FORMAT:
        message = (
            f"this is written in format {written(version)}, newer than the format {FORMAT} that this version reads"
        )
        hint = "install a newer intljustice: python -m pip install --upgrade intljustice"
        return [Problem(code="NEWER_FORMAT", message=message, hint=hint, pointer=at, value=written(version))]
    return []


def is_newer(problems: Iterable[Problem]) -> bool:
    """Whether it is written in a newer format, of which nothing else can be said."""
    return any(problem.code == "NEWER_FORMAT" for problem in problems)


def _without(value: object, unknown: list[Problem]) -> object:
    """The same values with the keys that these problems point to left out."""
    gone = {problem.pointer for problem in unknown}

    def kept(value: object, at: str) -> object:
        if isinstance(value, dict):
            return {key: kept(one, at + step(key)) for key, one in value.items() if at + step(key) not in gone}
        if isinstance(value, list):
            return [kept(one, at + step(place)) for place, one in enumerate(value)]
        return value

    return kept(value, "")
