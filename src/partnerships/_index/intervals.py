"""In-force and count intervals of one partnership, as an index needs them.

Intervals are ranges of days, in order and apart from each other. Most histories are of exact
conclusions without a term, perhaps with an end; their intervals are read off the acts, all others
off the timeline. Where both apply they agree.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple, TypeAlias

from partnerships._timeline.counts import make_counter
from partnerships._timeline.simple import SimpleHistory, as_simple_history
from partnerships._timeline.timeline import certain_intervals, possible_intervals
from partnerships.anniversaries import CountFrom, CountOptions, is_countable
from partnerships.dates import DateRange, LeapDay, PartialDate, day_before
from partnerships.vocabulary import Status

if TYPE_CHECKING:
    from collections.abc import Sequence

    from partnerships._timeline.timeline import PossibleState
    from partnerships.acts import Act
    from partnerships.partnership import Partnership

Intervals: TypeAlias = tuple[DateRange, ...]

_BY_TYPE: Final = frozenset({CountFrom.TYPE, CountFrom.ENTRY_INTO_FORCE})


class CountIntervals(NamedTuple):
    """The days on which the anniversaries of one date are valid; ``act`` is the index of the act that
    it is the date of.
    """

    act: int
    start: PartialDate
    days: Intervals


def find_intervals(partnership: Partnership) -> tuple[Intervals, list[CountIntervals]]:
    """Return when a partnership is certainly in force, and what is certainly counted by type."""
    acts = partnership.acts
    simple = as_simple_history(acts)
    if simple is None:
        in_force = in_force_intervals(partnership)
        return in_force, count_intervals(partnership, CountFrom.TYPE, possible=False)
    counts = _count_simple_history(acts, simple, CountFrom.TYPE, possible=False)
    return (DateRange(acts[0].latest, simple.last),), counts


def find_possible_intervals(partnership: Partnership) -> Intervals:
    """Return when a partnership is at least possibly in force."""
    acts = partnership.acts
    simple = as_simple_history(acts)
    if simple is None:
        return possibly_in_force_intervals(partnership)
    return (DateRange(acts[0].on.earliest, simple.last),)


def find_count_intervals(
    partnership: Partnership, count_from: CountFrom, *, possible: bool
) -> list[CountIntervals]:
    """Return from which dates anniversaries are counted, and when they are valid: certainly, or at
    least possibly.
    """
    simple = as_simple_history(partnership.acts)
    if simple is None:
        return count_intervals(partnership, count_from, possible=possible)
    return _count_simple_history(partnership.acts, simple, count_from, possible=possible)


def _count_simple_history(
    acts: Sequence[Act], simple: SimpleHistory, count_from: CountFrom, *, possible: bool
) -> list[CountIntervals]:
    first = acts[0].on
    if not is_countable(first):
        return []
    since = first.earliest if possible else first.latest
    if len(simple.runs) == 1 or count_from not in _BY_TYPE:
        return [CountIntervals(0, first, (DateRange(since, simple.last),))]
    starts = [acts[index].on for index in simple.runs]
    lasts = [*(day_before(start.earliest) for start in starts[1:]), simple.last]
    return [
        CountIntervals(index, start, (DateRange(start.earliest, last),))
        for index, start, last in zip(simple.runs, starts, lasts, strict=True)
    ]


def in_force_intervals(partnership: Partnership) -> Intervals:
    """Return when a partnership is certainly in force, from its timeline."""
    intervals = partnership._timeline.intervals()
    return tuple(certain_intervals(intervals, _is_in_force).get(True, ()))


def possibly_in_force_intervals(partnership: Partnership) -> Intervals:
    """Return when a partnership is at least possibly in force, from its timeline."""
    intervals = partnership._timeline.intervals()
    return tuple(possible_intervals(intervals, _is_in_force).get(True, ()))


def _is_in_force(possible: PossibleState) -> bool | None:
    return possible.status is Status.IN_FORCE or None


def count_intervals(
    partnership: Partnership, count_from: CountFrom, *, possible: bool
) -> list[CountIntervals]:
    """Return what `find_count_intervals` does, from the timeline."""
    counter = make_counter(partnership._timeline, CountOptions(count_from, LeapDay.FEB_28))
    valid = counter.possibly_valid if possible else counter.certainly_valid
    return [CountIntervals(start.act, start.on, tuple(days)) for start, days in valid]
