"""Rules on identity and number: one record for each thing, each entry of a list once, as many as the count says."""

from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping

from intljustice.dossier.dossier import Dossier
from intljustice.errors import step
from intljustice.model.paths import reference_lists
from intljustice.model.references import kind_of
from intljustice.records.actors import Group
from intljustice.records.cases import Warrant
from intljustice.records.declarations import Declaration
from intljustice.records.offices import Tenure
from intljustice.records.programmes import Programme
from intljustice.records.record import Record
from intljustice.records.sanctions import Sanction
from intljustice.records.sources import Claim, Source
from intljustice.records.treaty_actions import ActNature, TreatyAction
from intljustice.rules.rule import Found, named, rule
from intljustice.values.names import Name, NameStrength
from intljustice.values.quantities import Quantity

Traits = Callable[[Record], Iterable[Hashable]]


def _numbers(record: Record) -> Iterable[Hashable]:
    return ((record.kind, identifier.scheme, identifier.value) for identifier in record.identifiers)


def _address(record: Record) -> Iterable[Hashable]:
    if not isinstance(record, Source) or record.url is None:
        return ()
    return ((record.url, record.version, record.lang, record.within),)


def _passage(record: Record) -> Iterable[Hashable]:
    if not isinstance(record, Claim):
        return ()
    content = (record.statement, record.holder, record.holder_description, record.polarity)
    return ((record.source, record.anchor, *content),)


def _designation(record: Record) -> Iterable[Hashable]:
    if not isinstance(record, Sanction):
        return ()
    day = record.designated if record.designated is not None else record.listed
    if day is None:
        return ()
    about = (record.by, record.targets, day, record.programmes)
    return ((*about, measure) for measure in record.measures or (None,))


def _act(record: Record) -> Iterable[Hashable]:
    if not isinstance(record, TreatyAction) or record.day is None:
        return ()
    content = (record.provisions, record.objects_to, record.undoes)
    statement = record.statement if record.act in _SEVERAL_ON_A_DAY else None
    return ((record.by, record.treaty, record.amendment, record.act, record.day, *content, statement),)


_SEVERAL_ON_A_DAY = frozenset(
    {ActNature.RESERVATION, ActNature.DECLARATION, ActNature.OBJECTION, ActNature.ANNOUNCEMENT}
)
"""Acts of which one author may make several on one day, each with its own content."""


def _warrant(record: Record) -> Iterable[Hashable]:
    if not isinstance(record, Warrant) or record.issued is None or record.case is None:
        return ()
    return ((record.case, record.form, record.issued, person) for person in record.persons)


def _tenure(record: Record) -> Iterable[Hashable]:
    if not isinstance(record, Tenure) or record.period is None or record.period.start is None:
        return ()
    return ((record.holder, record.office, record.period.start),)


_TRAITS: tuple[tuple[Traits, str], ...] = (
    (_numbers, "the same identifier"),
    (_address, "the same address"),
    (_passage, "the same passage and statement"),
    (_designation, "the same target, day, programme and measure"),
    (_act, "the same act, author, treaty, day and content"),
    (_warrant, "the same case, person and day of issue"),
    (_tenure, "the same holder, office and first day"),
)
"""What two records of one thing have in common, and the words for it in a message."""


@rule(
    "SAME_THING",
    severity="warning",
    asks="Is there one record for one thing?",
    hint="merge the two, or say in one of them what sets them apart",
)
def one_record_for_one_thing(dossier: Dossier) -> Iterator[Found]:
    """Two records that share what should tell them apart are most likely one thing recorded twice.

    Such are two records of a kind with the same identifier, two sources at one address, two claims of one passage, two
    designations of one target on one day, two warrants for one person in one case. Editions of a page, holders of an
    opinion and reservations objected to are told apart by their own fields. A different statement does not tell two
    acts apart that their author can make only once.
    """
    first: dict[Hashable, Record] = {}
    for record in dossier:
        for traits, message in _TRAITS:
            sharing = (first.setdefault((message, trait), record) for trait in traits(record))
            for other in dict.fromkeys(each.id for each in sharing if each is not record):
                yield Found(record, "", f"{record.id} and {other} have {message}")


@rule(
    "NAME_TWICE",
    severity="warning",
    asks="Does a strong name belong to one record of a kind?",
    hint="merge the two, or mark the name weak where it does not tell them apart",
)
def names_tell_apart(dossier: Dossier) -> Iterator[Found]:
    """Where two records of one kind bear the same name, the name is marked weak in one of them."""
    first: dict[Hashable, Record] = {}
    for record in dossier:
        names = getattr(record, "names", ())
        for place, name in enumerate(names if isinstance(names, tuple) else ()):
            if not isinstance(name, Name) or name.strength is NameStrength.WEAK:
                continue
            other = first.setdefault((record.kind, name.text, name.lang), record)
            if other is not record:
                yield Found(record, f"names/{place}/text", f"{other.id} is called so too")


@rule(
    "LISTED_TWICE",
    severity="warning",
    asks="Does a list name each record once?",
    hint="leave out all but the first",
)
def each_once(dossier: Dossier) -> Iterator[Found]:
    """A list of ids, such as members, signatories or addressees, names nobody twice."""
    for record in dossier:
        for pointer, ids in reference_lists(record):
            seen: set[str] = set()
            for place, listed in enumerate(ids):
                if listed in seen:
                    yield Found(record, (pointer + step(place))[1:], f"{named(listed)} is listed before")
                seen.add(listed)


@rule(
    "COUNT_MISMATCH",
    severity="error",
    asks="Does a complete list have as many entries as it is said to have?",
    hint="correct the count, the list, or whether it is complete",
)
def counts_agree(dossier: Dossier) -> Iterator[Found]:
    """A list that is complete has exactly the stated number of entries; one that is not has no more than that.

    A complete list that contains a group may have fewer entries, as a group stands for several.
    """
    for text in dossier.records(Declaration):
        complete = text.signatories_complete
        yield from _miscounted(text, text.signatories, text.signatory_count, "signatory_count", complete=complete)
    for group in dossier.records(Group):
        yield from _miscounted(group, group.members, group.count, "count", complete=group.complete)


def _miscounted(
    record: Record, listed: tuple[str, ...], count: Quantity | None, field: str, *, complete: bool | None
) -> Iterator[Found]:
    exact, least = (None, None) if count is None else (count.exact, count.at_least)
    number = len(set(listed))
    is_whole = complete and not any(kind_of(member) == "group" for member in listed)
    if exact is not None and (number > exact or (is_whole and number != exact)):
        yield Found(record, f"{field}/exact", f"the list holds {number}, the count says {exact}")
    if least is not None and is_whole and number < least:
        yield Found(record, f"{field}/at_least", f"the list holds {number}, the count says at least {least}")


@rule(
    "CRITERION_UNKNOWN",
    severity="error",
    asks="Is the ground of a designation one of those in its programme?",
    hint="write the code as the programme has it, or add the criterion there",
)
def criteria_are_known(dossier: Dossier) -> Iterator[Found]:
    """A designation names a criterion of one of its programmes, where each of these lists its criteria."""
    codes: Mapping[str, set[str]] = {
        programme.id: {criterion.code for criterion in programme.criteria} for programme in dossier.records(Programme)
    }
    for sanction in dossier.records(Sanction):
        known = [codes.get(programme, set()) for programme in sanction.programmes]
        if sanction.criterion is not None and known and all(known) and sanction.criterion not in set().union(*known):
            yield Found(sanction, "criterion", f'"{sanction.criterion}" is no criterion of its programmes')
