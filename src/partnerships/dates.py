"""Dates as far as they are known, periods, and terms.

`PartialDate`, `Period` and `Term` are made from their text form, and their `repr` shows it. Dates and
periods are written as in EDTF (ISO 8601-2), levels 0 and 1, with the sets of level 2 that mean one of
a span of days; terms are ISO 8601 durations. Years are 1 to 9999. `partnerships.eras` reads dates in
Japanese eras.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from calendar import isleap, monthrange
from datetime import date, datetime, timedelta
from enum import Enum
from functools import cache
from typing import Any, ClassVar, Final, TypeAlias, final

from attrs import frozen

from partnerships._pydantic import make_text_schema
from partnerships._validation import is_count, truncated_repr
from partnerships.errors import InvalidDate, NotSettled

__all__ = ["Bound", "DateRange", "Day", "LeapDay", "PartialDate", "Period", "Precision", "Term"]

_ONE_DAY: Final = timedelta(days=1)
_set_attribute = object.__setattr__


@final
@frozen(init=False, order=False)
class DateRange:
    """A range of days. Both ends belong to it.

    >>> days = PartialDate("1979-05").bounds()
    >>> date(1979, 5, 15) in days, days.last
    (True, datetime.date(1979, 5, 31))
    """

    first: date
    """The first day."""
    last: date
    """The last day; not before the first."""

    def __init__(self, first: date, last: date) -> None:
        # In half the time of a generated one: a history of many acts makes many.
        _set_first(self, first)
        _set_last(self, last)

    def __contains__(self, day: date) -> bool:
        return self.first <= day <= self.last

    def overlaps(self, other: DateRange) -> bool:
        """Whether the ranges have a day in common."""
        return self.first <= other.last and other.first <= self.last

    def contains(self, other: DateRange) -> bool:
        """Whether every day of the other range belongs to this one."""
        return self.first <= other.first and other.last <= self.last


_set_first: Final = vars(DateRange)["first"].__set__
_set_last: Final = vars(DateRange)["last"].__set__


class Precision(Enum):
    """How precisely a date is known."""

    DAY = "day"
    """To the day: ``1979-05-01``."""
    MONTH = "month"
    """To the month: ``1979-05``."""
    YEAR = "year"
    """To the year: ``1979``."""
    DECADE = "decade"
    """To the decade: ``197X``."""
    CENTURY = "century"
    """To the century: ``19XX``."""
    UNKNOWN = "unknown"
    """Not at all: ``XXXX``."""
    BETWEEN = "between"
    """To a span of days that is none of the above: ``[1979-04-01..1980-03-31]``."""


_FORMATS: Final = {
    Precision.DAY: "{}",
    Precision.MONTH: "{:.7}",
    Precision.YEAR: "{:.4}",
    Precision.DECADE: "{:.3}X",
    Precision.CENTURY: "{:.2}XX",
    Precision.UNKNOWN: "XXXX",
    Precision.BETWEEN: "[{}..{}]",
}


class LeapDay(Enum):
    """The day on which an anniversary of 29 February falls in years without that day.

    The members are the ``SKIP`` values of RFC 7529.
    """

    FEB_28 = "feb-28"
    """On 28 February (``BACKWARD``). The default."""
    MAR_1 = "mar-1"
    """On 1 March (``FORWARD``)."""
    LEAP_YEARS_ONLY = "leap-years-only"
    """On no day: the anniversary exists in leap years only (``OMIT``)."""


@final
@frozen(init=False, eq=False, order=False, repr=False)
class PartialDate:
    """A date, as far as it is known.

    It is made from its text form (EDTF), from a `datetime.date`, or from another partial date:

    - ``1979-05-01``, ``1979-05``, ``1979``, ``197X``, ``19XX`` and ``XXXX`` are a day, a month, a
      year, a decade, a century and an unknown date.
    - ``[1979-04-01..1980-03-31]``, ``[..1990]`` and ``[1985..]`` are one day of a span. An end that is
      a month or longer is read at its full width. A span that is exactly a month, a year, a decade
      or a century is equal to that one.
    - ``~`` at the end says that the date is approximate, ``?`` that it is uncertain, ``%`` both.

    A `datetime.datetime` is refused, because only the caller knows which day it means. Raises
    `InvalidDate`.

    An exact date without a qualifier equals the same `datetime.date` and has its hash. There is no
    ``<``, because it may be unknown which of two dates is the earlier one: ask `certainly_before` or
    `possibly_before`.

    >>> PartialDate("1979-05").latest
    datetime.date(1979, 5, 31)
    >>> PartialDate("1979").certainly_before("1979-06")
    False
    >>> PartialDate("1979").possibly_before("1979-06")
    True
    >>> PartialDate("1979-05-01") == date(1979, 5, 1)
    True
    >>> PartialDate("[..1990]"), PartialDate("[1979-01..1979-12]")
    (PartialDate('[..1990-12-31]'), PartialDate('1979'))
    """

    __get_pydantic_core_schema__: ClassVar[Any] = classmethod(make_text_schema)

    earliest: date
    """The first day that the date can be."""
    latest: date
    """The last day that the date can be."""
    qualifier: str
    """``"~"`` if the date is approximate, ``"?"`` if it is uncertain, ``"%"`` if it is both, else an
    empty text. It does not change ``earliest`` and ``latest``.
    """

    def __init__(self, value: Day) -> None:
        if isinstance(value, PartialDate):
            earliest, latest, qualifier = value.earliest, value.latest, value.qualifier
        elif isinstance(value, str):
            earliest, latest, qualifier = _read_date(value)
        elif isinstance(value, date) and not isinstance(value, datetime):
            earliest, latest, qualifier = value, value, ""
        else:
            raise _make_date_error(value)
        _set_attribute(self, "earliest", earliest)
        _set_attribute(self, "latest", latest)
        _set_attribute(self, "qualifier", qualifier)

    @property
    def precision(self) -> Precision:
        """How precisely the date is known."""
        first, last = self.earliest, self.latest
        if first is last or first == last:
            return Precision.DAY
        if first.day != 1 or (last.month, last.day) != (12, 31) or first.month != 1:
            return Precision.MONTH if _is_month(first, last) else Precision.BETWEEN
        if first.year == last.year:
            return Precision.YEAR
        # The first decade and the first century begin with the year 1.
        if last.year % 10 == 9 and first.year == max(last.year - 9, 1):
            return Precision.DECADE
        if last.year % 100 == 99 and first.year == max(last.year - 99, 1):
            return Precision.CENTURY
        return Precision.UNKNOWN if last.year - first.year == 9998 else Precision.BETWEEN

    @property
    def year(self) -> int | None:
        """The year, or None if the date can be in several years."""
        return self.earliest.year if self.earliest.year == self.latest.year else None

    @property
    def month(self) -> int | None:
        """The month, 1 to 12, or None if the date can be in several months."""
        first, last = self.earliest, self.latest
        return None if self.year is None or first.month != last.month else first.month

    @property
    def day(self) -> int | None:
        """The day of the month, or None if the date can be on several days."""
        return self.earliest.day if self.earliest == self.latest else None

    @property
    def exact(self) -> date | None:
        """The day as a `datetime.date` if the precision is a day, whatever the qualifier; else
        None.
        """
        return self.earliest if self.earliest == self.latest else None

    def bounds(self) -> DateRange:
        """Return the range of days that the date can be, from ``earliest`` to ``latest``.

        >>> PartialDate("1979-05").bounds()
        DateRange(first=datetime.date(1979, 5, 1), last=datetime.date(1979, 5, 31))
        """
        return DateRange(self.earliest, self.latest)

    @property
    def sort_key(self) -> tuple[date, date]:
        """The pair (earliest, latest), by which to sort dates for display. That one date sorts before
        another does not mean that it is the earlier one.
        """
        return self.earliest, self.latest

    def certainly_before(self, other: Day) -> bool:
        """Whether every day that this date can be is before every day that ``other`` can be."""
        return self.latest < as_partial(other).earliest

    def possibly_before(self, other: Day) -> bool:
        """Whether some day that this date can be is before some day that ``other`` can be."""
        return self.earliest < as_partial(other).latest

    def __eq__(self, other: object) -> bool:
        if isinstance(other, PartialDate):
            return (
                self.earliest == other.earliest
                and self.latest == other.latest
                and self.qualifier == other.qualifier
            )
        if isinstance(other, date) and not isinstance(other, datetime):
            return self.earliest == self.latest == other and not self.qualifier
        return NotImplemented

    def __hash__(self) -> int:
        if self.earliest == self.latest and not self.qualifier:
            return hash(self.earliest)
        return hash((self.earliest, self.latest, self.qualifier))

    def __str__(self) -> str:
        precision, first, last = self.precision, self.earliest.isoformat(), self.latest.isoformat()
        if precision is Precision.BETWEEN:
            first = "" if self.earliest == date.min else first
            last = "" if self.latest == date.max else last
        return _FORMATS[precision].format(first, last) + self.qualifier

    def __repr__(self) -> str:
        return f"PartialDate({str(self)!r})"


_new: Final = object.__new__
_set_earliest: Final = vars(PartialDate)["earliest"].__set__
_set_latest: Final = vars(PartialDate)["latest"].__set__
_set_qualifier: Final = vars(PartialDate)["qualifier"].__set__


Day: TypeAlias = PartialDate | date | str
"""What is accepted wherever a date is expected: a `PartialDate`, a `datetime.date`, or the text form
of either.
"""


def as_partial(value: Day) -> PartialDate:
    """Return the value as a partial date: itself, if it is one."""
    return value if isinstance(value, PartialDate) else PartialDate(value)


def as_date_or_period(value: Day | Period) -> PartialDate | Period:
    """Return a date or a period; a text with a slash is a period."""
    if isinstance(value, Period) or (isinstance(value, str) and "/" in value):
        return Period(value)
    return as_partial(value)


def bounds_of(day: Day) -> DateRange:
    """Return the days that a date can be, fast for a day."""
    return DateRange(day, day) if type(day) is date else as_partial(day).bounds()


def _as_day(day: Day) -> date:
    """Do what `require_exact` does, fast for a day."""
    return day if type(day) is date else require_exact(day)


def require_exact(day: Day) -> date:
    """Return the day of a date. Raises `NotSettled` if it is not known to the day."""
    when = as_partial(day)
    if when.exact is None:
        raise NotSettled(f"this needs an exact day: '{when}'", value=str(when))
    return when.exact


def between_days(earliest: date, latest: date, qualifier: str = "") -> PartialDate:
    """Return the partial date with these bounds; ``earliest`` must not be after ``latest``."""
    made = _new(PartialDate)
    _set_earliest(made, earliest)
    _set_latest(made, latest)
    _set_qualifier(made, qualifier)
    return made


def count_days(on: PartialDate) -> int:
    """Return the number of days after the earliest that a date can be: 0 for an exact date."""
    return (on.latest - on.earliest).days


def _is_month(first: date, last: date) -> bool:
    return (
        first.day == 1
        and first.month == last.month
        and first.year == last.year
        and last.day == monthrange(last.year, last.month)[1]
    )


class Bound(Enum):
    """An end of a period that is not a date."""

    OPEN = ".."
    """The period has no beginning, or no end."""
    UNKNOWN = ""
    """The period begins, or ends, on a day that is not known."""


def _as_end(value: Day | Bound) -> PartialDate | Bound:
    if isinstance(value, Bound):
        return value
    if isinstance(value, str) and value in {"", ".."}:
        return Bound(value)
    return as_partial(value)


@frozen(init=False, order=False, repr=False)
class Period:
    """A period of days, both ends included.

    It is made from its text form (EDTF): ``2024-04-01/2025-03-31``, ``1979/..`` with an open end,
    ``1979/`` with an unknown end. If an end is a partial date, the period begins or ends on some day
    of that date. Raises `InvalidDate`, also if the end is before the start.

    >>> Period("1979/..").certainly_contains("1979-06-01")
    False
    >>> Period("1979/..").possibly_contains("1979-06-01")
    True
    """

    __get_pydantic_core_schema__: ClassVar[Any] = classmethod(make_text_schema)

    start: PartialDate | Bound
    """The first day, as far as it is known."""
    end: PartialDate | Bound
    """The last day, as far as it is known."""

    def __init__(self, value: str | Period) -> None:
        if isinstance(value, Period):
            start, end = value.start, value.end
        elif not isinstance(value, str) or value.count("/") != 1:
            message = f"not a period (write two dates around a slash, as 1979-05-01/..): {truncated_repr(value)}"
            raise InvalidDate(message, value=value)
        else:
            start, end = map(_as_end, value.split("/"))
        _set_attribute(self, "start", start)
        _set_attribute(self, "end", end)
        if self._start.earliest > self._end.latest:
            raise InvalidDate(f"the end is before the start: '{self}'", value=str(self))

    @classmethod
    def between(cls, start: Day | Bound, end: Day | Bound) -> Period:
        """Return the period from ``start`` to ``end``, both included."""
        return cls(f"{_format_end(_as_end(start))}/{_format_end(_as_end(end))}")

    @classmethod
    def calendar_year(cls, year: int) -> Period:
        """Return 1 January to 31 December of ``year``."""
        return cls.fiscal_year(year, first_month=1)

    @classmethod
    def fiscal_year(cls, year: int, *, first_month: int) -> Period:
        """Return the twelve months that begin with ``first_month``, 1 to 12, of ``year``.

        Raises `InvalidDate` for a year or a month that does not exist.

        >>> Period.fiscal_year(2024, first_month=4)
        Period('2024-04-01/2025-03-31')
        """
        if not is_count(first_month) or first_month > 12:
            raise InvalidDate(
                f"month must be 1 to 12: {truncated_repr(first_month)}", value=first_month
            )
        latest = 9999 if first_month == 1 else 9998
        if not is_count(year) or year > latest:
            raise InvalidDate(f"year must be 1 to {latest}: {truncated_repr(year)}", value=year)
        last_year = year if first_month == 1 else year + 1
        last_month = (first_month - 2) % 12 + 1
        last_day = monthrange(last_year, last_month)[1]
        return cls.between(date(year, first_month, 1), date(last_year, last_month, last_day))

    @property
    def _start(self) -> PartialDate:
        return _widen_end(self.start, open_as=date.min)

    @property
    def _end(self) -> PartialDate:
        return _widen_end(self.end, open_as=date.max)

    def certainly_contains(self, day: Day) -> bool:
        """Whether every day that ``day`` can be lies in the period, for every choice of its ends."""
        inner = as_partial(day)
        start, end = self._start, self._end
        return (
            min(start.latest, end.latest) <= inner.earliest
            and inner.latest <= max(start.earliest, end.earliest)
        )  # fmt: skip

    def possibly_contains(self, day: Day) -> bool:
        """Whether some day that ``day`` can be lies in the period, for some choice of its ends."""
        inner = as_partial(day)
        return self._start.earliest <= inner.latest and inner.earliest <= self._end.latest

    def bounds(self) -> DateRange:
        """Return the range of all days that can belong to the period, both ends included.

        An open end is the first or the last day of the calendar. Raises `InvalidDate` for an unknown
        end.

        >>> Period("2015/2016").bounds()
        DateRange(first=datetime.date(2015, 1, 1), last=datetime.date(2016, 12, 31))
        """
        if self.start is Bound.UNKNOWN or self.end is Bound.UNKNOWN:
            message = f"both ends must be known, or open (..): '{self}'"
            raise InvalidDate(message, value=str(self))
        return DateRange(self._start.earliest, self._end.latest)

    def days(self) -> tuple[date, date]:
        """Return the first and the last day, as `bounds` does: its former name and form."""
        bounds = self.bounds()
        return bounds.first, bounds.last

    def __str__(self) -> str:
        return f"{_format_end(self.start)}/{_format_end(self.end)}"

    def __repr__(self) -> str:
        return f"Period({str(self)!r})"


def _format_end(end: PartialDate | Bound) -> str:
    return end.value if isinstance(end, Bound) else str(end)


def _widen_end(end: PartialDate | Bound, *, open_as: date) -> PartialDate:
    if end is Bound.OPEN:
        return between_days(open_as, open_as)
    if end is Bound.UNKNOWN:
        return between_days(date.min, date.max)
    return end


@cache
def _term_pattern() -> re.Pattern[str]:
    return re.compile(
        r"P(?=\d)(?:(\d{1,4})Y)?(?:(\d{1,5})M)?(?:(\d{1,6})W)?(?:(\d{1,7})D)?", re.ASCII
    )


@frozen(init=False, order=False, repr=False)
class Term:
    """The length of an agreement, as an ISO 8601 duration: ``P5Y``, ``P18M``, ``P2W``, ``P90D``.

    A term is at least a day. Two terms are equal if their parts are equal: ``P1Y`` is not ``P12M``.
    Raises `InvalidDate`. The methods take exact dates and raise `NotSettled` for others.

    >>> Term("P5Y").last_day(date(1997, 4, 17))
    datetime.date(2002, 4, 17)
    """

    __get_pydantic_core_schema__: ClassVar[Any] = classmethod(make_text_schema)

    years: int
    """The number of years."""
    months: int
    """The number of months."""
    weeks: int
    """The number of weeks."""
    days: int
    """The number of days."""

    def __init__(self, value: str | Term) -> None:
        if isinstance(value, Term):
            parts = [value.years, value.months, value.weeks, value.days]
        else:
            found = _term_pattern().fullmatch(value) if isinstance(value, str) else None
            if found is None or not any(parts := [int(part or 0) for part in found.groups()]):
                message = f"not a term (write an ISO 8601 duration, as P5Y or P18M): {truncated_repr(value)}"
                raise InvalidDate(message, value=value)
        for name, part in zip(("years", "months", "weeks", "days"), parts, strict=True):
            _set_attribute(self, name, part)

    @property
    def fewest_days(self) -> int:
        """A lower bound of the length in days, for any start: 28 days for each month."""
        return (self.years * 12 + self.months) * 28 + self.weeks * 7 + self.days

    def last_day(
        self, start: Day, *, first_day_counts: bool = False, times: int = 1
    ) -> date | None:
        """Return the last day of a term that starts on ``start``, or None if that day is beyond the
        year 9999.

        By default the day of ``start`` does not count, as after a signing: the last day has the same
        number in its month, or is the last day of a shorter month (German Civil Code, sections
        187(1), 188(2) and 188(3); Japanese Civil Code, articles 140 and 143). With
        ``first_day_counts``, as from an entry into force, the term ends a day earlier (section
        187(2)). ``times`` multiplies the term: ``P1Y`` with ``times=3`` is ``P3Y``.
        """
        from dateutil.relativedelta import relativedelta

        # In a cycle of 400 years before, so that a term can end with the calendar's last day.
        begin = _as_day(start)
        cycle = 400 if begin.year > 400 else 0
        here = begin.replace(year=begin.year - cycle)
        try:
            months = here + relativedelta(years=self.years * times, months=self.months * times)
            last = months + timedelta(days=(self.weeks * 7 + self.days) * times)
        except (ValueError, OverflowError):
            return None
        corresponds = months.day == begin.day or self.weeks or self.days
        if first_day_counts and corresponds:
            last -= _ONE_DAY
        return None if last.year + cycle > 9999 else last.replace(year=last.year + cycle)

    def prolong(self, last: Day, *, times: int = 1) -> date | None:
        """Return the last day of a further term, after one that ends with ``last``, or None if that
        day is beyond the year 9999.

        The further term starts at the midnight after ``last``, so the next day counts (German Civil
        Code, sections 190, 187(2) and 188(2); Japanese Civil Code, articles 140 and 143). With
        ``times``, it is the last of that many further terms, all counted from that midnight.

        >>> Term("P6M").prolong(date(2024, 9, 30))
        datetime.date(2025, 3, 31)
        """
        end = _as_day(last)
        if times == 0:
            return end
        if end == date.max:
            return None
        return self.last_day(end + _ONE_DAY, first_day_counts=True, times=times)

    def reach(self, last: Day, day: Day) -> date | None:
        """Return the first last day on or after ``day``, if the term repeats without a break after
        ``last``; None if that is beyond the year 9999.

        >>> Term("P1Y").reach(date(2022, 3, 31), date(2024, 8, 29))
        datetime.date(2025, 3, 31)
        """
        end, reached = _as_day(last), _as_day(day)
        if reached <= end:
            return end
        most = (reached - end).days // self.fewest_days + 1
        times = bisect_left(
            range(most), reached, key=lambda times: self.prolong(end, times=times) or date.max
        )
        return self.prolong(end, times=times)

    def first_start(self, last: Day, *, first_day_counts: bool = False) -> date:
        """Return the earliest start for which the term ends on ``last`` or later."""
        end = _as_day(last)
        start = self._start_near(end)
        # Months differ in length, so it can be some days off.
        while self._end(start, first_day_counts=first_day_counts) < end.toordinal():
            start += _ONE_DAY
        while start > date.min:
            before = start - _ONE_DAY
            if self._end(before, first_day_counts=first_day_counts) < end.toordinal():
                break
            start = before
        return start

    def notice_day(self, last: Day) -> date | None:
        """Return the last day on which notice can be given, with this term as the period of notice
        and ``last`` as the last day of the agreement; None if that is before the year 1.

        The whole period of notice lies between that day and the midnight after ``last``.

        >>> Term("P3M").notice_day(date(2024, 6, 30))
        datetime.date(2024, 3, 31)
        """
        end = _as_day(last)
        day = self._start_near(end)
        while self._end(day) > end.toordinal():
            if day == date.min:
                return None
            day -= _ONE_DAY
        while self._end(day + _ONE_DAY) <= end.toordinal():
            day += _ONE_DAY
        return day

    def _start_near(self, last: date) -> date:
        """Return a day some days at most from the one from which the term ends with ``last``."""
        from dateutil.relativedelta import relativedelta

        try:
            start = last - relativedelta(years=self.years, months=self.months)
            return start - timedelta(days=self.weeks * 7 + self.days)
        except (ValueError, OverflowError):
            return date.min

    def _end(self, start: date, *, first_day_counts: bool = False) -> int:
        """Return the last day as an ordinal, one beyond the calendar's for all that is beyond."""
        last = self.last_day(start, first_day_counts=first_day_counts)
        return date.max.toordinal() + 1 if last is None else last.toordinal()

    def __str__(self) -> str:
        parts = ((self.years, "Y"), (self.months, "M"), (self.weeks, "W"), (self.days, "D"))
        return "P" + "".join(f"{count}{unit}" for count, unit in parts if count)

    def __repr__(self) -> str:
        return f"Term({str(self)!r})"


def day_after(day: date) -> date:
    """Return the next day, or the calendar's last where there is none."""
    return day if day == date.max else day + _ONE_DAY


def day_before(day: date) -> date:
    """Return the day before, or the calendar's first where there is none."""
    return day if day == date.min else day - _ONE_DAY


def find_leap_day(year: int, leap_day: LeapDay) -> date | None:
    """Return the day on which 29 February is kept in ``year``, or None if it is not."""
    if isleap(year):
        return date(year, 2, 29)
    if leap_day is LeapDay.LEAP_YEARS_ONLY:
        return None
    return date(year, 2, 28) if leap_day is LeapDay.FEB_28 else date(year, 3, 1)


# the text form of a partial date: EDTF (ISO 8601-2), as far as it is read here

_HOW_TO_WRITE: Final = (
    "write 1979-05-01, 1979-05, 1979, 197X, 19XX, XXXX or [1979..1985], then ~, ? or % if need be"
)


@cache
def _date_pattern() -> re.Pattern[str]:
    return re.compile(
        r"(?:(\d{4})(?:-XX(?:-XX)?|-(\d\d)(?:-XX|-(\d\d))?)?|(\d{3})X|(\d\d)XX|XXXX)([~?%]?)",
        re.ASCII,
    )


@cache
def _span_pattern() -> re.Pattern[str]:
    # Dots and commas belong to no date, so that a text can be taken apart in one way only.
    return re.compile(r"\[([^.,]*)\.\.([^.,]*)\]([~?%]?)", re.ASCII)


def _make_date_error(value: object) -> InvalidDate:
    """Return the error for what is no date at all."""
    if isinstance(value, datetime):
        return InvalidDate(
            f"a datetime has a time and perhaps a zone; give the date that you mean: {value!r}",
            value=value,
        )
    return InvalidDate(f"not a date ({_HOW_TO_WRITE}): {truncated_repr(value)}", value=value)


def _read_date(text: str) -> tuple[date, date, str]:
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
            return _read_any_date(text)  # for a precise error
        return exact, exact, ""
    return _read_any_date(text)


def _read_any_date(text: str) -> tuple[date, date, str]:
    found = _date_pattern().fullmatch(text)
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
        raise _make_date_error(text)
    found = _span_pattern().fullmatch(text)
    if found is None or not (found[1] or found[2]):
        message = (
            "not a span of days"
            f" (write [1979-04-01..1980-03-31], [..1990] or [1985..]): {truncated_repr(text)}"
        )
        raise InvalidDate(message, value=text)
    first, last = (_read_span_end(each, text) for each in (found[1], found[2]))
    earliest = date.min if first is None else first[0]
    latest = date.max if last is None else last[1]
    if latest < earliest:
        raise InvalidDate(f"the end is before the start: {truncated_repr(text)}", value=text)
    return earliest, earliest if latest == earliest else latest, found[3]


def _read_span_end(end: str, text: str) -> tuple[date, date] | None:
    """Return the first and the last day of an end of a span; None if it is open."""
    if not end:
        return None
    try:
        earliest, latest, qualifier = _read_date(end)
    except InvalidDate as error:
        message = (
            f"{error.message.rpartition(': ')[0]}: {truncated_repr(end)} in {truncated_repr(text)}"
        )
        raise InvalidDate(message, value=text) from None
    if qualifier:
        message = f"~, ? and % belong after the bracket of a span: {truncated_repr(text)}"
        raise InvalidDate(message, value=text)
    return earliest, latest
