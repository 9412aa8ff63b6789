"""The single checks of `partnerships.checks`: what is wrong, or looks wrong, in a registry."""
