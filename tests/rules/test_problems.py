"""Problems: a sequence that never changes, asked, printed, raised and written as JSON."""

import copy
import json
import pickle
from typing import Any
from unittest.mock import ANY

import pytest

import intljustice as ij

LATE = ij.Problem(
    code="DAYS_WITHIN",
    message="died (1949) is before born (1950)",
    hint="correct one of the two days",
    record="person:a",
    pointer="/died",
    value="1949",
    provisions=("rome-statute:12(2)",),
)
UNCITED = ij.Problem(
    code="UNCITED",
    severity="warning",
    message="state:FRA cites no source",
    hint="add a citation",
    record="state:FRA",
    pointer="/citations",
)
REMARK = ij.Problem(code="NGO-001", severity="info", message="Győr is spelt so", hint="", file="a.json", line=3)
P = ij.Problems([LATE, UNCITED, REMARK])
NONE = ij.Problems()


class TestSequence:
    """Problems one by one."""

    def test_places(self) -> None:
        """A place counts from either end; a slice is again problems."""
        assert (P[0], P[1], P[-1]) == (LATE, UNCITED, REMARK)
        assert P[1:] == ij.Problems([UNCITED, REMARK])
        assert P[::-1] == ij.Problems([REMARK, UNCITED, LATE])
        assert P[5:] == NONE
        with pytest.raises(IndexError):
            P[3]

    def test_as_any_sequence(self) -> None:
        """Problems have a length, an order and members, can be counted and unpacked; nothing found is false."""
        assert len(P) == 3
        assert list(P) == [LATE, UNCITED, REMARK]
        assert list(reversed(P)) == [REMARK, UNCITED, LATE]
        assert UNCITED in P
        assert UNCITED not in P[:1]
        assert P.index(REMARK) == 2
        assert ij.Problems([LATE, LATE]).count(LATE) == 2
        assert P
        assert not NONE

    def test_of_any_iterable(self) -> None:
        """A list, a generator or other problems will do; what was given is not looked at again."""
        given = [LATE]
        made = ij.Problems(given)
        given.append(UNCITED)

        assert list(made) == [LATE]
        assert ij.Problems(problem for problem in P) == ij.Problems(P) == P


class TestEquality:
    """When problems are the same."""

    def test_same_problems_in_the_same_order(self) -> None:
        """Equal ones have equal hashes; copies and pickles are equal."""
        assert ij.Problems([LATE, UNCITED, REMARK]) == P
        assert hash(ij.Problems([LATE, UNCITED, REMARK])) == hash(P)
        assert copy.copy(P) == copy.deepcopy(P) == pickle.loads(pickle.dumps(P)) == P

    @pytest.mark.parametrize("other", [P[:2], P[::-1], NONE, [LATE, UNCITED, REMARK], (LATE, UNCITED, REMARK), None])
    def test_anything_else(self, other: object) -> None:
        """Fewer, in another order, or no problems at all are not equal."""
        assert other != P

    def test_something_that_knows_better(self) -> None:
        """The other side is asked too."""
        assert P == ANY


class TestImmutability:
    """What cannot be done to problems."""

    @pytest.mark.parametrize("name", ["errors", "warnings", "other"])
    def test_nothing_is_assigned(self, name: str) -> None:
        """Neither a property nor anything new can be assigned."""
        with pytest.raises(AttributeError):
            setattr(P, name, NONE)

    def test_nothing_is_put_in_or_taken_out(self) -> None:
        """Nothing can be changed by place or by method."""
        changing: Any = P
        with pytest.raises(TypeError):
            changing[0] = UNCITED
        with pytest.raises(TypeError):
            del changing[0]
        assert not {"append", "extend", "insert", "remove", "pop", "clear", "sort"} & set(dir(P))


class TestAsking:
    """Some of the problems."""

    def test_by_severity(self) -> None:
        """There are errors and warnings; a remark is neither."""
        assert P.errors == ij.Problems([LATE])
        assert P.warnings == ij.Problems([UNCITED])
        assert NONE.errors == NONE.warnings == NONE

    @pytest.mark.parametrize(
        ("asked", "expected"),
        [
            ({}, P),
            ({"code": "UNCITED"}, P[1:2]),
            ({"code": "UNCITE"}, NONE),
            ({"record": "state:FRA"}, P[1:2]),
            ({"record": ij.State(id="state:FRA", names=["France"])}, P[1:2]),
            ({"record": "state:FR"}, NONE),
            ({"code": "UNCITED", "record": "state:FRA"}, P[1:2]),
            ({"code": "UNCITED", "record": "person:a"}, NONE),
        ],
        ids=["all", "code", "no code", "id", "record", "no id", "both", "one of both"],
    )
    def test_by_code_and_record(self, asked: dict[str, Any], expected: ij.Problems) -> None:
        """A record is given as such or by its id; code and record both have to hold; nothing asked is everything."""
        assert P.of(**asked) == expected


class TestRaising:
    """What makes a dossier unsound."""

    def test_errors_raise(self) -> None:
        """All errors are raised, and they alone."""
        other = ij.Problem(code="OTHER", message="m", hint="n")

        with pytest.raises(ij.InvalidDocument) as caught:
            ij.Problems([*P, other]).raise_for_errors()

        assert caught.value.what == "The dossier"
        assert caught.value.problems == (LATE, other)
        assert str(caught.value).startswith("The dossier has 2 problems\n")

    def test_warnings_do_not(self) -> None:
        """Neither warnings nor remarks raise, nor nothing."""
        ij.Problems([UNCITED, REMARK]).raise_for_errors()
        NONE.raise_for_errors()


class TestText:
    """What a person reads."""

    def test_every_part(self) -> None:
        """There is a headline, then a line for each problem with what is known of it."""
        assert P.text() == (
            "1 error, 1 warning, 1 remark\n"
            "  person:a  /died  DAYS_WITHIN  died (1949) is before born (1950); correct one of the two days\n"
            "  state:FRA  /citations  WARNING  UNCITED  state:FRA cites no source; add a citation\n"
            "  a.json:3  INFO  NGO-001  Győr is spelt so"
        )
        assert str(P) == P.text()

    @pytest.mark.parametrize(
        ("problems", "expected"),
        [
            pytest.param(NONE, "no problem found", id="none"),
            pytest.param(ij.Problems([LATE, LATE]), "2 errors", id="errors"),
            pytest.param(ij.Problems([UNCITED, LATE, UNCITED]), "1 error, 2 warnings", id="both"),
            pytest.param(ij.Problems([REMARK, REMARK]), "2 remarks", id="remarks"),
        ],
    )
    def test_headline(self, problems: ij.Problems, expected: str) -> None:
        """The headline counts, the gravest first, and leaves out what there is none of."""
        assert problems.text().splitlines()[0] == expected
        assert repr(problems) == f"<Problems: {expected}>"

    @pytest.mark.parametrize(
        ("place", "expected"),
        [
            pytest.param({"file": "a.json", "line": 3}, "state:FRA  a.json:3  X  m; n", id="file and line"),
            pytest.param({"file": "a.json"}, "state:FRA  a.json  X  m; n", id="file"),
            pytest.param({"line": 3}, "state:FRA  3  X  m; n", id="line"),
            pytest.param({}, "state:FRA  X  m; n", id="neither"),
        ],
    )
    def test_the_record_is_named_once(self, place: dict[str, Any], expected: str) -> None:
        """The record stands before the file and line, where these are known."""
        problem = ij.Problem(code="X", message="m", hint="n", record="state:FRA", **place)

        assert ij.Problems([problem]).text().splitlines()[1] == f"  {expected}"

    @pytest.mark.parametrize("ending", ["\n", "\r\n", "\r", "\v", "\f", "\x85", "\u2028", "\u2029"], ids=ascii)
    def test_one_line_each(self, ending: str) -> None:
        """A record's own text that runs over several lines stays on one."""
        long = ij.Problem(code="X", message=f"it says{ending}12 errors", hint=f"say{ending}less", record="state:FRA")

        assert ij.Problems([long, LATE]).text().splitlines() == [
            "2 errors",
            "  state:FRA  X  it says 12 errors; say less",
            "  person:a  /died  DAYS_WITHIN  died (1949) is before born (1950); correct one of the two days",
        ]

    def test_a_text_of_a_record(self) -> None:
        """What the rules find stays on one line too."""
        person = ij.Person(
            id="person:a",
            names=["A"],
            titles=["of\nmany lines"],
            readings=[ij.Reading(field="titles/0\n12 errors", value="x", citations=["source:s"])],
        )

        lines = ij.check(ij.Dossier([person])).of("FIELD_UNKNOWN").text().splitlines()

        assert len(lines) == 2
        assert "person:a has no field titles/0 12 errors" in lines[1]


class TestJson:
    """What a program reads."""

    def test_read_back(self) -> None:
        """There is one object for each problem; what is not known is left out."""
        assert json.loads(P.json()) == [
            {
                "code": "DAYS_WITHIN",
                "message": "died (1949) is before born (1950)",
                "hint": "correct one of the two days",
                "severity": "error",
                "record": "person:a",
                "pointer": "/died",
                "value": "1949",
                "provisions": ["rome-statute:12(2)"],
            },
            {
                "code": "UNCITED",
                "message": "state:FRA cites no source",
                "hint": "add a citation",
                "severity": "warning",
                "record": "state:FRA",
                "pointer": "/citations",
            },
            {"code": "NGO-001", "message": "Győr is spelt so", "severity": "info", "file": "a.json", "line": 3},
        ]

    def test_letters_stay(self) -> None:
        """Letters are written as they are, and the list is set out for reading."""
        assert "Győr" in P.json()
        assert P.json().startswith('[\n  {\n    "code": "DAYS_WITHIN",')
        assert json.loads(NONE.json()) == []
