"""What follows from the records: pure functions of a dossier and a question, each answer with its reasons."""
