"""The rows of the tables of refusals: a document, and every fault in it."""

from typing import NamedTuple


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


Told = tuple[str, str, int, str]
"""Pointer, code, line when indented, message."""


def document(name: str, data: str, *faults: Told) -> Refusal:
    """A document on one line that is JSON, or nearly so."""
    expected = tuple(Fault(pointer, code, 1, message) for pointer, code, _, message in faults)
    return Refusal(name, data.encode(), expected, tuple(line for _, _, line, _ in faults))


def records(name: str, given: tuple[str, ...], *faults: Told) -> Refusal:
    """A document on one line that is sound but for its records."""
    whole = document(name, f'{{"intljustice": 1, "records": [{", ".join(given)}]}}', *faults)
    return whole._replace(records=given)


def source(name: str, rest: str, *faults: Told) -> Refusal:
    """A source with one more member, which stands on line 8 when indented."""
    return records(name, (f'{{"kind": "source", "id": "source:x", "title": "T", {rest}}}',), *faults)


def person(name: str, rest: str, *faults: Told) -> Refusal:
    """A person with one more member, which stands on line 12 when indented; the name stands on lines 8 to 10."""
    return records(name, (f'{{"kind": "person", "id": "person:x", "names": [{{"text": "N"}}], {rest}}}',), *faults)


DEEP = "[" * 150 + "]" * 150
"""Lists within one another, deeper than any document may be."""
