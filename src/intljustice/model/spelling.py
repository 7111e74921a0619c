"""What a word that is no term may mean: the term of the same sense, or the one that it is a misspelling of."""

from collections.abc import Collection, Iterator
from difflib import SequenceMatcher

_LIKE = 0.75
"""From which share of letters in common, in order, a word may be a misspelling of another (0 to 1)."""
_CLEARLY = 0.08
"""By how much a misspelling has to be nearer to one word than to its opposite."""
_PREFIXES = ("not_", "non_", "not ", "no_", "un", "non", "dis", "de", "re", "in", "im", "ir", "en")
"""What turns a word into its opposite or into another step: listed, unlisted, delisted, relisted."""

_MEANINGS = {
    "abrogation": ("withdrawal",),
    "acceded": ("accession",),
    "accept": ("accepts", "acceptance"),
    "accepted": ("accepts", "acceptance"),
    "aka": ("also_known_as",),
    "alias": ("also_known_as",),
    "approved": ("approval",),
    "arrest_warrant": ("arrest",),
    "asset_freeze": ("asset_blocking",),
    "canceled": ("revoked",),
    "cancelled": ("revoked",),
    "company": ("legal",),
    "dead": ("deceased", "died"),
    "denounced": ("withdrawal",),
    "denunciation": ("withdrawal",),
    "died": ("deceased",),
    "entered_into_force": ("in_force",),
    "entry_into_force": ("in_force",),
    "exit": ("withdrawal",),
    "fka": ("formerly",),
    "fugitive": ("at_large",),
    "guilty": ("convicted", "conviction"),
    "human": ("natural",),
    "left": ("withdrawal", "withdrawn"),
    "lifted": ("delisted",),
    "lifting": ("delisted",),
    "ngo": ("non_governmental",),
    "not_guilty": ("acquitted", "acquittal"),
    "plane": ("aircraft",),
    "ratified": ("ratification",),
    "removed": ("delisted",),
    "rescinded": ("revocation", "revoked"),
    "rescission": ("revocation",),
    "sealed": ("under_seal",),
    "security_council_referral": ("council_referral",),
    "self_referral": ("state_referral",),
    "ship": ("vessel",),
    "signed": ("signature",),
    "succeeded": ("succession",),
    "termination": ("terminate", "terminated"),
    "travel_ban": ("entry_ban",),
    "withdrawn": ("withdrawal",),
    "withdrew": ("withdrawal", "withdrawn"),
}
"""Words that are written for terms, each with the terms that it may stand for. Their spelling suggests nothing else."""


def suggested(word: str, terms: Collection[str]) -> str | None:
    """The term that a word is likely to mean; None where that is not clear.

    A word of known meaning suggests a term of that meaning and nothing else. Any other word suggests the term that it
    misspells, unless it may as well be the opposite of that term, as "unlisted" is of "listed".
    """
    plain = word.strip().casefold().replace(" ", "_").replace("-", "_")
    if plain in terms:
        return plain
    if plain in _MEANINGS:
        return next((term for term in _MEANINGS[plain] if term in terms), None)
    near = sorted(_near(plain, terms), reverse=True)
    if not near:
        return None
    likeness, best = near[0]
    rivals = [term for other, term in near[1:] if likeness - other < _CLEARLY and _stem(term) == _stem(best)]
    return None if rivals or _is_opposite(plain, best) else best


def _near(word: str, terms: Collection[str]) -> Iterator[tuple[float, str]]:
    for term in terms:
        likeness = SequenceMatcher(None, word, term).ratio()
        if likeness >= _LIKE:
            yield likeness, term


def _is_opposite(word: str, term: str) -> bool:
    """Whether a word is a term with a syllable before it that can turn it into its opposite."""
    before = [prefix for prefix in _PREFIXES if word.startswith(prefix) and not term.startswith(prefix)]
    return any(SequenceMatcher(None, word.removeprefix(prefix), term).ratio() >= _LIKE for prefix in before)


def _stem(word: str) -> str:
    """The word without the first syllable that can turn it into its opposite."""
    return next((word.removeprefix(prefix) for prefix in _PREFIXES if word.startswith(prefix)), word)
