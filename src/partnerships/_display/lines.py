"""A value in one line: what `str` and `format` write, never longer than `LIMIT` characters."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable

    from partnerships._languages.language import Language

LIMIT: Final = 200
"""The most characters of a `str` and of a `repr`."""

_TEXT_LIMIT: Final = 130
"""The most characters of the text before the details."""

_DETAIL_LIMIT: Final = 50


def find_language(spec: str | Language) -> Language:
    """Return the language of a format (BCP 47), by default English. Raises `UnknownLanguage`."""
    from partnerships._languages.language import get_language

    return get_language(spec or "en")


def write_line(text: str, details: Iterable[str | None] = (), *, language: Language) -> str:
    """Return a text and, in brackets, the details that are not empty; each is shortened."""
    known = [shorten(detail, _DETAIL_LIMIT) for detail in details if detail]
    if not known:
        return shorten(text)
    return shorten(language.bracketed(shorten(text, _TEXT_LIMIT), *known))


def shorten(text: str, limit: int = LIMIT) -> str:
    """Return a text in one line; one that is longer than the limit ends with an ellipsis."""
    if "\n" in text or "\t" in text:
        text = " ".join(text.split())
    return text if len(text) <= limit else f"{text[: limit - 1].rstrip()}…"
