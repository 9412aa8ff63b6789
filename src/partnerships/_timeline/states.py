"""The states of a partnership between two acts, and what changes within a state as time passes.

A state lasts from one act to the next. An entry into force and the end of a term need no act, so a
state is asked for its possible statuses on a day.
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
"""The statuses of a partnership that was concluded and has not ended."""
ENDED: Final = frozenset({Status.EXPIRED, Status.TERMINATED})
"""The statuses after the end of a partnership."""


@frozen(order=False)
class Agreement:
    """The content of a conclusion, as changed by renewals."""

    type: PartnershipType
    begins: DateRange | None
    """The possible days of its entry into force, if that can be later than its conclusion."""
    last: DateRange | None
    """Its possible last days; None if it is open-ended."""
    renews: Term | None
    """The term by which it renews itself at its end, if it does."""
    notice: Term | None
    """The period of notice before its end, if there is one."""
    qualifier: str = ""
    """The qualifier of the date from which its last day follows."""
    suspended_by: tuple[str | None, ...] = ()
    """The sides that had suspended it when a later agreement, not yet in force, was concluded."""

    def expiry_by(self, day: date) -> tuple[bool, bool]:
        """Return whether its term has possibly, and has certainly, expired by a day."""
        if self.last is None or self.renews is not None:
            return False, False
        return day > self.last.first, day > self.last.last

    def change_days(self) -> Iterator[date]:
        """Yield the days on which it can enter into force or expire."""
        if self.begins is not None:
            yield self.begins.first
            yield self.begins.last
        if self.last is not None and self.renews is None:
            yield from (
                day_after(day) for day in (self.last.first, self.last.last) if day < date.max
            )


@frozen(order=False)
class Run:
    """A stretch of one type within a spell."""

    conclusion: int
    """The index of the act that starts the run."""
    type: PartnershipType
    first_of_spell: int
    """The index of the run that starts the spell."""


@frozen(order=False)
class State:
    """The state after an act, until the next one."""

    run: int = -1
    """The index of the run, or -1 before the first conclusion."""
    agreement: Agreement | None = None
    """The latest agreement; None before the first conclusion."""
    earlier: tuple[Agreement | None, ...] = ()
    """The agreements that may govern until the agreement enters into force; None is no
    agreement.
    """
    suspended_by: tuple[str | None, ...] = ()
    """The sides that have suspended it; None is all sides together. Empty if it is not suspended."""
    terminated_by: tuple[str | None, ...] = ()
    """The sides that have terminated it, in the same way."""
    terminated: DateRange | None = None
    """The possible days of the termination; None if it is not terminated."""
    types_at_end: tuple[PartnershipType, ...] = ()
    """The possible types when it was terminated."""

    def possible_on(
        self, day: date, *, required_active: bool = False
    ) -> Iterator[tuple[Status, PartnershipType | None]]:
        """Yield the possible statuses on a day, each with its type.

        ``required_active`` says that a later act presupposes an active partnership, so that no term has
        expired.
        """
        latest = self.agreement
        if latest is None:
            yield Status.NOT_CONCLUDED, None
            return
        if self.terminated is not None:
            yield from ((Status.TERMINATED, type_) for type_ in self.types_at_end)
            return
        if latest.begins is None or day >= latest.begins.first:
            possibly, certainly = latest.expiry_by(day)
            if required_active or not certainly:
                yield Status.SUSPENDED if self.suspended_by else Status.IN_FORCE, latest.type
            if possibly and not required_active:
                yield Status.EXPIRED, latest.type
        if latest.begins is not None and day < latest.begins.last:
            for earlier in self.earlier:
                yield from self._possible_before_entry(latest, earlier, day)

    def _possible_before_entry(
        self, latest: Agreement, earlier: Agreement | None, day: date
    ) -> Iterator[tuple[Status, PartnershipType]]:
        """Yield the possible statuses before the latest agreement enters into force: those of an
        earlier one, or PENDING if there is none or it has expired.
        """
        possibly, certainly = (True, True) if earlier is None else earlier.expiry_by(day)
        if earlier is not None and not certainly:
            suspended = earlier.suspended_by or self.suspended_by
            yield Status.SUSPENDED if suspended else Status.IN_FORCE, earlier.type
        if possibly:
            yield Status.PENDING, latest.type

    def change_days(self, after: date, last: date) -> list[date]:
        """Return the days after ``after``, up to ``last``, on which the possible statuses can change
        within the state, in order.
        """
        agreements = (each for each in (self.agreement, *self.earlier) if each is not None)
        days = (day for agreement in agreements for day in agreement.change_days())
        return sorted({day for day in days if after < day <= last})

    def possible_over(self, days: DateRange) -> list[tuple[Status, PartnershipType | None]]:
        """Return the statuses and types that are possible on one of the days, if the state
        lasts.
        """
        starts = [days.first, *self.change_days(days.first, days.last)]
        return list(dict.fromkeys(found for day in starts for found in self.possible_on(day)))

    def statuses_over(self, days: DateRange) -> set[Status]:
        """Return the statuses that are possible on one of the days, if the state lasts."""
        return {status for status, _ in self.possible_over(days)}

    def governing_on(self, day: date) -> set[Agreement | None]:
        """Return the agreements that can govern on a day; None is no agreement."""
        latest = self.agreement
        if latest is None or latest.begins is None or day >= latest.begins.last:
            return {latest}
        return set(self.earlier) if day < latest.begins.first else {latest, *self.earlier}
