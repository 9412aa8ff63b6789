"""Shortcuts for the commonest histories, which need no replay.

They agree with the timeline, without building one.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Final, NamedTuple

from partnerships.acts import Act, Conclusion, Termination
from partnerships.dates import day_before

if TYPE_CHECKING:
    from collections.abc import Sequence

    from partnerships.municipalities import Municipality


def open_ended_since(acts: Sequence[Act]) -> date | None:
    """Return the first day in force if the acts are one exact, open-ended conclusion; None
    otherwise.
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
            first, last = act.on.earliest, act.on.latest
            return first if first == last else None
    return None


class SimpleHistory(NamedTuple):
    """Conclusions that are in force at once, each later than the one before; the last may have a
    term, or a Termination may follow it.
    """

    runs: tuple[int, ...]
    """The indexes of the conclusions that start a run."""
    last: date
    """The last day in force; the calendar's last if there is no end."""


_FIRST: Final = (0,)
_OPEN_ENDED: Final = SimpleHistory(_FIRST, date.max)


def as_simple_history(acts: Sequence[Act]) -> SimpleHistory | None:
    """Return the simple history that the acts are, or None."""
    before: Act = acts[0]
    if len(acts) == 1:
        return _read_single_conclusion(before)
    if open_ended_since((before,)) is None:
        return None
    runs: tuple[int, ...] = _FIRST
    for index in range(1, len(acts)):
        act = acts[index]
        on = act.on.exact
        if on is None or on <= before.on.latest or act.known_by is not None:
            return None
        if isinstance(act, Termination) and index + 1 == len(acts):
            return SimpleHistory(runs, day_before(on))
        if not isinstance(act, Conclusion) or open_ended_since((act,)) is None:
            return None
        if acts[runs[-1]].type != act.type:  # type: ignore[union-attr]  # a conclusion
            runs = (*runs, index)
        before = act
    return SimpleHistory(runs, date.max)


def _read_single_conclusion(act: Act) -> SimpleHistory | None:
    if (
        not isinstance(act, Conclusion)
        or act.known_by is not None
        or act.in_force_from is not None
        or act.renews is not None
    ):
        return None
    if act.term is None and act.until is None:
        return _OPEN_ENDED
    start = act.on.exact
    if start is None:
        return None
    last = act.term.last_day(start) if act.term else act.until and act.until.exact
    return None if last is None else SimpleHistory(_FIRST, last)


def require_possible(parties: tuple[Municipality, ...], acts: tuple[Act, ...]) -> None:
    """Raise `InvalidPartnership` for a history that no possible dates make valid.

    One conclusion without an end is always possible, and so is a simple history that a party ended.
    Only others need a replay.
    """
    end = acts[-1]
    if len(acts) == 1 and isinstance(end, Conclusion) and end.until is None:
        return
    by = end.by if isinstance(end, Termination) else None
    known = by is None or any(party.id == by for party in parties)
    if not known or as_simple_history(acts) is None:
        from partnerships._timeline.replay import replay

        replay(parties, acts)
