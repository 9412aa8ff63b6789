"""Laws of the arithmetic over one start: the Nth anniversary, and the years completed on a day.

The second opinions are dateutil's relativedelta, and its rrule for 29 February.
"""

from __future__ import annotations

import itertools
from datetime import date, datetime, time, timedelta

import pytest
from dateutil.relativedelta import relativedelta
from dateutil.rrule import YEARLY, rrule
from hypothesis import assume, event, example, given, strategies as st

from partnerships import LeapDay, PartialDate, Precision
from partnerships._testing.dates import QUALIFIERS, dates_of, days_between, move_day
from partnerships.anniversaries import (
    completed_years,
    depends_on_leap_day,
    is_countable,
    nth_anniversary,
)
from partnerships.errors import BeforeStart, NoAnniversary
from partnerships.testing import partial_dates
from tests.support.strategies import COUNTABLE, leap_days, refinements, span_text

LEAP_DAYS = st.sampled_from(LeapDay)
STARTS = days_between() | leap_days()
COARSE = (Precision.DECADE, Precision.CENTURY, Precision.UNKNOWN)


@st.composite
def spans(draw: st.DrawFn, *, longest: int = 366) -> PartialDate:
    """Starts between two days, some of which end a year later, around February as often as not."""
    first = draw(STARTS | st.dates(date(2019, 12, 1), date(2024, 3, 3)))
    last = move_day(first, draw(st.integers(1, 60) | st.integers(300, longest)))
    if draw(st.booleans()):
        first, last = first.replace(day=1), move_day(last.replace(day=1), -1)
    return PartialDate(span_text(*sorted((first, last))) + draw(st.sampled_from(QUALIFIERS)))


def existing(start: date, leap_day: LeapDay, *, years: int) -> list[tuple[int, date]]:
    """Return the start as number 0, and the anniversaries of so many years that exist."""
    found = [(0, start)]
    for number in range(1, years + 1):
        try:
            on = nth_anniversary(start, number, leap_day=leap_day)
        except NoAnniversary:
            continue
        found.append((number, on.earliest))
    return found


@given(STARTS, STARTS | st.integers(0, 60000), LEAP_DAYS)
@example(date(2000, 2, 29), date(2003, 12, 31), LeapDay.LEAP_YEARS_ONLY)
@example(date(1896, 2, 29), date(1903, 12, 31), LeapDay.LEAP_YEARS_ONLY)
def test_completed_years_never_contradict_the_anniversaries(
    start: date, later: date | int, leap_day: LeapDay
) -> None:
    """n are completed if and only if the nth existing one is on or before the day and the next after it."""
    day = move_day(start, later) if isinstance(later, int) else later
    assume(start <= day)
    # Up to eight years lie between two 29 February, and two anniversaries more are needed.
    numbered = existing(start, leap_day, years=day.year - start.year + 9)
    reached = [number for number, on in numbered if on <= day]
    event(f"29 February: {(start.month, start.day) == (2, 29)}")
    assert completed_years(start, day, leap_day=leap_day).exact == reached[-1]
    assert reached == [number for number, _ in numbered[: len(reached)]]


@given(STARTS, LEAP_DAYS)
def test_completed_years_change_on_the_anniversaries_only(start: date, leap_day: LeapDay) -> None:
    """On an anniversary its number is completed, and on the eve the number before it."""
    numbered = existing(start, leap_day, years=20)
    for (before, _), (number, on) in itertools.pairwise(numbered):
        assert completed_years(start, on, leap_day=leap_day).exact == number
        assert completed_years(start, move_day(on, -1), leap_day=leap_day).exact == before


@given(partial_dates(), partial_dates(), LEAP_DAYS, st.data())
def test_the_count_between_refined_dates_lies_in_the_range_of_the_partial_ones(
    start: PartialDate, day: PartialDate, leap_day: LeapDay, data: st.DataObject
) -> None:
    """Unless it is an error, which it can be only where 0 is possible; 29 February apart, if omitted."""
    assume(start.earliest <= day.latest)
    finer_start, finer_day = data.draw(refinements(start)), data.draw(refinements(day))
    omitted = leap_day is LeapDay.LEAP_YEARS_ONLY
    assume(not omitted or (2, 29) not in {(d.month, d.day) for d in finer_start.sort_key})
    known = completed_years(start, day, leap_day=leap_day)
    try:
        counted = completed_years(finer_start, finer_day, leap_day=leap_day)
    except BeforeStart:
        event("before the start")
        assert known.at_least == 0
        return
    event("counted")
    assert known.at_least <= counted.at_least <= counted.at_most <= known.at_most


@given(dates_of(COUNTABLE), partial_dates(), LEAP_DAYS)
def test_a_range_of_completed_years_is_reached_at_both_ends(
    start: PartialDate, day: PartialDate, leap_day: LeapDay
) -> None:
    """The fewest are from the latest start to the earliest day, 0 if that is before it; so for the most."""
    assume(start.earliest <= day.latest)
    known = completed_years(start, day, leap_day=leap_day)
    most = completed_years(start.earliest, day.latest, leap_day=leap_day)
    assert known.at_most == most.exact
    if start.latest <= day.earliest:
        fewest = completed_years(start.latest, day.earliest, leap_day=leap_day)
        assert known.at_least == fewest.exact
    else:
        assert known.at_least == 0


@given(partial_dates(), partial_dates(), LEAP_DAYS)
def test_counting_to_a_day_certainly_before_the_start_is_an_error(
    start: PartialDate, day: PartialDate, leap_day: LeapDay
) -> None:
    """And to any other day it is not."""
    if day.certainly_before(start):
        with pytest.raises(BeforeStart):
            completed_years(start, day, leap_day=leap_day)
    else:
        assert completed_years(start, day, leap_day=leap_day).at_least >= 0


@given(dates_of(COUNTABLE), st.integers(1, 200), LEAP_DAYS)
def test_an_anniversary_keeps_the_digits_the_precision_and_the_mark_of_its_start(
    start: PartialDate, number: int, leap_day: LeapDay
) -> None:
    """Only the year moves, by the number, whatever the leap policy; 29 February apart."""
    assume((start.month, start.day) != (2, 29))
    assume(start.earliest.year + number <= 9999)
    on = nth_anniversary(start, number, leap_day=leap_day)
    year = start.earliest.year + number
    assert str(on) == f"{year:04}{str(start)[4:]}"


def days_of(when: PartialDate) -> list[date]:
    """Return all days that a date can be."""
    length = (when.latest - when.earliest).days + 1
    return [move_day(when.earliest, by) for by in range(length)]


@given(spans(), st.integers(1, 40), LEAP_DAYS)
@example(PartialDate("[1979-04-01..1980-03-31]"), 45, LeapDay.FEB_28)
@example(PartialDate("[2020-02-29..2020-03-05]"), 1, LeapDay.LEAP_YEARS_ONLY)
@example(PartialDate("[2020-02-20..2020-02-29]"), 1, LeapDay.MAR_1)
@example(PartialDate("[2020-02-20..2020-02-29]"), 1, LeapDay.LEAP_YEARS_ONLY)
@example(PartialDate("[2020-02-20..2020-02-29]"), 4, LeapDay.LEAP_YEARS_ONLY)
@example(PartialDate("[2020-02-29..2020-03-05]"), 1, LeapDay.FEB_28)
@example(PartialDate("[2022-03-01..2023-02-28]"), 1, LeapDay.FEB_28)
def test_the_anniversary_of_a_span_reaches_from_the_first_to_the_last_of_those_of_its_days(
    start: PartialDate, number: int, leap_day: LeapDay
) -> None:
    """All its days are tried, as each end is moved."""
    assume(start.precision is Precision.BETWEEN)
    assume(is_countable(start))
    assume(start.latest.year + number <= 9999)
    on = nth_anniversary(start, number, leap_day=leap_day)
    found = [on for day in days_of(start) for on in existing_on(day, number, leap_day)]
    assert on.sort_key == (min(found), max(found))
    assert on.qualifier == start.qualifier


AROUND_LEAP_DAY = [date(2020, 2, 27) + timedelta(days=each) for each in range(5)]


@pytest.mark.parametrize("leap_day", LeapDay)
def test_the_years_since_a_span_around_29_february_are_those_since_its_days(
    leap_day: LeapDay,
) -> None:
    """Since all its days; but where 29 February is kept in leap years only, it may be left out."""
    omitted = {29} if leap_day is LeapDay.LEAP_YEARS_ONLY else set()
    for first, last in itertools.combinations(AROUND_LEAP_DAY, 2):
        start = PartialDate(span_text(first, last))
        starts = [each for each in days_of(start) if each.day not in omitted]
        for year, offset in itertools.product((2021, 2023, 2024), range(-3, 4)):
            day = date(year, 2, 28) + timedelta(days=offset)
            years = completed_years(start, day, leap_day=leap_day)
            since = [completed_years(each, day, leap_day=leap_day) for each in starts]
            assert years.at_most == max(each.at_most for each in since)
            if last.day not in omitted:
                assert years.at_least == min(each.at_least for each in since)


def test_the_policy_matters_where_it_moves_an_anniversary() -> None:
    """Of a span that begins or ends with 29 February, and of no other one."""
    for first, last in itertools.combinations(AROUND_LEAP_DAY, 2):
        start = PartialDate(span_text(first, last))
        moved = {nth_anniversary(start, 1, leap_day=each) for each in LeapDay}
        assert depends_on_leap_day(start) == (len(moved) > 1)
    assert not depends_on_leap_day(PartialDate("2020-02"))


def existing_on(day: date, number: int, leap_day: LeapDay) -> list[date]:
    """Return the Nth anniversary of a day, if it exists."""
    try:
        return [nth_anniversary(day, number, leap_day=leap_day).earliest]
    except NoAnniversary:
        return []


@given(spans(longest=800))
@example(PartialDate("[2023-02-28..2024-02-27]"))
@example(PartialDate("[2020-02-29..2021-02-27]"))
@example(PartialDate("[2020-02-29..2021-02-28]"))
@example(PartialDate("[2019-03-01..2020-02-29]"))
def test_a_span_has_anniversaries_if_it_ends_before_the_first_one_of_its_first_day(
    start: PartialDate,
) -> None:
    """Else a number would be reached before it is certain that the start has come."""
    assume(start.earliest.year < 9999)
    within_a_year = start.latest < nth_anniversary(start.earliest, 1).earliest
    event(f"within a year: {within_a_year}")
    assert is_countable(start) == within_a_year
    if not within_a_year:
        with pytest.raises(NoAnniversary, match="spans more than a year"):
            nth_anniversary(start, 1)


def test_a_span_across_the_new_year_has_no_anniversary_that_ends_beyond_9999() -> None:
    """The calendar ends in the middle of it."""
    start = "[1979-04-01..1980-03-31]"
    assert str(nth_anniversary(start, 8019)) == "[9998-04-01..9999-03-31]"
    with pytest.raises(NoAnniversary) as caught:
        nth_anniversary(start, 8020)
    why = "the calendar ends with the year 9999, before 10000"
    assert caught.value.message == f"no 8020th anniversary of {start}: {why}"


def is_whole_february(when: PartialDate) -> bool:
    """Whether a date is a February, known to the month."""
    return when.precision is Precision.MONTH and when.month == 2


@given(dates_of(COUNTABLE) | spans(), st.integers(1, 200), LEAP_DAYS, st.data())
def test_an_anniversary_of_a_refined_start_lies_in_that_of_the_partial_one(
    start: PartialDate, number: int, leap_day: LeapDay, data: st.DataObject
) -> None:
    """On the days that it can be; a 29 February that falls in March leaves its month, and is apart,
    as is a whole February, whose anniversary can have a day more.
    """
    finer = data.draw(refinements(start))
    assume(start == finer or not is_whole_february(finer))
    assume(is_countable(start))
    assume(start.latest.year + number <= 9999)
    ends_on_leap_day = (finer.latest.month, finer.latest.day) == (2, 29)
    in_month = start.precision is Precision.MONTH and finer.precision is not Precision.MONTH
    assume(not ends_on_leap_day or not in_month or leap_day is not LeapDay.MAR_1)
    assume((finer.month, finer.day) != (2, 29) or leap_day is not LeapDay.LEAP_YEARS_ONLY)
    outer = nth_anniversary(start, number, leap_day=leap_day)
    inner = nth_anniversary(finer, number, leap_day=leap_day)
    event(f"precisions: {start.precision.value}, {finer.precision.value}")
    assert outer.earliest <= inner.earliest <= inner.latest <= outer.latest


@given(STARTS, st.integers(1, 200) | st.integers(1, 9998))
def test_relativedelta_agrees_on_the_anniversaries_kept_on_28_february(
    start: date, number: int
) -> None:
    """The Nth is start + relativedelta(years=N), never stepped to; beyond 9999 there is none."""
    if start.year + number > 9999:
        with pytest.raises(NoAnniversary, match="9999"):
            nth_anniversary(start, number)
    else:
        assert nth_anniversary(start, number) == start + relativedelta(years=number)


@given(STARTS, STARTS | st.integers(0, 60000))
def test_relativedelta_agrees_on_the_completed_years_of_a_start_that_no_leap_day_moves(
    start: date, later: date | int
) -> None:
    """The years of relativedelta(day, start); it keeps 29 February on 28 February as we do."""
    day = move_day(start, later) if isinstance(later, int) else later
    assume(start <= day)
    years = relativedelta(day, start).years
    assert completed_years(start, day).exact == years


@given(leap_days(), st.sampled_from([(LeapDay.MAR_1, 60), (LeapDay.LEAP_YEARS_ONLY, None)]))
def test_rrule_agrees_on_29_february_kept_on_1_march_and_in_leap_years_only(
    start: date, policy: tuple[LeapDay, int | None]
) -> None:
    """The 60th day of every year is MAR_1; a yearly rule that skips what is not there is OMIT."""
    leap_day, day_of_year = policy
    begun = datetime.combine(start, time())
    until = datetime.combine(date(min(start.year + 40, 9999), 12, 31), time())
    rule = rrule(YEARLY, dtstart=begun, until=until, byyearday=day_of_year)
    expected = [moment.date() for moment in rule]
    numbered = existing(start, leap_day, years=40)
    assert [on for _, on in numbered] == expected
    assert [number for number, _ in numbered] == [on.year - start.year for on in expected]


@given(dates_of(COARSE), st.integers(1, 200))
def test_a_start_coarser_than_a_year_has_completed_years_and_no_anniversaries(
    start: PartialDate, number: int
) -> None:
    """An error says why; the completed years are a range."""
    with pytest.raises(NoAnniversary, match="spans more than a year"):
        nth_anniversary(start, number)
    assert completed_years(start, start.latest).at_least == 0
