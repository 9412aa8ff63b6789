"""Wikidata's times with their precisions as partial dates."""

from __future__ import annotations

import re
from typing import Final

from partnerships._validation import truncated_repr
from partnerships.dates import PartialDate
from partnerships.errors import InvalidDate

_TIME: Final = re.compile(
    r"\+?0{0,7}(\d{4})-(\d\d)-(\d\d)(?:T00:00:00(?:\.0+)?(?:Z|\+00:00)?)?", re.ASCII
)
_CALENDAR: Final = re.compile(r"(?:https?://www\.wikidata\.org/entity/)?(Q\d{1,10})", re.ASCII)
_GREGORIAN: Final = "Q1985727"
_JULIAN: Final = "Q1985786"


def looks_like_time(text: str) -> bool:
    """Whether a text is written as Wikidata writes times, as ``+1953-00-00T00:00:00Z``; without the
    sign and the zone it is a day at midnight, as spreadsheets write one.
    """
    return text.startswith("+") or ("T00:00:00" in text[:32] and text.endswith(("Z", "+00:00")))


def read_time(
    time: str, precision: int | str | None = None, calendar: str | None = None
) -> PartialDate:
    """Return the date that a time says: 11 is the precision of a day, 10 of a month, 9 of a year, 8
    of a decade, 7 of a century.

    A century is counted as Wikidata does: +1901 to +2000 are the twentieth, which is written 19XX.
    Without a precision, 1 January and the first of a month are no more than the year and the month,
    since the query service writes them so. The calendar must be the Gregorian one. Raises
    `InvalidDate`.

    >>> read_time("+1953-00-00T00:00:00Z", 9), read_time("1953-01-01T00:00:00Z")
    (PartialDate('1953'), PartialDate('1953'))
    """
    found = _TIME.fullmatch(time) if isinstance(time, str) else None
    if found is None:
        message = (
            f"not a time of the years 1 to 9999 (as +1953-00-00T00:00:00Z): {truncated_repr(time)}"
        )
        raise InvalidDate(message, value=time)
    _check_calendar(calendar)
    year, month, day = found.groups()
    number = _parse_precision(precision)
    if number is None:
        number = (
            9
            if month in {"00", "01"} and day in {"00", "01"}
            else 10
            if day in {"00", "01"}
            else 11
        )
    match number:
        case 11:
            return PartialDate(f"{year}-{month}-{day}")
        case 10:
            return PartialDate(f"{year}-{month}")
        case 9:
            return PartialDate(year)
        case 8:
            return PartialDate(f"{year[:3]}X")
        case 7 if int(year) > 0:
            return PartialDate(f"{(int(year) - 1) // 100:02}XX")
        case _:
            message = f"a precision is 7 (century) to 11 (day): {truncated_repr(precision)}"
            raise InvalidDate(message, value=precision)


def _parse_precision(precision: int | str | None) -> int | None:
    if precision is None or precision == "":
        return None
    return next((known for known in range(7, 12) if precision in {known, str(known)}), 0)


def _check_calendar(calendar: str | None) -> None:
    if calendar is None:
        return
    found = _CALENDAR.fullmatch(calendar) if isinstance(calendar, str) else None
    if found is None or found[1] != _GREGORIAN:
        julian = found is not None and found[1] == _JULIAN
        told = "a date in the Julian calendar" if julian else "an unknown calendar"
        message = (
            f"{told}, where the Gregorian one ({_GREGORIAN}) is read: {truncated_repr(calendar)}"
        )
        raise InvalidDate(message, value=calendar)
