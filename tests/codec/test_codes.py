"""The codes of problems, which a program may rely on."""

import ast
import re
from pathlib import Path

from tests.codec.refusals import REFUSALS

import intljustice as ij
from intljustice.rules.catalogue import RULES

ELSEWHERE = {"ABOUT_DIFFERS", "FILE_NAME", "NOT_GZIP", "TEXT_FORM", "TOO_LARGE"}
"""Codes of files, folders and texts of the user's own; their tests and near misses stand with these."""
BY_HAND = {
    "NO_ANSWER",
    "NO_EXCLUSION",
    "OTHER_TREATY",
    "NOT_A_CONDUCT",
    "NOT_A_RECORD",
    "NOT_A_TRIGGER",
    "NOT_A_VALUE",
    "NO_READING",
    "NO_SUCH_FIELD",
    "OTHER_KIND",
    "READING_LOST",
    "ROW_FAILED",
}
"""Codes of what is built or changed by hand and not read."""
BY_RULE = {rule.code for rule in RULES}
"""Codes of the rules, which look at what was read; each has its own tests."""


class TestCodes:
    """The codes that a program may rely on."""

    def test_every_code_is_in_a_test(self) -> None:
        """Every code in the sources is in the table, or known to be tested elsewhere."""
        package = Path(ij.__file__).parent
        trees = [ast.parse(path.read_text(encoding="utf-8")) for path in package.rglob("*.py")]
        nodes = [node for tree in trees for node in ast.walk(tree)]
        texts = {node.value for node in nodes if isinstance(node, ast.Constant) and isinstance(node.value, str)}
        named = [node.value for node in nodes if isinstance(node, ast.keyword) and node.arg == "code"]
        in_sources = {text for text in texts if re.fullmatch(r"[A-Z]+(_[A-Z0-9]+)+", text)}
        in_sources |= {str(node.value) for node in named if isinstance(node, ast.Constant)}
        in_table = {fault.code for refusal in REFUSALS for fault in refusal.expected}

        assert in_sources - in_table - BY_RULE == ELSEWHERE | BY_HAND
