"""Dated rows, which tables and Wikidata's statements become, and the partnerships that they make."""
