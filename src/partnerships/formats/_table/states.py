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

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from partnerships.formats._dates.words import WordSet

ENDS: Final = frozenset({"suspended", "dormant", "expired", "terminated", "former"})
"""The codes of the states in which a partnership is no more, or rests."""
_FILLERS: Final = """
    is, was, were, are, has been, have been, been, wurde, wurden, wird, ist, sind, est, sont, a ete, ont ete
    fut, officially, formally, currently, now, city, status, relationship, relations, ties, tie, link, links
    cooperation, agreement, contract, contact, contacts, official contacts, exchange, exchanges, kontakte
    offizielle kontakte, beziehungen, beziehung, vertrag, zusammenarbeit, accord, convention, 関係, 交流, 提携
    協定, に, を, が, は, の, し, した, された, され, している, して, 协议, 关系, 交往, 往来, 協議, 關係, 已
    了, 협정, 교류, 관계, 됨, 함, 으로, 로
    """
"""Words beside a state that say nothing of it."""

_NEGATIONS: Final = frozenset({"no", "non", "ne", "nao", "na", "nie", "nem", "не", "ni"})
"""Words that are fillers in one language and deny a state in another."""


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
        if word:
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


def find_former(text: str) -> str | None:
    """Return what stands behind a word for a former one at the beginning of a folded text, or None."""
    return strip_before(text, get_word_set("former"))


_BREAKS: Final = re.compile(
    r"(?P<bracket>[()])|[;；、。，|\n]|,(?! ?[0-9]{4}\b)|(?<=[0-9]{4}),|(?<![0-9])/|/(?![0-9])| / | [-–] "
)


class Clause(NamedTuple):
    """A part of a text, and whether it stands in brackets."""

    text: str
    bracketed: bool


def split_clauses(text: str) -> list[Clause]:
    """Split a folded text at commas, brackets and the like."""
    found, start, bracketed = [], 0, False
    for sign in [*_BREAKS.finditer(text), None]:
        clause = text[start : sign.start() if sign else len(text)].strip(" .:")
        if clause:
            found.append(Clause(clause, bracketed))
        if sign:
            start = sign.end()
            if sign["bracket"]:
                bracketed = sign["bracket"] == "("
    return found


@cache
def get_fillers() -> WordSet:
    """Return the words beside a state or its date that say nothing of it, with those for types."""
    more = {word.strip() for word in re.split(r"[,\n]", _FILLERS)} - {""}
    dated = get_word_set("dated", "dated_behind", "articles").words
    said = {*more, *dated, *get_meanings("types")}
    return make_word_set(said - set(get_meanings("states")) - _NEGATIONS)


def strip_filler(text: str) -> str | None:
    """Return a text without a filler at one of its ends, an empty text if it is one, or None."""
    fillers = get_fillers()
    if text in fillers.words:
        return ""
    return strip_before(text, fillers) or strip_behind(text, fillers)


def is_filler(text: str) -> bool:
    """Whether a text consists of fillers."""
    rest: str | None = text
    while rest:
        rest = strip_filler(rest)
    return rest == ""


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
