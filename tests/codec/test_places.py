"""Where in a JSON text a value stands."""

import tracemalloc

import pytest

from intljustice.codec.json_text import line_nested_deeper, lines_of, place_of

TEXT = """{
  "a": 1,
  "b": [
    10,
    {"c": null, "d":
      "e"},
    []
  ], "f": {},
  "g/h~i": {
    "": true
  },
  "j": "[{\\"k\\": 1}]", "l": [[2, 3],
    [4]]
}
"""

LINES = {
    "": 1,
    "/a": 2,
    "/b": 3,
    "/b/0": 4,
    "/b/1": 5,
    "/b/1/c": 5,
    "/b/1/d": 5,
    "/b/2": 7,
    "/f": 8,
    "/g~1h~0i": 9,
    "/g~1h~0i/": 10,
    "/j": 12,
    "/l": 12,
    "/l/0": 12,
    "/l/0/0": 12,
    "/l/0/1": 12,
    "/l/1": 13,
    "/l/1/0": 13,
}
"""Every value of the text with its line, counted by hand."""


class TestLinesOf:
    """The lines of JSON Pointers."""

    def test_every_value_has_its_line(self) -> None:
        """A member stands where its key stands, an item where it begins."""
        assert lines_of(TEXT, LINES) == LINES

    @pytest.mark.parametrize("pointer", LINES)
    def test_each_is_found_alone(self, pointer: str) -> None:
        """What else is asked for makes no difference."""
        assert lines_of(TEXT, [pointer]) == {pointer: LINES[pointer]}

    @pytest.mark.parametrize(
        "pointer", ["/k", "/a/0", "/b/3", "/b/1/e", "/f/0", "/f/", "/g/h~i", "/l/2", "a", "/"], ids=lambda one: one
    )
    def test_a_pointer_to_nothing_is_left_out(self, pointer: str) -> None:
        """Keys and places that are not there have no line; text within a text is none of the values."""
        assert lines_of(TEXT, [pointer]) == {}

    def test_a_key_with_escapes_is_found_by_what_it_says(self) -> None:
        """An escaped letter, quotation mark or backslash in a key is read before keys are compared."""
        text = '{\n"\\u006bind": 1,\n"a\\"b": 2,\n"c\\\\": 3}'

        assert lines_of(text, ["/kind", '/a"b', "/c\\"]) == {"/kind": 2, '/a"b': 3, "/c\\": 4}

    def test_of_a_repeated_key_the_last_place_counts(self) -> None:
        """The last value is the one that parsers keep."""
        assert lines_of('{"a": {"b": 1},\n"a": {\n"b": 2}}', ["/a", "/a/b"]) == {"/a": 2, "/a/b": 3}

    def test_the_first_line_may_have_another_number(self) -> None:
        """Lines are counted from the number given."""
        assert lines_of('{"a": 1,\n"b": 2}', ["/a", "/b"], 41) == {"/a": 41, "/b": 42}

    @pytest.mark.parametrize("break_", ["\n", "\r\n"], ids=["LF", "CR LF"])
    def test_lines_end_alike(self, break_: str) -> None:
        """Both ways to end a line count as one line."""
        assert lines_of(break_.join(["[", "1,", "2]"]), ["/0", "/1"]) == {"/0": 2, "/1": 3}

    @pytest.mark.parametrize("text", ["1", '"a"', "null", "[]", "{}"], ids=lambda one: one)
    def test_a_text_of_one_value(self, text: str) -> None:
        """The whole is found under the empty pointer, below blank lines too."""
        assert lines_of("\n\n" + text, ["", "/0", "/"]) == {"": 3}

    def test_a_long_text_takes_no_memory(self) -> None:
        """Texts of ten megabytes, plain or of escapes only, are passed over in one go."""
        text = '["' + "x" * 5_000_000 + '", "' + r"\n" * 2_500_000 + '",\n1]'
        tracemalloc.start()

        found = lines_of(text, ["/2"])

        assert found == {"/2": 2}
        assert tracemalloc.get_traced_memory()[1] < 25_000_000
        tracemalloc.stop()


class TestPlaceOf:
    """The place of one pointer."""

    @pytest.mark.parametrize(
        ("pointer", "begins"),
        [("", "{\n"), ("/a", '"a": 1'), ("/b", '"b": ['), ("/b/1/d", '"d":'), ("/b/2", "[]"), ("/l/1/0", "4]]")],
        ids=repr,
    )
    def test_it_is_where_key_or_value_begins(self, pointer: str, begins: str) -> None:
        """From the place on the text goes on with the key of a member, or with the item itself."""
        assert TEXT[place_of(TEXT, pointer) :].startswith(begins)


class TestNesting:
    """Where a text is nested too deeply."""

    @pytest.mark.parametrize(
        ("text", "limit", "line"),
        [
            pytest.param("1", 0, None, id="a number has no depth"),
            pytest.param("[]", 1, None, id="a list is one deep"),
            pytest.param("[]", 0, 1, id="a list is deeper than nothing"),
            pytest.param("[\n[\n[]]]", 3, None, id="three in one another"),
            pytest.param("[\n[\n[]]]", 2, 3, id="the line of the first too deep"),
            pytest.param('{"a":\n{"b":\n[]}}', 2, 3, id="objects count as lists do"),
            pytest.param("[[], [], []]", 2, None, id="what is closed no longer counts"),
            pytest.param('{"a": {}, "b": {}, "c": {}}', 2, None, id="objects that are closed no longer count"),
            pytest.param('["[[[[", "{{{{"]', 1, None, id="brackets within texts do not count"),
            pytest.param('["\\"[[[", "\\\\", []]', 1, 1, id="escapes within texts are understood"),
            pytest.param('["a", "[[[[', 1, None, id="a text that is not closed goes to the end"),
            pytest.param("[" * 5000, 100, 1, id="what is never closed is found all the same"),
            pytest.param("", 0, None, id="nothing"),
        ],
    )
    def test_the_line(self, text: str, limit: int, line: int | None) -> None:
        """The line of the first bracket beyond the limit, or none."""
        assert line_nested_deeper(text, limit) == line
