"""For all tests: how properties are tried, and the option `--fail-on-omitted` that fails a run if a test is left out.

`INTLJUSTICE_EXAMPLES` says how many examples a property tries that does not say so itself.
"""

import os
from collections.abc import Sequence

import pytest
from hypothesis import HealthCheck, settings

OPTION = "--fail-on-omitted"

settings.register_profile(
    "intljustice",
    max_examples=int(os.environ.get("INTLJUSTICE_EXAMPLES", "100")),
    derandomize=True,
    database=None,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow],
)
settings.load_profile("intljustice")


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add the option to pytest's command line."""
    parser.addoption(OPTION, action="store_true", help="fail if a test is skipped, expected to fail, or deselected")


def pytest_configure(config: pytest.Config) -> None:
    """Watch for omitted tests if the option is given."""
    if config.getoption(OPTION):
        config.pluginmanager.register(NothingOmitted())


class NothingOmitted:
    """The hooks that fail a run."""

    def pytest_deselected(self, items: Sequence[pytest.Item]) -> None:
        """Refuse to deselect tests; each worker of pytest-xdist selects for itself and does not report it."""
        message = f"{OPTION}: {len(items)} tests are deselected, the first is {items[0].nodeid}"
        raise pytest.UsageError(message)

    def pytest_sessionfinish(self, session: pytest.Session) -> None:
        """Fail the run if its report lists a skipped test or an expected failure; workers have no report."""
        report = session.config.pluginmanager.get_plugin("terminalreporter")
        omitted = [] if report is None else [*report.stats.get("skipped", []), *report.stats.get("xfailed", [])]
        if report is not None and omitted:
            report.write_line(f"{OPTION}: {len(omitted)} tests were skipped or expected to fail", red=True)
            session.exitstatus = pytest.ExitCode.TESTS_FAILED
