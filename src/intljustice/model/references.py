"""References: ids of records, the kinds of record that a field may name, and how an id is made."""

import re
import secrets
import unicodedata
from collections.abc import Callable
from functools import cache, lru_cache
from typing import Annotated, Protocol, TypeVar, runtime_checkable

from intljustice.errors import InvalidValue, shown

Key = TypeVar("Key")
Result = TypeVar("Result")


def remembered(function: Callable[[Key], Result]) -> Callable[[Key], Result]:
    """The function, called once for each argument.

    `functools.cache` does the work; its published type refuses classes as keys, although they are hashable.
    """
    return cache(function)


_KIND = re.compile(r"[a-z]+(?:-[a-z]+)*", re.ASCII)
_ID = re.compile(rf"state:[A-Z]{{3}}|(?!state:)({_KIND.pattern}):[a-z0-9]+(?:-[a-z0-9]+)*", re.ASCII)
_LONGEST = 200

STATE_CODES_OUTSIDE_ISO = {
    "XKX": "Kosovo: no ISO 3166-1 code; the user-assigned code that most publishers use",
}
"""State codes that ISO 3166-1 does not assign and never assigned, each with the reason it is used here."""


@runtime_checkable
class HasId(Protocol):
    """Anything with an id: a record may stand wherever an id is asked for."""

    @property
    def id(self) -> str:
        """The id."""
        ...


class Kinds:
    """The kinds of record a field may name; none given means any kind.

    Annotate a text with it: `Annotated[str, Kinds("state", "organisation")]`.
    """

    __slots__ = ("names",)

    def __init__(self, *names: str) -> None:
        """Keep the names of the kinds."""
        self.names = frozenset(names)

    def __repr__(self) -> str:
        """The call that makes this."""
        return f"Kinds({', '.join(map(repr, sorted(self.names)))})"

    def __eq__(self, other: object) -> bool:
        """Equal when the same kinds are allowed."""
        return isinstance(other, Kinds) and other.names == self.names

    def __hash__(self) -> int:
        """The hash of the allowed kinds."""
        return hash(self.names)

    def allow(self, kind: str | None) -> bool:
        """Whether an id of this kind may stand here; None is the kind of a text that is no id."""
        return kind in self.names if self.names else kind is not None


AnyId = Annotated[str, Kinds()]
"""The id of a record of any kind, also of a kind this version does not know."""
Id = str | HasId
"""What a parameter that asks for an id takes: the id or the record itself."""


def kind_of(text: str) -> str | None:
    """The kind an id names, or None where the text is not an id."""
    if len(text) > _LONGEST or not (match := _ID.fullmatch(text)):
        return None
    return match[1] or "state"


def ids_of(kind: str) -> Callable[[str], object]:
    """What is true of an id of this kind and of nothing else; for the many ids that are met only once."""
    slug = "[A-Z]{3}" if kind == "state" else "[a-z0-9]+(?:-[a-z0-9]+)*"
    return re.compile(rf"(?=.{{1,{_LONGEST}}}\Z){kind}:{slug}", re.ASCII).fullmatch


@remembered
def may_name(kinds: Kinds) -> Callable[[str | None], bool]:
    """Whether a text is an id of these kinds; None, which names nothing, may always stand.

    Remembers what it was asked, as the same few ids are named again and again.
    """
    return lru_cache(maxsize=1 << 16)(lambda text: text is None or kinds.allow(kind_of(text)))


def is_kind(text: str) -> bool:
    """Whether a text can be the kind of a record: small letters, words joined by hyphens."""
    return _KIND.fullmatch(text) is not None


def as_id(value: Id) -> str:
    """The id of what may be an id or a record; `TypeError` for anything else."""
    if isinstance(value, str):
        return value
    try:
        return value.id
    except AttributeError:
        message = f"an id or a record is wanted, not {shown(value)}"
        raise TypeError(message) from None


def reference(text: str, kinds: Kinds) -> str:
    """The id, if it is well formed and of an allowed kind; raises `InvalidValue` with REF_FORM or REF_KIND."""
    if not kinds.allow(kind_of(text)):
        raise refused_reference(text, kinds)
    return text


def refused_reference(text: str, kinds: Kinds) -> InvalidValue:
    """Why a text that is no id, or no id of an allowed kind, is refused."""
    kind = kind_of(text)
    if kind is None:
        return InvalidValue.because("REF_FORM", f'"{text[:60]}" is not an id', _example(text, kinds), text)
    allowed = " or ".join(with_article(name) for name in sorted(kinds.names))
    message = f'"{text}" names {with_article(kind)} where {allowed} is wanted'
    return InvalidValue.because("REF_KIND", message, f"write the id of {allowed}", text)


def with_article(kind: str) -> str:
    """A kind or class as it is spoken of in a sentence: a state, an organisation."""
    return f"an {kind}" if kind[0].lower() in "aeio" else f"a {kind}"


def _example(text: str, kinds: Kinds) -> str:
    first = min(kinds.names, default="kind")
    if first == "state":
        return f"write kind:slug, e.g. state:{text if re.fullmatch('[A-Z]{3}', text, re.ASCII) else 'FRA'}"
    message = _slugged(text.partition(":")[2] or text) or "slug"
    return f"write kind:slug, e.g. {first}:{message}"


def _slugged(text: str) -> str:
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode().lower()
    return "-".join(re.findall(r"[a-z0-9]+", plain))[: _LONGEST // 2].strip("-")


def slug(kind: str, text: str) -> str:
    """An id made from a name: accents dropped, lower case, words joined by hyphens.

    Letters that have no plain Latin form are dropped; where nothing is left, `InvalidValue` (ID_FORM) says so, as
    a guessed transliteration would be an invention: choose a Latin name, or take `random_id`.

    >>> slug("person", "Luz del Carmen Ibáñez")
    'person:luz-del-carmen-ibanez'
    """
    made = f"{kind}:{_slugged(text)}"
    if kind_of(made) is None:
        message = f'no id of the kind "{kind}" can be made from "{text[:60]}"'
        raise InvalidValue.because("ID_FORM", message, "give a kind like person and a name in Latin letters", text)
    return made


def random_id(kind: str) -> str:
    """A new id that says nothing about its bearer: 100 bits from the system's source of randomness.

    For records whose names are confidential. It is not repeatable; keep what it returns.
    """
    made = f"{kind}:x{''.join(secrets.choice('abcdefghijklmnopqrstuvwxyz234567') for _ in range(20))}"
    if kind_of(made) is None:
        message = f'"{kind}" is not a kind whose ids can be drawn at random'
        raise InvalidValue.because("ID_FORM", message, "give a kind in small letters, e.g. person", kind)
    return made
