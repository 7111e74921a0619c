"""What records are called: the index that finds them by name, and the label they are shown under."""

import unicodedata
from collections.abc import Iterable, Iterator
from functools import cache

from intljustice.records.record import Record
from intljustice.values.names import Name, NameStrength, NameUse


def folded(text: str) -> str:
    """The text without case, accents and punctuation, its words parted by single spaces.

    Accents are the marks above and below letters; marks that make another letter of one, as in Hindi or Japanese, stay.
    """
    # Letters are taken apart first, as that may bring out capitals: the sign for "No" is made of two letters.
    apart = unicodedata.normalize("NFKD", text).casefold()
    return " ".join("".join(map(_bare, apart)).split())


@cache
def _bare(letter: str) -> str:
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
        """Index the records, which are given back in this order."""
        self._exact: dict[str, list[Record]] = {}
        self._in_names: _Words = {}
        self._in_titles: _Words = {}
        self._slugs: dict[str, list[Record]] = {}
        for record in records:
            self._add(record)

    def _add(self, record: Record) -> None:
        names, titles = {folded(name) for name in _names(record)}, {folded(title) for title in _titles(record)}
        codes = {folded(identifier.value) for identifier in record.identifiers}
        for key in (names | titles | codes | {folded(record.id)}) - {""}:
            self._exact.setdefault(key, []).append(record)
        for called, shelf in ((names, self._in_names), (titles, self._in_titles)):
            for name in called:
                words = frozenset(name.split())
                for word in words:
                    shelf.setdefault(word, []).append((words, record))
        self._slugs.setdefault(folded(record.id.partition(":")[2]), []).append(record)

    def find(self, text: str, kind: str | None = None) -> tuple[Record, ...]:
        """The records that bear this name or code; else those of which one name, or else title, holds all its words.

        The slug of an id, without its kind, finds a record only where nothing else is called so.
        """
        wanted = folded(text)
        for found in self._tiers(wanted):
            kept = tuple(record for record in found if kind is None or record.kind == kind)
            if kept:
                return kept
        return ()

    def _tiers(self, wanted: str) -> Iterator[Iterable[Record]]:
        yield self._exact.get(wanted, ())
        yield _holding(wanted, self._in_names)
        yield _holding(wanted, self._in_titles)
        yield self._slugs.get(wanted, ())


_Words = dict[str, list[tuple[frozenset[str], Record]]]
"""By word, the names that hold it, each as the set of its words and the record."""


def _holding(wanted: str, shelf: _Words) -> tuple[Record, ...]:
    words = wanted.split()
    rarest = min((shelf.get(word, []) for word in words), key=len, default=[])
    return tuple({record.id: record for held, record in rarest if held.issuperset(words)}.values())


def _names(record: Record) -> Iterator[str]:
    for name in getattr(record, "names", ()):
        if isinstance(name, Name):
            yield name.text


def _titles(record: Record) -> Iterator[str]:
    if isinstance(title := getattr(record, "title", None), str):
        yield title


def label_of(record: Record, lang: str) -> str:
    """What to call a record in a language."""
    names = [name for name in getattr(record, "names", ()) if isinstance(name, Name)]
    if names:
        return max(names, key=lambda name: _fitness(name, lang)).text
    for field in ("title", "description", "statement"):
        if isinstance(text := getattr(record, field, None), str):
            return text
    return record.id


def _fitness(name: Name, lang: str) -> tuple[bool, int, int]:
    """How well a name serves as a label: no alias, then its language, then its use; the earlier of equals wins."""
    spoken = (name.lang or "").partition("-")[0]
    tongue = 2 if spoken == lang.partition("-")[0] else int(spoken == "en")
    uses = {NameUse.PRIMARY: 3, None: 2, NameUse.SHORT: 2, NameUse.FORMAL: 1}
    use = 0 if name.strength is NameStrength.WEAK else uses.get(name.use, 0)
    return use > 0, tongue, use
