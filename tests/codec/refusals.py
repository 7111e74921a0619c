"""Documents that must be refused, each with everything that is wrong with it, and documents that come close to that.

Plain data for tests and benchmarks. What can be read as it stands is in the text files beside this module; what is no
text, or too long to be written out, is here.
"""

from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from tests.codec.documents import document


class Fault(NamedTuple):
    """One thing wrong with a document.

    Attributes:
        pointer: the JSON Pointer to it; "" is the whole document.
        code: its code.
        line: its line in `Refusal.data`.
        message: what is said of it.
    """

    pointer: str
    code: str
    line: int
    message: str


class Refusal(NamedTuple):
    """One document that must be refused.

    Attributes:
        id: what is wrong with it, in a few words.
        data: the document.
        expected: every fault in it, in order.
        indented: the lines of these faults, counted by hand, when each member and item stands on a line of its own;
            empty where the document cannot be set out so.
        records: the texts of its records, where all faults lie within them.
    """

    id: str
    data: bytes
    expected: tuple[Fault, ...]
    indented: tuple[int, ...] = ()
    records: tuple[str, ...] = ()


def fault(text: str) -> Fault:
    """The fault of a text such as `8 /note EMPTY an empty text says nothing`; a hyphen points at the whole document."""
    line, pointer, code, message = text.split(" ", 3)
    return Fault("" if pointer == "-" else pointer, code, int(line), message)


def text(name: str, data: str | bytes, *faults: str) -> Refusal:
    """A document as it stands; the lines are those of its text."""
    return Refusal(name, data.encode() if isinstance(data, str) else data, tuple(map(fault, faults)))


def one_line(name: str, data: str, *faults: str) -> Refusal:
    """A document on one line; the lines are those of the document when it is set out over many."""
    found = text(name, data, *faults)
    return found._replace(
        expected=tuple(one._replace(line=1) for one in found.expected),
        indented=tuple(one.line for one in found.expected),
    )


def of_records(name: str, records: tuple[str, ...], *faults: str) -> Refusal:
    """A document on one line that is sound but for its records."""
    return one_line(name, document(*records), *faults)._replace(records=records)


def rows(file: str) -> Iterator[tuple[str, tuple[str, ...], tuple[str, ...]]]:
    """The rows of a text file: a name, the texts below it, and the faults below these; a blank line ends a row."""
    for block in Path(__file__).with_name(file).read_text(encoding="utf-8").split("\n\n"):
        name, *lines = block.strip().splitlines()
        if not name.startswith("#"):
            stripped = [line.strip() for line in lines]
            faults = [line for line in stripped if line[:1].isdigit()]
            yield name, tuple(stripped[: len(stripped) - len(faults)]), tuple(faults)


DIGITS = "1" + "0" * 4999
"""A whole number of five thousand digits."""
DEEP = "[" * 150 + "]" * 150
"""Lists within one another, deeper than any document may be."""
TOO_DEEP = "TOO_DEEP objects and lists are nested more than 100 deep"
MULTILINE = """{
  "intljustice": 1,
  "records": [
    {
      "kind": "source",
      "id": "source:x",
      "title": "%s"
    }
  ]
}
"""


def source(member: str) -> str:
    """A source with one more member, which stands on line 8 of a document that is set out over many lines."""
    return f'{{"kind": "source", "id": "source:x", "title": "T", {member}}}'


LONG = (
    of_records(
        "letters in pieces",
        (source('"note": "Cafe\u0301"'),),
        "8 /records/0/note NOT_NFC some letters are written in pieces (not Unicode NFC)",
    ),
    of_records(
        "a text of ten million letters",
        (source(f'"note": "{"x" * 10_000_000}"'),),
        "8 /records/0/note TEXT_TOO_LONG a text of 10,000,000 characters is longer than the 1,000,000 allowed",
    ),
    of_records(
        "a whole number of five thousand digits",
        (source(f'"characters": {DIGITS}'),),
        "8 /records/0/characters NOT_A_NUMBER "
        "10000000000000000000… (5,000 digits) stands where a whole number is wanted",
    ),
    one_line(
        "a version of five thousand digits",
        f'{{"intljustice": {DIGITS}, "records": []}}',
        "2 /intljustice VERSION_FORM 10000000000000000000… (5,000 digits) is not a version of the format",
    ),
    # Within each record the 101st bracket: the record itself opens the first, so 99 stand below the line of `note`.
    of_records(
        "two records nested too deeply",
        (source(f'"note": {DEEP}'), source(f'"note": {DEEP}')),
        f"107 /records/0 {TOO_DEEP}",
        f"411 /records/1 {TOO_DEEP}",
    ),
    # The 101st bracket within: the object on line 3 is the first, the list on line 4 the second.
    one_line(
        "what it is about nested too deeply",
        f'{{"intljustice": 1, "about": {{"title": {DEEP}}}, "records": []}}',
        f"103 /about {TOO_DEEP}",
    ),
    text(
        "five thousand lists in one another",
        '{"intljustice": 1, "records":\n' + "[" * 5000 + "]" * 5000 + "}",
        f"2 - {TOO_DEEP}",
    ),
    text(
        "five thousand objects that are never closed",
        '{"intljustice": 1, "records":\n' + '{"a":\n' * 5000,
        f"101 - {TOO_DEEP}",
    ),
)
NO_JSON = "- NOT_JSON this is not JSON:"
BYTES = (
    text("nothing", b"", f"1 {NO_JSON} Expecting value"),
    text("white space", b" \n\n ", f"3 {NO_JSON} Expecting value"),
    text("cut off in a list", '{\n  "intljustice": 1,\n  "records": [', f"3 {NO_JSON} Expecting value"),
    text("cut off in a text", MULTILINE[: MULTILINE.index("%s")], f"7 {NO_JSON} Unterminated string starting at"),
    text("something after the end", f"{document()}\n{document()}\n", f"2 {NO_JSON} Extra data"),
    text(
        "single quotes",
        "{'intljustice': 1, 'records': []}",
        f"1 {NO_JSON} Expecting property name enclosed in double quotes",
    ),
    text("a tab within a text", MULTILINE % "a\tb", f"7 {NO_JSON} Invalid control character at"),
    text("a line break within a text", MULTILINE % "a\nb", f"7 {NO_JSON} Invalid control character at"),
    text("a byte order mark", (MULTILINE % "T").encode("utf-8-sig"), "1 - BOM the text begins with a byte order mark"),
    text("UTF-16", b"\xff\xfe" + (MULTILINE % "T").encode("utf-16-le"), "1 - NOT_UTF8 the byte 0xff is not UTF-8"),
    text(
        "UTF-16 without a mark",
        (MULTILINE % "T").encode("utf-16-le"),
        f"1 {NO_JSON} Expecting property name enclosed in double quotes",
    ),
    text("Latin-1", (MULTILINE % "Café").encode("latin-1"), "7 /records/0 NOT_UTF8 the byte 0xe9 is not UTF-8"),
    text(
        "Latin-1 beside another fault",
        b'{"intljustice": 1,\n"about": {"title": ""},\n"records": [\n{"kind": "source",\n"title": "\xe9"}]}',
        "2 /about/title EMPTY an empty text says nothing",
        "5 /records/0 NOT_UTF8 the byte 0xe9 is not UTF-8",
    ),
    text(
        "Latin-1 outside the records",
        b'{"intljustice": 1,\n"\xe9": 1, "records": []}',
        "2 - NOT_UTF8 the byte 0xe9 is not UTF-8",
    ),
    text(
        "half a character in three bytes",
        (MULTILINE % "\ud83d").encode("utf-8", "surrogatepass"),
        "7 /records/0 NOT_UTF8 the byte 0xed is not UTF-8",
    ),
)
REFUSALS: tuple[Refusal, ...] = (
    *(of_records(name, records, *faults) for name, records, faults in rows("refused_records.txt")),
    *(one_line(name, data, *faults) for name, (data,), faults in rows("refused_documents.txt")),
    *LONG,
    *BYTES,
)
"""Every document that must be refused."""
NEAR_MISSES: tuple[tuple[str, str], ...] = (
    *((name, document(*records)) for name, records, _ in rows("near_misses.txt")),
    ("NOT_A_TEXT the address of a schema", '{"$schema": "https://example.org", "intljustice": 1, "records": []}'),
    ("TEXT_TOO_LONG a million letters", document(source(f'"note": "{"x" * 1_000_000}"'))),
    ("NOT_A_NUMBER a whole number of four thousand digits", document(source(f'"characters": {DIGITS[:4000]}'))),
    ("NOT_AN_OBJECT null for what it is about", '{"intljustice": 1, "about": null, "records": []}'),
    ("UNKNOWN_KEY every key that a document has", '{"intljustice": 1, "about": {}, "records": [], "$schema": "x"}'),
    ("VERSION_FORM version 1 at the end", '{"records": [], "intljustice": 1}'),
    ("NEWER_FORMAT version 1 of a record", document()),
    ("NOT_JSON white space on either side", f" \r\n\t{document()}\n\n"),
    ("BOM the mark within a text", document(source('"note": "a\ufeffb"'))),
)
"""Documents that are sound and come close to a fault, each after the code of that fault and what it holds."""
