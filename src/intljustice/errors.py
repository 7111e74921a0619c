"""What can be wrong, as values and as exceptions: one root, few leaves, every problem at once."""

from collections.abc import Iterable

import attrs

SHOWN = 60
"""How many characters of a wrong value are shown before it is cut."""


def shown(value: object) -> str:
    """The given value as a person would recognise it, cut to a readable length."""
    safe = _writable(f'"{value}"' if isinstance(value, str) else repr(value))
    return safe if len(safe) <= SHOWN else f"{safe[: SHOWN - 2]}…{safe[-1]}"


def _writable(text: str) -> str:
    """The text with every half character (a lone surrogate) escaped, so that it can be printed and written."""
    return text.encode("utf-8", "backslashreplace").decode("utf-8")


@attrs.frozen(kw_only=True)
class Problem:
    """One thing that is wrong, where it stands and what to do about it.

    Attributes:
        code: a stable code in capitals, e.g. `DATE_FORM`; made for programs, never reworded.
        message: one sentence that says what is wrong.
        hint: what the reader has to do; doing exactly that removes the problem.
        severity: `error`, `warning` or `info`.
        record: the id of the record concerned, where it is known.
        pointer: a JSON Pointer (RFC 6901) into the input as it was given; "" is the whole input.
        value: the wrong value, shortened for reading.
        provisions: the clauses the problem rests on, as texts.
        file: the file it was read from.
        line: the line in that file or text, counted from 1.
        row: the row of the table it was built from, counted from 1 without the line of headings.
        column: the column of that row.
    """

    code: str
    message: str
    hint: str
    severity: str = "error"
    record: str | None = None
    pointer: str = ""
    value: str | None = None
    provisions: tuple[str, ...] = ()
    file: str | None = None
    line: int | None = None
    row: int | None = None
    column: str | None = None

    def __str__(self) -> str:
        """`file:line pointer CODE message; hint`, leaving out what is not known.

        Where no file or line is known, the row and column or the record stand in their place.
        """
        where = ":".join(str(part) for part in (self.file, self.line) if part is not None) or self.record or ""
        if self.row is not None:
            where = f"row {self.row}, {self.column}" if self.column else f"row {self.row}"
        severity = "" if self.severity == "error" else self.severity.upper()
        message = f"{self.message}; {self.hint}" if self.hint else self.message
        return "  ".join(part for part in (where, self.pointer, severity, self.code, message) if part)

    def under(self, prefix: str) -> "Problem":
        """The same problem seen from further out: its pointer starts with `prefix`."""
        return attrs.evolve(self, pointer=prefix + self.pointer)


def step(key: str | int) -> str:
    """One step of a JSON Pointer, escaped as RFC 6901 asks."""
    return "/" + str(key).replace("~", "~0").replace("/", "~1")


class IntlJusticeError(Exception):
    """The root of every exception this library raises on purpose."""


class Invalid(IntlJusticeError, ValueError):
    """What was given cannot be taken; `problems` holds every reason.

    Attributes:
        what: the thing refused, as a reader would name it.
        problems: all problems found, in the order of the input; never empty.
    """

    def __init__(self, what: str, problems: Iterable[Problem]) -> None:
        """Keep the problems; the message lists them all."""
        self.what = what
        self.problems = tuple(problems)
        super().__init__(what, self.problems)

    def __str__(self) -> str:
        """A headline, then one line for each problem."""
        count = len(self.problems)
        lines = [f"{self.what} has {count} problem{'s' if count != 1 else ''}"]
        return "\n  ".join([*lines, *map(str, self.problems)])


class InvalidValue(Invalid):
    """One text, number or term is not what its place asks for."""

    def __init__(self, what: str, problems: Iterable[Problem]) -> None:
        """Keep the one problem."""
        super().__init__(what, problems)

    @classmethod
    def because(cls, code: str, message: str, hint: str, value: object) -> "InvalidValue":
        """The exception for a single value."""
        problem = Problem(code=code, message=_writable(message), hint=_writable(hint), value=shown(value))
        return cls(shown(value), (problem,))

    def __str__(self) -> str:
        """The message and the hint."""
        return "; ".join(f"{problem.message}; {problem.hint}" for problem in self.problems)


class InvalidRecord(Invalid):
    """A record, or a value inside one, cannot be made from what was given."""


class InvalidDocument(Invalid):
    """A document, stream or folder is refused; every problem of all its records is listed."""


class UnknownRecord(IntlJusticeError, LookupError):
    """No record has the id that was asked for.

    Attributes:
        id: the id asked for.
        nearest: ids that are recorded and look alike, best first; may be empty.
    """

    def __init__(self, asked: str, nearest: Iterable[str] = (), reason: str | None = None) -> None:
        """Keep the id, why it is not there, and the ids nearest to it."""
        self.id = asked
        self.nearest = tuple(nearest)
        self.reason = reason
        super().__init__(asked, self.nearest, reason)

    def __str__(self) -> str:
        """What was asked for and what comes nearest."""
        message = self.reason or f'no record "{self.id}"'
        return f"{message}; nearest: {', '.join(self.nearest)}" if self.nearest else message


class MissingExtra(IntlJusticeError, ImportError):
    """A part of the library needs a package that is not installed."""

    def __init__(self, extra: str) -> None:
        """Keep the name of the extra."""
        self.extra = extra
        super().__init__(extra)

    def __str__(self) -> str:
        """The line that installs it."""
        return f"this needs an extra: python -m pip install 'intljustice[{self.extra}]'"
