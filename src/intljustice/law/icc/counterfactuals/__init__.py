"""Which single other fact would change an assessment."""
