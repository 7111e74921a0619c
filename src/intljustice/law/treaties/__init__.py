"""The law of treaties: who is bound by which treaty or amendment on which day, and by which acts."""
