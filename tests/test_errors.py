"""What can be wrong, as values and as exceptions."""

import copy
import pickle
from typing import Any

import attrs
import pytest
from attrs.exceptions import FrozenInstanceError

from intljustice.errors import (
    IntlJusticeError,
    Invalid,
    InvalidDocument,
    InvalidRecord,
    InvalidValue,
    MissingExtra,
    Problem,
    UnknownRecord,
    shown,
    step,
)

EMPTY_NAME = Problem(code="EMPTY", message="an empty text says nothing", hint="leave it out", pointer="/names/0")
BAD_DAY = Problem(code="DATE_FORM", message='"x" is not a date', hint="write 2022", pointer="/born")


class TestShown:
    """How a wrong value is shown."""

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
    def test_value(self, value: object, expected: str) -> None:
        """A value is shown as a person would recognise it, in at most sixty characters."""
        assert shown(value) == expected
        assert len(shown(value)) <= 60


class TestStep:
    """One step of a JSON Pointer."""

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
    def test_escape(self, key: str | int, expected: str) -> None:
        """Slashes and tildes are escaped as RFC 6901 asks."""
        assert step(key) == expected


class TestProblem:
    """One thing that is wrong."""

    def test_defaults(self) -> None:
        """A problem is an error of the whole input until it says otherwise."""
        problem = Problem(code="X", message="it is wrong", hint="mend it")
        assert (problem.severity, problem.pointer, problem.provisions) == ("error", "", ())
        assert (problem.record, problem.value, problem.file, problem.line) == (None, None, None, None)

    @pytest.mark.parametrize(
        ("given", "expected"),
        [
            pytest.param({}, "X  it is wrong; mend it", id="bare"),
            pytest.param({"mend": ""}, "X  it is wrong", id="without a mend"),
            pytest.param({"pointer": "/a"}, "/a  X  it is wrong; mend it", id="with a pointer"),
            pytest.param({"severity": "warning"}, "WARNING  X  it is wrong; mend it", id="a warning"),
            pytest.param({"severity": "info"}, "INFO  X  it is wrong; mend it", id="for information"),
            pytest.param({"file": "a.json"}, "a.json  X  it is wrong; mend it", id="with a file"),
            pytest.param({"line": 7}, "7  X  it is wrong; mend it", id="with a line"),
            pytest.param(
                {"file": "a.json", "line": 7, "pointer": "/a", "severity": "warning"},
                "a.json:7  /a  WARNING  X  it is wrong; mend it",
                id="with all of it",
            ),
        ],
    )
    def test_str(self, given: dict[str, Any], expected: str) -> None:
        """Its text leaves out what is not known."""
        assert str(Problem(**{"code": "X", "message": "it is wrong", "mend": "mend it", **given})) == expected

    def test_under(self) -> None:
        """Seen from further out its pointer is longer; nothing else changes."""
        assert EMPTY_NAME.under("/records/2") == Problem(
            code="EMPTY",
            message="an empty text says nothing",
            hint="leave it out",
            pointer="/records/2/names/0",
        )
        assert EMPTY_NAME.pointer == "/names/0"

    @pytest.mark.parametrize("name", [field.name for field in attrs.fields(Problem)])
    def test_frozen(self, name: str) -> None:
        """No field of a problem can be changed."""
        with pytest.raises(FrozenInstanceError):
            setattr(EMPTY_NAME, name, "other")

    def test_positional(self) -> None:
        """Its fields are given by name."""
        make: Any = Problem
        with pytest.raises(TypeError):
            make("X", "it is wrong", "mend it")


class TestHierarchy:
    """One root, few leaves."""

    @pytest.mark.parametrize(
        ("error", "bases"),
        [
            pytest.param(IntlJusticeError, (Exception,), id="the root"),
            pytest.param(Invalid, (IntlJusticeError, ValueError), id="invalid"),
            pytest.param(InvalidValue, (Invalid,), id="value"),
            pytest.param(InvalidRecord, (Invalid,), id="record"),
            pytest.param(InvalidDocument, (Invalid,), id="document"),
            pytest.param(UnknownRecord, (IntlJusticeError, LookupError), id="unknown record"),
            pytest.param(MissingExtra, (IntlJusticeError, ImportError), id="missing extra"),
        ],
    )
    def test_bases(self, error: type[Exception], bases: tuple[type, ...]) -> None:
        """Each exception is of the root and of the built-in kind a reader would catch."""
        assert error.__bases__ == bases

    def test_leaves_are_apart(self) -> None:
        """Catching one leaf does not catch another."""
        leaves = (InvalidValue, InvalidRecord, InvalidDocument)
        assert [[issubclass(one, other) for other in leaves] for one in leaves] == [
            [True, False, False],
            [False, True, False],
            [False, False, True],
        ]


class TestInvalid:
    """What was given cannot be taken."""

    @pytest.mark.parametrize("error", [Invalid, InvalidRecord, InvalidDocument])
    def test_every_problem(self, error: type[Invalid]) -> None:
        """Its text is a headline and one line for each problem."""
        raised = error("Person 'person:x'", iter([EMPTY_NAME, BAD_DAY]))
        assert raised.what == "Person 'person:x'"
        assert raised.problems == (EMPTY_NAME, BAD_DAY)
        assert str(raised) == (
            "Person 'person:x' has 2 problems\n"
            "  /names/0  EMPTY  an empty text says nothing; leave it out\n"
            '  /born  DATE_FORM  "x" is not a date; write 2022'
        )

    def test_one_problem(self) -> None:
        """A single problem is counted in the singular."""
        assert str(InvalidRecord("Person", [BAD_DAY])) == (
            'Person has 1 problem\n  /born  DATE_FORM  "x" is not a date; write 2022'
        )

    @pytest.mark.parametrize("error", [Invalid, InvalidValue, InvalidRecord, InvalidDocument])
    @pytest.mark.parametrize(
        "again",
        [pytest.param(copy.copy, id="copy"), pytest.param(lambda e: pickle.loads(pickle.dumps(e)), id="pickle")],
    )
    def test_travels(self, error: type[Invalid], again: Any) -> None:
        """A copy, also one from another process, says the same."""
        raised = error("Person", [EMPTY_NAME, BAD_DAY])
        other = again(raised)
        assert type(other) is error
        assert (other.what, other.problems, str(other)) == ("Person", (EMPTY_NAME, BAD_DAY), str(raised))


class TestInvalidValue:
    """One text, number or term is not what its place asks for."""

    def test_because(self) -> None:
        """It holds one problem with the value as shown, and reads as one sentence."""
        raised = InvalidValue.because("DATE_FORM", '"x" is not a date', "write 2022", "x")
        assert raised.what == '"x"'
        assert raised.problems == (
            Problem(code="DATE_FORM", message='"x" is not a date', hint="write 2022", value='"x"'),
        )
        assert str(raised) == '"x" is not a date; write 2022'

    def test_half_a_character(self) -> None:
        """What it says can be written in UTF-8 even where the value cannot."""
        raised = InvalidValue.because("DATE_FORM", '"\ud800" is not a date', "do not write \udfff", "\ud800")
        assert str(raised) == '"\\ud800" is not a date; do not write \\udfff'
        assert raised.problems[0].value == '"\\ud800"'


class TestUnknownRecord:
    """No record has the id that was asked for."""

    @pytest.mark.parametrize(
        ("nearest", "reason", "expected"),
        [
            pytest.param((), None, 'no record "state:FRX"', id="nothing near"),
            pytest.param(
                ["state:FRA", "state:FRO"],
                None,
                'no record "state:FRX"; nearest: state:FRA, state:FRO',
                id="something near",
            ),
            pytest.param((), "it is a State, not a Treaty", "it is a State, not a Treaty", id="another reason"),
            pytest.param(
                ["state:FRA"], "it was left out", "it was left out; nearest: state:FRA", id="a reason and one near"
            ),
        ],
    )
    def test_str(self, nearest: list[str], reason: str | None, expected: str) -> None:
        """It says what was asked for and what comes nearest, also after a journey to another process."""
        raised = UnknownRecord("state:FRX", nearest, reason)
        again = pickle.loads(pickle.dumps(raised))
        for one in (raised, again):
            assert (one.id, one.nearest, one.reason) == ("state:FRX", tuple(nearest), reason)
            assert str(one) == expected


class TestMissingExtra:
    """A part of the library needs a package that is not installed."""

    @pytest.mark.parametrize(
        "again",
        [
            pytest.param(lambda error: error, id="itself"),
            pytest.param(copy.copy, id="copy"),
            pytest.param(lambda error: pickle.loads(pickle.dumps(error)), id="pickle"),
        ],
    )
    def test_str(self, again: Any) -> None:
        """It holds the line that installs what is missing."""
        error = again(MissingExtra("arrow"))
        assert error.extra == "arrow"
        assert str(error) == "this needs an extra: python -m pip install 'intljustice[arrow]'"
