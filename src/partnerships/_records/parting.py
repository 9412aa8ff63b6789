"""Divide the records of a registry into parts that unite to the whole."""

from __future__ import annotations

from collections import Counter, defaultdict
from typing import TYPE_CHECKING, Final, TypeAlias, cast

from partnerships._records.links import iter_references
from partnerships.vocabulary import RecordKind

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from partnerships._records.kinds import Records
    from partnerships.exchanges import Exchange
    from partnerships.partnership import Partnership

Key: TypeAlias = tuple[RecordKind, str]
"""The kind and the id of a record."""

_DIVIDED: Final = tuple(each for each in RecordKind if each is not RecordKind.CHECKS)
"""The kinds of which a part has only what it needs."""


def part_records(records: Records, number: int) -> list[dict[RecordKind, list[str]]]:
    """Return the ids of the records of so many parts, by kind, each with all that its own refer to.

    Each partnership is in one part, with all exchanges of its history; partnerships of which an exchange
    refers to one of another are together. What no partnership needs is in the first part.
    """
    partnerships = cast("Mapping[str, Partnership]", records[RecordKind.PARTNERSHIP])
    exchanges = cast("Mapping[str, Exchange]", records[RecordKind.EXCHANGE])
    needed = {id_: _find_partnerships(each, exchanges) for id_, each in exchanges.items()}
    holders = _find_holders(exchanges.values(), partnerships)
    leaders = _unite(holders[id_] | each for id_, each in needed.items() if each)
    part_of: dict[str, int] = {}
    for index, id_ in enumerate(partnerships):
        leader = leaders.get(id_, id_)
        part = part_of.setdefault(leader, index * number // len(partnerships))
        part_of[id_] = part
    chosen: list[dict[Key, None]] = [{} for _ in range(number)]
    for id_ in partnerships:
        chosen[part_of[id_]][RecordKind.PARTNERSHIP, id_] = None
    for id_, each in needed.items():
        for part in {part_of[holder] for holder in holders[id_] | each}:
            chosen[part][RecordKind.EXCHANGE, id_] = None
    for keys in chosen:
        _add_referred(keys, records)
    known = set().union(*chosen)
    everything = ((kind, id_) for kind in _DIVIDED for id_ in records[kind])
    chosen[0].update((key, None) for key in everything if key not in known)
    _add_referred(chosen[0], records)
    return [_group_by_kind(keys) for keys in chosen]


def _find_partnerships(exchange: Exchange, exchanges: Mapping[str, Exchange]) -> set[str]:
    """Return the ids of the partnerships to which an exchange belongs, and those to which it refers."""
    passed: set[str] = set()
    waiting = [exchange.id]
    while waiting:
        id_ = waiting.pop()
        if id_ not in passed:
            passed.add(id_)
            waiting += (
                other
                for _, kind, other in iter_references(exchanges[id_])
                if kind is RecordKind.EXCHANGE
            )
    found = (exchanges[id_].partnership for id_ in passed)
    return {each for each in found if each is not None}


def _find_holders(
    exchanges: Iterable[Exchange], partnerships: Mapping[str, Partnership]
) -> dict[str, set[str]]:
    """Return, by the ids of exchanges, the ids of the partnerships in whose history they are: their own,
    or all of two or more of those who took part.
    """
    by_party: defaultdict[str, list[str]] = defaultdict(list)
    for id_, partnership in partnerships.items():
        for party in partnership.ever_parties():
            by_party[party.id].append(id_)
    found: dict[str, set[str]] = {}
    for exchange in exchanges:
        if exchange.partnership is not None:
            found[exchange.id] = {exchange.partnership}
        else:
            shared = Counter(id_ for each in exchange.participants for id_ in by_party[each])
            found[exchange.id] = {id_ for id_, count in shared.items() if count > 1}
    return found


def _unite(groups: Iterable[set[str]]) -> dict[str, str]:
    """Return, by id, one id for all that are in groups which have members in common."""
    leaders: dict[str, str] = {}

    def find(id_: str) -> str:
        while leaders.setdefault(id_, id_) != id_:
            leaders[id_] = leaders[leaders[id_]]
            id_ = leaders[id_]
        return id_

    for group in groups:
        first = find(min(group))
        for id_ in group:
            leaders[find(id_)] = first
    return {id_: find(id_) for id_ in [*leaders]}


def _add_referred(keys: dict[Key, None], records: Records) -> None:
    """Add the keys of all records to which others refer, at any distance."""
    found = [*keys]
    for kind, id_ in found:  # which grows
        for _, referred, other in iter_references(records[kind][id_]):
            key = (referred, other)
            # A text in sources need not be an id, and what is built in is in no table.
            if key not in keys and other in records[referred]:
                keys[key] = None
                found.append(key)


def _group_by_kind(keys: Iterable[Key]) -> dict[RecordKind, list[str]]:
    """Return the ids of each kind, in order."""
    found: dict[RecordKind, list[str]] = {kind: [] for kind in _DIVIDED}
    for kind, id_ in keys:
        found[kind].append(id_)
    return found
