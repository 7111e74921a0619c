"""What must be refused is refused, with every fault at its place, whichever way it comes in."""

import gzip
import json
from pathlib import Path

import pytest
from tests.codec.documents import set_out
from tests.codec.refusal_rows import Fault, Refusal
from tests.codec.refusals import REFUSALS
from tests.pointers import at

import intljustice as ij

NOT_FOR_STREAMS = {
    "an id three times",
    "the id of a record that is refused",
    "several faults in several records",
}
"""Documents with repeated ids: a stream names the line of the first, so its words are others."""
EVERY = [pytest.param(one, id=one.id) for one in REFUSALS]
INDENTED = [pytest.param(one, id=one.id) for one in REFUSALS if one.indented]
STREAMED = [pytest.param(one, id=one.id) for one in REFUSALS if one.records and one.id not in NOT_FOR_STREAMS]
SINGLE = [pytest.param(one, id=one.id) for one in REFUSALS if len(one.records) == 1]


def wording(problems: tuple[ij.Problem, ...]) -> list[tuple[str, str, int | None, str]]:
    """What a test compares of the problems."""
    return [(one.pointer, one.code, one.line, one.message) for one in problems]


def within_record(fault: Fault) -> tuple[int, str]:
    """The place of the record that the pointer of a fault leads into, and the pointer within that record."""
    _, _, place, *steps = fault.pointer.split("/")
    return int(place), "".join("/" + one for one in steps)


class TestTheTable:
    """The table of refusals itself."""

    def test_every_refusal_has_its_own_name(self) -> None:
        """No two rows are called the same."""
        names = [one.id for one in REFUSALS]

        assert len(set(names)) == len(names)

    def test_it_is_plain_data(self) -> None:
        """Each row holds a name, bytes, and faults of plain texts and numbers."""
        for one in REFUSALS:
            assert type(one.data) is bytes
            assert one.expected
            assert all([type(part) for part in fault] == [str, str, int, str] for fault in one.expected)

    def test_lines_are_counted_for_all_or_none(self) -> None:
        """A row that is set out has a line for each of its faults."""
        assert all(len(one.indented) in (0, len(one.expected)) for one in REFUSALS)

    def test_most_rows_are_set_out(self) -> None:
        """The lines of more than a hundred rows were counted by hand, and none of these is a row of line 1 only."""
        assert sum(max(one.indented, default=1) > 1 for one in REFUSALS) > 100


class TestDocument:
    """The table given as documents."""

    @pytest.mark.parametrize("refusal", EVERY)
    def test_as_it_stands(self, refusal: Refusal) -> None:
        """Every fault is found, in order, and no other."""
        with pytest.raises(ij.InvalidDocument) as caught:
            ij.loads(refusal.data)

        assert wording(caught.value.problems) == list(refusal.expected)

    @pytest.mark.parametrize("refusal", INDENTED)
    def test_set_out_over_many_lines(self, refusal: Refusal) -> None:
        """The same faults are found, each on the line counted by hand, in the order of these lines."""
        data = set_out(refusal.data.decode())

        with pytest.raises(ij.InvalidDocument) as caught:
            ij.loads(data)

        expected = [
            (*fault[:2], line, fault.message) for fault, line in zip(refusal.expected, refusal.indented, strict=True)
        ]
        assert wording(caught.value.problems) == sorted(expected, key=lambda one: one[2])

    @pytest.mark.parametrize("refusal", EVERY)
    def test_every_problem_says_how_to_mend_it(self, refusal: Refusal) -> None:
        """Every problem is an error and has a mend, and none calls null by its name in Python."""
        with pytest.raises(ij.InvalidDocument) as caught:
            ij.loads(refusal.data)

        for problem in caught.value.problems:
            assert problem.severity == "error"
            assert problem.hint
            assert "None" not in problem.message + problem.hint

    @pytest.mark.parametrize("refusal", INDENTED)
    def test_every_pointer_leads_somewhere(self, refusal: Refusal) -> None:
        """A pointer is one into the document as it was given."""
        value = json.loads(refusal.data, parse_int=str)

        for fault in refusal.expected:
            at(value, fault.pointer)  # raises where it leads nowhere


class TestFile:
    """The table given as files."""

    @pytest.mark.parametrize("refusal", EVERY)
    @pytest.mark.parametrize("name", ["partner.json", "partner.json.gz"])
    def test_problems_name_the_file(self, refusal: Refusal, name: str, tmp_path: Path) -> None:
        """The same faults are found in a file, plain or packed, and each names it."""
        path = tmp_path / name
        path.write_bytes(gzip.compress(refusal.data, 1) if name.endswith(".gz") else refusal.data)

        with pytest.raises(ij.InvalidDocument) as caught:
            ij.read(path)

        assert wording(caught.value.problems) == list(refusal.expected)
        assert {problem.file for problem in caught.value.problems} == {str(path)}
        assert caught.value.what == str(path)


class TestStream:
    """The records of the table given one to a line."""

    @pytest.mark.parametrize("refusal", STREAMED)
    @pytest.mark.parametrize("mark", ["", '"intljustice":1,'])
    def test_problems_name_the_line(self, refusal: Refusal, mark: str, tmp_path: Path) -> None:
        """The same faults are found, each on the line of its record, also where lines carry the version."""
        path = tmp_path / "partner.ndjson"
        lines = [f"{{{mark}{one[1:]}" if one.startswith('{"') else one for one in refusal.records]
        path.write_text("\n".join(lines), encoding="utf-8")

        with pytest.raises(ij.InvalidDocument) as caught:
            ij.read(path)

        places = [(*within_record(fault), fault) for fault in refusal.expected]
        assert wording(caught.value.problems) == [
            (at, fault.code, place + 1, fault.message) for place, at, fault in places
        ]


class TestRecord:
    """The single records of the table given by themselves."""

    @pytest.mark.parametrize("refusal", SINGLE)
    def test_as_it_stands(self, refusal: Refusal) -> None:
        """The same faults are found, with pointers into the record."""
        with pytest.raises(ij.InvalidDocument) as caught:
            ij.loads_record(refusal.records[0])

        expected = [(within_record(fault)[1], fault.code, 1, fault.message) for fault in refusal.expected]
        assert wording(caught.value.problems) == expected

    @pytest.mark.parametrize("refusal", SINGLE)
    def test_set_out_over_many_lines(self, refusal: Refusal) -> None:
        """Within the record alone, every fault stands three lines further up than in the document."""
        with pytest.raises(ij.InvalidDocument) as caught:
            ij.loads_record(set_out(refusal.records[0]))

        assert [problem.line for problem in caught.value.problems] == sorted(line - 3 for line in refusal.indented)
