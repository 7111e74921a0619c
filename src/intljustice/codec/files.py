"""Bytes from and to disk, plain or gzip: whole files, lines, and writing that never leaves half a file."""

import gzip
import os
import zlib
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from io import BytesIO
from pathlib import Path
from tempfile import NamedTemporaryFile
from typing import IO

from intljustice.errors import InvalidDocument, Problem

PathLike = str | os.PathLike[str]

_CHUNK = 1 << 20
"""How many bytes are asked for at a time: a file object sets aside at once all that it is asked for."""


def form_of(path: Path) -> str:
    """The form that a file name promises: `.json`, `.ndjson` (also for `.jsonl`), or "" for neither."""
    suffixes = [suffix for suffix in path.suffixes if suffix != ".gz"]
    last = suffixes[-1] if suffixes else ""
    return {".json": ".json", ".ndjson": ".ndjson", ".jsonl": ".ndjson"}.get(last, "")


def whole(path: Path, limit: int) -> bytes:
    """The bytes of a file, unpacked; `InvalidDocument` (TOO_LARGE) where there are more than `limit`."""
    held = BytesIO()
    with _opened(path) as file:
        while chunk := file.read(min(_CHUNK, limit + 1 - held.tell())):
            held.write(chunk)
    if held.tell() > limit:
        raise too_large(limit, path)
    return held.getvalue()


def lines(path: Path, limit: int) -> Iterator[tuple[int, bytes]]:
    """The lines of a file with their numbers from 1, empty ones left out, one in memory at a time.

    Of a line longer than `limit`, its end not counted, only the beginning is given; it is longer than `limit` too.
    """
    with _opened(path) as file:
        number = 0
        while line := file.readline(limit + len(b"\r\n")):
            number += 1
            if len(line.rstrip(b"\r\n")) > limit:
                _pass_over_rest(file, line)
                yield number, line
            elif stripped := line.strip():
                yield number, stripped


def _pass_over_rest(file: IO[bytes], line: bytes) -> None:
    """Read on to the end of a line of which the beginning has been read."""
    while line and not line.endswith(b"\n"):
        line = file.readline(_CHUNK)


def too_large(limit: int, path: Path | None = None) -> InvalidDocument:
    """The refusal of an input above a limit."""
    message, hint = f"it is larger than the {limit:,} bytes allowed", "split it, or read it with larger Limits"
    return _refused("TOO_LARGE", message, hint, path)


def _refused(code: str, message: str, hint: str, path: Path | None) -> InvalidDocument:
    problem = Problem(code=code, message=message, hint=hint, file=None if path is None else str(path))
    return InvalidDocument(problem.file or "The input", (problem,))


def write_atomically(path: Path, chunks: Iterable[bytes]) -> None:
    """Write all chunks to a file beside `path` and put it in its place: readers see the old file or the new."""
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


@contextmanager
def _opened(path: Path) -> Iterator[IO[bytes]]:
    """The file, unpacked while it is read; `InvalidDocument` (NOT_GZIP) where it cannot be unpacked."""
    with path.open("rb") as file:
        if path.suffix != ".gz":
            yield file
            return
        try:
            with gzip.GzipFile(fileobj=file) as unpacked:
                yield unpacked  # type: ignore[misc] # a GzipFile reads as any file does
        except (gzip.BadGzipFile, EOFError, zlib.error) as error:
            message, hint = f"it cannot be unpacked: {error}", "fetch or pack it again; a file that is cut off looks so"
            raise _refused("NOT_GZIP", message, hint, path) from error


def _umask() -> int:
    """The mask for new files, which the system gives only when another is set."""
    mask = os.umask(0)
    os.umask(mask)
    return mask
