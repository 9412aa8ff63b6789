"""The codes of all findings, their severities, and how to choose among them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from partnerships._validation import convert_field, list_known_words, truncated_repr
from partnerships.errors import UnknownTerm

if TYPE_CHECKING:
    from collections.abc import Iterable

SEVERITIES: Final = {
    "P101": "warning",
    "P201": "warning",
    "P202": "note",
    "P203": "note",
    "P204": "note",
    "P205": "warning",
    "P206": "warning",
    "P301": "error",
    "P302": "error",
    "P303": "warning",
    "P401": "note",
    "P402": "warning",
    "P403": "note",
    "P501": "note",
    "P502": "warning",
    "P503": "warning",
    "P504": "warning",
    "P601": "note",
    "M101": "error",
    "M102": "error",
    "M103": "error",
    "M104": "warning",
    "M105": "note",
    "N101": "warning",
    "N102": "warning",
    "N103": "warning",
    "T101": "note",
    "E101": "warning",
    "E102": "warning",
    "E201": "warning",
    "E301": "note",
    "E302": "warning",
    "E601": "note",
}
"""The severity of each finding, by its code. A code is never given to another finding."""


def choose_codes(
    select: str | Iterable[str] | None, ignore: str | Iterable[str] | None
) -> frozenset[str]:
    """Return the codes that are selected and not ignored; each word is a code or begins some codes.

    Raises `UnknownTerm` for a word that begins no code.
    """
    with_all = frozenset(SEVERITIES)
    selected = with_all if select is None else convert_field("select", expand_codes, select)
    return selected if ignore is None else selected - convert_field("ignore", expand_codes, ignore)


def expand_codes(words: str | Iterable[str]) -> frozenset[str]:
    """Return all codes that are, or begin with, one of some words. Raises `UnknownTerm`."""
    found: set[str] = set()
    for word in (words,) if isinstance(words, str) else words:
        begun = [code for code in SEVERITIES if word and code.startswith(word)]
        if not begun:
            known = list_known_words(SEVERITIES)
            message = f"unknown code (known are {known}): {truncated_repr(word)}"
            raise UnknownTerm(message, value=word)
        found.update(begun)
    return frozenset(found)
