"""What a check finds, before it is a finding with a place in the registry; and what all checks use."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from partnerships._validation import EMPTY_MAP
from partnerships.dates import DateRange, PartialDate, between_days

if TYPE_CHECKING:
    from collections.abc import Mapping

    from partnerships._timeline.timeline import Timeline
    from partnerships.exchanges import When
    from partnerships.registry import Registry


class Found(NamedTuple):
    """Something that a check finds in one object of a registry."""

    code: str
    """The code of the check."""
    part: str
    """The part of the registry that has the object: ``partnerships``, ``municipalities``, …"""
    id: str
    """The id of the object; empty if it is the whole part."""
    path: str = ""
    """The path to the value within the object."""
    others: tuple[str, ...] = ()
    """The ids of further objects that are concerned."""
    values: Mapping[str, str] = EMPTY_MAP
    """The values that the sentence names."""

    @property
    def subjects(self) -> tuple[str, ...]:
        """The ids of all objects that are concerned."""
        return (self.id, *self.others) if self.id else self.others


class Question(NamedTuple):
    """What is checked, and the day of the check."""

    registry: Registry
    day: date
    """The day of the check."""
    horizon: date
    """The last day of the time in which a term that runs out is reported."""


def find_days(when: When) -> DateRange:
    """Return all days on which something can have happened; an open or unknown end has no limit."""
    if isinstance(when, PartialDate):
        return when.bounds()
    first = when.start.earliest if isinstance(when.start, PartialDate) else date.min
    last = when.end.latest if isinstance(when.end, PartialDate) else date.max
    return DateRange(first, last)


def format_days(days: DateRange) -> str:
    """Return some days as the text of one date."""
    return str(between_days(days.first, days.last))


def list_party_ids(timeline: Timeline, state: int) -> set[str]:
    """Return the ids of the parties after a number of acts, at least one."""
    return {party.id for party in timeline.parties_around(state - 1)[1]}
