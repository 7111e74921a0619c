"""Position: what is held, by whom, on a question of the Court's jurisdiction that is open or contested (Question)."""

from collections.abc import Iterable
from typing import ClassVar

import attrs

from intljustice.model.given import Given
from intljustice.model.references import AnyId, Id
from intljustice.model.vocabulary import Vocabulary
from intljustice.records.record import Record
from intljustice.values.dates import Day, PartialDate
from intljustice.values.ids import PartyId, StateId
from intljustice.values.provisions import Provision


class Question(Vocabulary):
    """A question of law on which more than one answer is held; articles are those of the Rome Statute.

    The answer yes is the one that favours jurisdiction.
    """

    REFERRAL_EXEMPTION = (
        "referral_exemption",
        (
            "Does the Court reach those whom a referral by the Security Council leaves to the State that sent them "
            "(article 13(b))?"
        ),
    )
    AGGRESSION_ONE_ACCEPTANCE = (
        "aggression_one_acceptance",
        (
            "Does the Court reach aggression where only one of the two States has accepted the amendments "
            "(articles 15 bis(4) and 121(5))?"
        ),
    )
    WITHDRAWAL = (
        "withdrawal",
        (
            "Does the Court reach a crime from before a withdrawal where nothing was before it when that took effect "
            "(articles 12(2) and 127(2))?"
        ),
    )
    OPT_OUT_AND_OTHER_LINK = (
        "opt_out_and_other_link",
        "Does a link hold where another State, linked with the same war crime, opted out (article 124)?",
    )
    OPT_OUT_AND_OWN_LINK = (
        "opt_out_and_own_link",
        (
            "Does one link with a State hold where its opt-out for war crimes covers only another link with it "
            "(article 124)?"
        ),
    )
    EFFECTS_ALONE = (
        "effects_alone",
        "Are effects in a party enough that are no legal element of the crime (article 12(2)(a))?",
    )
    CONTESTED_ELEMENT = (
        "contested_element",
        (
            "Did a legal element of the crime take place in a State that is bound, where that is contested "
            "on the facts (article 12(2)(a))?"
        ),
    )
    ADDED_CRIME_NON_PARTY = (
        "added_crime_non_party",
        (
            "Does the Court reach a crime that an amendment added where a State that is no party is concerned "
            "(article 121(5))?"
        ),
    )
    CONTESTED_ACCEPTANCE = (
        "contested_acceptance",
        "Does an acceptance of jurisdiction bind a State where it is contested who may speak for it (article 12(3))?",
    )
    NATIONALITY_IN_TIME = (
        "nationality_in_time",
        "Is it enough that the person is a national of a party at the time of the proceedings (article 12(2)(b))?",
    )
    NATIONALITY_LOST = (
        "nationality_lost",
        (
            "Is it enough that the person was a national of a party at the time of the conduct, and no longer is one "
            "(article 12(2)(b))?"
        ),
    )
    CONTESTED_NATIONALITY = (
        "contested_nationality",
        "Is the person a national of a State that is bound, where that is contested on the facts (article 12(2)(b))?",
    )
    DUAL_NATIONALITY = (
        "dual_nationality",
        (
            "Does a bar for nationals of one State leave a person within reach who is also a national of another "
            "(articles 13(b), 15 bis(5) and 121(5))?"
        ),
    )
    CONTESTED_TITLE = (
        "contested_title",
        (
            "Is a place the territory of a State that is bound, where title to it is contested and no ruling "
            "settles it (article 12(2)(a))?"
        ),
    )
    EXCLUDED_TERRITORY = (
        "excluded_territory",
        "Does the Statute reach a territory that its State left out on joining (articles 12(2)(a) and 120)?",
    )
    PLACE_OF_PARTICIPATION = (
        "place_of_participation",
        (
            "Is the place enough from which somebody took part, by help or from afar, in a crime completed elsewhere "
            "(articles 12(2)(a) and 25(3))?"
        ),
    )
    ON_BOARD = (
        "on_board",
        "Is a crime committed on board a vessel or aircraft where the attack came from outside it (article 12(2)(a))?",
    )
    LATER_JOINER = (
        "later_joiner",
        (
            "Is a State that joined after an amendment was in force bound by it without an acceptance of its own "
            "(article 121(5))?"
        ),
    )
    FORESEEABILITY = (
        "foreseeability",
        (
            "Was it foreseeable for the accused that conduct without any link with a party was a crime "
            "(articles 22 and 24)?"
        ),
    )
    DELEGATED_JURISDICTION = (
        "delegated_jurisdiction",
        (
            "Does the Court reach a person whom the State of the place has by agreement left to another State "
            "(articles 12(2)(a) and 98(2))?"
        ),
    )
    AMENDMENT_PROCEDURE = (
        "amendment_procedure",
        (
            "Does an amendment of articles on a crime other than articles 5 to 8 bind all parties, once seven eighths "
            "have accepted it, and not only those that accept it (articles 121(4) and 121(5))?"
        ),
    )
    DENOMINATOR_DAY = (
        "denominator_day",
        (
            "Are the seven eighths that accept an amendment counted of those who are parties at the last "
            "acceptance needed (article 121(4))?"
        ),
    )
    DEPARTURE_AND_PENDING = (
        "departure_and_pending",
        (
            "Do matters already before the Court go on where a party leaves at once because of an amendment "
            "(articles 121(6) and 127(2))?"
        ),
    )
    REDUCING_AMENDMENT_AND_PENDING = (
        "reducing_amendment_and_pending",
        "Does jurisdiction over pending cases outlast an amendment that reduces it (articles 24(2) and 121)?",
    )
    NATIONALS_OF_NON_PARTIES = (
        "nationals_of_non_parties",
        (
            "Does the Court reach a national of a State that is no party, whose State does not consent "
            "(article 12(2)(a))?"
        ),
    )
    STATEHOOD = (
        "statehood",
        (
            "Is the party on whose territory the conduct took place a State that can give the Court "
            "jurisdiction over it (articles 12(2)(a) and 19(2))?"
        ),
    )
    IMMUNITY = (
        "immunity",
        (
            "Can the Court proceed against a person who holds high office in a State that is no party "
            "(articles 27(2) and 98(1))?"
        ),
    )
    ELEMENT_IN_A_PARTY = (
        "element_in_a_party",
        (
            "Is it enough that one element of a crime that began in a State outside the Statute took place in a party "
            "(article 12(2)(a))?"
        ),
    )
    MATTER_UNDER_CONSIDERATION = (
        "matter_under_consideration",
        "Is a preliminary examination enough to keep a situation with the Court after a withdrawal (article 127(2))?",
    )


class Holding(Vocabulary):
    """Which way a position goes."""

    SUPPORTS = "supports", "Yes: where the question is about that, the Court has jurisdiction, or keeps it."
    DENIES = "denies", "No: where the question is about that, it has none."
    LEAVES_OPEN = "leaves_open", "Its holder was asked, or could have answered, and did not decide."


class Ruling(Vocabulary):
    """What a ruling on the question weighs, where a chamber of the court holds the position."""

    APPEAL = "appeal", "A chamber that hears appeals decided so."
    FIRST_INSTANCE = "first_instance", "A pre-trial or trial chamber decided so."
    IN_PASSING = "in_passing", "A chamber said so, and its decision does not rest on it."


@attrs.frozen(kw_only=True, weakref_slot=False)
class Position(Record):
    """What a State, an organ, a chamber or a reading of the text holds on one question.

    Attributes:
        question: the question of law it is about (`Question`).
        holding: which way it goes (`Holding`).
        statement: what is held, in our words, as a sentence.
        holders: who holds it; empty for a reading of the text that no recorded party is tied to.
        holders_description: the same in words, where there is no record of them, or more is to be said of them.
        states: whom it is about, where it speaks only of the nationals, the territory or the acts of certain States;
            empty where it is meant of anybody.
        provisions: the clauses it rests on.
        ruling: where a chamber of the court holds it, what its ruling weighs (`Ruling`).
        day: the day it was taken.
        through: the records of the texts or steps by which it was taken.
        through_description: the ruling or text, as cited, where there is no record of it.

    Sources:
        The ruling, filing, statement or official text in which it is taken; the clauses are those its holder relies on.
    """

    kind: ClassVar[str] = "position"

    question: Question = attrs.field(converter=Given[Question | str])
    holding: Holding = attrs.field(converter=Given[Holding | str])
    statement: str
    holders: tuple[PartyId, ...] = attrs.field(default=(), converter=Given[Iterable[Id]])
    holders_description: str | None = None
    states: tuple[StateId, ...] = attrs.field(default=(), converter=Given[Iterable[Id]])
    provisions: tuple[Provision, ...] = attrs.field(default=(), converter=Given[Iterable[Provision | str]])
    ruling: Ruling | None = attrs.field(default=None, converter=Given[Ruling | str | None])
    day: PartialDate | None = attrs.field(default=None, converter=Given[Day | None])
    through: tuple[AnyId, ...] = attrs.field(default=(), converter=Given[Iterable[Id]])
    through_description: str | None = None
