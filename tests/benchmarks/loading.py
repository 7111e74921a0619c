"""The process that loads a file for one contestant: `python -m tests.benchmarks.loading NAME FILE on|off`."""

import gc
import json
import sys
from collections.abc import Callable
from pathlib import Path
from time import process_time

import attrs
from tests.benchmarks.contestants import MAKERS, OURS, Contestant
from tests.benchmarks.data import batches, document

from intljustice import CODEC

_KIBI, _MEGA = 1024, 1_000_000


@attrs.frozen
class Loaded:
    """What came of loading a file.

    Attributes:
        seconds: processor time from the opening of the file to the last object.
        kept: megabytes of resident memory above what there was before, input dropped.
        peak: the most there was above that.
    """

    seconds: float
    kept: float
    peak: float


def load(name: str, path: Path, *, collector: bool) -> Loaded:
    """Load the file with the contestant of this name, after a small document to get ready."""
    contestant = MAKERS[name]()
    ready = batches(1, 200)[0]
    contestant.loads_document(document(ready.compact))
    for raw in ready.compact:
        contestant.loads(raw)
    read = _reader(contestant, path)
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


def _reader(contestant: Contestant, path: Path) -> Callable[[], object]:
    if path.suffix == ".json":
        return lambda: contestant.loads_document(path.read_bytes())
    if contestant.name == OURS:
        return lambda: CODEC.read(path)
    return lambda: _lines(contestant, path)


def _lines(contestant: Contestant, path: Path) -> list[object]:
    with path.open("rb") as file:
        return [contestant.loads(line) for line in file]


def _resident(what: str) -> float:
    """The resident memory of this process in megabytes, now (VmRSS) or at most so far (VmHWM), as Linux tells it."""
    status = Path("/proc/self/status").read_text(encoding="utf-8")
    return next(int(line.split()[1]) for line in status.splitlines() if line.startswith(what)) * _KIBI / _MEGA


if __name__ == "__main__":
    given, file, state = sys.argv[1:]
    print(json.dumps(attrs.asdict(load(given, Path(file), collector=state == "on"))))
