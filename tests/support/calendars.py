"""What a calendar says, read back with the icalendar package."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import Any, NamedTuple

from icalendar import Calendar


class Entry(NamedTuple):
    """An event as a reader has it."""

    uid: str
    first: date
    last: date
    summary: str
    description: str
    categories: tuple[str, ...]
    status: str
    sequence: int
    stamp: datetime
    modified: datetime


def entries(content: bytes) -> list[Entry]:
    """Return the events of a calendar, in which there is nothing wrong that the package knows of."""
    calendar = Calendar.from_ical(content)
    assert isinstance(calendar, Calendar)
    assert calendar.errors == []
    return [_entry(each) for each in calendar.events]


def _entry(event: Any) -> Entry:  # noqa: ANN401  # a property can be of many types, which are clear here
    assert event.errors == []
    first = event["DTSTART"].dt
    return Entry(
        str(event["UID"]),
        first,
        _last(event, first),
        str(event["SUMMARY"]),
        str(event["DESCRIPTION"]),
        tuple(str(each) for each in event["CATEGORIES"].cats),
        str(event["STATUS"]),
        int(event["SEQUENCE"]),
        event["DTSTAMP"].dt,
        event["LAST-MODIFIED"].dt,
    )


def _last(event: Any, first: date) -> date:  # noqa: ANN401  # as above
    """Return the last day: of an event without an end the first, as RFC 5545, 3.6.1 says."""
    if "DTEND" in event:
        return event["DTEND"].dt - timedelta(days=1)  # type: ignore[no-any-return]  # as above
    if "DURATION" in event:
        return first + (event["DURATION"].dt - timedelta(days=1))  # type: ignore[no-any-return]  # as above
    return first


def unfolded(content: bytes) -> list[str]:
    """Return the content lines, as RFC 5545, 3.1 unfolds them."""
    return content.replace(b"\r\n ", b"").decode().split("\r\n")[:-1]
