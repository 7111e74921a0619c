"""The rows of the tables of what is found."""

Row = tuple[str, str, str] | tuple[str, str, str, str]
"""Record, pointer and message; then how it is mended, where the finding itself says so."""
