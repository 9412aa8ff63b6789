"""The keys by which names of municipalities are found to be the same or alike, and names close to a text."""

from __future__ import annotations

from functools import cache, lru_cache
from typing import TYPE_CHECKING, Final
from unicodedata import normalize

from partnerships._folding.letters import SMALL_KE, fold_text, read_tables
from partnerships._languages.lexicon import get_words, normalize_word
from partnerships._validation import remove_invisible

if TYPE_CHECKING:
    from collections.abc import Iterable

_CITY_SUFFIXES: Final = (
    *("특별자치시", "特別自治市", "직할시", "특별시", "광역시"),
    *("直轄市", "特別市", "広域市", "市", "시"),
)
"""Words for a city behind its name, the longest first. A name without one means the city."""

MAX_SUGGESTIONS: Final = 3
"""The most names that are suggested for one that is not known."""


@lru_cache(maxsize=100_000)
def find_name_keys(text: str) -> tuple[str, ...]:
    """Return the keys of a name, two of which are equal if two names are the same.

    Case, width, spaces and variants of Chinese letters do not count. A name with and one without a word for
    a city share a key; two names with different words do not.

    >>> find_name_keys("Dalian"), find_name_keys("長崎市")
    (('=dalian', '+dalian'), ('=長崎市', '-長崎'))
    >>> find_name_keys("大连") == find_name_keys("大連")
    True
    """
    whole = " ".join(text.casefold().split())
    if text.isascii():
        return f"={whole}", f"+{whole}"
    whole = _fold_scripts(" ".join(normalize("NFKC", remove_invisible(whole)).casefold().split()))
    suffixes = _list_city_suffixes()
    if whole.endswith(suffixes):
        bare = whole.removesuffix(next(each for each in suffixes if whole.endswith(each)))
        if bare:
            return f"={whole}", f"-{bare}"
    return f"={whole}", f"+{whole}"


def _fold_scripts(text: str) -> str:
    """Return a text with one for all variants of its Chinese letters and kana."""
    return SMALL_KE.sub("ケ", text.translate(read_tables().folded))


@cache
def _list_city_suffixes() -> tuple[str, ...]:
    return tuple(map(_fold_scripts, _CITY_SUFFIXES))


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
    return SMALL_KE.sub("ケ", fold_text(" ".join(words[first:last]) or text))


def suggest_names(text: str, names: Iterable[str]) -> list[str]:
    """Return the names that are written much as a text, or contain it, the closest first.

    >>> suggest_names("Kitakushu", ["Kitakyushu", "Kokura", "Tacoma"])
    ['Kitakyushu']
    """
    from difflib import get_close_matches  # noqa: PLC0415  # only errors need it

    known: dict[str, str] = {}
    for name in names:
        known.setdefault(fold_text(name), name)
    folded = fold_text(text)
    close = get_close_matches(folded, known, MAX_SUGGESTIONS, 0.75)
    longer = (each for each in known if len(folded) > 1 and folded in each)
    return [known[each] for each in dict.fromkeys((*close, *longer))][:MAX_SUGGESTIONS]
