"""Values that several golden records hold."""

import intljustice as ij

BLOG = ij.Citation("source:example-blog")


def cited(
    locator: str,
    *fields: str,
    assertion: str,
    confidence: str,
    recorded: str = "2031-02-05",
    source: str = "source:example-notice",
) -> ij.Citation:
    """A citation with every field filled."""
    return ij.Citation(
        source, locator=locator, fields=fields, assertion=assertion, confidence=confidence, recorded=recorded
    )
