"""Which of many partnerships can have something due on some days, without asking each of them.

Single ends of agreements are sorted by their day. What recurs on nearly the same day of every year is
sorted by the day of the year; what recurs otherwise, or has no exact day, is looked at one by one.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from datetime import date, timedelta
from operator import itemgetter
from typing import TYPE_CHECKING, Final, NamedTuple

from partnerships._timeline.due_days import find_endings
from partnerships.acts import Conclusion, Renewal
from partnerships.dates import DateRange

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from partnerships._timeline.due_days import Ending
    from partnerships.acts import Act
    from partnerships.dates import Term
    from partnerships.partnership import Partnership

_CALENDAR: Final = DateRange(date.min, date.max)
_LEAP_YEAR: Final = 2000
_SLACK: Final = 5
"""So many days, at most, a yearly day can be off: by 29 February, and by months of other lengths."""


class _Recurring(NamedTuple):
    """What recurs in a partnership while its agreement can govern."""

    position: int
    governed: DateRange


class DueDays:
    """The days on which something can be due in partnerships, each given with its position."""

    def __init__(self, partnerships: Iterable[tuple[int, Partnership]]) -> None:
        self._ends: list[tuple[date, int]] = []
        """Exact last days of agreements that do not renew themselves."""
        self._inexact: list[tuple[DateRange, int]] = []
        """Such last days that are not exact."""
        self._yearly: list[tuple[int, _Recurring]] = []
        """What recurs every year or every few years, by its day of a leap year."""
        self._others: list[_Recurring] = []
        """What recurs otherwise."""
        for position, partnership in partnerships:
            if has_last_day(partnership.acts):
                endings = find_endings(partnership._timeline, _CALENDAR)
                for ending, governed in endings.items():
                    self._add(position, ending, governed)
        self._ends.sort()
        self._yearly.sort(key=itemgetter(0))

    def _add(self, position: int, ending: Ending, governed: DateRange) -> None:
        last = ending.last
        if ending.renews is None and last.first == last.last:
            self._ends.append((last.first, position))
        elif ending.renews is None:
            self._inexact.append((last, position))
        else:
            recurring = _Recurring(position, governed)
            slots = _find_yearly_slots(ending)
            self._yearly += [(slot, recurring) for slot in slots]
            if not slots:
                self._others.append(recurring)

    def positions(self, days: DateRange, review: Term | None) -> list[int]:
        """Return the positions of the partnerships in which something can be due on some days, in
        order.
        """
        found = {each.position for each in self._iter_yearly(days) if each.governed.overlaps(days)}
        found.update(each.position for each in self._others if each.governed.overlaps(days))
        windows = [days] if review is None else [days, *_move_on(days, review)]
        for window in windows:
            first = bisect_left(self._ends, window.first, key=itemgetter(0))
            last = bisect_right(self._ends, window.last, key=itemgetter(0))
            found.update(position for _, position in self._ends[first:last])
            found.update(position for last_, position in self._inexact if last_.overlaps(window))
        return sorted(found)

    def _iter_yearly(self, days: DateRange) -> Iterator[_Recurring]:
        """Yield what recurs on a day of the year that is, or is near, one of the days."""
        length = (days.last - days.first).days + 2 * _SLACK
        if length >= 366:
            yield from (each for _, each in self._yearly)
            return
        first = _slot_of(days.first) - _SLACK
        for start in (first - 366, first, first + 366):
            begin = bisect_left(self._yearly, start, key=itemgetter(0))
            end = bisect_right(self._yearly, start + length, key=itemgetter(0))
            yield from (each for _, each in self._yearly[begin:end])


def has_last_day(acts: Iterable[Act]) -> bool:
    """Whether an agreement of some acts has a last day."""
    return any(
        isinstance(act, Conclusion | Renewal) and (act.term is not None or act.until is not None)
        for act in acts
    )


def _find_yearly_slots(ending: Ending) -> list[int]:
    """Return the days of a leap year near which a renewal, and the last day of its notice, always are;
    none if they are on any others.
    """
    renews, last = ending.renews, ending.last
    if (
        renews is None
        or last.first != last.last
        or renews.weeks
        or renews.days
        or renews.months % 12
    ):
        return []
    slots = [_slot_of(last.first)]
    if ending.notice is not None:
        following = renews.prolong(last.first)
        notice = following and ending.notice.notice_day(following)
        if notice is None:
            return []
        slots.append(_slot_of(notice))
    return slots


def _slot_of(day: date) -> int:
    return day.replace(year=_LEAP_YEAR).timetuple().tm_yday


def _move_on(days: DateRange, review: Term) -> Iterator[DateRange]:
    """Yield the last days of agreements whose review is on one of the days, if there are any."""
    first = review.last_day(days.first)
    if first is not None:
        behind = None if days.last == date.max else review.last_day(days.last + timedelta(days=1))
        yield DateRange(first, behind or date.max)
