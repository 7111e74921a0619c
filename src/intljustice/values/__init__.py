"""Small frozen values that records are made of."""
