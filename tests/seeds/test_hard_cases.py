"""The twelve hard cases of the article: each is held, and each way to flatten it is told from what is held."""

from collections.abc import Callable

import pytest
from tests.seeds import hard_cases as hard

import intljustice as ij
from intljustice.values.paths import with_value

SEEDS = ij.load_seeds()
Change = tuple[str, str, object]
"""A record, the path of a field in it, and what stands there once the nuance is lost."""

KHAN, WORD = "person:karim-khan", ij.Hedge("reportedly")
CASES: tuple[tuple[Callable[[ij.Dossier], bool], tuple[Change, ...]], ...] = (
    (
        hard.nested_claim,
        (
            ("claim:article-57", "about", ("demand:amend-rome-statute",)),
            ("claim:article-58", "holder", "group:diplomats-multiple"),
            ("claim:article-58", "verb", "said"),
            ("claim:article-60", "modality", "actual"),
            ("claim:article-60", "assertion", "stated"),
            ("claim:article-60", "relations", ()),
            ("claim:article-59", "relations", ()),
            ("group:diplomats-and-icc-experts", "members", ()),
        ),
    ),
    (
        hard.negative_purpose,
        (
            ("claim:article-54", "solely", None),
            ("claim:article-55", "polarity", "affirmed"),
            ("claim:article-54", "modality", "actual"),
            ("claim:article-55", "assertion", "stated"),
            ("claim:article-54", "holder", "organisation:icc-asp"),
            ("declaration:asp24", "points/4/purposes/1/polarity", "affirmed"),
            ("declaration:asp24", "points/4/purposes/0/solely", None),
            ("declaration:asp24", "points/4/purposes/2/citations/0/source", "source:article"),
        ),
    ),
    (
        hard.unnamed_actors,
        (
            ("claim:article-64", "holder", "group:diplomatic-sources"),
            ("claim:article-39", "relations/0/to", "person:eu-country-diplomat-1"),
            ("person:official-1", "affiliations", ("organisation:icc",)),
            ("person:eu-diplomat-1", "affiliations", ()),
            ("person:eu-diplomat-1", "names", ("A Diplomat",)),
            ("group:diplomatic-sources", "members", ("person:eu-diplomat-1",)),
        ),
    ),
    (
        hard.vague_plurals,
        (
            ("claim:article-73", "quantity", 6),
            ("group:icc-several-judges", "count", 6),
            ("group:icc-several-judges", "members", ("person:beti-hohler",)),
            ("claim:article-71", "quantity", 2),
            ("group:icc-deputies-targeted", "complete", True),
            ("group:icc-deputies-targeted", "citations", ("source:article",)),
            ("claim:article-08", "quantity", 2),
            ("claim:article-57", "quantity", None),
            ("claim:article-67", "quantity/open", False),
        ),
    ),
    (
        hard.one_document,
        (
            ("declaration:asp24", "names", ("Declaration of the 24th session of the Assembly",)),
            ("declaration:asp24", "readings", ()),
            ("declaration:asp24", "issued_by", ("group:member-states",)),
            ("claim:article-17", "relations/0/to", "organisation:icc-asp"),
            ("claim:article-42", "relations/0/of", "declaration:res-asp24"),
            ("claim:article-49", "relations", ()),
            ("claim:article-86", "relations", ()),
        ),
    ),
    (
        hard.relative_dates,
        (
            ("claim:article-41", "date_as_written", None),
            ("claim:article-41", "date", "2025-11"),
            ("claim:article-41", "date_resolved_by", None),
            ("claim:article-13", "date", "2025-12-05"),
            ("claim:article-13", "relations", ()),
            ("source:article", "published", "2025-12-10"),
        ),
    ),
    (
        hard.one_sentence_hedged,
        (
            ("claim:article-29", "hedges", (WORD,)),
            ("claim:article-29", "assertion", "reported"),
            ("claim:article-23", "hedges", ()),
            ("claim:article-24", "assertion", "stated"),
        ),
    ),
    (
        hard.alleged_crimes,
        (
            ("claim:article-10", "hedges", ()),
            ("claim:article-10", "hedges/0/qualifies", None),
            ("claim:article-36", "hedges/0/qualifies", "the investigation"),
            ("claim:article-26", "hedges", ("alleged",)),
            ("claim:article-03", "hedges", ("alleged",)),
        ),
    ),
    (
        hard.target_without_record,
        (
            ("sanction:article-measures-on-operations", "targets", ("group:icc-officials",)),
            ("sanction:article-measures-on-operations", "targets/1/party", "organisation:icc"),
            ("sanction:article-measures-on-operations", "by", "state:USA"),
            ("claim:article-21", "about", ("sanction:article-measures-on-operations",)),
            ("claim:article-21", "relations", (ij.Relation("targets", "organisation:icc"),)),
        ),
    ),
    (
        hard.unknown_content,
        (
            ("countermeasure:article", "confidential", None),
            ("countermeasure:article", "statement", "Countermeasures."),
            ("countermeasure:article", "purpose", None),
            ("countermeasure:article", "responds_to", ()),
            ("claim:article-78", "about", ("countermeasure:article",)),
            ("claim:article-79", "modality", "actual"),
        ),
    ),
    (
        hard.unmatched_claim,
        (
            ("group:icc-other-officials", "members", (KHAN,)),
            ("sanction:article-other-officials", "targets", (KHAN,)),
            ("sanction:article-other-officials", "programmes", ("programme:us-eo14203",)),
            ("sanction:article-other-officials", "designated", "2025-12-18"),
            ("sanction:article-other-officials", "citations/0/confidence", "high"),
            ("claim:article-74", "about", ("programme:us-eo14203",)),
        ),
    ),
    (
        hard.later_facts,
        (
            ("claim:s49-listed-2020", "relations", ()),
            ("claim:article-68", "assertion", "stated"),
            ("claim:article-70", "polarity", "denied"),
            ("claim:article-70", "date", "2026-07"),
            ("claim:article-73", "date", "2025-06-05"),
            ("claim:article-73", "quantity", 8),
            ("claim:article-71", "about", ("group:icc-deputies-targeted",)),
            ("tenure:karim-khan-icc-prosecutor", "period/end", None),
            ("tenure:karim-khan-icc-prosecutor", "ending", None),
        ),
    ),
)
FLATTENED = [(holds, change) for holds, changes in CASES for change in changes]


def test_there_are_twelve() -> None:
    """As many as the article has."""
    assert len({holds.__name__ for holds, _ in CASES}) == 12


@pytest.mark.parametrize("holds", [holds for holds, _ in CASES], ids=[holds.__name__ for holds, _ in CASES])
def test_a_hard_case_is_held(holds: Callable[[ij.Dossier], bool]) -> None:
    """The shipped records say all of it."""
    assert holds(SEEDS)


@pytest.mark.parametrize(
    ("holds", "change"), FLATTENED, ids=[f"{holds.__name__}-{one[0]}/{one[1]}" for holds, one in FLATTENED]
)
def test_what_is_flattened_is_noticed(holds: Callable[[ij.Dossier], bool], change: Change) -> None:
    """One field that says less, or more than was said, and it is not held any more."""
    record, field, value = change
    flat = with_value(SEEDS[record], field, value)

    assert flat != SEEDS[record]
    assert not holds(SEEDS.overlay([flat]))
