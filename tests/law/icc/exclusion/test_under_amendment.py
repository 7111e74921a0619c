"""What the amendment would do to a conduct that is asked about: the verdict today, and the one under it."""

from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.law.icc.exclusion.docket import BAR, CONDUCT, COUNCIL, ON, A, B, C, D, Given, what_if, world
from tests.law.icc.exclusion.test_what_if import ACCEPTANCE, DISPUTED
from tests.law.small import act

import intljustice as ij

OWN_MOTION = ij.Trigger(nature="proprio_motu")
(REFERRAL,) = COUNCIL.triggers
CONTESTED = ij.Nationality(A, contested=True)
ELSEWHERE: Given = {"territory": [C]}
EFFECTS: Given = {"territory": [C], "effects_in": [A]}
OFFENCE = "administration_of_justice"
BARRED: Given = {"council_referrals": "barred"}
COUNTING: Given = {"acceptance_counts": True}


def asked(
    *nations: Any,
    records: tuple[ij.Record, ...] = (),
    trigger: ij.Trigger = OWN_MOTION,
    facts: Any = (),
    **options: Any,
) -> ij.WhatIf:
    """The answer on the usual conduct by a national of these States, with other facts where given."""
    conduct = attrs.evolve(CONDUCT, nationalities=nations, **dict(facts))
    return what_if(world(*records), conduct=conduct, trigger=trigger, **options)


def verdicts(answer: ij.WhatIf) -> tuple[str, str]:
    """The verdict today, and the one under the amendment."""
    assert answer.today is not None
    assert answer.conduct is not None
    return answer.today.verdict.value, answer.conduct.verdict.value


def under(answer: ij.WhatIf) -> ij.Assessment:
    """The assessment under the amendment."""
    assert answer.conduct is not None
    return answer.conduct


YES, NO, OPEN, UNSURE = "jurisdiction", "no_jurisdiction", "disputed", "unknown"
COUNCIL_TOO: Given = {"trigger": REFERRAL}
LEFT_OPEN: Given = {"trigger": ij.UNSPECIFIED}


@pytest.mark.parametrize(
    ("nations", "options", "expected", "grounds"),
    [
        pytest.param([C], {}, (YES, NO), "12(2)", id="of-no-party"),
        pytest.param([A], {}, (YES, YES), "12(2)(a) 12(2)(b)", id="of-a-party"),
        pytest.param([C, A], {}, (YES, YES), "12(2)(a) 12(2)(b)", id="of-both"),
        pytest.param([C, D], {}, (YES, NO), "12(2)", id="of-two-that-are-none"),
        pytest.param([], {"facts": {"stateless": True}}, (YES, YES), "12(2)(a)", id="of-no-state"),
        pytest.param([], {}, (YES, UNSURE), "", id="nationality-not-given"),
        pytest.param([B], {}, (YES, YES), "12(2)(a) 12(2)(b) 127(2)", id="of-a-party-then"),
        pytest.param([B], {"membership": "on_day"}, (YES, NO), "12(2)", id="of-no-party-now"),
        # A referral by the Council is spared or not; where nobody says who set the Court in motion it may be one.
        pytest.param([C], COUNCIL_TOO, (YES, YES), "13(b)", id="referral-spared"),
        pytest.param([C], {**COUNCIL_TOO, **BARRED}, (YES, NO), "12(2) 13(b)", id="referral-barred"),
        pytest.param([C], LEFT_OPEN, (YES, UNSURE), "", id="trigger-left-open"),
        pytest.param([C], {**LEFT_OPEN, **BARRED}, (YES, NO), "12(2) 13(b)", id="trigger-makes-no-difference"),
        pytest.param([A], LEFT_OPEN, (YES, YES), "12(2)(a) 12(2)(b)", id="trigger-left-open-of-a-party"),
        # Where there is no jurisdiction the amendment changes nothing; it bars what is unknown or disputed.
        pytest.param([C], {"facts": ELSEWHERE}, (NO, NO), "12(2)", id="none-today"),
        pytest.param([C], {"facts": {"crime": None}}, (UNSURE, NO), "12(2)", id="unknown-today"),
        pytest.param([A], {"facts": {"crime": None}}, (UNSURE, UNSURE), "", id="unknown-as-today"),
        pytest.param([C], {"facts": EFFECTS}, (OPEN, NO), "12(2)", id="disputed-today"),
        pytest.param([], {"facts": {**EFFECTS, "stateless": True}}, (OPEN, OPEN), "12(2)(a)", id="disputed-as-today"),
        # Who accepted the jurisdiction for that time.
        pytest.param([C], {"records": (ACCEPTANCE,)}, (YES, NO), "12(2)", id="acceptance-not-counting"),
        pytest.param(
            [C], {"records": (ACCEPTANCE,), **COUNTING}, (YES, YES), "12(2)(a) 12(2)(b) 12(3)", id="acceptance-counting"
        ),
        pytest.param(
            [C], {"records": (DISPUTED,), **COUNTING}, (YES, OPEN), "12(2)(a) 12(3)", id="acceptance-disputed"
        ),
        pytest.param(
            [C],
            {**LEFT_OPEN, "records": (DISPUTED,), **COUNTING},
            (YES, UNSURE),
            "",
            id="acceptance-disputed-left-open",
        ),
        # A nationality that is contested decides nothing by itself.
        pytest.param([CONTESTED], {}, (YES, OPEN), "12(2)(a) 12(2)(b)", id="contested-alone"),
        pytest.param([CONTESTED, C], {}, (YES, OPEN), "12(2)(a) 12(2)(b)", id="contested-with-no-party"),
        pytest.param([CONTESTED, A], {}, (YES, YES), "12(2)(a) 12(2)(b)", id="contested-and-not"),
        pytest.param([ij.Nationality(C, contested=True), A], {}, (YES, YES), "12(2)(a) 12(2)(b)", id="contested-other"),
        # Article 12 does not govern offences against the Court.
        pytest.param([C], {"facts": {"crime": OFFENCE}}, (YES, YES), "70", id="offence"),
        pytest.param([C], {"facts": {"further_crimes": [OFFENCE]}}, (YES, YES), "70", id="offence-as-well"),
        pytest.param(
            [A], {"facts": {"further_crimes": [OFFENCE]}}, (YES, YES), "12(2)(a) 12(2)(b)", id="offence-not-needed"
        ),
    ],
)
def test_what_if_verdict(nations: list[Any], options: Given, expected: tuple[str, str], grounds: str) -> None:
    """A bar decides, then what is unknown, then what is disputed; the grounds are those of the verdict."""
    answer = asked(*nations, **options)

    assert verdicts(answer) == expected
    assert {ground.article for ground in under(answer).grounds} == set(grounds.split())
    assert answer.today == ij.assess(world(*options.get("records", ())), under(answer).conduct, under(answer).trigger)


@pytest.mark.parametrize(
    ("nations", "options", "missing", "disputes"),
    [
        ([], {}, ["nationalities"], []),
        ([C], LEFT_OPEN, ["who set the Court in motion"], []),
        ([A], {"facts": {"crime": None}}, ["crime"], []),
        ([C], {"facts": {"crime": None}}, [], []),
        ([C], {"records": (DISPUTED,), **COUNTING}, [], ["contested_acceptance"]),
        ([CONTESTED], {}, [], ["contested_nationality"]),
        ([], {"facts": {**EFFECTS, "stateless": True}}, [], ["effects_alone"]),
        ([C], {"facts": EFFECTS}, [], []),
    ],
)
def test_what_if_says_what_is_open(nations: list[Any], options: Given, missing: list[str], disputes: list[str]) -> None:
    """The fact that is missing, or the question in dispute, and nothing of a verdict that no longer holds."""
    answer = under(asked(*nations, **options))
    assert (list(answer.missing), list(answer.disputes)) == (missing, disputes)
    assert all("Disputed" not in reason for reason in answer.reasons) is not bool(disputes)


def otherwise(answer: ij.WhatIf) -> list[str]:
    """What other readings of the amendment are said to lead to."""
    return [found.reason for found in under(answer).beside if found.question == "another reading of the amendment"]


REFERRED = "what the Security Council referred barred as well"
NONE = "the answer would be: no jurisdiction."


@pytest.mark.parametrize(
    ("nations", "options", "expected"),
    [
        pytest.param([A], {}, [], id="no-reading-matters"),
        pytest.param([C], {}, [], id="none-for-no-party"),
        pytest.param([B], {}, [f"Read otherwise (membership on {ON}), {NONE}"], id="who-left"),
        pytest.param([C], COUNCIL_TOO, [f"Read otherwise ({REFERRED}), {NONE}"], id="referral"),
        # Both have to be read otherwise before this falls.
        pytest.param([B], COUNCIL_TOO, [f"Read otherwise (membership on {ON}; {REFERRED}), {NONE}"], id="two-options"),
        pytest.param(
            [C],
            {"records": (ACCEPTANCE,)},
            ["Read otherwise (acceptances of jurisdiction counted), the answer would be: jurisdiction."],
            id="acceptance",
        ),
        pytest.param([C], {"facts": ELSEWHERE}, [], id="none-today"),
        pytest.param([B], {"facts": {"crime": OFFENCE}}, [], id="offence"),
    ],
)
def test_what_if_tells_other_readings(nations: list[Any], options: Given, expected: list[str]) -> None:
    """Those by which the verdict would be another, with no more changed than that takes."""
    assert otherwise(asked(*nations, **options)) == expected


WORDS = "Nobody from a State that did not sign."
WORDED = attrs.evolve(BAR, description="No outsiders.", readings=[ij.Reading(field="description", value=WORDS)])


@pytest.mark.parametrize(("facts", "said"), [({}, True), (ELSEWHERE, False)], ids=["reached-today", "out-of-reach"])
def test_what_if_tells_other_words(facts: Given, *, said: bool) -> None:
    """Words that are recorded otherwise stand beside the answer, where an amendment could change it at all."""
    conduct = attrs.evolve(CONDUCT, nationalities=[C], **facts)
    answer = what_if(world(amendment=WORDED), conduct=conduct, trigger=OWN_MOTION)
    assert otherwise(answer) == ([f'The words of the amendment are also recorded as "{WORDS}"'] if said else [])


def test_what_if_prints_the_conduct() -> None:
    """Between the cases and the route stand the verdict today, and the note on the conduct under the amendment."""
    answer = asked(C)
    _, conduct, route = str(answer).splitlines()

    assert conduct.startswith(
        "The conduct asked about, today: The Court has jurisdiction (article 12(2)(a)). Under the amendment: The Court "
        "has no jurisdiction (article 12(2))."
    )
    assert (
        "The amendment: The person is a national of Gammaland only, not a party at the time of the conduct (2005-03-01 "
        "to 2005-03-31)." in conduct
    )
    assert route.startswith("It would have to change article 12(2)")
    assert conduct.partition(" Under")[0] in answer.sentences()
    assert BAR.id in under(answer).records


LEAVING = act("XAA", "withdrawal", "2030-07-01")


@pytest.mark.parametrize(
    ("on", "verdict", "beyond"),
    [("2030-12-31", YES, False), ("2031-01-01", YES, True), ("2031-06-30", YES, True), ("2031-07-01", NO, True)],
)
def test_what_if_asks_who_is_a_party_after_the_records_end(on: str, verdict: str, *, beyond: bool) -> None:
    """Alphaland is one until its notice takes effect; what is projected is marked, and not sure."""
    answer = asked(A, records=(LEAVING,), on=on, membership="on_day")

    assert verdicts(answer) == (YES, verdict)
    assert (answer.beyond_records, under(answer).beyond_records) == (beyond, beyond)
    assert (under(answer).confidence is None) is beyond
    assert under(asked(A, records=(LEAVING,), on=on)).beyond_records is False


def test_what_if_without_a_conduct() -> None:
    """Then nothing is said of one."""
    answer = what_if(world())
    assert (answer.today, answer.conduct, len(str(answer).splitlines())) == (None, None, 2)


@pytest.mark.parametrize(
    ("given", "code"),
    [
        ({"conduct": "case:x"}, "NOT_A_CONDUCT"),
        ({"conduct": CONDUCT, "trigger": "13(b)"}, "NOT_A_TRIGGER"),
        ({"trigger": OWN_MOTION}, "NOT_A_CONDUCT"),
    ],
    ids=["no-conduct", "no-trigger", "a-trigger-alone"],
)
def test_what_if_refuses_other_facts(given: Given, code: str) -> None:
    """A case is asked about by the conduct and trigger of its record; a trigger is that of a conduct."""
    with pytest.raises(ij.InvalidValue) as raised:
        what_if(world(), **given)
    assert [problem.code for problem in raised.value.problems] == [code]


def test_what_if_is_written_and_contrasted() -> None:
    """The assessments are parts of the answer: the codec writes them, and two answers differ in them."""
    one, other = asked(C), asked(A)
    assert ij.loads_record(ij.dumps_record(one), ij.WhatIf) == one
    assert {"verdict", "grounds"} <= {difference.question for difference in ij.contrast(one, other)}
    assert "verdict" not in {difference.question for difference in ij.contrast(one, what_if(world()))}


@given(
    nations=st.lists(st.sampled_from([A, B, C, D]), max_size=3, unique=True),
    trigger=st.sampled_from([OWN_MOTION, REFERRAL, ij.UNSPECIFIED, ij.NONE]),
    facts=st.sampled_from([{}, ELSEWHERE, EFFECTS]),
    membership=st.sampled_from(["conduct", "on_day"]),
    referrals=st.sampled_from(["spared", "barred"]),
)
def test_what_if_never_adds_jurisdiction(
    nations: list[str], trigger: ij.Trigger, facts: Given, membership: str, referrals: str
) -> None:
    """An amendment that excludes persons leaves jurisdiction as it is or takes it away."""
    today, then = verdicts(
        asked(*nations, trigger=trigger, facts=facts, membership=membership, council_referrals=referrals)
    )
    assert then in {YES: {YES, NO, UNSURE, OPEN}, OPEN: {OPEN, NO, UNSURE}, UNSURE: {UNSURE, NO}, NO: {NO}}[today]
