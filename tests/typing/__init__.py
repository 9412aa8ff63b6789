"""What type checkers accept and refuse of programs that use the library."""
