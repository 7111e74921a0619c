"""Flip: one fact whose change would change an answer on jurisdiction."""

from collections.abc import Iterator
from typing import ClassVar

import attrs

from intljustice.law.answers import Answer
from intljustice.law.assessment import Assessment
from intljustice.law.findings import Verdict, as_verdict
from intljustice.law.telling import cited


@attrs.frozen(kw_only=True, weakref_slot=False)
class Flip(Answer):
    """What the answer would be, had one fact been otherwise and all else as it is.

    `provisions` are the articles that carry the new answer.

    Attributes:
        fact: the field of the conduct; `trigger/...` for one of the trigger; else the standing or act of a State.
        was: the value it has, printed; "not given" where it has none.
        would_be: the value that would change the answer, printed likewise.
        supposing: the fact as it would be, to be read after "had".
        before: the verdict as things are.
        verdict: the verdict as it would be.
        assessment: the whole answer as it would be. What is supposed of a State stands in no record; an acceptance that
            is supposed has the id `jurisdiction-declaration:supposed` there.
    """

    kind: ClassVar[str] = "flip"

    fact: str
    was: str
    would_be: str
    supposing: str
    before: Verdict = attrs.field(converter=as_verdict)
    verdict: Verdict = attrs.field(converter=as_verdict)
    assessment: Assessment

    def sentences(self) -> Iterator[str]:
        """One sentence: had the fact been so, what the answer would be, with its articles."""
        rests = cited(self.provisions)
        missing = ", ".join(self.missing)
        would = {
            Verdict.JURISDICTION: f"the Court would have jurisdiction{rests}",
            Verdict.NO_JURISDICTION: f"the Court would have no jurisdiction{rests}",
            Verdict.DISPUTED: f"it would be disputed whether the Court has jurisdiction{rests}",
            Verdict.UNKNOWN: f"it could not be said whether the Court has jurisdiction; missing: {missing}",
        }
        yield f"Had {self.supposing}, {would[self.verdict]}."
