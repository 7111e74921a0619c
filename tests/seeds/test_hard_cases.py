"""The twelve hard cases of the article: each is held, and each way to flatten it is told from what is held."""

from collections.abc import Callable

import pytest
from tests.seeds import hard_cases as hard

import intljustice as ij
from intljustice.model.paths import with_value

SEEDS = ij.load_seeds()
Change = tuple[str, str, object]
"""A record, the path of a field in it, and what stands there once the nuance is lost."""

KHAN, WORD = "person:karim-khan", ij.parts.Hedge("reportedly")
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
            ("claim:article-57", "polarity", "denied"),
            ("claim:article-58", "relations/1/of", None),
            ("claim:article-60", "holder", None),
            ("group:icc-experts", "count", None),
            ("group:diplomats-multiple", "members", ("person:official-1",)),
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
            ("claim:article-52", "quantity", None),
            ("claim:article-55", "relations", ()),
            ("declaration:asp24", "points/4/purposes/1/assertion", "stated"),
            ("declaration:asp24", "points/4/occurrences", None),
            ("declaration:asp24", "points/4/purposes", ()),
            ("claim:s20-dialogue", "relations", ()),
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
            ("claim:article-39", "holder", "person:eu-diplomat-1"),
            ("claim:article-39", "verb", "said"),
            ("claim:article-41", "holder", None),
            ("demand:us-2025-series", "readings", ()),
            ("demand:us-2025-series", "conveyances/0/by", "person:eu-diplomat-1"),
            ("person:eu-country-diplomat-1", "affiliations", ("organisation:european-union",)),
            ("person:official-1", "description", "an EU diplomat"),
            ("group:diplomatic-sources", "count", 3),
            ("claim:s04-conveyed-by", "holder", "group:diplomatic-sources"),
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
            ("claim:article-82", "quantity", 2),
            ("demand:us-2025-series", "quantity/open", False),
            ("group:israeli-leaders", "complete", True),
            ("group:israeli-leaders", "count", 2),
            ("group:icc-other-officials", "count", None),
            ("group:icc-officials-and-judges", "count", None),
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
            ("claim:article-42", "about/0/record", "declaration:res-asp24"),
            ("declaration:asp24", "issued_by_as_written", None),
            ("declaration:asp24", "points", ()),
            ("declaration:res-asp24", "names", ("final ASP declaration",)),
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
            ("claim:article-16", "date", "2025-12"),
            ("demand:us-2025-series", "conveyances/0/day", "2025-11-15"),
            ("demand:us-2025-series", "conveyances/0/day_as_written", None),
            ("demand:us-2025-series", "made", "2025-11"),
        ),
    ),
    (
        hard.one_sentence_hedged,
        (
            ("claim:article-29", "hedges", (WORD,)),
            ("claim:article-29", "assertion", "reported"),
            ("claim:article-23", "hedges", ()),
            ("claim:article-24", "assertion", "stated"),
            ("claim:article-22", "hedges", ("alleged",)),
            ("claim:article-28", "hedges", (WORD,)),
            ("claim:article-30", "hedges", (WORD,)),
            ("demand:drop-palestine", "consequences/0/assertion", "stated"),
            ("demand:drop-afghanistan", "conveyances/0/assertion", "stated"),
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
            ("claim:article-35", "hedges", ("alleged",)),
            ("claim:article-09", "hedges", ()),
            ("claim:article-10", "hedges/0/word", "reportedly"),
            ("claim:article-36", "assertion", "stated"),
            ("situation:ukr", "form", None),
        ),
    ),
    (
        hard.target_without_record,
        (
            ("sanction:article-measures-on-operations", "targets", ("group:icc-officials",)),
            ("sanction:article-measures-on-operations", "targets/1/party", "organisation:icc"),
            ("sanction:article-measures-on-operations", "by", "state:USA"),
            ("claim:article-21", "about", ("sanction:article-measures-on-operations",)),
            ("claim:article-21", "relations", (ij.parts.Relation("targets", "organisation:icc"),)),
            ("claim:article-20", "relations", ()),
            ("sanction:article-measures-on-operations", "targets/1/description", "the court"),
            ("sanction:article-measures-on-operations", "programmes", ("programme:us-eo14203",)),
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
            ("countermeasure:article", "with_whom", ("organisation:icc",)),
            ("countermeasure:article", "citations", ("source:article",)),
            ("countermeasure:article", "citations/1/assertion", "stated"),
            ("claim:article-80", "relations", ()),
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
            ("claim:article-74", "quantity", 1),
            ("claim:article-74", "citations/0/confidence", "high"),
            ("group:icc-other-officials", "count", 5),
            ("sanction:article-other-officials", "by", None),
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
            ("claim:article-69", "date", "2025-02-06"),
            ("claim:article-70", "about/2/field", "names/0"),
            ("claim:article-68", "polarity", "denied"),
            ("sanction:us-2025-niang", "designated", None),
            ("sanction:us-2025-damdin", "designated", "2025-08-20"),
            ("tenure:karim-khan-icc-prosecutor", "held_on", ()),
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
