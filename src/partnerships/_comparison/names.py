"""The keys by which names of municipalities in two registries are found to be the same or alike."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final
from unicodedata import normalize

from partnerships._languages.lexicon import get_words, normalize_word
from partnerships._validation import remove_invisible

_CITY_SUFFIXES: Final = (
    *("특별자치시", "特別自治市", "직할시", "특별시", "광역시"),
    *("直轄市", "直辖市", "特別市", "特别市", "広域市", "广域市", "廣域市", "市", "시"),
)
"""Words for a city behind its name, the longest first. A name without one means the city."""

_SPACES_AND_MARKS: Final = re.compile(r"[\s\-‐-―'’ʻʼ`.,·・･]+")


@lru_cache(maxsize=100_000)
def find_name_keys(text: str) -> tuple[str, ...]:
    """Return the keys of a name, two of which are equal if two names are the same.

    Case, width and spaces do not count. A name with and one without a word for a city share a key;
    two names with different words do not.

    >>> find_name_keys("大连"), find_name_keys("大连市")
    (('=大连', '+大连'), ('=大连市', '-大连'))
    """
    whole = " ".join(normalize("NFKC", remove_invisible(text)).casefold().split())
    suffix = next((each for each in _CITY_SUFFIXES if whole.endswith(each)), "")
    bare = whole.removesuffix(suffix)
    if suffix and bare:
        return f"={whole}", f"-{bare}"
    return f"={whole}", f"+{whole}"


def have_same_name(keys: frozenset[str], others: frozenset[str]) -> bool:
    """Whether two sets of keys have a name in common."""
    return not others.isdisjoint(opposite for key in keys for opposite in list_opposites(key))


def list_opposites(key: str) -> tuple[str, ...]:
    """Return the key under which the other registry has the same name."""
    match key[0]:
        case "+":
            return (f"-{key[1:]}",)
        case "-":
            return (f"+{key[1:]}",)
        case _:
            return (key,)


@lru_cache(maxsize=100_000)
def fold_name(text: str) -> str:
    """Return a name without accents, hyphens, spaces and words for a city: names that fold to the
    same text are alike.

    >>> fold_name("Ville de Saint-Étienne"), fold_name("SAINT ETIENNE"), fold_name("Lüda City")
    ('saintetienne', 'saintetienne', 'luda')
    """
    words = normalize_word(remove_invisible(text)).replace("-", " ").split()
    kinds, joints = get_words("municipalities"), get_words("prepositions")
    first, last = 0, len(words)
    if last > 1 and words[0] in kinds:
        first = 2 if last > 2 and words[1] in joints else 1
    if last - first > 1 and words[-1] in kinds:
        last -= 1
    return _SPACES_AND_MARKS.sub("", " ".join(words[first:last])) or text
