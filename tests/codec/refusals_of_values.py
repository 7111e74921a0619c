"""Records that must be refused for a single value: a text, number, truth value, date or term."""

from tests.codec.refusal_rows import Refusal, person, records, source

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
    source(
        "an object for a text",
        '"note": {"en": "N"}',
        ("/records/0/note", "NOT_A_TEXT", 8, "an object stands where a text is wanted"),
    ),
    source(
        "true for a text",
        '"note": true',
        ("/records/0/note", "NOT_A_TEXT", 8, "a truth value stands where a text is wanted"),
    ),
    source("an empty text", '"note": ""', ("/records/0/note", "EMPTY", 8, "an empty text says nothing")),
    source(
        "an empty text in a list",
        '"authors": ["A", ""]',
        ("/records/0/authors/1", "EMPTY", 10, "an empty text says nothing"),
    ),
    source(
        "letters in pieces",
        '"note": "Cafe\u0301"',
        ("/records/0/note", "NOT_NFC", 8, "some letters are written in pieces (not Unicode NFC)"),
    ),
    source(
        "letters in pieces, escaped",
        r'"note": "Cafe\u0301"',
        ("/records/0/note", "NOT_NFC", 8, "some letters are written in pieces (not Unicode NFC)"),
    ),
    source(
        "half a character",
        r'"note": "ab\ud83d"',
        ("/records/0/note", "SURROGATE", 8, "half a character (a lone surrogate) stands at position 2"),
    ),
    source(
        "the second half of a character",
        r'"note": "\udc00 b"',
        ("/records/0/note", "SURROGATE", 8, "half a character (a lone surrogate) stands at position 0"),
    ),
    source(
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
    source(
        "a scheme with a space",
        '"identifiers": [{"scheme": "OFAC UID", "value": "1"}]',
        ("/records/0/identifiers/0/scheme", "SCHEME_FORM", 10, '"OFAC UID" does not name a scheme'),
    ),
    source(
        "a hash that is cut off",
        '"sha256": "E3B0C442"',
        ("/records/0/sha256", "HASH_FORM", 8, '"E3B0C442" is not a SHA-256'),
    ),
)
_CLAIM = '{"kind": "claim", "id": "claim:x", "source": "source:s", "statement": "S"'
"""A claim that is still to be closed; the next member stands on line 9 when indented."""
_NUMBERS = (
    source(
        "a fraction for a whole number",
        '"characters": 1900.9',
        ("/records/0/characters", "NOT_A_NUMBER", 8, "a number stands where a whole number is wanted"),
    ),
    source(
        "a whole number written as a fraction",
        '"characters": 1900.0',
        ("/records/0/characters", "NOT_A_NUMBER", 8, "a number stands where a whole number is wanted"),
    ),
    source(
        "a whole number with an exponent",
        '"characters": 1e3',
        ("/records/0/characters", "NOT_A_NUMBER", 8, "a number stands where a whole number is wanted"),
    ),
    source(
        "true for a whole number",
        '"characters": true',
        ("/records/0/characters", "NOT_A_NUMBER", 8, "a truth value stands where a whole number is wanted"),
    ),
    source(
        "a text for a whole number",
        '"characters": "1900"',
        ("/records/0/characters", "NOT_A_NUMBER", 8, "a text stands where a whole number is wanted"),
    ),
    source(
        "NaN",
        '"characters": NaN',
        ("/records/0/characters", "NOT_A_NUMBER", 8, "NaN stands where a whole number is wanted"),
    ),
    source(
        "Infinity",
        '"characters": Infinity',
        ("/records/0/characters", "NOT_A_NUMBER", 8, "Infinity stands where a whole number is wanted"),
    ),
    source(
        "-Infinity for a text",
        '"note": -Infinity',
        ("/records/0/note", "NOT_A_TEXT", 8, "-Infinity stands where a text is wanted"),
    ),
    source(
        "a number beyond all bounds",
        '"characters": 1e400',
        ("/records/0/characters", "NOT_A_NUMBER", 8, "a number stands where a whole number is wanted"),
    ),
    source(
        "a whole number of five thousand digits",
        f'"characters": 1{"0" * 4999}',
        (
            "/records/0/characters",
            "NOT_A_NUMBER",
            8,
            "10000000000000000000… (5,000 digits) stands where a whole number is wanted",
        ),
    ),
    source(
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
    source(
        "one for a truth value",
        '"exclusive": 1',
        ("/records/0/exclusive", "NOT_A_TRUTH", 8, "a number stands where true or false is wanted"),
    ),
    source(
        "a text for a truth value",
        '"exclusive": "false"',
        ("/records/0/exclusive", "NOT_A_TRUTH", 8, "a text stands where true or false is wanted"),
    ),
    person(
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
_DATES = (
    source(
        "a number for a date",
        '"published": 2025',
        ("/records/0/published", "DATE_FORM", 8, "a date is a text, not int"),
    ),
    source(
        "a date without hyphens",
        '"published": "20250206"',
        ("/records/0/published", "DATE_FORM", 8, '"20250206" is not a date'),
    ),
    source(
        "a date in words",
        '"published": "6 Feb 2025"',
        ("/records/0/published", "DATE_FORM", 8, '"6 Feb 2025" is not a date'),
    ),
    source(
        "30 February",
        '"published": "2025-02-30"',
        (
            "/records/0/published",
            "DATE_FORM",
            8,
            '"2025-02-30" is no day of the calendar: 2025-02 has 28 days',
        ),
    ),
    source(
        "month 13", '"published": "2025-13"', ("/records/0/published", "DATE_FORM", 8, '"2025-13" has no such month')
    ),
    source(
        "a moment for a date",
        '"published": "2025-02-06T10:00Z"',
        ("/records/0/published", "DATE_FORM", 8, '"2025-02-06T10:00Z" is not a date'),
    ),
    source("an empty date", '"published": ""', ("/records/0/published", "DATE_FORM", 8, '"" is not a date')),
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
    person(
        "a period that ends before it starts",
        '"nationalities": [{"state": "state:GBR", "period": {"start": "2019-03-17", "end": "2019-03-16"}}]',
        (
            "/records/0/nationalities/0/period/end",
            "PERIOD_ORDER",
            17,
            "the period ends (2019-03-16) before it starts (2019-03-17)",
        ),
    ),
    person(
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
    source(
        "a misspelt term",
        '"nature": "newz"',
        ("/records/0/nature", "NOT_A_TERM", 8, '"newz" is no term (SourceNature)'),
    ),
    source(
        "a term in capitals",
        '"nature": "NEWS"',
        ("/records/0/nature", "NOT_A_TERM", 8, '"NEWS" is no term (SourceNature)'),
    ),
    source(
        "a term of another vocabulary",
        '"citations": [{"source": "source:s", "assertion": "rumour"}]',
        ("/records/0/citations/0/assertion", "NOT_A_TERM", 11, '"rumour" is no term (Assertion)'),
    ),
    source(
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
    source(
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
OF_VALUES: tuple[Refusal, ...] = (*_TEXTS, *_NUMBERS, *_DATES, *_TERMS)
"""Each a record with a value that is refused."""
