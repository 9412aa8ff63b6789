"""Split a short text into what it names and what stands beside it: ``Former sister city``, 姉妹都市（休止中）."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from partnerships._languages.lexicon import get_words, normalize_word

if TYPE_CHECKING:
    from collections.abc import Iterator

_BRACKETED: Final = re.compile(
    r"^(?P<plain>.*?)\s*[(（\[［【〔](?P<beside>[^()（）\[\]［］【】〔〕]+)[)）\]］】〕]\s*$"
)
_SEPARATED: Final = re.compile(r"\s*[,;:：、，；]\s*|\s+[-–—/]\s+")
_MAX_WORDS: Final = 12
"""The number of words from which on a text is not split at its spaces."""


def iter_splits(text: str) -> Iterator[tuple[str, str]]:
    """Yield the ways to split a text into a name and what stands beside it: at brackets, at separators,
    at spaces, and behind words such as 旧 that are written without a space.
    """
    if found := _BRACKETED.match(text):
        yield found["plain"], found["beside"]
        yield found["beside"], found["plain"]
    for found in _SEPARATED.finditer(text):
        yield text[: found.start()], text[found.end() :]
        yield text[found.end() :], text[: found.start()]
    words = text.split()
    if len(words) <= _MAX_WORDS:
        for number in range(1, len(words)):
            left, right = " ".join(words[:number]), " ".join(words[number:])
            yield right, left
            yield left, right
    for length in (1, 2):
        if len(text) > length and normalize_word(text[:length]) in get_words("former"):
            yield text[length:], text[:length]
