"""What a code means, in a sentence a person reads."""

import pytest

import intljustice as ij
from intljustice.rules.explanations import _EXAMPLES


def test_sentences() -> None:
    """Of a refusal: what is wrong, and what to write instead; of a rule: its convention, an example and what to do."""
    assert ij.explain("REF_KIND") == (
        "REF_KIND: A reference names a record of a kind that cannot stand there. "
        'For example: "by": "treaty:x" of an act; name a State.'
    )
    assert ij.explain("UNGRADED") == (
        "UNGRADED: At least one citation of a record, or of a part of it, says how sure the fact is on that source. "
        "For example: a record whose citations have no confidence. What to do: give a citation its confidence."
    )


def test_every_rule_has_an_example() -> None:
    """And no example is of something else."""
    assert _EXAMPLES.keys() == {rule.code for rule in ij.RULES}


@pytest.mark.parametrize(("code", "near"), [("REF_UNRESOLVD", "; the nearest is REF_UNRESOLVED"), ("x", "")])
def test_no_code(code: str, near: str) -> None:
    """What is no code is never explained."""
    with pytest.raises(LookupError) as caught:
        ij.explain(code)
    assert str(caught.value) == f'"{code}" is no code of the library{near}'
