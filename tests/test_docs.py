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
README = (ROOT / "README.md").read_text(encoding="utf-8")
PRINTING = re.findall(r"```python\n((?:(?!```).)*)```\n\nprints\n\n```text\n(.*?)```", README, re.DOTALL)


def run(*arguments: str | Path, cwd: Path) -> str:
    """Return what a Python command prints, run away from the checkout so that the installed package is used."""
    command = [sys.executable, *map(str, arguments)]
    done = subprocess.run(command, capture_output=True, text=True, check=True, cwd=cwd, encoding="utf-8")
    assert done.stderr == ""
    return done.stdout


class TestReadme:
    """What README says."""

    @pytest.mark.parametrize("place", [0, 1])
    def test_its_blocks_print_what_they_say(self, place: int, tmp_path: Path) -> None:
        """The code of both blocks prints the text that follows it, also without a checkout."""
        assert len(PRINTING) == 2
        code, printed = PRINTING[place]
        script = tmp_path / "block.py"
        script.write_text(code, encoding="utf-8")

        assert run(script, cwd=tmp_path) == printed

    @pytest.mark.parametrize(
        "command",
        [
            "python -m pip install . && python examples/tour.py",
            "python -m pip install '.[test]' && python -m pytest -n auto",
        ],
    )
    def test_its_two_commands_stand_on_the_first_screen(self, command: str) -> None:
        """A newcomer sees how to run the main job and the tests without scrolling."""
        assert command in "\n".join(README.splitlines()[:60])

    def test_it_counts_the_shipped_records(self) -> None:
        """As many as there are."""
        assert f"{len(load_seeds()):,} records come with it" in README


def test_docstring_examples_give_what_they_show() -> None:
    """Each example in a docstring gives what is written below it, and there are some."""
    paths = [path.relative_to(PACKAGE).with_suffix("") for path in sorted(PACKAGE.rglob("*.py"))]
    names = [".".join(("intljustice", *path.parts)).removesuffix(".__init__") for path in paths]
    results = {name: doctest.testmod(import_module(name)) for name in names}

    assert [name for name, result in results.items() if result.failed] == []
    assert sum(result.attempted for result in results.values()) >= 5


class TestExamples:
    """The scripts in examples/."""

    @pytest.mark.parametrize("script", sorted((ROOT / "examples").glob("*.py")), ids=lambda path: path.name)
    def test_it_answers(self, script: Path, tmp_path: Path) -> None:
        """A script answers its question from the shipped records in more than five lines."""
        assert len(run(script, cwd=tmp_path).splitlines()) > 5

    def test_what_an_amendment_would_do_to_a_conduct(self, tmp_path: Path) -> None:
        """Burundi was a party in 2012 and has left: the verdict depends on the day on which a State has to be one."""
        printed = " ".join(run(ROOT / "examples" / "out_of_reach.py", cwd=tmp_path).split())

        assert (
            "Today: The International Criminal Court has jurisdiction (articles 12(2)(a), 12(2)(b) and 127(2)). "
            "Under the amendment: The International Criminal Court has jurisdiction (articles 12(2)(a), 12(2)(b) and "
            "127(2)). Read otherwise (membership on 2026-11-24), the answer would be: no jurisdiction."
        ) in printed

    def test_the_tour_reads_back_what_it_writes(self, tmp_path: Path) -> None:
        """The tour ends with the records read back equal."""
        printed = run(ROOT / "examples" / "tour.py", cwd=tmp_path)

        assert "equal: True; digest the same: True" in printed.splitlines()[-1]
