"""Pictures of partnerships as SVG: layout in Python, drawing from a template."""
