"""Rule: how a function of one's own becomes one, over the library's records and over records of one's own."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from typing import Any, ClassVar

import attrs
import pytest
from hypothesis import HealthCheck, given, settings

import intljustice as ij
from intljustice.codec.record_types import KINDS
from intljustice.strategies import dossiers


@attrs.frozen(kw_only=True)
class Exhibit(ij.Record):
    """A record type of one's own, with fields that are called as those of others and hold something else."""

    kind: ClassVar[str] = "exhibit"
    held_by: str | None = None
    sealed: bool | None = None
    pages: int | None = None
    labels: tuple[str, ...] = ()
    seen_by: tuple[ij.AnyId, ...] = ()
    supports: tuple[ij.AnyId, ...] = ()
    names: tuple[str, ...] = ()
    history: str | None = None
    stages: tuple[str, ...] = ()
    steps: int | None = None
    changes: str | None = None
    treaty: str | None = None
    kept_with: str | None = None


@attrs.frozen(kw_only=True)
class Stage(ij.Structure):
    """A step whose day is a plain text."""

    day: str | None = None


@attrs.frozen(kw_only=True)
class Nameless(ij.Record):
    """A record type of one's own whose names and history are no lists, and whose stages say their day in words."""

    kind: ClassVar[str] = "nameless"
    names: str | None = None
    history: bool | None = None
    stages: tuple[Stage, ...] = ()


@ij.rule("NGO-001", severity="warning", asks="Is every exhibit held by somebody?", hint="say who holds it")
def held(d: ij.Dossier) -> Iterator[ij.Found]:
    """What nobody holds is lost."""
    for exhibit in d.records(Exhibit):
        if exhibit.held_by is None:
            yield ij.Found(exhibit, "held_by", f"nobody holds {exhibit.id}")


def finding(*found: ij.Found, severity: str = "error") -> ij.Rule:
    """A rule that finds just this."""
    return ij.rule("X", severity=severity, asks="Is it?", hint="correct it")(lambda _: found)


BOOT = Exhibit(
    id="exhibit:boot",
    held_by="The Registry",
    sealed=True,
    pages=12,
    labels=("A", "ő"),
    citations=["source:s"],
    note="Győr",
)
SHOE = Exhibit(id="exhibit:shoe")
D = ij.Dossier([BOOT, SHOE])
SURE = [ij.Citation("source:s", confidence="high")]
SOURCE = ij.Source(id="source:s", title="T", citations=SURE)


class TestDecorator:
    """A function made a rule."""

    def test_what_it_keeps(self) -> None:
        """A rule has the code, severity, question and hint it is given; its docstring is the convention."""
        assert isinstance(held, ij.Rule)
        assert (held.code, held.severity, held.asks, held.hint, held.convention) == (
            "NGO-001",
            "warning",
            "Is every exhibit held by somebody?",
            "say who holds it",
            "What nobody holds is lost.",
        )
        assert finding().convention == ""

    @pytest.mark.parametrize("rules", [finding(), (finding(), lambda _: []), ("NGO-001",)], ids=type)
    def test_what_is_no_set_of_rules(self, rules: Any) -> None:
        """A rule by itself, and a function that is none, are refused with how to give them, and not passed over."""
        with pytest.raises(TypeError, match=r"each made by @rule: check\(d, \(\*RULES, my_rule\)\)"):
            ij.check(D, rules)

    @pytest.mark.parametrize("severity", ["error", "warning", "info"])
    def test_severities(self, severity: str) -> None:
        """Each of the three severities is passed on to the problem."""
        (problem,) = finding(ij.Found(BOOT, "", "m"), severity=severity)(D)

        assert problem.severity == severity

    @pytest.mark.parametrize("severity", ["fatal", "Error", "", "errors"])
    def test_any_other_severity(self, severity: str) -> None:
        """Another severity is refused at once, before there is a rule."""
        with pytest.raises(ValueError, match=f'^severity "{severity}" is none of error, warning, info$'):
            ij.rule("X", severity=severity, asks="Is it?", hint="m")

    @pytest.mark.parametrize(("thing", "field"), [(held, "code"), (ij.Found(BOOT, "", "m"), "field")])
    def test_it_never_changes(self, thing: object, field: str) -> None:
        """Neither a rule nor what it found can be changed."""
        with pytest.raises(attrs.exceptions.FrozenInstanceError):
            setattr(thing, field, "other")


class TestFound:
    """How what is found becomes a problem."""

    def test_every_part(self) -> None:
        """The problem has code, severity and hint of the rule; record, pointer, message and value of what was found."""
        assert list(held(D)) == [
            ij.Problem(
                code="NGO-001",
                severity="warning",
                message="nobody holds exhibit:shoe",
                hint="say who holds it",
                record="exhibit:shoe",
                pointer="/held_by",
            )
        ]

    @pytest.mark.parametrize(
        ("found", "expected"),
        [
            pytest.param(
                ij.Found(BOOT, "", "m", "another way", ("rome-statute:12(2)",)),
                {"hint": "another way", "provisions": ("rome-statute:12(2)",)},
                id="its own hint and provisions",
            ),
            pytest.param(ij.Found(BOOT, "", "m", ""), {"hint": ""}, id="nothing to be done"),
            pytest.param(
                ij.Found("exhibit:boot", "held_by", "m"),
                {"pointer": "/held_by", "value": "The Registry"},
                id="by an id",
            ),
            pytest.param(
                ij.Found("state:FRA", "names/0/text", "m"),
                {"record": "state:FRA", "pointer": "/names/0/text"},
                id="by an id that is not there",
            ),
        ],
    )
    def test_what_it_says_itself(self, found: ij.Found, expected: dict[str, Any]) -> None:
        """What is found may say hint and provisions itself, and name the record by its id."""
        whole = {"record": "exhibit:boot", "hint": "correct it", **expected}

        assert list(finding(found)(D)) == [ij.Problem(code="X", message="m", **whole)]

    @pytest.mark.parametrize(
        ("field", "pointer", "value"),
        [
            pytest.param("held_by", "/held_by", "The Registry", id="text"),
            pytest.param("pages", "/pages", "12", id="number"),
            pytest.param("sealed", "/sealed", "true", id="truth"),
            pytest.param("labels", "/labels", '["A", "ő"]', id="texts"),
            pytest.param("labels/1", "/labels/1", "ő", id="one of several"),
            pytest.param("note", "/note", "Győr", id="letters stay"),
            pytest.param("citations/0/source", "/citations/0/source", "source:s", id="within"),
            pytest.param("citations", "/citations", None, id="values with fields"),
            pytest.param("citations/0", "/citations/0", None, id="a value with fields"),
            pytest.param("readings", "/readings", None, id="empty"),
            pytest.param("changes", "/changes", None, id="none"),
            pytest.param("no_field", "/no_field", None, id="no field"),
            pytest.param("", "", None, id="the record as a whole"),
        ],
    )
    def test_the_value(self, field: str, pointer: str, value: str | None) -> None:
        """The value is shown as it is written, where it can be."""
        (problem,) = finding(ij.Found(BOOT, field, "m"))(D)

        assert (problem.pointer, problem.value) == (pointer, value)

    def test_a_long_value_is_cut(self) -> None:
        """Eighty characters of a value are shown."""
        (problem,) = finding(ij.Found(Exhibit(id="exhibit:x", held_by="r" * 100), "held_by", "m"))(D)

        assert problem.value == "r" * 80


class TestCheck:
    """Which rules are asked."""

    def test_all_by_default(self) -> None:
        """Without rules given, those of the library are asked, in their order, and no other."""
        assert ij.check(D) == ij.check(D, ij.RULES)
        assert [(problem.code, problem.record) for problem in ij.check(D)] == [
            ("REF_UNRESOLVED", "exhibit:boot"),
            ("UNCITED", "exhibit:shoe"),
            ("UNGRADED", "exhibit:boot"),
        ]

    def test_others(self) -> None:
        """A rule of one's own stands beside the library's, one may be left out, and any iterable will do."""
        less = (rule for rule in ij.RULES if rule.code != "UNCITED")

        assert ij.check(D, (*ij.RULES, held)) == ij.Problems([*ij.check(D), *held(D)])
        assert [problem.code for problem in ij.check(D, less)] == ["REF_UNRESOLVED", "UNGRADED"]
        assert ij.check(D, ()) == ij.check(ij.Dossier()) == ij.Problems()

    @pytest.mark.parametrize(
        "only",
        ["exhibit:boot", BOOT, ["exhibit:boot"], ij.Dossier([BOOT])],
        ids=["an id", "a record", "several", "a dossier"],
    )
    def test_of_some_records(self, only: Any) -> None:
        """The problems of one's own records alone are shown; of a record that is not there, none can be."""
        assert {problem.record for problem in ij.check(D)} == {"exhibit:boot", "exhibit:shoe"}
        assert ij.check(D, only=only) == ij.check(D).of(record="exhibit:boot")
        with pytest.raises(ij.UnknownRecord, match=r"exhibit:boots.*nearest: exhibit:boot"):
            ij.check(D, only=["exhibit:boots"])

    def test_errors_first(self) -> None:
        """Errors stand before warnings and these before remarks; else the rules are in their order."""
        rules = [finding(ij.Found(BOOT, "pages", severity), severity=severity) for severity in ("info", "error")]

        assert [problem.severity for problem in ij.check(D, (*rules, held, rules[1]))] == [
            *("error", "error", "warning", "info")
        ]

    def test_one_fault_hides_no_other(self) -> None:
        """Two rules that find fault with one field are both heard."""
        twice = ij.check(D, (finding(ij.Found(BOOT, "pages", "m")), finding(ij.Found(BOOT, "pages", "n"))))

        assert [problem.message for problem in twice] == ["m", "n"]

    def test_nothing_registers(self) -> None:
        """Whatever is imported or declared, the rules stay the same plain tuple."""
        code = (
            "import intljustice as ij; before = ij.RULES; "
            "ij.rule('X', severity='error', asks='?', hint='m')(lambda d: ()); import intljustice.rules.identity; "
            "assert type(ij.RULES) is tuple and ij.RULES is before and len(before) == 35"
        )

        subprocess.run([sys.executable, "-c", code], check=True)
        assert held not in ij.RULES
        assert len(ij.RULES) == 35


class TestRecordsOfOnesOwn:
    """Records of another's making, whose fields may mean something else."""

    def test_read_from_a_document(self) -> None:
        """A rule looks at a record of one's own type that was read as at any other."""
        text = '{"intljustice": 1, "records": [{"kind": "exhibit", "id": "exhibit:boot", "pages": 3}]}'
        read = ij.Codec(extra=(Exhibit,)).loads(text)

        assert [problem.record for problem in ij.check(read, (held,))] == ["exhibit:boot"]

    def test_fields_of_the_same_name(self) -> None:
        """Names, histories and treaties that are plain texts, numbers or none are not judged as the library's own."""
        odd = Exhibit(
            id="exhibit:odd",
            names=("Boot", "Boot"),
            history="found in 1999, lost in 1998",
            stages=("found", "lost"),
            steps=3,
            changes="none",
            treaty="treaty:none",
            citations=SURE,
        )
        nameless = [
            Nameless(id="nameless:a", stages=(Stage(day="in May"), Stage(day="in April")), citations=SURE),
            *(Nameless(id=f"nameless:{slug}", names="N", history=True, citations=SURE) for slug in "bc"),
        ]

        assert ij.check(ij.Dossier([odd, attrs.evolve(odd, id="exhibit:x"), *nameless, SOURCE])) == ij.Problems()

    def test_references_are_followed(self) -> None:
        """Only a field that says that it is a reference is followed as one, and as in the library's own."""
        seen = Exhibit(
            id="exhibit:seen", kept_with="exhibit:gone", seen_by=("person:x", "person:x"), citations=["source:s"]
        )

        problems = ij.check(ij.Dossier([seen, BOOT]))

        assert [(problem.code, problem.pointer) for problem in problems.of(record=seen)] == [
            ("REF_UNRESOLVED", "/citations/0/source"),
            ("REF_UNRESOLVED", "/seen_by/0"),
            ("REF_UNRESOLVED", "/seen_by/1"),
            ("UNGRADED", "/citations"),
            ("LISTED_TWICE", "/seen_by/1"),
        ]

    def test_absurd_places(self) -> None:
        """A path with more digits than a number may have is reported as one that leads nowhere."""
        citation = ij.Citation("source:s", fields=[f"labels/{'9' * 5000}"])
        endless = Exhibit(id="exhibit:endless", citations=[citation], labels=("A",))

        (problem,) = ij.check(ij.Dossier([endless])).of("FIELD_UNKNOWN")

        assert problem.pointer == "/citations/0/fields/0"


@settings(
    max_examples=min(int(os.environ.get("INTLJUSTICE_EXAMPLES", "100")), 600),
    deadline=None,
    database=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
@given(dossiers(Exhibit, Nameless, *KINDS))
def test_every_rule_answers(dossier: ij.Dossier) -> None:
    """Over any dossier nothing is raised; each problem is of a rule and a record that are there, and can be read.

    The order of the records is nothing to the rules: put in the other way round they have the same problems.
    """
    problems = ij.check(dossier)

    assert {problem.code for problem in problems} <= {rule.code for rule in ij.RULES}
    assert all(problem.record in dossier and problem.message and problem.hint for problem in problems)
    assert len(problems.text().splitlines()) == 1 + len(problems)
    assert len(json.loads(problems.json())) == len(problems)
    assert ij.check(ij.Dossier(reversed([*dossier]), dossier.about)) == problems
