"""The shipped cases: what each rests on, by hand; and what is lost where one stone is taken out of the wall.

The tables follow from the facts of the cases (place, day, nationality, who referred) with the Statute beside them; each
row says why.
"""

from collections.abc import Iterator

import attrs
import pytest

import intljustice as ij

SEEDS = ij.load_seeds()
STATUTE = "treaty:rome-statute"


def cases(names: str) -> frozenset[str]:
    """The ids of cases, from the last parts of them."""
    return frozenset(f"case:{name}" for name in names.split())


DARFUR = cases("harun kushayb al-bashir abu-garda banda jerbo hussein")
LIBYA = cases(
    "gaddafi-m gaddafi-s senussi khaled werfalli alkani doumah daou salheen shaqaqi zinkal njeem sneidel el-hishri"
)
AGAINST_THE_COURT = cases("bemba-a70 kilolo mangenda babala arido barasa gicheru bett")
UGANDA = cases("kony otti lukwiya odhiambo ongwen")
CONGO_OWN = cases("lubanga katanga ngudjolo ntaganda")
CONGO_RWANDANS = cases("mbarushimana mudacumura")
CENTRAL_AFRICA = cases("bemba yekatom ngaissona said mokom adam beina")
KENYA = cases("ruto sang kosgey kenyatta muthaura ali")
IVORY_COAST = cases("gbagbo-l gbagbo-s ble-goude")
MALI = cases("al-mahdi al-hassan ag-ghaly")
GEORGIA_RUSSIANS = cases("mindzaev guchmazov")
GEORGIA_OWN = cases("sanakoev")
UKRAINE = cases("putin lvova-belova kobylash sokolov shoigu gerasimov")
GAZA = cases("netanyahu gallant")
PALESTINIAN = cases("deif")
PHILIPPINES = cases("duterte dela-rosa")
AFGHANISTAN = cases("akhundzada haqqani")
NO_CRIME = cases("min-aung-hlaing haniyeh sinwar")
"""The facts name no crime for these three applications, and no warrant is public."""

RESTS_ON: tuple[tuple[frozenset[str], str], ...] = (
    (DARFUR | LIBYA, "13(b)"),
    (AGAINST_THE_COURT, "70"),
    # The place and the person are of a party; Uganda's acceptance reaches the two months before it was one.
    (UGANDA, "12(2)(a) 12(2)(b) 12(3)"),
    # Own nationals on own territory; Bemba a national of one party on the territory of another.
    (CONGO_OWN | CENTRAL_AFRICA | KENYA | MALI | GEORGIA_OWN | AFGHANISTAN, "12(2)(a) 12(2)(b)"),
    # Nationals of States that were no parties, on the territory of one.
    (CONGO_RWANDANS | GEORGIA_RUSSIANS, "12(2)(a)"),
    # The territory of a State that was no party and had accepted for its territory.
    (IVORY_COAST | UKRAINE, "12(2)(a) 12(3)"),
    # The territory of a party whose acceptance for its territory stands beside membership.
    (GAZA, "12(2)(a) 12(3)"),
    # No source gives the place; the person is a national of a party.
    (PALESTINIAN, "12(2)(b)"),
    # A party then, that has left since, when an examination was under way.
    (PHILIPPINES, "12(2)(a) 12(2)(b) 127(2)"),
)


def verdicts(d: ij.Dossier) -> dict[str, ij.Verdict]:
    """The verdict on each case."""
    return {case.id: ij.assess(d, *ij.facts_of(d, case)).verdict for case in d.records(ij.Case)}


BEFORE = verdicts(SEEDS)


def lost(d: ij.Dossier) -> dict[str, ij.Verdict]:
    """The cases on which the verdict is another than in the shipped records, with that."""
    return {one: verdict for one, verdict in verdicts(d).items() if verdict is not BEFORE[one]}


def joining(code: str) -> Iterator[ij.TreatyAction]:
    """The acts by which a State became a party."""
    for act in SEEDS.records(ij.TreatyAction):
        if (
            act.by == f"state:{code}"
            and act.treaty == STATUTE
            and act.act
            in (
                ij.terms.ActNature.RATIFICATION,
                ij.terms.ActNature.ACCESSION,
            )
        ):
            yield act


def without_triggers(situation: str, *natures: ij.terms.TriggerNature) -> ij.Investigation:
    """A shipped situation without its triggers of these natures."""
    record = SEEDS.get(ij.Investigation, situation)
    return attrs.evolve(record, triggers=[one for one in record.triggers if one.nature not in natures])


class TestEveryCase:
    """All 78, each with its verdict and what it rests on."""

    def test_the_table_is_whole(self) -> None:
        """Every case stands in it once."""
        listed = [one for group, _ in RESTS_ON for one in sorted(group)] + sorted(NO_CRIME)

        assert len(listed) == 78
        assert sorted(listed) == sorted(case.id for case in SEEDS.records(ij.Case))

    @pytest.mark.parametrize(("group", "articles"), RESTS_ON, ids=lambda one: one if isinstance(one, str) else "")
    def test_jurisdiction(self, group: frozenset[str], articles: str) -> None:
        """On these grounds and no other."""
        for one in sorted(group):
            found = ij.assess(SEEDS, *ij.facts_of(SEEDS, one))

            assert found.verdict is ij.Verdict.JURISDICTION, one
            assert sorted(map(str, found.grounds)) == [f"rome-statute:{article}" for article in articles.split()], one

    @pytest.mark.parametrize("one", sorted(NO_CRIME))
    def test_unknown(self, one: str) -> None:
        """For want of the crime, and of nothing else."""
        found = ij.assess(SEEDS, *ij.facts_of(SEEDS, one))

        assert (found.verdict, found.missing) == (ij.Verdict.UNKNOWN, ("crime",))

    def test_each_has_one_accused(self) -> None:
        """So that nobody has to be chosen."""
        assert {len(case.accused) for case in SEEDS.records(ij.Case)} == {1}


class TestWithoutAParty:
    """A State that never joined takes with it the cases that stood on it, and no other."""

    @pytest.mark.parametrize(
        ("code", "gone"),
        [
            # The Prosecutor acted on their own motion: place, or place and person, are of the State.
            ("GEO", GEORGIA_OWN | GEORGIA_RUSSIANS),
            ("KEN", KENYA),
            ("PHL", PHILIPPINES),
            ("AFG", AFGHANISTAN),
            # The State referred itself, which only a party can; Bemba is a national of another party.
            ("COD", CONGO_OWN | CONGO_RWANDANS),
            ("CAF", CENTRAL_AFRICA),
            ("MLI", MALI),
            # Its acceptance would carry the place, but a State that only accepts can refer nothing.
            ("UGA", UGANDA),
        ],
    )
    def test_none_is_left(self, code: str, gone: frozenset[str]) -> None:
        """No basis is left to them."""
        assert lost(SEEDS.without(*joining(code))) == dict.fromkeys(gone, ij.Verdict.NO_JURISDICTION)

    def test_the_place_is_not_given(self) -> None:
        """Without Palestine's nationality as a link, the place decides; of Deif's case no source gives it.

        The cases of Gaza stay: the acceptance of 2014 carries the place, and other parties have referred it.
        """
        assert lost(SEEDS.without(*joining("PSE"))) == dict.fromkeys(PALESTINIAN, ij.Verdict.UNKNOWN)

    def test_one_of_many_that_referred(self) -> None:
        """Lithuania alone is recorded of 43 States that referred Ukraine; whether the others were parties is open."""
        assert lost(SEEDS.without(*joining("LTU"))) == dict.fromkeys(UKRAINE, ij.Verdict.UNKNOWN)

    @pytest.mark.parametrize("code", ["CIV", "UKR", "FRA", "HUN", "COM"])
    def test_nothing_stood_on_it(self, code: str) -> None:
        """Parties only after the conduct, or with no case at all; one of several that referred the same."""
        assert [act.by for act in joining(code)] == [f"state:{code}"]
        assert lost(SEEDS.without(*joining(code))) == {}


class TestWithoutAnAcceptance:
    """A declaration under article 12(3) that was never made."""

    def test_ukraine(self) -> None:
        """All six cases are of 2022 and later and stand on the second; on the first stands none."""
        gone = dict.fromkeys(UKRAINE, ij.Verdict.NO_JURISDICTION)

        assert lost(SEEDS.without("jurisdiction-declaration:ukr-12-3-2")) == gone
        assert lost(SEEDS.without("jurisdiction-declaration:ukr-12-3")) == {}

    def test_ivory_coast(self) -> None:
        """That of 2003 goes on without end; that of 2010 names none; of that of 2011 the effect is not recorded."""
        one, two, three = (f"jurisdiction-declaration:civ-12-3{number}" for number in ("", "-2", "-3"))

        assert lost(SEEDS.without(one)) == dict.fromkeys(IVORY_COAST, ij.Verdict.UNKNOWN)
        assert lost(SEEDS.without(one, two)) == dict.fromkeys(IVORY_COAST, ij.Verdict.UNKNOWN)
        assert lost(SEEDS.without(one, two, three)) == dict.fromkeys(IVORY_COAST, ij.Verdict.NO_JURISDICTION)
        assert lost(SEEDS.without(two)) == {}

    @pytest.mark.parametrize("slug", ["pse-12-3-2", "uga-12-3", "lby-12-3", "pse-12-3", "mmr-12-3", "arm-12-3"])
    def test_something_else_carries_them(self, slug: str) -> None:
        """Palestine and Uganda were parties for all or part of the time, Libya was referred; the rest carries none."""
        assert lost(SEEDS.without(f"jurisdiction-declaration:{slug}")) == {}

    def test_palestine_without_either(self) -> None:
        """With neither accession nor acceptance nothing carries Gaza."""
        less = SEEDS.without("jurisdiction-declaration:pse-12-3-2", *joining("PSE"))

        assert lost(less) == {
            **dict.fromkeys(GAZA, ij.Verdict.NO_JURISDICTION),
            **dict.fromkeys(PALESTINIAN, ij.Verdict.UNKNOWN),
        }


class TestWithoutAReferral:
    """A referral by the Security Council that was never made."""

    COUNCIL = ij.terms.TriggerNature.COUNCIL_REFERRAL

    def test_darfur(self) -> None:
        """Sudan is no party and has accepted nothing."""
        less = SEEDS.overlay([without_triggers("situation:sdn-darfur", self.COUNCIL)])

        assert lost(less) == dict.fromkeys(DARFUR, ij.Verdict.NO_JURISDICTION)

    def test_libya(self) -> None:
        """Libya has accepted for its territory since some day of 2011: the later cases rest on that then.

        Whether it reaches the conduct of that year itself is not known. Without it they all fall.
        """
        less = SEEDS.overlay([without_triggers("situation:lby", self.COUNCIL)])
        of_2011 = cases("gaddafi-m gaddafi-s senussi khaled")
        later = [ij.assess(less, *ij.facts_of(less, one)) for one in sorted(LIBYA - of_2011)]

        assert lost(less) == dict.fromkeys(of_2011, ij.Verdict.UNKNOWN)
        assert {tuple(map(str, one.grounds)) for one in later} == {("rome-statute:12(2)(a)", "rome-statute:12(3)")}
        assert lost(less.without("jurisdiction-declaration:lby-12-3")) == dict.fromkeys(
            LIBYA, ij.Verdict.NO_JURISDICTION
        )

    def test_with_its_situation(self) -> None:
        """The whole record taken out is the referral taken out."""
        assert lost(SEEDS.without("situation:sdn-darfur")) == dict.fromkeys(DARFUR, ij.Verdict.NO_JURISDICTION)


class TestWithoutSomethingElse:
    """What no case rests on can go, and nothing changes."""

    @pytest.mark.parametrize(
        "one",
        ["sanction:us-2025-khan", "state:GEO", "organisation:un-security-council", "source:icc-s214", "warrant:putin"],
    )
    def test_nothing_changes(self, one: str) -> None:
        """A sanction, the record of a State, of an organ, of a source; a warrant."""
        assert lost(SEEDS.without(one)) == {}


class TestInTheAir:
    """What the rules say once a stone is taken out."""

    def test_georgia(self) -> None:
        """The cases and the situation rest on nothing, and nothing else is wrong: no record names the act."""
        found = ij.check(SEEDS.without(*joining("GEO"))).errors

        assert {(one.code, one.record) for one in found} == {
            ("NO_JURISDICTION", "case:mindzaev"),
            ("NO_JURISDICTION", "case:guchmazov"),
            ("NO_JURISDICTION", "case:sanakoev"),
            ("NO_JURISDICTION", "situation:geo"),
        }

    def test_an_acceptance(self) -> None:
        """The situation names it: its place is pointed at, beside the cases that fall."""
        found = ij.check(SEEDS.without("jurisdiction-declaration:ukr-12-3-2")).errors

        assert [(one.record, one.pointer) for one in found.of(code="REF_UNRESOLVED")] == [
            ("situation:ukr", "/declarations/1")
        ]
        assert {one.record for one in found.of(code="NO_JURISDICTION")} == UKRAINE

    @pytest.mark.parametrize("one", ["person:vladimir-vladimirovich-putin", "situation:lby", "state:UKR"])
    def test_every_reference(self, one: str) -> None:
        """Each place that names the record is named."""
        found = ij.check(SEEDS.without(one)).of(code="REF_UNRESOLVED")

        assert sorted((problem.record, problem.pointer) for problem in found) == sorted(
            (mention.record.id, mention.pointer) for mention in SEEDS.referring_to(one)
        )
