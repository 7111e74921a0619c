"""Strictness: what each candidate refuses, found out by asking it, so that times are read for what they buy."""

import cattrs
import msgspec
import orjson
import pydantic
from tests.benchmarks.candidates import Candidate
from tests.benchmarks.data import document
from tests.benchmarks.measuring import note, table
from tests.benchmarks.run import Run

from intljustice import IntlJusticeError

ON_PURPOSE = (
    IntlJusticeError,
    cattrs.BaseValidationError,
    msgspec.MsgspecError,
    orjson.JSONDecodeError,
    pydantic.ValidationError,
)
PERSON = (
    b'{"kind":"person","id":"person:a-b","citations":[{"source":"source:x","confidence":"low","recorded":"2025-02-06"}],'
    b'"names":[{"text":"Luz","lang":"es"}],"nationalities":[{"state":"state:PER","period":{"start":"1990","end":"2001"}}]}'
)
CLAIM = b'{"kind":"claim","id":"claim:a-1","source":"source:x","statement":"It was so.","solely":true}'
SOUND = document([PERSON, CLAIM])
BROKEN: dict[str, tuple[bytes, bytes]] = {
    "unknown key": (b'"solely":true', b'"colour":"red"'),
    "missing key": (b'"source":"source:x","statement"', b'"statement"'),
    "number for a text": (b'"It was so."', b"5"),
    "term outside its vocabulary": (b'"low"', b'"certain"'),
    "day outside the calendar": (b'"2025-02-06"', b'"2025-02-30"'),
    "malformed id": (b'"claim:a-1"', b'"claim:A 1"'),
    "id of the wrong kind": (b'"state:PER"', b'"person:PER"'),
    "period that ends before it starts": (b'"2001"', b'"1980"'),
    "empty text": (b'"It was so."', b'""'),
    "text not in Unicode NFC": (b'"It was so."', '"e\u0301"'.encode()),
    "repeated key": (b'"solely":true', b'"solely":true,"solely":true'),
    "id given to two records": (PERSON, CLAIM),
    "newer format": (b'"intljustice":1', b'"intljustice":2'),
}
"""By fault, what is replaced in the sound document, and by what; each document has this fault and no other."""


def run(shared: Run) -> None:
    """Print which faults each candidate refuses."""
    note(
        "All twins are generated from our classes: the same fields, nested values, terms and defaults. Texts such as "
        "dates are read by the same parser in each, and remembered as in ours. msgspec and pydantic check ids by a "
        "pattern, which in a field for any kind lets through `state:` with more than three letters; what they check "
        "across fields is done by our functions. cattrs is as it comes, with forbid_extra_keys; orjson knows only JSON."
    )
    documents = {"nothing wrong": SOUND, **{fault: SOUND.replace(*change) for fault, change in BROKEN.items()}}
    if len(set(documents.values())) < len(documents):
        message = "each change has to be made in the sound document"
        raise ValueError(message)
    everyone = list(shared.candidates.values())
    rows = [(fault, *(_answer(candidate, data) for candidate in everyone)) for fault, data in documents.items()]
    table("Strictness: what is refused", ("document with", *shared.candidates), rows)


def _answer(candidate: Candidate, data: bytes) -> str:
    """Say whether a candidate refuses a document, or by which exception that is not meant to refuse it."""
    try:
        candidate.loads_document(data)
    except ON_PURPOSE:
        return "yes"
    except Exception as error:  # noqa: BLE001 - what else it raises is the finding
        return type(error).__name__
    return "-"
