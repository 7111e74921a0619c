"""The parts of one kind of record, or of one answer; values that several kinds share are names of `ij` itself."""

from intljustice.dossier.collecting import Collected, RowProblem
from intljustice.dossier.conflicts import Conflict
from intljustice.dossier.dossier import Mention
from intljustice.law.icc.contrast import Difference
from intljustice.law.icc.exclusion.answer import CaseCount, CaseFate, Route
from intljustice.law.icc.jurisdiction.assessment import Finding, Limb
from intljustice.law.sanctions import ListedPeriod
from intljustice.law.treaties.parties import ParticipationStep
from intljustice.law.treaties.standing import PendingNotice
from intljustice.records.actors import Affiliation
from intljustice.records.cases import CaseStep, Charge
from intljustice.records.declarations import Point, Purpose
from intljustice.records.demands import Ask, Consequence, Conveyance, Deadline, Response
from intljustice.records.final_clauses import (
    AmendmentProcedure,
    Delay,
    EntryIntoForceClause,
    FinalClauses,
    Fraction,
    LaterPartyClause,
    Participation,
    WithdrawalClause,
)
from intljustice.records.legislation import LegislativeStep
from intljustice.records.offices import Absence
from intljustice.records.proceedings import ProceedingStep
from intljustice.records.programmes import Criterion, ProgrammeStep, Regulations
from intljustice.records.sanctions import LiftingCondition, ListingStep, Role, SanctionLink, Target
from intljustice.records.situations import Stage
from intljustice.records.sources import Anchor, Hedge, Relation, Subject
from intljustice.records.treaties import Exclusion, ProvisionChange
from intljustice.records.treaty_actions import Prompting
from intljustice.values.citations import FieldLevel

__all__ = [
    "Absence",
    "Affiliation",
    "AmendmentProcedure",
    "Anchor",
    "Ask",
    "CaseCount",
    "CaseFate",
    "CaseStep",
    "Charge",
    "Collected",
    "Conflict",
    "Consequence",
    "Conveyance",
    "Criterion",
    "Deadline",
    "Delay",
    "Difference",
    "EntryIntoForceClause",
    "Exclusion",
    "FieldLevel",
    "FinalClauses",
    "Finding",
    "Fraction",
    "Hedge",
    "LaterPartyClause",
    "LegislativeStep",
    "LiftingCondition",
    "Limb",
    "ListedPeriod",
    "ListingStep",
    "Mention",
    "Participation",
    "ParticipationStep",
    "PendingNotice",
    "Point",
    "ProceedingStep",
    "ProgrammeStep",
    "Prompting",
    "ProvisionChange",
    "Purpose",
    "Regulations",
    "Relation",
    "Response",
    "Role",
    "Route",
    "RowProblem",
    "SanctionLink",
    "Stage",
    "Subject",
    "Target",
    "WithdrawalClause",
]
