"""The states that a partnership can be in between two acts, and what changes in them by itself as
days go by.

A state holds after an act until the next one. An entry into force and the end of a term need no
act, so a state is asked for its statuses on a day. Where days are partial, it gives all that are
possible.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Final

from attrs import frozen

from partnerships.dates import day_after
from partnerships.vocabulary import PartnershipType, Status

if TYPE_CHECKING:
    from collections.abc import Iterator

    from partnerships.dates import DateRange, Term

ACTIVE: Final = frozenset({Status.PENDING, Status.IN_FORCE, Status.SUSPENDED})


@frozen(order=False)
class Agreement:
    """What a conclusion agreed, as renewals have changed it since."""

    type: PartnershipType
    begins: DateRange | None
    """When it enters into force, if that can be later than its conclusion."""
    last: DateRange | None
    """Its last day; None if it is open-ended."""
    renews: Term | None
    notice: Term | None
    suspended_by: tuple[str | None, ...] = ()
    """Who had suspended it when a later agreement, not yet in force, was concluded above it."""

    def lapses(self, day: date) -> tuple[bool, bool]:
        """Whether its term has possibly, and has certainly, run out by a day."""
        if self.last is None or self.renews is not None:
            return False, False
        return day > self.last.first, day > self.last.last

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

    run: int = -1
    agreement: Agreement | None = None
    earlier: tuple[Agreement | None, ...] = ()
    """What may govern until the agreement enters into force; None stands for nothing."""
    suspended_by: tuple[str | None, ...] = ()
    terminated_by: tuple[str | None, ...] = ()
    terminated: DateRange | None = None
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
        if top.begins is None or day >= top.begins.first:
            possibly, certainly = top.lapses(day)
            if presupposed or not certainly:
                yield Status.SUSPENDED if self.suspended_by else Status.IN_FORCE, top.type
            if possibly and not presupposed:
                yield Status.EXPIRED, top.type
        if top.begins is not None and day < top.begins.last:
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

    def possible_over(self, days: DateRange) -> list[tuple[Status, PartnershipType | None]]:
        """Return what is possible on some day of those, if the state lasts."""
        first, last = days
        asked = [first, *(day for day in sorted(self.change_days()) if first < day <= last)]
        return list(dict.fromkeys(found for day in asked for found in self.possible_on(day)))

    def statuses_over(self, days: DateRange) -> set[Status]:
        """Return the statuses that are possible on some day of those, if the state lasts."""
        return {status for status, _ in self.possible_over(days)}

    def governing_on(self, day: date) -> set[Agreement | None]:
        """Return what can govern on a day; None where nothing is in force yet."""
        top = self.agreement
        if top is None or top.begins is None or day >= top.begins.last:
            return {top}
        return set(self.earlier) if day < top.begins.first else {top, *self.earlier}
