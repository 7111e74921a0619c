"""Wrong calls: what is given in the place of something else is refused in one sentence, and never answered."""

from collections.abc import Callable
from typing import Any

import pytest

import intljustice as ij

HUNGARY = ij.State(id="state:HUN", names=["Hungary"])
KHAN, OTHER = (ij.Person(id=f"person:{slug}", names=[f"{slug.title()} Khan"]) for slug in ("karim", "nazhat"))
D: Any = ij.Dossier([HUNGARY, KHAN, OTHER])
NOTHING: Any = None
NUMBER: Any = 500_000_000
CLASS = "a class of records is wanted, such as intljustice.Treaty, not"


class TestOfADossier:
    """What `Dossier` is asked."""

    @pytest.mark.parametrize(
        ("call", "sentence"),
        [
            pytest.param(lambda: D[None], "an id or a record is wanted, not None", id="d[None]"),
            pytest.param(lambda: D[3], "an id or a record is wanted, not 3", id="d[3]"),
            pytest.param(lambda: D.label(None), "an id or a record is wanted, not None", id="label(None)"),
            pytest.param(lambda: D.without(None), "an id or a record is wanted, not None", id="without(None)"),
            pytest.param(lambda: D.records("person"), f'{CLASS} "person"', id="records of a kind"),
            pytest.param(lambda: D.records(ij.Name), f"{CLASS} {ij.Name!r}", id="records of a value"),
            pytest.param(lambda: D.get("person", "person:karim"), f'{CLASS} "person"', id="get of a kind"),
            pytest.param(lambda: D.find("Khan", 3), f"{CLASS} 3", id="find of a number"),
            pytest.param(
                lambda: D.find("Khan", "persons"), '"persons" is no kind of record; write person', id="find, misspelt"
            ),
            pytest.param(lambda: D.find("Khan", "zebra"), '"zebra" is no kind of record', id="find, unlike any"),
            pytest.param(lambda: D.find(None), "find looks for a name, which is a text, not None", id="find(None)"),
            pytest.param(
                lambda: D.preferring({"person:karim": "source:x"}),
                'preferring takes {(record, field): source}, and "person:karim" is no such pair',
                id="preferring without a field",
            ),
        ],
    )
    def test_refused(self, call: Callable[[], object], sentence: str) -> None:
        """One sentence says what was wanted."""
        with pytest.raises(TypeError) as caught:
            call()
        assert str(caught.value) == sentence


class TestFindOne:
    """The record with a name, where there is exactly one."""

    def test_found(self) -> None:
        """By its name, among all kinds, those of one kind, and those of one class."""
        assert D.find_one("hungary") is D.find_one("Hungary", "state") is D.find_one("HUNGARY", ij.State) is HUNGARY
        assert D.find_one("Karim Khan", ij.Record) is KHAN

    @pytest.mark.parametrize(
        ("text", "kind", "nearest", "sentence"),
        [
            ("Khan", None, ("person:karim", "person:nazhat"), '2 records are called "Khan"; nearest: {}, {}'),
            ("Hungary", ij.Person, ("state:HUN (Hungary)",), 'no record is called "Hungary"; nearest: {}'),
            ("Kahn", None, (), 'no record is called "Kahn"'),
        ],
        ids=["several", "of another class", "misspelt"],
    )
    def test_none_or_several(self, text: str, kind: type[ij.Record], nearest: tuple[str, ...], sentence: str) -> None:
        """Neither is guessed; several are named."""
        with pytest.raises(ij.UnknownRecord) as caught:
            D.find_one(text, kind)
        assert caught.value.nearest == nearest
        assert str(caught.value) == sentence.format(*nearest)


class TestComparisons:
    """What is compared with something else."""

    def test_the_order_of_confidence(self) -> None:
        """Low, medium, high, also against the text of a grade; not against a text that is none."""
        low, medium, high = ij.Confidence.LOW, ij.Confidence.MEDIUM, ij.Confidence.HIGH
        assert sorted([high, low, medium]) == [low, medium, high]
        assert (low < "medium", medium <= high, high > low, high >= "high", low >= medium) == (*[True] * 4, False)
        with pytest.raises(TypeError, match=r"^'hihg' is not a confidence; compare with high, medium or low$"):
            _ = low < "hihg"

    def test_truths_as_booleans(self) -> None:
        """Each truth says whether it is yes, no or unknown, for use in comprehensions."""
        truths = (ij.Ternary.YES, ij.Ternary.NO, ij.Ternary.UNKNOWN)
        asked = [(truth.is_yes, truth.is_no, truth.is_unknown) for truth in truths]
        assert asked == [(True, False, False), (False, True, False), (False, False, True)]


class TestWrittenDates:
    """What `parse_date` is given."""

    @pytest.mark.parametrize(
        ("text", "order", "sentence"),
        [
            ("6.2.2025", "DMY", 'order="DMY" is no order; write "dmy", "mdy", "ymd"'),
            ("6.2.2025", None, 'order=None is no order; write "dmy", "mdy", "ymd"'),
            (45_000, "dmy", "parse_date reads a text, not 45000"),
        ],
        ids=["capitals", "no order", "a number"],
    )
    def test_refused(self, text: Any, order: Any, sentence: str) -> None:
        """One sentence says what was wanted."""
        with pytest.raises(TypeError) as caught:
            ij.parse_date(text, order=order)
        assert str(caught.value) == sentence


class TestOfTheCodec:
    """What is read, written and checked."""

    @pytest.mark.parametrize(
        ("call", "sentence"),
        [
            (lambda: ij.loads(NOTHING), "bytes or a text are read, not None; what is in a file is read by read(path)"),
            (
                lambda: ij.loads(NUMBER),
                "bytes or a text are read, not 500000000; what is in a file is read by read(path)",
            ),
            (
                lambda: ij.loads_record(NOTHING),
                "bytes or a text are read, not None; what is in a file is read by read(path)",
            ),
            (
                lambda: ij.dumps(NOTHING),
                "a dossier is written here, not None; a record or answer is written by dumps_record",
            ),
            (
                lambda: ij.dumps_record(D),
                f"a record or answer is written here, not {D!r}; a dossier is written by dumps",
            ),
            (
                lambda: ij.write(NOTHING, "x.json"),
                "a dossier is written here, not None; put records into one: Dossier([...])",
            ),
            (
                lambda: ij.check([HUNGARY]),  # type: ignore[arg-type] # what is refused
                "the first argument is a dossier, not a list: Dossier([...]) makes one",
            ),
        ],
        ids=["loads", "loads, a number", "loads_record", "dumps", "dumps_record", "write", "check"],
    )
    def test_refused(self, call: Callable[[], object], sentence: str) -> None:
        """One sentence says what was wanted."""
        with pytest.raises(TypeError) as caught:
            call()
        assert str(caught.value) == sentence
