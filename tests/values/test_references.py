"""Ids of records, `kind:slug`, and which kinds a field may name."""

import re
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from intljustice.errors import InvalidValue, Problem
from intljustice.model.references import (
    STATE_CODES_OUTSIDE_ISO,
    HasId,
    Kinds,
    as_id,
    as_optional_id,
    is_kind,
    kind_of,
    may_name,
    random_id,
    reference,
    slug,
    with_article,
)
from intljustice.records.actors import State

PROPERTY = settings(derandomize=True, deadline=None, max_examples=200)

WORDS = st.text("abcdefghijklmnopqrstuvwxyz", min_size=1, max_size=8)
KINDS = st.lists(WORDS, min_size=1, max_size=3).map("-".join).filter(lambda kind: kind != "state")
SLUGS = st.lists(st.text("abcxyz0189", min_size=1, max_size=8), min_size=1, max_size=4).map("-".join)

IDS = [
    pytest.param("state:FRA", "state", id="a State"),
    pytest.param("state:XKX", "state", id="a State outside ISO"),
    pytest.param("treaty:rome-statute", "treaty", id="a treaty"),
    pytest.param("sanction:us-2025-khan", "sanction", id="with digits"),
    pytest.param("source:46", "source", id="digits alone"),
    pytest.param("jurisdiction-declaration:ukr-1", "jurisdiction-declaration", id="a kind of two words"),
    pytest.param("states:fra", "states", id="a kind that begins like State"),
    pytest.param("a:" + "x" * 198, "a", id="two hundred characters"),
]
NO_IDS = [
    pytest.param("", id="empty"),
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
]


class TestKindOf:
    """The kind an id names."""

    @pytest.mark.parametrize(("text", "kind"), IDS)
    def test_ids(self, text: str, kind: str) -> None:
        """An id begins with its kind."""
        assert kind_of(text) == kind

    @pytest.mark.parametrize("text", NO_IDS)
    def test_no_ids(self, text: str) -> None:
        """A text that is no id names no kind."""
        assert kind_of(text) is None

    @PROPERTY
    @given(KINDS, SLUGS)
    def test_any(self, kind: str, name: str) -> None:
        """Any kind and any slug make an id, unless it is too long."""
        assert kind_of(f"{kind}:{name}") == kind

    @PROPERTY
    @given(st.text("ABCDEFGHIJKLMNOPQRSTUVWXYZ", min_size=3, max_size=3))
    def test_states(self, code: str) -> None:
        """Any three capitals can be the code of a State, existing or former."""
        assert kind_of(f"state:{code}") == "state"
        assert kind_of(f"state:{code.lower()}") is None


class TestIsKind:
    """Whether a text can be the kind of a record."""

    @pytest.mark.parametrize(
        ("text", "expected"),
        [
            pytest.param("state", True, id="a word"),
            pytest.param("field-visit", True, id="two words"),
            pytest.param("", False, id="empty"),
            pytest.param("State", False, id="a capital"),
            pytest.param("visit2", False, id="a digit"),
            pytest.param("field_visit", False, id="an underscore"),
            pytest.param("field-", False, id="a hyphen last"),
            pytest.param("field--visit", False, id="two hyphens"),
            pytest.param("visite\u00e9", False, id="an accent"),
        ],
    )
    def test_table(self, text: str, *, expected: bool) -> None:
        """Small letters, words joined by hyphens."""
        assert is_kind(text) is expected


class TestKinds:
    """The kinds of record a field may name."""

    @pytest.mark.parametrize(
        ("kinds", "kind", "expected"),
        [
            pytest.param(Kinds("state"), "state", True, id="the one"),
            pytest.param(Kinds("state"), "treaty", False, id="another"),
            pytest.param(Kinds("state"), None, False, id="no id"),
            pytest.param(Kinds("state", "treaty"), "treaty", True, id="the second"),
            pytest.param(Kinds(), "treaty", True, id="any"),
            pytest.param(Kinds(), None, False, id="any, but no id"),
        ],
    )
    def test_allow(self, kinds: Kinds, kind: str | None, *, expected: bool) -> None:
        """The named kinds are allowed, or any kind where none is named; no id is none."""
        assert kinds.allow(kind) is expected

    def test_equal(self) -> None:
        """Equal when the same kinds are allowed, in whatever order they are named."""
        assert Kinds("state", "person") == Kinds("person", "state")
        assert hash(Kinds("state", "person")) == hash(Kinds("person", "state"))
        others: list[object] = [Kinds("state"), Kinds(), Kinds("state", "person", "group"), "state", None]
        assert all(other != Kinds("state", "person") for other in others)

    def test_repr(self) -> None:
        """Its representation is the call that makes it."""
        assert repr(Kinds("state", "person")) == "Kinds('person', 'state')"
        assert repr(Kinds()) == "Kinds()"


class TestMayName:
    """Whether a text may stand where records are named."""

    @pytest.mark.parametrize(
        ("kinds", "text", "expected"),
        [
            pytest.param(Kinds("state"), "state:FRA", True, id="of the kind"),
            pytest.param(Kinds("state"), "treaty:rome-statute", False, id="of another"),
            pytest.param(Kinds("state"), "France", False, id="no id"),
            pytest.param(Kinds("state"), None, True, id="nothing named"),
            pytest.param(Kinds(), "visit:one", True, id="of any kind"),
            pytest.param(Kinds(), "one", False, id="no id of any kind"),
        ],
    )
    def test_table(self, kinds: Kinds, text: str | None, *, expected: bool) -> None:
        """An id of these kinds may stand, and nothing may; asked twice, the answer is the same."""
        assert may_name(kinds)(text) is expected
        assert may_name(kinds)(text) is expected


class TestReference:
    """An id that is well formed and of an allowed kind."""

    @pytest.mark.parametrize(
        ("text", "kinds"),
        [
            pytest.param("state:FRA", Kinds("state"), id="the one kind"),
            pytest.param("group:judges", Kinds("state", "group"), id="one of two"),
            pytest.param("visit:one", Kinds(), id="any kind"),
        ],
    )
    def test_taken(self, text: str, kinds: Kinds) -> None:
        """The id is given back."""
        assert reference(text, kinds) == text

    @pytest.mark.parametrize(
        ("text", "kinds", "hint"),
        [
            pytest.param("FRA", Kinds("state"), "write kind:slug, e.g. state:FRA", id="a State"),
            pytest.param("USA", Kinds("state"), "write kind:slug, e.g. state:USA", id="another State by its bare code"),
            pytest.param("US", Kinds("state"), "write kind:slug, e.g. state:FRA", id="a code of two letters"),
            pytest.param("France", Kinds("state", "treaty"), "write kind:slug, e.g. state:FRA", id="a State first"),
            pytest.param(
                "Rome Statute", Kinds("treaty"), "write kind:slug, e.g. treaty:rome-statute", id="a name to slug"
            ),
            pytest.param(
                "treaty:Rome Statute", Kinds("treaty"), "write kind:slug, e.g. treaty:rome-statute", id="a slug to mend"
            ),
            pytest.param("Khan", Kinds("person", "group"), "write kind:slug, e.g. group:khan", id="the first of two"),
            pytest.param("Khan", Kinds(), "write kind:slug, e.g. kind:khan", id="any kind"),
            pytest.param("\u6cd5", Kinds("treaty"), "write kind:slug, e.g. treaty:slug", id="nothing Latin"),
        ],
    )
    def test_form(self, text: str, kinds: Kinds, hint: str) -> None:
        """What is no id is refused with an example that could be meant."""
        with pytest.raises(InvalidValue) as caught:
            reference(text, kinds)
        assert caught.value.problems == (
            Problem(code="REF_FORM", message=f'"{text}" is not an id', hint=hint, value=f'"{text}"'),
        )

    @pytest.mark.parametrize(
        ("text", "kinds", "message", "hint"),
        [
            pytest.param(
                "treaty:rome-statute",
                Kinds("state"),
                '"treaty:rome-statute" names a treaty where a state is wanted',
                "write the id of a state",
                id="one kind",
            ),
            pytest.param(
                "treaty:rome-statute",
                Kinds("state", "person", "group"),
                '"treaty:rome-statute" names a treaty where a group or a person or a state is wanted',
                "write the id of a group or a person or a state",
                id="three kinds",
            ),
            pytest.param(
                "visit:one",
                Kinds("person"),
                '"visit:one" names a visit where a person is wanted',
                "write the id of a person",
                id="a kind of one's own",
            ),
        ],
    )
    def test_kind(self, text: str, kinds: Kinds, message: str, hint: str) -> None:
        """An id of a kind that is not allowed is refused with those that are."""
        with pytest.raises(InvalidValue) as caught:
            reference(text, kinds)
        assert caught.value.problems == (Problem(code="REF_KIND", message=message, hint=hint, value=f'"{text}"'),)

    def test_long(self) -> None:
        """Of a long text the first sixty characters are shown."""
        with pytest.raises(InvalidValue) as caught:
            reference("!" * 61, Kinds())
        assert caught.value.problems[0].message == f'"{"!" * 60}" is not an id'


class TestWithArticle:
    """A kind as it is spoken of in a sentence."""

    @pytest.mark.parametrize(
        ("kind", "expected"),
        [
            ("state", "a state"),
            ("amendment", "an amendment"),
            ("exhibit", "an exhibit"),
            ("impact", "an impact"),
            ("organisation", "an organisation"),
            ("university", "a university"),
        ],
    )
    def test_words(self, kind: str, expected: str) -> None:
        """Its article goes with its first letter; a word in u mostly sounds like one in y."""
        assert with_article(kind) == expected


class TestAsId:
    """The id of what may be an id or a record."""

    FRANCE = State(id="state:FRA", names=["France"])

    @pytest.mark.parametrize("value", ["state:FRA", FRANCE], ids=["id", "record"])
    def test_id(self, value: str | State) -> None:
        """An id stands for itself and a record for its id."""
        assert as_id(value) == "state:FRA"
        assert as_optional_id(value) == "state:FRA"

    def test_none(self) -> None:
        """Where none is needed, none is none."""
        assert as_optional_id(None) is None

    @pytest.mark.parametrize(
        ("value", "expected"),
        [(FRANCE, True), ("state:FRA", False), (None, False), (5, False)],
        ids=["record", "text", "none", "number"],
    )
    def test_has_id(self, value: object, *, expected: bool) -> None:
        """A record has an id; a text is one and has none."""
        assert isinstance(value, HasId) is expected


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
        assert slug(kind, text) == expected

    @pytest.mark.parametrize(
        ("kind", "text", "message"),
        [
            pytest.param("person", "", 'no id of the kind "person" can be made from ""', id="nothing"),
            pytest.param("person", "...", 'no id of the kind "person" can be made from "..."', id="no letter"),
            pytest.param(
                "person", "\u6cd5\u5b98", 'no id of the kind "person" can be made from "\u6cd5\u5b98"', id="no Latin"
            ),
            pytest.param("Person", "Khan", 'no id of the kind "Person" can be made from "Khan"', id="no kind"),
            pytest.param("state", "France", 'no id of the kind "state" can be made from "France"', id="a State"),
            pytest.param(
                "person", "!" * 61, f'no id of the kind "person" can be made from "{"!" * 60}"', id="a long text is cut"
            ),
        ],
    )
    def test_refused(self, kind: str, text: str, message: str) -> None:
        """Where nothing is left no id is invented."""
        with pytest.raises(InvalidValue) as caught:
            slug(kind, text)
        (problem,) = caught.value.problems
        assert (problem.code, problem.message) == ("ID_FORM", message)
        assert problem.hint == "give a kind like person and a name in Latin letters"

    @PROPERTY
    @given(KINDS, st.text(max_size=130))
    def test_any(self, kind: str, text: str) -> None:
        """What is made is an id of that kind, and making it again changes nothing."""
        try:
            made = slug(kind, text)
        except InvalidValue:
            assert re.search("[A-Za-z0-9]", text) is None
            return
        assert kind_of(made) == kind
        assert slug(kind, made.partition(":")[2]) == made


class TestRandomId:
    """A new id that says nothing about its bearer."""

    @pytest.mark.parametrize("kind", ["person", "field-visit"])
    def test_form(self, kind: str) -> None:
        """It is an id of the kind, with twenty characters of five random bits behind an x."""
        made = random_id(kind)
        assert re.fullmatch(rf"{kind}:x[a-z2-7]{{20}}", made)
        assert kind_of(made) == kind

    def test_never_twice(self) -> None:
        """It never comes twice, and every character varies."""
        made = {random_id("person") for _ in range(500)}
        assert len(made) == 500
        assert all(len(set(column)) == 32 for column in list(zip(*made, strict=True))[len("person:x") :])

    @pytest.mark.parametrize("kind", ["Person", "", "person2", "state", "per son"])
    def test_refused(self, kind: str) -> None:
        """A kind that is none is refused, and State, whose ids are codes."""
        with pytest.raises(InvalidValue) as caught:
            random_id(kind)
        assert caught.value.problems == (
            Problem(
                code="ID_FORM",
                message=f'"{kind}" is not a kind whose ids can be drawn at random',
                hint="give a kind in small letters, e.g. person",
                value=f'"{kind}"',
            ),
        )


class TestCodesOutsideIso:
    """State codes that ISO 3166-1 does not assign."""

    def test_reasons(self) -> None:
        """Each makes an id and stands with a reason."""
        codes: dict[str, Any] = STATE_CODES_OUTSIDE_ISO
        assert "XKX" in codes
        assert all(kind_of(f"state:{code}") == "state" for code in codes)
        assert all(isinstance(reason, str) and len(reason) > 20 for reason in codes.values())
