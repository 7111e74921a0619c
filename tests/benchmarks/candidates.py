"""Candidates: everything that reads and writes the same records, behind the same four calls."""

from collections.abc import Callable
from typing import Any

import attrs
import cattrs
import msgspec
import orjson
import pydantic
from tests.benchmarks.data import Batch
from tests.benchmarks.twins import ModelTwins, PlainTwins, StructTwins

from intljustice import CODEC, InvalidDocument

OURS, FLOOR, STRUCT, PYDANTIC, CATTRS = "intljustice", "orjson", "msgspec.Struct", "pydantic", "cattrs"


@attrs.frozen(kw_only=True)
class Candidate:
    """One way to read and write records.

    Attributes:
        name: how the tables call it.
        loads: the bytes of one record to an object.
        dumps: the object back to its JSON text.
        loads_document: the bytes of a whole document to an object.
        dumps_document: that object back to its JSON text.
        refused: what `loads` raises for what it does not take.
        problems: everything such an exception has to say, as a list.
    """

    name: str
    loads: Callable[[bytes], Any]
    dumps: Callable[[Any], bytes | str]
    loads_document: Callable[[bytes], Any]
    dumps_document: Callable[[Any], bytes | str]
    refused: type[Exception]
    problems: Callable[[Any], list[Any]]


def _ours() -> Candidate:
    return Candidate(
        name=OURS,
        loads=CODEC.loads_record,
        dumps=CODEC.dumps_record,
        loads_document=CODEC.loads,
        dumps_document=CODEC.dumps,
        refused=InvalidDocument,
        problems=lambda error: list(error.problems),
    )


def _floor() -> Candidate:
    return Candidate(
        name=FLOOR,
        loads=orjson.loads,
        dumps=orjson.dumps,
        loads_document=orjson.loads,
        dumps_document=orjson.dumps,
        refused=orjson.JSONDecodeError,
        problems=lambda error: [str(error)],
    )


def _struct() -> Candidate:
    twins = StructTwins()
    encode = msgspec.json.Encoder(enc_hook=str).encode
    return Candidate(
        name=STRUCT,
        loads=msgspec.json.Decoder(twins.record(), dec_hook=twins.read_text).decode,
        dumps=encode,
        loads_document=msgspec.json.Decoder(twins.document(), dec_hook=twins.read_text).decode,
        dumps_document=encode,
        refused=msgspec.MsgspecError,
        problems=lambda error: [str(error)],
    )


def _pydantic() -> Candidate:
    twins = ModelTwins()
    record: pydantic.TypeAdapter[Any] = pydantic.TypeAdapter(twins.record())
    return Candidate(
        name=PYDANTIC,
        loads=record.validate_json,
        dumps=lambda model: model.model_dump_json(),
        loads_document=twins.document().model_validate_json,
        dumps_document=lambda model: model.model_dump_json(),
        refused=pydantic.ValidationError,
        problems=lambda error: list(error.errors()),
    )


def _cattrs() -> Candidate:
    twins = PlainTwins()
    converter = twins.converter()
    record, document = twins.record(), twins.document()
    return Candidate(
        name=CATTRS,
        loads=lambda data: converter.loads(data, record),
        dumps=lambda made: converter.dumps(made, unstructure_as=record),
        loads_document=lambda data: converter.loads(data, document),
        dumps_document=converter.dumps,
        refused=cattrs.BaseValidationError,
        problems=cattrs.transform_error,
    )


MAKERS: dict[str, Callable[[], Candidate]] = {
    OURS: _ours,
    FLOOR: _floor,
    STRUCT: _struct,
    PYDANTIC: _pydantic,
    CATTRS: _cattrs,
}
"""How each candidate is made, by its name."""


def candidates(sample: Batch) -> dict[str, Candidate]:
    """Return all of them by name, once each has shown on the sample that it reads and writes everything in a record."""
    made = {name: make() for name, make in MAKERS.items()}
    for candidate in made.values():
        for raw in (*sample.compact, *sample.canonical):
            if _facts(orjson.loads(candidate.dumps(candidate.loads(raw)))) != _facts(orjson.loads(raw)):
                message = f"{candidate.name} does not write what it read: {raw!r}"
                raise AssertionError(message)
    return made


def _facts(value: Any) -> Any:
    """Return what a JSON value says, whether or not absent fields are written out."""
    if isinstance(value, dict):
        return {key: _facts(inner) for key, inner in value.items() if inner not in (None, [], False)}
    return [_facts(inner) for inner in value] if isinstance(value, list) else value
