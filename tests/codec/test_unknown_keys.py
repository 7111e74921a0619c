"""Unknown keys, refused or left out."""

from tests.codec.documents import PERSON, document, refused
from tests.codec.exhibits import SLOW_EXHIBITS

import intljustice as ij


class TestDrop:
    """Unknown keys left out."""

    TEXT = (
        '{"intljustice": 1, "licence": "CC0",\n"about": {"title": "A", "author": "B"},\n"records": [\n'
        '{"kind": "person", "id": "person:x", "description": "D", "age": 40,\n'
        '"citations": [{"source": "source:s", "page": {"page": 3}}]}]}'
    )

    def test_all_are_left_out_and_told_of(self) -> None:
        """Keys of the document, of what it is about, of records and of values, each with a warning and its line."""
        message: list[ij.Problem] = []

        read = ij.loads(self.TEXT, unknown="drop", on_problem=message.append)

        assert read == ij.Dossier(
            [ij.Person(id="person:x", description="D", citations=["source:s"])],
            ij.About(title="A"),
        )
        assert [(one.severity, one.code, one.pointer, one.line) for one in message] == [
            ("warning", "UNKNOWN_KEY", "/licence", 1),
            ("warning", "UNKNOWN_KEY", "/about/author", 2),
            ("warning", "UNKNOWN_KEY", "/records/0/age", 4),
            ("warning", "UNKNOWN_KEY", "/records/0/citations/0/page", 5),
        ]

    def test_records_beside_keep_their_places(self) -> None:
        """Records without such keys, before and after, are read as ever."""
        records = [PERSON.replace(":x", f":{slug}") for slug in "abcd"]
        records[1] = records[1].replace("}", ', "x": 1}')
        message: list[ij.Problem] = []

        read = ij.loads(document(*records), unknown="drop", on_problem=message.append)

        assert [one.id for one in read] == ["person:a", "person:b", "person:c", "person:d"]
        assert [one.pointer for one in message] == ["/records/1/x"]

    def test_nobody_need_listen(self) -> None:
        """Without a listener they are left out in silence."""
        assert len(ij.loads(self.TEXT, unknown="drop")) == 1

    def test_they_are_refused_unless_one_asks(self) -> None:
        """By default each is an error."""
        assert refused(ij.loads, self.TEXT) == [
            ("/licence", "UNKNOWN_KEY", 1),
            ("/about/author", "UNKNOWN_KEY", 2),
            ("/records/0/age", "UNKNOWN_KEY", 4),
            ("/records/0/citations/0/page", "UNKNOWN_KEY", 5),
        ]

    def test_other_faults_stay(self) -> None:
        """What else is wrong is refused, and only that is in the error."""
        message: list[ij.Problem] = []
        text = self.TEXT.replace('"D"', '""').replace('"A"', '""')

        assert refused(ij.loads, text, unknown="drop", on_problem=message.append) == [
            ("/about/title", "EMPTY", 2),
            ("/records/0/description", "EMPTY", 4),
        ]
        assert message == []

    def test_a_misspelt_key_is_left_out_and_missed(self) -> None:
        """What was meant for a key that has to be there is missing when it is left out."""
        text = '{"kind": "source", "id": "source:x", "titel": "T"}'

        assert refused(ij.loads_record, text, unknown="drop") == [("", "MISSING_KEY", 1)]
        assert refused(ij.loads, '{"intljustise": 1, "record": []}', unknown="drop") == [
            ("", "MISSING_KEY", 1),
            ("", "MISSING_KEY", 1),
        ]

    def test_a_misspelt_kind_is_an_error(self) -> None:
        """Without its kind a record cannot be read."""
        assert refused(ij.loads_record, PERSON.replace("kind", "knd"), unknown="drop") == [("/knd", "UNKNOWN_KEY", 1)]

    def test_a_key_twice_is_an_error(self) -> None:
        """Also where the key is unknown."""
        text = PERSON.replace("}", ', "x": 1, "x": 2}')

        assert refused(ij.loads_record, text, unknown="drop") == [("/x", "DUPLICATE_KEY", 1)]

    def test_a_single_record(self) -> None:
        """The same holds for one record by itself."""
        message: list[ij.Problem] = []

        read = ij.loads_record(PERSON.replace("}", ',\n"x~y": 1}'), unknown="drop", on_problem=message.append)

        assert read == ij.Person(id="person:x", description="D")
        assert [(one.severity, one.pointer, one.line, one.record) for one in message] == [
            ("warning", "/x~0y", 2, "person:x")
        ]

    def test_with_hooks_of_ones_own(self) -> None:
        """The slow way does the same."""
        message: list[ij.Problem] = []

        read = SLOW_EXHIBITS.loads(self.TEXT, unknown="drop", on_problem=message.append)

        assert read == ij.loads(self.TEXT, unknown="drop")
        assert len(message) == 4
