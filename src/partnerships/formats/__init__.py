"""Formats that registries are read from and written to; each is imported where it is used."""
