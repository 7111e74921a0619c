"""Bytes from and to disk, plain or gzip: whole files, lines, and writing that never leaves half a file."""

import gzip
import os
from collections.abc import Iterable, Iterator
from pathlib import Path
from tempfile import NamedTemporaryFile
from typing import IO

from intljustice.errors import InvalidDocument, Problem

PathLike = str | os.PathLike[str]


def form_of(path: Path) -> str:
    """What a file name promises: `.json`, `.ndjson`, or "" for neither; `.jsonl` is another name for lines."""
    suffixes = [suffix for suffix in path.suffixes if suffix != ".gz"]
    last = suffixes[-1] if suffixes else ""
    return {".json": ".json", ".ndjson": ".ndjson", ".jsonl": ".ndjson"}.get(last, "")


def whole(path: Path, limit: int) -> bytes:
    """The bytes of a file, unpacked; `InvalidDocument` (TOO_LARGE) where there are more than `limit`."""
    with _opened(path) as file:
        data = file.read(limit + 1)
    if len(data) > limit:
        raise too_large(limit, path)
    return data


def lines(path: Path, limit: int) -> Iterator[tuple[int, bytes]]:
    """The lines of a file with their numbers from 1, empty ones left out, one in memory at a time."""
    with _opened(path) as file:
        number = 0
        while line := file.readline(limit + 1):
            number += 1
            if len(line) > limit:
                raise too_large(limit, path, number)
            if stripped := line.strip():
                yield number, stripped


def too_large(limit: int, path: Path | None = None, line: int | None = None) -> InvalidDocument:
    """The refusal of an input above a limit."""
    told, mend = f"it is larger than the {limit:,} bytes allowed", "split it, or read it with larger Limits"
    problem = Problem(code="TOO_LARGE", message=told, mend=mend, file=None if path is None else str(path), line=line)
    return InvalidDocument("The input" if path is None else str(path), (problem,))


def write_atomically(path: Path, chunks: Iterable[bytes]) -> None:
    """Write all chunks to a file beside the target and put it in its place: readers see the old file or the new."""
    mode = path.stat().st_mode & 0o777 if path.exists() else 0o666 & ~_umask()
    with NamedTemporaryFile(dir=path.parent, prefix=f".{path.name}.", delete=False) as file:
        unfinished = Path(file.name)
        try:
            _write(file, path, chunks)
            file.flush()
            os.fsync(file.fileno())
            unfinished.chmod(mode)
            unfinished.replace(path)
        except BaseException:
            unfinished.unlink(missing_ok=True)
            raise


def _write(file: IO[bytes], path: Path, chunks: Iterable[bytes]) -> None:
    if path.suffix != ".gz":
        file.writelines(chunks)
        return
    with gzip.GzipFile(filename="", fileobj=file, mode="wb", mtime=0) as packed:
        for chunk in chunks:
            packed.write(chunk)


def _opened(path: Path) -> IO[bytes]:
    opened: IO[bytes] = gzip.GzipFile(path) if path.suffix == ".gz" else path.open("rb")  # type: ignore[assignment]
    return opened


def _umask() -> int:
    """The mask for new files, which the system tells only by setting it."""
    mask = os.umask(0)
    os.umask(mask)
    return mask
