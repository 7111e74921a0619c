"""Declaration: a text that a body adopts, or that some sign or one issues, with its points one by one."""

from collections.abc import Iterable
from typing import ClassVar

import attrs

from intljustice.model.checks import Check
from intljustice.model.given import Given
from intljustice.model.references import AnyId, Id
from intljustice.model.structure import Structure
from intljustice.model.vocabulary import Vocabulary
from intljustice.records.actors import has_a_name
from intljustice.records.record import Record
from intljustice.records.sources import Polarity
from intljustice.values.citations import Assertion, Citation
from intljustice.values.dates import Day, PartialDate
from intljustice.values.ids import DeclarationId, MeetingId, PartyId, StateId
from intljustice.values.names import Name
from intljustice.values.quantities import Quantity
from intljustice.values.votes import Vote


class DeclarationNature(Vocabulary):
    """What sort of text it is."""

    STATEMENT = "statement", "A statement made in public."
    DECLARATION = "declaration", "A text that calls itself a declaration."
    RESOLUTION = "resolution", "A resolution of a body."
    RESOLUTIONS = "resolutions", "Several resolutions recorded together."
    DECISION = "decision", "A decision of a body."


class Adoption(Vocabulary):
    """How a text came to be its issuers' own."""

    CONSENSUS = "consensus", "Without a vote, as nobody objected."
    VOTE = "vote", "By vote."
    SIGNATURE = "signature", "By those who signed or endorsed it, and nobody else."
    INSTITUTIONAL = "institutional", "Issued by an organ or government in its own name, without a vote."
    SEPARATE_STATEMENTS = "separate_statements", "Several texts to the same effect, recorded together."
    JOINT_STATEMENT = "joint_statement", "Made by several together."
    RESOLUTION = "resolution", "By resolution; whether by vote or consensus is not recorded."


class Stance(Vocabulary):
    """What a point of a text does."""

    SUPPORTS = "supports", "Stands by somebody or something."
    UPHOLDS = "upholds", "Says that something is to be kept as it is."
    CONCERN = "concern", "Expresses concern."
    REGRETS = "regrets", "Regrets what was done."
    DEPLORES = "deplores", "Deplores what was done."
    DENOUNCES = "denounces", "Calls what was done a wrong."
    REJECTS = "rejects", "Refuses to accept something."
    CALLS_FOR = "calls_for", "Asks that something be done."
    STATES = "states", "States a fact or a view of the law."
    WARNS = "warns", "Warns of a consequence."
    VOWS = "vows", "Promises something."
    REFERS_TO = "refers_to", "Mentions something."
    DECIDES = "decides", "Decides something, with effect."


@attrs.frozen(kw_only=True, weakref_slot=False)
class Purpose(Structure):
    """What a point is said, or said not, to be meant for; who says so is part of it.

    Attributes:
        statement: the purpose in our words.
        polarity: whether the source says that it is meant for this or that it is not (`Polarity`).
        solely: whether it is said to be meant for nothing else; None where that is not said.
        about: the treaty or record it bears on.
        assertion: how the source puts it (`Assertion`).
        citations: who says so.
    """

    statement: str
    polarity: Polarity | None = attrs.field(default=None, converter=Given[Polarity | str | None])
    solely: bool | None = None
    about: tuple[AnyId, ...] = attrs.field(default=(), converter=Given[Iterable[Id]])
    assertion: Assertion | None = attrs.field(default=None, converter=Given[Assertion | str | None])
    citations: tuple[Citation, ...] = attrs.field(default=(), converter=Given[Iterable[Citation | Id]])


@attrs.frozen(kw_only=True, weakref_slot=False)
class Point(Structure):
    """One point of a text.

    Attributes:
        statement: the point in our words.
        stance: what it does (`Stance`).
        degree: how strongly, in the source's word: "grave", "firmly".
        about: the records it is about.
        with_whom: for dialogue or cooperation, with whom.
        occurrences: how often the text makes it.
        manner: how it is worded, in the source's words: "carefully worded".
        purposes: what it is said to be meant for, by whom.
        assertion: how the source puts it (`Assertion`).
        citations: what it rests on, where that differs from the record as a whole.
    """

    statement: str
    stance: Stance | None = attrs.field(default=None, converter=Given[Stance | str | None])
    degree: str | None = None
    about: tuple[AnyId, ...] = attrs.field(default=(), converter=Given[Iterable[Id]])
    with_whom: tuple[PartyId, ...] = attrs.field(default=(), converter=Given[Iterable[Id]])
    occurrences: Quantity | None = attrs.field(default=None, converter=Given[Quantity | int | str | None])
    manner: str | None = None
    purposes: tuple[Purpose, ...] = attrs.field(default=(), converter=Given[Iterable[Purpose]])
    assertion: Assertion | None = attrs.field(default=None, converter=Given[Assertion | str | None])
    citations: tuple[Citation, ...] = attrs.field(default=(), converter=Given[Iterable[Citation | Id]])


@attrs.frozen(kw_only=True, weakref_slot=False)
class Declaration(Record):
    """A political text: a declaration, statement, resolution or decision. It changes no obligation by itself.

    Attributes:
        names: its titles and what it is called elsewhere, at least one.
        nature: what sort of text it is (`DeclarationNature`).
        issued_by: whose text it is; a body, or those who signed it.
        issued_by_as_written: the same in the source's words, where no record says it all.
        spoken_by: who voiced it, where recorded.
        day: the day of adoption or issue.
        day_as_written: the source's own expression: "Wednesday".
        place: the town in which it was adopted or issued, as printed.
        meeting: the meeting at which that happened.
        medium: by what way it was made public, in the source's words: "post on X".
        adoption: how it was adopted (`Adoption`).
        adoption_as_written: the same in the source's words.
        vote: how the body voted.
        led_by: the States that brought it about.
        signatories: those who signed or endorsed it.
        signatory_count: how many they are by the source's own count.
        signatories_complete: whether `signatories` are all of them; None where that is not recorded.
        absent: States that a source names as missing among them.
        points: its points, one by one.
        responds_to: the sanctions, demands, acts or programmes it answers.
        supersedes: earlier texts that it takes the place of, a draft among them.
        final: whether it is the last version; None where that is not recorded.

    Sources:
        The text as its authors issue it; failing that, who reports it.
    """

    kind: ClassVar[str] = "declaration"
    checks: ClassVar[tuple[Check, ...]] = (has_a_name,)

    names: tuple[Name, ...] = attrs.field(default=(), converter=Given[Iterable[Name | str]])
    nature: DeclarationNature | None = attrs.field(default=None, converter=Given[DeclarationNature | str | None])
    issued_by: tuple[PartyId, ...] = attrs.field(default=(), converter=Given[Iterable[Id]])
    issued_by_as_written: str | None = None
    spoken_by: tuple[PartyId, ...] = attrs.field(default=(), converter=Given[Iterable[Id]])
    day: PartialDate | None = attrs.field(default=None, converter=Given[Day | None])
    day_as_written: str | None = None
    place: str | None = None
    meeting: MeetingId | None = attrs.field(default=None, converter=Given[Id | None])
    medium: str | None = None
    adoption: Adoption | None = attrs.field(default=None, converter=Given[Adoption | str | None])
    adoption_as_written: str | None = None
    vote: Vote | None = None
    led_by: tuple[StateId, ...] = attrs.field(default=(), converter=Given[Iterable[Id]])
    signatories: tuple[PartyId, ...] = attrs.field(default=(), converter=Given[Iterable[Id]])
    signatory_count: Quantity | None = attrs.field(default=None, converter=Given[Quantity | int | str | None])
    signatories_complete: bool | None = None
    absent: tuple[StateId, ...] = attrs.field(default=(), converter=Given[Iterable[Id]])
    points: tuple[Point, ...] = attrs.field(default=(), converter=Given[Iterable[Point]])
    responds_to: tuple[AnyId, ...] = attrs.field(default=(), converter=Given[Iterable[Id]])
    supersedes: tuple[DeclarationId, ...] = attrs.field(default=(), converter=Given[Iterable[Id]])
    final: bool | None = None
