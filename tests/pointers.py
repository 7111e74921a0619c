"""What a JSON Pointer (RFC 6901) leads to."""

from typing import Any


def at(value: Any, pointer: str) -> Any:
    """What stands at a pointer; a plain `LookupError` or `ValueError` where it leads nowhere."""
    for part in pointer.split("/")[1:]:
        step = part.replace("~1", "/").replace("~0", "~")
        value = value[int(step)] if isinstance(value, list) else value[step]
    return value
