"""Strategies for any class with fields, by name for each kind of record and shared value, and for whole dossiers."""

from collections.abc import Mapping
from typing import Any

from hypothesis import strategies as st

from intljustice.codec.record_types import KINDS
from intljustice.dossier.dossier import Dossier
from intljustice.model.fields import fields_of
from intljustice.model.references import kind_of
from intljustice.records.actors import Group, Organisation, Person, State
from intljustice.records.cases import Case, Warrant
from intljustice.records.countermeasures import Countermeasure, Impact
from intljustice.records.declarations import Declaration
from intljustice.records.demands import Demand
from intljustice.records.jurisdiction_declarations import JurisdictionDeclaration
from intljustice.records.legislation import Legislation
from intljustice.records.meetings import Meeting
from intljustice.records.offices import Office, Tenure
from intljustice.records.positions import Position
from intljustice.records.proceedings import Proceeding
from intljustice.records.programmes import Licence, Programme
from intljustice.records.record import About, Record
from intljustice.records.sanctions import Sanction
from intljustice.records.situations import Investigation
from intljustice.records.sources import Claim, Source
from intljustice.records.treaties import Amendment, Treaty
from intljustice.records.treaty_actions import TreatyAction
from intljustice.strategies.constraints import CONSTRAINTS
from intljustice.strategies.drawing import FieldDrawer, Fields, S
from intljustice.strategies.plain_values import ids
from intljustice.values.citations import Citation, Classification, Reading
from intljustice.values.conduct import Conduct, Scope, Trigger
from intljustice.values.names import Identifier, Name
from intljustice.values.periods import Period
from intljustice.values.quantities import Quantity
from intljustice.values.sentences import Sentence
from intljustice.values.votes import Vote


def of(cls: type[S], **fields: st.SearchStrategy[Any]) -> st.SearchStrategy[S]:
    """Values of any class with fields, also of a record type of your own, each field drawn by its type.

    A type of your own that is one text on the wire is drawn as Hypothesis knows it: `st.register_type_strategy`
    says how. Fields that a check of your own ties together need a strategy each.

    Args:
        cls: the class.
        fields: strategies for single fields, in place of those by type; that the checks of the class hold for them is
            up to you.

    Raises:
        TypeError: for a field that the class does not have.
    """
    if unknown := sorted(fields.keys() - {field.name for field, _ in fields_of(cls)}):
        raise TypeError(f"{cls.__name__} has no field {', '.join(unknown)}")
    return _structures(cls, fields)


@st.composite
def _structures(draw: st.DrawFn, cls: type[S], fields: Fields) -> S:
    return FieldDrawer(draw, CONSTRAINTS).structure(cls, fields)


def periods(**fields: st.SearchStrategy[Any]) -> st.SearchStrategy[Period]:
    """Periods whose ends are recorded, open or unknown; `fields` as for `of`."""
    return of(Period, **fields)


def quantities(**fields: st.SearchStrategy[Any]) -> st.SearchStrategy[Quantity]:
    """Exact numbers, least numbers and vague words; `fields` as for `of`."""
    return of(Quantity, **fields)


def names(**fields: st.SearchStrategy[Any]) -> st.SearchStrategy[Name]:
    """Names in any script; `fields` as for `of`."""
    return of(Name, **fields)


def identifiers(**fields: st.SearchStrategy[Any]) -> st.SearchStrategy[Identifier]:
    """Identifiers of several schemes; `fields` as for `of`."""
    return of(Identifier, **fields)


def citations(**fields: st.SearchStrategy[Any]) -> st.SearchStrategy[Citation]:
    """Citations; `fields` as for `of`."""
    return of(Citation, **fields)


def readings(**fields: st.SearchStrategy[Any]) -> st.SearchStrategy[Reading]:
    """Readings whose values are texts, numbers, truth values and lists; `fields` as for `of`."""
    return of(Reading, **fields)


def classifications(**fields: st.SearchStrategy[Any]) -> st.SearchStrategy[Classification]:
    """Classifications of every level; `fields` as for `of`."""
    return of(Classification, **fields)


def scopes(**fields: st.SearchStrategy[Any]) -> st.SearchStrategy[Scope]:
    """Scopes, wide and narrow; `fields` as for `of`."""
    return of(Scope, **fields)


def votes(**fields: st.SearchStrategy[Any]) -> st.SearchStrategy[Vote]:
    """Votes whose numbers add up to no more than could vote; `fields` as for `of`."""
    return of(Vote, **fields)


def triggers(**fields: st.SearchStrategy[Any]) -> st.SearchStrategy[Trigger]:
    """Triggers of every nature; `fields` as for `of`."""
    return of(Trigger, **fields)


def conduct(**fields: st.SearchStrategy[Any]) -> st.SearchStrategy[Conduct]:
    """Conduct of every class of crime, also of one that is none of these; `fields` as for `of`."""
    return of(Conduct, **fields)


def sentences(**fields: st.SearchStrategy[Any]) -> st.SearchStrategy[Sentence]:
    """Sentences whose bounds are in order; `fields` as for `of`."""
    return of(Sentence, **fields)


def abouts(**fields: st.SearchStrategy[Any]) -> st.SearchStrategy[About]:
    """What dossiers say of themselves; `fields` as for `of`."""
    return of(About, **fields)


def sources(**fields: st.SearchStrategy[Any]) -> st.SearchStrategy[Source]:
    """Sources; `fields` as for `of`."""
    return of(Source, **fields)


def claims(**fields: st.SearchStrategy[Any]) -> st.SearchStrategy[Claim]:
    """Claims; `fields` as for `of`."""
    return of(Claim, **fields)


def states(**fields: st.SearchStrategy[Any]) -> st.SearchStrategy[State]:
    """States; `fields` as for `of`."""
    return of(State, **fields)


def organisations(**fields: st.SearchStrategy[Any]) -> st.SearchStrategy[Organisation]:
    """Organisations; `fields` as for `of`."""
    return of(Organisation, **fields)


def persons(**fields: st.SearchStrategy[Any]) -> st.SearchStrategy[Person]:
    """Persons, named and unnamed; `fields` as for `of`."""
    return of(Person, **fields)


def groups(**fields: st.SearchStrategy[Any]) -> st.SearchStrategy[Group]:
    """Groups, named and unnamed; `fields` as for `of`."""
    return of(Group, **fields)


def offices(**fields: st.SearchStrategy[Any]) -> st.SearchStrategy[Office]:
    """Offices; `fields` as for `of`."""
    return of(Office, **fields)


def tenures(**fields: st.SearchStrategy[Any]) -> st.SearchStrategy[Tenure]:
    """Tenures; `fields` as for `of`."""
    return of(Tenure, **fields)


def treaties(**fields: st.SearchStrategy[Any]) -> st.SearchStrategy[Treaty]:
    """Treaties; `fields` as for `of`."""
    return of(Treaty, **fields)


def treaty_actions(**fields: st.SearchStrategy[Any]) -> st.SearchStrategy[TreatyAction]:
    """Acts of every nature towards treaties; `fields` as for `of`."""
    return of(TreatyAction, **fields)


def amendments(**fields: st.SearchStrategy[Any]) -> st.SearchStrategy[Amendment]:
    """Amendments; `fields` as for `of`."""
    return of(Amendment, **fields)


def jurisdiction_declarations(**fields: st.SearchStrategy[Any]) -> st.SearchStrategy[JurisdictionDeclaration]:
    """Declarations that accept jurisdiction or keep it out; `fields` as for `of`."""
    return of(JurisdictionDeclaration, **fields)


def investigations(**fields: st.SearchStrategy[Any]) -> st.SearchStrategy[Investigation]:
    """Investigations, named and unnamed; `fields` as for `of`."""
    return of(Investigation, **fields)


def cases(**fields: st.SearchStrategy[Any]) -> st.SearchStrategy[Case]:
    """Cases, each with somebody accused; `fields` as for `of`."""
    return of(Case, **fields)


def warrants(**fields: st.SearchStrategy[Any]) -> st.SearchStrategy[Warrant]:
    """Warrants and summonses; `fields` as for `of`."""
    return of(Warrant, **fields)


def programmes(**fields: st.SearchStrategy[Any]) -> st.SearchStrategy[Programme]:
    """Programmes; `fields` as for `of`."""
    return of(Programme, **fields)


def licences(**fields: st.SearchStrategy[Any]) -> st.SearchStrategy[Licence]:
    """Licences, with and without an end; `fields` as for `of`."""
    return of(Licence, **fields)


def sanctions(**fields: st.SearchStrategy[Any]) -> st.SearchStrategy[Sanction]:
    """Sanctions, each with a target; `fields` as for `of`."""
    return of(Sanction, **fields)


def proceedings(**fields: st.SearchStrategy[Any]) -> st.SearchStrategy[Proceeding]:
    """Proceedings; `fields` as for `of`."""
    return of(Proceeding, **fields)


def legislation(**fields: st.SearchStrategy[Any]) -> st.SearchStrategy[Legislation]:
    """Legislation; `fields` as for `of`."""
    return of(Legislation, **fields)


def meetings(**fields: st.SearchStrategy[Any]) -> st.SearchStrategy[Meeting]:
    """Meetings; `fields` as for `of`."""
    return of(Meeting, **fields)


def declarations(**fields: st.SearchStrategy[Any]) -> st.SearchStrategy[Declaration]:
    """Declarations; `fields` as for `of`."""
    return of(Declaration, **fields)


def demands(**fields: st.SearchStrategy[Any]) -> st.SearchStrategy[Demand]:
    """Demands; `fields` as for `of`."""
    return of(Demand, **fields)


def countermeasures(**fields: st.SearchStrategy[Any]) -> st.SearchStrategy[Countermeasure]:
    """Countermeasures; `fields` as for `of`."""
    return of(Countermeasure, **fields)


def impacts(**fields: st.SearchStrategy[Any]) -> st.SearchStrategy[Impact]:
    """Impacts; `fields` as for `of`."""
    return of(Impact, **fields)


def positions(**fields: st.SearchStrategy[Any]) -> st.SearchStrategy[Position]:
    """Positions on every question, of every holding; `fields` as for `of`."""
    return of(Position, **fields)


def records(*classes: type[Record]) -> st.SearchStrategy[Record]:
    """Records of these classes; without any, of every kind the library brings."""
    return st.one_of(*map(of, classes or KINDS))


def dossiers(*classes: type[Record], max_size: int = 6) -> st.SearchStrategy[Dossier]:
    """Dossiers of records of these classes, or of every kind the library brings; each id occurs once.

    Seven of eight references name a record of the dossier, where it holds one of a kind that they may name.

    Args:
        classes: the classes of the records.
        max_size: the most records of one dossier.
    """
    return _dossiers({cls.kind: cls for cls in classes or KINDS}, max_size)


@st.composite
def _dossiers(draw: st.DrawFn, by_kind: Mapping[str, type[Record]], max_size: int) -> Dossier:
    ids_by_kind: dict[str, list[str]] = {}
    for record_id in draw(st.lists(ids(*by_kind), max_size=max_size, unique=True)):
        ids_by_kind.setdefault(kind_of(record_id) or "", []).append(record_id)
    drawer = FieldDrawer(draw, CONSTRAINTS, ids_by_kind)
    made = [
        drawer.structure(by_kind[kind], {"id": st.just(record_id)})
        for kind, record_ids in ids_by_kind.items()
        for record_id in record_ids
    ]
    return Dossier(made, drawer.structure(About) if draw(st.booleans()) else None)
