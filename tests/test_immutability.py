"""Nothing in a record or dossier can be changed, however it was made and however deep one looks; copies are equal."""

import copy
import pickle
from collections.abc import Callable, Iterator, Mapping
from datetime import datetime
from enum import Enum
from functools import partial
from types import MappingProxyType, MemberDescriptorType, NoneType
from typing import Annotated, Any, ClassVar

import attrs
import pytest
from attrs.exceptions import FrozenInstanceError
from hypothesis import HealthCheck, given, settings
from tests.own_types import Medium, Part

import intljustice as ij
from intljustice import strategies
from intljustice.model.text import Text

PROPERTY = settings(
    max_examples=150, derandomize=True, database=None, deadline=None, suppress_health_check=[HealthCheck.too_slow]
)
FEW = settings(PROPERTY, max_examples=50)

SAFE = (str, int, bool, datetime, NoneType, Enum, tuple, MappingProxyType)
"""What Python itself keeps from being changed. The terms of a vocabulary are constants, no parts of a record."""
OURS = (ij.Structure, Text, ij.Dossier, ij.parts.Mention)
"""What the library keeps from being changed."""


@attrs.frozen(kw_only=True, weakref_slot=False)
class Exhibit(ij.Record):
    """A record type such as a user adds."""

    kind: ClassVar[str] = "exhibit"

    medium: Medium
    parts: tuple[Part, ...] = ()
    shown_to: tuple[Annotated[str, ij.Kinds("person")], ...] = ()


FAST = ij.Codec(extra=(Exhibit,))
STRICT = ij.Codec(extra=(Exhibit,), configure=lambda _: None)
CLASSES: tuple[type[ij.Record], ...] = tuple(FAST.kinds.values())


def pickled(protocol: int, value: Any) -> Any:
    """The value, through a pickle and back."""
    return pickle.loads(pickle.dumps(value, protocol))


COPIES: dict[str, Callable[[Any], Any]] = {
    "copy": copy.copy,
    "deepcopy": copy.deepcopy,
    **{f"pickle {protocol}": partial(pickled, protocol) for protocol in range(2, pickle.HIGHEST_PROTOCOL + 1)},
}


def within(value: object) -> Iterator[object]:
    """The value and everything that can be reached from it."""
    yield value
    for part in parts_of(value):
        yield from within(part)


def parts_of(value: object) -> Iterator[object]:
    """The items of a collection; of any other object what stands in its slots and its dictionary."""
    if isinstance(value, tuple):
        yield from value
    elif isinstance(value, Mapping):
        yield from value.values()
    elif not isinstance(value, SAFE):
        yield from (getattr(value, name) for name in slots_of(value))
        yield from getattr(value, "__dict__", {}).values()


def slots_of(value: object) -> list[str]:
    """The names of the slots of an object, those of its bases included."""
    return [
        name
        for cls in type(value).__mro__
        for name, member in vars(cls).items()
        if isinstance(member, MemberDescriptorType) and hasattr(value, name)
    ]


def assert_unchangeable(value: object) -> None:
    """Nothing that can be reached can be changed: it is no list, dict or set, and sets and deletes no attribute."""
    for one in within(value):
        assert isinstance(one, SAFE + OURS), f"{one!r} could be changed"
        for name in (*slots_of(one), "kind", "no_such_name") if isinstance(one, OURS) else ():
            with pytest.raises(FrozenInstanceError):
                setattr(one, name, None)
            with pytest.raises(FrozenInstanceError):
                delattr(one, name)


def loose(value: Any) -> Any:
    """The same value as somebody may write it by hand: lists, texts and spellings."""
    if isinstance(value, ij.Structure):
        return made_by_hand(value)[0]
    if isinstance(value, tuple):
        return [loose(one) for one in value]
    if isinstance(value, Text):
        return str(value)
    return value.value if isinstance(value, Enum) else value


def made_by_hand(value: ij.Structure) -> tuple[Any, dict[str, Any]]:
    """An equal value made by its constructor, and what was given to it."""
    cls: Any = type(value)
    given_by_hand = {field.name: loose(getattr(value, field.name)) for field in attrs.fields(cls)}
    return cls(**given_by_hand), given_by_hand


class Open:
    """An object like most, whose attributes can be set."""

    __slots__ = ("part",)

    def __init__(self, part: object) -> None:
        """Keep the part."""
        self.part = part


class TestUnchangeable:
    """Records and dossiers have no part that can be changed."""

    @pytest.mark.parametrize(
        "value", [[], {}, set(), bytearray(), ((), ([],)), Open(()), (Open([]),)], ids=lambda one: type(one).__name__
    )
    def test_the_search_finds_what_could_be_changed(self, value: object) -> None:
        """Lists, dicts, sets and open objects do not pass, at any depth."""
        with pytest.raises(AssertionError, match="could be changed"):
            assert_unchangeable(value)

    @PROPERTY
    @given(strategies.records(*CLASSES))
    def test_a_record_made_by_hand(self, record: ij.Record) -> None:
        """Lists that were handed in may change afterwards, the record does not."""
        made, given_by_hand = made_by_hand(record)
        for value in given_by_hand.values():
            if isinstance(value, list):
                value.append("more")

        assert made == record
        assert_unchangeable(made)

    @PROPERTY
    @given(strategies.records(*CLASSES))
    def test_a_record_that_was_read(self, record: ij.Record) -> None:
        """Both paths of reading give records without a part that can be changed."""
        raw = FAST.dumps_record(record)

        assert_unchangeable(FAST.loads_record(raw))
        assert_unchangeable(STRICT.loads_record(raw))

    @FEW
    @given(strategies.dossiers())
    def test_a_dossier(self, dossier: ij.Dossier) -> None:
        """Neither a dossier nor anything in it can be changed, and no list is kept."""
        records = list(dossier)
        made = ij.Dossier(records, dossier.about)
        records.clear()

        assert made == dossier
        assert_unchangeable(made)

    @FEW
    @given(strategies.dossiers())
    def test_what_a_dossier_gives(self, dossier: ij.Dossier) -> None:
        """Whatever is looked up cannot be changed either."""
        for record in dossier:
            assert_unchangeable(dossier.find(record.id))
            assert_unchangeable(dossier.records(type(record)))
            assert_unchangeable(dossier.referring_to(record))
            assert_unchangeable(dossier.claims_about(record))


class TestCopies:
    """Copies and pickles are equal in every respect, also of records that a decoder made without the constructor."""

    @pytest.mark.parametrize("way", COPIES)
    def test_a_record_is_copied(self, way: str) -> None:
        """A copy is equal, has the same hash, and is written to the same bytes, kind included."""

        @FEW
        @given(strategies.records(*CLASSES))
        def check(record: ij.Record) -> None:
            raw = FAST.dumps_record(record)
            for one in (record, FAST.loads_record(raw), STRICT.loads_record(raw), attrs.evolve(record)):
                made = COPIES[way](one)
                assert type(made) is type(record)
                assert made == record
                assert hash(made) == hash(record)
                assert FAST.dumps_record(made) == raw
                assert_unchangeable(made)

        check()

    @pytest.mark.parametrize("way", COPIES)
    def test_a_dossier_is_copied(self, way: str) -> None:
        """A copy is equal, has the same hash, and is written to the same bytes."""

        @settings(PROPERTY, max_examples=25)
        @given(strategies.dossiers())
        def check(dossier: ij.Dossier) -> None:
            made = COPIES[way](dossier)
            assert made == dossier
            assert hash(made) == hash(dossier)
            assert ij.dumps(made) == ij.dumps(dossier)

        check()
