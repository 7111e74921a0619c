"""Provision: a clause of an instrument, written as lawyers cite it and ordered as in the text."""

import operator
import random
from collections.abc import Callable
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.model.refusals import problem_of

import intljustice as ij
from intljustice import Provision
from intljustice.values.provisions import row_up_to

FORMS = "write instrument:article, e.g. rome-statute:8(2)(e)(xix), rome-statute:15bis(5) or S/RES/1970:OP6"
PROPERTY = settings(derandomize=True, deadline=None, max_examples=200)

LATIN = ("bis", "ter", "quater", "quinquies", "sexies", "septies", "octies", "nonies", "decies")
ONES = ("", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix")
ROMAN = [tens + ones for tens in ("", "x", "xx", "xxx") for ones in ONES][1:]
"""The roman numbers from one to thirty-nine, in their order."""
POINTS = ["64", "64.1", "64.1bis", "64.2", "64.10"]
LETTERS = ["a", "h", "i", "j", "v", "w", "x", "z", "aa", "ii"]

ARTICLES = """
preamble PP1 PP2 PP10 OP1 OP6 OP10 1 5 5(1) 5(1)(a) 5(1)(d) 5(2) 7(1)(a) 7(1)(k) 8(1)
8(2) 8(2)(a) 8(2)(a)(i) 8(2)(a)(ii) 8(2)(a)(viii) 8(2)(b) 8(2)(b)(i) 8(2)(b)(v) 8(2)(b)(ix) 8(2)(b)(x) 8(2)(b)(xxvi)
8(2)(c)(iv) 8(2)(e)(i) 8(2)(e)(xii) 8(2)(e)(xv) 8(2)(e)(xix) 8(2)(f) 8(3) 8bis 8bis(1) 8bis(2)(g) 9 10
12(2)(a) 12(2)(b) 12(3) 12(3bis) 12(4) 15 15(1) 15(10) 15bis 15bis(4) 15bis(5) 15ter 15ter(1) 15quater 16
17(1)(z) 17(1)(aa) 121(5) annex annex(1)
"""
STATUTE = [Provision("rome-statute"), *(Provision(f"rome-statute:{article}") for article in ARTICLES.split())]
"""Provisions of one instrument in the order of its text."""


def heads() -> st.SearchStrategy[str]:
    """Articles of every form."""
    suffix = st.sampled_from(["", *LATIN])
    return st.one_of(
        st.sampled_from(["preamble", "annex"]),
        st.builds("{}{}".format, st.sampled_from(["PP", "OP"]), st.integers(0, 40)),
        st.builds("{}{}".format, st.lists(st.integers(0, 130), min_size=1, max_size=3).map(dotted), suffix),
    )


def dotted(numbers: list[int]) -> str:
    """The numbers with points between them."""
    return ".".join(map(str, numbers))


def parts() -> st.SearchStrategy[str]:
    """Paragraphs and letters of every form."""
    return st.one_of(
        st.builds("{}{}".format, st.integers(0, 30), st.sampled_from(["", *LATIN])),
        st.text("abcdefivx", min_size=1, max_size=8),
        st.sampled_from(ROMAN),
        st.text("ABCDEFIVX", min_size=1, max_size=4),
    )


@st.composite
def provisions(draw: st.DrawFn) -> Provision:
    """Provisions of a few instruments, near one another."""
    instrument = draw(st.sampled_from(["rome-statute", "S/RES/1970", "eo-14203", "a.b", "UN"]))
    head = draw(st.one_of(st.none(), heads()))
    if head is None:
        return Provision(instrument)
    path = "".join(f"({part})" for part in draw(st.lists(parts(), max_size=4)))
    return Provision(f"{instrument}:{head}{path}")


class TestReading:
    """An instrument and the path to one of its clauses."""

    @pytest.mark.parametrize(
        ("text", "instrument", "path", "article"),
        [
            pytest.param("rome-statute", "rome-statute", (), None, id="the instrument as a whole"),
            pytest.param("rome-statute:5", "rome-statute", ("5",), "5", id="an article"),
            pytest.param("rome-statute:12(2)(a)", "rome-statute", ("12", "2", "a"), "12(2)(a)", id="a letter"),
            pytest.param(
                "rome-statute:8(2)(e)(xix)", "rome-statute", ("8", "2", "e", "xix"), "8(2)(e)(xix)", id="a roman number"
            ),
            pytest.param("rome-statute:15bis(5)", "rome-statute", ("15bis", "5"), "15bis(5)", id="a Latin suffix"),
            pytest.param("rome-statute:12(3bis)", "rome-statute", ("12", "3bis"), "12(3bis)", id="in a paragraph"),
            pytest.param("S/RES/1970:OP6", "S/RES/1970", ("OP6",), "OP6", id="an operative paragraph"),
            pytest.param("S/RES/1970:PP12", "S/RES/1970", ("PP12",), "PP12", id="a preambular paragraph"),
            pytest.param("rome-statute:preamble", "rome-statute", ("preamble",), "preamble", id="the preamble"),
            pytest.param("rome-statute:annex(1)", "rome-statute", ("annex", "1"), "annex(1)", id="an annex"),
            pytest.param("rules:64.1(b)", "rules", ("64.1", "b"), "64.1(b)", id="a number with a point"),
            pytest.param("eo-14203:1(a)(ii)(A)", "eo-14203", ("1", "a", "ii", "A"), "1(a)(ii)(A)", id="a capital"),
            pytest.param("ICC-ASP/24/Res.1:OP3", "ICC-ASP/24/Res.1", ("OP3",), "OP3", id="a symbol with a point"),
            pytest.param("A/RES/ES-11/1", "A/RES/ES-11/1", (), None, id="a symbol alone"),
        ],
    )
    def test_worked(self, text: str, instrument: str, path: tuple[str, ...], article: str | None) -> None:
        """A text falls into instrument and steps."""
        made = Provision(text)
        assert (made.instrument, made.path, made.article, str(made)) == (instrument, path, article, text)

    @PROPERTY
    @given(provisions())
    def test_parse_undoes_str(self, provision: Provision) -> None:
        """`parse` and `str` undo each other."""
        again = Provision.parse(str(provision))
        assert again == provision
        assert (again.instrument, again.path, again.article) == (
            provision.instrument,
            provision.path,
            provision.article,
        )

    @PROPERTY
    @given(provisions())
    def test_parts_make_the_text(self, provision: Provision) -> None:
        """The instrument and the steps give the text back."""
        head = "".join(provision.path[:1])
        rest = "".join(f"({step})" for step in provision.path[1:])
        assert str(provision) == provision.instrument + (f":{head}{rest}" if head else "")

    @pytest.mark.parametrize(
        "text",
        [
            pytest.param("", id="empty"),
            pytest.param(":5", id="no instrument"),
            pytest.param("rome-statute:", id="no article"),
            pytest.param("rome statute:5", id="a blank in the instrument"),
            pytest.param("rome--statute:5", id="two hyphens"),
            pytest.param("-rome:5", id="a hyphen first"),
            pytest.param("rome-:5", id="a hyphen last"),
            pytest.param("rome-statute:5:6", id="two articles"),
            pytest.param("rome-statute:(2)", id="a paragraph without article"),
            pytest.param("rome-statute:a", id="a letter for an article"),
            pytest.param("rome-statute:12 (2)", id="a blank in the article"),
            pytest.param("rome-statute:12(2", id="a bracket left open"),
            pytest.param("rome-statute:12()", id="an empty bracket"),
            pytest.param("rome-statute:12(2)a", id="a letter without brackets"),
            pytest.param("rome-statute:12(aB)", id="small and capital letters mixed"),
            pytest.param("rome-statute:12(abcdefghi)", id="nine small letters"),
            pytest.param("rome-statute:12(ABCDE)", id="five capitals"),
            pytest.param("rome-statute:12(2.1)", id="a point in a paragraph"),
            pytest.param("rome-statute:12.", id="a point last"),
            pytest.param("rome-statute:15 bis", id="a blank before a suffix"),
            pytest.param("rome-statute:15BIS", id="a suffix in capitals"),
            pytest.param("rome-statute:15undecies", id="a suffix beyond the tenth"),
            pytest.param("rome-statute:bis", id="a suffix alone"),
            pytest.param("rome-statute:OP", id="an operative paragraph without number"),
            pytest.param("rome-statute:op6", id="small letters for it"),
            pytest.param("rome-statute:annexe", id="another spelling"),
            pytest.param("rome-statute:annex1", id="a number on the annex"),
            pytest.param("rome-statute:\u0665", id="Arabic digits"),
            pytest.param("r\u00f4me:5", id="an accent"),
            pytest.param("rome-statute:5\n", id="a line end"),
        ],
    )
    def test_refused(self, text: str) -> None:
        """Any other text is refused with examples of what to write."""
        problem = problem_of(Provision, text)
        assert (problem.code, problem.hint) == ("PROVISION_FORM", FORMS)
        assert problem.message == f'"{text}" is not a provision'

    @pytest.mark.parametrize("article", ["12(abcdefgh)", "12(ABCD)", "15decies"])
    def test_just_taken(self, article: str) -> None:
        """Eight small letters, four capitals and the tenth suffix lie within the limits."""
        assert Provision(f"rome-statute:{article}").article == article

    def test_long(self) -> None:
        """Of a long text the first sixty characters are shown."""
        message, value = f'"{"x:" * 30}" is not a provision', '"' + "x:" * 28 + 'x…"'
        expected = ij.Problem(code="PROVISION_FORM", message=message, hint=FORMS, value=value)
        assert problem_of(Provision, "x:" * 40) == expected


class TestOrder:
    """Provisions stand by instrument, then in the order of the text."""

    def test_neighbours(self) -> None:
        """Each provision of a list in the order of the text stands before the next, in all four comparisons."""
        for left, right in pairwise(STATUTE):
            assert left < right, (left, right)
            assert left <= right
            assert right > left
            assert right >= left
            assert not right < left
            assert not right <= left

    @pytest.mark.parametrize(
        ("start", "marks"),
        [
            pytest.param("rome-statute:8(2)(e)({})", ROMAN, id="after a letter roman numbers are counted"),
            pytest.param("rome-statute:annex({})", ROMAN, id="after the annex too"),
            pytest.param("rome-statute:7(2)({})", LETTERS, id="after a number i, v and x are letters"),
            pytest.param("rome-statute:8({})", LETTERS, id="after an article too"),
            pytest.param("eo-14203:1(A)({})", LETTERS, id="after a capital too"),
            pytest.param("rome-statute:8(2)(e)({})", ["1", "2", "a", "h", "aa", "i", "v", "x"], id="numbers first"),
            pytest.param("rome-statute:15{}", ["", *LATIN], id="Latin suffixes of an article"),
            pytest.param("rome-statute:15(2{})", ["", *LATIN], id="Latin suffixes of a paragraph"),
            pytest.param(
                "rules:{}", ["9", *POINTS, "64bis", "64ter", "65"], id="points, before what follows the whole"
            ),
            pytest.param("rome-statute:{}", ARTICLES.split(), id="articles"),
            pytest.param("{}", ["a", "a:99", "b", "b:1"], id="instruments are kept apart, whatever the article"),
        ],
    )
    def test_marks(self, start: str, marks: list[str]) -> None:
        """The marks under one clause stand in this order, however mixed they were."""
        listed = [Provision(start.format(mark)) for mark in marks]
        assert sorted(random.Random(7).sample(listed, len(listed))) == listed

    @PROPERTY
    @given(provisions(), provisions())
    def test_total(self, left: Provision, right: Provision) -> None:
        """Of any two exactly one holds: before, equal, after; and the hash goes with equality."""
        assert [left < right, left == right, left > right].count(True) == 1
        assert (left <= right) is (left < right or left == right)
        assert (left >= right) is (left > right or left == right)
        assert (left == right) is (str(left) == str(right))
        if left == right:
            assert hash(left) == hash(right)

    @PROPERTY
    @given(provisions(), parts())
    def test_whole_before_part(self, provision: Provision, part: str) -> None:
        """A provision stands before each of its parts."""
        if provision.path:
            inner = Provision(f"{provision}({part})")
            assert provision < inner
            assert Provision(provision.instrument) < provision

    @pytest.mark.parametrize("compare", [operator.lt, operator.le, operator.gt, operator.ge])
    @pytest.mark.parametrize("other", ["rome-statute:5", ij.PartialDate("2025")], ids=["a text", "a date"])
    def test_with_others(self, compare: Callable[[Any, Any], bool], other: object) -> None:
        """Nothing else is ordered among provisions."""
        with pytest.raises(TypeError, match=r"not supported between instances|dates have no < or >"):
            compare(Provision("rome-statute:5"), other)


class TestWithin:
    """Whether a provision is the other or a part of it."""

    @pytest.mark.parametrize(
        ("inner", "outer", "expected"),
        [
            pytest.param("rome-statute:8(2)(e)(xix)", "rome-statute:8(2)", True, id="two steps in"),
            pytest.param("rome-statute:8(2)", "rome-statute:8", True, id="one step in"),
            pytest.param("rome-statute:8", "rome-statute", True, id="in the instrument"),
            pytest.param("rome-statute:8(2)", "rome-statute:8(2)", True, id="itself"),
            pytest.param("rome-statute:8", "rome-statute:8(2)", False, id="the whole is not in its part"),
            pytest.param("rome-statute:8(3)", "rome-statute:8(2)", False, id="a sibling"),
            pytest.param("rome-statute:8bis(2)", "rome-statute:8", False, id="8bis is no part of 8"),
            pytest.param("rome-statute:80", "rome-statute:8", False, id="nor is 80"),
            pytest.param("rome-statute:8(22)", "rome-statute:8(2)", False, id="nor 22 of 2"),
            pytest.param("rome-statute:12(2)(a)", "rome-statute:12(a)", False, id="a step left out"),
            pytest.param("rome-statute-2:8(2)", "rome-statute:8", False, id="another instrument"),
            pytest.param("rome-statute-2", "rome-statute", False, id="an instrument whose name goes on"),
        ],
    )
    def test_worked(self, inner: str, outer: str, *, expected: bool) -> None:
        """Worked cases and near misses."""
        assert Provision(inner).is_within(Provision(outer)) is expected

    @PROPERTY
    @given(provisions(), provisions())
    def test_both_ways(self, left: Provision, right: Provision) -> None:
        """Two provisions are within each other only where they are equal."""
        assert (left.is_within(right) and right.is_within(left)) is (left == right)

    @PROPERTY
    @given(provisions(), st.lists(parts(), min_size=1, max_size=3))
    def test_parts(self, provision: Provision, inner: list[str]) -> None:
        """Whatever is written on in brackets is within, and within all that holds the whole."""
        if provision.path:
            part = Provision(str(provision) + "".join(f"({step})" for step in inner))
            assert part.is_within(provision)
            assert not provision.is_within(part)
            assert part.is_within(Provision(provision.instrument))


@pytest.mark.parametrize(
    ("last", "parts"),
    [
        ("8({})", ["1", "2", "3"]),
        ("7(1)({})", list("abcdefghi")),
        ("8(2)(c)({})", ["i", "ii", "iii", "iv"]),
        ("8(2)(b)({})", ROMAN[:26]),
        ("28(a)({})", list("abc")),
        ("8bis(2)({})", ["a"]),
        ("1({})", list(map(str, range(1, 100)))),
        ("1({})", ["100"]),
        ("12({})", ["3bis"]),
        ("17(1)({})", ["ab"]),
        ("1(a)({})", ["B"]),
        ("{}", ["8"]),
    ],
)
def test_a_row(last: str, parts: list[str]) -> None:
    """Numbers, letters and small roman numbers from the first on; anything else stands alone."""
    row = [Provision(f"rome-statute:{last.format(part)}") for part in parts]
    assert row_up_to(row[-1]) == tuple(row)


def test_a_row_of_an_instrument() -> None:
    """It stands alone."""
    assert row_up_to(Provision("S/RES/1593")) == (Provision("S/RES/1593"),)
