"""Texts, days, moments, provisions and ids: everything that is one text on the wire."""

from datetime import date, datetime
from functools import cache
from string import ascii_lowercase, ascii_uppercase, digits
from unicodedata import normalize

from hypothesis import strategies as st

from intljustice.codec.record_types import KINDS
from intljustice.values.dates import Moment, PartialDate
from intljustice.values.provisions import Provision


@cache
def texts() -> st.SearchStrategy[str]:
    """Texts that a field takes: never empty, in Unicode NFC, without half characters; from any script."""
    phrases = (
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
    any_letters = st.text(st.characters(codec="utf-8"), min_size=1, max_size=20)
    return st.sampled_from(phrases) | any_letters.map(lambda text: normalize("NFC", text))


@cache
def paths() -> st.SearchStrategy[str]:
    """Paths of fields within a record, as citations write them."""
    return st.sampled_from(("note", "names", "names/0/text", "history/0/day", "a~1b/c~0d"))


@cache
def languages() -> st.SearchStrategy[str]:
    """Language tags."""
    return st.sampled_from(("en", "hu", "zh-Hans", "ar", "yue", "de-1996"))


@cache
def scripts() -> st.SearchStrategy[str]:
    """Script codes."""
    return st.sampled_from(("Latn", "Cyrl", "Arab", "Hang"))


@cache
def schemes() -> st.SearchStrategy[str]:
    """Schemes of identifiers."""
    return st.sampled_from(("wikidata", "iso-3166-1-alpha-2", "ofac-uid"))


@cache
def hashes() -> st.SearchStrategy[str]:
    """SHA-256 digests in small hexadecimal digits."""
    return st.binary(min_size=32, max_size=32).map(bytes.hex)


@cache
def partial_dates() -> st.SearchStrategy[PartialDate]:
    """Days, months, years, decades and centuries of the whole calendar, plain, approximate and unsure."""
    day_to_century = (10, 7, 4, 3, 2)  # how many characters of an ISO day are kept
    return st.builds(_dated, st.dates(), st.sampled_from(day_to_century), st.sampled_from(("", "~", "?", "%")))


def _dated(day: date, length: int, qualifier: str) -> PartialDate:
    return PartialDate(day.isoformat()[:length].ljust(len("2025"), "X") + qualifier)


@cache
def moments() -> st.SearchStrategy[Moment]:
    """Moments with their zones, from the minute to the microsecond."""
    minute_to_microsecond = (16, 19, 21, 22, 23, 24, 25, 26)  # how many characters of an ISO moment are kept
    zones = st.sampled_from(("Z", "+00:00", "-04:00", "+05:45", "+14:00", "-14:00"))
    return st.builds(_timed, st.datetimes(), st.sampled_from(minute_to_microsecond), zones)


def _timed(instant: datetime, length: int, zone: str) -> Moment:
    return Moment(instant.isoformat(timespec="microseconds")[:length] + zone)


@cache
def provisions() -> st.SearchStrategy[Provision]:
    """Instruments and their clauses."""
    numbers = st.integers(1, 140).map(str)
    suffixed = st.builds("{}{}".format, st.integers(1, 140), st.sampled_from(("bis", "ter", "quater", "decies")))
    instruments = st.sampled_from(("rome-statute", "S/RES/1970", "eo-14203", "ICC-02/05-01.09"))
    heads = st.one_of(numbers, suffixed, st.sampled_from(("preamble", "annex", "PP3", "OP6", "4.3.1")))
    parts = st.one_of(numbers, suffixed, st.sampled_from(("a", "ii", "xix", "bis", "B", "ABCD")))
    paragraphs = st.lists(parts.map("({})".format), max_size=4).map("".join)
    return (instruments | st.builds("{}:{}{}".format, instruments, heads, paragraphs)).map(Provision)


_ANY_KIND = (*(cls.kind for cls in KINDS), "court-exhibit")
"""The library's kinds and one that it does not know, which a reference to a record of any kind may name too."""


def ids(*kinds: str) -> st.SearchStrategy[str]:
    """Ids of these kinds; without any, of every kind of the library and one that it does not know."""
    return st.one_of(*map(_ids_of, sorted(kinds or _ANY_KIND)))


@cache
def _ids_of(kind: str) -> st.SearchStrategy[str]:
    if kind == "state":
        codes = st.sampled_from(("FRA", "HUN", "USA", "XKX")) | st.text(ascii_uppercase, min_size=3, max_size=3)
        return codes.map("state:{}".format)
    words = st.text(ascii_lowercase + digits, min_size=1, max_size=8)
    slugs = st.sampled_from(("rome-statute", "s46", "us-2025-khan", "1"))
    return (slugs | st.lists(words, min_size=1, max_size=3).map("-".join)).map(f"{kind}:{{}}".format)
