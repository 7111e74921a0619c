"""The command line: `python tests/benchmarks`."""

import os
import platform
import sys
from argparse import ArgumentParser
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path

# Run by its path, this folder stands on the search path instead of the project that holds it.
sys.path[0] = str(Path(__file__).resolve().parents[2])

from tests.benchmarks import codec, errors, growth, imports, kept, law, strictness  # noqa: E402 - found only now
from tests.benchmarks.measuring import note  # noqa: E402
from tests.benchmarks.run import Run  # noqa: E402

SECTIONS = {
    "strictness": strictness.run,
    "decode": codec.decode,
    "encode": codec.encode,
    "round-trip": codec.round_trip,
    "kept": kept.run,
    "errors": errors.run,
    "import": imports.run,
    "growth": growth.collections,
    "check": growth.rules,
    "law": law.status_tables,
    "answers": law.answers,
}
PACKAGES = ("attrs", "cattrs", "msgspec", "orjson", "pydantic")


def main() -> None:
    """Run the sections asked for, and sum up their goals."""
    parser = ArgumentParser(prog="python tests/benchmarks", description="Speed and memory beside others, in Markdown.")
    parser.add_argument("--quick", action="store_true", help="few records and rounds: shows that the benchmarks work")
    names = f"one of {', '.join(SECTIONS)}; may be given several times"
    parser.add_argument("--only", choices=SECTIONS, action="append", metavar="NAME", help=names)
    given = parser.parse_args()
    shared = Run(quick=given.quick)
    note(
        f"{datetime.now(tz=UTC):%Y-%m-%d %H:%M} UTC, {platform.python_implementation()} {platform.python_version()}, "
        f"{platform.machine()}, {os.cpu_count()} processors, load {os.getloadavg()[0]:.1f}; "
        f"{', '.join(f'{name} {version(name)}' for name in PACKAGES)}."
    )
    note(shared.description)
    for name in given.only or SECTIONS:
        SECTIONS[name](shared)
    shared.summary()


if __name__ == "__main__":
    main()
