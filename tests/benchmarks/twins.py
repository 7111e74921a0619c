"""Twins: the library's classes in the terms of other libraries, generated field by field from the originals."""

from abc import ABC, abstractmethod
from collections.abc import Callable
from functools import lru_cache
from types import GenericAlias
from typing import Annotated, Any, Literal, Union

import attrs
import msgspec
import pydantic
from cattrs.preconf.orjson import OrjsonConverter, make_converter
from cattrs.strategies import configure_tagged_union

from intljustice.codec.record_types import KINDS
from intljustice.model.checks import all_hold
from intljustice.model.fields import fields_of, is_structure, item_of, kinds_of, options
from intljustice.model.paths import ReadingValue
from intljustice.model.references import Kinds
from intljustice.model.structure import Structure
from intljustice.model.text import Text
from intljustice.records.record import About

Hint = Any
_SLUG = "[a-z0-9]+(?:-[a-z0-9]+)*"
_ANY_KIND = "[a-z]+(?:-[a-z]+)*"
_LONGEST_ID = 200
_CACHED_TEXTS = 1 << 15


def pattern_of(kinds: Kinds) -> str:
    """A pattern for the ids of these kinds, without its anchors.

    Where any kind may stand it is a little wider than the library's: no engine but Python's own can say "not state".
    """
    slugs = sorted(kinds.names - {"state"}) if kinds.names else [_ANY_KIND]
    states = ["state:[A-Z]{3}"] if not kinds.names or "state" in kinds.names else []
    return "|".join([*states, *([f"(?:{'|'.join(slugs)}):{_SLUG}"] if slugs else [])])


def union(hints: list[Hint]) -> Hint:
    """Return the union of several types; of one, that type."""
    return Union[tuple(hints)]  # noqa: UP007 - made at run time


def several(item: Hint) -> Hint:
    """The type of tuples of any length."""
    return GenericAlias(tuple, (item, ...))


class Twins(ABC):
    """The twins of all record types for one library; each class is made once."""

    def __init__(self) -> None:
        """Begin without any."""
        self._made: dict[type, Any] = {}
        self._readers: dict[type[Text], Callable[[str], Text]] = {}

    def reader(self, cls: type[Text]) -> Callable[[str], Text]:
        """How a text of this type is read: parsed by the library once, then remembered, as the library does itself."""
        if cls not in self._readers:
            self._readers[cls] = lru_cache(maxsize=_CACHED_TEXTS)(cls)
        return self._readers[cls]

    def of(self, cls: type) -> Any:
        """The twin of one class."""
        if cls not in self._made:
            self._made[cls] = self.make(
                cls, {field.name: self._field(cls, field, hint) for field, hint in fields_of(cls)}
            )
        return self._made[cls]

    @abstractmethod
    def make(self, cls: type, fields: dict[str, tuple[Hint, Any]]) -> Any:
        """The twin with these fields, each with its type and its default, which may be `attrs.NOTHING`."""

    @abstractmethod
    def text(self) -> Hint:
        """The type of a text."""

    @abstractmethod
    def reference(self, kinds: Kinds) -> Hint:
        """The type of an id of one of these kinds."""

    def scalar(self, cls: type[Text]) -> Hint:
        """The type of a value that is one text."""
        return cls

    def record(self) -> Hint:
        """The union of all record types."""
        return union([self.of(cls) for cls in KINDS])

    def hint(self, hint: Hint) -> Hint:
        """A type in the terms of this library."""
        if (kinds := kinds_of(hint)) is not None:
            return self.reference(kinds)
        if len(options(hint)) > 1:
            return union([self.hint(one) for one in options(hint)])
        if (item := item_of(hint)) is not None:
            return several(self.hint(item))
        if hint is str:
            return self.text()
        if is_structure(hint):
            return self.of(hint)
        return self.scalar(hint) if isinstance(hint, type) and issubclass(hint, Text) else hint

    def _field(self, cls: type, field: "attrs.Attribute[Any]", hint: Hint) -> tuple[Hint, Any]:
        kind = kind_of(cls)
        own_id = field.name == "id" and kind is not None
        return self.reference(Kinds(kind)) if own_id and kind else self.hint(hint), field.default


def kind_of(cls: type) -> str | None:
    """The kind of a record type; None for any other class."""
    kind = getattr(cls, "kind", None)
    return kind if isinstance(kind, str) else None


def own_checks(cls: type) -> Callable[[Any], None] | None:
    """What a class demands of its fields together, as one function, made as fast as the library makes it for itself."""
    checks = cls.checks if issubclass(cls, Structure) else ()
    if not checks:
        return None
    hold = all_hold(attrs.make_class("Bare", {}, class_body={"own_checks": staticmethod(lambda: checks)}))

    def look(value: Any) -> None:
        if not hold(value):
            message = f"the fields of {value!r} do not go together"
            raise ValueError(message)

    return look


class StructTwins(Twins):
    """msgspec structs, with patterns for ids, no empty texts, and the library's checks."""

    def text(self) -> Hint:
        """A text, not empty."""
        return Annotated[str, msgspec.Meta(min_length=1)]

    def reference(self, kinds: Kinds) -> Hint:
        """A text that fits the pattern."""
        pattern = rf"\A(?:{pattern_of(kinds)})\Z"
        return Annotated[str, msgspec.Meta(pattern=pattern, max_length=_LONGEST_ID)]

    def make(self, cls: type, fields: dict[str, tuple[Hint, Any]]) -> Any:
        """A frozen struct that forbids unknown fields, tagged with the kind."""
        defined = [
            (name, hint) if default is attrs.NOTHING else (name, hint, default)
            for name, (hint, default) in fields.items()
        ]
        check = own_checks(cls)
        return msgspec.defstruct(
            cls.__name__,
            defined,
            namespace=None if check is None else {"__post_init__": check},
            tag=kind_of(cls),
            tag_field=None if kind_of(cls) is None else "kind",
            forbid_unknown_fields=True,
            frozen=True,
            kw_only=True,
        )

    def read_text(self, cls: Any, value: Any) -> Text:
        """What a decoder does with a type it does not know: the types that are one text."""
        if type(value) is not str:
            message = "a text is wanted"
            raise ValueError(message)
        return self.reader(cls)(value)

    def document(self) -> Any:
        """The outermost object."""
        fields: list[Any] = [
            ("intljustice", int),
            ("records", several(self.record())),
            ("about", self.of(About) | None, None),
            ("schema", str | None, msgspec.field(default=None, name="$schema")),
        ]
        return msgspec.defstruct("Document", fields, forbid_unknown_fields=True, frozen=True, kw_only=True)


class ModelTwins(Twins):
    """pydantic models, strict and with extra keys forbidden, with the library's checks of several fields."""

    def text(self) -> Hint:
        """A text, not empty."""
        return Annotated[str, pydantic.Field(min_length=1)]

    def reference(self, kinds: Kinds) -> Hint:
        """A text that fits the pattern."""
        return Annotated[str, pydantic.Field(pattern=f"^(?:{pattern_of(kinds)})$", max_length=_LONGEST_ID)]

    def scalar(self, cls: type[Text]) -> Hint:
        """A text read by the library's own parser, and written as it was."""
        as_text = pydantic.PlainSerializer(str, return_type=str)
        return Annotated[str, pydantic.AfterValidator(self.reader(cls)), as_text]

    def make(self, cls: type, fields: dict[str, tuple[Hint, Any]]) -> Any:
        """A frozen model, its kind a literal."""
        defined: dict[str, Any] = {
            name: (hint, ... if default is attrs.NOTHING else default) for name, (hint, default) in fields.items()
        }
        if (kind := kind_of(cls)) is not None:
            defined = {"kind": (Literal[kind], ...), **defined}
        check = own_checks(cls)
        checks: dict[str, Any] = (
            {} if check is None else {"together": pydantic.model_validator(mode="after")(_after(check))}
        )
        return pydantic.create_model(cls.__name__, __config__=_strict(), __validators__=checks, **defined)

    def record(self) -> Hint:
        """The union of all record types, told apart by their kind."""
        return Annotated[super().record(), pydantic.Field(discriminator="kind")]

    def document(self) -> Any:
        """The outermost object."""
        fields: dict[str, Any] = {
            "intljustice": (Literal[1], ...),
            "records": (several(self.record()), ...),
            "about": (self.of(About) | None, None),
            "schema_": (str | None, pydantic.Field(default=None, alias="$schema")),
        }
        return pydantic.create_model("Document", __config__=_strict(), **fields)


def _after(check: Callable[[Any], None]) -> Callable[[Any], Any]:
    """A check as pydantic wants it, which is asked for the model it was given."""

    def validate(model: Any) -> Any:
        check(model)
        return model

    return validate


def _strict() -> pydantic.ConfigDict:
    return pydantic.ConfigDict(extra="forbid", strict=True, frozen=True)


class PlainTwins(Twins):
    """Frozen attrs classes without converters or validators, for cattrs as it comes."""

    def text(self) -> Hint:
        """A text."""
        return str

    def reference(self, kinds: Kinds) -> Hint:  # noqa: ARG002 - cattrs has nothing for it
        """A text."""
        return str

    def make(self, cls: type, fields: dict[str, tuple[Hint, Any]]) -> Any:
        """A frozen class with slots."""
        defined = {name: attrs.field(type=hint, default=default) for name, (hint, default) in fields.items()}
        return attrs.make_class(cls.__name__, defined, frozen=True, slots=True, kw_only=True)

    def document(self) -> Any:
        """The outermost object."""
        defined = {
            "intljustice": attrs.field(type=int),
            "records": attrs.field(type=several(self.record())),
            "about": attrs.field(type=self.of(About) | None, default=None),
        }
        return attrs.make_class("Document", defined, frozen=True, slots=True, kw_only=True)

    def converter(self) -> OrjsonConverter:
        """The converter that cattrs has for orjson, told of the texts and of the kinds and of nothing else."""
        converter = make_converter(forbid_extra_keys=True)
        converter.register_structure_hook_func(_is_text, lambda value, cls: self.reader(cls)(value))
        converter.register_unstructure_hook_func(_is_text, str)
        converter.register_structure_hook(
            ReadingValue, lambda value, _: tuple(value) if isinstance(value, list) else value
        )
        names = {self.of(cls): kind_of(cls) for cls in KINDS}
        configure_tagged_union(self.record(), converter, tag_name="kind", tag_generator=lambda twin: str(names[twin]))
        return converter


def _is_text(hint: Hint) -> bool:
    return isinstance(hint, type) and issubclass(hint, Text)
