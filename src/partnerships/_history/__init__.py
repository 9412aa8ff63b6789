"""The exchanges of a registry, and histories of partnerships and municipalities."""
