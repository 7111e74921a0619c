"""Bytes to records and back; the only package that imports cattrs and msgspec."""
