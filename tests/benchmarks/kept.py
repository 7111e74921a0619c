"""Kept: loading records that all stay alive, each candidate in a process of its own.

The process is this module: `python -m tests.benchmarks.kept NAME FILE on|off`, where the last says whether the garbage
collector runs.
"""

import gc
import json
import subprocess
import sys
from collections.abc import Callable
from itertools import product
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from time import process_time

import attrs
from tests.benchmarks.candidates import MAKERS, OURS, PYDANTIC, Candidate
from tests.benchmarks.data import batches, compact_records, document
from tests.benchmarks.measuring import Goal, note, table
from tests.benchmarks.run import Run

from intljustice import CODEC

ROOT = Path(__file__).resolve().parents[2]
KIBI, MEGA = 1024, 1_000_000
GOAL = Goal("memory of records kept, beside pydantic", 0.45)
COLLECTOR = {"on": "collector at its default", "off": "collector off"}
HEAD = (
    "candidate",
    *(title for state in COLLECTOR.values() for title in (f"s, {state}", "beside ours")),
    "MB kept",
    "beside pydantic",
    "MB at most",
    "goal",
)


@attrs.frozen
class Loaded:
    """What loading a file took.

    Attributes:
        seconds: processor time from the opening of the file to the last object.
        kept: megabytes of resident memory above what there was before, input dropped.
        peak: the most there was above that.
    """

    seconds: float
    kept: float
    peak: float


def run(shared: Run) -> None:
    """Print seconds and memory of each candidate."""
    count = shared.sizes[-1]
    note(
        f"{count:,} records, compact. MB kept is the resident memory of the process with all objects alive and the "
        "input dropped, above what it was before reading; MB at most is its peak above the same. Each process has read "
        "a small document before. Ours pauses the collector itself while it reads. Who reads a whole document into "
        "other objects first leaves gaps in memory, which count as kept; line by line there are none."
    )
    with TemporaryDirectory() as folder:
        raws = compact_records(count)
        whole, lines = Path(folder, "records.json"), Path(folder, "records.ndjson")
        whole.write_bytes(document(raws))
        lines.write_bytes(b"\n".join(raws))
        del raws
        for title, path in (("a document in one call", whole), ("a stream line by line", lines)):
            _table(shared, f"Kept: {count:,} records from {title}", path)


def _table(shared: Run, title: str, path: Path) -> None:
    names, tries = ((OURS, PYDANTIC), 1) if shared.quick else (tuple(MAKERS), 2)
    loaded: dict[tuple[str, str], list[Loaded]] = {}
    for _, name, state in product(range(tries), names, COLLECTOR):
        loaded.setdefault((name, state), []).append(_in_a_process(name, path, state))
    seconds = {key: median(result.seconds for result in results) for key, results in loaded.items()}
    both = {name: [*loaded[name, "on"], *loaded[name, "off"]] for name in names}
    kept = {name: median(result.kept for result in results) for name, results in both.items()}
    rows = []
    for name, results in both.items():
        figures = []
        for state in COLLECTOR:
            figures += [f"{seconds[name, state]:.2f}", f"{seconds[name, state] / seconds[OURS, state]:.2f}"]
        ratio = kept[name] / kept[PYDANTIC]
        goal = shared.judge(title, ratio, GOAL) if name == OURS else ""
        peak = median(result.peak for result in results)
        rows.append((name, *figures, f"{kept[name]:.0f}", f"{ratio:.2f}", f"{peak:.0f}", goal))
    table(title, HEAD, rows)


def _in_a_process(name: str, path: Path, state: str) -> Loaded:
    command = [sys.executable, "-m", "tests.benchmarks.kept", name, str(path), state]
    done = subprocess.run(command, check=True, capture_output=True, cwd=ROOT)
    return Loaded(**json.loads(done.stdout))


def load(name: str, path: Path, *, collector: bool) -> Loaded:
    """Load the file with the candidate of this name, after a small document to get ready."""
    candidate = MAKERS[name]()
    ready = batches(1, 200)[0]
    candidate.loads_document(document(ready.compact))
    for raw in ready.compact:
        candidate.loads(raw)
    read = _reader(candidate, path)
    gc.collect()
    before = _resident("VmRSS")
    if not collector:
        gc.disable()
    start = process_time()
    kept = read()
    seconds = process_time() - start
    gc.enable()
    gc.collect()
    loaded = Loaded(seconds, _resident("VmRSS") - before, _resident("VmHWM") - before)
    del kept
    return loaded


def _reader(candidate: Candidate, path: Path) -> Callable[[], object]:
    if path.suffix == ".json":
        return lambda: candidate.loads_document(path.read_bytes())
    if candidate.name == OURS:
        return lambda: CODEC.read(path)
    return lambda: _lines(candidate, path)


def _lines(candidate: Candidate, path: Path) -> list[object]:
    with path.open("rb") as file:
        return [candidate.loads(line) for line in file]


def _resident(what: str) -> float:
    """Return the resident memory of this process in megabytes, now (VmRSS) or at most so far (VmHWM), on Linux."""
    status = Path("/proc/self/status").read_text(encoding="utf-8")
    return next(int(line.split()[1]) for line in status.splitlines() if line.startswith(what)) * KIBI / MEGA


if __name__ == "__main__":
    given, file, state = sys.argv[1:]
    print(json.dumps(attrs.asdict(load(given, Path(file), collector=state == "on"))))
