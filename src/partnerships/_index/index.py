"""What makes the questions of a large registry fast.

Runs are sorted in by the day, month or year on which their anniversaries fall, so that a window is a
slice, and counting needs no look at a single partnership. Most partnerships are in force from one
known day on, without an end; they need a place and a year there, and no test. All others have the
years in which their anniversaries are kept. How many are in force on a day is the difference of two
counts: of what has begun, and of what has ended.

Each part is made when it is first needed, under a lock, and does not change once it is there, so
threads share an index as they do a value. The answers are those of the partnerships asked one by
one.
"""

from __future__ import annotations

import os
from array import array
from bisect import bisect_left, bisect_right
from collections import Counter, defaultdict
from datetime import date
from itertools import accumulate, compress
from threading import RLock
from typing import TYPE_CHECKING, Final, NamedTuple, TypeAlias, TypeVar

from partnerships._gc import without_collector_if_many
from partnerships._index.calendar import LAST_YEAR, Kept, Slot, Wheel, later_year
from partnerships._index.intervals import Counted, Stretches, counted, told
from partnerships.acts import Conclusion
from partnerships.anniversaries import (
    CountFrom,
    moves_with_leap_day,
    nth_or_none,
)
from partnerships.dates import LeapDay, PartialDate, Precision

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from partnerships._index.calendar import Window
    from partnerships.anniversaries import Anniversary, CountOptions
    from partnerships.partnership import Partnership

K = TypeVar("K")
V = TypeVar("V")

_DAY: Final = Precision.DAY.value


_Key: TypeAlias = tuple[int, int, str, str, tuple[int, ...]]
_Row: TypeAlias = tuple[int, int, int, int, int, Stretches]


class Survey(NamedTuple):
    """The partnerships sorted roughly: those in force from one known day on, without an end, and
    the places of all others.
    """

    slots: tuple[Slot, ...]
    others: array[int]
    in_force: InForce
    usual: Sorted
    """What is certainly counted of the others by type."""


class InForce(NamedTuple):
    """Stretches of days in force. Days are ordinals."""

    days: array[int]
    """The days on which any begin, in order."""
    begun: array[int]
    """How many have begun by each of them; a 0 is before the first."""
    ends: array[int]
    """The last days of those that end, in order."""
    begins: array[int]
    """The first days of those, and their places."""
    places: array[int]
    endless: tuple[array[int], array[int]]
    """The first days and the places of those that do not end and are not in the survey's slots."""


class Index:
    """The index of some partnerships in their order, in which each has its place."""

    def __init__(self, ties: Iterable[Partnership]) -> None:
        self._ties = tuple(ties)
        # By process: in a forked one nobody opens what another thread held.
        self._locks: dict[int, RLock] = {}
        self._survey: dict[None, Survey] = {}
        self._wheels: dict[tuple[CountFrom, LeapDay, bool], Wheel] = {}
        self._sorted: dict[tuple[CountFrom, bool], Sorted] = {}
        self._parties: dict[None, dict[str, array[int]]] = {}

    def count_anniversaries(
        self, window: Window, every: int, options: CountOptions, *, possible: bool
    ) -> int:
        """Return how many anniversaries fall in a window, certainly or at least possibly."""
        return self._wheel(options, possible=possible).count(window, every)

    def anniversaries(
        self, window: Window, every: int, options: CountOptions, *, possible: bool
    ) -> Iterator[Anniversary]:
        """Return them, lazily, by earliest day, latest day, id, number and act."""
        return self._wheel(options, possible=possible).anniversaries(window, every, options)

    def count_in_force(self, first: date, last: date) -> int:
        """Return how many are certainly in force on all days between two."""
        known, begin, end = self._surveyed().in_force, first.toordinal(), last.toordinal()
        begun = known.begun[bisect_right(known.days, begin)]
        ended = bisect_left(known.ends, end)
        # What ends too early is only to be taken off if it is among those that have begun.
        late = known.begins[bisect_right(known.ends, begin) : ended]
        return begun - ended + sum(map(begin.__lt__, late))

    def in_force(self, first: date, last: date) -> Iterator[Partnership]:
        """Return those that are certainly in force on all days between two, in their order."""
        known, begin, end = self._surveyed().in_force, first.toordinal(), last.toordinal()
        mask = bytearray(len(self._ties))
        for slot in self._surveyed().slots:
            on = slot.on.earliest
            year = first.year - ((on.month, on.day) > (first.month, first.day))
            for place in slot.places[: bisect_right(slot.years, year)]:
                mask[place] = 1
        for start, place in zip(*known.endless, strict=True):
            if start <= begin:
                mask[place] = 1
        here = bisect_left(known.ends, end)
        for start, place in zip(known.begins[here:], known.places[here:], strict=True):
            if start <= begin:
                mask[place] = 1
        return compress(self._ties, mask)

    def involving(self, party: str) -> list[int]:
        """Return the places of those of which a municipality has ever been a party, in order."""
        found = self._once(self._parties, None, self._sort_parties).get(party)
        return [] if found is None else found.tolist()

    def at(self, place: int) -> Partnership:
        """Return the partnership at a place."""
        return self._ties[place]

    def place_of(self, tie: Partnership) -> int:
        """Return the place of a partnership."""
        return next(
            place for place in self.involving(tie.parties[0].id) if self._ties[place] is tie
        )

    # the parts, each made once

    def _once(self, made: dict[K, V], key: K, make: Callable[[], V]) -> V:
        found = made.get(key)
        if found is None:
            lock = self._locks.setdefault(os.getpid(), RLock())
            with lock, without_collector_if_many(len(self._ties)):
                found = made.get(key)
                if found is None:
                    found = made[key] = make()
        return found

    def _surveyed(self) -> Survey:
        return self._once(self._survey, None, self._sort_roughly)

    def _wheel(self, options: CountOptions, *, possible: bool) -> Wheel:
        key = options.count_from, options.leap_day, bool(possible)
        return self._once(self._wheels, key, lambda: self._make_wheel(*key))

    def _make_wheel(self, count_from: CountFrom, leap_day: LeapDay, possible: bool) -> Wheel:  # noqa: FBT001  # a key's part
        found = self._once(
            self._sorted, (count_from, possible), lambda: self._sort_runs(count_from, possible)
        )
        slots = (slot.kept_on(leap_day) for slot in self._surveyed().slots)
        return Wheel(self._ties, (*slots, *found.on(leap_day)), possible=possible)

    def _sort_roughly(self) -> Survey:
        known: defaultdict[tuple[int, int], array[int]] = defaultdict(_years_and_places)
        others = array("I")
        begun: Counter[date] = Counter()
        ending: defaultdict[date, list[tuple[date, int]]] = defaultdict(list)
        usual = _Sorting(possible=False)
        for place, tie in enumerate(self._ties):
            act = tie.acts[0]
            on = act.on
            # What `open_ended_since` asks, without calling it a million times. What is not found here,
            # such as an approximate date, is one of the others.
            if (
                on.earliest is on.latest
                and not on.qualifier
                and len(tie.acts) == 1
                and isinstance(act, Conclusion)
                and act.term is None
                and act.until is None
                and act.in_force_from is None
                and act.known_by is None
            ):
                day = on.earliest
                known[day.month, day.day].append(day.year << 32 | place)
                continue
            others.append(place)
            stretches, runs = told(tie)
            for first, last in stretches:
                begun[first] += 1
                ending[last].append((first, place))
            for run in runs:
                usual.add(place, run)
        slots = _slots(known)
        for slot in slots:
            start = slot.on.earliest
            counts = Counter(slot.years).items()
            begun.update({start.replace(year=year): count for year, count in counts})
        return Survey(slots, others, _in_force(begun, ending), usual.done())

    def _sort_runs(self, count_from: CountFrom, possible: bool) -> Sorted:  # noqa: FBT001  # a key's part
        if count_from is CountFrom.TYPE and not possible:
            return self._surveyed().usual
        sorting = _Sorting(possible=possible)
        ties = self._ties
        for place in self._surveyed().others:
            for run in counted(ties[place], count_from, possible=possible):
                sorting.add(place, run)
        return sorting.done()

    def _sort_parties(self) -> dict[str, array[int]]:
        found: dict[str, array[int]] = {}
        for place, tie in enumerate(self._ties):
            for party in tie.parties if len(tie.acts) == 1 else tie.ever_parties():
                places = found.get(party.id)
                if places is None:
                    places = found[party.id] = array("I")
                places.append(place)
        return found


def _years_and_places() -> array[int]:
    return array("Q")


def _slots(known: dict[tuple[int, int], array[int]]) -> tuple[Slot, ...]:
    """Return the slots of days of the year, each given with years and places as one number."""
    slots: list[Slot] = []
    for month, day in sorted(known):
        rows = sorted(known[month, day])
        years = array("H", [row >> 32 for row in rows])
        places = array("I", [row & 0xFFFFFFFF for row in rows])
        on = PartialDate(date(years[0], month, day))
        slots.append(Slot(on, LeapDay.FEB_28, places, years))
    return tuple(slots)


def _in_force(begun: Counter[date], ending: dict[date, list[tuple[date, int]]]) -> InForce:
    """Return the stretches of which so many begin on each day, and of which those that are not the
    survey's end on each day, told by their first day and place.
    """
    days = sorted(begun)
    endless = ending.pop(date.max, [])
    ended = [(end, *each) for end in sorted(ending) for each in ending[end]]
    return InForce(
        array("i", [day.toordinal() for day in days]),
        array("I", accumulate((begun[day] for day in days), initial=0)),
        array("i", [end.toordinal() for end, _, _ in ended]),
        array("i", [start.toordinal() for _, start, _ in ended]),
        array("I", [place for _, _, place in ended]),
        (
            array("i", [start.toordinal() for start, _ in endless]),
            array("I", [place for _, place in endless]),
        ),
    )


class Sorted(NamedTuple):
    """Runs that are not in the survey's slots, in slots of their own; those from 29 February, or
    from a span of days that it begins or ends, are not, since it is a caller's options when that is
    kept.
    """

    slots: tuple[Slot, ...]
    leap: tuple[tuple[int, Counted], ...]
    possible: bool

    def on(self, leap_day: LeapDay) -> Iterator[Slot]:
        """Return all slots for what becomes of 29 February."""
        leap = _Sorting(possible=self.possible)
        for place, run in self.leap:
            leap.put(place, run, leap_day)
        yield from self.slots
        yield from leap.slots(leap_day)


class _Sorting:
    """Runs that are not in the survey's slots, while they are sorted into slots of their own."""

    def __init__(self, *, possible: bool) -> None:
        self._possible = possible
        self._rows: defaultdict[_Key, list[_Row]] = defaultdict(list)
        self._samples: dict[_Key, PartialDate] = {}
        self._leap: list[tuple[int, Counted]] = []

    def add(self, place: int, run: Counted) -> None:
        """Sort in a run of the partnership at a place."""
        act, start, days = run
        earliest = start.earliest
        month, day = earliest.month, earliest.day
        if start.exact is None and not moves_with_leap_day(start):
            self.put(place, run, LeapDay.FEB_28)
        elif start.exact is None or (month == 2 and day == 29):
            self._leap.append((place, run))
        else:
            year = earliest.year
            key = month, day, _DAY, start.qualifier, ()
            self._samples.setdefault(key, start)
            for first, last in days:
                begin = max(first.year + ((month, day) < (first.month, first.day)), year + 1)
                end = last.year - ((month, day) > (last.month, last.day))
                if begin <= end:
                    self._rows[key].append((year, place, act, begin, end, ()))

    def put(self, place: int, run: Counted, leap_day: LeapDay) -> None:
        """Sort in a run whose anniversaries are no plain day of every year."""
        act, start, days = run
        earliest = start.earliest
        precision = start.precision
        length = _length(start) if precision is Precision.BETWEEN else ()
        key = earliest.month, earliest.day, precision.value, start.qualifier, length
        self._samples[key] = start
        in_part = days if self._possible and start.exact is None else ()
        year, rows = earliest.year, self._rows[key]
        if len(days) == 1 and days[0][1] == date.max and (days[0][0] - earliest).days <= 365:
            # Kept without an end, from a day on that no anniversary is before.
            last_year = LAST_YEAR - later_year(start)
            if year < last_year:
                rows.append((year, place, act, year + 1, last_year, in_part))
            return
        for first, last in _ranges(start, days, leap_day, possible=self._possible):
            rows.append((year, place, act, first, last, in_part))

    def done(self) -> Sorted:
        """Return what has been sorted in."""
        return Sorted(tuple(self.slots(LeapDay.FEB_28)), tuple(self._leap), self._possible)

    def slots(self, leap_day: LeapDay) -> Iterator[Slot]:
        """Return the slots of all but the runs from 29 February."""
        for key, rows in self._rows.items():
            if not rows:
                continue
            rows.sort()
            years, places, acts, firsts, lasts, days = zip(*rows, strict=True)
            kept = Kept(
                array("I", acts),
                array("H", firsts),
                array("H", lasts),
                days if self._possible and key[2] != _DAY else (),
            )
            slot = Slot(self._samples[key], leap_day, array("I", places), array("H", years), kept)
            yield slot


def _length(start: PartialDate) -> tuple[int, ...]:
    """Return how a span of days ends: spans that begin on one day of the year and end alike differ
    in nothing but the year.
    """
    last = start.latest
    return later_year(start), last.month, last.day


def _ranges(
    start: PartialDate, days: Stretches, leap_day: LeapDay, *, possible: bool
) -> list[tuple[int, int]]:
    """Return the years in which anniversaries of a start are kept, wholly on some of the days or,
    if what is possible is asked for, in part; in order and apart from each other.
    """
    found: list[tuple[int, int]] = []
    year = start.earliest.year

    def kept(number: int, first: date, last: date) -> tuple[bool, bool]:
        on = nth_or_none(start, number, leap_day)
        if on is None:
            return False, False
        if possible:
            return on.latest >= first, on.earliest <= last
        return on.earliest >= first, on.latest <= last

    for first, last in days:
        begin, end = max(first.year - later_year(start), year + 1), last.year
        while begin <= end and not kept(begin - year, first, last)[0]:
            begin += 1
        while begin <= end and not kept(end - year, first, last)[1]:
            end -= 1
        if begin > end:
            continue
        if found and begin <= found[-1][1]:
            begin = found.pop()[0]
        found.append((begin, end))
    return found
