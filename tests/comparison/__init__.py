"""Comparison of registries."""
