"""The documentation is true: README's printing blocks, every docstring example and the example scripts run."""

import doctest
import re
import subprocess
import sys
from importlib import import_module
from pathlib import Path

import pytest

from intljustice import __file__ as package_file
from intljustice import load_seeds

ROOT = Path(__file__).parents[1]
PACKAGE = Path(package_file).parent
MODULES = sorted(
    ".".join(("intljustice", *path.relative_to(PACKAGE).with_suffix("").parts)).removesuffix(".__init__")
    for path in PACKAGE.rglob("*.py")
)
EXAMPLES = sorted((ROOT / "examples").glob("*.py"))


def run(*arguments: str | Path, cwd: Path) -> str:
    """What a Python command prints, run away from the checkout so that the installed package is used."""
    command = [sys.executable, *map(str, arguments)]
    done = subprocess.run(command, capture_output=True, text=True, check=True, cwd=cwd, encoding="utf-8")
    assert done.stderr == ""
    return done.stdout


class TestReadme:
    """The blocks of README that print something."""

    @pytest.mark.parametrize("place", [0, 1])
    def test_they_print_what_they_say(self, place: int, tmp_path: Path) -> None:
        """The code prints the block that follows it, also without a checkout."""
        text = (ROOT / "README.md").read_text(encoding="utf-8")
        pairs = re.findall(r"```python\n((?:(?!```).)*)```\n\nprints\n\n```text\n(.*?)```", text, re.DOTALL)
        assert len(pairs) == 2
        code, printed = pairs[place]
        script = tmp_path / "block.py"
        script.write_text(code, encoding="utf-8")

        assert run(script, cwd=tmp_path) == printed

    @pytest.mark.parametrize(
        "command",
        [
            "python -m pip install . && python examples/tour.py",
            "python -m pip install -e '.[test]' && python -m pytest",
        ],
    )
    def test_its_two_commands_stand_on_the_first_screen(self, command: str) -> None:
        """A newcomer sees how to run the main job and the tests without scrolling."""
        text = (ROOT / "README.md").read_text(encoding="utf-8")

        assert command in "\n".join(text.splitlines()[:60])

    def test_it_counts_the_shipped_records(self) -> None:
        """As many as there are."""
        text = (ROOT / "README.md").read_text(encoding="utf-8")

        assert f"{len(load_seeds()):,} records come with it" in text


class TestDocstrings:
    """Examples within docstrings."""

    @pytest.mark.parametrize("name", MODULES)
    def test_they_give_what_they_show(self, name: str) -> None:
        """Each example in a docstring gives what is written below it."""
        assert doctest.testmod(import_module(name)).failed == 0

    def test_there_are_some(self) -> None:
        """The search for examples finds them."""
        finder = doctest.DocTestFinder()
        found = [test for name in MODULES for test in finder.find(import_module(name)) if test.examples]

        assert len(found) >= 5


class TestExamples:
    """The scripts in examples/."""

    @pytest.mark.parametrize("script", EXAMPLES, ids=lambda path: path.name)
    def test_it_runs_and_says_something(self, script: Path, tmp_path: Path) -> None:
        """A script answers its question from the shipped records."""
        assert len(run(script, cwd=tmp_path).splitlines()) > 5

    def test_the_tour_reads_back_what_it_writes(self, tmp_path: Path) -> None:
        """The tour ends with the records read back equal."""
        message = run(ROOT / "examples" / "tour.py", cwd=tmp_path)

        assert "equal: True; digest the same: True" in message.splitlines()[-1]
