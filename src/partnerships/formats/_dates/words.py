"""Words around printed dates, from the lexicon: what stands in front of a date or behind it.

Texts are folded: see `fold_text`.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final, NamedTuple
from unicodedata import normalize

from partnerships._languages.lexicon import (
    LISTS,
    get_meanings,
    get_words,
    iter_words,
    normalize_word,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from partnerships._languages.lexicon import Kind

_STRAY_ACCENT: Final = re.compile("[0-9][\u0300-\u036f]")
_UNSPACED: Final = re.compile("[\u0e00-\u0eff\u1000-\u109f\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]")
"""A letter of a script that can be written without spaces around its words."""
_LETTER: Final = re.compile(r"[^\W\d_]")
_MARKS: Final = " .:,"
"""What can stand between a word and a date."""


def fold_text(text: str) -> str | None:
    """Return a text in lower case without accents, as words are looked up, or None if a character that
    is no digit would become one.
    """
    if text.isascii():
        return text.casefold()
    for letter in text:
        if (
            not (letter.isascii() or letter.isdecimal())
            and any(map(str.isdecimal, normalize("NFKC", letter)))
        ) or _STRAY_ACCENT.search(text):
            return None
    return "～".join(map(normalize_word, text.split("～")))


def iter_spellings(word: str) -> Iterable[str]:
    """Yield a word, and without the dot at its end."""
    yield word
    if word.endswith(".") and len(word) > 2:
        yield word[:-1]


@cache
def get_numbers(kind: str) -> Mapping[str, Mapping[int, frozenset[str]]]:
    """Return the numbers that each name of ``months`` or ``weekdays`` can have, with their languages."""
    found: dict[str, dict[int, set[str]]] = {}
    for tag, words in LISTS.items():
        lines = words.get("months", ()) if kind == "months" else words.get("weekdays", ())
        for number, line in enumerate(lines, kind == "months"):
            for word, _ in iter_words(line):
                for name in iter_spellings(normalize_word(word)):
                    found.setdefault(name, {}).setdefault(number, set()).add(tag)
    return {
        name: {number: frozenset(tags) for number, tags in numbers.items()}
        for name, numbers in found.items()
    }


def find_numbers(kind: str, name: str, lang: str) -> frozenset[int]:
    """Return the numbers that a name can have: those in the language of the list, or in any."""
    numbers = get_numbers(kind).get(name.removesuffix("."), {})
    base = lang.partition("-")[0]
    spoken = frozenset(
        number
        for number, tags in numbers.items()
        if any(tag.partition("-")[0] == base for tag in tags)
    )
    return spoken or frozenset(numbers)


class WordSet(NamedTuple):
    """The words of some kinds, with their lengths, the longest first, and their first and last characters."""

    words: frozenset[str]
    lengths: tuple[int, ...]
    firsts: frozenset[str]
    lasts: frozenset[str]


_BEFORE: Final[frozenset[str]] = frozenset(
    {"since", "until", "before", "after", "between", "about", "part_of_year", "dated"}
)
_OWN_TELLING: Final = frozenset(
    {"until", "until_behind", "ongoing", "unknown", "former", "to", "joints"}
)
"""Kinds of words that tell more than that a date is one."""
_BEHIND: Final[frozenset[str]] = frozenset(f"{kind}_behind" for kind in _BEFORE) | {"by_behind"}


@cache
def get_word_set(*kinds: Kind, lang: str = "und") -> WordSet:
    """Return all words of some kinds, without those that mean something else in the language of the
    list.
    """
    return make_word_set(
        spelling
        for kind in kinds
        for word in get_words(kind)
        if _means(word, kind, lang.partition("-")[0])
        for spelling in iter_spellings(word)
        if (_LETTER.search(spelling) or spelling in {"±", "&"}) and not _tells_act(word, kind)
    )


def _tells_act(word: str, kind: Kind) -> bool:
    """Whether a word beside a date tells an act after the conclusion, as ``renewed on`` does."""
    if kind in _OWN_TELLING:
        return False
    return any(part in _get_acts() for part in {word, *word.split(" ")})


@cache
def _get_acts() -> frozenset[str]:
    """Return the words for acts and states after the conclusion."""
    return frozenset(
        word
        for word, meanings in get_meanings("states").items()
        if {each.code for each in meanings}.isdisjoint({"in_force", "concluded"})
    )


def _means(word: str, kind: Kind, lang: str) -> bool:
    """Whether a word is of a kind: in the language of the list, if it is one of its words. Without a
    language, what can be a last day is one, so that it is not taken for the first.
    """
    group = _BEFORE if kind in _BEFORE else _BEHIND if kind in _BEHIND else frozenset[str]()
    own = _get_kinds(lang).get(word, frozenset()) & group
    if own:
        return kind in own
    if word.startswith("民"):  # years of the Republic of China
        return False
    return not (
        (kind == "since" and word in get_words("until"))
        or (kind == "until" and word == "den")  # German and Swedish; in Vietnamese đến
    )


@cache
def _get_kinds(lang: str) -> Mapping[str, frozenset[str]]:
    """Return the kinds of each word of a language that stands beside dates."""
    found: dict[str, set[str]] = {}
    for tag, words in LISTS.items():
        if tag.partition("-")[0] == lang:
            for kind, text in words.items():
                if kind in _BEFORE | _BEHIND and isinstance(text, str):
                    for word, _ in iter_words(text):
                        found.setdefault(normalize_word(word), set()).add(kind)
    return {word: frozenset(kinds) for word, kinds in found.items()}


def make_word_set(words: Iterable[str]) -> WordSet:
    """Return folded words as a set of words."""
    known = frozenset(words)
    lengths = sorted({len(word) for word in known}, reverse=True)
    firsts, lasts = (frozenset(word[place] for word in known if word) for place in (0, -1))
    return WordSet(known, tuple(lengths), firsts, lasts)


def is_spaced(word: str) -> bool:
    """Whether a word is of a script that writes spaces around its words."""
    return not _UNSPACED.search(word)


def strip_before(text: str, known: WordSet) -> str | None:
    """Return a text without the longest word in front of it, or None if there is none."""
    for length in known.lengths if text[:1] in known.firsts else ():
        word, rest = text[:length], text[length:]
        if word in known.words and rest and _ends_word(word, rest[0]):
            rest = rest.lstrip("-" if rest[1:2].isdecimal() else "").lstrip(_MARKS)
            return rest or None
    return None


def strip_behind(text: str, known: WordSet) -> str | None:
    """Return a text without the longest word behind it, or None if there is none."""
    for length in known.lengths if text[-1:] in known.lasts else ():
        word, rest = text[-length:], text[:-length]
        if word in known.words and rest and _begins_word(word, rest[-1]):
            return rest.rstrip(_MARKS.replace(".", "")) or None
    return None


def _ends_word(word: str, after: str) -> bool:
    """Whether a word is a whole one before this character."""
    if not word[-1].isalpha() or _UNSPACED.match(word[-1]):
        return True
    if after.isdecimal():  # c1979, but a letter alone is more often that of an era
        return len(word) > 1 or word == "c"
    return after in " .:,(-"


def _begins_word(word: str, before: str) -> bool:
    """Whether a word is a whole one behind this character."""
    return not (word[0].isalpha() and before.isalpha()) or bool(_UNSPACED.match(word[0]))


@cache
def compile_joints() -> re.Pattern[str]:
    """Return the pattern of the words between two dates: and, und, と."""
    words = sorted(get_word_set("joints").words, key=len, reverse=True)
    unspaced = "|".join(re.escape(word) for word in words if _UNSPACED.match(word))
    return re.compile(
        f" (?:{'|'.join(map(re.escape, words))}) |(?<=[0-9年月日년월일]) ?(?:{unspaced}) ?"
    )
