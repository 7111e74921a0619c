"""Source and Claim: the documents facts come from, and each single thing they say."""

import re
from collections.abc import Iterable
from typing import Any, ClassVar, Self

import attrs

from intljustice.errors import Problem
from intljustice.model.checks import Check, check
from intljustice.model.given import Given
from intljustice.model.references import AnyId, HasId, Id
from intljustice.model.structure import Structure
from intljustice.model.vocabulary import Vocabulary
from intljustice.records.record import Record
from intljustice.values.citations import Assertion
from intljustice.values.dates import Day, PartialDate
from intljustice.values.ids import PartyId, SourceId
from intljustice.values.quantities import Quantity

_HASH = re.compile(r"[0-9a-f]{64}", re.ASCII)


def _hash_check(name: str) -> Check:
    """That a field holds a SHA-256 in small hexadecimal digits."""

    def find(structure: Any) -> Problem | None:
        value = getattr(structure, name)
        if value is None or _HASH.fullmatch(value):
            return None
        message, hint = f'"{value[:40]}" is not a SHA-256', "write its 64 hexadecimal digits in small letters"
        return Problem(code="HASH_FORM", message=message, hint=hint, pointer=f"/{name}", value=value[:80])

    return Check((name,), find, holds=_HASH.fullmatch)


class SourceNature(Vocabulary):
    """What sort of document a source is, which bears on how far it can be trusted."""

    PRIMARY = "primary", "The act, decision or statement itself, from the body that made it."
    TRANSCRIPT = "transcript", "A primary text as somebody else copied it."
    NEWS = "news", "A report in the press."
    SECONDARY = "secondary", "Somebody's account of another report."
    DIGEST = "digest", "A summary of several reports, made by machine or hand."
    COMMENTARY = "commentary", "An expert's reading."
    INTERVIEW = "interview", "What somebody says in a conversation with whoever records it."
    TESTIMONY = "testimony", "What a witness says under oath, or for use in proceedings."
    COURT_FILING = "court_filing", "A document that a party or another participant puts before a court."
    ADVOCACY = "advocacy", "The material of somebody who argues a case."
    DATA = "data", "A table or register."


class Consulted(Vocabulary):
    """How a source was consulted when its record was made: what is said of it rests on so much."""

    WHOLE = "whole", "Read from beginning to end, where its publisher put it."
    PART = "part", "Read in part: an extract, the rows at hand, a copy that breaks off."
    COPY = "copy", "Read in a copy or capture that somebody else made."
    UNREAD = "unread", "Not read: known by its address, or through what others say of it."


@check("characters")
def _has_characters(source: Any) -> Problem | None:
    if source.characters is None or source.characters > 0:
        return None
    message, value = f"a text cannot have {source.characters} characters", str(source.characters)
    return Problem(code="NEGATIVE", message=message, hint="write 1 or more", pointer="/characters", value=value)


@attrs.frozen(kw_only=True, weakref_slot=False)
class Source(Record):
    """A document that facts come from. Its text is not kept; its hash proves that a copy is the same text.

    Attributes:
        title: its title as printed, or a description in our words where it has none.
        nature: what sort of document it is (`SourceNature`).
        publisher: who put it out, as printed; None where the copy at hand does not say.
        authors: who wrote it, as printed.
        url: the address at which it is or was found, as printed.
        published: the day it came out, as the document says.
        retrieved: the day it was read.
        lang: its language, a BCP 47 tag.
        version: the revision, commit or edition that was read, as its keeper writes it.
        within: the larger source that it is a part of.
        derived_from: the sources it rests on or repeats.
        same_text_as: sources that have the same text, word for word.
        consulted: how it was consulted for its record (`Consulted`); None where that is not recorded.
        known_through: where it was not read itself, the sources it is known through.
        affiliation: whose voice it is, in our words, where it is not independent.
        exclusive: whether it calls itself an exclusive; None where that is not recorded.
        characters: the length of its text in Unicode code points.
        sha256: the SHA-256 of its text in UTF-8, in small hexadecimal digits.

    Sources:
        The document itself: what is printed on it, or the page at which it was read.
    """

    kind: ClassVar[str] = "source"
    checks: ClassVar[tuple[Check, ...]] = (_has_characters, _hash_check("sha256"))

    title: str
    nature: SourceNature | None = attrs.field(default=None, converter=Given[SourceNature | str | None])
    publisher: str | None = None
    authors: tuple[str, ...] = attrs.field(default=(), converter=Given[Iterable[str]])
    url: str | None = None
    published: PartialDate | None = attrs.field(default=None, converter=Given[Day | None])
    retrieved: PartialDate | None = attrs.field(default=None, converter=Given[Day | None])
    lang: str | None = None
    version: str | None = None
    within: SourceId | None = attrs.field(default=None, converter=Given[Id | None])
    derived_from: tuple[SourceId, ...] = attrs.field(default=(), converter=Given[Iterable[Id]])
    same_text_as: tuple[SourceId, ...] = attrs.field(default=(), converter=Given[Iterable[Id]])
    consulted: Consulted | None = attrs.field(default=None, converter=Given[Consulted | str | None])
    known_through: tuple[SourceId, ...] = attrs.field(default=(), converter=Given[Iterable[Id]])
    affiliation: str | None = None
    exclusive: bool | None = None
    characters: int | None = None
    sha256: str | None = None


@check("start", "end")
def _has_length(anchor: Any) -> Problem | None:
    if 0 <= anchor.start < anchor.end:
        return None
    message = f"no text lies from {anchor.start} up to {anchor.end}"
    hint = "count code points from 0; the end is the first one after the text"
    return Problem(code="ANCHOR_RANGE", message=message, hint=hint, pointer="/end", value=str(anchor.end))


@attrs.frozen(weakref_slot=False)
class Anchor(Structure):
    """Where in its source a claim stands, without the words themselves.

    Attributes:
        start: the place of its first Unicode code point, counted from 0.
        end: the place of the code point after its last, so that `text[start:end]` is the passage.
        sha256: the SHA-256 of the passage in UTF-8, in small hexadecimal digits.
    """

    checks: ClassVar[tuple[Check, ...]] = (_has_length, _hash_check("sha256"))

    start: int
    end: int
    sha256: str


@attrs.frozen(weakref_slot=False)
class Subject(Structure):
    """What a claim is about: a record, or one field of it. Written by hand also as the bare id.

    Attributes:
        record: the record's id.
        field: the path of a field within it, written as in `Citation.fields`; None for the record as a whole.
    """

    record: AnyId = attrs.field(converter=Given[Id])
    field: str | None = None

    @classmethod
    def from_given(cls, given: Any) -> Self | None:
        """The subject of a bare id or record."""
        return cls(given) if isinstance(given, str | HasId) else None


@attrs.frozen(weakref_slot=False)
class Hedge(Structure):
    """A word that weakens a claim. Written by hand also as the bare word.

    Attributes:
        word: the source's word: "reportedly", "alleged", "effectively".
        qualifies: the part of the claim it bears on, in our words; None where it bears on the whole.
    """

    word: str
    qualifies: str | None = None

    @classmethod
    def from_given(cls, given: Any) -> Self | None:
        """The hedge of a bare word."""
        return cls(given) if isinstance(given, str) else None


class Modality(Vocabulary):
    """Whether a claim speaks of what is, what would be, or what somebody means to bring about."""

    ACTUAL = "actual", "What is or was."
    HYPOTHETICAL = "hypothetical", "What would be if something else were so."
    INTENDED = "intended", "What somebody means to bring about."


class Polarity(Vocabulary):
    """Whether a claim says that something is so or that it is not so."""

    AFFIRMED = "affirmed", "It is so."
    DENIED = "denied", "It is not so."


class Link(Vocabulary):
    """How two records are related; closed, so that a relation means the same to everyone.

    All but the last two are relations between things; `confirms` and `contradicts` hold between claims.
    """

    BY = "by", "Is made, done or imposed by."
    OF = "of", "Belongs to or changes: an amendment of a treaty."
    PART_OF = "part_of", "Is a part of."
    ESTABLISHES = "establishes", "Sets up: a treaty its court."
    HOLDS_OFFICE = "holds_office", "Holds the office."
    DEPUTY_OF = "deputy_of", "Is deputy of, as a person or an office."
    MEMBER_OF = "member_of", "Is a member of."
    STATUS_UNDER = "status_under", "Stands towards a treaty in some way: as a party or not."
    TARGETS = "targets", "Is directed at."
    SEEKS = "seeks", "Wants brought about."
    REQUIRES = "requires", "Asks for as a condition that something be given up or done to."
    OFFERS = "offers", "Offers in return, as the lifting of."
    CONVEYED_BY = "conveyed_by", "Was put forward through."
    CONVEYED_TO = "conveyed_to", "Was put before."
    VIA_CHANNEL = "via_channel", "Was put forward by way of."
    ADDRESSES = "addresses", "Is addressed to."
    ISSUED_BY = "issued_by", "Was issued by."
    ISSUED_AT = "issued_at", "Was issued at a meeting."
    ISSUED_FOR = "issued_for", "Was issued against: a warrant its suspect."
    ADOPTED_BY = "adopted_by", "Was adopted by."
    ADOPTED_AT = "adopted_at", "Was adopted at a meeting."
    SUPERSEDES = "supersedes", "Takes the place of."
    HAS_POINT = "has_point", "Contains as one of its points."
    ABOUT = "about", "Is about."
    WITH = "with", "Is with: a dialogue with somebody."
    PURPOSE = "purpose", "Has as its purpose what is for."
    RESPONDS_TO = "responds_to", "Answers."
    REJECTS = "rejects", "Turns down."
    CONTRASTS_WITH = "contrasts_with", "Is set against."
    EFFECT_ON = "effect_on", "Has or would have an effect in law on."
    IMPACT_OF = "impact_of", "Is felt because of."
    IMPACT_ON = "impact_on", "Is felt by."
    IN_SITUATION = "in_situation", "Belongs to a situation before the court."
    FOLLOWS = "follows", "Comes after in time."
    CONTEXT_OF = "context_of", "Is the background of."
    SAME_AS = "same_as", "Is or says the same as."
    SUPPORTS = "supports", "Is a reason for."
    ATTRIBUTED_TO = "attributed_to", "Is put in the mouth of."
    DERIVED_FROM = "derived_from", "Follows in reasoning from."
    CONFIRMS = "confirms", "Says the same as another claim, from another source."
    CONTRADICTS = "contradicts", "Cannot be true together with another claim."


@attrs.frozen(weakref_slot=False)
class Relation(Structure):
    """A typed relation that a claim asserts, read `of` link `to`: the demand targets the situation.

    Attributes:
        link: how the two are related (`Link`).
        to: the record at the far end.
        of: the record at the near end; None where that is the claim itself.
    """

    link: Link = attrs.field(converter=Given[Link | str])
    to: AnyId = attrs.field(converter=Given[Id])
    of: AnyId | None = attrs.field(default=None, converter=Given[Id | None])


@attrs.frozen(kw_only=True, weakref_slot=False)
class Claim(Record):
    """One atomic statement of a source, in our words, with who holds it and how firmly.

    Attributes:
        source: the document that makes it.
        statement: what it says, in our words.
        assertion: how the source puts it (`Assertion`).
        about: the records and fields it bears on.
        relations: the relations it asserts between records.
        anchor: where it stands in the source.
        holder: who is said to hold it, where that is not the source itself; may be somebody unnamed.
        holder_description: the same in words, where there is no record of the holder.
        verb: the source's word for their saying it: "revealed", "emphasized".
        hedges: words that weaken it; each claim has its own, a hedge on one sentence does not reach the next.
        manner: the source's adverb for how something was done: "formally".
        modality: whether it speaks of what is, would be, or is meant to be (`Modality`).
        polarity: whether it affirms or denies (`Polarity`); None is never read as either.
        solely: whether it excludes everything else ("solely"); None where that is not said.
        quantity: how many, as far as it says.
        quotation: the source's own words, for a direct quotation only.
        date: the day or days it speaks of, resolved.
        date_as_written: the source's own expression: "last month".
        date_resolved_by: how the day came from the expression, in our words.

    Sources:
        The document named in `source`, and nothing else; offsets are counted as in the Text Position Selector of the
        W3C Web Annotation model.
    """

    kind: ClassVar[str] = "claim"

    source: SourceId = attrs.field(converter=Given[Id])
    statement: str
    assertion: Assertion | None = attrs.field(default=None, converter=Given[Assertion | str | None])
    about: tuple[Subject, ...] = attrs.field(default=(), converter=Given[Iterable[Subject | Id]])
    relations: tuple[Relation, ...] = attrs.field(default=(), converter=Given[Iterable[Relation]])
    anchor: Anchor | None = None
    holder: PartyId | None = attrs.field(default=None, converter=Given[Id | None])
    holder_description: str | None = None
    verb: str | None = None
    hedges: tuple[Hedge, ...] = attrs.field(default=(), converter=Given[Iterable[Hedge | str]])
    manner: str | None = None
    modality: Modality | None = attrs.field(default=None, converter=Given[Modality | str | None])
    polarity: Polarity | None = attrs.field(default=None, converter=Given[Polarity | str | None])
    solely: bool | None = None
    quantity: Quantity | None = attrs.field(default=None, converter=Given[Quantity | int | str | None])
    quotation: str | None = None
    date: PartialDate | None = attrs.field(default=None, converter=Given[Day | None])
    date_as_written: str | None = None
    date_resolved_by: str | None = None
