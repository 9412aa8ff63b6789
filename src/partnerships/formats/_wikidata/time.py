"""Wikidata's times and their precisions as partial dates."""

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
    """Whether a text has the form of Wikidata's times, such as ``+1953-00-00T00:00:00Z``. Without sign
    and zone it is a day at midnight, as spreadsheets write it.
    """
    return text.startswith("+") or ("T00:00:00" in text[:32] and text.endswith(("Z", "+00:00")))


def read_time(
    time: str, precision: int | str | None = None, calendar: str | None = None
) -> PartialDate:
    """Return a time of Wikidata as a partial date.

    The precision is 11 for a day, 10 for a month, 9 for a year, 8 for a decade and 7 for a century. In
    Wikidata +1901 to +2000 are the twentieth century, which is read as 19XX. Without a precision,
    1 January is read as the year and the first day of any other month as the month, since the query
    service writes years and months this way. The calendar must be the Gregorian one. Raises
    `InvalidDate`.

    >>> read_time("+1953-00-00T00:00:00Z", 9), read_time("1953-01-01T00:00:00Z")
    (PartialDate('1953'), PartialDate('1953'))
    """
    found = _TIME.fullmatch(time) if isinstance(time, str) else None
    if found is None:
        message = f"not a time of the years 1 to 9999 (such as +1953-00-00T00:00:00Z): {truncated_repr(time)}"
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
            message = f"a precision must be 7 (century) to 11 (day): {truncated_repr(precision)}"
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
        what = "a date in the Julian calendar" if julian else "an unknown calendar"
        message = f"{what}, but only the Gregorian one ({_GREGORIAN}) is supported"
        raise InvalidDate(f"{message}: {truncated_repr(calendar)}", value=calendar)
