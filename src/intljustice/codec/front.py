"""The ways in and out as plain functions, by the library's own codec unless another is given."""

from collections.abc import Iterator
from typing import Any, TypeVar, overload

from intljustice.codec.codec import CODEC, Codec, Data, OnProblem, Unknown
from intljustice.dossier import Dossier
from intljustice.files import PathLike
from intljustice.law.answers import Answer
from intljustice.records.record import Record, Tagged

T = TypeVar("T", bound=Tagged)


def loads(
    data: Data, *, codec: Codec = CODEC, unknown: Unknown = "refuse", on_problem: OnProblem | None = None
) -> Dossier:
    """The dossier of a document: see `Codec.loads`."""
    return codec.loads(data, unknown=unknown, on_problem=on_problem)


def dumps(dossier: Dossier, *, codec: Codec = CODEC, indent: bool = False) -> bytes:
    """The document of a dossier, canonical or indented: see `Codec.dumps`."""
    return codec.dumps(dossier, indent=indent)


@overload
def loads_record(
    data: Data, *, codec: Codec = CODEC, unknown: Unknown = "refuse", on_problem: OnProblem | None = None
) -> Record: ...
@overload
def loads_record(
    data: Data, cls: type[T], *, codec: Codec = CODEC, unknown: Unknown = "refuse", on_problem: OnProblem | None = None
) -> T: ...
def loads_record(
    data: Data,
    cls: type[Any] = Tagged,
    *,
    codec: Codec = CODEC,
    unknown: Unknown = "refuse",
    on_problem: OnProblem | None = None,
) -> Any:
    """The record or answer of one JSON object: see `Codec.loads_record`."""
    return codec.loads_record(data, cls, unknown=unknown, on_problem=on_problem)


def dumps_record(record: Record | Answer, *, codec: Codec = CODEC, indent: bool = False) -> bytes:
    """One record as a JSON object, canonical or indented: see `Codec.dumps_record`."""
    return codec.dumps_record(record, indent=indent)


def read(
    path: PathLike, *, codec: Codec = CODEC, unknown: Unknown = "refuse", on_problem: OnProblem | None = None
) -> Dossier:
    """The dossier of a document, stream or folder on disk: see `Codec.read`."""
    return codec.read(path, unknown=unknown, on_problem=on_problem)


def write(dossier: Dossier, path: PathLike, *, codec: Codec = CODEC) -> None:
    """Write a dossier to a document, stream or folder: see `Codec.write`."""
    codec.write(dossier, path)


def iter_records(
    path: PathLike, *, codec: Codec = CODEC, unknown: Unknown = "refuse", on_problem: OnProblem | None = None
) -> Iterator[Record]:
    """The records of a stream one by one, in constant memory: see `Codec.iter_records`."""
    return codec.iter_records(path, unknown=unknown, on_problem=on_problem)
