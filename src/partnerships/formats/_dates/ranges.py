"""Printed ranges of days, split into two complete dates.

One half of a range omits what the other half says: the second in ``9月26日～28日``, the first in
``26–28 September 2002``. Texts are normalized by `partnerships.formats._dates.notations.normalize`.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final

from partnerships.formats._dates.words import get_word_set, strip_before, strip_behind

if TYPE_CHECKING:
    from re import Match

_N: Final = "[0-9]{1,2}"
_WORD: Final = r"[^\W\d_]+"
_ORDINAL: Final = "(?:st|nd|rd|th|er)?"
_NOTE: Final = r"(?: ?\([^()]*\))?"
"""``(日)`` in ``9月26日(日)``."""
_CALENDAR_HEAD: Final = re.compile(rf"(?P<year>.*?[年년]{_NOTE}) ?(?P<month>{_N} ?[月월])?.*")
"""``2002年9月26日``, ``1979年5月``: a left half with the year, in calendar signs."""
_CALENDAR_DAY: Final = re.compile(f"{_N} ?([日号號일])(?![0-9])")
"""``28日``: the beginning of a right half without year and month."""
_CALENDAR_MONTH: Final = re.compile(f"{_N} ?([月월])")
"""``10月`` in ``10月2日``: the beginning of a right half without a year."""
_NUMBERS_HEAD: Final = re.compile(
    rf"(?P<year>.*?(?:[0-9]|元) ?[./-] ?)(?P<month>{_N} ?[./-] ?){_N}(?: ?[.])?{_NOTE}"
)
"""``2002.9.26`` and ``平成14.9.26``: a left half with the year, in numbers."""
_NUMBERS_DAY: Final = re.compile(rf"{_N}(?: ?[.])?{_NOTE}")
"""``28``: a right half without year and month."""
_NUMBERS_MONTH: Final = re.compile(rf"{_N} ?[./-] ?{_N}(?: ?[.])?{_NOTE}")
"""``10.2``: a right half without a year."""
_LONE_DAY: Final = re.compile(f"({_N}){_ORDINAL}[.]?", re.IGNORECASE)
"""``26``, ``26th`` and ``26.``: a left half that is only a day."""
_LEADING_DAY: Final = re.compile(rf"{_N}(?![0-9])((?:.*[^\W\d_]|\W*{_N}(?![0-9])).*)")
"""``28 September 2002``, ``28.9.2002``: a right half that begins with a day, a whole number and not the
first half of a year, and goes on with a month.
"""
_LEADING_WORD: Final = re.compile(rf"{_WORD}[ .]*")
"""``September`` in ``September 26``: the month at the beginning of a left half."""
_NUMBERS_AND_YEAR: Final = re.compile(f"{_N}{_ORDINAL}[ .,]+[0-9]{{4}}", re.IGNORECASE)
"""``28, 2002``: a right half without the month that the left half begins with."""
_FULL_YEAR: Final = re.compile("(?:^|[^0-9])([0-9]{4})(?![0-9])")
"""``2002`` in ``28 September 2002``."""
_MARK: Final = re.compile(f"{_N} ?([./-])")
"""``26.`` in ``26.9.``: the sign between the numbers of a left half."""


def split_range(text: str) -> list[str]:
    """Split a text at its range signs and words: one part without one, two parts with one."""
    return _compile_signs().split(text)


@cache
def _compile_signs() -> re.Pattern[str]:
    """Return the pattern of the signs and words between two dates: ``～`` in ``9月26日～28日``."""
    words = sorted(get_word_set("to").words, key=len, reverse=True)
    spaced = "|".join(map(re.escape, words))
    # No " ?" in front: a pattern that begins with a character is searched many times faster.
    return re.compile(f"[～~–]| - | (?:{spaced}) |から|부터|至")


def complete_range(left: str, right: str) -> tuple[str, str]:
    """Return both halves of a range as complete dates."""
    left, right = left.strip(), right.strip()
    left = strip_before(left, get_word_set("since")) or left
    return _complete_halves(left, strip_behind(right, get_word_set("until_behind")) or right)


def _complete_halves(left: str, right: str) -> tuple[str, str]:
    """Complete each half of a range, without its frame, from the other half."""
    if head := _CALENDAR_HEAD.fullmatch(left):
        return _complete_calendar(left, right, head)
    if head := _NUMBERS_HEAD.fullmatch(left):
        if _NUMBERS_DAY.fullmatch(right):
            return left, head["year"] + head["month"] + right
        if _NUMBERS_MONTH.fullmatch(right):
            return left, head["year"] + right
    if (year := _FULL_YEAR.search(right)) and not _FULL_YEAR.search(left):
        return _complete_from_right(left, right, year[1])
    return left, right


def _complete_calendar(left: str, right: str, head: Match[str]) -> tuple[str, str]:
    year, month = head["year"], head["month"]
    if month and (found := _CALENDAR_DAY.match(right)):
        right = year + month + right
    elif found := _CALENDAR_MONTH.match(right):
        right = year + right
    unit = found[1] if found and left[-1:].isdecimal() else ""
    return left + unit, right


def _complete_from_right(left: str, right: str, year: str) -> tuple[str, str]:
    if lone := _LONE_DAY.fullmatch(left):
        rest = _LEADING_DAY.fullmatch(right)
        return (lone[1] + rest[1] if rest else left), right
    word = _LEADING_WORD.match(left)
    if word and right[:1].isdecimal() and _NUMBERS_AND_YEAR.fullmatch(right):
        right = word[0] + right
    mark = _MARK.search(left)
    between = mark[1] if mark else " "
    return left.removesuffix(between) + between + year, right
