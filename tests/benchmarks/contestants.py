"""Contestants: everything that reads and writes the same records, behind the same four calls."""

from collections.abc import Callable
from typing import Any

import attrs
import msgspec
import orjson
import pydantic

from intljustice import CODEC, Dossier
from tests.benchmarks.twins import ModelTwins, PlainTwins, StructTwins, reader_of

OURS, FLOOR, STRUCT, BARE_STRUCT = "intljustice", "orjson", "msgspec.Struct", "msgspec.Struct, types only"
PYDANTIC, BARE_PYDANTIC, CATTRS = "pydantic", "pydantic, fields only", "cattrs"


@attrs.frozen
class Contestant:
    """One way to read and write records.

    Attributes:
        name: how the tables call it.
        loads: the bytes of one record to an object.
        dumps: the object back to bytes.
        loads_document: the bytes of a whole document to an object.
        dumps_document: that object back to bytes.
    """

    name: str
    loads: Callable[[bytes], Any]
    dumps: Callable[[Any], bytes | str]
    loads_document: Callable[[bytes], Any]
    dumps_document: Callable[[Any], bytes | str]


def _ours() -> Contestant:
    return Contestant(OURS, CODEC.loads_record, CODEC.dumps_record, CODEC.loads, CODEC.dumps)


def _floor() -> Contestant:
    return Contestant(FLOOR, orjson.loads, orjson.dumps, orjson.loads, orjson.dumps)


def _struct(name: str, *, checked: bool) -> Contestant:
    twins = StructTwins(checked=checked)
    encode = msgspec.json.Encoder(enc_hook=str).encode
    one = msgspec.json.Decoder(twins.record(), dec_hook=_text)
    whole = msgspec.json.Decoder(twins.document(), dec_hook=_text)
    return Contestant(name, one.decode, encode, whole.decode, encode)


def _text(cls: Any, value: Any) -> Any:
    if type(value) is not str:
        told = "a text is wanted"
        raise ValueError(told)
    return reader_of(cls)(value)


def _pydantic(name: str, *, checked: bool) -> Contestant:
    twins = ModelTwins(checked=checked)
    one: pydantic.TypeAdapter[Any] = pydantic.TypeAdapter(twins.record())
    whole = twins.document()
    return Contestant(name, one.validate_json, _json_of_model, whole.model_validate_json, _json_of_model)


def _json_of_model(model: Any) -> str:
    text: str = model.model_dump_json()
    return text


def _cattrs() -> Contestant:
    twins = PlainTwins()
    converter = twins.converter()
    record, whole = twins.record(), twins.document()
    return Contestant(
        CATTRS,
        lambda data: converter.loads(data, record),
        lambda made: converter.dumps(made, unstructure_as=record),
        lambda data: converter.loads(data, whole),
        converter.dumps,
    )


MAKERS: dict[str, Callable[[], Contestant]] = {
    OURS: _ours,
    FLOOR: _floor,
    STRUCT: lambda: _struct(STRUCT, checked=True),
    BARE_STRUCT: lambda: _struct(BARE_STRUCT, checked=False),
    PYDANTIC: lambda: _pydantic(PYDANTIC, checked=True),
    BARE_PYDANTIC: lambda: _pydantic(BARE_PYDANTIC, checked=False),
    CATTRS: _cattrs,
}
"""How each contestant is made, by its name."""


def contestants() -> list[Contestant]:
    """All of them."""
    return [make() for make in MAKERS.values()]


__all__ = ["Contestant", "Dossier", "contestants"]
