"""What an index needs to know of one partnership: on which days it is in force, and on which days
anniversaries are counted from which date.

Days come as stretches, both ends included, in order and apart from each other. Most histories are
of exact conclusions without a term, perhaps with an end; these are read
off the acts, all others off the timeline. Where both apply they agree.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Final, NamedTuple, TypeAlias

from partnerships._timeline.counts import make_counter
from partnerships._timeline.simple import SimpleHistory, as_simple_history
from partnerships._timeline.timeline import certain_intervals
from partnerships.anniversaries import CountFrom, CountOptions, is_countable
from partnerships.dates import LeapDay, PartialDate, day_before
from partnerships.vocabulary import Status

if TYPE_CHECKING:
    from collections.abc import Sequence

    from partnerships.acts import Act
    from partnerships.partnership import Partnership

Stretches: TypeAlias = tuple[tuple[date, date], ...]

_BY_TYPE: Final = frozenset({CountFrom.TYPE, CountFrom.ENTRY_INTO_FORCE})


class Counted(NamedTuple):
    """The days on which the anniversaries of one date are kept; ``act`` is the place of the act
    that it is of.
    """

    act: int
    start: PartialDate
    days: Stretches


def told(tie: Partnership) -> tuple[Stretches, list[Counted]]:
    """Return the days on which a partnership is certainly in force, and what is certainly counted
    by type.
    """
    known = as_simple_history(tie.acts)
    if known is None:
        return in_force_by_timeline(tie), counted_by_timeline(tie, CountFrom.TYPE, possible=False)
    counts = _counted_simply(tie.acts, known, CountFrom.TYPE, possible=False)
    return ((tie.acts[0].latest, known.last),), counts


def counted(tie: Partnership, count_from: CountFrom, *, possible: bool) -> list[Counted]:
    """Return from which dates anniversaries of a partnership are counted, and when they are kept:
    certainly, or at least possibly.
    """
    known = as_simple_history(tie.acts)
    if known is None:
        return counted_by_timeline(tie, count_from, possible=possible)
    return _counted_simply(tie.acts, known, count_from, possible=possible)


def _counted_simply(
    acts: Sequence[Act], known: SimpleHistory, count_from: CountFrom, *, possible: bool
) -> list[Counted]:
    first = acts[0].on
    if not is_countable(first):
        return []
    since = first.earliest if possible else first.latest
    if len(known.runs) == 1 or count_from not in _BY_TYPE:
        return [Counted(0, first, ((since, known.last),))]
    starts = [acts[index].on for index in known.runs]
    lasts = [*(day_before(start.earliest) for start in starts[1:]), known.last]
    return [
        Counted(index, start, ((start.earliest, last),))
        for index, start, last in zip(known.runs, starts, lasts, strict=True)
    ]


def in_force_by_timeline(tie: Partnership) -> Stretches:
    """Return the days on which a partnership is certainly in force, whatever its history is."""
    intervals = tie._timeline.intervals()  # this room serves that one
    days = certain_intervals(intervals, lambda moment: moment.status is Status.IN_FORCE or None)
    return tuple(days.get(True, ()))


def counted_by_timeline(
    tie: Partnership, count_from: CountFrom, *, possible: bool
) -> list[Counted]:
    """Return what `counted` does, whatever the history is."""
    counter = make_counter(tie._timeline, CountOptions(count_from, LeapDay.FEB_28))  # as above
    kept = counter.possibly_kept if possible else counter.certainly_kept
    return [Counted(start.act, start.on, tuple(days)) for start, days in kept]
