"""Import: how long a fresh process takes, above one that does nothing."""

import json
import subprocess
import sys
from collections.abc import Iterator

from tests.benchmarks.run import Run
from tests.benchmarks.tables import Goal, note, table
from tests.benchmarks.timing import Jobs, interleaved

_NOTHING, _OURS, _ATTRS = "pass", "import intljustice", "import attrs"
_DOCUMENT = '{"intljustice":1,"records":[{"kind":"group","id":"group:a","description":"several judges"}]}'
_CODE = (
    _NOTHING,
    _OURS,
    "from intljustice import Dossier, Claim, Person",
    f"import intljustice; intljustice.loads('{_DOCUMENT}')",
    _ATTRS,
    "import cattrs",
    "import msgspec",
    "from pydantic import BaseModel, TypeAdapter",
)
_GOAL = Goal("import intljustice beside import attrs", 1.2)
_HEAVY = ("attr", "cattrs", "msgspec", "orjson", "pydantic")


def run(shared: Run) -> None:
    """Print the times of whole processes, and what an import loads."""
    measured = interleaved(_rounds(6 if shared.quick else 40))
    above = {code: measured.millis_above(code, _NOTHING) for code in _CODE}
    rows = []
    for code in _CODE[1:]:
        ratio = above[code] / above[_ATTRS]
        goal = shared.judge.judge("whole processes", ratio, _GOAL) if code == _OURS else ""
        rows.append((f"`{code}`", f"{above[code]:.1f}", f"{ratio:.2f}", goal))
    table("Import, ms above `pass`", ("code", "ms", "beside import attrs", "goal"), rows)
    loaded = _loaded()
    note(f"`import intljustice` loads: {', '.join(loaded) or 'nothing'} of {', '.join(_HEAVY)}.")


def _rounds(number: int) -> Iterator[Jobs]:
    for _ in range(1 + number):
        yield {code: lambda code=code: _process(code) for code in _CODE}  # type: ignore[misc] # bound at once


def _process(code: str) -> None:
    subprocess.run([sys.executable, "-c", code], check=True)


def _loaded() -> list[str]:
    code = f"import json, sys; import intljustice; print(json.dumps([one for one in {_HEAVY!r} if one in sys.modules]))"
    done = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True)
    names: list[str] = json.loads(done.stdout)
    return names
