"""Mistakes that a type checker must find, each named on its line."""

import intljustice as ij

ij.Treety  # expect: attr-defined reportAttributeAccessIssue
ij.Claim(id="claim:x", statement="No source.")  # expect: call-arg reportCallIssue
ij.Claim(id="claim:x", source="source:x", statement="X", date=20250206)  # expect: arg-type reportArgumentType
ij.Claim(id="claim:x", source="source:x", statement="X", assertion=3)  # expect: arg-type reportArgumentType
ij.Claim(id="claim:x", source="source:x", statement="X", citations=[3])  # expect: list-item reportArgumentType
ij.Source(id="source:x", titel="X")  # expect: call-arg reportCallIssue
ij.parse_date("6.2.2025", order="day first")  # expect: arg-type reportArgumentType
ij.load_seeds().get(ij.Treaty, "treaty:rome-statute").title  # expect: attr-defined reportAttributeAccessIssue
ij.load_seeds().about.as_of.earliest  # expect: union-attr reportOptionalMemberAccess
