"""Find what words of lists mean, in all languages that are read.

A list is seldom in one language alone, so a word is looked for in all of them. A word that means two
different things in two languages is found in neither, unless the language of the list settles it.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final, Literal, NamedTuple, TypeAlias
from unicodedata import normalize

from partnerships._languages.cs import CZECH_LISTS
from partnerships._languages.de import GERMAN_LISTS
from partnerships._languages.en import ENGLISH_LISTS
from partnerships._languages.es import SPANISH_LISTS
from partnerships._languages.fr import FRENCH_LISTS
from partnerships._languages.hu import HUNGARIAN_LISTS
from partnerships._languages.id import INDONESIAN_LISTS
from partnerships._languages.it import ITALIAN_LISTS
from partnerships._languages.ja import JAPANESE_LISTS
from partnerships._languages.ko import KOREAN_LISTS
from partnerships._languages.nl import DUTCH_LISTS
from partnerships._languages.pl import POLISH_LISTS
from partnerships._languages.pt import PORTUGUESE_LISTS
from partnerships._languages.ru import RUSSIAN_LISTS
from partnerships._languages.sv import SWEDISH_LISTS
from partnerships._languages.tr import TURKISH_LISTS
from partnerships._languages.uk import UKRAINIAN_LISTS
from partnerships._languages.vi import VIETNAMESE_LISTS
from partnerships._languages.zh import CHINESE_LISTS
from partnerships._languages.zh_hant import TRADITIONAL_CHINESE_LISTS

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from partnerships._languages.lists import ListWords

LISTS: Final[Mapping[str, ListWords]] = {
    "cs": CZECH_LISTS,
    "de": GERMAN_LISTS,
    "en": ENGLISH_LISTS,
    "es": SPANISH_LISTS,
    "fr": FRENCH_LISTS,
    "hu": HUNGARIAN_LISTS,
    "id": INDONESIAN_LISTS,
    "it": ITALIAN_LISTS,
    "ja": JAPANESE_LISTS,
    "ko": KOREAN_LISTS,
    "nl": DUTCH_LISTS,
    "pl": POLISH_LISTS,
    "pt": PORTUGUESE_LISTS,
    "ru": RUSSIAN_LISTS,
    "sv": SWEDISH_LISTS,
    "tr": TURKISH_LISTS,
    "uk": UKRAINIAN_LISTS,
    "vi": VIETNAMESE_LISTS,
    "zh": CHINESE_LISTS,
    "zh-Hant": TRADITIONAL_CHINESE_LISTS,
}
"""The words of lists by language (BCP 47)."""

Kind: TypeAlias = Literal[
    "intent_parts", "relations", "activities",
    "former", "dated", "dated_behind", "since", "since_behind", "until", "until_behind",
    "to", "before", "before_behind", "by_behind", "after", "after_behind", "between", "about",
    "about_behind", "part_of_year", "part_of_year_behind", "fiscal", "unknown", "ongoing", "joints",
    "prepositions", "articles", "regions", "region_suffixes", "municipalities",
    "municipality_suffixes", "link_notes", "as_of", "as_of_behind", "totals", "dittos",
]  # fmt: skip
"""The kinds of words that have no code."""
CodedKind: TypeAlias = Literal["headings", "types", "states"]
"""The kinds of words that have one."""


class Meaning(NamedTuple):
    """What a word means: a code, the languages in which it does, and whether that was seen in lists."""

    code: str
    languages: tuple[str, ...]
    attested: bool


_SIGNS: Final = str.maketrans(
    {"’": "'", "‘": "'", "ʼ": "'", "ʹ": "'", "´": "'", "`": "'", "‐": "-", "‑": "-", "ㆍ": "·"}
)
"""Signs that are written for others, before they are normalized."""
_LETTERS: Final = str.maketrans({"ı": "i", "ł": "l", "ø": "o", "đ": "d", "ё": "е"})
"""Letters that are written for others in lower case, and have no accent of their own in Unicode."""

_ACCENTS: Final = re.compile("(?<=[\\0-\\u024f])[\\u0300-\\u036f]+")
"""The accents behind a Latin letter."""


def normalize_word(text: str) -> str:
    """Return a word as it is looked up: without case, accents of Latin letters, and repeated spaces.

    >>> normalize_word("  Städte-Partnerschaft "), normalize_word("ＪＵＭＥＬÉ"), normalize_word("İl")
    ('stadte-partnerschaft', 'jumele', 'il')
    """
    if text.isascii():
        return " ".join(text.replace("`", "'").casefold().split())
    plain = normalize("NFKC", text.translate(_SIGNS)).casefold()
    return " ".join(_strip_accents(plain).split())


def _strip_accents(text: str) -> str:
    """Return a text without the accents of its Latin letters; those of other scripts are letters."""
    return normalize("NFC", _ACCENTS.sub("", normalize("NFD", text))).translate(_LETTERS)


def iter_words(text: str) -> Iterator[tuple[str, bool]]:
    """Yield the words of a table, each with whether it was seen in lists."""
    for each in re.split(r"[,\n]", text):
        word = each.strip()
        if word:
            yield word.removesuffix("?").rstrip(), not word.endswith("?")


@cache
def get_words(kind: Kind) -> frozenset[str]:
    """Return the words of a kind in all languages, as `normalize_word` returns them."""
    return frozenset(
        normalize_word(word)
        for words in LISTS.values()
        for word, _ in iter_words(words.get(kind, ""))
    )


@cache
def get_meanings(kind: CodedKind) -> Mapping[str, tuple[Meaning, ...]]:
    """Return what each word of a kind can mean, as `normalize_word` returns it; mostly one meaning."""
    found: dict[str, dict[str, tuple[list[str], bool]]] = {}
    for tag, words in LISTS.items():
        for code, text in words.get(kind, {}).items():
            for word, attested in iter_words(text):
                codes = found.setdefault(normalize_word(word), {})
                tags, before = codes.setdefault(code, ([], False))
                tags.append(tag)
                codes[code] = (tags, before or attested)
    return {
        word: tuple(Meaning(code, tuple(tags), seen) for code, (tags, seen) in codes.items())
        for word, codes in found.items()
    }


def find_meaning(kind: CodedKind, text: str, lang: str = "und") -> Meaning | None:
    """Return what a whole text means, or None if it is not known or the languages disagree."""
    known = get_meanings(kind).get(normalize_word(text), ())
    if len(known) > 1:
        base = lang.partition("-")[0]
        known = tuple(
            each for each in known if any(tag.partition("-")[0] == base for tag in each.languages)
        )
    return known[0] if len(known) == 1 else None
