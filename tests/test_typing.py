"""What type checkers make of a user's project: clean where it is right, a finding on each line that is wrong."""

import json
import re
import runpy
import subprocess
import sys
from pathlib import Path

PROJECT = Path(__file__).parent / "typed_user"
HOUSE, WRONG = PROJECT / "house.py", PROJECT / "wrong.py"


def mypy(path: Path, folder: Path) -> subprocess.CompletedProcess[str]:
    """What mypy in its strictest mode says of a file, with no settings of this project."""
    (folder / "mypy.ini").write_text("[mypy]\nstrict = True\n", encoding="utf-8")
    settings, cache = str(folder / "mypy.ini"), str(folder / "cache")
    command = [sys.executable, "-m", "mypy", "--config-file", settings, "--cache-dir", cache, str(path)]
    return subprocess.run(command, capture_output=True, text=True, check=False, cwd=folder)


def pyright(path: Path, folder: Path) -> list[tuple[int, str]]:
    """The line and rule of everything pyright finds in a file in its strictest mode."""
    (folder / path.name).write_bytes(path.read_bytes())  # it looks at nothing outside its own folder
    settings = {"typeCheckingMode": "strict", "reportUnusedExpression": False}
    (folder / "pyrightconfig.json").write_text(json.dumps(settings), encoding="utf-8")
    command = [sys.executable, "-m", "pyright", "--outputjson", "--pythonpath", sys.executable, "-p", str(folder)]
    done = subprocess.run(command, capture_output=True, text=True, check=False, cwd=folder)
    message = json.loads(done.stdout)
    found = message["generalDiagnostics"]
    assert message["summary"]["filesAnalyzed"] == 1
    return [(one["range"]["start"]["line"] + 1, one["rule"]) for one in found if one["severity"] == "error"]


def expected(place: int) -> dict[int, str]:
    """For each line of the wrong file, the finding named in its comment at this place."""
    lines = WRONG.read_text(encoding="utf-8").splitlines()
    marks = {number: line.partition("# expect: ")[2].split() for number, line in enumerate(lines, start=1)}
    return {number: names[place] for number, names in marks.items() if names}


class TestMypy:
    """mypy --strict."""

    def test_a_users_project_is_clean(self, tmp_path: Path) -> None:
        """A record type of one's own and every short form need no ignore."""
        done = mypy(HOUSE, tmp_path)

        assert done.stdout == "Success: no issues found in 1 source file\n"

    def test_mistakes_are_found_where_they_stand(self, tmp_path: Path) -> None:
        """Each mistake is found on its line."""
        found = re.findall(r"wrong\.py:(\d+): error: .*\[(.*)\]", mypy(WRONG, tmp_path).stdout)

        assert {int(line): code for line, code in found} == expected(0)


class TestPyright:
    """pyright in strict mode."""

    def test_a_users_project_is_clean(self, tmp_path: Path) -> None:
        """A record type of one's own and every short form need no ignore."""
        assert pyright(HOUSE, tmp_path) == []

    def test_mistakes_are_found_where_they_stand(self, tmp_path: Path) -> None:
        """Each mistake is found on its line."""
        assert dict(pyright(WRONG, tmp_path)) == expected(1)


def test_the_users_project_runs() -> None:
    """What the checkers call right works."""
    runpy.run_path(str(HOUSE), run_name="__main__")
