"""What is wrong with a dossier: one small function a rule. Nothing registers itself; `RULES` is a plain tuple."""
