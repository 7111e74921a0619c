"""Paths: what a structure holds at any depth, what stands at a path in it, and the same with something else there."""

from typing import Annotated, Any

import attrs
import pytest
from tests.model.refusals import faults_of

import intljustice as ij
from intljustice.model.paths import (
    NoSuchField,
    along,
    at,
    reference_lists,
    references_in,
    steps_of,
    structures_within,
    with_value,
    written,
)

NAME = ij.Name("Tribunal", lang="fr", period=("1990", None))
CASE = ij.Case(
    id="case:c",
    names=["Case of X", NAME],
    accused=["person:x", "person:y"],
    charges=[ij.parts.Charge(crime="war_crimes", provisions=["rome-statute:8(2)(e)(vii)"], counts=3)],
    history=[ij.parts.CaseStep(status="on_trial", day="2009-01-26~")],
    citations=[ij.Citation("source:s", fields=["names"])],
)


@attrs.frozen(kw_only=True)
class Stop(ij.Structure):
    """A place on a journey, with the States beside it."""

    state: Annotated[str, ij.Kinds("state")] | None = None
    beside: tuple[Annotated[str, ij.Kinds("state")], ...] = ()
    name: str | None = None


@attrs.frozen(kw_only=True)
class Journey(ij.Structure):
    """A journey over several stops."""

    first: Stop
    last: Stop | None = None
    stops: tuple[Stop, ...] = ()
    remarks: tuple[str, ...] = ()
    label: ij.Name | None = None


@attrs.frozen(kw_only=True)
class Network(ij.Structure):
    """Stops in rows, and the main journey."""

    rows: tuple[tuple[Stop, ...], ...] = ()
    main: Journey | None = None


class TestReferencesIn:
    """Every id a structure names, with its JSON Pointer, in declared order."""

    def test_none(self) -> None:
        """Nothing is named by what holds no reference, nor by what leaves its references out."""
        for structure in (ij.Name("France"), Stop(name="France"), Journey(first=Stop())):
            assert list(references_in(structure)) == []

    def test_every_depth(self) -> None:
        """Single ids, lists of ids, values, lists of values and lists of lists are walked through, each time anew."""
        journey = Journey(
            stops=(Stop(beside=("state:DEU", "state:BEL")), Stop(), Stop(state="state:NLD")),
            last=Stop(state="state:LUX"),
            first=Stop(state="state:FRA", name="state:ITA"),
            remarks=("state:ESP",),
        )
        expected = [
            ("/first/state", "state:FRA"),
            ("/last/state", "state:LUX"),
            ("/stops/0/beside/0", "state:DEU"),
            ("/stops/0/beside/1", "state:BEL"),
            ("/stops/2/state", "state:NLD"),
        ]
        assert list(references_in(journey)) == expected
        assert list(references_in(Journey(first=Stop(state="state:CHE")))) == [("/first/state", "state:CHE")]
        network = Network(rows=((Stop(), Stop(state="state:AUT")),), main=journey)
        main = [(f"/main{pointer}", named) for pointer, named in expected]
        assert list(references_in(network)) == [("/rows/0/1/state", "state:AUT"), *main]

    def test_record(self) -> None:
        """What a record rests on and who may see it is named too, its own id is not."""
        person = ij.Person(
            id="person:x",
            names=["X"],
            citations=["source:a", ij.Citation("source:b")],
            readings=[ij.Reading(field="born", value="1970", citations=["source:c"])],
            classification=ij.Classification("ex_parte", addressees=["person:y"]),
            nationalities=[ij.Nationality("state:GBR")],
            affiliations=[ij.parts.Affiliation("organisation:icc", "prosecutor")],
        )
        assert list(references_in(person)) == [
            ("/citations/0/source", "source:a"),
            ("/citations/1/source", "source:b"),
            ("/readings/0/citations/0/source", "source:c"),
            ("/classification/addressees/0", "person:y"),
            ("/nationalities/0/state", "state:GBR"),
            ("/affiliations/0/to", "organisation:icc"),
        ]


class TestStructuresWithin:
    """Every value with fields that a structure holds, with its JSON Pointer, the outer first."""

    def test_none(self) -> None:
        """Texts and numbers are none, nor is what is left out, nor the structure itself."""
        assert list(structures_within(ij.Name("France"))) == []
        assert list(structures_within(Stop(state="state:FRA", beside=("state:BEL",)))) == []

    def test_every_depth(self) -> None:
        """In declared order; a value that is held comes before what it holds; tuples of tuples are walked through."""
        label = ij.Name("A journey", period=ij.Period("1990", "1999"))
        first, stop = Stop(name="A"), Stop(name="B")
        journey = Journey(label=label, stops=(stop, first), first=first)
        network = Network(rows=((first, stop), (), (first,)), main=journey)

        assert list(structures_within(network)) == [
            ("/rows/0/0", first),
            ("/rows/0/1", stop),
            ("/rows/2/0", first),
            ("/main", journey),
            ("/main/first", first),
            ("/main/stops/0", stop),
            ("/main/stops/1", first),
            ("/main/label", label),
            ("/main/label/period", ij.Period("1990", "1999")),
        ]

    def test_from_a_place(self) -> None:
        """Where the structure itself stands somewhere, the pointers begin there."""
        assert list(structures_within(Journey(first=Stop()), "/journeys/7")) == [("/journeys/7/first", Stop())]


class TestReferenceLists:
    """Every list of ids in a structure, with its JSON Pointer."""

    def test_every_depth(self) -> None:
        """Its own first, empty ones too; a single id is no list, and other texts are no ids."""
        demand = ij.Demand(
            id="demand:d",
            statement="stop",
            addressees=["state:FRA", "state:FRA"],
            addressees_as_written=["states"],
            part_of="demand:e",
            asks=[ij.parts.Ask(act="terminate", objects=["case:c"]), ij.parts.Ask(act="amend")],
            conveyances=[ij.parts.Conveyance(by="person:x", to=["group:g"])],
        )
        assert list(reference_lists(demand)) == [
            ("/spoken_by", ()),
            ("/addressees", ("state:FRA", "state:FRA")),
            ("/followed_by", ()),
            ("/asks/0/objects", ("case:c",)),
            ("/asks/1/objects", ()),
            ("/conveyances/0/to", ("group:g",)),
        ]
        assert list(reference_lists(ij.Name("France"))) == []


class TestAt:
    """What stands at a path, and what the path leads through."""

    @pytest.mark.parametrize(
        ("path", "steps"),
        [
            pytest.param("names", ("names",), id="one step"),
            pytest.param("history/0/day", ("history", "0", "day"), id="three steps"),
            pytest.param("", ("",), id="an empty one"),
            pytest.param("/names", ("", "names"), id="a first slash"),
            pytest.param("a~1b", ("a/b",), id="a slash"),
            pytest.param("a~0b", ("a~b",), id="a tilde"),
            pytest.param("a~01b", ("a~1b",), id="a tilde before a one"),
        ],
    )
    def test_steps(self, path: str, steps: tuple[str, ...]) -> None:
        """The steps of a path are unescaped as RFC 6901 asks."""
        assert steps_of(path) == steps

    @pytest.mark.parametrize(
        ("path", "expected"),
        [
            pytest.param("id", "case:c", id="a field"),
            pytest.param("names", (ij.Name("Case of X"), NAME), id="a list"),
            pytest.param("names/1", NAME, id="an item of a list"),
            pytest.param("names/1/period/start", ij.PartialDate("1990"), id="deep"),
            pytest.param("names/1/period/open_end", False, id="a truth value"),
            pytest.param("accused/0", "person:x", id="a text of a list"),
            pytest.param("charges/0/counts", 3, id="a number"),
            pytest.param("conduct", None, id="nothing"),
            pytest.param("sentences", (), id="an empty list"),
            pytest.param("citations/0/fields/0", "names", id="within a citation"),
        ],
    )
    def test_there(self, path: str, expected: object) -> None:
        """The very value."""
        assert at(CASE, path) == expected

    @pytest.mark.parametrize(
        ("path", "step"),
        [
            pytest.param("", "", id="an empty path"),
            pytest.param("/names", "", id="a first slash"),
            pytest.param("names/", "", id="a last slash"),
            pytest.param("name", "name", id="no field"),
            pytest.param("names/2", "2", id="beyond the last"),
            pytest.param("names/-1", "-1", id="from the end"),
            pytest.param("names/00", "00", id="a nought before"),
            pytest.param("names/+1", "+1", id="a sign"),
            pytest.param("names/1_0", "1_0", id="an underscore"),
            pytest.param("names/\u0661", "\u0661", id="digits of another script"),
            pytest.param(f"names/{'9' * 5000}", "9" * 5000, id="more digits than a number may have"),
            pytest.param("names/text", "text", id="a field of a list"),
            pytest.param("conduct/period", "period", id="within nothing"),
            pytest.param("sentences/0", "0", id="within an empty list"),
            pytest.param("history/0/day/text", "text", id="within a day"),
            pytest.param("id/0", "0", id="within a text"),
            pytest.param("charges/0/counts/real", "real", id="within a number"),
            pytest.param("kind", "kind", id="the kind, which is no field"),
            pytest.param("checks", "checks", id="what a class holds"),
            pytest.param("__class__", "__class__", id="what Python holds"),
        ],
    )
    def test_nowhere(self, path: str, step: str) -> None:
        """The step that leads nowhere is named, whether the path is read, followed or written to."""
        for follow in (
            at,
            lambda case, where: list(along(case, where)),
            lambda case, where: with_value(case, where, 1),
        ):
            with pytest.raises(NoSuchField) as caught:
                follow(CASE, path)
            assert caught.value.key == step

    def test_along(self) -> None:
        """The structures on the way, the outermost first; lists are none, nor is what stands at the end."""
        assert list(along(CASE, "names/1/period/start")) == [CASE, NAME, NAME.period]
        assert list(along(CASE, "history/0")) == [CASE]
        assert list(along(CASE, "id")) == [CASE]


class TestWithValue:
    """The structure with something else at a path."""

    @pytest.mark.parametrize(
        ("path", "given", "expected"),
        [
            pytest.param("history/0/day", "2009-01-27", ij.PartialDate("2009-01-27"), id="a day by its text"),
            pytest.param("history/0/status", "acquitted", ij.terms.CaseStatus.ACQUITTED, id="a term by its spelling"),
            pytest.param("charges/0/counts", 4, 4, id="a number"),
            pytest.param("accused", ("person:z",), ("person:z",), id="a list"),
            pytest.param("accused/1", "person:z", "person:z", id="an item of a list"),
            pytest.param("names/0", "Case of Z", ij.Name("Case of Z"), id="a value in its shorter form"),
            pytest.param("names/1/period/end", "1999", ij.PartialDate("1999"), id="deep"),
            pytest.param("names/1/lang", None, None, id="nothing"),
        ],
    )
    def test_taken(self, path: str, given: object, expected: object) -> None:
        """Read by the type of the field; everything else stays, and so does the structure itself."""
        before = at(CASE, path)
        changed = with_value(CASE, path, given)

        assert at(changed, path) == expected
        assert with_value(changed, path, before) == CASE
        assert at(CASE, path) == before

    @pytest.mark.parametrize(
        ("path", "given", "expected"),
        [
            pytest.param("history/0/day", "soon", ["/history/0/day DATE_FORM"], id="deep"),
            pytest.param("accused/1", "state:FRA", ["/accused/1 REF_KIND"], id="an item of a list"),
            pytest.param("accused", (), ["/accused EMPTY"], id="a check"),
            pytest.param("names/1/period/end", "1980", ["/names/1/period/end PERIOD_ORDER"], id="a check within"),
            pytest.param("names/0", 7, ["/names/0 NOT_A_VALUE"], id="another type"),
            pytest.param("names", ["", "X", 7], ["/names/0/text EMPTY", "/names/2 NOT_A_VALUE"], id="several"),
        ],
    )
    def test_refused(self, path: str, given: object, expected: list[str]) -> None:
        """Every problem points into the structure that the path starts from."""
        assert faults_of(with_value, CASE, path, given) == expected


class TestWritten:
    """A value as it stands in JSON."""

    @pytest.mark.parametrize(
        ("value", "expected"),
        [
            pytest.param("text", "text", id="text"),
            pytest.param(7, 7, id="number"),
            pytest.param(False, False, id="truth"),
            pytest.param(ij.PartialDate("2009-01~"), "2009-01~", id="day"),
            pytest.param(ij.Provision("rome-statute:5"), "rome-statute:5", id="provision"),
            pytest.param(ij.Moment("2025-02-06T00:00Z"), "2025-02-06T00:00Z", id="moment"),
            pytest.param(ij.terms.CaseStatus.AT_LARGE, "at_large", id="term"),
            pytest.param(("a", "b"), ("a", "b"), id="texts"),
            pytest.param((ij.PartialDate("2009"), ij.PartialDate("2010")), ("2009", "2010"), id="days"),
            pytest.param((ij.terms.Crime.GENOCIDE,), ("genocide",), id="terms"),
            pytest.param((), (), id="an empty list"),
            pytest.param(None, None, id="nothing"),
            pytest.param(NAME, None, id="a value with fields"),
            pytest.param((NAME, "text"), None, id="values with fields among texts"),
            pytest.param((1, 2), None, id="numbers in a list"),
            pytest.param(1.5, None, id="what is of no type of a field"),
        ],
    )
    def test_written(self, value: Any, expected: object) -> None:
        """None for what has no written form that a reading could hold."""
        found = written(value)

        assert found == expected
        assert type(found) is type(expected)
