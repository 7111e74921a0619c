"""The shipped cases: what each rests on, by hand; and what is lost where one record is taken away.

The tables follow from the facts of the cases (place, day, nationality, who referred) with the Statute beside them; each
row says why.
"""

from itertools import islice

import attrs
import pytest

import intljustice as ij

SEEDS = ij.load_seeds()
STATUTE = "treaty:rome-statute"
NO, UNKNOWN = ij.Verdict.NO_JURISDICTION, ij.Verdict.UNKNOWN
Lost = dict[str, ij.Verdict]


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

RESTS_ON: tuple[tuple[str, frozenset[str], str], ...] = (
    ("referred-by-the-council", DARFUR | LIBYA, "13(b)"),
    ("against-the-court", AGAINST_THE_COURT, "70"),
    # The place and the person are of a party; Uganda's acceptance reaches the two months before it was one.
    ("party-that-had-accepted", UGANDA, "12(2)(a) 12(2)(b) 12(3)"),
    # Own nationals on own territory; Bemba a national of one party on the territory of another.
    ("place-and-person", CONGO_OWN | CENTRAL_AFRICA | KENYA | MALI | GEORGIA_OWN | AFGHANISTAN, "12(2)(a) 12(2)(b)"),
    # Nationals of States that were no parties, on the territory of one.
    ("place", CONGO_RWANDANS | GEORGIA_RUSSIANS, "12(2)(a)"),
    # The territory of a State that was no party, or of a party, and had accepted for its territory.
    ("accepted-for-its-territory", IVORY_COAST | UKRAINE | GAZA, "12(2)(a) 12(3)"),
    # No source gives the place; the person is a national of a party.
    ("person", PALESTINIAN, "12(2)(b)"),
    # A party then, that has left since, when an examination was under way.
    ("left-since", PHILIPPINES, "12(2)(a) 12(2)(b) 127(2)"),
)


def verdicts(d: ij.Dossier) -> Lost:
    """The verdict on each case."""
    return {case.id: ij.assess(d, *ij.facts_of(d, case)).verdict for case in d.records(ij.Case)}


BEFORE = verdicts(SEEDS)


def joining(code: str) -> list[str]:
    """The acts by which a State became a party, by id."""
    natures = (ij.terms.ActNature.RATIFICATION, ij.terms.ActNature.ACCESSION)
    acts = (act for act in SEEDS.records(ij.TreatyAction) if act.by == f"state:{code}" and act.treaty == STATUTE)
    return [act.id for act in acts if act.act in natures]


def accepting(*slugs: str) -> list[str]:
    """Declarations under article 12(3), by id."""
    return [f"jurisdiction-declaration:{slug}" for slug in slugs]


def lost(d: ij.Dossier) -> Lost:
    """The cases on which the verdict is another than in the shipped records, with that."""
    return {case: verdict for case, verdict in verdicts(d).items() if verdict is not BEFORE[case]}


def fall(group: frozenset[str], verdict: ij.Verdict = NO) -> Lost:
    """These cases, each with this verdict."""
    return dict.fromkeys(group, verdict)


def unreferred(situation: str) -> ij.Dossier:
    """The shipped records without the Security Council's referral of a situation."""
    record = SEEDS.get(ij.Investigation, situation)
    others = [one for one in record.triggers if one.nature is not ij.terms.TriggerNature.COUNCIL_REFERRAL]
    return SEEDS.overlay([attrs.evolve(record, triggers=others)])


class TestEveryCase:
    """All 78, each with its verdict and what it rests on."""

    def test_the_table_is_whole(self) -> None:
        """Every case stands in it once, and has one accused, so that nobody has to be chosen."""
        listed = [case for _, group, _ in RESTS_ON for case in group] + list(NO_CRIME)

        assert len(listed) == 78
        assert sorted(listed) == sorted(case.id for case in SEEDS.records(ij.Case))
        assert {len(case.accused) for case in SEEDS.records(ij.Case)} == {1}

    @pytest.mark.parametrize(("group", "articles"), [row[1:] for row in RESTS_ON], ids=[row[0] for row in RESTS_ON])
    def test_jurisdiction(self, group: frozenset[str], articles: str) -> None:
        """On these grounds and no other."""
        answers = {case: ij.assess(SEEDS, *ij.facts_of(SEEDS, case)) for case in sorted(group)}
        grounds = tuple(f"rome-statute:{article}" for article in articles.split())

        assert {answer.verdict for answer in answers.values()} == {ij.Verdict.JURISDICTION}
        assert {case: tuple(sorted(map(str, answer.grounds))) for case, answer in answers.items()} == dict.fromkeys(
            answers, grounds
        )

    @pytest.mark.parametrize("case", sorted(NO_CRIME))
    def test_unknown(self, case: str) -> None:
        """For want of the crime, and of nothing else."""
        answer = ij.assess(SEEDS, *ij.facts_of(SEEDS, case))
        assert (answer.verdict, answer.missing) == (UNKNOWN, ("crime",))


@pytest.mark.parametrize(
    ("taken", "gone"),
    [
        # The Prosecutor acted on their own motion: place, or place and person, are of the State.
        pytest.param(joining("GEO"), fall(GEORGIA_OWN | GEORGIA_RUSSIANS, UNKNOWN), id="georgia"),
        pytest.param(joining("KEN"), fall(KENYA, UNKNOWN), id="kenya"),
        pytest.param(joining("PHL"), fall(PHILIPPINES, UNKNOWN), id="philippines"),
        pytest.param(joining("AFG"), fall(AFGHANISTAN, UNKNOWN), id="afghanistan"),
        # The State referred itself, which only a party can; Bemba is a national of another party.
        pytest.param(joining("COD"), fall(CONGO_OWN | CONGO_RWANDANS, UNKNOWN), id="congo"),
        pytest.param(joining("CAF"), fall(CENTRAL_AFRICA, UNKNOWN), id="central-africa"),
        pytest.param(joining("MLI"), fall(MALI, UNKNOWN), id="mali"),
        # Its acceptance would carry the place, but a State that only accepts can refer nothing.
        pytest.param(joining("UGA"), fall(UGANDA, UNKNOWN), id="uganda"),
        # The acceptance of 2014 carries Gaza, and others have referred it; of Deif's case no source gives the place.
        pytest.param(joining("PSE"), fall(PALESTINIAN, UNKNOWN), id="palestine"),
        # Lithuania alone is recorded of 43 States that referred Ukraine; whether the others were parties is open.
        pytest.param(joining("LTU"), fall(UKRAINE, UNKNOWN), id="lithuania"),
        # Parties only after the conduct, or with no case at all; one of several that referred the same.
        *(pytest.param(joining(code), {}, id=f"nothing-on-{code}") for code in ("CIV", "UKR", "FRA", "HUN", "COM")),
        # All six cases are of 2022 and later and stand on the second acceptance; on the first stands none.
        pytest.param(accepting("ukr-12-3-2"), fall(UKRAINE), id="ukraine-second-acceptance"),
        pytest.param(accepting("ukr-12-3"), {}, id="ukraine-first-acceptance"),
        # Those of 2003 and 2010 go on until it became a party; of that of 2011 the effect is not recorded.
        pytest.param(accepting("civ-12-3"), {}, id="ivory-coast-first"),
        pytest.param(accepting("civ-12-3", "civ-12-3-2"), fall(IVORY_COAST, UNKNOWN), id="ivory-coast-two"),
        pytest.param(accepting("civ-12-3", "civ-12-3-2", "civ-12-3-3"), fall(IVORY_COAST), id="ivory-coast-three"),
        pytest.param(accepting("civ-12-3-2"), {}, id="ivory-coast-second"),
        # Palestine and Uganda were parties for all or part of the time, Libya was referred; the rest carries none.
        *(
            pytest.param(accepting(slug), {}, id=f"nothing-on-{slug}")
            for slug in ("pse-12-3-2", "uga-12-3", "lby-12-3", "pse-12-3", "mmr-12-3", "arm-12-3")
        ),
        # With neither accession nor acceptance nothing carries Gaza.
        pytest.param(
            [*joining("PSE"), *accepting("pse-12-3-2")],
            fall(GAZA | PALESTINIAN, UNKNOWN),
            id="palestine-without-either",
        ),
        # The whole record of a situation taken out is the referral taken out.
        pytest.param(["situation:sdn-darfur"], fall(DARFUR), id="darfur"),
        # What no case rests on.
        *(
            pytest.param([record], {}, id=f"nothing-on-{record}")
            for record in (
                *("sanction:us-2025-khan", "state:TGO", "organisation:european-council"),
                *("source:icc-s214", "warrant:putin"),
            )
        ),
    ],
)
def test_what_is_lost(taken: list[str], gone: Lost) -> None:
    """Records taken away take with them the cases that stood on them, and no other."""
    assert taken
    assert lost(SEEDS.without(*taken)) == gone


class TestWithoutAReferral:
    """A referral by the Security Council that was never made."""

    def test_darfur(self) -> None:
        """Sudan is no party and has accepted nothing."""
        assert lost(unreferred("situation:sdn-darfur")) == fall(DARFUR)

    def test_libya(self) -> None:
        """Libya has accepted for its territory since some day of 2011: the later cases rest on that then.

        Whether it reaches the conduct of that year itself is not known. Without it they all fall.
        """
        less = unreferred("situation:lby")
        of_2011 = cases("gaddafi-m gaddafi-s senussi khaled")
        later = [ij.assess(less, *ij.facts_of(less, case)) for case in sorted(LIBYA - of_2011)]

        assert lost(less) == fall(of_2011, UNKNOWN)
        assert {tuple(map(str, one.grounds)) for one in later} == {("rome-statute:12(2)(a)", "rome-statute:12(3)")}
        assert lost(less.without(*accepting("lby-12-3"))) == fall(LIBYA)


class TestChecked:
    """What the rules say once a record is taken away."""

    def test_georgia(self) -> None:
        """Whether Georgia was a party is not known without it, so that nothing is wrong: no record names the act."""
        assert not ij.check(SEEDS.without(*joining("GEO"))).errors

    def test_an_acceptance(self) -> None:
        """The situation names it: its place is pointed at, beside the cases that fall."""
        found = ij.check(SEEDS.without(*accepting("ukr-12-3-2"))).errors

        assert [(one.record, one.pointer) for one in found.of("REF_UNRESOLVED")] == [
            ("situation:ukr", "/declarations/1")
        ]
        assert {one.record for one in found.of("NO_JURISDICTION")} == UKRAINE

    @pytest.mark.parametrize("record", ["person:vladimir-vladimirovich-putin", "situation:lby", "state:UKR"])
    def test_every_reference(self, record: str) -> None:
        """Each place that names the record is named."""
        found = ij.check(SEEDS.without(record)).of("REF_UNRESOLVED")

        assert sorted((problem.record, problem.pointer) for problem in found) == sorted(
            (mention.record.id, mention.pointer) for mention in SEEDS.referring_to(record)
        )


STEP = 151
"""Of the records that an answer does not name each 151st is taken away."""
NAMED: dict[str, dict[str, str]] = {
    # The acceptance covers the day; Lithuania referred first, and those who joined it are not recorded one by one.
    "putin": {
        "jurisdiction-declaration:ukr-12-3-2": "no_jurisdiction",
        "treaty-action:ltu-ratification": "unknown",
    },
    # By the Council: neither territory nor nationality of a party is asked for.
    "al-bashir": {},
    # Without its withdrawal the Philippines would still be a party.
    "duterte": {"treaty-action:phl-ratification": "unknown"},
    # Uganda referred; without its acceptance the part after its entry is left.
    "kony": {"treaty-action:uga-ratification": "unknown"},
    # Palestine referred, and the acceptance covers what its membership covers too.
    "netanyahu": {"treaty-action:pse-accession": "unknown"},
    # The first of three acceptances goes on without end, and the second until it became a party.
    "gbagbo-l": {},
}


class TestNamed:
    """Only what an answer names can change it."""

    @pytest.mark.parametrize("case", NAMED)
    def test_what_is_named(self, case: str) -> None:
        """Without some of these records the verdict is another; a State that the facts name has to be recorded."""
        conduct, trigger = ij.facts_of(SEEDS, f"case:{case}")
        answer = ij.assess(SEEDS, conduct, trigger)
        named = [one for one in answer.records if one != STATUTE and SEEDS[one].kind != "state"]
        less = {record: ij.assess(SEEDS.without(record), conduct, trigger).verdict for record in named}

        assert {one: verdict.value for one, verdict in less.items() if verdict is not answer.verdict} == NAMED[case]

    @pytest.mark.parametrize("case", NAMED)
    def test_what_is_not_named(self, case: str) -> None:
        """The verdict and its grounds stay."""
        conduct, trigger = ij.facts_of(SEEDS, f"case:{case}")
        answer = ij.assess(SEEDS, conduct, trigger)
        named = {*answer.records, *answer.positions, *answer.contested_by}

        for one in islice((record.id for record in SEEDS if record.id not in named), 0, None, STEP):
            less = ij.assess(SEEDS.without(one), conduct, trigger)
            assert (less.verdict, less.grounds) == (answer.verdict, answer.grounds), one
