"""Tell the notes about what partners do, such as a school exchange that ended, from those about the
partnership itself.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final

from partnerships._languages.lexicon import get_meanings, get_words, normalize_word
from partnerships.formats._table.states import ENDS, find_state_words, split_clauses

if TYPE_CHECKING:
    from collections.abc import Iterable

_SENTENCES: Final = re.compile(r"(?<=[^\W_]{3})[.!?] |[。！？\n]")
"""The end of a sentence, and no point behind a number of a day or an abbreviation."""
_UNSPACED: Final = re.compile("[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]")
_ENDING: Final = r"\w{0,3}"
"""What can follow the stem of a word of some length: an ending."""
_MIN_STEM: Final = 5


def find_activity(text: str, lang: str) -> str:
    """Return the activity that has ended or rests by a note, if it is one and not the partnership, or "".

    Each clause with a word for an end must name an activity, and neither the partnership nor a relation.

    >>> find_activity("Schüleraustausch 2010 eingestellt", "de")
    'schuleraustausch'
    >>> find_activity("Partnerschaft nach dem Schüleraustausch 2010 eingestellt", "de")
    ''
    """
    found = ""
    for sentence in _SENTENCES.split(normalize_word(text)):
        for clause, _ in split_clauses(sentence):
            words = find_state_words(clause, lang)
            if not any(each.code in {*ENDS, ""} for each in words):
                continue
            activities = _compile_activities().findall(clause)
            rest = _compile_activities().sub(" ", clause)
            if not activities or _compile_others().search(rest):
                return ""
            found = found or activities[0]
    return found


def find_mentioned(text: str, lang: str) -> str:
    """Return an activity that a text mentions without a word for an end, or "".

    >>> find_mentioned("student exchange every year", "en"), find_mentioned("visit cancelled", "en")
    ('student exchange', '')
    """
    found = _compile_activities().search(normalize_word(text))
    return found[0] if found is not None and not find_ends(text, lang) else ""


def find_ends(text: str, lang: str) -> tuple[str, ...]:
    """Return the words in a note for a partnership that is no more, or rests.

    A word for a former one is one only beside the partnership: ``former sister city``, and not in
    ``the former mayor``.

    >>> find_ends("former sister city of Kokura", "en"), find_ends("visit of the former mayor", "en")
    (('former',), ())
    """
    plain = normalize_word(text)
    found: dict[str, None] = {}
    for each in find_state_words(plain, lang):
        if each.code in ENDS - {"former"} or each.code == "":
            found[each.word] = None
        elif each.code == "former":
            near = _NEAR.match(plain, each.first + len(each.word))
            if near is None or _compile_others().search(each.word + near[0]):
                found[each.word] = None
    return tuple(found)


_NEAR: Final = re.compile(r"\W*\w+(?:[^\w.,;:()]+\w+){0,1}")
"""The next words."""


@cache
def _compile_activities() -> re.Pattern[str]:
    return _compile_words(get_words("activities"), ending=_ENDING)


@cache
def _compile_others() -> re.Pattern[str]:
    """Return a pattern for words that make an end one of the partnership: what it is, or an end after
    the activity.
    """
    types = (word for word in get_meanings("types") if len(word) > 1)
    return _compile_words({*types, *get_words("relations"), *get_words("after"), "後", "后", "후"})


def _compile_words(words: Iterable[str], *, ending: str = "") -> re.Pattern[str]:
    parts = []
    for word in sorted(words, key=len, reverse=True):
        plain = re.escape(word)
        if not _UNSPACED.search(word):
            end = ending if len(word) >= _MIN_STEM else ""
            plain = rf"\b{plain}{end}\b"
        parts.append(plain)
    return re.compile("|".join(parts))
