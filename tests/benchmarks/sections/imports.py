"""Import: how long a fresh process takes, above one that does nothing."""

import json
import subprocess
import sys
from collections.abc import Iterator
from time import perf_counter

from tests.benchmarks.run import Run
from tests.benchmarks.tables import Goal, note, table
from tests.benchmarks.timing import Job, Jobs, interleaved

_NOTHING, _OURS, _ATTRS = "pass", "import intljustice", "import attrs"
_DOCUMENT = '{"intljustice":1,"records":[{"kind":"group","id":"group:a","description":"several judges"}]}'
_CODE = {
    _NOTHING: _NOTHING,
    _OURS: _OURS,
    "from intljustice import Dossier, Claim, Person": "from intljustice import Dossier, Claim, Person",
    "import intljustice, and read a document of one record": f"import intljustice; intljustice.loads('{_DOCUMENT}')",
    _ATTRS: _ATTRS,
    "import cattrs": "import cattrs",
    "import msgspec": "import msgspec",
    "from pydantic import BaseModel, TypeAdapter": "from pydantic import BaseModel, TypeAdapter",
}
"""What is run in a process of its own, by what the table calls it."""
_GOAL = Goal("import intljustice beside import attrs", 1.2)
_HEAVY = ("attr", "cattrs", "msgspec", "orjson", "pydantic")


def run(shared: Run) -> None:
    """Print the times of whole processes, and what an import loads."""
    measured = interleaved(_rounds(6 if shared.quick else 40), clock=perf_counter)
    title = "Import, ms of a fresh process above one that does nothing"
    rows = []
    for name in list(_CODE)[1:]:
        above = measured.millis_above(name, _NOTHING)
        ratio = above / measured.millis_above(_ATTRS, _NOTHING)
        goal = shared.judge.judge("whole processes", ratio, _GOAL) if name == _OURS else ""
        rows.append((name, f"{above:.1f}", f"{ratio:.2f}", goal))
    table(title, ("code", "ms", "beside import attrs", "goal"), rows)
    loaded = _loaded()
    note(f"`import intljustice` loads: {', '.join(loaded) or 'nothing'} of {', '.join(_HEAVY)}.")


def _rounds(number: int) -> Iterator[Jobs]:
    for _ in range(1 + number):
        yield {name: _process(code) for name, code in _CODE.items()}


def _process(code: str) -> Job:
    return lambda: subprocess.run([sys.executable, "-c", code], check=True)


def _loaded() -> list[str]:
    code = f"import json, sys; import intljustice; print(json.dumps([one for one in {_HEAVY!r} if one in sys.modules]))"
    done = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True)
    names: list[str] = json.loads(done.stdout)
    return names
