"""The articles of the Rome Statute as amended, as far down as anything is cited: what is not here cannot be cited.

Paragraphs are counted, letters and roman numbers given by the last one. The amendments of 2010, 2015, 2017 and 2019 are
in it, whether or not they are in force; what one of them deletes stays.
"""

from string import ascii_lowercase

import intljustice as ij

_NUMBERED = {
    0: ("1 2 6 10 13 16 23 26 28 29 34 45 47 49 62 73 80 86 88 95 97 102 111 113 114 115 116 117 118 120 124 128"),
    2: "4 5 8bis 11 14 24 27 32 33 37 41 55 63 67 71 77 84 94 98 100 101 104 105 109 119 122 126 127",
    3: "3 7 8 9 12 17 20 21 22 30 31 50 52 54 57 66 78 79 81 85 106 107 108 123 125",
    4: "25 35 38 39 40 44 46 53 56 70 76 82 89 91 92 96 103",
    5: "15ter 48 51 60 65 74 83 99 110",
    6: "15 68 75",
    7: "18 43 58 59 72 87 121",
    8: "69 90",
    9: "42",
    10: "15bis 36 64 93 112",
    11: "19 61",
}
PARAGRAPHS = {article: count for count, named in _NUMBERED.items() for article in named.split()}
"""How many numbered paragraphs each article has; none where its text is in one piece or in letters."""

ADDED = frozenset({"25(3bis)"})
"""Paragraphs that an amendment put between others."""

_LETTERED = {
    "b": "12(2) 20(3) 28 30(2) 36(8) 42(8) 46(1) 58(1) 70(4) 77(1) 90(7)",
    "c": "9(2) 13 17(2) 19(2) 19(8) 21(1) 33(1) 36(9) 39(2) 41(2) 53(1) 53(2) 54(1) 61(7) 97 103(1)",
    "d": "5(1) 17(1) 31(1) 34 55(2)",
    "e": "6 57(3)",
    "f": "8(2) 25(3) 70(1)",
    "g": "8bis(2) 112(2)",
    "i": "7(2) 67(1)",
    "k": "7(1)",
}
LAST_LETTERS = {clause: last for last, named in _LETTERED.items() for clause in named.split()}
"""The last letter of the clauses that are divided into letters."""
LAST_NUMBERS = {
    "8(2)(a)": 8,
    "8(2)(b)": 29,
    "8(2)(c)": 4,
    "8(2)(e)": 19,
    "28(a)": 2,
    "28(b)": 3,
    "31(1)(d)": 2,
    "61(7)(c)": 2,
}
"""The last of their roman numbers."""

_TENS = ("", "x", "xx")
_ONES = ("", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix")
ROMAN = tuple(tens + ones for tens in _TENS for ones in _ONES)
"""The small roman numbers, each at the place of its value."""


def exists(provision: ij.Provision) -> bool:
    """Whether this is the Statute as a whole or one of its clauses."""
    if not provision.path:
        return True
    head, *steps = provision.path
    return head in PARAGRAPHS and _exists_within(head, steps)


def _exists_within(clause: str, steps: list[str]) -> bool:
    """Whether a clause that exists has a part at these steps."""
    if not steps:
        return True
    step, *rest = steps
    within = f"{clause}({step})"
    return _is_part(clause, step, within) and _exists_within(within, rest)


def _is_part(clause: str, step: str, within: str) -> bool:
    if step.isdigit():
        return 1 <= int(step) <= PARAGRAPHS.get(clause, 0) or within in ADDED
    if clause in LAST_NUMBERS:
        return step in ROMAN[1 : LAST_NUMBERS[clause] + 1]
    last = LAST_LETTERS.get(clause)
    letters = ascii_lowercase[: ascii_lowercase.index(last) + 1] if last else ""
    return within in ADDED or (len(step) == 1 and step in letters)
