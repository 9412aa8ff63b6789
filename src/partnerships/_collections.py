"""Collecting values by id, with one content for each id."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from partnerships._validation import truncated_repr
from partnerships.errors import Conflict

if TYPE_CHECKING:
    from collections.abc import Mapping


T = TypeVar("T")


def insert_unique(into: dict[str, T], id_: str, value: T, what: str) -> None:
    """Insert a value by its id. Raises `Conflict` if another value has this id."""
    known = into.setdefault(id_, value)
    if known is not value and known != value:
        raise Conflict(f"two different {what} under one id: {truncated_repr(id_)}", value=id_)


def merge_unique(ours: dict[str, T], theirs: Mapping[str, T], what: str) -> dict[str, T]:
    """Return the union of both, ours unchanged if nothing is new. Raises `Conflict`."""
    if ours is theirs:
        return ours
    common = ours.keys() & theirs.keys()
    differ = {id_ for id_ in common if ours[id_] is not theirs[id_] and ours[id_] != theirs[id_]}
    for id_ in theirs if differ else ():
        if id_ in differ:
            insert_unique(ours, id_, theirs[id_], what)
    new = {id_: value for id_, value in theirs.items() if id_ not in ours}
    return ours | new if new else ours


def remove(values: Mapping[str, T], id_: str) -> dict[str, T]:
    """Return values by id without one."""
    return {each: value for each, value in values.items() if each != id_}
