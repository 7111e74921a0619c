"""What is said of a record or value that is refused."""

from intljustice.errors import Invalid


def faults(error: Invalid) -> list[tuple[str, str]]:
    """Where and what each problem is."""
    return [(problem.pointer, problem.code) for problem in error.problems]
