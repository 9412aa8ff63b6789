"""Calendars of anniversaries and due days, which several commands write."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

from partnerships.anniversaries import CountFrom
from partnerships.dates import LeapDay
from partnerships.formats import feed

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from partnerships._languages.language import Language
    from partnerships.anniversaries import Anniversary
    from partnerships.dates import Day, Period, Term
    from partnerships.due import Due


@frozen(order=False)
class CalendarOptions:
    """Options for writing a calendar: see `feed.dump`."""

    period: Period
    every: int = 1
    possible: bool = False
    count_from: CountFrom = CountFrom.TYPE
    leap_day: LeapDay = LeapDay.FEB_28
    lang: str | Language | None = None
    inexact: str = "span"
    name: str | None = None
    revised: Day | None = None
    alarms: Sequence[int | Term] = ()
    url: str | None = None


def make_calendar(events: Iterable[Anniversary | Due], options: CalendarOptions) -> feed.Feed:
    """Return a calendar of anniversaries or due days, with those that ``inexact`` leaves out."""
    return feed.from_anniversaries(
        events,
        inexact=feed.Inexact(options.inexact),
        lang=options.lang or "en",
        name=options.name,
        revised=options.revised or feed.NEVER_REVISED,
        alarms=options.alarms,
        url=options.url,
    )
