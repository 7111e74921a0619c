"""What must be refused is refused, with every fault at its place, whichever way it comes in; near misses are read."""

import ast
import gzip
import json
import re
from collections.abc import Iterable
from pathlib import Path

import pytest
from tests.codec.documents import HOOKED, VERSION, problems_of, set_out
from tests.codec.refusals import NEAR_MISSES, REFUSALS, Fault, Refusal
from tests.pointers import at

import intljustice as ij

OTHER_WORDS_IN_STREAMS = {
    "an id three times",
    "the id of a record that is refused",
    "several faults in several records",
}
"""Documents with repeated ids: for a stream the line of the first is named."""


def each(refusals: Iterable[Refusal]) -> pytest.MarkDecorator:
    """The test tries each of these documents."""
    return pytest.mark.parametrize("refusal", [pytest.param(refusal, id=refusal.id) for refusal in refusals])


def faults(problems: tuple[ij.Problem, ...]) -> list[tuple[str, str, int | None, str]]:
    """What is compared of problems."""
    return [(problem.pointer, problem.code, problem.line, problem.message) for problem in problems]


def within_record(fault: Fault) -> tuple[int, str]:
    """The place of the record that the pointer of a fault leads into, and the pointer within that record."""
    _, _, place, *steps = fault.pointer.split("/")
    return int(place), "".join("/" + step for step in steps)


def test_the_tables_are_whole() -> None:
    """All rows of the text files are read, and no two have the same name."""
    assert len({refusal.id for refusal in REFUSALS}) == len(REFUSALS) == 200
    assert len({name for name, _ in NEAR_MISSES}) == len(NEAR_MISSES) == 92


class TestDocument:
    """The refusals given as documents."""

    @each(REFUSALS)
    def test_as_it_stands(self, refusal: Refusal) -> None:
        """Every fault is found, in order, and no other; each is an error with a hint, and none speaks of None."""
        problems = problems_of(ij.loads, refusal.data)

        assert faults(problems) == list(refusal.expected)
        for problem in problems:
            assert problem.severity == "error"
            assert problem.hint
            assert "None" not in problem.message + problem.hint

    @each(refusal for refusal in REFUSALS if refusal.indented)
    def test_set_out_over_many_lines(self, refusal: Refusal) -> None:
        """The same faults are found, each on the line counted by hand, in the order of these lines."""
        expected = [
            (*fault[:2], line, fault.message) for fault, line in zip(refusal.expected, refusal.indented, strict=True)
        ]

        assert faults(problems_of(ij.loads, set_out(refusal.data.decode()))) == sorted(expected, key=lambda one: one[2])

    @each(refusal for refusal in REFUSALS if refusal.indented)
    def test_every_pointer_leads_somewhere(self, refusal: Refusal) -> None:
        """A pointer is one into the document as it was given."""
        value = json.loads(refusal.data, parse_int=str)

        for fault in refusal.expected:
            at(value, fault.pointer)  # raises where it leads nowhere


@each(REFUSALS)
@pytest.mark.parametrize("name", ["partner.json", "partner.json.gz"])
def test_a_file(refusal: Refusal, name: str, tmp_path: Path) -> None:
    """The same faults are found in a file, plain or packed, and each names it."""
    path = tmp_path / name
    path.write_bytes(gzip.compress(refusal.data, 1) if name.endswith(".gz") else refusal.data)

    problems = problems_of(ij.read, path)

    assert faults(problems) == list(refusal.expected)
    assert {problem.file for problem in problems} == {str(path)}


@each(refusal for refusal in REFUSALS if refusal.records and refusal.id not in OTHER_WORDS_IN_STREAMS)
@pytest.mark.parametrize("version", ["", VERSION], ids=["no version", "version"])
def test_a_stream(refusal: Refusal, version: str, tmp_path: Path) -> None:
    """The same faults are found in a stream, each on the line of its record, also where lines carry the version."""
    path = tmp_path / "partner.ndjson"
    lines = [f"{{{version}{record[1:]}" if record.startswith('{"') else record for record in refusal.records]
    path.write_text("\n".join(lines), encoding="utf-8")

    places = [(*within_record(fault), fault) for fault in refusal.expected]
    assert faults(problems_of(ij.read, path)) == [
        (pointer, fault.code, place + 1, fault.message) for place, pointer, fault in places
    ]


@each(refusal for refusal in REFUSALS if len(refusal.records) == 1)
def test_a_single_record(refusal: Refusal) -> None:
    """The same faults are found, with pointers into the record and three lines further up than in the document."""
    (record,) = refusal.records
    expected = [(within_record(fault)[1], fault.code, 1, fault.message) for fault in refusal.expected]

    assert faults(problems_of(ij.loads_record, record)) == expected
    assert [problem.line for problem in problems_of(ij.loads_record, set_out(record))] == sorted(
        line - 3 for line in refusal.indented
    )


class TestNearMisses:
    """What comes close to a fault and is none."""

    @pytest.mark.parametrize("data", [pytest.param(data, id=name) for name, data in NEAR_MISSES])
    def test_it_is_accepted(self, data: str) -> None:
        """The document is read without a problem, and so it is set out over many lines or with hooks of one's own."""
        problems: list[ij.Problem] = []

        read = ij.loads(data, on_problem=problems.append)

        assert ij.loads(set_out(data), on_problem=problems.append) == read
        assert HOOKED.loads(data, on_problem=problems.append) == read
        assert problems == []

    def test_every_code_has_one(self) -> None:
        """Each code of a refusal has a near miss."""
        refused = {fault.code for refusal in REFUSALS for fault in refusal.expected}

        assert {name.partition(" ")[0] for name, _ in NEAR_MISSES} == refused


def test_every_code_is_tested() -> None:
    """Every code of a problem in the sources is explained, and is tested by a refusal or a rule, or elsewhere."""
    of_files_and_texts = {"ABOUT_DIFFERS", "FILE_NAME", "FILE_NOT_READ", "NOT_GZIP", "TEXT_FORM", "TOO_LARGE"}
    of_values_made_by_hand = {
        *("NO_ANSWER", "NO_EXCLUSION", "NO_READING", "NO_SUCH_FIELD", "NOT_A_CONDUCT", "NOT_A_RECORD"),
        *("NOT_A_TRIGGER", "NOT_A_VALUE", "OTHER_CRIME", "OTHER_KIND", "OTHER_TREATY", "READING_LOST", "ROW_FAILED"),
        "UNKNOWN_PARAGRAPH",
    }
    trees = [ast.parse(path.read_text(encoding="utf-8")) for path in Path(ij.__file__).parent.rglob("*.py")]
    nodes = [node for tree in trees for node in ast.walk(tree)]
    texts = {node.value for node in nodes if isinstance(node, ast.Constant) and isinstance(node.value, str)}
    named = [node.value for node in nodes if isinstance(node, ast.keyword) and node.arg == "code"]
    in_sources = {text for text in texts if re.fullmatch(r"[A-Z]+(_[A-Z0-9]+)+", text)}
    in_sources |= {str(node.value) for node in named if isinstance(node, ast.Constant)}
    in_refusals = {fault.code for refusal in REFUSALS for fault in refusal.expected}

    assert in_sources - in_refusals - {rule.code for rule in ij.RULES} == of_files_and_texts | of_values_made_by_hand
    assert all(ij.explain(code).startswith(f"{code}: ") for code in in_sources)
