"""The text form of a partial date: EDTF (ISO 8601-2), as far as this library offers it."""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date, datetime
from functools import cache
from typing import Final

from partnerships._validation import shown
from partnerships.errors import InvalidDate

_HOW_TO_WRITE: Final = (
    "write 1979-05-01, 1979-05, 1979, 197X, 19XX, XXXX or [1979..1985], then ~, ? or % if need be"
)


@cache
def _pattern() -> re.Pattern[str]:
    return re.compile(
        r"(?:(\d{4})(?:-XX(?:-XX)?|-(\d\d)(?:-XX|-(\d\d))?)?|(\d{3})X|(\d\d)XX|XXXX)([~?%]?)",
        re.ASCII,
    )


@cache
def _span_pattern() -> re.Pattern[str]:
    # Dots and commas belong to no date, so that a text can be taken apart in one way only.
    return re.compile(r"\[([^.,]*)\.\.([^.,]*)\]([~?%]?)", re.ASCII)


def not_a_date(value: object) -> InvalidDate:
    """Return the error for what is no date at all."""
    if isinstance(value, datetime):
        return InvalidDate(
            f"a datetime has a time and perhaps a zone, so say which day is meant: {value!r}",
            value=value,
        )
    return InvalidDate(f"not a date ({_HOW_TO_WRITE}): {shown(value)}", value=value)


def read_date(text: str) -> tuple[date, date, str]:
    """Return the earliest and the latest day, and the qualifier. Raises `InvalidDate`."""
    if (
        len(text) == 10
        and text[4] == text[7] == "-"
        # Other implementations of Python read more than digits, as "+024-01-01".
        and text.isascii()
        and text.replace("-", "").isdigit()
    ):
        try:
            exact = date.fromisoformat(text)
        except ValueError:
            return _read_any(text)  # which tells what is wrong
        return exact, exact, ""
    return _read_any(text)


def _read_any(text: str) -> tuple[date, date, str]:
    found = _pattern().fullmatch(text)
    if found is None:
        return _read_span(text)
    year_digits, month_digits, day_digits, decade, century, qualifier = found.groups()
    if year_digits is None:
        if decade is not None:
            first, last = int(decade) * 10, int(decade) * 10 + 9
        elif century is not None:
            first, last = int(century) * 100, int(century) * 100 + 99
        else:
            first, last = 1, 9999
        return date(max(first, 1), 1, 1), date(last, 12, 31), qualifier
    year = int(year_digits)
    if year == 0:
        raise InvalidDate(f"year must be 0001 to 9999: {text!r}", value=text)
    if month_digits is None:
        return date(year, 1, 1), date(year, 12, 31), qualifier
    month = int(month_digits)
    if not 1 <= month <= 12:
        what = (
            "seasons are not read"
            if 21 <= month <= 41 and not day_digits
            else "month must be 1 to 12"
        )
        raise InvalidDate(f"{what}: {text!r}", value=text)
    length = monthrange(year, month)[1]
    if day_digits is None:
        return date(year, month, 1), date(year, month, length), qualifier
    day = int(day_digits)
    if not 1 <= day <= length:
        raise InvalidDate(
            f"day must be 1 to {length} in {year:04}-{month:02}: {text!r}", value=text
        )
    exact = date(year, month, day)
    return exact, exact, qualifier


def _read_span(text: str) -> tuple[date, date, str]:
    """Return what one of a span of days is, as ``[1979-04-01..1980-03-31]`` or ``[..1990]``."""
    if not text.startswith(("[", "{")):
        raise not_a_date(text)
    found = _span_pattern().fullmatch(text)
    if found is None or not (found[1] or found[2]):
        message = (
            "of the sets of dates only one of a span of days is read"
            f" (write [1979-04-01..1980-03-31], [..1990] or [1985..]): {shown(text)}"
        )
        raise InvalidDate(message, value=text)
    first, last = (_read_end(each, text) for each in (found[1], found[2]))
    earliest = date.min if first is None else first[0]
    latest = date.max if last is None else last[1]
    if latest < earliest:
        raise InvalidDate(f"the end is before the start: {shown(text)}", value=text)
    return earliest, earliest if latest == earliest else latest, found[3]


def _read_end(end: str, text: str) -> tuple[date, date] | None:
    """Return the first and the last day of an end of a span; None if it is open."""
    if not end:
        return None
    try:
        earliest, latest, qualifier = read_date(end)
    except InvalidDate as error:
        message = f"{error.message.rpartition(': ')[0]}: {shown(end)} in {shown(text)}"
        raise InvalidDate(message, value=text) from None
    if qualifier:
        message = f"~, ? and % stand behind the bracket of a span: {shown(text)}"
        raise InvalidDate(message, value=text)
    return earliest, latest
