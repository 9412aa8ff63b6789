"""The texts that values show: lines, `repr`, and tables of notebooks."""
