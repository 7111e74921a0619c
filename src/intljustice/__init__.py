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
    from intljustice.codec.codec import dumps, dumps_record, iter_records, loads, loads_record, read, write
    from intljustice.codec.json_text import Limits
    from intljustice.dossier.dossier import Dossier, Mention
    from intljustice.errors import IntlJusticeError, Invalid, InvalidDocument, InvalidRecord, InvalidValue, MissingExtra, Problem, UnknownRecord
    from intljustice.law.answers import Answer, Bounds
    from intljustice.law.icc.jurisdiction.assessment import Assessment
    from intljustice.law.icc.contrast import Difference, contrast
    from intljustice.law.icc.jurisdiction.assessment import Finding, Limb, Outcome, Verdict
    from intljustice.law.icc.counterfactuals.what_would_change import Counterfactual
    from intljustice.law.treaties.parties import ParticipationStep, participation_history
    from intljustice.law.icc.jurisdiction.assess import assess
    from intljustice.law.icc.counterfactuals.what_would_change import what_would_change
    from intljustice.law.icc.facts import facts_of
    from intljustice.law.icc.exclusion.what_if import what_if
    from intljustice.law.treaties.entry_into_force import EntryIntoForce, entry_into_force
    from intljustice.law.sanctions import ListStatus
    from intljustice.law.sanctions import ListedPeriod, Listing, Listings, listing, listings
    from intljustice.law.treaties.parties import Parties, parties
    from intljustice.law.treaties.amendment_progress import Progress, amendment_progress
    from intljustice.law.treaties.standing import PendingNotice, Standing, TreatyStatus, is_bound, standing
    from intljustice.law.icc.exclusion.answer import CaseCount, CaseFate, CouncilReferrals, Fate, MembershipTest, Route, WhatIf
    from intljustice.rules.problems import Problems
    from intljustice.dossier.conflicts import Conflict
    from intljustice.records.record import About
    from intljustice.records.jurisdiction_declarations import DeclarationScope, JurisdictionDeclaration, JurisdictionEffect, Validity
    from intljustice.records.treaty_actions import ActNature, Prompting, TreatyAction
    from intljustice.records.countermeasures import Countermeasure, CountermeasureNature, Impact, ImpactNature
    from intljustice.records.cases import Case, CaseCategory, CaseStatus, CaseStep, Charge, Warrant, WarrantForm
    from intljustice.records.final_clauses import AmendmentProcedure, BindingEffect, Completeness, CountedParticipants, Delay, EffectiveDay, EntryIntoForceClause, FinalClauses, Fraction, LaterPartyClause, MonthEnd, Participation, Unit, WithdrawalClause, WithdrawalMode
    from intljustice.records.declarations import Adoption, Declaration, DeclarationNature, Point, Purpose, Stance
    from intljustice.records.demands import Ask, Consequence, Conveyance, Deadline, Demand, DemandNature, DemandedAction, Response, ResponseNature
    from intljustice.records.legislation import Direction, Legislation, LegislationNature, LegislativeStep, LegislativeStepNature
    from intljustice.records.meetings import Meeting
    from intljustice.records.offices import Absence, Ending, Office, Tenure
    from intljustice.records.actors import Affiliation, Group, Organisation, OrganisationNature, Person, State, UnStatus
    from intljustice.records.positions import Holding, Position
    from intljustice.records.proceedings import Proceeding, ProceedingNature, ProceedingStep, ProceedingStepNature
    from intljustice.records.programmes import Criterion, Licence, LicenceNature, Programme, ProgrammeStatus, ProgrammeStep, ProgrammeStepNature, Regulations
    from intljustice.records.positions import Question
    from intljustice.records.record import Record, Tagged
    from intljustice.records.sanctions import LiftingCondition, ListingStatus, ListingStep, Measure, Role, Sanction, SanctionLink, SanctionLinkNature, SanctionPart, Target, TargetNature
    from intljustice.records.situations import Investigation, InvestigationForm, InvestigationStatus, Stage, StageNature
    from intljustice.records.sources import Anchor, Claim, Consulted, Hedge, Link, Modality, Polarity, Relation, Source, SourceNature, Subject
    from intljustice.records.treaties import Amendment, AmendmentStage, Change, Excluded, Exclusion, JurisdictionTest, ProvisionChange, Treaty
    from intljustice.dossier.collecting import Collected, RowProblem, collect
    from intljustice.rules.catalogue import RULES, check
    from intljustice.rules.rule import Found, Rule, rule
    from intljustice.seeds import load_seeds
    from intljustice.values.citations import Assertion, Citation, Classification, FieldLevel, Level, Reading
    from intljustice.values.conduct import Certainty, Conduct, Crime, NONE, PersonKind, Scope, Trigger, TriggerNature, UNSPECIFIED
    from intljustice.values.dates import Day, PartialDate, Precision
    from intljustice.values.dates import Moment
    from intljustice.values.names import Identifier, Name, NamePart, NamePartNature, NameStrength, NameUse
    from intljustice.values.conduct import Nationality, NationalityNature
    from intljustice.values.names import Address, Contact, IdentityDocument
    from intljustice.values.periods import Period
    from intljustice.values.provisions import Provision
    from intljustice.values.quantities import Quantity
    from intljustice.model.references import AnyId, Id, Kinds, random_id, slug
    from intljustice.values.sentences import Sentence
    from intljustice.model.structure import Structure
    from intljustice.values.ternary import Confidence, Ternary
    from intljustice.values.votes import Vote
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
        "law.answers": "Answer Bounds",
        "law.assessment": "Assessment",
        "law.contrasting": "Difference contrast",
        "law.findings": "Finding Limb Outcome Verdict",
        "law.flips": "Flip",
        "law.history": "Step participation_history",
        "law.icc.assess": "assess",
        "law.icc.changing": "what_would_change",
        "law.icc.facts": "facts_of",
        "law.icc.what_if": "what_if",
        "law.into_force": "EntryIntoForce entry_into_force",
        "law.listed": "ListStatus",
        "law.listing": "ListedPeriod Listing Listings listing listings",
        "law.parties": "Parties parties",
        "law.progress": "Progress amendment_progress",
        "law.standing": "PendingNotice Standing Status is_bound standing",
        "law.what_ifs": "CaseFate CouncilReferrals Fate MembershipTest Route Tally WhatIf",
        "problems": "Problems",
        "readings": "Conflict",
        "records.about": "About",
        "records.acceptances": "Covering JurisdictionDeclaration JurisdictionEffect Validity",
        "records.acts": "ActNature Prompting TreatyAction",
        "records.answers": "Countermeasure CountermeasureNature Impact ImpactNature",
        "records.cases": "Case CaseCategory CaseStatus CaseStep Charge Warrant WarrantForm",
        "records.clauses": (
            "AmendmentProcedure Among Completeness Delay EntryIntoForceClause FinalClauses Fraction "
            "LaterPartyClause Leaving MonthEnd Participation Reach Snap Unit WithdrawalClause"
        ),
        "records.declarations": "Adoption Declaration DeclarationNature Point Purpose Stance",
        "records.demands": "Act Ask Consequence Conveyance Deadline Demand DemandNature Response ResponseNature",
        "records.legislation": "Direction Legislation LegislationNature LegislativeStep LegislativeStepNature",
        "records.meetings": "Meeting",
        "records.offices": "Absence Ending Office Tenure",
        "records.parties": "Affiliation Group Organisation OrganisationNature Person State UnStatus",
        "records.positions": "Holding Position",
        "records.proceedings": "Proceeding ProceedingNature ProceedingStep ProceedingStepNature",
        "records.programmes": (
            "Criterion Licence LicenceNature Programme ProgrammeStatus ProgrammeStep ProgrammeStepNature "
            "Regulations"
        ),
        "records.questions": "Question",
        "records.record": "Record Tagged",
        "records.sanctions": (
            "LiftingCondition ListingStatus ListingStep Measure Role Sanction SanctionPart Target TargetNature Tie "
            "TieNature"
        ),
        "records.situations": "Investigation InvestigationForm InvestigationStatus Stage StageNature",
        "records.sources": "Anchor Claim Consulted Hedge Link Modality Polarity Relation Source SourceNature Subject",
        "records.treaties": (
            "Amendment AmendmentStage Change Excluded Exclusion JurisdictionTest ProvisionChange Treaty"
        ),
        "rows": "Collected RowProblem collect",
        "rules.catalogue": "RULES check",
        "rules.rule": "Found Rule rule",
        "seeds": "load_seeds",
        "values.citations": "Assertion Citation Classification FieldLevel Level Reading",
        "values.conduct": "NONE UNSPECIFIED Certainty Conduct Crime PersonKind Scope Trigger TriggerNature",
        "values.dates": "Day PartialDate Precision",
        "values.moments": "Moment",
        "values.names": "Identifier Name NamePart NamePartNature NameStrength NameUse",
        "values.nationalities": "Nationality NationalityNature",
        "values.particulars": "Address Contact IdentityDocument",
        "values.periods": "Period",
        "values.provisions": "Provision",
        "values.quantities": "Quantity",
        "values.references": "AnyId Id Kinds random_id slug",
        "values.sentences": "Sentence",
        "values.structures": "Structure",
        "values.truth": "Confidence Ternary",
        "values.votes": "Vote",
        "values.written_dates": "parse_date",
    }
    _HOME_OF = {name: module for module, names in _HOMES.items() for name in names.split()}

    def __getattr__(name: str) -> object:
        """Load what is asked for from where it lives, and keep it at hand."""
        if name not in _HOME_OF:
            message = f"module {__name__!r} has no attribute {name!r}"
            raise AttributeError(message)
        found = getattr(import_module(f"{__name__}.{_HOME_OF[name]}"), name)
        globals()[name] = found
        return found

    def __dir__() -> list[str]:
        """The public names."""
        return sorted(__all__)


__all__ = [
    "CODEC", "NONE", "RULES", "UNSPECIFIED", "About", "Absence", "Act", "ActNature", "Address", "Adoption",
    "Affiliation", "Amendment", "AmendmentProcedure", "AmendmentStage", "Among", "Anchor", "Answer", "AnyId", "Ask",
    "Assertion", "Assessment", "Bounds", "Case", "CaseCategory", "CaseFate", "CaseStatus", "CaseStep", "Certainty",
    "Change", "Charge", "Citation", "Claim", "Classification", "Codec", "Collected", "Completeness", "Conduct",
    "Confidence", "Conflict", "Consequence", "Consulted", "Contact", "Conveyance", "CouncilReferrals", "Countermeasure",
    "CountermeasureNature", "Covering", "Crime", "Criterion", "Day", "Deadline", "Declaration", "DeclarationNature",
    "Delay", "Demand", "DemandNature", "Difference", "Direction", "Dossier", "Ending", "EntryIntoForce",
    "EntryIntoForceClause", "Excluded", "Exclusion", "Fate", "FieldLevel", "FinalClauses", "Finding", "Flip", "Found",
    "Fraction", "Group", "Hedge", "Holding", "Id", "Identifier", "IdentityDocument", "Impact", "ImpactNature",
    "IntlJusticeError", "Invalid", "InvalidDocument", "InvalidRecord", "InvalidValue", "Investigation",
    "InvestigationForm", "InvestigationStatus", "JurisdictionDeclaration", "JurisdictionEffect", "JurisdictionTest",
    "Kinds", "LaterPartyClause", "Leaving", "Legislation", "LegislationNature", "LegislativeStep",
    "LegislativeStepNature", "Level", "Licence", "LicenceNature", "LiftingCondition", "Limb", "Limits", "Link",
    "ListStatus", "ListedPeriod", "Listing", "ListingStatus", "ListingStep", "Listings", "Measure", "Meeting",
    "MembershipTest", "Mention", "MissingExtra", "Modality", "Moment", "MonthEnd", "Name", "NamePart", "NamePartNature",
    "NameStrength", "NameUse", "Nationality", "NationalityNature", "Office", "Organisation", "OrganisationNature",
    "Outcome", "PartialDate", "Participation", "Parties", "PendingNotice", "Period", "Person", "PersonKind", "Point",
    "Polarity", "Position", "Precision", "Problem", "Problems", "Proceeding", "ProceedingNature", "ProceedingStep",
    "ProceedingStepNature", "Programme", "ProgrammeStatus", "ProgrammeStep", "ProgrammeStepNature", "Progress",
    "Prompting", "Provision", "ProvisionChange", "Purpose", "Quantity", "Question", "Reach", "Reading", "Record",
    "Regulations", "Relation", "Response", "ResponseNature", "Role", "Route", "RowProblem", "Rule", "Sanction",
    "SanctionPart", "Scope", "Sentence", "Snap", "Source", "SourceNature", "Stage", "StageNature", "Stance", "Standing",
    "State", "Status", "Step", "Structure", "Subject", "Tagged", "Tally", "Target", "TargetNature", "Tenure", "Ternary",
    "Tie", "TieNature", "Treaty", "TreatyAction", "Trigger", "TriggerNature", "UnStatus", "Unit", "UnknownRecord",
    "Validity", "Verdict", "Vote", "Warrant", "WarrantForm", "WhatIf", "WithdrawalClause", "__version__",
    "amendment_progress", "assess", "check", "collect", "contrast", "dumps", "dumps_record", "entry_into_force",
    "facts_of", "is_bound", "iter_records", "listing", "listings", "load_seeds", "loads", "loads_record", "parse_date",
    "participation_history", "parties", "random_id", "read", "rule", "slug", "standing", "what_if", "what_would_change",
    "write",
]
