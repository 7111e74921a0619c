"""What records are called: found by name, and shown under a label."""

from typing import Any, ClassVar

import attrs
import pytest

import intljustice as ij


def state(code: str, *names: str | ij.Name, identifiers: tuple[tuple[str, str], ...] = ()) -> ij.State:
    """Return a State with these names."""
    return ij.State(id=f"state:{code}", names=names, identifiers=identifiers)


D = ij.Dossier(
    [
        state("HUN", "Hungary", "Magyarország", "Венгрия", "匈牙利", "هنغاريا", identifiers=(("iso", "HU"),)),
        state("XKX", "Kosovo*", "Косово"),
        state("TUR", "Türkiye", "Republic of Türkiye", "TÜRKİYE CUMHURİYETİ"),
        state("CIV", "Côte d\u2019Ivoire"),
        state("AUT", "Austria", "Österreich"),
        state("AUS", "Australia"),
        ij.Person(id="person:karim-khan", names=["Karim A. A. Khan"], identifiers=[("ofac-uid", "52345")]),
        ij.Person(id="person:imran-khan", names=["Imran Khan", "Imran Ahmed Khan Niazi"]),
        ij.Person(id="person:netanyahu", names=["Benjamin Netanyahu", "Биньямин Нетаньяху", "בנימין נתניהו"]),
        ij.Person(id="person:driver-1", description="a driver named Khan"),
        ij.Organisation(
            id="organisation:icc", names=["ICC", "The ICC", "ICC at The Hague"], identifiers=[("x", "ICC")]
        ),
        ij.Treaty(id="treaty:rome-statute", names=["Rome Statute of the International Criminal Court", "Rome Statute"]),
        ij.Source(id="source:pact", title="The Rome Statute, article by article"),
        ij.Source(id="source:res-1970", title="Resolution № 1970", identifiers=[("un-symbol", "S/RES/1970 (2011)")]),
    ]
)


class TestFind:
    """Records by what they are called."""

    @pytest.mark.parametrize(
        ("text", "expected"),
        [
            pytest.param("Hungary", ["state:HUN"], id="a full name"),
            pytest.param("hUNGARY", ["state:HUN"], id="case aside"),
            pytest.param("  Hungary. ", ["state:HUN"], id="white space and punctuation aside"),
            pytest.param("Magyarorszag", ["state:HUN"], id="accents aside"),
            pytest.param("MAGYARORSZÁG", ["state:HUN"], id="case and accents aside"),
            pytest.param("Magyarorsza\u0301g", ["state:HUN"], id="accents in pieces"),
            pytest.param("osterreich", ["state:AUT"], id="an umlaut left out"),
            pytest.param("венгрия", ["state:HUN"], id="Cyrillic, case aside"),
            pytest.param("匈牙利", ["state:HUN"], id="Chinese"),
            pytest.param("هَنغاريا", ["state:HUN"], id="Arabic with a vowel sign"),
            pytest.param("Нетаньяху", ["person:netanyahu"], id="a word in Cyrillic"),
            pytest.param("נתניהו", ["person:netanyahu"], id="a word in Hebrew"),
            pytest.param("hu", ["state:HUN"], id="a code in small letters"),
            pytest.param("HUN", ["state:HUN"], id="the code in its id"),
            pytest.param("state:HUN", ["state:HUN"], id="its id"),
            pytest.param("52345", ["person:karim-khan"], id="a number in another scheme"),
            pytest.param("S/RES/1970(2011)", ["source:res-1970"], id="a symbol without its space"),
            pytest.param("S/RES/19702011", [], id="a symbol with its numbers run together"),
            pytest.param("s res 1970 2011", ["source:res-1970"], id="a symbol without its signs"),
            pytest.param("karim-khan", ["person:karim-khan"], id="a slug"),
            pytest.param("Kosovo*", ["state:XKX"], id="as the United Nations print it"),
            pytest.param("Kosovo", ["state:XKX"], id="without the asterisk"),
            pytest.param("Türkiye", ["state:TUR"], id="an exact name before one that holds it"),
            pytest.param("türkiye cumhuriyeti", ["state:TUR"], id="a capital I with a dot"),
            pytest.param("Cote d'Ivoire", ["state:CIV"], id="another apostrophe"),
            pytest.param("Resolution No 1970", ["source:res-1970"], id="a sign that stands for two letters"),
            pytest.param("austria", ["state:AUT"], id="a name like another"),
            pytest.param(
                "khan", ["person:imran-khan", "person:karim-khan"], id="a word of several names, in the order of ids"
            ),
            pytest.param("Khan, Karim", ["person:karim-khan"], id="words in another order"),
            pytest.param("Ahmed Imran", ["person:imran-khan"], id="words of the longer name"),
            pytest.param("rome statute", ["treaty:rome-statute"], id="the exact name only"),
            pytest.param("statute rome", ["treaty:rome-statute"], id="a name that holds the words before a title"),
            pytest.param("article statute", ["source:pact"], id="a title where no name holds them"),
            pytest.param("International Criminal Court", ["treaty:rome-statute"], id="words within a name"),
            pytest.param("icc", ["organisation:icc"], id="once, by name and code"),
            pytest.param("icc the", ["organisation:icc"], id="once, by words of two names"),
            pytest.param("Karim Imran", [], id="words of two records"),
            pytest.param("Khan Netanyahu Benjamin", [], id="words of names of two records"),
            pytest.param("Republic Cumhuriyeti", [], id="words of two names of one record"),
        ],
    )
    def test_it_finds(self, text: str, expected: list[str]) -> None:
        """By full name, title, code, identifier or id, else by all the words of one name."""
        assert [record.id for record in D.find(text)] == expected

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

    @pytest.mark.parametrize(
        ("name", "asked"),
        [
            ("Straße", "STRASSE"),
            ("ΑΣ", "\u03b1ς"),
            ("ﬁn", "FIN"),
            ("x²", "x2"),
            ("Ёлка", "елка"),
            ("O\u2019Brien\u2013Smith", "o brien smith"),
            ("a_b", "a b"),
            ("Å", "a"),
            ("Ǆ", "dz"),
            pytest.param("\u05e9\u05b0\u05dc", "\u05e9\u05dc", id="a Hebrew vowel point"),
            pytest.param("Ka\u00adrim\u200f", "karim", id="a soft hyphen and a mark of direction"),
        ],
    )
    def test_spellings_of_one_name(self, name: str, asked: str) -> None:
        """Case, accents, ligatures, punctuation and invisible marks make no difference, in the name or the question."""
        both = [ij.Person(id=f"person:{slug}", names=[text]) for slug, text in (("a", name), ("b", asked))]

        assert ij.Dossier(both).find(asked) == ij.Dossier(both).find(name) == tuple(both)

    def test_letters_that_signs_make_stay_apart(self) -> None:
        """In Hindi, Thai and Japanese a sign makes another letter, and is no accent."""
        names = ["हिन्दी", "हान्दो", "ที", "ทา", "ドイツ", "トイツ"]
        people = [ij.Person(id=f"person:p{place}", names=[name]) for place, name in enumerate(names)]

        assert [ij.Dossier(people).find(name) for name in names] == [(person,) for person in people]

    @pytest.mark.parametrize(
        "called",
        [
            pytest.param(ij.Person(id="person:x", names=["KHAN"]), id="name"),
            pytest.param(ij.Source(id="source:x", title="Khan!"), id="title"),
        ],
    )
    def test_the_whole_name_before_a_part(self, called: ij.Record) -> None:
        """A record that is called just this, by name or title, comes alone."""
        assert D.overlay([called]).find("khan") == (called,)

    def test_the_same_code_of_two_records(self) -> None:
        """Both are given: which is meant is for the reader to say."""
        old = state("CSK", "Czechoslovakia", identifiers=(("iso", "CS"),))
        new = state("SCG", "Serbia and Montenegro", identifiers=(("iso", "CS"),))

        assert ij.Dossier([new, old]).find("CS") == (old, new)

    @pytest.mark.parametrize(
        ("text", "kind", "expected"),
        [
            ("statute rome", "treaty", ["treaty:rome-statute"]),
            ("statute rome", "source", ["source:pact"]),
            ("statute rome", "person", []),
            pytest.param("rome statute", "source", ["source:pact"], id="an exact name of another kind hides nothing"),
        ],
    )
    def test_of_one_kind_only(self, text: str, kind: str, expected: list[str]) -> None:
        """Only records of that kind are weighed."""
        assert [record.id for record in D.find(text, kind)] == expected

    def test_a_name_without_letters_is_not_found_by_other_signs(self) -> None:
        """What is nothing without its signs is found by nothing, not by every other sign."""
        signs = ij.Person(id="person:one", names=["***", "?"], identifiers=[("mark", "+")])

        assert [ij.Dossier([signs]).find(text) for text in ("!", "", "one")] == [(), (), (signs,)]

    def test_every_shipped_record_is_found_by_what_it_is_called(self) -> None:
        """By each of its names and codes, and by its id."""
        seeds = ij.load_seeds()
        called = [
            (record, text)
            for record in seeds
            for text in (
                record.id,
                *(name.text for name in getattr(record, "names", ())),
                *(identifier.value for identifier in record.identifiers),
            )
        ]

        assert [(record.id, text) for record, text in called if record not in seeds.find(text)] == []


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
    ("name", "code"),
    [
        *(("UK", "GBR"), ("South Korea", "KOR"), ("Ivory Coast", "CIV"), ("the Vatican", "VAT"), ("Türkiye", "TUR")),
        *(("Turkey", "TUR"), ("DRC", "COD"), ("Burma", "MMR"), ("North Korea", "PRK"), ("The Gambia", "GMB")),
    ],
)
def test_everyday_names_of_states(name: str, code: str) -> None:
    """A shipped State is found by the name that most people use; its label is still the one of the United Nations."""
    assert ij.load_seeds().find_one(name, ij.State).id == f"state:{code}"
    assert ij.load_seeds().label("state:GBR") == "United Kingdom of Great Britain and Northern Ireland"


class TestLabel:
    """What to call a record."""

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
        assert ij.Dossier([NAMED]).label("state:HUN", lang) == expected

    def test_several_languages_of_one_dossier(self) -> None:
        """Each question has its own answer; English is the language where none is given."""
        named = ij.Dossier([NAMED])

        assert [named.label("state:HUN", "fr"), named.label("state:HUN")] == ["Hongrie", "Hungary"]

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
        ],
    )
    def test_the_best_of_several(self, names: list[Any], expected: str) -> None:
        """An alias serves last; then the language counts, then the use."""
        assert ij.Dossier([ij.Person(id="person:x", names=names)]).label("person:x") == expected

    @pytest.mark.parametrize(
        ("record", "expected"),
        [
            pytest.param(ij.Source(id="source:x", title="A title"), "A title", id="its title"),
            pytest.param(ij.Person(id="person:x", description="A driver"), "A driver", id="its description"),
            pytest.param(ij.Claim(id="claim:x", source="source:x", statement="So."), "So.", id="its statement"),
            pytest.param(ij.Person(id="person:x", names=["N"], description="D"), "N", id="a name before a description"),
        ],
    )
    def test_without_a_name(self, record: ij.Record, expected: str) -> None:
        """The record is called by what it has instead."""
        assert ij.Dossier([record]).label(record.id, "hu") == expected

    def test_names_of_another_type(self) -> None:
        """A user's record type may use the words for something else; then its id serves."""

        @attrs.frozen(kw_only=True)
        class Odd(ij.Record):
            """Names that are texts, and a title that is a number."""

            kind: ClassVar[str] = "odd"
            names: tuple[str, ...]
            title: int

        mine = ij.Dossier([Odd(id="odd:x", names=("Khan",), title=7)])

        assert (mine.label("odd:x"), mine.find("Khan"), mine.find("7")) == ("odd:x", (), ())

    def test_a_record_stands_for_its_id(self) -> None:
        """The record of the dossier is called, not the one handed over; an id that is not there raises."""
        assert D.label(ij.Person(id="person:karim-khan", description="another")) == "Karim A. A. Khan"
        with pytest.raises(ij.UnknownRecord, match="state:HUX"):
            D.label("state:HUX")
