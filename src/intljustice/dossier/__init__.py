"""The frozen, indexed collection of records: what they are called, what sources differ about, canonical bytes."""
