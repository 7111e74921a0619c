"""The wheel holds everything and works in an environment that has nothing else."""

import os
import shutil
import subprocess
import sys
import venv
import zipfile
from importlib.metadata import distribution
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
RUN_TIME = ("attrs", "cattrs", "msgspec", "typing_extensions")


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A wheel built from the project's own files."""
    folder = tmp_path_factory.mktemp("wheel")
    source = folder / "source"
    source.mkdir()
    for name in ("src", "seeds", "README.md", "LICENSE", "pyproject.toml"):
        found = ROOT / name
        shutil.copytree(found, source / name) if found.is_dir() else shutil.copy(found, source / name)
    build = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)]
    subprocess.run(build, check=True, capture_output=True, cwd=source)
    return next(folder.glob("*.whl"))


@pytest.fixture(scope="module")
def python(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The interpreter of an empty environment with the wheel and the run-time dependencies, unpacked as pip does."""
    folder = tmp_path_factory.mktemp("empty") / "env"
    venv.create(folder, with_pip=False)
    library = next(folder.glob("**/site-packages"))
    zipfile.ZipFile(wheel).extractall(library)
    for name in RUN_TIME:
        for file in distribution(name).files or ():
            target = library / file
            if ".." not in file.parts:
                target.parent.mkdir(parents=True, exist_ok=True)
                shutil.copy(str(file.locate()), target)
    return folder / ("Scripts" if os.name == "nt" else "bin") / "python"


def run(python: Path, code: str, cwd: Path) -> str:
    """What code prints in that environment, with nothing inherited."""
    done = subprocess.run([str(python), "-I", "-c", code], capture_output=True, text=True, check=True, cwd=cwd)
    return done.stdout


class TestWheel:
    """What is packed."""

    def test_it_holds_the_records_and_the_type_marker(self, wheel: Path) -> None:
        """The shipped records, their notice and py.typed are in the wheel."""
        names = set(zipfile.ZipFile(wheel).namelist())
        seeds = {f"intljustice/_seeds/{path.name}" for path in (ROOT / "seeds").iterdir()}

        assert {"intljustice/py.typed", *seeds} <= names
        assert not [name for name in names if name.startswith(("tests", "examples"))]

    def test_no_file_is_there_twice(self, wheel: Path) -> None:
        """Two files of the same content would be one file under two names."""
        archive = zipfile.ZipFile(wheel)
        held = [content for name in archive.namelist() if (content := archive.read(name))]

        assert len(held) == len(set(held))

    def test_it_asks_for_three_packages_only(self, wheel: Path) -> None:
        """Without an extra, attrs, cattrs and msgspec are all that is installed with it."""
        archive = zipfile.ZipFile(wheel)
        metadata = archive.read(next(name for name in archive.namelist() if name.endswith("METADATA"))).decode()
        wanted = [
            line for line in metadata.splitlines() if line.startswith("Requires-Dist:") and "extra ==" not in line
        ]

        assert [line.split()[1].partition(">=")[0] for line in wanted] == ["attrs", "cattrs", "msgspec"]


class TestEmptyEnvironment:
    """The installed wheel."""

    def test_the_records_load(self, python: Path, tmp_path: Path) -> None:
        """The shipped records are found and hold the treaty they start from."""
        code = "import intljustice as ij; d = ij.load_seeds(); print(d.label('treaty:rome-statute'), len(d) > 100)"

        assert run(python, code, tmp_path) == "Rome Statute of the International Criminal Court True\n"

    def test_strategies_ask_for_their_extra(self, python: Path, tmp_path: Path) -> None:
        """What needs a package that is not there says how to get it."""
        code = (
            "import intljustice as ij\n"
            "try:\n    import intljustice.strategies\n"
            "except ij.MissingExtra as error:\n    print(error)"
        )

        message = "this needs an extra: python -m pip install 'intljustice[hypothesis]'\n"
        assert run(python, code, tmp_path) == message
