"""What is particular is data: no State, treaty, organisation or case is named in the law."""

import re
from pathlib import Path

import pytest

import intljustice as ij

LAW = Path(ij.__file__).parent / "law"
MODULES = sorted(LAW.rglob("*.py"))
_ID = r"\b(?:state|treaty|case|situation|sanction|programme):[a-z]"
_DAY = r"\b(?:19|20)\d\d-\d\d-\d\d\b"


@pytest.fixture(scope="module")
def names() -> set[str]:
    """What States, treaties and programmes are called in English, and their ids."""
    found: set[str] = set()
    for kind in (ij.State, ij.Treaty, ij.Programme):
        for record in ij.load_seeds().records(kind):
            given: tuple[ij.Name, ...] = getattr(record, "names", ())
            found |= {name.text.casefold() for name in given if name.lang in (None, "en")} | {record.id.casefold()}
    return found


def test_the_search_finds_modules_and_names(names: set[str]) -> None:
    """A State and a treaty among them."""
    assert len(MODULES) > 15
    assert {"hungary", "rome statute of the international criminal court"} <= names


def test_nothing_particular_is_named(names: set[str]) -> None:
    """None of these names is a word of a module, no id of a record stands in it, nor a day outside its texts."""
    pattern = re.compile("|".join(rf"\b{re.escape(name)}\b" for name in sorted(names)))
    for path in MODULES:
        text = path.read_text(encoding="utf-8").casefold()
        code = re.sub(r'"""[\s\S]*?"""|"[^"]*"', "", text)
        assert (pattern.findall(text), re.findall(_ID, text), re.findall(_DAY, code)) == ([], [], []), path
