"""Runs the benchmarks: `python tests/benchmarks`."""

import sys
from pathlib import Path

# Run by its path, this folder stands on the search path instead of the project that holds it.
sys.path[0] = str(Path(__file__).resolve().parents[2])

from tests.benchmarks.command import main  # noqa: E402 - found only now

if __name__ == "__main__":
    main()
