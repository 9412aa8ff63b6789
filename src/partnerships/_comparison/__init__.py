"""Private helpers used by `partnerships.comparison`."""
