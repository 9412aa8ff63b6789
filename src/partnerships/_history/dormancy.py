"""Which partnerships have something recorded in a window of days: acts, and exchanges."""

from __future__ import annotations

from datetime import date
from itertools import combinations
from typing import TYPE_CHECKING, NamedTuple

from attrs import frozen

from partnerships.dates import Bound, DateRange, Period

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable

    from partnerships._history.builder import HistoryBuilder
    from partnerships.dates import PartialDate
    from partnerships.exchanges import Exchange
    from partnerships.partnership import Partnership


class _Span(NamedTuple):
    """The possible first and last days of something that happened."""

    began: DateRange
    ended: DateRange


@frozen(eq=False, order=False)
class RecordFinder:
    """Finds what is recorded in a window of days: all that may lie in it, or with ``certain`` only what
    certainly does.
    """

    builder: HistoryBuilder
    window: DateRange
    certain: bool

    def find_active(
        self, involving: Callable[[Collection[str]], Iterable[Partnership]]
    ) -> set[str]:
        """Return the ids of the partnerships with exchanges in the window: with those that belong to
        them, and those of two of their parties, of those who joined by then, that belong to none.
        """
        found: set[str] = set()
        for exchange in self.builder.collection.exchanges.values():
            if not self._is_inside(self._find_span(exchange)):
                continue
            if exchange.partnership is not None:
                found.add(exchange.partnership)
            else:
                for pair in combinations(exchange.participants, 2):
                    found.update(each.id for each in involving(pair) if self._joined(each, pair))
        return found

    def _joined(self, partnership: Partnership, parties: Collection[str]) -> bool:
        """Whether parties of any time may have joined by the end of the window; with ``certain``, certainly
        did. Who joins later changes nothing before.
        """
        day, timeline = self.window.last, partnership._timeline
        return timeline.ever_parties_by(day, certain=self.certain).issuperset(parties)

    def has_acts(self, partnership: Partnership) -> bool:
        """Whether an act of a partnership is in the window."""
        days = partnership._timeline.replay.bounds.days
        return any(self._is_inside(_Span(each, each)) for each in days)

    def _is_inside(self, span: _Span) -> bool:
        began, ended = span
        if self.certain:
            return began.last <= self.window.last and ended.first >= self.window.first
        return began.first <= self.window.last and ended.last >= self.window.first

    def _find_span(self, exchange: Exchange) -> _Span:
        when = exchange.when
        if not isinstance(when, Period):
            days = self.builder.days_of(exchange)
            return _Span(days, days)
        began, ended = _find_end(when.start, date.min), _find_end(when.end, date.max)
        return _Span(
            DateRange(began.first, min(began.last, ended.last)),
            DateRange(max(began.first, ended.first), ended.last),
        )


def _find_end(end: PartialDate | Bound, open_as: date) -> DateRange:
    """Return the possible days of an end of a period."""
    match end:
        case Bound.OPEN:
            return DateRange(open_as, open_as)
        case Bound.UNKNOWN:
            return DateRange(date.min, date.max)
        case _:
            return end.bounds()
