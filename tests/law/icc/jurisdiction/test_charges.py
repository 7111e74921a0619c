"""Charges: each crime and paragraph by itself, the best of them, and the paragraphs that the Statute has."""

from collections.abc import Callable
from random import Random
from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.law.icc import court
from tests.law.icc.court import CRIMES, WEAPONS, A, C, found, no, unknown, worked, yes
from tests.law.icc.jurisdiction.drawn import Asked, questions
from tests.law.icc.jurisdiction.test_properties import PROPERTY

import intljustice as ij

ADDED, ORIGINAL = "pact:8(2)(e)(xix)", "pact:8(2)(e)(i)"
BOTH: court.Given = {"provisions": [ADDED, ORIGINAL]}
IN_A_REFUSER = CRIMES.but(territory=[C])
"""War crimes in Gammaland, which has not accepted the amendment, by a national of Betaland, which has."""
LINKS = yes("12(2)(a) 12(2)(b)")
LATER = court.amendment("later", "pact:8(2)(e)(xx)")
"""An amendment that nobody has accepted."""
TWO_ADDED: court.Given = {"provisions": ["pact:8(2)(e)(xx)", ADDED]}
OPTED_OUT = CRIMES.but(court.opting_out(), period="2005-06-01", nationalities=[A])
AGAINST_THE_COURT: court.Given = {"crime": "administration_of_justice", "further_crimes": ["war_crimes"]}


class TestTheBest:
    """Article 121(5) bars the crime that an amendment added, and no other that is charged with it."""

    @worked(
        IN_A_REFUSER.row("added-alone", no("121(5)"), provisions=[ADDED]),
        IN_A_REFUSER.row("added-first", LINKS, **BOTH),
        IN_A_REFUSER.row("added-last", LINKS, provisions=[ORIGINAL, ADDED]),
        IN_A_REFUSER.row("added-beside-the-whole", LINKS, provisions=["pact:8(2)(e)", ADDED]),
        IN_A_REFUSER.row("added-beside-another-crime", LINKS, provisions=[ADDED], further_crimes=["genocide"]),
        IN_A_REFUSER.row("of-a-crime-not-charged", LINKS, provisions=[ADDED], crime="genocide"),
        IN_A_REFUSER.row("crime-not-given", unknown("crime"), crime=None, **BOTH),
        WEAPONS.row("one-of-two-amendments", yes("12(2)(a) 12(2)(b) 121(5)"), LATER, **TWO_ADDED),
        IN_A_REFUSER.row("none-of-two-amendments", no("121(5) 22"), LATER, **TWO_ADDED),
        IN_A_REFUSER.row("different-bars", no("5 121(5)"), provisions=[ADDED], further_crimes=["other"]),
        WEAPONS.row(
            "different-gaps",
            unknown("nationalities", "leadership", "aggressors"),
            nationalities=[],
            further_crimes=["aggression"],
        ),
        IN_A_REFUSER.row("nobody-seised-it", no("121(5) 13"), trigger=ij.NONE, **BOTH),
        IN_A_REFUSER.row("on-no-day", unknown("period"), period=None, **BOTH),
        OPTED_OUT.row("opted-out", no("12(2) 124")),
        OPTED_OUT.row("opted-out-of-one", yes("12(2)(a) 12(2)(b)"), further_crimes=["genocide"]),
        IN_A_REFUSER.row("against-the-court", yes("70"), trigger=ij.NONE, **AGAINST_THE_COURT),
        IN_A_REFUSER.row("against-the-court-first", yes("70"), **AGAINST_THE_COURT),
        IN_A_REFUSER.row("against-the-court-last", LINKS, further_crimes=["administration_of_justice"]),
    )
    def test_verdict(self, situation: court.Situation) -> None:
        """One charge is enough, in whatever order they are given; a "no" has the bars of all."""
        assert situation.answer == situation.expected

    def test_which(self) -> None:
        """First the charge that carries the verdict, with its limbs; then the others, each with its own grounds."""
        answer = IN_A_REFUSER.ask(**BOTH, further_crimes=["other", "genocide"])

        assert [
            (str(charge), charge.verdict.value, [ground.article for ground in charge.grounds])
            for charge in answer.charges
        ] == [
            ("war crimes under article 8(2)(e)(i)", "jurisdiction", ["12(2)(a)", "12(2)(b)"]),
            ("genocide", "jurisdiction", ["12(2)(a)", "12(2)(b)"]),
            ("war crimes under article 8(2)(e)(xix)", "no_jurisdiction", ["121(5)"]),
            ("a crime that is not in the Statute", "no_jurisdiction", ["5"]),
        ]
        assert found(answer, "a crime within the Statute").reason == "The crime alleged is war crimes."
        assert list(answer.sentences())[1] == (
            "The verdict is that on war crimes under article 8(2)(e)(i); on genocide it is the same; on war crimes "
            "under article 8(2)(e)(xix) it is no jurisdiction (article 121(5)); on a crime that is not in the Statute "
            "it is no jurisdiction (article 5)."
        )
        assert ij.loads_record(ij.dumps_record(answer), ij.Assessment) == answer

    def test_order(self) -> None:
        """Charges that come out alike stand in the order of the text."""
        paragraphs = [f"pact:8(2)(e)({number})" for number in ("i", "ii", "v", "ix", "xii")]
        answer = CRIMES.ask(provisions=[*paragraphs[::-1], paragraphs[0]])
        assert [str(charge.paragraph) for charge in answer.charges] == paragraphs

    @pytest.mark.parametrize(("trigger", "expected"), [(ij.UNSPECIFIED, "jurisdiction"), (ij.NONE, "no_jurisdiction")])
    def test_against_the_court(self, trigger: ij.Trigger, expected: str) -> None:
        """Article 70 and article 5 side by side, the one that carries the verdict first."""
        answer = IN_A_REFUSER.ask(**AGAINST_THE_COURT, trigger=trigger)
        assert [(charge.crime, charge.verdict.value) for charge in answer.charges] == [
            ("administration_of_justice", "jurisdiction"),
            ("war_crimes", expected),
        ]

    def test_one_alone(self) -> None:
        """It is the answer itself, and no sentence speaks of it."""
        answer = WEAPONS.ask(territory=[])
        (charge,) = answer.charges
        assert (charge.verdict, charge.missing) == (ij.Verdict.UNKNOWN, ("territory",))
        assert "The verdict is that on" not in str(answer)


PARAGRAPHS = [ADDED, ORIGINAL, "pact:6(a)", "pact:7(1)(a)", "pact:7(1)(i)", "pact:8bis(1)", "pact:70(1)(f)"]
CHARGED = ["war_crimes", "genocide", "crimes_against_humanity", "aggression", "administration_of_justice"]
BEST = list(map(ij.Verdict, ("jurisdiction", "unknown", "disputed", "no_jurisdiction")))


@PROPERTY
@given(questions(), *(st.lists(st.sampled_from(of), unique=True) for of in (PARAGRAPHS, CHARGED)), st.randoms())
def test_each_by_itself(asked: Asked, paragraphs: list[str], crimes: list[str], shuffled: Random) -> None:
    """A charge has the answer that it has alone, the best is first, and the order of the lists makes no difference."""
    d, conduct = asked.dossier(), attrs.evolve(asked.conduct, provisions=paragraphs, further_crimes=crimes)
    answer = ij.assess(d, conduct, asked.trigger)
    verdicts = [charge.verdict for charge in answer.charges]
    assert verdicts[0] is answer.verdict is min(verdicts, key=BEST.index)
    for charge in answer.charges:
        paragraph = () if charge.paragraph is None else (charge.paragraph,)
        alone = attrs.evolve(conduct, crime=charge.crime, further_crimes=(), provisions=paragraph)
        expected = ij.assess(d, alone, asked.trigger)
        assert (charge.verdict, set(charge.grounds)) == (expected.verdict, set(expected.grounds))
    mixed = [shuffled.sample(of, len(of)) for of in (paragraphs, crimes)]
    again = ij.assess(d, attrs.evolve(conduct, provisions=mixed[0], further_crimes=mixed[1]), asked.trigger)
    assert attrs.evolve(again, conduct=conduct) == answer


ITALY = ij.Conduct(crime="war_crimes", period="2023-06-10", territory=["state:ITA"], nationalities=["state:ITA"])


def conduct(crime: str | None, *articles: str) -> ij.Conduct:
    """A crime in Italy, with paragraphs of the Statute."""
    return attrs.evolve(
        ITALY, crime=crime, crime_as_written="piracy", provisions=[f"rome-statute:{article}" for article in articles]
    )


class TestTheParagraphs:
    """Those that the record of the Statute lists, and those that an amendment which was adopted inserted."""

    @pytest.mark.parametrize(
        ("crime", "article", "nearest"),
        [
            ("war_crimes", "8(2)(z)", "8(2)(f)"),
            ("war_crimes", "8(2)(e)(xx)", "8(2)(e)(xix)"),
            ("war_crimes", "8(2)(a)(ix)", "8(2)(a)(i)"),
            ("war_crimes", "8(2)(b)(iix)", "8(2)(b)(ix)"),
            ("war_crimes", "8(2)(c)(xvi)", "8(2)(c)(i)"),
            ("war_crimes", "8(4)", "8(3)"),
            ("war_crimes", "25(3)(a)", "8(2)(a)"),
            ("genocide", "6(f)", "6(e)"),
            ("genocide", "7(1)(l)", "6(e)"),
            ("aggression", "8bis(2)(h)", "8bis(2)(g)"),
            ("administration_of_justice", "70(1)(g)", "70(1)(f)"),
            ("other", "8(2)(z)", "8(2)(f)"),
            (None, "8(2)(z)", "8(2)(f)"),
        ],
    )
    def test_that_do_not_exist(self, seeds: ij.Dossier, crime: str | None, article: str, nearest: str) -> None:
        """One after the last, a slip of the pen, and one that defines no crime; the nearest of the crime is named."""
        with pytest.raises(ij.InvalidValue) as caught:
            ij.assess(seeds, conduct(crime, article))

        (problem,) = caught.value.problems
        assert problem == ij.Problem(
            code="UNKNOWN_PARAGRAPH",
            message=f"treaty:rome-statute has no paragraph {article} on a crime",
            hint=f"the nearest is rome-statute:{nearest}",
            pointer="/provisions/0",
            value=f'"rome-statute:{article}"',
        )

    @pytest.mark.parametrize("ask", [ij.assess, ij.what_would_change])
    def test_of_a_crime_not_charged(self, seeds: ij.Dossier, ask: Callable[..., Any]) -> None:
        """Each is refused at its place."""
        with pytest.raises(ij.InvalidValue) as caught:
            ask(seeds, conduct("war_crimes", "8(2)(e)(i)", "7(1)(k)", "8(2)(e)(xx)"))

        first, second = caught.value.problems
        assert first == ij.Problem(
            code="OTHER_CRIME",
            message="rome-statute:7(1)(k) defines crimes against humanity, which is not charged",
            hint="add crimes_against_humanity to further_crimes, or leave the paragraph out",
            pointer="/provisions/1",
            value='"rome-statute:7(1)(k)"',
        )
        assert (second.code, second.pointer) == ("UNKNOWN_PARAGRAPH", "/provisions/2")

    @pytest.mark.parametrize(
        ("crime", "articles"),
        [
            ("genocide", "6 6(a) 6(e)"),
            ("crimes_against_humanity", "7(1)(k) 7(2)(i) 7(3)"),
            ("war_crimes", "8 8(1) 8(2)(a)(viii) 8(2)(b) 8(2)(b)(xxvi) 8(2)(b)(xxix) 8(2)(c)(iv) 8(2)(e)(xix) 8(3)"),
            ("aggression", "8bis 8bis(1) 8bis(2)(g)"),
            ("administration_of_justice", "70 70(1)(f)"),
            (None, "7(1)(a) 8(2)(e)(xix)"),
        ],
    )
    def test_that_exist(self, seeds: ij.Dossier, crime: str | None, articles: str) -> None:
        """The last of each row, the whole of one, and those that were inserted: each is a charge."""
        answer = ij.assess(seeds, conduct(crime, *reversed(articles.split())))
        named = {str(charge.paragraph).removeprefix("rome-statute:") for charge in answer.charges}
        assert named == set(articles.split())

    def test_left_alone(self, seeds: ij.Dossier) -> None:
        """Those of another instrument; all, where the Statute lists none; and those of a recorded case, for a rule."""
        z = conduct("war_crimes", "8(2)(z)")
        bare = seeds.overlay([attrs.evolve(seeds.get(ij.Treaty, "treaty:rome-statute"), crimes=())])
        assert ij.assess(bare, z).verdict is ij.Verdict.JURISDICTION
        assert len(ij.assess(seeds, attrs.evolve(ITALY, provisions=["geneva-1949:8(2)(z)"])).charges) == 1
        found = ij.check(seeds.overlay([attrs.evolve(seeds.get(ij.Case, "case:lubanga"), conduct=z, readings=())]))
        assert "conduct/provisions" not in {problem.pointer for problem in found}

    @pytest.mark.parametrize("changed", [{"adopted": None}, {"changes": [("rome-statute:8(2)(e)(xix)", "amended")]}])
    def test_inserted_by_what_was_adopted(self, seeds: ij.Dossier, changed: dict[str, Any]) -> None:
        """An amendment that is only sought, or gives another text, inserts nothing."""
        added = seeds.get(ij.Amendment, "amendment:rs-a7-art8-starvation-2019")
        sought = seeds.overlay([attrs.evolve(added, **changed)])
        with pytest.raises(ij.InvalidValue, match="no paragraph 8\\(2\\)\\(e\\)\\(xix\\) on a crime"):
            ij.assess(sought, conduct("war_crimes", "8(2)(e)(xix)"))
