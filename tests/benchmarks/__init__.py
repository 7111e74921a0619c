"""Benchmarks: how fast and how frugal the library is beside others, as tables in Markdown.

`python tests/benchmarks` runs all of them in about ten minutes, `--only NAME` a single section. `--quick` runs each in
so small a form that half a minute is enough: it shows that they work, and its figures mean little. The library has to
be importable, and the packages of the extra `bench` installed.
"""
