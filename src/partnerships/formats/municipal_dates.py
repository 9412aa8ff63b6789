"""Dates as cities print them: `read_date` reads a printed text as a `PartialDate` or a `Period`.

It never guesses: an ambiguous text needs the order of its numbers, and two notations in one text must
agree. An empty text is an error here; `partnerships.formats.table` gives empty cells a meaning.
"""

from __future__ import annotations

from enum import Enum
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from partnerships._validation import as_enum, truncated_repr
from partnerships.errors import InvalidDate
from partnerships.formats._dates import reading
from partnerships.formats._dates.reading import Options

if TYPE_CHECKING:
    from partnerships.dates import PartialDate, Period
    from partnerships.formats._dates.reading import Found

__all__ = ["LONGEST", "DateOrder", "read_date", "says_unknown"]

LONGEST: Final = 100
"""The maximum length of a printed date, in characters. A longer text is refused."""


class DateOrder(Enum):
    """The order of day, month and year in a list's numeric dates."""

    DMY = "dmy"
    """The day first, as in most of the world."""
    MDY = "mdy"
    """The month first, as in the United States."""
    YMD = "ymd"
    """The year first, as in East Asia and in ISO 8601; numbers with the year last are refused."""


def read_date(
    text: str,
    *,
    order: DateOrder | str | None = None,
    minguo: bool = False,
    lang: str | None = None,
) -> PartialDate | Period:
    """Read a printed date or range of days.

    It reads numbers with the year first (``1979-5-1``, ``1983. 8.15``, ``1979/05``, ``19790501``,
    ``1979 05 01``) or last (``1.5.1979``), East Asian dates (``1979年5月1日``, ``2003년 8월 26일``, 二〇〇二年十月),
    Japanese eras (``昭和54年5月1日``, ``昭54.5.1``, ``S54.5.1``, ``㍼54年``), the names of months in all
    languages that lists are read in (``May 1, 1979``, ``31 de maio de 1979``, ``4 lutego 1975 r.``,
    ``1 V 1979``), the library's own text forms, decades (``1970s``), and full-width characters for all
    of them. A date can be in brackets, and can be accompanied by a weekday, a second notation in
    brackets, a footnote mark, the midnight that spreadsheets add, and words that say no more than that
    it is a date (``signed on 1 May 1979``, ``1979年5月1日調印``). ``1979-05-00``, ``1979-XX`` and
    ``00.00.1979`` are the month or the year.

    A date can be marked as approximate (``c. 1979``, ``1979年頃``) or uncertain (``?``). A part of a year
    or month is the whole of it, marked as approximate (``early 1979``, ``1979年末``). ``before 1990``,
    ``1990年以前``, ``between 1977 and 1979`` and a fiscal year, which begins in April (``1979年度``,
    ``FY1979``), are one day of a span, and so are two years, such as ``1985/86``, whose second number
    cannot be a month, and a decade of an era (``昭和50年代``). A range of days is a `Period`; with a
    beginning or an end alone (``since 1979``, ``1979年～``, ``until 2013``), its other end is open; with a
    sign for an unknown date as its end (``1979–?``), that is unknown. Two days or months of one year are
    a range (``27./28. Mai 1995``). A year or month in which an era began or ended means one of its days
    in that era, unless another notation says more (see `partnerships.eras.parse_japanese`). An era that
    has ended is read on, as in papers from before its end: ``平成36年`` is 2024.

    With slashes and hyphens, day and month before the year are ambiguous: if both readings are
    different valid days, `AmbiguousDate` is raised unless ``order`` is given. With dots the day is first
    unless ``order`` says otherwise. After a leading year the month always comes first. ``民國68年5月1日``
    is in the years of the Republic of China, whose first year is 1912; with ``minguo=True``, so is every
    year of one to three digits: ``68.5.1``, ``0680501``. Years of four digits are still Western years. A
    year of an era has one or two digits. In Thai texts, years from 2400 on are Buddhist ones. ``lang`` decides what
    a word means that is another one in another language.

    Raises `InvalidDate` for anything else, for notations or weekdays that disagree, for a Western year
    of two digits, for a time in a zone, for a spreadsheet's error, for a blank, for a sign or word for
    an unknown date (see `says_unknown`), and for a text longer than `LONGEST`. Raises `UnknownTerm` for
    an unknown ``order``.

    >>> read_date("1989年(平成元年)3月21日"), read_date("26–28 September 2002")
    (PartialDate('1989-03-21'), Period('2002-09-26/2002-09-28'))
    >>> read_date("03/04/1979", order="dmy")
    PartialDate('1979-04-03')
    >>> read_date("03/04/1979")
    Traceback (most recent call last):
        ...
    partnerships.errors.AmbiguousDate: either 1979-04-03 (dmy) or 1979-03-04 (mdy), so say the order: '03/04/1979'
    """
    if not isinstance(text, str):
        raise InvalidDate(f"a printed date must be a text: {truncated_repr(text)}", value=text)
    wanted = None if order is None else as_enum(DateOrder, order, "order")
    return read_with_remarks(text, wanted, minguo=minguo, lang=lang or "und").date


def says_unknown(text: str) -> bool:
    """Whether a text is a sign or word for an unknown date, such as ``不明``, ``unknown`` or ``?``.

    `read_date` refuses these. It also refuses blanks, for which this is False.
    """
    return isinstance(text, str) and len(text) <= LONGEST and reading.says_unknown(text)


def read_with_remarks(
    text: str, order: DateOrder | None, *, minguo: bool = False, lang: str = "und"
) -> Found:
    """Do what `read_date` does, and return also what is presumed, for readers of lists."""
    if len(text) > LONGEST:
        message = (
            f"a printed date has at most {LONGEST} characters, not {len(text)}: {text[:40]!r}…"
        )
        raise InvalidDate(message, value=text)
    return _read_text(text, Options(order.value if order else "", bool(minguo), lang))


@lru_cache(maxsize=8192)  # lists repeat their dates
def _read_text(text: str, options: Options) -> Found:
    try:
        return reading.read_text(text, options)
    except InvalidDate as error:
        raise type(error)(f"{error.message}: {truncated_repr(text)}", value=text) from None
