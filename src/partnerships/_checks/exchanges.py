"""Exchanges that do not fit the anniversary, the partnership or the municipalities that they name."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from partnerships._checks.found import Found, Question, find_days
from partnerships._history.exchanges import find_commemorated
from partnerships._timeline.states import ENDED
from partnerships.dates import day_after, day_before

if TYPE_CHECKING:
    from collections.abc import Iterator

    from partnerships.exchanges import Exchange
    from partnerships.partnership import Partnership
    from partnerships.registry import Registry

EARLIEST_DAYS: Final = 366
"""How many days before an anniversary it can be commemorated."""

LATEST_DAYS: Final = 5 * 365
"""How many days after an anniversary it can be commemorated: later, another milestone has passed."""


def check_exchanges(question: Question) -> Iterator[Found]:
    """Yield exchanges that contradict what they belong to (E101 to E302)."""
    registry = question.registry
    for exchange in registry.exchanges.values():
        if exchange.partnership is not None:
            partnership = registry[exchange.partnership]
            yield from _check_anniversary(exchange, partnership)
            yield from _check_partnership(exchange, partnership)
        yield from _check_municipalities(exchange, registry)


def _check_anniversary(exchange: Exchange, partnership: Partnership) -> Iterator[Found]:
    """Yield an anniversary of another time than the exchange, or of a partnership that had ended."""
    anniversary = find_commemorated(exchange, partnership)
    if anniversary is None:
        return
    on = anniversary.on
    others = (partnership.id,)
    values = {"number": str(anniversary.number), "on": str(on)}
    if exchange.when is not None:
        days = find_days(exchange.when)
        early = (on.earliest - days.last).days > EARLIEST_DAYS
        if early or (days.first - on.latest).days >= LATEST_DAYS:
            when = {"when": str(exchange.when)}
            yield Found(
                "E101", "exchanges", exchange.id, "commemorates", others, values=values | when
            )
    if anniversary.status in ENDED:
        yield Found("E102", "exchanges", exchange.id, "commemorates", others, values=values)


def _check_partnership(exchange: Exchange, partnership: Partnership) -> Iterator[Found]:
    """Yield an exchange that was certainly after the end of its partnership."""
    if exchange.when is None:
        return
    days = find_days(exchange.when)
    possible = partnership._timeline.possible_between(days.first, days.last)
    if all(each.status in ENDED for each in possible):
        values = {"partnership": partnership.id, "when": str(exchange.when)}
        yield Found("E201", "exchanges", exchange.id, "when", (partnership.id,), values=values)


def _check_municipalities(exchange: Exchange, registry: Registry) -> Iterator[Found]:
    """Yield municipalities that did not exist yet, or no longer, when an exchange happened.

    The day before the first day and the day after the last one are not reported: a founding and a
    merger happen at midnight.
    """
    if exchange.when is None:
        return
    days = find_days(exchange.when)
    when = str(exchange.when)
    for path, id_ in _iter_municipalities(exchange):
        municipality = registry.municipalities[id_]
        since, until = municipality.since, municipality.until
        if since is not None and days.last < day_before(since.earliest):
            values = {"municipality": id_, "since": str(since), "when": when}
            yield Found("E301", "exchanges", exchange.id, path, (id_,), values=values)
        if until is not None and days.first > day_after(until.latest):
            values = {"municipality": id_, "until": str(until), "when": when}
            yield Found("E302", "exchanges", exchange.id, path, (id_,), values=values)


def _iter_municipalities(exchange: Exchange) -> Iterator[tuple[str, str]]:
    """Yield the path and the id of each municipality that an exchange names, each id once."""
    named = [(f"municipalities[{index}]", id_) for index, id_ in enumerate(exchange.municipalities)]
    for index, actor in enumerate(exchange.actors):
        if actor.municipality is not None:
            named.append((f"actors[{index}].municipality", actor.municipality))
    for index, place in enumerate(exchange.places):
        if place.municipality is not None:
            named.append((f"places[{index}].municipality", place.municipality))
    seen: set[str] = set()
    for path, id_ in named:
        if id_ not in seen:
            yield path, id_
        seen.add(id_)
