"""The year as a wheel: where on it anniversaries fall, and in which years they are kept.

A slot holds dates of one day of the year, or known to one of its months, or to the year alone, or
spans of days that begin and end alike. Its year is that in which they begin, and some end in the next. A
wheel has the slots of one options in their order, and answers for a window. What goes into the slots
is the business of `partnerships._index.index`.
"""

from __future__ import annotations

from array import array
from bisect import bisect_left, bisect_right
from collections import Counter, defaultdict
from datetime import date
from heapq import merge
from math import gcd, lcm
from typing import TYPE_CHECKING, Final, NamedTuple, TypeAlias

from partnerships._gc import without_collector_if_many
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
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from partnerships._index.intervals import Stretches
    from partnerships.anniversaries import CountOptions
    from partnerships.dates import PartialDate
    from partnerships.partnership import Partnership

Window: TypeAlias = tuple[date, date]

LAST_YEAR: Final = date.max.year


class Kept(NamedTuple):
    """From which act the anniversaries of some dates count, and in which years they are kept, both
    included.

    ``days`` are the days on which they are kept; only of what is at least possible and not known to
    the day, since of that a part can be kept.
    """

    acts: array[int]
    firsts: array[int]
    lasts: array[int]
    days: tuple[Stretches, ...]


class Alike(NamedTuple):
    """What differs among dates but for whose they are, and how many there are of each."""

    years: array[int]
    firsts: array[int]
    lasts: array[int]
    counts: array[int]


class Slot:
    """Dates that differ in nothing but the year, of which ``on`` is one.

    ``years`` are the years of all, in order, and ``places`` say whose they are. Without ``kept``
    all anniversaries are kept, from the first on and without an end, and count from the first act.
    """

    __slots__ = (
        "_alike",
        "_by_year",
        "_firsts",
        "_lasts",
        "kept",
        "leap_day",
        "on",
        "places",
        "years",
    )

    def __init__(
        self,
        on: PartialDate,
        leap_day: LeapDay,
        places: array[int],
        years: array[int],
        kept: Kept | None = None,
    ) -> None:
        self.on = on
        self.leap_day = leap_day
        self.places = places
        self.years = years
        self.kept = kept
        self._by_year: Counter[int] | None = None
        self._alike: Alike | None = None
        self._firsts = array("H") if kept is None else array("H", sorted(kept.firsts))
        self._lasts = array("H") if kept is None else array("H", sorted(kept.lasts))

    def kept_on(self, leap_day: LeapDay) -> Slot:
        """Return the slot for what becomes of 29 February; only of days."""
        if leap_day is self.leap_day or _day_of_year(self.on) != (2, 29):
            return self
        return Slot(self.on, leap_day, self.places, self.years, self.kept)

    def in_year(self, year: int) -> PartialDate | None:
        """Return what falls in a year; None if nothing does."""
        return nth_or_none(self.on, year - self.on.earliest.year, self.leap_day)

    def is_yearly(self) -> bool:
        """Whether something falls in every year."""
        omitted = self.leap_day is LeapDay.LEAP_YEARS_ONLY and self.on.exact is not None
        return not omitted or _day_of_year(self.on) != (2, 29)

    def span(self) -> tuple[int, int]:
        """Return the first and the last year in which an anniversary can be."""
        if self.kept is None:
            return self.years[0] + 1, LAST_YEAR
        return self._firsts[0], self._lasts[-1]

    def count_in(self, year: int, every: int) -> int:
        """Return how many are kept in a year."""
        kept, years = self.kept, self.years
        if kept is None:
            if every == 1:
                return bisect_left(years, year)
            by_year = self.by_year()
            latest = min(year - every, years[-1] - (years[-1] - year) % every)
            back = range(latest, years[0] - 1, -every)
            if len(back) <= len(by_year):
                return sum(map(by_year.__getitem__, back))
            return sum(
                count
                for start, count in by_year.items()
                if start < year and not (year - start) % every
            )
        if every == 1:
            return bisect_right(self._firsts, year) - bisect_left(self._lasts, year)
        return sum(
            count
            for start, first, last, count in zip(*self.grouped(), strict=True)
            if first <= year <= last and not (year - start) % every
        )

    def count_between(self, first: int, last: int, every: int) -> int:
        """Return how many are kept in the years between two, both included."""
        if self.is_yearly():
            if last - first < 3:
                return sum(self.count_in(year, every) for year in range(first, last + 1))
            return _count_rows(self.grouped(), first, last, every, _count_multiples)
        return _count_rows(self.grouped(), first, last, every, _count_leap_years)

    def by_year(self) -> Counter[int]:
        """Return how many dates there are of each year."""
        if self._by_year is None:
            self._by_year = Counter(self.years)
        return self._by_year

    def grouped(self) -> Alike:
        """Return the distinct rows of years, and how often each occurs."""
        if self._alike is None:
            kept, by_year = self.kept, self.by_year()
            if kept is None:
                rows = Counter({(year, year + 1, LAST_YEAR): by_year[year] for year in by_year})
            else:
                rows = Counter(zip(self.years, kept.firsts, kept.lasts, strict=True))
            self._alike = _alike(rows)
        return self._alike

    def cut(self, on: PartialDate, every: int, window: Window) -> Iterator[tuple[int, int, int]]:
        """Return the place, the number and the act of those of which a part is kept in a window
        that cuts ``on``, the month, the year or the span of the slot in one year.
        """
        kept, year = self.kept, on.earliest.year
        assert kept is not None  # noqa: S101  # what is kept without an end is of a day, which is never cut
        first, last = max(on.earliest, window[0]), min(on.latest, window[1])
        for place, start, act, begin, end, days in zip(self.places, self.years, *kept, strict=True):
            if (
                begin <= year <= end
                and (year - start) % every == 0
                and any(first <= late and early <= last for early, late in days)
            ):
                yield place, year - start, act


def _alike(counts: Counter[tuple[int, int, int]]) -> Alike:
    """Return rows of a start's year, the first and the last year, with their counts, as arrays."""
    years, firsts, lasts = (array("H", [row[column] for row in counts]) for column in range(3))
    return Alike(years, firsts, lasts, array("I", counts.values()))


def _count_rows(
    rows: Alike, first: int, last: int, every: int, count_years: Callable[[int, int, int, int], int]
) -> int:
    """Return how many are kept in the years between two, of years counted from each start."""
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


class Rows(NamedTuple):
    """The dates of several slots, in the order of their partnerships' ids, later dates first."""

    ties: tuple[Partnership, ...]
    years: array[int]
    acts: array[int]
    firsts: array[int]
    lasts: array[int]


class Wheel:
    """The slots of one options."""

    def __init__(
        self, ties: Sequence[Partnership], slots: Iterable[Slot], *, possible: bool
    ) -> None:
        self._ties = ties
        listed = sorted(slots, key=lambda slot: _day_of_year(slot.on))
        self._days = [slot for slot in listed if _falls_yearly(slot.on)]
        self._keys = [_day_of_year(slot.on) for slot in self._days]
        self._others = [slot for slot in listed if not _falls_yearly(slot.on)]
        self._later = max((later_year(slot.on) for slot in self._others), default=0)
        spans = [slot.span() for slot in listed]
        self._first = min((first for first, _ in spans), default=1)
        self._last = max((last for _, last in spans), default=0)
        self._possible = possible
        self._rows: dict[tuple[Slot, ...], Rows] = {}
        self._alike: Alike | None = None

    def count(self, window: Window, every: int) -> int:
        """Return how many anniversaries fall in a window."""
        years = self._years(window)
        inner = range(max(years.start, window[0].year + 1), min(years.stop, window[1].year))
        if len(inner) < 3:
            days = sum(
                slot.count_in(year, every) for year in years for slot in self._days_in(year, window)
            )
        else:
            # All days of the years between lie inside the window, so only its ends need a look.
            days = _count_rows(self._grouped(), inner[0], inner[-1], every, _count_multiples) + sum(
                slot.count_in(year, every)
                for year in (*range(years[0], inner[0]), *range(inner[-1] + 1, years[-1] + 1))
                for slot in self._days_in(year, window)
            )
        return days + sum(self._count_other(slot, window, every) for slot in self._others)

    def _count_other(self, slot: Slot, window: Window, every: int) -> int:
        first, last = slot.span()
        later = later_year(slot.on)
        first, last = max(window[0].year - later, first), min(window[1].year, last)
        inner = range(max(window[0].year + 1, first), min(window[1].year - 1 - later, last) + 1)
        if not inner:
            return sum(
                self._count_one(slot, year, window, every) for year in range(first, last + 1)
            )
        # What falls in them lies wholly inside the window, so only its ends need a look.
        edges = (*range(first, inner[0]), *range(inner[-1] + 1, last + 1))
        return slot.count_between(inner[0], inner[-1], every) + sum(
            self._count_one(slot, year, window, every) for year in edges
        )

    def _count_one(self, slot: Slot, year: int, window: Window, every: int) -> int:
        on = slot.in_year(year)
        if on is None or not _touches(on, window):
            return 0
        if _lies_in(on, window):
            return slot.count_in(year, every)
        return sum(1 for _ in slot.cut(on, every, window)) if self._possible else 0

    def anniversaries(
        self, window: Window, every: int, options: CountOptions
    ) -> Iterator[Anniversary]:
        """Return them, lazily, by earliest day, latest day, id, number, act."""
        years = self._years(window, self._later)
        due = self._by_remainder(every) if every > 1 and len(years) > 2 else None
        for year in years:
            slots = (
                [*self._days_in(year, window), *self._others]
                if due is None
                else due.get(year % every, [])
            )
            dates: dict[tuple[date, date], dict[PartialDate, list[Slot]]] = {}
            for slot in slots:
                on = slot.in_year(year) if slot.count_in(year, every) else None
                if on is not None and _touches(on, window):
                    dates.setdefault(on.sort_key, {}).setdefault(on, []).append(slot)
            for key in sorted(dates):
                lists = [
                    self._kept_whole(slots, on, every, options)
                    if _lies_in(on, window)
                    else self._kept_in_part(slots, on, every, options, window)
                    for on, slots in dates[key].items()
                ]
                yield from lists[0] if len(lists) == 1 else merge(*lists, key=_order)

    def _grouped(self) -> Alike:
        """Return the distinct rows of years of all days, and how often each occurs."""
        if self._alike is None:
            counts: Counter[tuple[int, int, int]] = Counter()
            for slot in self._days:
                for year, first, last, count in zip(*slot.grouped(), strict=True):
                    counts[year, first, last] += count
            self._alike = _alike(counts)
        return self._alike

    def _by_remainder(self, every: int) -> dict[int, list[Slot]]:
        """Return the slots that have a date in years of each remainder by ``every``."""
        found: defaultdict[int, list[Slot]] = defaultdict(list)
        for slot in (*self._days, *self._others):
            for remainder in {year % every for year in slot.by_year()}:
                found[remainder].append(slot)
        return found

    def _kept_whole(
        self, slots: Sequence[Slot], on: PartialDate, every: int, options: CountOptions
    ) -> list[Anniversary]:
        rows, year = self._rows_of(tuple(slots)), on.earliest.year
        found: list[Anniversary] = []
        for tie, start, act, first, last in zip(*rows, strict=True):
            number = year - start
            if first <= year <= last and not number % every:
                # What `make_unchecked` does, without calling it: a list can be long.
                new = new_anniversary(Anniversary)
                set_partnership(new, tie)
                set_number(new, number)
                set_on(new, on)
                set_act(new, act)
                set_options(new, options)
                found.append(new)
        return found

    def _kept_in_part(
        self,
        slots: Sequence[Slot],
        on: PartialDate,
        every: int,
        options: CountOptions,
        window: Window,
    ) -> list[Anniversary]:
        if not self._possible:
            return []
        found = [
            make_unchecked(self._ties[place], number, on, act, options)
            for slot in slots
            for place, number, act in slot.cut(on, every, window)
        ]
        return sorted(found, key=_order)

    def _rows_of(self, slots: tuple[Slot, ...]) -> Rows:
        rows = self._rows.get(slots)
        if rows is None:
            with without_collector_if_many(sum(len(slot.places) for slot in slots)):
                found = sorted(row for slot in slots for row in self._unordered(slot))
                _, years, acts, places, firsts, lasts = zip(*found, strict=True)
            rows = self._rows[slots] = Rows(
                tuple([self._ties[place] for place in places]),
                array("H", (-year for year in years)),
                array("I", acts),
                array("H", firsts),
                array("H", lasts),
            )
        return rows

    def _unordered(self, slot: Slot) -> Iterator[tuple[str, int, int, int, int, int]]:
        ties, kept = self._ties, slot.kept
        if kept is None:
            for place, year in zip(slot.places, slot.years, strict=True):
                yield ties[place].id, -year, 0, place, year + 1, LAST_YEAR
        else:
            columns = slot.places, slot.years, kept.acts, kept.firsts, kept.lasts
            for place, year, act, first, last in zip(*columns, strict=True):
                yield ties[place].id, -year, act, place, first, last

    def _years(self, window: Window, later: int = 0) -> range:
        """Return the years in which anniversaries begin that end in a window at most so many years
        later.
        """
        return range(max(window[0].year - later, self._first), min(window[1].year, self._last) + 1)

    def _days_in(self, year: int, window: Window) -> list[Slot]:
        """Return the slots of those days of a year that lie in a window."""
        first, last = max(window[0], date(year, 1, 1)), min(window[1], date(year, 12, 31))
        if first > last:
            return []
        here = bisect_left(self._keys, (first.month, first.day))
        return self._days[here : bisect_right(self._keys, (last.month, last.day))]


def _order(anniversary: Anniversary) -> tuple[str, int, int]:
    return anniversary.partnership.id, anniversary.number, anniversary.act


def later_year(on: PartialDate) -> int:
    """Return in how many years a date ends after the one in which it begins."""
    return on.latest.year - on.earliest.year


def _day_of_year(on: PartialDate) -> tuple[int, int]:
    return on.earliest.month, on.earliest.day


def _falls_yearly(on: PartialDate) -> bool:
    """Whether it is a day that every year has."""
    return on.earliest == on.latest and _day_of_year(on) != (2, 29)


def _touches(on: PartialDate, window: Window) -> bool:
    return on.earliest <= window[1] and window[0] <= on.latest


def _lies_in(on: PartialDate, window: Window) -> bool:
    return window[0] <= on.earliest and on.latest <= window[1]
