"""The fast path and the strict one accept and refuse the same documents, and read the same records from them.

`INTLJUSTICE_EXAMPLES` says how many documents the main property tries.
"""

import json
import os
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from random import Random
from typing import Any
from unicodedata import is_normalized

import attrs
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.own_types import CODEC, HOOKED

import intljustice as ij
from intljustice import strategies
from intljustice.codec.documents import read_strictly

EXAMPLES = int(os.environ.get("INTLJUSTICE_EXAMPLES", "300"))
HANDS = 4
"""In how many ways each document is written."""
MANY = settings(
    max_examples=EXAMPLES // HANDS,
    derandomize=True,
    database=None,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
FEW = settings(MANY, max_examples=min(EXAMPLES, 300))
CLASSES: tuple[type[ij.Record], ...] = tuple(CODEC.kinds.values())
KEYS = tuple(sorted({field.name for cls in CLASSES for field in attrs.fields(cls)} | {"kind", "intljustice"}))

Document = Any


def read_or_problems(read: Callable[[bytes], ij.Record | ij.Dossier], raw: bytes) -> Any:
    """What is read from the bytes, or a count of the problems; where in them the bytes are no JSON does not count."""
    try:
        return read(raw)
    except ij.InvalidDocument as error:
        return counted(error.problems)


def counted(problems: Iterable[ij.Problem]) -> Counter[Any] | str:
    """The problems in a form that can be compared, whatever their order."""
    found = Counter((one.code, one.pointer, one.line, one.message, one.hint) for one in problems)
    return "no JSON" if {code for code, *_ in found} & {"NOT_JSON", "NOT_UTF8"} else found


def scalars() -> st.SearchStrategy[Document]:
    """What may stand in a document for any value: right, wrong or odd."""
    odd = ("", "2025-02-30", "2025-13", "e\u0301", "\ud800", "\x00", "state:FRA", "source:x", "120 EUR", "paper")
    return st.sampled_from((None, True, False, 0, -1, 1 << 63, 1 << 70, 1.5, 1e300, *odd)) | strategies.texts()


def heaps() -> st.SearchStrategy[Document]:
    """Objects and lists of any shape, whose keys are those of the records."""
    inner = st.recursive(
        scalars(),
        lambda some: st.lists(some, max_size=3) | st.dictionaries(st.sampled_from(KEYS), some, max_size=3),
        max_leaves=6,
    )
    heads = st.fixed_dictionaries(
        {"kind": st.sampled_from([cls.kind for cls in CLASSES]), "id": strategies.ids()},
        optional=dict.fromkeys(("names", "source", "statement", "title", "treaty", "description", "about"), inner),
    )
    return heads | inner


@st.composite
def documents(draw: st.DrawFn) -> Document:
    """The plain values of records, sound or with one thing wrong, and of nothing in particular."""
    sort = draw(st.sampled_from(("canonical", "canonical", "human", "human", "nearly", "nearly", "heap")))
    if sort == "heap":
        return draw(heaps())
    cls = draw(st.sampled_from(CLASSES))
    if sort == "nearly":
        return draw(strategies.nearly(cls, CODEC))[0]
    written = CODEC.dumps_record(draw(strategies.of(cls)), indent=sort == "human")
    return json.loads(written)


GAPS = (*[("",)] * 4, *[("", " ")] * 2, ("", " ", "\n", "\t\r\n"), ("", "", "\x0b\u00a0"))
"""What may stand between two tokens: nothing, white space, and now and then what only looks like it."""
STUFF = (b"", b"{", b"]", b",", b'"', b"\\", b"\x00", b"\xff", b"\xcc\x81", b"\xed\xa0\x80", b"  ")
"""What a stretch of bytes may be written over with."""


class Scribe:
    """Writes plain values as JSON in the many ways there are, and sometimes not quite as JSON.

    It draws from a generator of its own, as Hypothesis would take a hundred times as long for the same choices.
    """

    def __init__(self, seed: int) -> None:
        """Choose the hand: how often something is escaped, repeated, put out of order, or marred."""
        self.random = Random(seed)
        self.escapes = self.random.choice((0.0, 0.0, 0.02, 0.5))
        self.shuffles = self.random.random() < 0.5
        self.repeats = self.random.random() < 0.25
        self.mars = self.random.random() < 0.1
        self.gaps = self.random.choice(GAPS)
        self.repeated = 0

    def written(self, value: Document) -> bytes:
        """The value, written somehow."""
        tokens = [token + self.random.choice(self.gaps) for token in self.tokens(value)]
        openings = [place for place, token in enumerate(tokens) if token[0] == "["]
        if self.repeated and openings and self.random.random() < 0.5:
            # As much white space in a list as the repeated key takes: a comparison of lengths must not fall for it.
            tokens[self.random.choice(openings)] += " " * self.repeated
        raw = "".join(tokens).encode("utf-8", "surrogatepass")
        return self.marred(raw) if self.mars else raw

    def tokens(self, value: Document) -> Iterator[str]:
        """The tokens of a value."""
        if isinstance(value, dict):
            yield from self.members(value)
        elif isinstance(value, list):
            yield "["
            for place, one in enumerate(value):
                yield from (",",) if place else ()
                yield from self.tokens(one)
            yield "]"
        elif isinstance(value, str):
            yield self.text(value)
        elif type(value) is int and self.random.random() < 0.05:
            yield self.random.choice(("-0", "01", f"{value}.0", f"{value}e0", f"+{value}", "1E400", "NaN"))
        else:
            yield json.dumps(value)

    def members(self, value: dict[str, Document]) -> Iterator[str]:
        """The tokens of an object; keys in any order, some of them twice."""
        items = list(value.items())
        if self.shuffles:
            self.random.shuffle(items)
        yield "{"
        for place, (key, one) in enumerate(items):
            yield from (",",) if place else ()
            if self.repeats and not self.repeated and self.random.random() < 0.1:
                other = self.random.choice((one, None, value.get("id", 1)))
                again = [self.text(key), ":", *self.tokens(other), ","]
                self.repeated = len("".join(again))
                yield from again
            yield self.text(key)
            yield ":"
            yield from self.tokens(one)
        yield "}"

    def text(self, value: str) -> str:
        """A text between quotation marks, its letters escaped here and there."""
        plain = json.dumps(value, ensure_ascii=self.random.random() < self.escapes)
        if not self.escapes or "\\" in plain:
            return plain
        letters = [self.escaped(one) if self.random.random() < self.escapes else one for one in plain[1:-1]]
        return f'"{"".join(letters)}"'

    def escaped(self, letter: str) -> str:
        """A letter as an escape, in large or small digits."""
        units = letter.encode("utf-16-be", "surrogatepass").hex()
        small = "".join(f"\\u{units[start : start + 4]}" for start in range(0, len(units), 4))
        return small if self.random.random() < 0.5 else small.upper().replace("\\U", "\\u")

    def marred(self, raw: bytes) -> bytes:
        """The bytes with one short stretch cut out, doubled, or written over."""
        start = self.random.randrange(len(raw) + 1)
        end = start + self.random.choice((0, 1, 1, 2, 8))
        return raw[:start] + self.random.choice((*STUFF, raw[start:end] * 2)) + raw[end:]


def seeds() -> st.SearchStrategy[int]:
    """Seeds for a scribe."""
    return st.integers(0, (1 << 32) - 1)


def with_version(document: Document, random: Random) -> Document:
    """The document with a version of the format, right or wrong, where it can carry one."""
    version = random.choice((1, 1, 1, 2, 0, True, "1"))
    return {**document, "intljustice": version} if isinstance(document, dict) else document


def assert_read_the_same(raw: bytes) -> Any:
    """A record is read fast as with hooks, not merely equal but written alike, or refused for the same problems."""
    fast, strict = read_or_problems(CODEC.loads_record, raw), read_or_problems(HOOKED.loads_record, raw)
    assert fast == strict
    assert type(fast) is type(strict)
    if isinstance(fast, ij.Record):
        assert CODEC.dumps_record(fast) == CODEC.dumps_record(strict)
    return fast


@MANY
@given(seeds(), documents())
def test_the_fast_path_reads_what_the_strict_path_reads(seed: int, document: Document) -> None:
    """However a document is written, a codec with a fast path reads the very record that a codec without one reads."""
    for scribe in (Scribe(seed + place) for place in range(HANDS)):
        versioned = scribe.random.random() < 0.2
        assert_read_the_same(scribe.written(with_version(document, scribe.random) if versioned else document))


@FEW
@given(strategies.records(*CLASSES), st.booleans())
def test_what_is_written_plainly_is_read_fast(record: ij.Record, indent: bool) -> None:  # noqa: FBT001 - drawn
    """The fast path takes what `dumps_record` writes in either form, or speed would be lost in silence.

    One thing it leaves alone: an escape such as backslash n before a mark that would join its letter.
    """
    raw = CODEC.dumps_record(record, indent=indent)

    assert CODEC._fast is not None
    assert CODEC._fast.record(raw) == record or not is_normalized("NFC", raw.decode())


TREATY = '{{"kind":"treaty","id":"treaty:x","names":[{{"text":"A"}}],{}}}'
AGAIN = '"opened":"2031"'
GAP = " " * (len(AGAIN) + 1)
SOUND = {
    "plain": '"note":"B"',
    "key escaped": '"n\\u006fte":"B"',
    "letter escaped": '"note":"\\u00e9"',
    "two halves of one character": '"note":"\\ud835\\udd16"',
    "mark after a line end": '"note":"\\n\u0301"',
    "white space in a list": '"aspects":[ "B" , "C" ]',
    "a kind within a text": '"note":"\\"kind\\":\\"state\\""',
    "version": '"intljustice":1',
    "null for what may be absent": '"note":null',
    "surrounded by white space": '"opened" : "2031"\r\n\t',
}
UNSOUND = {
    "key repeated": f"{AGAIN},{AGAIN}",
    "key repeated, other value": f'{AGAIN},"opened":"2032-01-01"',
    "key repeated, once escaped": f'{AGAIN},"\\u006fpened":"2031"',
    "key repeated, white space before": f"{GAP}{AGAIN},{AGAIN}",
    "key repeated, white space in a list of texts": f'{AGAIN},{AGAIN},"aspects":["B",{GAP}"C"]',
    "key repeated, white space in an empty list": f'{AGAIN},{AGAIN},"aspects":[{GAP}]',
    "key repeated, white space in a list of values": f'{AGAIN},{AGAIN},"identifiers":[{GAP}]',
    "key repeated within": '"identifiers":[{"scheme":"a","value":"1","value":"1"}]',
    "key repeated within, white space in a list": '"citations":[{"source":"source:x","locator":"1","locator":"1",'
    '"fields":[              "a"]}]',
    "kind repeated": '"kind":"treaty"',
    "another kind": '"kind":"state"',
    "letter in pieces": '"note":"e\u0301"',
    "letter in escaped pieces": '"note":"e\\u0301"',
    "half a character": '"note":"\\ud835"',
    "empty text": '"note":""',
    "control character": '"note":"\x01"',
    "null for a list": '"aspects":null',
    "fraction for a text": '"note":1.5',
    "cut off": '"note":"B',
    "comma at the end": '"note":"B",',
    "another record": '"note":"B"}{"kind":"treaty"',
}


@pytest.mark.parametrize("rest", [pytest.param(rest, id=name) for name, rest in SOUND.items()])
def test_both_paths_take_what_is_sound(rest: str) -> None:
    """Both paths read a sound record, however oddly it is written."""
    assert isinstance(assert_read_the_same(TREATY.format(rest).encode()), ij.Treaty)


@pytest.mark.parametrize("rest", [pytest.param(rest, id=name) for name, rest in UNSOUND.items()])
def test_neither_path_falls_for_a_trick(rest: str) -> None:
    """Both paths refuse an unsound record for the same problems."""
    assert not isinstance(assert_read_the_same(TREATY.format(rest).encode("utf-8", "surrogatepass")), ij.Record)


@st.composite
def heads(draw: st.DrawFn) -> Document:
    """Documents of a few records, sound or not, whose outermost object is mostly in order."""
    about = st.none() | strategies.abouts().map(CODEC.converter.unstructure) | heaps()
    odd = st.sampled_from((2, 0, True, "1", None)) | scalars()
    return draw(
        st.fixed_dictionaries(
            {
                "intljustice": st.sampled_from((1,) * 9) | odd,
                "records": st.lists(documents(), max_size=2) | documents(),
            },
            optional={"about": about, "$schema": scalars(), "note": scalars()},
        )
    )


def whole(raw: bytes) -> ij.Dossier:
    """The dossier of a document that is parsed as a whole and not record by record."""
    result = read_strictly(CODEC._reader("refuse"), raw)
    if result.problems:
        raise ij.InvalidDocument("The document", result.problems)
    return ij.Dossier(result.records, result.about)


@FEW
@given(seeds(), heads())
def test_a_document_is_read_the_same_in_every_way(seed: int, document: Document) -> None:
    """Read fast, read with hooks or read whole: the records are the same, and so is every problem with its line."""
    raw = Scribe(seed).written(document)
    fast = read_or_problems(CODEC.loads, raw)

    assert fast == read_or_problems(HOOKED.loads, raw) == read_or_problems(whole, raw)
    if isinstance(fast, ij.Dossier):
        assert CODEC.dumps(fast) == CODEC.dumps(HOOKED.loads(raw)) == CODEC.dumps(whole(raw))
