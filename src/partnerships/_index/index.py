"""An index of many partnerships, which answers for all at once what each answers for itself.

Partnerships of one conclusion with an exact date and no end are the most common: they are in buckets
by day of the year, as years and positions, and no timeline is built for them. All others are read
one by one into intervals of days (`partnerships._index.intervals`).

    partnerships[position]        (month, day) -> DayBucket: years      [1979, 1979, 1988, …]
                                                             positions  [  17,  402,    3, …]

Each part is built when it is first needed, under a lock, and does not change afterwards, so threads
share an index as they do a value. The answers are those of the partnerships asked one by one.
"""

from __future__ import annotations

import os
from array import array
from bisect import bisect_left, bisect_right
from collections import Counter, defaultdict
from datetime import date
from heapq import merge
from itertools import accumulate, compress, pairwise
from operator import attrgetter
from threading import RLock
from typing import TYPE_CHECKING, Final, NamedTuple, TypeAlias, TypeVar, final

from partnerships._gc import paused_gc
from partnerships._index.arrays import pack_numbers, pack_years
from partnerships._index.calendar import (
    LAST_YEAR,
    AnniversaryCalendar,
    DayBucket,
    ValidYears,
    years_spanned,
)
from partnerships._index.due_days import DueDays
from partnerships._index.intervals import (
    CountIntervals,
    Intervals,
    find_count_intervals,
    find_intervals,
    find_possible_intervals,
)
from partnerships.acts import Conclusion
from partnerships.anniversaries import CountFrom, depends_on_leap_day, nth_or_none
from partnerships.dates import DateRange, LeapDay, PartialDate, Precision
from partnerships.partnership import due_in

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Iterator

    from partnerships.anniversaries import Anniversary, CountOptions
    from partnerships.dates import Term
    from partnerships.due import Due
    from partnerships.partnership import Partnership

K = TypeVar("K")
V = TypeVar("V")

_DAY: Final = Precision.DAY.value

_ONLY: Final = ""
"""The key of a part of which an index has one."""

_Key: TypeAlias = tuple[int, int, str, str, tuple[int, ...]]
"""Month, day, precision, qualifier, and how a span of days ends."""
_Row: TypeAlias = tuple[int, int, int, int, int, Intervals]
"""Year, position, act, first and last year with an anniversary, and the days on which it is."""


class Partition(NamedTuple):
    """First pass over the partnerships: the simple open-ended ones in buckets by day of the year, the
    positions of all others, and what was read from both on the way.
    """

    buckets: tuple[DayBucket, ...]
    """Partnerships of one conclusion with an exact date and no end."""
    others: array[int]
    """The positions of all others."""
    in_force: InForceArrays
    """When all are certainly in force."""
    counted: CountBuckets
    """The certain anniversaries of the others, counted by type."""


class InForceArrays(NamedTuple):
    """Intervals of days in force. Days are ordinals."""

    start_days: array[int]
    """The days on which any interval starts, in order."""
    started: array[int]
    """The number of intervals that have started by each of these days, after a first 0."""
    end_days: array[int]
    """The last days of the intervals that end, in order."""
    starts_of_ended: array[int]
    """The first days of these."""
    positions_of_ended: array[int]
    """The positions of their partnerships."""
    endless: tuple[array[int], array[int]]
    """First days and positions of intervals without an end that are in no bucket."""
    gaps: tuple[array[int], array[int]]
    """The days before and after each gap between two intervals of one partnership, in order."""


@final
class Index:
    """The index of some partnerships in their order, in which each has its position."""

    def __init__(self, partnerships: Iterable[Partnership]) -> None:
        self.partnerships = tuple(partnerships)
        # One lock per process: after a fork, a lock held by another thread is never released.
        self._locks: dict[int, RLock] = {}
        self._partitions: dict[str, Partition] = {}
        self._possibly_in_force: dict[str, InForceArrays] = {}
        self._calendars: dict[tuple[CountFrom, LeapDay, bool], AnniversaryCalendar] = {}
        self._buckets: dict[tuple[CountFrom, bool], CountBuckets] = {}
        self._positions_by_party: dict[str, dict[str, array[int]]] = {}
        self._due_days_built: dict[str, DueDays] = {}

    def count_anniversaries(
        self, days: DateRange, every: int, options: CountOptions, *, possible: bool
    ) -> int:
        """Return how many anniversaries fall in the days, certainly or at least possibly."""
        return self._calendar(options, possible=possible).count(days, every)

    def anniversaries(
        self, days: DateRange, every: int, options: CountOptions, *, possible: bool
    ) -> Iterator[Anniversary]:
        """Return the anniversaries in the days, lazily, by earliest day, latest day, id, number and
        act.
        """
        return self._calendar(options, possible=possible).anniversaries(days, every, options)

    def count_in_force(self, days: DateRange, *, possible: bool) -> int:
        """Return how many are certainly in force on all of the days, or possibly on any of them."""
        arrays = self._in_force_arrays(possible=possible)
        if days.first == days.last:
            day = days.first.toordinal()
            started = arrays.started[bisect_right(arrays.start_days, day)]
            return started - bisect_left(arrays.end_days, day)
        begun, ended = _days_to_begin_and_end(days, possible=possible)
        before = bisect_left(arrays.end_days, ended)
        # What ends too early is only to be taken off if it is among those that have started.
        late = arrays.starts_of_ended[bisect_right(arrays.end_days, begun) : before]
        started = arrays.started[bisect_right(arrays.start_days, begun)]
        return started - before + sum(map(begun.__lt__, late)) - _count_gaps(arrays, ended, begun)

    def in_force(self, days: DateRange, *, possible: bool) -> Iterator[Partnership]:
        """Return the partnerships that are certainly in force on all of the days, or possibly on any
        of them, in order.
        """
        return compress(self.partnerships, self._mask_in_force(days, possible=possible))

    def positions_in_force(self, days: DateRange, *, possible: bool) -> Iterator[int]:
        """Return the positions of these partnerships, in order."""
        mask = self._mask_in_force(days, possible=possible)
        return compress(range(len(self.partnerships)), mask)

    def _mask_in_force(self, days: DateRange, *, possible: bool) -> bytearray:
        arrays = self._in_force_arrays(possible=possible)
        begun, ended = _days_to_begin_and_end(days, possible=possible)
        day = date.fromordinal(begun)
        mask = bytearray(len(self.partnerships))
        for bucket in self._partition.buckets:
            on = bucket.on.earliest
            year = day.year - ((on.month, on.day) > (day.month, day.day))
            for position in bucket.positions[: bisect_right(bucket.years, year)]:
                mask[position] = 1
        for start, position in zip(*arrays.endless, strict=True):
            if start <= begun:
                mask[position] = 1
        here = bisect_left(arrays.end_days, ended)
        for start, position in zip(
            arrays.starts_of_ended[here:], arrays.positions_of_ended[here:], strict=True
        ):
            if start <= begun:
                mask[position] = 1
        return mask

    def due(self, days: DateRange, review: Term | None, *, possible: bool) -> Iterator[Due]:
        """Return what falls due on the days, certainly or at least possibly, lazily and in date order."""
        positions = self._due_days.positions(days, review)
        found = (
            due_in(self.partnerships[position], days, review, possible=possible)
            for position in positions
        )
        return merge(*found, key=attrgetter("sort_key"))

    def involving(self, parties: Collection[str]) -> Iterator[Partnership]:
        """Return the partnerships that all of these municipalities have ever been parties of, in
        order.
        """
        return (self.partnerships[position] for position in self.positions_involving(parties))

    def positions_involving(self, parties: Collection[str]) -> list[int]:
        """Return the positions of these partnerships, in order."""
        first, *others = (self._positions_of_party(party) for party in parties)
        return sorted(set(first).intersection(*others)) if others else list(first)

    def position_of(self, partnership: Partnership) -> int:
        """Return the position of a partnership of the index."""
        positions = self._positions_of_party(partnership.parties[0].id)
        return next(each for each in positions if self.partnerships[each] is partnership)

    def _positions_of_party(self, party: str) -> Iterable[int]:
        by_party = self._get_or_build(self._positions_by_party, _ONLY, self._sort_by_party)
        return by_party.get(party, ())

    # the parts, each built once

    def _get_or_build(self, built: dict[K, V], key: K, build: Callable[[], V]) -> V:
        found = built.get(key)
        if found is None:
            lock = self._locks.setdefault(os.getpid(), RLock())
            with lock, paused_gc(len(self.partnerships)):
                found = built.get(key)
                if found is None:
                    found = built[key] = build()
        return found

    @property
    def _due_days(self) -> DueDays:
        return self._get_or_build(self._due_days_built, _ONLY, self._build_due_days)

    def _build_due_days(self) -> DueDays:
        others = self._partition.others
        return DueDays((position, self.partnerships[position]) for position in others)

    @property
    def _partition(self) -> Partition:
        return self._get_or_build(self._partitions, _ONLY, self._build_partition)

    def _in_force_arrays(self, *, possible: bool) -> InForceArrays:
        if not possible:
            return self._partition.in_force
        built = self._possibly_in_force
        return self._get_or_build(built, _ONLY, self._build_possibly_in_force)

    def _build_possibly_in_force(self) -> InForceArrays:
        builder = _InForceBuilder()
        for position in self._partition.others:
            builder.add(position, find_possible_intervals(self.partnerships[position]))
        return builder.build(self._partition.buckets)

    def _calendar(self, options: CountOptions, *, possible: bool) -> AnniversaryCalendar:
        key = options.count_from, options.leap_day, bool(possible)
        return self._get_or_build(self._calendars, key, lambda: self._build_calendar(*key))

    def _build_calendar(
        self,
        count_from: CountFrom,
        leap_day: LeapDay,
        possible: bool,  # noqa: FBT001  # a key's part
    ) -> AnniversaryCalendar:
        found = self._get_or_build(
            self._buckets, (count_from, possible), lambda: self._build_buckets(count_from, possible)
        )
        plain = (bucket.with_leap_day(leap_day) for bucket in self._partition.buckets)
        buckets = (*plain, *found.with_leap_day(leap_day))
        return AnniversaryCalendar(self.partnerships, buckets, possible=possible)

    def _build_partition(self) -> Partition:
        packed: defaultdict[tuple[int, int], array[int]] = defaultdict(_packed_array)
        others = pack_numbers(())
        in_force = _InForceBuilder()
        counted = _BucketBuilder(possible=False)
        for position, partnership in enumerate(self.partnerships):
            act = partnership.acts[0]
            on = act.on
            # What `open_ended_since` asks, without calling it a million times. What is not found here,
            # such as an approximate date, is one of the others.
            if (
                on.earliest is on.latest
                and not on.qualifier
                and len(partnership.acts) == 1
                and isinstance(act, Conclusion)
                and act.term is None
                and act.until is None
                and act.in_force_from is None
                and act.known_by is None
            ):
                day = on.earliest
                # One number, so that a million rows are sorted as numbers, by year and then position.
                packed[day.month, day.day].append(day.year << 32 | position)
                continue
            others.append(position)
            intervals, counts = find_intervals(partnership)
            in_force.add(position, intervals)
            for each in counts:
                counted.add(position, each)
        buckets = _unpack_buckets(packed)
        return Partition(buckets, others, in_force.build(buckets), counted.build())

    def _build_buckets(self, count_from: CountFrom, possible: bool) -> CountBuckets:  # noqa: FBT001  # a key's part
        if count_from is CountFrom.TYPE and not possible:
            return self._partition.counted
        builder = _BucketBuilder(possible=possible)
        for position in self._partition.others:
            partnership = self.partnerships[position]
            for each in find_count_intervals(partnership, count_from, possible=possible):
                builder.add(position, each)
        return builder.build()

    def _sort_by_party(self) -> dict[str, array[int]]:
        found: dict[str, array[int]] = {}
        for position, partnership in enumerate(self.partnerships):
            simple = len(partnership.acts) == 1
            for party in partnership.parties if simple else partnership.ever_parties():
                positions = found.get(party.id)
                if positions is None:
                    positions = found[party.id] = pack_numbers(())
                positions.append(position)
        return found


def has_parties(partnership: Partnership, parties: Collection[str]) -> bool:
    """Whether all of these municipalities have ever been parties."""
    return {party.id for party in partnership.ever_parties()}.issuperset(parties)


def _packed_array() -> array[int]:
    return array("Q")


def _unpack_buckets(packed: dict[tuple[int, int], array[int]]) -> tuple[DayBucket, ...]:
    """Return the buckets of days of the year, each given as ``year << 32 | position``."""
    buckets: list[DayBucket] = []
    for month, day in sorted(packed):
        rows = sorted(packed[month, day])
        years = pack_years([row >> 32 for row in rows])
        positions = pack_numbers([row & 0xFFFFFFFF for row in rows])
        on = PartialDate(date(years[0], month, day))
        buckets.append(DayBucket(on, LeapDay.FEB_28, positions, years))
    return tuple(buckets)


class _InForceBuilder:
    """Collects intervals of days in force."""

    def __init__(self) -> None:
        self._starts: Counter[date] = Counter()
        self._ends: defaultdict[date, list[tuple[date, int]]] = defaultdict(list)
        self._gaps: list[tuple[date, date]] = []

    def add(self, position: int, intervals: Intervals) -> None:
        """Add the intervals of the partnership at a position, in order."""
        for days in intervals:
            self._starts[days.first] += 1
            self._ends[days.last].append((days.first, position))
        if len(intervals) > 1:
            self._gaps += [(one.last, other.first) for one, other in pairwise(intervals)]

    def build(self, buckets: Iterable[DayBucket]) -> InForceArrays:
        """Return the arrays of all intervals that were added, and of the starts in the buckets."""
        starts, ends = self._starts, self._ends
        for bucket in buckets:
            start = bucket.on.earliest
            by_year = Counter(bucket.years).items()
            starts.update({start.replace(year=year): count for year, count in by_year})
        days = sorted(starts)
        endless = ends.pop(date.max, [])
        ended = [(last, *each) for last in sorted(ends) for each in ends[last]]
        gaps = sorted(self._gaps)
        return InForceArrays(
            _to_ordinals(days),
            pack_numbers(accumulate((starts[day] for day in days), initial=0)),
            _to_ordinals(last for last, _, _ in ended),
            _to_ordinals(first for _, first, _ in ended),
            pack_numbers([position for _, _, position in ended]),
            (
                _to_ordinals(first for first, _ in endless),
                pack_numbers([position for _, position in endless]),
            ),
            (_to_ordinals(last for last, _ in gaps), _to_ordinals(first for _, first in gaps)),
        )


def _to_ordinals(days: Iterable[date]) -> array[int]:
    return array("i", [day.toordinal() for day in days])


def _days_to_begin_and_end(days: DateRange, *, possible: bool) -> tuple[int, int]:
    """Return the day by which an interval must have begun and the day before which it must not have
    ended, as ordinals: it contains all of the days or, if ``possible``, one of them.
    """
    first, last = days.first.toordinal(), days.last.toordinal()
    return (last, first) if possible else (first, last)


def _count_gaps(arrays: InForceArrays, first: int, last: int) -> int:
    """Return how many gaps have an interval before them and one after them that both overlap with the
    days from ``first`` to ``last``, so that one partnership was counted twice.
    """
    befores, afters = arrays.gaps
    here = slice(bisect_left(befores, first), bisect_left(befores, last))
    return sum(map(last.__ge__, afters[here]))


class CountBuckets(NamedTuple):
    """Day buckets for one way of counting, of all but the simple partnerships."""

    buckets: tuple[DayBucket, ...]
    """Buckets whose day does not depend on ``leap_day``."""
    leap: tuple[tuple[int, CountIntervals], ...]
    """Positions and counts of those from 29 February, or from a span that begins or ends on it."""
    possible: bool

    def with_leap_day(self, leap_day: LeapDay) -> Iterator[DayBucket]:
        """Return all buckets, with 29 February as ``leap_day`` says."""
        leap = _BucketBuilder(possible=self.possible)
        for position, counted in self.leap:
            leap.add_special(position, counted, leap_day)
        yield from self.buckets
        yield from leap.iter_buckets(leap_day)


class _BucketBuilder:
    """Sorts counts into buckets."""

    def __init__(self, *, possible: bool) -> None:
        self._possible = possible
        self._rows: defaultdict[_Key, list[_Row]] = defaultdict(list)
        self._samples: dict[_Key, PartialDate] = {}
        self._leap: list[tuple[int, CountIntervals]] = []

    def add(self, position: int, counted: CountIntervals) -> None:
        """Add a count of the partnership at a position."""
        act, start, intervals = counted
        earliest = start.earliest
        month, day = earliest.month, earliest.day
        if start.exact is None and not depends_on_leap_day(start):
            self.add_special(position, counted, LeapDay.FEB_28)
        elif start.exact is None or (month == 2 and day == 29):
            self._leap.append((position, counted))
        else:
            year = earliest.year
            key = month, day, _DAY, start.qualifier, ()
            self._samples.setdefault(key, start)
            for days in intervals:
                first, last = days.first, days.last
                begin = max(first.year + ((month, day) < (first.month, first.day)), year + 1)
                end = last.year - ((month, day) > (last.month, last.day))
                if begin <= end:
                    self._rows[key].append((year, position, act, begin, end, ()))

    def add_special(self, position: int, counted: CountIntervals, leap_day: LeapDay) -> None:
        """Add a count whose anniversary is not the same day every year (29 February, month, year)."""
        act, start, intervals = counted
        earliest = start.earliest
        precision = start.precision
        span_end = _end_of_span(start) if precision is Precision.BETWEEN else ()
        key = earliest.month, earliest.day, precision.value, start.qualifier, span_end
        self._samples[key] = start
        year, rows = earliest.year, self._rows[key]
        endless = len(intervals) == 1 and intervals[0].last == date.max
        if endless and (intervals[0].first - earliest).days <= 365:
            # Kept without an end, from a day on that no anniversary is before.
            last_year = LAST_YEAR - years_spanned(start)
            if year < last_year:
                rows.append((year, position, act, year + 1, last_year, intervals))
            return
        for first, last in _find_valid_years(start, intervals, leap_day, possible=self._possible):
            rows.append((year, position, act, first, last, intervals))

    def build(self) -> CountBuckets:
        """Return the buckets of all counts that were added."""
        buckets = tuple(self.iter_buckets(LeapDay.FEB_28))
        return CountBuckets(buckets, tuple(self._leap), self._possible)

    def iter_buckets(self, leap_day: LeapDay) -> Iterator[DayBucket]:
        """Return the buckets of all but the counts from 29 February."""
        for key, rows in self._rows.items():
            if not rows:
                continue
            rows.sort()
            years, positions, acts, firsts, lasts, days = zip(*rows, strict=True)
            valid = ValidYears(
                pack_numbers(acts),
                pack_years(firsts),
                pack_years(lasts),
                days if self._possible and key[2] != _DAY else (),
            )
            on = self._samples[key]
            yield DayBucket(on, leap_day, pack_numbers(positions), pack_years(years), valid)


def _end_of_span(start: PartialDate) -> tuple[int, ...]:
    """Return how a span of days ends: spans that begin on one day of the year and end alike differ
    in nothing but the year.
    """
    last = start.latest
    return years_spanned(start), last.month, last.day


def _find_valid_years(
    start: PartialDate, intervals: Intervals, leap_day: LeapDay, *, possible: bool
) -> list[tuple[int, int]]:
    """Return the years with an anniversary of a start that is wholly in one of the intervals or, if
    ``possible``, in part: first and last years, in order and apart.
    """
    found: list[tuple[int, int]] = []
    year = start.earliest.year

    def begins_and_ends(number: int, days: DateRange) -> tuple[bool, bool]:
        on = nth_or_none(start, number, leap_day)
        if on is None:
            return False, False
        if possible:
            return on.latest >= days.first, on.earliest <= days.last
        return on.earliest >= days.first, on.latest <= days.last

    for days in intervals:
        begin, end = max(days.first.year - years_spanned(start), year + 1), days.last.year
        while begin <= end and not begins_and_ends(begin - year, days)[0]:
            begin += 1
        while begin <= end and not begins_and_ends(end - year, days)[1]:
            end -= 1
        if begin > end:
            continue
        if found and begin <= found[-1][1]:
            begin = found.pop()[0]
        found.append((begin, end))
    return found
