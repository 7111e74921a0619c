"""The command line."""

from argparse import ArgumentParser

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

SECTIONS = {
    "rules": rules.run,
    "decode": decode.run,
    "encode": encode.run,
    "round-trip": round_trip.run,
    "kept": kept.run,
    "errors": errors.run,
    "import": imports.run,
    "growth": growth.run,
    "refusals": refusals.run,
}


def main() -> None:
    """Run the sections asked for, and sum up their goals."""
    parser = ArgumentParser(prog="python tests/benchmarks", description="Speed and memory beside others, in Markdown.")
    parser.add_argument("--quick", action="store_true", help="fewer records and rounds: rough figures")
    parser.add_argument(
        "--only", choices=SECTIONS, action="append", metavar="NAME", help=f"one of {', '.join(SECTIONS)}"
    )
    given = parser.parse_args()
    shared = Run(given.quick)
    for name in given.only or SECTIONS:
        SECTIONS[name](shared)
    shared.judge.summary()
