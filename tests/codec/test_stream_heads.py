"""What a line of a stream may say beside its record: the version, and what the stream is about."""

from pathlib import Path

import pytest
from tests.codec.documents import refused, wording
from tests.codec.lines import MARK, source, stream

import intljustice as ij


class TestVersion:
    """The version that a line may carry."""

    @pytest.mark.parametrize(
        "line",
        [
            source("a"),
            source("a", mark=MARK),
            source("a", mark='"intljustice": 1, '),
            source("a", rest=',"intljustice":1'),
            source("a", rest=r',"\u0069ntljustice":1'),
        ],
        ids=["none", "as it is written", "with a space", "at the end", "escaped"],
    )
    def test_this_version_or_none(self, line: str, tmp_path: Path) -> None:
        """A line need not say its version, and may say it anywhere."""
        assert len(ij.read(stream(tmp_path, line))) == 1

    @pytest.mark.parametrize(
        ("line", "code"),
        [
            pytest.param(source("a", ',"x":1', '"intljustice":2,'), "NEWER_FORMAT", id="a newer one says no more"),
            pytest.param(source("a", mark='"intljustice":0,'), "VERSION_FORM", id="nought"),
            pytest.param(source("a", mark='"intljustice":true,'), "VERSION_FORM", id="true"),
            pytest.param(source("a", mark='"intljustice":null,'), "VERSION_FORM", id="null"),
            pytest.param(source("a", ',"intljustice":1', MARK), "DUPLICATE_KEY", id="twice"),
            pytest.param(source("a", ',"intljustice":2', MARK), "NEWER_FORMAT", id="twice, the last a newer one"),
        ],
    )
    def test_any_other(self, line: str, code: str, tmp_path: Path) -> None:
        """Any other version is refused at its place."""
        assert refused(ij.read, stream(tmp_path, source("b"), line)) == [("/intljustice", code, 2)]

    def test_nothing_but_the_version(self, tmp_path: Path) -> None:
        """A line with a version only is no record."""
        assert refused(ij.read, stream(tmp_path, '{"intljustice":1}')) == [("", "MISSING_KIND", 1)]
        assert refused(ij.read, stream(tmp_path, '{"intljustice":1,}')) == [("", "NOT_JSON", 1)]

    def test_a_version_within_a_value(self, tmp_path: Path) -> None:
        """It stands at the top of a line or not at all."""
        line = source("a", ',"citations":[{"intljustice":1,"source":"source:s"}]')

        assert refused(ij.read, stream(tmp_path, line)) == [("/citations/0/intljustice", "UNKNOWN_KEY", 1)]


class TestAbout:
    """The line that says what a stream is about."""

    @pytest.mark.parametrize("place", [0, 1, 2])
    def test_it_may_stand_anywhere(self, place: int, tmp_path: Path) -> None:
        """It is no record, wherever it stands."""
        lines = [source("a"), source("b")]
        lines.insert(place, '{"intljustice": 1, "about": {"title": "T"}}')
        path = stream(tmp_path, *lines)

        assert ij.read(path).about == ij.About(title="T")
        assert [record.id for record in ij.iter_records(path)] == ["source:a", "source:b"]

    @pytest.mark.parametrize("line", ['{"about": {"title": "T"}}', '{"about": {"title": "T"}, "intljustice": 1}'])
    def test_it_need_not_say_the_version(self, line: str, tmp_path: Path) -> None:
        """As every other line."""
        assert ij.read(stream(tmp_path, line)).about.title == "T"

    def test_null_says_nothing(self, tmp_path: Path) -> None:
        """Null reads like absent."""
        assert ij.read(stream(tmp_path, '{"about": null}', source("a"))).about == ij.About()

    def test_the_same_twice_is_no_contradiction(self, tmp_path: Path) -> None:
        """Two parts of one stream joined together say the same thing twice."""
        line = '{"about": {"title": "T"}}'

        assert ij.read(stream(tmp_path, line, source("a"), line)).about.title == "T"

    def test_another_is_refused(self, tmp_path: Path) -> None:
        """The line of the first is told."""
        path = stream(tmp_path, source("a"), '{"about": {"title": "T"}}', "", '{"about": {"title": "U"}}')

        with pytest.raises(ij.InvalidDocument) as caught:
            ij.read(path)

        (problem,) = caught.value.problems
        assert wording([problem]) == [("/about", "ABOUT_DIFFERS", 4)]
        assert problem.message == "it says of the dossier something other than line 2 does"
        assert problem.hint == 'keep "about" in one place only'
        assert problem.file == str(path)

    @pytest.mark.parametrize(
        ("line", "expected"),
        [
            pytest.param('{"about": {"titel": "T"}}', ("/about/titel", "UNKNOWN_KEY", 2), id="an unknown key within"),
            pytest.param('{"about": {}, "x": 1}', ("/x", "UNKNOWN_KEY", 2), id="an unknown key beside"),
            pytest.param('{"about": {"title": ""}}', ("/about/title", "EMPTY", 2), id="an empty title"),
            pytest.param('{"about": "T"}', ("/about", "NOT_AN_OBJECT", 2), id="a text"),
            pytest.param('{"about": {}, "about": {}}', ("/about", "DUPLICATE_KEY", 2), id="twice"),
            pytest.param(
                '{"about": {"title": "T", "title": "T"}}', ("/about/title", "DUPLICATE_KEY", 2), id="a key twice within"
            ),
            pytest.param('{"about": {"x": 1}, "intljustice": 2}', ("/intljustice", "NEWER_FORMAT", 2), id="newer"),
            pytest.param('{"about": {}, "intljustice": "1"}', ("/intljustice", "VERSION_FORM", 2), id="a text for 1"),
        ],
    )
    def test_its_faults_are_told(self, line: str, expected: tuple[str, str, int], tmp_path: Path) -> None:
        """Each with its pointer and line, and what is refused says nothing of the dossier."""
        assert refused(ij.read, stream(tmp_path, source("a"), line)) == [expected]

    def test_unknown_keys_can_be_left_out(self, tmp_path: Path) -> None:
        """Within it and beside it, each with a warning."""
        heard: list[ij.Problem] = []
        path = stream(tmp_path, '{"about": {"title": "T", "x": 1}, "y": 2}', source("a"))

        read = ij.read(path, unknown="drop", on_problem=heard.append)

        assert read.about.title == "T"
        assert [(one.severity, one.pointer, one.line, one.file) for one in heard] == [
            ("warning", "/y", 1, str(path)),
            ("warning", "/about/x", 1, str(path)),
        ]

    def test_a_claim_without_its_kind_is_no_such_line(self, tmp_path: Path) -> None:
        """A claim too has a field of this name; with an id it is a record."""
        line = '{"id":"claim:x","about":[{"record":"person:x"}],"source":"source:s","statement":"S"}'

        assert refused(ij.read, stream(tmp_path, line)) == [("", "MISSING_KIND", 1)]
