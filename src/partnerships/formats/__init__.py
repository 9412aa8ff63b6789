"""Formats for reading and writing registries. Import the one that you need."""
