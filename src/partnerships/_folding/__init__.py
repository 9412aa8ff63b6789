"""Foldings of texts to what is compared: `letters` of any text, `names` of municipalities."""
