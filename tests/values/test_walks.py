"""The ids and the values with fields that a structure holds, at any depth, each with the place where it stands."""

from typing import Annotated, ClassVar

import attrs
import pytest

from intljustice.model.paths import reference_lists, references_in, structures_within
from intljustice.model.references import Kinds
from intljustice.model.structure import Structure
from intljustice.records.actors import Affiliation, Group, Person, State
from intljustice.records.demands import Ask, Conveyance, Deadline, Demand, Response
from intljustice.records.sources import Claim, Relation, Subject
from intljustice.records.treaties import Amendment, Exclusion
from intljustice.values.citations import Citation, Classification, Reading
from intljustice.values.conduct import Nationality
from intljustice.values.names import Name
from intljustice.values.periods import Period


@attrs.frozen(kw_only=True)
class Stop(Structure):
    """A place on a way, with the States beside it."""

    state: Annotated[str, Kinds("state")] | None = None
    beside: tuple[Annotated[str, Kinds("state")], ...] = ()
    name: str | None = None


@attrs.frozen(kw_only=True)
class Journey(Structure):
    """A way over several stops."""

    kind: ClassVar[str] = "journey"

    first: Stop
    last: Stop | None = None
    stops: tuple[Stop, ...] = ()
    remarks: tuple[str, ...] = ()
    label: Name | None = None


@attrs.frozen(kw_only=True)
class Network(Structure):
    """Ways in rows, and rows of State codes."""

    rows: tuple[tuple[Stop, ...], ...] = ()
    main: Journey | None = None


class TestReferencesIn:
    """Every id a structure names, with its JSON Pointer, in declared order."""

    def test_none(self) -> None:
        """Nothing is named by what holds no reference, nor by what leaves its references out."""
        assert list(references_in(Name("France"))) == []
        assert list(references_in(Stop(name="France"))) == []
        assert list(references_in(Journey(first=Stop()))) == []

    def test_every_depth(self) -> None:
        """Single ids, lists of ids, values and lists of values are walked through."""
        journey = Journey(
            stops=(Stop(beside=("state:DEU", "state:BEL")), Stop(), Stop(state="state:NLD")),
            last=Stop(state="state:LUX"),
            first=Stop(state="state:FRA", name="state:ITA"),
            remarks=("state:ESP",),
        )
        assert list(references_in(journey)) == [
            ("/first/state", "state:FRA"),
            ("/last/state", "state:LUX"),
            ("/stops/0/beside/0", "state:DEU"),
            ("/stops/0/beside/1", "state:BEL"),
            ("/stops/2/state", "state:NLD"),
        ]

    @pytest.mark.parametrize(
        ("record", "expected"),
        [
            pytest.param(
                State(id="state:SCG", names=["Serbia and Montenegro"], successors=["state:SRB", "state:MNE"]),
                [("/successors/0", "state:SRB"), ("/successors/1", "state:MNE")],
                id="State",
            ),
            pytest.param(
                Person(
                    id="person:x",
                    names=["X"],
                    citations=["source:a", Citation("source:b")],
                    readings=[Reading(field="born", value="1970", citations=["source:c"])],
                    classification=Classification("ex_parte", addressees=["person:y"]),
                    nationalities=[Nationality("state:GBR")],
                    affiliations=[Affiliation("organisation:icc", "prosecutor")],
                ),
                [
                    ("/citations/0/source", "source:a"),
                    ("/citations/1/source", "source:b"),
                    ("/readings/0/citations/0/source", "source:c"),
                    ("/classification/addressees/0", "person:y"),
                    ("/nationalities/0/state", "state:GBR"),
                    ("/affiliations/0/to", "organisation:icc"),
                ],
                id="Person",
            ),
            pytest.param(
                Group(id="group:g", description="several judges", members=["person:x"], parties_to="treaty:rome"),
                [("/members/0", "person:x"), ("/parties_to", "treaty:rome")],
                id="Group",
            ),
            pytest.param(
                Claim(
                    id="claim:c",
                    source="source:s",
                    statement="it is so",
                    about=[Subject("demand:d", "made")],
                    relations=[Relation("by", "person:x", "demand:d"), Relation("of", "state:USA")],
                    holder="group:g",
                ),
                [
                    ("/source", "source:s"),
                    ("/about/0/record", "demand:d"),
                    ("/relations/0/to", "person:x"),
                    ("/relations/0/of", "demand:d"),
                    ("/relations/1/to", "state:USA"),
                    ("/holder", "group:g"),
                ],
                id="Claim",
            ),
            pytest.param(
                Amendment(
                    id="amendment:a",
                    description="a change",
                    treaty="treaty:rome",
                    excludes=Exclusion("nationals", ["state:USA"]),
                    changes=[("rome:12", "amended")],
                ),
                [("/treaty", "treaty:rome"), ("/excludes/states/0", "state:USA")],
                id="Amendment",
            ),
            pytest.param(
                Demand(
                    id="demand:d",
                    statement="stop",
                    asks=[Ask(act="terminate", objects=["investigation:i"])],
                    conveyances=[Conveyance(by="person:x", to=["group:g"], citations=["source:s"])],
                    responses=[Response(nature="rejected", through="declaration:e")],
                    deadline=Deadline(day="2026", citations=["source:t"]),
                    part_of="demand:e",
                ),
                [
                    ("/asks/0/objects/0", "investigation:i"),
                    ("/part_of", "demand:e"),
                    ("/conveyances/0/by", "person:x"),
                    ("/conveyances/0/to/0", "group:g"),
                    ("/conveyances/0/citations/0/source", "source:s"),
                    ("/responses/0/through", "declaration:e"),
                    ("/deadline/citations/0/source", "source:t"),
                ],
                id="Demand",
            ),
        ],
    )
    def test_records(self, record: Structure, expected: list[tuple[str, str]]) -> None:
        """What a record names, its own id left out."""
        assert list(references_in(record)) == expected

    def test_again(self) -> None:
        """A class is looked through once, but every instance for itself."""
        assert list(references_in(Nationality("state:FRA"))) == [("/state", "state:FRA")]
        assert list(references_in(Nationality("state:DEU"))) == [("/state", "state:DEU")]


class TestStructuresWithin:
    """Every value with fields that a structure holds, with its JSON Pointer, the outer first."""

    def test_none(self) -> None:
        """Texts and numbers are none, nor is what is left out, nor the structure itself."""
        assert list(structures_within(Name("France"))) == []
        assert list(structures_within(Stop(state="state:FRA", beside=("state:BEL",)))) == []

    def test_every_depth(self) -> None:
        """In declared order; a value that is held comes before what it holds."""
        label = Name("A way", period=Period("1990", "1999"))
        first, stop = Stop(name="A"), Stop(name="B")
        journey = Journey(label=label, stops=(stop, first), first=first)

        assert list(structures_within(journey)) == [
            ("/first", first),
            ("/stops/0", stop),
            ("/stops/1", first),
            ("/label", label),
            ("/label/period", Period("1990", "1999")),
        ]

    def test_rows(self) -> None:
        """Tuples of tuples are walked through."""
        one, two, three = Stop(name="A"), Stop(name="B"), Stop(name="C")
        network = Network(rows=((one, two), (), (three,)), main=Journey(first=one))

        assert list(structures_within(network)) == [
            ("/rows/0/0", one),
            ("/rows/0/1", two),
            ("/rows/2/0", three),
            ("/main", Journey(first=one)),
            ("/main/first", one),
        ]

    def test_from_a_place(self) -> None:
        """Where the structure itself stands somewhere, the pointers begin there."""
        assert list(structures_within(Journey(first=Stop()), "/journeys/7")) == [("/journeys/7/first", Stop())]


class TestReferenceLists:
    """Every list of ids in a structure, with its JSON Pointer."""

    def test_every_depth(self) -> None:
        """Its own first, empty ones too; a single id is no list, and other texts are no ids."""
        demand = Demand(
            id="demand:d",
            statement="stop",
            addressees=["state:FRA", "state:FRA"],
            addressees_as_written=["states"],
            part_of="demand:e",
            asks=[Ask(act="terminate", objects=["case:c"]), Ask(act="amend")],
            conveyances=[Conveyance(by="person:x", to=["group:g"])],
        )

        assert list(reference_lists(demand)) == [
            ("/spoken_by", ()),
            ("/addressees", ("state:FRA", "state:FRA")),
            ("/followed_by", ()),
            ("/asks/0/objects", ("case:c",)),
            ("/asks/1/objects", ()),
            ("/conveyances/0/to", ("group:g",)),
        ]

    def test_none(self) -> None:
        """A structure without such a field has none."""
        assert list(reference_lists(Name("France"))) == []
