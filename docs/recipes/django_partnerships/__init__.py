"""A Django app that stores partnerships, and asks in SQL which are in force on a day."""
