"""Name, NamePart and Identifier: what a party, text or thing is called, and under which number it is known."""

import re
from collections.abc import Iterable
from typing import Any, ClassVar, Self

import attrs

from intljustice.errors import Problem
from intljustice.model.checks import Check, check
from intljustice.model.given import Given
from intljustice.model.references import Id
from intljustice.model.structure import Structure
from intljustice.model.vocabulary import Vocabulary
from intljustice.values.citations import Citation
from intljustice.values.dates import Day, PartialDate
from intljustice.values.ids import ParticipantId, StateId
from intljustice.values.periods import Days, Period

_LANG = re.compile(r"[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*", re.ASCII)
_SCRIPT = re.compile(r"[A-Z][a-z]{3}", re.ASCII)
_SCHEME = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*", re.ASCII)


class NameUse(Vocabulary):
    """What a name is used for.

    The list follows the alias types of sanctions lists (primary, a.k.a., f.k.a., n.k.a.) and the short and formal
    names of the UN terminology database.
    """

    PRIMARY = "primary", "The name it goes by in the first place."
    FORMAL = "formal", "The full official name."
    SHORT = "short", "A short form."
    ABBREVIATION = "abbreviation", "Initials or another abbreviation."
    ALSO_KNOWN_AS = "also_known_as", "Another name, also in use (a.k.a.)."
    FORMERLY = "formerly", "A former name (f.k.a.)."
    NOW_KNOWN_AS = "now_known_as", "The name it has now (n.k.a.)."
    TRANSLITERATION = "transliteration", "The name in another script, letter by letter or by sound."


class NameStrength(Vocabulary):
    """How far a name identifies its bearer: sanctions lists mark aliases of low quality as weak."""

    STRONG = "strong", "It identifies its bearer well enough."
    WEAK = "weak", "Too common or too vague to identify its bearer alone."


class NamePartNature(Vocabulary):
    """What a part of a name is, in the terms that sanctions lists tell parts apart by."""

    GIVEN = "given", "A first name."
    MIDDLE = "middle", "A middle name."
    FAMILY = "family", "A surname, or last name."
    MAIDEN = "maiden", "A surname from before marriage."
    PATRONYMIC = "patronymic", "Formed from the father's name."
    MATRONYMIC = "matronymic", "Formed from the mother's name."
    NICKNAME = "nickname", "A nickname."
    OTHER = "other", "Another part."


@attrs.frozen(weakref_slot=False)
class NamePart(Structure):
    """One part of a name. Written by hand also as a pair of text and nature.

    Attributes:
        text: the part, as printed.
        nature: which part it is (`NamePartNature`); None where the list only numbers its parts.
    """

    text: str
    nature: NamePartNature | None = attrs.field(default=None, converter=Given[NamePartNature | str | None])

    @classmethod
    def from_given(cls, given: Any) -> Self | None:
        """The part of a pair."""
        return cls(*given) if isinstance(given, tuple | list) and len(given) == len(("text", "nature")) else None


@check("lang", holds=_LANG.fullmatch)
def _lang_is_a_tag(name: Any) -> Problem | None:
    if name.lang is None or _LANG.fullmatch(name.lang):
        return None
    message = f'"{name.lang}" is not a language tag'
    return Problem(code="LANG_FORM", message=message, hint="write a BCP 47 tag, e.g. hu or zh-Hans", pointer="/lang")


@check("script", holds=_SCRIPT.fullmatch)
def _script_is_a_code(name: Any) -> Problem | None:
    if name.script is None or _SCRIPT.fullmatch(name.script):
        return None
    message = f'"{name.script}" is not a script code'
    return Problem(code="SCRIPT_FORM", message=message, hint="write an ISO 15924 code, e.g. Latn", pointer="/script")


@attrs.frozen(weakref_slot=False)
class Name(Structure):
    """One name as it is printed. Written by hand also as its bare text.

    Attributes:
        text: the name itself, as printed.
        lang: its language, a BCP 47 tag such as "hu"; None where not recorded.
        script: its script, an ISO 15924 code such as "Cyrl"; None where not recorded.
        use: what it is used for (`NameUse`).
        strength: whether it identifies its bearer (`NameStrength`); None where not recorded.
        period: when it was in use, ends included; None where not recorded.
        parts: its parts in the order in which it is printed, where a list gives them; empty where none does.
    """

    checks: ClassVar[tuple[Check, ...]] = (_lang_is_a_tag, _script_is_a_code)

    text: str
    lang: str | None = attrs.field(default=None, kw_only=True)
    script: str | None = attrs.field(default=None, kw_only=True)
    use: NameUse | None = attrs.field(default=None, kw_only=True, converter=Given[NameUse | str | None])
    strength: NameStrength | None = attrs.field(default=None, kw_only=True, converter=Given[NameStrength | str | None])
    period: Period | None = attrs.field(default=None, kw_only=True, converter=Given[Days | None])
    parts: tuple[NamePart, ...] = attrs.field(
        default=(), kw_only=True, converter=Given[Iterable[NamePart | tuple[str, NamePartNature | str | None]]]
    )

    @classmethod
    def from_given(cls, given: Any) -> Self | None:
        """The name of a bare text."""
        return cls(given) if isinstance(given, str) else None


@check("scheme", holds=_SCHEME.fullmatch)
def _scheme_is_a_slug(identifier: Any) -> Problem | None:
    scheme = identifier.scheme
    if _SCHEME.fullmatch(scheme):
        return None
    message = f'"{scheme}" does not name a scheme'
    hint = "write small letters, digits and hyphens, e.g. iso-3166-1-alpha-2, ofac-uid, wikidata"
    return Problem(code="SCHEME_FORM", message=message, hint=hint, pointer="/scheme", value=scheme)


@attrs.frozen(weakref_slot=False)
class Identifier(Structure):
    """The number or code under which somebody keeps a thing. Written by hand also as a pair of texts.

    Attributes:
        scheme: whose numbering it is: "iso-3166-1-alpha-2", "untc", "icc-number", "un-symbol", "ofac-uid" ...
        value: the code, exactly as that scheme writes it.
    """

    checks: ClassVar[tuple[Check, ...]] = (_scheme_is_a_slug,)

    scheme: str
    value: str

    @classmethod
    def from_given(cls, given: Any) -> Self | None:
        """The identifier of a pair."""
        return cls(*given) if isinstance(given, tuple | list) and len(given) == len(("scheme", "value")) else None


@attrs.frozen(kw_only=True, weakref_slot=False)
class Address(Structure):
    """Where somebody lives or sits. Written by hand also as the whole address in one text.

    Attributes:
        text: the address as printed, in one line.
        town: the town, as printed.
        state: the State it lies in.
        period: from when until when, ends included; None where not recorded.
        citations: what it rests on, where that differs from the record as a whole.
    """

    text: str | None = None
    town: str | None = None
    state: StateId | None = attrs.field(default=None, converter=Given[Id | None])
    period: Period | None = attrs.field(default=None, converter=Given[Days | None])
    citations: tuple[Citation, ...] = attrs.field(default=(), converter=Given[Iterable[Citation | Id]])

    @classmethod
    def from_given(cls, given: Any) -> Self | None:
        """The address that is one text."""
        return cls(text=given) if isinstance(given, str) else None


@attrs.frozen(kw_only=True, weakref_slot=False)
class IdentityDocument(Structure):
    """A passport, registration or other document that identifies its holder.

    Attributes:
        nature: what sort of document, as the source puts it: "passport", "company registration".
        number: its number, as printed.
        issuer: who issued it.
        state: the State it was issued in or for, where the issuer is an authority of it.
        issued: the day of issue.
        expires: the last day of its validity, included.
        valid: whether it is valid; None where that is not recorded.
        remark: what the list remarks on it, word for word: "issued in the name of another".
        citations: what it rests on, where that differs from the record as a whole.
    """

    nature: str
    number: str
    issuer: ParticipantId | None = attrs.field(default=None, converter=Given[Id | None])
    state: StateId | None = attrs.field(default=None, converter=Given[Id | None])
    issued: PartialDate | None = attrs.field(default=None, converter=Given[Day | None])
    expires: PartialDate | None = attrs.field(default=None, converter=Given[Day | None])
    valid: bool | None = None
    remark: str | None = None
    citations: tuple[Citation, ...] = attrs.field(default=(), converter=Given[Iterable[Citation | Id]])


@attrs.frozen(kw_only=True, weakref_slot=False)
class Contact(Structure):
    """A way of reaching somebody.

    Attributes:
        by: the way, as printed: "telephone", "e-mail", "website".
        value: the number or address, as printed.
    """

    by: str
    value: str
