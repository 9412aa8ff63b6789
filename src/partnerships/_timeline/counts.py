"""The start that each state of a partnership counts from, and the anniversaries and completed years
that follow.

An `AnniversaryCounter` answers for one partnership and one set of `CountOptions`. The arithmetic
over a single start is in `partnerships.anniversaries`, what is possible on a day in the timeline.
"""

from __future__ import annotations

from bisect import bisect_left
from functools import cached_property
from heapq import merge
from typing import TYPE_CHECKING, Final, NamedTuple

from partnerships._timeline.memberships import ever_parties, memberships_after
from partnerships._timeline.states import ENDED
from partnerships._timeline.timeline import certain_intervals, possible_intervals
from partnerships._validation import truncated_repr
from partnerships.acts import Conclusion
from partnerships.anniversaries import (
    CompletedYears,
    CountFrom,
    Start,
    is_countable,
    next_return,
    nth_anniversary,
    nth_or_none,
    years_between,
)
from partnerships.dates import DateRange, between_days
from partnerships.errors import BeforeStart, NoAnniversary, NotFound, NotSettled
from partnerships.vocabulary import Status

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date

    from partnerships._timeline.states import Run
    from partnerships._timeline.timeline import PossibleState, Timeline
    from partnerships.anniversaries import CountOptions
    from partnerships.dates import LeapDay, PartialDate

_INACTIVE: Final = ENDED | {Status.NOT_CONCLUDED}


class ValidDays(NamedTuple):
    """The days on which anniversaries of a start are valid, in order and apart from each other."""

    start: Start
    days: Sequence[DateRange]


class AnniversaryCounter:
    """Counts anniversaries on a timeline.

    ``starts`` are the starts that its states count from, None for a state that counts from none;
    ``presumed`` says for each state whether its start rests on a presumption.
    """

    def __init__(
        self,
        timeline: Timeline,
        options: CountOptions,
        starts: Sequence[Start | None],
        presumed: Sequence[bool],
    ) -> None:
        self.timeline = timeline
        self.options = options
        self.starts = starts
        self.presumed = presumed

    @property
    def leap_day(self) -> LeapDay:
        """The day of an anniversary of 29 February in other years."""
        return self.options.leap_day

    @property
    def party(self) -> str | None:
        """The member whose own count it is, if it is one."""
        return self.options.party

    def completed_years(self, day: PartialDate) -> CompletedYears:
        """Return the years completed on a day. Raises `BeforeStart`, and `NotFound` if a member has
        left.
        """
        first, last = day.sort_key
        least: list[int] = []
        most: list[int] = []
        presumed = False
        for index in self.timeline.state_indexes_between(first, last):
            start, days = self.starts[index], self.timeline.days_of_state(index)
            if start is None or days is None:
                continue
            found = max(first, days.first), min(last, days.last)
            years = years_between((start.on.earliest, start.latest), found, self.leap_day)
            if years is not None:
                least.append(years[0])
                most.append(years[1])
                presumed = presumed or self.presumed[index]
        if not least:
            raise self._make_no_start_error(day)
        return CompletedYears(min(least), max(most), presumed)

    def anniversary(self, number: int, on: PartialDate | None) -> Start:
        """Return the start, of a day or the latest, after checking its Nth anniversary.

        Raises `NoAnniversary` if there is none, or if it falls after that count was superseded.
        """
        start = self._latest_start() if on is None else self.start_on(on)
        falls = nth_anniversary(start.on, number, leap_day=self.leap_day)
        if not self._states_of(start, falls):
            from partnerships import wording

            ended = "another had superseded that count"
            if self.party is not None:
                ended += ", or the member had left"
            message = (
                f"the {wording.ordinal(number)} from {start.on} would fall on {falls}, when {ended}"
            )
            raise NoAnniversary(message, value=number)
        return start

    def is_presumed(self, start: Start, on: PartialDate) -> bool:
        """Whether the count from a start rests on a presumption on a day."""
        return any(self.presumed[index] for index in self._states_of(start, on))

    def _states_of(self, start: Start, day: PartialDate) -> list[int]:
        return [index for index in self._states_on(day) if self.starts[index] == start]

    def next(self, day: date) -> tuple[int, PartialDate, int] | None:
        """Return number, date and act of the first anniversary that can fall on or after ``day`` while
        the partnership is active.
        """
        lasts, settled = self._settled
        at = bisect_left(lasts, day)
        if at < len(lasts):
            days, start = settled[at]
            if days.first <= day:
                number, on = next_return(start.on, day, self.options.leap_day)
                if on is not None and on.earliest <= days.last:
                    return number, on, start.act
        return self._find_next(day)

    @cached_property
    def _settled(self) -> tuple[list[date], list[tuple[DateRange, Start]]]:
        """The stretches of days on which the partnership is certainly active and counts from one start,
        in order, with their last days.
        """
        starts = {start.act: start for start in self.starts if start is not None}
        stretches = certain_intervals(self.timeline.intervals(), self._act_active)
        found = sorted(
            ((days, starts[act]) for act, each in stretches.items() for days in each),
            key=lambda stretch: stretch[0].first,
        )
        return [days.last for days, _ in found], found

    def _act_active(self, possible: PossibleState) -> int | None:
        start = self.starts[possible.state]
        active = start is not None and possible.status not in _INACTIVE and is_countable(start.on)
        return start.act if active and start is not None else None

    def _find_next(self, day: date) -> tuple[int, PartialDate, int] | None:
        """Return what `next` does, where several starts are possible, or none."""
        best: tuple[date, tuple[date, date], int, int] | None = None
        found: PartialDate | None = None
        for interval in self.timeline.intervals(day):
            if best is not None and best[0] < interval.first:
                # Later states begin later still, but those of one state overlap.
                if self.timeline.first_day_of_state(interval.possible.state) > best[0]:
                    break
                continue
            start = self.starts[interval.possible.state]
            if start is None or interval.possible.status in _INACTIVE or not is_countable(start.on):
                continue
            number, on = next_return(start.on, interval.first, self.leap_day)
            if on is not None and on.earliest <= interval.last:
                key = max(interval.first, on.earliest), on.sort_key, number, start.act
                if best is None or key < best:
                    best, found = key, on
        return None if best is None or found is None else (best[2], found, best[3])

    def within(
        self, window: DateRange, every: int, *, possible: bool
    ) -> Iterator[tuple[int, Start]]:
        """Return numbers and starts of the anniversaries in a window while the partnership is in
        force, in date order.
        """
        valid = self.possibly_valid if possible else self.certainly_valid
        numbers = [self._iter_numbers(each, window, every, possible=possible) for each in valid]
        if len(numbers) == 1:
            return numbers[0]
        return merge(*numbers, key=self._get_order)

    def _iter_numbers(
        self, valid: ValidDays, window: DateRange, every: int, *, possible: bool
    ) -> Iterator[tuple[int, Start]]:
        start, number = valid.start, 0
        for days in valid.days:
            begin, end = max(days.first, window.first), min(days.last, window.last)
            if begin > end:
                continue
            number = max(next_return(start.on, begin, self.leap_day)[0], number + 1)
            number += -number % every
            while start.on.earliest.year + number <= 9999:
                on = nth_or_none(start.on, number, self.leap_day)
                if on is not None:
                    if on.earliest > end:
                        break
                    if possible or (begin <= on.earliest and on.latest <= end):
                        yield number, start
                number += every
            number -= every

    def _get_order(self, numbered: tuple[int, Start]) -> tuple[tuple[date, date], int]:
        number, start = numbered
        return nth_anniversary(start.on, number, leap_day=self.leap_day).sort_key, number

    @cached_property
    def certainly_valid(self) -> list[ValidDays]:
        """The days on which the partnership is certainly in force and counts from each start."""
        return self._list_valid_days(
            certain_intervals(self.timeline.intervals(), self._act_in_force)
        )

    @cached_property
    def possibly_valid(self) -> list[ValidDays]:
        """The days on which the partnership can be in force and count from each start."""
        return self._list_valid_days(
            possible_intervals(self.timeline.intervals(), self._act_in_force)
        )

    def _list_valid_days(self, days: dict[int, list[DateRange]]) -> list[ValidDays]:
        starts = {start.act: start for start in self.starts if start is not None}
        return [
            ValidDays(starts[act], each)
            for act, each in days.items()
            if is_countable(starts[act].on)
        ]

    def _act_in_force(self, possible: PossibleState) -> int | None:
        start = self.starts[possible.state]
        return start.act if start is not None and possible.status is Status.IN_FORCE else None

    def _latest_start(self) -> Start:
        return next(start for start in reversed(self.starts) if start is not None)

    def possible_starts_on(self, day: PartialDate) -> list[Start]:
        """Return the possible starts on a day, in the order of the acts; none before the first
        act.
        """
        return list(dict.fromkeys(self._starts_on(day)))

    def start_on(self, day: PartialDate) -> Start:
        """Return the start on a day. Raises `BeforeStart`, and `NotSettled` if several are
        possible.
        """
        match self.possible_starts_on(day):
            case []:
                raise self._make_no_start_error(day)
            case [start]:
                return start
            case starts:
                candidates = " or ".join(sorted(str(start.on) for start in starts))
                raise NotSettled(
                    f"on {day} the count can run from {candidates}, so say a day that settles it",
                    value=str(day),
                )

    def _starts_on(self, day: PartialDate) -> Iterator[Start]:
        for index in self._states_on(day):
            start = self.starts[index]
            if start is not None:
                yield start

    def _states_on(self, day: PartialDate) -> list[int]:
        states = self.timeline.state_indexes_between(*day.sort_key)
        return [index for index in states if self.timeline.days_of_state(index) is not None]

    def _make_no_start_error(self, day: PartialDate) -> BeforeStart | NotFound:
        start = next(self._starts_on(day), None)
        if start is None:
            first = next(index for index, each in enumerate(self.starts) if each)
            if min(self._states_on(day)) > first:
                return NotFound(f"{self.party} is no party any more on {day}", value=self.party)
            start = self.starts[first]
            if self.party is not None and start is not None and not day.certainly_before(start.on):
                return BeforeStart(f"{self.party} is no party yet on {day}", value=str(day))
        return BeforeStart(f"{day} is before the start, {start and start.on}", value=str(day))


def make_counter(timeline: Timeline, options: CountOptions) -> AnniversaryCounter:
    """Return the counter for some options, built once for each. Raises `NotFound` for a party that
    the partnership never had.
    """
    counter = timeline.counters.get(options)
    if counter is None:
        starts = list(_find_starts(timeline, options))
        presumed = _find_presumed(timeline, options, starts)
        counter = AnniversaryCounter(timeline, options, starts, presumed)
        timeline.counters[options] = counter
    return counter


def _find_starts(timeline: Timeline, options: CountOptions) -> Iterator[Start | None]:
    states, runs = timeline.replay.states, timeline.replay.runs
    joined = None if options.party is None else _find_joined(timeline, options.party)
    made: dict[int, Start] = {}
    for index, state in enumerate(states):
        act = None if state.agreement is None else _find_counted_act(runs, runs[state.run], options)
        if joined is not None and act is not None:
            own = joined[index]
            act = None if own is None else _find_later_act(timeline, act, own, options)
        if act is None:
            yield None
        else:
            if act not in made:
                made[act] = start_of(timeline, act, options)
            yield made[act]


def _find_counted_act(runs: Sequence[Run], run: Run, options: CountOptions) -> int:
    count_from = options.count_from
    if count_from is CountFrom.ORIGIN:
        return runs[0].conclusion
    return (runs[run.first_of_spell] if count_from is CountFrom.UNBROKEN else run).conclusion


def _find_later_act(timeline: Timeline, counted: int, joined: int, options: CountOptions) -> int:
    """Return the later of two acts, which a member counts from: that of the start, or its accession.

    If they can be in either order, it is the one that can be later, which loses no possibility.
    """
    if joined <= counted or options.count_from is not CountFrom.ENTRY_INTO_FORCE:
        return max(counted, joined)
    entry = start_of(timeline, counted, options)
    accession = timeline.replay.bounds.days[joined]
    is_later = (entry.latest, entry.on.earliest) > (accession.last, accession.first)
    return counted if is_later else joined


def _find_joined(timeline: Timeline, party: str) -> list[int | None]:
    """Return for each state the index of the act that gave a party its membership; None if it has
    none.
    """
    found: list[int | None] = []
    states = range(len(timeline.replay.states))
    for _, memberships in memberships_after(timeline.parties, timeline.acts, states):
        membership = memberships.continuing(party)
        found.append(None if membership is None else membership.joined)
    if all(joined is None for joined in found):
        known = {each.id for each in ever_parties(timeline.parties, timeline.acts)}
        message = f"never a party (they are {', '.join(sorted(known))}): {truncated_repr(party)}"
        raise NotFound(message, value=party, path="party")
    return found


def _find_presumed(
    timeline: Timeline, options: CountOptions, starts: Sequence[Start | None]
) -> list[bool]:
    """Return for each state whether its start rests on a presumed continuity."""
    found = [False] * len(starts)
    if options.count_from is CountFrom.ORIGIN:
        return found
    presumed = set(timeline.replay.presumed)
    for index in range(1, len(starts)):
        if starts[index] is not None and starts[index] is starts[index - 1]:
            found[index] = found[index - 1] or index - 1 in presumed
    return found


def start_of(timeline: Timeline, act: int, options: CountOptions) -> Start:
    """Return the start at an act, by index. Its date is as written, or between two days if other
    acts narrow it.
    """
    bounds, done = timeline.replay.bounds, timeline.acts[act]
    known, days, own = done.on, bounds.days[act], DateRange(done.earliest, done.latest)
    entry = bounds.entries_into_force[act]
    if (
        options.count_from is CountFrom.ENTRY_INTO_FORCE
        and isinstance(done, Conclusion)
        and done.in_force_from is not None
        and entry is not None
    ):
        known, days, own = done.in_force_from, entry, done.in_force_from.bounds()
    on = known if days == own else between_days(days.first, days.last, known.qualifier)
    return Start(on, days.last, act, *options)
