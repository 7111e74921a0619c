"""Immutable records of international justice: treaties, parties, demands, and who says what how firmly.

`import intljustice as ij`. Every name below is loaded when first used, so importing the package costs next to nothing.

    in and out      load_seeds, read, write, loads, dumps, loads_record, dumps_record, iter_records, collect,
                    Codec, CODEC, Limits
    a collection    Dossier, About
    what is wrong   check, explain, RULES, Rule, rule, Found, Problem, Problems
    what follows    standing, is_bound, parties, entry_into_force, participation_history, amendment_progress,
                    listing, listings
    jurisdiction    assess, facts_of, what_would_change, what_if, contrast
    who             State, Organisation, Person, Group, Office, Tenure
    treaties        Treaty, TreatyAction, Amendment, JurisdictionDeclaration
    the Court       Investigation, Case, Warrant, Position
    pressure        Demand, Programme, Licence, Sanction, Proceeding, Legislation, Impact, Countermeasure
    replies         Meeting, Declaration
    who says so     Source, Claim
    your own        Record, Structure, Kinds, AnyId, Id, Day
    values          PartialDate, Period, Moment, Provision, Name, NamePart, Identifier, Nationality, Address, Contact,
                    IdentityDocument, Quantity, Vote, Sentence, Citation, Reading, Classification,
                    Conduct, Place, Scope, Trigger, UNSPECIFIED, NONE
    making values   parse_date, slug, random_id
    answers         Answer, Standing, Parties, EntryIntoForce, Progress, Listing, Listings, Assessment,
                    Counterfactual, WhatIf, Bounds, Support
    many-valued     Ternary, Confidence, Outcome, Verdict (which refuse bool()), TreatyStatus
    errors          IntlJusticeError, Invalid, InvalidValue, InvalidRecord, InvalidDocument, UnknownRecord,
                    MissingExtra
    terms           the vocabularies, each term with its meaning: help(ij.terms.ActNature)
    parts           what only one kind of record or answer is made of: ij.parts.Charge, ij.parts.Target

`help(ij)` describes the functions, and `from intljustice import *` brings them; `help(ij.Claim)` describes one class.
"""

from importlib import import_module

__version__ = "0.1.0"

_HOMES = {
    line.split()[3]: line.split()[1]
    for line in __spec__.loader.get_data(f"{__file__}i").decode().splitlines()
    if line.startswith("from ")
}
"""The module in which each public name is at home: `__init__.pyi`, which type checkers read too, is the one list."""

__all__ = [name for name in _HOMES if name.islower() and name not in ("parts", "terms")]


def __getattr__(name: str) -> object:
    """Load a public name when it is first used."""
    if name not in _HOMES:
        message = f"module {__name__!r} has no attribute {name!r}"
        raise AttributeError(message)
    home = import_module(_HOMES[name])
    value = import_module(f"{__name__}.{name}") if home.__name__ == __name__ else getattr(home, name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    """The public names, loaded or not."""
    return sorted(("__version__", *_HOMES))
