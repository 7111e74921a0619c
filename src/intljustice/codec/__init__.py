"""Bytes to records and answers and back; cattrs is imported only here, msgspec here and in `dossier.canonical`."""
