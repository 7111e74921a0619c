"""Texts, days, moments, provisions and ids: everything that is one text on the wire."""

from datetime import date, datetime
from functools import cache
from string import ascii_lowercase, ascii_uppercase, digits
from unicodedata import normalize

from hypothesis import strategies as st

from intljustice.codec.record_types import KINDS
from intljustice.values.dates import Moment, PartialDate
from intljustice.values.provisions import Provision

_PHRASES = (
    "several judges",
    "an EU diplomat",
    "Luz del Carmen Ibáñez",
    "Nemzetközi Büntetőbíróság",
    "Международный уголовный суд",
    "المحكمة الجنائية الدولية",
    "국제형사재판소",
    'the "core principles"',
    "first line\nsecond line",
    "a\\b/c~d",
    "\x00\x7f\u2028\ufeff\U0001d516",
)
_TEXTS = st.sampled_from(_PHRASES) | st.text(st.characters(codec="utf-8"), min_size=1, max_size=20).map(
    lambda text: normalize("NFC", text)
)
_PATHS = st.sampled_from(("note", "names", "names/0/text", "history/0/day", "a~1b/c~0d"))
_LANGUAGES = st.sampled_from(("en", "hu", "zh-Hans", "ar", "yue", "de-1996"))
_SCRIPTS = st.sampled_from(("Latn", "Cyrl", "Arab", "Hang"))
_SCHEMES = st.sampled_from(("wikidata", "iso-3166-1-alpha-2", "ofac-uid"))
_HASHES = st.binary(min_size=32, max_size=32).map(bytes.hex)

_DAY_TO_CENTURY = (10, 7, 4, 3, 2)
"""How many characters of an ISO day say the day, the month, the year, the decade and the century."""
_MINUTE_TO_MICROSECOND = (16, 19, 21, 22, 23, 24, 25, 26)
"""How many characters of an ISO moment say the minute, the second and one to six decimals of it."""


def _dated(day: date, length: int, qualifier: str) -> PartialDate:
    return PartialDate(day.isoformat()[:length].ljust(len("2025"), "X") + qualifier)


def _timed(instant: datetime, length: int, zone: str) -> Moment:
    return Moment(instant.isoformat(timespec="microseconds")[:length] + zone)


_DATES = st.builds(_dated, st.dates(), st.sampled_from(_DAY_TO_CENTURY), st.sampled_from(("", "~", "?", "%")))
_ZONES = st.sampled_from(("Z", "+00:00", "-04:00", "+05:45", "+14:00", "-14:00"))
_MOMENTS = st.builds(_timed, st.datetimes(), st.sampled_from(_MINUTE_TO_MICROSECOND), _ZONES)

_NUMBERS = st.integers(1, 140).map(str)
_SUFFIXED = st.builds("{}{}".format, st.integers(1, 140), st.sampled_from(("bis", "ter", "quater", "decies")))
_INSTRUMENTS = st.sampled_from(("rome-statute", "S/RES/1970", "eo-14203", "ICC-02/05-01.09"))
_HEADS = st.one_of(_NUMBERS, _SUFFIXED, st.sampled_from(("preamble", "annex", "PP3", "OP6", "4.3.1")))
_PARTS = st.one_of(_NUMBERS, _SUFFIXED, st.sampled_from(("a", "ii", "xix", "bis", "B", "ABCD")))
_ARTICLES = st.builds(
    "{}:{}{}".format, _INSTRUMENTS, _HEADS, st.lists(_PARTS.map("({})".format), max_size=4).map("".join)
)
_PROVISIONS = (_INSTRUMENTS | _ARTICLES).map(Provision)

_WORDS = st.text(ascii_lowercase + digits, min_size=1, max_size=8)
_SLUGS = st.sampled_from(("rome-statute", "s46", "us-2025-khan", "1")) | st.lists(_WORDS, min_size=1, max_size=3).map(
    "-".join
)
_STATES = st.sampled_from(("FRA", "HUN", "USA", "XKX")) | st.text(ascii_uppercase, min_size=3, max_size=3)
_ANY_KIND = (*(cls.kind for cls in KINDS), "court-exhibit")
"""The library's kinds and one that it does not know, which a reference to a record of any kind may name too."""


def texts() -> st.SearchStrategy[str]:
    """Texts that a field takes: never empty, in Unicode NFC, without half characters; from any script."""
    return _TEXTS


def paths() -> st.SearchStrategy[str]:
    """Paths of fields within a record, as citations write them."""
    return _PATHS


def languages() -> st.SearchStrategy[str]:
    """Language tags."""
    return _LANGUAGES


def scripts() -> st.SearchStrategy[str]:
    """Script codes."""
    return _SCRIPTS


def schemes() -> st.SearchStrategy[str]:
    """Schemes of identifiers."""
    return _SCHEMES


def hashes() -> st.SearchStrategy[str]:
    """SHA-256 digests in small hexadecimal digits."""
    return _HASHES


def partial_dates() -> st.SearchStrategy[PartialDate]:
    """Days, months, years, decades and centuries of the whole calendar, plain, approximate and unsure."""
    return _DATES


def moments() -> st.SearchStrategy[Moment]:
    """Moments with their zones, from the minute to the microsecond."""
    return _MOMENTS


def provisions() -> st.SearchStrategy[Provision]:
    """Instruments and their clauses."""
    return _PROVISIONS


def ids(*kinds: str) -> st.SearchStrategy[str]:
    """Ids of these kinds; without any, of every kind of the library and one that it does not know."""
    return st.one_of(*map(_ids_of, sorted(kinds or _ANY_KIND)))


@cache
def _ids_of(kind: str) -> st.SearchStrategy[str]:
    return (_STATES if kind == "state" else _SLUGS).map(f"{kind}:{{}}".format)
