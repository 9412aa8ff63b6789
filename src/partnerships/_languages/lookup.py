"""The table of a language, and how a text is found in one; what the texts are about is the business
of those who ask.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from partnerships._languages import TABLES
from partnerships._validation import in_language, truncated_repr
from partnerships.errors import NotFound, UnknownLanguage

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from partnerships._languages.schema import Endings, Joints, Words

LANGUAGES: Final = tuple(TABLES)
"""The languages (BCP 47) that there are words for."""


def words(lang: str) -> Words:
    """Return the table of a language. Raises `UnknownLanguage`."""
    table = in_language(TABLES, lang) if isinstance(lang, str) else None
    if table is None:
        known = ", ".join(LANGUAGES)
        raise UnknownLanguage(
            f"no words in this language (there are {known}): {truncated_repr(lang)}", value=lang
        )
    return table


def word(texts: Mapping[str, str], key: str, what: str) -> str:
    """Return the word for something; ``what`` says what kind of thing it is. Raises `NotFound`."""
    found = texts.get(key)
    if found is None:
        message = f"no word for this {what} (there are {', '.join(texts)}): {truncated_repr(key)}"
        raise NotFound(message, value=key)
    return found


def by_ending(texts: Endings, about: str) -> str:
    """Return the text for what is written like this."""
    folded = about.casefold()
    endings = [f"={folded}", *(folded[start:] for start in range(len(folded))), ""]
    return next(texts[ending] for ending in endings if ending in texts)


def joined(names: Sequence[str], joints: Joints) -> str:
    """Return names one after the other, as a sentence names them."""
    if len(names) <= 2:
        return joints["two"].join(names)
    return joints["several"].join(names[:-1]) + joints["last"] + names[-1]
