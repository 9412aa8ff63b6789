"""Foldings of texts and names."""
