"""Kept: loading a hundred thousand records that all stay alive, each contestant in a process of its own."""

import json
import subprocess
import sys
from itertools import product
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from tests.benchmarks.contestants import MAKERS, OURS, PYDANTIC
from tests.benchmarks.data import compact_records, document
from tests.benchmarks.loading import Loaded
from tests.benchmarks.run import Run
from tests.benchmarks.tables import Goal, note, table

_ROOT = Path(__file__).resolve().parents[3]
_GOAL = Goal("memory of records kept, beside pydantic", 0.45)
_HEAD = (
    "contestant",
    "s, collector at its default",
    "beside ours",
    "s, collector off",
    "beside ours",
    "MB kept",
    "beside pydantic",
    "MB at most",
    "goal",
)


def run(shared: Run) -> None:
    """Print seconds and memory of each contestant."""
    count = 10_000 if shared.quick else 100_000
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
    tries = 1 if shared.quick else 2
    loaded: dict[tuple[str, bool], list[Loaded]] = {}
    for _, name, collector in product(range(tries), MAKERS, (True, False)):
        loaded.setdefault((name, collector), []).append(_load(name, path, collector=collector))
    seconds = {key: median(one.seconds for one in results) for key, results in loaded.items()}
    kept = {name: median(one.kept for one in loaded[name, True] + loaded[name, False]) for name in MAKERS}
    peak = {name: median(one.peak for one in loaded[name, True] + loaded[name, False]) for name in MAKERS}
    rows = []
    for name in MAKERS:
        figures = []
        for collector in (True, False):
            taken = seconds[name, collector]
            figures += [f"{taken:.2f}", f"{taken / seconds[OURS, collector]:.2f}"]
        ratio = kept[name] / kept[PYDANTIC]
        goal = shared.judge.judge(title, ratio, _GOAL) if name == OURS else ""
        rows.append((name, *figures, f"{kept[name]:.0f}", f"{ratio:.2f}", f"{peak[name]:.0f}", goal))
    table(title, _HEAD, rows)


def _load(name: str, path: Path, *, collector: bool) -> Loaded:
    command = [sys.executable, "-m", "tests.benchmarks.loading", name, str(path), "on" if collector else "off"]
    done = subprocess.run(command, check=True, capture_output=True, cwd=_ROOT)
    return Loaded(**json.loads(done.stdout))
