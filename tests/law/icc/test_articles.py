"""Every clause of the Statute that is cited exists: in the answers, the code of the law and the shipped records."""

import ast
import re
from collections.abc import Iterator
from itertools import product
from pathlib import Path

import pytest
from tests.law import articles
from tests.law.test_cases import CASES
from tests.law.transposed import World, shipped

import intljustice as ij
from intljustice.model.fields import fields_of
from intljustice.model.structure import Structure

STATUTE = "rome-statute"
AMENDMENT = "amendment:non-party-nationals"
_ARTICLE = re.compile(r"\d{1,3}(?:bis|ter|quater)?(?:\(\w+\))*")

SOUND = (
    *("rome-statute", "rome-statute:1", "rome-statute:12(2)(b)", "rome-statute:8bis(2)(g)", "rome-statute:15bis(10)"),
    *("rome-statute:15ter(5)", "rome-statute:25(3bis)", "rome-statute:25(3)(f)", "rome-statute:13(c)"),
    *("rome-statute:8(2)(b)(xxix)", "rome-statute:8(2)(e)(xix)", "rome-statute:8(2)(a)(viii)", "rome-statute:128"),
    *("rome-statute:30(2)(b)", "rome-statute:41(2)(c)", "rome-statute:42(8)(b)", "rome-statute:46(1)(b)"),
    *("rome-statute:54(1)(c)", "rome-statute:55(2)(d)", "rome-statute:57(3)(e)", "rome-statute:61(7)(c)(ii)"),
    *("rome-statute:67(1)(i)", "rome-statute:77(1)(b)", "rome-statute:90(7)(b)", "rome-statute:103(1)(c)"),
    "rome-statute:31(1)(d)(ii)",
)
NEAR_MISSES = (
    *("rome-statute:12(4)", "rome-statute:15quater", "rome-statute:12(2)(c)", "rome-statute:12(0)", "rome-statute:129"),
    *("rome-statute:8ter", "rome-statute:8bis(2)(h)", "rome-statute:15bis(11)", "rome-statute:15ter(6)"),
    *("rome-statute:25(3ter)", "rome-statute:25(5)", "rome-statute:13(d)", "rome-statute:13(1)", "rome-statute:26(1)"),
    *("rome-statute:8(2)(b)(xxx)", "rome-statute:8(2)(e)(xx)", "rome-statute:8(2)(a)(ix)", "rome-statute:8(2)(e)(iix)"),
    *("rome-statute:12(1)(a)", "rome-statute:12(2)(ab)", "rome-statute:OP1", "rome-statute:annex"),
    *("rome-statute:30(2)(c)", "rome-statute:41(2)(d)", "rome-statute:42(8)(c)", "rome-statute:46(1)(c)"),
    *("rome-statute:54(1)(d)", "rome-statute:55(2)(e)", "rome-statute:57(3)(f)", "rome-statute:61(7)(c)(iii)"),
    *("rome-statute:67(1)(j)", "rome-statute:77(1)(c)", "rome-statute:90(7)(c)", "rome-statute:103(1)(d)"),
    *("rome-statute:31(1)(d)(iii)", "rome-statute:61(7)(b)(i)"),
)


@pytest.mark.parametrize("cited", SOUND)
def test_a_clause_of_the_statute_is_in_the_table(cited: str) -> None:
    """The last of their kind among them."""
    assert articles.exists(ij.Provision(cited))


@pytest.mark.parametrize("cited", NEAR_MISSES)
def test_a_clause_that_the_statute_does_not_have_is_refused(cited: str) -> None:
    """One beyond the last, a suffix too many, a paragraph where there is none."""
    assert not articles.exists(ij.Provision(cited))


def test_the_table_has_every_article() -> None:
    """128 of them, and the three put in between."""
    whole = {str(number) for number in range(1, 129)}
    assert articles.PARAGRAPHS.keys() == whole | {"8bis", "15bis", "15ter"}


def _cited(held: object) -> Iterator[ij.Provision]:
    """Every clause of the Statute that a value names, at any depth."""
    if isinstance(held, ij.Provision) and held.instrument == STATUTE:
        yield held
    elif isinstance(held, tuple):
        for one in held:
            yield from _cited(one)
    elif isinstance(held, Structure):
        for field, _ in fields_of(type(held)):
            yield from _cited(getattr(held, field.name))


def _unknown(held: object) -> set[str]:
    return {str(one) for one in _cited(held) if not articles.exists(one)}


def test_the_answers_to_the_worked_cases_cite_what_exists() -> None:
    """Grounds, provisions, findings, and what stands beside them."""
    cited: set[ij.Provision] = set()
    for name, case in CASES.items():
        answer = case.question(World.AS_IT_IS).answer()
        assert not _unknown(answer), name
        cited |= set(_cited(answer))
    assert {ij.Provision(f"{STATUTE}:{one}") for one in ("12(2)(a)", "13(b)", "15bis(5)", "127(2)")} <= cited


def test_the_answers_to_the_shipped_cases_cite_what_exists() -> None:
    """For every accused of every case."""
    d = shipped(World.AS_IT_IS)
    for case in d.records(ij.Case):
        for person in case.accused:
            assert not _unknown(ij.assess(d, *ij.facts_of(d, case, accused=person))), case.id


@pytest.mark.parametrize(
    ("membership", "referrals", "accepting"),
    list(product(ij.terms.MembershipTest, ij.terms.CouncilReferrals, (True, False))),
)
def test_what_if_cites_what_exists(
    membership: ij.terms.MembershipTest,
    referrals: ij.terms.CouncilReferrals,
    accepting: bool,  # noqa: FBT001 - one of the options by its place
) -> None:
    """In every reading of the amendment."""
    answer = ij.what_if(
        shipped(World.AS_IT_IS),
        AMENDMENT,
        on="2026-11-24",
        membership=membership,
        council_referrals=referrals,
        acceptance_counts=accepting,
    )
    assert list(_cited(answer))
    assert not _unknown(answer)


def test_the_shipped_records_cite_what_exists() -> None:
    """In any field of any record, but for an article that has been proposed, in what is said of proposals."""
    d = shipped(World.AS_IT_IS)
    assert {record.id: found for record in d if (found := _unknown(record))} == {
        "treaty:rome-statute": {"rome-statute:8ter"}
    }


def test_the_articles_written_in_the_code_exist() -> None:
    """Every text there that reads as an article, whether it is handed to `article` directly or through a table."""
    found: dict[str, str] = {}
    for path in sorted((Path(ij.__file__).parent / "law" / "icc").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str) and _ARTICLE.fullmatch(node.value):
                found[node.value] = path.name
    assert {"12(2)", "13(b)", "25(3bis)", "124"} <= found.keys()
    unknown = {one: name for one, name in found.items() if not articles.exists(ij.Provision(f"{STATUTE}:{one}"))}
    assert unknown == {}
