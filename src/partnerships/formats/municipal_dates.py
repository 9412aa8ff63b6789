"""Dates as cities print them: `read_date` makes of a printed text the `PartialDate` or the `Period`
that it says, and never guesses.

A text with two readings needs the order of its numbers; two notations in one text have to agree. The
patterns are those of `partnerships.formats._dates.notations`, the eras those of `partnerships.eras`. What
an empty cell means is left to those who read tables, and Wikidata's times to their own format.
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
"""How many characters a printed date has at most; a longer text is refused unread."""

_NO_DATE: Final = (
    "not a date as cities print it (write 1979-05-01, 1979年5月1日, 昭和54年5月1日, 1.5.1979 or"
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
    """In which order a list has the numbers of its dates."""

    DMY = "dmy"
    """The day first, as in most of the world."""
    MDY = "mdy"
    """The month first, as in the United States."""
    YMD = "ymd"
    """The year first, as in East Asia and in ISO 8601; numbers with the year last are refused."""


class _Options(NamedTuple):
    """How the caller asks to read what has several readings."""

    order: DateOrder | None
    minguo: bool


def read_date(
    text: str, *, order: DateOrder | str | None = None, minguo: bool = False
) -> PartialDate | Period:
    """Return the date, or the range of days, that a printed text says.

    It reads numbers with the year first (``1979-5-1``, ``1983. 8.15``, ``1979/05``, ``19790501``) or
    last (``1.5.1979``), East Asian dates (``1979年5月1日``, ``2003년 8월 26일``, 二〇〇二年十月),
    Japanese eras (``昭和54年5月1日``, ``昭54.5.1``, ``S54.5.1``, ``㍼54年``), words in English,
    German and French (``May 1, 1979``, ``1. Mai 1979``, ``1er mai 1979``), the library's own text
    forms, decades (``1970s``), and full-width characters for all of them. Around a date may stand
    that it is approximate (``c. 1979``, ``1979年頃``) or uncertain (``?``), a weekday, a second
    notation in brackets, and midnight, as spreadsheets add it. A range of days is a `Period`; a year
    or month in which an era changed is one of the days that the era has of it, where nothing else
    says it (see `partnerships.eras.parse_japanese`).

    With slashes and hyphens a day and a month before the year can change places: if both readings
    are days, and not the same, that is an `AmbiguousDate` unless ``order`` says which is meant. With
    dots the day is first unless ``order`` says otherwise. A year that is first is always followed by
    the month. ``minguo`` reads years of one to three digits as those of the Republic of China, in
    which 1912 is the first: ``民國68年5月1日``, ``68.5.1``, ``0680501``; so asked, years of four
    digits are Western ones still. A year of an era has one digit or two.

    Raises `InvalidDate`, also where two notations or a weekday disagree, where the year has two
    digits, for blanks and words for an unknown date (see `says_unknown`), and for texts longer than
    `LONGEST`; for an unknown ``order`` raises `InvalidType`.

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
        raise InvalidDate(f"a printed date is a text: {truncated_repr(text)}", value=text)
    if len(text) > LONGEST:
        message = (
            f"a printed date has at most {LONGEST} characters, not {len(text)}: {text[:40]!r}…"
        )
        raise InvalidDate(message, value=text)
    wanted = None if order is None else as_enum(DateOrder, order, "order")
    return _read_text(text, _Options(wanted, bool(minguo)))


def says_unknown(text: str) -> bool:
    """Whether a text is a sign or a word for a date that is not known: ``不明``, ``unknown``, ``?``.

    `read_date` refuses these, and so blanks, of which this is not true.
    """
    short = isinstance(text, str) and len(text) <= LONGEST
    return short and notations.normalize(text).casefold() in notations.UNKNOWN


@lru_cache(maxsize=8192)  # lists repeat their dates
def _read_text(text: str, asked: _Options) -> PartialDate | Period:
    try:
        found = notations.COMMON.fullmatch(text)
        if found and found[2] + found[4] + found[6] in notations.COMMON_MARKS:
            return _make_date(found[1], found[3], found[5])
        return _read_whole(notations.normalize(text), asked)
    except InvalidDate as error:
        raise type(error)(f"{error.message}: {truncated_repr(text)}", value=text) from None


# Below, an error is raised without the text; `_read_text` adds it. Texts are as `plain` leaves them.


def _read_whole(text: str, asked: _Options) -> PartialDate | Period:
    if not text:
        raise InvalidDate("a blank is no date")
    if text.casefold() in notations.UNKNOWN:
        raise InvalidDate("a sign for an unknown date, which is written XXXX")
    # The brackets of a span of days have become those that notes stand in.
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
            return _read_one_or_hyphened(text, asked)
        case [left, right]:
            return _read_range(left, right, asked)
        case _:
            raise InvalidDate("a range has two ends, not more")


def _read_one_or_hyphened(text: str, asked: _Options) -> PartialDate | Period:
    """Read a date, or a range with a hyphen, as only what is no date can be."""
    try:
        return _read_one(text, asked)
    except InvalidDate as error:
        left, hyphen, right = text.partition("-")
        if not hyphen or "-" in right:
            raise
        try:
            return _read_range(left, right, asked)
        except InvalidDate as other:
            raise (error if other.message == _NO_DATE else other) from None


def _read_one(text: str, asked: _Options) -> PartialDate:
    if found := notations.UNCERTAIN.fullmatch(text):
        return _add_qualifier(_read_one(found[1], asked), "?")
    if found := notations.APPROXIMATE.fullmatch(text):
        return _add_qualifier(_read_one(found[1] or found[2] or found[3], asked), "~")
    if notations.EDTF.fullmatch(text):
        return _parse_own(PartialDate, text)
    parts = notations.BRACKETED.split(text)
    outer = " ".join(parts[::2]).strip()
    known = _read_bare(outer, asked)
    for note in parts[1::2]:
        number = notations.find_weekday(note)
        if number is None:
            known = _reconcile(outer, known, note, _read_note(note, asked))
        else:
            _check_weekday(known, number, note)
    return known


@lru_cache(maxsize=1024)  # mostly years of an era, which are few
def _read_note(note: str, asked: _Options) -> PartialDate:
    try:
        return _read_bare(note, asked)
    except InvalidDate as error:
        raise type(error)(f"{error.message} (in brackets, {note!r})") from None


def _read_bare(text: str, asked: _Options) -> PartialDate:
    """Read one date in one notation."""
    known = _read_numeric(text, asked) if text[:1].isdecimal() else None
    return known or _read_counted(text, asked) or _read_words(text, asked)


def _read_numeric(text: str, asked: _Options) -> PartialDate | None:
    for pattern in notations.NUMERIC:
        if found := pattern.fullmatch(text):
            return _make_date(found["year"], found["month"], found["day"])
    if found := notations.YEAR_LAST.fullmatch(text):
        return _read_year_last(found, asked.order)
    if notations.YEAR.fullmatch(text):
        return _make_date(text)
    if found := notations.DECADE.fullmatch(text):
        return PartialDate(f"{found[1]}X")
    return None


def _read_counted(text: str, asked: _Options) -> PartialDate | None:
    """Read a date with a year counted from another one, if it is one."""
    if asked.minguo and (found := notations.MINGUO.fullmatch(text)):
        return _make_in_minguo(*found.group(1, 2, 3, 5, 6))
    if asked.minguo and (found := notations.MINGUO_COMPACT.fullmatch(text)):
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
    """Read a text that the library itself reads; an error is raised without that text."""
    try:
        return read(text)
    except InvalidDate as error:
        raise InvalidDate(error.message.rpartition(": ")[0]) from None


def _read_year_last(found: Match[str], order: DateOrder | None) -> PartialDate:
    first, mark, second, year = found.groups()
    if order is DateOrder.YMD:
        raise InvalidDate("the year is not first, as the order ymd says")
    if order is DateOrder.MDY:
        return _make_in_order(year, first, second, "mdy")
    if order is DateOrder.DMY:
        return _make_in_order(year, second, first, "dmy")
    if mark == ".":
        return _make_in_order(year, second, first, "dmy, as dots are unless an order is given")
    return _make_in_either_order(year, first, second)


def _make_in_order(year: str, month: str, day: str, told: str) -> PartialDate:
    try:
        return _make_date(year, month, day)
    except InvalidDate as error:
        raise InvalidDate(f"{error.message} (read as {told})") from None


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
    """Return a day that the era has; all else is left to `parse_japanese`, which takes longer."""
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
    """Return an era's date as `parse_japanese` reads it."""
    name, year, month, day, _, marked_month, marked_day = found.groups()
    smaller = ((month or marked_month, "月"), (day or marked_day, "日"))
    era = _ERAS[name.casefold()].name
    return f"{era}{year}年" + "".join(f"{part}{unit}" for part, unit in smaller if part)


def _read_words(text: str, asked: _Options) -> PartialDate:
    words = text.casefold().removesuffix(".")
    for pattern in notations.WORDS:
        found = pattern.fullmatch(words)
        month = notations.load_months().get(found["month"]) if found else None
        if found and month:
            return _make_date(found["year"], str(month), found["day"])
    if found := notations.WEEKDAY_BEHIND.fullmatch(text):
        rest, word = found.groups()
    elif found := notations.WEEKDAY_BEFORE.fullmatch(text):
        word, rest = found.groups()
    else:
        _refuse(text)
    number = notations.find_weekday(word)
    if number is None:
        _refuse(text)
    known = _read_bare(rest, asked)
    _check_weekday(known, number, word)
    return known


def _refuse(text: str) -> NoReturn:
    if notations.NAMES_MINGUO.search(text):
        raise InvalidDate("years of the Republic of China are read where minguo=True asks for them")
    if notations.SHORT_YEAR.fullmatch(text):
        raise InvalidDate("the year must stand there with four digits")
    if notations.SERIAL.fullmatch(text):
        raise InvalidDate("a spreadsheet's number for a day, so let it show its cells as dates")
    if notations.TIME.search(text):
        raise InvalidDate("a printed date has no time but midnight")
    raise InvalidDate(_NO_DATE)


def _check_weekday(known: PartialDate, number: int, word: str) -> None:
    day = known.exact
    if day is None:
        raise InvalidDate(f"a weekday ({word}) with no day")
    if day.weekday() != number:
        raise InvalidDate(f"{day} is a {_WEEKDAYS[day.weekday()]}, not {word!r}")


def _reconcile(outer: str, known: PartialDate, note: str, other: PartialDate) -> PartialDate:
    """Return what two notations say together: the finer, but a whole date rather than a part of
    one, as an era has of a year in which it changed.
    """
    (first, last), (other_first, other_last) = known.sort_key, other.sort_key
    if other_last < first or last < other_first:
        message = f"the notations disagree ({outer!r} is {known}, {note!r} is {other})"
        raise InvalidDate(message)
    if Precision.BETWEEN in {known.precision, other.precision}:
        return other if known.precision is Precision.BETWEEN else known
    return other if first < other_first or other_last < last else known


def _add_qualifier(known: PartialDate, qualifier: str) -> PartialDate:
    both = known.qualifier and known.qualifier != qualifier
    return between_days(known.earliest, known.latest, "%" if both else qualifier)


def _read_range(left: str, right: str, asked: _Options) -> Period:
    if not left.strip() or not right.strip():
        raise InvalidDate("a range has two ends (one that is open is written 1979/..)")
    start, end = (_read_one(half, asked) for half in complete_range(left, right))
    try:
        return Period.between(start, end)
    except InvalidDate:
        raise InvalidDate(f"the end {end} is before the start {start}") from None
