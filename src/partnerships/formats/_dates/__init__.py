"""The notations of printed dates and ranges."""
