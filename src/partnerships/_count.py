"""Counting from what the caller chose: which start each state counts from, and the numbers that
follow.

A `Count` answers for one partnership and one choice of `CountFrom`, `LeapDay` and member. The
arithmetic over a single start is that of `partnerships.anniversaries`, what is possible on a day
that of the partnership's life.
"""

from __future__ import annotations

from collections import defaultdict
from datetime import date
from heapq import merge
from typing import TYPE_CHECKING, Final

from attrs import frozen

from partnerships._values import shown
from partnerships.acts import Act, Conclusion, Succession
from partnerships.anniversaries import (
    Choice,
    CompletedYears,
    CountFrom,
    Start,
    first_number,
    is_countable,
    nth_anniversary,
    nth_or_none,
    years_between,
)
from partnerships.errors import BeforeStart, NoAnniversary, NotFound, NotSettled
from partnerships.vocabulary import Status

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from partnerships._life import Life, Moment
    from partnerships._states import Run, State
    from partnerships.dates import LeapDay, PartialDate

_ENDED: Final = frozenset({Status.NOT_CONCLUDED, Status.EXPIRED, Status.TERMINATED})


@frozen(eq=False, order=False)
class Count:
    """For each state of a life, what is counted from in it; None where nothing is."""

    life: Life
    choice: Choice
    starts: tuple[Start | None, ...]

    @property
    def leap_day(self) -> LeapDay:
        """What becomes of 29 February."""
        return self.choice.leap_day

    @property
    def party(self) -> str | None:
        """The member whose own count it is, if it is one."""
        return self.choice.party

    def completed_years(self, day: PartialDate) -> CompletedYears:
        """Return the years completed on a day. Raises `BeforeStart`, and `NotFound` where a member
        has left.
        """
        found = [
            years
            for stretch in self.life.stretches(*day.sort_key)
            for start in {self.starts[moment.state] for moment in stretch.moments}
            if start is not None
            and (years := self._years(start, (stretch.first, stretch.last))) is not None
        ]
        if not found:
            raise self._nothing_to_count(day)
        return CompletedYears(min(years[0] for years in found), max(years[1] for years in found))

    def _years(self, start: Start, days: tuple[date, date]) -> tuple[int, int] | None:
        return years_between((start.on.earliest, start.latest), days, self.leap_day)

    def anniversary(self, number: int, on: PartialDate | None) -> Start:
        """Return the start whose Nth anniversary is asked for: that of a day, or the latest.

        Raises `NoAnniversary` where there is none, or where it falls after that count was
        superseded.
        """
        start = self._latest() if on is None else self.start_on(on)
        falls = nth_anniversary(start.on, number, leap_day=self.leap_day)
        if all(self.starts[moment.state] is not start for moment in self.life.during(falls)):
            from partnerships import wording  # noqa: PLC0415  # keeps the import of partnerships light

            ended = "another had superseded that count"
            if self.party is not None:
                ended += ", or the member had left"
            message = (
                f"the {wording.ordinal(number)} from {start.on} would fall on {falls}, when {ended}"
            )
            raise NoAnniversary(message, value=number)
        return start

    def next(self, day: date) -> tuple[int, Start] | None:
        """Return the first anniversary that can fall on or after ``day`` while the partnership
        lives.
        """
        for stretch in self.life.stretches(day, date.max):
            found = []
            for start in self._starts_of(stretch.moments, living=True):
                number = first_number(start.on, stretch.first, self.leap_day)
                on = nth_or_none(start.on, number, self.leap_day)
                if on is not None and on.earliest <= stretch.last:
                    found.append((on.sort_key, number, start))
            if found:
                _, number, start = min(found, key=lambda each: each[:2])
                return number, start
        return None

    def within(
        self, window: tuple[date, date], every: int, *, possible: bool
    ) -> Iterator[tuple[int, Start]]:
        """Return the anniversaries that fall in a window while the partnership is in force, in date
        order.
        """
        spans: dict[int, tuple[Start, date, date]] = {}
        for stretch in self.life.stretches(*window):
            for start in self._starts_of(stretch.moments, living=False):
                _, first, _ = spans.get(start.act, (start, stretch.first, None))
                spans[start.act] = (start, first, stretch.last)
        listed = [
            self._numbered(*span, window, every, possible=possible) for span in spans.values()
        ]
        if len(listed) == 1:
            return listed[0]
        return merge(*listed, key=self._order)

    def _numbered(
        self,
        start: Start,
        first: date,
        last: date,
        window: tuple[date, date],
        every: int,
        *,
        possible: bool,
    ) -> Iterator[tuple[int, Start]]:
        number = first_number(start.on, first, self.leap_day)
        number += -number % every
        while start.on.earliest.year + number <= 9999:
            on = nth_or_none(start.on, number, self.leap_day)
            if on is not None:
                if on.earliest > last:
                    return
                if self._certainly_kept(start, on, window) or (
                    possible and self._possibly_kept(start, on, window)
                ):
                    yield number, start
            number += every

    def _order(self, numbered: tuple[int, Start]) -> tuple[tuple[date, date], int]:
        number, start = numbered
        return nth_anniversary(start.on, number, leap_day=self.leap_day).sort_key, number

    def _certainly_kept(self, start: Start, on: PartialDate, window: tuple[date, date]) -> bool:
        if on.earliest < window[0] or on.latest > window[1]:
            return False
        return all(self._keeps(moment, start) for moment in self.life.during(on))

    def _possibly_kept(self, start: Start, on: PartialDate, window: tuple[date, date]) -> bool:
        days = max(on.earliest, window[0]), min(on.latest, window[1])
        return any(
            self._keeps(moment, start)
            for stretch in self.life.stretches(*days)
            for moment in stretch.moments
        )

    def _keeps(self, moment: Moment, start: Start) -> bool:
        return moment.status is Status.IN_FORCE and self.starts[moment.state] is start

    def _starts_of(self, moments: Sequence[Moment], *, living: bool) -> list[Start]:
        found: dict[int, Start] = {}
        for moment in moments:
            start = self.starts[moment.state]
            held = moment.status not in _ENDED if living else moment.status is Status.IN_FORCE
            if start is not None and held and is_countable(start.on):
                found[start.act] = start
        return list(found.values())

    def _latest(self) -> Start:
        return next(start for start in reversed(self.starts) if start is not None)

    def start_on(self, day: PartialDate) -> Start:
        """Return what is counted from on a day. Raises `BeforeStart`, and `NotSettled` where it can
        be several.
        """
        found = {self.starts[moment.state] for moment in self.life.during(day)} - {None}
        match list(found):
            case []:
                raise self._nothing_to_count(day)
            case [Start() as start]:
                return start
            case starts:
                told = " or ".join(sorted(str(start.on) for start in starts if start))
                raise NotSettled(
                    f"on {day} the count can run from {told}, so say a day that settles it",
                    value=str(day),
                )

    def _nothing_to_count(self, day: PartialDate) -> BeforeStart | NotFound:
        then = [moment.state for moment in self.life.during(day)]
        start = next((self.starts[state] for state in then if self.starts[state]), None)
        if start is None:
            first = next(index for index, each in enumerate(self.starts) if each)
            if min(then) > first:
                return NotFound(f"{self.party} is no party any more on {day}", value=self.party)
            start = self.starts[first]
        return BeforeStart(f"{day} is before the start, {start and start.on}", value=str(day))


def count(life: Life, acts: Sequence[Act], choice: Choice) -> Count:
    """Return the count that a caller chose. Raises `NotFound` for a party that the partnership
    never had.
    """
    if life.counted is None:
        life.counted = {}
    starts = life.counted.get(choice)
    if starts is None:
        starts = life.counted[choice] = _starts(life, acts, choice)
    return Count(life, choice, starts)


def _starts(life: Life, acts: Sequence[Act], choice: Choice) -> tuple[Start | None, ...]:
    states, runs = life.fold.states, life.fold.runs
    seats = None if choice.party is None else _Seats(states, acts, choice.party)
    made: dict[int, Start] = {}
    starts: list[Start | None] = []
    for state in states:
        act = None if state.agreement is None else _counted_act(runs, runs[state.run], choice)
        if seats is not None and act is not None:
            joined = seats.joined(state)
            act = None if joined is None else max(act, joined)
        if act is not None and act not in made:
            made[act] = start_of(acts[act], act, choice)
        starts.append(None if act is None else made[act])
    return tuple(starts)


def _counted_act(runs: Sequence[Run], run: Run, choice: Choice) -> int:
    count_from = choice.count_from
    if count_from is CountFrom.ORIGIN:
        return runs[0].start
    return (runs[run.spell] if count_from is CountFrom.UNBROKEN else run).start


def start_of(act: Act, index: int, choice: Choice) -> Start:
    """Return what is counted from an act, whose place among the acts is ``index``."""
    begins = None
    if choice.count_from is CountFrom.ENTRY_INTO_FORCE and isinstance(act, Conclusion):
        begins = act.in_force_from
    if begins is not None:
        return Start(begins, begins.latest, index, *choice)
    return Start(act.on, act.latest, index, *choice)


class _Seats:
    """The places that one party, or its predecessors and successors, held; after a merger, the
    place that is left.
    """

    def __init__(self, states: Sequence[State], acts: Sequence[Act], party: str) -> None:
        own: defaultdict[int, set[str]] = defaultdict(set)
        into: dict[int, int] = {}
        for state in states:
            for seat in state.seats:
                own[seat.number].add(seat.party.id)
        for before, act, after in zip(states, acts, states[1:], strict=False):
            if isinstance(act, Succession):
                left = {seat.number for seat in before.seats} - {
                    seat.number for seat in after.seats
                }
                heir = next(seat for seat in after.seats if seat.party.id == act.successor.id)
                into.update(dict.fromkeys(left, heir.number))
        self.own = {number for number, ids in own.items() if party in ids}
        self.merged: set[int] = set()
        for number in self.own:
            while number in into:
                number = into[number]  # noqa: PLW2901  # from heir to heir
                self.merged.add(number)
        if not self.own:
            known = ", ".join(sorted({one for ids in own.values() for one in ids}))
            raise NotFound(
                f"never a party (they are {known}): {shown(party)}", value=party, path="party"
            )

    def joined(self, state: State) -> int | None:
        """Return the index of the act that gave the place held in a state; None if none is held."""
        for numbers in (self.own, self.merged):
            for seat in state.seats:
                if seat.number in numbers:
                    return seat.joined
        return None
