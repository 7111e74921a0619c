"""The command line."""

import os
import platform
from argparse import ArgumentParser
from datetime import UTC, datetime
from importlib.metadata import version

from tests.benchmarks import jurisdiction, law
from tests.benchmarks import rules as checking
from tests.benchmarks.run import Run
from tests.benchmarks.sections import (
    decode,
    encode,
    errors,
    growth,
    imports,
    kept,
    refusals,
    round_trip,
    rules,
)
from tests.benchmarks.tables import note

SECTIONS = {
    "rules": rules.run,
    "decode": decode.run,
    "encode": encode.run,
    "round-trip": round_trip.run,
    "kept": kept.run,
    "errors": errors.run,
    "import": imports.run,
    "growth": growth.run,
    "check": checking.run,
    "law": law.run,
    "jurisdiction": jurisdiction.run,
    "refusals": refusals.run,
}
_PACKAGES = ("attrs", "cattrs", "msgspec", "orjson", "pydantic")


def main() -> None:
    """Run the sections asked for, and sum up their goals."""
    parser = ArgumentParser(prog="python tests/benchmarks", description="Speed and memory beside others, in Markdown.")
    parser.add_argument("--quick", action="store_true", help="fewer records and rounds: rough figures")
    message = f"one of {', '.join(SECTIONS)}; may be given several times"
    parser.add_argument("--only", choices=SECTIONS, action="append", metavar="NAME", help=message)
    given = parser.parse_args()
    shared = Run(given.quick)
    note(_where_and_when())
    note(shared.message)
    for name in given.only or SECTIONS:
        SECTIONS[name](shared)
    shared.judge.summary()


def _where_and_when() -> str:
    packages = ", ".join(f"{name} {version(name)}" for name in _PACKAGES)
    load = ", ".join(f"{one:.1f}" for one in os.getloadavg())
    return (
        f"{datetime.now(tz=UTC):%Y-%m-%d %H:%M} UTC, {platform.python_implementation()} {platform.python_version()}, "
        f"{platform.machine()}, {os.cpu_count()} processors, load {load}; {packages}."
    )
