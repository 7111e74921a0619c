"""What is wrong with a dossier: one small function a rule. `RULES` is a plain tuple."""
