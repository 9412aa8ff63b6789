"""Tables: the headings, the layout and the cells of a list."""
