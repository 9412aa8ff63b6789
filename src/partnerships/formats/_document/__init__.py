"""The registry document: its converters and its JSON Schema."""
