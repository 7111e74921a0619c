"""How a record type is declared: structure, fields, checks, references, paths, scalars, text."""
