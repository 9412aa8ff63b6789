"""Anniversaries bucketed by day of the year.

A `DayBucket` holds dates that differ only in the year: of one day of the year, or known to one of its
months, or to the year alone, or spans of days that begin and end alike. Their year is that in which
they begin; some end in the next. An `AnniversaryCalendar` has all buckets for one set of options, in
the order of the year, and answers for a range of days. `partnerships._index.index` builds them.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter, defaultdict
from datetime import date
from functools import cached_property
from heapq import merge
from itertools import accumulate
from math import gcd, lcm
from operator import itemgetter
from typing import TYPE_CHECKING, Final, NamedTuple, TypeVar, final

from partnerships._gc import paused_gc
from partnerships._index.arrays import pack_numbers, pack_years
from partnerships.anniversaries import (
    Anniversary,
    make_unchecked,
    new_anniversary,
    nth_or_none,
    set_act,
    set_number,
    set_on,
    set_options,
    set_partnership,
)
from partnerships.dates import LeapDay

if TYPE_CHECKING:
    from array import array
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from partnerships._index.intervals import Intervals
    from partnerships.anniversaries import CountOptions
    from partnerships.dates import DateRange, PartialDate
    from partnerships.partnership import Partnership

K = TypeVar("K")
V = TypeVar("V")

LAST_YEAR: Final = date.max.year

_MOST_DIVISIONS: Final = 4
"""For so many numbers, such as every fifth, each bucket is kept divided."""

_MOST_YEARS: Final = 64
"""For so many pairs of a year and a number at most, what was counted on each day is kept."""

_FEW_DAYS: Final = 62
"""So many days are counted one by one when they are the first that are asked for of a year."""


class ValidYears(NamedTuple):
    """For each date of a bucket the act that it is of, and the first and last year with an
    anniversary.
    """

    acts: array[int]
    firsts: array[int]
    lasts: array[int]
    days: tuple[Intervals, ...]
    """The days on which anniversaries are valid: only in a calendar of possible ones, and of dates that
    are not known to the day, so that one can be valid in part.
    """


class Bounds(NamedTuple):
    """The first and the last years with an anniversary of some dates, each in order."""

    firsts: Sequence[int]
    """Where none ends, the years of the dates, whose anniversaries begin a year later."""
    lasts: Sequence[int]


class GroupedRows(NamedTuple):
    """Distinct (start year, first, last) rows and how often each occurs."""

    years: array[int]
    firsts: array[int]
    lasts: array[int]
    counts: array[int]


@final
class DayBucket:
    """Dates that differ only in the year, of which ``on`` is one.

    ``years`` are the years of all, in order, and ``positions`` those of their partnerships. Without
    ``valid``, all dates are of first acts, and anniversaries go on without an end.
    """

    # No `cached_property` on slots: it needs a `__getattr__`, with which counts took 1.3 times as long.
    __slots__ = (
        "_bounds",
        "_counts_by_year",
        "_divided",
        "_ends_in_year",
        "_grouped",
        "leap_day",
        "on",
        "positions",
        "valid",
        "years",
    )

    def __init__(
        self,
        on: PartialDate,
        leap_day: LeapDay,
        positions: array[int],
        years: array[int],
        valid: ValidYears | None = None,
    ) -> None:
        self.on = on
        self.leap_day = leap_day
        self.positions = positions
        self.years = years
        self.valid = valid
        self._bounds = (
            Bounds(years, ())
            if valid is None
            else Bounds(pack_years(sorted(valid.firsts)), pack_years(sorted(valid.lasts)))
        )
        self._divided: dict[int, dict[int, Bounds]] = {}
        self._counts_by_year: Counter[int] | None = None
        self._grouped: GroupedRows | None = None
        self._ends_in_year: dict[int, list[int]] | None = None

    def with_leap_day(self, leap_day: LeapDay) -> DayBucket:
        """Return the bucket with 29 February as ``leap_day`` says. Only without ``valid``."""
        if leap_day is self.leap_day or _day_of_year(self.on) != (2, 29):
            return self
        return DayBucket(self.on, leap_day, self.positions, self.years)

    def date_in_year(self, year: int) -> PartialDate | None:
        """Return the anniversary date that begins in a year; None if there is none."""
        return nth_or_none(self.on, year - self.on.earliest.year, self.leap_day)

    def is_yearly(self) -> bool:
        """Whether every year has such a date."""
        omitted = self.leap_day is LeapDay.LEAP_YEARS_ONLY and self.on.exact is not None
        return not omitted or _day_of_year(self.on) != (2, 29)

    def year_span(self) -> tuple[int, int]:
        """Return the first and the last year in which an anniversary can be."""
        if self.valid is None:
            return self.years[0] + 1, LAST_YEAR
        return self._bounds.firsts[0], self._bounds.lasts[-1]

    def count_in_year(self, year: int, every: int) -> int:
        """Return how many anniversaries are in a year."""
        bounds = self._bounds if every == 1 else self._bounds_by_remainder(every).get(year % every)
        if bounds is None:
            return 0
        if self.valid is None:
            return bisect_left(bounds.firsts, year)
        return bisect_right(bounds.firsts, year) - bisect_left(bounds.lasts, year)

    def _bounds_by_remainder(self, every: int) -> dict[int, Bounds]:
        """Return the bounds of the dates whose years leave each remainder by ``every``, divided once."""
        found = self._divided.get(every)
        if found is None:
            found = _keep(self._divided, every, self._divide(every), _MOST_DIVISIONS)
        return found

    def _divide(self, every: int) -> dict[int, Bounds]:
        firsts: defaultdict[int, list[int]] = defaultdict(list)
        lasts: defaultdict[int, list[int]] = defaultdict(list)
        all_firsts = self.years if self.valid is None else self.valid.firsts
        all_lasts = () if self.valid is None else self.valid.lasts
        end = 0
        for year, count in self.counts_by_year().items():
            begin, end = end, end + count
            firsts[year % every] += all_firsts[begin:end]
            lasts[year % every] += all_lasts[begin:end]
        return {
            remainder: Bounds(
                pack_years(sorted(firsts[remainder])), pack_years(sorted(lasts[remainder]))
            )
            for remainder in firsts
        }

    def count_between(self, first: int, last: int, every: int) -> int:
        """Return how many anniversaries are in the years from ``first`` to ``last``."""
        if self.is_yearly():
            if last - first < 3:
                return sum(self.count_in_year(year, every) for year in range(first, last + 1))
            return _count_rows(self.grouped(), first, last, every, _count_multiples)
        return _count_rows(self.grouped(), first, last, every, _count_leap_years)

    def count_partial_overlaps(self, on: PartialDate, every: int, days: DateRange) -> int:
        """Return how many `iter_partial_overlaps` yields."""
        valid, year = self.valid, on.earliest.year
        assert valid is not None  # noqa: S101  # as there
        # Most are valid on all days of a year in which they are valid at all: only others need a look.
        first, last = max(on.earliest, days.first), min(on.latest, days.last)
        outside = sum(
            1
            for row in self._rows_with_ends(valid).get(year, ())
            if valid.firsts[row] <= year <= valid.lasts[row]
            and (year - self.years[row]) % every == 0
            and not _overlap(valid.days[row], first, last)
        )
        return self.count_in_year(year, every) - outside

    def _rows_with_ends(self, valid: ValidYears) -> dict[int, list[int]]:
        """Return by year the rows that can be valid in part in it, collected once: those with days
        that begin or end in the month, year or span that begins in that year.
        """
        if self._ends_in_year is None:
            found: defaultdict[int, list[int]] = defaultdict(list)
            spanned = years_spanned(self.on)
            for row, intervals in enumerate(valid.days):
                ends = [each.first.year for each in intervals]
                ends += [each.last.year for each in intervals if each.last < date.max]
                for year in {end - back for end in ends for back in range(spanned + 1)}:
                    found[year].append(row)
            self._ends_in_year = dict(found)
        return self._ends_in_year

    def counts_by_year(self) -> Counter[int]:
        """Return how many dates there are of each year, counted once."""
        if self._counts_by_year is None:
            self._counts_by_year = Counter(self.years)
        return self._counts_by_year

    def grouped(self) -> GroupedRows:
        """Return the distinct rows of years and how often each occurs, grouped once."""
        if self._grouped is None:
            valid, by_year = self.valid, self.counts_by_year()
            if valid is None:
                rows = Counter({(year, year + 1, LAST_YEAR): by_year[year] for year in by_year})
            else:
                rows = Counter(zip(self.years, valid.firsts, valid.lasts, strict=True))
            self._grouped = _group_rows(rows)
        return self._grouped

    def iter_partial_overlaps(
        self, on: PartialDate, every: int, days: DateRange
    ) -> Iterator[tuple[int, int, int]]:
        """Return position, number and act of those that are valid in part, where the days asked for
        overlap with ``on``, the month, year or span of the bucket in one year, but do not contain it.
        """
        valid, year = self.valid, on.earliest.year
        assert valid is not None  # noqa: S101  # without it all dates are days, which have no parts
        first, last = max(on.earliest, days.first), min(on.latest, days.last)
        for position, start, act, begin, end, intervals in zip(
            self.positions, self.years, *valid, strict=True
        ):
            if (
                begin <= year <= end
                and (year - start) % every == 0
                and _overlap(intervals, first, last)
            ):
                yield position, year - start, act


def _overlap(intervals: Intervals, first: date, last: date) -> bool:
    """Whether one of the intervals overlaps with the days from ``first`` to ``last``."""
    return any(first <= each.last and each.first <= last for each in intervals)


def _group_rows(counts: Counter[tuple[int, int, int]]) -> GroupedRows:
    """Return rows of a start's year, the first and the last year, with their counts, as arrays."""
    years, firsts, lasts = (pack_years(row[column] for row in counts) for column in range(3))
    return GroupedRows(years, firsts, lasts, pack_numbers(counts.values()))


def _count_rows(
    rows: GroupedRows,
    first: int,
    last: int,
    every: int,
    count_years: Callable[[int, int, int, int], int],
) -> int:
    """Return how many anniversaries are in the years from ``first`` to ``last``; ``count_years`` counts
    those of one row.
    """
    return sum(
        count * count_years(start, max(first, begin), min(last, end), every)
        for start, begin, end, count in zip(*rows, strict=True)
    )


def _count_multiples(start: int, first: int, last: int, every: int) -> int:
    """Count the years from ``first`` to ``last`` that are a multiple of ``every`` after a start."""
    return max((last - start) // every - (first - 1 - start) // every, 0)


def _count_leap_years(start: int, first: int, last: int, every: int) -> int:
    """Count those of them that are leap years."""
    return (
        _count_divisible(start, first, last, every, 4)
        - _count_divisible(start, first, last, every, 100)
        + _count_divisible(start, first, last, every, 400)
    )


def _count_divisible(start: int, first: int, last: int, every: int, divisor: int) -> int:
    """Count those of them that ``divisor`` divides: by the Chinese remainder theorem, none or one
    in each common multiple of it and ``every``.
    """
    common = gcd(every, divisor)
    if start % common:
        return 0
    rest = divisor // common
    steps = -start // common * pow(every // common, -1, rest) % rest
    return _count_multiples(start + every * steps, first, last, lcm(every, divisor))


class OtherDate(NamedTuple):
    """A date of a year that is no plain day, and the number of its anniversaries."""

    first: date
    last: date
    on: PartialDate
    bucket: DayBucket
    number: int


class ListRows(NamedTuple):
    """Dates of several buckets, in the order of their partnerships' ids, later dates first."""

    partnerships: tuple[Partnership, ...]
    years: array[int]
    acts: array[int]
    firsts: array[int]
    lasts: array[int]


@final
class AnniversaryCalendar:
    """All buckets for one set of options."""

    def __init__(
        self, partnerships: Sequence[Partnership], buckets: Iterable[DayBucket], *, possible: bool
    ) -> None:
        self._partnerships = partnerships
        ordered = sorted(buckets, key=lambda bucket: _day_of_year(bucket.on))
        self._plain_days = [bucket for bucket in ordered if _is_plain_day(bucket.on)]
        self._keys = [_day_of_year(bucket.on) for bucket in self._plain_days]
        self._others = [bucket for bucket in ordered if not _is_plain_day(bucket.on)]
        self._most_years = max((years_spanned(bucket.on) for bucket in self._others), default=0)
        spans = [bucket.year_span() for bucket in ordered]
        self._first = min((first for first, _ in spans), default=1)
        self._last = max((last for _, last in spans), default=0)
        self._possible = possible
        self._rows: dict[tuple[DayBucket, ...], ListRows] = {}
        self._sums: dict[tuple[int, int], array[int] | None] = {}
        self._other_dates: dict[tuple[int, int], list[OtherDate]] = {}

    def count(self, days: DateRange, every: int) -> int:
        """Return how many anniversaries fall in the days."""
        years = self._years_overlapping(days)
        inner = range(max(years.start, days.first.year + 1), min(years.stop, days.last.year))
        if len(inner) < 3:
            found = self._count_plain_days(years, days, every)
        else:
            # All plain days of the inner years are asked for, so only the others need a look.
            rows = self._grouped_plain_days
            found = _count_rows(rows, inner[0], inner[-1], every, _count_multiples)
            others = (*range(years[0], inner[0]), *range(inner[-1] + 1, years[-1] + 1))
            found += self._count_plain_days(others, days, every)
        if not self._others:
            return found
        if days.last.year - days.first.year < 3:
            return found + self._count_others(days, every)
        return found + sum(self._count_in_bucket(bucket, days, every) for bucket in self._others)

    def _count_plain_days(self, years: Iterable[int], days: DateRange, every: int) -> int:
        found = 0
        for year in years:
            here, end = self._places_in(year, days)
            sums = self._sums_in(year, every, end - here)
            if sums is None:
                few = self._plain_days[here:end]
                found += sum([bucket.count_in_year(year, every) for bucket in few])
            else:
                found += sums[end] - sums[here]
        return found

    def _count_others(self, days: DateRange, every: int) -> int:
        """Count the dates of a few years that are no plain days."""
        first, last, found = days.first, days.last, 0
        for year in range(first.year - self._most_years, last.year + 1):
            for begin, end, on, bucket, number in self._other_dates_in(year, every):
                if begin > last:
                    break
                if begin >= first and end <= last:
                    found += number
                elif end >= first and self._possible:
                    found += bucket.count_partial_overlaps(on, every, days)
        return found

    def _sums_in(self, year: int, every: int, asked: int) -> array[int] | None:
        """Return how many anniversaries there are in a year on the plain days before each of these.

        None when a year is first asked for and only a few days of it are: they are counted sooner.
        """
        key = year, every
        if asked <= _FEW_DAYS and key not in self._sums:
            return _keep(self._sums, key, None, _MOST_YEARS)
        found = self._sums.get(key)
        if found is None:
            counts = (bucket.count_in_year(year, every) for bucket in self._plain_days)
            sums = pack_numbers(accumulate(counts, initial=0))
            found = _keep(self._sums, key, sums, _MOST_YEARS)
        return found

    def _other_dates_in(self, year: int, every: int) -> list[OtherDate]:
        """Return the dates of a year that are no plain days and have an anniversary, by their first days."""
        key = year, every
        found = self._other_dates.get(key)
        if found is None:
            dates = [
                OtherDate(on.earliest, on.latest, on, bucket, number)
                for bucket in self._others
                if (number := bucket.count_in_year(year, every))
                and (on := bucket.date_in_year(year)) is not None
            ]
            dates.sort(key=itemgetter(0))
            found = _keep(self._other_dates, key, dates, _MOST_YEARS)
        return found

    def _count_in_bucket(self, bucket: DayBucket, days: DateRange, every: int) -> int:
        first, last = bucket.year_span()
        extra = years_spanned(bucket.on)
        first, last = max(days.first.year - extra, first), min(days.last.year, last)
        inner = range(max(days.first.year + 1, first), min(days.last.year - 1 - extra, last) + 1)
        if not inner:
            return sum(
                self._count_in_year(bucket, year, days, every) for year in range(first, last + 1)
            )
        # All that begins in the inner years is inside the days, so only the others need a look.
        edges = (*range(first, inner[0]), *range(inner[-1] + 1, last + 1))
        return bucket.count_between(inner[0], inner[-1], every) + sum(
            self._count_in_year(bucket, year, days, every) for year in edges
        )

    def _count_in_year(self, bucket: DayBucket, year: int, days: DateRange, every: int) -> int:
        on = bucket.date_in_year(year)
        if on is None or not _overlaps(on, days):
            return 0
        if _is_inside(on, days):
            return bucket.count_in_year(year, every)
        if not self._possible:
            return 0
        return bucket.count_partial_overlaps(on, every, days)

    def anniversaries(
        self, days: DateRange, every: int, options: CountOptions
    ) -> Iterator[Anniversary]:
        """Return the anniversaries in the days, lazily, by earliest day, latest day, id, number,
        act.
        """
        years = self._years_overlapping(days, self._most_years)
        due = self._group_by_remainder(every) if every > 1 and len(years) > 2 else None
        for year in years:
            found = (
                self._iter_dates(year, days, every)
                if due is None
                else _iter_dates_of(due.get(year % every, ()), year, days, every)
            )
            dates: dict[tuple[date, date], dict[PartialDate, list[DayBucket]]] = {}
            for on, bucket in found:
                dates.setdefault(on.sort_key, {}).setdefault(on, []).append(bucket)
            for key in sorted(dates):
                lists = [
                    self._list_whole(buckets, on, every, options)
                    if _is_inside(on, days)
                    else self._list_partial(buckets, on, every, options, days)
                    for on, buckets in dates[key].items()
                ]
                yield from lists[0] if len(lists) == 1 else merge(*lists, key=_get_key_on_day)

    def _iter_dates(
        self, year: int, days: DateRange, every: int
    ) -> Iterator[tuple[PartialDate, DayBucket]]:
        """Yield the dates that begin in a year and overlap with the days, with their buckets."""
        here, end = self._places_in(year, days)
        sums = self._sums_in(year, every, end - here)
        for place in range(here, end):
            bucket = self._plain_days[place]
            if (
                bucket.count_in_year(year, every)
                if sums is None
                else sums[place] != sums[place + 1]
            ):
                on = bucket.date_in_year(year)
                assert on is not None  # noqa: S101  # every year has a plain day
                yield on, bucket
        for begin, last, on, bucket, _ in self._other_dates_in(year, every):
            if begin <= days.last and days.first <= last:
                yield on, bucket

    @cached_property
    def _grouped_plain_days(self) -> GroupedRows:
        """The distinct rows of years of all plain days, and how often each occurs."""
        counts: Counter[tuple[int, int, int]] = Counter()
        for bucket in self._plain_days:
            for year, first, last, count in zip(*bucket.grouped(), strict=True):
                counts[year, first, last] += count
        return _group_rows(counts)

    def _group_by_remainder(self, every: int) -> dict[int, list[DayBucket]]:
        """Return the buckets that have a date in years of each remainder by ``every``."""
        found: defaultdict[int, list[DayBucket]] = defaultdict(list)
        for bucket in (*self._plain_days, *self._others):
            for remainder in {year % every for year in bucket.counts_by_year()}:
                found[remainder].append(bucket)
        return found

    def _list_whole(
        self, buckets: Sequence[DayBucket], on: PartialDate, every: int, options: CountOptions
    ) -> list[Anniversary]:
        rows, year = self._get_rows(tuple(buckets)), on.earliest.year
        found: list[Anniversary] = []
        for partnership, start, act, first, last in zip(*rows, strict=True):
            number = year - start
            if first <= year <= last and not number % every:
                # What `make_unchecked` does, without calling it: a list can be long.
                new = new_anniversary(Anniversary)
                set_partnership(new, partnership)
                set_number(new, number)
                set_on(new, on)
                set_act(new, act)
                set_options(new, options)
                found.append(new)
        return found

    def _list_partial(
        self,
        buckets: Sequence[DayBucket],
        on: PartialDate,
        every: int,
        options: CountOptions,
        days: DateRange,
    ) -> list[Anniversary]:
        if not self._possible:
            return []
        found = [
            make_unchecked(self._partnerships[position], number, on, act, options)
            for bucket in buckets
            for position, number, act in bucket.iter_partial_overlaps(on, every, days)
        ]
        return sorted(found, key=_get_key_on_day)

    def _get_rows(self, buckets: tuple[DayBucket, ...]) -> ListRows:
        rows = self._rows.get(buckets)
        if rows is None:
            with paused_gc(sum(len(bucket.positions) for bucket in buckets)):
                found = sorted(row for bucket in buckets for row in self._iter_rows(bucket))
                _, years, acts, positions, firsts, lasts = zip(*found, strict=True)
            rows = self._rows[buckets] = ListRows(
                tuple([self._partnerships[position] for position in positions]),
                pack_years(-year for year in years),
                pack_numbers(acts),
                pack_years(firsts),
                pack_years(lasts),
            )
        return rows

    def _iter_rows(self, bucket: DayBucket) -> Iterator[tuple[str, int, int, int, int, int]]:
        partnerships, valid = self._partnerships, bucket.valid
        if valid is None:
            for position, year in zip(bucket.positions, bucket.years, strict=True):
                yield partnerships[position].id, -year, 0, position, year + 1, LAST_YEAR
        else:
            columns = bucket.positions, bucket.years, valid.acts, valid.firsts, valid.lasts
            for position, year, act, first, last in zip(*columns, strict=True):
                yield partnerships[position].id, -year, act, position, first, last

    def _years_overlapping(self, days: DateRange, most_years: int = 0) -> range:
        """Return the years in which anniversaries can begin that overlap with the days, and that span
        at most so many years more.
        """
        return range(
            max(days.first.year - most_years, self._first), min(days.last.year, self._last) + 1
        )

    def _places_in(self, year: int, days: DateRange) -> tuple[int, int]:
        """Return the places of the first plain day of a year that is in the range, and behind the last."""
        first, last = days.first, days.last
        if not first.year <= year <= last.year:
            return 0, 0
        here, end = 0, len(self._keys)
        if first.year == year:
            here = bisect_left(self._keys, (first.month, first.day))
        if last.year == year:
            end = bisect_right(self._keys, (last.month, last.day))
        return here, end


def _keep(kept: dict[K, V], key: K, value: V, most: int) -> V:
    """Keep a value, beside so many at most, and return it. What is full is emptied."""
    if len(kept) >= most:
        kept.clear()
    kept[key] = value
    return value


def _iter_dates_of(
    buckets: Iterable[DayBucket], year: int, days: DateRange, every: int
) -> Iterator[tuple[PartialDate, DayBucket]]:
    """Yield the dates of some buckets that begin in a year and overlap with the days."""
    for bucket in buckets:
        on = bucket.date_in_year(year) if bucket.count_in_year(year, every) else None
        if on is not None and _overlaps(on, days):
            yield on, bucket


def _get_key_on_day(anniversary: Anniversary) -> tuple[str, int, int]:
    return anniversary.partnership.id, anniversary.number, anniversary.act


def list_key(anniversary: Anniversary) -> tuple[tuple[date, date], str, int, int]:
    """Return the sort key of lists: earliest day, latest day, id, number, act."""
    return anniversary.on.sort_key, *_get_key_on_day(anniversary)


def years_spanned(on: PartialDate) -> int:
    """Return how many years after its first day the last day of a date is."""
    return on.latest.year - on.earliest.year


def _day_of_year(on: PartialDate) -> tuple[int, int]:
    return on.earliest.month, on.earliest.day


def _is_plain_day(on: PartialDate) -> bool:
    """Whether it is a day that every year has."""
    return on.earliest == on.latest and _day_of_year(on) != (2, 29)


def _overlaps(on: PartialDate, days: DateRange) -> bool:
    return on.earliest <= days.last and days.first <= on.latest


def _is_inside(on: PartialDate, days: DateRange) -> bool:
    return days.first <= on.earliest and on.latest <= days.last
