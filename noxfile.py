"""What continuous integration does, session by session: `.ci/run` from nothing, or `python -m nox -s lint` for one."""

import sys
from pathlib import Path

import nox

PROJECT = nox.project.load_toml("pyproject.toml")
EXTRAS = PROJECT["project"]["optional-dependencies"]
THIS_PYTHON = f"{sys.version_info.major}.{sys.version_info.minor}"
OTHER_PYTHONS = [version for version in nox.project.python_versions(PROJECT) if version != THIS_PYTHON]
"""The versions that pyproject.toml declares, without the one that nox runs on."""
SMOKE = ["--fail-on-omitted", "tests/codec", "tests/records", "tests/seeds", "tests/packaging"]
"""What another interpreter or library version may break: fields, converters, JSON, the shipped records, the wheel."""
SMOKE_EXAMPLES = {"INTLJUSTICE_EXAMPLES": "20"}

nox.options.parallel = 2
nox.options.allow_parallel = True
nox.options.download_python = "never"
nox.options.error_on_missing_interpreters = False  # an interpreter that is not installed is left out


def wheel(session: nox.Session) -> str:
    """Return the path of the wheel that the session `build` made."""
    return str(next((session.cache_dir / "wheel").glob("*.whl")))


def readme_commands() -> list[str]:
    """Return the commands of README's first shell block, without their comments."""
    block = Path("README.md").read_text(encoding="utf-8").split("```sh\n")[1].split("```")[0]
    return [line.partition("#")[0].strip() for line in block.splitlines()]


@nox.session
def build(session: nox.Session) -> None:
    """Build the wheel that the other sessions install."""
    session.run("python", "-m", "pip", "wheel", "-q", "--no-deps", "-w", str(session.cache_dir / "wheel"), ".")


@nox.session
def lint(session: nox.Session) -> None:
    """Check style and format with ruff."""
    session.install(*EXTRAS["lint"])
    session.run("ruff", "check", ".")
    session.run("ruff", "format", "--check", ".")


@nox.session(requires=["build"])
def types(session: nox.Session) -> None:
    """Check types with mypy and pyright."""
    session.install(f"{wheel(session)}[test,bench,ci]")
    session.run("mypy", "src", "tests", "examples", "noxfile.py")
    session.run("pyright", "--pythonpath", f"{session.bin}/python")


@nox.session(allow_parallel=False)
def tests(session: nox.Session) -> None:
    """Follow README in a fresh clone: the tour, then all tests on the built wheel, with every branch measured.

    README's second command is the full run. Coverage is switched on from outside: each Python process, those that the
    tests start included, finds COVERAGE_PROCESS_START in its environment.
    """
    if session.run("git", "status", "--porcelain", external=True, silent=True):
        session.warn("the clone holds what is committed; the changes that are not are left out")
    clone = Path(session.create_tmp()).resolve() / "clone"
    session.run("git", "clone", "-q", ".", str(clone), external=True)
    tour, suite = readme_commands()
    session.chdir(clone)
    session.run("bash", "-c", tour, external=True, silent=True)
    session.env["COVERAGE_FILE"] = str(clone / ".coverage")
    measured = {"COVERAGE_PROCESS_START": str(clone / "pyproject.toml"), "PYTEST_ADDOPTS": "--fail-on-omitted"}
    session.run("bash", "-c", suite, external=True, env=measured)
    session.run("coverage", "combine", "-q")
    session.run("coverage", "report")


@nox.session(requires=["build"])
def two_paths(session: nox.Session) -> None:
    """Read 3,000 documents, sound and broken, on the fast and on the strict path of the codec."""
    session.install(f"{wheel(session)}[test]")
    session.run("python", "-m", "pytest", "-q", "tests/codec/test_two_paths.py", env={"INTLJUSTICE_EXAMPLES": "3000"})


@nox.session(requires=["build"])
def lowest(session: nox.Session) -> None:
    """Run the smoke tests with the lowest version of each library that pyproject.toml allows."""
    floors = [*PROJECT["project"]["dependencies"], *EXTRAS["hypothesis"]]
    session.install(f"{wheel(session)}[test]", *(floor.replace(">=", "==") for floor in floors))
    session.run("python", "-m", "pytest", "-q", *SMOKE, env=SMOKE_EXAMPLES)


@nox.session(python=OTHER_PYTHONS, requires=["build"])
def smoke(session: nox.Session) -> None:
    """Run the smoke tests on another version of Python."""
    session.install(f"{wheel(session)}[test]")
    session.run("python", "-m", "pytest", "-q", *SMOKE, env=SMOKE_EXAMPLES)


@nox.session(requires=["build"])
def benchmarks(session: nox.Session) -> None:
    """Run every benchmark once, quickly, to see that it works; the figures mean little here."""
    session.install(f"{wheel(session)}[bench]")
    session.run("python", "tests/benchmarks", "--quick", silent=True)
