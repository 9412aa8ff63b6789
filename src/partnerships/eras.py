"""Read and write dates in Japanese eras, from Meiji 6 (1873) to Reiwa.

Japan adopted the Gregorian calendar on 1873-01-01. Earlier dates are in a lunisolar calendar and are
refused. Digits are ASCII; `partnerships.formats.municipal_dates` also reads full-width digits and
ligatures such as ㍼.
"""

from __future__ import annotations

import re
from datetime import date
from reprlib import repr as shortened
from typing import TYPE_CHECKING, Final, final

from attrs import frozen

from partnerships._validation import truncated_repr
from partnerships.dates import PartialDate, Precision, as_partial, between_days
from partnerships.errors import InvalidDate

if TYPE_CHECKING:
    from partnerships.dates import Day

__all__ = ["ERAS", "Era", "japanese", "parse_japanese"]


@final
@frozen(order=False)
class Era:
    """A Japanese era, and the days that can be written in it."""

    name: str
    """The name: ``昭和``."""
    letter: str
    """The abbreviation: ``S``."""
    romaji: str
    """The name in Latin letters: ``Showa``."""
    year_one: int
    """The Gregorian year of the era's first year (元年)."""
    first: date
    """The first day; of Meiji, the first day of the Gregorian calendar, 1873-01-01."""
    last: date
    """The last day, included; of the present era, `datetime.date.max`."""


ERAS: Final = (
    Era("明治", "M", "Meiji", 1868, date(1873, 1, 1), date(1912, 7, 30)),
    Era("大正", "T", "Taisho", 1912, date(1912, 7, 30), date(1926, 12, 25)),
    Era("昭和", "S", "Showa", 1926, date(1926, 12, 25), date(1989, 1, 7)),
    Era("平成", "H", "Heisei", 1989, date(1989, 1, 8), date(2019, 4, 30)),
    Era("令和", "R", "Reiwa", 2019, date(2019, 5, 1), date.max),
)
"""The eras in order. 1912-07-30 and 1926-12-25 belong to two eras each: documents of those days use
both.
"""

_BY_NAME: Final = {name: era for era in ERAS for name in (era.name, era.letter)}
_SPACE: Final = "[ \u3000]?"
_NAMED: Final = re.compile(
    r"(?P<era>明治|大正|昭和|平成|令和)_(?P<year>元|\d{1,4})_年"
    r"(?:_(?P<month>\d{1,2})_月(?:_(?P<day>\d{1,2})_日)?)?".replace("_", _SPACE),
    re.ASCII,
)
_LETTERED: Final = re.compile(
    r"(?P<era>[MTSHRmtshr])_(?P<year>元|\d{1,4})"
    r"(?:(?P<mark>[./-])_(?P<month>\d{1,2})(?:(?P=mark)_(?P<day>\d{1,2}))?)?".replace("_", _SPACE),
    re.ASCII,
)
_BETWEEN_ERAS: Final = re.compile(r"[／・/](?=[^0-9 \u3000])")


def parse_japanese(text: str) -> PartialDate:
    """Return the date of a text such as ``昭和54年5月1日``, ``S54.5.1``, ``S54/5/1`` or ``S54-5-1``, or
    of a month or a year alone.

    In a year or month in which the era changes, the date is a span: the part that belongs to the era.
    Two eras joined by ``／``, ``・`` or ``/`` are the whole year or month. One space is allowed before
    each number and before each 年, 月 and 日. Raises `InvalidDate`, also for a day that the era does
    not have.

    >>> parse_japanese("昭和54年5月1日"), parse_japanese("R元.5")
    (PartialDate('1979-05-01'), PartialDate('2019-05'))
    >>> parse_japanese("平成元年"), parse_japanese("昭和64年／平成元年")
    (PartialDate('[1989-01-08..1989-12-31]'), PartialDate('1989'))
    """
    if not isinstance(text, str):
        raise _make_era_error(text)
    match [_parse_part(part, text) for part in _BETWEEN_ERAS.split(text, maxsplit=1)]:
        case [(era, known)]:
            return _clip_to_era(known, era)
        case [(era, known), (other, same)] if era != other and known == same:
            return known
        case _:
            message = f"not the same year, month or day in two eras: {truncated_repr(text)}"
            raise InvalidDate(message, value=text)


def japanese(day: Day) -> str:
    """Return a day, a month or a year from 1873 on as a text that `parse_japanese` reads back.

    A year or month in which the era changes is written in both eras, and the part of it that belongs
    to one era in that era. A day that belongs to two eras is written in the later one. Raises
    `InvalidDate`, also for a date that is approximate or uncertain, less precise than a year, or
    another span of days.

    >>> japanese("1979-05"), japanese("1989"), japanese("1989-01-08")
    ('昭和54年5月', '昭和64年／平成元年', '平成元年1月8日')
    >>> japanese("[1989-01-08..1989-12-31]")
    '平成元年'
    """
    known = as_partial(day)
    if known.qualifier or known.year is None:
        message = f"only a plain day, month or year can be written in an era: '{known}'"
        raise InvalidDate(message, value=day)
    if known.earliest < ERAS[0].first:
        message = f"Japan used another calendar before {ERAS[0].first}: '{known}'"
        raise InvalidDate(message, value=day)
    eras = [era for era in ERAS if _overlaps_era(era, known)]
    if known.precision is Precision.BETWEEN:
        return _format_part(known, eras)
    return "／".join(_format_in_era(known, era) for era in (eras[-1:] if known.exact else eras))


def _parse_part(part: str, text: str) -> tuple[Era, PartialDate]:
    found = _NAMED.fullmatch(part) or _LETTERED.fullmatch(part)
    if found is None:
        raise _make_era_error(text)
    era = _BY_NAME[found["era"].upper()]
    year = era.year_one - 1 + (1 if found["year"] == "元" else int(found["year"]))
    if era.first.year <= year <= era.last.year:
        smaller = (f"-{int(found[name]):02}" for name in ("month", "day") if found[name])
        digits = f"{year}{''.join(smaller)}"
        try:
            known = PartialDate(digits)
        except InvalidDate:
            raise InvalidDate(
                f"the calendar has no {digits}: {truncated_repr(text)}", value=text
            ) from None
        if _overlaps_era(era, known):
            return era, known
    lunisolar = " (its earlier days are in another calendar)" if era is ERAS[0] else ""
    message = (
        f"{era.name} has the days {era.first} to {era.last}{lunisolar}: {truncated_repr(text)}"
    )
    raise InvalidDate(message, value=text)


def _make_era_error(text: object) -> InvalidDate:
    how = "write 昭和54年5月1日, 昭和54年5月, 昭和54年 or S54.5.1, with ASCII digits"
    return InvalidDate(f"not a date in a Japanese era ({how}): {shortened(text)}", value=text)


def _overlaps_era(era: Era, known: PartialDate) -> bool:
    return era.first <= known.latest and known.earliest <= era.last


def _clip_to_era(known: PartialDate, era: Era) -> PartialDate:
    """Return the part of a date that lies in an era."""
    return between_days(max(era.first, known.earliest), min(known.latest, era.last))


def _format_part(known: PartialDate, eras: list[Era]) -> str:
    """Write a span that is an era's part of a year or month. Raises `InvalidDate` for any other."""
    month = known.earliest.isoformat()[:7]
    for whole in (PartialDate(month[:4]), PartialDate(month)):
        for era in eras:
            if _clip_to_era(whole, era) == known:
                return _format_in_era(whole, era)
    message = f"not the part of a year or month that lies in one era: '{known}'"
    raise InvalidDate(message, value=str(known))


def _format_in_era(known: PartialDate, era: Era) -> str:
    number = known.earliest.year - era.year_one + 1
    month = f"{known.month}月" if known.month else ""
    day = f"{known.day}日" if known.day else ""
    return f"{era.name}{'元' if number == 1 else number}年{month}{day}"
