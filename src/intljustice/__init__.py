"""Immutable records of international justice: treaties, parties, demands, and who says what how firmly.

Everything public is a name of this package; each is loaded when it is first used, so importing it costs next to nothing.
"""

from typing import TYPE_CHECKING

__version__ = "0.1.0"

if TYPE_CHECKING:
    from intljustice.codec.codec import CODEC as CODEC, Codec as Codec
    from intljustice.codec.front import dumps as dumps, dumps_record as dumps_record, iter_records as iter_records, loads as loads, loads_record as loads_record, read as read, write as write
    from intljustice.codec.parsing import Limits as Limits
    from intljustice.dossier import Dossier as Dossier, Mention as Mention
    from intljustice.errors import IntlJusticeError as IntlJusticeError, Invalid as Invalid, InvalidDocument as InvalidDocument, InvalidRecord as InvalidRecord, InvalidValue as InvalidValue, MissingExtra as MissingExtra, Problem as Problem, UnknownRecord as UnknownRecord
    from intljustice.records.about import About as About
    from intljustice.records.demands import Act as Act, Ask as Ask, Consequence as Consequence, Conveyance as Conveyance, Deadline as Deadline, Demand as Demand, DemandNature as DemandNature, Response as Response, ResponseNature as ResponseNature
    from intljustice.records.parties import Affiliation as Affiliation, Group as Group, Nationality as Nationality, Organisation as Organisation, OrganisationNature as OrganisationNature, Person as Person, State as State, UnStatus as UnStatus
    from intljustice.records.record import Record as Record
    from intljustice.records.sources import Anchor as Anchor, Claim as Claim, Hedge as Hedge, Link as Link, Modality as Modality, Polarity as Polarity, Relation as Relation, Source as Source, SourceNature as SourceNature, Subject as Subject
    from intljustice.records.treaties import Amendment as Amendment, AmendmentStage as AmendmentStage, Change as Change, Excluded as Excluded, Exclusion as Exclusion, ProvisionChange as ProvisionChange, Treaty as Treaty
    from intljustice.rows import Collected as Collected, RowProblem as RowProblem, collect as collect
    from intljustice.seeds import load_seeds as load_seeds
    from intljustice.values.citations import Assertion as Assertion, Citation as Citation, Classification as Classification, FieldLevel as FieldLevel, Level as Level, Reading as Reading
    from intljustice.values.dates import Day as Day, PartialDate as PartialDate, Precision as Precision
    from intljustice.values.moments import Moment as Moment
    from intljustice.values.names import Identifier as Identifier, Name as Name, NameStrength as NameStrength, NameUse as NameUse
    from intljustice.values.periods import Period as Period
    from intljustice.values.provisions import Provision as Provision
    from intljustice.values.quantities import Quantity as Quantity
    from intljustice.values.references import AnyId as AnyId, Id as Id, Kinds as Kinds, random_id as random_id, slug as slug
    from intljustice.values.structures import Check as Check, Structure as Structure, check as check
    from intljustice.values.truth import Confidence as Confidence, Ternary as Ternary
    from intljustice.values.written_dates import parse_date as parse_date
else:
    from importlib import import_module

    _HOMES = {
        "codec.codec": ('CODEC', 'Codec'),
        "codec.front": ('dumps', 'dumps_record', 'iter_records', 'loads', 'loads_record', 'read', 'write'),
        "codec.parsing": ('Limits',),
        "dossier": ('Dossier', 'Mention'),
        "errors": ('IntlJusticeError', 'Invalid', 'InvalidDocument', 'InvalidRecord', 'InvalidValue', 'MissingExtra', 'Problem', 'UnknownRecord'),
        "records.about": ('About',),
        "records.demands": ('Act', 'Ask', 'Consequence', 'Conveyance', 'Deadline', 'Demand', 'DemandNature', 'Response', 'ResponseNature'),
        "records.parties": ('Affiliation', 'Group', 'Nationality', 'Organisation', 'OrganisationNature', 'Person', 'State', 'UnStatus'),
        "records.record": ('Record',),
        "records.sources": ('Anchor', 'Claim', 'Hedge', 'Link', 'Modality', 'Polarity', 'Relation', 'Source', 'SourceNature', 'Subject'),
        "records.treaties": ('Amendment', 'AmendmentStage', 'Change', 'Excluded', 'Exclusion', 'ProvisionChange', 'Treaty'),
        "rows": ('Collected', 'RowProblem', 'collect'),
        "seeds": ('load_seeds',),
        "values.citations": ('Assertion', 'Citation', 'Classification', 'FieldLevel', 'Level', 'Reading'),
        "values.dates": ('Day', 'PartialDate', 'Precision'),
        "values.moments": ('Moment',),
        "values.names": ('Identifier', 'Name', 'NameStrength', 'NameUse'),
        "values.periods": ('Period',),
        "values.provisions": ('Provision',),
        "values.quantities": ('Quantity',),
        "values.references": ('AnyId', 'Id', 'Kinds', 'random_id', 'slug'),
        "values.structures": ('Check', 'Structure', 'check'),
        "values.truth": ('Confidence', 'Ternary'),
        "values.written_dates": ('parse_date',),
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
