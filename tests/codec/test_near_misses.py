"""What comes close to a fault and is none is read without a word."""

import pytest
from tests.codec.documents import SLOW, document, set_out
from tests.codec.refusals import REFUSALS
from tests.codec.refusals_of_kinds import NEAR_MISSES_OF_KINDS

import intljustice as ij


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
