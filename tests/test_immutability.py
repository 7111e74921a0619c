"""Nothing in a record or dossier can be changed, however it was made and however deep one looks; copies are equal."""

import copy
import pickle
from collections.abc import Callable, Iterator, Mapping
from datetime import datetime
from enum import Enum
from functools import partial
from types import MappingProxyType, MemberDescriptorType, NoneType, SimpleNamespace
from typing import Annotated, Any, ClassVar

import attrs
import pytest
from attrs.exceptions import FrozenInstanceError
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.own_types import Medium, Part

import intljustice as ij
from intljustice import strategies
from intljustice.model.text import Text

FEW = settings(
    max_examples=50, derandomize=True, database=None, deadline=None, suppress_health_check=[HealthCheck.too_slow]
)
A_FEW_EACH = settings(FEW, max_examples=6)

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
EACH_KIND = pytest.mark.parametrize("cls", FAST.kinds.values(), ids=FAST.kinds)


def pickled(protocol: int, value: Any) -> Any:
    """The value, through a pickle and back."""
    return pickle.loads(pickle.dumps(value, protocol))


COPIES: tuple[Callable[[Any], Any], ...] = (
    copy.copy,
    copy.deepcopy,
    *(partial(pickled, protocol) for protocol in range(pickle.HIGHEST_PROTOCOL + 1)),
)


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
    for part in within(value):
        assert isinstance(part, SAFE + OURS), f"{part!r} could be changed"
        for name in (*slots_of(part), "kind", "no_such_name") if isinstance(part, OURS) else ():
            with pytest.raises(FrozenInstanceError):
                setattr(part, name, None)
            with pytest.raises(FrozenInstanceError):
                delattr(part, name)


def loose(value: Any) -> Any:
    """The same value as somebody may write it by hand: lists, texts and spellings."""
    if isinstance(value, ij.Structure):
        return made_by_hand(value)[0]
    if isinstance(value, tuple):
        return [loose(item) for item in value]
    if isinstance(value, Text):
        return str(value)
    return value.value if isinstance(value, Enum) else value


def made_by_hand(value: ij.Structure) -> tuple[Any, dict[str, Any]]:
    """An equal value made by its constructor, and what was given to it."""
    cls: Any = type(value)
    given_by_hand = {field.name: loose(getattr(value, field.name)) for field in attrs.fields(cls)}
    return cls(**given_by_hand), given_by_hand


def with_a_list() -> ij.parts.Hedge:
    """A value that holds a list, against its own rules."""
    value = ij.parts.Hedge("reportedly")
    object.__setattr__(value, "qualifies", [])
    return value


class TestUnchangeable:
    """Records and dossiers have no part that can be changed."""

    @pytest.mark.parametrize(
        "value", [[], {}, set(), bytearray(), ((), ([],)), SimpleNamespace(), (with_a_list(),)], ids=str
    )
    def test_the_search_finds_what_could_be_changed(self, value: object) -> None:
        """Lists, dicts, sets and objects with attributes that can be set do not pass, at any depth."""
        with pytest.raises(AssertionError, match="could be changed"):
            assert_unchangeable(value)

    @EACH_KIND
    @A_FEW_EACH
    @given(data=st.data())
    def test_a_record_made_by_hand(self, data: st.DataObject, cls: type[ij.Record]) -> None:
        """Lists that were handed in may change afterwards, the record does not."""
        record = data.draw(strategies.records(cls))
        made, given_by_hand = made_by_hand(record)
        for value in given_by_hand.values():
            if isinstance(value, list):
                value.append("more")

        assert made == record
        assert_unchangeable(made)

    @EACH_KIND
    @A_FEW_EACH
    @given(data=st.data())
    def test_a_record_that_was_read(self, data: st.DataObject, cls: type[ij.Record]) -> None:
        """Both paths of reading give records without a part that can be changed."""
        raw = FAST.dumps_record(data.draw(strategies.records(cls)))

        assert_unchangeable(FAST.loads_record(raw))
        assert_unchangeable(STRICT.loads_record(raw))

    @FEW
    @given(strategies.dossiers())
    def test_a_dossier(self, dossier: ij.Dossier) -> None:
        """Neither a dossier, nor anything in it, nor what is looked up in it can be changed, and no list is kept."""
        records = list(dossier)
        made = ij.Dossier(records, dossier.about)
        records.clear()

        assert made == dossier
        assert_unchangeable(made)
        for record in dossier:
            assert_unchangeable(dossier.find(record.id))
            assert_unchangeable(dossier.records(type(record)))
            assert_unchangeable(dossier.referring_to(record))
            assert_unchangeable(dossier.claims_about(record))


class TestCopies:
    """Copies and pickles are equal in every respect, also of records that a decoder made without the constructor."""

    @EACH_KIND
    @A_FEW_EACH
    @given(data=st.data())
    def test_a_record_is_copied(self, data: st.DataObject, cls: type[ij.Record]) -> None:
        """A copy is equal, has the same hash, and is written to the same bytes, kind included."""
        record = data.draw(strategies.records(cls))
        raw = FAST.dumps_record(record)
        for original in (record, FAST.loads_record(raw), STRICT.loads_record(raw), attrs.evolve(record)):
            for copied in COPIES:
                made = copied(original)
                assert (type(made), made, hash(made)) == (cls, record, hash(record))
                assert FAST.dumps_record(made) == raw
                assert_unchangeable(made)

    @FEW
    @given(strategies.dossiers())
    def test_a_dossier_is_copied(self, dossier: ij.Dossier) -> None:
        """A copy is equal, has the same hash, and is written to the same bytes."""
        for copied in COPIES:
            made = copied(dossier)
            assert made == dossier
            assert hash(made) == hash(dossier)
            assert ij.dumps(made) == ij.dumps(dossier)
