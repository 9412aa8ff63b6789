"""The programs of docs/recipes/, run with the programs that they are for."""
