"""Lines of a stream, each a small source."""

from pathlib import Path

MARK = '"intljustice":1,'


def source(slug: str, rest: str = "", mark: str = "") -> str:
    """The line of one source."""
    return f'{{{mark}"kind":"source","id":"source:{slug}","title":"T"{rest}}}'


def stream(folder: Path, *lines: str, name: str = "list.ndjson") -> Path:
    """A file of these lines."""
    path = folder / name
    path.write_bytes("\n".join(lines).encode("utf-8", "surrogatepass"))
    return path
