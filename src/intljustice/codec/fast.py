"""The fast path of decoding: one struct per class with the same keys, which refuses unknown keys as it parses."""

import re
from collections.abc import Callable, Iterable
from functools import lru_cache
from typing import Any
from unicodedata import is_normalized

import attrs
import msgspec
from msgspec import UNSET, Raw, UnsetType
from msgspec.inspect import CustomType, type_info

from intljustice.codec.strict import Texts, guarded
from intljustice.dossier.canonical import FORMAT
from intljustice.errors import Invalid
from intljustice.model.fields import Hint, fields_of, is_structure, item_of, options
from intljustice.model.references import remembered
from intljustice.model.scalars import LONGEST_TEXT
from intljustice.model.structure import Structure
from intljustice.records.record import Record

VERSION_KEY = "intljustice"


@remembered
def twin_of(cls: type) -> type[msgspec.Struct]:
    """The twin of a class: nested values as twins, everything else as the bytes it stands in.

    A record's twin has the record's kind as its tag, so it also refuses a wrong kind, and takes
    the version that a line of a stream may carry. Keys left out stay unset: what the twin writes has exactly the keys
    that were read, which is how repeated keys are noticed.
    """
    fields: list[tuple[str, Any, Any]] = [(field.name, _leaf(hint), UNSET) for field, hint in fields_of(cls)]
    kind = getattr(cls, "kind", None)
    if kind is not None:
        fields.append((VERSION_KEY, int | UnsetType, UNSET))
    return msgspec.defstruct(
        f"{cls.__name__}Twin",
        fields,
        tag=kind,
        tag_field=None if kind is None else "kind",
        forbid_unknown_fields=True,
        kw_only=True,
        gc=False,
    )


def _leaf(hint: Hint) -> Any:
    for option in options(hint):
        item = item_of(option)
        if item is not None and is_structure(item):
            return list[twin_of(item)] | UnsetType  # type: ignore[misc] # made at run time
        if is_structure(option):
            return twin_of(option) | None | UnsetType
    return Raw | UnsetType


_KIND = re.compile(rb'"kind"\s*:\s*"([a-z-]+)"')
_BELOW_MARKS = bytes(range(0xCC))
"""Every byte that the UTF-8 of a character below U+0300 can hold."""
_REFUSED = (msgspec.MsgspecError, Invalid, UnicodeDecodeError, RecursionError)


@attrs.frozen
class _KindReader:
    """How one class is read.

    Attributes:
        read: bytes to an instance; blind to unknown and repeated keys.
        write: an instance to its canonical bytes.
        shape: bytes to the twin; refuses unknown keys.
        opening: how the canonical bytes of an instance begin.
    """

    read: Callable[[bytes], Any]
    write: Callable[[Any], bytes]
    shape: Callable[[bytes], Any]
    opening: bytes


class FastPath:
    """Decoders of a codec's record types. It takes exactly what the strict converter takes, and says no more."""

    def __init__(self, classes: Iterable[type[Structure]], texts: Texts, encoder: msgspec.json.Encoder) -> None:
        """Prepare decoders; each is built when its kind is first met."""
        self._classes = {str(getattr(cls, "kind", cls.__name__)).encode(): cls for cls in classes}
        self._parsers: dict[type, Callable[[str], Any]] = {cls: guarded(parse) for cls, (parse, _) in texts.items()}
        self._text = lru_cache(maxsize=1 << 16)(self._parse)
        self._encode = encoder.encode
        self._readers: dict[bytes, _KindReader] = {}

    def record(self, raw: bytes, *, versioned: bool = False) -> Record | None:
        """The record of one JSON object, or None. `versioned` allows it to carry the format version."""
        kind = kind_in(raw)
        reader = self._readers.get(kind) or self._prepare(kind)
        made: Record | None = None if reader is None else _read(reader, raw, versioned)
        return made

    def structure(self, cls: type[Structure], raw: bytes) -> Any:
        """The value of one JSON object that is no record, or None."""
        reader = self._prepare(cls.__name__.encode())
        return None if reader is None else _read(reader, raw, versioned=False)

    def _prepare(self, kind: bytes) -> _KindReader | None:
        cls = self._classes.get(kind)
        if cls is None:
            return None
        first = min([field.name for field, _ in fields_of(cls)])
        reader = _KindReader(
            read=msgspec.json.Decoder(cls, dec_hook=self._text).decode,
            write=self._encode,
            shape=msgspec.json.Decoder(twin_of(cls)).decode,
            opening=b'{"%s":' % first.encode(),
        )
        self._readers[kind] = reader
        return reader

    def _parse(self, cls: type, text: object) -> object:
        """The value of a text for the decoder, which remembers it: equal texts share one value, as none changes."""
        if type(text) is not str:
            message = "a text is wanted"
            raise TypeError(message)
        return self._parsers.get(cls, cls)(text)


def kind_in(raw: bytes) -> bytes:
    """The first thing that looks like a kind; the twin or the comparison proves or refutes it."""
    start = raw.find(b'"kind":"') + 8
    if start >= len(b'"kind":"'):
        return raw[start : raw.find(b'"', start)]
    match = _KIND.search(raw)
    return match[1] if match else b""


def _read(reader: _KindReader, raw: bytes, versioned: bool) -> Any:  # noqa: FBT001 - passed on
    if len(raw) > LONGEST_TEXT:
        return None
    try:
        made = reader.read(raw)
        # Where what was understood, written back, is what was given, no key was passed over.
        if not raw.startswith(reader.opening) or reader.write(made) != raw:
            made = made if _shape_holds(reader.shape, raw, versioned) else None
        return made if _texts_are_sound(raw) else None
    except _REFUSED:
        return None


def _shape_holds(shape: Callable[[bytes], Any], raw: bytes, versioned: bool) -> bool:  # noqa: FBT001 - passed on
    """Whether every key is known, none is repeated, and a version stands only where it may.

    The twin writes what it holds just as it was read. White space and escapes between and in keys make the input longer
    than that; a repeated key does too, as only the last is held. So equal lengths prove that none is repeated. Where
    they differ, white space is taken out first, as it may also lie within what the twin holds.
    """
    twin = shape(raw)
    if len(msgspec.json.encode(twin)) != len(raw):
        raw = msgspec.json.format(raw, indent=-1)
        twin = shape(raw)
        if len(msgspec.json.encode(twin)) != len(raw):
            return False
    version = getattr(twin, VERSION_KEY, UNSET)
    return version is UNSET or (versioned and version == FORMAT)


def _texts_are_sound(raw: bytes) -> bool:
    """Whether all texts are composed (NFC), judged on the bytes as a whole.

    Any part of a text in NFC is in NFC, and no letter composes with a quotation mark, so the whole may be asked. Below
    U+0300, where the first combining mark stands, every letter is composed.
    """
    if b"\\" in raw and b"\\u" in raw:
        raw = msgspec.json.encode(msgspec.json.decode(raw))
    return raw.isascii() or not raw.translate(None, _BELOW_MARKS) or is_normalized("NFC", raw.decode())


def can_be_fast(cls: type) -> bool:
    """Whether a type that is one text may be left to the decoder: it has no reading of its own for it."""
    return isinstance(type_info(cls), CustomType)
