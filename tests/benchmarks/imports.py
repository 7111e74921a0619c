"""Import: how long a fresh process takes, above one that does nothing."""

import json
import subprocess
import sys
from time import perf_counter

from tests.benchmarks.measuring import Goal, Job, interleaved, note, table
from tests.benchmarks.run import Run

NOTHING, OURS, ATTRS = "pass", "import intljustice", "import attrs"
DOCUMENT = '{"intljustice":1,"records":[{"kind":"group","id":"group:a","description":"several judges"}]}'
CODE = (
    OURS,
    "from intljustice import Dossier, Claim, Person",
    f"import intljustice; intljustice.loads('{DOCUMENT}')",
    ATTRS,
    "import cattrs",
    "import msgspec",
    "from pydantic import BaseModel, TypeAdapter",
)
"""What is run, each in a process of its own."""
GOAL = Goal("import intljustice beside import attrs", 1.2)
HEAVY = ("attr", "cattrs", "msgspec", "orjson", "pydantic")
LOADED = f"import json, sys; import intljustice; print(json.dumps([name for name in {HEAVY} if name in sys.modules]))"


def run(shared: Run) -> None:
    """Print the times of whole processes, and what an import loads."""
    rounds = 2 if shared.quick else 40
    jobs = {code: _process(code) for code in (NOTHING, *CODE)}
    measured = interleaved([jobs] * (1 + rounds), clock=perf_counter)
    rows = []
    for code in CODE:
        above = measured.millis_above(code, NOTHING)
        ratio = above / measured.millis_above(ATTRS, NOTHING)
        goal = shared.judge("whole processes", ratio, GOAL) if code == OURS else ""
        rows.append((code, f"{above:.1f}", f"{ratio:.2f}", goal))
    title = "Import, ms of a fresh process above one that does nothing"
    table(title, ("code", "ms", "beside import attrs", "goal"), rows)
    loaded = subprocess.run([sys.executable, "-c", LOADED], check=True, capture_output=True).stdout
    note(f"`import intljustice` loads: {', '.join(json.loads(loaded)) or 'nothing'} of {', '.join(HEAVY)}.")


def _process(code: str) -> Job:
    return lambda: subprocess.run([sys.executable, "-c", code], check=True)
