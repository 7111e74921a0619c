"""Ratione materiae: which crimes."""

from intljustice.law.findings import Finding, Outcome, finding
from intljustice.law.icc.court import Court
from intljustice.values.conduct import Crime

ARTICLES = {
    Crime.GENOCIDE: "6",
    Crime.CRIMES_AGAINST_HUMANITY: "7",
    Crime.WAR_CRIMES: "8",
    Crime.AGGRESSION: "8bis",
}
"""The article that defines each crime of the Statute."""


def is_within_the_statute(court: Court, crime: Crime | None) -> Finding:
    """Genocide, crimes against humanity, war crimes and aggression, and nothing else (article 5).

    Leaves out whether the elements of the crime are given: the attack, the conflict, the intent.
    """
    question = "a crime within the Statute"
    if crime is None:
        told = "What crime is alleged is not given."
        return finding(question=question, outcome=Outcome.UNKNOWN, reason=told, missing=("crime",))
    if crime not in ARTICLES:
        told = "The crime alleged is none of those in the Statute."
        return finding(question=question, outcome=Outcome.NOT_MET, reason=told, provisions=(court.article("5"),))
    told = f"The crime alleged is {crime.replace('_', ' ')}."
    article = court.article(ARTICLES[crime])
    return finding(question=question, outcome=Outcome.MET, reason=told, provisions=(article,))


def is_against_the_court(crime: Crime | None) -> bool:
    """Whether it is an offence against the administration of justice: article 70 gives jurisdiction itself."""
    return crime is Crime.ADMINISTRATION_OF_JUSTICE
