"""A value in one line: what `str` and `format` write, never longer than `LIMIT` characters."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable

LIMIT: Final = 200
"""The most characters of a `str` and of a `repr`."""

_TEXT_LIMIT: Final = 130
"""The most characters of what stands before details."""

_DETAIL_LIMIT: Final = 50


def write_line(text: str, details: Iterable[str | None] = (), *, lang: str) -> str:
    """Return a text and, in brackets, those of its details that there are; each is cut if long.

    No language is English. Raises `UnknownLanguage`.
    """
    from partnerships._languages.language import get_language  # noqa: PLC0415  # keeps the import of partnerships light

    language = get_language(lang or "en")
    known = [shorten(detail, _DETAIL_LIMIT) for detail in details if detail]
    if not known:
        return shorten(text)
    return shorten(language.bracketed(shorten(text, _TEXT_LIMIT), *known))


def shorten(text: str, limit: int = LIMIT) -> str:
    """Return a text in one line; one that is longer than the limit ends with an ellipsis."""
    if "\n" in text or "\t" in text:
        text = " ".join(text.split())
    return text if len(text) <= limit else f"{text[: limit - 1].rstrip()}…"
