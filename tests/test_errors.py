"""What can be wrong, as values and as exceptions."""

import copy
import pickle
from collections.abc import Callable
from typing import Any

import attrs
import pytest
from attrs.exceptions import FrozenInstanceError

import intljustice as ij
from intljustice.errors import shown, step

EMPTY_NAME = ij.Problem(code="EMPTY", message="an empty text says nothing", hint="leave it out", pointer="/names/0")
BAD_DAY = ij.Problem(code="DATE_FORM", message='"x" is not a date', hint="write 2022", pointer="/born")
COPIES = pytest.mark.parametrize(
    "copied",
    [
        pytest.param(copy.copy, id="copy"),
        pytest.param(lambda error: pickle.loads(pickle.dumps(error)), id="pickle"),
    ],
)


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        pytest.param("France", '"France"', id="a text stands between quotation marks"),
        pytest.param(1900.5, "1900.5", id="a number as it is"),
        pytest.param(None, "None", id="nothing"),
        pytest.param(["a"], "['a']", id="a list"),
        pytest.param("é", '"é"', id="letters beyond ASCII stay"),
        pytest.param("a\ud800b", '"a\\ud800b"', id="half a character is escaped"),
        pytest.param("x" * 58, '"' + "x" * 58 + '"', id="sixty characters fit"),
        pytest.param("x" * 59, '"' + "x" * 57 + '…"', id="sixty-one are cut to sixty"),
        pytest.param([1] * 40, "[" + "1, " * 19 + "…]", id="a cut list keeps its last bracket"),
    ],
)
def test_shown(value: object, expected: str) -> None:
    """A wrong value is shown as a person would recognise it, in at most sixty characters."""
    assert shown(value) == expected


@pytest.mark.parametrize(
    ("key", "expected"),
    [
        pytest.param("names", "/names", id="a key"),
        pytest.param(3, "/3", id="a place"),
        pytest.param("a/b", "/a~1b", id="a slash"),
        pytest.param("a~b", "/a~0b", id="a tilde"),
        pytest.param("~1", "/~01", id="a tilde that looks like an escape"),
        pytest.param("", "/", id="the empty key"),
    ],
)
def test_step(key: str | int, expected: str) -> None:
    """In one step of a JSON Pointer, slashes and tildes are escaped as RFC 6901 asks."""
    assert step(key) == expected


class TestProblem:
    """One thing that is wrong."""

    def test_defaults(self) -> None:
        """A problem is an error of the whole input until it says otherwise."""
        problem = ij.Problem(code="X", message="it is wrong", hint="correct it")
        assert (problem.severity, problem.pointer, problem.provisions) == ("error", "", ())
        assert (problem.record, problem.value, problem.file, problem.line) == (None, None, None, None)

    @pytest.mark.parametrize(
        ("given", "expected"),
        [
            pytest.param({}, "X  it is wrong; correct it", id="bare"),
            pytest.param({"hint": ""}, "X  it is wrong", id="without a hint"),
            pytest.param({"pointer": "/a"}, "/a  X  it is wrong; correct it", id="with a pointer"),
            pytest.param({"severity": "warning"}, "WARNING  X  it is wrong; correct it", id="a warning"),
            pytest.param({"severity": "info"}, "INFO  X  it is wrong; correct it", id="for information"),
            pytest.param({"file": "a.json"}, "a.json  X  it is wrong; correct it", id="with a file"),
            pytest.param({"record": "person:x"}, "person:x  X  it is wrong; correct it", id="with a record"),
            pytest.param(
                {"file": "a.json", "record": "person:x"}, "a.json  X  it is wrong; correct it", id="with both"
            ),
            pytest.param({"line": 7}, "7  X  it is wrong; correct it", id="with a line"),
            pytest.param(
                {"file": "a.json", "line": 7, "pointer": "/a", "severity": "warning"},
                "a.json:7  /a  WARNING  X  it is wrong; correct it",
                id="with all of it",
            ),
        ],
    )
    def test_str(self, given: dict[str, Any], expected: str) -> None:
        """Its text leaves out what is not known."""
        assert str(ij.Problem(**{"code": "X", "message": "it is wrong", "hint": "correct it", **given})) == expected

    def test_under(self) -> None:
        """Seen from further out its pointer is longer; nothing else changes, and the problem itself not at all."""
        assert EMPTY_NAME.under("/records/2") == attrs.evolve(EMPTY_NAME, pointer="/records/2/names/0")
        assert EMPTY_NAME.pointer == "/names/0"

    def test_frozen(self) -> None:
        """Its fields are given by name, and none of them can be changed."""
        make: Any = ij.Problem
        with pytest.raises(TypeError):
            make("X", "it is wrong", "correct it")
        for field in attrs.fields(ij.Problem):
            with pytest.raises(FrozenInstanceError):
                setattr(EMPTY_NAME, field.name, "other")


@pytest.mark.parametrize(
    ("error", "bases"),
    [
        (ij.IntlJusticeError, (Exception,)),
        (ij.Invalid, (ij.IntlJusticeError, ValueError)),
        (ij.InvalidValue, (ij.Invalid,)),
        (ij.InvalidRecord, (ij.Invalid,)),
        (ij.InvalidDocument, (ij.Invalid,)),
        (ij.UnknownRecord, (ij.IntlJusticeError, LookupError)),
        (ij.MissingExtra, (ij.IntlJusticeError, ImportError)),
    ],
)
def test_bases(error: type[Exception], bases: tuple[type, ...]) -> None:
    """Each exception is of the one root and of the built-in kind that a reader would catch, and of no other leaf."""
    assert error.__bases__ == bases


class TestInvalid:
    """What was given cannot be taken."""

    @pytest.mark.parametrize("error", [ij.Invalid, ij.InvalidRecord, ij.InvalidDocument])
    def test_every_problem(self, error: type[ij.Invalid]) -> None:
        """Its text is a headline, with the number of the problems, and one line for each problem."""
        raised = error("Person 'person:x'", iter([EMPTY_NAME, BAD_DAY]))
        assert raised.what == "Person 'person:x'"
        assert raised.problems == (EMPTY_NAME, BAD_DAY)
        assert str(raised) == (
            "Person 'person:x' has 2 problems\n"
            "  /names/0  EMPTY  an empty text says nothing; leave it out\n"
            '  /born  DATE_FORM  "x" is not a date; write 2022'
        )
        assert str(error("Person", [BAD_DAY])) == (
            'Person has 1 problem\n  /born  DATE_FORM  "x" is not a date; write 2022'
        )

    @pytest.mark.parametrize("error", [ij.Invalid, ij.InvalidValue, ij.InvalidRecord, ij.InvalidDocument])
    @COPIES
    def test_copies(self, error: type[ij.Invalid], copied: Callable[[Any], Any]) -> None:
        """A copy, also one from another process, says the same."""
        raised = error("Person", [EMPTY_NAME, BAD_DAY])
        other = copied(raised)
        assert type(other) is error
        assert (other.what, other.problems, str(other)) == ("Person", (EMPTY_NAME, BAD_DAY), str(raised))

    def test_one_value(self) -> None:
        """An error of one value holds one problem with the value as shown, and reads as one sentence."""
        raised = ij.InvalidValue.because("DATE_FORM", '"x" is not a date', "write 2022", "x")
        problem = ij.Problem(code="DATE_FORM", message='"x" is not a date', hint="write 2022", value='"x"')
        assert (raised.what, raised.problems) == ('"x"', (problem,))
        assert str(raised) == '"x" is not a date; write 2022'

    def test_half_a_character(self) -> None:
        """What it says can be written in UTF-8 even where the value cannot."""
        raised = ij.InvalidValue.because("DATE_FORM", '"\ud800" is not a date', "do not write \udfff", "\ud800")
        assert str(raised) == '"\\ud800" is not a date; do not write \\udfff'
        assert raised.problems[0].value == '"\\ud800"'


@pytest.mark.parametrize(
    ("nearest", "reason", "expected"),
    [
        pytest.param((), None, 'no record "state:FRX"', id="nothing near"),
        pytest.param(
            ["state:FRA", "state:FRO"], None, 'no record "state:FRX"; nearest: state:FRA, state:FRO', id="some near"
        ),
        pytest.param((), "it is a State, not a Treaty", "it is a State, not a Treaty", id="a reason"),
        pytest.param(["state:FRA"], "it was left out", "it was left out; nearest: state:FRA", id="a reason, one near"),
    ],
)
def test_unknown_record(nearest: list[str], reason: str | None, expected: str) -> None:
    """An unknown record is named with what comes nearest, also in another process."""
    raised = ij.UnknownRecord("state:FRX", nearest, reason)
    for error in (raised, pickle.loads(pickle.dumps(raised))):
        assert (error.id, error.nearest, error.reason) == ("state:FRX", tuple(nearest), reason)
        assert str(error) == expected


@COPIES
def test_missing_extra(copied: Callable[[Any], Any]) -> None:
    """A missing extra is named with the line that installs it, also in a copy."""
    for error in (ij.MissingExtra("arrow"), copied(ij.MissingExtra("arrow"))):
        assert error.extra == "arrow"
        assert str(error) == "this needs an extra: python -m pip install 'intljustice[arrow]'"
