"""Dates, periods and terms in words. `partnerships.wording` gives `date` to the world."""

from __future__ import annotations

from datetime import date as Date  # noqa: N812  # what this room gives is called date
from typing import TYPE_CHECKING, assert_never

from partnerships._languages.lookup import by_ending, words
from partnerships.dates import Bound, PartialDate, Period, Precision, as_partial, between_days
from partnerships.errors import InvalidDate

if TYPE_CHECKING:
    from partnerships._languages.schema import Words
    from partnerships.dates import Day, Term


def date(when: Day | Period, lang: str = "en", *, era: bool = False) -> str:
    """Return a date or a period as a language writes it: ``1 May 1979``, ``1979年5月1日``.

    A century is told by its number, as commonly counted: of ``19XX`` the 20th. With ``era``, a day,
    month or year is written in the eras of Japan, where the language has them and they have the
    date (see `partnerships.eras`); others stay as they are. One of a span of days is told by its
    ends, in years or months where these are whole.

    >>> date("197X~"), date(Period("1979-05/.."))
    ('about 1970s', 'from May 1979 on')
    >>> date("[1979-04..1980-03]"), date("[..1990]")
    ('between April 1979 and March 1980', '1990 or earlier')
    >>> date("1979-05-01", "ja", era=True)
    '昭和54年5月1日'
    """
    table = words(lang)
    if not isinstance(when, Period):
        return _date(as_partial(when), table, era=era)
    if when.start == when.end and isinstance(when.start, PartialDate):
        return _date(when.start, table, era=era)
    start, end = (
        (each.value, "") if isinstance(each, Bound) else _known_end(each, table, era=era)
        for each in (when.start, when.end)
    )
    return table["dates"]["periods"][f"{start[0]}/{end[0]}"].format(start=start[1], end=end[1])


def term(length: Term, lang: str = "en") -> str:
    """Return how long a term is: ``5 years``, ``5年``."""
    texts = words(lang)["terms"]
    units = (
        (length.years, texts["years"]),
        (length.months, texts["months"]),
        (length.weeks, texts["weeks"]),
        (length.days, texts["days"]),
    )
    return texts["between"].join(
        by_ending(unit, str(count)).format(count=count) for count, unit in units if count
    )


def _known_end(day: PartialDate, table: Words, *, era: bool) -> tuple[str, str]:
    if day.precision is Precision.UNKNOWN:
        return Bound.UNKNOWN.value, ""
    return "date", _date(day, table, era=era)


def _date(day: PartialDate, table: Words, *, era: bool) -> str:
    qualifiers = table["dates"]["qualifiers"]
    mark = "" if day.precision is Precision.UNKNOWN else day.qualifier
    told = _whole(between_days(*day.sort_key), table, era=era)
    if told is None:
        # Of a span it is the ends that are approximate.
        told = _span(day, table, "" if mark == "?" else mark, era=era)
        mark = "" if mark == "~" else mark and "?"
    return qualifiers[mark].format(date=told) if mark else told


def _whole(plain: PartialDate, table: Words, *, era: bool) -> str | None:
    """Tell a date without a mark as one; None for a span of days, if no era has it as one."""
    in_era = _in_era(plain) if era and table["dates"]["japanese_eras"] else None
    return in_era or _western(plain, table)


def _span(day: PartialDate, table: Words, mark: str, *, era: bool) -> str:
    """Tell a span of days by its ends: by years or months if both are whole, else by days."""
    first, last = day.earliest, day.latest
    ends = [
        "" if first == Date.min else first.isoformat(),
        "" if last == Date.max else last.isoformat(),
    ]
    for length in (4, 7):
        wide = [PartialDate(f"{each[:length]}") if each else None for each in ends]
        begins, stops = (each or day for each in wide)
        if begins.earliest == first and stops.latest == last:
            ends = [each[:length] for each in ends]
            break
    texts, known = table["dates"]["spans"], "~" if mark else ""
    start, end = (each and _date(PartialDate(each + known), table, era=era) for each in ends)
    return texts["..".join("date" if each else "" for each in ends)].format(start=start, end=end)


def _in_era(day: PartialDate) -> str | None:
    from partnerships.eras import japanese  # noqa: PLC0415  # only who asks for eras needs them

    try:
        return japanese(day)
    except InvalidDate:
        return None


def _western(day: PartialDate, table: Words) -> str | None:
    texts, first = table["dates"], day.earliest
    month = texts["months"][first.month - 1]
    match day.precision:
        case Precision.DAY:
            return texts["day"].format(year=first.year, month=month, day=first.day)
        case Precision.MONTH:
            return texts["month"].format(year=first.year, month=month)
        case Precision.YEAR:
            return texts["year"].format(year=first.year)
        case Precision.DECADE:
            return texts["decade"].format(decade=first.year // 10 * 10)
        case Precision.CENTURY:
            number = first.year // 100 + 1
            ordinal = by_ending(table["ordinals"], str(number)).format(number=number)
            return texts["century"].format(number=number, ordinal=ordinal)
        case Precision.UNKNOWN | Precision.BETWEEN:
            return texts["unknown"] if day.precision is Precision.UNKNOWN else None
        case _:
            assert_never(day.precision)
