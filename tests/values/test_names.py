"""Name and Identifier: what a party, text or thing is called, and under which number it is known."""

import pytest
from tests.model.refusals import problem_of

import intljustice as ij


class TestName:
    """One name as it is printed."""

    def test_bare(self) -> None:
        """A text is a name of which nothing else is recorded, and shows no more."""
        assert repr(ij.Name("Khan")) == "Name(text='Khan')"

    @pytest.mark.parametrize("lang", ["hu", "fil", "zh-Hans", "en-GB", "sr-Latn-RS", "de-1996", "sl-rozaj-biske"])
    def test_lang(self, lang: str) -> None:
        """A BCP 47 tag is a language."""
        assert ij.Name("x", lang=lang).lang == lang

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
        message, hint = f'"{lang}" is not a language tag', "write a BCP 47 tag, e.g. hu or zh-Hans"
        expected = ij.Problem(code="LANG_FORM", message=message, hint=hint, pointer="/lang")
        assert problem_of(ij.Name, "x", lang=lang) == expected

    @pytest.mark.parametrize("script", ["Latn", "Cyrl", "Arab"])
    def test_script(self, script: str) -> None:
        """An ISO 15924 code is a script."""
        assert ij.Name("x", script=script).script == script

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
        message, hint = f'"{script}" is not a script code', "write an ISO 15924 code, e.g. Latn"
        expected = ij.Problem(code="SCRIPT_FORM", message=message, hint=hint, pointer="/script")
        assert problem_of(ij.Name, "x", script=script) == expected

    def test_near_term(self) -> None:
        """A misspelt use is refused with the nearest."""
        message, hint = '"primery" is no term (NameUse)', "write primary"
        expected = ij.Problem(code="NOT_A_TERM", message=message, hint=hint, pointer="/use", value='"primery"')
        assert problem_of(ij.Name, "x", use="primery") == expected


class TestIdentifier:
    """The number or code under which somebody keeps a thing."""

    @pytest.mark.parametrize("scheme", ["untc", "iso-3166-1-alpha-2", "wikidata", "3gpp"])
    def test_scheme(self, scheme: str) -> None:
        """A scheme is named by small letters, digits and hyphens."""
        assert ij.Identifier(scheme, "XVIII.10").scheme == scheme

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
        assert problem_of(ij.Identifier, scheme, "XVIII.10") == ij.Problem(
            code="SCHEME_FORM",
            message=f'"{scheme}" does not name a scheme',
            hint="write small letters, digits and hyphens, e.g. iso-3166-1-alpha-2, ofac-uid, wikidata",
            pointer="/scheme",
            value=scheme,
        )

    @pytest.mark.parametrize("value", ["XVIII.10", "Q1", "ICC-01/17", "\u6cd5 1"])
    def test_value(self, value: str) -> None:
        """The code stands exactly as its scheme writes it."""
        assert ij.Identifier("untc", value).value == value


class TestIdentityDocument:
    """A document that identifies its holder."""

    @pytest.mark.parametrize("issuer", ["state:FRA", "organisation:un"])
    def test_issuer(self, issuer: str) -> None:
        """A State or an organisation issues it."""
        assert ij.IdentityDocument(nature="passport", number="1", issuer=issuer).issuer == issuer
