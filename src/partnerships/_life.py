"""A partnership's life: for every day, all that is possible on it, as stretches between the days on
which it changes.

It is made once from the fold of the acts, and every question for a day or for a partial date is a
look-up here. The life of most partnerships, one conclusion on a known day and nothing since, is
known without the fold; that is made only if it is asked for.
"""

from __future__ import annotations

from bisect import bisect_right
from datetime import date
from functools import lru_cache
from typing import TYPE_CHECKING, Final, NamedTuple

from partnerships.acts import Act, Conclusion, Succession, Termination
from partnerships.dates import day_before
from partnerships.vocabulary import Status

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from partnerships._fold import Fold
    from partnerships._states import State
    from partnerships.anniversaries import Choice, Start
    from partnerships.dates import PartialDate
    from partnerships.municipalities import Municipality
    from partnerships.vocabulary import PartnershipType


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


class Life:
    """The stretches from the first day of the calendar to its last, and the fold that they come
    from.
    """

    __slots__ = ("_acts", "_fold", "_moments", "_parties", "_starts", "counted")

    def __init__(
        self,
        parties: tuple[Municipality, ...],
        acts: tuple[Act, ...],
        starts: tuple[date, ...],
        moments: tuple[tuple[Moment, ...], ...],
        fold: Fold | None = None,
    ) -> None:
        self._parties = parties
        self._acts = acts
        self._starts = starts
        self._moments = moments
        self._fold = fold
        self.counted: dict[Choice, tuple[Start | None, ...]] | None = None
        """What is counted from after each number of acts, for the choices asked for so far."""

    @property
    def fold(self) -> Fold:
        """The fold of the acts."""
        if self._fold is None:
            from partnerships._fold import fold  # noqa: PLC0415  # keeps the import of partnerships light

            self._fold = fold(self._parties, self._acts)
        return self._fold

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


def open_since(acts: Sequence[Act]) -> date | None:
    """Return the day from which on a partnership of these acts is in force without an end, where
    they are but one conclusion on a known day, which says no more of time than that; else None.
    """
    if len(acts) == 1:
        act = acts[0]
        if (
            isinstance(act, Conclusion)
            and act.term is None
            and act.until is None
            and act.in_force_from is None
            and act.known_by is None
        ):
            return act.on.exact
    return None


class Simple(NamedTuple):
    """A history of conclusions in force at once and, if there are several, without a term, each
    later than the one before; to a last day.
    """

    runs: tuple[int, ...]
    """The places of the conclusions that start a run."""
    last: date


_FIRST: Final = (0,)
_ALONE: Final = Simple(_FIRST, date.max)


def simple(acts: Sequence[Act]) -> Simple | None:
    """Return what a simple history is, or None for any other."""
    before: Act = acts[0]
    if len(acts) == 1:
        return _alone(before)
    if open_since((before,)) is None:
        return None
    runs: tuple[int, ...] = _FIRST
    for index in range(1, len(acts)):
        act = acts[index]
        on = act.on.exact
        if on is None or on <= before.on.latest or act.known_by is not None:
            return None
        if isinstance(act, Termination) and index + 1 == len(acts):
            return Simple(runs, day_before(on))
        if not isinstance(act, Conclusion) or open_since((act,)) is None:
            return None
        if acts[runs[-1]].type != act.type:  # type: ignore[union-attr]  # a conclusion
            runs = (*runs, index)
        before = act
    return Simple(runs, date.max)


def _alone(act: Act) -> Simple | None:
    if (
        not isinstance(act, Conclusion)
        or act.known_by is not None
        or act.in_force_from is not None
        or act.renews is not None
    ):
        return None
    if act.term is None and act.until is None:
        return _ALONE
    start = act.on.exact
    if start is None:
        return None
    last = act.term.last_day(start) if act.term else act.until and act.until.exact
    return None if last is None else Simple(_FIRST, last)


def require_possible(parties: tuple[Municipality, ...], acts: tuple[Act, ...]) -> None:
    """Raise `InvalidPartnership` for a history that no possible dates make valid.

    One conclusion is always possible, and so is a simple history, if it is a party that ended it;
    only for others is there a fold to make.
    """
    end = acts[-1]
    if len(acts) == 1 and isinstance(end, Conclusion):
        return
    by = end.by if isinstance(end, Termination) else None
    known = by is None or any(party.id == by for party in parties)
    if not known or simple(acts) is None:
        from partnerships._fold import fold  # noqa: PLC0415  # keeps the import of partnerships light

        fold(parties, acts)


def live(parties: tuple[Municipality, ...], acts: tuple[Act, ...]) -> Life:
    """Return the life that the acts make. Raises `InvalidPartnership`."""
    start = open_since(acts)
    if start is not None and start != date.min:
        kind = acts[0].type  # type: ignore[union-attr]  # a conclusion
        return Life(parties, acts, (date.min, start), (_BEFORE, _in_force(kind)))
    return live_by_fold(parties, acts)


_BEFORE: Final = (Moment(Status.NOT_CONCLUDED, None, 0),)


@lru_cache(maxsize=64)
def _in_force(kind: PartnershipType) -> tuple[Moment, ...]:
    return (Moment(Status.IN_FORCE, kind, 1),)


def live_by_fold(parties: tuple[Municipality, ...], acts: tuple[Act, ...]) -> Life:
    """Return the same life, whatever the acts are."""
    from partnerships._fold import fold  # noqa: PLC0415  # as above

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
    return Life(parties, acts, tuple(starts), tuple(moments), folded)


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
