"""Find the day that a list is of in its own words: ``as of 1 September 2024``, 令和6年9月現在."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final

from partnerships._languages.lexicon import get_words
from partnerships.dates import PartialDate
from partnerships.errors import PartnershipsError
from partnerships.formats.municipal_dates import read_date

if TYPE_CHECKING:
    from partnerships._languages.lexicon import Kind
    from partnerships.formats.municipal_dates import DateOrder

_MAX_LENGTH: Final = 300
"""The maximum length of a line that is examined."""
_MAX_DATE_LENGTH: Final = 40
"""The maximum length of the date in it."""
_EDGES: Final = " \t:：,，;；()（）[]［］【】.。、*＊※-–—=#／/|「」"


@cache
def _compile_words(kind: Kind) -> re.Pattern[str]:
    words = sorted(get_words(kind), key=len, reverse=True)
    parts = [
        rf"(?<!\w){re.escape(word)}(?!\w)" if word.isascii() else re.escape(word) for word in words
    ]
    return re.compile("|".join(parts), re.IGNORECASE)


def find_as_of(text: str, order: DateOrder | None, *, minguo: bool) -> PartialDate | None:
    """Return the date that a line gives for the list, or None."""
    if len(text) > _MAX_LENGTH or not any(each.isnumeric() or each == "元" for each in text):
        return None
    for found in _compile_words("as_of").finditer(text):
        rest = text[found.end() :].strip(_EDGES)[:_MAX_DATE_LENGTH]
        for end in range(len(rest), 3, -1):
            if _is_in_number(rest, end):
                continue
            if day := _read_day(rest[:end].strip(_EDGES), order, minguo=minguo):
                return day
    for found in _compile_words("as_of_behind").finditer(text):
        rest = text[: found.start()].strip(_EDGES)[-_MAX_DATE_LENGTH:]
        for start in range(len(rest) - 3):
            if _is_in_number(rest, start):
                continue
            if day := _read_day(rest[start:].strip(_EDGES), order, minguo=minguo):
                return day
    return None


def _is_in_number(text: str, place: int) -> bool:
    """Whether a text would be cut between two digits of a number."""
    return text[max(place - 1, 0) : place].isdigit() and text[place : place + 1].isdigit()


def _read_day(text: str, order: DateOrder | None, *, minguo: bool) -> PartialDate | None:
    try:
        found = read_date(text, order=order, minguo=minguo)
    except PartnershipsError:
        return None
    return found if isinstance(found, PartialDate) else None
