"""The frozen, indexed collection of records: search by name, conflicts between sources, canonical bytes."""
