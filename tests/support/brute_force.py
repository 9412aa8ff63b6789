"""What partial dates allow, read by brute force: from all the exact histories that they can be.

Each date of a history is put on each day that it can be, act by act, in the listed order. Those histories that the
plain walk of `tests.support.reference` can go through are what the partial history may have been in truth; what is
possible is what is so in one of them, and what is certain is what is so in all. Nothing is shared with the library but
the values.

That is complete, and slow: it is for dates that can be few days. Where they can be many, `iter_sampled_histories` tries
some days at which something changes. What one of those shows is true; that none shows it proves nothing.
"""

from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise
from random import Random
from typing import TYPE_CHECKING, Final, NamedTuple

from attrs import evolve

from partnerships import Conclusion, LeapDay, Renewal, Status, Termination
from partnerships.errors import InvalidPartnership
from tests.support import reference
from tests.support.reference import Base, Impossible, Walk

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from partnerships import Act, CountFrom, Municipality, PartialDate, PartnershipType

_LAST: Final = date.max.toordinal()
NOT_BEGUN: Final = Walk(())


def every_day(when: PartialDate) -> Sequence[date]:
    """Return all days that a date can be."""
    length = (when.latest - when.earliest).days
    return [when.earliest + timedelta(days=number) for number in range(length + 1)]


def boundary_days(acts: Iterable[Act]) -> list[date]:
    """Return the days beside the bounds of all dates, and of the terms that begin there."""
    bounds = {day for act in acts for when in dates_of(act) for day in when.sort_key}
    terms = [act.term for act in acts if isinstance(act, Conclusion | Renewal) and act.term]
    for term in terms:
        bounds |= {last for day in bounds if (last := reference.plus(day, term)) is not None}
    near = {day.toordinal() + by for day in bounds for by in (-1, 0, 1)}
    return [date.fromordinal(each) for each in sorted(near) if 1 <= each <= _LAST]


def dates_of(act: Act) -> list[PartialDate]:
    """Return the dates of an act, but the day by which it was known."""
    begins = act.in_force_from if isinstance(act, Conclusion) else None
    until = act.until if isinstance(act, Conclusion | Renewal) else None
    return [each for each in (act.on, begins, until) if each is not None]


class ExactHistory(NamedTuple):
    """One of the histories that a partial one can be: how far it had come after each act."""

    walks: tuple[Walk, ...]

    def on(self, day: date) -> Walk:
        """Return the history up to a day."""
        begun = [walk for walk in self.walks if walk.today <= day]
        return begun[-1].on(day) if begun else NOT_BEGUN

    def completed_years(
        self, day: date, count_from: CountFrom, leap_day: LeapDay, party: str | None = None
    ) -> int | None:
        """Return the years completed on a day, or None before the start."""
        base = self.on(day).base(count_from, party)
        if base is None or base.day > day:
            return None
        return reference.completed_years(base.day, day, leap_day)

    def anniversaries(
        self,
        first: date,
        last: date,
        count_from: CountFrom,
        leap_day: LeapDay,
        party: str | None = None,
    ) -> Iterator[tuple[Base, int, date]]:
        """Yield what is counted from, number and day of the anniversaries on which it is in force."""
        bases = {walk.base(count_from, party) for walk in self.walks}
        for base in bases:
            if base is None:
                continue
            for number in range(max(first.year - base.day.year, 1), last.year - base.day.year + 1):
                on = reference.nth(base.day, number, leap_day)
                if on is None or not first <= on <= last:
                    continue
                walk = self.on(on)
                if walk.status is Status.IN_FORCE and walk.base(count_from, party) == base:
                    yield base, number, on

    @property
    def continued(self) -> tuple[bool, ...]:
        """Whether each conclusion but the first continued the spell."""
        return tuple(self.walks[-1].continued)


def iter_exact_histories(
    parties: Iterable[Municipality], acts: Sequence[Act]
) -> Iterator[ExactHistory]:
    """Yield all histories on exact days that a partial one can be."""
    options = [list(_exact_acts(act)) for act in acts]
    for walks in _walks(Walk(parties), options):
        yield ExactHistory(walks)


def iter_sampled_histories(
    parties: Iterable[Municipality], acts: Sequence[Act], seed: int, tries: int = 30
) -> Iterator[ExactHistory]:
    """Yield some of them, on days at the bounds as often as on others."""
    random, bounds = Random(seed), boundary_days(acts)  # noqa: S311  # nothing is kept secret
    for _ in range(tries):
        walk, walks = Walk(parties), list[Walk]()
        for act in acts:
            walk = walk.copy()
            try:
                walk.do(_sampled_act(act, walk.today, bounds, random))
            except (Impossible, InvalidPartnership):
                break
            walks.append(walk)
        else:
            yield ExactHistory(tuple(walks))


def _sampled_act(act: Act, today: date, bounds: Sequence[date], random: Random) -> Act:
    def sampled(when: PartialDate, first: date, last: date) -> date:
        lowest, highest = max(when.earliest, first), min(when.latest, last)
        if lowest > highest:
            raise Impossible
        inside = [day for day in bounds if lowest <= day <= highest]
        if inside and random.random() < 0.8:
            return random.choice(inside)
        return date.fromordinal(random.randint(lowest.toordinal(), highest.toordinal()))

    on = sampled(act.on, today, act.latest)
    act = evolve(act, on=on, known_by=None)
    if isinstance(act, Conclusion) and act.in_force_from is not None:
        act = evolve(act, in_force_from=sampled(act.in_force_from, date.min, date.max))
    if isinstance(act, Conclusion | Renewal) and act.until is not None:
        act = evolve(act, until=sampled(act.until, on, date.max))
    return act


def _walks(before: Walk, options: Sequence[list[Act]]) -> Iterator[tuple[Walk, ...]]:
    if not options:
        yield ()
        return
    for act in options[0]:
        walk = before.copy()
        try:
            walk.do(act)
        except Impossible:
            continue
        for later in _walks(walk, options[1:]):
            yield (walk, *later)


def _exact_acts(act: Act) -> Iterator[Act]:
    """Yield an act on all the days that it can be, as far as the act alone says."""
    for day in every_day(act.on):
        if day > act.latest:
            continue
        if not isinstance(act, Conclusion | Renewal):
            yield evolve(act, on=day, known_by=None)
            continue
        for until in _each(act.until):
            if until is not None and until < day:
                continue
            if isinstance(act, Renewal):
                yield evolve(act, on=day, until=until, known_by=None)
                continue
            for begins in _each(act.in_force_from):
                if until is None or begins is None or begins <= until:
                    yield evolve(act, on=day, until=until, in_force_from=begins, known_by=None)


def _each(when: PartialDate | None) -> Sequence[date | None]:
    return [None] if when is None else every_day(when)


class Reading:
    """What a history of partial dates allows, from all that it can be."""

    def __init__(
        self,
        parties: Iterable[Municipality],
        acts: Sequence[Act],
        histories: Iterable[ExactHistory] | None = None,
    ) -> None:
        self.histories = list(
            iter_exact_histories(parties, acts) if histories is None else histories
        )
        conclusions = [place for place, act in enumerate(acts) if isinstance(act, Conclusion)]
        self.ended = [
            any(isinstance(act, Termination) for act in acts[earlier:later])
            for earlier, later in pairwise(conclusions)
        ]

    def statuses(self, day: date) -> set[Status]:
        """Return the statuses that are possible on a day."""
        return {history.on(day).status for history in self.histories}

    def types(self, day: date) -> set[PartnershipType]:
        """Return the types that are possible on a day."""
        found = (history.on(day).type for history in self.histories)
        return {each for each in found if each is not None}

    def parties(self, day: date) -> set[tuple[Municipality, ...]]:
        """Return the parties that are possible on a day."""
        walks = (history.on(day) for history in self.histories)
        return {walk.parties for walk in walks if walk.status is not Status.NOT_CONCLUDED}

    @property
    def presumed_continuity(self) -> tuple[bool, ...]:
        """Whether each conclusion but the first is to be taken to continue the spell.

        After a termination it must be certain, else it is presumed where the dates allow it.
        """
        joints = zip(*(history.continued for history in self.histories), strict=True)
        return tuple(
            all(joint) if ended else any(joint)
            for joint, ended in zip(joints, self.ended, strict=True)
        )

    def as_presumed(self) -> list[ExactHistory]:
        """Return those in which all goes on that is presumed to, and nothing else."""
        presumed = self.presumed_continuity
        return [history for history in self.histories if history.continued == presumed]

    def without_presumption(self) -> list[ExactHistory]:
        """Return those that the rule about ends by termination leaves, whatever ran out or not."""
        presumed = self.presumed_continuity
        return [
            history
            for history in self.histories
            if all(
                goes_on == taken
                for goes_on, taken, ended in zip(
                    history.continued, presumed, self.ended, strict=True
                )
                if ended
            )
        ]


class Hull(NamedTuple):
    """The fewest and the most years that exact histories complete on a day."""

    at_least: int
    at_most: int

    @classmethod
    def of(cls, counts: Iterable[int | None]) -> Hull | None:
        """Return the hull of counts, of which None is before the start; None if all are that."""
        every = list(counts)
        known = [count for count in every if count is not None]
        if not known:
            return None
        return cls(0 if None in every else min(known), max(known))
