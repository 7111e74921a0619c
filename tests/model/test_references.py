"""Ids of records, `kind:slug`, and which kinds a field may name."""

import re
from typing import Annotated

import attrs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.model.refusals import faults_of, problem_of

import intljustice as ij
from intljustice.model.references import STATE_CODES_OUTSIDE_ISO, HasId, as_id

PROPERTY = settings(derandomize=True, deadline=None, max_examples=200)
FRANCE = ij.State(id="state:FRA", names=["France"])

WORDS = st.text("abcdefghijklmnopqrstuvwxyz", min_size=1, max_size=8)
KINDS = st.lists(WORDS, min_size=1, max_size=3).map("-".join).filter(lambda kind: kind != "state")
SLUGS = st.lists(st.text("abcxyz0189", min_size=1, max_size=8), min_size=1, max_size=4).map("-".join)


@attrs.frozen(kw_only=True)
class Mark(ij.Structure):
    """Something that may name records of several kinds."""

    of: ij.AnyId | None = None
    state: Annotated[str, ij.Kinds("state")] | None = None
    treaty: Annotated[str, ij.Kinds("treaty")] | None = None
    actor: Annotated[str, ij.Kinds("person", "group")] | None = None
    party: Annotated[str, ij.Kinds("state", "person", "group")] | None = None


class TestIds:
    """What is an id, and of which kind."""

    @pytest.mark.parametrize(
        ("text", "kind"),
        [
            pytest.param("state:FRA", "a state", id="a State"),
            pytest.param("state:XKX", "a state", id="a State outside ISO"),
            pytest.param("treaty:rome-statute", "a treaty", id="a treaty"),
            pytest.param("sanction:us-2025-khan", "a sanction", id="with digits"),
            pytest.param("source:46", "a source", id="digits alone"),
            pytest.param("field-visit:ukr-1", "a field-visit", id="a kind of two words"),
            pytest.param("states:fra", "a states", id="a kind that begins like State"),
            pytest.param("a:" + "x" * 198, "an a", id="two hundred characters"),
            pytest.param("amendment:x", "an amendment", id="a kind in a"),
            pytest.param("exhibit:x", "an exhibit", id="a kind in e"),
            pytest.param("impact:x", "an impact", id="a kind in i"),
            pytest.param("organisation:x", "an organisation", id="a kind in o"),
            pytest.param("university:x", "a university", id="a kind in u, which mostly sounds like one in y"),
        ],
    )
    def test_ids(self, text: str, kind: str) -> None:
        """An id may stand for any record, and is refused by its kind where another is wanted."""
        assert Mark(of=text).of == text
        assert problem_of(Mark, actor=text) == ij.Problem(
            code="REF_KIND",
            message=f'"{text}" names {kind} where a group or a person is wanted',
            hint="write the id of a group or a person",
            pointer="/actor",
            value=f'"{text}"' if len(text) < 60 else f'"{text[:57]}…"',
        )

    @pytest.mark.parametrize(
        "text",
        [
            pytest.param("rome-statute", id="no kind"),
            pytest.param(":rome-statute", id="an empty kind"),
            pytest.param("treaty:", id="no slug"),
            pytest.param("state:fra", id="a State in small letters"),
            pytest.param("state:FR", id="two letters for a State"),
            pytest.param("state:FRAN", id="four letters for a State"),
            pytest.param("state:F1A", id="a digit in a State's code"),
            pytest.param("Treaty:rome-statute", id="a capital in the kind"),
            pytest.param("treaty:Rome-statute", id="a capital in the slug"),
            pytest.param("treaty:FRA", id="capitals for what is no State"),
            pytest.param("treaty:rome--statute", id="two hyphens"),
            pytest.param("treaty:-rome", id="a hyphen first"),
            pytest.param("treaty:rome-", id="a hyphen last"),
            pytest.param("treaty:rome_statute", id="an underscore"),
            pytest.param("treaty:rome statute", id="a blank"),
            pytest.param("treaty:r\u00f4me", id="an accent"),
            pytest.param("treaty2:rome", id="a digit in the kind"),
            pytest.param("-treaty:rome", id="a hyphen before the kind"),
            pytest.param("treaty:rome:5", id="two colons"),
            pytest.param("treaty:rome\n", id="a line end"),
            pytest.param("a:" + "x" * 199, id="two hundred and one characters"),
        ],
    )
    def test_no_ids(self, text: str) -> None:
        """A text that is no id names nothing."""
        assert faults_of(Mark, of=text) == ["/of REF_FORM"]
        assert faults_of(Mark, treaty=text) == ["/treaty REF_FORM"]

    @PROPERTY
    @given(KINDS, SLUGS)
    def test_any(self, kind: str, name: str) -> None:
        """Any kind and any slug make an id."""
        assert Mark(of=f"{kind}:{name}").of == f"{kind}:{name}"

    @PROPERTY
    @given(st.text("ABCDEFGHIJKLMNOPQRSTUVWXYZ", min_size=3, max_size=3))
    def test_states(self, code: str) -> None:
        """Any three capitals can be the code of a State, existing or former."""
        assert Mark(state=f"state:{code}").state == f"state:{code}"
        assert faults_of(Mark, state=f"state:{code.lower()}") == ["/state REF_FORM"]

    def test_codes_outside_iso(self) -> None:
        """Each State code that ISO 3166-1 does not assign makes an id and stands with a reason."""
        assert "XKX" in STATE_CODES_OUTSIDE_ISO
        for code, reason in STATE_CODES_OUTSIDE_ISO.items():
            assert Mark(state=f"state:{code}").state == f"state:{code}"
            assert len(reason) > 20


class TestReference:
    """What a field that names records takes and refuses."""

    @pytest.mark.parametrize(
        ("field", "given", "expected"),
        [
            pytest.param("state", "state:FRA", "state:FRA", id="an id"),
            pytest.param("state", FRANCE, "state:FRA", id="a record"),
            pytest.param("actor", "group:judges", "group:judges", id="one of two kinds"),
            pytest.param("of", "visit:one", "visit:one", id="a kind of one's own"),
            pytest.param("of", None, None, id="none"),
        ],
    )
    def test_taken(self, field: str, given: object, expected: str | None) -> None:
        """An id stands for itself and a record for its id."""
        assert getattr(Mark(**{field: given}), field) == expected  # type: ignore[arg-type] # an id or a record

    @pytest.mark.parametrize(
        ("field", "text", "example"),
        [
            pytest.param("state", "FRA", "state:FRA", id="a State"),
            pytest.param("state", "USA", "state:USA", id="another State by its bare code"),
            pytest.param("state", "US", "state:FRA", id="a code of two letters"),
            pytest.param("treaty", "Rome Statute", "treaty:rome-statute", id="a name to slug"),
            pytest.param("treaty", "treaty:Rome Statute", "treaty:rome-statute", id="a slug to correct"),
            pytest.param("treaty", "\u6cd5", "treaty:slug", id="nothing Latin"),
            pytest.param("actor", "Khan", "group:khan", id="the first of two kinds"),
            pytest.param("of", "Khan", "kind:khan", id="any kind"),
        ],
    )
    def test_form(self, field: str, text: str, example: str) -> None:
        """What is no id is refused with an example that could be meant."""
        message, hint = f'"{text}" is not an id', f"write kind:slug, e.g. {example}"
        expected = ij.Problem(code="REF_FORM", message=message, hint=hint, pointer=f"/{field}", value=f'"{text}"')
        assert problem_of(Mark, **{field: text}) == expected

    @pytest.mark.parametrize(
        ("field", "kinds"), [("state", "a state"), ("party", "a group or a person or a state")], ids=["one", "three"]
    )
    def test_kind(self, field: str, kinds: str) -> None:
        """An id of a kind that is not allowed is refused with those that are."""
        problem = problem_of(Mark, **{field: "treaty:rome-statute"})
        assert problem.message == f'"treaty:rome-statute" names a treaty where {kinds} is wanted'
        assert problem.hint == f"write the id of {kinds}"

    def test_long(self) -> None:
        """Of a long text the first sixty characters are shown."""
        assert problem_of(Mark, of="!" * 61).message == f'"{"!" * 60}" is not an id'

    @pytest.mark.parametrize("value", ["state:FRA", FRANCE], ids=["id", "record"])
    def test_as_id(self, value: str | ij.State) -> None:
        """Where an id is asked for, a record gives its id."""
        assert as_id(value) == "state:FRA"
        assert [isinstance(other, HasId) for other in (FRANCE, "state:FRA", None, 5)] == [True, False, False, False]


class TestKinds:
    """The kinds of record a field may name."""

    def test_equal(self) -> None:
        """Equal when the same kinds are allowed, in whatever order they are named."""
        assert ij.Kinds("state", "person") == ij.Kinds("person", "state")
        assert hash(ij.Kinds("state", "person")) == hash(ij.Kinds("person", "state"))
        others: list[object] = [ij.Kinds("state"), ij.Kinds(), ij.Kinds("state", "person", "group"), "state", None]
        assert all(other != ij.Kinds("state", "person") for other in others)

    def test_repr(self) -> None:
        """Its representation is the call that makes it."""
        assert repr(ij.Kinds("state", "person")) == "Kinds('person', 'state')"
        assert repr(ij.Kinds()) == "Kinds()"


class TestSlug:
    """An id made from a name."""

    @pytest.mark.parametrize(
        ("kind", "text", "expected"),
        [
            pytest.param("person", "Luz del Carmen Ib\u00e1\u00f1ez", "person:luz-del-carmen-ibanez", id="accents"),
            pytest.param("person", "Ibanez, L. C.", "person:ibanez-l-c", id="points and commas"),
            pytest.param("person", "  O'Brien  ", "person:o-brien", id="an apostrophe and blanks around"),
            pytest.param("treaty", "Rome Statute (1998)", "treaty:rome-statute-1998", id="brackets and digits"),
            pytest.param("person", "Stra\u00dfe", "person:strae", id="a letter without plain form is dropped"),
            pytest.param("organisation", "\ufb01nance \u2168", "organisation:finance-ix", id="letters in one sign"),
            pytest.param("field-visit", "One", "field-visit:one", id="a kind of two words"),
            pytest.param("person", "x" * 150, "person:" + "x" * 100, id="cut at a hundred"),
            pytest.param("person", "x" * 99 + " y", "person:" + "x" * 99, id="never cut behind a hyphen"),
        ],
    )
    def test_worked(self, kind: str, text: str, expected: str) -> None:
        """Accents are dropped, letters made small and words joined by hyphens."""
        assert ij.slug(kind, text) == expected

    @pytest.mark.parametrize(
        ("kind", "text", "shown"),
        [
            pytest.param("person", "", "", id="nothing"),
            pytest.param("person", "...", "...", id="no letter"),
            pytest.param("person", "\u6cd5\u5b98", "\u6cd5\u5b98", id="no Latin"),
            pytest.param("Person", "Khan", "Khan", id="no kind"),
            pytest.param("state", "France", "France", id="a State"),
            pytest.param("person", "!" * 61, "!" * 60, id="a long text is cut"),
        ],
    )
    def test_refused(self, kind: str, text: str, shown: str) -> None:
        """Where nothing is left no id is invented."""
        problem = problem_of(ij.slug, kind, text)
        assert (problem.code, problem.hint) == ("ID_FORM", "give a kind like person and a name in Latin letters")
        assert problem.message == f'no id of the kind "{kind}" can be made from "{shown}"'

    @PROPERTY
    @given(KINDS, st.text(max_size=130))
    def test_any(self, kind: str, text: str) -> None:
        """What is made is an id of that kind, and making it again changes nothing."""
        try:
            made = ij.slug(kind, text)
        except ij.InvalidValue:
            assert re.search("[A-Za-z0-9]", text) is None
            return
        assert Mark(of=made).of == made
        assert made.partition(":")[0] == kind
        assert ij.slug(kind, made.partition(":")[2]) == made


class TestRandomId:
    """A new id that says nothing about its bearer."""

    @pytest.mark.parametrize("kind", ["person", "field-visit"])
    def test_form(self, kind: str) -> None:
        """It is an id of the kind, with twenty characters of five random bits behind an x."""
        made = ij.random_id(kind)
        assert re.fullmatch(rf"{kind}:x[a-z2-7]{{20}}", made)
        assert Mark(of=made).of == made

    def test_never_twice(self) -> None:
        """It never comes twice, and every character varies."""
        made = {ij.random_id("person") for _ in range(500)}
        assert len(made) == 500
        assert all(len(set(column)) == 32 for column in list(zip(*made, strict=True))[len("person:x") :])

    @pytest.mark.parametrize("kind", ["Person", "", "person2", "state", "per son"])
    def test_refused(self, kind: str) -> None:
        """A kind that is none is refused, and State, whose ids are codes."""
        message, hint = (
            f'"{kind}" is not a kind whose ids can be drawn at random',
            "give a kind in small letters, e.g. person",
        )
        expected = ij.Problem(code="ID_FORM", message=message, hint=hint, value=f'"{kind}"')
        assert problem_of(ij.random_id, kind) == expected
