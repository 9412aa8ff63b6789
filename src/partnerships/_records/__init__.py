"""Private helpers for the records of a registry: their kinds, references, and plain data."""
