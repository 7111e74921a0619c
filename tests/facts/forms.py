"""How a value of the facts is looked for among the values of our records: the forms that a map names under `as`."""

import re
import unicodedata
from collections.abc import Callable, Collection, Iterable, Mapping
from hashlib import sha256
from typing import Any, NamedTuple

from tests.facts.fields import Value
from tests.facts.finding import slugged
from tests.facts.walking import Scalar

Table = Mapping[str, Any]


class Form(NamedTuple):
    """One way to compare.

    Attributes:
        wanted: what has to be found for a value of the facts, all of it; nothing where the value has not this form.
        seen: a value of ours as it is compared.
        whole: what is compared of all our values together.
    """

    wanted: Callable[[str, Table], Iterable[Value]]
    seen: Callable[[Value], Iterable[Value]] = lambda value: (value,)
    whole: Callable[[Collection[Value]], Iterable[Value]] = lambda _: ()


_DAY = re.compile(r"\d{4}(?:-\d{2}(?:-\d{2})?)?")
_WORD = re.compile(r"[^\W_]+")
_ADDRESS = re.compile(r"https?://\S+|[\w.-]+(?:/[\w.-]+)*\.md|\d{9,}")
_CRIMES = {
    "genocide": "genocide",
    "crimes? against humanity": "crimes_against_humanity",
    "war crimes?": "war_crimes",
    r"art\. 70": "administration_of_justice",
}
_GRADE = re.compile(r"high|medium|low")


def _from_table(text: str, table: Table) -> list[Value]:
    """What the table has for the text, or for its beginning where that ends in `*`."""
    for key, found in table.items():
        if text == key or (key.endswith("*") and text.startswith(key[:-1])):
            return list(found) if isinstance(found, list) else [found]
    return []


def _whole_days(text: str, _: Table) -> list[Value]:
    return [text] if _DAY.fullmatch(text) else []


def _first_day(text: str, _: Table) -> list[Value]:
    found = _DAY.match(text)
    return [found[0]] if found else []


def _days_within(text: str, _: Table) -> list[Value]:
    return list(_DAY.findall(text))


def _unmarked(value: Value) -> list[Value]:
    """A day without its mark for about or unsure, and the day of a moment."""
    return [str(value).rstrip("~?%")]


def _words(value: Value) -> set[Value]:
    return {str(one) for one in _WORD.findall(_plain(str(value)).casefold())}


def _ids(text: str, table: Table) -> list[Value]:
    """The id that the table has for it, or else the one made of its words."""
    made = table.get("before", "") + slugged(text.removeprefix(table.get("drop", ""))).zfill(table.get("digits", 0))
    return _from_table(text, table.get("known", {})) or [made]


def _states(text: str, table: Table) -> list[Value]:
    """The State of a code, or what the table has for it."""
    return _from_table(text, table) or [f"state:{text}"]


def _unbracketed(text: str, _: Table) -> list[Value]:
    """A name, and beside it the one in brackets; without accents."""
    return [_plain(one.strip(" '")) for one in re.split(r"[()]", text) if one.strip(" '")]


def _plain(text: str) -> str:
    return unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode()


def _addresses(text: str, _: Table) -> list[Value]:
    """Every address, name of a file or long number."""
    return list(_ADDRESS.findall(text))


def _endings(value: Value) -> list[Value]:
    """An address or path, and what is left of it as one leaves out folders."""
    steps = str(value).split("/")
    return [str(value), *("/".join(steps[place:]) for place in range(1, len(steps)))]


def _figures(text: str, _: Table) -> list[Value]:
    return [int(one) for one in re.findall(r"\d+", text)]


def _up_to(value: Value) -> list[Value]:
    """A day, its month and its year."""
    (day,) = _unmarked(value)
    return [str(day), str(day)[:7], str(day)[:4]]


def _grades(text: str, _: Table) -> list[Value]:
    return list(_GRADE.findall(text.replace("medium-high", "medium")))


def _best(grades: Iterable[Value]) -> list[Value]:
    """The highest degree of confidence, as such."""
    found: list[Value] = [f"best {one}" for one in ("high", "medium", "low") if one in grades]
    return found[:1]


def _graded_best(text: str, _: Table) -> list[Value]:
    found = _grades(text, _)
    return [*found, *_best(found)]


def _crimes(text: str, _: Table) -> list[Value]:
    """The crimes of a sentence, all of them."""
    return [" ".join(sorted({crime for words, crime in _CRIMES.items() if re.search(words, text)}))]


def _all_together(values: Collection[Value]) -> list[Value]:
    return [" ".join(sorted({str(one) for one in values}))]


def _standing(steps: Collection[Value]) -> list[Value]:
    """How a listing stands after its steps."""
    last = list(steps)[-1:]
    if {"authority_terminated", "expired"} & set(steps):
        return ["revoked"]
    if last == ["announced"]:
        return ["unknown"]
    return ["in_force_contested" if "challenged" in steps else "in_force"] if last else []


def _hash(text: str, _: Table) -> list[Value]:
    return [sha256(text.encode()).hexdigest()]


def _scaled(text: str, table: Table) -> list[Value]:
    number = float(text) * table.get("times", 1)
    return [int(number)] if number == int(number) else []


FORMS: Mapping[str, Form] = {
    "text": Form(lambda text, _: [text]),
    "letters": Form(lambda text, _: [_plain(text)], lambda value: (_plain(str(value)),)),
    "words": Form(lambda text, _: sorted(map(str, _words(text))), _words),
    "day": Form(_whole_days, _unmarked),
    "first day": Form(_first_day, _unmarked),
    "days": Form(_days_within, _unmarked),
    "day or finer": Form(_whole_days, _up_to),
    "addresses": Form(_addresses, _endings),
    "moment": Form(lambda text, _: [text], lambda value: (value, str(value)[:10])),
    "number": Form(_scaled),
    "figures": Form(_figures),
    "truth": Form(lambda text, _: [text == "True"]),
    "state": Form(_states),
    "names": Form(_unbracketed, lambda value: (_plain(str(value)),)),
    "id": Form(_ids),
    "term": Form(_from_table),
    "grades": Form(_graded_best, whole=_best),
    "some grades": Form(_grades),
    "hash": Form(_hash),
    "kind": Form(_from_table, lambda value: (str(value).partition(":")[0],)),
    "crimes": Form(_crimes, whole=_all_together),
    "listing": Form(lambda text, _: [text.partition(" (")[0]], lambda _: (), _standing),
    "by the Council": Form(
        lambda text, _: [text == "True"], lambda _: (), lambda values: ("council_referral" in values,)
    ),
}
"""The forms.

`text` is word for word, `letters` without accents, `words` every word of it, `names` each name and the one in
brackets. `day` is a date as a whole, however sure we hold it to be; `first day` and `days` the one at its
beginning, or all within; `day or finer` a day within it; `moment` one with its zone. `number` is a whole number,
or so many `times` it; `figures` are all within. `state` is a code, `id` a record,
`kind` the kind of a record, `term` what a checked-in table has for it, `crimes` each sort of crime and no other,
`listing` how a listing stands after its last step, `by the Council` whether the Security Council is among those that
referred. `grades` is every degree of confidence, of which the highest is our highest, `some grades` without that;
`addresses` every address or path, `hash` the SHA-256.
"""


def is_nothing(value: Scalar, table: Table) -> bool:
    """Whether a value of the facts says that there is nothing."""
    return value is None or value in ("", (), *table.get("nothing", ()))


def found_in(value: Scalar, held: Iterable[Value | None], form: Form, table: Table) -> bool:
    """Whether a value of the facts is among ours: all that is wanted for it, or nothing where it is nothing."""
    if is_nothing(value, table):
        return all(one is None for one in held)
    wanted = list(form.wanted(str(value), table))
    known = [one for one in held if one is not None]
    seen = {(type(one), one) for one in (*(seen for other in known for seen in form.seen(other)), *form.whole(known))}
    return bool(wanted) and {(type(one), one) for one in wanted} <= seen
