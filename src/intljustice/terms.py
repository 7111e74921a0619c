"""The vocabularies: every term with its meaning, in the field's own words; each lives where it is used.

`help(ij.terms.ActNature)` lists the terms of one vocabulary. A term equals its text in JSON, and has its `meaning`.
"""

from intljustice.law.icc.exclusion.answer import CouncilReferrals, Fate, MembershipTest
from intljustice.law.icc.jurisdiction.assessment import Outcome, Verdict
from intljustice.law.sanctions import ListStatus
from intljustice.law.treaties.standing import TreatyStatus
from intljustice.records.actors import OrganisationNature, UnStatus
from intljustice.records.cases import CaseCategory, CaseStatus, WarrantForm
from intljustice.records.countermeasures import CountermeasureNature, ImpactNature
from intljustice.records.declarations import Adoption, DeclarationNature, Stance
from intljustice.records.demands import AnnouncedStep, DemandedAction, DemandNature, DemandOutcome, ResponseNature
from intljustice.records.final_clauses import (
    BindingEffect,
    Completeness,
    CountedParticipants,
    EffectiveDay,
    MonthEnd,
    Unit,
    WithdrawalMode,
)
from intljustice.records.jurisdiction_declarations import DeclarationScope, JurisdictionEffect, Validity
from intljustice.records.legislation import Direction, LegislationNature, LegislativeStepNature
from intljustice.records.offices import Ending
from intljustice.records.positions import Holding, Question
from intljustice.records.proceedings import ProceedingNature, ProceedingStepNature
from intljustice.records.programmes import LicenceNature, ProgrammeStatus, ProgrammeStepNature
from intljustice.records.sanctions import ListingStatus, Measure, SanctionLinkNature, SanctionPart, TargetNature
from intljustice.records.situations import InvestigationForm, InvestigationStatus, StageNature
from intljustice.records.sources import Consulted, Link, Modality, Polarity, SourceNature
from intljustice.records.treaties import AmendmentStage, Change, Excluded, JurisdictionTest
from intljustice.records.treaty_actions import ActNature
from intljustice.values.citations import Assertion, Level
from intljustice.values.conduct import Certainty, Crime, NationalityNature, PersonKind, TriggerNature
from intljustice.values.dates import Precision
from intljustice.values.names import NamePartNature, NameStrength, NameUse
from intljustice.values.ternary import Confidence, Ternary

__all__ = [
    "ActNature",
    "Adoption",
    "AmendmentStage",
    "AnnouncedStep",
    "Assertion",
    "BindingEffect",
    "CaseCategory",
    "CaseStatus",
    "Certainty",
    "Change",
    "Completeness",
    "Confidence",
    "Consulted",
    "CouncilReferrals",
    "CountedParticipants",
    "CountermeasureNature",
    "Crime",
    "DeclarationNature",
    "DeclarationScope",
    "DemandNature",
    "DemandOutcome",
    "DemandedAction",
    "Direction",
    "EffectiveDay",
    "Ending",
    "Excluded",
    "Fate",
    "Holding",
    "ImpactNature",
    "InvestigationForm",
    "InvestigationStatus",
    "JurisdictionEffect",
    "JurisdictionTest",
    "LegislationNature",
    "LegislativeStepNature",
    "Level",
    "LicenceNature",
    "Link",
    "ListStatus",
    "ListingStatus",
    "Measure",
    "MembershipTest",
    "Modality",
    "MonthEnd",
    "NamePartNature",
    "NameStrength",
    "NameUse",
    "NationalityNature",
    "OrganisationNature",
    "Outcome",
    "PersonKind",
    "Polarity",
    "Precision",
    "ProceedingNature",
    "ProceedingStepNature",
    "ProgrammeStatus",
    "ProgrammeStepNature",
    "Question",
    "ResponseNature",
    "SanctionLinkNature",
    "SanctionPart",
    "SourceNature",
    "StageNature",
    "Stance",
    "TargetNature",
    "Ternary",
    "TreatyStatus",
    "TriggerNature",
    "UnStatus",
    "Unit",
    "Validity",
    "Verdict",
    "WarrantForm",
    "WithdrawalMode",
]
