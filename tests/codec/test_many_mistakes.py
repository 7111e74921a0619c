"""A document with twenty-five mistakes: all are found at once, and doing exactly what is said mends each."""

import json
from typing import NamedTuple

import pytest

import intljustice as ij


class Mistake(NamedTuple):
    """One mistake, and the mending of it by hand.

    Attributes:
        wrong: the text of the document as it was written.
        right: the same text, mended as the problem says.
        pointer: where the problem stands.
        code: its code.
        line: its line, counted by hand.
        hint: what the problem says is to be done.
    """

    wrong: str
    right: str
    pointer: str
    code: str
    line: int
    hint: str


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

MENDED = """{
  "intljustice": 1,
  "about": {"title": "Filing 7", "compiled": "2026-11-24"},
  "records": [
    {
      "kind": "source",
      "id": "source:times",
      "title": "A report",
      "published": "2025-03-01",
      "characters": 1900,
      "authors": ["A. Writer"]
    },
    {
      "kind": "source",
      "id": "source:notice",
      "title": "A notice",
      "nature": "primary",
      "lang": "en"
    },
    {
      "kind": "person",
      "id": "person:some-name",
      "names": [
        {"text": "Karim Khan", "lang": "hu"},
        {"text": "Karim A. A. Khan"}
      ],
      "nationalities": [{"state": "state:FRA"}],
      "citations": [{"source": "source:times", "locator": "p. 3"}]
    },
    {
      "kind": "person",
      "id": "person:witness",
      "description": "a driver"
    },
    {
      "kind": "group", "id": "group:judges",
      "description": "several judges",
      "count": {"exact": 0}
    },
    {
      "kind": "treaty",
      "id": "treaty:rome-statute",
      "names": [{"text": "Rome Statute"}]
    },
    {
      "kind": "amendment",
      "id": "amendment:nationals", "treaty": "treaty:rome-statute",
      "description": "Nationals of others are spared.",
      "changes": [{"provision": "rome-statute:8(2)(e)(xix)", "change": "amended"}],
      "excludes": {"whose": "nationals", "states": ["state:USA"]}
    },
    {
      "kind": "claim",
      "id": "claim:one",
      "source": "source:notice",
      "statement": "Three lorries left.",
      "anchor": {"start": 9, "end": 28, "sha256": "0000000000000000000000000000000000000000000000000000000000000000"},
      "solely": false
    },
    {
      "kind": "demand",
      "id": "demand:one",
      "statement": "That it end.",
      "deadline": {"moment": "2027-04-07T00:01-04:00"}
    },
    {
      "kind": "demand",
      "id": "demand:two",
      "statement": "That it end."
    }
  ]
}
"""

MISTAKES = (
    Mistake('"knd"', '"kind"', "/records/0/knd", "UNKNOWN_KEY", 6, 'did you mean "kind"?'),
    Mistake('"titel"', '"title"', "/records/0/titel", "UNKNOWN_KEY", 8, 'did you mean "title"?'),
    Mistake(
        '"2025-13-06"',
        '"2025-03-01"',
        "/records/0/published",
        "DATE_FORM",
        9,
        "write 2022, 2022-03 or 2022-03-01, with ~ for about and ? for unsure",
    ),
    Mistake('"1900"', "1900", "/records/0/characters", "NOT_A_NUMBER", 10, "write a whole number"),
    Mistake('"A. Writer"', '["A. Writer"]', "/records/0/authors", "NOT_A_LIST", 11, 'write ["A. Writer"]'),
    Mistake(',\n      "lang": "en"\n', "\n", "/records/1/lang", "DUPLICATE_KEY", 19, "keep one of them"),
    Mistake('"primry"', '"primary"', "/records/1/nature", "NOT_A_TERM", 17, "write primary"),
    Mistake(
        '"person:Karim Khan"',
        '"person:some-name"',
        "/records/2/id",
        "ID_FORM",
        23,
        "write person:slug, e.g. person:some-name",
    ),
    Mistake(
        '{"locator": "p. 3"}',
        '{"source": "source:times", "locator": "p. 3"}',
        "/records/2/citations/0",
        "MISSING_KEY",
        29,
        'add "source"',
    ),
    Mistake('"english"', '"hu"', "/records/2/names/0/lang", "LANG_FORM", 25, "write a BCP 47 tag, e.g. hu or zh-Hans"),
    Mistake(
        '{"text": ""}',
        '{"text": "Karim A. A. Khan"}',
        "/records/2/names/1/text",
        "EMPTY",
        26,
        "write the text or leave it out",
    ),
    Mistake(
        '"GBR"', '"state:FRA"', "/records/2/nationalities/0/state", "REF_FORM", 28, "write kind:slug, e.g. state:GBR"
    ),
    Mistake(
        '"id": "person:witness"\n',
        '"id": "person:witness",\n      "description": "a driver"\n',
        "/records/3",
        "NAMELESS",
        31,
        "give a name, or describe it in the words of the source",
    ),
    Mistake(
        '"id": "group:judges"',
        '"kind": "group", "id": "group:judges"',
        "/records/4",
        "MISSING_KIND",
        35,
        'add "kind": "group"',
    ),
    Mistake("-3", "0", "/records/4/count/exact", "NEGATIVE", 38, "write 0 or more"),
    Mistake(
        '"Rome Statute"',
        '[{"text": "Rome Statute"}]',
        "/records/5/names",
        "NOT_A_LIST",
        43,
        "write [{...}] with the keys of a name",
    ),
    Mistake(
        '"id": "amendment:nationals",',
        '"id": "amendment:nationals", "treaty": "treaty:rome-statute",',
        "/records/6",
        "MISSING_KEY",
        45,
        'add "treaty"',
    ),
    Mistake(
        '"Article 12(2)"',
        '"rome-statute:8(2)(e)(xix)"',
        "/records/6/changes/0/provision",
        "PROVISION_FORM",
        49,
        "write instrument:article, e.g. rome-statute:8(2)(e)(xix), rome-statute:15bis(5) or S/RES/1970:OP6",
    ),
    Mistake(
        '{"whose": "nationals"}',
        '{"whose": "nationals", "states": ["state:USA"]}',
        "/records/6/excludes",
        "EXCLUSION_STATES",
        50,
        "list the States",
    ),
    Mistake(
        '"source": "person:witness"',
        '"source": "source:notice"',
        "/records/7/source",
        "REF_KIND",
        55,
        "write the id of a source",
    ),
    Mistake(
        '"end": 9',
        '"end": 28',
        "/records/7/anchor/end",
        "ANCHOR_RANGE",
        57,
        "count code points from 0; the end is the first one after the text",
    ),
    Mistake('"solely": 0', '"solely": false', "/records/7/solely", "NOT_A_TRUTH", 58, "write true or false"),
    Mistake(
        '"2027-04-07T00:01"',
        '"2027-04-07T00:01-04:00"',
        "/records/8/deadline/moment",
        "MOMENT_FORM",
        64,
        "write 2027-04-07T00:01-04:00 or 2027-04-07T04:01Z",
    ),
    Mistake(',\n      "weight": 3', "", "/records/8/weight", "UNKNOWN_KEY", 65, "remove it"),
    Mistake(
        '"kind": "demand",\n      "id": "demand:one",\n      "statement": "That it end."\n',
        '"kind": "demand",\n      "id": "demand:two",\n      "statement": "That it end."\n',
        "/records/9/id",
        "DUPLICATE_ID",
        69,
        "give each record an id of its own, or remove one of the two",
    ),
)

FEWER, MORE = (19, 65), (33,)
"""The lines after which mending takes a line away, and adds one."""


def mended(*left: Mistake) -> str:
    """The document with all mistakes mended but these."""
    text = DOCUMENT
    for mistake in MISTAKES:
        if mistake not in left:
            assert text.count(mistake.wrong) == 1
            text = text.replace(mistake.wrong, mistake.right)
    return text


def found_in(text: str) -> list[ij.Problem]:
    """Everything that is wrong with a document."""
    with pytest.raises(ij.InvalidDocument) as caught:
        ij.loads(text)
    return list(caught.value.problems)


class TestManyMistakes:
    """Twenty-five mistakes in ten records."""

    def test_every_mistake_is_a_different_one(self) -> None:
        """There are twenty-five, at as many places, in ten records."""
        assert len({(one.pointer, one.code) for one in MISTAKES}) == 25
        assert {int(one.pointer.split("/")[2]) for one in MISTAKES} == set(range(10))

    def test_all_are_found_at_once(self) -> None:
        """Each problem has the pointer, code, line and mend written down for it, and there is no other."""
        found = [(one.pointer, one.code, one.line, one.hint) for one in found_in(DOCUMENT)]

        in_order = sorted(MISTAKES, key=lambda one: one.line)
        assert found == [(one.pointer, one.code, one.line, one.hint) for one in in_order]

    def test_every_problem_names_its_record(self) -> None:
        """A problem names the id that its record gives itself."""
        records = json.loads(DOCUMENT)["records"]

        for problem in found_in(DOCUMENT):
            assert problem.record == records[int(problem.pointer.split("/")[2])]["id"]

    def test_doing_what_is_said_mends_it(self) -> None:
        """The document mended by hand, in one round, is accepted and holds all ten records."""
        read = ij.loads(MENDED)

        assert len(read) == 10
        assert read.about.title == "Filing 7"

    def test_the_mending_is_what_was_said(self) -> None:
        """The document mended by hand differs from the first in the twenty-five places and nowhere else."""
        assert mended() == MENDED

    @pytest.mark.parametrize("left", [pytest.param(one, id=f"{one.pointer} {one.code}") for one in MISTAKES])
    def test_any_one_is_found_alone(self, left: Mistake) -> None:
        """With all the others mended exactly this one is left, said in the same words."""
        at_first = {(one.pointer, one.code): one for one in found_in(DOCUMENT)}

        (found,) = found_in(mended(left))

        shift = sum(left.line > line for line in MORE) - sum(left.line > line for line in FEWER)
        assert (found.pointer, found.code, found.line) == (left.pointer, left.code, left.line + shift)
        assert found.message == at_first[left.pointer, left.code].message
        assert found.hint == left.hint
