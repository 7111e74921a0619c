"""Every field of every value: what may be given, what it then holds, and with which problem it refuses another."""

from collections.abc import Callable
from datetime import UTC, date, datetime
from enum import Enum
from typing import Any

import attrs
import pytest
from tests.model.refusals import faults_of

import intljustice as ij

FRANCE = ij.State(id="state:FRA", names=["France"])
SUDAN = ij.State(id="state:SDN", names=["Sudan"])
STATUTE = ij.Treaty(id="treaty:rome-statute", names=["Rome Statute"])
COURT = ij.Organisation(id="organisation:icc", names=["International Criminal Court"])
KHAN = ij.Person(id="person:khan", names=["Khan"])

ACCEPTANCE = "jurisdiction-declaration:x"
CITED = (["source:a"], (ij.Citation("source:a"),), [5], "/0 NOT_A_VALUE")
SINCE = (("2019", None), ij.Period("2019"), ("2020", "2019"), "/end PERIOD_ORDER")

Row = tuple[Any, Any, Any, str]
"""What is given, what the field then holds, what is refused, and the rest of its pointer with the code."""

FIELDS: dict[type[ij.Structure], dict[str, Row]] = {
    ij.Address: {
        "text": ("x", "x", 5, "NOT_A_TEXT"),
        "town": ("Lyon", "Lyon", "", "EMPTY"),
        "state": (FRANCE, "state:FRA", COURT, "REF_KIND"),
        "period": (("2019", None), ij.Period("2019"), 2019, "NOT_A_VALUE"),
        "citations": CITED,
    },
    ij.Citation: {
        "source": ("source:s46", "source:s46", "person:khan", "REF_KIND"),
        "locator": ("p. 3", "p. 3", "", "EMPTY"),
        "fields": (["listed", "history/0/day"], ("listed", "history/0/day"), "listed", "NOT_A_LIST"),
        "assertion": ("stated", ij.terms.Assertion.STATED, "said", "NOT_A_TERM"),
        "confidence": ("high", ij.Confidence.HIGH, "sure", "NOT_A_TERM"),
        "recorded": (date(2026, 8, 1), ij.PartialDate("2026-08-01"), "lately", "DATE_FORM"),
    },
    ij.Classification: {
        "level": ("confidential", ij.terms.Level.CONFIDENTIAL, "open", "NOT_A_TERM"),
        "fields": ({"names": "public"}, (ij.parts.FieldLevel("names", "public"),), {"": "public"}, "/0/field EMPTY"),
        "addressees": ([KHAN], ("person:khan",), ["person:khan", "Khan"], "/1 REF_FORM"),
        "until": ("2030", ij.PartialDate("2030"), 2030, "DATE_FORM"),
    },
    ij.Conduct: {
        "crime": ("war_crimes", ij.terms.Crime.WAR_CRIMES, "murder", "NOT_A_TERM"),
        "crime_as_written": ("pillage", "pillage", "", "EMPTY"),
        "further_crimes": (["genocide"], (ij.terms.Crime.GENOCIDE,), "genocide", "NOT_A_LIST"),
        "provisions": (["rome-statute:8(2)"], (ij.Provision("rome-statute:8(2)"),), ["article 8"], "/0 PROVISION_FORM"),
        "period": ("2023-10", ij.Period("2023-10", "2023-10"), 2019, "NOT_A_VALUE"),
        "territory": ([SUDAN], (ij.Place("state:SDN"),), [COURT], "/0/state REF_KIND"),
        "elements_also_in": (["state:TCD"], ("state:TCD",), ["person:x"], "/0 REF_KIND"),
        "elements": ("alleged", ij.terms.Certainty.ALLEGED, "sure", "NOT_A_TERM"),
        "effects_in": (["state:LBY"], ("state:LBY",), ["organisation:x"], "/0 REF_KIND"),
        "acted_from": (["state:EGY"], ("state:EGY",), ["group:x"], "/0 REF_KIND"),
        "vessel_of": ("state:COM", "state:COM", COURT, "REF_KIND"),
        "aircraft_of": (SUDAN, "state:SDN", "person:x", "REF_KIND"),
        "on_board": (True, True, 1, "NOT_A_TRUTH"),
        "unregistered": (False, False, "yes", "NOT_A_TRUTH"),
        "nationalities": ([SUDAN], (ij.Nationality("state:SDN"),), [COURT], "/0/state REF_KIND"),
        "stateless": (False, False, "no", "NOT_A_TRUTH"),
        "nationalities_later": (["state:DEU"], ("state:DEU",), ["group:eu"], "/0 REF_KIND"),
        "age": (17, 17, "17", "NOT_A_NUMBER"),
        "person": ("natural", ij.terms.PersonKind.NATURAL, "x", "NOT_A_TERM"),
        "capacity": ("minister", "minister", "", "EMPTY"),
        "leadership": (True, True, 0, "NOT_A_TRUTH"),
        "aggressors": ([SUDAN], ("state:SDN",), [COURT], "/0 REF_KIND"),
        "operation": (True, True, "no", "NOT_A_TRUTH"),
        "operation_authorised_by": ([COURT], ("organisation:icc",), [SUDAN], "/0 REF_KIND"),
        "contributing_state": ("state:FRA", "state:FRA", "person:x", "REF_KIND"),
        "waived": (True, True, 1, "NOT_A_TRUTH"),
        "considered_before_withdrawal": (True, True, "yes", "NOT_A_TRUTH"),
        "deferred_by": ("S/RES/1422", ij.Provision("S/RES/1422"), "", "PROVISION_FORM"),
        "relying_on": ([ACCEPTANCE], (ACCEPTANCE,), ["declaration:x"], "/0 REF_KIND"),
    },
    ij.Contact: {
        "by": ("e-mail", "e-mail", "", "EMPTY"),
        "value": ("a@example.org", "a@example.org", 31705158515, "NOT_A_TEXT"),
    },
    ij.parts.FieldLevel: {
        "field": ("names", "names", "", "EMPTY"),
        "level": ("under_seal", ij.terms.Level.UNDER_SEAL, "sealed", "NOT_A_TERM"),
    },
    ij.Identifier: {
        "scheme": ("untc", "untc", 10, "NOT_A_TEXT"),
        "value": ("XVIII.10", "XVIII.10", 10, "NOT_A_TEXT"),
    },
    ij.IdentityDocument: {
        "nature": ("passport", "passport", "", "EMPTY"),
        "number": ("1", "1", 1, "NOT_A_TEXT"),
        "issuer": (COURT, "organisation:icc", "person:x", "REF_KIND"),
        "state": (FRANCE, "state:FRA", COURT, "REF_KIND"),
        "issued": (date(2019, 1, 1), ij.PartialDate("2019-01-01"), "1.1.2019", "DATE_FORM"),
        "expires": ("2029", ij.PartialDate("2029"), 2029, "DATE_FORM"),
        "valid": (False, False, "yes", "NOT_A_TRUTH"),
        "remark": ("reported stolen", "reported stolen", "", "EMPTY"),
        "citations": (["source:a"], (ij.Citation("source:a"),), "source:a", "NOT_A_LIST"),
    },
    ij.Name: {
        "text": ("H\u00e1gai", "H\u00e1gai", "", "EMPTY"),
        "lang": ("hu", "hu", 5, "NOT_A_TEXT"),
        "script": ("Latn", "Latn", 5, "NOT_A_TEXT"),
        "use": ("primary", ij.terms.NameUse.PRIMARY, "nickname", "NOT_A_TERM"),
        "strength": ("weak", ij.terms.NameStrength.WEAK, "strongish", "NOT_A_TERM"),
        "period": SINCE,
        "parts": ([("Luz", "given")], (ij.NamePart("Luz", "given"),), [("Luz", "first")], "/0/nature NOT_A_TERM"),
    },
    ij.NamePart: {
        "text": ("Carranza", "Carranza", "", "EMPTY"),
        "nature": ("family", ij.terms.NamePartNature.FAMILY, "first", "NOT_A_TERM"),
    },
    ij.Nationality: {
        "state": (FRANCE, "state:FRA", COURT, "REF_KIND"),
        "period": SINCE,
        "statement": ("a native of North Kivu", "a native of North Kivu", "", "EMPTY"),
        "nature": ("citizenship", ij.terms.NationalityNature.CITIZENSHIP, "subject", "NOT_A_TERM"),
        "contested": (True, True, "yes", "NOT_A_TRUTH"),
    },
    ij.Period: {
        "start": ("2019-03-17", ij.PartialDate("2019-03-17"), "soon", "DATE_FORM"),
        "end": (date(2025, 2, 6), ij.PartialDate("2025-02-06"), 2025, "DATE_FORM"),
        "open_start": (False, False, None, "NOT_A_TRUTH"),
        "open_end": (False, False, 0, "NOT_A_TRUTH"),
    },
    ij.Place: {
        "state": (SUDAN, "state:SDN", COURT, "REF_KIND"),
        "region": ("Darfur", "Darfur", "", "EMPTY"),
        "contested": (False, False, 0, "NOT_A_TRUTH"),
    },
    ij.Quantity: {
        "exact": (3, 3, "3", "NOT_A_NUMBER"),
        "at_least": (None, None, True, "NOT_A_NUMBER"),
        "word": ("a few", "a few", "", "EMPTY"),
        "open": (True, True, 1, "NOT_A_TRUTH"),
    },
    ij.Reading: {
        "field": ("listed", "listed", 5, "NOT_A_TEXT"),
        "value": (["a", "b"], ("a", "b"), [""], "/0 EMPTY"),
        "citations": (["source:s46"], (ij.Citation("source:s46"),), ["s46"], "/0/source REF_FORM"),
        "remark": ("the day of announcement", "the day of announcement", "", "EMPTY"),
    },
    ij.Scope: {
        "territory": (
            [SUDAN, ij.Place("state:TCD", "Wadi Fira")],
            (ij.Place("state:SDN"), ij.Place("state:TCD", "Wadi Fira")),
            ["person:x"],
            "/0/state REF_KIND",
        ),
        "vessel_of": ("state:COM", "state:COM", COURT, "REF_KIND"),
        "parties_to": (STATUTE, "treaty:rome-statute", "state:SDN", "REF_KIND"),
        "nationals_of": ([SUDAN], ("state:SDN",), [COURT], "/0 REF_KIND"),
        "period": SINCE,
        "crimes": (
            ["genocide", ij.terms.Crime.OTHER],
            (ij.terms.Crime.GENOCIDE, ij.terms.Crime.OTHER),
            ["murder"],
            "/0 NOT_A_TERM",
        ),
        "nexus": ("the armed conflict", "the armed conflict", 5, "NOT_A_TEXT"),
        "statement": ("s", "s", "", "EMPTY"),
        "citations": CITED,
    },
    ij.Sentence: {
        "of": (KHAN, "person:khan", COURT, "REF_KIND"),
        "months_at_least": (42, 42, 1.5, "NOT_A_NUMBER"),
        "months_at_most": (180, 180, "180", "NOT_A_NUMBER"),
        "life": (False, False, 1, "NOT_A_TRUTH"),
        "regime": ("strict regime", "strict regime", "", "EMPTY"),
        "day": ("2025-12-12", ij.PartialDate("2025-12-12"), "soon", "DATE_FORM"),
        "basis": ("a range given for eight persons", "a range given for eight persons", "", "EMPTY"),
        "citations": CITED,
    },
    ij.Trigger: {
        "nature": ("council_referral", ij.terms.TriggerNature.COUNCIL_REFERRAL, "referral", "NOT_A_TERM"),
        "by": (["organisation:unsc", KHAN], ("organisation:unsc", "person:khan"), ["treaty:x"], "/0 REF_KIND"),
        "by_count": (43, 43, "43", "NOT_A_NUMBER"),
        "day": (date(2005, 3, 31), ij.PartialDate("2005-03-31"), "31 March 2005", "DATE_FORM"),
        "provisions": (["rome-statute:13(b)"], (ij.Provision("rome-statute:13(b)"),), ["13(b)"], "/0 PROVISION_FORM"),
        "resolution": ("S/RES/1593", ij.Provision("S/RES/1593"), "resolution 1593", "PROVISION_FORM"),
        "vote": (ij.Vote(in_favour=11), ij.Vote(in_favour=11), (11, 0, 4), "NOT_A_VALUE"),
        "scope": (ij.Scope(nexus="n"), ij.Scope(nexus="n"), "Darfur", "NOT_A_VALUE"),
        "exclusion": ("nationals of others", "nationals of others", "", "EMPTY"),
        "excluding": ("S/RES/1593:OP6", ij.Provision("S/RES/1593:OP6"), "paragraph 6", "PROVISION_FORM"),
        "excluding_operations_of": (["organisation:au"], ("organisation:au",), [SUDAN], "/0 REF_KIND"),
        "excluding_links": (["personnel"], (ij.terms.ExemptedLink.PERSONNEL,), ["friends"], "/0 NOT_A_TERM"),
        "requested": ("2005-04", ij.PartialDate("2005-04"), 2005, "DATE_FORM"),
        "authorised": ("2005-05", ij.PartialDate("2005-05"), "soon", "DATE_FORM"),
        "authorised_by": ("organisation:ptc", "organisation:ptc", "person:x", "REF_KIND"),
        "authorising_vote": (ij.Vote(unanimous=True), ij.Vote(unanimous=True), 3, "NOT_A_VALUE"),
        "effective": (False, False, "no", "NOT_A_TRUTH"),
        "statement": ("s", "s", "", "EMPTY"),
        "citations": CITED,
    },
    ij.Vote: {
        "in_favour": (11, 11, "eleven", "NOT_A_NUMBER"),
        "against": (0, 0, [1], "NOT_A_NUMBER"),
        "abstaining": (1, 1, 1.5, "NOT_A_NUMBER"),
        "absent": (3, 3, "3", "NOT_A_NUMBER"),
        "eligible": (15, 15, True, "NOT_A_NUMBER"),
        "needed": (9, 9, "60", "NOT_A_NUMBER"),
        "unanimous": (False, False, 0, "NOT_A_TRUTH"),
        "against_by": ([KHAN, FRANCE], ("person:khan", "state:FRA"), ["case:x"], "/0 REF_KIND"),
        "abstaining_by": (["group:g", "organisation:o"], ("group:g", "organisation:o"), ["treaty:x"], "/0 REF_KIND"),
        "against_as_written": (["Judge X"], ("Judge X",), "Judge X", "NOT_A_LIST"),
    },
}
REQUIRED = {
    "Citation": ("source",),
    "Classification": ("level",),
    "Contact": ("by", "value"),
    "FieldLevel": ("field", "level"),
    "Identifier": ("scheme", "value"),
    "IdentityDocument": ("nature", "number"),
    "Name": ("text",),
    "NamePart": ("text",),
    "Nationality": ("state",),
    "Place": ("state",),
    "Quantity": ("word",),
    "Reading": ("field", "value"),
    "Trigger": ("nature",),
}
"""The fields that have to be given; a quantity holds a number or a word."""
FALSE = {"open", "open_start", "open_end"}
"""The fields that are false where nothing is given."""
EACH = pytest.mark.parametrize("cls", FIELDS, ids=lambda cls: cls.__name__)


def person(**given: Any) -> ij.Person:
    """A person with these fields."""
    return ij.Person(**{"id": "person:x", "names": ["X"]} | given)


def group(**given: Any) -> ij.Group:
    """A group with these fields."""
    return ij.Group(id="group:x", description="several judges", **given)


def state(**given: Any) -> ij.State:
    """A State with these fields."""
    return ij.State(id="state:XKX", names=["X"], **given)


def case(**given: Any) -> ij.Case:
    """A case with these fields."""
    return ij.Case(id="case:x", names=["X"], accused=["person:x"], **given)


def investigation(**given: Any) -> ij.Investigation:
    """An investigation with these fields."""
    return ij.Investigation(id="situation:x", names=["X"], **given)


def name(**given: Any) -> ij.Name:
    """A name with these fields."""
    return ij.Name("X", **given)


def classification(**given: Any) -> ij.Classification:
    """A classification with these fields."""
    return ij.Classification("confidential", **given)


NOON = datetime(2019, 3, 17, 12, tzinfo=UTC)
SOURCE = ij.Source(id="source:report", title="A report")
CITATION = ij.Citation("source:report")
LOCATED = ij.Citation("source:a", locator="p. 1")
LEVELS = (ij.parts.FieldLevel("a", "public"), ij.parts.FieldLevel("b", "ex_parte"))
IDENTIFIERS = (ij.Identifier("wikidata", "Q1"), ij.Identifier("untc", "10"))
PARTS = (ij.NamePart("Ib\u00e1\u00f1ez", "family"), ij.NamePart("Luz", "given"), ij.NamePart("third", None))
PASSPORTS = [ij.IdentityDocument(nature="passport", number=number) for number in ("2", "1")]
CONTACTS = [ij.Contact(by="website", value="https://example.org"), ij.Contact(by="e-mail", value="a@example.org")]
TRIGGERS = [ij.NONE, ij.UNSPECIFIED]
SCOPES = [ij.Scope(nexus="n"), ij.Scope(territory=["state:SDN"])]
SENTENCES = [ij.Sentence(of="person:x"), ij.Sentence(of="group:eight")]
READINGS = [ij.Reading(field="b", value=2), ij.Reading(field="a", value=1)]


class TestEveryField:
    """What each field of a value takes, refuses and holds by default."""

    @EACH
    def test_taken(self, cls: Any) -> None:
        """Every field is read from what a person would write."""
        made = cls(**{name: given for name, (given, *_) in FIELDS[cls].items()})
        assert {field.name: getattr(made, field.name) for field in attrs.fields(cls)} == {
            name: held for name, (_, held, *_) in FIELDS[cls].items()
        }

    @EACH
    def test_refused(self, cls: Any) -> None:
        """All faults are reported at once, each with its place, in the order of the fields."""
        expected = [f"/{name}{'' if fault[0] == '/' else ' '}{fault}" for name, (*_, fault) in FIELDS[cls].items()]
        assert faults_of(cls, **{name: wrong for name, (_, _, wrong, _) in reversed(FIELDS[cls].items())}) == expected

    @EACH
    def test_left_out(self, cls: Any) -> None:
        """What is not given is left open: no field but those for an open end says yes or no by itself."""
        required = REQUIRED.get(cls.__name__, ())
        made = cls(**{name: FIELDS[cls][name][0] for name in required})
        for name in FIELDS[cls].keys() - set(required):
            held = FIELDS[cls][name][1]
            assert getattr(made, name) == (() if isinstance(held, tuple) else False if name in FALSE else None), name

    @EACH
    def test_checks(self, cls: type[ij.Structure]) -> None:
        """Each check names fields of its class, without which it is never asked beside a field that cannot be read."""
        assert {name for check in cls.own_checks() for name in check.fields} <= FIELDS[cls].keys()


class TestShorterForms:
    """Values that may also be written in a shorter form, and lists of values."""

    @pytest.mark.parametrize(
        ("make", "field", "given", "expected"),
        [
            pytest.param(person, "names", ["B", ij.Name("A")], (ij.Name("B"), ij.Name("A")), id="names by their text"),
            pytest.param(person, "identifiers", [("wikidata", "Q1"), ["untc", "10"]], IDENTIFIERS, id="pairs"),
            pytest.param(person, "identifiers", [IDENTIFIERS[0], ("untc", "10")], IDENTIFIERS, id="beside a pair"),
            pytest.param(person, "identifiers", {"wikidata": "Q1", "untc": "10"}, IDENTIFIERS, id="mapping of codes"),
            pytest.param(person, "addresses", ["Lyon"], (ij.Address(text="Lyon"),), id="an address in one text"),
            pytest.param(person, "nationalities", [FRANCE], (ij.Nationality("state:FRA"),), id="State by its record"),
            pytest.param(person, "nationalities", ["state:FRA"], (ij.Nationality("state:FRA"),), id="State by its id"),
            pytest.param(person, "citations", [SOURCE, LOCATED], (CITATION, LOCATED), id="a source by its record"),
            pytest.param(person, "citations", [LOCATED, "source:report"], (LOCATED, CITATION), id="a source by id"),
            pytest.param(person, "classification", "public", ij.Classification("public"), id="a level by spelling"),
            pytest.param(person, "classification", ij.terms.Level.PUBLIC, ij.Classification("public"), id="a level"),
            pytest.param(person, "classification", None, None, id="no classification"),
            pytest.param(state, "existed", "2019-03", ij.Period("2019-03", "2019-03"), id="a period of one month"),
            pytest.param(state, "existed", date(2019, 3, 17), ij.Period("2019-03-17", "2019-03-17"), id="a day"),
            pytest.param(state, "existed", ij.PartialDate("2019"), ij.Period("2019", "2019"), id="a partial date"),
            pytest.param(state, "existed", ("2019", None), ij.Period("2019"), id="a pair without end"),
            pytest.param(state, "existed", (None, "2019"), ij.Period(None, "2019"), id="a pair without start"),
            pytest.param(state, "existed", (None, None), ij.Period(), id="a pair of nothing"),
            pytest.param(state, "existed", ["2019", "2020"], ij.Period("2019", "2020"), id="a list of two days"),
            pytest.param(state, "existed", None, None, id="no period"),
            pytest.param(group, "count", 11, ij.Quantity(exact=11), id="a number"),
            pytest.param(group, "count", 0, ij.Quantity(exact=0), id="nought"),
            pytest.param(group, "count", "several", ij.Quantity(word="several"), id="a word"),
            pytest.param(group, "count", None, None, id="no quantity"),
            pytest.param(person, "documents", PASSPORTS, tuple(PASSPORTS), id="documents"),
            pytest.param(person, "contacts", CONTACTS, tuple(CONTACTS), id="contacts"),
            pytest.param(person, "readings", READINGS, tuple(READINGS), id="readings"),
            pytest.param(investigation, "triggers", TRIGGERS, tuple(TRIGGERS), id="triggers"),
            pytest.param(investigation, "scopes", SCOPES, tuple(SCOPES), id="scopes"),
            pytest.param(case, "sentences", SENTENCES, tuple(SENTENCES), id="sentences"),
            pytest.param(name, "parts", [PARTS[0], ["Luz", "given"], ("third", None)], PARTS, id="parts"),
            pytest.param(
                classification, "fields", {"a": "public", "b": ij.terms.Level.EX_PARTE}, LEVELS, id="a mapping"
            ),
            pytest.param(classification, "fields", [["a", "public"], ("b", "ex_parte")], LEVELS, id="pairs of levels"),
        ],
    )
    def test_taken(self, make: Callable[..., object], field: str, given: object, expected: object) -> None:
        """Each comes to the value it stands for; lists keep their order."""
        assert getattr(make(**{field: given}), field) == expected

    @pytest.mark.parametrize(
        ("make", "field", "given", "expected"),
        [
            pytest.param(person, "names", "Khan", [" NOT_A_LIST"], id="a bare name"),
            pytest.param(person, "names", [None, "Khan", 5], ["/0 NOT_A_VALUE", "/2 NOT_A_VALUE"], id="no names"),
            pytest.param(person, "names", ["", "A\u0301"], ["/0/text EMPTY", "/1/text NOT_NFC"], id="no texts"),
            pytest.param(person, "identifiers", [("untc",)], ["/0 NOT_A_VALUE"], id="a pair of one"),
            pytest.param(person, "identifiers", [("untc", "Q1", "x")], ["/0 NOT_A_VALUE"], id="a pair of three"),
            pytest.param(person, "identifiers", ["untc"], ["/0 NOT_A_VALUE"], id="a text for a pair"),
            pytest.param(person, "identifiers", [("", 1)], ["/0/scheme EMPTY", "/0/value NOT_A_TEXT"], id="no pair"),
            pytest.param(person, "addresses", [FRANCE, ""], ["/0 NOT_A_VALUE", "/1/text EMPTY"], id="no addresses"),
            pytest.param(person, "nationalities", [("state:FRA", "1970")], ["/0 NOT_A_VALUE"], id="a State and a year"),
            pytest.param(person, "nationalities", ["state:FRA", 5], ["/1 NOT_A_VALUE"], id="a number for a State"),
            pytest.param(person, "nationalities", FRANCE, [" NOT_A_LIST"], id="a bare State"),
            pytest.param(person, "citations", [("source:a", "p. 3")], ["/0 NOT_A_VALUE"], id="a source and a page"),
            pytest.param(person, "citations", ["s46", 5], ["/0/source REF_FORM", "/1 NOT_A_VALUE"], id="no sources"),
            pytest.param(person, "citations", SOURCE, [" NOT_A_LIST"], id="a bare source"),
            pytest.param(person, "classification", 5, [" NOT_A_VALUE"], id="a number for a level"),
            pytest.param(person, "classification", ["public"], [" NOT_A_VALUE"], id="a level in a list"),
            pytest.param(state, "existed", ("2019",), [" NOT_A_VALUE"], id="a single day in brackets"),
            pytest.param(state, "existed", ("2019", None, True), [" NOT_A_VALUE"], id="a day, nothing and true"),
            pytest.param(state, "existed", {"start": "2019", "end": "2020"}, [" NOT_A_VALUE"], id="a mapping of days"),
            pytest.param(state, "existed", "soon", ["/start DATE_FORM", "/end DATE_FORM"], id="no day"),
            pytest.param(state, "existed", ("2020", "2019"), ["/end PERIOD_ORDER"], id="the wrong way round"),
            pytest.param(state, "existed", NOON, ["/start DATE_FORM", "/end DATE_FORM"], id="a moment"),
            pytest.param(group, "count", True, [" NOT_A_VALUE"], id="a truth value for a number"),
            pytest.param(group, "count", 1.5, [" NOT_A_VALUE"], id="a fraction"),
            pytest.param(group, "count", [3], [" NOT_A_VALUE"], id="a number in a list"),
            pytest.param(group, "count", "", ["/word EMPTY"], id="an empty word"),
            pytest.param(group, "count", -1, ["/exact NEGATIVE"], id="less than none"),
            pytest.param(person, "documents", [("passport", "1")], ["/0 NOT_A_VALUE"], id="a document in a pair"),
            pytest.param(person, "contacts", ["a@example.org"], ["/0 NOT_A_VALUE"], id="a contact by its address"),
            pytest.param(person, "readings", [("b", 2)], ["/0 NOT_A_VALUE"], id="a reading in a pair"),
            pytest.param(investigation, "triggers", ["none"], ["/0 NOT_A_VALUE"], id="a trigger by its nature"),
            pytest.param(investigation, "scopes", ["Darfur"], ["/0 NOT_A_VALUE"], id="a scope by its region"),
            pytest.param(case, "sentences", [180], ["/0 NOT_A_VALUE"], id="a sentence by its months"),
            pytest.param(name, "parts", ["Luz"], ["/0 NOT_A_VALUE"], id="a part by its text"),
            pytest.param(name, "parts", [("Luz",)], ["/0 NOT_A_VALUE"], id="a part without nature"),
            pytest.param(classification, "fields", ["names"], ["/0 NOT_A_VALUE"], id="a level of none"),
            pytest.param(classification, "fields", {("a", "b")}, [" NOT_A_LIST"], id="a set of pairs"),
        ],
    )
    def test_refused(self, make: Callable[..., object], field: str, given: object, expected: list[str]) -> None:
        """Nothing else stands for a value, and every fault is named with its place."""
        assert faults_of(make, **{field: given}) == [f"/{field}{fault}" for fault in expected]


class TestVocabularies:
    """The terms of the values."""

    @pytest.mark.parametrize(
        ("vocabulary", "terms"),
        [
            (ij.terms.NameUse, "primary formal short abbreviation also_known_as formerly now_known_as transliteration"),
            (ij.terms.NameStrength, "strong weak"),
            (ij.terms.NamePartNature, "given middle family maiden patronymic matronymic nickname other"),
            (ij.terms.Assertion, "headline stated reported attributed quoted vowed characterised inferred presupposed"),
            (ij.terms.Level, "public confidential under_seal ex_parte"),
            (ij.terms.Crime, "genocide crimes_against_humanity war_crimes aggression administration_of_justice other"),
            (ij.terms.ExemptedLink, "nationals officials personnel"),
            (ij.terms.TriggerNature, "state_referral council_referral proprio_motu communications none unspecified"),
            (ij.terms.PersonKind, "natural legal"),
            (ij.terms.Certainty, "established alleged contested"),
            (ij.terms.NationalityNature, "nationality citizenship"),
            (ij.terms.Precision, "century decade year month day"),
            (ij.Ternary, "yes no unknown"),
            (ij.Confidence, "high medium low"),
        ],
        ids=lambda value: getattr(value, "__name__", ""),
    )
    def test_terms(self, vocabulary: type[Enum], terms: str) -> None:
        """Each vocabulary has these terms and no others, in this order, the strongest or longest first where graded."""
        assert [term.value for term in vocabulary] == terms.split()
