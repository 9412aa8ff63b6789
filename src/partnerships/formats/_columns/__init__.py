"""A registry as flat tables: their columns, described once for Arrow, for CSV and for the docs."""
