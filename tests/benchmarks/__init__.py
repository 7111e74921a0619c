"""Benchmarks: how fast and how frugal the library is beside others, as tables in Markdown.

`python tests/benchmarks` runs all of them in about ten minutes, `--quick` roughly in one, `--only NAME` a single
section. The library has to be importable, and the packages of the extra `bench` installed.
"""
