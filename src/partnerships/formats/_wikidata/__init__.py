"""Wikidata's JSON: statements, values and times."""
