"""Vocabulary: a list of terms, each with its text in JSON and its meaning."""

import copy
import json
import pickle

import pytest

import intljustice as ij
from intljustice.model.vocabulary import Vocabulary


class Light(Vocabulary):
    """A traffic light."""

    RED = "red", "Stop."
    RED_AND_AMBER = "red_and_amber", "Get ready."


TERMS = [term for name in ij.terms.__all__ for term in getattr(ij.terms, name)]


class TestVocabulary:
    """What a vocabulary and its terms are."""

    def test_term(self) -> None:
        """A term is its text, and has a meaning."""
        term = Light("red")
        assert (term, term.value, term == "red") == (Light.RED, "red", True)
        assert [term.meaning for term in Light] == ["Stop.", "Get ready."]

    def test_listed(self) -> None:
        """The docstring ends with the terms, and `dir` names them and not the methods of texts."""
        assert Light.__doc__ == "A traffic light.\n\nTerms:\n    red            Stop.\n    red_and_amber  Get ready."
        assert dir(Light) == ["RED", "RED_AND_AMBER"]
        assert dir(ij.Ternary) == ["NO", "UNKNOWN", "YES", "between", "is_no", "is_unknown", "is_yes", "of"]

    def test_text_stands_once(self) -> None:
        """A vocabulary in which a text stands twice is refused when it is made."""
        with pytest.raises(ValueError, match="duplicate values"):

            class Twice(Vocabulary):
                """Two terms with one text."""

                ONE = "same", "One."
                OTHER = "same", "The other."

    @pytest.mark.parametrize("term", [Light.RED, ij.Ternary.NO, ij.terms.Question.STATEHOOD], ids=repr)
    def test_copies(self, term: Vocabulary) -> None:
        """Copies, also from another process, are the term itself, and JSON knows it by its text."""
        assert copy.deepcopy(term) is pickle.loads(pickle.dumps(term)) is term
        assert json.dumps({term: term}) == f'{{"{term.value}": "{term.value}"}}'

    def test_every_term_has_a_meaning(self) -> None:
        """Each term means something in a sentence, and no two of one vocabulary mean the same."""
        assert [term for term in TERMS if term.meaning[-1] not in ".?" or not term.meaning[0].isupper()] == []
        for name in ij.terms.__all__:
            meanings = [term.meaning for term in getattr(ij.terms, name)]
            assert len(set(meanings)) == len(meanings), name
