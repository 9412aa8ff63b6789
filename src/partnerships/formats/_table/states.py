"""Find the words for a state of a partnership in texts of lists, such as ``Suspended since March 2022``.

Texts are folded: see `partnerships.formats._dates.words.fold_text`.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import TYPE_CHECKING, Final, NamedTuple

from partnerships._languages.lexicon import find_meaning, get_meanings
from partnerships.formats._dates.words import (
    get_word_set,
    is_spaced,
    make_word_set,
    strip_before,
    strip_behind,
)
from partnerships.formats._table.fillers import names_partnership

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from partnerships.formats._dates.words import WordSet

ENDS: Final = frozenset({"suspended", "dormant", "expired", "terminated", "former"})
"""The codes of the states in which a partnership is no more, or rests."""
_NEAR: Final = 3
"""The number of words between a word for a former one and the word for a partnership."""


class StateWord(NamedTuple):
    """A word for a state in a text, and where it stands."""

    code: str
    """A code of the lexicon, ``former``, or an empty text if the languages disagree."""
    word: str
    first: int
    attested: bool


@cache
def _get_codes() -> Mapping[str, bool]:
    """Return the words for states, and whether each is written between spaces."""
    former = {word.removesuffix("-") for word in get_word_set("former").words}
    words = {*get_meanings("states"), *former}
    return {word: is_spaced(word) for word in words if is_spaced(word) or len(word) > 1}


@cache
def _get_lengths() -> Mapping[str, tuple[int, ...]]:
    """Return the lengths of the words for states by their first letter, the longest first."""
    found: dict[str, set[int]] = {}
    for word in _get_codes():
        found.setdefault(word[0], set()).add(len(word))
    return {letter: tuple(sorted(lengths, reverse=True)) for letter, lengths in found.items()}


@lru_cache(maxsize=4096)
def find_state_words(text: str, lang: str) -> tuple[StateWord, ...]:
    """Return the words for a state in a folded text: whole ones, where words are written between
    spaces.
    """
    return tuple(_iter_state_words(text, lang))


def _iter_state_words(text: str, lang: str) -> Iterator[StateWord]:
    codes, lengths, place = _get_codes(), _get_lengths(), 0
    while place < len(text):
        word = _find_word(text, place, codes, lengths)
        if word and not (word != text and _is_article(word, lang)):
            yield _make_state_word(word, place, lang)
        place += len(word) or 1


def _find_word(
    text: str, place: int, codes: Mapping[str, bool], lengths: Mapping[str, tuple[int, ...]]
) -> str:
    """Return the longest word for a state at a place, or an empty text."""
    inside = place > 0 and text[place - 1].isalpha()
    for length in lengths.get(text[place], ()):
        word = text[place : place + length]
        spaced = codes.get(word)
        if spaced is None or len(word) < length:
            continue
        after = text[place + length : place + length + 1]
        if not spaced or not (
            (inside and word[0].isalpha()) or (word[-1].isalpha() and after.isalpha())
        ):
            return word
    return ""


def _make_state_word(word: str, place: int, lang: str) -> StateWord:
    known = find_meaning("states", word, lang)
    if known is not None:
        return StateWord(known.code, word, place, known.attested)
    return StateWord("" if word in get_meanings("states") else "former", word, place, attested=True)


@lru_cache(maxsize=4096)
def find_end_words(text: str, lang: str) -> tuple[StateWord, ...]:
    """Return the words in a folded text for a partnership that is no more, or rests, also with other
    endings.

    A word for a former one counts where a word for a partnership is near, or alone; a short word of another
    language does not.
    """
    known = find_state_words(text, lang)
    found = [
        each
        for each in known
        if (each.code in ENDS or not each.code)
        and (each.code != "former" or _stands_near_name(text, each))
        and not _is_short_foreign(each.word, lang)
    ]
    places = {place for each in known for place in range(each.first, each.first + len(each.word))}
    stems = _get_stems(lang.partition("-")[0])
    for token in _TOKEN.finditer(text):
        if token.start() not in places:
            code = _find_by_stem(token[0], stems)
            if code:
                found.append(StateWord(code, token[0], token.start(), attested=False))
    return tuple(sorted(found, key=lambda each: each.first))


_TOKEN: Final = re.compile(r"[^\W\d_]{5,}")


def _find_by_stem(word: str, stems: Mapping[str, str]) -> str:
    for length in range(len(word), max(5, len(word) - 4) - 1, -1):
        if code := stems.get(word[:length]):
            return code
    return ""


@cache
def _get_stems(lang: str) -> Mapping[str, str]:
    """Return the words for an end in a language, or in all, without their last letters, and their codes.
    English words have few endings, and all of them are known.
    """
    found: dict[str, str] = {}
    for word, meanings in get_meanings("states").items():
        codes = {
            each.code
            for each in meanings
            for tag in each.languages
            if tag != "en" and lang in {tag, "und"}
        }
        if len(codes) == 1 and codes <= ENDS and len(word) > 5 and word.isalpha():
            for length in range(len(word), max(5, len(word) - 2) - 1, -1):
                found[word[:length]] = min(codes)
    in_force = {
        word
        for word, meanings in get_meanings("states").items()
        if not ENDS.issuperset(each.code for each in meanings)
    }
    return {stem: code for stem, code in found.items() if stem not in in_force}


def _is_article(word: str, lang: str) -> bool:
    """Whether a word is a very short one that in a text of another language is none for a state, as the
    Spanish ``el`` is, which is Hungarian for what goes on.
    """
    return len(word) < 4 and _is_short_foreign(word, "en" if lang == "und" else lang)


def _is_short_foreign(word: str, lang: str) -> bool:
    """Whether a word is a short one of the Latin alphabet, and not of the language of the list."""
    base = lang.partition("-")[0]
    if len(word) > 5 or base == "und" or word[0] > "\u024f":
        return False
    tags = {tag for each in get_meanings("states").get(word, ()) for tag in each.languages}
    return bool(tags) and not tags & {base, "en"}


def _stands_near_name(text: str, word: StateWord) -> bool:
    """Whether a word for a former one is alone, or near a word for a partnership."""
    before, after = text[: word.first], text[word.first + len(word.word) :]
    if not is_spaced(word.word):
        return names_partnership(before[-6:]) or names_partnership(after[:8])
    near = [*before.split()[-_NEAR:], *after.split()[: _NEAR + 1]]
    return not near or names_partnership(" ".join(near))


def find_former(text: str) -> str | None:
    """Return what stands behind a word for a former one at the beginning of a folded text, or None."""
    return strip_before(text, get_word_set("former"))


_BREAKS: Final = re.compile(
    r"(?P<bracket>[()])|[;；、。，|\n]|(?P<comma>,)|(?<![0-9])/|/(?![0-9])| / | [-–] "
    r"|(?<=[年月日년월일])・(?=[^0-9]|[0-9]{4})|(?<=[年月日]) (?=[^\u0000-\u02ff])"
)


class Clause(NamedTuple):
    """A part of a text, and whether it stands in brackets."""

    text: str
    bracketed: bool


def split_clauses(text: str) -> list[Clause]:
    """Split a folded text at commas, brackets and the like."""
    found, start, bracketed = [], 0, False
    for sign in [*_BREAKS.finditer(text), None]:
        if sign and sign["comma"] and _stands_before_year(text, start, sign.start()):
            continue
        clause = text[start : sign.start() if sign else len(text)].strip(" .:")
        if clause:
            found.append(Clause(clause, bracketed))
        if sign:
            start = sign.end()
            if sign["bracket"]:
                bracketed = sign["bracket"] == "("
    return found


def _stands_before_year(text: str, start: int, comma: int) -> bool:
    """Whether a comma stands before the only year of a clause, as in ``May 1, 1979``."""
    behind = text[comma + 1 :].lstrip()
    return bool(_YEAR.match(behind)) and not _YEAR.search(text, start, comma)


_YEAR: Final = re.compile(r"[0-9]{4}(?!\w)")


@cache
def _get_types() -> WordSet:
    return make_word_set(get_meanings("types"))


def strip_type(text: str) -> str | None:
    """Return a folded text without a word for a type at one of its ends, or None if there is none."""
    return strip_before(text, _get_types()) or strip_behind(text, _get_types())


def find_type(text: str, lang: str) -> str:
    """Return the longest word for a type in a folded text, or an empty text."""
    types = get_meanings("types")
    if is_spaced(text):
        return text if " " in text and find_meaning("types", text, lang) else ""
    found = (
        text[first:last]
        for first in range(len(text))
        for last in range(len(text), first, -1)
        if text[first:last] in types
    )
    return max(found, key=len, default="")
