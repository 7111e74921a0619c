"""Immutable records of international justice: treaties, parties, demands, and who says what how firmly.

Everything public is a name of this package; each is loaded when first used, so importing it costs next to nothing.
"""

from typing import TYPE_CHECKING

__version__ = "0.1.0"

if TYPE_CHECKING:
    from intljustice.codec.codec import CODEC as CODEC
    from intljustice.codec.codec import Codec as Codec
    from intljustice.codec.front import dumps as dumps
    from intljustice.codec.front import dumps_record as dumps_record
    from intljustice.codec.front import iter_records as iter_records
    from intljustice.codec.front import loads as loads
    from intljustice.codec.front import loads_record as loads_record
    from intljustice.codec.front import read as read
    from intljustice.codec.front import write as write
    from intljustice.codec.parsing import Limits as Limits
    from intljustice.dossier import Dossier as Dossier
    from intljustice.dossier import Mention as Mention
    from intljustice.errors import IntlJusticeError as IntlJusticeError
    from intljustice.errors import Invalid as Invalid
    from intljustice.errors import InvalidDocument as InvalidDocument
    from intljustice.errors import InvalidRecord as InvalidRecord
    from intljustice.errors import InvalidValue as InvalidValue
    from intljustice.errors import MissingExtra as MissingExtra
    from intljustice.errors import Problem as Problem
    from intljustice.errors import UnknownRecord as UnknownRecord
    from intljustice.records.about import About as About
    from intljustice.records.demands import Act as Act
    from intljustice.records.demands import Ask as Ask
    from intljustice.records.demands import Consequence as Consequence
    from intljustice.records.demands import Conveyance as Conveyance
    from intljustice.records.demands import Deadline as Deadline
    from intljustice.records.demands import Demand as Demand
    from intljustice.records.demands import DemandNature as DemandNature
    from intljustice.records.demands import Response as Response
    from intljustice.records.demands import ResponseNature as ResponseNature
    from intljustice.records.parties import Affiliation as Affiliation
    from intljustice.records.parties import Group as Group
    from intljustice.records.parties import Nationality as Nationality
    from intljustice.records.parties import Organisation as Organisation
    from intljustice.records.parties import OrganisationNature as OrganisationNature
    from intljustice.records.parties import Person as Person
    from intljustice.records.parties import State as State
    from intljustice.records.parties import UnStatus as UnStatus
    from intljustice.records.record import Record as Record
    from intljustice.records.sources import Anchor as Anchor
    from intljustice.records.sources import Claim as Claim
    from intljustice.records.sources import Hedge as Hedge
    from intljustice.records.sources import Link as Link
    from intljustice.records.sources import Modality as Modality
    from intljustice.records.sources import Polarity as Polarity
    from intljustice.records.sources import Relation as Relation
    from intljustice.records.sources import Source as Source
    from intljustice.records.sources import SourceNature as SourceNature
    from intljustice.records.sources import Subject as Subject
    from intljustice.records.treaties import Amendment as Amendment
    from intljustice.records.treaties import AmendmentStage as AmendmentStage
    from intljustice.records.treaties import Change as Change
    from intljustice.records.treaties import Excluded as Excluded
    from intljustice.records.treaties import Exclusion as Exclusion
    from intljustice.records.treaties import ProvisionChange as ProvisionChange
    from intljustice.records.treaties import Treaty as Treaty
    from intljustice.rows import Collected as Collected
    from intljustice.rows import RowProblem as RowProblem
    from intljustice.rows import collect as collect
    from intljustice.seeds import load_seeds as load_seeds
    from intljustice.values.checks import Check as Check
    from intljustice.values.checks import check as check
    from intljustice.values.citations import Assertion as Assertion
    from intljustice.values.citations import Citation as Citation
    from intljustice.values.citations import Classification as Classification
    from intljustice.values.citations import FieldLevel as FieldLevel
    from intljustice.values.citations import Level as Level
    from intljustice.values.citations import Reading as Reading
    from intljustice.values.dates import Day as Day
    from intljustice.values.dates import PartialDate as PartialDate
    from intljustice.values.dates import Precision as Precision
    from intljustice.values.moments import Moment as Moment
    from intljustice.values.names import Identifier as Identifier
    from intljustice.values.names import Name as Name
    from intljustice.values.names import NameStrength as NameStrength
    from intljustice.values.names import NameUse as NameUse
    from intljustice.values.periods import Period as Period
    from intljustice.values.provisions import Provision as Provision
    from intljustice.values.quantities import Quantity as Quantity
    from intljustice.values.references import AnyId as AnyId
    from intljustice.values.references import Id as Id
    from intljustice.values.references import Kinds as Kinds
    from intljustice.values.references import random_id as random_id
    from intljustice.values.references import slug as slug
    from intljustice.values.structures import Structure as Structure
    from intljustice.values.truth import Confidence as Confidence
    from intljustice.values.truth import Ternary as Ternary
    from intljustice.values.written_dates import parse_date as parse_date
else:
    from importlib import import_module

    _HOMES = {
        "codec.codec": ("CODEC", "Codec"),
        "codec.front": ("dumps", "dumps_record", "iter_records", "loads", "loads_record", "read", "write"),
        "codec.parsing": ("Limits",),
        "dossier": ("Dossier", "Mention"),
        "errors": (
            "IntlJusticeError",
            "Invalid",
            "InvalidDocument",
            "InvalidRecord",
            "InvalidValue",
            "MissingExtra",
            "Problem",
            "UnknownRecord",
        ),
        "records.about": ("About",),
        "records.demands": (
            "Act",
            "Ask",
            "Consequence",
            "Conveyance",
            "Deadline",
            "Demand",
            "DemandNature",
            "Response",
            "ResponseNature",
        ),
        "records.parties": (
            "Affiliation",
            "Group",
            "Nationality",
            "Organisation",
            "OrganisationNature",
            "Person",
            "State",
            "UnStatus",
        ),
        "records.record": ("Record",),
        "records.sources": (
            "Anchor",
            "Claim",
            "Hedge",
            "Link",
            "Modality",
            "Polarity",
            "Relation",
            "Source",
            "SourceNature",
            "Subject",
        ),
        "records.treaties": (
            "Amendment",
            "AmendmentStage",
            "Change",
            "Excluded",
            "Exclusion",
            "ProvisionChange",
            "Treaty",
        ),
        "rows": ("Collected", "RowProblem", "collect"),
        "seeds": ("load_seeds",),
        "values.checks": ("Check", "check"),
        "values.citations": ("Assertion", "Citation", "Classification", "FieldLevel", "Level", "Reading"),
        "values.dates": ("Day", "PartialDate", "Precision"),
        "values.moments": ("Moment",),
        "values.names": ("Identifier", "Name", "NameStrength", "NameUse"),
        "values.periods": ("Period",),
        "values.provisions": ("Provision",),
        "values.quantities": ("Quantity",),
        "values.references": ("AnyId", "Id", "Kinds", "random_id", "slug"),
        "values.structures": ("Structure",),
        "values.truth": ("Confidence", "Ternary"),
        "values.written_dates": ("parse_date",),
    }
    _HOME_OF = {name: module for module, names in _HOMES.items() for name in names}

    def __getattr__(name: str) -> object:
        """Load what is asked for from where it lives, and keep it at hand."""
        if name not in _HOME_OF:
            told = f"module {__name__!r} has no attribute {name!r}"
            raise AttributeError(told)
        found = getattr(import_module(f"{__name__}.{_HOME_OF[name]}"), name)
        globals()[name] = found
        return found

    def __dir__() -> list[str]:
        """The public names."""
        return sorted(__all__)


__all__ = [
    "About",
    "Act",
    "Affiliation",
    "Amendment",
    "AmendmentStage",
    "Anchor",
    "AnyId",
    "Ask",
    "Assertion",
    "CODEC",
    "Change",
    "Check",
    "Citation",
    "Claim",
    "Classification",
    "Codec",
    "Collected",
    "Confidence",
    "Consequence",
    "Conveyance",
    "Day",
    "Deadline",
    "Demand",
    "DemandNature",
    "Dossier",
    "Excluded",
    "Exclusion",
    "FieldLevel",
    "Group",
    "Hedge",
    "Id",
    "Identifier",
    "IntlJusticeError",
    "Invalid",
    "InvalidDocument",
    "InvalidRecord",
    "InvalidValue",
    "Kinds",
    "Level",
    "Limits",
    "Link",
    "Mention",
    "MissingExtra",
    "Modality",
    "Moment",
    "Name",
    "NameStrength",
    "NameUse",
    "Nationality",
    "Organisation",
    "OrganisationNature",
    "PartialDate",
    "Period",
    "Person",
    "Polarity",
    "Precision",
    "Problem",
    "Provision",
    "ProvisionChange",
    "Quantity",
    "Reading",
    "Record",
    "Relation",
    "Response",
    "ResponseNature",
    "RowProblem",
    "Source",
    "SourceNature",
    "State",
    "Structure",
    "Subject",
    "Ternary",
    "Treaty",
    "UnStatus",
    "UnknownRecord",
    "__version__",
    "check",
    "collect",
    "dumps",
    "dumps_record",
    "iter_records",
    "load_seeds",
    "loads",
    "loads_record",
    "parse_date",
    "random_id",
    "read",
    "slug",
    "write",
]
