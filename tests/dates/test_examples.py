"""Partial dates, periods and terms: their text forms, and what they settle."""

import operator
from collections.abc import Callable
from datetime import date, datetime

import pytest

from partnerships import Bound, PartialDate, Period, Precision, Term


@pytest.mark.parametrize(
    ("text", "earliest", "latest", "precision"),
    [
        ("1979-05-01", "1979-05-01", "1979-05-01", Precision.DAY),
        ("2024-02-29", "2024-02-29", "2024-02-29", Precision.DAY),
        ("1979-05", "1979-05-01", "1979-05-31", Precision.MONTH),
        ("2024-02", "2024-02-01", "2024-02-29", Precision.MONTH),
        ("1900-02", "1900-02-01", "1900-02-28", Precision.MONTH),
        ("1979", "1979-01-01", "1979-12-31", Precision.YEAR),
        ("197X", "1970-01-01", "1979-12-31", Precision.DECADE),
        ("19XX", "1900-01-01", "1999-12-31", Precision.CENTURY),
        ("XXXX", "0001-01-01", "9999-12-31", Precision.UNKNOWN),
        ("0001", "0001-01-01", "0001-12-31", Precision.YEAR),
        ("000X", "0001-01-01", "0009-12-31", Precision.DECADE),
        ("00XX", "0001-01-01", "0099-12-31", Precision.CENTURY),
        ("9999-12-31", "9999-12-31", "9999-12-31", Precision.DAY),
        ("99XX", "9900-01-01", "9999-12-31", Precision.CENTURY),
        ("[1979-04-01..1980-03-31]", "1979-04-01", "1980-03-31", Precision.BETWEEN),
        ("[1979-05-01..1979-05-30]", "1979-05-01", "1979-05-30", Precision.BETWEEN),
        ("[..1990-12-31]", "0001-01-01", "1990-12-31", Precision.BETWEEN),
        ("[1985-01-01..]", "1985-01-01", "9999-12-31", Precision.BETWEEN),
        ("[1989-01-08..1989-12-31]", "1989-01-08", "1989-12-31", Precision.BETWEEN),
        ("[1970-01-01..1978-12-31]", "1970-01-01", "1978-12-31", Precision.BETWEEN),
        ("[1971-01-01..1980-12-31]", "1971-01-01", "1980-12-31", Precision.BETWEEN),
        ("[1901-01-01..2000-12-31]", "1901-01-01", "2000-12-31", Precision.BETWEEN),
        ("[0002-01-01..0009-12-31]", "0002-01-01", "0009-12-31", Precision.BETWEEN),
    ],
)
@pytest.mark.parametrize("qualifier", ["", "~", "?", "%"])
def test_a_date_is_known_to_its_precision(
    text: str, earliest: str, latest: str, precision: Precision, qualifier: str
) -> None:
    """It lies between two days, which a qualifier does not move."""
    known = PartialDate(text + qualifier)
    assert known.earliest == date.fromisoformat(earliest)
    assert known.latest == date.fromisoformat(latest)
    assert known.sort_key == (known.earliest, known.latest)
    assert known.precision is precision
    assert known.qualifier == qualifier
    assert known.exact == (known.earliest if precision is Precision.DAY else None)
    assert str(known) == text + qualifier


@pytest.mark.parametrize(
    ("text", "year", "month", "day"),
    [
        ("1979-05-01", 1979, 5, 1),
        ("1979-05", 1979, 5, None),
        ("1979", 1979, None, None),
        ("197X", None, None, None),
        ("XXXX", None, None, None),
        ("[1979-05-01..1979-05-30]", 1979, 5, None),
        ("[1989-01-08..1989-12-31]", 1989, None, None),
        ("[1979-05-01..1980-05-30]", None, None, None),
    ],
)
def test_year_month_and_day_are_given_as_far_as_they_are_known(
    text: str, year: int | None, month: int | None, day: int | None
) -> None:
    """What is not known is None, never 1."""
    known = PartialDate(text)
    assert (known.year, known.month, known.day) == (year, month, day)


@pytest.mark.parametrize(
    ("text", "same"),
    [
        ("[..1990]", "[..1990-12-31]"),
        ("[1985..]", "[1985-01-01..]"),
        ("[1979-04..1980-03]", "[1979-04-01..1980-03-31]"),
        ("[197X..1985-05-01]", "[1970-01-01..1985-05-01]"),
        ("[1979-XX..1980-05-XX]", "[1979-01-01..1980-05-31]"),
        ("[XXXX..1990]", "[..1990-12-31]"),
        ("[1985..9999]", "[1985-01-01..]"),
        ("[0001..1990]", "[..1990-12-31]"),
        ("[1979-05-01..1979-05-31]", "1979-05"),
        ("[1979..1979]", "1979"),
        ("[1970..1979]", "197X"),
        ("[1900..1999]", "19XX"),
        ("[..0009]", "000X"),
        ("[0001..0099]", "00XX"),
        ("[..9999]", "XXXX"),
        ("[1979-05-01..1979-05-01]", "1979-05-01"),
        ("[..0001-01-01]", "0001-01-01"),
        ("[9999-12-31..]", "9999-12-31"),
        ("[1979..1979]~", "1979~"),
        ("[1979-05-01..1979-05-01]?", "1979-05-01?"),
        ("[..1990]%", "[..1990-12-31]%"),
        ("1979-XX", "1979"),
        ("1979-XX-XX", "1979"),
        ("1979-05-XX", "1979-05"),
        ("1979-XX~", "1979~"),
    ],
)
def test_what_means_the_same_days_is_the_same_date_in_its_shortest_text(
    text: str, same: str
) -> None:
    """A span that is a whole month, year, decade or century is that, and a day is a day."""
    known = PartialDate(text)
    assert known == PartialDate(same)
    assert hash(known) == hash(PartialDate(same))
    assert str(known) == same


def test_an_exact_date_equals_that_day_with_an_equal_hash() -> None:
    """Either finds the other in a set."""
    day = date(1979, 5, 1)
    assert PartialDate("1979-05-01") == day
    assert day == PartialDate("1979-05-01")
    assert hash(PartialDate("1979-05-01")) == hash(day)
    assert PartialDate(day) in {day, date.min}
    assert PartialDate(PartialDate(day)) == day


@pytest.mark.parametrize("text", ["1979-05-01~", "1979-05-01?", "1979-05", "1979", "1979-05-02"])
def test_any_other_date_differs_from_that_day(text: str) -> None:
    """One that is approximate, uncertain, coarser or another is not the day."""
    assert PartialDate(text) != date(1979, 5, 1)
    assert date(1979, 5, 1) != PartialDate(text)


def test_no_date_equals_a_datetime_or_a_text() -> None:
    """A datetime is another kind of thing, and so is the text form."""
    moment = datetime(1979, 5, 1)  # noqa: DTZ001  # with or without a zone
    assert PartialDate("1979-05-01") != moment
    assert moment != PartialDate("1979-05-01")
    assert PartialDate("1979-05-01") != "1979-05-01"
    assert PartialDate("1979") != PartialDate("1979~")
    assert len({PartialDate(text) for text in ("1979", "1979~", "1979?", "1979%", "1979")}) == 4


@pytest.mark.parametrize("compare", [operator.lt, operator.le, operator.gt, operator.ge])
@pytest.mark.parametrize("other", [PartialDate("1980"), date(1980, 1, 1), "1980"])
def test_dates_have_no_order(compare: Callable[[object, object], object], other: object) -> None:
    """Whether one partial date is before another may be unknown."""
    with pytest.raises(TypeError):
        compare(PartialDate("1979"), other)


@pytest.mark.parametrize(
    ("one", "other", "certainly", "possibly"),
    [
        ("1979", "1980-01", True, True),
        ("1979", "1979-06", False, True),
        ("1979", "1979-01-01", False, False),
        ("1979", "1979-01-02", False, True),
        ("1979-05-01", "1979-05-01", False, False),
        ("1979-05", "1979-05", False, True),
        ("1980", "1979", False, False),
        ("1979-12-31", "1980", True, True),
    ],
)
def test_whether_a_date_is_before_another_has_two_answers(
    one: str, other: str, *, certainly: bool, possibly: bool
) -> None:
    """For all days that they can be, and for some."""
    assert PartialDate(one).certainly_before(other) is certainly
    assert PartialDate(one).possibly_before(other) is possibly


# Periods


@pytest.mark.parametrize(
    ("text", "day", "certainly", "possibly"),
    [
        ("2024-04-01/2025-03-31", "2024-03-31", False, False),
        ("2024-04-01/2025-03-31", "2024-04-01", True, True),
        ("2024-04-01/2025-03-31", "2025-03-31", True, True),
        ("2024-04-01/2025-03-31", "2025-04-01", False, False),
        ("2024-04-01/2025-03-31", "2024", False, True),
        ("2024-04-01/2025-03-31", "2024-05", True, True),
        ("1979/1981", "1979-06-01", False, True),
        ("1979/1981", "1979-12-31", True, True),
        ("1979/1981", "1980", True, True),
        ("1979/1981", "1981-01-01", True, True),
        ("1979/1981", "1981-01-02", False, True),
        ("1979/1981", "1982", False, False),
        ("1979/1979", "1979-06-01", False, True),
        ("1979/1979-06-15", "1979-06-15", True, True),
        ("1979-06-15/1979", "1979-06-15", True, True),
        ("1979/..", "1979-06-01", False, True),
        ("1979/..", "1979-12-31", True, True),
        ("1979/..", "9999-12-31", True, True),
        ("1979/", "1979-06-01", False, True),
        ("1979/", "9999-12-31", False, True),
        ("1979/", "1978-12-31", False, False),
        ("../1979", "0001-01-01", True, True),
        ("/1979", "0001-01-01", False, True),
        ("/1979", "1980", False, False),
        ("../..", "XXXX", True, True),
        ("/", "1979", False, True),
    ],
)
def test_whether_a_period_contains_a_day_has_two_answers(
    text: str, day: str, *, certainly: bool, possibly: bool
) -> None:
    """Both ends belong to it; a partial end is some day in it; open and unknown ends differ."""
    assert Period(text).certainly_contains(day) is certainly
    assert Period(text).possibly_contains(day) is possibly


def test_a_period_answers_no_in() -> None:
    """A word with two answers would hide that there may be three."""
    with pytest.raises(TypeError):
        operator.contains(Period("1979/.."), "1980")  # type: ignore[arg-type]  # the test's point


def test_a_period_has_its_ends() -> None:
    """They are partial dates, open or unknown."""
    assert Period("1979/..").start == PartialDate("1979")
    assert Period("1979/..").end is Bound.OPEN
    assert Period("/1979").start is Bound.UNKNOWN
    assert Period("1979/..") != Period("1979/")


@pytest.mark.parametrize(
    ("make", "text"),
    [
        (lambda: Period.between("1979-05-01", "1980"), "1979-05-01/1980"),
        (lambda: Period.between(date(1979, 5, 1), Bound.OPEN), "1979-05-01/.."),
        (lambda: Period.between(Bound.UNKNOWN, "1980~"), "/1980~"),
        (lambda: Period.between("..", ""), "../"),
        (lambda: Period.calendar_year(2024), "2024-01-01/2024-12-31"),
        (lambda: Period.calendar_year(1), "0001-01-01/0001-12-31"),
        (lambda: Period.calendar_year(9999), "9999-01-01/9999-12-31"),
        (lambda: Period.fiscal_year(2024, first_month=4), "2024-04-01/2025-03-31"),
        (lambda: Period.fiscal_year(2023, first_month=3), "2023-03-01/2024-02-29"),
        (lambda: Period.fiscal_year(2024, first_month=12), "2024-12-01/2025-11-30"),
        (lambda: Period.fiscal_year(2024, first_month=1), "2024-01-01/2024-12-31"),
        (lambda: Period(Period("1979/..")), "1979/.."),
    ],
)
def test_a_period_is_written_as_its_two_ends(make: Callable[[], Period], text: str) -> None:
    """The text form is that of EDTF."""
    period = make()
    assert str(period) == text
    assert period == Period(text)


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("2015/2016", "2015-01-01", "2016-12-31"),
        ("2015-02/..", "2015-02-01", "9999-12-31"),
        ("../201X", "0001-01-01", "2019-12-31"),
    ],
)
def test_as_a_window_a_period_has_its_full_width(text: str, first: str, last: str) -> None:
    """2015/2016 is both whole years."""
    assert Period(text).days() == (date.fromisoformat(first), date.fromisoformat(last))


# Terms


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("P5Y", "P5Y"),
        ("P18M", "P18M"),
        ("P2W", "P2W"),
        ("P90D", "P90D"),
        ("P1Y6M", "P1Y6M"),
        ("P1Y2M3W4D", "P1Y2M3W4D"),
        ("P05Y0M", "P5Y"),
    ],
)
def test_a_term_is_written_as_its_parts(text: str, written: str) -> None:
    """Eighteen months stay eighteen months."""
    assert str(Term(text)) == written
    assert Term(Term(text)) == Term(text)
    assert Term(text) == Term(written)


def test_terms_of_different_parts_differ() -> None:
    """A year and twelve months are written differently on paper."""
    assert Term("P1Y") != Term("P12M")


def test_a_term_beyond_the_calendar_has_no_last_day() -> None:
    """Neither at its end nor before its beginning."""
    assert Term("P1D").last_day(date.max) is None
    assert Term("P9999Y").last_day(date(2024, 1, 1)) is None
    assert Term("P9999999D").last_day(date(2024, 1, 1)) is None
    assert Term("P1D").notice_day(date.min) is None
    assert Term("P2W").notice_day(date(2024, 1, 15)) == date(2024, 1, 1)
    assert Term("P1D").last_day(date.max, first_day_counts=True) == date.max


def test_a_term_repeated_is_computed_from_its_start() -> None:
    """Three times a month from 31 January ends on 30 April, not on the 28th or 29th."""
    assert Term("P1M").last_day(date(2024, 1, 31), times=3) == date(2024, 4, 30)


def test_a_term_is_prolonged_by_another_from_the_midnight_after_its_last_day() -> None:
    """By one, unless more are asked for, all counted from that midnight."""
    half_a_year, last = Term("P6M"), date(2024, 8, 30)
    assert half_a_year.prolong(last) == half_a_year.prolong(last, times=1) == date(2025, 2, 28)
    assert half_a_year.prolong(last, times=2) == date(2025, 8, 30)
    assert half_a_year.prolong(last, times=0) == last
    assert half_a_year.prolong(date.max) is None


def test_months_that_end_early_still_leave_their_weeks_and_days_whole() -> None:
    """From 31 January, a month ends on 28 February, and the weeks or days after it count their first."""
    start = date(2023, 1, 31)
    assert Term("P1M").last_day(start, first_day_counts=True) == date(2023, 2, 28)
    assert Term("P1M2W").last_day(start, first_day_counts=True) == date(2023, 3, 13)
    assert Term("P1M14D").last_day(start, first_day_counts=True) == date(2023, 3, 13)


@pytest.mark.parametrize("year", [1, 399, 400, 401, 9998])
def test_a_term_can_start_in_any_year(year: int) -> None:
    assert Term("P1Y").last_day(date(year, 3, 31)) == date(year + 1, 3, 31)
