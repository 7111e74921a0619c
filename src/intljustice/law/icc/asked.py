"""What may be asked: a conduct and a trigger, and nothing that looks like them."""

from intljustice.errors import InvalidValue
from intljustice.values.conduct import Conduct, Trigger


def examine_asked(conduct: object, trigger: object) -> None:
    """Refuse what is no conduct or no trigger, the id of a case among them, with the way to those of a case.

    Raises:
        InvalidValue: NOT_A_CONDUCT or NOT_A_TRIGGER.
    """
    if not isinstance(conduct, Conduct):
        raise _refused("NOT_A_CONDUCT", conduct, "a conduct")
    if not isinstance(trigger, Trigger):
        raise _refused("NOT_A_TRIGGER", trigger, "a trigger")


def _refused(code: str, given: object, wanted: str) -> InvalidValue:
    told = f'"{given}"' if isinstance(given, str) else type(given).__name__
    mend = "make one, or take those of a recorded case: assess(d, *facts_of(d, case))"
    return InvalidValue.because(code, f"{told} is not {wanted}", mend, given)
