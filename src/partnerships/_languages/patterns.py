"""Texts of a language that depend on what they are about: suffix rules, lists and single words."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from partnerships._validation import truncated_repr
from partnerships.errors import NotFound

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from partnerships._languages.schema import ListPattern, SuffixRules


def find_word(texts: Mapping[str, str], term: Enum | str, what: str) -> str:
    """Return the word for a term or its code; ``what`` says what it is. Raises `NotFound`."""
    key: object = term.value if isinstance(term, Enum) else term
    found = texts.get(key) if isinstance(key, str) else None
    if found is None:
        message = f"no word for this {what} (there are {', '.join(texts)}): {truncated_repr(key)}"
        raise NotFound(message, value=key)
    return found


def match_suffix(rules: SuffixRules, text: str) -> str:
    """Return the text of the rule for exactly this text, else of the longest beginning that it has, else
    of the longest suffix.
    """
    folded = text.casefold()
    if (exact := rules.get(f"={folded}")) is not None:
        return exact
    longest = max(map(len, rules))
    for end in range(min(len(folded), longest - 1), 0, -1):
        if (found := rules.get(f"{folded[:end]}*")) is not None:
            return found
    for start in range(max(0, len(folded) - longest), len(folded)):
        if (found := rules.get(folded[start:])) is not None:
            return found
    return rules[""]


def join_names(names: Sequence[str], pattern: ListPattern) -> str:
    """Return names as a list in a sentence."""
    if len(names) < 2:
        return "".join(names)
    separators = pattern["two"] if len(names) == 2 else pattern["end"]
    return pattern["middle"].join(names[:-1]) + match_suffix(separators, names[-1]) + names[-1]
