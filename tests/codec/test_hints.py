"""What is said of a fault corrects it: doing exactly what each problem says makes the document sound."""

import json
from typing import NamedTuple

import pytest
from tests.codec.documents import PERSON, problems_of

import intljustice as ij


class Mistake(NamedTuple):
    """One mistake in a document, and the mending of it by hand.

    Attributes:
        line: its line, counted by hand.
        pointer: where the problem stands.
        code: its code.
        hint: what the problem says is to be done.
        wrong: the text of the document as it was written.
        right: the same text, corrected as the problem says.
    """

    line: int
    pointer: str
    code: str
    hint: str
    wrong: str
    right: str


def mistake(place: str, hint: str, wrong: str, right: str) -> Mistake:
    """A mistake whose line, pointer and code are given in one text."""
    line, pointer, code = place.split()
    return Mistake(int(line), pointer, code, hint, wrong, right)


DOCUMENT = """{
  "intljustice": 1,
  "about": {"title": "Filing 7", "compiled": "2026-11-24"},
  "records": [
    {
      "knd": "source",
      "id": "source:times",
      "titel": "A report",
      "published": "2025-13-06",
      "characters": "1900",
      "authors": "A. Writer"
    },
    {
      "kind": "source",
      "id": "source:notice",
      "title": "A notice",
      "nature": "primry",
      "lang": "en",
      "lang": "en"
    },
    {
      "kind": "person",
      "id": "person:Karim Khan",
      "names": [
        {"text": "Karim Khan", "lang": "english"},
        {"text": ""}
      ],
      "nationalities": [{"state": "GBR"}],
      "citations": [{"locator": "p. 3"}]
    },
    {
      "kind": "person",
      "id": "person:witness"
    },
    {
      "id": "group:judges",
      "description": "several judges",
      "count": {"exact": -3}
    },
    {
      "kind": "treaty",
      "id": "treaty:rome-statute",
      "names": "Rome Statute"
    },
    {
      "kind": "amendment",
      "id": "amendment:nationals",
      "description": "Nationals of others are spared.",
      "changes": [{"provision": "Article 12(2)", "change": "amended"}],
      "excludes": {"whose": "nationals"}
    },
    {
      "kind": "claim",
      "id": "claim:one",
      "source": "person:witness",
      "statement": "Three lorries left.",
      "anchor": {"start": 9, "end": 9, "sha256": "0000000000000000000000000000000000000000000000000000000000000000"},
      "solely": 0
    },
    {
      "kind": "demand",
      "id": "demand:one",
      "statement": "That it end.",
      "deadline": {"moment": "2027-04-07T00:01"},
      "weight": 3
    },
    {
      "kind": "demand",
      "id": "demand:one",
      "statement": "That it end."
    }
  ]
}
"""
MISTAKES = (
    mistake("6 /records/0/knd UNKNOWN_KEY", 'did you mean "kind"?', '"knd"', '"kind"'),
    mistake("8 /records/0/titel UNKNOWN_KEY", 'did you mean "title"?', '"titel"', '"title"'),
    mistake(
        "9 /records/0/published DATE_FORM",
        "write 2022, 2022-03 or 2022-03-01, with ~ for about and ? for unsure",
        '"2025-13-06"',
        '"2025-03-01"',
    ),
    mistake("10 /records/0/characters NOT_A_NUMBER", "write a whole number", '"1900"', "1900"),
    mistake("11 /records/0/authors NOT_A_LIST", 'write ["A. Writer"]', '"A. Writer"', '["A. Writer"]'),
    mistake("19 /records/1/lang DUPLICATE_KEY", "keep one of them", ',\n      "lang": "en"\n', "\n"),
    mistake("17 /records/1/nature NOT_A_TERM", "write primary", '"primry"', '"primary"'),
    mistake(
        "23 /records/2/id ID_FORM",
        "write person:slug, e.g. person:some-name",
        '"person:Karim Khan"',
        '"person:some-name"',
    ),
    mistake(
        "29 /records/2/citations/0 MISSING_KEY",
        'add "source"',
        '{"locator": "p. 3"}',
        '{"source": "source:times", "locator": "p. 3"}',
    ),
    mistake("25 /records/2/names/0/lang LANG_FORM", "write a BCP 47 tag, e.g. hu or zh-Hans", '"english"', '"hu"'),
    mistake(
        "26 /records/2/names/1/text EMPTY",
        "write the text or leave it out",
        '{"text": ""}',
        '{"text": "Karim A. A. Khan"}',
    ),
    mistake("28 /records/2/nationalities/0/state REF_FORM", "write kind:slug, e.g. state:GBR", '"GBR"', '"state:FRA"'),
    mistake(
        "31 /records/3 NAMELESS",
        "give a name, or describe it in the words of the source",
        '"id": "person:witness"\n',
        '"id": "person:witness",\n      "description": "a driver"\n',
    ),
    mistake(
        "35 /records/4 MISSING_KIND",
        'add "kind": "group"',
        '"id": "group:judges"',
        '"kind": "group", "id": "group:judges"',
    ),
    mistake("38 /records/4/count/exact NEGATIVE", "write 0 or more", "-3", "0"),
    mistake(
        "43 /records/5/names NOT_A_LIST",
        "write [{...}] with the keys of a name",
        '"Rome Statute"',
        '[{"text": "Rome Statute"}]',
    ),
    mistake(
        "45 /records/6 MISSING_KEY",
        'add "treaty"',
        '"id": "amendment:nationals",',
        '"id": "amendment:nationals", "treaty": "treaty:rome-statute",',
    ),
    mistake(
        "49 /records/6/changes/0/provision PROVISION_FORM",
        "write instrument:article, e.g. rome-statute:8(2)(e)(xix), rome-statute:15bis(5) or S/RES/1970:OP6",
        '"Article 12(2)"',
        '"rome-statute:8(2)(e)(xix)"',
    ),
    mistake(
        "50 /records/6/excludes EXCLUSION_STATES",
        "list the States",
        '{"whose": "nationals"}',
        '{"whose": "nationals", "states": ["state:USA"]}',
    ),
    mistake(
        "55 /records/7/source REF_KIND",
        "write the id of a source",
        '"source": "person:witness"',
        '"source": "source:notice"',
    ),
    mistake(
        "57 /records/7/anchor/end ANCHOR_RANGE",
        "count code points from 0; the end is the first one after the text",
        '"end": 9',
        '"end": 28',
    ),
    mistake("58 /records/7/solely NOT_A_TRUTH", "write true or false", '"solely": 0', '"solely": false'),
    mistake(
        "64 /records/8/deadline/moment MOMENT_FORM",
        "write 2027-04-07T00:01-04:00 or 2027-04-07T04:01Z",
        '"2027-04-07T00:01"',
        '"2027-04-07T00:01-04:00"',
    ),
    mistake("65 /records/8/weight UNKNOWN_KEY", "remove it", ',\n      "weight": 3', ""),
    mistake(
        "69 /records/9/id DUPLICATE_ID",
        "give each record an id of its own, or remove one of the two",
        '"kind": "demand",\n      "id": "demand:one",\n      "statement": "That it end."\n',
        '"kind": "demand",\n      "id": "demand:two",\n      "statement": "That it end."\n',
    ),
)
"""Every mistake of the document."""
FEWER, MORE = (19, 65), (33,)
"""The lines after which mending takes a line away, and adds one."""


def corrected(*left: Mistake) -> str:
    """The document with all mistakes corrected but these."""
    text = DOCUMENT
    for mistake in MISTAKES:
        if mistake not in left:
            assert text.count(mistake.wrong) == 1
            text = text.replace(mistake.wrong, mistake.right)
    return text


class TestManyMistakes:
    """A document of ten records with twenty-five mistakes, each a different one."""

    def test_all_are_found_at_once(self) -> None:
        """Each problem has the pointer, code, line and hint written down for it, and there is no other."""
        found = [(one.line, one.pointer, one.code, one.hint) for one in problems_of(ij.loads, DOCUMENT)]

        assert found == sorted(
            ((one.line, one.pointer, one.code, one.hint) for one in MISTAKES), key=lambda mistake: mistake[0]
        )
        assert len(set(found)) == 25

    def test_every_problem_names_its_record(self) -> None:
        """A problem names the id that its record gives itself."""
        records = json.loads(DOCUMENT)["records"]

        for problem in problems_of(ij.loads, DOCUMENT):
            assert problem.record == records[int(problem.pointer.split("/")[2])]["id"]

    def test_doing_what_is_said_mends_it(self) -> None:
        """The document corrected in one round is accepted and holds all ten records."""
        read = ij.loads(corrected())

        assert len(read) == 10
        assert read.about.title == "Filing 7"

    @pytest.mark.parametrize("left", [pytest.param(one, id=f"{one.pointer} {one.code}") for one in MISTAKES])
    def test_any_one_is_found_alone(self, left: Mistake) -> None:
        """With all the others corrected exactly this one is left, said in the same words."""
        at_first = {(one.pointer, one.code): one.message for one in problems_of(ij.loads, DOCUMENT)}

        (found,) = problems_of(ij.loads, corrected(left))

        shift = sum(left.line > line for line in MORE) - sum(left.line > line for line in FEWER)
        assert (found.pointer, found.code, found.line) == (left.pointer, left.code, left.line + shift)
        assert (found.message, found.hint) == (at_first[left.pointer, left.code], left.hint)


CITATION, CITATIONS = "write {...} with the keys of a citation", "write [{...}] with the keys of a citation"
IDENTIFIER = "write {...} with the keys of an identifier"
KINDS = (
    "amendment, case, claim, countermeasure, declaration, demand, group, impact, jurisdiction-declaration, "
    "legislation, licence, meeting, office, organisation, person, position, proceeding, programme, sanction, "
    "situation, source, state, tenure, treaty, treaty-action, warrant"
)
SOURCE = '{"kind": "source", "id": "source:x", "title": "T", %s}'


class TestMends:
    """What corrects a fault, where that depends on what is there."""

    @pytest.mark.parametrize(
        ("rest", "hint"),
        [
            pytest.param('"authors": "A"', 'write ["A"]', id="a text for a list of texts"),
            pytest.param(f'"authors": "{"A" * 60}"', "write a list: [...]", id="a long text for a list of texts"),
            pytest.param('"authors": 3', "write a list: [...]", id="a number for a list of texts"),
            pytest.param('"authors": null', "write [] or leave it out", id="null for a list"),
            pytest.param('"authors": {"a": "b"}', "write a list: [...]", id="an object for a list of texts"),
            pytest.param('"derived_from": "source:y"', 'write ["source:y"]', id="an id for a list of ids"),
            pytest.param('"citations": "source:y"', CITATIONS, id="a text for objects"),
            pytest.param('"citations": true', CITATIONS, id="true for objects"),
            pytest.param('"citations": {"source": "source:y"}', "put it between [ and ]", id="an object for objects"),
            pytest.param('"citations": ["source:y"]', CITATION, id="a text for an object"),
            pytest.param('"identifiers": [1]', IDENTIFIER, id="a number for an object"),
            pytest.param('"publishr": "P"', 'did you mean "publisher"?', id="a misspelt key"),
            pytest.param('"titel": "U"', "remove it", id="a misspelt key whose right form is there"),
            pytest.param('"kin": "source"', "remove it", id="nearly a kind where there is one"),
            pytest.param('"citations": [{"source": "source:y", "kinds": 1}]', "remove it", id="a kind in a value"),
            pytest.param('"readings": [{"value": "v", "feild": "f"}]', 'did you mean "field"?', id="in a value"),
            pytest.param(f'"{"x" * 2_000_000}": 1', "remove it", id="a key of two million letters"),
            pytest.param(
                '"readings": [{"field": "f", "value": 1.5}]',
                "write a text, a whole number, true or false, or a list",
                id="a fraction for anything",
            ),
        ],
    )
    def test_what_is_said_of_a_field(self, rest: str, hint: str) -> None:
        """Doing what is said corrects it."""
        (problem,) = problems_of(ij.loads_record, SOURCE % rest)

        assert problem.hint == hint

    @pytest.mark.parametrize(
        ("text", "hint"),
        [
            ('{"kind": "sorce", "id": "source:x"}', 'did you mean "source"?'),
            ('{"kind": "rocket"}', f"write one of {KINDS}"),
            ('{"id": "source:x", "title": "T"}', 'add "kind": "source"'),
            ('{"id": "rocket:x"}', f'add "kind", one of {KINDS}'),
            ("3", 'write {"kind": ..., "id": ...}'),
            ('{"intljustice": 0, "kind": "source", "id": "source:x", "title": "T"}', "write 1"),
            ('{"intljustice": 2}', "install a newer intljustice: python -m pip install --upgrade intljustice"),
        ],
    )
    def test_what_is_said_of_a_record(self, text: str, hint: str) -> None:
        """Of its kind, its version, or that it is none."""
        assert problems_of(ij.loads_record, text)[0].hint.startswith(hint)

    @pytest.mark.parametrize(
        ("text", "hints"),
        [
            ("[]", ['write {"intljustice": 1, "records": [...]}']),
            ("{}", ['add "intljustice": 1', 'add "records": [...]']),
            (PERSON, ["read it with loads_record"]),
            ('{"intljustice": 1, "records": 3}', ["write [...]"]),
            ('{"intljustice": 1, "record": []}', ['did you mean "records"?']),
            ('{"intljustice": 1, "records": [], "record": []}', ["remove it"]),
            ('{"intljustice": 1, "records": [], "$schema": 3}', ["write it as a text or leave it out"]),
            ('{"intljustice": 1, "records": [], "about": 3}', ["write {...} with the keys of an about"]),
        ],
    )
    def test_what_is_said_of_a_document(self, text: str, hints: list[str]) -> None:
        """Of what stands at the top."""
        assert [problem.hint for problem in problems_of(ij.loads, text)] == hints
