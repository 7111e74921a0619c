"""Checks: what the fields of a structure must satisfy, found alike by the constructor and by decoders."""

import json
from collections.abc import Callable
from itertools import product
from typing import Any

import attrs
import pytest
from tests.model.boxes import Box, decoded
from tests.model.refusals import problem_of, problems_of

import intljustice as ij
from intljustice.model.checks import Check, check

EITHER_WAY = pytest.mark.parametrize("make", [Box, decoded], ids=["by hand", "decoded"])
TEXT = "in the place of a text"
PERSON = {"kind": "person", "id": "person:x", "names": [{"text": "X"}]}
ID = PERSON | {"id": f"person:{TEXT}"}
LANGUAGE = PERSON | {"names": [{"lang": TEXT, "text": "X"}]}
SCRIPT = PERSON | {"names": [{"script": TEXT, "text": "X"}]}
SCHEME = PERSON | {"identifiers": [{"scheme": TEXT, "value": "1"}]}
ANCHOR = {"start": 0, "end": 1, "sha256": TEXT}
CHECKSUM = {"kind": "claim", "id": "claim:x", "source": "source:x", "statement": "S", "anchor": ANCHOR}


def filled_in(**fields: object) -> Any:
    """A box filled as decoders fill it, without the constructor and not yet looked at."""
    box = Box.__new__(Box)
    for field in attrs.fields(Box):
        object.__setattr__(box, field.name, fields.get(field.name, field.default))
    return box


def outcome(make: Callable[..., object], fields: dict[str, Any]) -> object:
    """What is made of the fields, or the pointer and code of each problem; decoded values stand at "/box"."""
    try:
        return make(**fields)
    except ij.Invalid as error:
        return sorted((problem.pointer.removeprefix("/box"), problem.code) for problem in error.problems)


class TestCheck:
    """One demand on the fields of a structure."""

    def test_decorator(self) -> None:
        """`check` makes a function the check of the fields it names."""

        def find(_: Any) -> None:
            return None

        assert check("a", "b")(find) == Check(("a", "b"), find)

    @pytest.mark.parametrize(
        ("make", "field", "words"),
        [
            pytest.param(
                lambda **given: ij.Trigger(nature="none", **given), "by_count", "States refer nothing", id="States"
            ),
            pytest.param(ij.parts.Charge, "counts", "counts are no charge", id="counts"),
            pytest.param(ij.parts.FinalClauses, "ends_below", "parties cannot be too few", id="parties"),
        ],
    )
    def test_at_least(self, make: Callable[..., Any], field: str, words: str) -> None:
        """A number below the least that means something is refused, with what to write; that number is taken."""
        for number in (0, -1):
            message = f"{number} {words}"
            expected = ij.Problem(
                code="NEGATIVE", message=message, hint="write 1 or more", pointer=f"/{field}", value=str(number)
            )
            assert problem_of(make, **{field: number}) == expected
        for least in (1, 2, None):
            assert getattr(make(**{field: least}), field) == least


class TestEitherWay:
    """The constructor and the decoder find the same."""

    @pytest.mark.parametrize(
        "fields",
        [
            pytest.param({}, id="the least"),
            pytest.param({"remark": "x", "tags": ["x", "y"], "value": "x"}, id="texts"),
            pytest.param({"value": ["x", "y"]}, id="a list for a value"),
            pytest.param({"value": []}, id="an empty list for a value"),
            pytest.param({"owner": "person:khan", "seen_by": ["group:a", "group:b"]}, id="references"),
            pytest.param({"owner": "group:a", "about": "state:FRA"}, id="other kinds that may be named"),
            pytest.param({"weight": 1, "made": "2025", "opened": "2025"}, id="the least weight, opened on the day"),
            pytest.param({"weight": 99}, id="not yet heavy"),
            pytest.param({"weight": 100, "tags": ["x"]}, id="heavy and tagged"),
        ],
    )
    def test_sound(self, fields: dict[str, Any]) -> None:
        """Nothing is found in what is sound, and what is decoded is what the constructor makes."""
        assert decoded(label="A", **fields) == Box(label="A", **fields)

    @EITHER_WAY
    @pytest.mark.parametrize(
        ("fields", "expected"),
        [
            pytest.param({"owner": "khan"}, "/owner REF_FORM", id="no id"),
            pytest.param({"owner": "state:FRA"}, "/owner REF_KIND", id="another kind"),
            pytest.param({"owner": ""}, "/owner EMPTY", id="an empty id"),
            pytest.param({"seen_by": ["group:a", "b", "group:c"]}, "/seen_by/1 REF_FORM", id="no id among several"),
            pytest.param({"seen_by": ["person:a"]}, "/seen_by/0 REF_KIND", id="another kind among several"),
            pytest.param({"about": "France"}, "/about REF_FORM", id="no id of any kind"),
            pytest.param({"label": ""}, "/label EMPTY", id="an empty text"),
            pytest.param({"remark": ""}, "/remark EMPTY", id="an empty text that may be left out"),
            pytest.param({"tags": ["x", ""]}, "/tags/1 EMPTY", id="an empty text among several"),
            pytest.param({"value": ""}, "/value EMPTY", id="an empty text for a value"),
            pytest.param({"value": ["x", ""]}, "/value/1 EMPTY", id="an empty text in a value"),
            pytest.param({"weight": 0}, "/weight LIGHT", id="a check of one field"),
            pytest.param({"weight": 100}, " UNTAGGED", id="a check of two"),
            pytest.param({"tags": ["x", "y", "z"]}, "/tags TAGS", id="a check of a list"),
        ],
    )
    def test_one_fault(self, make: Callable[..., Box], fields: dict[str, Any], expected: str) -> None:
        """One fact off, and it is found and named."""
        assert outcome(make, {"label": "A"} | fields) == [tuple(expected.split(" "))]

    @EITHER_WAY
    def test_words(self, make: Callable[..., Box]) -> None:
        """Everything is found at once, in the same words."""
        found = problems_of(make, label="", owner="state:FRA", weight=0)
        assert [(problem.code, problem.message, problem.hint, problem.value) for problem in found] == [
            ("EMPTY", "an empty text says nothing", "write the text or leave it out", '""'),
            ("LIGHT", "0 is no weight", "write 1 or more", None),
            (
                "REF_KIND",
                '"state:FRA" names a state where a group or a person is wanted',
                "write the id of a group or a person",
                '"state:FRA"',
            ),
        ]

    def test_every_mixture(self) -> None:
        """Every mixture of sound and wrong fields comes to the same box or the same problems."""
        choices: dict[str, list[Any]] = {
            "label": ["A", ""],
            "weight": [None, 0, 100],
            "tags": [[], ["x"], ["x", ""]],
            "value": [0, "x", "", [""]],
            "owner": [None, "person:khan", "khan"],
            "seen_by": [[], ["group:a"], ["person:a", "b"]],
        }
        for values in product(*choices.values()):
            fields = dict(zip(choices, values, strict=True))
            assert outcome(decoded, fields) == outcome(Box, fields), fields


class TestLastStep:
    """The last step of every decoder looks at what was filled in without the constructor."""

    def test_words(self) -> None:
        """Everything is found at once: references, texts, then the checks of the class, in full words."""
        box = filled_in(label="", tags=("x", ""), weight=0, seen_by=("group:a", "person:b"))
        with pytest.raises(ij.InvalidRecord) as caught:
            box.__attrs_post_init__()
        message, hint = "an empty text says nothing", "write the text or leave it out"
        assert caught.value.what == "Box"
        assert caught.value.problems == (
            ij.Problem(
                code="REF_KIND",
                message='"person:b" names a person where a group is wanted',
                hint="write the id of a group",
                pointer="/seen_by/1",
                value='"person:b"',
            ),
            ij.Problem(code="EMPTY", message=message, hint=hint, pointer="/label"),
            ij.Problem(code="EMPTY", message=message, hint=hint, pointer="/tags"),
            ij.Problem(code="LIGHT", message="0 is no weight", hint="write 1 or more", pointer="/weight"),
        )

    def test_sound(self) -> None:
        """What is sound is let through, and is what the constructor would have made."""
        box = filled_in(label="A", tags=("x",), value=("x", "y"), owner="group:a", weight=1)
        box.__attrs_post_init__()
        assert box == Box(label="A", tags=("x",), value=("x", "y"), owner="group:a", weight=1)


class TestForms:
    """Texts with a form of their own, as the decoder takes them."""

    @pytest.mark.parametrize(
        ("document", "sound", "wrong", "codes"),
        [
            (ID, ["a", "a-b", "2", "a" * 193], ["a\n", "-a", "a--b", "A", "\u00e9", "a" * 194], {"ID_FORM", "ID_KIND"}),
            (LANGUAGE, ["hu", "zh-Hans"], ["hu\n", "hu-", "HU", "hu_HU", "h\u00fc"], {"LANG_FORM"}),
            (SCRIPT, ["Latn"], ["Latn\n", "LATN", "latn", "Lat", "Latin"], {"SCRIPT_FORM"}),
            (SCHEME, ["untc", "a-b", "3gpp"], ["untc\n", "-a", "a-", "a--b", "UNTC"], {"SCHEME_FORM"}),
            (CHECKSUM, ["0" * 64, "f" * 64], ["0" * 63, "0" * 65, "A" * 64, "g" * 64], {"HASH_FORM"}),
        ],
        ids=["id", "language", "script", "scheme", "checksum"],
    )
    def test_decoded(self, document: dict[str, Any], sound: list[str], wrong: list[str], codes: set[str]) -> None:
        """The decoder takes what has the form, and refuses what has not for that reason alone."""
        template = json.dumps(document, sort_keys=True, separators=(",", ":"))
        for text in sound:
            assert ij.loads_record(template.replace(TEXT, text)).kind == document["kind"]
        for text in wrong:
            problem = problem_of(ij.loads_record, template.replace(TEXT, json.dumps(text)[1:-1]))
            assert problem.code in codes, text
