"""Number formats of workbooks: how much of a date a cell shows.

A format is a code such as ``[$-411]ggge"年"m"月"d"日";@`` (ECMA-376, part 1, 18.8.30 and 18.8.31).
"""

from __future__ import annotations

import re
from enum import IntEnum
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Collection
    from datetime import date


class Shown(IntEnum):
    """The smallest part of a date that is shown, from the largest one."""

    YEAR = 1
    MONTH = 2
    DAY = 3

    def format_day(self, day: date) -> str:
        """Return a day as it is shown, in ISO 8601: ``1984``, ``1984-05`` or ``1984-05-01``."""
        return day.isoformat()[: _LENGTHS[self]]


_LENGTHS: Final = {Shown.YEAR: 4, Shown.MONTH: 7, Shown.DAY: 10}
_TOKEN: Final = re.compile(
    r"""
    "[^"]*"? | [\\_*].?         # a literal text, a literal sign, a space, a filling
    | \[[^\]]*\]?               # a colour, a language, a condition, an elapsed time
    | general | am/pm | a/p
    | b[12]                     # a calendar
    | ([a-z])\1*
    | .
    """,
    re.VERBOSE | re.DOTALL,
)
_CONDITION: Final = re.compile(r"\[[<>=]")
_DIGITS: Final = frozenset("0#?")
"""The places of digits: a format that has them is of numbers, whatever letters stand beside them."""
_NO_PARTS: Final = frozenset({"b1", "b2"})
"""Signs for calendars."""
_ELAPSED: Final = re.compile(r"\[([hms])\1*\]")
_YEARS: Final = frozenset("yebr")
"""The letters for years: of Christ, of an era, of Buddha, and of an era again."""
_JAPANESE, _KOREAN, _CHINESE, _TAIWANESE = "128", "129", "134", "136"
"""The character sets by which a workbook's fonts tell its language."""
_EAST_ASIAN: Final = frozenset({_JAPANESE, _KOREAN, _CHINESE, _TAIWANESE})
_MONTHS: Final = {
    17: frozenset({""}),
    27: frozenset({_CHINESE}),
    34: frozenset({_JAPANESE}),
    36: frozenset({_CHINESE}),
    50: frozenset({_CHINESE}),
    52: frozenset({_JAPANESE, _CHINESE}),
    55: frozenset({_JAPANESE}),
    57: frozenset({_CHINESE}),
}
"""The built-in formats that show year and month, with their languages; empty for all languages."""


def find_shown(code: str) -> Shown | None:
    """Return how much of a date a format shows, or None if it shows none.

    Of several formats with conditions, that which shows the least is told.
    """
    first, *others = _split_sections(code.lower())
    sections = [first, *others] if any(map(_CONDITION.match, first)) else [first]
    return min(filter(None, map(_find_smallest, sections)), default=None)


def find_built_in(number: int, character_sets: Collection[str]) -> Shown | None:
    """Return `Shown.MONTH` if a format that has no code shows year and month, else None.

    Some mean a month in one language and a day in another. They are months if the character sets of
    the fonts leave the language open.
    """
    languages = _MONTHS.get(number, frozenset())
    told = _EAST_ASIAN & {*character_sets}
    return Shown.MONTH if languages & ({"", *told} if told else {"", *_EAST_ASIAN}) else None


def _split_sections(code: str) -> list[list[str]]:
    """Return the tokens of each section: the first is for positive numbers, or has a condition."""
    sections: list[list[str]] = [[]]
    for found in _TOKEN.finditer(code):
        if found[0] == ";":
            sections.append([])
        else:
            sections[-1].append(found[0])
    return sections


def _find_smallest(tokens: list[str]) -> Shown | None:
    """Return the smallest part of a date in a section, whatever its place in it."""
    if any(each in _DIGITS for each in tokens):
        return None
    parts = [_ELAPSED.sub("h", each) for each in tokens if each not in _NO_PARTS]
    parts = [each for each in parts if each[0] in "dhms" or each[0] in _YEARS]
    found = None
    for before, part, after in zip(["", *parts], parts, [*parts[1:], ""], strict=False):
        if part[0] == "d" and len(part) < 3:  # more letters are a day of the week
            return Shown.DAY
        is_minute = len(part) < 3 and (before[:1] == "h" or after[:1] == "s")
        if part[0] == "m" and not is_minute:
            found = Shown.MONTH
        elif part[0] in _YEARS:
            found = found or Shown.YEAR
    return found
