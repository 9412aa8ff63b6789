"""Ranges of days, and the dates and periods that have one."""

from datetime import date

import pytest
from hypothesis import assume, given, strategies as st

from partnerships import InvalidDate, PartialDate, Period
from partnerships.dates import DateRange

DAYS = [date(1979, 4, 30), date(1979, 5, 1), date(1979, 5, 15), date(1979, 5, 31), date(1979, 6, 1)]


@st.composite
def ranges(draw: st.DrawFn) -> DateRange:
    first, last = sorted((draw(st.sampled_from(DAYS)), draw(st.sampled_from(DAYS))))
    return DateRange(first, last)


def test_the_bounds_of_a_date_contain_its_days() -> None:
    days = PartialDate("1979-05").bounds()
    assert days == DateRange(date(1979, 5, 1), date(1979, 5, 31))
    assert [day in days for day in DAYS] == [False, True, True, True, False]


def test_the_bounds_of_a_period_are_its_full_width() -> None:
    assert Period("2015/2016").bounds() == DateRange(date(2015, 1, 1), date(2016, 12, 31))
    assert Period("../2016-03").bounds() == DateRange(date.min, date(2016, 3, 31))
    assert Period("2015/2016").days() == (date(2015, 1, 1), date(2016, 12, 31))
    for ask in (Period("1979/").bounds, Period("1979/").days):
        with pytest.raises(InvalidDate, match="both ends must be known"):
            ask()


@given(ranges(), ranges())
def test_ranges_overlap_if_and_only_if_they_have_a_day_in_common(
    one: DateRange, other: DateRange
) -> None:
    common = [day for day in DAYS if day in one and day in other]
    assert one.overlaps(other) is bool(common)
    assert one.overlaps(other) is other.overlaps(one)


@given(ranges(), ranges())
def test_a_range_contains_another_if_and_only_if_all_its_days_belong_to_it(
    one: DateRange, other: DateRange
) -> None:
    assert one.contains(other) is (other.first in one and other.last in one)
    assume(one.contains(other))
    assert one.overlaps(other)
