"""What is said that mends a fault."""

import pytest
from tests.codec.documents import PERSON

import intljustice as ij

CITATION, CITATIONS = "write {...} with the keys of a citation", "write [{...}] with the keys of a citation"
IDENTIFIER = "write {...} with the keys of an identifier"
KINDS = (
    "amendment, case, claim, countermeasure, declaration, demand, group, impact, jurisdiction-declaration, "
    "legislation, licence, meeting, office, organisation, person, position, proceeding, programme, sanction, "
    "situation, source, state, tenure, treaty, treaty-action, warrant"
)
SOURCE = '{"kind": "source", "id": "source:x", "title": "T", %s}'


class TestMends:
    """What is said that mends a fault, where it hangs on what is there."""

    @pytest.mark.parametrize(
        ("rest", "hint"),
        [
            pytest.param('"authors": "A"', 'write ["A"]', id="a text for a list of texts"),
            pytest.param(f'"authors": "{"A" * 60}"', "write a list: [...]", id="a long text for a list of texts"),
            pytest.param('"authors": 3', "write a list: [...]", id="a number for a list of texts"),
            pytest.param('"authors": null', "write [] or leave it out", id="null for a list"),
            pytest.param('"authors": {"a": "b"}', "write a list: [...]", id="an object for a list of texts"),
            pytest.param('"derived_from": "source:y"', 'write ["source:y"]', id="an id for a list of ids"),
            pytest.param('"citations": "source:y"', CITATIONS, id="a text for objects"),
            pytest.param('"citations": true', CITATIONS, id="true for objects"),
            pytest.param('"citations": {"source": "source:y"}', "put it between [ and ]", id="an object for objects"),
            pytest.param('"citations": ["source:y"]', CITATION, id="a text for an object"),
            pytest.param('"identifiers": [1]', IDENTIFIER, id="a number for an object"),
            pytest.param('"publishr": "P"', 'did you mean "publisher"?', id="a misspelt key"),
            pytest.param('"titel": "U"', "remove it", id="a misspelt key whose right form is there"),
            pytest.param('"kin": "source"', "remove it", id="nearly a kind where there is one"),
            pytest.param('"citations": [{"source": "source:y", "kinds": 1}]', "remove it", id="a kind in a value"),
            pytest.param('"readings": [{"value": "v", "feild": "f"}]', 'did you mean "field"?', id="in a value"),
            pytest.param(f'"{"x" * 2_000_000}": 1', "remove it", id="a key of two million letters"),
            pytest.param(
                '"readings": [{"field": "f", "value": 1.5}]',
                "write a text, a whole number, true or false, or a list",
                id="a fraction for anything",
            ),
        ],
    )
    def test_what_is_said_of_a_field(self, rest: str, hint: str) -> None:
        """Doing what is said mends it."""
        with pytest.raises(ij.InvalidDocument) as caught:
            ij.loads_record(SOURCE % rest)

        (problem,) = caught.value.problems
        assert problem.hint == hint

    @pytest.mark.parametrize(
        ("text", "hint"),
        [
            ('{"kind": "sorce", "id": "source:x"}', 'did you mean "source"?'),
            ('{"kind": "rocket"}', f"write one of {KINDS}"),
            ('{"id": "source:x", "title": "T"}', 'add "kind": "source"'),
            ('{"id": "rocket:x"}', f'add "kind", one of {KINDS}'),
            ("3", 'write {"kind": ..., "id": ...}'),
            ('{"intljustice": 0, "kind": "source", "id": "source:x", "title": "T"}', "write 1"),
            (
                '{"intljustice": 2}',
                "install a newer intljustice: python -m pip install --upgrade intljustice",
            ),
        ],
    )
    def test_what_is_said_of_a_record(self, text: str, hint: str) -> None:
        """Of its kind, its version, or that it is none."""
        with pytest.raises(ij.InvalidDocument) as caught:
            ij.loads_record(text)

        assert caught.value.problems[0].hint.startswith(hint)

    @pytest.mark.parametrize(
        ("text", "hints"),
        [
            ("[]", ['write {"intljustice": 1, "records": [...]}']),
            ("{}", ['add "intljustice": 1', 'add "records": [...]']),
            (PERSON, ["read it with loads_record"]),
            ('{"intljustice": 1, "records": 3}', ["write [...]"]),
            ('{"intljustice": 1, "record": []}', ['did you mean "records"?']),
            ('{"intljustice": 1, "records": [], "record": []}', ["remove it"]),
            ('{"intljustice": 1, "records": [], "$schema": 3}', ["write it as a text or leave it out"]),
            ('{"intljustice": 1, "records": [], "about": 3}', ["write {...} with the keys of an about"]),
        ],
    )
    def test_what_is_said_of_a_document(self, text: str, hints: list[str]) -> None:
        """Of what stands at the top."""
        with pytest.raises(ij.InvalidDocument) as caught:
            ij.loads(text)

        assert [problem.hint for problem in caught.value.problems] == hints
