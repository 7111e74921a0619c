"""JSON text to plain values, with everything that is wrong with it named."""

import json
import sys

import pytest

import intljustice as ij
from intljustice.codec.json_text import (
    Limits,
    NonJsonToken,
    RepeatedKeys,
    parsed,
    repeated_here,
    repeated_keys,
    written,
)

LIMITS = Limits()


def refused(data: bytes, limits: Limits = LIMITS) -> ij.Problem:
    """The one problem for which a text is refused."""
    with pytest.raises(ij.InvalidDocument) as caught:
        parsed(data, limits)
    (problem,) = caught.value.problems
    return problem


class TestParsed:
    """The text and its values."""

    def test_it_gives_both(self) -> None:
        """The text is kept beside the values, as lines are looked up in it."""
        assert parsed(b'{"a": [1, -2.5, "\xc3\xa9", true, null]}', LIMITS) == (
            '{"a": [1, -2.5, "é", true, null]}',
            {"a": [1, -2.5, "é", True, None]},
        )

    @pytest.mark.parametrize("token", ["NaN", "Infinity", "-Infinity"], ids=lambda one: one)
    def test_no_number_is_an_odd_token(self, token: str) -> None:
        """What many parsers take for a number is kept as what it is, and no number."""
        _, value = parsed(token.encode(), LIMITS)

        assert isinstance(value, NonJsonToken)
        assert repr(value) == token

    def test_a_number_of_too_many_digits_is_an_odd_token(self) -> None:
        """An integer that the interpreter does not read is kept by its beginning and length."""
        _, value = parsed(b"-1" + b"0" * sys.get_int_max_str_digits(), LIMITS)

        assert repr(value) == "-1000000000000000000… (4,302 digits)"

    def test_a_number_of_as_many_digits_as_may_be(self) -> None:
        """The longest integer that the interpreter reads is a number."""
        _, value = parsed(b"1" + b"0" * (sys.get_int_max_str_digits() - 1), LIMITS)

        assert value == 10 ** (sys.get_int_max_str_digits() - 1)

    def test_a_repeated_key_is_remembered(self) -> None:
        """Of a repeated key the last value is kept, and that it was repeated, once and by name."""
        _, value = parsed(b'{"b": 1, "a": 2, "b": 3, "a": 4, "b": 5, "c": 6}', LIMITS)

        assert isinstance(value, RepeatedKeys)
        assert value == {"b": 5, "a": 4, "c": 6}
        assert value.repeated == ("a", "b")

    def test_an_object_without_repetition_is_a_plain_one(self) -> None:
        """Only where keys are repeated is the object a special one."""
        _, value = parsed(b'{"a": {"b": 1}, "c": {"b": 1}}', LIMITS)

        assert type(value) is dict


class TestRefused:
    """Texts that are no JSON."""

    def test_json_that_is_cut_off(self) -> None:
        """The line and column of the fault are told."""
        problem = refused(b'{"a": 1,\n"b"')

        assert (problem.code, problem.line) == ("NOT_JSON", 2)
        assert problem.message == "this is not JSON: Expecting ':' delimiter"
        assert problem.hint == "correct the text at column 4; it may be cut off"

    def test_a_byte_order_mark(self) -> None:
        """The mark is named, and how to be rid of it."""
        problem = refused("\n1".encode("utf-8-sig"))

        assert (problem.code, problem.line) == ("BOM", 1)
        assert problem.hint == "save it as UTF-8 without one"

    def test_another_encoding(self) -> None:
        """The first wrong byte is named, with its line."""
        problem = refused(b'["a",\n"b",\n"\xe9"]')

        assert (problem.code, problem.line) == ("NOT_UTF8", 3)
        assert (problem.message, problem.hint) == ("the byte 0xe9 is not UTF-8", "save the text as UTF-8")

    def test_nesting_beyond_the_limit(self) -> None:
        """The limit is told, and the line where it is passed."""
        problem = refused(b"[\n[\n[\n[]]]]", Limits(depth=3))

        assert (problem.code, problem.line) == ("TOO_DEEP", 4)
        assert problem.message == "objects and lists are nested more than 3 deep"
        assert problem.hint == "nest at most 3 deep"

    def test_nesting_up_to_the_limit(self) -> None:
        """What is as deep as may be is read."""
        assert parsed(b"[[[1]]]", Limits(depth=3))[1] == [[[1]]]

    def test_a_hundred_deep_is_the_usual_limit(self) -> None:
        """By default a hundred in one another are read, and one more is not."""
        parsed(b"[" * 100 + b"]" * 100, LIMITS)

        assert refused(b"[" * 101 + b"]" * 101).code == "TOO_DEEP"

    def test_depth_is_looked_at_before_anything_else(self) -> None:
        """A text that would break a parser is not given to one, whether or not it is JSON."""
        assert refused(b"[" * 1_000_000).code == "TOO_DEEP"


class TestRepeatedKeys:
    """Keys that stand more than once in one object."""

    def test_all_are_found_at_any_depth(self) -> None:
        """Each has a problem with its pointer, outer ones first."""
        _, value = parsed(b'{"a": [{"b": 1, "b": 2}, {"c": {"d/e": 1, "d/e": 2}}], "a~": 1, "a~": 2}', LIMITS)

        assert [(one.code, one.pointer) for one in repeated_keys(value)] == [
            ("DUPLICATE_KEY", "/a~0"),
            ("DUPLICATE_KEY", "/a/0/b"),
            ("DUPLICATE_KEY", "/a/1/c/d~1e"),
        ]

    def test_one_object_can_be_asked_alone(self) -> None:
        """What lies within it is then left aside."""
        _, value = parsed(b'{"a": {"b": 1, "b": 2}, "c": 1, "c": 2}', LIMITS)

        (problem,) = repeated_here(value, "/x")

        assert problem.pointer == "/x/c"
        assert problem.message == 'the key "c" stands more than once in one object'
        assert problem.hint == "keep one of them"

    @pytest.mark.parametrize("value", [1, "a", None, [1, [2]], {"a": {"b": 1}}], ids=repr)
    def test_nothing_repeats_in_plain_values(self, value: object) -> None:
        """Values without repetition have no problem."""
        assert list(repeated_keys(value)) == []
        assert list(repeated_here(value)) == []


class TestWritten:
    """How a value is shown to the reader of a JSON text."""

    @pytest.mark.parametrize(
        ("value", "expected"),
        [
            pytest.param(None, "null", id="null"),
            pytest.param(True, "true", id="true"),
            pytest.param("a", '"a"', id="a text"),
            pytest.param("a\ud800", '"a\\ud800"', id="half a character"),
            pytest.param({"é": [1.5, False]}, '{"é": [1.5, false]}', id="an object"),
            pytest.param(NonJsonToken("NaN"), "NaN", id="an odd token"),
            pytest.param([NonJsonToken("NaN")], '["NaN"]', id="an odd token in a list"),
            pytest.param(
                list(range(40)), "[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16,…]", id="a long list"
            ),
        ],
    )
    def test_it_is_written_as_json_cut_to_length(self, value: object, expected: str) -> None:
        """The words are those of JSON and not of Python."""
        assert written(value) == expected


class TestLimits:
    """How large an input may be."""

    def test_the_usual_ones(self) -> None:
        """Four gigabytes for a document, 64 megabytes for a line, a hundred for depth."""
        assert (LIMITS.bytes, LIMITS.line, LIMITS.depth) == (4 * 1024**3, 64 * 1024**2, 100)

    def test_values_may_be_read_with_them(self) -> None:
        """JSON of other people's making is read as the standard library reads it."""
        text = json.dumps({"a": [1, 2.5, "x", None, True, {"b": {}}]})

        assert parsed(text.encode(), LIMITS)[1] == json.loads(text)


class TestVeryDeep:
    """Nesting at which some interpreters' parsers give up and others do not."""

    @pytest.mark.parametrize(("depth", "pointer"), [(400, "/records/0"), (600, ""), (5_000, "")])
    def test_the_pointer_is_the_same_everywhere(self, depth: int, pointer: str) -> None:
        """Up to five hundred levels the record is pointed at, beyond them the whole input."""
        nested = f'{{"intljustice":1,"records":[{{"kind":"source","title":{"[" * depth}{"]" * depth}}}]}}'
        with pytest.raises(ij.InvalidDocument) as caught:
            ij.loads(nested)

        assert [(problem.pointer, problem.code, problem.line) for problem in caught.value.problems] == [
            (pointer, "TOO_DEEP", 1)
        ]
