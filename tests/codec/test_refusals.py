"""What must be refused is refused, with every fault at its place, whichever way it comes in."""

import ast
import gzip
import json
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.codec.refusal_rows import Fault, Refusal
from tests.codec.refusals import REFUSALS
from tests.codec.refusals_of_kinds import NEAR_MISSES_OF_KINDS

import intljustice as ij
from intljustice.rules.catalogue import RULES

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

SLOW = ij.Codec(configure=lambda _: None)
"""A codec that leaves everything to the strict converter."""
TOKEN = re.compile(r'"(?:[^"\\]++|\\.)*+"|[\[\]{}:,]|[^\s\[\]{}:,"]+')


def set_out(text: str) -> str:
    """The text with each member and item on a line of its own and every token as it is; what is empty stays on one."""
    out: list[str] = []
    depth = 0
    tokens = TOKEN.findall(text)
    for before, token in zip(["", *tokens], tokens, strict=False):
        if token in "]}":
            depth -= 1
        if (before in ("[", "{", ",") and token not in "]}") or (token in "]}" and before not in ("[", "{")):
            out.append("\n" + "  " * depth)
        out.append(": " if token == ":" else token)
        if token in "[{":
            depth += 1
    return "".join(out).lstrip("\n")


def told(problems: tuple[ij.Problem, ...]) -> list[tuple[str, str, int | None, str]]:
    """What a test compares of the problems."""
    return [(one.pointer, one.code, one.line, one.message) for one in problems]


def within_record(fault: Fault) -> tuple[int, str]:
    """The place of the record that the pointer of a fault leads into, and the pointer within that record."""
    _, _, place, *steps = fault.pointer.split("/")
    return int(place), "".join("/" + one for one in steps)


def values_at(value: object, pointer: str) -> Iterator[object]:
    """What stands at a pointer: one thing, or nothing."""
    for one in pointer.split("/")[1:]:
        key = one.replace("~1", "/").replace("~0", "~")
        if isinstance(value, dict):
            value = value[key]
        else:
            assert isinstance(value, list)
            value = value[int(key)]
    yield value


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

        assert told(caught.value.problems) == list(refusal.expected)

    @pytest.mark.parametrize("refusal", INDENTED)
    def test_set_out_over_many_lines(self, refusal: Refusal) -> None:
        """The same faults are found, each on the line counted by hand, in the order of these lines."""
        data = set_out(refusal.data.decode())

        with pytest.raises(ij.InvalidDocument) as caught:
            ij.loads(data)

        expected = [
            (*fault[:2], line, fault.message) for fault, line in zip(refusal.expected, refusal.indented, strict=True)
        ]
        assert told(caught.value.problems) == sorted(expected, key=lambda one: one[2])

    @pytest.mark.parametrize("refusal", EVERY)
    def test_every_problem_says_how_to_mend_it(self, refusal: Refusal) -> None:
        """Every problem is an error and has a mend, and none calls null by its name in Python."""
        with pytest.raises(ij.InvalidDocument) as caught:
            ij.loads(refusal.data)

        for problem in caught.value.problems:
            assert problem.severity == "error"
            assert problem.mend
            assert "None" not in problem.message + problem.mend

    @pytest.mark.parametrize("refusal", INDENTED)
    def test_every_pointer_leads_somewhere(self, refusal: Refusal) -> None:
        """A pointer is one into the document as it was given."""
        value = json.loads(refusal.data, parse_int=str)

        for fault in refusal.expected:
            assert len(list(values_at(value, fault.pointer))) == 1


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

        assert told(caught.value.problems) == list(refusal.expected)
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
        assert told(caught.value.problems) == [
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
        assert told(caught.value.problems) == expected

    @pytest.mark.parametrize("refusal", SINGLE)
    def test_set_out_over_many_lines(self, refusal: Refusal) -> None:
        """Within the record alone, every fault stands three lines further up than in the document."""
        with pytest.raises(ij.InvalidDocument) as caught:
            ij.loads_record(set_out(refusal.records[0]))

        assert [problem.line for problem in caught.value.problems] == sorted(line - 3 for line in refusal.indented)


def document(*records: str) -> str:
    """A document of these records."""
    return f'{{"intljustice": 1, "records": [{", ".join(records)}]}}'


def source(rest: str) -> str:
    """A document of one source with one more member."""
    return document(f'{{"kind": "source", "id": "source:x", "title": "T", {rest}}}')


def person(rest: str) -> str:
    """A document of one person with one more member."""
    return document(f'{{"kind": "person", "id": "person:x", {rest}}}')


def amendment(rest: str) -> str:
    """A document of one amendment with one more member."""
    return document(f'{{"kind": "amendment", "id": "amendment:x", "treaty": "treaty:t", "description": "D", {rest}}}')


def demand(rest: str) -> str:
    """A document of one demand with one more member."""
    return document(f'{{"kind": "demand", "id": "demand:x", "statement": "S", {rest}}}')


def claim(rest: str) -> str:
    """A document of one claim with one more member."""
    return document(f'{{"kind": "claim", "id": "claim:x", "source": "source:s", "statement": "S", {rest}}}')


def group(rest: str) -> str:
    """A document of one group with one more member."""
    return document(f'{{"kind": "group", "id": "group:x", "description": "D", {rest}}}')


NEAR_MISSES = [
    ("NOT_A_TEXT", "the word null", document('{"kind": "source", "id": "source:x", "title": "null"}')),
    ("NOT_A_TEXT", "null where nothing may stand", source('"note": null')),
    ("NOT_A_TEXT", "the address of a schema", '{"$schema": "https://example.org", "intljustice": 1, "records": []}'),
    ("EMPTY", "a single space", source('"note": " "')),
    (
        "EMPTY",
        "something else that is said",
        demand('"consequences": [{"when": "met", "step": "other", "statement": "S"}]'),
    ),
    ("EMPTY", "a deadline with a day", demand('"deadline": {"day": "2027-04-07"}')),
    ("EMPTY", "a quantity with a word", group('"count": {"word": "several"}')),
    ("NOT_NFC", "composed letters", source('"note": "Café"')),
    ("NOT_NFC", "composed letters, escaped", source(r'"note": "Caf\u00e9"')),
    ("SURROGATE", "both halves of a character", source(r'"note": "\ud83d\ude00"')),
    ("TEXT_TOO_LONG", "a million letters", source(f'"note": "{"x" * 1_000_000}"')),
    ("LANG_FORM", "a language with its script", person('"names": [{"text": "N", "lang": "zh-Hans"}]')),
    ("LANG_FORM", "a language of three letters", person('"names": [{"text": "N", "lang": "ckb"}]')),
    ("SCRIPT_FORM", "a script", person('"names": [{"text": "N", "script": "Latn"}]')),
    ("SCHEME_FORM", "a scheme with a hyphen", source('"identifiers": [{"scheme": "ofac-uid", "value": "1"}]')),
    ("HASH_FORM", "all digits", source(f'"sha256": "{"e3b0c442" * 8}"')),
    ("NOT_A_NUMBER", "a whole number", source('"characters": 1900')),
    ("NOT_A_NUMBER", "a whole number of four thousand digits", source(f'"characters": 1{"0" * 3999}')),
    ("NEGATIVE", "one", source('"characters": 1')),
    ("NEGATIVE", "none", group('"count": {"exact": 0}')),
    ("ANCHOR_RANGE", "one character", claim(f'"anchor": {{"start": 5, "end": 6, "sha256": "{"0" * 64}"}}')),
    ("ANCHOR_RANGE", "from the beginning", claim(f'"anchor": {{"start": 0, "end": 1, "sha256": "{"0" * 64}"}}')),
    ("QUANTITY_TWICE", "one number and a word", group('"count": {"at_least": 2, "word": "several"}')),
    ("NOT_A_TRUTH", "true", source('"exclusive": true')),
    ("NOT_A_TRUTH", "false", source('"exclusive": false')),
    ("NOT_A_LIST", "a list of one", source('"authors": ["A"]')),
    ("NOT_A_LIST", "a list of none", source('"authors": []')),
    ("NOT_AN_OBJECT", "an object", source('"classification": {"level": "public"}')),
    ("NOT_AN_OBJECT", "null for what it is about", '{"intljustice": 1, "about": null, "records": []}'),
    ("WRONG_TYPE", "a text", source('"readings": [{"field": "title", "value": "T"}]')),
    ("WRONG_TYPE", "a whole number", source('"readings": [{"field": "characters", "value": 2}]')),
    ("WRONG_TYPE", "a truth value", source('"readings": [{"field": "exclusive", "value": true}]')),
    ("WRONG_TYPE", "a list of texts", source('"readings": [{"field": "authors", "value": ["A", "B"]}]')),
    ("DATE_FORM", "the last of February", source('"published": "2025-02-28"')),
    ("DATE_FORM", "29 February", source('"published": "2024-02-29"')),
    ("DATE_FORM", "month 12", source('"published": "2025-12"')),
    ("DATE_FORM", "about a year", source('"published": "2025~"')),
    ("MOMENT_FORM", "a moment with its zone", demand('"deadline": {"moment": "2027-04-07T00:01-04:00"}')),
    (
        "PERIOD_ORDER",
        "a period of one day",
        person(
            '"description": "D", "nationalities": [{"state": "state:GBR", "period": {"start": "2019", "end": "2019"}}]'
        ),
    ),
    (
        "PERIOD_OPEN",
        "a period that is open",
        group('"affiliations": [{"to": "state:GBR", "period": {"start": "2020", "open_end": true}}]'),
    ),
    ("NOT_A_TERM", "a term", source('"nature": "news"')),
    (
        "PROVISION_FORM",
        "an article",
        amendment('"changes": [{"provision": "rome-statute:12(2)(a)", "change": "amended"}]'),
    ),
    (
        "EXCLUSION_STATES",
        "nationals of a State that is named",
        amendment('"excludes": {"whose": "nationals", "states": ["state:USA"]}'),
    ),
    ("EXCLUSION_STATES", "nationals of all others", amendment('"excludes": {"whose": "nationals_of_non_parties"}')),
    (
        "NO_ADDRESSEES",
        "ex parte for somebody",
        source('"classification": {"level": "ex_parte", "addressees": ["person:x"]}'),
    ),
    ("REF_KIND", "a reference to the right kind", source('"within": "source:y"')),
    (
        "REF_KIND",
        "a reference to a kind that is not known, where any may stand",
        claim('"about": [{"record": "case:x"}]'),
    ),
    ("REF_FORM", "an id with digits and hyphens", source('"within": "source:the-times-1"')),
    ("ID_FORM", "the code of a State", document('{"kind": "state", "id": "state:FRA", "names": [{"text": "France"}]}')),
    ("ID_KIND", "a treaty as a treaty", document('{"kind": "treaty", "id": "treaty:x", "names": [{"text": "N"}]}')),
    (
        "DUPLICATE_ID",
        "one slug in two kinds",
        document(
            '{"kind": "source", "id": "source:x", "title": "T"}',
            '{"kind": "person", "id": "person:x", "description": "D"}',
        ),
    ),
    ("UNKNOWN_KEY", "every key that a document has", '{"intljustice": 1, "about": {}, "records": [], "$schema": "x"}'),
    ("MISSING_KEY", "a source with a title only", document('{"id": "source:x", "title": "T", "kind": "source"}')),
    (
        "DUPLICATE_KEY",
        "one key in two objects",
        source('"citations": [{"source": "source:s"}, {"source": "source:s"}]'),
    ),
    ("UNKNOWN_KIND", "the kind at the end", document('{"title": "T", "id": "source:x", "kind": "source"}')),
    ("MISSING_KIND", "the kind with an escape", document(r'{"\u006bind": "source", "id": "source:x", "title": "T"}')),
    ("NAMELESS", "a description only", person('"description": "an EU diplomat"')),
    ("VERSION_FORM", "version 1 at the end", '{"records": [], "intljustice": 1}'),
    ("NEWER_FORMAT", "version 1 of a record", '{"records": [], "intljustice": 1}'),
    ("NOT_JSON", "white space on either side", ' \r\n\t{"intljustice": 1, "records": []}\n\n'),
    ("BOM", "the mark within a text", source('"note": "a\ufeffb"')),
    ("NOT_UTF8", "letters beyond ASCII", source('"note": "Нетаньяху"')),
    ("TOO_DEEP", "the deepest there is", claim('"readings": [{"field": "f", "value": ["a"], "citations": []}]')),
    *NEAR_MISSES_OF_KINDS,
]
"""For each code a document that comes close to it and is sound."""

ELSEWHERE = {"ABOUT_DIFFERS", "FILE_NAME", "NOT_GZIP", "TEXT_FORM", "TOO_LARGE"}
"""Codes of files, folders and texts of the user's own; their tests and near misses stand with these."""
BY_HAND = {
    "NO_ANSWER",
    "NO_EXCLUSION",
    "OTHER_TREATY",
    "NOT_A_CONDUCT",
    "NOT_A_RECORD",
    "NOT_A_TRIGGER",
    "NOT_A_VALUE",
    "NO_READING",
    "NO_SUCH_FIELD",
    "OTHER_KIND",
    "READING_LOST",
    "ROW_FAILED",
}
"""Codes of what is built or changed by hand and not read."""
BY_RULE = {rule.code for rule in RULES}
"""Codes of the rules, which look at what was read; each has its own tests."""


class TestNearMisses:
    """What comes close to a fault and is none."""

    @pytest.mark.parametrize("data", [pytest.param(data, id=f"{code} {name}") for code, name, data in NEAR_MISSES])
    def test_it_is_accepted(self, data: str) -> None:
        """The document is read without a word, and so it is set out over many lines or with hooks that see all."""
        problems: list[ij.Problem] = []

        read = ij.loads(data, on_problem=problems.append)

        assert ij.loads(set_out(data), on_problem=problems.append) == read
        assert SLOW.loads(data, on_problem=problems.append) == read
        assert problems == []

    def test_every_code_has_one(self) -> None:
        """Each code in the table has a near miss."""
        refused = {fault.code for refusal in REFUSALS for fault in refusal.expected}

        assert {code for code, _, _ in NEAR_MISSES} == refused


class TestCodes:
    """The codes that a program may rely on."""

    def test_every_code_is_in_a_test(self) -> None:
        """Every code in the sources is in the table, or known to be tested elsewhere."""
        package = Path(ij.__file__).parent
        trees = [ast.parse(path.read_text(encoding="utf-8")) for path in package.rglob("*.py")]
        nodes = [node for tree in trees for node in ast.walk(tree)]
        texts = {node.value for node in nodes if isinstance(node, ast.Constant) and isinstance(node.value, str)}
        named = [node.value for node in nodes if isinstance(node, ast.keyword) and node.arg == "code"]
        in_sources = {text for text in texts if re.fullmatch(r"[A-Z]+(_[A-Z0-9]+)+", text)}
        in_sources |= {str(node.value) for node in named if isinstance(node, ast.Constant)}
        in_table = {fault.code for refusal in REFUSALS for fault in refusal.expected}

        assert in_sources - in_table - BY_RULE == ELSEWHERE | BY_HAND
