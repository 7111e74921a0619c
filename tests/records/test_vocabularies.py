"""The vocabularies of the records: every term, as it is written."""

from enum import StrEnum

import pytest

import intljustice as ij
from intljustice.model.vocabulary import Vocabulary
from intljustice.records.demands import AnnouncedStep, DemandOutcome

VOCABULARIES: list[tuple[type[StrEnum], str]] = [
    (ij.terms.UnStatus, "member observer neither"),
    (ij.terms.OrganisationNature, "intergovernmental court chamber organ government non_governmental company"),
    (ij.terms.Ending, "term_ended resigned removed died office_abolished"),
    (
        ij.terms.SourceNature,
        "primary transcript news secondary digest commentary interview testimony court_filing advocacy data",
    ),
    (ij.terms.Consulted, "whole part copy unread"),
    (ij.terms.Modality, "actual hypothetical intended"),
    (ij.terms.Polarity, "affirmed denied"),
    (
        ij.terms.Link,
        (
            "by of part_of establishes holds_office deputy_of member_of status_under targets seeks requires offers "
            "conveyed_by conveyed_to via_channel addresses issued_by issued_at issued_for adopted_by adopted_at "
            "supersedes has_point about with purpose responds_to rejects contrasts_with effect_on impact_of impact_on "
            "in_situation follows context_of same_as supports attributed_to derived_from confirms contradicts"
        ),
    ),
    (
        ij.terms.ActNature,
        (
            "signature definitive_signature ratification acceptance approval accession succession formal_confirmation "
            "provisional_application end_of_provisional_application refusal withdrawal_of_instrument withdrawal "
            "revocation cessation reservation declaration objection amendment_acceptance announcement"
        ),
    ),
    (ij.terms.Unit, "day month year"),
    (ij.terms.EffectiveDay, "exact first_of_month_after first_of_nth_month"),
    (ij.terms.MonthEnd, "clamp next"),
    (ij.terms.CountedParticipants, "any un_members states_and_organisations"),
    (ij.terms.WithdrawalMode, "notice end_of_term not_provided"),
    (ij.terms.BindingEffect, "all_parties accepting_parties"),
    (ij.terms.Completeness, "none partial complete"),
    (ij.terms.JurisdictionTest, "icc"),
    (ij.terms.AmendmentStage, "sought tabled adopted in_force abandoned"),
    (ij.terms.Change, "inserted amended deleted"),
    (ij.terms.Excluded, "nationals_of_non_parties nationals senior_officials"),
    (ij.terms.JurisdictionEffect, "accepts excludes"),
    (ij.terms.Validity, "effective ineffective disputed not_lodged unverified"),
    (ij.terms.DeclarationScope, "territory nationals territory_or_nationals unlimited"),
    (ij.terms.InvestigationForm, "preliminary_examination investigation"),
    (ij.terms.InvestigationStatus, "under_examination awaiting_authorisation ongoing concluded not_pursued closed"),
    (
        ij.terms.StageNature,
        (
            "examination_opened examination_concluded assigned authorisation_requested authorisation_refused "
            "authorised opened jurisdiction_ruled_on deferral_requested resumption_authorised scope_changed "
            "focus_announced deprioritised resumed concluded closed reviewed appeal_decided reported"
        ),
    ),
    (ij.terms.CaseCategory, "core_crimes administration_of_justice"),
    (
        ij.terms.CaseStatus,
        (
            "applied_for at_large arrested surrendered charges_confirmed charges_declined on_trial judgment_unknown "
            "convicted sentenced acquitted appeal_pending appeal_decided released withdrawn inadmissible deceased "
            "terminated"
        ),
    ),
    (ij.terms.WarrantForm, "arrest summons"),
    (ij.terms.ProceedingNature, "civil administrative constitutional criminal inter_state"),
    (
        ij.terms.ProceedingStepNature,
        (
            "opened filed injunction permanent_injunction injunction_stayed motion_denied motion_granted judgment "
            "conviction acquittal wanted_notice appealed appeal_decided ended"
        ),
    ),
    (ij.terms.LegislationNature, "act bill regulation resolution"),
    (ij.terms.Direction, "against protective neutral"),
    (
        ij.terms.LegislativeStepNature,
        (
            "proposed submitted under_consideration passed_by_chamber failed adopted promulgated in_force repealed "
            "application_asked_for application_declined reviewed"
        ),
    ),
    (ij.terms.ProgrammeStatus, "active ended superseded unknown"),
    (
        ij.terms.ProgrammeStepNature,
        "announced signed published terminated end_announced listings_removed termination_rescinded judgment reported",
    ),
    (
        ij.terms.LicenceNature,
        (
            "wind_down maintenance legal_services legal_payments medical_emergency medical_and_food bank_charges "
            "official_business it_services pension detainees other"
        ),
    ),
    (
        ij.terms.Measure,
        (
            "asset_blocking transaction_prohibition entry_suspension entry_ban visa_denial_or_revocation "
            "visa_restriction wanted_notice in_absentia_sentence other"
        ),
    ),
    (ij.terms.SanctionPart, "designating listing implementing announcing"),
    (
        ij.terms.ListingStatus,
        (
            "announced listed relisted amended challenged enjoined injunction_stayed authority_terminated "
            "end_announced revoked delisted expired regulations_removed convicted reported_in_force"
        ),
    ),
    (ij.terms.TargetNature, "vessel aircraft other"),
    (ij.terms.SanctionLinkNature, "assisted acting_for owned_by family associated"),
    (ij.terms.DeclarationNature, "statement declaration resolution resolutions decision"),
    (ij.terms.Adoption, "consensus vote signature institutional separate_statements joint_statement resolution"),
    (
        ij.terms.Stance,
        "supports upholds concern regrets deplores denounces rejects calls_for states warns vows refers_to decides",
    ),
    (
        ij.terms.DemandNature,
        "demand condition amendment_sought exhortation request warning position judicial_request private_threat",
    ),
    (
        ij.terms.DemandedAction,
        (
            "terminate amend withdraw suspend refrain respect oppose leave review_membership end_funding "
            "reject_authority negotiate restrain join"
        ),
    ),
    (DemandOutcome, "met refused"),
    (AnnouncedStep, "lift_sanctions impose_sanctions no_further_sanctions other"),
    (ij.terms.ResponseNature, "rejected shunned not_met met pending"),
    (ij.terms.CountermeasureNature, "organisational financial technical policy legal"),
    (ij.terms.ImpactNature, "personal financial digital travel institutional cooperation investigative"),
    (
        ij.terms.Question,
        (
            "referral_exemption aggression_one_acceptance withdrawal opt_out_and_other_link opt_out_and_own_link "
            "effects_alone contested_element added_crime_non_party contested_acceptance nationality_in_time "
            "nationality_lost contested_nationality dual_nationality contested_title excluded_territory "
            "place_of_participation on_board later_joiner foreseeability delegated_jurisdiction amendment_procedure "
            "denominator_day departure_and_pending reducing_amendment_and_pending nationals_of_non_parties statehood "
            "immunity element_in_a_party matter_under_consideration"
        ),
    ),
    (ij.terms.Holding, "supports denies leaves_open"),
    (ij.terms.Ruling, "appeal first_instance in_passing"),
]
"""Each vocabulary with its terms in their order, separated by blanks."""


@pytest.mark.parametrize(("vocabulary", "terms"), VOCABULARIES, ids=[row[0].__name__ for row in VOCABULARIES])
def test_terms(vocabulary: type[StrEnum], terms: str) -> None:
    """A vocabulary has these terms and no others; each is a text, equals its spelling and is named for it."""
    assert list(vocabulary) == terms.split()
    assert [str(member) for member in vocabulary] == terms.split()
    assert list(vocabulary.__members__) == terms.upper().split()


def test_every_vocabulary_is_listed() -> None:
    """The list above leaves out no vocabulary of the records."""
    assert ij.CODEC.kinds  # every record has been loaded
    of_records = {cls for cls in Vocabulary.__subclasses__() if cls.__module__.startswith("intljustice.records.")}
    assert {vocabulary for vocabulary, _ in VOCABULARIES} == of_records


QUESTIONS = list(ij.terms.Question)


class TestQuestion:
    """What is asked on each question of law that is open or contested."""

    @pytest.mark.parametrize("question", QUESTIONS, ids=str)
    def test_asked(self, question: ij.terms.Question) -> None:
        """What a question means is one sentence with its articles."""
        assert question.meaning.endswith(")?")
        assert "(article" in question.meaning

    def test_each_is_asked_once(self) -> None:
        """No two questions are the same."""
        assert len({question.meaning for question in QUESTIONS}) == len(QUESTIONS)

    def test_sentence(self) -> None:
        """The sentence is put together of the question and the articles."""
        asked = "Does the Statute reach a territory that its State left out on joining (articles 12(2)(a) and 120)?"
        assert ij.terms.Question.EXCLUDED_TERRITORY.meaning == asked
