"""Records that must be refused for their shape: lists, ids, keys and kinds, and many faults at once."""

from tests.codec.refusal_rows import DEEP, Refusal, person, records, source

_LISTS = (
    source(
        "a bare text for a list",
        '"authors": "A"',
        ("/records/0/authors", "NOT_A_LIST", 8, '"A" is one text where a list is wanted'),
    ),
    source(
        "a bare id for a list of objects",
        '"citations": "source:s"',
        ("/records/0/citations", "NOT_A_LIST", 8, '"source:s" is one text where a list is wanted'),
    ),
    source(
        "a single object for a list",
        '"citations": [], "identifiers": {"a": 1}',
        ("/records/0/identifiers", "NOT_A_LIST", 9, '{"a": 1} is one object where a list is wanted'),
    ),
    source(
        "a number for a list",
        '"authors": 3',
        ("/records/0/authors", "NOT_A_LIST", 8, "3 is one number where a list is wanted"),
    ),
    source(
        "a number for a list of objects",
        '"citations": 3',
        ("/records/0/citations", "NOT_A_LIST", 8, "3 is one number where a list is wanted"),
    ),
    source(
        "null for a list",
        '"authors": null',
        ("/records/0/authors", "NOT_A_LIST", 8, "null stands where a list is wanted"),
    ),
    source(
        "null in a list of texts",
        '"authors": ["A", null, 3]',
        ("/records/0/authors/1", "NOT_A_TEXT", 10, "null stands where a text is wanted"),
        ("/records/0/authors/2", "NOT_A_TEXT", 11, "a number stands where a text is wanted"),
    ),
    source(
        "an id in a list of objects",
        '"citations": ["source:s"]',
        ("/records/0/citations/0", "NOT_AN_OBJECT", 9, '"source:s" stands where an object is wanted'),
    ),
    source(
        "a pair for an object",
        '"identifiers": [["icc-number", "1"]]',
        ("/records/0/identifiers/0", "NOT_AN_OBJECT", 9, '["icc-number", "1"] stands where an object is wanted'),
    ),
    source(
        "a bare level for an object",
        '"classification": "public"',
        ("/records/0/classification", "NOT_AN_OBJECT", 8, '"public" stands where an object is wanted'),
    ),
    source(
        "a fraction for a value of any written form",
        '"readings": [{"field": "title", "value": 1.5}]',
        ("/records/0/readings/0/value", "WRONG_TYPE", 11, "1.5 is of no type this place takes"),
    ),
    source(
        "null for a value of any written form",
        '"readings": [{"field": "title", "value": null}]',
        ("/records/0/readings/0/value", "WRONG_TYPE", 11, "null is of no type this place takes"),
    ),
    source(
        "a number among the texts of a value of any written form",
        '"readings": [{"field": "authors", "value": ["A", 2]}]',
        ("/records/0/readings/0/value/1", "NOT_A_TEXT", 13, "a number stands where a text is wanted"),
    ),
)
_IDS = (
    source(
        "a reference to the wrong kind",
        '"within": "person:x"',
        ("/records/0/within", "REF_KIND", 8, '"person:x" names a person where a source is wanted'),
    ),
    source(
        "a reference that is no id",
        '"within": "The Times"',
        ("/records/0/within", "REF_FORM", 8, '"The Times" is not an id'),
    ),
    source(
        "a bad reference among good ones",
        '"derived_from": ["source:a", "source:B"]',
        ("/records/0/derived_from/1", "REF_FORM", 10, '"source:B" is not an id'),
    ),
    source(
        "a number for a reference",
        '"within": 5',
        ("/records/0/within", "NOT_A_TEXT", 8, "a number stands where a text is wanted"),
    ),
    person(
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
    source("an unknown key", '"pages": 3', ("/records/0/pages", "UNKNOWN_KEY", 8, '"pages" is not a key of a source')),
    source(
        "two unknown keys",
        '"pages": 3, "colour": "red"',
        ("/records/0/colour", "UNKNOWN_KEY", 9, '"colour" is not a key of a source'),
        ("/records/0/pages", "UNKNOWN_KEY", 8, '"pages" is not a key of a source'),
    ),
    source(
        "an unknown key within a value",
        '"citations": [{"source": "source:s", "page": 3}]',
        ("/records/0/citations/0/page", "UNKNOWN_KEY", 11, '"page" is not a key of a citation'),
    ),
    source(
        "an unknown key with a slash and a tilde",
        '"a/b~c": 3',
        ("/records/0/a~1b~0c", "UNKNOWN_KEY", 8, '"a/b~c" is not a key of a source'),
    ),
    source("an empty key", '"": 3', ("/records/0/", "UNKNOWN_KEY", 8, '"" is not a key of a source')),
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
    source(
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
    source(
        "a key twice in a record",
        '"title": "U"',
        ("/records/0/title", "DUPLICATE_KEY", 8, 'the key "title" stands more than once in one object'),
    ),
    source(
        "a key twice within a value",
        '"citations": [{"source": "source:s", "source": "source:t"}]',
        (
            "/records/0/citations/0/source",
            "DUPLICATE_KEY",
            11,
            'the key "source" stands more than once in one object',
        ),
    ),
    source(
        "the kind twice, once escaped",
        r'"\u006bind": "source"',
        ("/records/0/kind", "DUPLICATE_KEY", 8, 'the key "kind" stands more than once in one object'),
    ),
    source(
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
            f'{{"kind": "source", "id": "source:x", "title": "T", "note": {DEEP}}}',
            f'{{"kind": "source", "id": "source:x", "title": "T", "note": {DEEP}}}',
        ),
        # Within each record the 101st bracket: the record itself opens the first, so 99 stand below the line of `note`.
        ("/records/0", "TOO_DEEP", 107, "objects and lists are nested more than 100 deep"),
        ("/records/1", "TOO_DEEP", 411, "objects and lists are nested more than 100 deep"),
    ),
)
OF_RECORDS: tuple[Refusal, ...] = (*_LISTS, *_IDS, *_KEYS, *_KINDS, *_MANY)
"""Each a record whose shape or name is refused."""
