"""The states that a partnership can be in between two acts, and what passes in them by itself as
days go by.

A state says what holds after an act until the next one. An entry into force and the running out of
a term come by themselves, so they are asked of a state for a day. Where days are partial, all that
is possible is told.
"""

from __future__ import annotations

from bisect import bisect_left
from datetime import date
from typing import TYPE_CHECKING, Final, TypeAlias

from attrs import frozen

from partnerships.dates import day_after
from partnerships.vocabulary import PartnershipType, Status

if TYPE_CHECKING:
    from collections.abc import Iterator

    from partnerships.dates import Term
    from partnerships.municipalities import Municipality

Days: TypeAlias = tuple[date, date]
"""The earliest and the latest day of something."""

LIVING: Final = frozenset({Status.PENDING, Status.IN_FORCE, Status.SUSPENDED})


@frozen(order=False)
class Seat:
    """A member's place, whoever holds it: ``joined`` is the index of the act that gave it, 0 for
    founders.
    """

    number: int
    party: Municipality
    joined: int


@frozen(order=False)
class Agreement:
    """What a conclusion agreed, as renewals have changed it since."""

    type: PartnershipType
    begins: Days | None
    """When it enters into force, if that can be later than its conclusion."""
    last: Days | None
    """Its last day; None if it is open-ended."""
    renews: Term | None
    notice: Term | None
    suspended_by: tuple[str | None, ...] = ()
    """Who had suspended it when a later agreement, not yet in force, was concluded above it."""

    def lapses(self, day: date) -> tuple[bool, bool]:
        """Whether its term has possibly, and has certainly, run out by a day."""
        if self.last is None or self.renews is not None:
            return False, False
        return day > self.last[0], day > self.last[1]

    def last_day_reached(self, last: date, day: date) -> date | None:
        """Return the first of the last days, as it renews itself from ``last`` on, that is on or
        after ``day``.
        """
        term = self.renews
        if term is None or day <= last:
            return last
        most = (day - last).days // term.fewest_days + 1
        times = bisect_left(
            range(most), day, key=lambda times: term.last_day(last, times=times) or date.max
        )
        return term.last_day(last, times=times)

    def change_days(self) -> Iterator[date]:
        """Return the days on which what it says can change by itself."""
        if self.begins is not None:
            yield from self.begins
        if self.last is not None and self.renews is None:
            yield from (day_after(day) for day in self.last if day < date.max)


@frozen(order=False)
class Run:
    """A stretch of one type: the index of its conclusion, its type, and the run that starts its
    spell.
    """

    start: int
    type: PartnershipType
    spell: int


@frozen(order=False)
class State:
    """What holds after an act, until the next."""

    seats: tuple[Seat, ...]
    run: int = -1
    agreement: Agreement | None = None
    earlier: tuple[Agreement | None, ...] = ()
    """What may govern until the agreement enters into force; None stands for nothing."""
    suspended_by: tuple[str | None, ...] = ()
    terminated_by: tuple[str | None, ...] = ()
    terminated: Days | None = None
    held: tuple[PartnershipType, ...] = ()
    """The types that can have held when it was terminated."""

    def possible_on(
        self, day: date, *, presupposed: bool = False
    ) -> Iterator[tuple[Status, PartnershipType | None]]:
        """Return the statuses that are possible on a day, each with the type that then holds.

        ``presupposed`` says that an act to come presupposes that the partnership lives, so that no
        term has run out.
        """
        top = self.agreement
        if top is None:
            yield Status.NOT_CONCLUDED, None
            return
        if self.terminated is not None:
            yield from ((Status.TERMINATED, type_) for type_ in self.held)
            return
        if top.begins is None or day >= top.begins[0]:
            possibly, certainly = top.lapses(day)
            if presupposed or not certainly:
                yield Status.SUSPENDED if self.suspended_by else Status.IN_FORCE, top.type
            if possibly and not presupposed:
                yield Status.EXPIRED, top.type
        if top.begins is not None and day < top.begins[1]:
            for below in self.earlier:
                yield from self._until_then(top, below, day)

    def _until_then(
        self, top: Agreement, below: Agreement | None, day: date
    ) -> Iterator[tuple[Status, PartnershipType]]:
        possibly, certainly = (True, True) if below is None else below.lapses(day)
        if below is not None and not certainly:
            at_rest = below.suspended_by or self.suspended_by
            yield Status.SUSPENDED if at_rest else Status.IN_FORCE, below.type
        if possibly:
            yield Status.PENDING, top.type

    def change_days(self) -> Iterator[date]:
        """Return the days on which something can pass by itself in this state."""
        for agreement in (self.agreement, *self.earlier):
            if agreement is not None:
                yield from agreement.change_days()

    def possible_over(self, days: Days) -> list[tuple[Status, PartnershipType | None]]:
        """Return what is possible on some day of those, if the state lasts."""
        first, last = days
        asked = [first, *(day for day in sorted(self.change_days()) if first < day <= last)]
        return list(dict.fromkeys(found for day in asked for found in self.possible_on(day)))

    def statuses_over(self, days: Days) -> set[Status]:
        """Return the statuses that are possible on some day of those, if the state lasts."""
        return {status for status, _ in self.possible_over(days)}

    def governing_on(self, day: date) -> set[Agreement | None]:
        """Return what can govern on a day; None where nothing is in force yet."""
        top = self.agreement
        if top is None or top.begins is None or day >= top.begins[1]:
            return {top}
        return set(self.earlier) if day < top.begins[0] else {top, *self.earlier}

    def parties(self) -> tuple[Municipality, ...]:
        """Return the parties, in their places."""
        return tuple(seat.party for seat in self.seats)


def notice_day(term: Term, notice: Term, last: date, day: date) -> date | None:
    """Return the last day, on or after ``day``, to say no to a renewal by a term, again and again.

    It lies a notice before one of the last days, which follow from ``last``. None if there is no
    such day in the calendar.
    """

    def ordinal(times: int) -> int:
        reached = term.last_day(last, times=times)
        if reached is None:
            return date.max.toordinal() + 1
        found = notice.day_before(reached)
        return 0 if found is None else found.toordinal()

    most = ((day - last).days + notice.most_days) // term.fewest_days + 2
    times = bisect_left(range(max(most, 1)), day.toordinal(), key=ordinal)
    found = ordinal(times)
    return date.fromordinal(found) if found <= date.max.toordinal() else None
