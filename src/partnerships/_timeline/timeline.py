"""The timeline of a partnership: intervals of days, each with a state that is possible throughout it.

A timeline is built once from the replay of the acts. After each number of acts the partnership is in
a state, which is possible from the earliest day of the last act done to the day before the latest
day of the next one. Both follow the order of the acts, so the states that are possible on a day are
neighbours, and are found by bisection.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from datetime import date
from functools import lru_cache
from itertools import groupby
from typing import TYPE_CHECKING, Final, NamedTuple, TypeVar

from partnerships._timeline.bounds import Bounds, find_acts_requiring_active
from partnerships._timeline.memberships import ever_parties, memberships_after
from partnerships._timeline.replay import Replay, replay
from partnerships._timeline.simple import open_ended_since
from partnerships._timeline.states import Agreement, Run, State
from partnerships.acts import Act, Conclusion
from partnerships.dates import DateRange, day_after, day_before

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from partnerships._timeline.counts import AnniversaryCounter
    from partnerships._timeline.memberships import Membership
    from partnerships.anniversaries import CountOptions
    from partnerships.municipalities import Municipality
    from partnerships.vocabulary import PartnershipType, Status

K = TypeVar("K")


class PossibleState(NamedTuple):
    """A status and type that are possible on a day; ``state`` is the number of acts done by
    then.
    """

    status: Status
    type: PartnershipType | None
    state: int


class Interval(NamedTuple):
    """Days, both ends included, throughout which a status and type are possible."""

    first: date
    last: date
    possible: PossibleState


class Timeline:
    """The states of a partnership, and the days on which each is possible."""

    __slots__ = (
        "_firsts",
        "_lasts",
        "_parties_by_state",
        "_required_active",
        "acts",
        "counters",
        "parties",
        "replay",
    )

    def __init__(
        self, parties: tuple[Municipality, ...], acts: tuple[Act, ...], replayed: Replay
    ) -> None:
        self.parties = parties
        self.acts = acts
        self.replay = replayed
        days = replayed.bounds.days
        self._firsts = [date.min, *[each.first for each in days]]
        # No day is before the calendar's first, so a state that ends before it is never possible.
        self._lasts = [each.last.toordinal() - 1 for each in days] + [date.max.toordinal()]
        self._required_active = _find_states_required_active(acts)
        self._parties_by_state: list[tuple[Municipality, ...]] = []
        self.counters: dict[CountOptions, AnniversaryCounter] = {}
        """The counters that have been built, by options."""

    def state_indexes_between(self, first: date, last: date) -> range:
        """Return the numbers of the states that are possible on a day from ``first`` to
        ``last``.
        """
        return range(bisect_left(self._lasts, first.toordinal()), bisect_right(self._firsts, last))

    def first_day_of_state(self, state: int) -> date:
        """Return the first day on which a state can be reached."""
        return self._firsts[state]

    def days_of_state(self, state: int) -> DateRange | None:
        """Return the days on which a state is possible; None if it never is."""
        first, last = self._firsts[state], self._lasts[state]
        return DateRange(first, date.fromordinal(last)) if first.toordinal() <= last else None

    def possible_on(self, day: date) -> list[PossibleState]:
        """Return what is possible on a day."""
        states, required_active = self.replay.states, self._required_active
        return [
            PossibleState(status, type_, index)
            for index in self.state_indexes_between(day, day)
            for status, type_ in states[index].possible_on(
                day, required_active=required_active[index]
            )
        ]

    def possible_between(self, first: date, last: date) -> list[PossibleState]:
        """Return what is possible on a day from ``first`` to ``last``."""
        if first == last:
            return self.possible_on(first)
        return list(dict.fromkeys(each.possible for each in self.intervals(first, last)))

    def intervals(self, first: date = date.min, last: date = date.max) -> Iterator[Interval]:
        """Yield all intervals from ``first`` to ``last``, cut to these days, in the order of the
        states.
        """
        for index in self.state_indexes_between(first, last):
            days = self.days_of_state(index)
            if days is not None:
                yield from self._intervals_of(index, max(first, days.first), min(last, days.last))

    def _intervals_of(self, index: int, first: date, last: date) -> Iterator[Interval]:
        state, required_active = self.replay.states[index], self._required_active[index]
        begins = [first, *state.change_days(first, last)]
        ends = [*map(day_before, begins[1:]), last]
        for begin, end in zip(begins, ends, strict=True):
            for status, type_ in state.possible_on(begin, required_active=required_active):
                yield Interval(begin, end, PossibleState(status, type_, index))

    def change_days(self, after: date, last: date) -> list[date]:
        """Return the days after ``after``, up to ``last``, on which the possible states can
        change.
        """
        found: set[date] = set()
        for index in self.state_indexes_between(after, last):
            found.update(self.replay.states[index].change_days(after, last))
            if after < self._firsts[index] <= last:
                found.add(self._firsts[index])
        return sorted(found)

    def members_after(self, count: int) -> tuple[Membership, ...]:
        """Return the memberships after a number of acts."""
        ((_, memberships),) = memberships_after(self.parties, self.acts, (count,))
        return tuple(memberships)

    def parties_after(self, counts: Iterable[int]) -> Iterator[tuple[Municipality, ...]]:
        """Return the parties after each of some numbers of acts, in ascending order."""
        for _, memberships in memberships_after(self.parties, self.acts, counts):
            yield memberships.parties()

    def ever_parties_by(self, day: date, *, certain: bool) -> set[str]:
        """Return the ids of all that may have been parties by a day; with ``certain``, that certainly have."""
        if len(self.acts) == 1:
            return {party.id for party in self.parties}
        happened = [
            act
            for act, days in zip(self.acts, self.replay.bounds.days, strict=True)
            if (days.last if certain else days.first) <= day
        ]
        return {party.id for party in ever_parties(self.parties, happened)}

    def parties_around(self, act: int) -> tuple[tuple[Municipality, ...], tuple[Municipality, ...]]:
        """Return the parties before and after an act, computed once for all acts."""
        if not self._parties_by_state:
            made: list[tuple[Municipality, ...]] = []
            for parties in self.parties_after(range(len(self.acts) + 1)):
                made.append(made[-1] if made and made[-1] == parties else parties)
            self._parties_by_state = made
        return self._parties_by_state[act], self._parties_by_state[act + 1]


def _find_states_required_active(acts: Sequence[Act]) -> list[bool]:
    """Return for each state whether a later act presupposes an active partnership."""
    found = [False] * (len(acts) + 1)
    if len(acts) == 1:
        return found
    requiring = find_acts_requiring_active(acts)
    for index in range(len(acts) - 1, -1, -1):
        later = found[index + 1] and not isinstance(acts[index], Conclusion)
        found[index] = requiring[index] or later
    return found


def make_timeline(parties: tuple[Municipality, ...], acts: tuple[Act, ...]) -> Timeline:
    """Build the timeline of a history. Raises `InvalidPartnership`."""
    since = open_ended_since(acts)
    if since is None:
        return Timeline(parties, acts, replay(parties, acts))
    return Timeline(parties, acts, _replay_open_ended(since, acts[0]))


def _replay_open_ended(since: date, conclusion: Act) -> Replay:
    """Return what `replay` does for one exact, open-ended conclusion."""
    assert isinstance(conclusion, Conclusion)  # noqa: S101  # the only act that can be the first
    states, runs = _open_ended_states(conclusion.type)
    return Replay(states, Bounds((DateRange(since, since),), _NONE, _NONE), runs, ())


_NONE: Final = (None,)


@lru_cache(maxsize=64)
def _open_ended_states(type_: PartnershipType) -> tuple[tuple[State, ...], tuple[Run, ...]]:
    return (State(), State(0, Agreement(type_, None, None, None, None))), (Run(0, type_, 0),)


def certain_intervals(
    intervals: Iterable[Interval], key: Callable[[PossibleState], K | None]
) -> dict[K, list[DateRange]]:
    """Return for each key the days on which every possible state has this key, in order.

    States without a key, and days with several keys, belong to none.
    """
    changes: list[tuple[date, int, K | None]] = []
    for first, last, possible in intervals:
        each = key(possible)
        changes.append((first, 1, each))
        if last < date.max:
            changes.append((day_after(last), -1, each))
    changes.sort(key=lambda change: change[0])
    found: dict[K, list[DateRange]] = {}
    present: dict[K | None, int] = {}
    only: K | None = None
    since = date.min
    for day, group in groupby(changes, key=lambda change: change[0]):
        for _, step, each in group:
            count = present.get(each, 0) + step
            if count:
                present[each] = count
            else:
                del present[each]
        now = next(iter(present)) if len(present) == 1 else None
        if now != only:
            if only is not None:
                found.setdefault(only, []).append(DateRange(since, day_before(day)))
            only, since = now, day
    if only is not None:
        found.setdefault(only, []).append(DateRange(since, date.max))
    return found


def possible_intervals(
    intervals: Iterable[Interval], key: Callable[[PossibleState], K | None]
) -> dict[K, list[DateRange]]:
    """Return for each key the days on which some possible state has it, in order and apart."""
    found: dict[K, list[DateRange]] = {}
    for first, last, possible in intervals:
        each = key(possible)
        if each is not None:
            found.setdefault(each, []).append(DateRange(first, last))
    return {each: _merge_days(days) for each, days in found.items()}


def _merge_days(days: list[DateRange]) -> list[DateRange]:
    merged: list[DateRange] = []
    for each in sorted(days, key=lambda days: (days.first, days.last)):
        if merged and each.first <= day_after(merged[-1].last):
            merged[-1] = DateRange(merged[-1].first, max(each.last, merged[-1].last))
        else:
            merged.append(each)
    return merged
