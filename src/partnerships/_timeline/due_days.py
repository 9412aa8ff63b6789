"""The days on which something falls due, from the terms of the agreements that govern a partnership."""

from __future__ import annotations

from bisect import bisect_left
from datetime import date
from heapq import merge
from itertools import groupby
from typing import TYPE_CHECKING, NamedTuple

from partnerships.dates import DateRange, between_days
from partnerships.due import DueKind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from partnerships._timeline.states import Agreement, State
    from partnerships._timeline.timeline import Timeline
    from partnerships.dates import PartialDate, Term


class Ending(NamedTuple):
    """How an agreement ends: what of it decides which days fall due."""

    last: DateRange
    """The possible last days."""
    renews: Term | None
    """The term by which it then renews itself."""
    notice: Term | None
    """The period of notice."""
    qualifier: str
    """The qualifier of the date from which the last day follows."""

    def last_of(self, times: int) -> DateRange | None:
        """Return the possible last days after so many tacit renewals; None beyond the calendar."""
        if self.renews is None or times == 0:
            return self.last if times == 0 else None
        first = self.renews.prolong(self.last.first, times=times)
        last = (
            first
            if self.last.first == self.last.last
            else self.renews.prolong(self.last.last, times=times)
        )
        return None if first is None else DateRange(first, last or date.max)

    def first_ending_by(self, day: date) -> int:
        """Return after how many tacit renewals the last day can be ``day`` or later."""
        if self.renews is None or day <= self.last.last:
            return 0
        renews, last = self.renews, self.last.last
        gap, months = (day - last).days, renews.years * 12 + renews.months
        # A month has 28 to 31 days.
        most = gap // renews.fewest_days + 1
        least = gap // (renews.fewest_days + 3 * months)
        return least + bisect_left(
            range(least, most), day, key=lambda times: renews.prolong(last, times=times) or date.max
        )

    def has_unknown_renewals(self) -> bool:
        """Whether the last days span a term or more, so that a renewal can be on any day after."""
        if self.renews is None or self.last.first == self.last.last:
            return False
        further = self.renews.prolong(self.last.first)
        return further is None or further <= self.last.last

    def due_days(
        self, days: DateRange, review: Term | None
    ) -> Iterator[Iterator[tuple[DateRange, DueKind]]]:
        """Yield for each kind the ranges of days that overlap with some days, in order."""
        if self.renews is None:
            yield self._iter_kind(days, None, DueKind.EXPIRY)
            if review is not None:
                yield self._iter_kind(days, review, DueKind.REVIEW)
        else:
            yield self._iter_kind(days, None, DueKind.RENEWAL)
            if self.notice is not None:
                yield self._iter_kind(days, self.notice, DueKind.NOTICE)

    def _iter_kind(
        self, days: DateRange, ahead: Term | None, kind: DueKind
    ) -> Iterator[tuple[DateRange, DueKind]]:
        if self.has_unknown_renewals():
            found = _move_ahead(DateRange(self.last.first, date.max), ahead)
            if found is not None and found.overlaps(days):
                yield found, kind
            return
        since = days.first if ahead is None else ahead.last_day(days.first)
        if since is None:
            return
        times = self.first_ending_by(since)
        while (last := self.last_of(times)) is not None:
            found = _move_ahead(last, ahead)
            if found is not None:
                if found.first > days.last:
                    return
                if found.overlaps(days):
                    yield found, kind
            times += 1


def _move_ahead(last: DateRange, ahead: Term | None) -> DateRange | None:
    """Return the days that are a time ahead of some last days; None if they are before the
    calendar.
    """
    if ahead is None:
        return last
    latest = ahead.notice_day(last.last)
    if latest is None:
        return None
    if last.first == last.last:
        return DateRange(latest, latest)
    return DateRange(ahead.notice_day(last.first) or date.min, latest)


class DueDay(NamedTuple):
    """A day, or an unknown day of several, on which something falls due."""

    on: PartialDate
    kind: DueKind
    certain: bool
    """Whether the agreement certainly governs on all of the days."""


def find_due_days(timeline: Timeline, days: DateRange, review: Term | None) -> Iterator[DueDay]:
    """Return what falls due on some days, certainly or possibly, lazily and in date order."""
    streams = (
        _iter_due_days(timeline, ending, due, days)
        for ending, governed in find_endings(timeline, days).items()
        for due in ending.due_days(governed, review)
    )
    found = merge(*streams, key=lambda due: (*due.on.sort_key, due.kind.value))
    for _, alike in groupby(found, key=lambda due: (due.on, due.kind)):
        yield next(alike)


def find_endings(timeline: Timeline, days: DateRange) -> dict[Ending, DateRange]:
    """Return how the agreements end that can govern on some days, each with a range of days on which
    it can.
    """
    found: dict[Ending, DateRange] = {}
    for state, part in _iter_states(timeline, days):
        for ending in filter(None, _find_governing(state, part)):
            known = found.get(ending, part)
            found[ending] = DateRange(min(known.first, part.first), max(known.last, part.last))
    return found


def _iter_due_days(
    timeline: Timeline,
    ending: Ending,
    found: Iterator[tuple[DateRange, DueKind]],
    window: DateRange,
) -> Iterator[DueDay]:
    for days, kind in found:
        governing = _find_governing_on(timeline, days)
        inside = DateRange(max(days.first, window.first), min(days.last, window.last))
        if ending in (governing if inside == days else _find_governing_on(timeline, inside)):
            # What is cut off by the calendar's ends can also be no day at all.
            cut = days.first != days.last and (days.first == date.min or days.last == date.max)
            on = between_days(days.first, days.last, ending.qualifier)
            yield DueDay(on, kind, governing == {ending} and not cut)


def _find_governing_on(timeline: Timeline, days: DateRange) -> set[Ending | None]:
    """Return how the agreements end that can govern on some days, as `_find_governing`."""
    governing: set[Ending | None] = set()
    for state, part in _iter_states(timeline, days):
        governing |= _find_governing(state, part)
    return governing


def _iter_states(timeline: Timeline, days: DateRange) -> Iterator[tuple[State, DateRange]]:
    """Yield the states that are possible on some days, each with these days."""
    for index in timeline.state_indexes_between(days.first, days.last):
        possible = timeline.days_of_state(index)
        if possible is not None:
            part = DateRange(max(days.first, possible.first), min(days.last, possible.last))
            yield timeline.replay.states[index], part


def _find_governing(state: State, days: DateRange) -> set[Ending | None]:
    """Return how the agreements end that can govern on some days of a state; None stands for all
    that has no last day.
    """
    if state.terminated is not None:
        return {None}
    governing = state.governing_on(days.first) | state.governing_on(days.last)
    return {_make_ending(agreement) for agreement in governing}


def _make_ending(agreement: Agreement | None) -> Ending | None:
    if agreement is None or agreement.last is None:
        return None
    return Ending(agreement.last, agreement.renews, agreement.notice, agreement.qualifier)
