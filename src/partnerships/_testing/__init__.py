"""The Hypothesis strategies of `partnerships.testing`, and what they are made of."""
