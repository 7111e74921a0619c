"""Every rule finds what is broken and leaves alone what is one fact from it; the documents stand in two folders."""

from collections import Counter
from pathlib import Path

import pytest
from tests.rules import expected_jurisdiction

import intljustice as ij

HERE = Path(__file__).parent
BROKEN = sorted((HERE / "broken").glob("*.json"))
SOUND = sorted((HERE / "sound").glob("*.json"))
BY_CODE = {one.code: one for one in ij.RULES}

SAID = {
    "REF_UNRESOLVED": ("error", "add the record, or correct the id"),
    "REF_TO_ITSELF": ("error", "name the record that is meant, or leave the field out"),
    "REF_CYCLE": ("error", "correct the field of one of the records on the way"),
    "RELATION_ENDS": ("error", "name another record, or take another link"),
    "PROVISION_INSTRUMENT": ("warning", "write the slug of the treaty's id before the colon"),
    "FIELD_UNKNOWN": ("error", "write the path as it stands in the record: names/0/text, history/2/day"),
    "UNCITED": ("warning", "add a citation"),
    "UNGRADED": ("warning", "give a citation its confidence"),
    "SOURCE_UNUSED": ("warning", "cite the source where it is used, or leave it out"),
    "READING_SAME": ("warning", "cite the source for the field instead"),
    "READING_UNSOURCED": ("warning", "add the citation of the source that says so"),
    "HIGH_ON_LOW": ("warning", "lower its confidence, or add the source that carries it"),
    "ANCHOR_BEYOND": ("error", "count the code points of the source's text again, and those of the passage"),
    "DAYS_WITHIN": ("error", "correct one of the two days"),
    "HISTORY_ORDER": ("error", "put the steps in order, or correct a day"),
    "DAYS_ACROSS": ("error", "correct the day in the one or the other record"),
    "AFTER_AS_OF": ("warning", "correct the day, or the day that the dossier says it stands at"),
    "LICENCE_BEYOND_PROGRAMME": ("warning", "correct the end of the licence or of the programme"),
    "STATUS_IMPOSSIBLE": ("error", "add the step that is missing before it, or correct its status"),
    "CASE_IMPOSSIBLE": ("error", "correct the status of the step, or the steps before it"),
    "WARRANT_NOT_ISSUED": ("error", "give the day of issue, as exactly as it is known, or leave the other day out"),
    "UNDOES_WRONG_ACT": ("error", "name the act that it takes back"),
    "LEGISLATION_IMPOSSIBLE": ("error", "correct the step, or the steps before it"),
    "SAME_THING": ("warning", "merge the two, or say in one of them what sets them apart"),
    "NAME_TWICE": ("warning", "merge the two, or mark the name weak where it does not tell them apart"),
    "LISTED_TWICE": ("warning", "leave out all but the first"),
    "COUNT_MISMATCH": ("error", "correct the count, the list, or whether it is complete"),
    "CRITERION_UNKNOWN": ("error", "write the code as the programme has it, or add the criterion there"),
    **expected_jurisdiction.SAID,
}
"""The severity of each rule, and how what it finds is mended where the table below says nothing else."""

Row = tuple[str, str, str] | tuple[str, str, str, str]
"""Record, pointer and message; then how it is mended, where the finding itself says so."""

ACTING = "a group or an office or an organisation or a person or a state"
FOUNDING = (
    "an amendment or a declaration or a group or a legislation or an organisation or a person or a state or a treaty"
)
WRONG_ENDS = [
    ("to", "deputy_of", "an office or a person"),
    ("to", "member_of", "a group or an organisation"),
    ("to", "in_situation", "a situation"),
    ("to", "conveyed_by", ACTING),
    ("to", "conveyed_to", ACTING),
    ("to", "addresses", ACTING),
    ("to", "issued_by", ACTING),
    ("to", "adopted_by", ACTING),
    ("to", "issued_for", "a group or an organisation or a person"),
    ("to", "issued_at", "a meeting"),
    ("to", "adopted_at", "a meeting"),
    ("to", "derived_from", "a claim or a source"),
    ("to", "confirms", "a claim"),
    ("to", "contradicts", "a claim"),
    ("to", "holds_office", "an office"),
    ("to", "establishes", "a group or an office or an organisation or a programme"),
    ("of", "holds_office", "a group or an organisation or a person or a state or a tenure"),
    ("of", "deputy_of", "a group or an office or a person"),
    ("of", "member_of", "a group or an organisation or a person or a state"),
    ("of", "confirms", "a claim"),
    ("of", "contradicts", "a claim"),
    ("of", "establishes", FOUNDING),
]
"""In RELATION_ENDS-every-link: at which end the demand stands, of which link, and what may stand there."""

EXPECTED: dict[str, list[Row]] = {
    "REF_UNRESOLVED-field": [("organisation:court", "/part_of", '"state:FRA" is no record of this dossier')],
    "REF_UNRESOLVED-nested": [
        ("person:a", "/readings/0/citations/0/source", '"source:t" is no record of this dossier'),
        ("person:a", "/nationalities/0/state", '"state:FRA" is no record of this dossier'),
    ],
    "REF_TO_ITSELF-part": [("organisation:court", "/part_of", "organisation:court names itself")],
    "REF_TO_ITSELF-member": [("group:g", "/members/1", "group:g names itself")],
    "REF_TO_ITSELF-source": [("source:t", "/derived_from/0", "source:t names itself")],
    "REF_CYCLE-two": [("organisation:a", "/part_of", "following part_of from organisation:a leads back to it")],
    "REF_CYCLE-entered-in-the-middle": [
        ("office:b", "/deputy_of", "following deputy_of from office:b leads back to it")
    ],
    "REF_CYCLE-every-field": [
        ("source:t", "/within", "following within from source:t leads back to it"),
        ("demand:a", "/part_of", "following part_of from demand:a leads back to it"),
        ("meeting:a", "/follows", "following follows from meeting:a leads back to it"),
        ("licence:a", "/supersedes", "following supersedes from licence:a leads back to it"),
    ],
    "REF_CYCLE-warrants": [("warrant:a", "/supersedes", "following supersedes from warrant:a leads back to it")],
    "RELATION_ENDS-far-end": [
        (
            "claim:a",
            "/relations/0/to",
            '"organisation:court" cannot stand at this end of holds_office',
            "name an office, or take another link",
        )
    ],
    "RELATION_ENDS-near-end": [
        (
            "claim:a",
            "/relations/1/of",
            '"meeting:m" cannot stand at this end of establishes',
            f"name {FOUNDING}, or take another link",
        )
    ],
    "RELATION_ENDS-confirms": [
        (
            "claim:a",
            "/relations/0/to",
            '"state:FRA" cannot stand at this end of confirms',
            "name a claim, or take another link",
        )
    ],
    "RELATION_ENDS-every-link": [
        (
            "claim:a",
            f"/relations/{place}/{end}",
            f'"demand:d" cannot stand at this end of {link}',
            f"name {wanted}, or take another link",
        )
        for place, (end, link, wanted) in enumerate(WRONG_ENDS)
    ],
    "PROVISION_INSTRUMENT-other-name": [
        ("amendment:a", "/changes/0/provision", "icc-statute:12 is no provision of treaty:rome-statute")
    ],
    "PROVISION_INSTRUMENT-second-change": [
        ("amendment:a", "/changes/1/provision", "rome:15bis is no provision of treaty:rome-statute")
    ],
    "FIELD_UNKNOWN-citation": [
        ("state:FRA", "/citations/0/fields/0", "state:FRA has no field name"),
        ("state:FRA", "/citations/0/fields/1", "state:FRA has no field names/1"),
    ],
    "FIELD_UNKNOWN-reading-and-classification": [
        ("person:a", "/readings/0/field", "person:a has no field died/year"),
        ("person:a", "/classification/fields/0/field", "person:a has no field adresses"),
    ],
    "FIELD_UNKNOWN-empty-steps": [
        ("state:FRA", "/citations/0/fields/0", "state:FRA has no field names/"),
        ("state:FRA", "/citations/0/fields/1", "state:FRA has no field /names"),
    ],
    "FIELD_UNKNOWN-claim": [
        ("claim:a", "/about/0/field", "state:FRA has no field names/01"),
        ("claim:a", "/about/1/field", "state:FRA has no field existed/end"),
    ],
    "FIELD_UNKNOWN-nested-citation": [
        ("legislation:l", "/steps/0/citations/0/fields/0", "legislation:l has no field day")
    ],
    "UNCITED-state": [("state:FRA", "/citations", "state:FRA cites no source")],
    "UNCITED-only-a-step-is": [("legislation:l", "/citations", "legislation:l cites no source")],
    "UNGRADED-state": [("state:FRA", "/citations", "no citation of state:FRA says how sure it is")],
    "UNGRADED-only-a-reading-is": [("person:a", "/citations", "no citation of person:a says how sure it is")],
    "SOURCE_UNUSED-cites-itself": [("source:t", "", "nothing rests on source:t")],
    "SOURCE_UNUSED-only-uses-another": [("source:t", "", "nothing rests on source:t")],
    "READING_SAME-day": [("person:a", "/readings/1/value", "the reading of born is the value that stands there")],
    "READING_SAME-list": [("person:a", "/readings/0/value", "the reading of titles is the value that stands there")],
    "READING_SAME-number": [
        ("meeting:m", "/readings/0/value", "the reading of session is the value that stands there")
    ],
    "READING_UNSOURCED-one": [("person:a", "/readings/0/citations", "nobody is named who reads born so")],
    "READING_UNSOURCED-one-of-two": [("person:a", "/readings/1/citations", "nobody is named who reads born so")],
    "HIGH_ON_LOW-whole": [
        (
            "state:FRA",
            "/citations/0/confidence",
            'state:FRA is cited as sure on "source:low", which is itself of low confidence only',
        )
    ],
    "HIGH_ON_LOW-another-of-a-field": [
        (
            "state:FRA",
            "/citations/0/confidence",
            'state:FRA is cited as sure on "source:low", which is itself of low confidence only',
        )
    ],
    "HIGH_ON_LOW-another-of-a-part": [
        (
            "state:FRA",
            "/citations/0/confidence",
            'state:FRA is cited as sure on "source:low", which is itself of low confidence only',
        )
    ],
    "HIGH_ON_LOW-another-that-is-not-sure": [
        (
            "state:FRA",
            "/citations/0/confidence",
            'state:FRA is cited as sure on "source:low", which is itself of low confidence only',
        )
    ],
    "ANCHOR_BEYOND-by-one": [("claim:a", "/anchor/end", "the passage ends at 101, the text of source:s at 100")],
    "ANCHOR_BEYOND-by-far": [("claim:a", "/anchor/end", "the passage ends at 12,345, the text of source:s at 9,999")],
    "DAYS_WITHIN-life": [("person:a", "/died", "died (1950-05-09) is before born (1950-05-10)")],
    "DAYS_WITHIN-licence": [
        ("licence:l", "/expires_at", "expires_at (2025-02-05T23:59-05:00) is before issued (2025-02-06)")
    ],
    "DAYS_WITHIN-treaty": [
        ("treaty:t", "/opened", "opened (1950) is before adopted (1951)"),
        ("treaty:t", "/entered_into_force", "entered_into_force (1949-12) is before adopted (1951)"),
        ("treaty:t", "/entered_into_force", "entered_into_force (1949-12) is before opened (1950)"),
        ("treaty:t", "/ended", "ended (1949-11) is before entered_into_force (1949-12)"),
    ],
    "DAYS_WITHIN-warrant": [
        ("warrant:w", "/issued", "issued (2024-05-19) is before applied (2024-05-20)"),
        ("warrant:w", "/unsealed", "unsealed (2024-05-18) is before issued (2024-05-19)"),
    ],
    "DAYS_WITHIN-every-pair": [
        ("source:s", "/retrieved", "retrieved (2020) is before published (2021)"),
        ("amendment:k", "/entered_into_force", "entered_into_force (2020) is before adopted (2021)"),
        ("jurisdiction-declaration:j", "/lodged", "lodged (2021) is before dated (2022)"),
        ("jurisdiction-declaration:j", "/withdrawn", "withdrawn (2020) is before lodged (2021)"),
        ("situation:x", "/opened", "opened (2021) is before examined (2022)"),
        ("situation:x", "/closed", "closed (2020) is before opened (2021)"),
        ("warrant:v", "/dismissed", "dismissed (2020) is before applied (2021)"),
        ("warrant:v", "/application_withdrawn", "application_withdrawn (2019) is before applied (2021)"),
        ("warrant:w", "/unsealed", "unsealed (2020) is before issued (2021)"),
        ("warrant:w", "/executed", "executed (2019) is before issued (2021)"),
        ("warrant:w", "/withdrawn", "withdrawn (2018) is before issued (2021)"),
        ("warrant:w", "/lapsed", "lapsed (2017) is before issued (2021)"),
        ("programme:p", "/published", "published (2021) is before signed (2022)"),
        ("programme:p", "/ended", "ended (2020) is before signed (2022)"),
        ("programme:p", "/ended", "ended (2020) is before announced (2023)"),
        ("licence:l", "/expires", "expires (2020) is before issued (2021)"),
        ("sanction:x", "/published", "published (2020) is before signed (2021)"),
        ("sanction:x", "/listed", "listed (2020) is before designated (2021)"),
        ("sanction:x", "/last_seen", "last_seen (2020) is before first_seen (2021)"),
    ],
    "HISTORY_ORDER-third-before-second": [
        ("sanction:x", "/history/2/day", "the step of 2020-09-30 stands after one of 2020-10-01")
    ],
    "HISTORY_ORDER-two-steps": [
        ("legislation:l", "/steps/1/day", "the step of 2002-08-01 stands after one of 2002-08-02")
    ],
    "HISTORY_ORDER-a-year-between": [
        ("legislation:l", "/steps/2/day", "the step of 2002-03-01 stands after one of 2002-06-01"),
        ("legislation:l", "/steps/3/day", "the step of 2002-05 stands after one of 2002-06-01"),
    ],
    "HISTORY_ORDER-situation": [
        ("situation:x", "/stages/1/day", "the step of 2019-07-03 stands after one of 2019-07-04")
    ],
    "DAYS_ACROSS-office-after-death": [
        ("tenure:t", "/period/start", "person:a died (2002-06-18) before that day (2003)"),
        ("tenure:t", "/period/end", "person:a died (2002-06-18) before that day (2004-01-02)"),
    ],
    "DAYS_ACROSS-office-before-birth": [
        ("tenure:t", "/period/start", "person:a was born (1950-05-10) after that day (1949)")
    ],
    "DAYS_ACROSS-text-after-its-meeting": [
        ("declaration:d", "/day", "2025-12-07 is no day of meeting:m (2025-12-01/2025-12-06)")
    ],
    "DAYS_ACROSS-text-before-its-meeting": [
        ("declaration:d", "/day", "2025-11 is no day of meeting:m (2025-12-01/unknown)")
    ],
    "DAYS_ACROSS-answer-before-its-demand": [
        ("demand:d", "/responses/1/day", "the answer (2025-02-05) comes before the demand (2025-02-06)")
    ],
    "DAYS_ACROSS-listing-before-the-demand-it-follows": [
        ("demand:d", "/followed_by/1", "sanction:b (2025-02-05) comes before the demand (2025-02-06)"),
        ("demand:d", "/followed_by/2", "treaty-action:a (2025-01) comes before the demand (2025-02-06)"),
    ],
    "DAYS_ACROSS-demand-outside-its-meeting": [
        ("demand:d", "/conveyances/0/day", "2025-07-10 is no day of meeting:m (2025-07-07/2025-07-09)")
    ],
    "DAYS_ACROSS-act-before-its-treaty": [
        (
            "treaty-action:a",
            "/day",
            "the act (1998-07-16) comes before treaty:rome-statute was adopted (1998-07-17)",
        )
    ],
    "DAYS_ACROSS-acceptance-before-its-amendment": [
        ("treaty-action:a", "/day", "the act (2010-06-10) comes before amendment:k was adopted (2010-06-11)")
    ],
    "DAYS_ACROSS-effect-before-its-act": [
        ("treaty-action:a", "/effective", "its effect (2000-06-08) comes before the act (2000-06-09)")
    ],
    "DAYS_ACROSS-instrument-taken-back-once-in-effect": [
        (
            "treaty-action:b",
            "/day",
            "it takes treaty-action:a back (2002-07-02) when that has taken effect (2002-07-01)",
        )
    ],
    "DAYS_ACROSS-taken-back-once-in-effect": [
        (
            "treaty-action:b",
            "/day",
            "it takes treaty-action:a back (2017-10-27) when that has taken effect (2017-10-27)",
        )
    ],
    "DAYS_ACROSS-taken-back-before-it-was-made": [
        ("treaty-action:b", "/day", "it takes treaty-action:a back (2016-10-26) before that was made (2016-10-27)")
    ],
    "DAYS_ACROSS-warrant-before-the-conduct": [
        ("warrant:w", "/applied", "applied (2023-10-06) comes before the conduct began (2023-10-08)"),
        ("warrant:w", "/issued", "issued (2023-10-07) comes before the conduct began (2023-10-08)"),
    ],
    "DAYS_ACROSS-designation-before-its-programme": [
        (
            "sanction:x",
            "/designated",
            "it was designated (2025-02-05) before the beginning of programme:new (2025-02-06)",
        )
    ],
    "DAYS_ACROSS-designation-before-both-programmes": [
        (
            "sanction:x",
            "/designated",
            "it was designated (2024) before the beginning of programme:new (2025-02-06) and programme:next (2026)",
        )
    ],
    "DAYS_ACROSS-designation-after-its-programme": [
        (
            "sanction:x",
            "/programmes/1",
            "programme:old had ended (2021-04-01) when this was designated (2025-02-06)",
        )
    ],
    "AFTER_AS_OF-source": [
        ("source:s", "/published", "published (2026) is after 2025-12-31"),
        ("source:s", "/retrieved", "retrieved (2026-01-02) is after 2025-12-31"),
    ],
    "AFTER_AS_OF-nested-citation": [
        ("legislation:l", "/steps/0/citations/0/recorded", "recorded (2026-01-01) is after 2025-12-31")
    ],
    "LICENCE_BEYOND_PROGRAMME-day": [
        ("licence:l", "/expires", "it runs until 2021-04-02, programme:old ended on 2021-04-01")
    ],
    "LICENCE_BEYOND_PROGRAMME-moment": [
        ("licence:l", "/expires_at", "it runs until 2021-04-02, programme:old ended on 2021-04-01")
    ],
    "STATUS_IMPOSSIBLE-delisted-first": [("sanction:x", "/history/1/status", "a step delisted follows on no listing")],
    "STATUS_IMPOSSIBLE-relisted-without-an-end": [
        ("sanction:x", "/history/1/status", "a step relisted follows on no delisting")
    ],
    "STATUS_IMPOSSIBLE-listed-twice": [
        (
            "sanction:x",
            "/history/2/status",
            "a step listed finds the target listed already",
            "leave one of the two listings out",
        )
    ],
    "STATUS_IMPOSSIBLE-delisted-twice": [
        (
            "sanction:x",
            "/history/3/status",
            "a step delisted finds the target delisted already",
            "leave one of the two delistings out",
        )
    ],
    "STATUS_IMPOSSIBLE-no-injunction": [
        ("sanction:x", "/history/2/status", "a step injunction_stayed follows on no injunction")
    ],
    "CASE_IMPOSSIBLE-trial-after-death": [
        ("case:c", "/history/2/status", "a step on_trial follows on the death of the only accused")
    ],
    "CASE_IMPOSSIBLE-sentence-without-conviction": [
        ("case:c", "/history/1/status", "a step sentenced follows on no conviction")
    ],
    "CASE_IMPOSSIBLE-trial-after-acquittal": [
        ("case:c", "/history/3/status", "a step on_trial follows on the end of the case")
    ],
    "CASE_IMPOSSIBLE-arrest-after-the-end": [
        ("case:c", "/history/3/status", "a step surrendered follows on the end of the case")
    ],
    "CASE_IMPOSSIBLE-wanted-after-acquittal": [
        ("case:c", "/history/2/status", "a step at_large follows on the end of the case")
    ],
    "CASE_IMPOSSIBLE-charged-after-acquittal": [
        ("case:c", "/history/2/status", "a step charges_confirmed follows on the end of the case")
    ],
    "WARRANT_NOT_ISSUED-carried-out": [
        ("warrant:w", "/unsealed", "it is unsealed on 2024-11-21, and no day of issue is given"),
        ("warrant:w", "/executed", "it is executed on 2025-03-12, and no day of issue is given"),
    ],
    "WARRANT_NOT_ISSUED-given-up": [
        (
            "warrant:w",
            "/application_withdrawn",
            "its application was withdrawn on 2024-08-02, and it was issued all the same",
            "leave out the one of the two that is wrong",
        )
    ],
    "UNDOES_WRONG_ACT-other-author": [
        ("treaty-action:b", "/undoes", "treaty-action:a is an act of state:BDI towards treaty:rome-statute")
    ],
    "UNDOES_WRONG_ACT-other-treaty": [
        ("treaty-action:b", "/undoes", "treaty-action:a is an act of state:BDI towards treaty:t")
    ],
    "UNDOES_WRONG_ACT-other-sort": [("treaty-action:b", "/undoes", "a revocation cannot take back an accession")],
    "UNDOES_WRONG_ACT-end-of-what-was-never-provisional": [
        ("treaty-action:b", "/undoes", "an end_of_provisional_application cannot take back an accession")
    ],
    "UNDOES_WRONG_ACT-no-instrument": [
        ("treaty-action:b", "/undoes", "a withdrawal_of_instrument cannot take back an announcement")
    ],
    "LEGISLATION_IMPOSSIBLE-in-force-again": [
        ("legislation:l", "/steps/2/nature", "a step in_force follows on its repeal")
    ],
    "LEGISLATION_IMPOSSIBLE-promulgated-after-repeal": [
        ("legislation:l", "/steps/2/nature", "a step promulgated follows on its repeal")
    ],
    "SAME_THING-identifier": [("person:b", "", "person:b and person:a have the same identifier")],
    "SAME_THING-address": [("source:t", "", "source:t and source:s have the same address")],
    "SAME_THING-claim": [("claim:b", "", "claim:b and claim:a have the same passage and statement")],
    "SAME_THING-designation": [
        ("sanction:y", "", "sanction:y and sanction:x have the same target, day, programme and measure")
    ],
    "SAME_THING-designation-without-measures": [
        ("sanction:y", "", "sanction:y and sanction:x have the same target, day, programme and measure")
    ],
    "SAME_THING-act": [
        (
            "treaty-action:b",
            "",
            "treaty-action:b and treaty-action:a have the same act, author, treaty, day and content",
        )
    ],
    "NAME_TWICE-persons": [("person:b", "/names/1/text", "person:a is called so too")],
    "NAME_TWICE-in-one-language": [("office:b", "/names/0/text", "office:a is called so too")],
    "LISTED_TWICE-members": [
        ("group:g", "/members/2", '"person:a" is listed before'),
        ("group:g", "/members/3", '"person:a" is listed before'),
    ],
    "LISTED_TWICE-nested": [("legislation:l", "/steps/1/by/1", '"state:FRA" is listed before')],
    "COUNT_MISMATCH-too-few": [("declaration:d", "/signatory_count/exact", "the list holds 2, the count says 3")],
    "COUNT_MISMATCH-too-many": [("declaration:d", "/signatory_count/exact", "the list holds 2, the count says 1")],
    "COUNT_MISMATCH-fewer-than-the-least": [
        ("group:g", "/count/at_least", "the list holds 2, the count says at least 3")
    ],
    "CRITERION_UNKNOWN-misspelt": [("sanction:x", "/criterion", '"1(a)(ii)(B)" is no criterion of its programmes')],
    "CRITERION_UNKNOWN-in-neither": [("sanction:x", "/criterion", '"4" is no criterion of its programmes')],
    **expected_jurisdiction.EXPECTED,
}
"""What the rule of a broken document finds in it, in order."""

BESIDE = {
    "UNCITED-state": [
        (
            "SOURCE_UNUSED",
            "warning",
            "source:s",
            "",
            "nothing rests on source:s",
            "cite the source where it is used, or leave it out",
        )
    ],
}
"""What other rules find in a broken document, where they do."""


def code_of(path: Path) -> str:
    """The code in the name of a document."""
    return path.stem.partition("-")[0]


def told(problems: ij.Problems) -> list[tuple[str, str, str | None, str, str, str]]:
    """What a test compares of the problems."""
    return [(one.code, one.severity, one.record, one.pointer, one.message, one.mend) for one in problems]


def by_name(paths: list[Path]) -> list[object]:
    """The documents as cases of a test, each under its name."""
    return [pytest.param(path, id=path.stem) for path in paths]


class TestTheDocuments:
    """The two folders and the table."""

    @pytest.mark.parametrize("code", [one.code for one in ij.RULES])
    def test_two_and_two(self, code: str) -> None:
        """Every rule has at least two broken documents and at least two near misses."""
        assert sum(code_of(path) == code for path in BROKEN) >= 2
        assert sum(code_of(path) == code for path in SOUND) >= 2

    def test_no_document_is_without_a_rule(self) -> None:
        """The name of each begins with the code of a rule."""
        assert {code_of(path) for path in (*BROKEN, *SOUND)} == {one.code for one in ij.RULES}

    def test_the_table_names_each_broken_document(self) -> None:
        """And nothing else; each row belongs to the document's own rule."""
        assert list(SAID) == [one.code for one in ij.RULES]
        assert sorted(EXPECTED) == sorted(path.stem for path in BROKEN)
        assert all(EXPECTED.values())


class TestBroken:
    """What is broken is found, exactly so, and nothing else."""

    @pytest.mark.parametrize("path", by_name(BROKEN))
    def test_by_its_rule(self, path: Path) -> None:
        """The rule alone finds what the table says."""
        assert told(ij.check(ij.read(path), (BY_CODE[code_of(path)],))) == self.expected(path)

    @pytest.mark.parametrize("path", by_name(BROKEN))
    def test_by_all_rules(self, path: Path) -> None:
        """The others find nothing beside it, but for what is listed."""
        found = told(ij.check(ij.read(path)))

        assert found == [*self.expected(path), *BESIDE.get(path.stem, ())]

    @pytest.mark.parametrize("path", by_name(BROKEN))
    def test_what_it_cites(self, path: Path) -> None:
        """The provisions that a problem rests on; most rest on none."""
        found = ij.check(ij.read(path), (BY_CODE[code_of(path)],))
        cited = expected_jurisdiction.PROVISIONS.get(path.stem, [()] * len(found))

        assert [one.provisions for one in found] == cited

    @staticmethod
    def expected(path: Path) -> list[tuple[str, str, str | None, str, str, str]]:
        """The rows of the table, each with the severity of the rule, and with its mend where none is given."""
        code = code_of(path)
        severity, mend = SAID[code]
        return [(code, severity, *row[:3], row[3] if len(row) == 4 else mend) for row in EXPECTED[path.stem]]


class TestSound:
    """What is sound is left alone, also where it is one fact from what is not."""

    @pytest.mark.parametrize("path", by_name(SOUND))
    def test_by_all_rules(self, path: Path) -> None:
        """Neither the rule nor any other finds anything."""
        dossier = ij.read(path)

        assert ij.check(dossier, (BY_CODE[code_of(path)],)) == ij.Problems()
        assert ij.check(dossier) == ij.Problems()


class TestInTheAir:
    """References that lead nowhere are for one rule to judge; the others look at what is there."""

    @pytest.mark.parametrize("path", by_name([*BROKEN, *SOUND]))
    def test_any_record_may_be_missing(self, path: Path) -> None:
        """Without it, every rule still answers."""
        dossier = ij.read(path)

        for record in dossier:
            assert ij.check(dossier.without(record)) is not None

    @pytest.mark.parametrize("path", by_name(SOUND))
    def test_what_is_missing_makes_nothing_else_wrong(self, path: Path) -> None:
        """Beside the reference itself there is no error, but where all rests on the record that is taken away."""
        dossier = ij.read(path)
        also = {"UNDOES_WRONG_ACT"} if path.stem == "UNDOES_WRONG_ACT-successor" else set()

        for record in dossier:
            codes = {one.code for one in ij.check(dossier.without(record)).errors}
            basis = {"NO_JURISDICTION"} if record.kind in expected_jurisdiction.BASES else set()
            assert codes <= {"REF_UNRESOLVED"} | also | basis


class TestTheRules:
    """What every rule says of itself."""

    def test_codes(self) -> None:
        """Each has its own, in capitals."""
        codes = Counter(one.code for one in ij.RULES)

        assert set(codes.values()) == {1}
        assert all(code.replace("_", "").isascii() and code.replace("_", "").isupper() for code in codes)

    @pytest.mark.parametrize("asked", ij.RULES, ids=lambda one: one.code)
    def test_words(self, asked: ij.Rule) -> None:
        """A question, a convention in whole sentences and a mend; the severity is one of the three."""
        assert asked.asks.endswith("?")
        assert asked.convention.endswith(".")
        assert asked.mend
        assert asked.severity in {"error", "warning", "info"}

    def test_the_shipped_records_have_no_errors(self) -> None:
        """By all the rules together."""
        assert ij.check(ij.load_seeds()).errors == ij.Problems()
