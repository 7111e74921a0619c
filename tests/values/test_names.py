"""Name and Identifier: what a party, text or thing is called, and under which number it is known."""

from typing import Any

import pytest
from tests.faults import faults

from intljustice.errors import InvalidRecord, Problem
from intljustice.values.dates import PartialDate
from intljustice.values.names import (
    Identifier,
    Name,
    NamePart,
    NamePartNature,
    NameStrength,
    NameUse,
    as_identifiers,
    as_name_part_nature,
    as_name_parts,
    as_name_strength,
    as_name_use,
    as_names,
)
from intljustice.values.periods import Period


class TestVocabularies:
    """The terms of names."""

    def test_uses(self) -> None:
        """What a name is used for, as sanctions lists and the UN terminology database say it."""
        assert {use.value for use in NameUse} == {
            "primary",
            "formal",
            "short",
            "abbreviation",
            "also_known_as",
            "formerly",
            "now_known_as",
            "transliteration",
        }

    def test_strengths(self) -> None:
        """A name is strong or weak."""
        assert {strength.value for strength in NameStrength} == {"strong", "weak"}

    def test_parts(self) -> None:
        """The parts that sanctions lists tell apart."""
        natures = "given middle family maiden patronymic matronymic nickname other"

        assert [nature.value for nature in NamePartNature] == natures.split()

    def test_by_spelling(self) -> None:
        """A term may be given by its spelling, and none is none."""
        assert as_name_use("primary") is NameUse.PRIMARY
        assert as_name_use(NameUse.FORMAL) is NameUse.FORMAL
        assert as_name_use(None) is None
        assert as_name_strength("weak") is NameStrength.WEAK
        assert as_name_strength(None) is None
        assert as_name_part_nature("maiden") is NamePartNature.MAIDEN
        assert as_name_part_nature(None) is None


class TestName:
    """One name as it is printed."""

    def test_full(self) -> None:
        """All its fields are read from what a person would write."""
        name = Name(
            "H\u00e1gai Nemzetk\u00f6zi",
            lang="hu",
            script="Latn",
            use="primary",
            strength="strong",
            period=("2002-07", None),
        )
        assert (name.text, name.lang, name.script) == ("H\u00e1gai Nemzetk\u00f6zi", "hu", "Latn")
        assert (name.use, name.strength) == (NameUse.PRIMARY, NameStrength.STRONG)
        assert name.period == Period(PartialDate("2002-07"), None)

    def test_bare(self) -> None:
        """A bare text is a name of which nothing else is recorded."""
        (name,) = as_names(["Khan"])
        assert name == Name("Khan")
        assert (name.lang, name.script, name.use, name.strength, name.period) == (None,) * 5
        assert repr(name) == "Name(text='Khan')"

    def test_several(self) -> None:
        """Texts and names stand side by side in their order."""
        assert as_names(["B", Name("A", lang="en")]) == (Name("B"), Name("A", lang="en"))
        assert as_names(one for one in ("B", "A")) == (Name("B"), Name("A"))

    def test_in_parts(self) -> None:
        """Its parts stand in the order in which it is printed, whichever of them is the surname."""
        family = NamePart("Ib\u00e1\u00f1ez Carranza", "family")
        name = Name("Carranza Luz", parts=[family, ("Luz del Carmen", NamePartNature.GIVEN), ("third", None)])

        assert [(part.text, part.nature) for part in name.parts] == [
            ("Ib\u00e1\u00f1ez Carranza", NamePartNature.FAMILY),
            ("Luz del Carmen", NamePartNature.GIVEN),
            ("third", None),
        ]
        assert Name("Carranza Luz").parts == ()

    @pytest.mark.parametrize(
        ("given", "expected"),
        [
            pytest.param(["Luz"], [("/0", "NOT_A_VALUE")], id="a bare text"),
            pytest.param([("Luz",)], [("/0", "NOT_A_VALUE")], id="a text alone"),
            pytest.param([("", "first")], [("/0/text", "EMPTY"), ("/0/nature", "NOT_A_TERM")], id="no part"),
            pytest.param("Luz", [("", "NOT_A_LIST")], id="no list"),
        ],
    )
    def test_no_parts(self, given: Any, expected: list[tuple[str, str]]) -> None:
        """A part says which part it is, if only by None."""
        with pytest.raises(InvalidRecord) as caught:
            as_name_parts(given)
        assert faults(caught.value) == expected

    @pytest.mark.parametrize("lang", ["hu", "fil", "zh-Hans", "en-GB", "sr-Latn-RS", "de-1996", "sl-rozaj-biske"])
    def test_lang(self, lang: str) -> None:
        """A BCP 47 tag is a language."""
        assert Name("x", lang=lang).lang == lang

    @pytest.mark.parametrize(
        "lang",
        [
            pytest.param("h", id="one letter"),
            pytest.param("hung", id="four letters"),
            pytest.param("HU", id="capitals"),
            pytest.param("h1", id="a digit"),
            pytest.param("Hungarian", id="a word"),
            pytest.param("hu-", id="a hyphen last"),
            pytest.param("hu--Latn", id="two hyphens"),
            pytest.param("hu_HU", id="an underscore"),
            pytest.param("hu HU", id="a blank"),
            pytest.param("hu-H\u00dc", id="an accent"),
            pytest.param("h\u00fc", id="an accent in front"),
        ],
    )
    def test_no_lang(self, lang: str) -> None:
        """What is no tag is refused."""
        with pytest.raises(InvalidRecord) as caught:
            Name("x", lang=lang)
        assert caught.value.problems == (
            Problem(
                code="LANG_FORM",
                message=f'"{lang}" is not a language tag',
                hint="write a BCP 47 tag, e.g. hu or zh-Hans",
                pointer="/lang",
            ),
        )

    @pytest.mark.parametrize("script", ["Latn", "Cyrl", "Arab"])
    def test_script(self, script: str) -> None:
        """An ISO 15924 code is a script."""
        assert Name("x", script=script).script == script

    @pytest.mark.parametrize(
        "script",
        [
            pytest.param("Lat", id="three letters"),
            pytest.param("Latin", id="five letters"),
            pytest.param("latn", id="no capital"),
            pytest.param("LATN", id="capitals"),
            pytest.param("LaTn", id="a second capital"),
            pytest.param("Lat1", id="a digit"),
            pytest.param("L\u00e4tn", id="an accent"),
        ],
    )
    def test_no_script(self, script: str) -> None:
        """What is no code is refused."""
        with pytest.raises(InvalidRecord) as caught:
            Name("x", script=script)
        assert caught.value.problems == (
            Problem(
                code="SCRIPT_FORM",
                message=f'"{script}" is not a script code',
                hint="write an ISO 15924 code, e.g. Latn",
                pointer="/script",
            ),
        )

    def test_every_fault(self) -> None:
        """All faults are reported at once, in the order of the fields."""
        given: dict[str, Any] = {
            "period": ("2002", "2001"),
            "strength": "strongish",
            "use": "nickname",
            "script": "latn",
            "lang": "Hungarian",
            "text": "",
        }
        with pytest.raises(InvalidRecord) as caught:
            Name(**given)
        assert faults(caught.value) == [
            ("/text", "EMPTY"),
            ("/lang", "LANG_FORM"),
            ("/script", "SCRIPT_FORM"),
            ("/use", "NOT_A_TERM"),
            ("/strength", "NOT_A_TERM"),
            ("/period/end", "PERIOD_ORDER"),
        ]

    def test_near_term(self) -> None:
        """A misspelt term is mended with the nearest."""
        use: Any = "primery"
        with pytest.raises(InvalidRecord) as caught:
            Name("x", use=use)
        assert caught.value.problems == (
            Problem(
                code="NOT_A_TERM",
                message='"primery" is no term (NameUse)',
                hint="write primary",
                pointer="/use",
                value='"primery"',
            ),
        )

    @pytest.mark.parametrize(
        ("value", "expected"),
        [
            pytest.param("Khan", [("", "NOT_A_LIST")], id="a bare text"),
            pytest.param(Name("Khan"), [("", "NOT_A_LIST")], id="a bare name"),
            pytest.param({"Khan"}, [("", "NOT_A_LIST")], id="a set"),
            pytest.param(None, [("", "NOT_A_LIST")], id="none"),
            pytest.param([None, "Khan", 5], [("/0", "NOT_A_VALUE"), ("/2", "NOT_A_VALUE")], id="no names"),
            pytest.param(["", "Khan", "A\u0301"], [("/0/text", "EMPTY"), ("/2/text", "NOT_NFC")], id="no texts"),
        ],
    )
    def test_no_names(self, value: Any, expected: list[tuple[str, str]]) -> None:
        """What is no list of names is refused with every fault."""
        with pytest.raises(InvalidRecord) as caught:
            as_names(value)
        assert faults(caught.value) == expected


class TestIdentifier:
    """The number or code under which somebody keeps a thing."""

    @pytest.mark.parametrize("scheme", ["untc", "iso-3166-1-alpha-2", "wikidata", "3gpp"])
    def test_scheme(self, scheme: str) -> None:
        """A scheme is named by small letters, digits and hyphens."""
        assert Identifier(scheme, "XVIII.10").scheme == scheme

    @pytest.mark.parametrize(
        "scheme",
        [
            pytest.param("UNTC", id="capitals"),
            pytest.param("un symbol", id="a blank"),
            pytest.param("un_symbol", id="an underscore"),
            pytest.param("un.symbol", id="a point"),
            pytest.param("-", id="a hyphen alone"),
            pytest.param("-untc", id="a hyphen first"),
            pytest.param("untc-", id="a hyphen last"),
            pytest.param("un--tc", id="two hyphens"),
            pytest.param("num\u00e9ro", id="an accent"),
        ],
    )
    def test_no_scheme(self, scheme: str) -> None:
        """Anything else is refused."""
        with pytest.raises(InvalidRecord) as caught:
            Identifier(scheme, "XVIII.10")
        assert caught.value.problems == (
            Problem(
                code="SCHEME_FORM",
                message=f'"{scheme}" does not name a scheme',
                hint="write small letters, digits and hyphens, e.g. iso-3166-1-alpha-2, ofac-uid, wikidata",
                pointer="/scheme",
                value=scheme,
            ),
        )

    @pytest.mark.parametrize("value", ["XVIII.10", "Q1", "ICC-01/17", "\u6cd5 1"])
    def test_value(self, value: str) -> None:
        """The code stands exactly as its scheme writes it."""
        assert Identifier("untc", value).value == value

    def test_pairs(self) -> None:
        """Pairs, lists of two and identifiers come to the same; so does a mapping."""
        expected = (Identifier("wikidata", "Q1"), Identifier("untc", "10"))
        mapping: Any = {"wikidata": "Q1", "untc": "10"}
        lists: Any = [["wikidata", "Q1"], ["untc", "10"]]
        assert as_identifiers([("wikidata", "Q1"), ("untc", "10")]) == expected
        assert as_identifiers([Identifier("wikidata", "Q1"), ("untc", "10")]) == expected
        assert as_identifiers(lists) == expected
        assert as_identifiers(mapping) == expected

    @pytest.mark.parametrize(
        ("value", "expected"),
        [
            pytest.param([("wikidata",)], [("/0", "NOT_A_VALUE")], id="one part"),
            pytest.param([("wikidata", "Q1", "x")], [("/0", "NOT_A_VALUE")], id="three parts"),
            pytest.param(["wikidata"], [("/0", "NOT_A_VALUE")], id="a text"),
            pytest.param([("Wikidata", "")], [("/0/scheme", "SCHEME_FORM"), ("/0/value", "EMPTY")], id="two faults"),
            pytest.param(
                [("", ""), ("untc", 10)],
                [("/0/scheme", "EMPTY"), ("/0/value", "EMPTY"), ("/1/value", "NOT_A_TEXT")],
                id="three faults",
            ),
        ],
    )
    def test_no_identifiers(self, value: Any, expected: list[tuple[str, str]]) -> None:
        """What is no pair of texts is refused with every fault."""
        with pytest.raises(InvalidRecord) as caught:
            as_identifiers(value)
        assert faults(caught.value) == expected
