"""A partnership's life: for every day, all that is possible on it, as stretches between the days on
which it changes.

It is made once from the fold of the acts, and every question for a day or for a partial date is a
look-up here.
"""

from __future__ import annotations

from bisect import bisect_right
from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from attrs import frozen

from partnerships._fold import Fold, fold
from partnerships.acts import Act, Conclusion, Succession
from partnerships.dates import day_before

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from partnerships._states import State
    from partnerships.dates import PartialDate
    from partnerships.municipalities import Municipality
    from partnerships.vocabulary import PartnershipType, Status


class Moment(NamedTuple):
    """One possibility for a day; ``state`` says how many acts have then been done."""

    status: Status
    type: PartnershipType | None
    state: int


class Stretch(NamedTuple):
    """Days, both ends included, on all of which the same is possible."""

    first: date
    last: date
    moments: tuple[Moment, ...]


@frozen(eq=False, order=False)
class Life:
    """The stretches from the first day of the calendar to its last, and the fold that they come
    from.
    """

    fold: Fold
    _starts: tuple[date, ...]
    _moments: tuple[tuple[Moment, ...], ...]

    def on(self, day: date) -> tuple[Moment, ...]:
        """Return what is possible on a day."""
        return self._moments[bisect_right(self._starts, day) - 1]

    def during(self, when: PartialDate) -> set[Moment]:
        """Return what is possible on some day that a partial date can be."""
        return {moment for stretch in self.stretches(*when.sort_key) for moment in stretch.moments}

    def stretches(self, first: date, last: date) -> Iterator[Stretch]:
        """Return the stretches between two days, cut to them, in order."""
        starts = self._starts
        here = bisect_right(starts, first) - 1
        while here < len(starts) and starts[here] <= last:
            end = day_before(starts[here + 1]) if here + 1 < len(starts) else date.max
            yield Stretch(max(first, starts[here]), min(last, end), self._moments[here])
            here += 1

    def state(self, moment: Moment) -> State:
        """Return the state in which a moment is."""
        return self.fold.states[moment.state]


def live(parties: tuple[Municipality, ...], acts: Sequence[Act]) -> Life:
    """Return the life that the acts make. Raises `InvalidPartnership`."""
    folded = fold(parties, acts)
    states, happened = folded.states, folded.happened
    presupposed = [_presupposed(acts, index) for index in range(len(states))]
    begins = [date.min, *(days[0] for days in happened)]
    ends = [*(days[1] for days in happened), None]
    changes = {date.min}
    for state, begin, end in zip(states, begins, ends, strict=True):
        changes.add(begin)
        if end is not None:
            changes.add(end)
        changes.update(
            day for day in state.change_days() if begin < day and (end is None or day < end)
        )
    starts: list[date] = []
    moments: list[tuple[Moment, ...]] = []
    for day in sorted(changes):
        possible = tuple(
            dict.fromkeys(
                Moment(status, type_, index)
                for index, state in enumerate(states)
                if begins[index] <= day and _not_yet(day, ends[index])
                for status, type_ in state.possible_on(day, presupposed=presupposed[index])
            )
        )
        if not moments or possible != moments[-1]:
            starts.append(day)
            moments.append(possible)
    return Life(folded, tuple(starts), tuple(moments))


def _not_yet(day: date, end: date | None) -> bool:
    return end is None or day < end


def _presupposed(acts: Sequence[Act], done: int) -> bool:
    """Whether the next act tells that the partnership still lives; a succession tells nothing of
    it.
    """
    for act in acts[done:]:
        if isinstance(act, Conclusion):
            return False
        if not isinstance(act, Succession):
            return True
    return False
