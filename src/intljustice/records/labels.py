"""What a record is called: its name in a language, else what it says of itself."""

from collections.abc import Callable
from typing import Any

from intljustice.values.names import Name, NameStrength, NameUse

Called = Callable[[str], str]
"""What another record is called, by its id."""


def label_of(record: Any, lang: str = "en", called: Called = str) -> str:
    """The label of a record in a language; `Dossier.label` says how it is chosen."""
    if names := names_of(record):
        return max(names, key=lambda name: _fitness(name, lang)).text
    if in_words := record.in_words(called):
        return str(in_words)
    for field in ("title", "description", "statement"):
        if isinstance(text := getattr(record, field, None), str):
            return text
    return str(record.id)


def names_of(record: object) -> list[Name]:
    """The names of a record; none of one that has no names, or that calls something else so."""
    held = getattr(record, "names", ())
    return [name for name in held if isinstance(name, Name)] if isinstance(held, tuple) else []


def _fitness(name: Name, lang: str) -> tuple[bool, int, int]:
    """A sort key for how well a name serves as a label: it is no alias, then its language, then its use."""
    language = (name.lang or "").partition("-")[0]
    by_language = 2 if language == lang.partition("-")[0] else int(language == "en")
    uses = {NameUse.PRIMARY: 3, None: 2, NameUse.SHORT: 2, NameUse.FORMAL: 1}
    by_use = 0 if name.strength is NameStrength.WEAK else uses.get(name.use, 0)
    return by_use > 0, by_language, by_use


def joined(called: Called, ids: tuple[str, ...], most: int = 3) -> str:
    """Several records in a sentence: the first three, and how many there are besides."""
    shown = [called(each) for each in ids[:most]]
    rest = len(ids) - len(shown)
    if rest:
        return f"{', '.join(shown)} and {rest} more"
    return " and ".join(filter(None, (", ".join(shown[:-1]), shown[-1])))
