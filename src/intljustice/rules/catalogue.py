"""RULES and check: the rules of the library, and the check of a dossier against rules."""

from collections.abc import Iterable

from intljustice.dossier.dossier import Dossier, require_dossier
from intljustice.model.references import HasId, Id
from intljustice.problems import Problems
from intljustice.rules import chronology, histories, identity, jurisdiction, provenance, published_days, references
from intljustice.rules.rule import SEVERITIES, Rule

RULES: tuple[Rule, ...] = (
    references.resolve,
    references.not_to_itself,
    references.no_cycle,
    references.relation_ends,
    references.provisions_of_their_treaty,
    provenance.fields_are_there,
    provenance.everything_is_cited,
    provenance.everything_is_graded,
    provenance.every_source_is_used,
    provenance.readings_differ,
    provenance.readings_could_stand,
    provenance.readings_are_sourced,
    provenance.high_rests_on_more_than_low,
    provenance.anchors_within,
    chronology.days_within,
    chronology.histories_in_order,
    chronology.days_across,
    chronology.nothing_after_as_of,
    chronology.licences_end_with_their_programme,
    published_days.published_days_are_computed,
    histories.listings_can_follow,
    histories.cases_can_follow,
    histories.warrants_are_issued,
    histories.undoing_fits,
    histories.legislation_can_follow,
    identity.one_record_for_one_thing,
    identity.names_tell_apart,
    identity.each_once,
    identity.counts_agree,
    identity.criteria_are_known,
    jurisdiction.there_is_jurisdiction,
    jurisdiction.jurisdiction_is_undisputed,
    jurisdiction.jurisdiction_is_known,
    jurisdiction.cases_lie_within,
    jurisdiction.warrants_on_nationals_of_non_parties,
)
"""Every rule of the library. Leave some out, or add your own: `check(dossier, (*RULES, my_rule))`."""


def check(
    dossier: Dossier, rules: Iterable[Rule] = RULES, *, only: Dossier | Iterable[Id] | Id | None = None
) -> Problems:
    """What is wrong with a dossier by these rules. The time grows in proportion to the number of records.

    Args:
        dossier: the dossier.
        rules: the rules to check.
        only: the records whose problems are wanted, as ids, records or a dossier of them. The rules see all records, so
            that what yours say of others is compared; the problems of the others are left out.

    Returns:
        The problems of all rules: errors before warnings before remarks, each in the order of the rules.

    Raises:
        TypeError: for what is no dossier, for a rule by itself, and for a function that `@rule` has not made one.
        UnknownRecord: for an id in `only` that is not in the dossier.
    """
    require_dossier(dossier)
    given = None if isinstance(rules, Rule) else tuple(rules)
    if given is None or not all(isinstance(rule, Rule) for rule in given):
        message = "rules are given together, each made by @rule: check(d, (*RULES, my_rule))"
        raise TypeError(message)
    found = sorted(
        (problem for rule in given for problem in rule(dossier)),
        key=lambda problem: SEVERITIES.index(problem.severity),
    )
    if only is None:
        return Problems(found)
    wanted = {dossier[record].id for record in ((only,) if isinstance(only, str | HasId) else only)}
    return Problems(problem for problem in found if problem.record in wanted)
