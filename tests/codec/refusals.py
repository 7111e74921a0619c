"""Documents that must be refused, each with everything that is wrong with it; plain data, for tests and benchmarks."""

from tests.codec.refusal_rows import Fault, Refusal, Told, document, records
from tests.codec.refusals_of_kinds import OF_KINDS


def _source(name: str, rest: str, *faults: Told) -> Refusal:
    """A source with one more member, which stands on line 8 when indented."""
    return records(name, (f'{{"kind": "source", "id": "source:x", "title": "T", {rest}}}',), *faults)


def _person(name: str, rest: str, *faults: Told) -> Refusal:
    """A person with one more member, which stands on line 12 when indented; the name stands on lines 8 to 10."""
    return records(name, (f'{{"kind": "person", "id": "person:x", "names": [{{"text": "N"}}], {rest}}}',), *faults)


def _text(name: str, data: str | bytes, *expected: tuple[str, str, int, str]) -> Refusal:
    """A text as it stands; the lines are those of the text."""
    raw = data.encode() if isinstance(data, str) else data
    return Refusal(name, raw, tuple(Fault(*one) for one in expected))


_CLAIM = '{"kind": "claim", "id": "claim:x", "source": "source:s", "statement": "S"'
"""A claim that is still to be closed; the next member stands on line 9 when indented."""
_AMENDMENT = '{"kind": "amendment", "id": "amendment:x", "treaty": "treaty:t", "description": "D"'
"""An amendment that is still to be closed; the next member stands on line 9 when indented."""

_TEXTS = (
    records(
        "null for a text",
        ('{"kind": "source", "id": "source:x", "title": null}',),
        ("/records/0/title", "NOT_A_TEXT", 7, "null stands where a text is wanted"),
    ),
    records(
        "a number for a text",
        ('{"kind": "source", "id": "source:x", "title": 12}',),
        ("/records/0/title", "NOT_A_TEXT", 7, "a number stands where a text is wanted"),
    ),
    records(
        "a list for a text",
        ('{"kind": "source", "id": "source:x", "title": ["T"]}',),
        ("/records/0/title", "NOT_A_TEXT", 7, "a list stands where a text is wanted"),
    ),
    _source(
        "an object for a text",
        '"note": {"en": "N"}',
        ("/records/0/note", "NOT_A_TEXT", 8, "an object stands where a text is wanted"),
    ),
    _source(
        "true for a text",
        '"note": true',
        ("/records/0/note", "NOT_A_TEXT", 8, "a truth value stands where a text is wanted"),
    ),
    _source("an empty text", '"note": ""', ("/records/0/note", "EMPTY", 8, "an empty text says nothing")),
    _source(
        "an empty text in a list",
        '"authors": ["A", ""]',
        ("/records/0/authors/1", "EMPTY", 10, "an empty text says nothing"),
    ),
    _source(
        "letters in pieces",
        '"note": "Cafe\u0301"',
        ("/records/0/note", "NOT_NFC", 8, "some letters are written in pieces (not Unicode NFC)"),
    ),
    _source(
        "letters in pieces, escaped",
        r'"note": "Cafe\u0301"',
        ("/records/0/note", "NOT_NFC", 8, "some letters are written in pieces (not Unicode NFC)"),
    ),
    _source(
        "half a character",
        r'"note": "ab\ud83d"',
        ("/records/0/note", "SURROGATE", 8, "half a character (a lone surrogate) stands at position 2"),
    ),
    _source(
        "the second half of a character",
        r'"note": "\udc00 b"',
        ("/records/0/note", "SURROGATE", 8, "half a character (a lone surrogate) stands at position 0"),
    ),
    _source(
        "a text of ten million letters",
        f'"note": "{"x" * 10_000_000}"',
        (
            "/records/0/note",
            "TEXT_TOO_LONG",
            8,
            "a text of 10,000,000 characters is longer than the 1,000,000 allowed",
        ),
    ),
    records(
        "a language that is no tag",
        ('{"kind": "person", "id": "person:x", "names": [{"text": "N", "lang": "english"}]}',),
        ("/records/0/names/0/lang", "LANG_FORM", 10, '"english" is not a language tag'),
    ),
    records(
        "a script that is no code",
        ('{"kind": "person", "id": "person:x", "names": [{"text": "N", "script": "latin"}]}',),
        ("/records/0/names/0/script", "SCRIPT_FORM", 10, '"latin" is not a script code'),
    ),
    _source(
        "a scheme with a space",
        '"identifiers": [{"scheme": "OFAC UID", "value": "1"}]',
        ("/records/0/identifiers/0/scheme", "SCHEME_FORM", 10, '"OFAC UID" does not name a scheme'),
    ),
    _source(
        "a hash that is cut off",
        '"sha256": "E3B0C442"',
        ("/records/0/sha256", "HASH_FORM", 8, '"E3B0C442" is not a SHA-256'),
    ),
)

_NUMBERS = (
    _source(
        "a fraction for a whole number",
        '"characters": 1900.9',
        ("/records/0/characters", "NOT_A_NUMBER", 8, "a number stands where a whole number is wanted"),
    ),
    _source(
        "a whole number written as a fraction",
        '"characters": 1900.0',
        ("/records/0/characters", "NOT_A_NUMBER", 8, "a number stands where a whole number is wanted"),
    ),
    _source(
        "a whole number with an exponent",
        '"characters": 1e3',
        ("/records/0/characters", "NOT_A_NUMBER", 8, "a number stands where a whole number is wanted"),
    ),
    _source(
        "true for a whole number",
        '"characters": true',
        ("/records/0/characters", "NOT_A_NUMBER", 8, "a truth value stands where a whole number is wanted"),
    ),
    _source(
        "a text for a whole number",
        '"characters": "1900"',
        ("/records/0/characters", "NOT_A_NUMBER", 8, "a text stands where a whole number is wanted"),
    ),
    _source(
        "NaN",
        '"characters": NaN',
        ("/records/0/characters", "NOT_A_NUMBER", 8, "NaN stands where a whole number is wanted"),
    ),
    _source(
        "Infinity",
        '"characters": Infinity',
        ("/records/0/characters", "NOT_A_NUMBER", 8, "Infinity stands where a whole number is wanted"),
    ),
    _source(
        "-Infinity for a text",
        '"note": -Infinity',
        ("/records/0/note", "NOT_A_TEXT", 8, "-Infinity stands where a text is wanted"),
    ),
    _source(
        "a number beyond all bounds",
        '"characters": 1e400',
        ("/records/0/characters", "NOT_A_NUMBER", 8, "a number stands where a whole number is wanted"),
    ),
    _source(
        "a whole number of five thousand digits",
        f'"characters": 1{"0" * 4999}',
        (
            "/records/0/characters",
            "NOT_A_NUMBER",
            8,
            "10000000000000000000… (5,000 digits) stands where a whole number is wanted",
        ),
    ),
    _source(
        "a length of nothing",
        '"characters": 0',
        ("/records/0/characters", "NEGATIVE", 8, "a text cannot have 0 characters"),
    ),
    records(
        "an anchor without length",
        (f'{_CLAIM}, "anchor": {{"start": 5, "end": 5, "sha256": "{"0" * 64}"}}}}',),
        ("/records/0/anchor/end", "ANCHOR_RANGE", 11, "no text lies from 5 up to 5"),
    ),
    records(
        "two numbers for one quantity",
        ('{"kind": "group", "id": "group:x", "description": "D", "count": {"exact": 3, "at_least": 2}}',),
        ("/records/0/count/at_least", "QUANTITY_TWICE", 10, "exactly 3 and at least 2 are both given"),
    ),
    records(
        "a quantity that says nothing",
        ('{"kind": "group", "id": "group:x", "description": "D", "count": {}}',),
        ("/records/0/count", "EMPTY", 8, "a quantity without a number or word says nothing"),
    ),
    records(
        "a quantity below nothing",
        ('{"kind": "group", "id": "group:x", "description": "D", "count": {"exact": -1}}',),
        ("/records/0/count/exact", "NEGATIVE", 9, "-1 is no number of things"),
    ),
    _source(
        "one for a truth value",
        '"exclusive": 1',
        ("/records/0/exclusive", "NOT_A_TRUTH", 8, "a number stands where true or false is wanted"),
    ),
    _source(
        "a text for a truth value",
        '"exclusive": "false"',
        ("/records/0/exclusive", "NOT_A_TRUTH", 8, "a text stands where true or false is wanted"),
    ),
    _person(
        "null for a truth value that is always known",
        '"nationalities": [{"state": "state:GBR", "period": {"open_end": null}}]',
        (
            "/records/0/nationalities/0/period/open_end",
            "NOT_A_TRUTH",
            16,
            "null stands where true or false is wanted",
        ),
    ),
)

_LISTS = (
    _source(
        "a bare text for a list",
        '"authors": "A"',
        ("/records/0/authors", "NOT_A_LIST", 8, '"A" is one text where a list is wanted'),
    ),
    _source(
        "a bare id for a list of objects",
        '"citations": "source:s"',
        ("/records/0/citations", "NOT_A_LIST", 8, '"source:s" is one text where a list is wanted'),
    ),
    _source(
        "a single object for a list",
        '"citations": [], "identifiers": {"a": 1}',
        ("/records/0/identifiers", "NOT_A_LIST", 9, '{"a": 1} is one object where a list is wanted'),
    ),
    _source(
        "a number for a list",
        '"authors": 3',
        ("/records/0/authors", "NOT_A_LIST", 8, "3 is one number where a list is wanted"),
    ),
    _source(
        "a number for a list of objects",
        '"citations": 3',
        ("/records/0/citations", "NOT_A_LIST", 8, "3 is one number where a list is wanted"),
    ),
    _source(
        "null for a list",
        '"authors": null',
        ("/records/0/authors", "NOT_A_LIST", 8, "null stands where a list is wanted"),
    ),
    _source(
        "null in a list of texts",
        '"authors": ["A", null, 3]',
        ("/records/0/authors/1", "NOT_A_TEXT", 10, "null stands where a text is wanted"),
        ("/records/0/authors/2", "NOT_A_TEXT", 11, "a number stands where a text is wanted"),
    ),
    _source(
        "an id in a list of objects",
        '"citations": ["source:s"]',
        ("/records/0/citations/0", "NOT_AN_OBJECT", 9, '"source:s" stands where an object is wanted'),
    ),
    _source(
        "a pair for an object",
        '"identifiers": [["icc-number", "1"]]',
        ("/records/0/identifiers/0", "NOT_AN_OBJECT", 9, '["icc-number", "1"] stands where an object is wanted'),
    ),
    _source(
        "a bare level for an object",
        '"classification": "public"',
        ("/records/0/classification", "NOT_AN_OBJECT", 8, '"public" stands where an object is wanted'),
    ),
    _source(
        "a fraction for a value of any written form",
        '"readings": [{"field": "title", "value": 1.5}]',
        ("/records/0/readings/0/value", "WRONG_TYPE", 11, "1.5 is of no type this place takes"),
    ),
    _source(
        "null for a value of any written form",
        '"readings": [{"field": "title", "value": null}]',
        ("/records/0/readings/0/value", "WRONG_TYPE", 11, "null is of no type this place takes"),
    ),
    _source(
        "a number among the texts of a value of any written form",
        '"readings": [{"field": "authors", "value": ["A", 2]}]',
        ("/records/0/readings/0/value/1", "NOT_A_TEXT", 13, "a number stands where a text is wanted"),
    ),
)

_DATES = (
    _source(
        "a number for a date",
        '"published": 2025',
        ("/records/0/published", "DATE_FORM", 8, "a date is a text, not int"),
    ),
    _source(
        "a date without hyphens",
        '"published": "20250206"',
        ("/records/0/published", "DATE_FORM", 8, '"20250206" is not a date'),
    ),
    _source(
        "a date in words",
        '"published": "6 Feb 2025"',
        ("/records/0/published", "DATE_FORM", 8, '"6 Feb 2025" is not a date'),
    ),
    _source(
        "30 February",
        '"published": "2025-02-30"',
        (
            "/records/0/published",
            "DATE_FORM",
            8,
            '"2025-02-30" is no day of the calendar: 2025-02 has 28 days',
        ),
    ),
    _source(
        "month 13", '"published": "2025-13"', ("/records/0/published", "DATE_FORM", 8, '"2025-13" has no such month')
    ),
    _source(
        "a moment for a date",
        '"published": "2025-02-06T10:00Z"',
        ("/records/0/published", "DATE_FORM", 8, '"2025-02-06T10:00Z" is not a date'),
    ),
    _source("an empty date", '"published": ""', ("/records/0/published", "DATE_FORM", 8, '"" is not a date')),
    records(
        "a moment without a zone",
        ('{"kind": "demand", "id": "demand:x", "statement": "S", "deadline": {"moment": "2027-04-07T00:01"}}',),
        ("/records/0/deadline/moment", "MOMENT_FORM", 9, '"2027-04-07T00:01" is not a moment with its zone'),
    ),
    records(
        "a number for a moment",
        ('{"kind": "demand", "id": "demand:x", "statement": "S", "deadline": {"moment": 1775520060}}',),
        ("/records/0/deadline/moment", "NOT_A_TEXT", 9, "a text is wanted here, not int"),
    ),
    _person(
        "a period that ends before it starts",
        '"nationalities": [{"state": "state:GBR", "period": {"start": "2019-03-17", "end": "2019-03-16"}}]',
        (
            "/records/0/nationalities/0/period/end",
            "PERIOD_ORDER",
            17,
            "the period ends (2019-03-16) before it starts (2019-03-17)",
        ),
    ),
    _person(
        "a period with an end that is open",
        '"nationalities": [{"state": "state:GBR", "period": {"end": "2020", "open_end": true}}]',
        (
            "/records/0/nationalities/0/period/open_end",
            "PERIOD_OPEN",
            17,
            "an end (2020) is given and the end is called open",
        ),
    ),
)

_TERMS = (
    _source(
        "a misspelt term",
        '"nature": "newz"',
        ("/records/0/nature", "NOT_A_TERM", 8, '"newz" is no term (SourceNature)'),
    ),
    _source(
        "a term in capitals",
        '"nature": "NEWS"',
        ("/records/0/nature", "NOT_A_TERM", 8, '"NEWS" is no term (SourceNature)'),
    ),
    _source(
        "a term of another vocabulary",
        '"citations": [{"source": "source:s", "assertion": "rumour"}]',
        ("/records/0/citations/0/assertion", "NOT_A_TERM", 11, '"rumour" is no term (Assertion)'),
    ),
    _source(
        "a number for a term",
        '"nature": 3',
        ("/records/0/nature", "NOT_A_TERM", 8, "3 is not a term of this vocabulary (SourceNature)"),
    ),
    records(
        "an article for a provision",
        (f'{_AMENDMENT}, "changes": [{{"provision": "Article 12", "change": "amended"}}]}}',),
        ("/records/0/changes/0/provision", "PROVISION_FORM", 11, '"Article 12" is not a provision'),
    ),
    records(
        "nationals of States that are not named",
        (f'{_AMENDMENT}, "excludes": {{"whose": "nationals"}}}}',),
        ("/records/0/excludes", "EXCLUSION_STATES", 9, "nationals of which States is not said"),
    ),
    records(
        "States named where all others are meant",
        (f'{_AMENDMENT}, "excludes": {{"whose": "nationals_of_non_parties", "states": ["state:USA"]}}}}',),
        (
            "/records/0/excludes/states",
            "EXCLUSION_STATES",
            11,
            "States are listed although every State that is not a party is meant",
        ),
    ),
    records(
        "something else that is not said",
        ('{"kind": "demand", "id": "demand:x", "statement": "S", "consequences": [{"when": "met", "step": "other"}]}',),
        ("/records/0/consequences/0", "EMPTY", 9, "what else is announced is not said"),
    ),
    records(
        "a deadline without a time",
        ('{"kind": "demand", "id": "demand:x", "statement": "S", "deadline": {}}',),
        ("/records/0/deadline", "EMPTY", 8, "a deadline without a time is none"),
    ),
    _source(
        "ex parte for nobody",
        '"classification": {"level": "ex_parte"}',
        (
            "/records/0/classification",
            "NO_ADDRESSEES",
            8,
            "ex parte material needs to name who may see it",
        ),
    ),
)

_IDS = (
    _source(
        "a reference to the wrong kind",
        '"within": "person:x"',
        ("/records/0/within", "REF_KIND", 8, '"person:x" names a person where a source is wanted'),
    ),
    _source(
        "a reference that is no id",
        '"within": "The Times"',
        ("/records/0/within", "REF_FORM", 8, '"The Times" is not an id'),
    ),
    _source(
        "a bad reference among good ones",
        '"derived_from": ["source:a", "source:B"]',
        ("/records/0/derived_from/1", "REF_FORM", 10, '"source:B" is not an id'),
    ),
    _source(
        "a number for a reference",
        '"within": 5',
        ("/records/0/within", "NOT_A_TEXT", 8, "a number stands where a text is wanted"),
    ),
    _person(
        "the code of a State in small letters",
        '"nationalities": [{"state": "state:gbr"}]',
        ("/records/0/nationalities/0/state", "REF_FORM", 14, '"state:gbr" is not an id'),
    ),
    records(
        "an id in capitals",
        ('{"kind": "source", "id": "source:X", "title": "T"}',),
        ("/records/0/id", "ID_FORM", 6, '"source:X" is not an id'),
    ),
    records(
        "the id of another kind",
        ('{"kind": "source", "id": "treaty:x", "title": "T"}',),
        ("/records/0/id", "ID_KIND", 6, '"treaty:x" is the id of a treaty, but this is a source'),
    ),
    records(
        "null for an id",
        ('{"kind": "source", "id": null, "title": "T"}',),
        ("/records/0/id", "NOT_A_TEXT", 6, "null stands where a text is wanted"),
    ),
    records(
        "no id",
        ('{"kind": "source", "title": "T"}',),
        ("/records/0", "MISSING_KEY", 4, '"id" is missing from a source'),
    ),
    records(
        "an id three times",
        (
            '{"kind": "source", "id": "source:x", "title": "T"}',
            '{"kind": "source", "id": "source:y", "title": "T"}',
            '{"kind": "source", "id": "source:x", "title": "U"}',
            '{"kind": "source", "id": "source:x", "title": "V"}',
        ),
        ("/records/2/id", "DUPLICATE_ID", 16, '"source:x" is also the id of record 0'),
        ("/records/3/id", "DUPLICATE_ID", 21, '"source:x" is also the id of record 0'),
    ),
    records(
        "the id of a record that is refused",
        (
            '{"kind": "source", "id": "source:x", "title": ""}',
            '{"kind": "source", "id": "source:x", "title": "T"}',
        ),
        ("/records/0/title", "EMPTY", 7, "an empty text says nothing"),
        ("/records/1/id", "DUPLICATE_ID", 11, '"source:x" is also the id of record 0'),
    ),
)

_KEYS = (
    _source("an unknown key", '"pages": 3', ("/records/0/pages", "UNKNOWN_KEY", 8, '"pages" is not a key of a source')),
    _source(
        "two unknown keys",
        '"pages": 3, "colour": "red"',
        ("/records/0/colour", "UNKNOWN_KEY", 9, '"colour" is not a key of a source'),
        ("/records/0/pages", "UNKNOWN_KEY", 8, '"pages" is not a key of a source'),
    ),
    _source(
        "an unknown key within a value",
        '"citations": [{"source": "source:s", "page": 3}]',
        ("/records/0/citations/0/page", "UNKNOWN_KEY", 11, '"page" is not a key of a citation'),
    ),
    _source(
        "an unknown key with a slash and a tilde",
        '"a/b~c": 3',
        ("/records/0/a~1b~0c", "UNKNOWN_KEY", 8, '"a/b~c" is not a key of a source'),
    ),
    _source("an empty key", '"": 3', ("/records/0/", "UNKNOWN_KEY", 8, '"" is not a key of a source')),
    records(
        "no title",
        ('{"kind": "source", "id": "source:x"}',),
        ("/records/0", "MISSING_KEY", 4, '"title" is missing from a source'),
    ),
    records(
        "a misspelt title",
        ('{"kind": "source", "id": "source:x", "titel": "T"}',),
        ("/records/0/titel", "UNKNOWN_KEY", 7, '"titel" is not a key of a source'),
    ),
    _source(
        "a citation without its source",
        '"citations": [{"locator": "p. 3"}]',
        ("/records/0/citations/0", "MISSING_KEY", 9, '"source" is missing from a citation'),
    ),
    records(
        "no title, and no length",
        ('{"kind": "source", "id": "source:x", "characters": -1}',),
        ("/records/0", "MISSING_KEY", 4, '"title" is missing from a source'),
        ("/records/0/characters", "NEGATIVE", 7, "a text cannot have -1 characters"),
    ),
    _source(
        "a key twice in a record",
        '"title": "U"',
        ("/records/0/title", "DUPLICATE_KEY", 8, 'the key "title" stands more than once in one object'),
    ),
    _source(
        "a key twice within a value",
        '"citations": [{"source": "source:s", "source": "source:t"}]',
        (
            "/records/0/citations/0/source",
            "DUPLICATE_KEY",
            11,
            'the key "source" stands more than once in one object',
        ),
    ),
    _source(
        "the kind twice, once escaped",
        r'"\u006bind": "source"',
        ("/records/0/kind", "DUPLICATE_KEY", 8, 'the key "kind" stands more than once in one object'),
    ),
    _source(
        "a key twice, the first time with a wrong value",
        '"note": 3, "note": "N"',
        ("/records/0/note", "DUPLICATE_KEY", 9, 'the key "note" stands more than once in one object'),
    ),
)

_KINDS = (
    records(
        "a misspelt key for the kind",
        ('{"knd": "source", "id": "source:x", "title": "T"}',),
        ("/records/0/knd", "UNKNOWN_KEY", 5, '"knd" is not a key of a source'),
    ),
    records(
        "a key like kind that holds a list",
        ('{"kin": [], "id": "source:x", "title": "T"}',),
        ("/records/0", "MISSING_KIND", 4, "the record does not say of what kind it is"),
        ("/records/0/kin", "UNKNOWN_KEY", 5, '"kin" is not a key of a source'),
    ),
    records(
        "a misspelt kind",
        ('{"kind": "sorce", "id": "source:x", "title": 3}',),
        ("/records/0/kind", "UNKNOWN_KIND", 5, '"sorce" is not a kind this codec knows'),
    ),
    records(
        "a number for a kind",
        ('{"kind": 3, "id": "source:x", "title": "T"}',),
        ("/records/0/kind", "UNKNOWN_KIND", 5, "3 is not a kind this codec knows"),
    ),
    records(
        "a list for a kind",
        ('{"kind": ["source"], "id": "source:x", "title": "T"}',),
        ("/records/0/kind", "UNKNOWN_KIND", 5, '["source"] is not a kind this codec knows'),
    ),
    records(
        "null for a kind",
        ('{"kind": null, "id": "source:x", "title": "T"}',),
        ("/records/0/kind", "UNKNOWN_KIND", 5, "null is not a kind this codec knows"),
    ),
    records(
        "no kind, and an id that tells it",
        ('{"id": "source:x", "title": ""}',),
        ("/records/0", "MISSING_KIND", 4, "the record does not say of what kind it is"),
        ("/records/0/title", "EMPTY", 6, "an empty text says nothing"),
    ),
    records(
        "no kind, and an id that tells nothing",
        ('{"id": "x", "title": ""}',),
        ("/records/0", "MISSING_KIND", 4, "the record does not say of what kind it is"),
    ),
    records(
        "a text for a record",
        ('"source:x"',),
        ("/records/0", "NOT_AN_OBJECT", 4, '"source:x" stands where a record is wanted'),
    ),
    records("null for a record", ("null",), ("/records/0", "NOT_AN_OBJECT", 4, "null stands where a record is wanted")),
    records("NaN for a record", ("NaN",), ("/records/0", "NOT_AN_OBJECT", 4, "NaN stands where a record is wanted")),
    records(
        "a list for a record",
        ('["source"]',),
        ("/records/0", "NOT_AN_OBJECT", 4, '["source"] stands where a record is wanted'),
    ),
    records(
        "a record without any key",
        ("{}",),
        ("/records/0", "MISSING_KIND", 4, "the record does not say of what kind it is"),
    ),
    records(
        "a person without a name",
        ('{"kind": "person", "id": "person:x"}',),
        ("/records/0", "NAMELESS", 4, "it has neither a name nor a description"),
    ),
    records(
        "a person without a name, born in a number",
        ('{"kind": "person", "id": "person:x", "born": 1950}',),
        ("/records/0", "NAMELESS", 4, "it has neither a name nor a description"),
        ("/records/0/born", "DATE_FORM", 7, "a date is a text, not int"),
    ),
    records(
        "a treaty with no names",
        ('{"kind": "treaty", "id": "treaty:x", "names": []}',),
        ("/records/0/names", "NAMELESS", 7, "it has no name"),
    ),
)

_DEEP = "[" * 150 + "]" * 150

_MANY = (
    records(
        "several faults in several records",
        (
            '{"kind": "source", "id": "source:x", "title": "", "published": "2025-13", "pages": 3}',
            '{"kind": "source", "id": "source:y", "title": "T"}',
            '{"kind": "person", "id": "source:z", "names": [{"lang": "english"}], "born": 1950}',
            '{"kind": "source", "id": "source:y"}',
        ),
        ("/records/0/pages", "UNKNOWN_KEY", 9, '"pages" is not a key of a source'),
        ("/records/0/title", "EMPTY", 7, "an empty text says nothing"),
        ("/records/0/published", "DATE_FORM", 8, '"2025-13" has no such month'),
        ("/records/2/id", "ID_KIND", 18, '"source:z" is the id of a source, but this is a person'),
        ("/records/2/names/0", "MISSING_KEY", 20, '"text" is missing from a name'),
        ("/records/2/names/0/lang", "LANG_FORM", 21, '"english" is not a language tag'),
        ("/records/2/born", "DATE_FORM", 24, "a date is a text, not int"),
        ("/records/3", "MISSING_KEY", 26, '"title" is missing from a source'),
        ("/records/3/id", "DUPLICATE_ID", 28, '"source:y" is also the id of record 1'),
    ),
    records(
        "two records nested too deeply",
        (
            f'{{"kind": "source", "id": "source:x", "title": "T", "note": {_DEEP}}}',
            f'{{"kind": "source", "id": "source:x", "title": "T", "note": {_DEEP}}}',
        ),
        # Within each record the 101st bracket: the record itself opens the first, so 99 stand below the line of `note`.
        ("/records/0", "TOO_DEEP", 107, "objects and lists are nested more than 100 deep"),
        ("/records/1", "TOO_DEEP", 411, "objects and lists are nested more than 100 deep"),
    ),
)

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
        f'{{"intljustice": 1, "about": {{"title": {_DEEP}}}, "records": []}}',
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

REFUSALS: tuple[Refusal, ...] = (
    *_TEXTS,
    *_NUMBERS,
    *_LISTS,
    *_DATES,
    *_TERMS,
    *_IDS,
    *_KEYS,
    *_KINDS,
    *_MANY,
    *_HEADS,
    *_BYTES,
    *OF_KINDS,
)
"""Every document, one a refusal."""
