"""Whether the Court has jurisdiction over some conduct: one module a limb of the test."""
