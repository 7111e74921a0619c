"""Search: the index that finds records by name, title, code or id."""

import unicodedata
from collections.abc import Callable, Iterable, Iterator
from functools import cache

from intljustice.records.labels import names_of
from intljustice.records.record import Record


def folded(text: str) -> str:
    """A text without case, accents and punctuation, its words separated by single spaces.

    Accents are marks above and below letters. Marks that make another letter, as in Hindi or Japanese, stay.
    """
    # Letters are decomposed first, as that may bring out capitals: the sign for "No" consists of two letters.
    decomposed = unicodedata.normalize("NFKD", text).casefold()
    return " ".join("".join(map(_bare, decomposed)).split())


@cache
def _bare(letter: str) -> str:
    """A character as it counts for the search: a letter or digit, nothing for an accent, a space for the rest."""
    if letter.isalnum():
        return letter
    category = unicodedata.category(letter)
    if category == "Cf" or unicodedata.combining(letter) > _LAST_SPELLING_CLASS:
        return ""
    return letter if category[0] == "M" else " "


_LAST_SPELLING_CLASS = 9
"""Unicode's combining classes up to this one are signs of spelling (nukta, kana voicing, virama), not accents."""


class Finder:
    """An index of every recorded name, title, code, identifier and id."""

    def __init__(self, records: Iterable[Record]) -> None:
        """Index the records; they are found in this order."""
        self._exact: dict[str, list[Record]] = {}
        self._in_names: _Words = {}
        self._in_titles: _Words = {}
        self._slugs: dict[str, list[Record]] = {}
        for record in records:
            self._add(record)

    def _add(self, record: Record) -> None:
        names, titles = {folded(name.text) for name in names_of(record)}, {folded(title) for title in _titles(record)}
        codes = {folded(identifier.value) for identifier in record.identifiers}
        for key in (names | titles | codes | {folded(record.id)}) - {""}:
            self._exact.setdefault(key, []).append(record)
        for texts, index in ((names, self._in_names), (titles, self._in_titles)):
            for text in texts:
                words = frozenset(text.split())
                for word in words:
                    index.setdefault(word, []).append((words, record))
        self._slugs.setdefault(folded(record.id.partition(":")[2]), []).append(record)

    def find(self, text: str, wanted: Callable[[Record], bool]) -> tuple[Record, ...]:
        """The wanted records with this name or code; else with all its words in one name, or else in the title.

        The slug of an id, without its kind, finds a record only where nothing else does. An article before the name is
        left out where nothing is called so: the Vatican.
        """
        name = folded(text)
        for asked in dict.fromkeys((name, name.removeprefix("the "))):
            for candidates in self._tiers(asked):
                if records := tuple(filter(wanted, candidates)):
                    return records
        return ()

    def _tiers(self, wanted: str) -> Iterator[Iterable[Record]]:
        """The records that match in each way, best first."""
        yield self._exact.get(wanted, ())
        yield _containing(wanted, self._in_names)
        yield _containing(wanted, self._in_titles)
        yield self._slugs.get(wanted, ())


_Words = dict[str, list[tuple[frozenset[str], Record]]]
"""For each word, the names that contain it: the set of all words of the name, and the record."""


def _containing(wanted: str, index: _Words) -> tuple[Record, ...]:
    """The records with a name that contains all words of a text; only the names with the rarest word are compared."""
    words = wanted.split()
    rarest = min((index.get(word, []) for word in words), key=len, default=[])
    return tuple({record.id: record for in_name, record in rarest if in_name.issuperset(words)}.values())


def _titles(record: Record) -> Iterator[str]:
    if isinstance(title := getattr(record, "title", None), str):
        yield title
