"""What of the facts the shipped records hold: `python tests/facts/report.py FOLDER`, or by the recorded counts."""

import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

if __name__ == "__main__":
    sys.path[0] = str(Path(__file__).resolve().parents[2])

from tests.facts.entries import LOOSE, REASONS
from tests.facts.maps import MAPS, walk

import intljustice as ij

COLUMNS = ("leaves", "held", "derived", "loose", "left")


def counts_by_file() -> dict[str, Counter[str]]:
    """By file, how many leaves the map counts as held, derived, loosely derived and left out, and for which reasons."""
    return {
        one.file: sum((Counter(dict.fromkeys(entry.counted_as, entry.leaves)) for entry in one.entries), Counter())
        for one in MAPS
    }


def report(folder: Path | None = None) -> str:
    """A table of the counts, file by file; with the facts at hand, also how many values were compared and not found."""
    counted = counts_by_file()
    counted["all"] = sum(counted.values(), Counter())
    rows: list[tuple[str, ...]] = [("file", *COLUMNS, *(("found", "not found") if folder else ()))]
    found = {one.file: _found(folder, one.file) for one in MAPS} if folder else {}
    if folder:
        found["all"] = sum(found.values(), Counter())
    for file, counts in counted.items():
        looked = (f"{found[file][True]:,}", f"{found[file][False]:,}") if folder else ()
        rows.append((file, *(f"{counts[column]:,}" for column in COLUMNS), *looked))
    whole = counted["all"]
    share = 100 * (whole["held"] + whole["derived"] + whole["loose"]) / whole["leaves"]
    loose = [f"  {whole[f'loose: {reason}']:>4}  {message}" for reason, message in LOOSE.items()]
    left = [f"  {whole[f'left: {reason}']:>4}  {message}" for reason, message in REASONS.items()]
    message = (f"held or derived: {share:.1f} %", "derived, and not compared:", *loose, "left out:", *left)
    return "\n".join((*_aligned(rows), *message)) + "\n"


def _found(folder: Path, file: str) -> Counter[bool]:
    (one,) = (one for one in MAPS if one.file == file)
    return Counter(held for _, _, held in walk(folder, one, ij.load_seeds()) if held is not None)


def _aligned(rows: list[tuple[str, ...]]) -> Iterator[str]:
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    for first, *rest in rows:
        yield "  ".join(
            (first.ljust(widths[0]), *(one.rjust(width) for one, width in zip(rest, widths[1:], strict=True)))
        )


if __name__ == "__main__":
    sys.stdout.write(report(Path(sys.argv[1]) if len(sys.argv) > 1 else None))
