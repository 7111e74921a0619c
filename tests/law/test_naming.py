"""What is particular is data: no State, treaty, organisation or case is named in the law."""

import re
from pathlib import Path

import pytest

import intljustice as ij

LAW = Path(ij.__file__).parent / "law"
MODULES = sorted(LAW.rglob("*.py"))
SEEDS = ij.load_seeds()


def words(path: Path) -> str:
    """The text of a module without case."""
    return path.read_text(encoding="utf-8").casefold()


def named() -> list[str]:
    """What States, treaties and programmes are called in English, and the last parts of their ids."""
    found: set[str] = set()
    for cls in (ij.State, ij.Treaty, ij.Programme):
        for record in SEEDS.records(cls):
            names: tuple[ij.Name, ...] = getattr(record, "names", ())
            found |= {name.text.casefold() for name in names if name.lang in (None, "en")}
            found.add(record.id.casefold())
    return sorted(found)


class TestNaming:
    """Modules of the law."""

    def test_there_are_some(self) -> None:
        """The search finds the modules and the names."""
        assert len(MODULES) > 15
        assert "hungary" in named()
        assert "rome statute of the international criminal court" in named()

    @pytest.mark.parametrize("path", MODULES, ids=lambda path: path.stem)
    def test_nothing_particular(self, path: Path) -> None:
        """None of these names is a word of the module, and no id of a record stands in it."""
        text = words(path)
        pattern = re.compile("|".join(rf"\b{re.escape(name)}\b" for name in named()))

        assert pattern.findall(text) == []
        assert re.findall(r"\b(?:state|treaty|case|situation|sanction|programme):[a-z]", text) == []
        assert re.findall(r"\b(?:19|20)\d\d-\d\d-\d\d\b", re.sub(r'"""[\s\S]*?"""|"[^"]*"', "", text)) == []
