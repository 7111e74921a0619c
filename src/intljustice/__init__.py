"""Immutable records of international justice: treaties, parties, demands, and who says what how firmly.

Everything public is a name of this package; each is loaded when first used, so importing it costs next to nothing.
"""

from typing import TYPE_CHECKING

__version__ = "0.1.0"

# The three tables hold the same names; a test compares them.
# fmt: off
if TYPE_CHECKING:
    # isort: off
    from intljustice.codec.codec import CODEC, Codec
    from intljustice.codec.front import dumps, dumps_record, iter_records, loads, loads_record, read, write
    from intljustice.codec.parsing import Limits
    from intljustice.dossier import Dossier, Mention
    from intljustice.errors import (
        IntlJusticeError, Invalid, InvalidDocument, InvalidRecord, InvalidValue, MissingExtra, Problem,
        UnknownRecord,
    )
    from intljustice.records.about import About
    from intljustice.records.demands import (
        Act, Ask, Consequence, Conveyance, Deadline, Demand, DemandNature, Response, ResponseNature,
    )
    from intljustice.records.parties import (
        Affiliation, Group, Nationality, Organisation, OrganisationNature, Person, State, UnStatus,
    )
    from intljustice.records.record import Record
    from intljustice.records.sources import (
        Anchor, Claim, Hedge, Link, Modality, Polarity, Relation, Source, SourceNature, Subject,
    )
    from intljustice.records.treaties import (
        Amendment, AmendmentStage, Change, Excluded, Exclusion, ProvisionChange, Treaty,
    )
    from intljustice.rows import Collected, RowProblem, collect
    from intljustice.seeds import load_seeds
    from intljustice.values.citations import Assertion, Citation, Classification, FieldLevel, Level, Reading
    from intljustice.values.dates import Day, PartialDate, Precision
    from intljustice.values.moments import Moment
    from intljustice.values.names import Identifier, Name, NameStrength, NameUse
    from intljustice.values.periods import Period
    from intljustice.values.provisions import Provision
    from intljustice.values.quantities import Quantity
    from intljustice.values.references import AnyId, Id, Kinds, random_id, slug
    from intljustice.values.structures import Structure
    from intljustice.values.truth import Confidence, Ternary
    from intljustice.values.written_dates import parse_date
else:
    from importlib import import_module

    _HOMES = {
        "codec.codec": "CODEC Codec",
        "codec.front": "dumps dumps_record iter_records loads loads_record read write",
        "codec.parsing": "Limits",
        "dossier": "Dossier Mention",
        "errors": (
            "IntlJusticeError Invalid InvalidDocument InvalidRecord InvalidValue MissingExtra Problem "
            "UnknownRecord"
        ),
        "records.about": "About",
        "records.demands": "Act Ask Consequence Conveyance Deadline Demand DemandNature Response ResponseNature",
        "records.parties": "Affiliation Group Nationality Organisation OrganisationNature Person State UnStatus",
        "records.record": "Record",
        "records.sources": "Anchor Claim Hedge Link Modality Polarity Relation Source SourceNature Subject",
        "records.treaties": "Amendment AmendmentStage Change Excluded Exclusion ProvisionChange Treaty",
        "rows": "Collected RowProblem collect",
        "seeds": "load_seeds",
        "values.citations": "Assertion Citation Classification FieldLevel Level Reading",
        "values.dates": "Day PartialDate Precision",
        "values.moments": "Moment",
        "values.names": "Identifier Name NameStrength NameUse",
        "values.periods": "Period",
        "values.provisions": "Provision",
        "values.quantities": "Quantity",
        "values.references": "AnyId Id Kinds random_id slug",
        "values.structures": "Structure",
        "values.truth": "Confidence Ternary",
        "values.written_dates": "parse_date",
    }
    _HOME_OF = {name: module for module, names in _HOMES.items() for name in names.split()}

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
    "CODEC", "About", "Act", "Affiliation", "Amendment", "AmendmentStage", "Anchor", "AnyId", "Ask", "Assertion",
    "Change", "Citation", "Claim", "Classification", "Codec", "Collected", "Confidence", "Consequence",
    "Conveyance", "Day", "Deadline", "Demand", "DemandNature", "Dossier", "Excluded", "Exclusion", "FieldLevel",
    "Group", "Hedge", "Id", "Identifier", "IntlJusticeError", "Invalid", "InvalidDocument", "InvalidRecord",
    "InvalidValue", "Kinds", "Level", "Limits", "Link", "Mention", "MissingExtra", "Modality", "Moment", "Name",
    "NameStrength", "NameUse", "Nationality", "Organisation", "OrganisationNature", "PartialDate", "Period",
    "Person", "Polarity", "Precision", "Problem", "Provision", "ProvisionChange", "Quantity", "Reading", "Record",
    "Relation", "Response", "ResponseNature", "RowProblem", "Source", "SourceNature", "State", "Structure",
    "Subject", "Ternary", "Treaty", "UnStatus", "UnknownRecord", "__version__", "collect", "dumps", "dumps_record",
    "iter_records", "load_seeds", "loads", "loads_record", "parse_date", "random_id", "read", "slug", "write",
]
