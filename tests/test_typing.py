"""What type checkers make of a user's project: clean where it is right, an error on each line that is wrong."""

import json
import re
import runpy
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

PROJECT = Path(__file__).parent / "typed_user"
RIGHT, WRONG = PROJECT / "right.py", PROJECT / "wrong.py"
Check = Callable[[Path, Path], list[tuple[int, str]]]
"""Checks a file, with a folder to work in, and gives the line and code of each error."""


def mypy(path: Path, folder: Path) -> list[tuple[int, str]]:
    """The line and code of everything that mypy finds in a file in its strictest mode, without our settings."""
    (folder / "mypy.ini").write_text("[mypy]\nstrict = True\n", encoding="utf-8")
    settings, cache = str(folder / "mypy.ini"), str(folder / "cache")
    command = [sys.executable, "-m", "mypy", "--config-file", settings, "--cache-dir", cache, str(path)]
    output = subprocess.run(command, capture_output=True, text=True, check=False, cwd=folder).stdout
    found = re.findall(r"\.py:(\d+): error: .*\[(.*)\]", output)
    assert f"Found {len(found)} errors" in output or "Success: no issues found in 1 source file" in output
    return [(int(line), code) for line, code in found]


def pyright(path: Path, folder: Path) -> list[tuple[int, str]]:
    """The line and rule of everything that pyright finds in a file in its strictest mode."""
    (folder / path.name).write_bytes(path.read_bytes())  # it looks at nothing outside its own folder
    settings = {"typeCheckingMode": "strict", "reportUnusedExpression": False}
    (folder / "pyrightconfig.json").write_text(json.dumps(settings), encoding="utf-8")
    command = [sys.executable, "-m", "pyright", "--outputjson", "--pythonpath", sys.executable, "-p", str(folder)]
    report = json.loads(subprocess.run(command, capture_output=True, text=True, check=False, cwd=folder).stdout)
    assert report["summary"]["filesAnalyzed"] == 1
    errors = [found for found in report["generalDiagnostics"] if found["severity"] == "error"]
    return [(found["range"]["start"]["line"] + 1, found["rule"]) for found in errors]


def expected(place: int) -> dict[int, str]:
    """For each line of the wrong file, the error that its comment names at this place."""
    lines = WRONG.read_text(encoding="utf-8").splitlines()
    marks = {number: line.partition("# expect: ")[2].split() for number, line in enumerate(lines, start=1)}
    return {number: names[place] for number, names in marks.items() if names}


@pytest.mark.parametrize("check", [mypy, pyright])
def test_a_users_project_is_clean(check: Check, tmp_path: Path) -> None:
    """A record type of one's own and every short form need no ignore."""
    assert check(RIGHT, tmp_path) == []


@pytest.mark.parametrize(("check", "place"), [(mypy, 0), (pyright, 1)])
def test_mistakes_are_found_where_they_stand(check: Check, place: int, tmp_path: Path) -> None:
    """Each mistake is found on its line."""
    assert dict(check(WRONG, tmp_path)) == expected(place)


def test_the_users_project_runs() -> None:
    """What the checkers call right works."""
    runpy.run_path(str(RIGHT), run_name="__main__")
