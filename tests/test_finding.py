"""What records are called: found by name, and shown under a label."""

from typing import Any, ClassVar

import attrs
import pytest

import intljustice as ij
from intljustice.dossier.search import folded

ALPHA_2 = "iso-3166-1-alpha-2"


def state(code: str, *names: str | ij.Name, identifiers: tuple[tuple[str, str], ...] = ()) -> ij.State:
    """A State with these names."""
    return ij.State(id=f"state:{code}", names=names, identifiers=identifiers)


HUNGARY = state(
    "HUN", "Hungary", "Magyarország", "Венгрия", "匈牙利", "هنغاريا", identifiers=(("iso-3166-1-alpha-2", "HU"),)
)
KOSOVO = state("XKX", "Kosovo*", "Косово")
TURKIYE = state("TUR", "Türkiye", "Republic of Türkiye", "TÜRKİYE CUMHURİYETİ")
IVORY_COAST = state("CIV", "Côte d\u2019Ivoire")
AUSTRIA, AUSTRALIA = state("AUT", "Austria", "Österreich"), state("AUS", "Australia")
KARIM = ij.Person(id="person:karim-khan", names=["Karim A. A. Khan"], identifiers=[("ofac-uid", "52345")])
IMRAN = ij.Person(id="person:imran-khan", names=["Imran Khan", "Imran Ahmed Khan Niazi"])
NETANYAHU = ij.Person(id="person:netanyahu", names=["Benjamin Netanyahu", "Биньямин Нетаньяху", "בנימין נתניהו"])
UNNAMED = ij.Person(id="person:driver-1", description="a driver named Khan")
STATUTE = ij.Treaty(
    id="treaty:rome-statute", names=["Rome Statute of the International Criminal Court", "Rome Statute"]
)
PACT = ij.Source(id="source:pact", title="The Rome Statute, article by article")
RESOLUTION = ij.Source(
    id="source:res-1970", title="Resolution № 1970", identifiers=[("un-symbol", "S/RES/1970 (2011)")]
)
EVERY = (
    HUNGARY,
    KOSOVO,
    TURKIYE,
    IVORY_COAST,
    AUSTRIA,
    AUSTRALIA,
    KARIM,
    IMRAN,
    NETANYAHU,
    UNNAMED,
    STATUTE,
    PACT,
    RESOLUTION,
)
D = ij.Dossier(EVERY)


class TestFind:
    """Records by what they are called."""

    @pytest.mark.parametrize(
        ("text", "expected"),
        [
            pytest.param("Hungary", [HUNGARY], id="a full name"),
            pytest.param("hUNGARY", [HUNGARY], id="case aside"),
            pytest.param("  Hungary. ", [HUNGARY], id="white space and punctuation aside"),
            pytest.param("Magyarorszag", [HUNGARY], id="accents aside"),
            pytest.param("MAGYARORSZÁG", [HUNGARY], id="case and accents aside"),
            pytest.param("Magyarorsza\u0301g", [HUNGARY], id="accents in pieces"),
            pytest.param("Österreich", [AUSTRIA], id="an umlaut"),
            pytest.param("osterreich", [AUSTRIA], id="an umlaut left out"),
            pytest.param("Венгрия", [HUNGARY], id="Cyrillic"),
            pytest.param("венгрия", [HUNGARY], id="Cyrillic, case aside"),
            pytest.param("匈牙利", [HUNGARY], id="Chinese"),
            pytest.param("هنغاريا", [HUNGARY], id="Arabic"),
            pytest.param("هَنغاريا", [HUNGARY], id="Arabic with a vowel sign"),
            pytest.param("Нетаньяху", [NETANYAHU], id="a word in Cyrillic"),
            pytest.param("נתניהו", [NETANYAHU], id="a word in Hebrew"),
            pytest.param("HU", [HUNGARY], id="a code"),
            pytest.param("hu", [HUNGARY], id="a code in small letters"),
            pytest.param("HUN", [HUNGARY], id="the code in its id"),
            pytest.param("state:HUN", [HUNGARY], id="its id"),
            pytest.param("52345", [KARIM], id="a number of somebody else's"),
            pytest.param("S/RES/1970(2011)", [RESOLUTION], id="a symbol without its space"),
            pytest.param("S/RES/19702011", [], id="a symbol with its numbers run together"),
            pytest.param("S/RES/1970 (2011)", [RESOLUTION], id="a symbol"),
            pytest.param("s res 1970 2011", [RESOLUTION], id="a symbol without its signs"),
            pytest.param("karim-khan", [KARIM], id="a slug"),
            pytest.param("person:karim-khan", [KARIM], id="an id with hyphens"),
            pytest.param("Kosovo*", [KOSOVO], id="as the United Nations print it"),
            pytest.param("Kosovo", [KOSOVO], id="without the asterisk"),
            pytest.param("Türkiye", [TURKIYE], id="an exact name before one that holds it"),
            pytest.param("türkiye cumhuriyeti", [TURKIYE], id="a capital I with a dot"),
            pytest.param("Cote d'Ivoire", [IVORY_COAST], id="another apostrophe"),
            pytest.param("Côte d\u2019Ivoire", [IVORY_COAST], id="the apostrophe as printed"),
            pytest.param("Resolution No 1970", [RESOLUTION], id="a sign that stands for two letters"),
            pytest.param("khan", [IMRAN, KARIM], id="a word of several names, in the order of ids"),
            pytest.param("Khan, Karim", [KARIM], id="words in another order"),
            pytest.param("Ahmed Imran", [IMRAN], id="words of the longer name"),
            pytest.param("rome statute", [STATUTE], id="the exact name only"),
            pytest.param("statute rome", [STATUTE], id="a name that holds the words before a title"),
            pytest.param("article statute", [PACT], id="a title where no name holds them"),
            pytest.param("International Criminal Court", [STATUTE], id="words within a name"),
            pytest.param("Karim Imran", [], id="words of two records"),
            pytest.param("Imran Niazi Rome", [], id="one word too many"),
        ],
    )
    def test_it_finds(self, text: str, expected: list[ij.Record]) -> None:
        """By full name, title, code, identifier or id, else by all the words of one name."""
        assert list(D.find(text)) == expected

    @pytest.mark.parametrize(
        "called",
        [
            pytest.param(ij.Person(id="person:x", names=["KHAN"]), id="name"),
            pytest.param(ij.Source(id="source:x", title="Khan!"), id="title"),
        ],
    )
    def test_exactly_so_before_in_part(self, called: ij.Record) -> None:
        """One that is called just this, by name or title, comes alone: those of which it is a part stand back."""
        assert ij.Dossier([*EVERY, called]).find("khan") == (called,)

    @pytest.mark.parametrize(
        "text",
        [
            *("Hungry", "Hungar", "Hungaria", "Kha", "Khann", "Netanjahu", "Austrla", "Нетаняху", "匈"),
            *("driver", "named", "", " ", "*", "...", "state"),
        ],
    )
    def test_it_never_guesses(self, text: str) -> None:
        """A misspelling, a part of a word, a word of a description or nothing at all finds nothing."""
        assert D.find(text) == ()

    def test_names_alike_stay_apart(self) -> None:
        """Austria is not Australia."""
        assert D.find("austria") == (AUSTRIA,)
        assert D.find("australia") == (AUSTRALIA,)

    def test_names_of_two_records_do_not_add_up(self) -> None:
        """All words must stand in one name of one record."""
        one = ij.Person(id="person:one", names=["Anna Kiss", "Eva Nagy"])

        assert ij.Dossier([one]).find("Anna Nagy") == ()
        assert ij.Dossier([one]).find("Nagy Eva") == (one,)

    def test_the_same_code_of_two_records(self) -> None:
        """Both are given: which is meant is for the reader to say."""
        old = state("CSK", "Czechoslovakia", identifiers=((ALPHA_2, "CS"),))
        new = state("SCG", "Serbia and Montenegro", identifiers=((ALPHA_2, "CS"),))

        assert ij.Dossier([new, old]).find("CS") == (old, new)

    def test_a_record_is_given_once(self) -> None:
        """Also where several of its names hold the words, or name and code are the same."""
        one = ij.Organisation(
            id="organisation:icc", names=["ICC", "The ICC", "ICC at The Hague"], identifiers=[("x", "ICC")]
        )

        assert ij.Dossier([one]).find("icc") == (one,)
        assert ij.Dossier([one]).find("the icc") == (one,)
        assert ij.Dossier([one]).find("icc the") == (one,)

    @pytest.mark.parametrize(
        ("kind", "expected"),
        [(None, [STATUTE]), ("treaty", [STATUTE]), ("source", [PACT]), ("person", [])],
    )
    def test_of_one_kind_only(self, kind: str | None, expected: list[ij.Record]) -> None:
        """The kind narrows what is found."""
        assert list(D.find("statute rome", kind)) == expected

    def test_only_records_of_that_kind_are_weighed(self) -> None:
        """An exact name of another kind does not hide a record of the kind that is asked for."""
        assert D.find("rome statute", "source") == (PACT,)

    def test_letters_that_signs_make_stay_apart(self) -> None:
        """In Hindi, Thai and Japanese a sign makes another letter, and is no accent."""
        names = ["हिन्दी", "हान्दो", "ที", "ทา", "ドイツ", "トイツ"]
        people = [ij.Person(id=f"person:p{place}", names=[name]) for place, name in enumerate(names)]
        mine = ij.Dossier(people)

        assert [mine.find(name) for name in names] == [(one,) for one in people]

    def test_a_name_without_letters_is_not_found_by_other_signs(self) -> None:
        """What is nothing without its signs is found by nothing, not by every other sign."""
        one = ij.Person(id="person:one", names=["***", "?"], identifiers=[("mark", "+")])

        assert ij.Dossier([one]).find("!") == ()
        assert ij.Dossier([one]).find("") == ()
        assert ij.Dossier([one]).find("one") == (one,)

    def test_marks_that_nobody_sees_are_nothing(self) -> None:
        """A soft hyphen or a mark of direction does not part a word."""
        one = ij.Person(id="person:one", names=["Ka\u00adrim\u200f Khan"])

        assert ij.Dossier([one]).find("karim khan") == (one,)

    def test_every_record_is_found_by_what_it_is_called(self) -> None:
        """By each name, title, code and id of the shipped records."""
        seeds = ij.load_seeds()
        for record in seeds:
            called = [name.text for name in getattr(record, "names", ())]
            called += [one.value for one in record.identifiers]
            for text in (*called, record.id):
                assert record in seeds.find(text)


class TestFolded:
    """The text that names are compared by."""

    @pytest.mark.parametrize(
        ("text", "expected"),
        [
            ("Straße", "strasse"),
            ("STRASSE", "strasse"),
            ("ΑΣ", "\u03b1\u03c3"),
            ("\u03b1ς", "\u03b1\u03c3"),
            ("ﬁn", "fin"),
            ("№ 5", "no 5"),
            ("x²", "x2"),
            ("Ёлка", "елка"),
            ("O\u2019Brien\u2013Smith", "o brien smith"),
            ("a_b", "a b"),
            ("", ""),
            ("— ! —", ""),
            ("Å", "a"),
            ("Ǆ", "dz"),
            pytest.param("हिन्दी", "हिन्दी", id="a sign that joins two consonants stays"),
            pytest.param("\u05e9\u05b0\u05dc", "\u05e9\u05dc", id="a Hebrew vowel point goes"),
        ],
    )
    def test_it_is_without_case_accents_and_punctuation(self, text: str, expected: str) -> None:
        """Words are parted by single spaces."""
        assert folded(text) == expected

    @pytest.mark.parametrize("text", ["Straße № 5", "ΆΣ", "İstanbul", "हिन्दी", "ﬁn²"])
    def test_folding_again_changes_nothing(self, text: str) -> None:
        """What is folded is folded."""
        assert folded(folded(text)) == folded(text)


class TestLabel:
    """What to call a record."""

    NAMED = state(
        "HUN",
        ij.Name("République de Hongrie", lang="fr", use="formal"),
        ij.Name("HU", lang="hu", use="abbreviation"),
        ij.Name("Magyarország", lang="hu"),
        ij.Name("Magyar Népköztársaság", lang="hu", use="formerly"),
        ij.Name("Hungary", lang="en"),
        ij.Name("Republic of Hungary", lang="en", use="formal"),
        ij.Name("Hongrie", lang="fr", use="short"),
        ij.Name("Ungarn", lang="de-AT", use="also_known_as"),
        ij.Name("匈牙利", lang="zh-Hans"),
    )

    @pytest.mark.parametrize(
        ("lang", "expected"),
        [
            ("en", "Hungary"),
            ("en-GB", "Hungary"),
            ("hu", "Magyarország"),
            ("fr", "Hongrie"),
            ("zh", "匈牙利"),
            ("zh-Hant", "匈牙利"),
            pytest.param("de", "Hungary", id="an alias in that language gives way to a name in English"),
            pytest.param("xx", "Hungary", id="no name in that language"),
        ],
    )
    def test_the_name_in_a_language(self, lang: str, expected: str) -> None:
        """Else that in English; short before formal, and no alias while there is a name."""
        assert ij.Dossier([self.NAMED]).label("state:HUN", lang) == expected

    def test_english_unless_one_asks(self) -> None:
        """English is what is asked for by default."""
        assert ij.Dossier([self.NAMED]).label("state:HUN") == "Hungary"

    @pytest.mark.parametrize(
        ("names", "expected"),
        [
            pytest.param(["First", "Second"], "First", id="the earlier of equals"),
            pytest.param(["First", ij.Name("Second", use="primary")], "Second", id="the primary one"),
            pytest.param([ij.Name("Long", use="formal"), "Plain"], "Plain", id="plain before formal"),
            pytest.param(["Plain", ij.Name("Brief", use="short")], "Plain", id="plain and short are alike"),
            pytest.param([ij.Name("Nom", lang="fr"), ij.Name("Name", lang="en")], "Name", id="English before French"),
            pytest.param(
                [ij.Name("Nom", lang="fr"), ij.Name("Név", lang="hu", use="primary")], "Név", id="primary before others"
            ),
            pytest.param(
                [ij.Name("Alias", lang="en", use="also_known_as"), "Name"], "Name", id="a name before an English alias"
            ),
            pytest.param(
                [ij.Name("Weak", lang="en", use="primary", strength="weak"), ij.Name("Nom", lang="fr")],
                "Nom",
                id="a name before a weak one",
            ),
            pytest.param(
                [ij.Name("Strong", lang="en", strength="strong"), ij.Name("Plain", lang="en")],
                "Strong",
                id="strong is no more",
            ),
            pytest.param(
                [ij.Name("Alias", use="also_known_as"), ij.Name("Alias too", lang="en", use="formerly")],
                "Alias too",
                id="of aliases the English one",
            ),
            pytest.param(
                [ij.Name("Alias", lang="en", use="also_known_as"), ij.Name("Long", lang="fr", use="formal")],
                "Long",
                id="a formal name before an English alias",
            ),
            pytest.param(
                [ij.Name("Was", use="formerly"), ij.Name("Weak", use="primary", strength="weak")],
                "Was",
                id="an alias and a weak name are alike",
            ),
            pytest.param(
                [ij.Name("Weak", use="primary", strength="weak"), ij.Name("Was", use="formerly")],
                "Weak",
                id="a weak name and an alias are alike",
            ),
            pytest.param([ij.Name("Was", use="formerly")], "Was", id="an alias where there is nothing else"),
        ],
    )
    def test_the_best_of_several(self, names: list[Any], expected: str) -> None:
        """Which of the names serves."""
        assert ij.Dossier([ij.Person(id="person:x", names=names)]).label("person:x") == expected

    @pytest.mark.parametrize(
        ("record", "expected"),
        [
            pytest.param(ij.Source(id="source:x", title="A title"), "A title", id="its title"),
            pytest.param(
                ij.Person(id="person:x", description="an EU diplomat"), "an EU diplomat", id="its description"
            ),
            pytest.param(
                ij.Claim(id="claim:x", source="source:x", statement="It is so."), "It is so.", id="its statement"
            ),
            pytest.param(ij.Person(id="person:x", names=["N"], description="D"), "N", id="a name before a description"),
        ],
    )
    def test_without_a_name(self, record: ij.Record, expected: str) -> None:
        """What it has instead."""
        assert ij.Dossier([record]).label(record.id, "hu") == expected

    def test_failing_all_its_id(self) -> None:
        """A record type without any of these is called by its id, and never raises for want of a name."""
        bare = attrs.frozen(kw_only=True)(type("Bare", (ij.Record,), {"kind": "bare"}))

        assert ij.Dossier([bare(id="bare:x")]).label("bare:x") == "bare:x"

    def test_names_that_are_texts_are_no_names(self) -> None:
        """A record type of one's own may use the word for something else."""

        @attrs.frozen(kw_only=True)
        class Odd(ij.Record):
            """Names that are texts, and a title that is a number."""

            kind: ClassVar[str] = "odd"
            names: tuple[str, ...]
            title: int

        mine = ij.Dossier([Odd(id="odd:x", names=("Khan",), title=7)])

        assert mine.label("odd:x") == "odd:x"
        assert mine.find("Khan") == ()
        assert mine.find("7") == ()

    def test_a_record_stands_for_its_id(self) -> None:
        """What is here is called, not what was handed over."""
        assert D.label(ij.Person(id="person:karim-khan", description="another")) == "Karim A. A. Khan"

    def test_an_id_that_is_not_there(self) -> None:
        """It raises, as any other question does."""
        with pytest.raises(ij.UnknownRecord, match="state:HUX"):
            D.label("state:HUX")
