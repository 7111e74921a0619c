"""What a word that is no term may mean: never the opposite of what was written."""

import pytest

import intljustice as ij
from intljustice.model.spelling import suggested

T = ij.terms
NOTHING = None


@pytest.mark.parametrize(
    ("vocabulary", "word", "expected"),
    [
        # Words of another sense than the term that is spelled like them.
        (T.ListingStatus, "lifted", "delisted"),
        (T.ActNature, "denunciation", "withdrawal"),
        (T.ActNature, "signed", "signature"),
        (T.Crime, "lifted", NOTHING),
        # Misspellings.
        (T.ListingStatus, "delistd", "delisted"),
        (T.ListingStatus, "relistd", "relisted"),
        (T.ListingStatus, " Listed", "listed"),
        (T.Validity, "effectiv", "effective"),
        (T.Validity, "ineffectve", "ineffective"),
        (T.Outcome, "not met", "not_met"),
        (T.Crime, "war-crime", "war_crimes"),
        # What may as well be the opposite.
        (T.ListingStatus, "dlisted", NOTHING),
        (T.ListingStatus, "unlisted", NOTHING),
        (T.Validity, "uneffective", NOTHING),
        (T.Validity, "undisputed", NOTHING),
        (T.Certainty, "uncontested", NOTHING),
        (T.ProgrammeStepNature, "unsigned", NOTHING),
        # What is like nothing.
        (T.ListingStatus, "zebra", NOTHING),
        (T.ListingStatus, "", NOTHING),
    ],
)
def test_suggested(vocabulary: type[ij.terms.ListingStatus], word: str, expected: str | None) -> None:
    """The term of the same sense, the term that is misspelt, or nothing."""
    assert suggested(word, [term.value for term in vocabulary]) == expected
