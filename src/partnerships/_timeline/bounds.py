"""The days on which each act can have been done, given the order of all acts.

The order bounds the dates: an act is not before those listed before it, not after those listed
after it, and not after the last day that it sets itself. An act that presupposes an active
partnership lies within the current term, which bounds the act, the term's last day, and the day
from which the term runs. An entry into force bounds nothing: agreements can be retroactive.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, NamedTuple, assert_never

from partnerships.acts import (
    Accession,
    Conclusion,
    Renewal,
    Resumption,
    Succession,
    Suspension,
    Termination,
    Withdrawal,
)
from partnerships.dates import DateRange, day_after, day_before
from partnerships.errors import InvalidPartnership

if TYPE_CHECKING:
    from collections.abc import Sequence

    from partnerships.acts import Act
    from partnerships.dates import Term


class Bounds(NamedTuple):
    """For each act, the possible days of the act, of its entry into force and of its term's end."""

    days: tuple[DateRange, ...]
    """When it can have been done."""
    entries_into_force: tuple[DateRange | None, ...]
    """When the agreement of a Conclusion enters into force, if it names a day."""
    last_days: tuple[DateRange | None, ...]
    """The last day of the latest agreement after it; None if it is open."""


def act_bounds(acts: Sequence[Act]) -> Bounds:
    """Return the bounds of some acts in their listed order.

    Raises `InvalidPartnership` if the order leaves an act no day. If only a term leaves it none,
    its days are those of the order, and the replay reports what is wrong.
    """
    narrowing = _Narrowing(acts)
    if any(narrowing.have_limit):
        narrowing.narrow_by_terms()
    narrowing.set_lasts()
    return Bounds(
        tuple(map(DateRange, narrowing.earliest, narrowing.latest)),
        tuple(narrowing.entries_into_force),
        tuple(narrowing.last_days),
    )


class _Narrowing:
    """Narrows the earliest and the latest days of acts."""

    def __init__(self, acts: Sequence[Act]) -> None:
        self.acts = acts
        self.earliest = [act.earliest for act in acts]
        self.latest = [act.latest for act in acts]
        self.entries_into_force: list[DateRange | None] = [None] * len(acts)
        for index, act in enumerate(acts):
            if isinstance(act, Conclusion | Renewal) and act.until is not None:
                self.latest[index] = min(self.latest[index], act.until.latest)
            if isinstance(act, Conclusion) and act.in_force_from is not None:
                self.entries_into_force[index] = act.in_force_from.bounds()
        self._order_earliest(check=True)
        self._order_latest()
        self.have_limit = self._find_limited()
        self.require_active = find_acts_requiring_active(acts)
        self.needed_last_days: list[date | None] = [None] * len(acts)
        self.last_days: list[DateRange | None] = [None] * len(acts)
        self.renews: Term | None = None
        self.entry: DateRange | None = None

    def _order_earliest(self, *, check: bool = False) -> None:
        """Let no act be before one listed earlier, nor two conclusions on one day."""
        before = date.min
        concluded: date | None = None
        for index, act in enumerate(self.acts):
            least = before
            if isinstance(act, Conclusion):
                if concluded is not None:
                    least = max(before, day_after(concluded))
                    if check and concluded == date.max:
                        raise _make_order_error(act, index, before)
                concluded = max(least, self.earliest[index])
            if check and self.latest[index] < least:
                raise _make_order_error(act, index, before)
            before = self.earliest[index] = max(self.earliest[index], least)

    def _order_latest(self) -> None:
        after = concluded = date.max
        for index in range(len(self.acts) - 1, -1, -1):
            most = after
            if isinstance(self.acts[index], Conclusion):
                most = min(after, concluded)
                concluded = day_before(min(most, self.latest[index]))
            after = self.latest[index] = min(self.latest[index], most)

    def _find_limited(self) -> list[bool]:
        """Return for each act whether the agreement after it has a last day on which it expires."""
        found: list[bool] = []
        limited = renews = False
        for act in self.acts:
            if isinstance(act, Conclusion):
                renews = act.renews is not None
            if isinstance(act, Conclusion | Renewal):
                limited = not renews and (act.term is not None or act.until is not None)
            found.append(limited)
        return found

    def narrow_by_terms(self) -> None:
        """Narrow the acts to their terms, and the terms to contain their acts."""
        self._narrow_earliest()
        self._order_earliest()
        self._narrow_latest()
        self._order_latest()

    def _narrow_earliest(self) -> None:
        """Work back from the acts that presuppose an active partnership to the start of the
        term.
        """
        needed: date | None = None
        for index in range(len(self.acts) - 1, -1, -1):
            act = self.acts[index]
            limited_before = index > 0 and self.have_limit[index - 1]
            if isinstance(act, Conclusion | Renewal):
                self.needed_last_days[index] = needed if self.have_limit[index] else None
            match act:
                case Conclusion():
                    self._start_later(index, act, self.needed_last_days[index])
                    needed = None
                case Renewal():
                    needed = self._needed_before(index, act, limited_before=limited_before)
                case _ if self.require_active[index]:
                    here = self.earliest[index]
                    needed = here if needed is None else max(needed, here)
                case _:
                    pass

    def _start_later(self, index: int, act: Conclusion, needed: date | None) -> None:
        entry = self.entries_into_force[index]
        if needed is None or act.term is None:
            return
        if entry is None:
            self._raise_earliest(index, act.term.first_start(needed))
        else:
            first = act.term.first_start(needed, first_day_counts=True)
            self.entries_into_force[index] = _raise_first(entry, first)

    def _needed_before(self, index: int, act: Renewal, *, limited_before: bool) -> date | None:
        """Return the day that the term before a Renewal must reach."""
        needed = self.needed_last_days[index]
        if not limited_before:
            if needed is not None and act.term is not None:
                self._raise_earliest(index, act.term.first_start(needed))
            return None
        before = day_before(self.earliest[index])
        if needed is None or act.term is None:
            return before
        return max(before, day_before(act.term.first_start(needed, first_day_counts=True)))

    def _raise_earliest(self, index: int, day: date) -> None:
        days = DateRange(self.earliest[index], self.latest[index])
        self.earliest[index] = _raise_first(days, day).first

    def _narrow_latest(self) -> None:
        """Work on from the start of each term to the acts that lie in it."""
        for index, act in enumerate(self.acts):
            last = self.last_days[index - 1] if index > 0 and self.have_limit[index - 1] else None
            if last is not None:
                if isinstance(act, Renewal):
                    self._lower_latest(index, day_after(last.last))
                elif self.require_active[index]:
                    self._lower_latest(index, last.last)
            self._set_last(index)

    def _lower_latest(self, index: int, day: date) -> None:
        if day >= self.earliest[index]:
            self.latest[index] = min(self.latest[index], day)

    def set_lasts(self) -> None:
        """Work out all last days from the days of the acts."""
        for index in range(len(self.acts)):
            self._set_last(index)

    def _set_last(self, index: int) -> None:
        act = self.acts[index]
        before = self.last_days[index - 1] if index > 0 else None
        match act:
            case Conclusion():
                self.renews = act.renews
                self.entry = self.entries_into_force[index]
                last = self._find_concluded_last(index, act)
            case Renewal():
                last = self._find_renewed_last(index, act, before)
            case _:
                last = before
        if last is not None:
            needed = self.needed_last_days[index] or date.min
            entry = self.entry.first if self.entry else date.min
            last = _raise_first(last, max(needed, entry))
        self.last_days[index] = last

    def _find_concluded_last(self, index: int, act: Conclusion) -> DateRange | None:
        if act.until is not None:
            return DateRange(max(act.until.earliest, self.earliest[index]), act.until.latest)
        if act.term is None:
            return None
        if self.entry is not None:
            return _extend(act.term, self.entry, first_day_counts=True)
        return _extend(act.term, DateRange(self.earliest[index], self.latest[index]))

    def _find_renewed_last(
        self, index: int, act: Renewal, before: DateRange | None
    ) -> DateRange | None:
        days = DateRange(self.earliest[index], self.latest[index])
        if act.until is not None:
            return DateRange(max(act.until.earliest, days.first), act.until.latest)
        if act.term is None:
            return None
        if before is None:
            return _extend(act.term, days)
        if self.renews is not None:
            reached = _reach(self.renews, before, days)
            if reached is None:
                return None
            before = reached
        least = act.term.prolong(before.first)
        if least is None:
            return None
        return DateRange(least, act.term.prolong(before.last) or date.max)


def _raise_first(days: DateRange, day: date) -> DateRange:
    """Return the days without those before ``day``, if any are left."""
    return DateRange(max(days.first, day), days.last) if day <= days.last else days


def _extend(term: Term, start: DateRange, *, first_day_counts: bool = False) -> DateRange | None:
    """Return the last day of a term from a start; None, for open, if it is beyond the calendar."""
    first, last = (
        term.last_day(day, first_day_counts=first_day_counts) for day in (start.first, start.last)
    )
    return None if first is None else DateRange(first, last or date.max)


def _reach(term: Term, last: DateRange, days: DateRange) -> DateRange | None:
    """Return the possible last days, on some days, of an agreement that renews itself by a term
    after its first last days; None if they are beyond the calendar.
    """
    if last.first == last.last:
        first = term.reach(last.first, days.first)
        if first is None:
            return None
        return DateRange(first, term.reach(last.last, days.last) or date.max)
    # Where the last days lie apart, what is reached can be any day of a term.
    most = max(last.last, term.prolong(days.last) or date.max)
    return DateRange(max(last.first, days.first), most)


def find_acts_requiring_active(acts: Sequence[Act]) -> list[bool]:
    """Return for each act whether it presupposes an active partnership.

    A Conclusion and a Succession do not, nor does a Termination by a second side.
    """
    found: list[bool] = []
    terminated = False
    for act in acts:
        match act:
            case Conclusion():
                terminated = False
                found.append(False)
            case Succession():
                found.append(False)
            case Termination():
                found.append(not terminated)
                terminated = True
            case Renewal() | Suspension() | Resumption() | Accession() | Withdrawal():
                found.append(True)
            case _:
                assert_never(act)
    return found


def _make_order_error(act: Act, index: int, before: date) -> InvalidPartnership:
    path = f"acts[{index}].on"
    if act.latest >= before and isinstance(act, Conclusion):
        message = f"two conclusions on one day: '{act.on}'"
    else:
        message = f"acts are listed in order, and one before is of {before} or later: '{act.on}'"
    return InvalidPartnership(message, value=str(act.on), path=path)
