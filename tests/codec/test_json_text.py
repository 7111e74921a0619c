"""JSON text: what is no JSON, keys that are repeated, how values are shown, and the lines where they stand."""

import sys
import tracemalloc

import pytest
from tests.codec.documents import problems_of, refused

import intljustice as ij
from intljustice.codec.json_text import line_nested_deeper, lines_of, place_of

SOURCE = '{"kind": "source", "id": "source:x", "title": "T", %s}'


class TestNoJson:
    """Texts that are no JSON; the refusals have their codes, lines and messages."""

    @pytest.mark.parametrize(
        ("data", "code", "line", "hint"),
        [
            pytest.param(b'{"a": 1,\n"b"', "NOT_JSON", 2, "correct the text at column 4; it may be cut off", id="cut"),
            pytest.param(b"\xef\xbb\xbf\n{}", "BOM", 1, "save it as UTF-8 without one", id="byte order mark"),
            pytest.param(b'["a",\n"b",\n"\xe9"]', "NOT_UTF8", 3, "save the text as UTF-8", id="another encoding"),
        ],
    )
    def test_what_is_to_be_done(self, data: bytes, code: str, line: int, hint: str) -> None:
        """The problem has the line of the fault, and says how to be rid of it."""
        (problem,) = problems_of(ij.loads, data)

        assert (problem.code, problem.line, problem.hint) == (code, line, hint)

    @pytest.mark.parametrize("text", ["[" * 1_000_000, '{"a":' * 1_000_000], ids=["lists", "objects"])
    def test_depth_is_looked_at_before_anything_else(self, text: str) -> None:
        """A text that would break a parser is not given to one, whether or not it is JSON."""
        assert refused(ij.loads, text) == refused(ij.loads_record, text) == [("", "TOO_DEEP", 1)]

    def test_the_longest_number(self) -> None:
        """The longest integer that the interpreter reads is a number; one digit more is shown by its beginning."""
        longest = "1" + "0" * (sys.get_int_max_str_digits() - 1)

        read = ij.loads_record(SOURCE % f'"characters": {longest}', ij.Source)
        (problem,) = problems_of(ij.loads_record, SOURCE % f'"characters": -{longest}0')

        assert read.characters == 10 ** (sys.get_int_max_str_digits() - 1)
        assert problem.message == "-1000000000000000000… (4,302 digits) stands where a whole number is wanted"


class TestRepeatedKeys:
    """Keys that stand more than once in one object."""

    def test_all_are_found_at_any_depth(self) -> None:
        """Each has one problem with its pointer, however often it is repeated, those of outer objects first."""
        text = SOURCE % '"x": [{"b": 1, "b": 2}, {"c": {"d/e": 1, "d/e": 2, "a": 1, "a": 2, "a": 3}}], "x": 1, "x~": 1'
        again = text.replace('"x": 1, "x~": 1', '"x~": 1, "x~": 2')

        assert refused(ij.loads_record, text)[0] == ("/x", "DUPLICATE_KEY", 1)
        assert [one for one in refused(ij.loads_record, again) if one[1] == "DUPLICATE_KEY"] == [
            ("/x~0", "DUPLICATE_KEY", 1),
            ("/x/0/b", "DUPLICATE_KEY", 1),
            ("/x/1/c/a", "DUPLICATE_KEY", 1),
            ("/x/1/c/d~1e", "DUPLICATE_KEY", 1),
        ]

    def test_what_is_said(self) -> None:
        """The key is named, and what to do."""
        (problem,) = problems_of(ij.loads_record, SOURCE % '"title": "U"')

        assert problem.message == 'the key "title" stands more than once in one object'
        assert problem.hint == "keep one of them"

    def test_one_key_in_several_objects_is_not_repeated(self) -> None:
        """The same key may stand in objects beside and within one another."""
        text = '{"intljustice": 1, "records": [], "about": {"title": "T"}, "$schema": "title"}'

        assert ij.loads(text).about.title == "T"
        record = ij.loads_record(SOURCE % '"citations": [{"source": "source:a"}, {"source": "source:a"}]')
        assert len(record.citations) == 2


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        ("null", "null"),
        ("true", "true"),
        ('"a"', '"a"'),
        ('"a\\ud800"', '"a\\ud800"'),
        ('{"é": [1.5, false]}', '{"é": [1.5, false]}'),
        ("NaN", "NaN"),
        ("[NaN]", '["NaN"]'),
        (str(list(range(40))), "[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16,…]"),
    ],
)
def test_a_value_is_shown_as_json(value: str, shown: str) -> None:
    """The words of a message are those of JSON and not of Python, cut to a readable length."""
    (problem,) = problems_of(ij.loads_record, f'{{"kind": {value}}}')

    assert problem.message == f"{shown} is not a kind this codec knows"


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
AT_LINES = {
    1: "",
    2: "/a",
    3: "/b",
    4: "/b/0",
    5: "/b/1 /b/1/c /b/1/d",
    7: "/b/2",
    8: "/f",
    9: "/g~1h~0i",
    10: "/g~1h~0i/",
    12: "/j /l /l/0 /l/0/0 /l/0/1",
    13: "/l/1 /l/1/0",
}
LINES = {pointer: line for line, pointers in AT_LINES.items() for pointer in pointers.split(" ")}
"""Every value of the text with its line, counted by hand."""


class TestLines:
    """The lines of JSON Pointers."""

    def test_every_value_has_its_line(self) -> None:
        """A member stands where its key stands, an item where it begins, whatever else is asked for."""
        assert lines_of(TEXT, LINES) == LINES
        assert [lines_of(TEXT, [pointer]) for pointer in LINES] == [{pointer: line} for pointer, line in LINES.items()]

    @pytest.mark.parametrize("pointer", ["/k", "/a/0", "/b/3", "/b/1/e", "/f/0", "/f/", "/g/h~i", "/l/2", "a", "/"])
    def test_a_pointer_to_nothing_is_left_out(self, pointer: str) -> None:
        """Keys and places that are not there have no line; text within a text is none of the values."""
        assert lines_of(TEXT, [pointer]) == {}

    @pytest.mark.parametrize(
        ("text", "lines"),
        [
            pytest.param('{\n"\\u006bind": 1,\n"a\\"b": 2}', {"/kind": 2, '/a"b': 3}, id="escapes in keys"),
            pytest.param('{\n"c\\\\": 3,\n"d": 4}', {"/c\\": 2, "/d": 3}, id="a key that ends with a backslash"),
            pytest.param('{"a": {"b": 1},\n"a": {\n"b": 2}}', {"/a": 2, "/a/b": 3}, id="the last of a repeated key"),
            pytest.param("[\r\n1,\r\n2]", {"/0": 2, "/1": 3}, id="CR LF"),
            *(pytest.param(f"\n\n{text}", {"": 3}, id=text) for text in ("1", '"a"', "null", "[]", "{}")),
        ],
    )
    def test_how_a_text_may_be_written(self, text: str, lines: dict[str, int]) -> None:
        """Keys are compared by what they say, and the last of a repeated key counts, as for parsers."""
        assert lines_of(text, [*lines, "/7", "/"]) == lines

    def test_a_long_text_takes_no_memory(self) -> None:
        """Texts of ten megabytes, plain or of escapes only, are passed over in one go."""
        text = '["' + "x" * 5_000_000 + '", "' + r"\n" * 2_500_000 + '",\n1]'
        tracemalloc.start()

        found = lines_of(text, ["/2"])

        assert found == {"/2": 2}
        assert tracemalloc.get_traced_memory()[1] < 25_000_000
        tracemalloc.stop()

    @pytest.mark.parametrize(
        ("pointer", "begins"),
        [("", "{\n"), ("/a", '"a": 1'), ("/b", '"b": ['), ("/b/1/d", '"d":'), ("/b/2", "[]"), ("/l/1/0", "4]]")],
    )
    def test_the_place_of_a_pointer(self, pointer: str, begins: str) -> None:
        """From the place on the text goes on with the key of a member, or with the item itself."""
        assert TEXT[place_of(TEXT, pointer) :].startswith(begins)


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
        pytest.param("", 0, None, id="nothing"),
    ],
)
def test_where_a_text_is_nested_too_deeply(text: str, limit: int, line: int | None) -> None:
    """It is the line of the first bracket beyond the limit, or none."""
    assert line_nested_deeper(text, limit) == line
