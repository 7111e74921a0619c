"""Given: what may be given by hand for a field that holds something else."""

from typing import TYPE_CHECKING, Any, Generic, TypeVar

if TYPE_CHECKING:
    T = TypeVar("T")

    class Given(Generic[T]):
        """The types of what may be given for a field: `converter=Given[Direction | str]`.

        The constructor of a structure reads every argument by the type of its field (`model/structure.py`), before
        attrs calls any converter: so this changes nothing. It is there for type checkers and for whoever reads a
        signature, as both take the types of arguments from converters. A bare `converter=Direction` would not do:
        pyright then lets anything pass, as the call of an enum takes anything; and mypy accepts only a function written
        out or a type, so that a function made for each field by another one is none either.
        """

        def __new__(cls, value: T) -> Any:
            """The same value."""

else:

    class Given:
        """The types of what may be given for a field."""

        def __class_getitem__(cls, given: Any) -> Any:
            """A function that gives back what it is given, and has the types in its signature."""

            def as_read(value: Any) -> Any:
                return value

            as_read.__annotations__["value"] = given
            return as_read
