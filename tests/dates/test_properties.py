"""Laws of partial dates, periods and terms, with python-edtf, portion and dateutil as second opinions."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import product
from typing import TYPE_CHECKING

import edtf
import portion
import pytest
from dateutil.relativedelta import relativedelta
from hypothesis import assume, event, example, given, strategies as st

from partnerships import Bound, PartialDate, Period, Precision, Term
from partnerships._testing.dates import (
    PRECISIONS,
    QUALIFIERS,
    blur_day,
    dates_of,
    days_between,
    move_day,
)
from partnerships.dates import day_after, day_before
from partnerships.errors import InvalidDate
from partnerships.testing import partial_dates, periods, terms
from tests.support.strategies import LADDER, refinements, span_text

if TYPE_CHECKING:
    from collections.abc import Iterable

# partial dates


@given(partial_dates())
def test_a_partial_date_reads_its_own_text(when: PartialDate) -> None:
    """PartialDate(str(when)) == when."""
    assert PartialDate(str(when)) == when


@given(partial_dates())
def test_the_repr_of_a_partial_date_is_its_constructor(when: PartialDate) -> None:
    """Evaluating the repr gives an equal date."""
    assert eval(repr(when)) == when  # noqa: S307  # that is the law


@given(days_between(), st.sampled_from(PRECISIONS), st.sampled_from(QUALIFIERS))
def test_a_partial_date_has_the_precision_and_the_mark_that_it_is_written_with(
    day: date, precision: Precision, qualifier: str
) -> None:
    """What is written to a precision around a day is read as that, and the day is in it."""
    when = blur_day(day, precision, qualifier)
    assert when.precision is precision
    assert when.qualifier == qualifier
    assert when.earliest <= day <= when.latest


@given(partial_dates())
def test_year_month_day_and_exact_are_what_all_its_days_have_in_common(when: PartialDate) -> None:
    """Each is that of both bounds where all that is above it is known, and None elsewhere."""
    first, last = when.earliest, when.latest
    same_year, same_month = first.year == last.year, first.month == last.month
    assert when.year == (first.year if same_year else None)
    assert when.month == (first.month if same_year and same_month else None)
    assert when.day == (first.day if first == last else None)
    assert when.exact == (first if first == last else None)


@given(dates_of(qualifiers=("",)), dates_of(qualifiers=("",)))
def test_two_partial_dates_are_equal_if_and_only_if_they_have_the_same_bounds(
    one: PartialDate, other: PartialDate
) -> None:
    """The bounds and the mark are all that there is to a date."""
    assert (one == other) == (one.sort_key == other.sort_key)


@given(partial_dates())
def test_equal_dates_have_equal_hashes_and_marked_ones_differ(when: PartialDate) -> None:
    """A date equals itself read again and no date with another mark."""
    assert hash(PartialDate(str(when))) == hash(when)
    bare = str(when).rstrip("~?%")
    assert {qualifier for qualifier in QUALIFIERS if PartialDate(bare + qualifier) == when} == {
        when.qualifier
    }


@given(partial_dates(), days_between())
def test_a_partial_date_equals_a_day_if_and_only_if_it_is_exact_and_unmarked(
    when: PartialDate, other: date
) -> None:
    """Then the hashes are equal as well, in both directions of the comparison."""
    for day in (when.earliest, when.latest, other):
        expected = str(when) == day.isoformat()
        assert (when == day) == expected
        assert (day == when) == expected
        if expected:
            assert hash(when) == hash(day)


@given(days_between(), days_between(), st.sampled_from(QUALIFIERS))
@example(date(1, 1, 1), date(99, 12, 31), "")
def test_a_span_is_that_of_its_two_days_in_the_shortest_text(
    one: date, other: date, qualifier: str
) -> None:
    """It has their bounds, and no brackets if they are those of a month, a year, a decade or a century."""
    first, last = sorted((one, other))
    when = PartialDate(span_text(first, last) + qualifier)
    assert (when.sort_key, when.qualifier) == ((first, last), qualifier)
    whole = [blur_day(first, precision, qualifier) for precision in LADDER]
    assert (when in whole) == (when.precision is not Precision.BETWEEN)
    assert (when in whole) == ("[" not in str(when))
    assert when not in whole or str(when) == str(whole[whole.index(when)])


@given(dates_of(qualifiers=("",)), dates_of(qualifiers=("",)))
def test_the_ends_of_a_span_are_read_at_their_full_width(
    one: PartialDate, other: PartialDate
) -> None:
    """From the first day of one to the last of the other; refused where that is before."""
    ends = [str(each) for each in (one, other)]
    assume(not any("[" in end for end in ends))
    text = f"[{'..'.join(ends)}]"
    if one.earliest > other.latest:
        with pytest.raises(InvalidDate, match="the end is before the start"):
            PartialDate(text)
    else:
        assert PartialDate(text).sort_key == (one.earliest, other.latest)


@given(partial_dates(), st.data())
def test_a_refinement_lies_within_the_bounds(when: PartialDate, data: st.DataObject) -> None:
    """A finer date inside a coarser one has no day that the coarser one has not."""
    finer = data.draw(refinements(when))
    assert when.earliest <= finer.earliest <= finer.latest <= when.latest


@given(partial_dates(), partial_dates())
def test_certainly_and_possibly_before_agree_with_the_days_that_they_can_be(
    one: PartialDate, other: PartialDate
) -> None:
    """Certainly: every day of one before every day of the other. Possibly: some before some."""
    pairs = list(product(one.sort_key, other.sort_key))
    assert one.certainly_before(other) == all(a < b for a, b in pairs)
    assert one.possibly_before(other) == any(a < b for a, b in pairs)


@given(partial_dates(), partial_dates())
def test_one_date_is_certainly_before_another_or_possibly_not(
    one: PartialDate, other: PartialDate
) -> None:
    """It cannot be both certainly before, and the other one possibly before or equal."""
    if one.certainly_before(other):
        assert one.possibly_before(other)
        assert not other.possibly_before(one)


@given(partial_dates())
@example(PartialDate("XXXX"))
def test_python_edtf_reads_the_same_bounds(when: PartialDate) -> None:
    """Lower and upper strict bounds are the same, except that its calendar has a year 0."""
    text = str(when)
    # Its grammar has no marks on a date of unknown year, nor on a span of days.
    if text.startswith(("XXXX", "[")):
        text = text.rstrip("~?%")
    read = edtf.parse_edtf(text)
    if when.precision is Precision.BETWEEN:
        assert str(read) == text
        # It reads an open end, and has no days for it.
        text = span_text(*when.sort_key)
        read = edtf.parse_edtf(text)
    lower, upper = tuple(read.lower_strict())[:3], tuple(read.upper_strict())[:3]
    assert (max(lower[0], 1), *lower[1:]) == when.earliest.timetuple()[:3]
    assert upper == when.latest.timetuple()[:3]


# periods


def days_to_try(*dates: PartialDate | Bound) -> Iterable[date]:
    """Return all bounds and the days beside them: nothing else can make a difference."""
    bounds = {day for each in dates if isinstance(each, PartialDate) for day in each.sort_key}
    near = {move_day(day, by) for day in bounds for by in (-1, 0, 1)}
    return sorted({date.min, date.max, *near})


def worlds(period: Period, inner: PartialDate) -> Iterable[tuple[date, date, date]]:
    """Return possible first days, last days and days asked for."""
    tried = days_to_try(period.start, period.end, inner)

    def possible(end: PartialDate | Bound, when_open: date) -> list[date]:
        if end is Bound.OPEN:
            return [when_open]
        if end is Bound.UNKNOWN:
            return list(tried)
        assert isinstance(end, PartialDate)
        return [day for day in tried if end.earliest <= day <= end.latest]

    starts, ends = possible(period.start, date.min), possible(period.end, date.max)
    asked = [day for day in tried if inner.earliest <= day <= inner.latest]
    return ((a, z, day) for a, z, day in product(starts, ends, asked) if a <= z)


@given(periods(), partial_dates())
def test_a_period_contains_what_it_contains_in_all_or_in_some_possible_worlds(
    period: Period, inner: PartialDate
) -> None:
    """Certainly: for all first and last days and days asked for that can be. Possibly: for some."""
    contained = {first <= day <= last for first, last, day in worlds(period, inner)}
    event(f"contained: {sorted(contained)}")
    assert period.certainly_contains(inner) == (contained == {True})
    assert period.possibly_contains(inner) == (True in contained)


@given(periods(exact=True), partial_dates())
def test_portion_agrees_on_what_a_closed_interval_contains(
    period: Period, inner: PartialDate
) -> None:
    """For exact ends: certainly is containment of the interval, possibly is an overlap."""
    first, last = period.days()
    interval = portion.closed(
        -portion.inf if period.start is Bound.OPEN else first,
        portion.inf if period.end is Bound.OPEN else last,
    )
    asked = portion.closed(inner.earliest, inner.latest)
    assert period.certainly_contains(inner) == (asked in interval)
    assert period.possibly_contains(inner) == interval.overlaps(asked)


@given(periods())
def test_a_period_reads_its_own_text_and_its_repr_is_its_constructor(period: Period) -> None:
    """Period(str(p)) == p == eval(repr(p)), with equal hashes."""
    again = Period(str(period))
    assert again == period
    assert hash(again) == hash(period)
    assert eval(repr(period)) == period  # noqa: S307  # that is the law


@given(periods())
def test_a_window_is_a_period_at_its_full_width(period: Period) -> None:
    """Its days are the first and the last that are possibly in it; an unknown end is refused."""
    if Bound.UNKNOWN in {period.start, period.end}:
        with pytest.raises(InvalidDate, match="both ends must be known"):
            period.days()
        return
    first, last = period.days()
    assert period.possibly_contains(first)
    assert period.possibly_contains(last)
    assert first == date.min or not period.possibly_contains(move_day(first, -1))
    assert last == date.max or not period.possibly_contains(move_day(last, 1))


@given(st.integers(1, 9998), st.integers(1, 12))
def test_fiscal_years_follow_each_other_without_a_gap(year: int, first_month: int) -> None:
    """A fiscal year has 365 or 366 days, and the next one starts on the day after its last."""
    first, last = Period.fiscal_year(year, first_month=first_month).days()
    assert first == date(year, first_month, 1)
    assert (last - first).days + 1 in {365, 366}
    if last.year < 9998:
        following = Period.fiscal_year(year + 1, first_month=first_month)
        assert following.start == move_day(last, 1)


# terms


@given(terms())
def test_a_term_reads_its_own_text_and_its_repr_is_its_constructor(term: Term) -> None:
    """Term(str(t)) == t == eval(repr(t)), with equal hashes."""
    again = Term(str(term))
    assert again == term
    assert hash(again) == hash(term)
    assert eval(repr(term)) == term  # noqa: S307  # that is the law


@given(days_between(), terms())
def test_the_last_day_of_a_term_is_the_corresponding_day_of_dateutil(day: date, term: Term) -> None:
    """From a signing: day + relativedelta, clamped to the month's end; None beyond the calendar."""
    try:
        months = day + relativedelta(years=term.years, months=term.months)
        expected = months + timedelta(weeks=term.weeks, days=term.days)
    except (ValueError, OverflowError):
        assert term.last_day(day) is None
        return
    event("within the calendar")
    assert term.last_day(day) == expected


@given(days_between(), st.integers(1, 100), st.integers(0, 11))
def test_terms_from_entries_into_force_follow_each_other_without_a_gap(
    day: date, years: int, months: int
) -> None:
    """Where the first day counts, the day after the last one is the corresponding day, if it exists.

    If it does not, the term ends with the month.
    """
    last = Term(f"P{years}Y{months}M").last_day(day, first_day_counts=True)
    assume(last is not None and last < date.max)
    assert last is not None
    following = move_day(last, 1)
    ended = day.year * 12 + day.month + years * 12 + months
    corresponds = (following.year * 12 + following.month, following.day) == (ended, day.day)
    event(f"corresponds: {corresponds}")
    if not corresponds:
        assert (following.year * 12 + following.month, following.day) == (ended + 1, 1)
        assert last.day < day.day


@given(days_between(), st.sampled_from(["P1M", "P3M", "P1Y", "P2W", "P90D"]), st.integers(1, 40))
def test_a_term_repeated_is_computed_from_the_start(day: date, text: str, times: int) -> None:
    """A term so many times is the term of so many times the length: 31 January is not lost."""
    term = Term(text)
    multiple = Term(f"P{int(text[1:-1]) * times}{text[-1]}")
    assert term.last_day(day, times=times) == multiple.last_day(day)


SHORT_TERMS = st.sampled_from(
    ["P1D", "P5D", "P2W", "P90D", "P1M", "P3M", "P1M5D", "P18M", "P1Y", "P5Y", "P1Y1M1W1D"]
).map(Term)


def ends_by(term: Term, start: date, last: date, *, first_day_counts: bool = False) -> bool:
    """Whether the term from that start ends on that day or before."""
    end = term.last_day(start, first_day_counts=first_day_counts)
    return end is not None and end <= last


@given(days_between(), SHORT_TERMS, st.integers(0, 2000))
@example(date(2024, 1, 31), Term("P1M"), 29)
@example(date(2024, 1, 31), Term("P1M"), 30)
@example(date(2022, 3, 31), Term("P1Y"), 365)
@example(date(9999, 1, 1), Term("P1Y"), 364)
def test_a_term_that_repeats_reaches_a_day_with_the_first_last_day_that_is_not_before_it(
    last: date, term: Term, later: int
) -> None:
    """Each repetition is counted from the first midnight, and beyond the calendar there is none."""
    day, times = move_day(last, later), 0
    reached: date | None = last
    while reached is not None and reached < day:
        times += 1
        reached = term.prolong(last, times=times)
    assert term.reach(last, day) == reached
    assert term.reach(day, last) == day


@given(days_between(), SHORT_TERMS, st.booleans())
@example(last=date(1, 1, 1), term=Term("P1Y"), first_day_counts=False)
@example(last=date(1, 12, 31), term=Term("P1Y"), first_day_counts=True)
@example(last=date(1, 12, 31), term=Term("P1Y"), first_day_counts=False)
@example(last=date(2, 1, 2), term=Term("P1Y"), first_day_counts=False)
@example(last=date(2023, 3, 31), term=Term("P1M"), first_day_counts=False)
@example(last=date(2024, 2, 29), term=Term("P1Y"), first_day_counts=True)
def test_the_first_start_of_a_term_is_the_first_that_does_not_end_before(
    last: date,
    term: Term,
    first_day_counts: bool,  # noqa: FBT001  # drawn
) -> None:
    """From the day before it, if there is one, the term ends before the day."""
    start, before = term.first_start(last, first_day_counts=first_day_counts), move_day(last, -1)
    if last > date.min:
        assert not ends_by(term, start, before, first_day_counts=first_day_counts)
    if start > date.min:
        assert ends_by(term, move_day(start, -1), before, first_day_counts=first_day_counts)


@given(days_between(), SHORT_TERMS)
@example(date(1, 12, 31), Term("P1Y"))
@example(date(2, 1, 1), Term("P1Y"))
@example(date(2023, 2, 28), Term("P3M"))
@example(date(2024, 6, 30), Term("P3M"))
def test_the_day_of_notice_is_the_last_from_which_the_notice_has_run_by_the_end(
    last: date, notice: Term
) -> None:
    """Where even the first day of the calendar is too late, there is none."""
    day = notice.notice_day(last)
    if day is None:
        assert not ends_by(notice, date.min, last)
    else:
        assert ends_by(notice, day, last)
        assert not ends_by(notice, move_day(day, 1), last)


@given(days_between())
def test_the_day_after_and_the_day_before_stay_in_the_calendar(day: date) -> None:
    assert day_after(day) == move_day(day, 1)
    assert day_before(day) == move_day(day, -1)
