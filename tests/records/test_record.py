"""Record: the base of every kind of record, those of a user's own among them."""

from typing import Annotated, Any, ClassVar, Literal

import attrs
import pytest

import intljustice as ij


@attrs.frozen(kw_only=True)
class FieldVisit(ij.Record):
    """A visit, a record type of a user's own."""

    kind: ClassVar[str] = "field-visit"

    by: Annotated[str, ij.Kinds("person", "organisation")] | None = None
    day: ij.PartialDate | None = None


@attrs.frozen(kw_only=True)
class ReadVisit(ij.Record):
    """The same, of a class whose records are read by a codec, which has the checks made faster."""

    kind: ClassVar[str] = "field-visit"

    by: Annotated[str, ij.Kinds("person", "organisation")] | None = None
    day: ij.PartialDate | None = None


ij.Codec(extra=(ReadVisit,)).loads_record(b'{"kind": "field-visit", "id": "field-visit:one"}')
WRITE = "write field-visit:slug, e.g. field-visit:"
ID_PROBLEMS = [
    ("one", "ID_FORM", '"one" is not an id', "some-name"),
    ("field-visit:One", "ID_FORM", '"field-visit:One" is not an id', "some-name"),
    ("field-visit:", "ID_FORM", '"field-visit:" is not an id', "some-name"),
    ("field-visit:a b", "ID_FORM", '"field-visit:a b" is not an id', "some-name"),
    ("field-visit:" + "x" * 189, "ID_FORM", f'"field-visit:{"x" * 48}" is not an id', "some-name"),
    ("person:one", "ID_KIND", '"person:one" is the id of a person, but this is a field-visit', "one"),
    (
        "organisation:one",
        "ID_KIND",
        '"organisation:one" is the id of an organisation, but this is a field-visit',
        "one",
    ),
    ("state:FRA", "ID_KIND", '"state:FRA" is the id of a state, but this is a field-visit', "some-name"),
    ("visit:one", "ID_KIND", '"visit:one" is the id of a visit, but this is a field-visit', "one"),
    ("field:one", "ID_KIND", '"field:one" is the id of a field, but this is a field-visit', "one"),
]
"""What stands in the place of an id, the code and message of its problem, and the slug of the example in the hint."""


class TestRecord:
    """A record of a type of a user's own."""

    def test_fields(self) -> None:
        """An id is enough; the fields are read as those of the library's records are."""
        visit = FieldVisit(id="field-visit:one")
        assert repr(visit) == "FieldVisit(id='field-visit:one')"
        assert (visit.kind, visit.citations, visit.note, visit.by, visit.day) == ("field-visit", (), None, None, None)
        given: Any = {"id": "field-visit:one", "by": "person:khan", "day": "2025", "citations": ["source:a"]}
        visit = FieldVisit(**given)
        assert (visit.by, visit.day, visit.citations) == (
            "person:khan",
            ij.PartialDate("2025"),
            (ij.Citation("source:a"),),
        )

    @pytest.mark.parametrize("cls", [FieldVisit, ReadVisit])
    @pytest.mark.parametrize(("text", "code", "message", "slug"), ID_PROBLEMS, ids=[row[0][:20] for row in ID_PROBLEMS])
    def test_id(self, cls: type[FieldVisit | ReadVisit], text: str, code: str, message: str, slug: str) -> None:
        """What is no id, or one of another kind, is refused; its slug, where it can be one here, is the example."""
        with pytest.raises(ij.InvalidRecord) as caught:
            cls(id=text)
        assert caught.value.problems == (
            ij.Problem(code=code, message=message, hint=WRITE + slug, pointer="/id", value=text),
        )

    def test_longest_id(self) -> None:
        """An id of two hundred characters is accepted."""
        text = "field-visit:" + "x" * 188
        assert FieldVisit(id=text).id == ReadVisit(id=text).id == text

    @pytest.mark.parametrize("code", ["SCG", "XKX", "VAT"])
    def test_state_id(self, code: str) -> None:
        """A State's id is its code, also of a former State and of one that ISO has no code for; the hint says so."""
        assert ij.State(id=f"state:{code}", names=["X"]).id == f"state:{code}"
        with pytest.raises(ij.InvalidRecord) as caught:
            ij.State(id=f"state:{code.lower()}", names=["X"])
        assert caught.value.problems == (
            ij.Problem(
                code="ID_FORM",
                message=f'"state:{code.lower()}" is not an id',
                hint="write state:slug, e.g. state:FRA",
                pointer="/id",
                value=f"state:{code.lower()}",
            ),
        )

    def test_every_problem(self) -> None:
        """All problems are reported at once, in the order of the fields, those of the base first."""
        given: Any = {"day": 2025, "by": "state:FRA", "note": "", "citations": ["s46"], "id": "field-visit:One"}
        with pytest.raises(ij.InvalidRecord) as caught:
            FieldVisit(**given)
        assert caught.value.what == "FieldVisit 'field-visit:One'"
        assert [(problem.pointer, problem.code) for problem in caught.value.problems] == [
            ("/id", "ID_FORM"),
            ("/citations/0/source", "REF_FORM"),
            ("/note", "EMPTY"),
            ("/by", "REF_KIND"),
            ("/day", "DATE_FORM"),
        ]

    def test_evolve(self) -> None:
        """A changed copy is read and checked anew, and the first stays as it was."""
        visit = FieldVisit(id="field-visit:one", note="a")
        assert attrs.evolve(visit, note="b") == FieldVisit(id="field-visit:one", note="b")
        assert visit.note == "a"
        with pytest.raises(ij.InvalidRecord) as caught:
            attrs.evolve(visit, id="person:one", note="")
        assert [(problem.pointer, problem.code) for problem in caught.value.problems] == [
            ("/id", "ID_KIND"),
            ("/note", "EMPTY"),
        ]

    def test_classes_apart(self) -> None:
        """Two instances of different classes are unequal, however alike their fields."""
        visit: object = FieldVisit(id="field-visit:one")
        assert visit != ReadVisit(id="field-visit:one")
        assert ij.About(title="a") != ij.parts.Hedge("a")  # type: ignore[comparison-overlap] # two classes on purpose


@pytest.mark.parametrize(
    ("family", "expected"), [("treaties", "2026-10-01"), ("sanctions", "2026-11-24"), ("cases", "2026-12")]
)
def test_where_the_records_of_a_family_end(family: Literal["treaties", "sanctions", "cases"], expected: str) -> None:
    """On its own day where it has one, earlier or later; else on the day of the dossier."""
    days = ij.parts.FamilyDays(treaties="2026-10-01", cases="2026-12")
    assert str(ij.About(as_of="2026-11-24", as_of_by_family=days).as_of_for(family)) == expected
    assert str(ij.About(as_of="2026-11-24").as_of_for(family)) == "2026-11-24"
    assert ij.About().as_of_for(family) is None
