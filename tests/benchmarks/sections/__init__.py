"""What is measured, one module a section; each prints its own tables."""
