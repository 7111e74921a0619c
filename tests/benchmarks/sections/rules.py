"""Rules: what each contestant notices, found out by asking it, so that times are read for what they buy."""

import cattrs
import msgspec
import orjson
import pydantic
from tests.benchmarks.broken import PROBES, SOUND
from tests.benchmarks.contestants import Contestant
from tests.benchmarks.run import Run
from tests.benchmarks.tables import note, table

from intljustice import IntlJusticeError

_ON_PURPOSE = (
    IntlJusticeError,
    cattrs.BaseValidationError,
    msgspec.MsgspecError,
    orjson.JSONDecodeError,
    pydantic.ValidationError,
)


def run(shared: Run) -> None:
    """Print which rules each contestant applies."""
    note(
        "All twins are generated from our classes: the same fields, nested values, terms and defaults. Texts such as "
        "dates are read by the same parser in each, and remembered as in ours. msgspec and pydantic check ids by a "
        "pattern, which in a field for any kind lets through `state:` with more than three letters; what they check "
        "across fields is done by our functions. cattrs is as it comes, with forbid_extra_keys; orjson knows only JSON."
    )
    everyone = list(shared.contestants.values())
    rows = [(probe.rule, *(_answer(one, probe.data) for one in everyone)) for probe in PROBES]
    rows.insert(0, ("nothing wrong", *(_answer(one, SOUND) for one in everyone)))
    table("Rules: what is refused", ("document with", *shared.contestants), rows)


def _answer(contestant: Contestant, data: bytes) -> str:
    return "yes" if outcome(contestant, data) else "-"


def outcome(contestant: Contestant, data: bytes) -> str:
    """How a contestant refuses a document: by design, or by an exception of another sort; "" where it takes it."""
    try:
        contestant.loads_document(data)
    except _ON_PURPOSE:
        return "refused"
    except Exception as error:  # noqa: BLE001 - what else it raises is the finding
        return type(error).__name__
    return ""
