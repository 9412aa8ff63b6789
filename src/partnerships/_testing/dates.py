"""Strategies for days, dates, periods and terms, and how a day is known more or less precisely."""

from __future__ import annotations

from datetime import date
from functools import cache, lru_cache
from itertools import product
from typing import TYPE_CHECKING, Final, NamedTuple

from hypothesis import strategies as st

from partnerships.dates import Bound, DateRange, PartialDate, Period, Precision, Term, between_days

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from hypothesis.strategies import DrawFn, SearchStrategy


CALENDAR: Final = DateRange(date.min, date.max)


class DateOptions(NamedTuple):
    """Which dates are drawn."""

    exact: bool
    within: DateRange


ANY_DATES: Final = DateOptions(exact=False, within=CALENDAR)


def _as_range(within: Period | str | None) -> DateRange:
    return CALENDAR if within is None else Period(within).bounds()


def as_date_options(within: Period | str | None, *, exact: bool) -> DateOptions:
    return DateOptions(exact, _as_range(within))


def days(*, within: Period | str | None = None) -> SearchStrategy[date]:
    """Return a strategy for days (`datetime.date`): those at which calendars go wrong, such as 29
    February and the first and the last day of all, as often as ordinary ones from 1950 to 2025.
    """
    bounds = _as_range(within)
    return days_between(bounds.first, bounds.last)


def partial_dates(
    *, exact: bool = False, within: Period | str | None = None
) -> SearchStrategy[PartialDate]:
    """Return a strategy for dates of all precisions, with and without qualifiers.

    >>> from hypothesis import find
    >>> find(partial_dates(within="1979/1980"), lambda when: when.exact is None)
    PartialDate('1980-12')
    """
    return partial_dates_with(as_date_options(within, exact=exact))


def periods(*, exact: bool = False, within: Period | str | None = None) -> SearchStrategy[Period]:
    """Return a strategy for periods. Their ends are dates of all precisions, open or unknown; with
    ``exact`` none is unknown, and with ``within`` all are dates.
    """
    return periods_with(as_date_options(within, exact=exact))


def terms() -> SearchStrategy[Term]:
    """Return a strategy for terms, common ones as often as others."""
    return _terms()


LEAP_YEARS: Final = (4, 1600, 1904, 1996, 2000, 2004, 2024, 9996)
_BOUNDARY_YEARS: Final = (1, 2, 100, 1900, 1979, 1999, 2001, 2023, 2100, 9998, 9999, *LEAP_YEARS)


def _sort_days(found: Iterable[date]) -> list[date]:
    """Return days, those nearest to 1 January 2000 first: the day to which those of Hypothesis shrink."""
    middle = date(2000, 1, 1).toordinal()
    return sorted(found, key=lambda day: (abs(day.toordinal() - middle), day))


_BOUNDARY_DAYS: Final = _sort_days(
    {date(year, *day) for year in _BOUNDARY_YEARS for day in ((1, 1), (2, 28), (3, 1), (12, 31))}
    | {date(year, 2, 29) for year in LEAP_YEARS}
)
_ORDINARY: Final = date(1950, 1, 1), date(2025, 12, 31)

ORDINARY_DAYS: Final = st.dates(*_ORDINARY)
BOUNDARY_DAYS: Final = st.sampled_from(_BOUNDARY_DAYS)

PRECISIONS: Final = tuple(Precision)
QUALIFIERS: Final = ("", "~", "?", "%")


def move_day(day: date, by: int) -> date:
    """Return the day so many days later, or the calendar's first or last where there is none."""
    return date.fromordinal(min(max(day.toordinal() + by, 1), date.max.toordinal()))


def clip_day(day: date, within: DateRange) -> date:
    return min(max(day, within.first), within.last)


@lru_cache(maxsize=1000)
def days_between(first: date = date.min, last: date = date.max) -> SearchStrategy[date]:
    """Return a strategy for days between two, both included, boundaries as often as others."""
    pool = _sort_days({first, last, *(day for day in _BOUNDARY_DAYS if first <= day <= last)})
    ordinary = max(first, _ORDINARY[0]), min(last, _ORDINARY[1])
    others = st.dates(*ordinary) if ordinary[0] <= ordinary[1] else st.dates(first, last)
    return others | st.sampled_from(pool)


def blur_day(day: date, precision: Precision, qualifier: str = "") -> PartialDate:
    """Return the date of a precision that a day is in; of a span of days, that of its fiscal year."""
    text = day.isoformat()
    written = {
        Precision.DAY: text,
        Precision.MONTH: text[:7],
        Precision.YEAR: text[:4],
        Precision.DECADE: f"{text[:3]}X",
        Precision.CENTURY: f"{text[:2]}XX",
        Precision.UNKNOWN: "XXXX",
    }
    if precision is Precision.BETWEEN:
        return between_days(*_find_fiscal_year(day), qualifier)
    return PartialDate(written[precision] + qualifier)


def _find_fiscal_year(day: date) -> tuple[date, date]:
    """Return the first and the last day of the fiscal year, from April on, that a day is in."""
    year = day.year - (day.month < 4)
    first = date(year, 4, 1) if year else date.min
    return first, date(year + 1, 3, 31) if year < 9999 else date.max


_WIDTHS: Final = (0, 0, 1, 9, 27, 45, 180, 200, 364, 365, 800, 9000)
_SHAPES: Final = ("", "", "", "months", "months", "fiscal year", "from", "to")
_SPANS: Final = st.sampled_from(tuple(product(_SHAPES, _WIDTHS, _WIDTHS)))
"""Drawn at once, so that a span shrinks to a day easily."""


def draw_date_around(draw: DrawFn, day: date, precision: Precision) -> PartialDate:
    """Draw a date of a precision that a day is in. One of a span of days can turn out to be whole."""
    if precision is not Precision.BETWEEN:
        return blur_day(day, precision)
    return between_days(*_find_span(day, draw(_SPANS)))


def _find_span(day: date, span: tuple[str, int, int]) -> tuple[date, date]:
    """Return the first and the last day of a span that a day is in."""
    shape, before, behind = span
    first, last = move_day(day, -before), move_day(day, behind)
    if shape == "from":
        last = date.max
    elif shape == "to":
        first = date.min
    elif shape == "fiscal year":
        first, last = _find_fiscal_year(day)
    elif shape == "months":  # so that some end with February
        first, last = first.replace(day=1), move_day(last.replace(day=28), 4)
        last = last if last == date.max else move_day(last.replace(day=1), -1)
    return min(first, day), max(last, day)


def clip_date(when: PartialDate, within: DateRange) -> PartialDate:
    """Return the part of a date that lies in a range, with which it has a day in common."""
    if within.contains(when.bounds()):
        return when
    return between_days(
        max(when.earliest, within.first), min(when.latest, within.last), when.qualifier
    )


@cache
def dates_of(
    precisions: Sequence[Precision] = PRECISIONS,
    qualifiers: Sequence[str] = QUALIFIERS,
    within: DateRange = CALENDAR,
) -> SearchStrategy[PartialDate]:
    """Return a strategy for dates of some precisions, with some qualifiers or none."""
    known, marks = days_between(within.first, within.last), st.sampled_from(("", *qualifiers))
    ladder = [each for each in precisions if each is not Precision.BETWEEN]
    dates = _blurred_days(known, st.sampled_from(ladder), marks, within)
    if len(ladder) == len(precisions):
        return dates
    return dates | dates | _spans(known, marks, within)


# Composite, so that a failing example shows the date and not the call of a private function.


@st.composite
def _blurred_days(
    draw: DrawFn,
    known: SearchStrategy[date],
    ladder: SearchStrategy[Precision],
    marks: SearchStrategy[str],
    within: DateRange,
) -> PartialDate:
    return clip_date(blur_day(draw(known), draw(ladder), draw(marks)), within)


@st.composite
def _spans(
    draw: DrawFn, known: SearchStrategy[date], marks: SearchStrategy[str], within: DateRange
) -> PartialDate:
    first, last = _find_span(draw(known), draw(_SPANS))
    return clip_date(between_days(first, last, draw(marks)), within)


@cache
def partial_dates_with(dates: DateOptions) -> SearchStrategy[PartialDate]:
    if dates.exact:
        return dates_of((Precision.DAY,), (), dates.within)
    return dates_of(within=dates.within)


@cache
@st.composite
def periods_with(draw: DrawFn, dates: DateOptions) -> Period:
    ends = _ends(dates)
    start, end = draw(ends), draw(ends)
    if (
        isinstance(start, PartialDate)
        and isinstance(end, PartialDate)
        and start.earliest > end.latest
    ):
        start, end = end, start
    return Period.between(start, end)


@cache
def _ends(dates: DateOptions) -> SearchStrategy[PartialDate | Bound]:
    known = partial_dates_with(dates)
    if dates.within != CALENDAR:
        return known
    return known | (st.just(Bound.OPEN) if dates.exact else st.sampled_from(Bound))


TERMS: Final = ("P1Y", "P5Y", "P10Y", "P20Y", "P18M", "P6M", "P2W", "P90D", "P1D", "P1Y1M1D")


@cache
def _terms() -> SearchStrategy[Term]:
    parts = st.tuples(*(st.integers(0, most) for most in (9999, 99999, 999999, 9999999))).filter(
        any
    )
    return st.sampled_from(TERMS).map(Term) | parts.map(
        lambda each: Term("P" + "".join(f"{n}{unit}" for n, unit in zip(each, "YMWD", strict=True)))
    )
