"""Documents that must be refused for what stands around the records, or for their bytes."""

from tests.codec.refusal_rows import DEEP, Fault, Refusal, document


def _text(name: str, data: str | bytes, *expected: tuple[str, str, int, str]) -> Refusal:
    """A text as it stands; the lines are those of the text."""
    raw = data.encode() if isinstance(data, str) else data
    return Refusal(name, raw, tuple(Fault(*one) for one in expected))


_NO_VERSION = "the document does not say in which version of the format it is written"
_VERSION = "is not a version of the format"
_HEADS = (
    document("no version", '{"records": []}', ("", "MISSING_KEY", 1, _NO_VERSION)),
    document(
        "a newer version",
        '{"intljustice": 2, "records": [{"kind": "rocket"}], "more": 1}',
        (
            "/intljustice",
            "NEWER_FORMAT",
            2,
            "this is written in format 2, newer than the format 1 that this version reads",
        ),
    ),
    document(
        "a text for a version",
        '{"intljustice": "1", "records": []}',
        ("/intljustice", "VERSION_FORM", 2, f'"1" {_VERSION}'),
    ),
    document(
        "true for a version",
        '{"intljustice": true, "records": []}',
        ("/intljustice", "VERSION_FORM", 2, f"true {_VERSION}"),
    ),
    document(
        "a fraction for a version",
        '{"records": [], "intljustice": 1.0}',
        ("/intljustice", "VERSION_FORM", 3, f"1.0 {_VERSION}"),
    ),
    document(
        "nought for a version",
        '{"intljustice": 0, "records": []}',
        ("/intljustice", "VERSION_FORM", 2, f"0 {_VERSION}"),
    ),
    document(
        "null for a version",
        '{"intljustice": null, "records": []}',
        ("/intljustice", "VERSION_FORM", 2, f"null {_VERSION}"),
    ),
    document(
        "a version of five thousand digits",
        f'{{"intljustice": 1{"0" * 4999}, "records": []}}',
        ("/intljustice", "VERSION_FORM", 2, f"10000000000000000000… (5,000 digits) {_VERSION}"),
    ),
    document(
        "a wrong version beside a wrong record",
        '{"intljustice": "1", "records": [{"kind": "source", "id": "source:x", "title": ""}]}',
        ("/intljustice", "VERSION_FORM", 2, f'"1" {_VERSION}'),
        ("/records/0/title", "EMPTY", 7, "an empty text says nothing"),
    ),
    document(
        "repeated ids beside a wrong version",
        '{"intljustice": "1", "records": [{"kind": "source", "id": "source:x", "title": "T"}, '
        '{"kind": "source", "id": "source:x", "title": "T"}, {"kind": "source", "id": "source:y", "title": ""}]}',
        ("/intljustice", "VERSION_FORM", 2, f'"1" {_VERSION}'),
        ("/records/1/id", "DUPLICATE_ID", 11, '"source:x" is also the id of record 0'),
        ("/records/2/title", "EMPTY", 17, "an empty text says nothing"),
    ),
    document(
        "a misspelt version",
        '{"intljustise": 1, "records": []}',
        ("/intljustise", "UNKNOWN_KEY", 2, '"intljustise" is not a key of a document'),
    ),
    document(
        "a kind at the top",
        '{"intljustice": 1, "kind": "dossier", "records": []}',
        ("/kind", "UNKNOWN_KEY", 3, '"kind" is not a key of a document'),
    ),
    document(
        "a version within a record of a document",
        '{"intljustice": 1, "records": [{"kind": "source", "id": "source:x", "title": "T", "intljustice": 1}]}',
        ("/records/0/intljustice", "UNKNOWN_KEY", 8, '"intljustice" is not a key of a source'),
    ),
    document(
        "null for what it is about beside a wrong version",
        '{"intljustice": "1", "about": null, "records": []}',
        ("/intljustice", "VERSION_FORM", 2, f'"1" {_VERSION}'),
    ),
    document("no records", '{"intljustice": 1}', ("", "MISSING_KEY", 1, "the document has no records")),
    document(
        "neither version nor records",
        "{}",
        ("", "MISSING_KEY", 1, _NO_VERSION),
        ("", "MISSING_KEY", 1, "the document has no records"),
    ),
    document(
        "an object for the records",
        '{"intljustice": 1, "records": {}}',
        ("/records", "NOT_A_LIST", 3, "{} stands where the list of records is wanted"),
    ),
    document(
        "null for the records",
        '{"intljustice": 1, "records": null}',
        ("/records", "NOT_A_LIST", 3, "null stands where the list of records is wanted"),
    ),
    document(
        "a key twice at the top",
        '{"intljustice": 1, "records": [], "records": []}',
        ("/records", "DUPLICATE_KEY", 4, 'the key "records" stands more than once in one object'),
    ),
    document(
        "an unknown key at the top",
        '{"intljustice": 1, "licence": "CC0", "records": []}',
        ("/licence", "UNKNOWN_KEY", 3, '"licence" is not a key of a document'),
    ),
    document(
        "a misspelt key at the top",
        '{"intljustice": 1, "record": []}',
        ("/record", "UNKNOWN_KEY", 3, '"record" is not a key of a document'),
    ),
    document(
        "a schema that is no text",
        '{"$schema": 3, "intljustice": 1, "records": []}',
        ("/$schema", "NOT_A_TEXT", 2, "3 is not the address of a schema"),
    ),
    document(
        "a day that is none in what it is about",
        '{"intljustice": 1, "about": {"title": "A", "compiled": "2025-02-30"}, "records": []}',
        ("/about/compiled", "DATE_FORM", 5, '"2025-02-30" is no day of the calendar: 2025-02 has 28 days'),
    ),
    document(
        "a text for what it is about",
        '{"intljustice": 1, "about": "A", "records": []}',
        ("/about", "NOT_AN_OBJECT", 3, '"A" stands where an object is wanted'),
    ),
    document(
        "an unknown key in what it is about",
        '{"intljustice": 1, "about": {"author": "A"}, "records": []}',
        ("/about/author", "UNKNOWN_KEY", 4, '"author" is not a key of an about'),
    ),
    document(
        "a key twice in what it is about, beside a wrong record",
        '{"intljustice": 1, "about": {"title": "A", "title": "B"}, '
        '"records": [{"kind": "source", "id": "source:x", "title": ""}]}',
        ("/about/title", "DUPLICATE_KEY", 5, 'the key "title" stands more than once in one object'),
        ("/records/0/title", "EMPTY", 11, "an empty text says nothing"),
    ),
    document(
        "what it is about nested too deeply",
        f'{{"intljustice": 1, "about": {{"title": {DEEP}}}, "records": []}}',
        # The 101st bracket within: the object on line 3 is the first, the list on line 4 the second.
        ("/about", "TOO_DEEP", 103, "objects and lists are nested more than 100 deep"),
    ),
    document("a list for a document", "[]", ("", "NOT_AN_OBJECT", 1, "[] is no document")),
    document("a text for a document", '"records"', ("", "NOT_AN_OBJECT", 1, '"records" is no document')),
    document("null for a document", "null", ("", "NOT_AN_OBJECT", 1, "null is no document")),
    document(
        "a single record for a document",
        '{"kind": "source", "id": "source:x", "title": ""}',
        ("", "MISSING_KEY", 1, "this is a single record, not a document"),
    ),
)
_MULTILINE = """{
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
_BYTES = (
    _text("nothing", b"", ("", "NOT_JSON", 1, "this is not JSON: Expecting value")),
    _text("white space", b" \n\n ", ("", "NOT_JSON", 3, "this is not JSON: Expecting value")),
    _text(
        "cut off in a list",
        '{\n  "intljustice": 1,\n  "records": [',
        ("", "NOT_JSON", 3, "this is not JSON: Expecting value"),
    ),
    _text(
        "cut off in a text",
        _MULTILINE[: _MULTILINE.index("%s")],
        ("", "NOT_JSON", 7, "this is not JSON: Unterminated string starting at"),
    ),
    _text(
        "something after the end",
        '{"intljustice": 1, "records": []}\n{"intljustice": 1, "records": []}\n',
        ("", "NOT_JSON", 2, "this is not JSON: Extra data"),
    ),
    _text(
        "single quotes",
        "{'intljustice': 1, 'records': []}",
        ("", "NOT_JSON", 1, "this is not JSON: Expecting property name enclosed in double quotes"),
    ),
    _text(
        "a tab within a text",
        _MULTILINE % "a\tb",
        ("", "NOT_JSON", 7, "this is not JSON: Invalid control character at"),
    ),
    _text(
        "a line break within a text",
        _MULTILINE % "a\nb",
        ("", "NOT_JSON", 7, "this is not JSON: Invalid control character at"),
    ),
    _text(
        "a byte order mark",
        b"\xef\xbb\xbf" + (_MULTILINE % "T").encode(),
        ("", "BOM", 1, "the text begins with a byte order mark"),
    ),
    _text(
        "UTF-16",
        b"\xff\xfe" + (_MULTILINE % "T").encode("utf-16-le"),
        ("", "NOT_UTF8", 1, "the byte 0xff is not UTF-8"),
    ),
    _text(
        "UTF-16 without a mark",
        (_MULTILINE % "T").encode("utf-16-le"),
        ("", "NOT_JSON", 1, "this is not JSON: Expecting property name enclosed in double quotes"),
    ),
    _text(
        "Latin-1", (_MULTILINE % "Café").encode("latin-1"), ("/records/0", "NOT_UTF8", 7, "the byte 0xe9 is not UTF-8")
    ),
    _text(
        "Latin-1 beside another fault",
        b'{"intljustice": 1,\n"about": {"title": ""},\n"records": [\n{"kind": "source",\n"title": "\xe9"}]}',
        ("/about/title", "EMPTY", 2, "an empty text says nothing"),
        ("/records/0", "NOT_UTF8", 5, "the byte 0xe9 is not UTF-8"),
    ),
    _text(
        "Latin-1 outside the records",
        b'{"intljustice": 1,\n"\xe9": 1, "records": []}',
        ("", "NOT_UTF8", 2, "the byte 0xe9 is not UTF-8"),
    ),
    _text(
        "half a character in three bytes",
        (_MULTILINE % "\ud83d").encode("utf-8", "surrogatepass"),
        ("/records/0", "NOT_UTF8", 7, "the byte 0xed is not UTF-8"),
    ),
    _text(
        "five thousand lists in one another",
        '{"intljustice": 1, "records":\n' + "[" * 5000 + "]" * 5000 + "}",
        ("", "TOO_DEEP", 2, "objects and lists are nested more than 100 deep"),
    ),
    _text(
        "five thousand objects that are never closed",
        '{"intljustice": 1, "records":\n' + '{"a":\n' * 5000,
        ("", "TOO_DEEP", 101, "objects and lists are nested more than 100 deep"),
    ),
)
OF_DOCUMENTS: tuple[Refusal, ...] = (*_HEADS, *_BYTES)
"""Each a document that is refused around its records."""
