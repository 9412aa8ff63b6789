"""From the acts of a partnership to its states on each day, and to the anniversaries that follow."""
