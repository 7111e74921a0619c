"""Who can be tried at all: articles 1, 25(1), 26 and 27."""

import pytest
from tests.law.icc.court import DAY, NO, UNKNOWN, YES, A, ask, grounds, leaves, verdict, world

import intljustice as ij


class TestNaturalPersons:
    """R1: the Court has jurisdiction over natural persons only (articles 1 and 25(1))."""

    def test_legal_person(self) -> None:
        """A company is out of reach, whatever else holds."""
        answer = ask(person="legal")

        assert answer.verdict is NO
        assert grounds(answer) == {"25(1)", "1"}

    def test_near_miss(self) -> None:
        """A natural person on the same facts is within reach."""
        assert verdict(person="natural") is YES

    def test_not_given(self) -> None:
        """A natural person is presumed, and the answer says so."""
        answer = ask(person=None)

        assert answer.verdict is YES
        assert answer.assumed == ("a natural person",)

    def test_without_a_day(self) -> None:
        """That a legal person is accused bars it on every day."""
        answer = ask(person="legal", period=None)

        assert (answer.verdict, grounds(answer), answer.missing) == (NO, {"25(1)", "1"}, ())


class TestAge:
    """R2: nobody is tried who was under eighteen at the time of the conduct (article 26)."""

    @pytest.mark.parametrize(("age", "expected"), [(0, NO), (17, NO), (18, YES), (19, YES)])
    def test_edge(self, age: int, expected: ij.Verdict) -> None:
        """Seventeen is too young, eighteen is not."""
        assert verdict(age=age) is expected

    def test_grounds(self) -> None:
        """The bar is article 26, and is named beside a bar of another sort."""
        assert grounds(ask(age=17)) == {"26"}
        assert grounds(ask(age=17, person="legal")) == {"1", "25(1)", "26"}
        assert grounds(ask(age=17, crime="other", crime_as_written="piracy")) == {"26", "5"}

    def test_not_given(self) -> None:
        """An adult is presumed, and the answer says so."""
        answer = ask(age=None)

        assert answer.verdict is YES
        assert answer.assumed == ("an adult",)
        assert "The person is presumed to have been an adult." in str(answer)

    def test_given(self) -> None:
        """Nothing is assumed of a person whose age and nature are given."""
        assert ask().assumed == ()

    @pytest.mark.parametrize("period", ["2005", "2005-06", ("2005", "2005")])
    def test_one_time_known_roughly(self, period: object) -> None:
        """The age is that at the time of the conduct, even where its day is not known."""
        assert verdict(age=17, period=period) is NO
        assert verdict(age=18, period=period) is YES

    def test_without_a_day(self) -> None:
        """Without a day the age that is given is that of the conduct."""
        assert verdict(age=17, period=None) is NO
        assert verdict(age=18, period=None) is UNKNOWN


class TestComingOfAge:
    """R2: of a course of conduct that began before the eighteenth birthday the later part counts."""

    @pytest.mark.parametrize(
        ("age", "last", "expected"),
        [
            (17, DAY, NO),
            (17, "2005-06-02", UNKNOWN),
            (17, "2006-05-31", UNKNOWN),
            (17, "2006-06-01", YES),
            (16, "2006-06-01", NO),
            (16, "2006-06-02", UNKNOWN),
            (16, "2007-05-31", UNKNOWN),
            (16, "2007-06-01", YES),
            (18, "2005-06-02", YES),
        ],
    )
    def test_edges(self, age: int, last: str, expected: ij.Verdict) -> None:
        """Somebody of seventeen may be of age the next day, and is a year later; of sixteen, a year after that."""
        assert verdict(age=age, period=(DAY, last)) is expected

    def test_what_is_missing(self) -> None:
        """Where the birthday decides, the age is what is missing, and the sentence says from when."""
        answer = ask(age=17, period=(DAY, "2005-09-01"))

        assert answer.missing == ("age",)
        assert "The person was 17 when it began, and may have been of age by 2005-06-02." in str(answer)

    def test_turns(self) -> None:
        """From the first possible birthday it is open, from the last it is sure."""
        answer = ask(age=17, period=(DAY, "2007-01-01"))

        assert answer.verdict is YES
        assert tuple(map(str, answer.change_days)) == ("2005-06-02", "2006-06-01")
        assert "The person was 17 when it began, and was of age by 2006-06-01." in str(answer)

    def test_later_part_out_of_reach(self) -> None:
        """An adult only when the State had left, there is no part left that counts; both bars are named."""
        left = world(leaves(A, "2005-01-01"))
        answer = ask(left, age=17, period=(DAY, "2006-12-31"), considered_before_withdrawal=True)
        assert answer.verdict is UNKNOWN

        answer = ask(left, age=16, period=(DAY, "2007-12-31"), considered_before_withdrawal=True)
        assert answer.verdict is NO
        assert grounds(answer) == {"26", "12(2)", "127(1)"}

    def test_end_not_recorded(self) -> None:
        """Conduct whose end is not recorded may have gone on until the person was of age; one without end did."""
        assert verdict(age=17, period=(DAY, None)) is UNKNOWN
        assert verdict(age=18, period=(DAY, None)) is YES
        assert verdict(age=17, period=ij.Period(DAY, open_end=True)) is YES

    def test_start_known_by_its_month(self) -> None:
        """The last possible beginning counts for what is sure."""
        assert verdict(age=17, period=("2005-06", "2006-06-29")) is UNKNOWN
        assert verdict(age=17, period=("2005-06", "2006-06-30")) is YES

    def test_leap_day(self) -> None:
        """Begun on 29 February, a year is over on 1 March."""
        assert verdict(age=17, period=("2004-02-29", "2005-02-28")) is UNKNOWN
        assert verdict(age=17, period=("2004-02-29", "2005-03-01")) is YES

    @pytest.mark.parametrize(
        ("period", "expected"),
        [
            (None, NO),
            (DAY, NO),
            ((DAY, "2005-07-01"), UNKNOWN),
            ((DAY, "2006-06-01"), YES),
            ((DAY, "2006"), UNKNOWN),
            ((DAY, "2007"), YES),
        ],
    )
    def test_offences_against_the_court(self, period: object, expected: ij.Verdict) -> None:
        """Article 26 holds for article 70 too, and counts over the whole time of the conduct."""
        answer = ask(crime="administration_of_justice", age=17, period=period)

        assert answer.verdict is expected
        assert answer.missing == (("age",) if expected is UNKNOWN else ())


class TestOffice:
    """R3: the office a person holds makes no difference (article 27)."""

    @pytest.mark.parametrize("capacity", [None, "Head of State", "Minister of Defence"])
    def test_irrelevant(self, capacity: str | None) -> None:
        """The same answer on the same grounds, with a word on immunity beside it where there is an office."""
        answer = ask(capacity=capacity)

        assert (answer.verdict, grounds(answer)) == (YES, {"12(2)(a)"})
        assert ("immunity" in {one.question for one in answer.beside}) is (capacity is not None)

    def test_opens_nothing(self) -> None:
        """Nor does an office bring within reach what is not."""
        assert verdict(territory=["state:XCC"], capacity="Head of State") is NO
