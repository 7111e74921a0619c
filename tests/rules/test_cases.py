"""Every rule finds what is broken and leaves alone what is one fact from it; the documents stand in `cases/`.

There is a file for each rule. A document is handed to the library as the bytes that stand in the file.

The rules on jurisdiction share one setting: Alphaland (XAA) is a party from the first day on, 1 July 2002; Gammaland
(XCC) from 1 January 2010; Betaland (XBB) never. Ada is a national of Betaland, Ben of Alphaland. The conduct is of
1 and 2 May 2012.
"""

from collections.abc import Iterable
from pathlib import Path
from typing import TypeAlias

import msgspec
import pytest

import intljustice as ij

Row: TypeAlias = tuple[str, str, str | None, str, str, str, tuple[str, ...]]


class Finding(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What a rule is expected to find in a document.

    Attributes:
        code: the code of the rule, where it is another than the file's.
        hint: how it is corrected, where it is not corrected as the rule says for all.
    """

    record: str
    pointer: str
    message: str
    hint: str | None = None
    provisions: tuple[str, ...] = ()
    code: str | None = None


class Case(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A document, what its rule finds in it, and what other rules find beside that."""

    name: str
    document: msgspec.Raw
    found: tuple[Finding, ...] = ()
    beside: tuple[Finding, ...] = ()

    def dossier(self) -> ij.Dossier:
        """The dossier that the library reads from the document."""
        return ij.loads(bytes(self.document))


class RuleFile(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The documents of a rule, with the severity and the hint of what it finds."""

    severity: str
    hint: str
    broken: tuple[Case, ...]
    sound: tuple[Case, ...]


RULES = {rule.code: rule for rule in ij.RULES}
FILES = {
    path.stem: msgspec.json.decode(path.read_bytes(), type=RuleFile)
    for path in sorted((Path(__file__).parent / "cases").glob("*.json"))
}
BROKEN = [pytest.param(code, case, id=f"{code}-{case.name}") for code, file in FILES.items() for case in file.broken]
SOUND = [pytest.param(code, case, id=f"{code}-{case.name}") for code, file in FILES.items() for case in file.sound]

BASES = {"treaty-action", "jurisdiction-declaration", "situation"}
"""Kinds of records that jurisdiction rests on: without the record it rests on there is none."""


def rows(problems: Iterable[ij.Problem]) -> list[Row]:
    """What a test compares of the problems that were found."""
    return [
        (found.code, found.severity, found.record, found.pointer, found.message, found.hint, found.provisions)
        for found in problems
    ]


def expected(code: str, findings: Iterable[Finding]) -> list[Row]:
    """The findings in the same form; severity and hint are those of the rule where a finding has none."""
    files = [(finding, finding.code or code) for finding in findings]
    return [
        (
            rule,
            FILES[rule].severity,
            finding.record,
            finding.pointer,
            finding.message,
            FILES[rule].hint if finding.hint is None else finding.hint,
            finding.provisions,
        )
        for finding, rule in files
    ]


class TestTheFiles:
    """The files by themselves, and what each rule says of itself."""

    def test_one_file_for_each_rule(self) -> None:
        """Each file is called by the code of a rule, and no code is used twice."""
        assert sorted(FILES) == sorted(rule.code for rule in ij.RULES)

    @pytest.mark.parametrize("code", FILES)
    def test_two_and_two(self, code: str) -> None:
        """Every rule has at least two broken and two sound documents, each with a name of its own."""
        for cases in (FILES[code].broken, FILES[code].sound):
            assert len({case.name for case in cases}) == len(cases) >= 2
        assert all(case.found for case in FILES[code].broken)
        assert not any(case.found or case.beside for case in FILES[code].sound)

    @pytest.mark.parametrize("code", FILES)
    def test_words(self, code: str) -> None:
        """A rule has a code in capitals, asks a question, and tells its convention in whole sentences."""
        rule = RULES[code]

        assert code.replace("_", "").isascii()
        assert code.replace("_", "").isupper()
        assert rule.asks.endswith("?")
        assert rule.convention.endswith(".")
        assert (rule.severity, rule.hint) == (FILES[code].severity, FILES[code].hint)


@pytest.mark.parametrize(("code", "case"), BROKEN)
def test_what_is_broken_is_found(code: str, case: Case) -> None:
    """The rule finds what the case says and nothing else; the other rules find only what stands beside."""
    dossier = case.dossier()

    assert rows(ij.check(dossier, (RULES[code],))) == expected(code, case.found)
    assert rows(ij.check(dossier)) == expected(code, (*case.found, *case.beside))


@pytest.mark.parametrize(("code", "case"), SOUND)
def test_what_is_sound_is_left_alone(code: str, case: Case) -> None:
    """Neither the rule nor any other finds anything in a document that is one fact from a broken one."""
    dossier = case.dossier()

    assert rows(ij.check(dossier, (RULES[code],))) == []
    assert rows(ij.check(dossier)) == []


@pytest.mark.parametrize(("_code", "case"), BROKEN)
def test_any_record_of_a_broken_document_may_be_missing(_code: str, case: Case) -> None:
    """Every rule still answers when any record is taken out and the references to it are dangling."""
    dossier = case.dossier()

    for record in dossier:
        assert isinstance(ij.check(dossier.without(record)), ij.Problems)


@pytest.mark.parametrize(("code", "case"), SOUND)
def test_a_missing_record_makes_nothing_else_wrong(code: str, case: Case) -> None:
    """With a record taken out, only the references to it are errors, and what rests on that record alone."""
    dossier = case.dossier()
    resting = {"UNDOES_WRONG_ACT"} if (code, case.name) == ("UNDOES_WRONG_ACT", "successor") else set()

    for record in dossier:
        without_basis = {"NO_JURISDICTION"} if record.kind in BASES else set()
        codes = {found.code for found in ij.check(dossier.without(record)).errors}
        assert codes <= {"REF_UNRESOLVED"} | resting | without_basis


def test_every_way_of_a_ring_is_followed_once() -> None:
    """Sixty layers of two groups that both name both of the next have more ways than could be followed one by one."""
    layers = [(f"group:a{place:02}", f"group:b{place:02}") for place in range(60)]
    groups = [
        ij.Group(id=group, description="some", members=below)
        for layer, below in zip(layers, [*layers[1:], ()], strict=True)
        for group in layer
    ]
    back = ij.Group(id="group:b59", description="some", members=["group:b58"])
    rule = (RULES["REF_CYCLE"],)

    assert ij.check(ij.Dossier(groups), rule) == ij.Problems()
    assert [found.record for found in ij.check(ij.Dossier([*groups[:-1], back]), rule)] == ["group:b58"]
