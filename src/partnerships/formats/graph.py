"""The graph of municipalities, for networkx and others: an edge for every two parties of a partnership."""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING, TypeAlias

from partnerships.dates import require_exact
from partnerships.vocabulary import Status

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator
    from datetime import date

    from partnerships.dates import Day
    from partnerships.municipalities import Municipality
    from partnerships.partnership import Partnership
    from partnerships.registry import Registry

__all__ = ["Edge", "edges"]

Edge: TypeAlias = tuple[str, str, dict[str, str | bool]]
"""The ids of two municipalities, and the attributes of the edge between them."""


def edges(registry: Registry, *, on: Day | None = None, possible: bool = False) -> Iterator[Edge]:
    """Return an iterator of the edges between parties, as ``MultiGraph.add_edges_from`` takes them.

    A partnership has an edge for every two municipalities that are its parties at the same time. With
    ``on``, these are the parties on that day of the partnerships in force on it; without, those of any day,
    whatever the status. Edges are the certain ones; with ``possible``, all that may be.

    The attributes are ``partnership``, its id; ``type``, the code of its type on that day, or the latest
    one, with a space between several possible ones; ``concluded``, the date of its first act in its text
    form; and ``certain``. Raises `InvalidDate`, and `NotSettled` if ``on`` is partial.

    >>> from partnerships import samples
    >>> for first, second, attributes in edges(samples.kitakyushu().involving("tacoma")):
    ...     print(first, second, attributes["concluded"])
    kokura tacoma 1959-06-08
    tacoma kitakyushu 1959-06-08
    """
    day = None if on is None else require_exact(on)
    return (
        (first, second, attributes | {"certain": certain})
        for partnership in registry
        for attributes in (_describe(partnership, day),)
        for (first, second), certain in _find_pairs(partnership, day).items()
        if certain or possible
    )


def _describe(partnership: Partnership, day: date | None) -> dict[str, str | bool]:
    """Return the attributes of all edges of a partnership."""
    types = [partnership.latest_type] if day is None else partnership.possible_types_on(day)
    return {
        "partnership": partnership.id,
        "type": " ".join(sorted(each.code for each in types)),
        "concluded": str(partnership.acts[0].on),
    }


def _find_pairs(partnership: Partnership, day: date | None) -> dict[tuple[str, str], bool]:
    """Return the ids of every two parties on a day, or on any day, and whether they certainly are."""
    ranks = {each.id: rank for rank, each in enumerate(partnership.ever_parties())}
    found: dict[tuple[str, str], bool] = {}
    for parties, settled in _list_parties(partnership, day):
        lists = [{*combinations(sorted(each, key=ranks.__getitem__), 2)} for each in parties]
        for pair in sorted(set().union(*lists), key=lambda pair: [ranks[id_] for id_ in pair]):
            certain = settled and all(pair in pairs for pairs in lists)
            found[pair] = certain or found.get(pair, False)
    return found


def _list_parties(
    partnership: Partnership, day: date | None
) -> Iterator[tuple[list[list[str]], bool]]:
    """Yield the ids of all possible parties on a day, or in each interval, and whether the partnership
    certainly is in force on it, or concluded in it.
    """
    if day is None:
        for interval in partnership.timeline():
            yield _list_ids(interval.parties), Status.NOT_CONCLUDED not in interval.statuses
    elif partnership.possibly_in_force_on(day):
        parties = partnership.possible_parties_on(day)
        yield _list_ids(parties), partnership.in_force_on(day)


def _list_ids(parties: Collection[tuple[Municipality, ...]]) -> list[list[str]]:
    return [[party.id for party in each] for each in parties]
