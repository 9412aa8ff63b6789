"""The timeline of a partnership as public values: intervals of possible answers, runs and spells."""

from __future__ import annotations

from datetime import date
from itertools import groupby, zip_longest
from typing import TYPE_CHECKING

from partnerships._timeline.counts import start_of
from partnerships.acts import Conclusion, Termination
from partnerships.anniversaries import DEFAULT_OPTIONS
from partnerships.dates import Bound, between_days, day_after, day_before
from partnerships.intervals import Interval, Run, Spell

if TYPE_CHECKING:
    from collections.abc import Iterator

    from partnerships._timeline.states import Run as RunOfReplay
    from partnerships._timeline.timeline import PossibleState, Timeline
    from partnerships.dates import PartialDate
    from partnerships.municipalities import Municipality
    from partnerships.vocabulary import PartnershipType, Status


def list_intervals(timeline: Timeline) -> Iterator[Interval]:
    """Yield the intervals of the whole calendar, as `Partnership.timeline`."""
    begins = {date.min}
    for first, last, _ in timeline.intervals():
        begins.add(first)
        if last < date.max:
            begins.add(day_after(last))
    answers = ((day, _find_answers(timeline, timeline.possible_on(day))) for day in sorted(begins))
    groups = [
        (next(group)[0], answer) for answer, group in groupby(answers, key=lambda each: each[1])
    ]
    lasts = [*(day_before(first) for first, _ in groups[1:]), date.max]
    for (first, answer), last in zip(groups, lasts, strict=True):
        yield Interval(first, last, *answer)


def _find_answers(
    timeline: Timeline, possible: list[PossibleState]
) -> tuple[frozenset[Status], frozenset[PartnershipType], frozenset[tuple[Municipality, ...]]]:
    """Return the statuses, the types and the parties of what is possible on a day."""
    concluded = [(each.type, each.state) for each in possible if each.type is not None]
    return (
        frozenset(each.status for each in possible),
        frozenset(type_ for type_, _ in concluded),
        frozenset(timeline.parties_around(state - 1)[1] for _, state in concluded),
    )


def list_runs(timeline: Timeline) -> Iterator[Run]:
    """Yield the runs of all spells, in order, as `Partnership.runs`."""
    runs = timeline.replay.runs
    for run, following in zip_longest(runs, runs[1:]):
        start = start_of(timeline, run.conclusion, DEFAULT_OPTIONS).on
        until = len(timeline.acts) if following is None else following.conclusion
        presumed = any(run.conclusion < act < until for act in timeline.replay.presumed)
        superseded = following is not None and following.first_of_spell == run.first_of_spell
        end = _find_day_before(timeline, until) if superseded else _find_end(timeline, run, until)
        yield Run(run.type, start, end, presumed)


def _find_end(timeline: Timeline, run: RunOfReplay, until: int) -> PartialDate | Bound:
    """Return the last day of the spell that ends with a run, before the act ``until``."""
    state = timeline.replay.states[until]
    if state.terminated is not None:
        acts = range(run.conclusion, until)
        return _find_day_before(
            timeline, next(act for act in acts if isinstance(timeline.acts[act], Termination))
        )
    agreement = state.agreement
    if agreement is None or agreement.last is None or agreement.renews is not None:
        return Bound.OPEN
    # An agreement can have run out when it is concluded; then what was before ends with its conclusion.
    concluded = max(
        act for act in range(run.conclusion, until) if isinstance(timeline.acts[act], Conclusion)
    )
    days = timeline.replay.bounds.days[concluded]
    return between_days(
        max(agreement.last.first, day_before(days.first)),
        max(agreement.last.last, day_before(days.last)),
        agreement.qualifier,
    )


def _find_day_before(timeline: Timeline, act: int) -> PartialDate:
    """Return the day before an act was done, as far as it is known. If a last act, which ended the
    partnership, can be of any later day, so can the day before it.
    """
    days, done = timeline.replay.bounds.days[act], timeline.acts[act]
    is_open = days.first < days.last == date.max and done is timeline.acts[-1]
    last = days.last if is_open and isinstance(done, Termination) else day_before(days.last)
    return between_days(day_before(days.first), last, done.on.qualifier)


def list_spells(timeline: Timeline) -> Iterator[Spell]:
    """Yield the spells, in order, as `Partnership.spells`."""
    replayed = timeline.replay
    numbered = zip(replayed.runs, list_runs(timeline), strict=True)
    for first, group in groupby(numbered, key=lambda each: each[0].first_of_spell):
        runs = tuple(run for _, run in group)
        presumed = any(
            replayed.runs[replayed.states[act + 1].run].first_of_spell == first
            for act in replayed.presumed
        )
        yield Spell(runs, presumed)
