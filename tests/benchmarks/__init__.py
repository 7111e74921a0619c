"""Benchmarks: how fast and how frugal the library is beside others, as tables in Markdown."""
