"""Rule: how a function of one's own becomes one, over the library's records and over records of one's own."""

import subprocess
import sys
from collections.abc import Iterator
from typing import Any, ClassVar

import attrs
import pytest

import intljustice as ij


@attrs.frozen(kw_only=True)
class Exhibit(ij.Record):
    """A record type of one's own, with fields that are called as those of others and hold something else."""

    kind: ClassVar[str] = "exhibit"
    held_by: str | None = None
    sealed: bool | None = None
    pages: int | None = None
    labels: tuple[str, ...] = ()
    seen_by: tuple[ij.AnyId, ...] = ()
    names: tuple[str, ...] = ()
    history: str | None = None
    stages: tuple[str, ...] = ()
    steps: int | None = None
    changes: str | None = None
    treaty: str | None = None
    initials: tuple[str, ...] = ()
    kept_with: str | None = None


@attrs.frozen(kw_only=True)
class Nameless(ij.Record):
    """A record type of one's own whose names and steps are no lists."""

    kind: ClassVar[str] = "nameless"
    names: str | None = None
    history: bool | None = None


CODEC = ij.Codec(extra=(Exhibit,))


@ij.rule("NGO-001", severity="warning", asks="Is every exhibit held by somebody?", hint="say who holds it")
def held(d: ij.Dossier) -> Iterator[ij.Found]:
    """What nobody holds is lost."""
    for exhibit in d.records(Exhibit):
        if exhibit.held_by is None:
            yield ij.Found(exhibit, "held_by", f"nobody holds {exhibit.id}")


def finding(*found: ij.Found, severity: str = "error") -> ij.Rule:
    """A rule that finds just this."""
    return ij.rule("X", severity=severity, asks="Is it?", hint="mend it")(lambda _: found)


BOOT = Exhibit(
    id="exhibit:boot",
    held_by="The Registry",
    sealed=True,
    pages=12,
    labels=("A", "B"),
    citations=["source:s"],
    note="Győr",
    initials=("é", "ő"),
)
D = ij.Dossier([BOOT, Exhibit(id="exhibit:shoe")])


class TestDecorator:
    """A function made a rule."""

    def test_what_it_keeps(self) -> None:
        """Code, severity, question and mend; its docstring is the convention."""
        assert (held.code, held.severity, held.asks, held.hint) == (
            "NGO-001",
            "warning",
            "Is every exhibit held by somebody?",
            "say who holds it",
        )
        assert held.convention == "What nobody holds is lost."
        assert isinstance(held, ij.Rule)

    @pytest.mark.parametrize("rules", [finding(), (finding(), lambda _: []), ("NGO-001",)], ids=type)
    def test_what_is_no_set_of_rules(self, rules: Any) -> None:
        """A rule by itself, and a function that is none, are refused with how to give them, and not passed over."""
        with pytest.raises(TypeError, match=r"each made by @rule: check\(d, \(\*RULES, my_rule\)\)"):
            ij.check(D, rules)

    def test_without_a_docstring(self) -> None:
        """It has no convention."""
        assert finding().convention == ""

    @pytest.mark.parametrize("severity", ["error", "warning", "info"])
    def test_severities(self, severity: str) -> None:
        """Each of the three is passed on."""
        (problem,) = finding(ij.Found(BOOT, "", "m"), severity=severity)(D)

        assert problem.severity == severity

    @pytest.mark.parametrize("severity", ["fatal", "Error", "", "errors"])
    def test_any_other_is_refused(self, severity: str) -> None:
        """At once, before there is a rule."""
        with pytest.raises(ValueError, match=f'^severity "{severity}" is none of error, warning, info$'):
            ij.rule("X", severity=severity, asks="Is it?", hint="m")

    def test_it_never_changes(self) -> None:
        """Neither a rule nor what it found."""
        with pytest.raises(attrs.exceptions.FrozenInstanceError):
            held.code = "OTHER"  # type: ignore[misc] # that is the point
        with pytest.raises(attrs.exceptions.FrozenInstanceError):
            ij.Found(BOOT, "", "m").field = "id"  # type: ignore[misc] # that is the point


class TestFound:
    """How what is found becomes a problem."""

    def test_every_part(self) -> None:
        """Code, severity and mend of the rule; record, pointer, message and value of what was found."""
        (problem,) = held(D)

        assert problem == ij.Problem(
            code="NGO-001",
            severity="warning",
            message="nobody holds exhibit:shoe",
            hint="say who holds it",
            record="exhibit:shoe",
            pointer="/held_by",
        )

    def test_its_own_mend_and_provisions(self) -> None:
        """They stand where it has them."""
        (problem,) = finding(ij.Found(BOOT, "", "m", "another way", ("rome-statute:12(2)",)))(D)

        assert problem.hint == "another way"
        assert problem.provisions == ("rome-statute:12(2)",)

    def test_an_empty_mend_is_its_own(self) -> None:
        """Where nothing is to be done, nothing is said."""
        (problem,) = finding(ij.Found(BOOT, "", "m", ""))(D)

        assert str(problem) == "exhibit:boot  X  m"

    def test_a_record_or_its_id(self) -> None:
        """Both give the same problem, value included."""
        by_record, by_id = finding(ij.Found(BOOT, "held_by", "m"), ij.Found("exhibit:boot", "held_by", "m"))(D)

        assert by_record == by_id
        assert by_id.record == "exhibit:boot"
        assert by_id.value == "The Registry"

    def test_an_id_that_is_not_there(self) -> None:
        """The problem names it, and has no value."""
        (problem,) = finding(ij.Found("state:FRA", "names/0/text", "m"))(D)

        assert (problem.record, problem.pointer, problem.value) == ("state:FRA", "/names/0/text", None)

    @pytest.mark.parametrize(
        ("field", "pointer", "value"),
        [
            pytest.param("held_by", "/held_by", "The Registry", id="text"),
            pytest.param("pages", "/pages", "12", id="number"),
            pytest.param("sealed", "/sealed", "true", id="truth"),
            pytest.param("labels", "/labels", '["A", "B"]', id="texts"),
            pytest.param("labels/1", "/labels/1", "B", id="one of several"),
            pytest.param("note", "/note", "Győr", id="letters stay"),
            pytest.param("initials", "/initials", '["é", "ő"]', id="letters of several stay"),
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
        """It is shown as it is written, where it can be."""
        (problem,) = finding(ij.Found(BOOT, field, "m"))(D)

        assert (problem.pointer, problem.value) == (pointer, value)

    def test_a_long_value_is_cut(self) -> None:
        """Eighty characters are shown."""
        (problem,) = finding(ij.Found(Exhibit(id="exhibit:x", held_by="r" * 100), "held_by", "m"))(D)

        assert problem.value == "r" * 80


class TestCheck:
    """Which rules are asked."""

    def test_all_by_default(self) -> None:
        """The rules of the library, in their order, and no other."""
        assert ij.check(D) == ij.check(D, ij.RULES)
        assert [(one.code, one.record) for one in ij.check(D)] == [
            ("REF_UNRESOLVED", "exhibit:boot"),
            ("UNCITED", "exhibit:shoe"),
            ("UNGRADED", "exhibit:boot"),
        ]

    def test_one_more(self) -> None:
        """A rule of one's own stands beside them."""
        assert ij.check(D, (*ij.RULES, held)) == ij.Problems([*ij.check(D), *held(D)])

    def test_one_less(self) -> None:
        """A rule that is left out is silent, and silences no other."""
        less = tuple(one for one in ij.RULES if one.code != "UNCITED")

        assert [one.code for one in ij.check(D, less)] == ["REF_UNRESOLVED", "UNGRADED"]

    def test_none(self) -> None:
        """No rule finds nothing."""
        assert ij.check(D, ()) == ij.Problems()

    def test_any_iterable(self) -> None:
        """A generator of rules will do."""
        assert [one.code for one in ij.check(D, (one for one in (held, held)))] == ["NGO-001", "NGO-001"]

    def test_one_fault_hides_no_other(self) -> None:
        """Two rules that find fault with one field are both heard."""
        twice = ij.check(D, (finding(ij.Found(BOOT, "pages", "m")), finding(ij.Found(BOOT, "pages", "n"))))

        assert [one.message for one in twice] == ["m", "n"]

    def test_of_nothing(self) -> None:
        """An empty dossier is sound."""
        assert ij.check(ij.Dossier()) == ij.Problems()

    def test_nothing_registers(self) -> None:
        """Whatever is imported or declared, the rules stay the same plain tuple."""
        wording = (
            "import intljustice as ij; before = ij.RULES; "
            "ij.rule('X', severity='error', asks='?', mend='m')(lambda d: ()); import intljustice.rules.identity; "
            "assert type(ij.RULES) is tuple and ij.RULES is before and len(before) == 34"
        )

        subprocess.run([sys.executable, "-c", wording], check=True)
        assert held not in ij.RULES
        assert len(ij.RULES) == 34


class TestRecordsOfOnesOwn:
    """Records of another's making, whose fields may mean something else."""

    def test_read_from_a_document(self) -> None:
        """A rule looks at them as at any other."""
        text = '{"intljustice": 1, "records": [{"kind": "exhibit", "id": "exhibit:boot", "pages": 3}]}'

        assert [one.record for one in ij.check(CODEC.loads(text), (held,))] == ["exhibit:boot"]

    def test_fields_of_the_same_name(self) -> None:
        """A history that is a text, and names that are texts, are none of the library's business."""
        odd = Exhibit(
            id="exhibit:odd",
            names=("Boot", "Boot"),
            history="found in 1999, lost in 1998",
            stages=("found", "lost"),
            steps=3,
            changes="none",
            treaty="treaty:none",
            citations=[ij.Citation("source:s", confidence="high")],
        )
        source = ij.Source(id="source:s", title="T", citations=[ij.Citation("source:s", confidence="high")])

        assert ij.check(ij.Dossier([odd, attrs.evolve(odd, id="exhibit:other"), source])) == ij.Problems()

    def test_fields_that_are_no_lists(self) -> None:
        """Names and a history that are one thing, or none, are none of its business either."""
        source = ij.Source(id="source:s", title="T", citations=[ij.Citation("source:s", confidence="high")])
        odd = [Nameless(id="nameless:a", citations=source.citations)]
        odd += [Nameless(id=f"nameless:{name}", names="N", history=True, citations=source.citations) for name in "bc"]

        assert ij.check(ij.Dossier([*odd, source])) == ij.Problems()

    def test_a_reference_says_that_it_is_one(self) -> None:
        """A plain text is a text, whatever it looks like; as `AnyId` the same text is followed."""
        one = Exhibit(id="exhibit:one", kept_with="exhibit:gone", seen_by=("person:x",))

        assert [one.pointer for one in ij.check(ij.Dossier([one])).errors] == ["/seen_by/0"]

    def test_references_are_followed(self) -> None:
        """As in the library's own."""
        seen = Exhibit(id="exhibit:seen", seen_by=("person:x", "person:x"), citations=["source:s"])

        problems = ij.check(ij.Dossier([seen, BOOT]))

        assert [(one.code, one.pointer) for one in problems.of(record=seen)] == [
            ("REF_UNRESOLVED", "/citations/0/source"),
            ("REF_UNRESOLVED", "/seen_by/0"),
            ("REF_UNRESOLVED", "/seen_by/1"),
            ("UNGRADED", "/citations"),
            ("LISTED_TWICE", "/seen_by/1"),
        ]

    def test_absurd_places(self) -> None:
        """A path with more digits than a number may have leads nowhere, and is said to."""
        endless = Exhibit(
            id="exhibit:endless", citations=[ij.Citation("source:s", fields=[f"labels/{'9' * 5000}"])], labels=("A",)
        )

        (problem,) = ij.check(ij.Dossier([endless])).of(code="FIELD_UNKNOWN")

        assert problem.pointer == "/citations/0/fields/0"
