"""Dates as cities print them: `read_date` reads a printed text as a `PartialDate` or a `Period`.

It never guesses: an ambiguous text needs the order of its numbers, and two notations in one text must
agree. An empty text is an error here; `partnerships.formats.table` gives empty cells a meaning.
"""

from __future__ import annotations

from datetime import date
from enum import Enum
from functools import lru_cache
from typing import TYPE_CHECKING, Final, NamedTuple, NoReturn, TypeVar

from partnerships._validation import as_enum, truncated_repr
from partnerships.dates import PartialDate, Period, Precision, between_days
from partnerships.eras import ERAS, parse_japanese
from partnerships.errors import AmbiguousDate, InvalidDate
from partnerships.formats._dates import notations
from partnerships.formats._dates.ranges import complete_range, split_range

if TYPE_CHECKING:
    from collections.abc import Callable
    from re import Match

T = TypeVar("T")

__all__ = ["LONGEST", "DateOrder", "read_date", "says_unknown"]

LONGEST: Final = 100
"""The maximum length of a printed date, in characters. A longer text is refused."""

_NO_DATE: Final = (
    "not a date in a known form (write 1979-05-01, 1979年5月1日, 昭和54年5月1日, 1.5.1979 or"
    " 1 May 1979, or a month or a year)"
)
_ERAS: Final = {
    name: era
    for era in ERAS
    for name in (era.name, era.name[0], era.letter.casefold(), era.romaji.casefold())
}
_BEFORE_MINGUO: Final = 1911
_WEEKDAYS: Final = (
    "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
)  # fmt: skip


class DateOrder(Enum):
    """The order of day, month and year in a list's numeric dates."""

    DMY = "dmy"
    """The day first, as in most of the world."""
    MDY = "mdy"
    """The month first, as in the United States."""
    YMD = "ymd"
    """The year first, as in East Asia and in ISO 8601; numbers with the year last are refused."""


class _Options(NamedTuple):
    """The caller's choices for ambiguous dates."""

    order: DateOrder | None
    minguo: bool


def read_date(
    text: str, *, order: DateOrder | str | None = None, minguo: bool = False
) -> PartialDate | Period:
    """Read a printed date or range of days.

    It reads numbers with the year first (``1979-5-1``, ``1983. 8.15``, ``1979/05``, ``19790501``) or
    last (``1.5.1979``), East Asian dates (``1979年5月1日``, ``2003년 8월 26일``, 二〇〇二年十月),
    Japanese eras (``昭和54年5月1日``, ``昭54.5.1``, ``S54.5.1``, ``㍼54年``), words in English,
    German and French (``May 1, 1979``, ``1. Mai 1979``, ``1er mai 1979``), the library's own text
    forms, decades (``1970s``), and full-width characters for all of them. A date can be marked as
    approximate (``c. 1979``, ``1979年頃``) or uncertain (``?``), and can be accompanied by a weekday, a
    second notation in brackets, or the midnight that spreadsheets add. A range of days is a `Period`. A
    year or month in which an era began or ended means one of its days in that era, unless another
    notation says more (see `partnerships.eras.parse_japanese`).

    With slashes and hyphens, day and month before the year are ambiguous: if both readings are
    different valid days, `AmbiguousDate` is raised unless ``order`` is given. With dots the day is first
    unless ``order`` says otherwise. After a leading year the month always comes first. ``minguo=True``
    reads years of one to three digits as years of the Republic of China, whose first year is 1912:
    ``民國68年5月1日``, ``68.5.1``, ``0680501``; years of four digits are still Western years. A year of an
    era has one or two digits.

    Raises `InvalidDate` for anything else, for notations or weekdays that disagree, for a Western year
    of two digits, for a blank, for a sign or word for an unknown date (see `says_unknown`), and for a
    text longer than `LONGEST`. Raises `UnknownTerm` for an unknown ``order``.

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
    if len(text) > LONGEST:
        message = (
            f"a printed date has at most {LONGEST} characters, not {len(text)}: {text[:40]!r}…"
        )
        raise InvalidDate(message, value=text)
    wanted = None if order is None else as_enum(DateOrder, order, "order")
    return _read_text(text, _Options(wanted, bool(minguo)))


def says_unknown(text: str) -> bool:
    """Whether a text is a sign or word for an unknown date, such as ``不明``, ``unknown`` or ``?``.

    `read_date` refuses these. It also refuses blanks, for which this is False.
    """
    short = isinstance(text, str) and len(text) <= LONGEST
    return short and notations.normalize(text).casefold() in notations.UNKNOWN


@lru_cache(maxsize=8192)  # lists repeat their dates
def _read_text(text: str, options: _Options) -> PartialDate | Period:
    try:
        found = notations.YEAR_MONTH_DAY.fullmatch(text)
        if found and found[2] + found[4] + found[6] in notations.YEAR_MONTH_DAY_MARKS:
            return _make_date(found[1], found[3], found[5])
        return _read_whole(notations.normalize(text), options)
    except InvalidDate as error:
        raise type(error)(f"{error.message}: {truncated_repr(text)}", value=text) from None


# The functions below take normalized texts. Their errors do not name the text: `_read_text` adds it.


def _read_whole(text: str, options: _Options) -> PartialDate | Period:
    if not text:
        raise InvalidDate("a blank is not a date")
    if text.casefold() in notations.UNKNOWN:
        raise InvalidDate("a sign for an unknown date (write XXXX)")
    # Normalizing has turned the square brackets of a span of days into round ones.
    own = text.replace("(", "[").replace(")", "]") if ".." in text else text
    if notations.EDTF.fullmatch(own):
        return _parse_own(PartialDate, own)
    if notations.EDTF_PERIOD.fullmatch(own):
        return _parse_own(Period, own)
    if found := notations.MIDNIGHT.fullmatch(text):  # as spreadsheets add it to a day
        text = found[1]
    if notations.DASHED.fullmatch(text):
        text = text.replace("–", "-")
    match split_range(text):
        case [_]:
            return _read_single_or_hyphened(text, options)
        case [left, right]:
            return _read_range(left, right, options)
        case _:
            raise InvalidDate("a range has two ends, not more")


def _read_single_or_hyphened(text: str, options: _Options) -> PartialDate | Period:
    """Read a date; if it is none, read a range with a hyphen."""
    try:
        return _read_single(text, options)
    except InvalidDate as error:
        left, hyphen, right = text.partition("-")
        if not hyphen or "-" in right:
            raise
        try:
            return _read_range(left, right, options)
        except InvalidDate as other:
            raise (error if other.message == _NO_DATE else other) from None


def _read_single(text: str, options: _Options) -> PartialDate:
    if found := notations.UNCERTAIN.fullmatch(text):
        return _add_qualifier(_read_single(found[1], options), "?")
    if found := notations.APPROXIMATE.fullmatch(text):
        return _add_qualifier(_read_single(found[1] or found[2] or found[3], options), "~")
    if notations.EDTF.fullmatch(text):
        return _parse_own(PartialDate, text)
    parts = notations.BRACKETED.split(text)
    outer = " ".join(parts[::2]).strip()
    known = _read_notation(outer, options)
    for note in parts[1::2]:
        number = notations.find_weekday(note)
        if number is None:
            known = _reconcile_dates(outer, known, note, _read_note(note, options))
        else:
            _check_weekday(known, number, note)
    return known


@lru_cache(maxsize=1024)  # mostly years of an era, which are few
def _read_note(note: str, options: _Options) -> PartialDate:
    try:
        return _read_notation(note, options)
    except InvalidDate as error:
        raise type(error)(f"{error.message} (in brackets, {note!r})") from None


def _read_notation(text: str, options: _Options) -> PartialDate:
    """Read one date in one notation."""
    known = _read_numeric(text, options) if text[:1].isdecimal() else None
    return known or _read_counted(text, options) or _read_words(text, options)


def _read_numeric(text: str, options: _Options) -> PartialDate | None:
    for pattern in notations.NUMERIC:
        if found := pattern.fullmatch(text):
            return _make_date(found["year"], found["month"], found["day"])
    if found := notations.YEAR_LAST.fullmatch(text):
        return _read_year_last(found, options.order)
    if notations.YEAR.fullmatch(text):
        return _make_date(text)
    if found := notations.DECADE.fullmatch(text):
        return PartialDate(f"{found[1]}X")
    return None


def _read_counted(text: str, options: _Options) -> PartialDate | None:
    """Read a date in an era or in years of the Republic of China, or return None."""
    if options.minguo and (found := notations.MINGUO.fullmatch(text)):
        return _make_in_minguo(*found.group(1, 2, 3, 5, 6))
    if options.minguo and (found := notations.MINGUO_COMPACT.fullmatch(text)):
        return _make_in_minguo(*found.groups())
    eras = [notations.ERA.fullmatch(part) for part in notations.BETWEEN_ERAS.split(text)]
    if not all(eras):
        return None
    parts = [each for each in eras if each]
    day = _make_day_in_era(parts[0]) if len(parts) == 1 else None
    return day or _parse_own(parse_japanese, "／".join(map(_format_in_era, parts)))


def _make_date(year: str, month: str | None = None, day: str | None = None) -> PartialDate:
    if day and month:
        try:
            exact = date(int(year), int(month), int(day))
        except ValueError:
            pass  # the text form knows what would be right
        else:
            return between_days(exact, exact)
    parts = (year, f"{month:>02}" if month else "", f"{day:>02}" if day else "")
    return _parse_own(PartialDate, "-".join(part for part in parts if part))


def _parse_own(read: Callable[[str], T], text: str) -> T:
    """Read a text form of the library. Errors do not name the text."""
    try:
        return read(text)
    except InvalidDate as error:
        raise InvalidDate(error.message.rpartition(": ")[0]) from None


def _read_year_last(found: Match[str], order: DateOrder | None) -> PartialDate:
    first, mark, second, year = found.groups()
    if order is DateOrder.YMD:
        raise InvalidDate("the year must be first in the order ymd")
    if order is DateOrder.MDY:
        return _make_in_order(year, first, second, "mdy")
    if order is DateOrder.DMY:
        return _make_in_order(year, second, first, "dmy")
    if mark == ".":
        return _make_in_order(year, second, first, "dmy, as dots are unless an order is given")
    return _make_in_either_order(year, first, second)


def _make_in_order(year: str, month: str, day: str, order: str) -> PartialDate:
    try:
        return _make_date(year, month, day)
    except InvalidDate as error:
        raise InvalidDate(f"{error.message} (read as {order})") from None


def _make_in_either_order(year: str, first: str, second: str) -> PartialDate:
    if int(first) > 12:
        return _make_in_order(year, second, first, "dmy")
    month_first = _make_in_order(year, first, second, "mdy")
    if int(second) > 12 or int(first) == int(second):
        return month_first
    day_first = _make_date(year, second, first)
    message = f"either {day_first} (dmy) or {month_first} (mdy), so say the order"
    raise AmbiguousDate(message)


def _make_in_minguo(year: str, *smaller: str | None) -> PartialDate:
    number = 1 if year == "元" else int(year)
    if number == 0:
        raise InvalidDate("the Republic of China has no year 0; its first is 1912")
    return _make_date(str(number + _BEFORE_MINGUO), *(part for part in smaller if part))


def _make_day_in_era(found: Match[str]) -> PartialDate | None:
    """Return an exact day in its era, or None: the fast way for most of what `parse_japanese` reads."""
    name, year, month, day, _, marked_month, marked_day = found.groups()
    if not (day or marked_day):
        return None
    era, number = _ERAS[name.casefold()], 1 if year == "元" else int(year)
    try:
        exact = date(era.year_one - 1 + number, int(month or marked_month), int(day or marked_day))
    except ValueError:
        return None
    return between_days(exact, exact) if era.first <= exact <= era.last else None


def _format_in_era(found: Match[str]) -> str:
    """Return an era's date in the text form of `parse_japanese`."""
    name, year, month, day, _, marked_month, marked_day = found.groups()
    smaller = ((month or marked_month, "月"), (day or marked_day, "日"))
    era = _ERAS[name.casefold()].name
    return f"{era}{year}年" + "".join(f"{part}{unit}" for part, unit in smaller if part)


def _read_words(text: str, options: _Options) -> PartialDate:
    words = text.casefold().removesuffix(".")
    for pattern in notations.WORDS:
        found = pattern.fullmatch(words)
        month = notations.MONTHS.get(found["month"]) if found else None
        if found and month:
            return _make_date(found["year"], str(month), found["day"])
    if found := notations.WEEKDAY_BEHIND.fullmatch(text):
        rest, word = found.groups()
    elif found := notations.WEEKDAY_BEFORE.fullmatch(text):
        word, rest = found.groups()
    else:
        _refuse_text(text)
    number = notations.find_weekday(word)
    if number is None:
        _refuse_text(text)
    known = _read_notation(rest, options)
    _check_weekday(known, number, word)
    return known


def _refuse_text(text: str) -> NoReturn:
    if notations.NAMES_MINGUO.search(text):
        raise InvalidDate("years of the Republic of China need minguo=True")
    if notations.SHORT_YEAR.fullmatch(text):
        raise InvalidDate("the year must have four digits")
    if notations.SERIAL.fullmatch(text):
        raise InvalidDate("a spreadsheet's number for a day (format its cells as dates)")
    if notations.TIME.search(text):
        raise InvalidDate("a printed date can have no time except midnight")
    raise InvalidDate(_NO_DATE)


def _check_weekday(known: PartialDate, number: int, word: str) -> None:
    day = known.exact
    if day is None:
        raise InvalidDate(f"a weekday ({word}) needs a day")
    if day.weekday() != number:
        raise InvalidDate(f"{day} is a {_WEEKDAYS[day.weekday()]}, not {word!r}")


def _reconcile_dates(outer: str, known: PartialDate, note: str, other: PartialDate) -> PartialDate:
    """Return the finer of two notations that agree; a date in an era's first or last year, which is a
    span of days, gives way to the other one.
    """
    days, other_days = known.bounds(), other.bounds()
    if not days.overlaps(other_days):
        message = f"the notations disagree ({outer!r} is {known}, {note!r} is {other})"
        raise InvalidDate(message)
    if Precision.BETWEEN in {known.precision, other.precision}:
        return other if known.precision is Precision.BETWEEN else known
    return known if other_days.contains(days) else other


def _add_qualifier(known: PartialDate, qualifier: str) -> PartialDate:
    both = known.qualifier and known.qualifier != qualifier
    return between_days(known.earliest, known.latest, "%" if both else qualifier)


def _read_range(left: str, right: str, options: _Options) -> Period:
    if not left.strip() or not right.strip():
        raise InvalidDate("a range has two ends (write an open one as 1979/..)")
    start, end = (_read_single(half, options) for half in complete_range(left, right))
    try:
        return Period.between(start, end)
    except InvalidDate:
        raise InvalidDate(f"the end {end} is before the start {start}") from None
