"""What is so on which day: from a partnership's acts to its states, and to what is counted in them."""
