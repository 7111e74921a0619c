"""Broken records and documents: streams with so many broken records in a hundred, and one document for each rule."""

from collections.abc import Callable
from random import Random

import attrs
import orjson
from tests.benchmarks.data import SEED, Plain, document

Break = Callable[[Plain], object]

ONE_FAULT: tuple[Break, ...] = (
    lambda record: record.update(colour="red"),
    lambda record: record.pop("id"),
    lambda record: record.update(note=5),
    lambda record: record.update(id="Not An Id"),
    lambda record: _citation(record).update(recorded="2025-02-30"),
    lambda record: _citation(record).update(confidence="certain"),
    lambda record: _citation(record).update(source="state:USA"),
    lambda record: _citation(record).update(locator=None, page=3),
)
"""Ways to put one fault into any record."""

MANY_FAULTS: tuple[tuple[Break, ...], ...] = ((*ONE_FAULT[:1], *ONE_FAULT[2:5]), (*ONE_FAULT[2:7],))
"""Ways to put four or five faults into any record."""


def _citation(record: Plain) -> Plain:
    citations = record["citations"]
    if not (isinstance(citations, list) and isinstance(citations[0], dict)):
        message = "every record made for the benchmarks has a citation"
        raise TypeError(message)
    return citations[0]


def with_faults(raw: bytes, breaks: tuple[Break, ...]) -> bytes:
    """The record with these faults."""
    record: Plain = orjson.loads(raw)
    for one in breaks:
        one(record)
    return orjson.dumps(record)


def stream(raws: tuple[bytes, ...], share: float) -> list[bytes]:
    """The records, this share of them broken by one fault each, spread at random."""
    random = Random(SEED)
    chosen = set(random.sample(range(len(raws)), round(len(raws) * share)))
    return [with_faults(raw, (random.choice(ONE_FAULT),)) if place in chosen else raw for place, raw in enumerate(raws)]


@attrs.frozen
class Probe:
    """A document that breaks one rule and no other."""

    rule: str
    data: bytes


_PERSON = (
    b'{"kind":"person","id":"person:a-b","citations":[{"source":"source:x","confidence":"low","recorded":"2025-02-06"}],'
    b'"names":[{"text":"Luz","lang":"es"}],"nationalities":[{"state":"state:PER","period":{"start":"1990","end":"2001"}}]}'
)
_CLAIM = b'{"kind":"claim","id":"claim:a-1","source":"source:x","statement":"It was so.","solely":true}'

SOUND = document([_PERSON, _CLAIM])
"""A document with no fault, from which the probes are made."""


def _probe(rule: str, sound: bytes, broken: bytes) -> Probe:
    if SOUND.count(sound) != 1:
        message = f"{sound!r} does not stand once in the sound document"
        raise ValueError(message)
    return Probe(rule, SOUND.replace(sound, broken))


PROBES: tuple[Probe, ...] = (
    _probe("unknown key", b'"solely":true', b'"colour":"red"'),
    _probe("missing key", b'"source":"source:x","statement"', b'"statement"'),
    _probe("number for a text", b'"It was so."', b"5"),
    _probe("term outside its vocabulary", b'"low"', b'"certain"'),
    _probe("day outside the calendar", b'"2025-02-06"', b'"2025-02-30"'),
    _probe("malformed id", b'"claim:a-1"', b'"claim:A 1"'),
    _probe("id of the wrong kind", b'"state:PER"', b'"person:PER"'),
    _probe("period that ends before it starts", b'"2001"', b'"1980"'),
    _probe("empty text", b'"It was so."', b'""'),
    _probe("text not in Unicode NFC", b'"It was so."', '"e\u0301"'.encode()),
    _probe("repeated key", b'"solely":true', b'"solely":true,"solely":true'),
    Probe("id given to two records", document([_CLAIM, _CLAIM])),
    _probe("newer format", b'"intljustice":1', b'"intljustice":2'),
)
"""One document for each rule."""
