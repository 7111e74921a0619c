"""Every rule finds what is broken and leaves alone what is one fact from it; the documents stand in two folders."""

from collections import Counter
from pathlib import Path

import pytest
from tests.rules import expected_days, expected_identity, expected_jurisdiction, expected_references
from tests.rules.rows import Row

import intljustice as ij
from intljustice.rules import references

HERE = Path(__file__).parent
BROKEN = sorted((HERE / "broken").glob("*.json"))
SOUND = sorted((HERE / "sound").glob("*.json"))
BY_CODE = {one.code: one for one in ij.RULES}

SAID = {
    "REF_UNRESOLVED": ("error", "add the record, or correct the id"),
    "REF_TO_ITSELF": ("error", "name the record that is meant, or leave the field out"),
    "REF_CYCLE": ("error", "correct the field of one of the records on the way"),
    "RELATION_ENDS": ("error", "name another record, or take another link"),
    "PROVISION_INSTRUMENT": ("warning", "write the slug of the treaty's id before the colon"),
    "FIELD_UNKNOWN": ("error", "write the path as it stands in the record: names/0/text, history/2/day"),
    "UNCITED": ("warning", "add a citation"),
    "UNGRADED": ("warning", "give a citation its confidence"),
    "SOURCE_UNUSED": ("warning", "cite the source where it is used, or leave it out"),
    "READING_SAME": ("warning", "cite the source for the field instead"),
    "READING_REFUSED": ("warning", "write the value as the field takes it"),
    "READING_UNSOURCED": ("warning", "add the citation of the source that says so"),
    "HIGH_ON_LOW": ("warning", "lower its confidence, or add the source that carries it"),
    "ANCHOR_BEYOND": ("error", "count the code points of the source's text again, and those of the passage"),
    "DAYS_WITHIN": ("error", "correct one of the two days"),
    "HISTORY_ORDER": ("error", "put the steps in order, or correct a day"),
    "DAYS_ACROSS": ("error", "correct the day in the one or the other record"),
    "AFTER_AS_OF": ("warning", "correct the day, or the day that the dossier says it stands at"),
    "LICENCE_BEYOND_PROGRAMME": ("warning", "correct the end of the licence or of the programme"),
    "STATUS_IMPOSSIBLE": ("error", "add the step that is missing before it, or correct its status"),
    "CASE_IMPOSSIBLE": ("error", "correct the status of the step, or the steps before it"),
    "WARRANT_NOT_ISSUED": ("error", "give the day of issue, as exactly as it is known, or leave the other day out"),
    "UNDOES_WRONG_ACT": ("error", "name the act that it takes back"),
    "LEGISLATION_IMPOSSIBLE": ("error", "correct the step, or the steps before it"),
    "SAME_THING": ("warning", "merge the two, or say in one of them what sets them apart"),
    "NAME_TWICE": ("warning", "merge the two, or mark the name weak where it does not tell them apart"),
    "LISTED_TWICE": ("warning", "leave out all but the first"),
    "COUNT_MISMATCH": ("error", "correct the count, the list, or whether it is complete"),
    "CRITERION_UNKNOWN": ("error", "write the code as the programme has it, or add the criterion there"),
    **expected_jurisdiction.SAID,
}
"""The severity of each rule, and how what it finds is mended where the table below says nothing else."""

EXPECTED: dict[str, list[Row]] = {
    **expected_references.EXPECTED,
    **expected_days.EXPECTED,
    **expected_identity.EXPECTED,
    **expected_jurisdiction.EXPECTED,
}
"""What the rule of a broken document finds in it, in order."""

BESIDE = {
    "UNCITED-state": [
        (
            "SOURCE_UNUSED",
            "warning",
            "source:s",
            "",
            "nothing rests on source:s",
            "cite the source where it is used, or leave it out",
        )
    ],
}
"""What other rules find in a broken document, where they do."""


def code_of(path: Path) -> str:
    """The code in the name of a document."""
    return path.stem.partition("-")[0]


def wording(problems: ij.Problems) -> list[tuple[str, str, str | None, str, str, str]]:
    """What a test compares of the problems."""
    return [(one.code, one.severity, one.record, one.pointer, one.message, one.hint) for one in problems]


def by_name(paths: list[Path]) -> list[object]:
    """The documents as cases of a test, each under its name."""
    return [pytest.param(path, id=path.stem) for path in paths]


class TestTheDocuments:
    """The two folders and the table."""

    @pytest.mark.parametrize("code", [one.code for one in ij.RULES])
    def test_two_and_two(self, code: str) -> None:
        """Every rule has at least two broken documents and at least two near misses."""
        assert sum(code_of(path) == code for path in BROKEN) >= 2
        assert sum(code_of(path) == code for path in SOUND) >= 2

    def test_no_document_is_without_a_rule(self) -> None:
        """The name of each begins with the code of a rule."""
        assert {code_of(path) for path in (*BROKEN, *SOUND)} == {one.code for one in ij.RULES}

    def test_the_table_names_each_broken_document(self) -> None:
        """And nothing else; each row belongs to the document's own rule."""
        assert list(SAID) == [one.code for one in ij.RULES]
        assert sorted(EXPECTED) == sorted(path.stem for path in BROKEN)
        assert all(EXPECTED.values())


class TestBroken:
    """What is broken is found, exactly so, and nothing else."""

    @pytest.mark.parametrize("path", by_name(BROKEN))
    def test_by_its_rule(self, path: Path) -> None:
        """The rule alone finds what the table says."""
        assert wording(ij.check(ij.read(path), (BY_CODE[code_of(path)],))) == self.expected(path)

    @pytest.mark.parametrize("path", by_name(BROKEN))
    def test_by_all_rules(self, path: Path) -> None:
        """The others find nothing beside it, but for what is listed."""
        found = wording(ij.check(ij.read(path)))

        assert found == [*self.expected(path), *BESIDE.get(path.stem, ())]

    @pytest.mark.parametrize("path", by_name(BROKEN))
    def test_what_it_cites(self, path: Path) -> None:
        """The provisions that a problem rests on; most rest on none."""
        found = ij.check(ij.read(path), (BY_CODE[code_of(path)],))
        cited = expected_jurisdiction.PROVISIONS.get(path.stem, [()] * len(found))

        assert [one.provisions for one in found] == cited

    @staticmethod
    def expected(path: Path) -> list[tuple[str, str, str | None, str, str, str]]:
        """The rows of the table, each with the severity of the rule, and with its mend where none is given."""
        code = code_of(path)
        severity, hint = SAID[code]
        return [(code, severity, *row[:3], row[3] if len(row) == 4 else hint) for row in EXPECTED[path.stem]]


class TestSound:
    """What is sound is left alone, also where it is one fact from what is not."""

    @pytest.mark.parametrize("path", by_name(SOUND))
    def test_by_all_rules(self, path: Path) -> None:
        """Neither the rule nor any other finds anything."""
        dossier = ij.read(path)

        assert ij.check(dossier, (BY_CODE[code_of(path)],)) == ij.Problems()
        assert ij.check(dossier) == ij.Problems()


class TestInTheAir:
    """References that lead nowhere are for one rule to judge; the others look at what is there."""

    @pytest.mark.parametrize("path", by_name([*BROKEN, *SOUND]))
    def test_any_record_may_be_missing(self, path: Path) -> None:
        """Without it, every rule still answers."""
        dossier = ij.read(path)

        for record in dossier:
            assert ij.check(dossier.without(record)) is not None

    @pytest.mark.parametrize("path", by_name(SOUND))
    def test_what_is_missing_makes_nothing_else_wrong(self, path: Path) -> None:
        """Beside the reference itself there is no error, but where all rests on the record that is taken away."""
        dossier = ij.read(path)
        also = {"UNDOES_WRONG_ACT"} if path.stem == "UNDOES_WRONG_ACT-successor" else set()

        for record in dossier:
            codes = {one.code for one in ij.check(dossier.without(record)).errors}
            basis = {"NO_JURISDICTION"} if record.kind in expected_jurisdiction.BASES else set()
            assert codes <= {"REF_UNRESOLVED"} | also | basis


class TestTheRules:
    """What every rule says of itself."""

    def test_codes(self) -> None:
        """Each has its own, in capitals."""
        codes = Counter(one.code for one in ij.RULES)

        assert set(codes.values()) == {1}
        assert all(code.replace("_", "").isascii() and code.replace("_", "").isupper() for code in codes)

    @pytest.mark.parametrize("asked", ij.RULES, ids=lambda one: one.code)
    def test_words(self, asked: ij.Rule) -> None:
        """A question, a convention in whole sentences and a mend; the severity is one of the three."""
        assert asked.asks.endswith("?")
        assert asked.convention.endswith(".")
        assert asked.hint
        assert asked.severity in {"error", "warning", "info"}

    def test_the_shipped_records_have_no_errors(self) -> None:
        """By all the rules together."""
        assert ij.check(ij.load_seeds()).errors == ij.Problems()


class TestManyWays:
    """Rings are looked for on every way, each record once."""

    def test_ways_that_part_and_meet(self) -> None:
        """Sixty layers of two groups that both name both of the next: more ways than anyone could go one by one."""
        layers = [(f"group:a{place:02}", f"group:b{place:02}") for place in range(60)]
        groups = [
            ij.Group(id=one, description="some", members=below)
            for layer, below in zip(layers, [*layers[1:], ()], strict=True)
            for one in layer
        ]
        back = ij.Group(id="group:b59", description="some", members=["group:b58"])

        assert list(references.no_cycle(ij.Dossier(groups))) == []
        found = references.no_cycle(ij.Dossier([*groups[:-1], back]))
        assert [one.record for one in found] == ["group:b58"]
