"""A registry's questions, asked of its partnerships one by one: of those that no index knows.

What an index answers is what these answer.
"""

from __future__ import annotations

from heapq import merge
from typing import TYPE_CHECKING

from partnerships.partnership import listed
from partnerships.vocabulary import Status

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import date

    from partnerships.anniversaries import Choice
    from partnerships.dates import Day, PartialDate
    from partnerships.partnership import Anniversary, Partnership


def order(anniversary: Anniversary) -> tuple[tuple[date, date], str, int, int]:
    """Return what lists are ordered by: earliest day, latest day, id, number."""
    return anniversary.on.sort_key, anniversary.partnership.id, anniversary.number, anniversary.act


def all_listed(
    ties: Iterable[Partnership],
    window: tuple[date, date],
    every: int,
    choice: Choice,
    *,
    possible: bool,
) -> Iterator[Anniversary]:
    """Return the anniversaries of all of these in a window, in order."""
    each = (listed(tie, window, every, choice, possible=possible) for tie in ties)
    return merge(*each, key=order)


def count_in_force_on(ties: Iterable[Partnership], day: PartialDate) -> int:
    """Return how many of these are certainly in force on a day."""
    return sum(tie.in_force_on(day) for tie in ties)


def is_between(tie: Partnership, parties: set[str]) -> bool:
    """Whether all of these municipalities have ever been parties."""
    return parties <= {party.id for party in tie.ever_parties()}


def certainly_party(tie: Partnership, id_: str, day: Day) -> bool:
    """Whether a municipality is certainly a party on a day."""
    return concluded_on(tie, day) and all(
        any(party.id == id_ for party in parties) for parties in tie.possible_parties_on(day)
    )


def concluded_on(tie: Partnership, day: Day) -> bool:
    """Whether a partnership has certainly been concluded by a day."""
    return Status.NOT_CONCLUDED not in tie.possible_statuses_on(day)
