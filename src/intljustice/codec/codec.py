"""Codec: the record types it knows, and every way in and out for them; and the functions of the default codec."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import partial
from pathlib import Path
from typing import Any, Literal, TypeVar, overload

import msgspec
from cattrs import Converter

from intljustice.codec import files
from intljustice.codec.documents import Reader, ReadResult, read_document
from intljustice.codec.explain import StrictReader
from intljustice.codec.fast import FastPath, can_be_fast, kind_in
from intljustice.codec.files import PathLike
from intljustice.codec.indented import readable, readable_value
from intljustice.codec.json_text import Limits
from intljustice.codec.on_disk import Encode, files_in, read_path, write_path
from intljustice.codec.record_types import ANSWERS, KINDS, by_kind
from intljustice.codec.streams import VERSION_MARK, read_lines
from intljustice.codec.strict import Texts, named, strict_converter
from intljustice.dossier.canonical import CANONICAL, FORMAT, encoder, text_of
from intljustice.dossier.dossier import Dossier
from intljustice.errors import InvalidDocument, Problem, shown
from intljustice.law.answers import Answer, find_supports
from intljustice.model.references import with_article
from intljustice.records.record import About, Record, Tagged

T = TypeVar("T", bound=Tagged)

Data = bytes | bytearray | memoryview | str
Unknown = Literal["refuse", "drop"]
OnProblem = Callable[[Problem], object] | None


class Codec:
    """Reads and writes the library's record types and any of your own.

    Reading is strict: no text becomes a number or a date another day; unknown and repeated keys, NaN, empty texts,
    letters in pieces and half characters are refused, all problems of the input at once. What is read fast and what is
    read with explanations is the same: sound input takes the fast path, anything else is explained.

    Args:
        extra: record types of your own, each a decorated subclass of `Record` with its own kind.
        texts: types that are one text on the wire, each with how the text is read and written:
            `{Money: (Money.parse, str)}`.
        configure: gets the cattrs converter to register further hooks on. Hooks must see everything, so the fast path
            is off for this codec.
        limits: how large an input may be.

    Raises:
        TypeError: for a record type that could be changed, could not be written, or has no kind of its own.
    """

    def __init__(
        self,
        extra: Iterable[type[Record]] = (),
        texts: Texts | None = None,
        configure: Callable[[Converter], object] | None = None,
        limits: Limits | None = None,
    ) -> None:
        """Prepare the converter and the decoders; the latter are built when first needed."""
        scalars = dict(texts or {})
        self.kinds = by_kind((*KINDS, *extra), scalars)
        self.limits = limits or Limits()
        self.converter = strict_converter(scalars)
        if configure is not None:
            configure(self.converter)
        self._native = configure is None and all(map(can_be_fast, scalars))
        self._encoder = encoder(_writer(scalars)) if scalars else CANONICAL
        self._fast = FastPath((*self.kinds.values(), About), scalars, self._encoder) if self._native else None

    def __repr__(self) -> str:
        """How many kinds of record it knows, and which of them are not the library's."""
        own = sorted(self.kinds.keys() - {cls.kind for cls in KINDS})
        return f"<Codec of {len(self.kinds)} kinds{', own: ' if own else ''}{', '.join(own)}>"

    def loads(self, data: Data, *, unknown: Unknown = "refuse", on_problem: OnProblem = None) -> Dossier:
        """The dossier of a document.

        Args:
            data: the document as bytes in UTF-8 or as text.
            unknown: "drop" leaves out unknown keys and hands a warning for each to `on_problem`.
            on_problem: gets every problem that is no error.

        Raises:
            InvalidDocument: with every error of the document.
        """
        raw = _bytes(data)
        if len(raw) > self.limits.bytes:
            raise files.too_large(self.limits.bytes)
        return _dossier("The document", read_document(self._reader(unknown), raw), on_problem)

    def dumps(self, dossier: Dossier, *, indent: bool = False) -> bytes:
        """The document of a dossier in UTF-8: canonical, or with `indent` in the form for people.

        The canonical form is one line with sorted keys, every field present, records by kind and id: equal dossiers
        give equal bytes. The form for people is indented, kind and id first, with what is absent left out.
        """
        _require(dossier, Dossier, "a record or answer is written by dumps_record")
        if indent:
            return _indented(self._readable_document(dossier))
        about = _about(dossier)
        if self._native:
            return self._encoder.encode({"about": about, "intljustice": FORMAT, "records": tuple(dossier)})
        plain = [self._plain(record) for record in dossier]
        return self._encoder.encode(
            {"about": self.converter.unstructure(about), "intljustice": FORMAT, "records": plain}
        )

    @overload
    def loads_record(self, data: Data, *, unknown: Unknown = "refuse", on_problem: OnProblem = None) -> Record: ...
    @overload
    def loads_record(
        self, data: Data, cls: type[T], *, unknown: Unknown = "refuse", on_problem: OnProblem = None
    ) -> T: ...
    def loads_record(
        self, data: Data, cls: type[Any] = Tagged, *, unknown: Unknown = "refuse", on_problem: OnProblem = None
    ) -> Any:
        """The record of one JSON object, or the answer; other parameters and errors as for `loads`.

        Args:
            data: the object as bytes in UTF-8 or as text.
            cls: the class it has to be of (OTHER_KIND where it is not), which tells type checkers what comes back:
                `loads_record(data, Standing)`. Without it, records and answers of every kind are taken.
            unknown: as for `loads`.
            on_problem: as for `loads`.
        """
        raw = _bytes(data)
        fast = self._fast.record(raw) if self._fast and len(raw) <= self.limits.line else None
        record = fast or self._explained_record(raw, unknown, on_problem)
        if not isinstance(record, cls):
            message = f"this is {with_article(record.kind)}, not {named(cls)}"
            hint = "ask for the class it is of"
            problem = Problem(code="OTHER_KIND", message=message, hint=hint, pointer="/kind")
            raise InvalidDocument("The record", (problem,))
        return record

    def _explained_record(self, raw: bytes, unknown: Unknown, on_problem: OnProblem) -> Record:
        """The record of an object that the fast path does not take, as every answer."""
        number = raw.count(b"\n", 0, len(raw) - len(raw.lstrip())) + 1
        is_answer = kind_in(raw).decode("ascii", "replace") in ANSWERS
        reader = self._reader(unknown, also=ANSWERS if is_answer else {})
        line = next(read_lines(reader, [(number, raw.strip())], None))
        _raise_errors("The record", line.problems)
        if line.record is None:
            message, hint = "this says only what a dossier is about", "read it with loads or read"
            raise InvalidDocument("The record", (Problem(code="MISSING_KIND", message=message, hint=hint, line=1),))
        _report(line.problems, on_problem)
        return line.record

    def dumps_record(self, record: Record | Answer, *, indent: bool = False) -> bytes:
        """One record or answer as a JSON object in UTF-8: canonical, or with `indent` in the form for people."""
        _require(record, Tagged, "a dossier is written by dumps")
        if indent:
            return _indented(readable(self.converter, record))
        if isinstance(record, Answer):
            find_supports(record)
        return self._encoder.encode(record if self._native else self._plain(record))

    def read(self, path: PathLike, *, unknown: Unknown = "refuse", on_problem: OnProblem = None) -> Dossier:
        """The dossier of a document (`.json`), a stream (`.ndjson`, `.jsonl`) or a folder of these, each also `.gz`.

        Parameters and errors as for `loads`; problems name their file and line. A folder is read file by file in the
        order of their names; ids are unique across all, and one file at most says what the dossier is about.
        """
        return _dossier(str(path), read_path(self._reader(unknown), Path(path)), on_problem)

    def write(self, dossier: Dossier, path: PathLike, *, head: bool = True) -> None:
        """Write a dossier to a document, a stream or a folder, by the ending of the path; each file in one step.

        A document is written in the form for people, a stream with one canonical record to a line. In a folder a record
        stays in the file that holds it already, and a file in which nothing changes is left as it is; new records go to
        a file named after their kind.

        Args:
            dossier: what to write.
            path: the file or folder.
            head: whether the first line of a stream says what the dossier is about, as far as that is recorded.

        Raises:
            InvalidDocument: FILE_NAME for an ending that does not say what to write; where a folder holds a file that
                cannot be read, rather than to write over it.
        """
        _require(dossier, Dossier, "put records into one: Dossier([...])")
        forms: dict[str, Encode] = {".json": self._as_document, ".ndjson": partial(self._as_lines, head=head)}
        write_path(dossier, Path(path), forms, self.read)

    def iter_records(
        self, path: PathLike, *, unknown: Unknown = "refuse", on_problem: OnProblem = None
    ) -> Iterator[Record]:
        """The records of a stream one by one, in constant memory; of a folder file by file; a document as a whole.

        Without `on_problem` the first line that is refused raises `InvalidDocument`; with it, each problem is handed
        over and the stream goes on with the next line. Repeated ids are not noticed, as nothing is remembered.
        """
        target = Path(path)
        if target.is_dir():
            for file in files_in(target):
                yield from self.iter_records(file, unknown=unknown, on_problem=on_problem)
            return
        if files.form_of(target) != ".ndjson":
            yield from self.read(path, unknown=unknown, on_problem=on_problem)
            return
        for line in read_lines(self._reader(unknown), files.lines(target, self.limits.line), str(target)):
            if on_problem is None:
                _raise_errors(f"{target}, line {line.number},", line.problems)
            _report(line.problems, on_problem)
            if line.record is not None:
                yield line.record

    def _reader(self, unknown: Unknown, also: Mapping[str, type[Any]] | None = None) -> Reader:
        """What an input is read with, which may hold objects of the kinds in `also` too."""
        strict = StrictReader({**self.kinds, **(also or {})}, self.converter, drop=unknown == "drop")
        return Reader(self._fast, strict, self.limits)

    def _as_document(self, dossier: Dossier) -> Iterator[bytes]:
        yield self.dumps(dossier, indent=True) + b"\n"

    def _as_lines(self, dossier: Dossier, *, head: bool) -> Iterator[bytes]:
        if head and (about := _about(dossier)) is not None:
            yield self._encoder.encode({"about": about, "intljustice": FORMAT}) + b"\n"
        for record in dossier:
            yield VERSION_MARK + self.dumps_record(record)[1:] + b"\n"

    def _plain(self, record: Record | Answer) -> dict[str, object]:
        """The record as plain values by the user's own hooks."""
        return {"kind": record.kind, **self.converter.unstructure(record)}

    def _readable_document(self, dossier: Dossier) -> dict[str, object]:
        document: dict[str, object] = {"intljustice": FORMAT}
        if (about := _about(dossier)) is not None:
            document["about"] = readable_value(self.converter, about)
        document["records"] = [readable(self.converter, record) for record in dossier]
        return document


def _writer(texts: Texts) -> Callable[[object], str]:
    """The function that gives the text of a value which is one text on the wire, of the user's own types too."""
    writers = {cls: write for cls, (_, write) in texts.items()}
    return lambda value: writers.get(type(value), text_of)(value)


def _about(dossier: Dossier) -> About | None:
    """What is written of the dossier itself; None where it says nothing."""
    return None if dossier.about == About() else dossier.about


def _bytes(data: Data) -> bytes:
    """The input as bytes; half characters in a text are kept, so that they can be pointed at."""
    if isinstance(data, str):
        return data.encode("utf-8", "surrogatepass")
    return bytes(_as_buffer(data))


def _as_buffer(given: object) -> bytes | bytearray | memoryview:
    """The bytes of an input; `TypeError` for anything else: `bytes` would take a number for a length."""
    if isinstance(given, bytes | bytearray | memoryview):
        return given
    message = f"bytes or a text are read, not {shown(given)}; what is in a file is read by read(path)"
    raise TypeError(message)


def _require(given: object, wanted: type, instead: str) -> None:
    """Refuse to write what another function writes, or none (`TypeError`)."""
    if not isinstance(given, wanted):
        what = "a dossier" if wanted is Dossier else "a record or answer"
        message = f"{what} is written here, not {shown(given)}; {instead}"
        raise TypeError(message)


def _indented(plain: object) -> bytes:
    return msgspec.json.format(msgspec.json.encode(plain), indent=2)


def _dossier(what: str, result: ReadResult, on_problem: OnProblem) -> Dossier:
    """The dossier of a result without errors, its warnings handed over; `InvalidDocument`, named `what`, otherwise."""
    _raise_errors(what, result.problems)
    _report(result.problems, on_problem)
    return Dossier(result.records, result.about)


def _raise_errors(what: str, problems: Iterable[Problem]) -> None:
    """Raise `InvalidDocument` with all errors, where there are any."""
    if errors := [problem for problem in problems if problem.severity == "error"]:
        raise InvalidDocument(what, errors)


def _report(problems: Iterable[Problem], on_problem: OnProblem) -> None:
    if on_problem is not None:
        for problem in problems:
            on_problem(problem)


CODEC = Codec()
"""The codec of the library's own record types."""


def loads(data: Data, *, codec: Codec = CODEC, unknown: Unknown = "refuse", on_problem: OnProblem = None) -> Dossier:
    """The dossier of a document: see `Codec.loads`."""
    return codec.loads(data, unknown=unknown, on_problem=on_problem)


def dumps(dossier: Dossier, *, codec: Codec = CODEC, indent: bool = False) -> bytes:
    """The document of a dossier, canonical or indented: see `Codec.dumps`."""
    return codec.dumps(dossier, indent=indent)


@overload
def loads_record(
    data: Data, *, codec: Codec = CODEC, unknown: Unknown = "refuse", on_problem: OnProblem = None
) -> Record: ...
@overload
def loads_record(
    data: Data, cls: type[T], *, codec: Codec = CODEC, unknown: Unknown = "refuse", on_problem: OnProblem = None
) -> T: ...
def loads_record(
    data: Data,
    cls: type[Any] = Tagged,
    *,
    codec: Codec = CODEC,
    unknown: Unknown = "refuse",
    on_problem: OnProblem = None,
) -> Any:
    """The record or answer of one JSON object: see `Codec.loads_record`."""
    return codec.loads_record(data, cls, unknown=unknown, on_problem=on_problem)


def dumps_record(record: Record | Answer, *, codec: Codec = CODEC, indent: bool = False) -> bytes:
    """One record or answer as a JSON object, canonical or indented: see `Codec.dumps_record`."""
    return codec.dumps_record(record, indent=indent)


def read(path: PathLike, *, codec: Codec = CODEC, unknown: Unknown = "refuse", on_problem: OnProblem = None) -> Dossier:
    """The dossier of a document, stream or folder on disk: see `Codec.read`."""
    return codec.read(path, unknown=unknown, on_problem=on_problem)


def write(dossier: Dossier, path: PathLike, *, codec: Codec = CODEC, head: bool = True) -> None:
    """Write a dossier to a document, stream or folder: see `Codec.write`."""
    codec.write(dossier, path, head=head)


def iter_records(
    path: PathLike, *, codec: Codec = CODEC, unknown: Unknown = "refuse", on_problem: OnProblem = None
) -> Iterator[Record]:
    """The records of a stream one by one, in constant memory: see `Codec.iter_records`."""
    return codec.iter_records(path, unknown=unknown, on_problem=on_problem)
