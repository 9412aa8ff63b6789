"""Calendars of anniversaries, which several commands write."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

from partnerships.anniversaries import CountFrom
from partnerships.dates import LeapDay
from partnerships.formats import feed

if TYPE_CHECKING:
    from collections.abc import Iterable

    from partnerships._languages.language import Language
    from partnerships.anniversaries import Anniversary
    from partnerships.dates import Day, Period


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


def make_calendar(anniversaries: Iterable[Anniversary], options: CalendarOptions) -> feed.Feed:
    """Return a calendar of anniversaries, with those that ``inexact`` leaves out."""
    return feed.from_anniversaries(
        anniversaries,
        inexact=feed.Inexact(options.inexact),
        lang=options.lang or "en",
        name=options.name,
        revised=options.revised or feed.NEVER_REVISED,
    )
