"""Printed ranges of days, split into two complete dates.

One half of a range omits what the other half says: the second in ``9月26日～28日``, the first in
``26–28 September 2002``. Texts are normalized by `partnerships.formats._dates.notations.normalize`.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from re import Match

_N: Final = "[0-9]{1,2}"
_WORD: Final = r"[^\W\d_]+"
_ORDINAL: Final = "(?:st|nd|rd|th|er)?"
_NOTE: Final = r"(?: ?\([^()]*\))?"
"""``(日)`` in ``9月26日(日)``."""
# No " ?" in front: a pattern that begins with a character is searched many times faster.
_BETWEEN: Final = re.compile("[～~–]| - | to | bis | au |から|부터|至")
"""``～`` in ``9月26日～28日``."""
_FRAME: Final = re.compile("(?:from |von |vom |du )?(.*?) ?(?:まで|까지)?", re.IGNORECASE)
"""``from 26 September``, ``28日まで``: the words for a range around a half of it."""
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
    """Split a text at its range signs: one part without a sign, two parts with one."""
    return _BETWEEN.split(text)


def complete_range(left: str, right: str) -> tuple[str, str]:
    """Return both halves of a range as complete dates."""
    return _complete_halves(_remove_frame(left), _remove_frame(right))


def _remove_frame(half: str) -> str:
    found = _FRAME.fullmatch(half.strip())
    return found[1] if found else half


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
