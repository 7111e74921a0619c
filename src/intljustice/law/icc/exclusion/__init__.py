"""Whom an amendment would put out of the reach of the Court."""
