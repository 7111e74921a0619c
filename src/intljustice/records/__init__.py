"""What is recorded: one module per family, no behaviour beyond a record's own fields."""
