"""What the walk notices: a change of the facts, a map that does not fit, each on a document of this test's own."""

import copy
import json
from collections import Counter
from pathlib import Path
from typing import Any

import pytest
from tests.facts.entries import Entry
from tests.facts.fields import is_field
from tests.facts.maps import Map, walk, walk_through

import intljustice as ij

DOCUMENT: dict[str, Any] = {
    "cases": [
        {
            "id": "A",
            "accused": ["P", "Q"],
            "steps": [{"day": "2020-01-02", "status": "arrested"}, {"day": "2021-03-04", "status": "convicted"}],
            "told": "arrested on 2020-01-02",
            "made_public": None,
        },
        {"id": "B", "accused": ["P"], "steps": [], "told": "at large", "made_public": "2019-05-06"},
    ]
}
GIVEN: dict[str, Any] = {
    "rows": {"cases[]": {"by": "id", "records": [{"id": "case:{id}"}, {"naming_in": "warrant.case"}]}},
    "parts": {"cases[].steps[]": ["case.history"]},
    "leaves": {
        "cases[].id": {"leaves": 2, "held": "case.id", "as": "id", "table": "cases"},
        "cases[].accused[]": {"leaves": 3, "held": "case.accused", "as": "words"},
        "cases[].steps[].day": {"leaves": 2, "held": "case.history.day", "as": "day"},
        "cases[].steps[].status": {"leaves": 2, "held": "case.history.status", "as": "text"},
        "cases[].steps": {"leaves": 1, "held": "case.history.status", "as": "text"},
        "cases[].told": {"leaves": 2, "derived": ["case.history", "case.accused"], "how": "in our words"},
        "cases[].made_public": {"leaves": 2, "held": "warrant.unsealed", "as": "day"},
    },
}
DOSSIER = ij.Dossier(
    [
        ij.Case(
            id="case:a",
            accused=["person:p", "person:q"],
            history=[
                ij.parts.CaseStep(status="arrested", day="2020-01-02"),
                ij.parts.CaseStep(status="convicted", day="2021-03-04"),
            ],
            readings=[ij.Reading(field="history/1/day", value="2021-03-05")],
        ),
        ij.Case(id="case:b", accused=["person:p"]),
        ij.Warrant(id="warrant:b", case="case:b", unsealed="2019-05-06"),
    ]
)


def _map(folder: Path, given: dict[str, Any]) -> Map:
    path = folder / "own.json"
    path.write_text(json.dumps(given), encoding="utf-8")
    return Map(path)


def _noticed(document: object, one: Map) -> bool:
    """Whether the walk finds a leaf amiss, or other leaves than the map counts."""
    found = list(walk_through(document, one, DOSSIER))
    counted = Counter(entry.pattern.text for leaf in found for entry in leaf.entries)
    fits = all(len(leaf.entries) == 1 and leaf.held is not False for leaf in found)
    return not fits or counted != {entry.pattern.text: entry.leaves for entry in one.entries}


def _changed(path: str, value: object) -> dict[str, Any]:
    document = copy.deepcopy(DOCUMENT)
    where: Any = document
    *steps, last = (int(step) if step.isdigit() else step for step in path.split("/"))
    for step in steps:
        where = where[step]
    where[last] = value
    return document


class TestChangesOfTheFacts:
    """What would happen if the facts said something else."""

    def test_the_document_as_it_is(self, tmp_path: Path) -> None:
        """Nothing is amiss."""
        assert not _noticed(DOCUMENT, _map(tmp_path, GIVEN))

    @pytest.mark.parametrize(
        ("path", "value"),
        [
            ("cases/0/id", "B"),
            ("cases/0/id", "C"),
            ("cases/0/accused/1", "P"),
            ("cases/0/accused/1", "R"),
            ("cases/0/accused/1", None),
            ("cases/0/accused", ["P"]),
            ("cases/1/accused", ["P", "Q"]),
            ("cases/0/steps/0/day", "2020-01-03"),
            ("cases/0/steps/0/day", "2021-03-04"),
            ("cases/0/steps/0/day", None),
            ("cases/0/steps/0/day", "2020-01-02 or so"),
            ("cases/0/steps/1/day", "2021-03-05"),
            ("cases/0/steps/0/status", "convicted"),
            ("cases/0/steps", []),
            ("cases/0/told", "arrested on 2020-01-03"),
            ("cases/0/made_public", "2019-05-06"),
            ("cases/1/made_public", None),
            ("cases/1/other", "unheard of"),
            ("cases/1", DOCUMENT["cases"][0]),
            ("more", 1),
        ],
    )
    def test_a_changed_leaf_is_noticed(self, tmp_path: Path, path: str, value: object) -> None:
        """By a day, by another element of the same list, to nothing, from nothing, by a row or key too many."""
        assert _noticed(_changed(path, value), _map(tmp_path, GIVEN))

    @pytest.mark.parametrize(
        ("path", "value"), [("cases/0/told", "taken on 2020-01-02"), ("cases/0/accused", ["Q", "P"])]
    )
    def test_what_may_change(self, tmp_path: Path, path: str, value: object) -> None:
        """Of a derived leaf the days are looked for and not the words; the order of a list says nothing."""
        assert not _noticed(_changed(path, value), _map(tmp_path, GIVEN))


class TestMapsThatDoNotFit:
    """What would happen if a map said something else."""

    @pytest.mark.parametrize(
        ("pattern", "entry"),
        [
            ("cases[].made_public", None),
            ("cases[].unused", {"leaves": 1, "held": "case.id", "as": "text"}),
            ("cases[].made_public", {"leaves": 3, "held": "warrant.unsealed", "as": "day"}),
            ("cases[].made_public", {"leaves": 2, "held": "warrant.issued", "as": "day"}),
            ("cases[].told", {"leaves": 2, "derived": ["case.sentences"], "how": "in our words"}),
            ("cases[].s*", {"leaves": 1, "held": "case.id", "as": "text"}),
        ],
    )
    def test_it_is_noticed(self, tmp_path: Path, pattern: str, entry: dict[str, Any] | None) -> None:
        """A leaf without an entry, an entry without leaves, too many, in the wrong field, from an empty one."""
        leaves = {key: one for key, one in GIVEN["leaves"].items() if key != pattern}
        given = {**GIVEN, "leaves": leaves if entry is None else {**leaves, pattern: entry}}

        assert _noticed(DOCUMENT, _map(tmp_path, given))

    def test_a_note_holds_nothing(self) -> None:
        """An entry may name it, and then it names no field; below a note there is none either."""
        named = Entry("cases[].told", {"leaves": 1, "held": ["case.note", "case.history"], "as": "text"})

        assert [field for field in named.held if not is_field(field)] == ["case.note"]

    def test_a_missing_file_is_an_error(self, tmp_path: Path) -> None:
        """It is not taken for a file without leaves."""
        with pytest.raises(FileNotFoundError, match=r"own\.json"):
            list(walk(tmp_path / "nowhere", _map(tmp_path, GIVEN), DOSSIER))
